/** What cell functions count as time at work. */

import type { Options } from '../engine/formula';
import type { CellContext } from './context';

/** The options with the holidays of the document's settings, where time at work is counted and no other ones are given. */
export function withHolidays(options: Options, context: CellContext): Options {
  const isWork = options.hours === 'business' || options.unit === 'business_days';
  return isWork && options.holidays === undefined ? { ...options, holidays: context.holidays() } : options;
}
