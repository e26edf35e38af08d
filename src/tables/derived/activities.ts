/** Activities: their kind, what became of them, how many a row stands for, and what repeats. */

import { fold } from '../normalise';
import type { Table, TextColumn } from '../table';
import { textAt, textColumn } from '../text-columns';
import { withColumns } from '../with-columns';
import { activityKindOf, activityStateOf } from './activity-words';

/** From this many rows on, an id that never repeats is the activity's own and not a lead's. */
const manyRows = 20;

/** Adds the worked-out columns of activities. */
export function deriveActivities(table: Table): Table {
  const { size } = table;
  const type = table.texts.activity_type;
  const kinds = type?.names.map(activityKindOf);
  // Where no type says it, the tab's name may: `Meetings`.
  const tabKinds = table.tabs.map(activityKindOf);
  const hasKinds = kinds !== undefined || tabKinds.some((kind) => kind !== 'other');
  const kindAt = (row: number): string =>
    kinds?.[type?.codes[row] as number] ?? tabKinds[table.tabOf[row] as number] ?? 'other';
  const stateAt = once(() => stateReader(table));
  const count = once(() => counts(table));
  return withColumns(
    table,
    {
      activity_count: count,
      hours: () => table.numbers.duration?.map((minutes) => minutes / 60),
      proposal_sent: () => (hasKinds ? firstProposals(table, kindAt, stateAt(), count()) : undefined),
      event_count: () => (hasKinds && count() === table.numbers.quantity ? count() : undefined),
      follow_up: () => followUps(table, kinds ? kindAt : null, stateAt(), count()),
    },
    {
      activity_kind: () => (hasKinds ? textColumn(size, kindAt) : undefined),
      activity_state: () => textColumn(size, stateAt()),
      event: () => (hasKinds ? events(table) : undefined),
    },
  );
}

/** A value made when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made = made ?? { value: make() };
    return made.value;
  };
}

/** What became of each row: by its status, else by its type (`Cancelled meeting`), else it took place. */
function stateReader(table: Table): (row: number) => string {
  const { status, activity_type: type } = table.texts;
  const byStatus = status?.names.map((text) => activityStateOf(text) ?? 'done');
  const byType = type?.names.map((text) => activityStateOf(text) ?? 'done');
  return (row) => byStatus?.[status?.codes[row] as number] ?? byType?.[type?.codes[row] as number] ?? 'done';
}

/** How many activities a row stands for: its quantity, where quantities are kept, else 1. */
function counts(table: Table): Float64Array {
  const { quantity } = table.numbers;
  const isKept = quantity?.some((value) => !Number.isNaN(value));
  return isKept && quantity ? quantity : new Float64Array(table.size).fill(1);
}

/** 1 for the first proposal of each deal, 0 for its revisions. A proposal without a deal counts for itself. */
function firstProposals(
  table: Table,
  kindAt: (row: number) => string,
  stateAt: (row: number) => string,
  count: Float64Array,
): Float64Array {
  const isSent = (row: number) => kindAt(row) === 'proposal' && stateAt(row) === 'done';
  const first = firstRows(table, table.texts.deal_id, isSent);
  return new Float64Array(table.size).map((_, row) => {
    if (!isSent(row)) return 0;
    const key = textAt(table.texts.deal_id, row);
    return key === '' ? (count[row] as number) : first.get(key) === row ? 1 : 0;
  });
}

/** The earliest row of each key among the rows that count; the upper one where the days are the same. */
function firstRows(table: Table, keys: TextColumn | undefined, counts: (row: number) => boolean): Map<string, number> {
  const dates = table.numbers.activity_date;
  const dayOf = (row: number) => {
    const day = dates?.[row] ?? Number.NaN;
    return Number.isNaN(day) ? Number.POSITIVE_INFINITY : day;
  };
  const first = new Map<string, number>();
  for (let row = 0; row < table.size; row++) {
    const key = textAt(keys, row);
    if (key === '' || !counts(row)) continue;
    const before = first.get(key);
    if (before === undefined || dayOf(row) < dayOf(before)) first.set(key, row);
  }
  return first;
}

/**
 * How many follow-ups a row stands for: by its type, or, where no type says so, each contact after the first one of the
 * same lead. None where neither is kept.
 */
function followUps(
  table: Table,
  kindAt: ((row: number) => string) | null,
  stateAt: (row: number) => string,
  count: Float64Array,
): Float64Array | undefined {
  const isTyped = (row: number) => kindAt?.(row).startsWith('follow_up') ?? false;
  for (let row = 0; row < table.size; row++) {
    if (isTyped(row)) return new Float64Array(table.size).map((_, at) => (isTyped(at) ? (count[at] as number) : 0));
  }
  const leads = [table.texts.deal_id, table.texts.contact, table.texts.account].find(
    (column) => column && repeats(column),
  );
  if (!leads) return undefined;
  const isContact = (row: number) => {
    const kind = kindAt?.(row) ?? 'other';
    return (stateAt(row) === 'done' || stateAt(row) === 'no_show') && kind !== 'admin' && kind !== 'newsletter';
  };
  const first = firstRows(table, leads, isContact);
  return new Float64Array(table.size).map((_, row) => {
    const key = textAt(leads, row);
    if (key === '' || !isContact(row)) return 0;
    return (count[row] as number) - (first.get(key) === row ? 1 : 0);
  });
}

function repeats(column: TextColumn): boolean {
  return column.names.length > 0 && (column.codes.length < manyRows || column.names.length < column.codes.length);
}

/**
 * What makes two rows the same event: name and day, where each says who was there. All other rows are events of their
 * own.
 */
function events(table: Table): TextColumn {
  const { activity_type: type, account, owner } = table.texts;
  const dates = table.numbers.activity_date;
  return textColumn(table.size, (row) => {
    const day = dates?.[row] ?? Number.NaN;
    return Number.isNaN(day) || textAt(owner, row) === ''
      ? `\u0000${row}`
      : [textAt(type, row), textAt(account, row), String(Math.floor(day))].map(fold).join('\n');
  });
}
