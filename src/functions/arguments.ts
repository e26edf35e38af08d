/** The arguments of a cell function as Sheets gives them, read as numbers, lists or fractions. */

import { isDate } from '../tables/cells/cells';
import { readNumber } from '../tables/number-text';
import type { Cell } from '../tables/source';
import { type Argument, isBlank, isErrorText, rowsOf } from './argument';
import { type Place, Problem } from './problem';

export { type Argument, isBlank, isErrorText, isLeftOut, rowsOf, textOf } from './argument';

/** A cell's value as a person knows it, short enough for a message. */
export function shown(cell: unknown): string {
  const text = isDate(cell) ? cell.toISOString().slice(0, 10) : String(cell).trim();
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

/** Throws when the cell holds an error such as `#N/A`. */
function refuseError(argument: string, cell: unknown, place: Place): void {
  if (isErrorText(cell)) throw new Problem('error_cell', { argument, text: shown(cell) }, place);
}

/**
 * The number in a cell that isn't blank.
 * @throws Problem with the cell's place when it is none.
 */
export function numberIn(argument: string, cell: unknown, place: Place): number {
  if (typeof cell === 'number' && Number.isFinite(cell)) return cell;
  refuseError(argument, cell, place);
  const read = typeof cell === 'string' ? readNumber(cell) : { kind: 'text' as const };
  if (read.kind === 'number') return read.value;
  throw new Problem(
    read.kind === 'ambiguous' ? 'ambiguous_number' : 'not_number',
    { argument, text: shown(cell) },
    place,
  );
}

/**
 * The sum of a number or a range of numbers. Blank cells are skipped.
 * @throws Problem when a cell is no number, or no cell is filled.
 */
export function sumOf(name: string, argument: Argument): number {
  const rows = rowsOf(argument);
  let sum = 0;
  let count = 0;
  rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (isBlank(cell)) return;
      sum += numberIn(name, cell, { row: row + 1, column: column + 1, rows: rows.length, columns: cells.length });
      count += 1;
    });
  });
  if (count === 0) throw new Problem('blank', { argument: name });
  return sum;
}

/**
 * A fraction from 0 to 1; null when it is left out or blank.
 * @throws Problem when it is no number or lies outside.
 */
export function fractionOf(name: string, argument: Argument): number | null {
  const cell = rowsOf(argument)[0]?.[0];
  if (isBlank(cell)) return null;
  const value = numberIn(name, cell, { row: 1, column: 1, rows: 1, columns: 1 });
  if (value < 0 || value > 1) throw new Problem('not_fraction', { argument: name, text: shown(cell) });
  return value;
}

/** A list: its cells, and how many rows are left without the blank ones at the end. */
export interface List {
  name: string;
  cells: Cell[];
  filled: number;
}

/**
 * One column (or one row) of cells.
 * @throws Problem when there are several columns, no filled cell, or an error in a cell.
 */
export function listOf(name: string, argument: Argument): List {
  const rows = rowsOf(argument);
  const columns = rows[0]?.length ?? 0;
  if (columns > 1 && rows.length > 1) throw new Problem('not_one_column', { argument: name, text: columns });
  const cells = rows.length === 1 ? (rows[0] ?? []) : rows.map((row) => row[0]);
  cells.forEach((cell, index) => {
    refuseError(name, cell, { row: index + 1, column: 1, rows: cells.length, columns: 1 });
  });
  let filled = cells.length;
  while (filled > 0 && isBlank(cells[filled - 1])) filled -= 1;
  if (filled === 0) throw new Problem('blank_list', { argument: name });
  return { name, cells: cells.map((cell) => (isBlank(cell) ? '' : (cell as Cell))), filled };
}

/**
 * Lists that are read row by row together, cut to the rows that count.
 * Blank rows at the end of an open range never count; a filled row that another list doesn't cover is a difference.
 * @throws Problem naming both lengths.
 */
export function alignLists(lists: readonly List[]): Cell[][] {
  const rows = Math.max(0, ...lists.map((list) => list.filled));
  const longest = lists.find((list) => list.filled === rows);
  const short = lists.find((list) => list.cells.length < rows);
  if (longest && short) {
    const [first, second] = lists.indexOf(longest) < lists.indexOf(short) ? [longest, short] : [short, longest];
    const length = (list: List) => Math.max(list.filled, list === short ? list.cells.length : 0);
    throw new Problem('lengths', {
      argument: first.name,
      rows: length(first),
      other: second.name,
      otherRows: length(second),
    });
  }
  return lists.map((list) => list.cells.slice(0, rows));
}
