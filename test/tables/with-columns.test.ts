/** Columns that are worked out. */

import { expect, it } from 'vitest';
import type { Table } from '../../src/tables/table';
import { withColumns } from '../../src/tables/with-columns';

it('works a column out once, also when the table gets still more columns before', () => {
  const table = { numbers: { amount: Float64Array.of(1, 2) }, texts: {} } as unknown as Table;
  let times = 0;
  const derived = withColumns(table, {
    net_amount: () => {
      times += 1;
      return table.numbers.amount?.map((value) => value * 2);
    },
  });
  const further = withColumns(derived, { weighted: () => further.numbers.net_amount?.map((value) => value + 1) });
  expect(further.numbers.weighted).toEqual(Float64Array.of(3, 5));
  expect(further.numbers.net_amount).toEqual(Float64Array.of(2, 4));
  expect(derived.numbers.net_amount).toBe(further.numbers.net_amount);
  expect(times).toBe(1);
});
