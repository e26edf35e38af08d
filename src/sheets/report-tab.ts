/** The report's tab: found or made, written in few calls, and nothing touched that isn't ours. */

import type { Dictionary } from '../i18n/dictionary';
import type { Area, Block, BlockCell } from '../report/layout';
import { findReport, fingerprintOf, type Ownership, own } from './ownership';
import { drawCharts, removeCharts } from './report-charts';
import { freeName } from './tab-name';

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

/** Keeps a copy of the report when a person changed cells of it. */
function keepEdits(spreadsheet: Spreadsheet, sheet: Sheet, ownership: Ownership, name: string): string | null {
  const rows = Math.min(ownership.rows, sheet.getMaxRows());
  const columns = Math.min(ownership.columns, sheet.getMaxColumns());
  const values = sheet.getRange(1, 1, rows, columns).getValues();
  if (fingerprintOf(values) === ownership.fingerprint) return null;
  const free = freeName(spreadsheet, name);
  const copy = sheet.copyTo(spreadsheet).setName(free);
  own(copy, { ...ownership, kind: 'edits', sheetId: copy.getSheetId(), charts: [] });
  return free;
}

/** Makes room for the block: more rows, and what stands below the old block moves down. */
function makeRoom(sheet: Sheet, oldRows: number, block: Block): void {
  const rows = block.cells.length;
  if (oldRows > 0 && rows > oldRows && sheet.getLastRow() > oldRows) sheet.insertRowsAfter(oldRows, rows - oldRows);
  const missingRows = rows - sheet.getMaxRows();
  if (missingRows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missingRows);
  const missingColumns = block.columns - sheet.getMaxColumns();
  if (missingColumns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missingColumns);
}

const rangeOf = (sheet: Sheet, area: Area) => sheet.getRange(area.row + 1, area.column + 1, area.rows, area.columns);

function writeCells(sheet: Sheet, block: Block): void {
  const range = sheet.getRange(1, 1, block.cells.length, block.columns);
  const each = <T>(pick: (cell: BlockCell) => T): T[][] => block.cells.map((row) => row.map(pick));
  // Formats first: a text cell takes its value as it is, even when it begins with "=".
  range
    .setNumberFormats(each((cell) => cell.format))
    .setValues(each((cell) => cell.value))
    .setBackgrounds(each((cell) => cell.background))
    .setFontColors(each((cell) => cell.color))
    .setFontSizes(each((cell) => cell.size))
    .setFontWeights(each((cell) => cell.weight))
    .setHorizontalAlignments(each((cell) => cell.align))
    .setVerticalAlignment('middle');
  for (const area of block.merges) rangeOf(sheet, area).mergeAcross();
  for (const area of block.wraps) rangeOf(sheet, area).setWrap(true);
  for (const { row, rows, height } of block.rowHeights) sheet.setRowHeights(row + 1, rows, height);
}

/**
 * Writes the report to its tab. A tab of ours is updated in place, wherever it stands and whatever it is called now;
 * cells outside of our block, other charts and the widths that a person chose stay as they are.
 */
export function writeReport(spreadsheet: Spreadsheet, block: Block, words: Dictionary['messages']): Written {
  const found = findReport(spreadsheet);
  const sheet =
    found?.sheet ?? spreadsheet.insertSheet(freeName(spreadsheet, words.tabName), spreadsheet.getSheets().length);
  let keptEdits: string | null = null;
  if (found) {
    keptEdits = keepEdits(spreadsheet, sheet, found.ownership, words.editsTabName);
    removeCharts(sheet, found.ownership.charts);
    makeRoom(sheet, found.ownership.rows, block);
    sheet
      .getRange(1, 1, Math.min(found.ownership.rows, sheet.getMaxRows()), found.ownership.columns)
      .breakApart()
      .clear();
  } else {
    makeRoom(sheet, 0, block);
    sheet.setColumnWidth(1, block.nameWidth).setColumnWidths(2, block.columns - 1, block.columnWidth);
    sheet.setHiddenGridlines(true);
  }
  sheet.setRightToLeft(block.rightToLeft);
  writeCells(sheet, block);
  const charts = drawCharts(sheet, block);
  const written = sheet.getRange(1, 1, block.cells.length, block.columns).getValues();
  own(sheet, {
    kind: 'report',
    sheetId: sheet.getSheetId(),
    rows: block.cells.length,
    columns: block.columns,
    fingerprint: fingerprintOf(written),
    charts,
  });
  return { sheet, tab: sheet.getName(), cells: block.cells.length * block.columns, charts: charts.length, keptEdits };
}
