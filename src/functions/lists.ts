/** Lists and ranges of a cell function as tables, read by the same reader as the sheets of a report. */

import type { FieldId } from '../kpis/fields';
import { fields } from '../kpis/fields';
import { funnelStages } from '../kpis/stages';
import type { Finding } from '../tables/finding';
import { normalise } from '../tables/normalise';
import { readNumber } from '../tables/numbers';
import { readTables } from '../tables/read';
import type { Cell, ReadOptions } from '../tables/source';
import { stageOf } from '../tables/stage-words';
import type { Tables } from '../tables/table';
import { isBlank, isDate } from './arguments';
import type { CellContext } from './call';
import { Problem, type ProblemCode } from './problem';

/** One list: the argument's name, the field it holds, and its cells. All lists of a call have the same length. */
export interface ListColumn {
  name: string;
  field: FieldId;
  cells: readonly Cell[];
}

/** Findings that leave a row unread. In a cell nothing can be shown beside the number, so each is an error. */
const refused: Readonly<Partial<Record<Finding['code'], ProblemCode>>> = {
  unknown_stage: 'unknown_stage',
  unread_number: 'not_number',
  ambiguous_numbers: 'ambiguous_number',
  unread_date: 'not_date',
  ambiguous_dates: 'not_date',
};

function readOptions(context: CellContext): ReadOptions {
  // A cell function never reads the clock: no date counts as lying in the future.
  return { locale: '', localDays: (instant) => context.localDays(instant), today: Number.MAX_SAFE_INTEGER };
}

/** Whether the first cell of a list is the column's header, taken along with the column. */
function isHeader(column: ListColumn): boolean {
  const first = column.cells[0];
  if (typeof first !== 'string' || stageOf(first) !== null) return false;
  const words = Object.values(fields[column.field].headers).join('|').split('|').map(normalise);
  return words.includes(normalise(first));
}

/**
 * The deals that the lists describe, one row each.
 * @throws Problem for the first row that can't be read.
 */
export function dealsFromLists(lists: readonly ListColumn[], context: CellContext): Tables {
  const skip = lists.every(isHeader) ? 1 : 0;
  const length = lists[0]?.cells.length ?? 0;
  const values: Cell[][] = [lists.map((list) => list.field)];
  for (let row = skip; row < length; row += 1) values.push(lists.map((list) => list.cells[row] ?? ''));
  const columns: Partial<Record<FieldId, string>> = {};
  for (const list of lists) columns[list.field] = list.field;
  const stages = {} as Record<string, NonNullable<ReturnType<typeof stageOf>>>;
  for (const list of lists) {
    if (list.field !== 'stage') continue;
    for (const cell of list.cells) {
      const stage = typeof cell === 'string' ? stageOf(cell) : null;
      if (stage) stages[String(cell).trim()] = stage;
    }
  }
  const { tables, findings } = readTables(
    [{ name: 'list', values }],
    { version: 1, tables: [{ table: 'deals', tab: 'list', header: 1, columns, rows: 'lead' }], stages },
    readOptions(context),
  );
  for (const finding of findings) refuse(finding, lists, skip, length);
  // Whoever asks for a stage in a cell means "reached or passed", whether or not the list names the stage.
  return tables.deals ? { deals: { ...tables.deals, stages: funnelStages, tellsLost: true } } : {};
}

function refuse(finding: Finding, lists: readonly ListColumn[], skip: number, rows: number): void {
  const code = refused[finding.code];
  if (!code) return;
  const header = String(finding.values.column ?? 'stage');
  const argument = lists.find((list) => list.field === header)?.name ?? lists[0]?.name ?? '';
  const row = (finding.rows[0] ?? 2) - 1 + skip;
  throw new Problem(
    code,
    { argument, rows: finding.count, text: finding.values.text ?? '' },
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
  for (const finding of findings)
    refuse(finding, [{ name, field: 'amount', cells: [] }], rows.length - body.length, rows.length);
  return tables.orders ? { orders: tables.orders } : {};
}
