/** Pairs at the end of a call that say which rows count, as in COUNTIFS: a range and what its cells must be. */

import { dateText, parseDay } from '../engine/calendar';
import { numberInText } from '../i18n/number-in-text';
import { isDate } from '../tables/cells/cells';
import { normalise } from '../tables/normalise';
import { type DecimalMark, readNumber } from '../tables/number-text';
import type { Cell } from '../tables/source';
import { type Argument, alignLists, isBlank, isLeftOut, type List, listOf, rowsOf, shown } from './arguments';
import type { CellContext } from './context';
import { Problem } from './problem';

export interface Filter {
  list: List;
  fits: (cell: Cell) => boolean;
}

const comparison = /^(<=|>=|<>|<|>|=)?(.*)$/s;

/** The mark that a spreadsheet's locale has before decimals. */
const decimalIn = (sheetLocale: string): DecimalMark => (numberInText(0.5, sheetLocale)[1] === ',' ? ',' : '.');

/** What a comparison of numbers or of dates written YYYY-MM-DD says. */
const compared: Readonly<Record<string, (order: number) => boolean>> = {
  '<': (order) => order < 0,
  '>': (order) => order > 0,
  '<=': (order) => order <= 0,
  '>=': (order) => order >= 0,
};

/** Below 0 where the first is less, above 0 where it is more. */
const orderOf = <T>(one: T, other: T): number => (one === other ? 0 : one < other ? -1 : 1);

/**
 * The test of a criterion: `Anna`, `<>Anna`, `>=1000`, `>2026-03-31`. Upper and lower case are the same. A text such as
 * `1.200`, which could be two numbers, is read as the spreadsheet's locale writes it.
 * @throws Problem when more or less is asked of what is neither a number nor a date.
 */
export function testOf(argument: string, criterion: Argument, context: CellContext): Filter['fits'] {
  const plain = (cell: unknown) => (isDate(cell) ? dateText(Math.floor(context.localDays(cell))) : cell) as Cell;
  const numberOf = (value: Cell): number | null => {
    const first = readNumber(value);
    const read = first.kind === 'ambiguous' ? readNumber(value, decimalIn(context.sheetLocale())) : first;
    return read.kind === 'number' ? read.value : null;
  };
  const given = plain(rowsOf(criterion)[0]?.[0]);
  const [, sign = '=', rest = ''] = comparison.exec(String(given)) ?? [];
  const wanted = numberOf(typeof given === 'number' ? given : rest);
  const text = normalise(rest);
  const day = parseDay(rest);
  const says = compared[sign];
  if (says && wanted === null && day === null) throw new Problem('not_number', { argument, text: shown(rest) });
  const test = (cell: Cell): boolean => {
    if (says && wanted === null) {
      const own = parseDay(String(cell));
      return own !== null && day !== null && says(orderOf(own, day));
    }
    const number = wanted === null ? null : numberOf(cell);
    if (says) return number !== null && wanted !== null && says(orderOf(number, wanted));
    const isSame = wanted !== null && number !== null ? number === wanted : normalise(String(cell)) === text;
    return isSame === (sign === '=');
  };
  // A column says few different things.
  const known = new Map<Cell, boolean>();
  return (cell) => {
    const result = known.get(cell) ?? test(plain(cell));
    known.set(cell, result);
    return result;
  };
}

const isRange = (argument: Argument) => Array.isArray(argument) && (argument.length > 1 || argument[0]?.length > 1);

/** Whether the last two arguments are a range and a criterion for it. */
export function endsInPair(args: readonly Argument[]): boolean {
  const [range, criterion] = args.slice(-2);
  return args.length > 2 && isRange(range) && !Array.isArray(criterion) && !isLeftOut(criterion) && !isBlank(criterion);
}

/** The filter of a pair. */
export function filterOf(range: Argument, criterion: Argument, place: number, context: CellContext): Filter {
  return { list: listOf(`filter_range_${place}`, range), fits: testOf(`filter_value_${place}`, criterion, context) };
}

/**
 * The lists cut to the rows that count and that every filter lets through.
 * @throws Problem when lists or filters don't cover the same rows.
 */
export function filtered(lists: readonly List[], filters: readonly Filter[]): Cell[][] {
  const aligned = alignLists([...lists, ...filters.map((filter) => filter.list)]);
  const columns = aligned.slice(0, lists.length);
  if (filters.length === 0) return columns;
  const tested = aligned.slice(lists.length);
  const isIn = tested[0]?.map((_, row) => filters.every(({ fits }, at) => fits(tested[at]?.[row] ?? '')));
  return columns.map((cells) => cells.filter((_, row) => isIn?.[row]));
}

/**
 * A range of numbers with the rows that a filter keeps out left blank: each number stays in its place. 0 where none is left.
 * @throws Problem when range and filters don't cover the same rows.
 */
export function keptIn(name: string, argument: Argument, filters: readonly Filter[]): Argument {
  if (filters.length === 0 || !isRange(argument)) return argument;
  const list = listOf(name, argument);
  const [places = []] = filtered([{ ...list, cells: list.cells.map((_, row) => row) }], filters);
  const kept = new Set(places);
  const cells = list.cells.map((cell, row) => [kept.has(row) ? cell : '']);
  return cells.every(([cell]) => isBlank(cell)) ? 0 : cells;
}
