/** The host's workbook as an .xlsx file that Excel and LibreOffice open, with native charts. */
import type { Host, TabView } from '../host';
import { cellName, columnName } from './areas';
import { writeCells } from './cells';
import { writeCharts } from './charts';
import { done, type File, loadLibrary } from './library';
import { writePages } from './pages';
import { sheetNames } from './sheet-names';
import { styleBook } from './styles';

export interface WrittenWorkbook {
  bytes: Uint8Array;
  /** Titles of charts that could not be written. */
  chartsLeft: string[];
}

/** All tabs as they are now. Formulas are written as their values: the add-on's functions live in Google Sheets only. */
export async function writeWorkbook(host: Host): Promise<WrittenWorkbook> {
  const library = await loadLibrary();
  const file = library.NewFile();
  done(file);
  done(file.SetDefaultFont('Arial'));
  const tabs = host.tabs();
  const names = sheetNames(tabs.map(({ name }) => name));
  const styles = styleBook(file);
  const sheets = new Map(tabs.map(({ id, name }) => [id, names.get(name) ?? name]));
  const nameOf = (tab: TabView) => names.get(tab.name) ?? tab.name;
  tabs.forEach((tab, index) => {
    if (index === 0) done(file.SetSheetName('Sheet1', nameOf(tab)));
    else done(file.NewSheet(nameOf(tab)));
    writeCells({ host, file, styles, sheets }, tab, nameOf(tab));
    writeGrid(tab, nameOf(tab), file);
    if (tab.charts.length > 0) writePages(host, tab, nameOf(tab), file);
  });
  // Charts name cells of other tabs, so they come when all are there.
  const chartsLeft = tabs.flatMap((tab) => writeCharts({ host, file, library, names }, tab, nameOf(tab)));
  const active = sheets.get(host.activeTab()) ?? '';
  done(file.SetActiveSheet(done(file.GetSheetIndex(active)).index));
  for (const tab of tabs) if (tab.hidden) done(file.SetSheetVisible(nameOf(tab), false));
  const { buffer } = done(file.WriteToBuffer());
  return { bytes: buffer as unknown as Uint8Array, chartsLeft };
}

/** Widths, heights, merged cells, what is frozen and hidden, and the direction. */
function writeGrid(tab: TabView, sheet: string, file: File): void {
  done(
    file.SetSheetProps(sheet, {
      DefaultColWidth: columnWidth(tab.defaultColumnWidth),
      DefaultRowHeight: points(tab.defaultRowHeight),
      CustomHeight: true,
    }),
  );
  for (const [column, width] of Object.entries(tab.columnWidths)) {
    const name = columnName(Number(column) + 1);
    done(file.SetColWidth(sheet, name, name, columnWidth(width)));
  }
  for (const [row, height] of Object.entries(tab.rowHeights)) {
    done(file.SetRowHeight(sheet, Number(row) + 1, points(height)));
  }
  for (const row of tab.hiddenRows) done(file.SetRowVisible(sheet, row, false));
  for (const column of tab.hiddenColumns) done(file.SetColVisible(sheet, columnName(column), false));
  for (const { row, column, rows, columns } of tab.merges) {
    done(file.MergeCell(sheet, cellName(row, column), cellName(row + rows - 1, column + columns - 1)));
  }
  done(
    file.SetSheetView(sheet, 0, {
      RightToLeft: tab.rightToLeft,
      ShowGridLines: !tab.hideGridlines,
      TopLeftCell: 'A1',
      View: 'normal',
    }),
  );
  const { frozenRows, frozenColumns } = tab;
  if (frozenRows === 0 && frozenColumns === 0) return;
  const pane = frozenRows === 0 ? 'topRight' : frozenColumns === 0 ? 'bottomLeft' : 'bottomRight';
  const first = cellName(frozenRows + 1, frozenColumns + 1);
  done(
    file.SetPanes(sheet, {
      Freeze: true,
      XSplit: frozenColumns,
      YSplit: frozenRows,
      TopLeftCell: first,
      ActivePane: pane,
    }),
  );
}

/** Pixels as characters of the file's own font (Arial 11), which are 8 pixels wide and stand 5 pixels from the edges. */
function columnWidth(pixels: number): number {
  return Math.max(0, (pixels - 5) / 8);
}

/** Pixels as points. */
function points(pixels: number): number {
  return pixels * 0.75;
}
