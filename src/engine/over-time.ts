/** Amounts that depend on the period: how subscriptions moved in it, and what part of a target falls into it. */

import type { Measure, Movement } from '../kpis/measure';
import type { Table } from '../tables/table';
import type { Period } from './calendar';

/** What happened to a customer whose monthly amount was one and became another. */
function movementOf(start: number, end: number, paidBefore: boolean): Movement | null {
  if (start === 0) return end === 0 ? null : paidBefore ? 'reactivated' : 'new';
  if (end === 0) return 'churned';
  return end === start ? null : end > start ? 'expansion' : 'contraction';
}

/** Each row's amount at the start, or how it changed; NaN for rows of customers to whom something else happened. */
function movements({ size, numbers, texts }: Table, over: Movement | 'start', { from, to }: Period) {
  const { monthly_amount: amounts, start_date: begun, churn_date: gone } = numbers;
  const codes = texts.customer?.codes;
  const amountOn = (row: number, day: number): number => {
    const amount = amounts?.[row] ?? Number.NaN;
    return (begun?.[row] as number) <= day && !((gone?.[row] as number) < day) && amount > 0 ? amount : 0;
  };
  if (over === 'start') return (row: number) => amountOn(row, from - 1);
  const names = texts.customer?.names.length ?? 0;
  const [start, end, paid] = [new Float64Array(names), new Float64Array(names), new Uint8Array(names)];
  for (let row = 0; row < size; row += 1) {
    const who = codes?.[row] as number;
    start[who] = (start[who] as number) + amountOn(row, from - 1);
    end[who] = (end[who] as number) + amountOn(row, to);
    if ((begun?.[row] as number) < from && (amounts?.[row] as number) > 0) paid[who] = 1;
  }
  return (row: number): number => {
    const who = codes?.[row] as number;
    const happened = movementOf(start[who] as number, end[who] as number, paid[who] === 1);
    return happened === over ? amountOn(row, to) - amountOn(row, from - 1) : Number.NaN;
  };
}

/** Days from one to the other, both included; of Mondays to Fridays only, where asked. */
function daysIn(from: number, to: number, workdays: boolean): number {
  if (to < from) return 0;
  if (!workdays) return to - from + 1;
  // Day 4 (1970-01-05) is a Monday.
  const upTo = (day: number) => Math.floor((day - 4) / 7) * 5 + Math.min((((day - 4) % 7) + 7) % 7, 4) + 1;
  return upTo(to) - upTo(from - 1);
}

/** The part of each target by the share of its time that lies in the period and has passed; NaN where that is none. */
function shares({ numbers }: Table, workdays: boolean, period: Period | null, today = Number.POSITIVE_INFINITY) {
  const { target_amount: amounts, period: begun, period_end: ends } = numbers;
  return (row: number): number => {
    const amount = amounts?.[row] ?? Number.NaN;
    const [from, to] = [begun?.[row] ?? Number.NaN, ends?.[row] ?? Number.NaN];
    // How long it is for isn't known: it counts whole where it begins.
    if (Number.isNaN(from) || Number.isNaN(to))
      return !period || (from >= period.from && from <= period.to) ? amount : Number.NaN;
    const first = Math.max(from, period?.from ?? from);
    const last = Math.min(to, period?.to ?? to, today);
    const part = daysIn(first, last, workdays);
    return part > 0 ? (amount * part) / daysIn(from, to, workdays) : Number.NaN;
  };
}

/** What of each row counts in the period; NaN for rows that don't. */
export function amountsOver(
  table: Table,
  { over }: Measure,
  period: Period | null,
  today: number | undefined,
): (row: number) => number {
  if (over === 'linear' || over === 'workdays') return shares(table, over === 'workdays', period, today);
  return over && period ? movements(table, over, period) : () => Number.NaN;
}
