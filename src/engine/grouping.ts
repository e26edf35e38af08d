/** How rows are split into groups: by a text column, by time, or by two of these at once. */

import { type Dimension, type DimensionId, dimensions } from '../kpis/dimensions';
import type { Measure } from '../kpis/measure';
import type { Table } from '../tables/table';
import { dateText, monthText, type Period, parsePeriod, quarterText, type Step, yearText } from './calendar';

/** The groups of one table: each row's group as an index into the keys. Null is the group of rows without one. */
export interface Split {
  indexOf: (row: number) => number;
  keys: readonly (string | null)[];
}

/** Splits a table's rows for a measure; null when the table lacks what is needed. */
export type Grouping = ((table: Table, measure: Measure) => Split | null) & {
  /** Set where time splits the rows: from one group to the next. */
  step?: Step | undefined;
  /** Set where time alone splits the rows: the group of a day, and the days of a group. */
  keyOf?: (day: number) => string;
  periodOf?: (key: string) => Period;
};

export type TimeUnit = 'week' | 'month' | 'quarter' | 'year';

const steps: Readonly<Record<TimeUnit, Step>> = {
  week: { days: 7 },
  month: { months: 1 },
  quarter: { months: 3 },
  year: { months: 12 },
};

export const timeUnits: readonly TimeUnit[] = ['week', 'month', 'quarter', 'year'];

/** Days from Monday 1969-12-29 to 1970-01-01, a Thursday. */
const mondayOffset = 3;

/** The key of the week (its Monday), month, quarter or year that a day lies in. */
function timeKey(day: number, unit: TimeUnit, yearStart: number): string {
  if (unit === 'week') return dateText(Math.floor((day + mondayOffset) / 7) * 7 - mondayOffset);
  if (unit === 'month') return monthText(day);
  return unit === 'quarter' ? quarterText(day, yearStart) : yearText(day, yearStart);
}

/** By a text column that the table may have. */
export function byColumn(column: keyof Table['texts']): Grouping {
  return (table) => {
    const found = table.texts[column];
    return found ? { indexOf: (row) => (found.codes[row] as number) + 1, keys: [null, ...found.names] } : null;
  };
}

/**
 * By the week (its Monday), month, quarter or year of each measure's own date.
 * @param yearStart The month in which years and their quarters begin.
 */
export function byTime(unit: TimeUnit, yearStart = 1): Grouping {
  const keyOf = (day: number) => timeKey(day, unit, yearStart);
  const split = (table: Table, measure: Measure) => {
    const dates = measure.date ? table.numbers[measure.date] : undefined;
    if (!dates) return null;
    const keys: (string | null)[] = [null];
    const byKey = new Map<string, number>();
    const byDay = new Map<number, number>();
    const indexOf = (row: number): number => {
      const day = Math.floor(dates[row] as number);
      if (Number.isNaN(day)) return 0;
      const known = byDay.get(day);
      if (known !== undefined) return known;
      const key = keyOf(day);
      const index = byKey.get(key) ?? keys.push(key) - 1;
      byKey.set(key, index);
      byDay.set(day, index);
      return index;
    };
    return { indexOf, keys };
  };
  const periodOf = (key: string): Period => {
    const { from, to } = parsePeriod(key, yearStart) as Period;
    return { from, to: unit === 'week' ? from + 6 : to };
  };
  return Object.assign(split, { step: steps[unit], keyOf, periodOf });
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
    const keys: (string | null)[] = [];
    const byPair = new Map<string, number>();
    const indexOf = (row: number): number => {
      const key = `${a.keys[a.indexOf(row)] ?? ''}${crossMark}${b.keys[b.indexOf(row)] ?? ''}`;
      const index = byPair.get(key) ?? keys.push(key) - 1;
      byPair.set(key, index);
      return index;
    };
    return { indexOf, keys };
  };
  return Object.assign(split, { step: first.step ?? second.step });
}
