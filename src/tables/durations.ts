/** Lengths of time in minutes: numbers in the unit of the header, and `1:30:00`. */

import type { ColumnPlace } from './cells/amounts';
import { isDate, textOf } from './cells/cells';
import { plainCharacters } from './cells/characters';
import type { Notes } from './collect';
import { serialZero } from './dates/calendar-days';
import type { Mapping } from './mapping';
import { meansNothing, readNumber } from './number-text';
import type { Choice } from './question';
import type { Cell, ReadOptions } from './source';

const hours = /hour|\bhrs?\b|ชั่วโมง|時間|ساع|giờ/i;
const seconds = /second|\bsecs?\b|วินาที|秒|ثاني|ثوان|giây/i;

const minutes = /minute|\bmins?\b|นาที|分|دقيق|دقائق|phút/i;

const units: readonly (Choice & { value: 'm' | 's' | 'h' })[] = [
  { value: 'm', label: { en: 'Minutes', th: 'นาที', ja: '分', ar: 'دقائق', vi: 'Phút' } },
  { value: 's', label: { en: 'Seconds', th: 'วินาที', ja: '秒', ar: 'ثوانٍ', vi: 'Giây' } },
  { value: 'h', label: { en: 'Hours', th: 'ชั่วโมง', ja: '時間', ar: 'ساعات', vi: 'Giờ' } },
];

const minutesIn: Readonly<Record<string, number>> = { m: 1, s: 1 / 60, h: 60 };

/** Minutes in the unit that a header names; null where it names none. */
export function unitNamed(header: string): number | null {
  const remark = /[([（【]([^)\]）】]*)[)\]）】]\s*$/.exec(header)?.[1] ?? '';
  if (remark !== '' && remark !== header && unitNamed(remark) !== null) return unitNamed(remark);
  if (seconds.test(header)) return 1 / 60;
  if (hours.test(header) && !/所要時間/.test(header)) return 60;
  return minutes.test(header) ? 1 : null;
}

/**
 * Reads a column of durations as minutes, NaN for none. A plain number is in the unit of the header; where the header names
 * none it is asked, and counts as minutes until then.
 */
export function readDurationCells(
  { tab, header, rowOf }: Omit<ColumnPlace, 'field' | 'cellAt'>,
  cells: readonly Cell[],
  answers: Mapping['answers'],
  options: ReadOptions,
  notes: Notes,
): Float64Array {
  const values = new Float64Array(cells.length).fill(Number.NaN);
  const id = `duration_unit:${tab}:${header}`;
  const named = unitNamed(header);
  const unit = named ?? minutesIn[answers?.[id] ?? 'm'] ?? 1;
  cells.forEach((cell, at) => {
    if (typeof cell === 'string' && meansNothing(cell)) return;
    const length = minutesOf(cell, unit, options.localDays);
    if (Number.isFinite(length)) values[at] = length;
    else {
      const text = textOf(cell, options.localDays);
      notes.add('unread_number', tab, rowOf[at] as number, { column: header, text }, header);
    }
    if (named === null && length > 0 && readNumber(cell).kind === 'number') {
      const text = textOf(cell, options.localDays);
      notes.ask({
        id,
        kind: 'duration_unit',
        tab,
        column: header,
        values: { text },
        choices: [...units],
        default: 'm',
      });
    }
  });
  return values;
}

const withUnit =
  /^([\d.,]+)\s*(h|hrs?|hours?|m|mins?|minutes?|s|secs?|seconds?|นาที|分|دقيقة|دقائق|phút|ชั่วโมง|ชม\.?|時間|ساعة|ساعات|giờ)$/i;

/** `1h30`, `1 hr 30 min`, `1時間30分`, `1 giờ 30 phút`. */
const hoursAndMinutes =
  /^(\d{1,4})\s*(?:h|hrs?|hours?|ชั่วโมง|ชม\.?|時間|ساعة|ساعات|giờ)\s*(?:و\s*)?(\d{1,2})\s*(?:m|mins?|minutes?|นาที|分|دقيقة|دقائق|phút)?$/i;

/** Whether a text is a number with a unit of time: `40 min`, `1 ชม.`, `45分`. */
export function isLength(text: string): boolean {
  const plain = text.length < 20 ? plainCharacters(text).trim() : '';
  return withUnit.test(plain) || hoursAndMinutes.test(plain);
}

/** A cell's duration in minutes, a plain number in the unit given; NaN where it is none. */
export function minutesOf(cell: Cell, unit: number, localDays: (instant: Date) => number): number {
  // Sheets gives a duration as an instant counted from 1899-12-30.
  if (isDate(cell)) return Math.round((localDays(cell) - serialZero) * 86400) / 60;
  if (typeof cell === 'string') {
    const match = /^(\d{1,4}):(\d{2})(?::(\d{2})(?:\.\d+)?)?$/.exec(plainCharacters(cell).trim());
    if (match) return Number(match[1]) * 60 + Number(match[2]) + Number(match[3] ?? 0) / 60;
    const long = hoursAndMinutes.exec(plainCharacters(cell).trim());
    if (long) return Number(long[1]) * 60 + Number(long[2]);
    const bare = withUnit.exec(plainCharacters(cell).trim());
    if (bare) {
      const number = readNumber(bare[1] as string);
      const word = bare[2] as string;
      if (number.kind !== 'number') return Number.NaN;
      return number.value * (/^(?:h|ชั่วโมง|ชม|時間|ساع|giờ)/i.test(word) ? 60 : /^s/i.test(word) ? 1 / 60 : 1);
    }
  }
  const number = readNumber(cell);
  return number.kind === 'number' ? number.value * unit : Number.NaN;
}
