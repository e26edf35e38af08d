/** The arguments of a cell function as Sheets gives them, read as numbers, lists or fractions. */

import { isDate } from '../tables/cells/cells';
import { differentCurrencies, withoutSign } from '../tables/cells/currencies';
import { readNumber } from '../tables/number-text';
import type { Cell } from '../tables/source';
import { type Argument, isBlank, isErrorText, isLeftOut, rowsOf } from './argument';
import { type Place, Problem } from './problem';

export { type Argument, isBlank, isErrorText, isLeftOut, rowsOf, textOf } from './argument';

/** How many arguments stand in the call, without those left out at its end. */
export function givenIn(args: readonly Argument[]): number {
  return args.reduce<number>((count, argument, at) => (isLeftOut(argument) ? count : at + 1), 0);
}

/** What is wrong where more arguments were given than can be used. */
export function tooMany(args: readonly Argument[], most: number): Problem {
  return new Problem('too_many', { rows: givenIn(args), most, text: shown(rowsOf(args[most])[0]?.[0] ?? '') });
}

/** A cell's value as a person knows it, short enough for a message. */
export function shown(cell: unknown): string {
  const text = isDate(cell) ? cell.toISOString().slice(0, 10) : String(cell).trim();
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

/** Throws when the cell holds an error such as `#N/A`. */
function refuseError(argument: string, cell: unknown, place: Place): void {
  if (isErrorText(cell)) throw new Problem('error_cell', { argument, text: shown(cell) }, place);
}

/** @throws Problem for a text such as `40%`, where no share is meant. */
export function refusePercent(argument: string, cell: unknown, place: Place): void {
  if (typeof cell !== 'string' || !/[%％٪]/.test(cell) || readNumber(cell).kind !== 'number') return;
  throw new Problem('percent', { argument, text: shown(cell) }, place);
}

/**
 * The number in a cell that isn't blank.
 * @param share Whether `40%` may be written.
 * @throws Problem with the cell's place when it is none.
 */
export function numberIn(argument: string, cell: unknown, place: Place, share = false): number {
  if (typeof cell === 'number' && Number.isFinite(cell)) return cell;
  refuseError(argument, cell, place);
  if (!share) refusePercent(argument, cell, place);
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
 * @throws Problem when a cell is no number, one is below 0 that must not be, or no cell is filled.
 */
export function sumOf(name: string, argument: Argument, { negative = false, share = false } = {}): number {
  const rows = rowsOf(argument);
  let sum = 0;
  let count = 0;
  const texts: string[] = [];
  rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (isBlank(cell)) return;
      const place = { row: row + 1, column: column + 1, rows: rows.length, columns: cells.length };
      const number = numberIn(name, cell, place, share);
      if (number < 0 && !negative) {
        const code = place.rows * place.columns > 1 ? 'below_zero' : 'negative';
        throw new Problem(code, { argument: name, text: shown(cell) }, place);
      }
      if (share && number > 1) throw new Problem('not_fraction', { argument: name, text: shown(cell) });
      sum += number;
      count += 1;
      if (typeof cell === 'string') texts.push(cell);
    });
  });
  const currencies = differentCurrencies(
    texts.map((text) => withoutSign(text.trim())?.currency ?? '').filter((code) => code !== ''),
  );
  if (currencies.length > 1) throw new Problem('mixed_currencies', { argument: name, text: currencies.join(', ') });
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
  const value = numberIn(name, cell, { row: 1, column: 1, rows: 1, columns: 1 }, true);
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

/**
 * The cells beside which the other list is filled; all of them where one of the two is a single cell.
 * @throws Problem as the lists do, and when they don't cover the same rows.
 */
export function besideFilled(name: string, argument: Argument, otherName: string, other: Argument): Argument {
  if (rowsOf(argument).length < 2 || rowsOf(other).length < 2) return argument;
  const [, beside = []] = alignLists([listOf(name, argument), listOf(otherName, other)]);
  return rowsOf(argument).map(([cell], row) => [isBlank(beside[row]) ? '' : cell]);
}
