/** Lengths of time in minutes: numbers in the unit of the header, and `1:30:00`. */

import { serialZero } from './calendar-days';
import { plainCharacters } from './characters';
import { isBlankText, readNumber } from './numbers';
import type { Cell } from './source';

const hours = /hour|\bhrs?\b|ชั่วโมง|時間|ساع|giờ/i;
const seconds = /second|\bsecs?\b|วินาที|秒|ثاني|ثوان|giây/i;

export interface DurationColumn {
  /** Minutes, NaN where there is none. */
  values: Float64Array;
  unread: number[];
}

/** Reads a column of durations. A plain number is minutes, unless the header says hours or seconds. */
export function readDurations(
  cells: readonly Cell[],
  header: string,
  localDays: (instant: Date) => number,
): DurationColumn {
  const unit = seconds.test(header) ? 1 / 60 : hours.test(header) && !/所要時間/.test(header) ? 60 : 1;
  const values = new Float64Array(cells.length).fill(Number.NaN);
  const unread: number[] = [];
  cells.forEach((cell, at) => {
    if (typeof cell === 'string' && isBlankText(cell)) return;
    const minutes = minutesOf(cell, unit, localDays);
    if (Number.isFinite(minutes)) values[at] = minutes;
    else unread.push(at);
  });
  return { values, unread };
}

function minutesOf(cell: Cell, unit: number, localDays: (instant: Date) => number): number {
  // Sheets gives a duration as an instant counted from 1899-12-30.
  if (cell instanceof Date) return Math.round((localDays(cell) - serialZero) * 86400) / 60;
  if (typeof cell === 'string') {
    const match = /^(\d{1,4}):(\d{2})(?::(\d{2})(?:\.\d+)?)?$/.exec(plainCharacters(cell).trim());
    if (match) return Number(match[1]) * 60 + Number(match[2]) + Number(match[3] ?? 0) / 60;
    const bare =
      /^([\d.,]+)\s*(h|hrs?|hours?|m|mins?|minutes?|s|secs?|seconds?|นาที|分|دقيقة|phút|ชั่วโมง|時間|giờ)$/i.exec(
        plainCharacters(cell).trim(),
      );
    if (bare) {
      const number = readNumber(bare[1] as string);
      const word = bare[2] as string;
      if (number.kind !== 'number') return Number.NaN;
      return number.value * (/^(?:h|ชั่วโมง|時間|giờ)/i.test(word) ? 60 : /^s/i.test(word) ? 1 / 60 : 1);
    }
  }
  const number = readNumber(cell);
  return number.kind === 'number' ? number.value * unit : Number.NaN;
}
