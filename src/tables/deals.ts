/** Deals: tabs put together, and the columns worked out of those that people keep. */

import type { ColumnId } from '../kpis/columns';
import { type Field, type FieldId, fields } from '../kpis/fields';
import { type FunnelStage, type Outcome, outcomes, rankOf } from '../kpis/stages';
import { isoDay } from './calendar-days';
import type { Findings } from './collect';
import { type DealStates, inOrder, readStates, stageReader } from './deal-outcomes';
import { isCounter, joinedTo, type Rows, stack } from './join';
import { fold } from './normalise';
import type { Mapping } from './mapping';
import type { Part } from './part';
import type { ReadOptions } from './source';
import type { Table, TextColumn } from './table';
import { textAt, textColumn } from './text-columns';

/** Rows of deals: columns, and what each row says of itself. */
interface Deals extends Rows {
  states: DealStates;
  rows: FunnelStage;
  from: number;
  to: number;
}

/** Puts the deals tabs of a workbook together and works out the columns that measures use. */
export function buildDeals(
  parts: readonly Part[],
  stages: Mapping['stages'],
  options: ReadOptions,
  findings: Findings,
): Table {
  const groups = groupById(parts);
  const levels = groups.map((group) => lowest(group.map((part) => part.mapping.rows ?? 'lead')));
  const hasDeals = levels.some((level) => rankOf(level) >= rankOf('opportunity'));
  findDuplicates(groups, levels, findings);
  const built = groups.map((group, at) => {
    const rows = levels[at] as FunnelStage;
    const leadsBesideDeals = hasDeals && rankOf(rows) < rankOf('opportunity');
    const deals = buildGroup(group, rows, stages, leadsBesideDeals, findings);
    if (leadsBesideDeals) keepToLeads(deals);
    return deals;
  });
  const tabs: string[] = [];
  const all = stack(built, tabs);
  return derive(all, built, headersOf(groups), tabs, options, findings);
}

function lowest(stages: readonly FunnelStage[]): FunnelStage {
  return stages.reduce((low, stage) => (rankOf(stage) < rankOf(low) ? stage : low));
}

/** Tabs that tell of the same deals, side by side, in groups; all others alone. */
function groupById(parts: readonly Part[]): Part[][] {
  const groups: Part[][] = [];
  for (const part of parts) {
    const group = groups.find((each) => each.some((other) => joinedTo(part, other)));
    if (group === undefined) groups.push([part]);
    else group.push(part);
  }
  // The longest comes first: it has the rows that the others add to.
  return groups.map((group) => [...group].sort((a, b) => b.size - a.size));
}

function buildGroup(
  group: readonly Part[],
  rows: FunnelStage,
  stages: Mapping['stages'],
  leadsBesideDeals: boolean,
  findings: Findings,
): Deals {
  const [first, ...others] = group.map((part): Deals => {
    const states = readStates(part, part.mapping.rows ?? 'lead', stageReader(stages, { leadsBesideDeals }), findings);
    return {
      size: part.size,
      tabs: [part.mapping.tab],
      tabOf: new Int32Array(part.size),
      rowOf: part.rowOf,
      numbers: { ...part.numbers },
      texts: { ...part.texts },
      states,
      rows: part.mapping.rows ?? 'lead',
      from: rankOf(rows),
      to: rankOf('won'),
    };
  }) as [Deals, ...Deals[]];
  const joined = others.reduce((base, other) => join(base, other, group[0]?.headers.deal_id ?? '', findings), first);
  joined.rows = rows;
  joined.from = rankOf(rows);
  return joined;
}

/** Fills the rows of one table from those of another with the same id. Rows that have no partner are added below. */
function join(base: Deals, other: Deals, header: string, findings: Findings): Deals {
  const partner = new Map<string, number>();
  for (let row = 0; row < base.size; row++) {
    const id = textAt(base.texts.deal_id, row);
    if (id !== '' && !partner.has(id)) partner.set(id, row);
  }
  const into = new Int32Array(base.size).fill(-1);
  const alone: number[] = [];
  for (let row = 0; row < other.size; row++) {
    const at = partner.get(textAt(other.texts.deal_id, row));
    if (at === undefined) {
      alone.push(row);
      const values = { column: header, other: base.tabs[0] ?? '' };
      findings.add(
        'join_unmatched',
        other.tabs[other.tabOf[row] as number] as string,
        other.rowOf[row] as number,
        values,
      );
    } else if (into[at] === -1) into[at] = row;
  }
  const size = base.size + alone.length;
  // Per row of the result: its row in the base and in the other table, -1 for none.
  const inBase = (row: number): number => (row < base.size ? row : -1);
  const inOther = (row: number): number =>
    row < base.size ? (into[row] as number) : (alone[row - base.size] as number);
  const numbers: Partial<Record<ColumnId, Float64Array>> = {};
  for (const id of new Set([...Object.keys(base.numbers), ...Object.keys(other.numbers)]) as Set<ColumnId>) {
    const [mine, theirs] = [base.numbers[id], other.numbers[id]];
    numbers[id] = new Float64Array(size).map((_, row) => {
      const own = mine?.[inBase(row)] ?? Number.NaN;
      return Number.isNaN(own) ? (theirs?.[inOther(row)] ?? Number.NaN) : own;
    });
  }
  const texts: Partial<Record<ColumnId, TextColumn>> = {};
  for (const id of new Set([...Object.keys(base.texts), ...Object.keys(other.texts)]) as Set<ColumnId>) {
    texts[id] = textColumn(size, (row) => textAt(base.texts[id], inBase(row)) || textAt(other.texts[id], inOther(row)));
  }
  const tabs = [...base.tabs];
  const shift = other.tabs.map((tab) => (tabs.includes(tab) ? tabs.indexOf(tab) : tabs.push(tab) - 1));
  const pick = (mine: Int32Array, theirs: (row: number) => number): Int32Array =>
    new Int32Array(size).map((_, row) => (row < base.size ? (mine[row] as number) : theirs(inOther(row))));
  const states: DealStates = {
    outcomes: new Array(size).fill(null),
    reached: new Int8Array(size),
    tells: base.states.tells || other.states.tells,
    tellsLost: base.states.tellsLost || other.states.tellsLost,
    stages: new Set([...base.states.stages, ...other.states.stages]),
  };
  for (let row = 0; row < size; row++) {
    const mine = base.states.outcomes[inBase(row)] ?? null;
    const theirs = other.states.outcomes[inOther(row)] ?? null;
    const outcome = further(mine, theirs);
    // Where one table tells of the ends, a row that it doesn't have has not ended.
    const open = outcome === null && (!base.states.tells || !other.states.tells) && inOther(row) * inBase(row) <= 0;
    states.outcomes[row] =
      open && states.tells && !hasUntold(base, other, inBase(row), inOther(row)) ? 'open' : outcome;
    states.reached[row] = Math.max(base.states.reached[inBase(row)] ?? 0, other.states.reached[inOther(row)] ?? 0);
  }
  return {
    size,
    tabs,
    tabOf: pick(base.tabOf, (row) => shift[other.tabOf[row] as number] as number),
    rowOf: pick(base.rowOf, (row) => other.rowOf[row] as number),
    numbers,
    texts,
    states,
    rows: base.rows,
    from: base.from,
    to: base.to,
  };
}

/** Whether a row stands in a table that tells outcomes and yet has none, because its stage is blank or unknown. */
function hasUntold(base: Deals, other: Deals, mine: number, theirs: number): boolean {
  return (
    (base.states.tells && mine >= 0 && base.states.outcomes[mine] === null) ||
    (other.states.tells && theirs >= 0 && other.states.outcomes[theirs] === null)
  );
}

const order: readonly (Outcome | null)[] = [null, 'open', 'disqualified', 'lost', 'won'];

function further(one: Outcome | null, two: Outcome | null): Outcome | null {
  return order.indexOf(one) >= order.indexOf(two) ? one : two;
}

/** A table of leads beside a table of deals tells of leads up to the SQL; what becomes of the deals, the other says. */
function keepToLeads(deals: Deals): void {
  deals.to = rankOf('sql');
  const { outcomes: all, reached } = deals.states;
  for (let row = 0; row < deals.size; row++) {
    reached[row] = Math.min(reached[row] as number, deals.to);
    // An open lead is no open deal.
    all[row] = all[row] === 'lost' || all[row] === 'disqualified' ? 'disqualified' : null;
  }
  deals.states.tells = false;
  deals.states.tellsLost = false;
  deals.states.stages.delete('won');
}

/** The first of the columns that has a number in the row. */
function firstOf(columns: readonly (Float64Array | undefined)[], size: number): Float64Array | undefined {
  const present = columns.filter((column): column is Float64Array => column !== undefined);
  if (present.length === 0) return undefined;
  return new Float64Array(size).map((_, row) => {
    for (const column of present) if (!Number.isNaN(column[row])) return Math.floor(column[row] as number);
    return Number.NaN;
  });
}

function derive(
  all: Rows,
  built: readonly Deals[],
  headers: Derived['headers'],
  tabs: readonly string[],
  options: ReadOptions,
  findings: Findings,
): Table {
  const { size, numbers, texts } = all;
  const state: (Outcome | null)[] = ([] as (Outcome | null)[]).concat(...built.map((deals) => deals.states.outcomes));
  const reached = new Float64Array(size);
  const from = new Float64Array(size);
  const to = new Float64Array(size);
  let start = 0;
  for (const deals of built) {
    reached.set(deals.states.reached, start);
    from.fill(deals.from, start, start + deals.size);
    to.fill(deals.to, start, start + deals.size);
    start += deals.size;
  }
  const begun = [numbers.lead_date, numbers.mql_date, numbers.sql_date, numbers.opportunity_date];
  const created = firstOf([numbers.created_date, numbers.first_contact_date, ...begun], size);
  const opened = firstOf([numbers.first_contact_date, numbers.created_date, ...begun], size);
  const ends = [numbers.close_date, numbers.expected_close_date];
  const wonDay = firstOf([numbers.won_date, ...ends], size);
  const lostDay = firstOf([numbers.lost_date, ...ends], size);
  const tells = built.some((deals) => deals.states.tells);
  const closed = wonDay === undefined && lostDay === undefined ? undefined : new Float64Array(size).fill(Number.NaN);
  if (closed !== undefined) {
    state.forEach((outcome, row) => {
      if (outcome === 'won') closed[row] = wonDay?.[row] ?? Number.NaN;
      else if (outcome === 'lost' || outcome === 'disqualified') closed[row] = lostDay?.[row] ?? Number.NaN;
    });
  }
  const more: Partial<Record<ColumnId, Float64Array>> = { reached, counts_from: from, counts_to: to };
  if (created !== undefined) more.created = created;
  if (opened !== undefined) more.opened = opened;
  if (closed !== undefined) more.closed = closed;
  if (opened !== undefined && closed !== undefined) {
    more.cycle_days = new Float64Array(size).map((_, row) => {
      const days = (closed[row] as number) - (opened[row] as number);
      return state[row] === 'won' && days >= 0 ? days : Number.NaN;
    });
  }
  const firstWin = firstWins(all, state, closed);
  if (firstWin !== undefined) more.first_win = firstWin;
  const moreTexts: Partial<Record<ColumnId, TextColumn>> = { ...texts };
  if (tells) {
    moreTexts.outcome = {
      codes: new Int32Array(size).map((_, row) => (state[row] === null ? -1 : outcomes.indexOf(state[row] as Outcome))),
      names: outcomes,
    };
  }
  findInDeals(
    {
      all,
      state,
      opened,
      closed,
      numbers,
      expected: firstOf([numbers.expected_close_date, numbers.close_date], size),
      headers,
      tabs,
    },
    options,
    findings,
  );
  const known = new Set<FunnelStage>();
  for (const deals of built) for (const stage of inOrder(deals.states.stages, deals.from, deals.to)) known.add(stage);
  return {
    id: 'deals',
    size,
    numbers: { ...numbers, ...more },
    texts: moreTexts,
    tabs,
    tabOf: all.tabOf,
    rowOf: all.rowOf,
    stages: inOrder(known, 0, rankOf('won')),
    tellsLost: built.some((deals) => deals.states.tellsLost),
  };
}

/** Headers by tab. Joined tabs have each other's. */
function headersOf(groups: readonly (readonly Part[])[]): Map<string, Part['headers']> {
  const headers = new Map<string, Part['headers']>();
  for (const group of groups) {
    const all: Part['headers'] = {};
    for (const part of [...group].reverse()) Object.assign(all, part.headers);
    for (const part of group) headers.set(part.mapping.tab, { ...headers.get(part.mapping.tab), ...all });
  }
  return headers;
}

/** 1 on the first won deal of each customer, by account or else by email. */
function firstWins(
  all: Rows,
  state: readonly (Outcome | null)[],
  closed: Float64Array | undefined,
): Float64Array | undefined {
  const { account, email } = all.texts;
  if (account === undefined && email === undefined) return undefined;
  const accounts = account?.names.map(fold);
  const emails = email?.names.map(fold);
  const result = new Float64Array(all.size);
  const first = new Map<string, number>();
  for (let row = 0; row < all.size; row++) {
    const customer = accounts?.[account?.codes[row] as number] || emails?.[email?.codes[row] as number];
    if (customer === undefined || customer === '') {
      result[row] = Number.NaN;
      continue;
    }
    if (state[row] !== 'won') continue;
    const before = first.get(customer);
    if (before === undefined || dayOfRow(closed, row) < dayOfRow(closed, before)) first.set(customer, row);
  }
  for (const row of first.values()) result[row] = 1;
  return result;
}

/** The day of a row; a row without one comes after all others. */
function dayOfRow(days: Float64Array | undefined, row: number): number {
  const day = days?.[row] ?? Number.NaN;
  return Number.isNaN(day) ? Number.POSITIVE_INFINITY : day;
}

/**
 * Ids that stand in more than one row: of a tab, or of tabs that are stacked. Two tabs that are joined share their ids, and
 * lists that number their rows from 1 share numbers, without any row standing twice.
 */
function findDuplicates(
  groups: readonly (readonly Part[])[],
  levels: readonly FunnelStage[],
  findings: Findings,
): void {
  const elsewhere = new Map<string, number>();
  groups.forEach((group, at) => {
    for (const part of group) {
      const ids = part.texts.deal_id;
      if (ids === undefined) continue;
      const seen = new Uint8Array(ids.names.length);
      const before = ids.names.map((id) => {
        const key = `${levels[at]} ${id}`;
        if (isCounter(id)) return false;
        const first = elsewhere.get(key) ?? at;
        elsewhere.set(key, first);
        return first !== at;
      });
      ids.codes.forEach((code, row) => {
        if (code < 0) return;
        if (seen[code] === 1 || before[code] === true) {
          const values = { column: part.headers.deal_id ?? '', text: ids.names[code] as string };
          findings.add('duplicate_id', part.mapping.tab, part.rowOf[row] as number, values);
        }
        seen[code] = 1;
      });
    }
  });
}

interface Derived {
  all: Rows;
  state: readonly (Outcome | null)[];
  opened: Float64Array | undefined;
  closed: Float64Array | undefined;
  expected: Float64Array | undefined;
  numbers: Rows['numbers'];
  headers: Map<string, Part['headers']>;
  tabs: readonly string[];
}

/** What in the rows doesn't go together. */
function findInDeals(
  { all, state, opened, closed, expected, numbers, headers, tabs }: Derived,
  options: ReadOptions,
  findings: Findings,
): void {
  const { amount } = numbers;
  const ofTab = tabs.map((tab) => headers.get(tab) ?? {});
  const dated = ofTab.map((tab) =>
    (['won_date', 'close_date', 'expected_close_date'] as FieldId[]).some((field) => field in tab),
  );
  for (let row = 0; row < all.size; row++) {
    const tabAt = all.tabOf[row] as number;
    const tab = tabs[tabAt] as string;
    const place = all.rowOf[row] as number;
    const outcome = state[row];
    const ended = closed?.[row] ?? Number.NaN;
    const begun = opened?.[row] ?? Number.NaN;
    const header = ofTab[tabAt]?.amount;
    if (ended < begun)
      findings.add('closed_before_created', tab, place, { opened: isoDay(begun), closed: isoDay(ended) });
    if (outcome === 'won') {
      if (Number.isNaN(ended) && dated[tabAt]) findings.add('won_without_date', tab, place);
      if (ended > options.today) findings.add('future_close', tab, place, { day: isoDay(ended) });
      if (header !== undefined && Number.isNaN(amount?.[row]))
        findings.add('amount_missing_won', tab, place, { column: header });
    } else if (outcome === 'open') {
      if ((expected?.[row] ?? Number.NaN) < options.today) findings.add('overdue', tab, place);
      if (header !== undefined && Number.isNaN(amount?.[row]))
        findings.add('amount_missing_open', tab, place, { column: header });
    }
    if ((amount?.[row] ?? 0) < 0)
      findings.add('negative_amount', tab, place, { column: header ?? (fields.amount as Field).headers.en });
  }
}
