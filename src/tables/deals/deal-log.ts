/** A log of stage changes, one row per change, as a table of one row per deal. */

import type { FieldId } from '../../kpis/fields';
import { type FunnelStage, rankOf } from '../../kpis/stages';
import type { Notes } from '../collect';
import type { Part } from '../part';
import type { TextColumn } from '../table';
import { textAt, textColumn } from '../text-columns';
import { type StageReader, stageDates } from './deal-outcomes';

/**
 * What tells the changes of one deal from those of another: its id, else its name with its account, as `Annual plan` is
 * sold to many. '' where a row has none; undefined where no column says it.
 */
function keyOf({ texts }: Part): ((row: number) => string) | undefined {
  const { deal_id: ids, deal_name: names, account } = texts;
  if (ids !== undefined) return (row) => textAt(ids, row);
  if (names === undefined) return undefined;
  // A change that leaves the account blank is of the first deal of that name.
  const known = new Map<string, string>();
  names.codes.forEach((_, row) => {
    if (textAt(account, row) !== '' && !known.has(textAt(names, row)))
      known.set(textAt(names, row), textAt(account, row));
  });
  return (row) => {
    const name = textAt(names, row);
    return name === '' ? '' : `${name}\n${textAt(account, row) || (known.get(name) ?? '')}`;
  };
}

/** The day columns that may say when a change happened, the clearest first. */
export const changeDates: readonly FieldId[] = ['stage_change_date', 'last_activity_date', 'created_date'];

/**
 * The last state of each deal, with the day on which it first entered each stage. A change without a key stays a row of its
 * own; all other rows but the last of a deal are counted as its history.
 */
export function foldLog(part: Part, read: StageReader, notes: Notes): Part {
  const key = keyOf(part);
  const { stage } = part.texts;
  const changed = part.numbers.stage_change_date ?? part.numbers.created_date;
  if (key === undefined || stage === undefined || changed === undefined) return part;
  const dayAt = (row: number): number =>
    Number.isNaN(changed[row]) ? Number.NEGATIVE_INFINITY : (changed[row] as number);
  const order = Array.from({ length: part.size }, (_, row) => row).sort((a, b) => dayAt(a) - dayAt(b) || a - b);
  const byDeal = new Map<string, number[]>();
  for (const row of order) {
    const id = key(row) || `\n${row}`;
    const rows = byDeal.get(id);
    if (rows === undefined) byDeal.set(id, [row]);
    else rows.push(row);
  }
  // In the order in which the deals' last states stand in the sheet.
  const deals = [...byDeal.values()].sort((a, b) => (a[a.length - 1] as number) - (b[b.length - 1] as number));
  const size = deals.length;
  const lastOf = deals.map((rows) => rows[rows.length - 1] as number);
  deals.forEach((rows) => {
    for (const row of rows.slice(0, -1)) notes.skip(part.mapping.tab, 'history', part.rowOf[row] as number);
  });
  const numbers: Part['numbers'] = {};
  for (const [field, column] of Object.entries(part.numbers) as [FieldId, Float64Array][]) {
    if (field === 'stage_change_date' || (field === 'created_date' && part.numbers.stage_change_date === undefined))
      continue;
    numbers[field] = Float64Array.from(
      deals,
      (rows) => lastFilled(rows, (row) => column[row] as number, Number.isNaN) ?? Number.NaN,
    );
  }
  const texts: Part['texts'] = {};
  for (const [field, column] of Object.entries(part.texts) as [FieldId, TextColumn][]) {
    const isBlank = (text: string): boolean => text === '';
    texts[field] = textColumn(
      size,
      (at) => lastFilled(deals[at] as number[], (row) => textAt(column, row), isBlank) ?? '',
    );
  }
  const meaning = stage.names.map(read);
  const entered = new Map<FieldId, Float64Array>();
  const enter = (field: FieldId, at: number, day: number): void => {
    let column = entered.get(field);
    if (column === undefined) {
      column = new Float64Array(size).fill(Number.NaN);
      entered.set(field, column);
    }
    if (Number.isNaN(column[at])) column[at] = day;
  };
  deals.forEach((rows, at) => {
    for (const row of rows) {
      const meant = meaning[stage.codes[row] as number];
      if (meant === undefined || meant === null || Number.isNaN(changed[row])) continue;
      const rank = rankOf(meant);
      if (rank >= 0 && meant !== 'won')
        enter(stageDates[meant as Exclude<FunnelStage, 'won'>], at, changed[row] as number);
    }
    const last = lastOf[at] as number;
    const end = meaning[stage.codes[last] as number];
    if (end === 'won') enter('won_date', at, changed[last] as number);
    else if (end === 'lost' || end === 'disqualified') enter('lost_date', at, changed[last] as number);
    const first = rows.find((row) => !Number.isNaN(changed[row]));
    const made = part.numbers.stage_change_date === undefined ? undefined : part.numbers.created_date?.[first ?? last];
    if (made !== undefined && !Number.isNaN(made)) enter('created_date', at, made);
    else if (first !== undefined) enter('created_date', at, changed[first] as number);
  });
  for (const [field, column] of entered) {
    numbers[field] = numbers[field]?.map((day, at) => (Number.isNaN(day) ? (column[at] as number) : day)) ?? column;
  }
  return { ...part, size, rowOf: Int32Array.from(lastOf, (row) => part.rowOf[row] as number), numbers, texts };
}

function lastFilled<T>(rows: readonly number[], at: (row: number) => T, isNone: (value: T) => boolean): T | undefined {
  for (let index = rows.length - 1; index >= 0; index--) {
    const value = at(rows[index] as number);
    if (!isNone(value)) return value;
  }
  return undefined;
}
