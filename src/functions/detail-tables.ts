/** STAGECONV and CONVBYSOURCE of a whole table, and RETENTIONTABLE: what happened at each stage and in each cohort. */

import { cohortsOf } from '../engine/cohorts';
import { rankSources } from '../engine/details';
import { byColumn } from '../engine/grouping';
import { measureTables } from '../engine/measure';
import { stageDetails } from '../engine/stage-details';
import { fewCases } from '../engine/statistics';
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
import { type Argument, isBlank, isLeftOut, rowsOf, sumOf } from './arguments';
import { kindOf } from './cell-kinds';
import type { CellContext } from './context';
import { readData } from './data';
import { allOf, filterNamed } from './named-columns';
import { Problem } from './problem';
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

/** Rows of CONVBYSOURCE in their order, then the total. */
export function sourceRows(
  rows: readonly { source: string; leads: number; customers: number }[],
  fewest: number,
  context: CellContext,
): CellTable {
  const sum = (of: 'leads' | 'customers') => rows.reduce((all, row) => all + row[of], 0);
  const total = {
    source: dictionaries[context.locale()].report.total,
    leads: sum('leads'),
    customers: sum('customers'),
  };
  return [...rankSources(rows, fewest), ...rankSources([total], fewest)].map(
    ({ source, leads, customers, rate, interval }) => [source, leads, customers, rate, ...interval],
  );
}

/** What stands after the data of CONVBYSOURCE. */
export interface SourceOptions {
  /** From so many leads on, the rate itself says enough. */
  fewest: number;
  /** Pairs that say which rows count. */
  pairs: [Argument, Argument][];
}

/**
 * Reads what stands after the data: how many leads are enough, and pairs.
 * @throws Problem when it is no number, is below 0, or the last pair is not complete.
 */
export function sourceOptions(rest: readonly Argument[]): SourceOptions {
  const left = [...rest];
  while (left.length > 0 && isBlank(left[0])) left.shift();
  while (left.length > 0 && isLeftOut(left[left.length - 1])) left.pop();
  const isNumber = left.length > 0 && (left.length === 1 || kindOf(rowsOf(left[0])[0]?.[0]) === 'number');
  const fewest = isNumber && !isList(left[0]) ? sumOf('min_n', left.shift()) : fewCases;
  while (left.length > 0 && isBlank(left[0])) left.shift();
  if (left.length % 2 === 1) throw new Problem('missing', { argument: 'filter_value' });
  return {
    fewest,
    pairs: left.map((one, at) => [one, left[at + 1]] as [Argument, Argument]).filter((_, at) => at % 2 === 0),
  };
}

const isList = (argument: Argument) => rowsOf(argument).length > 1;

/** Leads, customers and conversion rate of each source of a whole table. */
export function sourceTable(argument: Argument, rest: readonly Argument[], context: CellContext): CellTable {
  const locale = context.locale();
  const { fewest, pairs } = sourceOptions(rest);
  const data = readData([{ name: 'sources', argument }], context);
  const filter = allOf(pairs.map(([column, criterion]) => filterNamed(column, criterion, data, context)));
  const wanted = { leads: measures.leads, customers: measures.leads_won };
  const { total, groups } = measureTables(deriveTables(data.tables), wanted, null, byColumn('source'), { filter });
  for (const quantity of [total.leads, total.customers]) {
    if ('none' in quantity) throw new Error(wordReason(quantity.none, leadConversion, locale));
  }
  const numberOf = (quantity: (typeof total)['leads']) => ('value' in quantity ? quantity.value : 0);
  const rows = Array.from(groups).map(([source, { leads, customers }]) => ({
    source: source ?? dictionaries[locale].report.blank,
    leads: numberOf(leads),
    customers: numberOf(customers),
  }));
  return [sourceHeadings(context), ...sourceRows(rows, fewest, context)];
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
