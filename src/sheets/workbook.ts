/** The workbook as the reader takes it: its tabs in one read each, its locale and its time zone. */

import type { Cell, ReadOptions, SourceTab } from '../tables/source';
import { isOurs } from './ownership';
import { localDaysIn } from './zone';

export interface Workbook {
  tabs: SourceTab[];
  options: ReadOptions;
}

/** All tabs with cells, but for those that we made. One getValues a tab. */
export function readWorkbook(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, today?: number): Workbook {
  const localDays = localDaysIn(spreadsheet.getSpreadsheetTimeZone());
  const ours = isOurs(spreadsheet);
  const tabs = spreadsheet
    .getSheets()
    .filter((sheet) => sheet.getType() === SpreadsheetApp.SheetType.GRID && !ours(sheet))
    .map((sheet) => ({ name: sheet.getName(), values: sheet.getDataRange().getValues() as Cell[][] }));
  const options = {
    locale: spreadsheet.getSpreadsheetLocale(),
    localDays,
    today: today ?? Math.floor(localDays(new Date())),
  };
  return { tabs, options };
}
