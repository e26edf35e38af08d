/** What the data sets share: columns that a person would add, values worked out of others, and common explanations. */

import type { CellInput, TabInput } from '../../../local/host';
import type { Rows } from '../book';

/** Adds a column to a tab, as a formula in it would. */
export function addColumn(
  tab: TabInput | undefined,
  header: string,
  cell: (row: readonly CellInput[]) => CellInput,
): void {
  if (!tab) throw new Error(`no tab for ${header}`);
  const [head = [], ...rows] = tab.values;
  const width = Math.max(...tab.values.map((row) => row.length));
  const padded = (row: readonly CellInput[]) => [...row, ...new Array<CellInput>(width - row.length).fill('')];
  tab.values = [[...padded(head), header], ...rows.map((row) => [...padded(row), cell(row)])];
}

/** The same rows with a value worked out of others of the row. */
export function withValue(rows: Rows, column: string, of: (value: (column: string) => number) => number | null): Rows {
  for (const row of rows.values()) row[column] = of((name) => Number(row[name] ?? Number.NaN));
  return rows;
}

/** Why we don't have a value: it is no KPI of ours. */
export const notInCatalogue = (what: string) => `${what} is none of the 50 KPIs of the catalogue`;
export const wrongOnPurpose = 'wrong on purpose: the file lists it as the tempting mistake';
