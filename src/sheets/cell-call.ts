/** The call of a cell function, with what it may ask of Google: each only when it is needed. */

import { callFunction } from '../functions/call';
import type { CellTable } from '../functions/table-call';
import { personLocale } from './person';
import { loadHolidays, loadSettings } from './saved-settings';
import { localDaysIn } from './zone';

export function callInCell(name: string, args: readonly unknown[]): number | CellTable {
  let localDays: ((instant: Date) => number) | undefined;
  return callFunction(name, args, {
    locale: personLocale,
    fiscalYear: () => loadSettings().fiscalYearStart,
    holidays: loadHolidays,
    sheetLocale: () => SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale(),
    localDays: (instant) => {
      localDays = localDays ?? localDaysIn(SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone());
      return localDays(instant);
    },
  });
}
