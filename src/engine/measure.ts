/** Measures over tables: one pass over the rows of each table, for the whole and for each group at once. */

import type { ColumnId } from '../kpis/columns';
import type { Condition, Measure } from '../kpis/measure';
import type { Reason } from '../kpis/reasons';
import type { Table, Tables, TextColumn } from '../tables/table';
import { later, type Period, type Step, stepOf, yearsOf } from './calendar';
import { endsToday, measureGap } from './gaps';
import { type Grouping, mostGroups } from './grouping';
import { amountsOver } from './over-time';
import { everyRow, fitting, meeting } from './rows';
import { quantile, survivalMedian } from './statistics';
import { emptySum, type Sum, sumsOf } from './sums';

/**
 * A measure's value, with the rows that it is made of and those without what it adds up, and the day up to which a period
 * that is not over counts; or why there is none.
 */
export type Quantity = { value: number; rows?: number; blank?: number; upTo?: number } | { none: Reason };

/** Quantities by the caller's own names. */
export type Quantities<Name extends string> = Readonly<Record<Name, Quantity>>;

/** Which rows of a table count; null where the table can't tell. */
export type Filter = (table: Table) => Uint8Array | null;

export interface Limits {
  /** Measures of tables that it can't be asked of have no value. */
  filter?: Filter | undefined;
  /** The last day that has happened: what a period not yet finished is compared with ends as early. */
  today?: number | undefined;
}

export interface Measured<Name extends string> {
  total: Quantities<Name>;
  /** Groups by key; null is the group of rows without one. In the order in which they are met. */
  groups: Map<string | null, Quantities<Name>>;
  /** A group without any row: 0 where the measure can be taken, else why it can't. */
  nothing: Quantities<Name>;
}

/** Whether the measure is of a period's start or end, so that a row takes part in several of them. */
const isMoving = ({ over, aggregate, where }: Measure) =>
  over !== undefined || aggregate === 'years' || where.some((each) => 'active' in each);

/** A key that no group has: not even that of the rows without either of two columns, which is `crossMark` alone. */
const noKey = '\u0000\u0000';

/** Which share of the numbers lies below each percentile. */
const shares: Readonly<Partial<Record<Measure['aggregate'], number>>> = { median: 0.5, p80: 0.8, p90: 0.9 };

function quantityOf(measure: Measure, sum: Sum): Quantity {
  const quantity = aggregated(measure, sum);
  if ('none' in quantity) return quantity;
  const rows = measure.aggregate === 'count' ? sum.rows : sum.filled;
  return { value: quantity.value, rows, blank: sum.rows - rows };
}

function aggregated(measure: Measure, sum: Sum): Quantity {
  if (measure.aggregate === 'count') return { value: sum.rows };
  if (measure.aggregate === 'years' && sum.filled === 0) return { none: { code: 'empty' } };
  if (sum.rows > 0 && sum.filled === 0) return { none: { code: 'not_recorded', label: measure.label, rows: sum.rows } };
  if (measure.aggregate === 'sum') return { value: sum.sum };
  if (measure.aggregate === 'mean')
    return sum.filled > 0 ? { value: sum.sum / sum.filled } : { none: { code: 'empty' } };
  if (measure.aggregate === 'distinct') return { value: new Set(sum.values).size };
  if (measure.aggregate === 'km') {
    const open = sum.values.map((days) => days % 1 !== 0);
    const median = survivalMedian(sum.values.map(Math.floor), open);
    return median === null ? { none: { code: open.includes(false) ? 'not_reached' : 'empty' } } : { value: median };
  }
  if (measure.aggregate === 'years') {
    const [from, to] = [Math.min, Math.max].map((end) => sum.values.reduce((a, b) => end(a, b))) as [number, number];
    return { value: yearsOf({ from: Math.floor(from), to: Math.floor(to) }) };
  }
  if (measure.aggregate === 'top') {
    return { value: sum.filled > 2 && sum.most > sum.sum / 2 ? sum.most : 0 };
  }
  const value = quantile(sum.values, shares[measure.aggregate] ?? 0);
  return value === null ? { none: { code: 'empty' } } : { value };
}

/** What has been worked out for some things, by these things one after the other. */
type Memo = Map<unknown, unknown>;

/** What was worked out for the same things before, else what is worked out now. */
function once<T extends object>(memo: Memo, things: readonly unknown[], work: () => T): T {
  let level = memo;
  for (const thing of things) {
    const next = (level.get(thing) as Memo | undefined) ?? new Map();
    level.set(thing, next);
    level = next;
  }
  const made = (level.get(once) as T | undefined) ?? work();
  level.set(once, made);
  return made;
}

/** The rows that fit the filter and all conditions of a measure. */
function chosenRows(
  table: Table,
  where: readonly Condition[],
  period: Period | null,
  { memo, filter }: Shared,
): Int32Array {
  let rows = once(memo, [table.id], () => {
    const kept = filter?.(table);
    const all = everyRow(table.size);
    return kept ? fitting(all, (row) => kept[row] === 1) : all;
  });
  for (const condition of where) {
    const before = rows;
    const asked = JSON.stringify(condition) + ('active' in condition ? `${period?.from} ${period?.to}` : '');
    rows = once(memo, [table.id, before, asked], () => meeting(before, table, condition, period));
  }
  return rows;
}

/** Of a count the condition that a number is filled, or is not: adding that number up counts it beside. */
function fillingOf({ numbers }: Table, { aggregate, where }: Measure): Filling | undefined {
  if (aggregate !== 'count') return undefined;
  return where.find(
    (condition): condition is Filling => 'filled' in condition && numbers[condition.column] !== undefined,
  );
}

type Filling = Extract<Condition, { filled: boolean }>;

/** Each row's value: its number, or its text's code; NaN for none. Undefined where only rows are counted. */
function valuesOf(table: Table, column: ColumnId | undefined): Float64Array | undefined {
  const codes = column && table.texts[column]?.codes;
  return (
    (column && table.numbers[column]) ?? (codes && Float64Array.from(codes, (code) => (code >= 0 ? code : Number.NaN)))
  );
}

/** The days of the period whose rows count. */
function daysOf({ side }: Measure, period: Period | null, today: number | undefined): [number, number] {
  const { from, to } = period ?? { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };
  if (side === 'overdue') return [Number.NEGATIVE_INFINITY, today === undefined ? from - 1 : Math.min(to, today - 1)];
  if (side === 'before') return [Number.NEGATIVE_INFINITY, from - 1];
  if (side === undefined || today === undefined) return [from, to];
  return side === 'past' ? [from, Math.min(to, today - 1)] : [Math.max(from, today), to];
}

/** What all measures of a call share. */
interface Shared extends Limits {
  memo: Memo;
}

/** Adds up one measure over the rows of its table: one sum for all, one for each group. */
function addUp(table: Table, measure: Measure, period: Period | null, split: TextColumn | null, shared: Shared) {
  const { over, date, aggregate } = measure;
  const dates = (period || endsToday(measure, shared.today)) && date && !over ? table.numbers[date] : undefined;
  const filling = fillingOf(table, measure);
  let rows = chosenRows(
    table,
    measure.where.filter((condition) => condition !== filling),
    period,
    shared,
  );
  if (dates) {
    const [first, last] = daysOf(measure, period, shared.today);
    const all = rows;
    rows = once(shared.memo, [rows, dates, first, last], () => {
      return fitting(all, (row) => (dates[row] as number) >= first && Math.floor(dates[row] as number) <= last);
    });
  }
  let values = over ? undefined : valuesOf(table, filling?.column ?? measure.column);
  if (over) {
    const amountOf = amountsOver(table, measure, period, shared.today);
    const amounts = new Float64Array(table.size).map((_, row) => amountOf(row));
    rows = fitting(rows, (row) => !Number.isNaN(amounts[row]));
    values = amounts;
  }
  const keep = aggregate !== 'count' && aggregate !== 'sum' && aggregate !== 'top';
  const sums = once(shared.memo, [rows, split, values, keep], () => sumsOf(rows, values, split, keep));
  const counted = (sum: Sum): Sum =>
    filling ? { ...sum, rows: filling.filled ? sum.filled : sum.rows - sum.filled } : sum;
  const total = counted(sums.total);
  const groups = new Map<string | null, Sum>();
  sums.each.map(counted).forEach((sum, group) => {
    if (split && sum.rows > 0) groups.set(split.names[group - 1] ?? null, sum);
  });
  if (aggregate !== 'years' || !period || total.filled === 0) return { total, groups };
  return { total: { ...total, values: [period.from, period.to] }, groups };
}

/** The table with each row a step later, so that the rows of the period before stand in this one. */
function shifted(table: Table, measure: Measure, step: Step, today = Number.POSITIVE_INFINITY): Table {
  const dates = measure.date && table.numbers[measure.date];
  if (!dates || !measure.date) return table;
  const known = new Map<number, number>();
  const moved = dates.map((day) => {
    const there = known.get(day) ?? later(day, step);
    known.set(day, there);
    return there <= today ? there : Number.NaN;
  });
  // Only what the measure asks for: other columns may not have been worked out yet.
  return { ...table, numbers: Object.create(table.numbers, { [measure.date]: { value: moved } }) };
}

/** How far back a measure looks, from periods that are a step apart. Weeks are compared with the same day of the week. */
function stepBack(step: Step, shift: NonNullable<Measure['shift']>): Step {
  if (shift === 'last_year') return 'days' in step && step.days % 7 === 0 ? { days: 364 } : { months: 12 };
  return 'days' in step ? { days: step.days * shift } : { months: step.months * shift };
}

/** The last day that a table's dates tell of. */
function lastOf(dates: Float64Array | undefined): number {
  let last = Number.NEGATIVE_INFINITY;
  for (const day of dates ?? []) if (day > last) last = day;
  return Math.floor(last);
}

/** A measure of a period before: for the whole the one before the period, for each month the month before. */
function addUpBefore(
  table: Table,
  measure: Measure,
  period: Period | null,
  grouping: Grouping | undefined,
  shared: Shared,
): { total: Quantity; groups: Map<string | null, Sum> | Reason } {
  const { shift = 1, partial } = measure;
  const known = shared.today ?? (partial && lastOf(measure.date && table.numbers[measure.date]));
  const today = partial === 'raw' ? undefined : known;
  const isHidden = partial === 'hide' && period !== null && today !== undefined && period.to > today;
  const reason: Reason = { code: isHidden ? 'unfinished' : 'no_period' };
  const whole = period && !isHidden ? shifted(table, measure, stepBack(stepOf(period), shift), today) : null;
  const total: Quantity = whole
    ? quantityOf(measure, addUp(whole, measure, period, null, shared).total)
    : { none: reason };
  if ('value' in total && period && today !== undefined && period.to > today) total.upTo = today;
  const until = partial === 'hide' && today !== undefined ? grouping?.overOn?.(today) : undefined;
  const parts = grouping?.step ? shifted(table, measure, stepBack(grouping.step, shift), until ?? today) : whole;
  if (!parts) return { total, groups: reason };
  const split = grouping?.(parts, measure) ?? null;
  const groups = split ? addUp(parts, measure, period, split, shared).groups : undefined;
  return { total, groups: groups ?? { code: 'not_split' } };
}

/** The groups of time from the first to the last day that the table tells of, no later than today. */
function keysOver(
  { numbers }: Table,
  period: Period | null,
  { keyOf, periodOf }: Grouping,
  today = Infinity,
): string[] {
  let [first, last] = [Infinity, -Infinity];
  for (const column of [numbers.order_date ?? numbers.churn_date, numbers.start_date, numbers.period]) {
    for (const day of column ?? []) {
      if (day < first) first = day;
      if (day > last) last = day;
    }
  }
  const keys: string[] = [];
  const end = Math.min(last, today, period?.to ?? Infinity);
  for (let day = Math.max(first, period?.from ?? first); day <= end && keyOf && periodOf; ) {
    const key = keyOf(Math.floor(day));
    if (keys.push(key) > mostGroups) return [];
    day = periodOf(key).to + 1;
  }
  return keys;
}

/**
 * Takes measures from tables.
 * @param period Null for all time. With a period, rows without the measure's date take no part.
 * @param grouping Splits the rows as well; a measure whose table can't be split has no value in any group.
 */
export function measureTables<Name extends string>(
  tables: Tables,
  wanted: Readonly<Record<Name, Measure>>,
  period: Period | null,
  grouping?: Grouping,
  limits: Limits = {},
): Measured<Name> {
  const names = Object.keys(wanted) as Name[];
  const total = {} as Record<Name, Quantity>;
  const sums = {} as Record<Name, Map<string | null, Sum> | Reason>;
  const keys = new Set<string | null>();
  const shared: Shared = { ...limits, memo: new Map() };
  const moving: { name: Name; table: Table; groups: Map<string | null, Sum> }[] = [];
  for (const name of names) {
    const measure = wanted[name];
    const table = measure.table === null ? undefined : tables[measure.table];
    const gapWhen = (dated: boolean): Reason | null =>
      measureGap(tables, measure, dated, limits.today) ??
      (table && limits.filter?.(table) === null ? { code: 'not_split' } : null);
    const gap = gapWhen(period !== null || measure.shift !== undefined);
    if (table && grouping?.periodOf && isMoving(measure)) {
      const groups = new Map<string | null, Sum>();
      const inGroups = gapWhen(true);
      if (!inGroups) {
        moving.push({ name, table, groups });
        for (const key of keysOver(table, period, grouping, limits.today)) keys.add(key);
      }
      total[name] = gap ? { none: gap } : quantityOf(measure, addUp(table, measure, period, null, shared).total);
      sums[name] = inGroups ?? groups;
      continue;
    }
    if (gap || !table) {
      const reason: Reason = gap ?? { code: 'only_given' };
      total[name] = { none: reason };
      sums[name] = reason;
      continue;
    }
    if (measure.shift) {
      const before = addUpBefore(table, measure, period, grouping, shared);
      total[name] = before.total;
      sums[name] = before.groups;
      continue;
    }
    // What is overdue lies before the months of a period, and makes none of its own.
    const isEarlier = measure.side === 'before' || (measure.side === 'overdue' && grouping?.step);
    const split = (isEarlier ? null : grouping?.(table, measure)) ?? null;
    const added = addUp(table, measure, period, split, shared);
    total[name] = quantityOf(measure, added.total);
    sums[name] = split ? added.groups : { code: 'not_split' };
    for (const key of added.groups.keys()) keys.add(key);
  }
  // A month without rows still has one before it; the month after the last one has not begun.
  const last = Array.from(keys).reduce<string>((most, key) => (key !== null && key > most ? key : most), '');
  for (const name of names) {
    const added = sums[name];
    if (!grouping?.step || !wanted[name].shift || !(added instanceof Map)) continue;
    for (const key of added.keys()) if (key !== null && key < last) keys.add(key);
  }
  for (const { name, table, groups } of moving) {
    for (const key of keys) {
      const span = key === null ? undefined : grouping?.periodOf?.(key);
      if (!span) continue;
      const from = Math.max(span.from, period?.from ?? span.from);
      const to = Math.min(span.to, period?.to ?? span.to);
      groups.set(key, addUp(table, wanted[name], { from, to }, null, shared).total);
    }
  }
  const groupOf = (key: string | null): Quantities<Name> => {
    const group = {} as Record<Name, Quantity>;
    for (const name of names) {
      const added = sums[name];
      group[name] = added instanceof Map ? quantityOf(wanted[name], added.get(key) ?? emptySum()) : { none: added };
    }
    return group;
  };
  const groups = new Map<string | null, Quantities<Name>>();
  for (const key of keys) groups.set(key, groupOf(key));
  return { total, groups, nothing: groupOf(noKey) };
}
