/** What cell functions know of days: those on which people work, and today only where the person says it. */

import type { Options } from '../engine/formula';
import type { CellContext } from './context';

/** The options with the holidays of the document's settings, where time at work is counted and no other ones are given. */
export function withHolidays(options: Options, context: CellContext): Options {
  const isWork = options.hours === 'business' || options.unit === 'business_days';
  return isWork && options.holidays === undefined ? { ...options, holidays: context.holidays() } : options;
}

/** The day that was given as today; the last one of several. */
export function dayOf({ as_of: given }: Options): number | undefined {
  return given === undefined ? undefined : Math.max(...String(given).split(',').map(Number));
}
