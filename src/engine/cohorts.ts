/** Customers by the month in which they came, and how many of them are still there in each month after. */

import type { Table, Tables } from '../tables/table';
import { monthText } from './calendar';

export interface Cohort {
  /** `2026-01`. */
  month: string;
  customers: number;
  /** How many are there at the end of the first month and of each one after, as far as months have ended. */
  kept: number[];
}

const monthNumber = (day: number) => {
  const [year = 0, month = 1] = monthText(day).split('-').map(Number);
  return year * 12 + month - 1;
};

const textOf = (month: number) => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;

/** More months than this come from a mistyped year. */
const mostMonths = 240;

/** From one month to another, both included, in which a row sees its customer. */
type Span = readonly [from: number, to: number];

/**
 * Each customer's first month, and in which months the rows see the customer.
 * @param days The day on which each row begins; NaN for a row that sees nobody.
 * @param lastOf The last month of a row that begins in a month.
 */
function cohorts(table: Table, days: Float64Array, lastOf: (row: number, from: number) => number, today: number) {
  const who = table.texts.customer;
  if (!who) return [];
  const months = new Map<number, number>();
  const spans = new Map<number, Span[]>();
  for (let row = 0; row < table.size; row += 1) {
    const code = who.codes[row] as number;
    const day = Math.floor(days[row] as number);
    if (code < 0 || !(day <= today)) continue;
    const month = months.get(day) ?? monthNumber(day);
    months.set(day, month);
    const known = spans.get(code) ?? [];
    known.push([month, lastOf(row, month)]);
    spans.set(code, known);
  }
  const last = monthNumber(today + 1) - 1;
  /** By the first month: customers, and how many more of them are there in each month than in the one before. */
  const found = new Map<number, { customers: number; changes: Map<number, number> }>();
  spans.forEach((list) => {
    list.sort(([one], [other]) => one - other);
    const first = (list[0] as Span)[0];
    const cohort = found.get(first) ?? { customers: 0, changes: new Map<number, number>() };
    found.set(first, cohort);
    cohort.customers += 1;
    const change = (month: number, by: number) => cohort.changes.set(month, (cohort.changes.get(month) ?? 0) + by);
    let next = first;
    for (const [from, to] of list) {
      const start = Math.max(from, next);
      if (to < start) continue;
      change(start, 1);
      change(to + 1, -1);
      next = to + 1;
    }
  });
  const begun = Array.from(found.keys()).sort((one, other) => one - other);
  if (begun.length === 0 || last - (begun[0] as number) > mostMonths) return [];
  return begun.map((month): Cohort => {
    const { customers, changes } = found.get(month) as { customers: number; changes: Map<number, number> };
    const kept: number[] = [];
    let there = 0;
    for (let at = month; at <= last; at += 1) {
      there += changes.get(at) ?? 0;
      kept.push(there);
    }
    return { month: textOf(month), customers, kept };
  });
}

/**
 * The cohorts of customers, else of who ordered: those who ordered again in a month are there in it. Empty where no
 * table says when customers came.
 * @param tables With the columns that are worked out.
 * @param today The last day that has happened: later months, and the one that has not ended, say nothing yet.
 */
export function cohortsOf({ customers, orders }: Tables, today: number): Cohort[] {
  const { start_date: begun, churn_date: gone } = customers?.numbers ?? {};
  if (customers && begun && gone) {
    // Who goes in a month, be it on its last day, is not there at its end.
    const lastOf = (row: number) => (Number.isNaN(gone[row]) ? Infinity : monthNumber(gone[row] as number) - 1);
    return cohorts(customers, begun, lastOf, today);
  }
  const days = orders?.numbers.order_date;
  if (!orders || !days || !orders.texts.order) return [];
  const { codes } = orders.texts.order;
  const bought = days.map((day, row) => ((codes[row] as number) >= 0 ? day : Number.NaN));
  return cohorts(orders, bought, (_, month) => month, today);
}
