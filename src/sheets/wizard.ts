/** The sidebar, and the server's side of its calls. */

import { dictionaries } from '../i18n/dictionary';
import type { Locale } from '../i18n/locales';
import { readSettings } from '../kpis/settings';
import { normaliseMapping } from '../tables/mapping';
import { packTabs } from '../tables/packed';
import { findReport } from './ownership';
import type { Answer, SaveRequest, ShowRequest, WizardOpening } from './page-calls';
import { documentLocale, personLocale } from './person';
import { loadMapping, saveMapping } from './saved-mapping';
import { loadSettings, saveSettings } from './saved-settings';
import { readWorkbook } from './workbook';

/** Opens the sidebar. */
export function showSidebar(): void {
  const title = dictionaries[documentLocale()].menu.map;
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle(title));
}

/** Answers a call as JSON text: errors become a sentence, since only text survives the way to the page. */
export function answer<T>(work: (locale: Locale) => T): string {
  let answered: Answer<T>;
  try {
    answered = { ok: true, value: work(documentLocale()) };
  } catch (error) {
    answered = { ok: false, message: (error as Error).message };
  }
  return JSON.stringify(answered);
}

/** What the page needs to recognise, ask and compute by itself. */
export function open(): WizardOpening {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const { tabs, options } = readWorkbook(spreadsheet);
  return {
    locale: personLocale(),
    sheetLocale: options.locale,
    today: options.today,
    tabs: packTabs(tabs, options.localDays),
    mapping: loadMapping(),
    settings: loadSettings(),
    report: findReport(spreadsheet)?.sheet.getName() ?? null,
  };
}

/** Saves for everybody who works in the document. */
export function save({ mapping, settings }: SaveRequest): null {
  if (mapping !== undefined) saveMapping(mapping && normaliseMapping(mapping));
  if (settings !== undefined) saveSettings(readSettings(settings).settings);
  return null;
}

/** Goes to a tab; false where there is none of that name any more. */
export function show({ tab }: ShowRequest): boolean {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = spreadsheet.getSheetByName(tab);
  if (sheet) spreadsheet.setActiveSheet(sheet);
  return sheet !== null;
}
