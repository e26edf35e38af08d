/** What a report tells beside its KPIs: tables that no single formula gives. */

import { measures } from '../kpis/measures';
import { deriveTables } from '../tables/derived';
import type { Tables } from '../tables/table';
import { dateText, type Period } from './calendar';
import { type Cohort, cohortsOf } from './cohorts';
import type { Evaluation } from './evaluate';
import { byTime } from './grouping';
import { measureTables } from './measure';
import { type QuotaPeriod, quotasOf } from './quotas';
import { type StageDetail, stageDetails } from './stage-details';
import { fewCases, wilsonInterval } from './statistics';

/** What became of recurring revenue in a month: start and movements add up to the end. */
export interface RecurringMonth {
  month: string;
  start: number;
  new: number;
  expansion: number;
  contraction: number;
  churned: number;
  reactivated: number;
  end: number;
}

export interface SourceConversion {
  source: string | null;
  leads: number;
  customers: number;
  rate: number;
  /** Where the true rate lies in 95 of 100 samples like this. */
  interval: number[];
  /** Whether the leads are few: then its lower end is the place among the sources. */
  few: boolean;
}

export interface Details {
  stages: StageDetail[];
  cohorts: Cohort[];
  quotas: QuotaPeriod[];
  recurring: RecurringMonth[];
  sources: SourceConversion[];
  /**
   * Deals created after this day are younger than 4 of 5 deals are when they are won: shares of them still grow. Null
   * where no cycle is known.
   */
  mature: string | null;
}

function recurringMonths(tables: Tables, period: Period | null, today: number): RecurringMonth[] {
  const wanted = {
    start: measures.mrr_start,
    new: measures.mrr_new,
    expansion: measures.mrr_expansion,
    contraction: measures.mrr_contraction,
    churned: measures.mrr_churned,
    reactivated: measures.mrr_reactivated,
    end: measures.recurring_revenue,
  };
  const { groups } = measureTables(tables, wanted, period, byTime('month'), { today });
  return Array.from(groups)
    .sort(([a], [b]) => ((a ?? '') < (b ?? '') ? -1 : 1))
    .map(([month, quantities]) => {
      const row = { month: month ?? '' } as RecurringMonth;
      for (const name of Object.keys(wanted) as (keyof typeof wanted)[]) {
        const quantity = quantities[name];
        row[name] = 'value' in quantity ? quantity.value : 0;
      }
      return row;
    });
}

/**
 * Sources by their rates, the highest first: those of few leads by the lower end of the interval, so that one of one does
 * not lead.
 * @param fewest From so many leads on, the rate itself says enough.
 */
export function rankSources<Row extends { leads: number; customers: number }>(
  rows: readonly Row[],
  fewest: number,
): (Row & Omit<SourceConversion, 'source'>)[] {
  const rankOf = ({ leads, rate, interval }: Omit<SourceConversion, 'source'>) =>
    leads < fewest ? (interval[0] as number) : rate;
  return rows
    .filter(({ leads, customers }) => leads > 0 && customers <= leads)
    .map((row) => {
      const { lower = 0, upper = 1 } = wilsonInterval(row.customers, row.leads) ?? {};
      return { ...row, rate: row.customers / row.leads, interval: [lower, upper], few: row.leads < fewest };
    })
    .sort((a, b) => rankOf(b) - rankOf(a) || b.leads - a.leads);
}

function sourceConversions({ breakdowns }: Evaluation, fewest: number): SourceConversion[] {
  const rows = (breakdowns.source ?? []).map(({ key, results }) => {
    const { numerator, denominator } = results.find(({ kpi }) => kpi.id === 'lead_conversion') ?? {};
    return { source: key, leads: denominator ?? 0, customers: numerator ?? 0 };
  });
  return rankSources(rows, fewest);
}

/**
 * The tables of a report; each is empty where the workbook doesn't tell.
 * @param today The last day that has happened.
 * @param fewest Sources with fewer leads have few.
 */
export function detailsOf(
  read: Tables,
  period: Period | null,
  today: number,
  evaluation: Evaluation,
  fewest: number = fewCases,
): Details {
  const tables = deriveTables(read);
  const { cycle } = measureTables(tables, { cycle: measures.cycle_p80 }, null).total;
  return {
    stages: stageDetails(tables, period),
    cohorts: cohortsOf(tables, today),
    quotas: quotasOf(tables, period, today),
    recurring: recurringMonths(tables, period, today),
    sources: sourceConversions(evaluation, fewest),
    mature: 'value' in cycle ? dateText(today - Math.ceil(cycle.value)) : null,
  };
}
