/** Several tables on one tab, one below the other or side by side, each seen as a tab of its own with its rows in place. */

import { isBlank } from '../cells/cells';
import { findHeader, headerNames, plainName } from '../columns/header-row';
import { readHeader } from '../header-words';
import type { TableMapping } from '../mapping';
import type { Cell, SourceTab } from '../source';
import { isTotal } from './rows';

type Row = readonly Cell[];

/** Longer tabs are one list. */
const mostRows = 20000;

const isFilled = (row: Row | undefined): boolean => row?.some((cell) => !isBlank(cell)) === true;

const filledIn = (row: Row | undefined): number => (row ?? []).filter((cell) => !isBlank(cell)).length;

/** The tab with only some rows and columns, all at their places. */
function only(tab: SourceTab, from: number, to: number, keeps?: (column: number) => boolean): SourceTab {
  const blank: Row = (tab.values[0] ?? []).map(() => '');
  const part = (row: Row): Row => (keeps === undefined ? row : row.map((cell, at) => (keeps(at) ? cell : '')));
  return { ...tab, values: tab.values.slice(0, to).map((row, at) => (at < from ? blank : part(row))) };
}

/** Whether a row could be the header of another table: texts only, two of which name fields. */
function isHeader({ values }: SourceTab, row: number): boolean {
  const cells = (values[row] ?? []).filter((cell) => !isBlank(cell));
  if (cells.length < 2 || !cells.every((cell) => typeof cell === 'string') || !isFilled(values[row + 1])) return false;
  return cells.filter((cell) => readHeader(cell as string).some(({ score }) => score >= 0.6)).length >= 2;
}

/** The first rows of the tables that lie one below the other: their titles, or their headers. */
function starts(tab: SourceTab): number[] {
  const found = [0];
  const seen = new Set<string>();
  const first = findHeader(tab);
  if (first < 0 || tab.values.length > mostRows) return found;
  seen.add(headerNames(tab.values, first).join('\n'));
  for (let row = first + 2; row < tab.values.length; row++) {
    if (isFilled(tab.values[row - 1]) || !isFilled(tab.values[row])) continue;
    let header = row;
    while (header < row + 3 && filledIn(tab.values[header]) === 1) header++;
    const names = headerNames(tab.values, header).join('\n');
    // The same header again goes on with the same table.
    if (seen.has(names) || !isHeader(tab, header)) continue;
    seen.add(names);
    found.push(row);
  }
  return found;
}

/** Runs of columns with a header, parted by columns without any cell. */
function blocksOf(tab: SourceTab, header: number): [from: number, to: number][] {
  const names = headerNames(tab.values, header);
  const isGap = (column: number): boolean =>
    names[column] === '' && tab.values.every((row, at) => at < header || isBlank(row[column]));
  const blocks: [number, number][] = [];
  let from = 0;
  for (let column = 0; column <= names.length; column++) {
    if (column < names.length && !isGap(column)) continue;
    if (column - from >= 2) blocks.push([from, column]);
    from = column + 1;
  }
  return blocks;
}

/** Whether blocks are tables of their own: they end in different rows, or have the same headers. */
function areApart(tab: SourceTab, header: number, blocks: readonly (readonly [number, number])[]): boolean {
  const heights = blocks.map(([from, to]) => {
    let last = tab.values.length - 1;
    while (last > header && !isFilled(tab.values[last]?.slice(from, to))) last--;
    return last;
  });
  const names = headerNames(tab.values, header).map(plainName);
  const own = blocks.map(([from, to]) => new Set(names.slice(from, to)));
  // Sums of its own, under its first column.
  const sums = blocks
    .slice(1)
    .some(([from]) => tab.values.some((row, at) => at > header && isTotal(String(row[from]))));
  return (
    sums ||
    new Set(heights).size > 1 ||
    own.some((set, at) => own.some((other, to) => to > at && shared(set, other) >= 2))
  );
}

function shared(one: ReadonlySet<string>, two: ReadonlySet<string>): number {
  return [...one].filter((name) => name !== '' && two.has(name)).length;
}

/** The parts of a tab that may hold a table each; the tab itself where it is one. */
export function sectionsOf(tab: SourceTab): SourceTab[] {
  const rows = starts(tab);
  const below = rows.length === 1 ? [tab] : rows.map((from, at) => only(tab, from, rows[at + 1] ?? tab.values.length));
  return ([] as SourceTab[]).concat(
    ...below.map((section) => {
      const header = findHeader(section);
      if (header < 0 || section.values.length > mostRows) return [section];
      const blocks = blocksOf(section, header);
      if (blocks.length < 2 || !areApart(section, header, blocks)) return [section];
      return blocks.map(([from, to]) => only(section, 0, section.values.length, (at) => at >= from && at < to));
    }),
  );
}

/** The part of a tab that one of its tables stands in, by where the headers of all its tables are. */
export function sectionOf(
  tab: SourceTab,
  mapping: TableMapping,
  all: readonly TableMapping[],
  rowOf: (mapping: TableMapping) => number,
): SourceTab {
  const header = rowOf(mapping);
  const mine = columnsOf(tab, mapping, header);
  let to = tab.values.length;
  let left = 0;
  let right = Number.POSITIVE_INFINITY;
  for (const other of all) {
    if (other === mapping) continue;
    const row = rowOf(other);
    const [from, last] = columnsOf(tab, other, row);
    if (from > mine[1]) right = Math.min(right, from);
    else if (last < mine[0]) left = Math.max(left, last + 1);
    else if (row > header) {
      let start = row;
      // Its titles are its own.
      while (start > header + 1 && filledIn(tab.values[start - 1]) === 1) start--;
      to = Math.min(to, start);
    }
  }
  if (left === 0 && right === Number.POSITIVE_INFINITY) return to === tab.values.length ? tab : only(tab, 0, to);
  const names = tab.values.slice(0, header + 1);
  const part = only(tab, 0, to, (at) => at >= left && at < right);
  return { ...part, values: [...names, ...part.values.slice(header + 1)] };
}

/** First and last column of a table. */
function columnsOf(tab: SourceTab, { columns, matrix }: TableMapping, header: number): [number, number] {
  const names = headerNames(tab.values, header);
  const wanted = [...Object.values(columns), matrix?.from, matrix?.to];
  const at = wanted.map((name) => (name === undefined ? -1 : names.indexOf(name))).filter((column) => column >= 0);
  return at.length === 0 ? [0, names.length] : [Math.min(...at), Math.max(...at)];
}
