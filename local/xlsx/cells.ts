/** A tab's cells in the file: values, looks, notes. Formulas are written as what they come to. */
import type { CellInput, CellView, Host, TabView } from '../host';
import { done, type File } from './library';
import { runsRightToLeft, type StyleBook } from './styles';

const DAY = 86_400_000;
/** Serial number of 1 January 1970. */
const EPOCH = 25_569;

export function writeCells(host: Host, tab: TabView, sheet: string, file: File, styles: StyleBook): void {
  const views = host.cells(tab.id, 1, 1, tab.rows, tab.columns);
  const rows = views.length - [...views].reverse().findIndex((row) => row.some((view) => view !== null));
  const columns = Math.max(
    0,
    ...views.map((row) => row.length - [...row].reverse().findIndex((view) => view !== null)),
  );
  if (rows > views.length || columns === 0) return;
  const area = `A1:${cellName(rows, columns)}`;
  const formats = host.formats(tab.id, area);
  host.values(tab.id, area).forEach((row, index) => {
    const view = views[index] ?? [];
    const cells = row.map((value, column) => excelValue(value, view[column] ?? null));
    done(file.SetSheetRow(sheet, cellName(index + 1, 1), cells));
  });
  for (const { key, row, column, lastRow, lastColumn } of areas(views, rows, columns, (view, row, column) =>
    styles({
      style: view.style,
      format: formats[row]?.[column] ?? '',
      rightToLeft: view.kind === 'text' && runsRightToLeft(view.text),
    }),
  )) {
    done(file.SetCellStyle(sheet, cellName(row, column), cellName(lastRow, lastColumn), key));
  }
  views.forEach((row, down) => {
    row.forEach((view, right) => {
      if (view?.note) done(file.AddComment(sheet, { Cell: cellName(down + 1, right + 1), Text: view.note }));
    });
  });
  done(file.SetSheetDimension(sheet, area));
}

/** `B3` of row 3 and column 2. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row}`;
}

/** Letters of a 1-based column. */
export function columnName(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return (before > 0 ? columnName(before) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

/** A date is a number in Excel; before 1900 it has none and stays the text that is shown. */
function excelValue(value: CellInput, view: CellView | null): string | number | boolean | null {
  if (typeof value !== 'object' || value === null) return value;
  const serial = Date.parse(`${value.date}Z`.replace(/^(\d{4}-\d{2}-\d{2})Z$/, '$1T00:00Z')) / DAY + EPOCH;
  return serial >= 0 ? serial : (view?.text ?? value.date);
}

interface StyledArea {
  key: number;
  row: number;
  column: number;
  lastRow: number;
  lastColumn: number;
}

/** Rectangles of cells that look alike, so that each is one call: runs within a row, joined over rows. */
function areas(
  views: (CellView | null)[][],
  rows: number,
  columns: number,
  keyOf: (view: CellView, row: number, column: number) => number,
): StyledArea[] {
  const all: StyledArea[] = [];
  let above = new Map<string, StyledArea>();
  for (let row = 0; row < rows; row += 1) {
    const here = new Map<string, StyledArea>();
    for (let column = 0; column < columns; ) {
      const view = views[row]?.[column];
      const key = view ? keyOf(view, row, column) : undefined;
      let end = column + 1;
      for (; end < columns; end += 1) {
        const next = views[row]?.[end];
        if ((next ? keyOf(next, row, end) : undefined) !== key) break;
      }
      if (key !== undefined) {
        const name = `${column} ${end} ${key}`;
        const area = above.get(name) ?? { key, row: row + 1, column: column + 1, lastRow: row + 1, lastColumn: end };
        area.lastRow = row + 1;
        if (!above.has(name)) all.push(area);
        here.set(name, area);
      }
      column = end;
    }
    above = here;
  }
  return all;
}
