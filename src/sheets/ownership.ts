/** Which tabs we made. Developer metadata says so: it stays when a person renames or moves the tab. */

import type { Controls } from '../report/controls';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

const key = 'funnel-kpis';

/** What we know about a tab of ours. */
export interface Ownership {
  /**
   * `report`: rebuilt in place. `edits` and `archive`: copies kept for the person, never touched again. `settings`: to be edited.
   * `form`: made to be filled in, and the person's since.
   */
  kind: 'report' | 'edits' | 'archive' | 'settings' | 'form';
  /** The tab's own id: the mark of a tab that a person duplicated names another tab, and doesn't count. */
  sheetId: number;
  /** The block that we wrote, from A1. Everything outside belongs to the person. */
  rows: number;
  columns: number;
  /** What the block held when we wrote it. Another value means that a person changed it. */
  fingerprint: string;
  /** Ids of the charts that we drew. */
  charts: number[];
  /** Areas of which we made one cell in each row. */
  merges?: readonly { row: number; column: number; rows: number; columns: number }[];
  /** Of a form: a fingerprint of each sample row as it was made. */
  samples?: readonly string[];
  /** Where the cells to choose in stand, 0-based, by their ids. */
  controls?: Readonly<Record<string, readonly [row: number, column: number]>>;
  /** Cells whose formula follows the data, 0-based: another value in them is no change of the report. */
  live?: readonly (readonly [row: number, column: number])[];
  rightToLeft?: boolean;
  /** What was chosen when it was built. */
  chosen?: Controls;
  /** Being written. Found in a later build, that one died half-way. */
  state?: 'building';
}

/** A tab of ours, or a copy of one. */
export interface Mark {
  sheet: Sheet;
  metadata: Metadata;
  ownership: Ownership;
}

/** All tabs of ours, and copies of them. */
export function marksIn(spreadsheet: Spreadsheet): Mark[] {
  return spreadsheet
    .createDeveloperMetadataFinder()
    .withKey(key)
    .find()
    .map((metadata) => {
      const sheet = metadata.getLocation().getSheet();
      const ownership = JSON.parse(metadata.getValue() ?? '{}') as Ownership;
      return { sheet, metadata, ownership };
    })
    .filter((mark): mark is Mark => mark.sheet !== null);
}

const markOf = (marks: readonly Mark[], kind: Ownership['kind']): Mark | null =>
  marks.find(({ sheet, ownership }) => ownership.kind === kind && ownership.sheetId === sheet.getSheetId()) ?? null;

/** The mark of the report's own tab, if there is one. */
export const reportIn = (marks: readonly Mark[]): Mark | null => markOf(marks, 'report');

/** The mark of the settings' own tab, if there is one. */
export const settingsIn = (marks: readonly Mark[]): Mark | null => markOf(marks, 'settings');

/** The tab of the report, if there is one. */
export const findReport = (spreadsheet: Spreadsheet): Mark | null => reportIn(marksIn(spreadsheet));

/** Marks a tab as ours. What it says of itself so far, as a copy does, is taken away. */
export function own(sheet: Sheet, ownership: Ownership, isCopy: boolean): void {
  if (isCopy) for (const old of sheet.createDeveloperMetadataFinder().withKey(key).find()) old.remove();
  sheet.addDeveloperMetadata(key, JSON.stringify(ownership), SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
}

/** Says something else of a tab that is marked. */
export function mend(sheet: Sheet, ownership: Ownership, known?: Metadata): void {
  const metadata = known ?? sheet.createDeveloperMetadataFinder().withKey(key).find()[0];
  metadata?.setValue(JSON.stringify(ownership));
}

/** A short text that changes when any of the values does (FNV-1a over their JSON). */
export function fingerprintOf(values: readonly (readonly unknown[])[]): string {
  let hash = 0x811c9dc5;
  const text = JSON.stringify(values);
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16);
}

/** The values of a block without what a person chooses in it: another choice is no change of the report. */
export function withoutControls(values: readonly (readonly unknown[])[], controls: Ownership['controls'] = {}) {
  const places = new Set(Object.keys(controls).map((id) => String(controls[id])));
  return values.map((cells, row) => cells.map((cell, column) => (places.has(`${row},${column}`) ? '' : cell)));
}
