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

/** The year that the tab's name or its titles say; null where they say none, or two. */
function yearNamed(tab: SourceTab, header: number): number | null {
  for (const text of [tab.name, ...titles(tab, header)]) {
    const found = plainCharacters(text)
      .match(/(?<!\d)(?:20|25)\d{2}(?!\d)/g)
      ?.map((year) => commonYear(Number(year)));
    if (found !== undefined) return new Set(found).size === 1 ? (found[0] as number) : null;
  }
  return null;
}

const yearHeader = /^(?:year|yr|ปี|年|年度|السنه|سنه|العام|năm)$/;

/** What says the year of a tab's days and months that are written without one. */
export class Years {
  /** Undefined until it is asked for. */
  private named: number | null | undefined;
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
  private year(otherwise?: number): number | null {
    const { tab, header } = this.sheet;
    this.named = this.named === undefined ? yearNamed(tab, header) : this.named;
    if (this.named !== null) return this.named;
    const id = `year:${tab.name}`;
    const answer = Number(this.answers?.[id]);
    if (answer > 0) return answer;
    const today = this.today();
    this.notes.ask({
      id,
      kind: 'year',
      tab: tab.name,
      values: {},
      choices: [today - 1, today, today + 1].map((each) => plainChoice(String(each))),
      ...(otherwise === undefined ? {} : { default: String(otherwise) }),
    });
    return otherwise ?? null;
  }

  private today(): number {
    return new Date(this.options.today * 86400000).getUTCFullYear() || 2000;
  }

  private yearOfRow(row: number): number | null {
    const cell = this.sheet.tab.values[this.rows[row] as number]?.[this.column];
    const year = commonYear(Number(cell));
    return year >= 1900 && year < 2200 ? year : this.year();
  }

  /** The first days of the periods that lie across, this year's where no year is known. */
  across(columnOf: Int32Array): Float64Array {
    const { names } = this.sheet;
    const days = new Map<number, number>();
    return Float64Array.from(columnOf, (column) => {
      let day = days.get(column);
      if (day === undefined) {
        const name = names[column] as string;
        day = readPeriod(name);
        const month = Number.isNaN(day) ? periodMonth(name) : 0;
        if (month > 0) day = dayOf(this.year(this.today()) as number, month, 1);
        days.set(column, day);
      }
      return day;
    });
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
  ): number[] {
    const bare = unread.filter((row) => orders.some((order) => !Number.isNaN(dayIn(textAt(row), 2000, order))));
    if (bare.length === 0) return [...unread];
    const possible = orders.filter((order) => bare.every((row) => !Number.isNaN(dayIn(textAt(row), 2000, order))));
    const wish = known ?? orderOf(this.options.locale);
    const isOpen = (row: number): boolean => dayIn(textAt(row), 2000, 'mdy') !== dayIn(textAt(row), 2000, 'dmy');
    const order = possible.find((each) => possible.length === 1 || each === wish || (wish === 'ymd' && each === 'mdy'));
    // The days of those that could be two days stay open.
    const settled = order === undefined ? bare.filter((row) => !isOpen(row)) : bare;
    for (const row of settled) {
      const year = this.yearOfRow(row);
      if (year !== null) values[row] = dayIn(textAt(row), year, order ?? 'mdy');
    }
    return unread.filter((row) => Number.isNaN(values[row]));
  }
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
