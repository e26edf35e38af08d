/** STAGECONV, CONVBYSOURCE and PIPELINE: lists or a table of deals in, a small table out. */

import { byColumn } from '../engine/grouping';
import { measureTables } from '../engine/measure';
import { dictionaries } from '../i18n/dictionary';
import { dimensions } from '../kpis/dimensions';
import { measures } from '../kpis/measures';
import { sentence } from '../kpis/reasons';
import { funnelStages, rankOf } from '../kpis/stages';
import { isDate } from '../tables/cells/cells';
import { stageOf } from '../tables/stage-words';
import { type Argument, alignLists, isBlank, listOf, numberIn } from './arguments';
import type { CellContext } from './context';
import { readData } from './data';
import type { CellTable } from './table-call';

const share = (part: number, whole: number): number | string => (whole > 0 ? part / whole : '');

/** For each step: how many, the share that went on to the next, and the share of the first. */
export function stageConversion(counts: Argument): CellTable {
  const { cells, filled } = listOf('counts', counts);
  const steps = cells.slice(0, filled).map((cell, index) => {
    const place = { row: index + 1, column: 1, rows: filled, columns: 1 };
    return isBlank(cell) ? 0 : numberIn('counts', cell, place);
  });
  const [first = 0] = steps;
  return steps.map((count, index) => {
    const next = steps[index + 1];
    return [count, next === undefined ? '' : share(next, count), share(count, first)];
  });
}

/** Whether a cell says that the lead became a customer: a tick, a 1, a date, or a word for won. */
function isWon(cell: unknown): boolean {
  if (isDate(cell) || cell === true) return true;
  const text = String(cell).trim().toLowerCase();
  return Number(text) > 0 || text === 'yes' || text === 'true' || stageOf(text) === 'won';
}

/** Leads, customers and the conversion rate of each source, the largest first, with a total of sums. */
export function conversionBySource(sources: Argument, won: Argument, context: CellContext): CellTable {
  const words = dictionaries[context.locale()].report;
  const locale = context.locale();
  const [names = [], wins = []] = alignLists([listOf('sources', sources), listOf('won', won)]);
  const bySource = new Map<string, { leads: number; customers: number }>();
  names.forEach((cell, row) => {
    const name = isBlank(cell) ? words.blank : String(cell).trim();
    const group = bySource.get(name) ?? { leads: 0, customers: 0 };
    group.leads += 1;
    if (isWon(wins[row])) group.customers += 1;
    bySource.set(name, group);
  });
  const rows = Array.from(bySource).sort(([, a], [, b]) => b.leads - a.leads);
  const total = rows.reduce(
    (sum, [, { leads, customers }]) => ({ leads: sum.leads + leads, customers: sum.customers + customers }),
    { leads: 0, customers: 0 },
  );
  const row = (name: string, { leads, customers }: typeof total) => [name, leads, customers, share(customers, leads)];
  return [
    [
      dimensions.source.label[locale],
      sentence(measures.leads.label[locale]),
      sentence(measures.won.label[locale]),
      '%',
    ],
    ...rows.map(([name, group]) => row(name, group)),
    row(words.total, total),
  ];
}

/** The open deals of each stage, in the order of the funnel: how many, and their amount. */
export function pipeline(data: Argument, context: CellContext): CellTable {
  const locale = context.locale();
  const words = dictionaries[locale].report;
  const { tables } = readData([{ name: 'data', argument: data }], context);
  const wanted = { deals: measures.open, amount: measures.open_amount };
  const { total, groups } = measureTables(tables, wanted, null, byColumn('stage'));
  const rank = (key: string | null) => {
    const stage = key === null ? null : stageOf(key);
    return stage === null ? funnelStages.length : rankOf(stage);
  };
  const row = (name: string, { deals, amount }: typeof total) => [
    name,
    'value' in deals ? deals.value : '',
    'value' in amount ? amount.value : '',
  ];
  const open = Array.from(groups).sort(([a], [b]) => rank(a) - rank(b));
  return [
    [words.stage, sentence(measures.open.label[locale]), sentence(measures.open_amount.label[locale])],
    ...open.map(([key, group]) => row(key ?? words.blank, group)),
    row(words.total, total),
  ];
}
