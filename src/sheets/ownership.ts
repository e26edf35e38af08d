/** Which tabs we made. Developer metadata says so: it stays when a person renames or moves the tab. */

import type { Controls } from '../report/controls';
import type { Area } from '../report/layout/block';

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
  /** Its fills and notes when we wrote it. */
  looks?: string;
  /**
   * How its last row begins, and what the last column holds in which something stands: a person may move them by putting
   * in rows and columns.
   */
  ends?: { row: string; column: string; width: number };
  /** Cells whose formula follows the data, 0-based: another value in them is no change of the report. */
  live?: readonly (readonly [row: number, column: number])[];
  /** Ids of the charts that we drew, and a fingerprint of what each one was drawn from. */
  charts: number[];
  drawn?: readonly string[];
  /** Areas of which we made one cell in each row. */
  merges?: readonly Area[];
  /** Of a form: a fingerprint of each sample row as it was made. */
  samples?: readonly string[];
  /** Where the cells to choose in stand, by their ids. */
  controls?: Readonly<Record<string, ControlPlace>>;
  rightToLeft?: boolean;
  /** What was chosen when it was built. */
  chosen?: Controls;
  /** What the first cell says while the report is being written. Found there later, that build died half-way. */
  unfinished?: string;
  /** What is being written, until it is done. */
  planned?: Planned;
}

/** A cell to choose in, 0-based, and its label: above it, or else before it. */
export interface ControlPlace {
  row: number;
  column: number;
  label: string;
  above: boolean;
}

/** What a build that may die is going to write. */
export interface Planned {
  rows: number;
  columns: number;
  /** The cells, 1-based, over which its charts will stand. */
  places: readonly (readonly [row: number, column: number])[];
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

/** Marks a tab as ours. The mark that a copy brings along names another tab, and doesn't count. */
export function own(sheet: Sheet, ownership: Ownership): void {
  sheet.addDeveloperMetadata(key, JSON.stringify(ownership), SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
}

/** Marks a copy of the report: it is kept, and nothing is ever taken for ours in it. */
export function ownCopy(copy: Sheet, kind: 'edits' | 'archive', { rows, columns }: Ownership): void {
  own(copy, { kind, sheetId: copy.getSheetId(), rows, columns, fingerprint: '', charts: [] });
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
