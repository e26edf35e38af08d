/** What kind of cells an argument holds, to tell the ways of calling a function apart. */

import type { ColumnId } from '../kpis/columns';
import { type FieldKind, fields } from '../kpis/fields';
import type { Parameter } from '../kpis/kpi';
import { isDate } from '../tables/cells/cells';
import { readNumber } from '../tables/number-text';
import { type Argument, isBlank, isErrorText, rowsOf } from './arguments';

type CellKind = 'number' | 'date' | 'text' | 'unknown';

/** The kind of one cell. Blank cells and errors can be anything. */
export function kindOf(cell: unknown): CellKind {
  if (isDate(cell)) return 'date';
  if (isBlank(cell) || isErrorText(cell)) return 'unknown';
  if (typeof cell === 'number') return 'number';
  const text = String(cell).trim();
  if (/^\d{4}-\d{1,2}-\d{1,2}/.test(text)) return 'date';
  return readNumber(text).kind === 'text' ? 'text' : 'number';
}

/** The kind of each column, by its last filled cell: the first may be a header. */
function columnKinds(argument: Argument): CellKind[] {
  const rows = rowsOf(argument);
  return (rows[0] ?? []).map((_, column) => {
    let row = rows.length - 1;
    while (row > 0 && isBlank(rows[row]?.[column])) row -= 1;
    return kindOf(rows[row]?.[column]);
  });
}

const kindsOf: Readonly<Partial<Record<FieldKind, readonly CellKind[]>>> = {
  currency: ['number'],
  number: ['number'],
  percent: ['number'],
  duration: ['number'],
  date: ['date', 'text'],
  datetime: ['date', 'text'],
};

/** The kinds of cells of a column. Of those that are worked out, only numbers are ever given. */
function expected(column: ColumnId): readonly CellKind[] {
  const field = fields[column as keyof typeof fields] as { kind: FieldKind } | undefined;
  return field ? (kindsOf[field.kind] ?? ['text', 'number']) : ['number'];
}

/** Whether the cells are what the parameter asks for. */
export function holds(parameter: Parameter, argument: Argument): boolean {
  const { kind } = parameter;
  const several = rowsOf(argument).length > 1 && (rowsOf(argument)[0]?.length ?? 0) > 1;
  if (kind === 'rows') return several;
  if (kind === 'list') {
    const column = several ? 'text' : (columnKinds(argument).pop() ?? 'unknown');
    return !several && (column === 'unknown' || expected(parameter.column).includes(column));
  }
  if (kind !== 'numbers' && kind !== 'fraction') return true;
  return columnKinds(argument).every((each) => each === 'number' || each === 'unknown');
}
