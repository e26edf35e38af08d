/** Single cells: blanks, error values, and a cell as text. */

import { isoDay } from './calendar-days';
import { isBlankText } from './numbers';
import type { Cell } from './source';

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
  return (
    typeof cell === 'string' &&
    cell.length < 12 &&
    (cell.startsWith('#') || cell.startsWith('L')) &&
    errors.test(cell.trim())
  );
}

/** Words for `no value` where a number or a date belongs. */
export function meansNothing(cell: Cell): boolean {
  return (
    typeof cell === 'string' && (isBlankText(cell) || /^\s*(?:n\/?a|none|null|nil|nan|tbd|tba|\?+)\s*$/i.test(cell))
  );
}

/** The cell as a person reads it, without the spaces around it. Dates are ISO days. */
export function textOf(cell: Cell | undefined, localDays: (instant: Date) => number): string {
  if (cell === undefined || cell === null) return '';
  if (typeof cell === 'string') return cell.trim();
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  const day = localDays(cell);
  return Number.isFinite(day) ? isoDay(day) : '';
}
