/** How rows are split into groups: by a text column, by time, or by two of these at once. */

import type { ColumnId } from '../kpis/columns';
import { type Dimension, type DimensionId, dimensions } from '../kpis/dimensions';
import type { Measure } from '../kpis/measure';
import type { Table, TextColumn } from '../tables/table';
import { textAt } from '../tables/text-columns';
import { dateText, monthText, type Period, parsePeriod, quarterText, type Step, yearText } from './calendar';

/** The group of each of a table's rows for a measure, as a column; null when the table lacks what is needed. */
export type Grouping = ((table: Table, measure: Measure) => TextColumn | null) & {
  /** Set where time splits the rows: from one group to the next. */
  step?: Step | undefined;
  /** Set where time alone splits the rows: the group of a day, and the days of a group. */
  keyOf?: (day: number) => string;
  periodOf?: (key: string) => Period;
  /** Set where time splits the rows: the last day of those groups that are over on a day. */
  overOn?: ((today: number) => number) | undefined;
  /** Set where groups follow each other as their keys do. */
  inOrder?: true;
};

/** The units of time of a trend. */
export type TimeUnit = 'week' | 'month' | 'quarter' | 'year';

type Unit = TimeUnit | 'day';

const steps: Readonly<Record<Unit, Step>> = {
  day: { days: 1 },
  week: { days: 7 },
  month: { months: 1 },
  quarter: { months: 3 },
  year: { months: 12 },
};

export const timeUnits: readonly Unit[] = ['week', 'month', 'quarter', 'year', 'day'];

/** Days from Monday 1969-12-29 to 1970-01-01, a Thursday. */
const mondayOffset = 3;

/** The key of the day, week (its Monday), month, quarter or year that a day lies in. */
function timeKey(day: number, unit: Unit, yearStart: number): string {
  if (unit === 'day') return dateText(day);
  if (unit === 'week') return dateText(Math.floor((day + mondayOffset) / 7) * 7 - mondayOffset);
  if (unit === 'month') return monthText(day);
  return unit === 'quarter' ? quarterText(day, yearStart) : yearText(day, yearStart);
}

/** More groups of time than this come from a mistyped year: then only those with rows are listed. */
export const mostGroups = 240;

/** By a text column that the table may have. */
export function byColumn(column: keyof Table['texts']): Grouping {
  return (table) => table.texts[column] ?? null;
}

/** A column of keys, '' for none. */
export function columnOf(size: number, keyAt: (row: number) => string): TextColumn {
  const names: string[] = [];
  const known = new Map<string, number>([['', -1]]);
  const codes = new Int32Array(size);
  for (let row = 0; row < size; row += 1) {
    const key = keyAt(row);
    const code = known.get(key) ?? names.push(key) - 1;
    known.set(key, code);
    codes[row] = code;
  }
  return { codes, names };
}

/** By a text for the day of each measure's own date. */
function byDay(keyOf: (day: number) => string) {
  const keys = new Map<number, string>();
  const keyOn = (day: number): string => {
    if (Number.isNaN(day)) return '';
    const key = keys.get(day) ?? keyOf(day);
    keys.set(day, key);
    return key;
  };
  const known = new Map<Float64Array, TextColumn>();
  return (table: Table, measure: Measure) => {
    const dates = measure.date ? table.numbers[measure.date] : undefined;
    if (!dates) return null;
    const column = known.get(dates) ?? columnOf(dates.length, (row) => keyOn(Math.floor(dates[row] as number)));
    known.set(dates, column);
    return column;
  };
}

/**
 * By the day, week (its Monday), month, quarter or year of each measure's own date.
 * @param yearStart The month in which years and their quarters begin.
 */
export function byTime(unit: Unit, yearStart = 1): Grouping {
  const keyOf = (day: number) => timeKey(day, unit, yearStart);
  const periodOf = (key: string): Period => {
    const { from, to } = parsePeriod(key, yearStart) as Period;
    return { from, to: unit === 'week' ? from + 6 : to };
  };
  const overOn = (today: number) => {
    const { from, to } = periodOf(keyOf(today));
    return to > today ? from - 1 : today;
  };
  return Object.assign(byDay(keyOf), { step: steps[unit], keyOf, periodOf, overOn, inOrder: true as const });
}

/** By the day of the week of each measure's own date: 1 is Monday, as in WEEKDAY(date, 2). */
export function byWeekday(): Grouping {
  return Object.assign(
    byDay((day) => String(((((day + mondayOffset) % 7) + 7) % 7) + 1)),
    { inOrder: true as const },
  );
}

/** By the unit of time of one date, whatever date a measure is of: cohorts of those who came in the same month. */
export function byDateColumn(date: ColumnId, unit: Unit, yearStart?: number): Grouping {
  const grouping = byTime(unit, yearStart);
  return Object.assign((table: Table, measure: Measure) => grouping(table, { ...measure, date }), {
    inOrder: true as const,
  });
}

export function byDimension(id: DimensionId): Grouping {
  const dimension: Dimension = dimensions[id];
  return dimension.field ? byColumn(dimension.field) : byTime('month');
}

/** Stands between the two parts of a crossed key: no text of a sheet holds it. */
export const crossMark = '\u0000';

/** By two groupings at once: the keys are pairs, joined by `crossMark`, '' for a part without a key. */
export function crossed(first: Grouping, second: Grouping): Grouping {
  const split = (table: Table, measure: Measure) => {
    const [a, b] = [first(table, measure), second(table, measure)];
    if (!a || !b) return null;
    return columnOf(table.size, (row) => `${textAt(a, row)}${crossMark}${textAt(b, row)}`);
  };
  return Object.assign(split, { step: first.step ?? second.step, overOn: first.overOn ?? second.overOn });
}
