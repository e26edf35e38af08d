/** Days since 1970-01-01 and the calendar, without time zones. */

/** Day of 1899-12-30, from which spreadsheets count their serial numbers. */
export const serialZero = -25569;

/** Days since 1970-01-01 of a day of the calendar; NaN when there is no such day. Months are 1 to 12. */
export function dayOf(year: number, month: number, day: number): number {
  if (month < 1 || month > 12 || day < 1 || day > lengthOfMonth(year, month)) return Number.NaN;
  return Math.round(Date.UTC(2000, month - 1, day) / 86400000) + (daysBefore(year, month) - daysBefore(2000, month));
}

/** The first day of a month. Month 13 is January of the next year, month 0 December of the one before. */
export function monthStart(year: number, month: number): number {
  const years = Math.floor((month - 1) / 12);
  return dayOf(year + years, month - years * 12, 1);
}

/** Year, month (1 to 12) and day of days since 1970-01-01. NaN for what is no number. */
export function dateOf(day: number): { year: number; month: number; day: number } {
  // The calendar repeats every 400 years, so that any day can be told by one that Date can hold.
  const cycles = Math.floor(day / 146097);
  const date = new Date((Math.floor(day) - cycles * 146097) * 86400000);
  return { year: date.getUTCFullYear() + cycles * 400, month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** A day as `2026-03-05`; '' for what is no day. A time of day is dropped. */
export function isoDay(day: number): string {
  const date = dateOf(day);
  if (!Number.isFinite(date.year)) return '';
  return `${String(date.year).padStart(4, '0')}-${pad(date.month)}-${pad(date.day)}`;
}

function pad(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

function lengthOfMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days from the start of year 0 to the month's start, with the leap day of the year where the month lies after it. */
function daysBefore(year: number, month: number): number {
  const past = month > 2 ? year : year - 1;
  return year * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
}
