/** Rows of several tabs put together: one below the other, or side by side by their ids. */

import type { ColumnId } from '../kpis/columns';
import { wordSet } from './cells/word-set';
import { normalise } from './normalise';
import type { Part } from './part';
import type { Partners, TextColumn } from './table';
import { stackNumbers, stackTexts } from './text-columns';

/** Columns, and where each row comes from. */
export interface Rows {
  size: number;
  tabs: readonly string[];
  tabOf: Int32Array;
  rowOf: Int32Array;
  numbers: Partial<Record<ColumnId, Float64Array>>;
  texts: Partial<Record<ColumnId, TextColumn>>;
  partners?: Partners;
}

let zeros = new Int32Array(0);

/** The tab of each of so many rows of one tab. To be read only: other tables have the same. */
export function onOneTab(size: number): Int32Array {
  if (zeros.length < size) zeros = new Int32Array(size);
  return zeros.subarray(0, size);
}

/** One table below the other. The names of their tabs are added to `tabs`. */
export function stack(parts: readonly Rows[], tabs: string[]): Rows {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) {
    tabs.push(...only.tabs);
    return { ...only, tabs };
  }
  const size = parts.reduce((sum, part) => sum + part.size, 0);
  const tabOf = new Int32Array(size);
  const rowOf = new Int32Array(size);
  let start = 0;
  for (const part of parts) {
    const places = part.tabs.map((tab) => (tabs.includes(tab) ? tabs.indexOf(tab) : tabs.push(tab) - 1));
    for (let row = 0; row < part.size; row++) tabOf[start + row] = places[part.tabOf[row] as number] as number;
    rowOf.set(part.rowOf, start);
    start += part.size;
  }
  const numbers: Rows['numbers'] = {};
  const texts: Rows['texts'] = {};
  for (const id of columnsOf(parts.map((part) => part.numbers))) {
    numbers[id] = stackNumbers(parts.map((part) => ({ column: part.numbers[id], size: part.size })));
  }
  for (const id of columnsOf(parts.map((part) => part.texts))) {
    texts[id] = stackTexts(parts.map((part) => ({ column: part.texts[id], size: part.size })));
  }
  const partners = new Map<string, ReturnType<Partners['get']> & object>();
  for (const part of parts) for (const [tab, rows] of part.partners ?? []) partners.set(tab, rows);
  return { size, tabs, tabOf, rowOf, numbers, texts, partners };
}

/** The tab of each row as a text column: the month or the rep, where each has a tab. */
export function tabColumn({ tabs, tabOf }: Rows): Pick<Rows['texts'], 'tab'> {
  return { tab: { codes: tabOf, names: tabs } };
}

function columnsOf(parts: readonly Partial<Record<ColumnId, unknown>>[]): Set<ColumnId> {
  return new Set(([] as ColumnId[]).concat(...parts.map((part) => Object.keys(part) as ColumnId[])));
}

/** Headers that number the rows of a tab and name nothing beyond it. */
const counters = wordSet('no # stt ref ลำดับ م رقم number');

/**
 * Whether two tabs tell of the same deals: at least half of the smaller one's ids stand in the other, and they hold
 * different columns. Tabs with the same columns are parts of one list.
 */
export function joinedTo(one: Part, two: Part): boolean {
  const [a, b] = [one.texts.deal_id, two.texts.deal_id];
  if (a === undefined || b === undefined) return false;
  const header = [one, two].map((part) => normalise(part.headers.deal_id ?? ''));
  if (header.some((each) => counters().has(each))) return false;
  const columns = [one, two].map((part) => Object.keys(part.headers).sort().join());
  if (columns[0] === columns[1]) return false;
  const [small, large] = a.names.length <= b.names.length ? [a, b] : [b, a];
  if (small.names.length === 0) return false;
  // Row numbers of two lists are the same without meaning the same.
  if (header[0] !== header[1] && small.names.every(isCounter)) return false;
  const ids = new Set(large.names);
  return small.names.filter((name) => ids.has(name)).length * 2 >= small.names.length;
}

/** Whether an id may only number the rows of a list. */
export function isCounter(id: string): boolean {
  return /^\d{1,5}$/.test(id);
}
