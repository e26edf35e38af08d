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

/** Rows that follow each other without a blank one; what a chart covers is not blank. */
interface Run {
  /** 0-based. */
  first: number;
  height: number;
  /** A heading alone: what it stands over belongs to it. */
  isHead: boolean;
}

/** From this size on a text is a heading. */
const headSize = 13;

function runsOf(tab: TabView, rows: (CellView | null)[][]): Run[] {
  const height = (row: number) => tab.rowHeights[row] ?? tab.defaultRowHeight;
  const covered = new Set<number>();
  for (const { position, height: size } of tab.charts) {
    let left = size + position.offsetY;
    for (let row = position.row - 1; left > 0; row += 1) {
      covered.add(row);
      left -= height(row);
    }
  }
  const runs: Run[] = [];
  let isOpen = false;
  rows.forEach((row, at) => {
    const isBlank = !covered.has(at) && row.every((cell) => cell === null || cell.text === '');
    if (!isBlank && !isOpen) runs.push({ first: at, height: 0, isHead: (row[0]?.style?.fontSize ?? 0) >= headSize });
    const run = runs[runs.length - 1];
    // The blank row after a run is its own.
    if (run) run.height += height(at);
    if (run && covered.has(at)) run.isHead = false;
    isOpen = !isBlank;
  });
  return runs;
}

/**
 * 1-based rows that begin a page: a heading with its charts, and a table that fits on one page, are not cut, and no
 * heading stands alone at the end of a page.
 */
function breaks(tab: TabView, rows: (CellView | null)[][], capacity: number): number[] {
  const runs = runsOf(tab, rows);
  const starts: number[] = [];
  let used = 0;
  for (let at = 0; at < runs.length; ) {
    let [next, height] = [at + 1, runs[at]?.height ?? 0];
    while (runs[next - 1]?.isHead && next < runs.length) {
      height += runs[next]?.height ?? 0;
      next += 1;
    }
    const first = runs[at]?.first ?? 0;
    if (used > 0 && used + height > capacity && (height <= capacity || used > capacity / 2)) {
      starts.push(first + 1);
      used = 0;
    }
    used += height;
    while (used > capacity) used -= capacity;
    at = next;
  }
  return starts;
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
