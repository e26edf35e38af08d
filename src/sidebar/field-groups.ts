/** Which fields of a table the page asks for first: those in the sheet, those that a KPI needs, and the rest. */

import { type ColumnId, derivedFrom } from '../kpis/columns';
import { dimensions } from '../kpis/dimensions';
import { type Field, type FieldId, fieldIds, fields } from '../kpis/fields';
import type { Measure } from '../kpis/measure';
import { measures } from '../kpis/measures';
import type { TableId } from '../kpis/tables';
import { readHeader } from '../tables/header-words';
import type { TableMapping } from '../tables/mapping';

export interface FieldGroups {
  /** Fields that have a column. */
  mapped: FieldId[];
  /** Fields that have none, though a measure or a breakdown of this table reads them. */
  wanted: FieldId[];
  others: FieldId[];
}

/** The fields of the table, parted by how much they matter. Where no measure reads the table, all are wanted. */
export function fieldGroups({ table, columns }: TableMapping): FieldGroups {
  const all = fieldIds.filter((id) => (fields[id] as Field).tables.includes(table));
  const needed = neededFields(table);
  const open = all.filter((id) => columns[id] === undefined);
  return {
    mapped: all.filter((id) => columns[id] !== undefined),
    wanted: open.filter((id) => needed.size === 0 || needed.has(id)),
    others: open.filter((id) => needed.size > 0 && !needed.has(id)),
  };
}

/** The fields that some measure of the table counts, sums, dates or filters by, and those it is broken down by. */
function neededFields(table: TableId): ReadonlySet<FieldId> {
  const needed = new Set<FieldId>();
  const need = (column: ColumnId | undefined): void => {
    if (column === undefined) return;
    for (const field of isDerived(column) ? derivedFrom[column] : [column]) needed.add(field);
  };
  for (const measure of Object.values<Measure>(measures)) {
    if (measure.table !== table) continue;
    need(measure.column);
    need(measure.date);
    for (const condition of measure.where) {
      if ('outcome' in condition) need('outcome');
      else if ('reached' in condition) need('reached');
      else if ('active' in condition) {
        need('start_date');
        need('churn_date');
      } else need(condition.column);
    }
  }
  if (needed.size > 0) {
    for (const dimension of Object.values(dimensions)) if ('field' in dimension) need(dimension.field);
  }
  return needed;
}

function isDerived(column: ColumnId): column is keyof typeof derivedFrom {
  return Object.hasOwn(derivedFrom, column);
}

/** The columns of a tab for a table that a person chose, by the words of its headers: the surest first. */
export function proposeColumns(table: TableId, headers: readonly string[]): TableMapping['columns'] {
  const pairs = headers
    .flatMap((header) => readHeader(header).map(({ field, score }) => ({ header, field, score })))
    .filter(({ field }) => (fields[field] as Field).tables.includes(table))
    .sort((a, b) => b.score - a.score);
  const columns: TableMapping['columns'] = {};
  const taken = new Set<string>();
  for (const { header, field } of pairs) {
    if (columns[field] !== undefined || taken.has(header)) continue;
    columns[field] = header;
    taken.add(header);
  }
  return columns;
}
