/** Adds worked-out columns to a table, each one worked out when it is first asked for. */

import type { ColumnId } from '../kpis/columns';
import type { Table, TextColumn } from './table';

/** How each column is made; undefined where what it needs is missing. */
export type Makers<T> = Partial<Record<ColumnId, () => T | undefined>>;

/** The columns with the new ones as getters. A column that is there already stays. */
function extended<T>(
  columns: Readonly<Partial<Record<ColumnId, T>>>,
  makers: Readonly<Makers<T>>,
): Partial<Record<ColumnId, T>> {
  const all = Object.defineProperties({}, Object.getOwnPropertyDescriptors(columns)) as Partial<Record<ColumnId, T>>;
  for (const id of Object.keys(makers) as ColumnId[]) {
    if (id in all) continue;
    // Kept here and not in the column's place: tables with still more columns share what was worked out.
    let made: { value: T | undefined } | null = null;
    const get = () => {
      made = made ?? { value: makers[id]?.() };
      return made.value;
    };
    Object.defineProperty(all, id, { get, enumerable: true, configurable: true });
  }
  return all;
}

/** The table with more columns. A maker gives undefined when the table lacks what the column needs. */
export function withColumns(
  table: Table,
  numbers: Readonly<Makers<Float64Array>>,
  texts: Readonly<Makers<TextColumn>> = {},
): Table {
  return { ...table, numbers: extended(table.numbers, numbers), texts: extended(table.texts, texts) };
}
