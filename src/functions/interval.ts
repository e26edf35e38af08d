/** The ends of a rate's interval, asked for by a word. */

import type { Result } from '../engine/formula';
import { uncertaintyOf } from '../engine/uncertainty';
import type { Kpi } from '../kpis/kpi';
import { Problem } from './problem';

export const intervalEnds = ['lower', 'upper'] as const;

export type IntervalEnd = (typeof intervalEnds)[number];

/** The end that a word means; null for any other word, and for what is no rate. */
export function intervalEnd(kpi: Kpi, word: unknown): IntervalEnd | null {
  const text = typeof word === 'string' && kpi.unit === 'percent' ? word.trim().toLowerCase() : '';
  return intervalEnds.find((end) => end === text) ?? null;
}

/**
 * The end of the interval in which the true rate lies, in 95 of 100 samples like this; the value itself for no end.
 * @throws Problem when the rate is no share of counted cases.
 */
export function valueOrEnd(result: Result, end: IntervalEnd | null): number | null {
  if (end === null || result.value === null) return result.value;
  const { interval } = uncertaintyOf(result);
  if (!interval) throw new Problem('no_interval', { argument: end });
  return interval[end];
}
