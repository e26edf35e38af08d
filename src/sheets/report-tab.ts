/** The report's tab: found or made, written in few calls, and nothing touched that isn't ours. */

import type { Dictionary } from '../i18n/dictionary';
import { type Area, type Block, type BlockCell, colors } from '../report/layout/block';
import { fingerprintOf, type Mark, mend, type Ownership, own } from './ownership';
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
  /** The tab of the report, if there is one. */
  report: Mark | null;
}

/** Keeps a copy of the report when a person changed cells of it. */
function keepEdits({ spreadsheet, names }: Place, { sheet, ownership }: Mark, size: Size, name: string): string | null {
  const rows = Math.min(ownership.rows, size.rows);
  const columns = Math.min(ownership.columns, size.columns);
  const values = sheet.getRange(1, 1, rows, columns).getValues();
  if (fingerprintOf(values) === ownership.fingerprint) return null;
  const free = freeAmong(names, name);
  const copy = sheet.copyTo(spreadsheet).setName(free);
  own(copy, { ...ownership, kind: 'edits', sheetId: copy.getSheetId(), charts: [] }, true);
  return free;
}

interface Size {
  rows: number;
  columns: number;
}

const sizeOf = (sheet: Sheet): Size => ({ rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() });

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
export function writeReport(place: Place, block: Block, words: Dictionary['messages']): Written {
  const { spreadsheet, names, report } = place;
  const rows = block.cells.length;
  const sheet = report?.sheet ?? spreadsheet.insertSheet(freeAmong(names, words.tabName), names.length);
  const old: Ownership | undefined = report?.ownership;
  const size = sizeOf(sheet);
  const keptEdits = report && old?.state !== 'building' ? keepEdits(place, report, size, words.editsTabName) : null;
  const mark: Ownership = {
    kind: 'report',
    sheetId: sheet.getSheetId(),
    rows: Math.max(rows, old?.rows ?? 0),
    columns: block.columns,
    fingerprint: '',
    charts: old?.charts ?? [],
    merges: [],
    state: 'building',
  };
  makeRoom(sheet, old?.rows ?? 0, block, size);
  if (report) mend(sheet, mark, report.metadata);
  else own(sheet, mark, false);
  // Until all is done, the first cell says that it isn't.
  sheet.getRange(1, 1).setValue(words.unfinished);
  const keepsMerges = old !== undefined && sameAreas(block.merges, old.merges);
  if (old) {
    const area = sheet.getRange(1, 1, Math.min(old.rows, size.rows), old.columns);
    if (!keepsMerges) area.breakApart();
    area.clear().clearNote();
  } else {
    sheet.setColumnWidth(1, block.widths[0] ?? 0).setColumnWidths(2, block.columns - 1, block.widths[1] ?? 0);
    sheet.setHiddenGridlines(true);
  }
  sheet.setRightToLeft(block.rightToLeft);
  const [title] = block.cells[0] ?? [];
  const finished = title?.value ?? '';
  if (title) title.value = words.unfinished;
  writeCells(sheet, block);
  if (!keepsMerges) for (const area of block.merges) rangeOf(sheet, area).mergeAcross();
  sheet.autoResizeRows(1, rows);
  const charts = drawCharts(sheet, block, mark.charts);
  sheet.getRange(1, 1).setValue(finished);
  if (title) title.value = finished;
  const written = sheet.getRange(1, 1, rows, block.columns).getValues();
  const { state, ...done } = mark;
  mend(sheet, { ...done, rows, fingerprint: fingerprintOf(written), charts, merges: block.merges }, report?.metadata);
  return { sheet, tab: sheet.getName(), cells: rows * block.columns, charts: charts.length, keptEdits };
}
