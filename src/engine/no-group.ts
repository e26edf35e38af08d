/** Results of the rows that name no source, rep or day. */

import type { Measure } from '../kpis/measure';
import { measures } from '../kpis/measures';
import { measuresOf, type Result } from './formula';

/**
 * The result of the rows without a group: costs that are given to none and leads or deals that name none need not belong
 * together, so that a ratio of the two has no value there, unless there are no costs. Both stay in the total.
 */
export function ofNoGroup(result: Result): Result {
  const tables = new Set(measuresOf(result.formula).map((id) => (measures[id] as Measure).table));
  if (!result.value || !tables.has('spend') || tables.size < 2) return result;
  return { ...result, value: null, reason: { code: 'unallocated' } };
}
