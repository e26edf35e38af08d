/** Days and months that are written without their year: `5 Mar`, `3/5`, `Jan` over a column. */

import { plainCharacters } from '../cells/characters';
import type { Notes } from '../collect';
import { dayOf } from '../dates/calendar-days';
import { commonYear, type DateOrder, readDateText } from '../dates/date-text';
import { orderOf } from '../dates/dates';
import { periodMonth, readPeriod } from '../dates/periods';
import type { Mapping } from '../mapping';
import { normalise } from '../normalise';
import { plainChoice } from '../question';
import type { Sheet } from '../sheet';
import type { ReadOptions, SourceTab } from '../source';
import { titles } from './matrix';

/** Years that do not begin in January. One that Japan names is that of its first month, others may be that of the last. */
const fiscal = /\b(?:fy|fiscal)|ปีงบ|السنة المالية|niên độ/i;

/**
 * The year that the tab's name or its titles say for the first of its months; null where they say none, or two. Where the
 * months go on into a next year, `2025-2026` says both.
 */
function yearNamed(tab: SourceTab, header: number, goesOn: boolean): number | null {
  for (const text of [tab.name, ...titles(tab, header)]) {
    const found = plainCharacters(text)
      .match(/(?<!\d)(?:20|25)\d{2}(?!\d)/g)
      ?.map((year) => commonYear(Number(year)));
    if (found === undefined) continue;
    const [first, last] = [Math.min(...found), Math.max(...found)];
    if (goesOn && fiscal.test(text)) return null;
    return first === last || (goesOn && last === first + 1) ? first : null;
  }
  return null;
}

const yearHeader = /^(?:year|yr|ปี|年|年度|السنه|سنه|العام|năm)$/;

/** What says the year of a tab's days and months that are written without one. */
export class Years {
  private readonly column: number;

  constructor(
    private readonly sheet: Sheet,
    private readonly rows: Int32Array,
    private readonly answers: Mapping['answers'],
    private readonly options: ReadOptions,
    private readonly notes: Notes,
  ) {
    this.column = sheet.names.findIndex((name) => yearHeader.test(normalise(name)));
  }

  /** The year that the tab says, else the answer; null where it is open and now asked. */
  private year(text: string, goesOn: boolean, otherwise?: number): number | null {
    const { tab, header } = this.sheet;
    const named = yearNamed(tab, header, goesOn);
    if (named !== null) return named;
    const id = `year:${tab.name}`;
    const answer = Number(this.answers?.[id]);
    if (answer > 0) return answer;
    const today = this.today();
    this.notes.ask({
      id,
      kind: 'year',
      tab: tab.name,
      values: { text },
      choices: [today - 1, today, today + 1].map((each) => plainChoice(String(each))),
      ...(otherwise === undefined ? {} : { default: String(otherwise) }),
    });
    return otherwise ?? null;
  }

  private today(): number {
    return new Date(this.options.today * 86400000).getUTCFullYear() || 2000;
  }

  /** The year in the row's cell of a column of years; null where there is none. */
  private yearOfRow(row: number): number | null {
    const cell = this.sheet.tab.values[(this.rows[row] as number) - 1]?.[this.column];
    const year = commonYear(Number(cell));
    return year >= 1900 && year < 2200 ? year : null;
  }

  /** The first days of the periods that lie across, this year's where no year is known. */
  across(columnOf: Int32Array): Float64Array {
    const { names } = this.sheet;
    const days = new Map<number, number>();
    const columns = Array.from(new Set(columnOf)).sort((a, b) => a - b);
    const bare = columns.filter((column) => Number.isNaN(readPeriod(names[column] as string)));
    const months = bare.map((column) => periodMonth(names[column] as string));
    const turn = yearEnd(months);
    for (const column of columns) days.set(column, readPeriod(names[column] as string));
    const [first] = bare;
    if (first !== undefined) {
      const year = this.year(names[first] as string, turn > 0, this.today()) as number;
      bare.forEach((column, at) => {
        days.set(column, dayOf(year + (turn > 0 && at >= turn ? 1 : 0), months[at] as number, 1));
      });
    }
    return Float64Array.from(columnOf, (column) => days.get(column) as number);
  }

  /**
   * Puts in the days of cells that name no year, as far as the year is known; gives the indexes of the cells that are
   * still unread.
   */
  fill(
    values: Float64Array,
    unread: readonly number[],
    textAt: (row: number) => string,
    known: DateOrder | null,
    arePeriods: boolean,
  ): number[] {
    const bare = unread.filter((row) => orders.some((order) => !Number.isNaN(dayIn(textAt(row), 2000, order))));
    if (bare.length === 0) return [...unread];
    const possible = orders.filter((order) => bare.every((row) => !Number.isNaN(dayIn(textAt(row), 2000, order))));
    const wish = known ?? orderOf(this.options.locale);
    const isOpen = (row: number): boolean => dayIn(textAt(row), 2000, 'mdy') !== dayIn(textAt(row), 2000, 'dmy');
    const order = possible.find((each) => possible.length === 1 || each === wish || (wish === 'ymd' && each === 'mdy'));
    // The days of those that could be two days stay open.
    const settled = order === undefined ? bare.filter((row) => !isOpen(row)) : bare;
    const dayOfRow = (row: number, year: number): number => dayIn(textAt(row), year, order ?? 'mdy');
    const open = settled.filter((row) => this.yearOfRow(row) === null);
    const months = open.map((row) => new Date(dayOfRow(row, 2000) * 86400000).getUTCMonth() + 1);
    const turn = yearEnd(months);
    // Days that run over the end of a year are of two, and nobody can tell which column is in which.
    const isTwo = !arePeriods && (turn > 0 || yearEnd(months.reverse()) > 0);
    const year = open.length === 0 || isTwo ? null : this.year(textAt(open[0] as number), turn > 0);
    const later = new Set(turn > 0 ? open.slice(turn) : []);
    for (const row of settled) {
      const own = this.yearOfRow(row) ?? (year === null ? null : year + (later.has(row) ? 1 : 0));
      if (own !== null) values[row] = dayOfRow(row, own);
    }
    return unread.filter((row) => Number.isNaN(values[row]));
  }
}

/** The index at which months, in their order, go on into the next year: `Nov, Dec, Jan`; 0 where they don't. */
function yearEnd(months: readonly number[]): number {
  const drops = months
    .map((month, at) => (at > 0 && month < (months[at - 1] as number) ? at : 0))
    .filter((at) => at > 0);
  const [at = 0] = drops;
  const fall = at === 0 ? 0 : (months[at - 1] as number) - (months[at] as number);
  const before = new Set(months.slice(0, at));
  return drops.length === 1 && fall >= 6 && !months.slice(at).some((month) => before.has(month)) ? at : 0;
}

/** The month first is also the order of those who write the year first. */
const orders: readonly DateOrder[] = ['mdy', 'dmy'];

/** The day that a text without a year means in a year; NaN when it is none. */
function dayIn(text: string, year: number, order: DateOrder): number {
  const plain = plainCharacters(text).trim();
  if (plain.length > 24 || /\d{3}/.test(plain)) return Number.NaN;
  const numbers = /^(\d{1,2})\s*[/-]\s*(\d{1,2})$/.exec(plain);
  if (numbers) {
    const [first, second] = [Number(numbers[1]), Number(numbers[2])];
    return order === 'dmy' ? dayOf(year, second, first) : dayOf(year, first, second);
  }
  const month = periodMonth(plain);
  if (month > 0) return dayOf(year, month, 1);
  const found = readDateText(/^\d{1,2}\s*月/.test(plain) ? `${year}年${plain}` : `${plain} ${year}`);
  return found?.kind === 'day' ? found.day : Number.NaN;
}
