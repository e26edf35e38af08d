/** Calendar days and moments as plain numbers, with no time zone, so that a sample is the same everywhere. */

import type { CellInput } from '../host/types';

/** Days since 1970-01-01. */
export type Day = number;

/** Minutes since 1970-01-01T00:00 on the spreadsheet's clock. */
export type Moment = number;

export const minutesOfDay = 1440;

/** The day of `2026-03-05`. */
export function dayOf(iso: string): Day {
  const [year = 0, month = 1, date = 1] = iso.split('-').map(Number);
  return Math.round(Date.UTC(year, month - 1, date) / 86_400_000);
}

/** `2026-03-05`. */
export function isoOf(day: Day): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

export function partsOf(day: Day): { year: number; month: number; date: number } {
  const [year = 0, month = 0, date = 0] = isoOf(day).split('-').map(Number);
  return { year, month, date };
}

/** 0 is Sunday. */
export function weekdayOf(day: Day): number {
  return (day + 4) % 7;
}

export function isWorkday(day: Day, weekend: readonly number[]): boolean {
  return !weekend.includes(weekdayOf(day));
}

/** The day itself, or the next one that is not in the weekend. */
export function workdayFrom(day: Day, weekend: readonly number[]): Day {
  let candidate = day;
  while (!isWorkday(candidate, weekend)) candidate += 1;
  return candidate;
}

export function endOfMonth(day: Day): Day {
  const { year, month } = partsOf(day);
  return Math.round(Date.UTC(year, month, 1) / 86_400_000) - 1;
}

/** First days of the months from the one of `first` to the one of `last`. */
export function monthsBetween(first: Day, last: Day): Day[] {
  const months: Day[] = [];
  for (let day = first - partsOf(first).date + 1; day <= last; day = endOfMonth(day) + 1) months.push(day);
  return months;
}

export function dateCell(day: Day): CellInput {
  return { date: isoOf(day) };
}

/** A date with hours and minutes. */
export function momentCell(moment: Moment): CellInput {
  return { date: momentText(moment) };
}

/** `2026-03-05T14:30`. */
export function momentText(moment: Moment): string {
  return new Date(moment * 60_000).toISOString().slice(0, 16);
}
