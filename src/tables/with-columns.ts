/** Tables with more columns, or with fewer rows: each column is worked out when it is first asked for. */

import type { ColumnId } from '../kpis/columns';
import { type Table, type TextColumn, type Told, toldAt } from './table';

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

/** Some rows of a table, in their order. */
export function withRows(table: Table, rows: readonly number[]): Table {
  const integers = (column: Int32Array): Int32Array => Int32Array.from(rows, (row) => column[row] as number);
  const numbers: Makers<Float64Array> = {};
  const texts: Makers<TextColumn> = {};
  for (const id of Object.keys(table.numbers) as ColumnId[]) {
    numbers[id] = () => {
      const column = table.numbers[id];
      return column && Float64Array.from(rows, (row) => column[row] as number);
    };
  }
  for (const id of Object.keys(table.texts) as ColumnId[]) {
    texts[id] = () => {
      const column = table.texts[id];
      return column && { codes: integers(column.codes), names: column.names };
    };
  }
  const places = { tabOf: integers(table.tabOf), rowOf: integers(table.rowOf) };
  const kept = { ...table, size: rows.length, numbers: {}, texts: {}, ...places };
  if (table.told) kept.told = keptOf(table, rows);
  return withColumns(kept, numbers, texts);
}

/** The stretches that some rows are left of. */
function keptOf(table: Table, rows: readonly number[]): Told[] {
  const sizes = new Map<Told, number>();
  const stretch = toldAt(table);
  for (const row of rows) {
    const told = stretch(row);
    if (told) sizes.set(told, (sizes.get(told) ?? 0) + 1);
  }
  return Array.from(sizes, ([told, size]) => ({ ...told, size }));
}
