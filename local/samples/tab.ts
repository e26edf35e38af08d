/** Lays out rows as a tab: title, header, number formats, frozen header, widths; always rectangular. */

import type { CellInput, TabInput } from '../host/types';

export interface Column {
  header: CellInput;
  width: number;
  /** Number format of the column's cells. Text in such a column has Google's format for plain text, `@`. */
  format?: string;
  headerFormat?: string;
}

export interface Layout {
  name: string;
  /** Written in the first row, with a blank row before the header. */
  title?: string;
  columns: readonly Column[];
  rows: readonly CellInput[][];
  rightToLeft?: boolean;
}

export function layOut({ name, title, columns, rows, rightToLeft }: Layout): TabInput {
  const blank = () => columns.map((): CellInput => null);
  const unformatted = () => columns.map(() => '');
  const above = title === undefined ? [] : [[title, ...blank().slice(1)], blank()];
  const header = columns.map((column) => column.header);
  const body = rows.map((row) => columns.map((_, index) => row[index] ?? null));
  return {
    name,
    values: [...above, header, ...body],
    formats: [
      ...above.map(unformatted),
      columns.map((column) => column.headerFormat ?? ''),
      ...body.map((row) => columns.map(({ format }, index) => formatOf(row[index] ?? null, format))),
    ],
    frozenRows: above.length + 1,
    columnWidths: columns.map((column) => column.width),
    ...(rightToLeft ? { rightToLeft } : {}),
  };
}

function formatOf(cell: CellInput, format: string | undefined): string {
  if (format === undefined) return '';
  return typeof cell === 'string' ? '@' : format;
}
