/** The settings on a tab: shown, taken back, and kept in step with what is saved. */

import { entriesOf } from '../forms/settings-entries';
import { type Choice, type Draft, type Entry, labelOf } from '../forms/settings-entry';
import { arrange, isChanged, isSavedAs, type PlacedRow, type SheetRow, takeChanges } from '../forms/settings-rows';
import { settingsWords } from '../forms/settings-words';
import { dictionaries } from '../i18n/dictionary';
import { fill } from '../i18n/fill';
import { directions, type Locale } from '../i18n/locales';
import { recognise } from '../tables/recognise';
import { withPlaces } from '../tables/sheet';
import type { Cell } from '../tables/source';
import { alone } from './alone';
import { marksIn, own, settingsIn } from './ownership';
import { loadMapping, saveMapping } from './saved-mapping';
import { loadSettings, saveSettings } from './saved-settings';
import { freeAmong } from './tab-name';
import { readWorkbook, valuesOf, type Workbook } from './workbook';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Columns: the key and the value as saved, both hidden; then what a person sees. The rest is the person's. */
const columns = { label: 3, value: 4, note: 5 };
const width = columns.note;
/** The keys of the rows above: title, explanation and column names, wherever a person has moved them. */
const headKeys = ['head:title', 'head:intro', 'head:names'];
const widths = [290, 270, 380];
/** Sheets takes no longer list. */
const mostChoices = 500;

const colors = {
  title: '#202124',
  head: '#1a73e8',
  section: '#e8f0fe',
  fixed: '#f8f9fa',
  free: '#ffffff',
  open: '#feefc3',
  grey: '#5f6368',
};

const cellOf = (row: number) => `D${row}`;

/** What stands on the tab. */
interface Standing {
  cells: Cell[][];
  /** Keys of the rows above the first entry; '' for a row that a person put there. */
  above: string[];
  /** Row of the first entry. */
  firstRow: number;
  rows: SheetRow[];
}

/** Reads the tab. Where there is no entry yet, the head comes first. */
function standingOn(sheet: Sheet): Standing {
  const cells = valuesOf(sheet);
  const keys = cells.map((row) => String(row[0] ?? ''));
  const first = keys.findIndex((key) => key !== '' && headKeys.indexOf(key) < 0);
  const above = first < 0 ? headKeys : keys.slice(0, first);
  const rows = cells.slice(above.length).map((row, at) => ({
    row: above.length + 1 + at,
    key: String(row[0] ?? ''),
    saved: String(row[1] ?? ''),
    value: row[columns.value - 1] ?? '',
    noted: row.slice(width).some((cell) => cell !== ''),
  }));
  return { cells, above, firstRow: above.length + 1, rows };
}

/** What is saved now, or automatic. */
function savedIn({ tabs, options }: Workbook): Draft {
  return { settings: loadSettings(), mapping: loadMapping() ?? recognise(tabs, options) };
}

/** Makes room: rows that are gone leave, and new ones come where they belong. The last ones first, neighbours together. */
function reshape(sheet: Sheet, firstRow: number, had: number, placed: readonly PlacedRow[]): void {
  const kept = placed.map(({ from }) => from).filter((from): from is number => from !== null);
  for (let end = had; end > 0; ) {
    let start = end;
    while (start > 0 && kept.indexOf(start - 1) < 0) start -= 1;
    if (start < end) sheet.deleteRows(firstRow + start, end - start);
    end = Math.min(start, end - 1);
  }
  let above = kept.length;
  for (let end = placed.length; end > 0; ) {
    let start = end;
    while (start > 0 && placed[start - 1]?.from === null) start -= 1;
    if (start === end) {
      above -= 1;
      end -= 1;
      continue;
    }
    if (above < kept.length) sheet.insertRowsBefore(firstRow + above, end - start);
    end = start;
  }
}

/** A drop-down for each different list of choices. */
function validationsOf(entries: readonly (Entry | undefined)[], locale: Locale) {
  const known = new Map<string, GoogleAppsScript.Spreadsheet.DataValidation>();
  return entries.map((entry) => {
    const labels = (entry?.choices ?? [])
      .map((choice: Choice) => labelOf(choice, locale))
      .filter((label) => label !== '');
    if (labels.length === 0) return [null];
    const list = labels.slice(0, mostChoices);
    const key = JSON.stringify(list);
    const rule =
      known.get(key) ?? SpreadsheetApp.newDataValidation().requireValueInList(list, true).setAllowInvalid(true).build();
    known.set(key, rule);
    return [rule];
  });
}

/** Writes the entries. A value that a person changed and that was not saved otherwise since stays as it is. */
function write(sheet: Sheet, entries: readonly Entry[], locale: Locale): void {
  const { rows, cells, above, firstRow } = standingOn(sheet);
  const keys = entries.map(({ key }) => key);
  const placed = arrange(rows, keys);
  const isOwn = (key: string) => key === '';
  const formulas =
    above.some(isOwn) || rows.some(({ key }) => isOwn(key))
      ? sheet.getRange(1, 1, cells.length, width).getFormulas()
      : [];
  /** A row of the person's own, as it is: its index on the tab. */
  const ownRow = (at: number): (string | number)[] => {
    const own = (cells[at] as Cell[]).slice(2, width);
    return ['', ''].concat(own.map((cell, column) => formulas[at]?.[column + 2] || cell) as string[]);
  };
  reshape(sheet, firstRow, rows.length, placed);
  const missing = firstRow + placed.length - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);

  const found = placed.map(({ key }) => entries[keys.indexOf(key)]);
  const values = placed.map(({ from }, at) => {
    const entry = found[at];
    const row = from === null ? undefined : rows[from];
    if (!entry) return ownRow(above.length + (from as number));
    const saved = String(entry.value);
    const value = row && isChanged(row) && isSavedAs(entry, row.saved) ? row.value : entry.value;
    return [entry.key, saved, entry.label, value, entry.note];
  });
  const each = <T>(pick: (entry: Entry | undefined) => T): T[][] =>
    found.map((entry) => Array.from({ length: width }, () => pick(entry)));
  const range = sheet.getRange(firstRow, 1, placed.length, width);
  const value = sheet.getRange(firstRow, columns.value, placed.length, 1);
  const start = directions[locale] === 'rtl' ? 'right' : 'left';
  value.clearDataValidations();
  range.setNumberFormats(
    found.map((entry) => ['@', '@', entry ? '@' : 'General', entry?.format ?? 'General', entry ? '@' : 'General']),
  );
  const words = settingsWords;
  const intro = fill(words.intro[locale], { item: dictionaries[locale].menu.saveSettings });
  const head: Record<string, string[]> = {
    'head:title': ['', words.tab[locale], '', ''],
    'head:intro': ['', intro, '', ''],
    'head:names': [words.value[locale], words.setting[locale], words.value[locale], words.note[locale]],
  };
  const top = above.map((key, at) => (isOwn(key) ? ownRow(at) : [key].concat(head[key] as string[])));
  sheet
    .setRightToLeft(directions[locale] === 'rtl')
    .getRange(1, 1, top.length + values.length, width)
    .setValues([...top, ...values]);
  range
    .setFontWeights(each((entry) => (entry?.heading ? 'bold' : 'normal')))
    .setBackgrounds(
      found.map((entry) => {
        const fixed = entry?.heading ? colors.section : entry ? colors.fixed : colors.free;
        const value = entry?.heading ? colors.section : entry?.open ? colors.open : colors.free;
        return [fixed, fixed, fixed, value, fixed];
      }),
    )
    .setVerticalAlignment('middle')
    .setHorizontalAlignment(start);
  sheet.getRange(firstRow, columns.note, placed.length, 1).setFontColor(colors.grey).setWrap(true);
  value.setDataValidations(validationsOf(found, locale) as GoogleAppsScript.Spreadsheet.DataValidation[][]);
}

/** The looks of a new tab: its title, explanation and column names, and the widths. */
function layOutHead(sheet: Sheet): void {
  sheet.getRange(1, columns.label).setFontSize(16).setFontColor(colors.title);
  sheet.getRange(2, columns.label, 1, 3).merge().setWrap(true).setVerticalAlignment('top').setFontColor(colors.grey);
  sheet.getRange(3, columns.label, 1, 3).setBackground(colors.head).setFontColor('#ffffff').setFontWeight('bold');
  sheet.setRowHeight(1, 36).setRowHeight(2, 54).setFrozenRows(3);
  widths.forEach((pixels, at) => {
    sheet.setColumnWidth(columns.label + at, pixels);
  });
  sheet.hideColumns(1, 2);
}

/** Menu: shows the tab of the settings, up to date; makes it where there is none. */
export function openSettingsTab(locale: Locale): void {
  alone(
    () => locale,
    () => {
      const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
      const workbook = readWorkbook(spreadsheet);
      const found = settingsIn(workbook.marks);
      const entries = entriesOf(workbook, savedIn(workbook), locale);
      const name = freeAmong(workbook.names, settingsWords.tab[locale]);
      const sheet = found?.sheet ?? spreadsheet.insertSheet(name, workbook.names.length);
      if (!found) {
        layOutHead(sheet);
        const sheetId = sheet.getSheetId();
        own(sheet, { kind: 'settings', sheetId, rows: 0, columns: width, fingerprint: '', charts: [] });
      }
      write(sheet, entries, locale);
      spreadsheet.setActiveSheet(sheet);
    },
  );
}

/**
 * Saves what was changed on the tab, and shows it as saved. Without such a tab, or without a change, nothing happens.
 * @returns how many changes were saved; null where there is no such tab.
 * @throws Error with a sentence for each cell that can't be taken; then nothing is saved.
 */
export function takeSettingsTab(workbook: Workbook, locale: Locale): number | null {
  const found = settingsIn(workbook.marks);
  if (!found) return null;
  const { rows } = standingOn(found.sheet);
  const changes = rows.filter(isChanged).length;
  if (changes === 0) return 0;
  const saved = savedIn(workbook);
  const entries = entriesOf(workbook, saved, locale);
  const item = dictionaries[locale].menu.settings;
  const { draft, problems } = takeChanges(rows, entries, saved, locale, cellOf, item);
  if (problems.length > 0) {
    throw new Error(
      `${fill(dictionaries[locale].messages.notSaved, { tab: found.sheet.getName() })}\n${problems.join('\n')}`,
    );
  }
  if (draft.settings !== saved.settings) saveSettings(draft.settings);
  if (draft.mapping !== saved.mapping) saveMapping(withPlaces(workbook.tabs, draft.mapping));
  const language = draft.settings.language ?? locale;
  write(found.sheet, entriesOf(workbook, draft, language), language);
  return changes;
}

/** Menu: saves what was changed on the tab, and says so. */
export function saveSettingsTab(locale: Locale): void {
  const { menu, messages } = dictionaries[locale];
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  let sentence: string;
  try {
    const changes = alone(
      () => locale,
      () => takeSettingsTab(readWorkbook(spreadsheet), locale),
    );
    if (changes === null) sentence = fill(messages.noSettingsTab, { item: menu.settings });
    else sentence = changes === 0 ? messages.nothingChanged : fill(messages.settingsSaved, { count: changes });
  } catch (error) {
    SpreadsheetApp.getUi().alert((error as Error).message);
    return;
  }
  spreadsheet.toast(sentence, menu.saveSettings);
}

/** After something was saved elsewhere: shows it on the tab, where there is one. */
export function refreshSettingsTab(locale: Locale): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const found = settingsIn(marksIn(spreadsheet));
  if (!found) return;
  const workbook = readWorkbook(spreadsheet);
  write(found.sheet, entriesOf(workbook, savedIn(workbook), locale), locale);
}
