/** Whether reps are told apart by a number better than by their names, which people spell in several ways. */

import { textOf } from './cells/cells';
import { headerNames } from './headers';
import { splitOneCellRows } from './layouts/one-cell-rows';
import { laidOut } from './layouts/turned';
import type { Mapping, TableMapping } from './mapping';
import { fold, normalise } from './normalise';
import { plainChoice, type Question } from './question';
import type { ReadOptions, SourceTab } from './source';

interface Reps {
  table: TableMapping;
  names: readonly string[];
  /** The different texts of the column of a header, each in one spelling. */
  textsOf(header: string): Set<string>;
}

/**
 * Asks by which column the reps of targets and of another table meet, where a column of both, such as `Rep ID`, finds more
 * of them in the targets than their names do.
 */
export function repQuestions(tabs: readonly SourceTab[], mapping: Mapping, options: ReadOptions): Question[] {
  const all = mapping.tables.map((table) => repsOf(tabs, table, options)).filter((each): each is Reps => each !== null);
  const questions = new Map<string, Question>();
  const ask = ({ table }: Reps, header: string): void => {
    const id = `which_column:${table.tab}:owner`;
    const owner = table.columns.owner as string;
    if (mapping.answers?.[id] !== undefined || owner === header) return;
    questions.set(id, {
      id,
      kind: 'which_column',
      tab: table.tab,
      column: owner,
      values: { field: 'owner' },
      choices: [plainChoice(owner), plainChoice(header)],
      default: owner,
    });
  };
  for (const quotas of all.filter(({ table }) => table.table === 'targets')) {
    const isId = (header: string): boolean =>
      quotas.textsOf(header).size === quotas.textsOf(quotas.table.columns.owner as string).size;
    for (const other of all.filter(({ table }) => table.table === 'orders' || table.table === 'deals')) {
      const found = (theirs: string, ours: string): number => {
        const [some, known] = [other.textsOf(theirs), quotas.textsOf(ours)];
        return some.size === 0 ? 0 : Array.from(some).filter((text) => known.has(text)).length / some.size;
      };
      const byName = found(other.table.columns.owner as string, quotas.table.columns.owner as string);
      if (byName === 1) continue;
      for (const header of other.names) {
        const ours = quotas.names.find((name) => name !== '' && normalise(name) === normalise(header));
        if (ours === undefined || !isId(ours) || found(header, ours) <= byName) continue;
        ask(other, header);
        ask(quotas, ours);
        break;
      }
    }
  }
  return Array.from(questions.values());
}

function repsOf(tabs: readonly SourceTab[], table: TableMapping, { localDays }: ReadOptions): Reps | null {
  const given = tabs.find(({ name }) => name === table.tab);
  if (given === undefined || table.columns.owner === undefined) return null;
  const tab = laidOut(splitOneCellRows(given).tab, table);
  const names = headerNames(tab.values, table.header - 1);
  const known = new Map<string, Set<string>>();
  const textsOf = (header: string): Set<string> => {
    const before = known.get(header);
    if (before !== undefined) return before;
    const column = names.indexOf(header);
    const cells = tab.values.slice(table.header, table.header + mostRows).map((row) => row[column]);
    const texts = new Set(cells.map((cell) => fold(textOf(cell, localDays))).filter((text) => text !== ''));
    known.set(header, texts);
    return texts;
  };
  return { table, names, textsOf };
}

/** In so many rows most reps have come. */
const mostRows = 5000;
