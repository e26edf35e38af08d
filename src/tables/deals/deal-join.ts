/** Tabs that tell of the same deals, put side by side by their ids. */

import type { ColumnId } from '../../kpis/columns';
import { type FunnelStage, type Outcome, outcomes } from '../../kpis/stages';
import type { Notes } from '../collect';
import { joinedTo, type Rows } from '../join';
import type { Part } from '../part';
import type { Place, TextColumn } from '../table';
import { textAt, textColumn } from '../text-columns';
import { codeOf, type DealStates } from './deal-outcomes';

/** Rows of deals: columns, and what each row says of itself. */
export interface Deals extends Rows {
  states: DealStates;
  rows: FunnelStage;
  from: number;
  to: number;
}

/** Tabs that tell of the same deals, side by side, in groups; all others alone. */
export function groupById(parts: readonly Part[]): Part[][] {
  const groups: Part[][] = [];
  for (const part of parts) {
    const group = groups.find((each) => each.some((other) => joinedTo(part, other)));
    if (group === undefined) groups.push([part]);
    else group.push(part);
  }
  return groups;
}

/** Fills the rows of one table from those of another with the same id. Rows that have no partner are added below. */
export function joinById(base: Deals, other: Deals, header: string, notes: Notes): Deals {
  const partner = new Map<string, number>();
  for (let row = 0; row < base.size; row++) {
    const id = textAt(base.texts.deal_id, row);
    if (id !== '' && !partner.has(id)) partner.set(id, row);
  }
  const into = new Int32Array(base.size).fill(-1);
  const partners = new Map<string, Map<number, readonly Place[]>>();
  for (const [tab, rows] of base.partners ?? []) partners.set(tab, new Map(rows));
  const alone: number[] = [];
  for (let row = 0; row < other.size; row++) {
    const at = partner.get(textAt(other.texts.deal_id, row));
    if (at === undefined) {
      alone.push(row);
      const values = { column: header, other: base.tabs[0] ?? '' };
      notes.add('join_unmatched', other.tabs[other.tabOf[row] as number] as string, other.rowOf[row] as number, values);
    } else {
      const place: Place = { tab: other.tabs[other.tabOf[row] as number] as string, row: other.rowOf[row] as number };
      if (into[at] === -1) {
        into[at] = row;
        const tab = base.tabs[base.tabOf[at] as number] as string;
        const ofTab = partners.get(tab) ?? new Map<number, readonly Place[]>();
        partners.set(tab, ofTab.set(base.rowOf[at] as number, [...(ofTab.get(base.rowOf[at] as number) ?? []), place]));
      }
      notes.skip(place.tab, 'joined', place.row);
    }
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
    outcomes: new Int32Array(size).fill(-1),
    reached: new Int8Array(size),
    tells: base.states.tells || other.states.tells,
    tellsLost: base.states.tellsLost || other.states.tellsLost,
    untold: [base, other].some(({ states }) => states.tells && states.untold.length === 0)
      ? []
      : [...base.states.untold, ...other.states.untold],
    stages: new Set([...base.states.stages, ...other.states.stages]),
  };
  for (let row = 0; row < size; row++) {
    const mine = base.states.outcomes[inBase(row)] ?? -1;
    const theirs = other.states.outcomes[inOther(row)] ?? -1;
    const outcome = further(mine, theirs);
    // Where one table tells of the ends, a row that it doesn't have has not ended.
    const open = outcome === -1 && (!base.states.tells || !other.states.tells) && inOther(row) * inBase(row) <= 0;
    states.outcomes[row] =
      open && states.tells && !hasUntold(base, other, inBase(row), inOther(row)) ? codeOf('open') : outcome;
    states.reached[row] = Math.max(base.states.reached[inBase(row)] ?? 0, other.states.reached[inOther(row)] ?? 0);
  }
  return {
    size,
    tabs,
    tabOf: pick(base.tabOf, (row) => shift[other.tabOf[row] as number] as number),
    rowOf: pick(base.rowOf, (row) => other.rowOf[row] as number),
    numbers,
    texts,
    partners,
    states,
    rows: base.rows,
    from: base.from,
    to: base.to,
  };
}

/** Whether a row stands in a table that tells outcomes and yet has none, because its stage is blank or unknown. */
function hasUntold(base: Deals, other: Deals, mine: number, theirs: number): boolean {
  return (
    (base.states.tells && mine >= 0 && base.states.outcomes[mine] === -1) ||
    (other.states.tells && theirs >= 0 && other.states.outcomes[theirs] === -1)
  );
}

const order: readonly Outcome[] = ['open', 'disqualified', 'lost', 'won'];

/** The one of two outcomes that lies further along. */
function further(one: number, two: number): number {
  const place = (code: number): number => (code < 0 ? -1 : order.indexOf(outcomes[code] as Outcome));
  return place(one) >= place(two) ? one : two;
}
