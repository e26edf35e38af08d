/** The tables of a workbook, read as the mapping says. */

import type { TableId } from '../kpis/tables';
import { isBlank, trimmed } from './cells/cells';
import { Notes } from './collect';
import { buildDeals } from './deals/deals';
import type { Finding } from './finding';
import { headerNames } from './headers';
import type { Skipped } from './layouts/rows';
import { sectionOf } from './layouts/sections';
import type { Mapping } from './mapping';
import { withOneSpelling } from './one-spelling';
import { type Part, readPart } from './part';
import type { Question } from './question';
import { secondBooks } from './second-books';
import { headerRow } from './sheet';
import type { Cell, ReadOptions, SourceTab } from './source';
import { stackParts } from './stacked';
import type { Table, Tables } from './table';

export type { Skipped } from './layouts/rows';

export interface Reading {
  tables: Tables;
  /** Worked out when they are asked for. */
  readonly findings: Finding[];
  /** All 1-based rows of each finding, in the tab that it names. */
  readonly affected: ReadonlyMap<Finding, readonly number[]>;
  /** What is open in what was read. */
  questions: Question[];
  /** Rows below the headers that are no data of their own. */
  skipped: Skipped[];
}

/** Reads all mapped tables. Tabs and columns that are gone are findings; nothing throws. */
export function readTables(tabs: readonly SourceTab[], mapping: Mapping, options: ReadOptions): Reading {
  const notes = new Notes();
  return readingOf(readParts(tabs, mapping, options, notes), tabs, mapping, options, notes);
}

/** Reads the columns of all mapped tables. Asks neither what their rows are nor what their stages mean. */
export function readParts(
  tabs: readonly SourceTab[],
  mapping: Mapping,
  options: ReadOptions,
  notes: Notes,
): Map<TableId, Part[]> {
  const parts = new Map<TableId, Part[]>();
  const left = secondBooks(tabs, mapping, notes);
  for (const each of mapping.tables) {
    if (left.includes(each)) continue;
    const tab = tabs.find(({ name }) => name === each.tab);
    if (tab === undefined) {
      notes.add('tab_missing', each.tab, 0);
      continue;
    }
    const all = mapping.tables.filter((other) => other.tab === each.tab);
    const own = all.length === 1 ? tab : sectionOf(tab, each, all, (other) => headerRow(tab, other));
    const part = readPart(own, each, mapping.answers, options, notes);
    const list = parts.get(each.table);
    if (list === undefined) parts.set(each.table, [part]);
    else list.push(part);
  }
  return parts;
}

/** Puts what was read of all tabs together. */
export function readingOf(
  parts: ReadonlyMap<TableId, readonly Part[]>,
  tabs: readonly SourceTab[],
  mapping: Mapping,
  options: ReadOptions,
  notes: Notes,
): Reading {
  findNewTabs(tabs, mapping, notes);
  if (mapping.tables.length === 0) sayWhatIsSeen(tabs, notes);
  const tables: Partial<Record<TableId, Table>> = {};
  for (const [id, list] of parts) {
    tables[id] = id === 'deals' ? buildDeals(list, mapping, options, notes) : stackParts(id, list, options, notes);
  }
  const { deals, orders } = tables;
  if (deals !== undefined && orders?.numbers.amount !== undefined && !hasWon(deals)) {
    tables.deals = { ...deals, soldElsewhere: true };
  }
  // Money beside counts is spend all the same.
  if (tables.spend === undefined && tables.counts?.numbers.spend_amount !== undefined) {
    tables.spend = stackParts('spend', parts.get('counts') as Part[], options, new Notes());
  }
  return {
    tables: withOneSpelling(tables),
    get findings() {
      return notes.findings();
    },
    get affected() {
      return notes.affected();
    },
    questions: notes.questions(),
    skipped: notes.skipped(),
  };
}

function hasWon({ texts: { outcome } }: Table): boolean {
  const won = outcome?.names.indexOf('won') ?? -1;
  return won >= 0 && outcome?.codes.includes(won) === true;
}

/** What stands in a workbook of which nothing could be taken for a table. */
function sayWhatIsSeen(tabs: readonly SourceTab[], notes: Notes): void {
  for (const { name, values } of tabs) {
    const rows = values.filter((row) => row.some((cell) => !isBlank(cell)));
    const texts = ([] as string[]).concat(...rows.slice(0, 3).map((row) => row.filter(isText).map(trimmed)));
    notes.add('no_table', name, 0, { rows: rows.length, columns: texts.slice(0, 6).join(', ') || '–' });
  }
}

function isText(cell: Cell): cell is string {
  return typeof cell === 'string' && !isBlank(cell);
}

/** Tabs with all the columns of a mapped one that the mapping doesn't know, as a new month's may be. */
function findNewTabs(tabs: readonly SourceTab[], { tables }: Mapping, notes: Notes): void {
  const known = new Set(tables.map(({ tab }) => tab));
  for (const tab of tabs) {
    if (known.has(tab.name)) continue;
    const like = tables.find(({ header, columns }) => {
      const names = headerNames(tab.values, header - 1);
      const wanted = Object.values(columns);
      return wanted.length >= 3 && tab.values.length > header && wanted.every((name) => names.includes(name));
    });
    if (like !== undefined) notes.add('tab_new', tab.name, 0, { other: like.tab });
  }
}
