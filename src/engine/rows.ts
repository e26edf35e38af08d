/** The rows of a table that fit a condition, by their numbers. */

import type { Active, Condition } from '../kpis/measure';
import { type FunnelStage, rankOf } from '../kpis/stages';
import { type Table, type TextColumn, tellsOf } from '../tables/table';
import type { Period } from './calendar';

type Fits = (row: number) => boolean;

/** Whether the row's customer is there at the start or the end of the period. */
function activeTest({ size, numbers, texts }: Table, when: Active['active'], period: Period | null): Fits {
  const { start_date: begun, churn_date: gone, churned: left } = numbers;
  const runs = (row: number): boolean => {
    const from = begun?.[row] ?? Number.NaN;
    const to = gone?.[row] ?? Number.NaN;
    // Who left on a day that nobody noted is not there.
    if (left?.[row] === 1 && Number.isNaN(to)) return false;
    if (!period) return Number.isNaN(to);
    if (begun && Number.isNaN(from)) return false;
    if (when === 'start') return from < period.from && !(to < period.from);
    return !(from > period.to) && !(when === 'end' ? to <= period.to : to < period.to);
  };
  const who = texts.customer;
  if (!who || when === 'last_day') return runs;
  const there = new Uint8Array(who.names.length);
  for (let row = 0; row < size; row += 1) if (runs(row)) there[who.codes[row] as number] = 1;
  return (row) => there[who.codes[row] as number] === 1;
}

/** Room for the rows that are found, used again and again: fresh memory costs more than looking at the rows. */
let room = new Int32Array(0);

function roomFor({ length }: Int32Array): Int32Array {
  if (room.length < length) room = new Int32Array(length);
  return room;
}

let every = new Int32Array(0);

/** All rows of a table of that size. To be read only: the next table has the same. */
export function everyRow(size: number): Int32Array {
  if (every.length < size) every = new Int32Array(size).map((_, row) => row);
  return every.subarray(0, size);
}

/** Those of the rows that fit. */
export function fitting(rows: Int32Array, fits: Fits): Int32Array {
  const found = roomFor(rows);
  let count = 0;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] as number;
    found[count] = row;
    if (fits(row)) count += 1;
  }
  return count === rows.length ? rows : found.slice(0, count);
}

/** Those of the rows whose text is one of some. */
function withText(rows: Int32Array, { codes, names }: TextColumn, texts: readonly string[]): Int32Array {
  const wanted = Uint8Array.from(['', ...names], (name, at) => (at > 0 && texts.includes(name) ? 1 : 0));
  const found = roomFor(rows);
  let count = 0;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] as number;
    found[count] = row;
    count += wanted[(codes[row] as number) + 1] as number;
  }
  return count === rows.length ? rows : found.slice(0, count);
}

/** Those of the rows whose number lies in a range, both ends included. */
function within(rows: Int32Array, numbers: Float64Array, least: number, most: number): Int32Array {
  const found = roomFor(rows);
  let count = 0;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] as number;
    const number = numbers[row] as number;
    found[count] = row;
    if (number >= least && number <= most) count += 1;
  }
  return count === rows.length ? rows : found.slice(0, count);
}

/** Those of the rows that came as far as a stage, of a table that tells of it: none has come further than its table tells. */
function cameTo(rows: Int32Array, stage: FunnelStage, table: Table): Int32Array {
  const { numbers, told } = table;
  const rank = rankOf(stage);
  // Each row has come at least as far as its table begins.
  if (told?.every(({ from }) => from === rank)) return rows;
  const { reached } = numbers;
  if (!reached || !told) return rows.subarray(0, 0);
  const came = within(rows, reached, rank, Infinity);
  return told.every(({ from }) => from <= rank) ? came : fitting(came, tellsOf(table, rank));
}

/** Those of the rows that fit a condition. */
export function meeting(rows: Int32Array, table: Table, condition: Condition, period: Period | null): Int32Array {
  const none = rows.subarray(0, 0);
  if ('active' in condition) return fitting(rows, activeTest(table, condition.active, period));
  if ('outcome' in condition) {
    const { outcome } = table.texts;
    return outcome ? withText(rows, outcome, condition.outcome) : none;
  }
  if ('reached' in condition) return cameTo(rows, condition.reached, table);
  const text = table.texts[condition.column];
  const number = table.numbers[condition.column];
  if ('in' in condition) return text ? withText(rows, text, condition.in) : rows;
  if ('equals' in condition) return number ? within(rows, number, condition.equals, condition.equals) : none;
  if ('above' in condition) return fitting(rows, (row) => (number?.[row] as number) > condition.above);
  if (number && condition.filled) return within(rows, number, -Infinity, Infinity);
  const isFilled = (row: number) => (number ? !Number.isNaN(number[row]) : (text?.codes[row] ?? -1) >= 0);
  return fitting(rows, (row) => isFilled(row) === condition.filled);
}
