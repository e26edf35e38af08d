/** Columns of dates: typed ones, serial numbers and text, with the order of day and month decided for the column. */

import { isDate, isError } from '../cells/cells';
import { Lexicon } from '../cells/lexicon';
import { meansNothing } from '../number-text';
import type { Cell, SourceTab } from '../source';
import { dateOf, dayOf, serialZero } from './calendar-days';
import { commonYear, type DateOrder, type DateText, fullYear, readDateText } from './date-text';

export type { DateOrder } from './date-text';

export interface DateOptions {
  /** The instant's local time in the spreadsheet's zone, as days since 1970-01-01 with their fraction. */
  localDays: (instant: Date) => number;
  /** Spreadsheet locale such as `en_US`. It has the last word about the order. */
  locale?: string;
  /** The order of the other date columns of the same table. */
  order?: DateOrder | null;
  /** The order that the person gave as an answer: it has the first word. */
  answer?: DateOrder | null;
}

export interface DateColumn {
  /** Days since 1970-01-01 with the time of day as their fraction; NaN where there is no date. */
  values: Float64Array;
  /** Indexes of the cells with other text, and of days that no calendar has. */
  unread: number[];
  /** Indexes of the cells that could be two days, such as `03/04/2026`. */
  ambiguous: number[];
  /** The order that the column's own cells show; null where they don't. */
  order: DateOrder | null;
  /** Whether a cell has a time of day. */
  timed: boolean;
}

type Parts = Extract<DateText, { kind: 'parts' }>;

/** Serial numbers of spreadsheets for 1950 to 2120: other numbers in a date column are no dates. */
const firstSerial = 18264;
const lastSerial = 80355;

/**
 * Reads a column of dates. The order of day and month is decided by the person's answer, then by all cells of the column,
 * then by the other date columns of the table, then by the locale; where none of them says it, the cells have no value and
 * are `ambiguous`.
 */
export function readDates(cells: readonly Cell[], options: DateOptions): DateColumn {
  const reader = new DateReader(cells.length, options.localDays);
  cells.forEach((cell, at) => {
    reader.put(at, cell);
  });
  return reader.finish(cells.length, options);
}

/** Only years from 2400 on are looked at again: 2569 is a year of the Buddhist calendar. */
const firstFarDay = 157054;

/** What one text of a column says: its day, or one more than its index among those that are open. */
interface Known {
  day: number;
  open: number;
  /** Set where it is no date. */
  no: 'nothing' | 'error' | 'text' | null;
}

/** Takes the cells of a column of dates one by one, each once. */
export class DateReader {
  /** Indexes of the cells that show an error. */
  readonly errors: number[] = [];
  private readonly values: Float64Array;
  private readonly unread: number[] = [];
  /** The different texts whose order is open, and per cell one more than the index of its text. */
  private readonly different: Parts[] = [];
  private open: Int32Array | null = null;
  private readonly lexicon = new Lexicon();
  /** What each different text says, by its number. */
  private readonly known: Known[] = [];
  private lastTime = Number.NaN;
  private lastDay = Number.NaN;
  private timed = false;

  constructor(
    private readonly size: number,
    private readonly localDays: (instant: Date) => number,
  ) {
    this.values = new Float64Array(size);
  }

  put(at: number, cell: Cell | undefined): void {
    this.values[at] = Number.NaN;
    if (typeof cell === 'string') this.putText(at, cell);
    else if (cell !== undefined && cell !== null) {
      const time = typeof cell === 'object' ? cell.getTime() : Number.NaN;
      const day = time === this.lastTime ? this.lastDay : typedDay(cell, this.localDays);
      this.lastTime = time;
      this.lastDay = day;
      if (Number.isFinite(day)) this.keep(at, day);
      else this.unread.push(at);
    }
  }

  /** Takes the cells of some rows of a tab, 1-based. */
  take(values: SourceTab['values'], rows: Int32Array, column: number, from: number, to: number): void {
    const { values: days, localDays } = this;
    for (let at = from; at < to; at++) {
      const cell = (values[(rows[at] as number) - 1] as readonly Cell[])[column];
      const day = typeof cell === 'object' && cell !== null ? localDays(cell) : Number.NaN;
      // Most are whole days that need no second look.
      if (day < firstFarDay && day === Math.floor(day)) days[at] = day;
      else this.put(at, cell);
    }
  }

  private putText(at: number, text: string): void {
    if (text === '') return;
    const number = this.lexicon.numberOf(text);
    let known = this.known[number];
    if (known === undefined) {
      known = this.look(text);
      this.known.push(known);
    }
    if (known.open > 0) {
      this.open = this.open ?? new Int32Array(this.size);
      this.open[at] = known.open;
    } else if (known.no === null) this.keep(at, known.day);
    else if (known.no === 'error') this.errors.push(at);
    else if (known.no === 'text') this.unread.push(at);
  }

  private keep(at: number, day: number): void {
    this.values[at] = day;
    if (day !== Math.floor(day)) this.timed = true;
  }

  private look(text: string): Known {
    const found = readDateText(text.trim());
    if (found === null) {
      return { day: Number.NaN, open: 0, no: isError(text) ? 'error' : meansNothing(text) ? 'nothing' : 'text' };
    }
    if (found.kind === 'parts') return { day: Number.NaN, open: this.different.push(found), no: null };
    const day = found.kind === 'day' ? found.day : this.localDays(new Date(found.time));
    return { day, open: 0, no: null };
  }

  /** The column of the first so many rows; may be asked again with other options. */
  finish(size: number, options: Omit<DateOptions, 'localDays'>): DateColumn {
    const values = this.values.subarray(0, size);
    const { open, different } = this;
    const timed = this.timed || different.some(({ fraction }) => fraction > 0);
    const unread = [...this.unread];
    const ambiguous: number[] = [];
    if (open === null) return { values, unread, ambiguous, order: null, timed };
    const buddhist = /^th/i.test(options.locale ?? '');
    const { order, candidates, mixed } = weigh(different);
    const { answer = null } = options;
    const wishes = mixed ? [answer] : [answer, order, options.order, orderOf(options.locale)];
    const chosen = wishes.find((wish) => wish && candidates.includes(wish)) ?? null;
    const days = different.map((parts) => settle(parts, candidates, chosen, buddhist));
    for (let at = 0; at < values.length; at++) {
      if (open[at] === 0) continue;
      const day = days[(open[at] as number) - 1] as number | null;
      if (day === null) ambiguous.push(at);
      else if (Number.isNaN(day)) unread.push(at);
      else values[at] = day;
    }
    unread.sort((a, b) => a - b);
    return { values, unread, ambiguous, order, timed };
  }
}

/** The day of a typed cell: a date, a serial number, or 20260305 as a number. NaN for all others. */
export function typedDay(cell: Cell, localDays: (instant: Date) => number): number {
  if (isDate(cell)) {
    const local = localDays(cell);
    // To the millisecond: a midnight must not fall on the day before by a rounding error.
    const day = local === Math.floor(local) ? local : Math.round(local * 86400000) / 86400000;
    if (!Number.isFinite(day)) return Number.NaN;
    if (day < firstFarDay) return day;
    const date = dateOf(day);
    const year = commonYear(date.year);
    return year === date.year ? day : dayOf(year, date.month, date.day) + (day - Math.floor(day));
  }
  if (typeof cell !== 'number') return Number.NaN;
  if (cell >= firstSerial && cell <= lastSerial) return cell + serialZero;
  if (cell >= 19000101 && cell <= 27001231 && Number.isInteger(cell)) {
    return dayOf(commonYear(Math.floor(cell / 10000)), Math.floor(cell / 100) % 100, cell % 100);
  }
  return Number.NaN;
}

/** The order in which people of a locale write a date; null without a locale. */
export function orderOf(locale: string | undefined): DateOrder | null {
  if (!locale) return null;
  const [language = '', region = ''] = locale.split(/[-_]/);
  if (/^(?:ja|zh|ko|hu|lt|mn)$/i.test(language)) return 'ymd';
  if (/^(?:US|PH|PR|GU|FM|MH)$/i.test(region) || (/^en$/i.test(language) && region === '')) return 'mdy';
  if (/^(?:CA)$/i.test(region)) return null;
  return 'dmy';
}

interface Evidence {
  /** The order, when the cells alone decide it. */
  order: DateOrder | null;
  /** The orders that the cells leave. */
  candidates: readonly DateOrder[];
  /** Whether different cells show different orders. */
  mixed: boolean;
}

/** How many different days it takes to see that a part is the day. */
const enoughDays = 8;

/** A slip in so many cells that show the column's order is no second way of writing. */
const slipShare = 50;

function weigh(cells: readonly Parts[]): Evidence {
  const short = cells.some((parts) => parts.shortYear);
  const orders: DateOrder[] = short ? ['dmy', 'mdy', 'ymd'] : ['dmy', 'mdy'];
  const valid = new Map<DateOrder, number>(orders.map((order) => [order, 0]));
  let readable = 0;
  const firsts = new Set<number>();
  const thirds = new Set<number>();
  for (const parts of cells) {
    let any = false;
    for (const order of orders) {
      if (order === 'ymd' && !parts.shortYear) continue;
      if (!Number.isNaN(dayIn(parts, order, false))) {
        valid.set(order, (valid.get(order) ?? 0) + 1);
        any = true;
      }
    }
    if (any) readable++;
    if (parts.shortYear) {
      firsts.add(parts.first);
      thirds.add(parts.third);
    }
  }
  let left = orders.filter((order) => valid.get(order) === readable);
  if (left.length === 0) {
    // Two ways of writing in one column. A few slips don't matter; otherwise each cell counts only for itself.
    const [best, next] = [...orders].sort((a, b) => (valid.get(b) ?? 0) - (valid.get(a) ?? 0)) as [
      DateOrder,
      DateOrder,
    ];
    const slips = readable - (valid.get(best) ?? 0);
    if (slips * slipShare > readable - (valid.get(next) ?? 0)) return { order: null, candidates: orders, mixed: true };
    left = [best];
  }
  if (left.length > 1 && left.includes('ymd')) {
    // With two-digit years, days run through the month while years stay.
    if (firsts.size >= enoughDays && thirds.size * 3 <= firsts.size) left = left.filter((order) => order !== 'ymd');
    else if (thirds.size >= enoughDays && firsts.size * 3 <= thirds.size) left = ['ymd'];
  }
  // Years of the Buddhist calendar are written in Thailand, where the day comes first.
  if (left.includes('dmy') && cells.some((parts) => parts.buddhist)) left = ['dmy'];
  return { order: left.length === 1 && readable > 0 ? (left[0] as DateOrder) : null, candidates: left, mixed: false };
}

/** The day of a text in the chosen order, or where all orders give the same; NaN for no day, null for an open one. */
function settle(
  parts: Parts,
  candidates: readonly DateOrder[],
  chosen: DateOrder | null,
  buddhist: boolean,
): number | null {
  const possible = candidates.filter((each) => !Number.isNaN(dayIn(parts, each, buddhist)));
  if (possible.length === 0) return Number.NaN;
  if (chosen !== null) return dayIn(parts, chosen, buddhist);
  return isSettled(parts, possible, buddhist) ? dayIn(parts, possible[0] as DateOrder, buddhist) : null;
}

/** Whether all readings of the cell are the same day. */
function isSettled(parts: Parts, possible: readonly DateOrder[], buddhist: boolean): boolean {
  const first = dayIn(parts, possible[0] as DateOrder, buddhist);
  return possible.every((order) => dayIn(parts, order, buddhist) === first);
}

function dayIn(parts: Parts, order: DateOrder, buddhist: boolean): number {
  const { first, second, third, shortYear, fraction } = parts;
  const yearPart = order === 'ymd' ? first : third;
  if (order === 'ymd' && !shortYear) return Number.NaN;
  const year = shortYear ? fullYear(yearPart, buddhist) : yearPart;
  if (year < 1900) return Number.NaN;
  const day =
    order === 'dmy'
      ? dayOf(year, second, first)
      : order === 'mdy'
        ? dayOf(year, first, second)
        : dayOf(year, second, third);
  return day + fraction;
}
