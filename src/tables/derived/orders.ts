/** Columns of orders: what an order is, what it brought, and what it was to its customer. */

import { fold } from '../normalise';
import type { Table, Tables } from '../table';
import { textAt, textColumn } from '../text-columns';
import { withColumns } from '../with-columns';
import { laterSales } from './later-sales';
import { byQuotaRep, targeted } from './target-time';

export function deriveOrders(table: Table, { targets }: Tables): Table {
  const { size } = table;
  const { amount, refund_amount: refund, order_date: days } = table.numbers;
  const { order_id: id, customer_id: customerId, account, owner, product } = table.texts;
  const filled = (row: number) => !amount || (amount[row] as number) >= 0;
  const customer =
    customerId || account
      ? () => textColumn(size, (row) => fold(textAt(customerId, row) || textAt(account, row)))
      : undefined;
  const derived: Table = withColumns(
    table,
    {
      net_amount: () =>
        amount?.map((value, row) => {
          const back = Math.abs(refund?.[row] ?? Number.NaN);
          return Number.isNaN(back) ? value : (Number.isNaN(value) ? 0 : value) - back;
        }),
      first_order: () => {
        const names = derived.texts.customer;
        if (!names) return undefined;
        const first = new Map<number, number>();
        const result = new Float64Array(size).fill(Number.NaN);
        const dayOf = (row: number) => (Number.isNaN(days?.[row] ?? 0) ? Infinity : (days?.[row] ?? 0));
        for (let row = 0; row < size; row += 1) {
          const code = names.codes[row] as number;
          if (code < 0) continue;
          result[row] = 0;
          const before = first.get(code);
          if (filled(row) && (before === undefined || dayOf(row) < dayOf(before))) first.set(code, row);
        }
        for (const row of first.values()) result[row] = 1;
        return result;
      },
      upsold: () => {
        const names = derived.texts.customer;
        return names && days && laterSales({ size, customer: names, days, product, isSale: filled });
      },
      targeted: () => targeted(size, days, targets),
      by_quota_rep: () => owner && byQuotaRep(size, days, owner, targets),
    },
    {
      customer: () => customer?.(),
      // A line without an id is an order of its own. No id starts with this character.
      order: () => textColumn(size, (row) => (filled(row) ? fold(textAt(id, row)) || `\u0000${row}` : '')),
    },
  );
  return derived;
}
