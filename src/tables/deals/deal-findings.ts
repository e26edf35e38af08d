/** What in the rows of deals doesn't go together. */

import type { FieldId } from '../../kpis/fields';
import { type FunnelStage, funnelStages, rankOf } from '../../kpis/stages';
import { plainCharacters } from '../cells/characters';
import type { Notes } from '../collect';
import { isoDay } from '../dates/calendar-days';
import type { Finding } from '../finding';
import { isCounter, type Rows } from '../join';
import { fold } from '../normalise';
import type { Part } from '../part';
import type { ReadOptions } from '../source';
import type { TextColumn } from '../table';
import { codeOf, stageDates } from './deal-outcomes';

/** Headers by tab. Joined tabs have each other's. */
export function headersOf(groups: readonly (readonly Part[])[]): Map<string, Part['headers']> {
  const headers = new Map<string, Part['headers']>();
  for (const group of groups) {
    const all: Part['headers'] = {};
    for (const part of [...group].reverse()) Object.assign(all, part.headers);
    for (const part of group) headers.set(part.mapping.tab, { ...headers.get(part.mapping.tab), ...all });
  }
  return headers;
}

/**
 * Ids that stand in more than one row: of a tab, or of tabs that are stacked. Two tabs that are joined share their ids, and
 * lists that number their rows from 1 share numbers, without any row standing twice.
 */
export function findDuplicates(
  groups: readonly (readonly Part[])[],
  levels: readonly FunnelStage[],
  notes: Notes,
): void {
  const elsewhere = new Map<string, number>();
  groups.forEach((group, at) => {
    for (const part of group) {
      if (part.mapping.duplicates === 'drop') continue;
      const ids = part.texts.deal_id;
      if (ids === undefined) findContacts(part, levels[at] as FunnelStage, notes);
      if (ids === undefined || (groups.length === 1 && ids.names.length === part.size)) continue;
      const seen = new Uint8Array(ids.names.length);
      const before = ids.names.map((id) => {
        if (groups.length === 1 || isCounter(id)) return false;
        const key = `${levels[at]} ${id}`;
        const first = elsewhere.get(key) ?? at;
        elsewhere.set(key, first);
        return first !== at;
      });
      ids.codes.forEach((code, row) => {
        if (code < 0) return;
        if (seen[code] === 1 || before[code] === true) {
          const values = { column: part.headers.deal_id ?? '', text: ids.names[code] as string };
          notes.add('duplicate_id', part.mapping.tab, part.rowOf[row] as number, values);
        }
        seen[code] = 1;
      });
    }
  });
}

/** The same person twice in a list of leads, by e-mail or phone. Deals of one customer are no duplicates. */
function findContacts(part: Part, rows: FunnelStage, notes: Notes): void {
  if (rankOf(rows) >= rankOf('opportunity')) return;
  repeatedContacts(part).forEach((text, row) => {
    notes.add('duplicate_contact', part.mapping.tab, part.rowOf[row] as number, { text });
  });
}

/** Rows whose e-mail, or else phone, stands in an earlier row, with that text. */
function repeatedContacts({ texts, size }: Part): Map<number, string> {
  const repeated = new Map<number, string>();
  const seen = new Set<string>();
  const emails = texts.email?.names.map(fold);
  const phones = texts.phone?.names.map((phone) => plainCharacters(phone).replace(/\D/g, '').slice(-9));
  for (let row = 0; row < size; row++) {
    const phone = phones?.[texts.phone?.codes[row] as number] ?? '';
    const contact = emails?.[texts.email?.codes[row] as number] || (phone.length >= 7 ? phone : '');
    if (contact === '') continue;
    if (seen.has(contact)) repeated.set(row, contact);
    seen.add(contact);
  }
  return repeated;
}

/** The part without rows whose id, or else contact, stands in an earlier one, where the mapping says so. */
export function dropDuplicates(part: Part, notes: Notes): Part {
  if (part.mapping.duplicates !== 'drop') return part;
  const { deal_id: ids } = part.texts;
  const contacts = ids === undefined ? repeatedContacts(part) : null;
  const seen = new Set<number>();
  const kept: number[] = [];
  for (let row = 0; row < part.size; row++) {
    const code = ids?.codes[row] ?? -1;
    if (contacts?.has(row) || (code >= 0 && seen.has(code))) {
      notes.skip(part.mapping.tab, 'duplicate', part.rowOf[row] as number);
      notes.add('duplicate_dropped', part.mapping.tab, part.rowOf[row] as number);
    } else kept.push(row);
    seen.add(code);
  }
  return pickRows(part, kept);
}

function pickRows(part: Part, rows: readonly number[]): Part {
  const numbers: Part['numbers'] = {};
  const texts: Part['texts'] = {};
  for (const [field, column] of Object.entries(part.numbers) as [FieldId, Float64Array][]) {
    numbers[field] = Float64Array.from(rows, (row) => column[row] as number);
  }
  for (const [field, { codes, names }] of Object.entries(part.texts) as [FieldId, TextColumn][]) {
    texts[field] = { codes: Int32Array.from(rows, (row) => codes[row] as number), names };
  }
  return {
    ...part,
    size: rows.length,
    rowOf: Int32Array.from(rows, (row) => part.rowOf[row] as number),
    numbers,
    texts,
  };
}

interface Derived {
  all: Rows;
  /** Outcomes by their index; -1 for none. */
  state: Int32Array;
  opened: Float64Array | undefined;
  closed: Float64Array | undefined;
  expected: Float64Array | undefined;
  numbers: Rows['numbers'];
  headers: Map<string, Part['headers']>;
  tabs: readonly string[];
}

/** What in the rows doesn't go together. */
export function findInDeals(
  { all, state, opened, closed, expected, numbers, headers, tabs }: Derived,
  options: ReadOptions,
  notes: Notes,
): void {
  const { amount } = numbers;
  const ofTab = tabs.map((tab) => headers.get(tab) ?? {});
  const amountOf = ofTab.map((tab) => ({ column: tab.amount ?? '' }));
  const dated = ofTab.map((tab) =>
    (['won_date', 'close_date', 'expected_close_date'] as FieldId[]).some((field) => field in tab),
  );
  const leftOut = tabs.map((tab) => {
    const rows = notes.rowsOf('currency_mixed', tab);
    return rows.length === 0 ? null : new Set(rows);
  });
  const [open, won] = [codeOf('open'), codeOf('won')];
  const steps = funnelStages
    .map((stage) => (stage === 'won' ? numbers.won_date : numbers[stageDates[stage]]))
    .filter((days): days is Float64Array => days !== undefined);
  for (let row = 0; row < all.size; row++) {
    const tabAt = all.tabOf[row] as number;
    const tab = tabs[tabAt] as string;
    const place = all.rowOf[row] as number;
    const outcome = state[row];
    const ended = closed?.[row] ?? Number.NaN;
    const begun = opened?.[row] ?? Number.NaN;
    const header = leftOut[tabAt]?.has(place) ? undefined : ofTab[tabAt]?.amount;
    if (steps.length > 1 && goesBack(steps, row)) notes.add('stage_order', tab, place);
    if (ended < begun) notes.add('closed_before_created', tab, place, daysOf(begun, ended));
    if (outcome === won) {
      if (Number.isNaN(ended) && dated[tabAt]) notes.add('won_without_date', tab, place);
      if (ended > options.today) notes.add('future_close', tab, place, dayOf(ended));
      if (header !== undefined && Number.isNaN(amount?.[row]))
        notes.add('amount_missing_won', tab, place, amountOf[tabAt]);
    } else if (outcome === open) {
      if ((expected?.[row] ?? Number.NaN) < options.today) notes.add('overdue', tab, place);
      if (header !== undefined && Number.isNaN(amount?.[row]))
        notes.add('amount_missing_open', tab, place, amountOf[tabAt]);
    }
    if ((amount?.[row] as number) < 0) notes.add('negative_amount', tab, place, amountOf[tabAt]);
  }
}

/** The days of a finding, worked out when it is the first of its kind. */
function daysOf(begun: number, ended: number): () => Finding['values'] {
  return () => ({ opened: isoDay(begun), closed: isoDay(ended) });
}

function dayOf(ended: number): () => Finding['values'] {
  return () => ({ day: isoDay(ended) });
}

/** Whether a later stage was entered before an earlier one. */
function goesBack(steps: readonly Float64Array[], row: number): boolean {
  let latest = Number.NEGATIVE_INFINITY;
  for (const days of steps) {
    const day = Math.floor(days[row] as number);
    if (day < latest) return true;
    if (day > latest) latest = day;
  }
  return false;
}
