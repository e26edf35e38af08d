/** The tables of a workbook, read as the mapping says. */

import type { TableId } from '../kpis/tables';
import { Findings } from './collect';
import { buildDeals } from './deals';
import type { Finding } from './finding';
import { stack } from './join';
import type { Mapping } from './mapping';
import { type Part, readPart } from './part';
import type { Skipped } from './rows';
import type { ReadOptions, SourceTab } from './source';
import type { Table, Tables } from './table';

export type { Skipped } from './rows';

export interface Reading {
  tables: Tables;
  findings: Finding[];
  /** Rows below the headers that are no data. */
  skipped: Skipped[];
}

/** Reads all mapped tables. Tabs and columns that are gone are findings; nothing throws. */
export function readTables(tabs: readonly SourceTab[], mapping: Mapping, options: ReadOptions): Reading {
  const findings = new Findings();
  const skipped: Skipped[] = [];
  const parts = new Map<TableId, Part[]>();
  for (const each of mapping.tables) {
    const tab = tabs.find(({ name }) => name === each.tab);
    if (tab === undefined) {
      findings.add('tab_missing', each.tab, 0);
      continue;
    }
    const part = readPart(tab, each, options, findings, skipped);
    parts.set(each.table, [...(parts.get(each.table) ?? []), part]);
  }
  const tables: Partial<Record<TableId, Table>> = {};
  for (const [id, list] of parts) {
    tables[id] = id === 'deals' ? buildDeals(list, mapping.stages, options, findings) : stacked(id, list, findings);
  }
  return { tables, findings: findings.list(), skipped };
}

function stacked(id: TableId, parts: readonly Part[], findings: Findings): Table {
  const tabs: string[] = [];
  const rows = stack(
    parts.map((part) => ({
      size: part.size,
      tabs: [part.mapping.tab],
      tabOf: new Int32Array(part.size),
      rowOf: part.rowOf,
      numbers: part.numbers,
      texts: part.texts,
    })),
    tabs,
  );
  for (const part of parts) {
    const field = id === 'spend' ? 'spend_amount' : 'amount';
    part.numbers[field]?.forEach((value, row) => {
      const values = { column: part.headers[field] ?? '' };
      if (value < 0) findings.add('negative_amount', part.mapping.tab, part.rowOf[row] as number, values);
    });
  }
  const numbers = { ...rows.numbers };
  if (id === 'spend') {
    const { spend_date: date, period } = rows.numbers;
    if (date !== undefined || period !== undefined) {
      numbers.spent = new Float64Array(rows.size).map((_, row) => {
        const day = date?.[row] ?? Number.NaN;
        return Number.isNaN(day) ? (period?.[row] ?? Number.NaN) : day;
      });
    }
  }
  return {
    id,
    size: rows.size,
    numbers,
    texts: rows.texts,
    tabs,
    tabOf: rows.tabOf,
    rowOf: rows.rowOf,
    stages: [],
    tellsLost: false,
  };
}
