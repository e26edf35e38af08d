/** The cells of the report's tab: room for the block, and all that a cell is, in a call for each kind. */

import { type Area, type Block, type BlockCell, colors } from '../report/layout/block';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** What is known of a tab without asking: where the block ends that is written over, and how far the grid reaches at least. */
export interface Room {
  rows: number;
  columns: number;
  gridRows: number;
  gridColumns: number;
}

/** A new tab has this grid. */
export const newTab: Room = { rows: 0, columns: 0, gridRows: 1000, gridColumns: 26 };

/** Makes room for the block: what stands below and beside the old block moves away, and the grid grows. */
export function makeRoom(sheet: Sheet, block: Block, room: Room): void {
  let { gridRows, gridColumns } = room;
  const rows = block.cells.length;
  const { columns } = block;
  if (room.rows > 0 && rows > room.rows && gridRows > room.rows) {
    sheet.insertRowsAfter(room.rows, rows - room.rows);
    gridRows += rows - room.rows;
  }
  if (room.columns > 0 && columns > room.columns && gridColumns > room.columns) {
    sheet.insertColumnsAfter(room.columns, columns - room.columns);
    gridColumns += columns - room.columns;
  }
  if (rows > gridRows) {
    const last = sheet.getMaxRows();
    if (rows > last) sheet.insertRowsAfter(last, rows - last);
  }
  if (columns > gridColumns) {
    const last = sheet.getMaxColumns();
    if (columns > last) sheet.insertColumnsAfter(last, columns - last);
  }
}

const rangeOf = (sheet: Sheet, { row, column, rows, columns }: Area): Range =>
  sheet.getRange(row + 1, column + 1, rows, columns);

/** A cell as nobody ever wrote to it. */
const blank: Omit<BlockCell, 'align'> & { align: null } = {
  value: '',
  format: 'General',
  note: '',
  background: null,
  color: '#000000',
  size: 10,
  weight: 'normal',
  align: null,
  wrap: false,
};

/** Writes all cells of the block, and blank ones where an older block was longer: the same calls clear it. */
export function writeCells(sheet: Sheet, block: Block, oldRows: number): void {
  const cells: readonly (readonly (BlockCell | typeof blank)[])[] = [
    ...block.cells,
    ...Array.from({ length: Math.max(0, oldRows - block.cells.length) }, () =>
      Array.from({ length: block.columns }, () => blank),
    ),
  ];
  const each = <T>(pick: (cell: BlockCell | typeof blank) => T): T[][] => cells.map((row) => row.map(pick));
  const rules: (GoogleAppsScript.Spreadsheet.DataValidation | null)[][] = each(() => null);
  for (const { row, column, choices } of block.controls) {
    const list = SpreadsheetApp.newDataValidation().requireValueInList(choices, true).setAllowInvalid(true);
    (rules[row] as (typeof rules)[number])[column] = list.build();
  }
  const styles: Record<string, GoogleAppsScript.Spreadsheet.TextStyle> = {};
  // Formats first: a text cell takes its value as it is, even when it begins with "=".
  sheet
    .getRange(1, 1, cells.length, block.columns)
    .setNumberFormats(each((cell) => cell.format))
    .setValues(each((cell) => cell.value))
    .setNotes(each((cell) => cell.note))
    .setBackgrounds(each((cell) => cell.background))
    .setTextStyles(
      each(({ color, size, weight }) => {
        const look = `${color} ${size} ${weight}`;
        styles[look] =
          styles[look] ??
          SpreadsheetApp.newTextStyle()
            .setForegroundColor(color)
            .setFontSize(size)
            .setBold(weight === 'bold')
            .build();
        return styles[look] as GoogleAppsScript.Spreadsheet.TextStyle;
      }),
    )
    .setHorizontalAlignments(each((cell) => cell.align))
    .setWraps(each((cell) => cell.wrap))
    .setDataValidations(rules);
}

/** Joins the cells of the tiles, which stand beside each other and are of one size, and sets the tiles apart. */
export function joinTiles(sheet: Sheet, { merges: [first, second, ...more], tiles }: Block): void {
  if (first && second) {
    const columns = second.columns * (1 + more.length);
    const { PASTE_NORMAL } = SpreadsheetApp.CopyPasteType;
    rangeOf(sheet, first)
      .mergeAcross()
      .copyTo(rangeOf(sheet, { ...second, columns }), PASTE_NORMAL, false);
  }
  const { SOLID_THICK } = SpreadsheetApp.BorderStyle;
  for (const area of tiles)
    rangeOf(sheet, area).setBorder(null, null, null, false, true, null, colors.white, SOLID_THICK);
}

/** The block and every joined cell that begins in it: a person may have joined some, or put columns into them. */
export function withMerged(sheet: Sheet, { rows, columns }: { rows: number; columns: number }): Range {
  const range = sheet.getRange(1, 1, rows, columns);
  const merged = range.getMergedRanges();
  const last = merged.reduce((most, one) => Math.max(most, one.getLastRow()), rows);
  const right = merged.reduce((most, one) => Math.max(most, one.getLastColumn()), columns);
  return last > rows || right > columns ? withMerged(sheet, { rows: last, columns: right }) : range;
}
