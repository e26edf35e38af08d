/** Lists and ranges of a cell function as tables, read by the same reader as the sheets of a report. */

import { locales } from '../i18n/locales';
import type { ColumnId } from '../kpis/columns';
import { type FieldId, type FieldKind, fields } from '../kpis/fields';
import type { Parameter } from '../kpis/kpi';
import { funnelStages, type Outcome } from '../kpis/stages';
import type { TableId } from '../kpis/tables';
import { isDate } from '../tables/cells/cells';
import { activityKindOf } from '../tables/derived/activity-words';
import { minutesOf, unitNamed } from '../tables/durations';
import type { Finding } from '../tables/finding';
import type { Mapping } from '../tables/mapping';
import { normalise } from '../tables/normalise';
import { readNumber } from '../tables/number-text';
import { readTables } from '../tables/read';
import type { Cell, ReadOptions } from '../tables/source';
import { stageOf } from '../tables/stage-words';
import type { Table, Tables } from '../tables/table';
import { isBlank, numberIn, refusePercent, shown } from './arguments';
import type { CellContext } from './context';
import { Problem, type ProblemCode } from './problem';

/** One list: the argument, and its cells. All lists of a call belong to one table and have the same length. */
export interface ListColumn {
  parameter: ListParameter;
  cells: readonly Cell[];
}

export type ListParameter = Parameter & { kind: 'list' };

/** Findings that leave a row unread. In a cell nothing can be shown beside the number, so each is an error. */
const refused: Readonly<Partial<Record<Finding['code'], ProblemCode>>> = {
  unknown_stage: 'unknown_stage',
  unread_number: 'not_number',
  ambiguous_numbers: 'ambiguous_number',
  unread_date: 'not_date',
  ambiguous_dates: 'not_date',
};

const isField = (column: ColumnId): column is FieldId => column in fields;

/** Kinds of columns whose cells are plain numbers. */
const numberKinds: readonly FieldKind[] = ['currency', 'number', 'percent', 'duration'];

/** Columns of minutes, in which `1:30` and Sheets' own durations are read as well. */
const minuteColumns: readonly ColumnId[] = ['duration', 'reply_minutes', 'response_minutes'];

function readOptions(context: CellContext): ReadOptions {
  // A cell function never reads the clock: no date counts as lying in the future.
  return { locale: '', localDays: (instant) => context.localDays(instant), today: Number.MAX_SAFE_INTEGER };
}

/**
 * How many cells stand above the entries of a list: the column's header, taken along with the column, and blanks above
 * it. In a column of texts only the clearest header counts: others, such as Referral, may be an entry.
 */
export function rowsAbove({ parameter: { column }, cells }: ListColumn): number {
  const at = cells.findIndex((cell) => !isBlank(cell));
  const first = cells[at];
  if (typeof first !== 'string' || !isField(column) || stageOf(first) !== null) return 0;
  const { kind, headers } = fields[column];
  const words = [...locales, 'crm' as const].map((list) => headers[list].split('|'));
  const clear = kind === 'text' ? words.map(([clearest = '']) => [clearest]) : words;
  return clear.some((list) => list.some((word) => normalise(word) === normalise(first))) ? at + 1 : 0;
}

/**
 * The table that the lists describe, one row each.
 * @throws Problem for the first row that can't be read.
 */
export function tableFromLists(lists: readonly ListColumn[], context: CellContext): Tables {
  const [first] = lists;
  if (!first) return {};
  refuseStrange(lists);
  const { table, column } = first.parameter;
  const single = lists.length === 1 && (!isField(column) || numberKinds.includes(fields[column].kind));
  const built = single ? tableOfNumbers(first, context) : readLists(table, lists, context);
  if (!built) return {};
  const outcome = lists.map((list) => list.parameter.outcome).find((each) => each !== undefined);
  if (table !== 'deals') return { [table]: built };
  // Whoever asks for a stage in a cell means "reached or passed", whether or not the list names the stage.
  const told = { ...built, stages: funnelStages, tellsLost: true };
  return { deals: outcome ? withOutcome(told, outcome) : told };
}

const isActivity = (cell: Cell) => activityKindOf(String(cell)) !== 'other';

/**
 * Refuses what would make a wrong number: shares among amounts, less than nothing, and what stands in the place of something else.
 * @throws Problem for the first such cell.
 */
function refuseStrange(lists: readonly ListColumn[]): void {
  for (const { parameter, cells } of lists) {
    const { name, column } = parameter;
    const kind = isField(column) ? fields[column].kind : 'number';
    const filled = cells.filter((cell) => !isBlank(cell));
    cells.forEach((cell, at) => {
      const place = { row: at + 1, column: 1, rows: cells.length, columns: 1 };
      if (numberKinds.includes(kind) && kind !== 'percent') refusePercent(name, cell, place);
      if ((column === 'quantity' || column === 'duration') && typeof cell === 'number') {
        if (cell < 0) throw new Problem('below_zero', { argument: name, text: cell }, place);
        const isPart = (one: Cell) => typeof one === 'number' && one > 0 && one < 1;
        if (column === 'duration' && filled.every(isPart))
          throw new Problem('unit_unclear', { argument: name, text: cell }, place);
      }
    });
    const [first] = filled;
    const isTold = column === 'activity_type' && !parameter.chooses;
    if ((isTold || column === 'source') && filled.every((cell) => typeof cell === 'number')) {
      throw new Problem('only_numbers', { argument: name, text: shown(first) });
    }
    const status = lists.find((one) => one.parameter.column === 'status');
    if (isTold && status && !filled.some(isActivity) && status.cells.some(isActivity)) {
      throw new Problem('unknown_types', { argument: name, text: shown(first) });
    }
  }
}

/** A table of one column of numbers. Each cell must be a number: nothing can be shown beside the result. */
function tableOfNumbers(list: ListColumn, context: CellContext): Table {
  const { parameter, cells } = list;
  const inMinutes = minuteColumns.includes(parameter.column);
  const skip = inMinutes ? rowsAbove(list) : 0;
  const unit = unitNamed(skip > 0 ? String(cells[skip - 1]) : '') ?? 1;
  const numbers = cells.slice(skip).map((cell, index) => {
    if (isBlank(cell)) return Number.NaN;
    const minutes = inMinutes ? minutesOf(cell, unit, (instant) => context.localDays(instant)) : Number.NaN;
    if (Number.isFinite(minutes)) return minutes;
    const place = { row: index + skip + 1, column: 1, rows: cells.length, columns: 1 };
    const number = numberIn(parameter.name, cell, place);
    if (number < 0 && parameter.column === 'cycle_days')
      throw new Problem('negative_days', { argument: parameter.name, text: number }, place);
    return number;
  });
  return {
    id: parameter.table,
    size: numbers.length,
    numbers: { [parameter.column]: Float64Array.from(numbers) },
    texts: {},
    tabs: ['list'],
    tabOf: new Int32Array(numbers.length),
    rowOf: Int32Array.from(numbers, (_, index) => index + 1),
    stages: [],
    tellsLost: false,
  };
}

/** The table in which every row has the outcome. */
function withOutcome(table: Table, outcome: Outcome): Table {
  return { ...table, texts: { ...table.texts, outcome: { names: [outcome], codes: new Int32Array(table.size) } } };
}

/** The table as the reader of the sheets reads it. */
function readLists(table: TableId, lists: readonly ListColumn[], context: CellContext): Table | undefined {
  const above = lists.map(rowsAbove);
  const skip = above.every((count) => count === above[0]) ? (above[0] ?? 0) : 0;
  const length = lists[0]?.cells.length ?? 0;
  const values: Cell[][] = [lists.map((list) => list.parameter.column)];
  for (let row = skip; row < length; row += 1) values.push(lists.map((list) => list.cells[row] ?? ''));
  const columns: Partial<Record<FieldId, string>> = {};
  for (const { parameter } of lists) if (isField(parameter.column)) columns[parameter.column] = parameter.column;
  const stageLists = lists.filter((list) => list.parameter.column === 'stage');
  const mapping: Mapping = {
    version: 1,
    tables: [{ table, tab: 'list', header: 1, columns, ...(table === 'deals' ? { rows: 'lead' } : {}) }],
    stages: stagesIn(stageLists),
  };
  const { tables, findings } = readTables([{ name: 'list', values }], mapping, readOptions(context));
  for (const finding of findings) refuse(finding, lists, skip, length);
  for (const list of lists) refuseShares(list, tables[table]);
  return tables[table];
}

/** @throws Problem for the first share outside of 0 % to 100 %. */
function refuseShares({ parameter: { name, column }, cells }: ListColumn, table: Table | undefined): void {
  if (!isField(column) || fields[column].kind !== 'percent') return;
  const at = table?.numbers[column]?.findIndex((share) => share < 0 || share > 1) ?? -1;
  if (at < 0) return;
  const row = table?.rowOf[at] as number;
  throw new Problem('not_fraction', { argument: name, text: String(cells[row - 2] ?? '') });
}

/** What each stage text of the lists means. */
function stagesIn(lists: readonly ListColumn[]): Mapping['stages'] {
  const stages: Mapping['stages'] = {};
  for (const { cells } of lists) {
    for (const cell of cells) {
      const stage = typeof cell === 'string' ? stageOf(cell) : null;
      if (stage) stages[String(cell).trim()] = stage;
    }
  }
  return stages;
}

function refuse(finding: Finding, lists: readonly ListColumn[], skip: number, rows: number): void {
  const code = refused[finding.code];
  if (!code) return;
  const header = String(finding.values.column ?? 'stage');
  const list = lists.find(({ parameter }) => parameter.column === header) ?? lists[0];
  const row = (finding.rows[0] ?? 2) - 1 + skip;
  throw new Problem(
    code,
    { argument: list?.parameter.name ?? '', rows: finding.count, text: finding.values.text ?? '' },
    { row, column: 1, rows, columns: 1 },
  );
}

const isAmount = (cell: unknown) =>
  typeof cell === 'number' || (typeof cell === 'string' && readNumber(cell).kind === 'number');

const isDay = (cell: unknown) =>
  isDate(cell) || (typeof cell === 'string' && /^\d{4}-\d{1,2}-\d{1,2}/.test(cell.trim()));

/**
 * The orders of a range that has one column of dates and one of amounts, with or without a header.
 * @throws Problem when the columns can't be told.
 */
export function ordersFromRows(name: string, rows: readonly unknown[][], context: CellContext): Tables {
  const filled = rows.filter((row) => row.some((cell) => !isBlank(cell)));
  const width = filled[0]?.length ?? 0;
  const body =
    filled.length > 1 && !(filled[0] as unknown[]).some((cell) => isDay(cell) || isAmount(cell))
      ? filled.slice(1)
      : filled;
  const columnsOf = (fits: (cell: unknown) => boolean) =>
    Array.from({ length: width }, (_, index) => index).filter((index) => {
      const cells = body.map((row) => row[index]).filter((cell) => !isBlank(cell));
      return cells.length > 0 && cells.filter(fits).length * 2 > cells.length;
    });
  const days = columnsOf(isDay);
  const amounts = columnsOf(isAmount);
  if (days.length !== 1 || amounts.length !== 1) throw new Problem('not_table', { argument: name });
  const values: Cell[][] = [['order_date', 'amount']];
  for (const row of body) values.push([days[0], amounts[0]].map((index) => (row[index as number] ?? '') as Cell));
  const columns = { order_date: 'order_date', amount: 'amount' };
  const { tables, findings } = readTables(
    [{ name: 'list', values }],
    { version: 1, tables: [{ table: 'orders', tab: 'list', header: 1, columns }], stages: {} },
    readOptions(context),
  );
  const argument: ListColumn = { parameter: { kind: 'list', name, table: 'orders', column: 'amount' }, cells: [] };
  for (const finding of findings) refuse(finding, [argument], rows.length - body.length, rows.length);
  return tables.orders ? { orders: tables.orders } : {};
}
