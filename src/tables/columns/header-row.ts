/** The header row of a tab: where it stands, and the names of the columns that it gives. */

import { isBlank, isDate, textOf } from '../cells/cells';
import { namesPeriod } from '../dates/periods';
import { readHeader } from '../header-words';
import type { Cell, SourceTab } from '../source';

/** How far down a header row is looked for. */
const deepest = 25;

const noDays = (): number => Number.NaN;

/** A header cell as a name. Dates over columns are months. */
function nameOf(cell: Cell | undefined): string {
  return isDate(cell) ? monthName(cell) : textOf(cell, noDays).replace(/\s*\n\s*/g, ' ');
}

/** The first midnight of a month lies up to 14 hours before the month's in UTC, and up to 12 hours after it. */
function inItsMonth(date: Date): Date {
  return new Date(date.getTime() + 14 * 3600000);
}

/** A date in a header by its month, of which it is the first midnight: its zone doesn't matter then. */
function monthName(date: Date): string {
  const near = inItsMonth(date);
  return Number.isNaN(near.getTime()) ? '' : near.toISOString().slice(0, 7);
}

/** The names of the columns of a header row: '' for none, `Text (2)` for a second column of the same text. */
export function columnNames(row: readonly Cell[] | undefined): string[] {
  const times = new Map<string, number>();
  return (row ?? []).map((cell) => {
    const text = nameOf(cell);
    if (text === '') return '';
    const time = (times.get(text) ?? 0) + 1;
    times.set(text, time);
    return time === 1 ? text : `${text} (${time})`;
  });
}

/**
 * The names of the columns when the header's last row is this one. Where the row above it names what it leaves open, such
 * as `Won` over two columns called `Date` and `Amount`, both make the name.
 */
export function headerNames(values: SourceTab['values'], row: number): string[] {
  const own = columnNames(values[row]);
  const both = joinedNames(values[row - 1], values[row]);
  return both !== null && namedIn(both) > namedIn(own) + 0.3 ? both : own;
}

/** The names that two rows make together; null when the upper one is no row of headers. */
function joinedNames(upper: readonly Cell[] | undefined, lower: readonly Cell[] | undefined): string[] | null {
  if (upper === undefined || lower === undefined) return null;
  if (lower.some((cell) => typeof cell === 'number' || typeof cell === 'boolean')) return null;
  const above = upper.map(nameOf);
  if (above.filter((text) => text !== '' && text.length <= 80).length < 2) return null;
  const below = lower.map(nameOf);
  const repeated = new Set(below.filter((text, column) => text !== '' && below.indexOf(text) !== column));
  let group = '';
  return columnNames(
    below.map((text, column) => {
      if (above[column] !== '') group = above[column] as string;
      if (text === '') return above[column] as string;
      // A unit under the name: `Fee` over `(VND)`.
      if (isUnit.test(text) && group !== '') return `${group} ${text}`;
      // `Net` and `Gross` under `Cost` are costs.
      if (topScore(text) < 0.4 && !namesPeriod(text) && topScore(group) >= 0.5) return `${group} (${text})`;
      return repeated.has(text) && group !== '' ? `${group} ${text}` : text;
    }),
  );
}

const isUnit = /^\s*[([（【［].*[)\]）】］]\s*$/;

/** How many fields and months a row of names speaks of. */
function namedIn(names: readonly string[]): number {
  let named = 0;
  for (const name of new Set(names.map(plainName))) named += nameScore(name);
  return named;
}

/** The header text of a column without the number that columnNames adds. */
export function plainName(name: string): string {
  return name.replace(/ \(\d+\)$/, '');
}

function topScore(name: string): number {
  return readHeader(name).reduce((top, match) => Math.max(top, match.score), 0);
}

function nameScore(name: string): number {
  if (name === '') return 0;
  const score = topScore(name);
  return score >= 0.5 ? score : namesPeriod(name) ? 0.4 : 0;
}

/**
 * Index of the header row, the last one where it has two: the row among the first ones whose texts name the most fields,
 * under titles and blank rows. Where no row names two, the first row of at least two texts; -1 when there is none.
 */
export function findHeader(tab: SourceTab): number {
  const known = found.get(tab) ?? lookForHeader(tab);
  found.set(tab, known);
  return known;
}

const found = new WeakMap<SourceTab, number>();

function lookForHeader(tab: SourceTab): number {
  let best = -1;
  let most = 1;
  let first = -1;
  let start = 0;
  while (start < tab.values.length && tab.values[start]?.every((cell) => isBlank(cell))) start++;
  for (let row = start; row < Math.min(start + deepest, tab.values.length); row++) {
    const cells = tab.values[row] as readonly Cell[];
    const upper = tab.values[row - 1] ?? [];
    /** How many columns may have a name from this row or the one above it. */
    let nameable = 0;
    let texts = 0;
    let others = 0;
    const seen = new Set<string>();
    const months = areMonths(cells.filter(isDate));
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column] as Cell;
      const blank = isBlank(cell);
      if (!blank || !isBlank(upper[column])) nameable++;
      if (blank) continue;
      const isText = typeof cell === 'string';
      if (isText ? cell.length > 80 : !(months && isDate(cell))) {
        others++;
        continue;
      }
      texts++;
      const text = isText ? cell.trim() : nameOf(cell);
      if (seen.has(text)) continue;
      seen.add(text);
      if (/\d{3}/.test(text) && nameScore(text) === 0) others++;
    }
    if (texts === 0) continue;
    if (first < 0 && texts >= 2 && others === 0 && seen.size >= 2) first = row;
    // No name counts for more than 1.
    if (nameable - others <= most) continue;
    const score = namedIn(headerNames(tab.values, row)) - others;
    if (score > most + 0.001) {
      most = score;
      best = row;
    }
  }
  return best >= 0 ? best : first;
}

/** Whether dates stand for months: first days of different months, at the same time of the day but for daylight saving. */
function areMonths(dates: readonly Date[]): boolean {
  const hours = dates.map((date) => (date.getTime() / 3600000) % 24);
  return (
    dates.every((date) => isFirst(inItsMonth(date))) &&
    new Set(dates.map(monthName)).size === dates.length &&
    hours.every((hour) => [0, 1, 23].includes(Math.abs(hour - (hours[0] as number))))
  );
}

/** Whether a time in UTC is of a month's first day, or within 2 hours of it, as the farthest zones make it. */
function isFirst(date: Date): boolean {
  return date.getUTCDate() === 1 || (date.getUTCDate() === 2 && date.getUTCHours() <= 2);
}
