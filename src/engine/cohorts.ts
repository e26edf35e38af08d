/** Customers by the month in which they came, and how many of them are still there in each month after. */

import type { Table, Tables } from '../tables/table';
import { monthText, parsePeriod } from './calendar';

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

const endOf = (month: number): number => {
  const period = parsePeriod(textOf(month));
  return period && period !== 'all' ? period.to : Number.NaN;
};

/** More months than this come from a mistyped year. */
const mostMonths = 240;

/** Each customer's first month, and whether a month sees the customer: by the rows, each from one day to another. */
function cohorts(table: Table, from: Float64Array, isThere: (row: number, month: number) => boolean, today: number) {
  const who = table.texts.customer;
  if (!who) return [];
  const first = new Map<number, number>();
  for (let row = 0; row < table.size; row += 1) {
    const code = who.codes[row] as number;
    const day = from[row] as number;
    if (code >= 0 && day <= today) first.set(code, Math.min(first.get(code) ?? Infinity, monthNumber(day)));
  }
  const months = Array.from(new Set(first.values())).sort((a, b) => a - b);
  const last = monthNumber(today + 1) - 1;
  if (months.length === 0 || last - (months[0] as number) > mostMonths) return [];
  const rows: number[][] = Array.from({ length: who.names.length }, () => []);
  for (let row = 0; row < table.size; row += 1) rows[who.codes[row] as number]?.push(row);
  return months.map((month): Cohort => {
    const members = Array.from(first.keys()).filter((code) => first.get(code) === month);
    const kept: number[] = [];
    for (let at = month; at <= last; at += 1) {
      kept.push(members.filter((code) => rows[code]?.some((row) => isThere(row, at))).length);
    }
    return { month: textOf(month), customers: members.length, kept };
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
    const isThere = (row: number, month: number) =>
      (begun[row] as number) <= endOf(month) && !((gone[row] as number) <= endOf(month));
    return cohorts(customers, begun, isThere, today);
  }
  const days = orders?.numbers.order_date;
  if (!orders || !days || !orders.texts.order) return [];
  const { codes } = orders.texts.order;
  const bought = days.map((day, row) => ((codes[row] as number) >= 0 ? day : Number.NaN));
  return cohorts(orders, bought, (row, month) => monthText(bought[row] as number) === textOf(month), today);
}
