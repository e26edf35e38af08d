/** The workbook as the reader takes it: its tabs in one read each, its locale and its time zone. */

import type { Cell, ReadOptions, SourceTab } from '../tables/source';
import { type Mark, marksIn } from './ownership';
import { localDaysIn } from './zone';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Workbook {
  tabs: SourceTab[];
  options: ReadOptions;
  zone: string;
  /** The names of all tabs, ours and those without cells too. */
  names: string[];
  /** The sheet of each tab that was read. */
  sheets: ReadonlyMap<string, Sheet>;
  /** The tabs that we made. */
  marks: Mark[];
}

/** All tabs with cells, but for those that we made. One getValues a tab. */
export function readWorkbook(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, today?: number): Workbook {
  const zone = spreadsheet.getSpreadsheetTimeZone();
  const localDays = localDaysIn(zone);
  const marks = marksIn(spreadsheet);
  const ours = marks.filter(({ ownership }) => ownership.kind !== 'form').map(({ sheet }) => sheet.getSheetId());
  const sheets = new Map<string, Sheet>();
  const names: string[] = [];
  const tabs: SourceTab[] = [];
  for (const sheet of spreadsheet.getSheets()) {
    const name = sheet.getName();
    names.push(name);
    if (ours.indexOf(sheet.getSheetId()) >= 0 || sheet.getType() !== SpreadsheetApp.SheetType.GRID) continue;
    sheets.set(name, sheet);
    tabs.push({ name, values: sheet.getDataRange().getValues() as Cell[][] });
  }
  const options = {
    locale: spreadsheet.getSpreadsheetLocale(),
    localDays,
    today: today ?? Math.floor(localDays(new Date())),
  };
  return { tabs, options, zone, names, sheets, marks };
}
