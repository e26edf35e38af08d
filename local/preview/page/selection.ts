/** The selected cells of a tab: an active cell, a range that grows from it, and how keys move them. */
import type { TabView } from '../../host/types';
import type { CellPosition, CellRange } from './a1';

export interface Selection {
  /** The active cell: where typing goes. */
  active: CellPosition;
  /** The opposite end of the range while it is extended. */
  end: CellPosition;
  range: CellRange;
}

type Merge = TabView['merges'][number];

export function selectCell(tab: TabView, cell: CellPosition): Selection {
  return selectRange(tab, cell, cell);
}

/** Selects from the active cell to another; merged cells are taken whole. */
export function selectRange(tab: TabView, from: CellPosition, to: CellPosition): Selection {
  const active = home(tab, inside(tab, from));
  const end = inside(tab, to);
  return { active, end, range: widened(tab, active, end) };
}

/** The cell that shows this position: the first one of its merged cells, else itself. */
export function home(tab: TabView, cell: CellPosition): CellPosition {
  const merge = mergeAt(tab, cell);
  return merge ? { row: merge.row, column: merge.column } : cell;
}

/** One step from the active cell, over merged cells as a whole. */
export function step(tab: TabView, from: CellPosition, rows: number, columns: number): CellPosition {
  const merge = mergeAt(tab, from);
  const lastRow = merge ? merge.row + merge.rows - 1 : from.row;
  const lastColumn = merge ? merge.column + merge.columns - 1 : from.column;
  return inside(tab, {
    row: (rows > 0 ? lastRow : from.row) + rows,
    column: (columns > 0 ? lastColumn : from.column) + columns,
  });
}

export function inside(tab: TabView, { row, column }: CellPosition): CellPosition {
  return {
    row: Math.min(Math.max(row, 1), tab.rows),
    column: Math.min(Math.max(column, 1), tab.columns),
  };
}

function mergeAt(tab: TabView, { row, column }: CellPosition): Merge | undefined {
  return tab.merges.find(
    (merge) =>
      row >= merge.row &&
      row < merge.row + merge.rows &&
      column >= merge.column &&
      column < merge.column + merge.columns,
  );
}

function widened(tab: TabView, from: CellPosition, to: CellPosition): CellRange {
  const range: CellRange = {
    firstRow: Math.min(from.row, to.row),
    firstColumn: Math.min(from.column, to.column),
    lastRow: Math.max(from.row, to.row),
    lastColumn: Math.max(from.column, to.column),
  };
  for (let grown = true; grown; ) {
    grown = false;
    for (const merge of tab.merges) {
      const lastRow = merge.row + merge.rows - 1;
      const lastColumn = merge.column + merge.columns - 1;
      const apart =
        merge.row > range.lastRow ||
        lastRow < range.firstRow ||
        merge.column > range.lastColumn ||
        lastColumn < range.firstColumn;
      const within =
        merge.row >= range.firstRow &&
        lastRow <= range.lastRow &&
        merge.column >= range.firstColumn &&
        lastColumn <= range.lastColumn;
      if (apart || within) continue;
      range.firstRow = Math.min(range.firstRow, merge.row);
      range.firstColumn = Math.min(range.firstColumn, merge.column);
      range.lastRow = Math.max(range.lastRow, lastRow);
      range.lastColumn = Math.max(range.lastColumn, lastColumn);
      grown = true;
    }
  }
  return range;
}
