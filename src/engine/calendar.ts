/** Days, months and periods. A day is a whole number: days since 1970-01-01. */

import { dateOf, isoDay as dateText, dayOf, monthStart } from '../tables/dates/calendar-days';

export { dateText, dayOf };

/** `YYYY-MM` of a day. */
export function monthText(day: number): string {
  return dateText(day).slice(0, -3);
}

/**
 * The year that a day lies in: `2026`, or `2025/26` where years begin in another month than January.
 * @param start The month in which years begin, 1 to 12.
 */
export function yearText(day: number, start = 1): string {
  const [year = 0, month = 1] = monthText(day).split('-').map(Number);
  const first = month < start ? year - 1 : year;
  return start === 1 ? String(first) : `${first}/${String((first + 1) % 100).padStart(2, '0')}`;
}

/** The quarter of a year that begins in a month: `2026-Q1`, `2025/26-Q4`. */
export function quarterText(day: number, start = 1): string {
  const month = Number(monthText(day).slice(5));
  return `${yearText(day, start)}-Q${Math.floor(((month - start + 12) % 12) / 3) + 1}`;
}

/** Months from one to the other, both included, as `YYYY-MM`. None when one of them is ''. */
export function monthsBetween(first: string, last: string): string[] {
  const months: string[] = [];
  if (first === '') return months;
  let [year = 0, month = 1] = first.split('-').map(Number);
  let text = first;
  while (text <= last) {
    months.push(text);
    month += 1;
    if (month > 12) {
      month = 1;
      year += 1;
    }
    text = `${year}-${String(month).padStart(2, '0')}`;
  }
  return months;
}

/** A stretch of days, both ends included. */
export interface Period {
  from: number;
  to: number;
}

/** How many years a period is: whole months are exact. */
export function yearsOf({ from, to }: Period): number {
  const [first, next] = [dateText(from), dateText(to + 1)];
  if (!first.endsWith('-01') || !next.endsWith('-01')) return (to - from + 1) / 365.25;
  const [year = 0, month = 0, nextYear = 0, nextMonth = 0] = [first, next].flatMap((day) =>
    day.split('-').map(Number).slice(0, 2),
  );
  return nextYear - year + (nextMonth - month) / 12;
}

const yearPattern = /^(\d{4})(?:\/(\d\d))?(?:-?Q([1-4]))?$/i;
const monthPattern = /^(\d{4})-(\d{1,2})$/;
const datePattern = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;

/** The day of a `YYYY-MM-DD` text. Null when there is no such day. */
export function parseDay(text: string): number | null {
  const match = datePattern.exec(text.trim());
  if (!match) return null;
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const day = dayOf(year, month, date);
  return Number.isNaN(day) ? null : day;
}

function months(year: number, first: number, count: number): Period {
  return { from: monthStart(year, first), to: monthStart(year, first + count) - 1 };
}

/**
 * The period of `all`, `2026`, `2026-Q1`, `2026-03` or `2026-01-15..2026-02-14`; also from one of these to another, and
 * `2025/26` or `2025/26-Q1` where years begin in another month than January.
 * @param yearStart The month in which years such as `2025/26` begin.
 * @returns `'all'`, the period, or null when the text is none of these.
 */
export function parsePeriod(text: string, yearStart = 1): Period | 'all' | null {
  const trimmed = text.trim();
  if (trimmed.toLowerCase() === 'all') return 'all';
  const year = yearPattern.exec(trimmed);
  if (year) {
    const [, first, second, quarter] = year;
    if (second && (yearStart === 1 || Number(second) !== (Number(first) + 1) % 100)) return null;
    const start = second ? yearStart : 1;
    return quarter ? months(Number(first), start + Number(quarter) * 3 - 3, 3) : months(Number(first), start, 12);
  }
  const month = monthPattern.exec(trimmed);
  if (month)
    return Number(month[2]) >= 1 && Number(month[2]) <= 12 ? months(Number(month[1]), Number(month[2]), 1) : null;
  const day = parseDay(trimmed);
  if (day !== null) return { from: day, to: day };
  const ends = trimmed.split('..');
  if (ends.length !== 2) return null;
  const [first, last] = ends.map((end) => parsePeriod(end, yearStart));
  if (!first || !last || first === 'all' || last === 'all') return null;
  return first.from <= last.to ? { from: first.from, to: last.to } : null;
}

/** A distance in time: whole months where the calendar counts so, else days. */
export type Step = { months: number } | { days: number };

/** From the start of the period before to the start of this one: months for calendar months, else its length in days. */
export function stepOf({ from, to }: Period): Step {
  const [first, next] = [dateOf(from), dateOf(to + 1)];
  if (first.day !== 1 || next.day !== 1) return { days: to - from + 1 };
  return { months: (next.year - first.year) * 12 + next.month - first.month };
}

/** The day that lies a step later. The 31st becomes the last day of a shorter month. */
export function later(day: number, step: Step): number {
  if ('days' in step) return day + step.days;
  const date = dateOf(day);
  const month = date.month + step.months;
  return Math.min(monthStart(date.year, month) + date.day - 1, monthStart(date.year, month + 1) - 1);
}
