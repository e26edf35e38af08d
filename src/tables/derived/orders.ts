/** Columns of orders: what an order is, what it brought, and what it was to its customer. */

import type { OptionId } from '../../kpis/kpi';
import { fold } from '../normalise';
import type { Table, Tables, TextColumn } from '../table';
import { textAt, textColumn } from '../text-columns';
import { withColumns } from '../with-columns';
import { laterSales } from './later-sales';
import { byQuotaRep, targeted } from './target-time';

/** Twice the middle gap between the days on which a customer ordered; none where nobody came back. */
function usualWindow(customer: TextColumn, days: Float64Array, counts: (row: number) => boolean): number {
  const rows = Array.from(days.keys()).filter((row) => (customer.codes[row] as number) >= 0 && counts(row));
  const last = new Map<number, number>();
  const gaps: number[] = [];
  for (const row of rows.sort((a, b) => (days[a] as number) - (days[b] as number))) {
    const [who, day] = [customer.codes[row] as number, Math.floor(days[row] as number)];
    const gap = day - (last.get(who) ?? Number.NaN);
    if (gap > 0) gaps.push(gap);
    last.set(who, day);
  }
  gaps.sort((a, b) => a - b);
  const middle = gaps.length / 2;
  const sum = (gaps[Math.ceil(middle) - 1] ?? Number.NaN) + (gaps[Math.floor(middle)] ?? Number.NaN);
  return sum > 0 ? sum : Number.NaN;
}

export function deriveOrders(
  table: Table,
  { targets }: Tables,
  { window_days: given }: Readonly<Partial<Record<OptionId, number | string>>>,
): Table {
  const { size } = table;
  const { amount, refund_amount: refund, order_date: days } = table.numbers;
  const { order_id: id, customer_id: customerId, account, owner, product } = table.texts;
  const filled = (row: number) => !amount || (amount[row] as number) >= 0;
  const customer =
    customerId || account
      ? () => textColumn(size, (row) => fold(textAt(customerId, row) || textAt(account, row)))
      : undefined;
  // Where orders are all that is known of customers, each order makes one of somebody for some days.
  const windowDays = (): number => {
    const names = derived.texts.customer;
    return given === undefined ? (names && days ? usualWindow(names, days, filled) : Number.NaN) : Number(given);
  };
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
      order_window: () => {
        const window = windowDays();
        return window > 0 ? new Float64Array(size).fill(window) : undefined;
      },
      start_date: () => days?.map((day, row) => (filled(row) ? day : Number.NaN)),
      churn_date: () => {
        const window = derived.numbers.order_window?.[0];
        return window === undefined ? undefined : days?.map((day) => day + window);
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
