/** Holidays as a person gives them: days, days in a row, and ranges of cells that hold days. */

import { isoOf, mostHolidays } from '../kpis/settings';
import { readDateText } from '../tables/dates/date-text';
import { readDates } from '../tables/dates/dates';
import type { Cell } from '../tables/source';
import type { Workbook } from './settings-entry';

/** `Tab!A2:A20`, `'My tab'!A:B`. */
const range = /(?:'((?:[^']|'')+)'|([^\s,;،、!']+))!\$?([a-z]{1,3})\$?(\d*)(?::\$?([a-z]{1,3})\$?(\d*))?/gi;

/** Columns of a range by their letters, from 0. */
const columnOf = (letters: string): number =>
  Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** The days in order, as `2026-12-31`, or what can't be taken. Cells of a range that hold no day are passed over. */
export function holidaysFrom(text: string, { tabs, options }: Workbook): { days: string[] } | { wrong: string } {
  let wrong: string | undefined;
  const found = new Set<number>();
  const daysIn = (cells: readonly Cell[]): (number | null)[] => {
    const { values, ambiguous } = readDates(cells, options);
    return cells.map((_, at) => {
      const day = Math.floor(values[at] as number);
      return Number.isFinite(day) && ambiguous.indexOf(at) < 0 ? day : null;
    });
  };
  const typed = text.replace(range, (given, quoted?: string, plain?: string, ...[a, top, b, end]: string[]) => {
    const name = quoted === undefined ? plain : quoted.replace(/''/g, "'");
    const [from, to] = [columnOf(a as string), columnOf(b || (a as string))];
    const last = end || (b ? '' : top);
    const rows = tabs.find((tab) => tab.name === name)?.values.slice(Number(top || 1) - 1, Number(last) || undefined);
    const days = daysIn((rows ?? []).flatMap((row) => row.slice(from, to + 1))).filter((day) => day !== null);
    if (days.length === 0) wrong = wrong ?? given;
    for (const day of days) found.add(day as number);
    return ',';
  });
  const parts = typed
    .split(/[,;،、\n\t]+/)
    .flatMap((part) => (part.includes('..') || readDateText(part.trim()) !== null ? [part] : part.split(/\s+/)))
    .map((part) => part.trim().split(/\s*\.\.\s*/))
    .filter(([first]) => first !== '');
  const ends = daysIn(parts.flat());
  for (const part of parts) {
    const days = ends.splice(0, part.length);
    const [first = null, last = first] = days;
    if (first === null || last === null || part.length > 2 || last < first || last - first >= mostHolidays)
      wrong = wrong ?? part.join('..');
    else for (let day = first; day <= last; day += 1) found.add(day);
  }
  const days = Array.from(found).sort((a, b) => a - b);
  if (days.length > mostHolidays) wrong = wrong ?? isoOf(days[mostHolidays] as number);
  return wrong === undefined ? { days: days.map(isoOf) } : { wrong };
}
