/** Where the charts of a section stand: above its tables, two beside each other, an odd one over the whole width. */

import type { ReportChart } from '../model';
import { type Area, type BlockChart, colors, widths } from './block';
import type { Page } from './page';

/** Rows of 21 pixels that a chart covers, and how many bars find room in them; more bars make it taller. */
const chartRows = 13;
const roomyBars = 9;

const rowsFor = ({ type, rows }: ReportChart) => chartRows + (type === 'bar' ? Math.max(0, rows - roomyBars) : 0);

/** The column in which the second of two charts begins: the middle of the page. */
const half = 4;

/** Makes room for the charts, and gives their places. */
export function addChartPlaces(page: Page, charts: readonly ReportChart[]): Area[] {
  const places: Area[] = [];
  const odd = charts.length % 2;
  let rows = chartRows;
  charts.forEach((chart, at) => {
    const whole = odd === 1 && at === 0;
    const left = whole || (at - odd) % 2 === 0;
    const beside = left && !whole ? charts[at + 1] : undefined;
    if (left) {
      rows = Math.max(rowsFor(chart), beside ? rowsFor(beside) : 0);
      for (let row = 0; row < rows; row += 1) page.add([]);
    }
    places.push({
      row: page.block.cells.length - rows,
      column: left ? 0 : half,
      rows,
      columns: whole ? widths.length : left ? half : widths.length - half,
    });
  });
  return places;
}

/** The chart with the cells that it draws. `head` is the row of its table's head. */
export function drawn(chart: ReportChart, place: Area, head: number): BlockChart {
  const rows = chart.rows + 1;
  const column = (at: number): Area => ({ row: head, column: at, rows, columns: 1 });
  return {
    type: chart.type,
    title: chart.title,
    axis: chart.axis,
    place,
    data: [column(0), ...chart.columns.map((at) => column(at + 1))],
    colors: [colors.blue, colors.orange, colors.grey],
  };
}
