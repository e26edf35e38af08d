/** The sidebar, and the server's side of its calls. */

import { dictionaries } from '../i18n/dictionary';
import type { Locale } from '../i18n/locales';
import { describe, type StageTextDescription, type TableDescription } from '../tables/describe';
import { type Mapping, normaliseMapping } from '../tables/mapping';
import { recognise } from '../tables/recognise';
import { withPlaces } from '../tables/sheet';
import type { Answer, SaveRequest, WizardStage, WizardState } from './page-calls';
import { personLocale } from './person';
import { loadMapping, saveMapping } from './saved-mapping';
import { readWorkbook, type Workbook } from './workbook';

/** Opens the sidebar. */
export function showSidebar(): void {
  const title = dictionaries[personLocale()].menu.map;
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle(title));
}

/** Answers a call as JSON text: errors become a sentence, since only text survives the way to the page. */
export function answer<T>(work: (locale: Locale) => T): string {
  let answered: Answer<T>;
  try {
    answered = { ok: true, value: work(personLocale()) };
  } catch (error) {
    answered = { ok: false, message: (error as Error).message };
  }
  return JSON.stringify(answered);
}

function stateOf({ tabs, options }: Workbook, saved: Mapping | null, locale: Locale): WizardState {
  const mapping = saved ?? recognise(tabs, options);
  const described = describe(tabs, mapping, options);
  return {
    locale,
    mapping,
    saved: saved !== null,
    tabs: described.tabs.map(({ name, header, columns }) => ({
      name,
      header: header || null,
      table: mapping.tables.find((table) => table.tab === name)?.table ?? null,
      columns,
    })),
    stages: stagesOf(described.tables),
  };
}

/** The stage texts of all tables together, each once. */
function stagesOf(tables: readonly TableDescription[]): WizardStage[] {
  const stages = new Map<string, WizardStage>();
  for (const { text, count, meaning } of tables.reduce<StageTextDescription[]>(
    (all, table) => all.concat(table.stages),
    [],
  )) {
    const known = stages.get(text);
    stages.set(text, { text, count: count + (known?.count ?? 0), stage: meaning });
  }
  return Array.from(stages.values());
}

export function open(locale: Locale): WizardState {
  return stateOf(readWorkbook(SpreadsheetApp.getActiveSpreadsheet()), loadMapping(), locale);
}

export function save(request: SaveRequest, locale: Locale): WizardState {
  const workbook = readWorkbook(SpreadsheetApp.getActiveSpreadsheet());
  const mapping = request.mapping && withPlaces(workbook.tabs, normaliseMapping(request.mapping));
  saveMapping(mapping);
  return stateOf(workbook, mapping, locale);
}
