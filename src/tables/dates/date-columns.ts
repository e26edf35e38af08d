/** The date columns of a part, which share one order of day and month. */

import { type Field, type FieldId, fields } from '../../kpis/fields';
import { textOf } from '../cells/cells';
import type { Notes } from '../collect';
import type { Years } from '../layouts/years';
import type { Mapping } from '../mapping';
import type { Part } from '../part';
import type { Choice } from '../question';
import type { Cell, ReadOptions } from '../source';
import type { DateColumn, DateOrder, DateReader } from './dates';

const orderChoices: readonly Choice[] = [
  {
    value: 'dmy',
    label: {
      en: 'Day first: day/month/year',
      th: 'วันก่อน: วัน/เดือน/ปี',
      ja: '日が先(日/月/年)',
      ar: 'اليوم أولًا: يوم/شهر/سنة',
      vi: 'Ngày trước: ngày/tháng/năm',
    },
  },
  {
    value: 'mdy',
    label: {
      en: 'Month first: month/day/year',
      th: 'เดือนก่อน: เดือน/วัน/ปี',
      ja: '月が先(月/日/年)',
      ar: 'الشهر أولًا: شهر/يوم/سنة',
      vi: 'Tháng trước: tháng/ngày/năm',
    },
  },
  {
    value: 'ymd',
    label: {
      en: 'Year first: year/month/day',
      th: 'ปีก่อน: ปี/เดือน/วัน',
      ja: '年が先(年/月/日)',
      ar: 'السنة أولًا: سنة/شهر/يوم',
      vi: 'Năm trước: năm/tháng/ngày',
    },
  },
];

/** A column of dates whose cells have been taken. */
export interface DateCells {
  field: FieldId;
  header: string;
  reader: DateReader;
  cellAt(row: number): Cell;
}

/** Columns of which it is known. */
const whole = new WeakSet<Float64Array>();

/** Whether the days have no time of day. */
export function areWhole(days: Float64Array): boolean {
  return whole.has(days) || days.every((day) => Number.isNaN(day) || day === Math.floor(day));
}

/** Puts date columns into a part. What no column and no locale settles is asked and counts as blank until then. */
export function finishDates(
  part: Part,
  dates: readonly DateCells[],
  years: Years,
  answers: Mapping['answers'],
  options: ReadOptions,
  notes: Notes,
): void {
  const { tab } = part.mapping;
  const idOf = (header: string): string => `date_order:${tab}:${header}`;
  const answered = ({ header }: DateCells): DateOrder | null => {
    const answer = answers?.[idOf(header)];
    return answer === 'dmy' || answer === 'mdy' || answer === 'ymd' ? answer : null;
  };
  const finish = (each: DateCells, locale: string, order: DateOrder | null): DateColumn =>
    each.reader.finish(part.size, { locale, order, answer: answered(each) });
  const first = dates.map((each) => finish(each, '', null));
  const orders = new Set([...dates.map(answered), ...first.map(({ order }) => order)].filter((each) => each !== null));
  const order = orders.size === 1 ? ([...orders][0] as DateOrder) : null;
  dates.forEach((each, at) => {
    const { field, header, cellAt } = each;
    let column = first[at] as DateColumn;
    if (column.ambiguous.length > 0 || /^th/i.test(options.locale)) column = finish(each, options.locale, order);
    const { values, ambiguous } = column;
    const textAt = (row: number): string => textOf(cellAt(row), options.localDays);
    const arePeriods = (fields[field] as Field).kind === 'period';
    const unread =
      column.unread.length === 0 ? [] : years.fill(values, column.unread, textAt, order ?? column.order, arePeriods);
    const isTimed = column.timed || column.unread.length > 0;
    if (isTimed && (fields[field] as Field).kind !== 'datetime') {
      for (let row = 0; row < values.length; row++) values[row] = Math.floor(values[row] as number);
    }
    if (!isTimed || (fields[field] as Field).kind !== 'datetime') whole.add(values);
    part.numbers[field] = values;
    const note = (code: 'unread_date' | 'ambiguous_dates', row: number): void => {
      notes.add(code, tab, part.rowOf[row] as number, { column: header, text: textAt(row) }, header);
    };
    for (const row of unread) note('unread_date', row);
    for (const row of ambiguous) note('ambiguous_dates', row);
    if (ambiguous.length === 0) return;
    const text = textAt(ambiguous[0] as number);
    const choices = orderChoices.filter(({ value }) => !/\d{4}/.test(text) || value !== 'ymd');
    notes.ask({ id: idOf(header), kind: 'date_order', tab, column: header, values: { text }, choices });
  });
}
