/** Whole ranges as tables, recognised and read as the tabs of a report are. */

import type { Finding } from '../tables/finding';
import type { Mapping } from '../tables/mapping';
import { recogniseAndRead } from '../tables/recognise-and-read';
import type { Cell, SourceTab } from '../tables/source';
import type { Tables } from '../tables/table';
import { type Argument, isBlank, rowsOf } from './arguments';
import type { CellContext } from './context';
import { Problem } from './problem';

export interface Data {
  tabs: SourceTab[];
  mapping: Mapping;
  /** As they were read, without the columns that are worked out. */
  tables: Tables;
  /** Worked out when they are asked for. */
  readonly findings: Finding[];
  /** Local time in the spreadsheet's zone, as days since 1970-01-01. */
  localDays: (instant: Date) => number;
}

/** Findings that depend on today. A cell function never reads the clock. */
const timely: readonly Finding['code'][] = ['overdue', 'future_close'];

/** The range without the blank rows at its end. */
function trimmed(rows: readonly (readonly unknown[])[]): Cell[][] {
  let last = rows.length;
  while (last > 0 && (rows[last - 1] as unknown[]).every(isBlank)) last -= 1;
  return (last === rows.length ? rows : rows.slice(0, last)) as Cell[][];
}

/**
 * The tables of the ranges, each with its header row.
 * @throws Problem when a range holds no table that we know.
 */
export function readData(ranges: readonly { name: string; argument: Argument }[], context: CellContext): Data {
  const tabs = ranges.map(({ name, argument }) => ({ name, values: trimmed(rowsOf(argument)) }));
  const options = {
    locale: context.sheetLocale(),
    localDays: (instant: Date) => context.localDays(instant),
    today: Number.MAX_SAFE_INTEGER,
  };
  const { mapping, reading } = recogniseAndRead(tabs, options);
  for (const { name } of tabs) {
    if (!mapping.tables.some((table) => table.tab === name)) throw new Problem('not_data', { argument: name });
  }
  return {
    tabs,
    mapping,
    tables: reading.tables,
    localDays: options.localDays,
    get findings() {
      return reading.findings.filter((finding) => !timely.includes(finding.code));
    },
  };
}
