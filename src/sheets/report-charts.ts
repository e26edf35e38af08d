/** The charts of the report's tab. Only ours are removed; a person's own charts stay. */

import type { Block, BlockChart } from '../report/layout';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const rowHeight = 21;

/** Removes the charts with these ids, as far as they are still there. */
export function removeCharts(sheet: Sheet, ids: readonly number[]): void {
  if (ids.length === 0) return;
  for (const chart of sheet.getCharts()) {
    const id = chart.getChartId();
    if (id !== null && ids.indexOf(id) >= 0) sheet.removeChart(chart);
  }
}

function draw(sheet: Sheet, block: Block, chart: BlockChart): void {
  const { data, place } = chart;
  const type = chart.type === 'bar' ? Charts.ChartType.BAR : Charts.ChartType.COLUMN;
  const built = sheet
    .newChart()
    .setChartType(type)
    .addRange(sheet.getRange(data.row + 1, data.column + 1, data.rows, data.columns))
    .setNumHeaders(1)
    .setMergeStrategy(Charts.ChartMergeStrategy.MERGE_COLUMNS)
    .setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)
    .setOption('useFirstColumnAsDomain', true)
    .setOption('title', chart.title)
    .setOption('legend', { position: 'none' })
    .setOption('colors', [chart.color])
    .setOption('width', place.columns * block.columnWidth - 16)
    .setOption('height', place.rows * rowHeight - 8)
    .setPosition(place.row + 1, place.column + 1, 12, 4)
    .build();
  sheet.insertChart(built);
}

/** Draws the block's charts and gives their ids. */
export function drawCharts(sheet: Sheet, block: Block): number[] {
  if (block.charts.length === 0) return [];
  const idsOf = () => sheet.getCharts().map((chart) => chart.getChartId());
  const before = idsOf();
  for (const chart of block.charts) draw(sheet, block, chart);
  return idsOf().filter((id): id is number => id !== null && before.indexOf(id) < 0);
}
