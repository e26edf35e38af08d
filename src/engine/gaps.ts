/** Why a measure can't be taken from the tables: what isn't mapped, or what they can't tell. */

import { type ColumnId, derivedFrom } from '../kpis/columns';
import { type Field, type FieldId, fields } from '../kpis/fields';
import type { Condition, Measure } from '../kpis/measure';
import type { Reason } from '../kpis/reasons';
import { type FunnelStage, rankOf } from '../kpis/stages';
import type { Table, Tables } from '../tables/table';

/** The fields of which one has to be mapped to have the column: those of its table that it doesn't have yet. */
function fieldsFor(column: ColumnId, table: Table): readonly FieldId[] {
  const lacks = table.lacks?.[column];
  if (lacks) return lacks;
  if (column in fields) return [column as FieldId];
  const all = derivedFrom[column as keyof typeof derivedFrom].filter((id) =>
    (fields[id] as Field).tables.includes(table.id),
  );
  const open = all.filter((id) => !hasColumn(table, id));
  return open.length > 0 ? open : all;
}

function hasColumn(table: Table, column: ColumnId): boolean {
  return table.numbers[column] !== undefined || table.texts[column] !== undefined;
}

/** Why the condition can't be asked of the table; null when it can. */
function conditionGap(table: Table, condition: Condition, dated: boolean): Reason | null {
  const missing = (column: ColumnId): Reason | null =>
    hasColumn(table, column) ? null : { code: 'no_column', table: table.id, fields: fieldsFor(column, table) };
  if ('active' in condition) {
    if (condition.unlessMissing) return null;
    const gap = missing('start_date') ?? missing('churn_date');
    return gap ?? (condition.active === 'start' && !dated ? { code: 'no_start' } : null);
  }
  if ('outcome' in condition) {
    // Where lost deals can't be told, neither can open ones: a deal that isn't won may be either.
    const asksOthers = condition.outcome.some((outcome) => outcome !== 'won');
    if (condition.outcome.some((outcome) => table.untold?.includes(outcome))) return { code: 'stages_open' };
    if (table.soldElsewhere && condition.outcome.includes('won')) return { code: 'sold_elsewhere' };
    return missing('outcome') ?? (asksOthers && !table.tellsLost ? { code: 'lost_unknown' } : null);
  }
  if ('reached' in condition) {
    return table.stages.includes(condition.reached) ? null : { code: 'stage_unknown', stage: condition.reached };
  }
  return 'in' in condition && condition.unlessMissing ? null : missing(condition.column);
}

/** Whether the table tells who reached a stage, and who was won, but of no row both: nobody knows who did both. */
function areApart({ told = [] }: Table, { where }: Measure): boolean {
  const reach = where.find((each): each is { reached: FunnelStage } => 'reached' in each);
  if (!reach || !where.some((each) => 'outcome' in each && each.outcome.includes('won'))) return false;
  const rank = rankOf(reach.reached);
  const telling = told.filter(({ from, to }) => from <= rank && rank <= to);
  return telling.length > 0 && telling.every(({ to }) => to < rankOf('won'));
}

/** Why the measure can't be taken from the tables; null when it can. A date is only needed when time matters. */
export function measureGap(tables: Tables, measure: Measure, dated: boolean, today?: number): Reason | null {
  if (measure.table === null) return { code: 'only_given' };
  const table = tables[measure.table];
  if (!table) return { code: 'no_table', table: measure.table };
  if (measure.over && !dated && !isShareOver(measure)) return { code: 'no_start' };
  const hasDays = dated || endsToday(measure, today);
  if (measure.timely && !dated) return { code: 'no_period' };
  if (measure.side && measure.side !== 'ahead' && !hasDays) return { code: 'no_due_day' };
  const over: readonly Condition[] = measure.over && !isShareOver(measure) ? [{ active: 'start' }] : [];
  for (const condition of [...over, ...measure.where]) {
    const gap = conditionGap(table, condition, dated);
    if (gap) return gap;
  }
  if (areApart(table, measure)) return { code: 'apart' };
  for (const column of [measure.column, hasDays ? measure.date : undefined]) {
    if (column && !hasColumn(table, column))
      return { code: 'no_column', table: table.id, fields: fieldsFor(column, table) };
  }
  return null;
}

/** Whether it counts days until yesterday, which today tells where no period does. */
export const endsToday = ({ side }: Measure, today: number | undefined) => side === 'past' && today !== undefined;

/** Whether a part of an amount counts by the time that lies in the period. */
const isShareOver = ({ over }: Measure) => over === 'linear' || over === 'workdays';
