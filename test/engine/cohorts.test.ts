/** Customers by the month in which they came. */

import { expect, it } from 'vitest';
import { dayOf } from '../../src/engine/calendar';
import { cohortsOf } from '../../src/engine/cohorts';
import type { Table } from '../../src/tables/table';

const day = (text: string) => {
  const [year = 0, month = 0, date = 0] = text.split('-').map(Number);
  return text === '' ? Number.NaN : dayOf(year, month, date);
};

/** Rows of a customer, the first day and the day of leaving. */
function customers(rows: readonly (readonly [name: string, begun: string, gone: string])[]): Table {
  const names = Array.from(new Set(rows.map(([name]) => name)));
  return {
    size: rows.length,
    texts: { customer: { codes: Int32Array.from(rows, ([name]) => names.indexOf(name)), names } },
    numbers: {
      start_date: Float64Array.from(rows, ([, begun]) => day(begun)),
      churn_date: Float64Array.from(rows, ([, , gone]) => day(gone)),
    },
  } as unknown as Table;
}

it('counts who is there at the end of each month that has ended, also after a break', () => {
  const table = customers([
    ['Ana', '2026-01-05', '2026-01-31'],
    ['Ana', '2026-03-01', ''],
    ['Ben', '2026-01-20', '2026-04-02'],
    ['Ben', '2026-02-01', '2026-02-10'],
    ['Cho', '2026-03-31', ''],
    ['Dee', '2026-05-02', ''],
    ['', '', ''],
  ]);
  expect(cohortsOf({ customers: table }, day('2026-05-10'))).toEqual([
    // Ana leaves on the last day of January and comes back in March; Ben is there until March.
    { month: '2026-01', customers: 2, kept: [1, 1, 2, 1] },
    { month: '2026-03', customers: 1, kept: [1, 1] },
    { month: '2026-05', customers: 1, kept: [] },
  ]);
});

it('counts nobody in a stay that ends before it begins', () => {
  const table = customers([
    ['Ana', '2026-01-05', '2026-01-02'],
    ['Ben', '2026-01-05', ''],
  ]);
  expect(cohortsOf({ customers: table }, day('2026-02-28'))).toEqual([
    { month: '2026-01', customers: 2, kept: [1, 1] },
  ]);
});
