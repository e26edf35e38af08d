/** Cell names: rows and columns from 1 to A1 notation and back. */

export interface CellPosition {
  row: number;
  column: number;
}

/** A block of cells, both ends included, first before last. */
export interface CellRange {
  firstRow: number;
  firstColumn: number;
  lastRow: number;
  lastColumn: number;
}

/** `1` is `A`, `27` is `AA`. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** `A` is `1`, `AA` is `27`. */
export function columnNumber(name: string): number {
  return [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row}`;
}

/** `B2` for one cell, `B2:C5` for several. */
export function rangeName({ firstRow, firstColumn, lastRow, lastColumn }: CellRange): string {
  const first = cellName(firstRow, firstColumn);
  return firstRow === lastRow && firstColumn === lastColumn ? first : `${first}:${cellName(lastRow, lastColumn)}`;
}

/** Reads `B2`, `B2:C5`, `Deals!B2` or `'My deals'!B2:C5`; undefined for anything else. */
export function readRange(text: string): { tab?: string; range: CellRange } | undefined {
  const match =
    /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(
      text.trim(),
    );
  if (!match) return undefined;
  const [, quoted, plain, column = '', row = '', toColumn = column, toRow = row] = match;
  const columns = [columnNumber(column), columnNumber(toColumn)];
  const rows = [Number(row), Number(toRow)];
  if (Math.min(...rows) < 1) return undefined;
  const tab = quoted?.replaceAll("''", "'") ?? plain;
  return {
    ...(tab === undefined ? {} : { tab }),
    range: {
      firstRow: Math.min(...rows),
      firstColumn: Math.min(...columns),
      lastRow: Math.max(...rows),
      lastColumn: Math.max(...columns),
    },
  };
}
