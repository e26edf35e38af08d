/** One of the grid's four panes (frozen or not, down and across): draws the cells of a window and their selection. */
import type { CellView, TabView } from '../../host/types';
import type { CellRange } from './a1';
import type { Axis } from './axis';
import { type CellBox, type CellDrawing, drawCell, mayOverflow } from './cell-element';
import type { Selection } from './selection';

export interface PaneSource {
  tab: TabView;
  rows: Axis;
  columns: Axis;
  cell(row: number, column: number): CellView | null | undefined;
}

export class GridPane {
  readonly element = document.createElement('div');
  private readonly lines = new Map<number, HTMLElement>();
  private readonly active = overlay('active-cell');
  private readonly selected = overlay('selected-range');
  private window = '';

  constructor(name: string) {
    this.element.className = `pane ${name}`;
    this.element.setAttribute('role', 'rowgroup');
    this.element.append(this.selected, this.active);
  }

  /** Draws the cells of `shown`; `origin` is the pane's first cell; rows in `stale` are drawn anew. */
  draw(
    source: PaneSource,
    origin: { row: number; column: number },
    shown: CellRange | undefined,
    stale: 'all' | Set<number>,
  ): void {
    const window = shown ? `${shown.firstColumn}-${shown.lastColumn}` : '';
    for (const [row, line] of this.lines) {
      if (stale !== 'all' && window === this.window && !stale.has(row)) continue;
      line.remove();
      this.lines.delete(row);
    }
    this.window = window;
    this.element.hidden = shown === undefined;
    const wanted = new Map<number, MergedRow>();
    if (shown) for (let row = shown.firstRow; row <= shown.lastRow; row += 1) wanted.set(row, { extra: false });
    const merges = shown ? visibleMerges(source.tab, shown) : [];
    for (const merge of merges) if (!wanted.has(merge.row)) wanted.set(merge.row, { extra: true });
    for (const [row, line] of this.lines) {
      if (wanted.has(row)) continue;
      line.remove();
      this.lines.delete(row);
    }
    if (!shown) return;
    let next: Element | null = this.element.firstElementChild;
    for (const row of [...wanted.keys()].sort((a, b) => a - b)) {
      let line = this.lines.get(row);
      if (!line) {
        line = this.line(source, origin, row, shown, merges, wanted.get(row)?.extra ?? false);
        this.lines.set(row, line);
      }
      if (line === next) next = next.nextElementSibling;
      else this.element.insertBefore(line, next);
    }
  }

  /** Places the selection's frame; the pane cuts off what lies outside it. */
  select(source: PaneSource, origin: { row: number; column: number }, selection: Selection): void {
    const { active, range } = selection;
    const merge = source.tab.merges.find(({ row, column }) => row === active.row && column === active.column);
    const lastRow = active.row + (merge?.rows ?? 1) - 1;
    const lastColumn = active.column + (merge?.columns ?? 1) - 1;
    place(this.active, source, origin, { firstRow: active.row, firstColumn: active.column, lastRow, lastColumn });
    place(this.selected, source, origin, range);
    this.selected.hidden =
      range.firstRow === active.row &&
      range.firstColumn === active.column &&
      range.lastRow === lastRow &&
      range.lastColumn === lastColumn;
  }

  private line(
    source: PaneSource,
    origin: { row: number; column: number },
    row: number,
    shown: CellRange,
    merges: TabView['merges'],
    onlyMerged: boolean,
  ): HTMLElement {
    const line = document.createElement('div');
    line.className = 'row';
    line.setAttribute('role', 'row');
    line.setAttribute('aria-rowindex', String(row));
    line.style.top = `${source.rows.start(row) - source.rows.start(origin.row)}px`;
    const height = source.rows.size(row);
    line.style.height = `${height}px`;
    if (height === 0) return line;
    const columns = onlyMerged ? [] : range(shown.firstColumn, shown.lastColumn);
    for (const merge of merges) {
      if (merge.row === row && !columns.includes(merge.column)) columns.unshift(merge.column);
    }
    const drawn = new Map<number, CellDrawing>();
    for (const column of columns.sort((a, b) => a - b)) {
      const merge = merges.find((candidate) => covers(candidate, row, column));
      if (merge && (merge.row !== row || merge.column !== column)) continue;
      const width = merge
        ? source.columns.start(column + merge.columns) - source.columns.start(column)
        : source.columns.size(column);
      if (width === 0) continue;
      const view = source.cell(row, column);
      const box: CellBox = {
        row,
        column,
        start: source.columns.start(column) - source.columns.start(origin.column),
        width,
        height: merge ? source.rows.start(row + merge.rows) - source.rows.start(row) : height,
        room: !merge && view && mayOverflow(view) ? room(source, row, column, merges) : { start: 0, end: 0 },
        rightToLeft: source.tab.rightToLeft,
        gridlines: !source.tab.hideGridlines,
      };
      const drawing = drawCell(view, box);
      const { element } = drawing;
      drawn.set(column, drawing);
      if (merge) {
        element.classList.add('merged');
        if (!view?.style?.background) element.style.backgroundColor = '#fff';
        element.setAttribute('aria-colspan', String(merge.columns));
        element.setAttribute('aria-rowspan', String(merge.rows));
      }
      line.append(element);
    }
    hideCrossedLines(drawn, source.columns);
    return line;
  }
}

/** A text that runs over its neighbours hides the lines between them, as in Sheets. */
function hideCrossedLines(drawn: Map<number, CellDrawing>, columns: Axis): void {
  for (const [column, { taken }] of drawn) {
    let crossed = column;
    for (let left = taken.end; left > 0; left -= columns.size(crossed)) {
      drawn.get(crossed)?.element.classList.add('crossed');
      crossed += 1;
    }
    crossed = column - 1;
    for (let left = taken.start; left > 0 && crossed > 0; crossed -= 1) {
      drawn.get(crossed)?.element.classList.add('crossed');
      left -= columns.size(crossed);
    }
  }
}

interface MergedRow {
  /** The row lies outside the window and is drawn for a merged cell that reaches into it. */
  extra: boolean;
}

function overlay(name: string): HTMLElement {
  const element = document.createElement('div');
  element.className = name;
  element.setAttribute('aria-hidden', 'true');
  return element;
}

function place(
  element: HTMLElement,
  source: PaneSource,
  origin: { row: number; column: number },
  range: CellRange,
): void {
  const top = source.rows.start(range.firstRow) - source.rows.start(origin.row);
  const start = source.columns.start(range.firstColumn) - source.columns.start(origin.column);
  // The frame covers the line before the cell too, but is not cut off at the pane's own edge.
  const above = range.firstRow === origin.row ? 0 : 1;
  const before = range.firstColumn === origin.column ? 0 : 1;
  const height = source.rows.start(range.lastRow + 1) - source.rows.start(range.firstRow);
  const width = source.columns.start(range.lastColumn + 1) - source.columns.start(range.firstColumn);
  element.style.top = `${top - above}px`;
  element.style.insetInlineStart = `${start - before}px`;
  element.style.height = `${height + above}px`;
  element.style.width = `${width + before}px`;
}

function visibleMerges(tab: TabView, shown: CellRange): TabView['merges'] {
  return tab.merges.filter(
    (merge) =>
      merge.row <= shown.lastRow &&
      merge.row + merge.rows > shown.firstRow &&
      merge.column <= shown.lastColumn &&
      merge.column + merge.columns > shown.firstColumn,
  );
}

function covers(merge: TabView['merges'][number], row: number, column: number): boolean {
  return (
    row >= merge.row && row < merge.row + merge.rows && column >= merge.column && column < merge.column + merge.columns
  );
}

/** How far a text may run to both sides before it meets a cell with something in it. */
function room(source: PaneSource, row: number, column: number, merges: TabView['merges']): CellBox['room'] {
  const frozen = source.tab.frozenColumns;
  const free = (candidate: number): boolean => {
    const view = source.cell(row, candidate);
    return (view === null || view?.text === '') && !merges.some((merge) => covers(merge, row, candidate));
  };
  let end = 0;
  const last = column <= frozen ? frozen : source.tab.columns;
  for (let next = column + 1; next <= last && end < 2000 && free(next); next += 1) end += source.columns.size(next);
  let start = 0;
  const first = column <= frozen ? 1 : frozen + 1;
  for (let next = column - 1; next >= first && start < 2000 && free(next); next -= 1)
    start += source.columns.size(next);
  return { start, end };
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
