/** Pairs at the end of a call that say which rows count, as in COUNTIFS: a range and what its cells must be. */

import { normalise } from '../tables/normalise';
import { readNumber } from '../tables/number-text';
import type { Cell } from '../tables/source';
import { type Argument, alignLists, isBlank, isLeftOut, type List, listOf } from './arguments';

export interface Filter {
  list: List;
  fits: (cell: Cell) => boolean;
}

const comparison = /^(<=|>=|<>|<|>|=)?(.*)$/s;

const numberOf = (value: unknown): number | null => {
  if (typeof value === 'number') return value;
  const read = typeof value === 'string' ? readNumber(value) : { kind: 'text' as const };
  return read.kind === 'number' ? read.value : null;
};

/** The test of a criterion: `Anna`, `<>Anna`, `>=1000`. Upper and lower case are the same. */
export function testOf(criterion: unknown): Filter['fits'] {
  const [, sign = '=', rest = ''] = comparison.exec(String(criterion)) ?? [];
  const wanted = numberOf(rest);
  const text = normalise(rest);
  const test = (cell: Cell): boolean => {
    const number = wanted === null ? null : numberOf(cell);
    const isSame = wanted !== null && number !== null ? number === wanted : normalise(String(cell)) === text;
    if (sign === '=' || sign === '<>') return isSame === (sign === '=');
    if (number === null || wanted === null) return false;
    if (sign === '<') return number < wanted;
    if (sign === '>') return number > wanted;
    return sign === '<=' ? number <= wanted : number >= wanted;
  };
  // A column says few different things.
  const known = new Map<Cell, boolean>();
  return (cell) => {
    const result = known.get(cell) ?? test(cell);
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
export function filterOf(range: Argument, criterion: Argument, place: number): Filter {
  return { list: listOf(`filter_range_${place}`, range), fits: testOf(criterion) };
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
