/** The period argument of a cell function. */

import { monthText, type Period, parsePeriod } from '../engine/calendar';
import { isDate } from '../tables/cells/cells';
import { type Argument, rowsOf, shown, textOf } from './arguments';
import type { CellContext } from './context';
import { Problem } from './problem';

/**
 * The period of an argument; null for all time.
 * @throws Problem when it is none.
 */
export function periodOf(name: string, argument: Argument, context: CellContext): Period | null {
  const cell = rowsOf(argument)[0]?.[0];
  // A cell in which somebody typed 2026-03 holds a date: it means the month.
  const text = isDate(cell) ? monthText(context.localDays(cell)) : textOf(argument);
  const period = parsePeriod(text);
  if (period === null) throw new Problem('not_period', { argument: name, text: shown(text) });
  return period === 'all' ? null : period;
}
