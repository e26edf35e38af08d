/** Which tabs we made. Developer metadata says so: it stays when a person renames or moves the tab. */

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

const key = 'funnel-kpis';

/** What we know about a tab of ours. */
export interface Ownership {
  /** `report`: rebuilt in place. `edits`: a copy kept for the person, never touched again. */
  kind: 'report' | 'edits';
  /** The tab's own id: the mark of a tab that a person duplicated names another tab, and doesn't count. */
  sheetId: number;
  /** The block that we wrote, from A1. Everything outside belongs to the person. */
  rows: number;
  columns: number;
  /** What the block held when we wrote it. Another value means that a person changed it. */
  fingerprint: string;
  /** Ids of the charts that we drew. */
  charts: number[];
}

function marks(spreadsheet: Spreadsheet): { sheet: Sheet; metadata: Metadata; ownership: Ownership }[] {
  const found = spreadsheet.createDeveloperMetadataFinder().withKey(key).find();
  return found
    .map((metadata) => {
      const sheet = metadata.getLocation().getSheet();
      const ownership = JSON.parse(metadata.getValue() ?? '{}') as Ownership;
      return { sheet, metadata, ownership };
    })
    .filter((mark): mark is { sheet: Sheet; metadata: Metadata; ownership: Ownership } => mark.sheet !== null);
}

/** Tells whether a tab is ours, or a copy of one. */
export function isOurs(spreadsheet: Spreadsheet): (sheet: Sheet) => boolean {
  const ids = marks(spreadsheet).map((mark) => mark.sheet.getSheetId());
  return (sheet) => ids.indexOf(sheet.getSheetId()) >= 0;
}

/** The tab of the report, if there is one. */
export function findReport(spreadsheet: Spreadsheet): { sheet: Sheet; ownership: Ownership } | null {
  const mark = marks(spreadsheet).find(
    ({ sheet, ownership }) => ownership.kind === 'report' && ownership.sheetId === sheet.getSheetId(),
  );
  return mark ? { sheet: mark.sheet, ownership: mark.ownership } : null;
}

/** Marks a tab as ours, in place of an older mark. */
export function own(sheet: Sheet, ownership: Ownership): void {
  const value = JSON.stringify(ownership);
  const [first, ...rest] = sheet.createDeveloperMetadataFinder().withKey(key).find();
  for (const metadata of rest) metadata.remove();
  if (first) first.setValue(value);
  else sheet.addDeveloperMetadata(key, value, SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
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
