/** Single cells: blanks, error values, and a cell as text. */

import { isoDay } from '../dates/calendar-days';
import { meansNothing as textMeansNothing } from '../number-text';
import type { Cell } from '../source';

/** Whether a cell is a date. Dates may come from another realm, where `instanceof` can't tell them. */
export function isDate(cell: unknown): cell is Date {
  return typeof cell === 'object' && cell !== null && typeof (cell as Date).getTime === 'function';
}

const errors = /^#(?:N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|ERROR!|SPILL!|CALC!)|^Loading\.\.\.$/i;

/** Whether the cell holds nothing, or only spaces. */
export function isBlank(cell: Cell | undefined): boolean {
  if (typeof cell !== 'string') return cell === undefined || cell === null;
  if (cell === '') return true;
  const first = cell.charCodeAt(0);
  return (first <= 32 || first >= 160) && cell.trim() === '';
}

/** Whether the cell shows an error of a formula, such as `#N/A`. */
export function isError(cell: Cell): boolean {
  if (typeof cell !== 'string' || cell.length > 12) return false;
  const first = cell.charCodeAt(0);
  // `#` or `L`.
  return (first === 35 || first === 76) && errors.test(cell.trim());
}

/** Whether a cell's text stands for `no value` where a number or a date belongs. */
export function meansNothing(cell: Cell): boolean {
  return typeof cell === 'string' && textMeansNothing(cell);
}

/** The text without the spaces around it. Most texts have none, and looking is faster than trimming. */
export function trimmed(text: string): string {
  const first = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1);
  return first > 32 && first < 128 && last > 32 && last < 128 ? text : text.trim();
}

/** The cell as a person reads it, without the spaces around it. Dates are ISO days. */
export function textOf(cell: Cell | undefined, localDays: (instant: Date) => number): string {
  if (cell === undefined || cell === null) return '';
  if (typeof cell === 'string') return trimmed(cell);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  const day = localDays(cell);
  return Number.isFinite(day) ? isoDay(day) : '';
}
