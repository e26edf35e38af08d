/** How sure a share of cases is. */

import type { Measure } from '../kpis/measure';
import { type MeasureId, measures } from '../kpis/measures';
import { measuresOf, type Result } from './formula';
import { fewCases, wilsonInterval } from './statistics';

export interface Uncertainty {
  /** Where the true share lies in 95 of 100 samples like this; null for what is no share of cases. */
  interval: { lower: number; upper: number } | null;
  /** Whether the cases are few. */
  few: boolean;
}

/** Whether the KPI is a share of counted cases, such as won deals of decided ones. */
function isShare({ kpi, formula }: Result): boolean {
  const counts = (id: MeasureId) => {
    const { aggregate, ofCases }: Measure = measures[id];
    return aggregate === 'count' || aggregate === 'distinct' || ofCases === true;
  };
  return kpi.unit === 'percent' && measuresOf(formula).every(counts);
}

/**
 * The uncertainty of a KPI's value.
 * @param fewest Fewer cases are few.
 */
export function uncertaintyOf(result: Result, fewest: number = fewCases): Uncertainty {
  const { value, numerator, denominator } = result;
  if (value === null || value > 1 || numerator === null || denominator === null || !isShare(result))
    return { interval: null, few: false };
  return { interval: wilsonInterval(numerator, denominator), few: denominator < fewest };
}
