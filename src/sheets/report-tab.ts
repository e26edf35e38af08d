/** The report's tab: found or made, written in few calls, and nothing touched that isn't ours. */

import type { Dictionary } from '../i18n/dictionary';
import type { Controls } from '../report/controls';
import { type Area, type Block, type BlockCell, colors } from '../report/layout/block';
import { fingerprintOf, type Mark, mend, type Ownership, own, withoutControls } from './ownership';
import { drawCharts } from './report-charts';
import { freeAmong } from './tab-name';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Written {
  sheet: Sheet;
  tab: string;
  cells: number;
  charts: number;
  /** The tab that keeps the person's changes of the old report, if there were any. */
  keptEdits: string | null;
}

/** What is known of the workbook from reading it. */
export interface Place {
  spreadsheet: Spreadsheet;
  /** The names of all tabs. */
  names: readonly string[];
  /** The report as it stands, if there is one. */
  report: Standing | null;
}

interface Size {
  rows: number;
  columns: number;
}

const sizeOf = (sheet: Sheet): Size => ({ rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() });

/** The report as it stands, with what a person changed or chose. */
export interface Standing {
  mark: Mark;
  size: Size;
  values: unknown[][];
}

/** The values without those of formulas that follow the data. One that a person wrote in their place stays. */
function withoutLive(values: unknown[][], live: Block['live'] | NonNullable<Ownership['live']>, formulas?: string[][]) {
  for (const [row, column] of live) {
    const cells = values[row];
    if (cells && (!formulas || formulas[row]?.[column])) cells[column] = '';
  }
  return values;
}

/** Reads the report as it stands. */
export function standing(mark: Mark): Standing {
  const { sheet, ownership } = mark;
  const size = sizeOf(sheet);
  const rows = Math.max(1, Math.min(ownership.rows, size.rows));
  const columns = Math.max(1, Math.min(ownership.columns, size.columns));
  const range = sheet.getRange(1, 1, rows, columns);
  const values = range.getValues();
  const { live = [] } = ownership;
  return { mark, size, values: live.length > 0 ? withoutLive(values, live, range.getFormulas()) : values };
}

/** The texts of the cells to choose in, by their ids. None of a report that was not finished. */
export function chosenIn({ mark, values }: Standing): Record<string, string> {
  const { controls = {}, state } = mark.ownership;
  const texts: Record<string, string> = {};
  if (state === 'building') return texts;
  for (const id of Object.keys(controls)) {
    const [row, column] = controls[id] ?? [0, 0];
    texts[id] = String(values[row]?.[column] ?? '');
  }
  return texts;
}

/** Keeps a copy of the report when a person changed cells of it. */
function keepEdits({ spreadsheet, names }: Place, { mark, values }: Standing, name: string): string | null {
  const { sheet, ownership } = mark;
  if (ownership.state === 'building') return null;
  if (fingerprintOf(withoutControls(values, ownership.controls)) === ownership.fingerprint) return null;
  const free = freeAmong(names, name);
  const copy = sheet.copyTo(spreadsheet).setName(free);
  own(copy, { ...ownership, kind: 'edits', sheetId: copy.getSheetId(), charts: [] }, true);
  return free;
}

/** Makes room for the block: more rows, and what stands below the old block moves down. */
function makeRoom(sheet: Sheet, oldRows: number, block: Block, size: Size): void {
  const rows = block.cells.length;
  let have = size.rows;
  if (oldRows > 0 && rows > oldRows && sheet.getLastRow() > oldRows) {
    sheet.insertRowsAfter(oldRows, rows - oldRows);
    have += rows - oldRows;
  }
  if (rows > have) sheet.insertRowsAfter(have, rows - have);
  if (block.columns > size.columns) sheet.insertColumnsAfter(size.columns, block.columns - size.columns);
}

const rangeOf = (sheet: Sheet, area: Area) => sheet.getRange(area.row + 1, area.column + 1, area.rows, area.columns);

function writeCells(sheet: Sheet, block: Block): void {
  const range = sheet.getRange(1, 1, block.cells.length, block.columns);
  const each = <T>(pick: (cell: BlockCell) => T): T[][] => block.cells.map((row) => row.map(pick));
  // Formats first: a text cell takes its value as it is, even when it begins with "=".
  range
    .setNumberFormats(each((cell) => cell.format))
    .setValues(each((cell) => cell.value))
    .setNotes(each((cell) => cell.note))
    .setBackgrounds(each((cell) => cell.background))
    .setFontColors(each((cell) => cell.color))
    .setFontSizes(each((cell) => cell.size))
    .setFontWeights(each((cell) => cell.weight))
    .setHorizontalAlignments(each((cell) => cell.align))
    .setWraps(each((cell) => cell.wrap))
    .setVerticalAlignment('middle');
  const rules: (GoogleAppsScript.Spreadsheet.DataValidation | null)[][] = block.cells.map((row) => row.map(() => null));
  for (const { row, column, choices } of block.controls) {
    const list = SpreadsheetApp.newDataValidation().requireValueInList(choices, true).setAllowInvalid(true);
    (rules[row] as (typeof rules)[number])[column] = list.build();
  }
  range.setDataValidations(rules);
  const { SOLID_THICK } = SpreadsheetApp.BorderStyle;
  for (const area of block.tiles)
    rangeOf(sheet, area).setBorder(null, null, null, null, true, null, colors.white, SOLID_THICK);
}

const sameAreas = (one: readonly Area[], other: readonly Area[] | undefined) =>
  JSON.stringify(one) === JSON.stringify(other);

/**
 * Writes the report to its tab. A tab of ours is updated in place, wherever it stands and whatever it is called now;
 * cells outside of our block, other charts and the widths that a person chose stay as they are.
 */
export function writeReport(place: Place, block: Block, chosen: Controls, words: Dictionary['messages']): Written {
  const { spreadsheet, names, report } = place;
  const rows = block.cells.length;
  const sheet = report?.mark.sheet ?? spreadsheet.insertSheet(freeAmong(names, words.tabName), names.length);
  const old: Ownership | undefined = report?.mark.ownership;
  const size = report?.size ?? sizeOf(sheet);
  const keptEdits = report && keepEdits(place, report, words.editsTabName);
  const controls: Record<string, [number, number]> = {};
  for (const { id, row, column } of block.controls) controls[id] = [row, column];
  const mark: Ownership = {
    kind: 'report',
    sheetId: sheet.getSheetId(),
    rows: Math.max(rows, old?.rows ?? 0),
    columns: block.columns,
    fingerprint: '',
    charts: old?.charts ?? [],
    merges: [],
    controls,
    live: block.live,
    chosen,
    rightToLeft: block.rightToLeft,
    state: 'building',
  };
  makeRoom(sheet, old?.rows ?? 0, block, size);
  if (report) mend(sheet, mark, report.mark.metadata);
  else own(sheet, mark, false);
  // Until all is done, the first cell says that it isn't.
  sheet.getRange(1, 1).setValue(words.unfinished);
  const keepsMerges = old !== undefined && sameAreas(block.merges, old.merges);
  if (old) {
    if (!keepsMerges) sheet.getRange(1, 1, Math.min(old.rows, size.rows), old.columns).breakApart();
    // The new cells take the place of the old ones; only what stands below them is cleared.
    const longer = Math.min(old.rows, size.rows) - rows;
    if (longer > 0)
      sheet
        .getRange(rows + 1, 1, longer, old.columns)
        .clear()
        .clearNote();
  } else {
    sheet.setColumnWidth(1, block.widths[0] ?? 0).setColumnWidths(2, block.columns - 1, block.widths[1] ?? 0);
    sheet.setHiddenGridlines(true);
  }
  if (block.rightToLeft !== (old?.rightToLeft ?? false)) sheet.setRightToLeft(block.rightToLeft);
  const [title] = block.cells[0] ?? [];
  const finished = title?.value ?? '';
  if (title) title.value = words.unfinished;
  writeCells(sheet, block);
  if (!keepsMerges) for (const area of block.merges) rangeOf(sheet, area).mergeAcross();
  sheet.autoResizeRows(1, rows);
  const charts = drawCharts(sheet, block, mark.charts);
  sheet.getRange(1, 1).setValue(finished);
  if (title) title.value = finished;
  const written = withoutLive(sheet.getRange(1, 1, rows, block.columns).getValues(), block.live);
  const { state, ...done } = mark;
  mend(
    sheet,
    { ...done, rows, fingerprint: fingerprintOf(withoutControls(written, controls)), charts, merges: block.merges },
    report?.mark.metadata,
  );
  return { sheet, tab: sheet.getName(), cells: rows * block.columns, charts: charts.length, keptEdits };
}
