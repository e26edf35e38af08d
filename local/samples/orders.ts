/** Orders: each won deal's own and the beans and supplies after it, until the customer stays away; with faults. */

import type { CellInput, TabInput } from '../host/types';
import { type Day, dateCell, workdayFrom } from './calendar';
import type { Deal } from './deal-history';
import { lastDay } from './period';
import type { OrderFaults } from './planted-faults';
import type { Random } from './random';
import { type Column, layOut } from './tab';
import { amountText } from './typed-text';
import { Victims } from './victims';
import { englishBusiness } from './vocabulary/en';
import type { Vocabulary } from './vocabulary/vocabulary';

export interface Order {
  id: string;
  customer: string;
  customerId: string;
  date: Day;
  product: string;
  amount: number;
}

/** Orders by date. Customer ids are numbered by first purchase. */
export function makeOrders(random: Random, deals: readonly Deal[], words: Vocabulary): Order[] {
  const won = deals.filter((deal) => deal.stage === 'won').sort((a, b) => a.closed - b.closed);
  const customerIds = new Map<string, string>();
  const orders: Omit<Order, 'id'>[] = [];
  for (const deal of won) {
    const known = customerIds.get(deal.company);
    const customerId = known ?? `C-${String(customerIds.size + 1).padStart(4, '0')}`;
    customerIds.set(deal.company, customerId);
    const buyer = { customer: deal.company, customerId };
    const date = Math.min(lastDay, workdayFrom(deal.closed + random.integer(0, 6), words.weekend));
    orders.push({ ...buyer, date, product: deal.product, amount: deal.amount });
    if (known !== undefined) continue;
    for (const supply of supplies(random, date, words)) orders.push({ ...buyer, ...supply });
  }
  return orders.sort((a, b) => a.date - b.date).map((order, index) => ({ ...order, id: `SO-${5001 + index}` }));
}

function supplies(random: Random, start: Day, words: Vocabulary): { date: Day; product: string; amount: number }[] {
  const end = Math.min(lastDay, start + Math.round(random.logNormal(270, 0.9)));
  const rhythm = random.integer(25, 75);
  const orders: { date: Day; product: string; amount: number }[] = [];
  let date = start + rhythm;
  while (date <= end) {
    const { name, price } = random.weighted(englishBusiness.supplies);
    const workday = workdayFrom(date, words.weekend);
    if (workday <= lastDay) orders.push({ date: workday, product: name, amount: price * random.integer(1, 4) });
    date += Math.max(7, Math.round(rhythm * (0.7 + 0.6 * random.next())));
  }
  return orders;
}

const columns: readonly (Column & { key: keyof Cells })[] = [
  { key: 'id', header: 'Order ID', width: 90 },
  { key: 'customer', header: 'Customer', width: 170 },
  { key: 'customerId', header: 'Customer ID', width: 95 },
  { key: 'date', header: 'Order Date', width: 95, format: 'm/d/yyyy' },
  { key: 'product', header: 'Product', width: 150 },
  { key: 'amount', header: 'Amount', width: 110, format: '"$"#,##0.00' },
  { key: 'refund', header: 'Refund', width: 100, format: '"$"#,##0.00' },
];

interface Cells {
  id: string;
  customer: string;
  customerId: string | null;
  date: CellInput;
  product: string;
  amount: CellInput;
  refund: number | null;
}

export function ordersTab(random: Random, orders: readonly Order[], words: Vocabulary, faults: OrderFaults): TabInput {
  const rows = orders.map((order) => ({
    order,
    cells: { ...order, date: dateCell(order.date), refund: null } as Cells,
  }));
  const victims = new Victims(rows, random);
  for (const { order, cells } of victims.take(faults.refunds)) {
    cells.refund = random.chance(0.4) ? order.amount : Math.max(1, Math.round(order.amount * 0.2));
  }
  for (const { cells } of victims.take(faults.blankCustomerIds)) cells.customerId = null;
  for (const { cells } of victims.take(faults.blankAmounts)) cells.amount = null;
  for (const { order, cells } of victims.take(faults.amountsAsText)) {
    cells.amount = amountText(order.amount, words.money.texts[0] ?? { group: ',' });
  }
  const lines = [...rows];
  for (const row of victims.take(faults.duplicateIds)) lines.splice(lines.indexOf(row) + 1, 0, row);
  return layOut({ name: 'Orders', columns, rows: lines.map(({ cells }) => columns.map(({ key }) => cells[key])) });
}
