/** A few rows from all over a tab, to see what its columns hold. */

import { isBlank } from '../cells/cells';
import type { Cell, SourceTab } from '../source';

const size = 150;

/** For each column the cells of the same sampled rows below the header. Blank rows are passed over. */
export function sampleColumns(tab: SourceTab, header: number): Cell[][] {
  const width = tab.values[header]?.length ?? 0;
  const columns: Cell[][] = Array.from({ length: width }, () => []);
  const rows = tab.values.length - header - 1;
  const step = Math.max(1, Math.floor(rows / size));
  for (let row = header + 1; row < tab.values.length; row += step) {
    const cells = tab.values[row] as readonly Cell[];
    if (cells.every((cell) => isBlank(cell))) continue;
    for (let column = 0; column < width; column++) (columns[column] as Cell[]).push(cells[column] ?? '');
  }
  return columns;
}

/** Rows in which a tab shows what it is. */
export const enoughRows = 3000;
