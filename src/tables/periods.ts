/** Periods such as `2026-03`, `Mar 2026`, `Q1 2026` or `2026`, by their first day. */

import { dayOf } from './calendar-days';
import { plainCharacters } from './characters';
import { commonYear, fullYear } from './date-text';
import { type DateColumn, type DateOptions, readDates } from './dates';
import { monthOf } from './month-names';
import type { Cell } from './source';

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

/** Reads a column of periods; whole dates count as they are. */
export function readPeriods(cells: readonly Cell[], options: DateOptions): DateColumn {
  const starts = cells.map((cell) => {
    if (typeof cell === 'string') return readPeriod(cell);
    return typeof cell === 'number' && cell >= 1900 && cell <= 2700 && Number.isInteger(cell)
      ? dayOf(commonYear(cell), 1, 1)
      : Number.NaN;
  });
  const column = readDates(
    cells.map((cell, at) => (Number.isNaN(starts[at]) ? cell : '')),
    options,
  );
  starts.forEach((start, at) => {
    if (!Number.isNaN(start)) column.values[at] = start;
  });
  return column;
}
