/** The workbook as the reader takes it: its tabs in one read each, its locale and its time zone. */

import { isReport } from '../report/controls';
import type { Cell, ReadOptions, SourceTab } from '../tables/source';
import { type Mark, marksIn } from './ownership';
import { localDaysIn } from './zone';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Workbook {
  tabs: SourceTab[];
  /** Tabs that hold a report and no mark: a copy that a person made, or a first report that was never finished. */
  reports: SourceTab[];
  options: ReadOptions;
  zone: string;
  /** The names of all tabs, ours and those without cells too. */
  names: string[];
  /** The sheet of each tab that was read. */
  sheets: ReadonlyMap<string, Sheet>;
  /** The tabs that we made. */
  marks: Mark[];
}

/** All values of a tab, in one call; an empty tab has no last row and no last column to ask for. */
export function valuesOf(sheet: Sheet): Cell[][] {
  try {
    return sheet.getSheetValues(1, 1, -1, -1) as Cell[][];
  } catch {
    return sheet.getDataRange().getValues() as Cell[][];
  }
}

/** All tabs with cells, but for those that we made and copies that a person made of a report. One read a tab. */
export function readWorkbook(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, today?: number): Workbook {
  const zone = spreadsheet.getSpreadsheetTimeZone();
  const localDays = localDaysIn(zone);
  const marks = marksIn(spreadsheet);
  const ours = marks.filter(({ ownership }) => ownership.kind !== 'form').map(({ sheet }) => sheet.getSheetId());
  const sheets = new Map<string, Sheet>();
  const names: string[] = [];
  const tabs: SourceTab[] = [];
  const reports: SourceTab[] = [];
  for (const sheet of spreadsheet.getSheets()) {
    const name = sheet.getName();
    names.push(name);
    if (ours.indexOf(sheet.getSheetId()) >= 0 || sheet.getType() !== SpreadsheetApp.SheetType.GRID) continue;
    const values = valuesOf(sheet);
    sheets.set(name, sheet);
    (isReport(values) ? reports : tabs).push({ name, values });
  }
  const options = {
    locale: spreadsheet.getSpreadsheetLocale(),
    localDays,
    today: today ?? Math.floor(localDays(new Date())),
  };
  return { tabs, reports, options, zone, names, sheets, marks };
}
