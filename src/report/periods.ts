/** The periods that the report's one is compared with. */

import { dateText, later, type Period, stepOf } from '../engine/calendar';
import { dictionaries } from '../i18n/dictionary';
import { fill } from '../i18n/fill';
import type { Locale } from '../i18n/locales';

export interface Comparison {
  /** The part of the report's period that is compared. */
  of: Period;
  previous: Period;
  year: Period;
  /** The period isn't over: all three end at the same day of theirs. */
  unfinished: boolean;
}

const back = (day: number, months: number) => later(day, { months: -months });

/** The period before and the same one a year before, cut to the same length while the period runs. Null for all time. */
export function comparisonOf(period: Period | null, asOf: number): Comparison | null {
  if (period === null || period.from > asOf) return null;
  const step = stepOf(period);
  const starts = 'months' in step ? back(period.from, step.months) : period.from - step.days;
  const previous = { from: starts, to: period.from - 1 };
  const year = { from: back(period.from, 12), to: back(period.to + 1, 12) - 1 };
  const unfinished = period.to > asOf;
  if (!unfinished) return { of: period, previous, year, unfinished };
  const cut = ({ from, to }: Period): Period => ({ from, to: Math.min(to, from + asOf - period.from) });
  return { of: cut(period), previous: cut(previous), year: cut(year), unfinished };
}

/** A period as text, in the order of the language. */
export const periodText = ({ from, to }: Period, locale: Locale): string =>
  fill(dictionaries[locale].report.period, { from: dateText(from), to: dateText(to) });
