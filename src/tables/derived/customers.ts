/** Customers and subscriptions: who is the same customer, and what each pays a month. */

import { fold, normalise, withoutMarks } from '../normalise';
import type { Table } from '../table';
import { textAt, textColumn } from '../text-columns';
import { withColumns } from '../with-columns';

/** Months of each unit, by its words; longer words stand before those that they contain. */
const units: readonly (readonly [words: RegExp, months: number])[] = [
  [
    /one (?:time|off)|\bonce\b|setup|trial|lifetime|ครั้งเดียว|ทดลอง|一回|一括|買い切り|無料|مره واحده|تجريب|mot lan|dung thu/,
    0,
  ],
  [/semi ?annual|half ?year|biannual|nua nam|ครึ่งปี|半年|نصف سنوي|نصف سنه/, 6],
  [/quarter|\bqtr\b|^q$|\bquy\b|ไตรมาส|四半期|ربع سنوي|ربع سنه|فصلي/, 3],
  [/biennial/, 24],
  [/fortnight|bi ?weekly/, 24 / 52],
  [/week|\bwk\b|tuan|สัปดาห์|อาทิตย์|週|اسبوع|اسابيع/, 12 / 52],
  [/month|\bmo\b|^m$|\bmth\b|thang|เดือน|か月|ヶ月|ヵ月|カ月|ケ月|月|شهر|شهور|اشهر/, 1],
  [/year|annual|annum|\byr\b|^[ya]$|\bp a\b|\bnam\b|ปี|年|سن[هو]|عام|سنين/, 12],
  [/\bda(?:y|ily)\b|\bngay\b|รายวัน|日|يوم/, 12 / 365],
];

/** `P1Y` and `P3M`, as HubSpot writes a term. */
const term = /^p(\d+)([ymwd])$/;
const termMonths: Readonly<Record<string, number>> = { y: 12, m: 1, w: 12 / 52, d: 12 / 365 };

/** Months of a billing period such as `quarter`, `3 months` or `รายปี`; 0 for what doesn't recur, null when unknown. */
export function monthsOf(text: string): number | null {
  const key = withoutMarks(normalise(text));
  const iso = term.exec(key);
  if (iso) return Number(iso[1]) * (termMonths[iso[2] as string] as number);
  const count = Number(/\d+/.exec(key)?.[0] ?? 1);
  if (/^\d+$/.test(key)) return count > 0 ? count : null;
  const unit = units.find(([words]) => words.test(key));
  return unit && count > 0 ? count * unit[1] : null;
}

/** Adds the customer of each row and its amount for one month. Rows whose billing period isn't known are marked. */
export function deriveCustomers(table: Table): Table {
  const { customer_id: ids, account, billing_period: billing } = table.texts;
  const amount = table.numbers.mrr_amount;
  const months = billing?.names.map(monthsOf);
  // Without a column of billing periods the amounts are those of a month.
  const monthsAt = (row: number) => (months ? (months[billing?.codes[row] as number] ?? null) : 1);
  const monthly = (value: number, row: number) => {
    const of = monthsAt(row);
    return of === null ? Number.NaN : of === 0 ? 0 : value / of;
  };
  const { start_date: begun } = table.numbers;
  const derived: Table = withColumns(
    table,
    {
      first_start: () => {
        const codes = derived.texts.customer?.codes;
        const first = new Map<number, number>();
        const day = (row: number | undefined) => begun?.[row ?? -1] ?? Number.NaN;
        codes?.forEach((who, row) => {
          if (!Number.isNaN(day(row)) && !(day(first.get(who)) <= day(row))) first.set(who, row);
        });
        return begun?.map((_, row) => Number(first.get(codes?.[row] as number) === row));
      },
      monthly_amount: () => amount?.map(monthly),
      billing_unknown: () => amount?.map((value, row) => (!Number.isNaN(value) && monthsAt(row) === null ? 1 : 0)),
    },
    {
      // A row that names nobody is a customer of its own. No name starts with this character.
      customer: () => textColumn(table.size, (row) => fold(textAt(ids, row) || textAt(account, row)) || `\u0000${row}`),
    },
  );
  return derived;
}
