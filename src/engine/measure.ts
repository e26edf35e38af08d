/** Measures over tables: one pass over the rows of each table, for the whole and for each group at once. */

import type { ColumnId } from '../kpis/columns';
import { derivedFrom } from '../kpis/columns';
import { type Dimension, type DimensionId, dimensions } from '../kpis/dimensions';
import { type FieldId, fields } from '../kpis/fields';
import type { Condition, Measure } from '../kpis/measure';
import type { Reason } from '../kpis/reasons';
import { rankOf } from '../kpis/stages';
import type { Table, Tables } from '../tables/table';
import { monthText, type Period } from './calendar';
import { quantile } from './statistics';

/** A measure's value, or why there is none. */
export type Quantity = { value: number } | { none: Reason };

/** Quantities by the caller's own names. */
export type Quantities<Name extends string> = Readonly<Record<Name, Quantity>>;

export interface Measured<Name extends string> {
  total: Quantities<Name>;
  /** Groups by key; null is the group of rows without one. In the order in which they are met. */
  groups: Map<string | null, Quantities<Name>>;
}

/** What has been added up: rows that fit, and of those the ones with a value. */
interface Sum {
  rows: number;
  filled: number;
  sum: number;
  /** The numbers themselves, for percentiles, or the codes of texts, for counting different ones. */
  values: number[];
}

type Fits = (row: number) => boolean;

/** The fields of which one has to be mapped to have the column. */
function fieldsFor(column: ColumnId): readonly FieldId[] {
  return column in fields ? [column as FieldId] : derivedFrom[column as keyof typeof derivedFrom];
}

function hasColumn(table: Table, column: ColumnId): boolean {
  return table.numbers[column] !== undefined || table.texts[column] !== undefined;
}

/** Why the condition can't be asked of the table; null when it can. */
function conditionGap(table: Table, condition: Condition): Reason | null {
  const missing = (column: ColumnId): Reason | null =>
    hasColumn(table, column) ? null : { code: 'no_column', table: table.id, fields: fieldsFor(column) };
  if ('outcome' in condition) {
    // Where lost deals can't be told, neither can open ones: a deal that isn't won may be either.
    const asksOthers = condition.outcome.some((outcome) => outcome !== 'won');
    return missing('outcome') ?? (asksOthers && !table.tellsLost ? { code: 'lost_unknown' } : null);
  }
  if ('reached' in condition) {
    return table.stages.includes(condition.reached) ? null : { code: 'stage_unknown', stage: condition.reached };
  }
  return 'in' in condition && condition.unlessMissing ? null : missing(condition.column);
}

/** Why the measure can't be taken from the tables; null when it can. A date is only needed when time matters. */
function measureGap(tables: Tables, measure: Measure, dated: boolean): Reason | null {
  if (measure.table === null) return { code: 'only_given' };
  const table = tables[measure.table];
  if (!table) return { code: 'no_table', table: measure.table };
  for (const condition of measure.where) {
    const gap = conditionGap(table, condition);
    if (gap) return gap;
  }
  for (const column of [measure.column, dated ? measure.date : undefined]) {
    if (column && !hasColumn(table, column)) return { code: 'no_column', table: table.id, fields: fieldsFor(column) };
  }
  return null;
}

function conditionTest(table: Table, condition: Condition): Fits {
  if ('outcome' in condition) {
    const column = table.texts.outcome;
    if (!column) return () => false;
    const wanted = column.names.map((name) => (condition.outcome as readonly string[]).includes(name));
    return (row) => wanted[column.codes[row] ?? -1] === true;
  }
  if ('reached' in condition) {
    const { reached, counts_from: from, counts_to: to } = table.numbers;
    const rank = rankOf(condition.reached);
    if (!reached || !from || !to) return () => false;
    return (row) => (reached[row] as number) >= rank && (from[row] as number) <= rank && (to[row] as number) >= rank;
  }
  const text = table.texts[condition.column];
  const number = table.numbers[condition.column];
  if ('in' in condition) {
    if (!text) return () => true;
    const wanted = text.names.map((name) => condition.in.includes(name));
    return (row) => wanted[text.codes[row] ?? -1] === true;
  }
  if ('equals' in condition) return (row) => number?.[row] === condition.equals;
  if ('above' in condition) return (row) => (number?.[row] as number) > condition.above;
  return (row) => (number ? !Number.isNaN(number[row]) : (text?.codes[row] ?? -1) >= 0);
}

/** The group of each row, as an index into keys; the same for every measure, or by the measure's own date. */
function grouping(
  table: Table,
  measure: Measure,
  by: DimensionId | undefined,
): ((row: number) => string | null) | null {
  if (!by) return null;
  const dimension: Dimension = dimensions[by];
  if (dimension.field) {
    const column = table.texts[dimension.field];
    return column ? (row) => column.names[column.codes[row] ?? -1] ?? null : null;
  }
  const dates = measure.date ? table.numbers[measure.date] : undefined;
  if (!dates) return null;
  const months = new Map<number, string>();
  return (row) => {
    const day = dates[row] as number;
    if (Number.isNaN(day)) return null;
    const whole = Math.floor(day);
    let month = months.get(whole);
    if (month === undefined) {
      month = monthText(whole);
      months.set(whole, month);
    }
    return month;
  };
}

function emptySum(): Sum {
  return { rows: 0, filled: 0, sum: 0, values: [] };
}

/** Which share of the numbers lies below each percentile. */
const shares: Readonly<Partial<Record<Measure['aggregate'], number>>> = { median: 0.5, p80: 0.8, p90: 0.9 };

function quantityOf(measure: Measure, sum: Sum): Quantity {
  if (measure.aggregate === 'count') return { value: sum.rows };
  if (sum.rows > 0 && sum.filled === 0) return { none: { code: 'not_recorded', label: measure.label, rows: sum.rows } };
  if (measure.aggregate === 'sum') return { value: sum.sum };
  if (measure.aggregate === 'distinct') return { value: new Set(sum.values).size };
  const value = quantile(sum.values, shares[measure.aggregate] ?? 0);
  return value === null ? { none: { code: 'empty' } } : { value };
}

/** Adds up one measure over the rows of its table. */
function addUp(table: Table, measure: Measure, period: Period | null, by: DimensionId | undefined) {
  const tests = measure.where.map((condition) => conditionTest(table, condition));
  const dates = period && measure.date ? table.numbers[measure.date] : undefined;
  const numbers = measure.column ? table.numbers[measure.column] : undefined;
  const codes = measure.column ? table.texts[measure.column]?.codes : undefined;
  const keep = measure.aggregate !== 'count' && measure.aggregate !== 'sum';
  const keyOf = grouping(table, measure, by);
  const total = emptySum();
  const groups = new Map<string | null, Sum>();
  for (let row = 0; row < table.size; row += 1) {
    if (!tests.every((fits) => fits(row))) continue;
    if (period && dates) {
      const day = Math.floor(dates[row] as number);
      if (!(day >= period.from && day <= period.to)) continue;
    }
    const value = numbers
      ? (numbers[row] as number)
      : codes && (codes[row] as number) >= 0
        ? (codes[row] as number)
        : Number.NaN;
    const filled = !Number.isNaN(value);
    const add = (sum: Sum) => {
      sum.rows += 1;
      if (!filled) return;
      sum.filled += 1;
      sum.sum += value;
      if (keep) sum.values.push(value);
    };
    add(total);
    if (!keyOf) continue;
    const key = keyOf(row);
    let group = groups.get(key);
    if (!group) {
      group = emptySum();
      groups.set(key, group);
    }
    add(group);
  }
  return { total, groups, grouped: keyOf !== null };
}

/**
 * Takes measures from tables.
 * @param period Null for all time. With a period, rows without the measure's date take no part.
 * @param by Splits the rows as well; a measure whose table lacks the dimension has no value in any group.
 */
export function measureTables<Name extends string>(
  tables: Tables,
  wanted: Readonly<Record<Name, Measure>>,
  period: Period | null,
  by?: DimensionId,
): Measured<Name> {
  const names = Object.keys(wanted) as Name[];
  const total = {} as Record<Name, Quantity>;
  const sums = {} as Record<Name, Map<string | null, Sum> | Reason>;
  const keys = new Set<string | null>();
  for (const name of names) {
    const measure = wanted[name];
    const gap = measureGap(tables, measure, period !== null);
    const table = measure.table === null ? undefined : tables[measure.table];
    if (gap || !table) {
      const reason: Reason = gap ?? { code: 'only_given' };
      total[name] = { none: reason };
      sums[name] = reason;
      continue;
    }
    const added = addUp(table, measure, period, by);
    total[name] = quantityOf(measure, added.total);
    sums[name] = added.grouped ? added.groups : ungrouped(table, measure, by);
    for (const key of added.groups.keys()) keys.add(key);
  }
  const groups = new Map<string | null, Quantities<Name>>();
  for (const key of keys) {
    const group = {} as Record<Name, Quantity>;
    for (const name of names) {
      const added = sums[name];
      group[name] = added instanceof Map ? quantityOf(wanted[name], added.get(key) ?? emptySum()) : { none: added };
    }
    groups.set(key, group);
  }
  return { total, groups };
}

/** Why the measure has no groups: its table lacks the column of the dimension, or the measure has no date. */
function ungrouped(table: Table, measure: Measure, by: DimensionId | undefined): Reason {
  const dimension: Dimension | null = by ? dimensions[by] : null;
  const column = dimension?.field ?? measure.date;
  return { code: 'no_column', table: table.id, fields: column ? fieldsFor(column) : [] };
}
