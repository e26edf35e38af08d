/** The periods that a person can choose, as the server reads them. */

import { dateText, dayOf, monthText } from '../engine/calendar';

export const periodChoices = [
  'all',
  'thisYear',
  'lastYear',
  'thisQuarter',
  'lastQuarter',
  'thisMonth',
  'lastMonth',
  'custom',
] as const;

export type PeriodChoice = (typeof periodChoices)[number];

/** The first and last day of a period of the person's own, as `2026-03-05`; '' where none was given. */
export interface OwnPeriod {
  from: string;
  to: string;
}

export type PeriodProblem = 'periodMissing' | 'periodOrder';

/**
 * The period as in `BuildRequest`, or what is wrong with the days given.
 * @param today Days since 1970-01-01.
 * @param firstMonth The month in which the fiscal year begins, 1 to 12: years and quarters are fiscal.
 */
export function periodOf(
  choice: PeriodChoice,
  today: number,
  own: OwnPeriod,
  firstMonth = 1,
): { period: string } | { problem: PeriodProblem } {
  const [year = 0, month = 1] = monthText(today).split('-').map(Number);
  // Months since the year 0, of this month and of the start of its fiscal year and quarter.
  const now = year * 12 + month - 1;
  const intoYear = (now - (firstMonth - 1) + 12) % 12;
  const yearStart = now - intoYear;
  const quarterStart = now - (intoYear % 3);
  switch (choice) {
    case 'all':
      return { period: 'all' };
    case 'thisYear':
      return { period: monthsFrom(yearStart, 12) };
    case 'lastYear':
      return { period: monthsFrom(yearStart - 12, 12) };
    case 'thisQuarter':
      return { period: monthsFrom(quarterStart, 3) };
    case 'lastQuarter':
      return { period: monthsFrom(quarterStart - 3, 3) };
    case 'thisMonth':
      return { period: monthsFrom(now, 1) };
    case 'lastMonth':
      return { period: monthsFrom(now - 1, 1) };
    case 'custom':
      if (own.from === '' || own.to === '') return { problem: 'periodMissing' };
      if (own.from > own.to) return { problem: 'periodOrder' };
      return { period: `${own.from}..${own.to}` };
  }
}

/** So many months from one on, counted since the year 0: as a year, a quarter or a month, else from day to day. */
function monthsFrom(start: number, count: number): string {
  const firstDay = (months: number): number => dayOf(Math.floor(months / 12), (months % 12) + 1, 1);
  const [year, month] = [Math.floor(start / 12), start % 12];
  if (count === 12 && month === 0) return String(year);
  if (count === 3 && month % 3 === 0) return `${year}-Q${month / 3 + 1}`;
  if (count === 1) return monthText(firstDay(start));
  return `${dateText(firstDay(start))}..${dateText(firstDay(start + count) - 1)}`;
}
