/** Tables that lie across: months, reps or kinds as columns, one value in each cell. */

import type { FieldId } from '../../kpis/fields';
import type { TableId } from '../../kpis/tables';
import { isDate, textOf } from '../cells/cells';
import type { Profile } from '../columns/column-profile';
import { speaksOf, tablesNamed } from '../columns/tab-words';
import { isLong, namesPeriod } from '../dates/periods';
import { readHeader } from '../header-words';
import { type ColumnMatch, matchColumns } from '../headers';
import type { Matrix } from '../mapping';
import { normalise } from '../normalise';
import type { SourceTab } from '../source';
import { isTotal } from './rows';

/** What the cells of a matrix are, by the table that it holds. */
const values: Readonly<Partial<Record<TableId, FieldId>>> = {
  targets: 'target_amount',
  spend: 'spend_amount',
  counts: 'leads_count',
};

/** What stands before the rows, and across when the months are rows. */
const labels: Readonly<Partial<Record<TableId, FieldId>>> = { targets: 'owner', spend: 'source', counts: 'source' };

export interface MatrixFound {
  table: TableId;
  matrix: Matrix;
  columns: ColumnMatch[];
}

const targetWord =
  /(?:^| )(?:target|quota|goal|budget|bugdet|plan)s?(?: |$)|เป้า|目標|ノルマ|予算|هدف|مستهدف|mục tiêu|chỉ tiêu/;

/** The matrix that a tab holds, of the table that the person says where one does; null when it holds none. */
export function findMatrix(
  tab: SourceTab,
  header: number,
  names: readonly string[],
  profiles: readonly Profile[],
  answered: TableId | null = null,
): MatrixFound | null {
  const isNumbers = (column: number): boolean => {
    const { numbers, filled, dates } = profiles[column] as Profile;
    return filled === 0 || (numbers >= 0.5 && dates < 0.5);
  };
  const table = answered ?? tableNamed(tab, header);
  const months = longestRun(names, (name, column) => namesPeriod(name) && isNumbers(column));
  if (months.length >= 2) {
    if (table === null) return null;
    return found(table, 'period', months, names, profiles);
  }
  const across = longestRun(names, (name, column) => {
    return (
      name !== '' &&
      !isSum(name) &&
      isNumbers(column) &&
      (profiles[column] as Profile).filled > 0 &&
      readHeader(name).length === 0
    );
  });
  const first = names.findIndex((name) => name !== '');
  if (table !== null && across.length >= 2 && !across.includes(first) && cellsArePeriods(tab, header, first)) {
    return found(table, labels[table] as FieldId, across, names, profiles);
  }
  const targets = names
    .map((name, column) => (isNumbers(column) && targetWord.test(normalise(name)) ? column : -1))
    .filter((column) => column >= 0);
  if (targets.length >= 2) {
    const [one, last] = [targets[0] as number, targets[targets.length - 1] as number];
    const match = found('targets', 'deal_type', [one, last], names, profiles);
    if (last - one === targets.length - 1 && match?.columns.some(({ field }) => field === 'owner' || field === 'team'))
      return match;
  }
  return null;
}

function found(
  table: TableId,
  across: FieldId,
  span: readonly number[],
  names: readonly string[],
  profiles: readonly Profile[],
): MatrixFound | null {
  const value = values[table];
  if (value === undefined) return null;
  const [from, to] = [span[0] as number, span[span.length - 1] as number];
  const outside = names.map((name, column) => (column >= from && column <= to ? '' : name));
  let columns = matchColumns(table, outside, profiles).filter(({ field }) => field !== value && field !== across);
  const label = labels[table] as FieldId;
  if (
    across === 'period' &&
    !columns.some(({ field }) => field === label || field === 'team' || field === 'campaign')
  ) {
    // The first column of texts names the rows, whatever its header.
    const column = outside.findIndex((name, at) => name !== '' && at < from && (profiles[at] as Profile).numbers < 0.5);
    if (column >= 0) {
      columns = columns.filter((match) => match.column !== column);
      columns.push({ field: label, column, header: names[column] as string, confidence: 0.5, reason: 'content' });
    }
  }
  return { table, matrix: { value, across, from: names[from] as string, to: names[to] as string }, columns };
}

/** Whether a column holds sums of those before it: `Total`, `1Q計`, `上期計`, `H1`. */
export function isSum(name: string): boolean {
  return isTotal(name) || /[\dQqＱ期年間]\s*計$|^(?:h[12]|ytd|fy ?\d*)$/i.test(name);
}

/** The longest run of columns beside each other that pass. */
function longestRun(names: readonly string[], passes: (name: string, column: number) => boolean): number[] {
  let best: number[] = [];
  let run: number[] = [];
  names.forEach((name, column) => {
    if (passes(name, column)) run.push(column);
    else if (!(run.length > 0 && isSum(name))) run = [];
    if (run.length > best.length) best = [...run];
  });
  return best;
}

/** Whether the cells of a column name periods. */
function cellsArePeriods(tab: SourceTab, header: number, column: number): boolean {
  const cells = tab.values.slice(header + 1, header + 25).map((row) => row[column]);
  const filled = cells.filter((cell) => cell !== '' && cell !== undefined);
  const periods = filled.filter((cell) => isDate(cell) || (typeof cell === 'string' && namesPeriod(cell)));
  return filled.length > 0 && periods.length * 2 > filled.length;
}

/** The table that the tab's name or the titles above the header speak of. */
export function tableNamed(tab: SourceTab, header: number): TableId | null {
  for (const text of [tab.name, ...titles(tab, header)]) {
    const named = tablesNamed(text);
    if (named.includes('targets')) return 'targets';
    if (named.includes('spend')) return 'spend';
    if (speaksOf(text, 'tab') === 'leads') return 'counts';
  }
  return null;
}

/** The texts in the rows above a header. */
export function titles(tab: SourceTab, header: number): string[] {
  const texts: string[] = [];
  for (let row = Math.max(0, header - 5); row < header; row++) {
    for (const cell of tab.values[row] ?? []) {
      const text = textOf(cell, () => Number.NaN);
      if (text !== '') texts.push(text);
    }
  }
  return texts;
}

/** Indexes of the columns that lie across. New months beside the last one belong to them. */
export function spanOf(names: readonly string[], { across, from, to }: Matrix): number[] {
  const ends = [names.indexOf(from), names.indexOf(to)].filter((at) => at >= 0);
  if (ends.length === 0) return [];
  const isOne = (name: string): boolean => name !== '' && !isSum(name) && (across !== 'period' || namesPeriod(name));
  let last = Math.max(...ends);
  while (across === 'period' && isOne(names[last + 1] ?? '')) last++;
  const span: number[] = [];
  for (let column = Math.min(...ends); column <= last; column++) if (isOne(names[column] as string)) span.push(column);
  // Quarters between their months are sums of them.
  const months = span.filter((column) => !isLong(names[column] as string));
  return across === 'period' && months.length > 0 ? months : span;
}
