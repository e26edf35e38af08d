/** The sidebar, and the server's side of its calls. */

import { dictionaries } from '../i18n/dictionary';
import { type Locale, localeOf } from '../i18n/locales';
import { readSettings } from '../kpis/settings';
import { contentOfPage, textOfPage } from '../pages/page';
import { bookOf, understand } from '../proposal/book';
import { glanceOf } from '../proposal/glance';
import { normaliseMapping } from '../tables/mapping';
import { packTabs } from '../tables/packed';
import { recognise } from '../tables/recognise';
import { withPlaces } from '../tables/sheet';
import { alone } from './alone';
import { findReport } from './ownership';
import type {
  Answer,
  PartRequest,
  SaveAnswer,
  SavedState,
  SaveRequest,
  ShowRequest,
  WizardOpening,
} from './page-calls';
import { documentLocale, personLocale } from './person';
import { loadMapping, savedVersion, saveMapping } from './saved-mapping';
import { loadSettings, saveSettings } from './saved-settings';
import { refreshSettingsTab } from './settings-tab';
import { readWorkbook } from './workbook';

/** Where the page of the sidebar has its texts. */
const placeOfTexts = '"the texts of a language"';

/** Opens the sidebar: the page with the texts of one language. The rest of its code is fetched while the person reads. */
export function showSidebar(): void {
  const locale = documentLocale();
  const page = contentOfPage('Sidebar').replace(placeOfTexts, () => partOf(locale));
  const title = dictionaries[locale].menu.map;
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(page).setTitle(title));
}

/** The text of a part of the page. */
function partOf(part: PartRequest['part']): string {
  return textOfPage(part === 'engine' ? 'SidebarEngine' : `SidebarTexts-${localeOf(part)}`);
}

/** Answers a call as JSON text: errors become a sentence, since only text survives the way to the page. */
export function answer<T>(work: () => T): string {
  let answered: Answer<T>;
  try {
    answered = { ok: true, value: work() };
  } catch (error) {
    answered = { ok: false, message: (error as Error).message };
  }
  return JSON.stringify(answered);
}

/** The workbook, and what the first screen shows of it. */
export function open(): WizardOpening {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const { tabs, options } = readWorkbook(spreadsheet);
  const packed = { tabs: packTabs(tabs, options.localDays), sheetLocale: options.locale, today: options.today };
  const book = bookOf(packed);
  const automatic = withPlaces(book.tabs, recognise(book.tabs, book.options));
  const saved = savedState();
  const { settings } = saved;
  const mapping = saved.mapping ?? automatic;
  const locale = documentLocale();
  const known = understand(book, mapping);
  return {
    ...packed,
    ...saved,
    locale,
    personLocale: personLocale(),
    automatic,
    glance: glanceOf({ book, mapping, known, saved: saved.mapping !== null, settings, period: null, locale }),
    report: findReport(spreadsheet)?.sheet.getName() ?? null,
  };
}

/** The engine of the page, or its texts in a language. */
export function part({ part: wanted }: PartRequest): string {
  return partOf(wanted);
}

/** What is saved now. */
function savedState(): SavedState {
  return { mapping: loadMapping(), settings: loadSettings(), version: savedVersion() };
}

/**
 * Saves for everybody who works in the document, and shows it on the settings tab.
 * @throws Error with one sentence for the person.
 */
export function save({ mapping, settings, version }: SaveRequest, locale: Locale): SaveAnswer {
  return alone(
    () => locale,
    () => {
      if (version !== undefined && version !== savedVersion()) return { others: savedState() };
      if (mapping !== undefined) saveMapping(mapping && normaliseMapping(mapping));
      if (settings !== undefined) saveSettings(readSettings(settings).settings);
      refreshSettingsTab(locale);
      return { version: savedVersion() };
    },
  );
}

/** Goes to a tab; false where there is none of that name any more. */
export function show({ tab }: ShowRequest): boolean {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = spreadsheet.getSheetByName(tab);
  if (sheet) spreadsheet.setActiveSheet(sheet);
  return sheet !== null;
}
