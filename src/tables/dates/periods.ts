/** Periods such as `2026-03`, `Mar 2026`, `Q1 2026` or `2026`, by their first day. */

import { plainCharacters } from '../cells/characters';
import type { Cell } from '../source';
import { dayOf } from './calendar-days';
import { commonYear, fullYear } from './date-text';
import { type DateColumn, type DateOptions, DateReader } from './dates';
import { monthOf } from './month-names';

/** First day of a period in days since 1970-01-01; NaN when the text names none. */
export function readPeriod(text: string): number {
  const plain = plainCharacters(text).trim().toLowerCase();
  let match = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*月?$/.exec(plain);
  if (match) return dayOf(commonYear(Number(match[1])), Number(match[2]), 1);
  match = /^(?:tháng|thg|t|m)?\.?\s*(\d{1,2})\s*(?:[-/.]|năm|,)\s*(?:năm)?\s*(\d{4})$/.exec(plain);
  if (match) return dayOf(commonYear(Number(match[2])), Number(match[1]), 1);
  match = /^(?:fy|cy|ปี|พ\.?ศ\.?|năm|سنة)?\s*(\d{4})\s*年?度?$/.exec(plain);
  if (match)
    return Number(match[1]) >= 1900 && Number(match[1]) <= 2700
      ? dayOf(commonYear(Number(match[1])), 1, 1)
      : Number.NaN;
  match = /^(?:q|ไตรมาส|quý|الربع)\s*\.?\s*([1-4])\s*[-/ ,]?\s*(?:năm)?\s*(\d{4})$/.exec(plain);
  if (match) return dayOf(commonYear(Number(match[2])), Number(match[1]) * 3 - 2, 1);
  match = /^(\d{4})\s*[-/ 年]?\s*(?:q|第)\s*([1-4])(?:四半期)?$/.exec(plain);
  if (match) return dayOf(commonYear(Number(match[1])), Number(match[2]) * 3 - 2, 1);
  match = /^(\d{4})\s*-?\s*w(\d{1,2})$/.exec(plain);
  if (match) return weekStart(Number(match[1]), Number(match[2]));
  match =
    /^([\p{L}\p{M}][\p{L}\p{M}. ]*?)\.?[\s,'-]*(\d{4}|\d{2})$/u.exec(plain) ??
    /^(\d{4})[\s,-]+([\p{L}\p{M}.]+?)\.?$/u.exec(plain);
  if (match) {
    const [name, year] = /^\d/.test(match[1] as string) ? [match[2], match[1]] : [match[1], match[2]];
    const month = monthOf((name as string).trim());
    if (month === 0) return Number.NaN;
    const full = (year as string).length === 2 ? fullYear(Number(year), /[\u0e00-\u0e7f]/.test(plain)) : Number(year);
    return dayOf(commonYear(full), month, 1);
  }
  return Number.NaN;
}

/** Monday of an ISO week; NaN when the year has no such week. */
function weekStart(year: number, week: number): number {
  if (week < 1 || week > 53) return Number.NaN;
  const fourth = dayOf(year, 1, 4);
  const monday = fourth - ((((fourth + 3) % 7) + 7) % 7);
  return monday + (week - 1) * 7;
}

/** Takes the cells of a column of periods one by one, each once. */
export class PeriodReader extends DateReader {
  private readonly starts = new Map<string | number | boolean, number>();
  private readonly found = new Map<number, number>();

  override put(at: number, cell: Cell | undefined): void {
    const start = typeof cell === 'object' || cell === undefined ? Number.NaN : this.startOf(cell);
    if (Number.isNaN(start)) super.put(at, cell);
    else this.found.set(at, start);
  }

  private startOf(cell: string | number | boolean): number {
    let start = this.starts.get(cell);
    if (start === undefined) {
      start = startOf(cell);
      this.starts.set(cell, start);
    }
    return start;
  }

  override finish(size: number, options: Omit<DateOptions, 'localDays'>): DateColumn {
    const column = super.finish(size, options);
    this.found.forEach((start, at) => {
      column.values[at] = start;
    });
    return column;
  }
}

function startOf(cell: string | number | boolean): number {
  if (typeof cell === 'string') return readPeriod(cell);
  const isYear = typeof cell === 'number' && cell >= 1900 && cell <= 2700 && Number.isInteger(cell);
  return isYear ? dayOf(commonYear(cell), 1, 1) : Number.NaN;
}

const shortMonth = /^(?:tháng|thg\.?|t|m)?\s*\d{1,2}\s*(?:月|月度)?$/;

/** Month 1 to 12 of a text that names a month without its year: `Jan`, `3月`, `Tháng 3`; 0 when it is none. */
function monthAlone(text: string): number {
  const plain = plainCharacters(text).trim().toLowerCase().replace(/\.$/, '');
  const named = monthOf(plain);
  if (named !== 0) return named;
  if (!shortMonth.test(plain) || /^\d+$/.test(plain)) return 0;
  const month = Number(plain.replace(/\D/g, ''));
  return month <= 12 ? month : 0;
}

const quarterAlone = /^(?:q|quarter|qtr|ไตรมาสที่|ไตรมาส|quý|الربع)\s*\.?\s*([1-4])$|^(?:第)?([1-4])(?:四半期|q)$/;

const quarterWords: readonly RegExp[] = [
  /^(?:first|1st) quarter$|^(?:ال)?ربع (?:ال)?[أا]ول$|^quý i$/,
  /^(?:second|2nd) quarter$|^(?:ال)?ربع (?:ال)?ثاني$|^quý ii$/,
  /^(?:third|3rd) quarter$|^(?:ال)?ربع (?:ال)?ثالث$|^quý iii$/,
  /^(?:fourth|4th) quarter$|^(?:ال)?ربع (?:ال)?رابع$|^quý iv$/,
];

/** First month of a quarter named without its year: `Q2`; 0 when it is none. */
function quarterStart(text: string): number {
  const plain = plainCharacters(text).trim().toLowerCase();
  const match = quarterAlone.exec(plain);
  if (match === null) return Math.max(0, quarterWords.findIndex((words) => words.test(plain)) * 3 + 1);
  return Number(match[1] ?? match[2]) * 3 - 2;
}

/** Whether a header names a month, quarter or week, with its year or without. */
export function namesPeriod(text: string): boolean {
  return text.length <= 24 && (periodMonth(text) > 0 || !Number.isNaN(readPeriod(text)));
}

/** Whether a text names a quarter or a year. */
export function isLong(text: string): boolean {
  return /^(?:q|ไตรมาส|quý|(?:ال)?ربع)|quarter|四半期|\dq$|[\d -]q[1-4]$|^\D{0,4}\d{4}\s*年?度?$/.test(
    plainCharacters(text).trim().toLowerCase(),
  );
}

/** First month of a period that is named without its year; 0 when it is none. */
export function periodMonth(text: string): number {
  return monthAlone(text) || quarterStart(text);
}
