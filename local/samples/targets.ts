/** Targets as a matrix: a row per rep, a column per month, with a title above and totals below. */

import type { CellInput, TabInput } from '../host/types';
import { dateCell, dayOf, endOfMonth, monthsBetween, partsOf } from './calendar';
import { firstDay, growthOn, lastDay, seasonality } from './period';
import type { TargetFaults } from './planted-faults';
import { layOut } from './tab';
import type { Rep, Vocabulary } from './vocabulary/vocabulary';

/** Monthly target of an average rep at the start. */
const base = 8000;

export function targetsTab({ reps }: Vocabulary, faults: TargetFaults): TabInput {
  const months = monthsBetween(firstDay, lastDay);
  const rows: CellInput[][] = reps.map((rep) => [rep.name, ...months.map((month) => target(rep, month))]);
  const totals = months.map((_, index) => rows.reduce((sum, row) => sum + Number(row[index + 1] ?? 0), 0));
  for (let count = 0; count < faults.totalsRows; count += 1) rows.push(['Total', ...totals]);
  return layOut({
    name: 'Targets',
    ...(faults.rowsAboveHeader > 0 ? { title: 'Sales targets (USD)' } : {}),
    columns: [
      { header: 'Rep', width: 130 },
      ...months.map((month) => ({
        header: dateCell(month),
        headerFormat: 'mmm yyyy',
        width: 85,
        format: '"$"#,##0',
      })),
    ],
    rows,
  });
}

/** To the nearest 500; blank while the rep is not there. */
function target({ skill, from, until }: Rep, month: number): number | null {
  const absent =
    (from !== undefined && dayOf(from) > endOfMonth(month)) || (until !== undefined && dayOf(until) < month);
  if (absent) return null;
  const season = seasonality[partsOf(month).month - 1] ?? 1;
  return Math.round((base * season * growthOn(month, 0.25) * (1 + skill / 2)) / 500) * 500;
}
