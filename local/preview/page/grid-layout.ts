/** Where things lie in the grid: from rows, columns and the scroll position to pixels and back, for both directions. */
import type { CellView, TabView } from '../../host/types';
import type { CellPosition, CellRange } from './a1';
import { Axis } from './axis';
import { inside } from './selection';
import { textHeight } from './text-measure';

const columnHeaderHeight = 24;
const spareRows = 8;
const spareColumns = 2;
/** Columns that are looked at for the height of a row. */
const measuredColumns = 72;

export type GridPart = { part: 'cell' | 'row' | 'column' | 'all' } & CellPosition;

/** The layout of one tab as it is now, in the element that scrolls. */
export class GridLayout {
  readonly rows: Axis;
  readonly columns: Axis;

  /** `before` is the same tab's layout so far: its fitted row heights are kept until the cells are read again. */
  constructor(
    readonly tab: TabView,
    private readonly scroller: HTMLElement,
    before?: GridLayout,
  ) {
    const heights = new Map(before?.tab.rows === tab.rows ? before.rows.exceptions : []);
    for (const [row, height] of Object.entries(tab.rowHeights)) heights.set(Number(row) + 1, height);
    this.rows = new Axis(tab.rows, tab.defaultRowHeight, heights);
    const widths = Object.entries(tab.columnWidths).map(([column, width]): [number, number] => [
      Number(column) + 1,
      width,
    ]);
    this.columns = new Axis(tab.columns, tab.defaultColumnWidth, new Map(widths));
  }

  /** Scroll distance away from column A, whichever side that is. */
  get scrollAcross(): number {
    return Math.abs(this.scroller.scrollLeft);
  }

  set scrollAcross(distance: number) {
    this.scroller.scrollLeft = this.tab.rightToLeft ? -distance : distance;
  }

  /** Rows that fit below the frozen ones. */
  get rowsPerPage(): number {
    return Math.max(1, Math.floor(this.room.height / this.tab.defaultRowHeight) - 1);
  }

  /** The lengths that the style sheet builds the grid from. */
  get lengths(): Record<string, number> {
    const { frozen } = this;
    return {
      '--row-header-width': this.rowHeaderWidth,
      '--column-header-height': columnHeaderHeight,
      '--frozen-width': frozen.width,
      '--frozen-height': frozen.height,
      '--main-width': Math.max(0, this.columns.length - frozen.width),
      '--main-height': Math.max(0, this.rows.length - frozen.height),
    };
  }

  /** The cells that can be seen beside the frozen ones, with some to spare. */
  visible(): CellRange {
    const { tab, frozen, room } = this;
    const top = frozen.height + this.scroller.scrollTop;
    const start = frozen.width + this.scrollAcross;
    return {
      firstRow: Math.max(tab.frozenRows + 1, this.rows.at(top) - spareRows),
      lastRow: Math.min(tab.rows, this.rows.at(top + room.height) + spareRows),
      firstColumn: Math.max(tab.frozenColumns + 1, this.columns.at(start) - spareColumns),
      lastColumn: Math.min(tab.columns, this.columns.at(start + room.width) + spareColumns),
    };
  }

  /** A cell's place in the layers over the grid, from the top and from the side of column A. */
  placeOf({ row, column }: CellPosition): { top: number; start: number; width: number; height: number } {
    const { top, start } = this.anchor(row, column);
    const merge = this.tab.merges.find((candidate) => candidate.row === row && candidate.column === column);
    return {
      top: top + (row <= this.tab.frozenRows ? this.scroller.scrollTop : 0),
      start: start + (column <= this.tab.frozenColumns ? this.scrollAcross : 0),
      width: this.columns.start(column + (merge?.columns ?? 1)) - this.columns.start(column),
      height: this.rows.start(row + (merge?.rows ?? 1)) - this.rows.start(row),
    };
  }

  /** A place in the layers that does not stay with frozen cells: for charts. */
  anchor(row: number, column: number): { top: number; start: number } {
    return {
      top: columnHeaderHeight + this.rows.start(row),
      start: this.rowHeaderWidth + this.columns.start(column),
    };
  }

  /** What lies under the pointer: a cell, or a header with the row or column it names. */
  hit({ clientX, clientY }: { clientX: number; clientY: number }): GridPart | undefined {
    const { scroller, frozen } = this;
    const box = scroller.getBoundingClientRect();
    const left = box.left + scroller.clientLeft;
    const across = this.tab.rightToLeft ? left + scroller.clientWidth - clientX : clientX - left;
    const down = clientY - box.top - scroller.clientTop;
    if (across > scroller.clientWidth || down > scroller.clientHeight) return undefined;
    const x = across - this.rowHeaderWidth;
    const y = down - columnHeaderHeight;
    return {
      part: x < 0 ? (y < 0 ? 'all' : 'row') : y < 0 ? 'column' : 'cell',
      row: this.rows.at(Math.max(0, y < frozen.height ? y : y + scroller.scrollTop)),
      column: this.columns.at(Math.max(0, x < frozen.width ? x : x + this.scrollAcross)),
    };
  }

  /** Scrolls just far enough to see the cell. */
  reveal(cell: CellPosition): void {
    const { scroller, frozen, room, tab } = this;
    const { row, column } = inside(tab, cell);
    if (row > tab.frozenRows) {
      const top = this.rows.start(row) - frozen.height;
      const bottom = top + this.rows.size(row);
      if (top < scroller.scrollTop) scroller.scrollTop = top;
      else if (bottom > scroller.scrollTop + room.height) scroller.scrollTop = bottom - room.height;
    }
    if (column > tab.frozenColumns) {
      const start = this.columns.start(column) - frozen.width;
      const end = start + this.columns.size(column);
      if (start < this.scrollAcross) this.scrollAcross = start;
      else if (end > this.scrollAcross + room.width) this.scrollAcross = Math.min(start, end - room.width);
    }
  }

  /**
   * Rows without a height of their own grow with wrapped text, line breaks and large letters. Gives the distance to
   * scroll by, so that what is seen stays where it is; undefined when no height changed.
   */
  fitRows(
    { firstRow, lastRow }: CellRange,
    cell: (row: number, column: number) => CellView | null | undefined,
  ): number | undefined {
    const seen = this.rows.at(this.frozen.height + this.scroller.scrollTop);
    const before = this.rows.start(seen);
    const heights: [number, number][] = [];
    for (let row = firstRow; row <= lastRow; row += 1) {
      if (this.tab.rowHeights[row - 1] === undefined) heights.push([row, this.fittingHeight(row, cell)]);
    }
    if (!this.rows.resize(heights)) return undefined;
    return firstRow < seen ? this.rows.start(seen) - before : 0;
  }

  private fittingHeight(row: number, cell: (row: number, column: number) => CellView | null | undefined): number {
    const { tab } = this;
    let height = tab.defaultRowHeight;
    for (let column = 1; column <= Math.min(tab.columns, measuredColumns); column += 1) {
      const view = cell(row, column);
      if (!view || view.text === '') continue;
      const { style } = view;
      if (!style?.wrap && (style?.fontSize ?? 10) <= 10 && !view.text.includes('\n')) continue;
      const merge = tab.merges.find((candidate) => candidate.row === row && candidate.column === column);
      if (merge && merge.rows > 1) continue;
      const width = this.columns.start(column + (merge?.columns ?? 1)) - this.columns.start(column);
      height = Math.max(height, textHeight(view.text, style, width));
    }
    return height;
  }

  private get rowHeaderWidth(): number {
    return Math.max(46, String(this.tab.rows).length * 8 + 14);
  }

  private get frozen(): { width: number; height: number } {
    return {
      width: this.columns.start(this.tab.frozenColumns + 1),
      height: this.rows.start(this.tab.frozenRows + 1),
    };
  }

  /** What the headers and frozen cells leave for the others. */
  private get room(): { width: number; height: number } {
    const { frozen, scroller } = this;
    return {
      width: Math.max(0, scroller.clientWidth - this.rowHeaderWidth - frozen.width),
      height: Math.max(0, scroller.clientHeight - columnHeaderHeight - frozen.height),
    };
  }
}
