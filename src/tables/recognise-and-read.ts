/** Recognises and reads tabs at once, for cell functions, which keep no mapping: so each row is looked at once. */

import { isError, textOf } from './cells/cells';
import { Notes } from './collect';
import { isStageColumn } from './headers';
import { lookForSplits, onlyText, takeAsItIs } from './layouts/one-cell-rows';
import type { Mapping, TableMapping } from './mapping';
import type { Part } from './part';
import { type Reading, readingOf, readParts } from './read';
import { mappingOf, type Recognition, recogniseColumns, stagesAmong, stagesIn, tableOf } from './recognise';
import type { Cell, ReadOptions, SourceTab } from './source';

/** The mapping as `recognise` makes it, and what `readTables` reads by it. */
interface Read {
  mapping: Mapping;
  reading: Reading;
}

/** What the tabs hold. */
export function recogniseAndRead(tabs: readonly SourceTab[], options: ReadOptions): Read {
  tabs.forEach(takeAsItIs);
  const { mayBeSplit, ...read } = readOnce(tabs, options);
  return mayBeSplit && tabs.map(lookForSplits).includes(true) ? readOnce(tabs, options) : read;
}

function readOnce(tabs: readonly SourceTab[], options: ReadOptions): Read & { mayBeSplit: boolean } {
  const found = recogniseColumns(tabs, options);
  const tables = found.map(tableOf);
  const notes = new Notes();
  const byTable = readParts(tabs, { version: 1, tables, stages: {} }, options, notes);
  const parts = ([] as Part[]).concat(...byTable.values());
  // Of several tables on a tab, and of one that was turned, the parts are other rows than those of the tab.
  const isPlain = ({ tab, layout, matrix }: TableMapping): boolean =>
    layout !== 'turned' && tables.filter((other) => other.tab === tab).length === 1 && matrix === undefined;
  const mapping = mappingOf(found, tables, (each, table) => {
    const part = parts.find((one) => one.mapping === table);
    return part !== undefined && isPlain(table) ? stagesOf(each, part, options) : stagesIn(each, options);
  });
  const mayBeSplit =
    parts.some((part) => part.metLoneText || !isPlain(part.mapping)) ||
    tabs.some(({ name }) => !tables.some(({ tab }) => tab === name)) ||
    found.some(({ tab, header }) => tab.values.slice(0, header + 1).some((cells) => onlyText(cells) !== null));
  return { mapping, reading: readingOf(byTable, tabs, mapping, options, notes), mayBeSplit };
}

/** The different stage texts of a table that was read, and of its tab's rows that were passed over. */
function stagesOf({ tab, header, columns }: Recognition, part: Part, { localDays }: ReadOptions): string[] {
  const passedOver: (readonly Cell[])[] = [];
  let next = 0;
  const end = part.size === tab.values.length - header - 1 ? 0 : tab.values.length;
  for (let row = header + 1; row < end; row++) {
    if (part.rowOf[next] === row + 1) next++;
    else passedOver.push(tab.values[row] as readonly Cell[]);
  }
  const stages = new Set<string>();
  for (const { field, column } of columns.filter(isStageColumn)) {
    const texts = new Set(part.texts[field]?.names);
    for (const cells of passedOver) {
      const text = textOf(cells[column], localDays);
      if (text !== '' && !isError(text)) texts.add(text);
    }
    const name = textOf(tab.values[header]?.[column], localDays);
    for (const text of stagesAmong(Array.from(texts), name)) stages.add(text);
  }
  return Array.from(stages);
}
