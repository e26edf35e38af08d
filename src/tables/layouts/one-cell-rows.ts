/** Rows whose cells all ended up in the first one, as when a file's rows are wrapped in quotes. */

import { isBlank } from '../cells/cells';
import { findHeader } from '../columns/header-row';
import type { Cell, SourceTab } from '../source';

const delimiters = [',', ';', '\t', '|'];

/** The cells of a line by the rules of CSV. */
function splitLine(line: string, delimiter: string): string[] {
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < line.length; at++) {
    const character = line.charAt(at);
    if (quoted) {
      if (character !== '"') cell += character;
      else if (line.charAt(at + 1) === '"') {
        cell += '"';
        at++;
      } else quoted = false;
    } else if (character === '"' && cell.trim() === '') {
      cell = '';
      quoted = true;
    } else if (character === delimiter) {
      cells.push(cell.trim());
      cell = '';
    } else cell += character;
  }
  cells.push(cell.trim());
  return cells;
}

/** The row's one text where it stands in the first cell and could hold several. */
export function onlyText(cells: readonly Cell[]): string | null {
  const [first] = cells;
  if (typeof first !== 'string' || first.length < 3 || !/[,;\t|]/.test(first)) return null;
  for (let column = 1; column < cells.length; column++) if (!isBlank(cells[column])) return null;
  return first;
}

export interface SplitTab {
  tab: SourceTab;
  /** Indexes of the rows that were split. */
  split: number[];
}

const done = new WeakMap<SourceTab, SplitTab>();

/** The tab with such rows split. A row is split when it gives as many cells as the table has columns. */
export function splitOneCellRows(tab: SourceTab): SplitTab {
  const known = done.get(tab) ?? splitRows(tab);
  done.set(tab, known);
  return known;
}

/** Takes the tab as it is, for whoever looks at each of its rows anyway and then asks `lookForSplits` if need be. */
export function takeAsItIs(tab: SourceTab): void {
  done.set(tab, { tab, split: [] });
}

/** Whether a tab that was taken as it is has rows to split. From now on they are split. */
export function lookForSplits(tab: SourceTab): boolean {
  done.delete(tab);
  return splitOneCellRows(tab).split.length > 0;
}

function splitRows(tab: SourceTab): SplitTab {
  const found: number[] = [];
  for (let row = 0; row < tab.values.length; row++) {
    const cells = tab.values[row] as readonly Cell[];
    // A filled second cell settles most rows.
    if ((cells.length > 1 && cells[1] !== '') || onlyText(cells) === null) continue;
    found.push(row);
  }
  if (found.length === 0) return { tab, split: [] };
  const textOf = (row: number): string => (tab.values[row] as readonly Cell[])[0] as string;
  const header = findHeader(tab);
  const names = header < 0 ? [] : (tab.values[header] as readonly Cell[]);
  let width = names.length;
  while (width > 0 && isBlank(names[width - 1])) width--;
  let delimiter =
    width > 1
      ? delimiters.find((each) => found.some((row) => splitLine(textOf(row), each).length === width))
      : undefined;
  if (delimiter === undefined && width <= 1) {
    // The whole table stands in one column: its lines agree in their number of cells.
    delimiter = delimiters.find((each) => {
      const counts = found.map((row) => splitLine(textOf(row), each).length);
      width = counts[0] as number;
      return width >= 3 && counts.length > 1 && counts.filter((count) => count === width).length >= counts.length * 0.8;
    });
  }
  if (delimiter === undefined) return { tab, split: [] };
  const values = [...tab.values];
  const split: number[] = [];
  const all = Math.max(width, tab.values[0]?.length ?? 0);
  for (const row of found) {
    const cells: Cell[] = splitLine(textOf(row), delimiter);
    if (cells.length !== width) continue;
    while (cells.length < all) cells.push('');
    values[row] = cells;
    split.push(row);
  }
  return split.length === 0 ? { tab, split } : { tab: { ...tab, values }, split };
}
