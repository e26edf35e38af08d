/** The data sets beside the repository, read into tabs as a workbook of theirs would hold them. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Cell, ReadOptions, SourceTab } from '../../src/tables/source';

const folder = join(process.cwd(), '../shared/data');

/** Whether the data sets are there. They are not part of the repository. */
export const hasData = existsSync(folder);

/** Reading as in a spreadsheet whose time zone is that of this computer. */
export const options: ReadOptions = {
  locale: 'en_US',
  localDays: (instant) => (instant.getTime() - instant.getTimezoneOffset() * 60000) / 86400000,
  today: 30000,
};

/** Typed as Google Sheets types a file, or all of it as text. */
export type Typing = 'typed' | 'text';

/** A file of the data sets as a tab. */
export function fileTab(path: string, typing: Typing): SourceTab {
  const text = readFileSync(join(folder, path), 'utf8').replace(/^\ufeff/, '');
  const rows = Papa.parse<string[]>(text).data;
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const values = rows.map((row) => {
    const cells: Cell[] = row.map((cell) => (typing === 'typed' ? typed(cell) : cell));
    while (cells.length < width) cells.push('');
    return cells;
  });
  return { name: (path.split('/').pop() as string).replace(/\.csv$/, ''), values };
}

function typed(cell: string): Cell {
  if (/^-?\d{1,15}(?:\.\d+)?$/.test(cell)) return Number(cell);
  const date = /^(\d{4})-(\d{2})-(\d{2})$/.exec(cell);
  return date ? new Date(Number(date[1]), Number(date[2]) - 1, Number(date[3])) : cell;
}

/** A tab from rows of any length. */
export function tab(name: string, rows: readonly (readonly Cell[])[]): SourceTab {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return { name, values: rows.map((row) => [...row, ...new Array<Cell>(width - row.length).fill('')]) };
}
