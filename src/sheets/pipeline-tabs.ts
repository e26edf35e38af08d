/** The tabs of a pipeline sheet: made in few calls, and their sample rows taken away again. */

import { type Form, type FormColumn, type FormKind, formKinds, formOf, serialOfEpoch } from '../forms/pipeline';
import { dictionaries } from '../i18n/dictionary';
import { fill } from '../i18n/fill';
import type { Locale } from '../i18n/locales';
import type { TableMapping } from '../tables/mapping';
import type { Cell } from '../tables/source';
import { alone } from './alone';
import { fingerprintOf, type Mark, marksIn, own } from './ownership';
import { loadMapping, saveMapping } from './saved-mapping';
import { freeName } from './tab-name';
import type { Workbook } from './workbook';
import { localDaysIn } from './zone';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const headerColors = { background: '#1a73e8', color: '#ffffff' };

/** A row as it was made: without the blanks at its end, and days as numbers, whatever the time zone is now. */
function fingerprintOfRow(row: readonly Cell[], localDays: (instant: Date) => number): string {
  const cells = row.map((cell) =>
    typeof cell === 'object' ? Math.round(localDays(cell) * 86_400) / 86_400 + serialOfEpoch : cell,
  );
  while (cells.length > 0 && cells[cells.length - 1] === '') cells.pop();
  return fingerprintOf([cells]);
}

function validationOf(column: FormColumn, body: GoogleAppsScript.Spreadsheet.Range) {
  const { check, help } = column;
  if (!check) return null;
  const builder = SpreadsheetApp.newDataValidation().setHelpText(help);
  if (check.kind === 'list') builder.requireValueInList(check.choices, true).setAllowInvalid(check.open);
  else if (check.kind === 'column') builder.requireValueInRange(body, true).setAllowInvalid(true);
  else if (check.kind === 'date') builder.requireDate().setAllowInvalid(false);
  else builder.requireNumberGreaterThanOrEqualTo(0).setAllowInvalid(false);
  return builder.build();
}

/** Neighbouring columns that are alike but for their headers, taken together. */
function groupsOf(columns: readonly FormColumn[]): { column: FormColumn; at: number; count: number }[] {
  const looks = ({ width, format, check }: FormColumn) => JSON.stringify([width, format, check]);
  return columns.reduce<{ column: FormColumn; at: number; count: number }[]>((groups, column, at) => {
    const last = groups[groups.length - 1];
    if (last && looks(last.column) === looks(column)) last.count += 1;
    else groups.push({ column, at, count: 1 });
    return groups;
  }, []);
}

/** Fills an empty tab with a form. The number of calls depends on its columns and colours, not on its rows. */
function fillIn(sheet: Sheet, form: Form): void {
  const { columns, rules, samples } = form;
  const width = columns.length;
  const below = sheet.getMaxRows() - 1;
  sheet.deleteColumns(width + 1, sheet.getMaxColumns() - width);
  sheet.setRightToLeft(form.rightToLeft);
  const groups = groupsOf(columns).map(({ column, at, count }) => ({
    column,
    body: sheet.setColumnWidths(at + 1, count, column.width).getRange(2, at + 1, below, count),
  }));
  // The format comes before the values: then a day's number is a date.
  const sideOf = ({ check }: FormColumn) =>
    check?.kind === 'date' ? 'center' : (check?.kind === 'number') === form.rightToLeft ? 'left' : 'right';
  for (const { column, body } of groups) {
    if (column.format !== '') body.setNumberFormat(column.format);
    // Words of another script stand at the same side as their neighbours.
    if (sideOf(column) !== 'left') body.setHorizontalAlignment(sideOf(column));
  }
  sheet.getRange(1, 1, 1 + samples.length, width).setValues([columns.map(({ header }) => header), ...samples]);
  sheet
    .getRange(1, 1, 1, width)
    .setBackground(headerColors.background)
    .setFontColor(headerColors.color)
    .setFontWeight('bold')
    .setVerticalAlignment('middle')
    .setHorizontalAlignments([columns.map(sideOf)]);
  sheet.setRowHeight(1, 32).setFrozenRows(1);
  // One column of many stays in sight.
  if (width > 8) sheet.setFrozenColumns(1);
  for (const { column, body } of groups) {
    const validation = validationOf(column, body);
    if (validation) body.setDataValidation(validation);
  }
  if (rules.length === 0) return;
  const ranges = new Map<number | null, GoogleAppsScript.Spreadsheet.Range>();
  for (const { column } of rules) {
    if (ranges.has(column)) continue;
    ranges.set(column, column === null ? sheet.getRange(2, 1, below, width) : sheet.getRange(2, column + 1, below, 1));
  }
  sheet.setConditionalFormatRules(
    rules.map(({ column, when, background, color }) => {
      const range = ranges.get(column) as GoogleAppsScript.Spreadsheet.Range;
      const builder = SpreadsheetApp.newConditionalFormatRule().setRanges([range]).setFontColor(color);
      if (background !== null) builder.setBackground(background);
      return 'text' in when
        ? builder.whenTextEqualTo(when.text).build()
        : builder.whenFormulaSatisfied(when.formula).build();
    }),
  );
}

/** A form's tab as a mapping has it. */
function tableOf({ kind, columns }: Form, tab: string): TableMapping {
  const headers: TableMapping['columns'] = {};
  for (const { field, header } of columns) headers[field] = header;
  return { table: kind, tab, header: 1, columns: headers };
}

/**
 * Makes tabs to fill in, each under a free name, shows the first and gives their names.
 * @throws Error with one sentence for the person.
 */
export function createPipeline(kinds: readonly FormKind[], locale: Locale): string[] {
  return alone(
    () => locale,
    () => {
      const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
      const localDays = localDaysIn(spreadsheet.getSpreadsheetTimeZone());
      const today = Math.floor(localDays(new Date()));
      const wanted = formKinds.filter((kind) => kinds.indexOf(kind) >= 0);
      const sheets = wanted.map((kind) => {
        const form = formOf(kind, locale, today);
        const name = freeName(spreadsheet, form.name);
        const sheet = spreadsheet.insertSheet(name, spreadsheet.getNumSheets());
        fillIn(sheet, form);
        const samples = form.samples.map((row) => fingerprintOfRow(row, localDays));
        const sheetId = sheet.getSheetId();
        own(sheet, { kind: 'form', sheetId, rows: 0, columns: 0, fingerprint: '', charts: [], samples });
        return { sheet, name, table: tableOf(form, name) };
      });
      // What was saved names its tabs; the new ones belong to it from now on.
      const saved = loadMapping();
      if (saved) saveMapping({ ...saved, tables: saved.tables.concat(sheets.map(({ table }) => table)) });
      const [first] = sheets;
      if (first) spreadsheet.setActiveSheet(first.sheet);
      const names = sheets.map(({ name }) => name);
      const { menu, messages } = dictionaries[locale];
      spreadsheet.toast(fill(messages.created, { tabs: names.join(', '), item: menu.removeSamples }), menu.create, 20);
      return names;
    },
  );
}

/** The sample rows that nobody changed, as indexes: of rows that are the same, as many as were made. */
function sampleRowsIn(
  values: readonly (readonly Cell[])[],
  { samples = [] }: Mark['ownership'],
  localDays: (instant: Date) => number,
  isFree: (row: number) => boolean = () => true,
): number[] {
  const left = samples.slice();
  const rows: number[] = [];
  values.forEach((row, at) => {
    const found = left.indexOf(fingerprintOfRow(row, localDays));
    if (found < 0 || !isFree(at)) return;
    left.splice(found, 1);
    rows.push(at);
  });
  return rows;
}

/** How many sample rows stand in the tabs that a report reads. */
export function samplesIn({ tabs, options, sheets, marks }: Workbook): number {
  const forms = marks.filter(({ ownership }) => ownership.kind === 'form');
  if (forms.length === 0) return 0;
  return tabs.reduce((sum, { name, values }) => {
    const id = sheets.get(name)?.getSheetId();
    const mark = forms.find(({ sheet }) => sheet.getSheetId() === id);
    return sum + (mark ? sampleRowsIn(values, mark.ownership, options.localDays).length : 0);
  }, 0);
}

/** Deletes rows, neighbours together, the last first. */
function deleteRows(sheet: Sheet, rows: readonly number[]): void {
  if (rows.length === 0) return;
  // Sheets keeps at least one row below the header.
  if (rows.length >= sheet.getMaxRows() - sheet.getFrozenRows()) sheet.insertRowsAfter(sheet.getMaxRows(), 1);
  let last = rows.length - 1;
  while (last >= 0) {
    let first = last;
    while (first > 0 && (rows[first - 1] as number) + 1 === rows[first]) first -= 1;
    sheet.deleteRows(rows[first] as number, last - first + 1);
    last = first - 1;
  }
}

/** Takes the sample rows away that nobody changed, and says how many were there. */
export function removeSamples(locale: Locale): number {
  return alone(
    () => locale,
    () => {
      const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
      const localDays = localDaysIn(spreadsheet.getSpreadsheetTimeZone());
      const forms = marksIn(spreadsheet).filter(({ ownership }) => ownership.kind === 'form');
      const found = forms.map(({ sheet, ownership }) => {
        const range = sheet.getDataRange();
        const values = range.getValues() as Cell[][];
        const notes = range.getNotes();
        // A row with a note of the person is the person's.
        const isFree = (row: number) => (notes[row] ?? []).every((note) => note === '');
        return { sheet, rows: sampleRowsIn(values, ownership, localDays, isFree).map((at) => at + 1) };
      });
      for (const { sheet, rows } of found) deleteRows(sheet, rows);
      const count = found.reduce((sum, { rows }) => sum + rows.length, 0);
      const { menu, messages } = dictionaries[locale];
      spreadsheet.toast(
        count === 0 ? messages.noSamples : fill(messages.samplesRemoved, { count }),
        menu.removeSamples,
      );
      return count;
    },
  );
}
