/** Tables of the report in cells: a head, rows, a total. */

import type { CellText, ReportTable, TableCell, TableRow } from '../model';
import { type BlockCell, colors, type Style } from './block';
import { linesOf } from './lines';
import type { Page } from './page';

const head: Partial<Style> = { weight: 'bold', background: colors.panel };

const isText = (cell: TableCell | undefined): cell is CellText =>
  cell !== undefined && 'text' in cell && !cell.likeNumber;

/** Between a number, which ends at the end of its cell, and a text, which begins there. */
const gap = '\u2003';

/** What stands before a text that follows a number. */
const gapAt = (cells: readonly TableCell[], at: number) => (at > 0 && !isText(cells[at - 1]) ? gap : '');

/** The column of a cell: after the label, or at the end of the page where there is no head. */
const columnOf = (table: ReportTable, row: TableRow, at: number, columns: number) =>
  table.headers.length > 0 ? at + 1 : columns - row.cells.length + at;

/** Adds a row of the table, and more below it where its last text needs more than one line. Gives the first one. */
function addRow(page: Page, table: ReportTable, row: TableRow, style: Partial<Style>): number {
  const { columns } = page.block;
  const cells: BlockCell[] = [];
  row.cells.forEach((cell, at) => {
    const text = isText(cell) ? { ...cell, text: cell.text && gapAt(row.cells, at) + cell.text } : cell;
    const align = isText(cell) ? { align: page.start } : 'text' in cell ? ({ align: 'right' } as const) : {};
    cells[columnOf(table, row, at, columns)] = page.cell(text, { ...style, ...align });
  });
  const last = row.cells[row.cells.length - 1];
  const place = row.cells.length;
  const tail = isText(last) && last.text !== '' && table.headers.length > 0 ? linesOf(last.text, place) : [];
  const firstUsed = cells.findIndex((cell) => cell !== undefined);
  // Under a head each row of the table is one row of cells, or charts would draw the rest of a name.
  const labels = table.headers.length > 0 ? [row.label] : linesOf(row.label, 0, firstUsed < 0 ? columns : firstUsed);
  const at = page.block.cells.length;
  for (let line = 0; line < Math.max(1, tail.length, labels.length); line += 1) {
    const there = line === 0 ? [...cells] : [];
    there[0] = page.text(labels[line] ?? '', { ...style, wrap: table.headers.length > 0 });
    if (tail.length > 0)
      there[place] = page.text(tail[line] ? gapAt(row.cells, place - 1) + tail[line] : '', {
        ...style,
        align: page.start,
      });
    page.add(there, style);
  }
  return at;
}

/** Adds the table. Gives the row of its head. */
export function addTable(page: Page, section: string, table: ReportTable): number {
  const { block, start } = page;
  if (table.title) page.add([page.text(table.title, { weight: 'bold' })]);
  const first = block.cells.length;
  if (table.headers.length > 0) {
    const texts = table.rows[0]?.cells ?? [];
    page.add(
      table.headers.map(({ text, note = '' }, column) =>
        page.text(column > 0 && isText(texts[column - 1]) ? gapAt(texts, column - 1) + text : text, {
          ...head,
          wrap: column < table.headers.length - 1 || !isText(texts[column - 1]),
          size: 9,
          note,
          align: column === 0 || isText(texts[column - 1]) ? start : 'right',
        }),
      ),
      head,
    );
  }
  const rows = table.rows.map((row) => addRow(page, table, row, row.quiet ? { color: colors.grey } : {}));
  if (table.total) rows.push(addRow(page, table, table.total, head));
  block.placed.push({ section, table: table.id, rows });
  return first;
}
