/** The periods that a person can choose, as the server reads them. */

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

/** The period as in `BuildRequest`, or what is wrong with the days given. */
export function periodOf(
  choice: PeriodChoice,
  today: Date,
  own: OwnPeriod,
): { period: string } | { problem: PeriodProblem } {
  const year = today.getFullYear();
  const month = today.getMonth();
  switch (choice) {
    case 'all':
      return { period: 'all' };
    case 'thisYear':
      return { period: String(year) };
    case 'lastYear':
      return { period: String(year - 1) };
    case 'thisQuarter':
      return { period: quarter(year, month) };
    case 'lastQuarter':
      return { period: quarter(year, month - 3) };
    case 'thisMonth':
      return { period: monthText(year, month) };
    case 'lastMonth':
      return { period: monthText(year, month - 1) };
    case 'custom':
      if (own.from === '' || own.to === '') return { problem: 'periodMissing' };
      if (own.from > own.to) return { problem: 'periodOrder' };
      return { period: `${own.from}..${own.to}` };
  }
}

/** `month` from 0; one below 0 is in the year before. */
function quarter(year: number, month: number): string {
  return month < 0 ? quarter(year - 1, month + 12) : `${year}-Q${Math.floor(month / 3) + 1}`;
}

function monthText(year: number, month: number): string {
  return month < 0 ? monthText(year - 1, month + 12) : `${year}-${String(month + 1).padStart(2, '0')}`;
}
