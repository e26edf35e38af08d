/** The charts of the report's tab. Only ours are changed or removed; a person's own charts stay. */

import type { Area, Block, BlockChart } from '../report/layout/block';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

const rowHeight = 21;

/** Puts all that a chart is into its builder. */
function fill(builder: Builder, sheet: Sheet, block: Block, chart: BlockChart): Chart {
  const { place } = chart;
  const rangeOf = (area: Area) => sheet.getRange(area.row + 1, area.column + 1, area.rows, area.columns);
  const width = block.widths.slice(place.column, place.column + place.columns).reduce((sum, one) => sum + one, 0);
  const { BAR, COLUMN, LINE } = Charts.ChartType;
  const filled = builder
    .setChartType({ bar: BAR, column: COLUMN, line: LINE }[chart.type])
    .clearRanges()
    .setNumHeaders(1)
    .setMergeStrategy(Charts.ChartMergeStrategy.MERGE_COLUMNS)
    .setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)
    .setOption('useFirstColumnAsDomain', true)
    .setOption('treatLabelsAsText', true)
    .setOption('title', chart.title)
    .setOption('legend', { position: chart.data.length > 2 ? 'top' : 'none' })
    .setOption('colors', chart.colors)
    .setOption(
      chart.type === 'bar' ? 'hAxis' : 'vAxes',
      chart.type === 'bar' ? { title: chart.axis } : { 0: { title: chart.axis } },
    )
    .setOption('width', width - 12)
    .setOption('height', place.rows * rowHeight - 8)
    .setPosition(place.row + 1, place.column + 1, 6, 4);
  return chart.data.reduce((one, area) => one.addRange(rangeOf(area)), filled).build();
}

/**
 * Draws the block's charts and gives their ids. Those that are there from an older report are changed in place, one call
 * each; what is left of them is removed.
 */
export function drawCharts(sheet: Sheet, block: Block, ids: readonly number[]): number[] {
  if (block.charts.length + ids.length === 0) return [];
  const there = ids.length > 0 ? sheet.getCharts() : [];
  const old = there.filter((chart) => ids.indexOf(chart.getChartId() ?? -1) >= 0);
  block.charts.forEach((chart, at) => {
    const known = old[at];
    if (known) sheet.updateChart(fill(known.modify(), sheet, block, chart));
    else sheet.insertChart(fill(sheet.newChart(), sheet, block, chart));
  });
  for (const chart of old.slice(block.charts.length)) sheet.removeChart(chart);
  const kept = old.slice(0, block.charts.length).map((chart) => chart.getChartId() as number);
  if (kept.length === block.charts.length) return kept;
  const strange = there.map((chart) => chart.getChartId()).filter((id) => kept.indexOf(id as number) < 0);
  return sheet
    .getCharts()
    .map((chart) => chart.getChartId())
    .filter((id): id is number => id !== null && strange.indexOf(id) < 0);
}
