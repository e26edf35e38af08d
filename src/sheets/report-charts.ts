/** The charts of the report's tab. Only ours are changed or removed; a person's own charts stay. */

import type { Area, Block, BlockChart } from '../report/layout/block';
import { fingerprintOf, type Planned } from './ownership';
import type { Standing } from './standing-report';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

const rowHeight = 21;
/** Pixels between the edges of a chart and of its cell. */
const offset = { x: 6, y: 4 };

/** Puts all that a chart is into its builder. */
function fill(builder: Builder, sheet: Sheet, block: Block, chart: BlockChart): Chart {
  const { place } = chart;
  const rangeOf = (area: Area) => sheet.getRange(area.row + 1, area.column + 1, area.rows, area.columns);
  const width = block.widths.slice(place.column, place.column + place.columns).reduce((sum, one) => sum + one, 0);
  const { BAR, COLUMN, LINE } = Charts.ChartType;
  const [row, column] = anchorOf(chart);
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
    .setPosition(row, column, offset.x, offset.y);
  return chart.data.reduce((one, area) => one.addRange(rangeOf(area)), filled).build();
}

/** The cell, 1-based, over which a chart stands. */
export const anchorOf = ({ place }: BlockChart): [row: number, column: number] => [place.row + 1, place.column + 1];

/** Whether a chart stands exactly where a build that died was going to put one. A person's hardly does. */
function isPlanned(chart: Chart, { places }: Planned): boolean {
  const info = chart.getContainerInfo();
  const [row, column] = [info.getAnchorRow(), info.getAnchorColumn()];
  const isAt = places.some(([one, other]) => one === row && other === column);
  return isAt && info.getOffsetX() === offset.x && info.getOffsetY() === offset.y;
}

/**
 * Draws the block's charts and gives their ids. Those that are there from an older report are changed in place, one call
 * each, or stay when nothing of them is different; what is left of them is removed.
 */
export function drawCharts(sheet: Sheet, block: Block, report: Standing | null): { charts: number[]; drawn: string[] } {
  const { charts: ids = [], drawn: before = [], planned } = report?.ownership ?? {};
  const drawn = block.charts.map((chart) => fingerprintOf([[chart]]));
  const asksOld = ids.length > 0 || report?.state === 'unfinished';
  const there = asksOld ? sheet.getCharts() : [];
  const idOf = (chart: Chart) => chart.getChartId() ?? -1;
  const known = ids.map((id) => there.find((chart) => idOf(chart) === id)).filter((chart): chart is Chart => !!chart);
  const isStray = (chart: Chart) =>
    report?.state === 'unfinished' && planned !== undefined && isPlanned(chart, planned);
  const old = known.concat(there.filter((chart) => known.indexOf(chart) < 0 && isStray(chart)));
  const isSame = (chart: Chart, at: number) =>
    report?.state !== 'unfinished' && !report?.reshaped && before[ids.indexOf(idOf(chart))] === drawn[at];
  block.charts.forEach((chart, at) => {
    const one = old[at];
    if (!one) sheet.insertChart(fill(sheet.newChart(), sheet, block, chart));
    else if (!isSame(one, at)) sheet.updateChart(fill(one.modify(), sheet, block, chart));
  });
  for (const chart of old.slice(block.charts.length)) sheet.removeChart(chart);
  const kept = old.slice(0, block.charts.length).map(idOf);
  if (kept.length === block.charts.length) return { charts: kept, drawn };
  const strange = there.map(idOf).filter((id) => kept.indexOf(id) < 0);
  const charts = sheet
    .getCharts()
    .map(idOf)
    .filter((id) => id >= 0 && strange.indexOf(id) < 0);
  return { charts, drawn };
}
