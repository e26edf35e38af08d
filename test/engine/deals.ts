/** Small deals tables for the tests of the engine, written as rows. */

import { dayOf } from '../../src/engine/calendar';
import { funnelStages, type Outcome, rankOf, type StageId } from '../../src/kpis/stages';
import type { Table } from '../../src/tables/table';

export interface Deal {
  outcome?: Outcome;
  reached?: StageId;
  amount?: number;
  created?: number;
  closed?: number;
  owner?: string;
  source?: string;
}

const textColumn = (values: (string | undefined)[]) => {
  const names = Array.from(new Set(values.filter((value): value is string => value !== undefined)));
  return { names, codes: Int32Array.from(values, (value) => (value === undefined ? -1 : names.indexOf(value))) };
};

const numbers = (values: (number | undefined)[]) => Float64Array.from(values, (value) => value ?? Number.NaN);

export const day = (text: string) => {
  const [year = 0, month = 0, date = 0] = text.split('-').map(Number);
  return dayOf(year, month, date);
};

/** A table of opportunities that tells of every stage. */
export function dealsTable(deals: readonly Deal[], changes: Partial<Table> = {}): Table {
  const cycle = (deal: Deal) =>
    deal.outcome === 'won' && deal.created !== undefined && deal.closed !== undefined && deal.closed >= deal.created
      ? deal.closed - deal.created
      : undefined;
  return {
    id: 'deals',
    size: deals.length,
    numbers: {
      amount: numbers(deals.map((deal) => deal.amount)),
      created: numbers(deals.map((deal) => deal.created)),
      opened: numbers(deals.map((deal) => deal.created)),
      closed: numbers(deals.map((deal) => deal.closed)),
      cycle_days: numbers(deals.map(cycle)),
      reached: numbers(deals.map((deal) => rankOf(deal.reached ?? (deal.outcome === 'won' ? 'won' : 'opportunity')))),
    },
    texts: {
      outcome: textColumn(deals.map((deal) => deal.outcome)),
      owner: textColumn(deals.map((deal) => deal.owner)),
      source: textColumn(deals.map((deal) => deal.source)),
    },
    tabs: ['Deals'],
    tabOf: new Int32Array(deals.length),
    rowOf: Int32Array.from(deals, (_, index) => index + 2),
    stages: funnelStages,
    told: [{ size: deals.length, from: 0, to: rankOf('won') }],
    tellsLost: true,
    ...changes,
  };
}
