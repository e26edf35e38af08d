/** Deals: tabs put together, and the columns worked out of those that people keep. */

import type { ColumnId } from '../../kpis/columns';
import type { FieldId } from '../../kpis/fields';
import { type FunnelStage, type Outcome, outcomes, rankOf } from '../../kpis/stages';
import type { Notes } from '../collect';
import { areWhole } from '../dates/date-columns';
import { onOneTab, type Rows, stack, tabColumn } from '../join';
import type { Mapping } from '../mapping';
import { fold } from '../normalise';
import type { Part } from '../part';
import type { ReadOptions } from '../source';
import type { StageContext } from '../stage-words';
import type { Table, TextColumn } from '../table';
import { withColumns } from '../with-columns';
import { dropDuplicates, findDuplicates, findInDeals, headersOf } from './deal-findings';
import { type Deals, groupById, joinById } from './deal-join';
import { foldLog } from './deal-log';
import { codeOf, inOrder, readStates, stageReader } from './deal-outcomes';
import { askStages } from './deal-questions';
import { ownSteps } from './deal-steps';

/** Puts the deals tabs of a workbook together and works out the columns that measures use. */
export function buildDeals(given: readonly Part[], mapping: Mapping, options: ReadOptions, notes: Notes): Table {
  const grouped = groupById(given);
  const levels = grouped.map((group) => lowest(group.map((part) => part.mapping.rows ?? 'lead')));
  const hasDeals = levels.some((level) => rankOf(level) >= rankOf('opportunity'));
  const contexts = levels.map((level) => ({ leadsBesideDeals: hasDeals && rankOf(level) < rankOf('opportunity') }));
  const groups = grouped.map((group, at) => {
    const context = contexts[at] as StageContext;
    const read = stageReader(mapping.stages, context);
    const parts = group.map((part) => {
      askStages(part, read, mapping, context, notes);
      return part.mapping.layout === 'log' ? foldLog(part, read, notes) : dropDuplicates(part, notes);
    });
    // The longest comes first: it has the rows that the others add to.
    return parts.sort((one, two) => two.size - one.size);
  });
  notes.later(() => findDuplicates(groups, levels, notes));
  const built = groups.map((group, at) => {
    const { leadsBesideDeals } = contexts[at] as StageContext;
    const deals = buildGroup(group, levels[at] as FunnelStage, mapping.stages, leadsBesideDeals === true, notes);
    if (leadsBesideDeals) keepToLeads(deals);
    return deals;
  });
  const tabs: string[] = [];
  const all = stack(built, tabs);
  return derive(all, built, headersOf(groups), tabs, options, notes, mapping);
}

function lowest(stages: readonly FunnelStage[]): FunnelStage {
  return stages.reduce((low, stage) => (rankOf(stage) < rankOf(low) ? stage : low));
}

function buildGroup(
  group: readonly Part[],
  rows: FunnelStage,
  stages: Mapping['stages'],
  leadsBesideDeals: boolean,
  notes: Notes,
): Deals {
  const [first, ...others] = group.map((part): Deals => {
    const read = stageReader(stages, { leadsBesideDeals });
    const states = readStates(part, part.mapping.rows ?? 'lead', read, stages, notes);
    return {
      size: part.size,
      tabs: [part.mapping.tab],
      tabOf: onOneTab(part.size),
      rowOf: part.rowOf,
      numbers: { ...part.numbers },
      texts: { ...part.texts },
      states,
      rows: part.mapping.rows ?? 'lead',
      from: rankOf(rows),
      to: rankOf('won'),
    };
  }) as [Deals, ...Deals[]];
  const joined = others.reduce((base, other) => joinById(base, other, group[0]?.headers.deal_id ?? '', notes), first);
  joined.rows = rows;
  joined.from = rankOf(rows);
  return joined;
}

/** A table of leads beside a table of deals tells of leads up to the SQL; what becomes of the deals, the other says. */
function keepToLeads(deals: Deals): void {
  deals.to = rankOf('sql');
  const { outcomes: all, reached } = deals.states;
  const [lost, disqualified] = [codeOf('lost'), codeOf('disqualified')];
  for (let row = 0; row < deals.size; row++) {
    reached[row] = Math.min(reached[row] as number, deals.to);
    // An open lead is no open deal.
    all[row] = all[row] === lost || all[row] === disqualified ? disqualified : -1;
  }
  deals.states.tells = false;
  deals.states.tellsLost = false;
  deals.states.untold = [];
  deals.states.stages.delete('won');
}

/** The first of the columns of days that has one in the row. */
function firstOf(ids: readonly FieldId[], { size, numbers }: Rows): Float64Array | undefined {
  const present = ids.map((id) => numbers[id]).filter((column): column is Float64Array => column !== undefined);
  const [first, ...others] = present;
  if (first === undefined) return undefined;
  if (others.length === 0 && areWhole(first)) return first;
  const days = new Float64Array(size);
  for (let row = 0; row < size; row++) {
    let day = first[row] as number;
    for (let next = 0; Number.isNaN(day) && next < others.length; next++) day = others[next]?.[row] as number;
    days[row] = Math.floor(day);
  }
  return days;
}

/** The day on which each deal ended; NaN for those that are open. */
function endsOf(state: Int32Array, wonDay: Float64Array | undefined, lostDay: Float64Array | undefined): Float64Array {
  const [open, won] = [codeOf('open'), codeOf('won')];
  const none = new Float64Array(wonDay === undefined || lostDay === undefined ? state.length : 0).fill(Number.NaN);
  const [ofWon, ofLost] = [wonDay ?? none, lostDay ?? none];
  const days = new Float64Array(state.length);
  for (let row = 0; row < state.length; row++) {
    const outcome = state[row] as number;
    days[row] = outcome < 0 || outcome === open ? Number.NaN : ((outcome === won ? ofWon : ofLost)[row] as number);
  }
  return days;
}

/** The days from beginning to end of each won deal; NaN for others, and where it would end before it begins. */
function cyclesOf(state: Int32Array, opened: Float64Array, wonDay: Float64Array): Float64Array {
  const won = codeOf('won');
  const cycles = new Float64Array(state.length);
  for (let row = 0; row < state.length; row++) {
    const days = (wonDay[row] as number) - (opened[row] as number);
    cycles[row] = days >= 0 && state[row] === won ? days : Number.NaN;
  }
  return cycles;
}

/** What all rows say of themselves. */
function standing(built: readonly Deals[], size: number): Pick<Deals['states'], 'outcomes' | 'reached'> {
  const [only] = built;
  if (only !== undefined && built.length === 1) return only.states;
  const outcomes = new Int32Array(size);
  const reached = new Int8Array(size);
  let start = 0;
  for (const deals of built) {
    outcomes.set(deals.states.outcomes, start);
    reached.set(deals.states.reached, start);
    start += deals.size;
  }
  return { outcomes, reached };
}

function derive(
  all: Rows,
  built: readonly Deals[],
  headers: ReturnType<typeof headersOf>,
  tabs: readonly string[],
  options: ReadOptions,
  notes: Notes,
  mapping: Mapping,
): Table {
  const { size, numbers, texts } = all;
  const { outcomes: state, reached } = standing(built, size);
  const begun = ['lead_date', 'mql_date', 'sql_date', 'opportunity_date'] as const;
  const created = firstOf(['created_date', 'first_contact_date', ...begun], all);
  const hasBoth = numbers.created_date !== undefined && numbers.first_contact_date !== undefined;
  const opened = hasBoth ? firstOf(['first_contact_date', 'created_date', ...begun], all) : created;
  const ends = ['close_date', 'expected_close_date'] as const;
  const wonDay = firstOf(['won_date', ...ends], all);
  const lostDay = numbers.lost_date === numbers.won_date ? wonDay : firstOf(['lost_date', ...ends], all);
  const tells = built.some((deals) => deals.states.tells);
  const more: Partial<Record<ColumnId, Float64Array>> = {};
  if (created !== undefined) more.created = created;
  if (opened !== undefined) more.opened = opened;
  const own = ownSteps(all, stageReader(mapping.stages, {}));
  const moreTexts: Partial<Record<ColumnId, TextColumn>> = { ...texts, ...tabColumn(all) };
  if (tells) {
    moreTexts.outcome = { codes: state, names: outcomes };
  }
  notes.later(() => {
    const expected = firstOf(['expected_close_date', 'close_date'], all);
    const { closed } = deals.numbers;
    findInDeals({ all, state, opened, closed, numbers, expected, headers, tabs }, options, notes);
  });
  const known = new Set<FunnelStage>();
  for (const deals of built) for (const stage of inOrder(deals.states.stages, deals.from, deals.to)) known.add(stage);
  const table: Table = {
    id: 'deals',
    size,
    numbers: { ...numbers, ...more },
    texts: moreTexts,
    tabs,
    tabOf: all.tabOf,
    rowOf: all.rowOf,
    ...(all.partners && { partners: all.partners }),
    stages: inOrder(known, 0, rankOf('won')),
    told: built.map(({ size, from, to }) => ({ size, from, to })).filter(({ size }) => size > 0),
    tellsLost: built.some((deals) => deals.states.tellsLost),
    untold: ([] as Outcome[]).concat(...built.map((deals) => deals.states.untold)),
    ...(own === null ? {} : { steps: own.steps }),
  };
  const deals = withColumns(table, {
    reached: () => new Float64Array(reached),
    step: () => own?.placesOf(reached) ?? deals.numbers.reached,
    closed: () => (wonDay ?? lostDay) && endsOf(state, wonDay, lostDay),
    cycle_days: () => opened && wonDay && cyclesOf(state, opened, wonDay),
    first_win: () => firstWins(all, state, deals.numbers.closed),
  });
  return deals;
}

/** 1 on the first won deal of each customer, by account or else by email. */
function firstWins(all: Rows, state: Int32Array, closed: Float64Array | undefined): Float64Array | undefined {
  const { account, email } = all.texts;
  if (account === undefined && email === undefined) return undefined;
  const customers = new Map<string, number>();
  const numbersOf = (column: TextColumn | undefined): number[] =>
    (column?.names ?? []).map((name) => {
      const key = fold(name);
      if (key === '') return -1;
      const number = customers.get(key) ?? customers.size;
      customers.set(key, number);
      return number;
    });
  const [byAccount, byEmail] = [numbersOf(account), numbersOf(email)];
  const result = new Float64Array(all.size);
  const first = new Int32Array(customers.size).fill(-1);
  const won = codeOf('won');
  for (let row = 0; row < all.size; row++) {
    let customer = byAccount[account?.codes[row] ?? -1] ?? -1;
    if (customer < 0) customer = byEmail[email?.codes[row] ?? -1] ?? -1;
    if (customer < 0) {
      result[row] = Number.NaN;
      continue;
    }
    if (state[row] !== won) continue;
    const before = first[customer] as number;
    if (before < 0 || dayOfRow(closed, row) < dayOfRow(closed, before)) first[customer] = row;
  }
  for (const row of first) if (row >= 0) result[row] = 1;
  return result;
}

/** The day of a row; a row without one comes after all others. */
function dayOfRow(days: Float64Array | undefined, row: number): number {
  const day = days?.[row] ?? Number.NaN;
  return Number.isNaN(day) ? Number.POSITIVE_INFINITY : day;
}
