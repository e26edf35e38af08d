/** Days, months and periods. A day is a whole number: days since 1970-01-01. */

const dayMs = 86_400_000;

/** The day of a calendar date. Month 1 to 12. */
export function dayOf(year: number, month: number, day: number): number {
  return Math.round(Date.UTC(year, month - 1, day) / dayMs);
}

/** `YYYY-MM-DD` of a day. A fraction (time of day) is dropped. */
export function dateText(day: number): string {
  return new Date(Math.floor(day) * dayMs).toISOString().slice(0, 10);
}

/** `YYYY-MM` of a day. */
export function monthText(day: number): string {
  return dateText(day).slice(0, 7);
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

const yearPattern = /^(\d{4})$/;
const quarterPattern = /^(\d{4})-?Q([1-4])$/i;
const monthPattern = /^(\d{4})-(\d{1,2})$/;
const datePattern = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;

/** The day of a `YYYY-MM-DD` text. Null when there is no such day. */
export function parseDay(text: string): number | null {
  const match = datePattern.exec(text.trim());
  if (!match) return null;
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const day = dayOf(year, month, date);
  return dateText(day) === `${match[1]}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
    ? day
    : null;
}

function months(year: number, first: number, count: number): Period {
  return { from: dayOf(year, first, 1), to: dayOf(year, first + count, 1) - 1 };
}

/**
 * The period of `all`, `2026`, `2026-Q1`, `2026-03` or `2026-01-15..2026-02-14`.
 * @returns `'all'`, the period, or null when the text is none of these.
 */
export function parsePeriod(text: string): Period | 'all' | null {
  const trimmed = text.trim();
  if (trimmed.toLowerCase() === 'all') return 'all';
  const year = yearPattern.exec(trimmed);
  if (year) return months(Number(year[1]), 1, 12);
  const quarter = quarterPattern.exec(trimmed);
  if (quarter) return months(Number(quarter[1]), Number(quarter[2]) * 3 - 2, 3);
  const month = monthPattern.exec(trimmed);
  if (month)
    return Number(month[2]) >= 1 && Number(month[2]) <= 12 ? months(Number(month[1]), Number(month[2]), 1) : null;
  const ends = trimmed.split('..');
  if (ends.length !== 2) return null;
  const from = parseDay(ends[0] ?? '');
  const to = parseDay(ends[1] ?? '');
  return from !== null && to !== null && from <= to ? { from, to } : null;
}

/** A distance in time: whole months where the calendar counts so, else days. */
export type Step = { months: number } | { days: number };

/** From the start of the period before to the start of this one: months for calendar months, else its length in days. */
export function stepOf({ from, to }: Period): Step {
  const [first, next] = [new Date(from * dayMs), new Date((to + 1) * dayMs)];
  if (first.getUTCDate() !== 1 || next.getUTCDate() !== 1) return { days: to - from + 1 };
  return {
    months: (next.getUTCFullYear() - first.getUTCFullYear()) * 12 + next.getUTCMonth() - first.getUTCMonth(),
  };
}

/** The day that lies a step later. The 31st becomes the last day of a shorter month. */
export function later(day: number, step: Step): number {
  if ('days' in step) return day + step.days;
  const date = new Date(Math.floor(day) * dayMs);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1 + step.months];
  return Math.min(dayOf(year, month, date.getUTCDate()), dayOf(year, month + 1, 1) - 1);
}
