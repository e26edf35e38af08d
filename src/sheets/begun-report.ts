/** The first report of a document while it is written: its tab bears no mark until the end, so the document's store tells. */

import type { SourceTab } from '../tables/source';
import type { Planned } from './ownership';
import { documentStore } from './saved-mapping';
import type { Workbook } from './workbook';

const key = 'funnel-kpis-begun';

/** A first report that is being written. Found in a later build, that one died half-way. */
export interface Begun {
  /** The tab's name as it was made: nobody had a tab of that name before. */
  name: string;
  /** What its first cell says, once anything is written. */
  unfinished: string;
  planned: Planned;
}

/** What was begun, among all that is saved. */
export function begunAmong(texts: Readonly<Record<string, string>>): Begun | null {
  const text = texts[key];
  return text ? (JSON.parse(text) as Begun) : null;
}

/** Notes that the first report is being written, or with null that it is done. */
export function noteBegun(begun: Begun | null): void {
  const store = documentStore();
  if (begun) store?.setProperty(key, JSON.stringify(begun));
  else store?.deleteProperty(key);
}

/** The tab of what was begun: it says that it is not finished, or nothing was written to it yet. */
export function begunTab({ tabs, reports }: Workbook, { name, unfinished }: Begun): SourceTab | null {
  const isBlank = (values: readonly (readonly unknown[])[]) => values.every((row) => row.every((cell) => cell === ''));
  const says = ({ values }: SourceTab) => values[0]?.[0] === unfinished;
  return reports.find(says) ?? tabs.find(says) ?? tabs.find((tab) => tab.name === name && isBlank(tab.values)) ?? null;
}
