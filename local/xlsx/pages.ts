/** How a tab with charts is printed: as wide as a page, and no chart cut in two. */
import type { CellView, Host, TabView } from '../host';
import { columnName } from './areas';
import { done, type File } from './library';

/** A4 across with margins of half an inch, in pixels of 1/96 inch, and a little less: programs differ. */
const page = { size: 9, margin: 0.5, width: 1000, height: 670 };

export function writePages(host: Host, tab: TabView, sheet: string, file: File): void {
  const { margin } = page;
  done(file.SetPageMargins(sheet, { Left: margin, Right: margin, Top: margin, Bottom: margin, Horizontally: true }));
  const columns = Math.max(...tab.charts.map((chart) => lastColumn(tab, chart)), ...tab.merges.map(end), 1);
  const width = sum(columns, (column) => tab.columnWidths[column] ?? tab.defaultColumnWidth);
  const scale = Math.max(10, Math.min(100, Math.floor((100 * page.width) / width)));
  done(file.SetPageLayout(sheet, { Orientation: 'landscape', Size: page.size, AdjustTo: scale }));
  const rows = host.cells(tab.id, 1, 1, tab.rows, columns);
  const last = rows.map((row) => row.some((cell) => cell !== null)).lastIndexOf(true) + 1;
  // Without it, texts and notes that reach beyond the last column make pages of their own.
  const area = `'${sheet.replace(/'/g, "''")}'!$A$1:$${columnName(columns)}$${Math.max(1, last)}`;
  done(file.SetDefinedName({ Name: '_xlnm.Print_Area', RefersTo: area, Scope: sheet }));
  for (const row of breaks(tab, rows, (page.height * 100) / scale)) {
    done(file.InsertPageBreak(sheet, `A${row}`));
  }
}

/** 1-based rows that begin a page, so that each chart stands on one page with what is above it in its section. */
function breaks(tab: TabView, rows: (CellView | null)[][], capacity: number): number[] {
  const height = (row: number) => tab.rowHeights[row] ?? tab.defaultRowHeight;
  const blank = rows.map((row) => row.every((cell) => cell === null || cell.text === ''));
  const starts: number[] = [];
  let pageTop = 0;
  for (const { position, height: chartHeight } of [...tab.charts].sort((a, b) => a.position.row - b.position.row)) {
    const top = sum(position.row - 1, height) + position.offsetY;
    // From the blank row above its heading on: the rows that a chart covers are blank too.
    const start = blank.lastIndexOf(true, position.row - 2) + 2;
    const startTop = sum(start - 1, height);
    while (startTop - pageTop > capacity) pageTop += capacity;
    if (top + chartHeight - pageTop <= capacity || start <= 1) continue;
    starts.push(start);
    pageTop = startTop;
  }
  return [...new Set(starts)];
}

function lastColumn(tab: TabView, { position, width }: TabView['charts'][number]): number {
  let column = position.column;
  let left = width + position.offsetX;
  for (; left > 0; column += 1) left -= tab.columnWidths[column - 1] ?? tab.defaultColumnWidth;
  return column - 1;
}

function end({ column, columns }: TabView['merges'][number]): number {
  return column + columns - 1;
}

function sum(count: number, sizeOf: (index: number) => number): number {
  let all = 0;
  for (let index = 0; index < count; index += 1) all += sizeOf(index);
  return all;
}
