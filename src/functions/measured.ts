/** The measures of a call whose arguments are lists or tables. */

import type { Options } from '../engine/formula';
import { measureTables, type Quantity } from '../engine/measure';
import { measuresFor } from '../engine/needed';
import type { Kpi, Parameter } from '../kpis/kpi';
import type { MeasureId } from '../kpis/measures';
import { deriveTables } from '../tables/derived';
import type { Tables } from '../tables/table';
import { type Argument, isBlank, type List, rowsOf } from './arguments';
import { kindOf } from './cell-kinds';
import type { CellContext } from './context';
import { readData } from './data';
import { type Filter, filtered } from './filters';
import { type ListParameter, ordersFromRows, tableFromLists } from './lists';
import { periodOf } from './period';
import { dayOf, withHolidays } from './working-days';

/** The arguments that are no numbers or words. */
export interface Ranges {
  lists: { parameter: ListParameter; list: List }[];
  /** Ranges of several columns, by the names of their arguments. */
  rows: { parameter: Parameter & { kind: 'rows' }; argument: Argument }[];
  period: { name: string; argument: Argument } | null;
  filters: readonly Filter[];
}

/** A range with a header row is read as a tab of a report is; one without, by what its columns hold. */
function tablesFromRows({ parameter, argument }: Ranges['rows'][number], context: CellContext): Tables {
  const { name, table, fields } = parameter;
  const rows = rowsOf(argument);
  const first = rows.find((row) => row.some((cell) => !isBlank(cell))) ?? [];
  const hasHeader = first.every((cell) => isBlank(cell) || kindOf(cell) === 'text');
  const isTold = table === 'orders' && !fields.includes('customer_id');
  return hasHeader || !isTold ? readData([{ name, argument }], context).tables : ordersFromRows(name, rows, context);
}

/** The measures of the KPI that were not given as numbers, taken from the lists and tables. */
export function measureRanges(
  kpi: Kpi,
  ranges: Ranges,
  given: Readonly<Partial<Record<MeasureId, Quantity>>>,
  options: Options,
  context: CellContext,
): Record<MeasureId, Quantity> {
  const cells = filtered(
    ranges.lists.map((one) => one.list),
    ranges.filters,
  );
  const columns = ranges.lists.map(({ parameter }, index) => ({ parameter, cells: cells[index] ?? [] }));
  const rows = ranges.rows.map((one) => tablesFromRows(one, context));
  const tables = deriveTables(
    Object.assign({}, ...rows, tableFromLists(columns, context)),
    withHolidays(options, context),
  );
  const wanted = measuresFor([kpi], options);
  for (const id of Object.keys(given) as MeasureId[]) delete wanted[id];
  const period = ranges.period && periodOf(ranges.period.name, ranges.period.argument, context);
  return measureTables(tables, wanted, period, undefined, { today: dayOf(options) }).total as Record<
    MeasureId,
    Quantity
  >;
}
