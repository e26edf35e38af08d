/** STAGECONV and CONVBYSOURCE of a whole table, and RETENTIONTABLE: what happened at each stage and in each cohort. */

import { cohortsOf } from '../engine/cohorts';
import { rankSources } from '../engine/details';
import { byColumn } from '../engine/grouping';
import { measureTables } from '../engine/measure';
import { stageDetails } from '../engine/stage-details';
import { dictionaries } from '../i18n/dictionary';
import { leadConversion } from '../kpis/definitions/lead-conversion';
import { leakage } from '../kpis/definitions/leakage';
import { retention } from '../kpis/definitions/retention';
import { winRate } from '../kpis/definitions/win-rate';
import { dimensions } from '../kpis/dimensions';
import { measures } from '../kpis/measures';
import { sentence, wordReason } from '../kpis/reasons';
import { stages } from '../kpis/stages';
import { deriveTables } from '../tables/derived';
import type { Table } from '../tables/table';
import type { Argument } from './arguments';
import type { CellContext } from './context';
import { readData } from './data';
import type { CellTable } from './table-call';

const tablesOf = (name: string, argument: Argument, context: CellContext) =>
  deriveTables(readData([{ name, argument }], context).tables);

const cell = (value: number | null): number | string => value ?? '';

/** For each stage: who entered it, went on, was lost or stands in it, what the losses cost, and the median days in it. */
export function stageTable(argument: Argument, context: CellContext): CellTable {
  const locale = context.locale();
  const words = dictionaries[locale].report;
  const details = stageDetails(tablesOf('counts', argument, context), null);
  const [first] = details;
  if (!first) throw new Error(wordReason({ code: 'no_column', table: 'deals', fields: ['stage'] }, leakage, locale));
  const label = (id: 'dropped' | 'open' | 'lost_amount') => sentence(measures[id].label[locale]);
  return [
    [
      words.stage,
      words.reached,
      words.fromPrevious,
      words.fromFirst,
      label('dropped'),
      leakage.label[locale],
      `${label('lost_amount')} × ${winRate.label[locale]}`,
      label('open'),
      `50 % (${words.days})`,
    ],
    ...details.map(({ stage, entered, lost, leakage: leak, money, open, medianDays }, at) => {
      const before = details[at - 1]?.entered ?? 0;
      const shares = [before > 0 ? entered / before : '', first.entered > 0 ? entered / first.entered : ''];
      return [
        stages[stage].label[locale],
        entered,
        ...shares,
        cell(lost),
        cell(leak),
        cell(money),
        open,
        cell(medianDays),
      ];
    }),
  ];
}

/** The headings of CONVBYSOURCE. */
export function sourceHeadings(context: CellContext): string[] {
  const locale = context.locale();
  const [leads, won] = [measures.leads, measures.won].map(({ label }) => sentence(label[locale]));
  return [dimensions.source.label[locale], leads as string, won as string, '%', '95 % ≥', '95 % ≤'];
}

/** Rows of CONVBYSOURCE: what is sure of a rate decides the order, so that one of one does not lead; then the total. */
export function sourceRows(
  rows: readonly { source: string; leads: number; customers: number }[],
  context: CellContext,
): CellTable {
  const sum = (of: 'leads' | 'customers') => rows.reduce((all, row) => all + row[of], 0);
  const total = {
    source: dictionaries[context.locale()].report.total,
    leads: sum('leads'),
    customers: sum('customers'),
  };
  return [...rankSources(rows), ...rankSources([total])].map(({ source, leads, customers, rate, interval }) => [
    source,
    leads,
    customers,
    rate,
    ...interval,
  ]);
}

/** Leads, customers and conversion rate of each source of a whole table. */
export function sourceTable(argument: Argument, context: CellContext): CellTable {
  const locale = context.locale();
  const tables = tablesOf('sources', argument, context);
  const wanted = { leads: measures.leads, customers: measures.leads_won };
  const { total, groups } = measureTables(tables, wanted, null, byColumn('source'));
  for (const quantity of [total.leads, total.customers]) {
    if ('none' in quantity) throw new Error(wordReason(quantity.none, leadConversion, locale));
  }
  const numberOf = (quantity: (typeof total)['leads']) => ('value' in quantity ? quantity.value : 0);
  const rows = Array.from(groups).map(([source, { leads, customers }]) => ({
    source: source ?? dictionaries[locale].report.blank,
    leads: numberOf(leads),
    customers: numberOf(customers),
  }));
  return [sourceHeadings(context), ...sourceRows(rows, context)];
}

/** The last day that the table tells of: a cell function never reads the clock. */
function lastDay({ customers, orders }: { customers?: Table; orders?: Table }): number {
  const { start_date: begun, churn_date: gone } = customers?.numbers ?? {};
  let last = Number.NEGATIVE_INFINITY;
  for (const days of [begun, gone, orders?.numbers.order_date]) {
    for (const day of days ?? []) if (day > last) last = Math.floor(day);
  }
  return last;
}

/** Customers by their first month, and the share of them that is there in each month after, as far as the data tell. */
export function retentionTable(argument: Argument, context: CellContext): CellTable {
  const locale = context.locale();
  const words = dictionaries[locale].report;
  const tables = tablesOf('data', argument, context);
  const cohorts = cohortsOf(tables, lastDay(tables));
  if (cohorts.length === 0)
    throw new Error(wordReason({ code: 'no_column', table: 'customers', fields: ['start_date'] }, retention, locale));
  const months = cohorts.reduce((most, { kept }) => Math.max(most, kept.length), 0);
  const each = (of: (month: number) => number | string) => Array.from({ length: months }, (_, month) => of(month));
  const shareOf = (month: number): number | string => {
    const old = cohorts.filter(({ kept }) => kept.length > month);
    const customers = old.reduce((sum, cohort) => sum + cohort.customers, 0);
    return customers > 0 ? old.reduce((sum, { kept }) => sum + (kept[month] as number), 0) / customers : '';
  };
  return [
    [dimensions.month.label[locale], sentence(measures.customers.label[locale]), ...each((month) => month)],
    ...cohorts.map(({ month, customers, kept }) => [
      month,
      customers,
      ...each((at) => (at < kept.length ? (kept[at] as number) / customers : '')),
    ]),
    [words.total, cohorts.reduce((sum, { customers }) => sum + customers, 0), ...each(shareOf)],
  ];
}
