/** How long an answer took, in minutes: of leads and of inquiries. */

import type { ColumnId } from '../../kpis/columns';
import { rankOf } from '../../kpis/stages';
import { areWhole } from '../dates/date-columns';
import { type Table, tellsOf } from '../table';
import { withColumns } from '../with-columns';

/**
 * Adds the minutes from one moment to the other, and marks the rows without an answer and those that were answered before
 * they came. Where the minutes themselves are given, a blank is no answer.
 * @param working Counts only those of working hours; minutes that were given themselves can't be told so.
 */
export function withResponses(
  table: Table,
  [minutes, asked, answered]: readonly [ColumnId, ColumnId, ColumnId],
  working: ((from: number, to: number) => number) | null,
): Table {
  const { [minutes]: given, [asked]: from, [answered]: to } = table.numbers;
  if (!given && !(from && to)) return table;
  // A day without a time says nothing of minutes: whole days are counted.
  const byDay = from !== undefined && to !== undefined && (areWhole(from) || areWhole(to));
  const momentAt = (column: Float64Array | undefined, row: number) => {
    const moment = column?.[row] ?? Number.NaN;
    return byDay ? Math.floor(moment) : moment;
  };
  // To the millisecond: days with a fraction don't subtract exactly.
  const between = (row: number) => Math.round((momentAt(to, row) - momentAt(from, row)) * 86_400_000) / 60_000;
  const minutesOf = (row: number) => (Number.isNaN(between(row)) ? (given?.[row] ?? Number.NaN) : between(row));
  const tells = tabsThatTell(table, [given, to]);
  const isUnanswered = (row: number) =>
    Number.isNaN(minutesOf(row)) && !(from && Number.isNaN(from[row])) && tells[table.tabOf[row] as number] === true;
  const filled = (minutesAt: (row: number) => number) => () =>
    new Float64Array(table.size).map((_, row) => minutesAt(row));
  const { [minutes]: _, ...numbers } = table.numbers;
  return withColumns(
    { ...table, numbers },
    {
      [minutes]: filled((row) => {
        if (!(minutesOf(row) >= 0)) return Number.NaN;
        return working ? working(momentAt(from, row), momentAt(to, row)) : minutesOf(row);
      }),
      unanswered: filled((row) => Number(isUnanswered(row))),
      answered_before: filled((row) => Number(minutesOf(row) < 0)),
      answered_by_day: filled((row) => Number(byDay && between(row) >= 0)),
    },
  );
}

/** Of each tab whether its blanks are missing answers: not where none is filled on a tab of deals that were leads before. */
function tabsThatTell(table: Table, answers: readonly (Float64Array | undefined)[]): boolean[] {
  const { tabs, tabOf } = table;
  const tells = tabs.map(() => false);
  const isLeads = tellsOf(table, rankOf('lead'));
  tabOf.forEach((tab, row) => {
    const isLead = !table.told || isLeads(row);
    const isAnswered = answers.some((column) => column && !Number.isNaN(column[row]));
    if (isLead || isAnswered) tells[tab] = true;
  });
  return tells.includes(true) ? tells : tabs.map(() => true);
}
