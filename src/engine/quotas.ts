/** What each rep sold in each period that quotas are set for, and the part of a quota that falls before today. */

import type { Measure } from '../kpis/measure';
import { measures } from '../kpis/measures';
import type { Tables } from '../tables/table';
import { dateText, type Period } from './calendar';
import { byColumn } from './grouping';
import { measureTables, type Quantity } from './measure';

export interface RepQuota {
  rep: string;
  sales: number | null;
  /** Null for a rep who sold without a quota. */
  quota: number | null;
  attainment: number | null;
  /** The part of the quota for the days until today, and the sales against it. */
  quotaToDate: number | null;
  attainmentToDate: number | null;
}

export interface QuotaPeriod {
  from: string;
  to: string;
  /** Whether it has ended. */
  ended: boolean;
  reps: RepQuota[];
  /** Reps with a quota, and how many of them reached it. */
  withQuota: number;
  atQuota: number;
}

const numberOf = (quantity: Quantity) => ('none' in quantity ? null : quantity.value);

const share = (part: number | null, whole: number | null) =>
  part !== null && whole !== null && whole > 0 ? part / whole : null;

/**
 * The periods of the quotas, first to last.
 * @param tables With the columns that are worked out.
 */
export function quotasOf(tables: Tables, period: Period | null, today: number): QuotaPeriod[] {
  const { period: begun, period_end: ends } = tables.targets?.numbers ?? {};
  if (!begun || !ends || !tables.targets?.texts.owner) return [];
  const spans = new Map<number, number>();
  begun.forEach((from, row) => {
    const to = ends[row] as number;
    const isIn = !period || (from >= period.from && from <= period.to);
    if (to >= from && isIn && spans.size < 120) spans.set(from, to);
  });
  const sold: Measure = tables.deals ? measures.rep_revenue : measures.rep_order_revenue;
  const wanted = { sold, quota: measures.quota, toDate: measures.quota_linear };
  return Array.from(spans)
    .sort(([a], [b]) => a - b)
    .map(([from, to]) => {
      const { groups } = measureTables(tables, wanted, { from, to }, byColumn('owner'), { today });
      const reps = Array.from(groups)
        .filter(([rep]) => rep !== null)
        .map(([rep, quantities]): RepQuota => {
          const sales = numberOf(quantities.sold);
          const quota = numberOf(quantities.quota) || null;
          const quotaToDate = quota === null ? null : numberOf(quantities.toDate);
          return {
            rep: rep as string,
            sales,
            quota,
            attainment: share(sales, quota),
            quotaToDate,
            attainmentToDate: share(sales, quotaToDate),
          };
        });
      const measured = reps.filter(({ attainment }) => attainment !== null);
      return {
        from: dateText(from),
        to: dateText(to),
        ended: to < today,
        reps,
        withQuota: measured.length,
        atQuota: measured.filter(({ attainment }) => (attainment as number) >= 1).length,
      };
    });
}
