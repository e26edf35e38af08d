/** Tables other than deals: tabs one below the other, and the columns worked out of those that people keep. */

import type { ColumnId } from '../kpis/columns';
import type { FieldId } from '../kpis/fields';
import type { TableId } from '../kpis/tables';
import { readBoolean } from './cells/booleans';
import { spendTypeOf } from './cells/spend-types';
import type { Notes } from './collect';
import { onOneTab, type Rows, stack, tabColumn } from './join';
import { normalise } from './normalise';
import type { Part } from './part';
import type { ReadOptions } from './source';
import type { Table, TextColumn } from './table';
import { textColumn } from './text-columns';

/** Stacks the parts of a table. */
export function stackParts(id: TableId, parts: readonly Part[], options: ReadOptions, notes: Notes): Table {
  const tabs: string[] = [];
  const rows = stack(
    parts.map((part) => ({
      size: part.size,
      tabs: [part.mapping.tab],
      tabOf: onOneTab(part.size),
      rowOf: part.rowOf,
      numbers: part.numbers,
      texts: part.texts,
    })),
    tabs,
  );
  notes.later(() => {
    for (const part of parts) findNegative(part, id === 'spend' ? 'spend_amount' : 'amount', notes);
  });
  const numbers: Rows['numbers'] = { ...rows.numbers };
  const texts: Rows['texts'] = { ...rows.texts, ...tabColumn(rows) };
  const days = firstDays(id, rows.numbers, rows.size);
  if (days !== undefined) numbers[id === 'spend' ? 'spent' : 'day'] = days;
  if (id === 'spend' && texts.spend_type === undefined) texts.spend_type = textColumn(rows.size, () => spendTypeOf(''));
  if (id === 'customers') {
    const churned = churnOf(rows, options.today);
    if (churned !== undefined) numbers.churned = churned;
  }
  if (id === 'inquiries') {
    const minutes = replyMinutes(rows);
    if (minutes !== undefined) numbers.reply_minutes = minutes;
  }
  return {
    id,
    size: rows.size,
    numbers,
    texts,
    tabs,
    tabOf: rows.tabOf,
    rowOf: rows.rowOf,
    stages: [],
    tellsLost: false,
  };
}

function findNegative(part: Part, field: FieldId, notes: Notes): void {
  part.numbers[field]?.forEach((value, row) => {
    if (value >= 0 || Number.isNaN(value)) return;
    const values = { column: part.headers[field] ?? '' };
    notes.add('negative_amount', part.mapping.tab, part.rowOf[row] as number, values);
  });
}

/** The fields of which the first one that is filled is a row's day. */
const dayFields: Readonly<Record<Exclude<TableId, 'deals'>, readonly FieldId[]>> = {
  counts: ['period'],
  spend: ['spend_date', 'period'],
  orders: ['order_date'],
  customers: ['start_date'],
  activities: ['activity_date'],
  targets: ['period'],
  surveys: ['survey_date'],
  inquiries: ['received_at'],
  social: ['social_date'],
};

function firstDays(id: TableId, numbers: Rows['numbers'], size: number): Float64Array | undefined {
  const columns = (id === 'deals' ? [] : dayFields[id])
    .map((field) => numbers[field])
    .filter((column): column is Float64Array => column !== undefined);
  if (columns.length === 0) return undefined;
  const days = new Float64Array(size).fill(Number.NaN);
  for (let row = 0; row < size; row++) {
    for (const column of columns) {
      if (Number.isNaN(column[row])) continue;
      days[row] = Math.floor(column[row] as number);
      break;
    }
  }
  return days;
}

const goneWords = /churn|cancel|inactive|left|lost|expired|closed|terminated|ยกเลิก|เลิก|解約|退会|ملغ|الغ|hủy|rời|ngừng/;

/** 1 for a customer that has left, 0 for one that stays: by a tick or word, else by a day of leaving up to today. */
function churnOf({ numbers, texts, size }: Rows, today: number): Float64Array | undefined {
  const { churn_status: status } = texts as Partial<Record<ColumnId, TextColumn>>;
  const ended = numbers.churn_date;
  if (status === undefined && ended === undefined) return undefined;
  const gone = status?.names.map((name) => {
    const tick = readBoolean(name);
    return tick === null ? goneWords.test(normalise(name)) : tick;
  });
  return new Float64Array(size).map((_, row) => {
    const code = status?.codes[row] ?? -1;
    if (code >= 0) return gone?.[code] ? 1 : 0;
    if (ended === undefined) return Number.NaN;
    return (ended[row] as number) <= today ? 1 : 0;
  });
}

/** Minutes from an inquiry to its first reply: between the two times, else as the sheet gives them. */
function replyMinutes({ numbers, size }: Rows): Float64Array | undefined {
  const { received_at: received, first_reply_at: replied, reply_time: given } = numbers;
  if (given === undefined && (received === undefined || replied === undefined)) return undefined;
  return new Float64Array(size).map((_, row) => {
    const between = ((replied?.[row] ?? Number.NaN) - (received?.[row] ?? Number.NaN)) * 1440;
    return between >= 0 ? Math.round(between * 1000) / 1000 : (given?.[row] ?? Number.NaN);
  });
}
