/** Reads the samples' tabs as tests need them: rows by header, days, spellings. */

import type { CellInput, TabInput, WorkbookInput } from '../../local/host/types';

export type Row = Readonly<Record<string, CellInput>>;

export function tabNamed(workbook: WorkbookInput, name: string): TabInput {
  const tab = workbook.tabs.find((candidate) => candidate.name === name);
  if (tab === undefined) throw new Error(`There is no tab ${name}.`);
  return tab;
}

/** All rows below the header, with blank and totals rows. The header is the last frozen row. */
export function rowsOf(tab: TabInput): Row[] {
  const top = tab.frozenRows ?? 1;
  const headers = tab.values[top - 1] ?? [];
  return tab.values
    .slice(top)
    .map((cells) => Object.fromEntries(headers.map((header, index) => [String(header), cells[index] ?? null])));
}

export function isBlank(row: Row): boolean {
  return Object.values(row).every((cell) => cell === null);
}

/** The ISO text of a date, null for anything else. */
export function isoDate(cell: CellInput | undefined): string | null {
  return typeof cell === 'object' && cell !== null ? cell.date : null;
}

export function isText(cell: CellInput | undefined): cell is string {
  return typeof cell === 'string';
}

/** Case, spaces and Arabic letter forms made equal. */
export function plain(cell: CellInput | undefined): string {
  return String(cell ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[أإآ]/g, 'ا')
    .replace(/ة/g, 'ه')
    .replace(/\s+/g, ' ')
    .trim();
}

/** How many cells are known in their plain spelling and not as they stand. */
export function misspelled(cells: readonly (CellInput | undefined)[], known: readonly string[]): number {
  const plainKnown = new Set(known.map(plain));
  return cells.filter((cell) => isText(cell) && !known.includes(cell) && plainKnown.has(plain(cell))).length;
}

/** How many values stand at a later place again. Blanks don't count. */
export function repeats(values: readonly string[]): number {
  const present = values.filter((value) => value !== '');
  return present.length - new Set(present).size;
}
