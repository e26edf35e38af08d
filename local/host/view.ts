/** What a person sees: tabs and cells as plain data for the preview. */
import { CellFault, type Computed, DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT, type Tab } from './cells';
import { chartView } from './chart-view';
import { conditionalStyle } from './conditional-format';
import { choicesOf, validationAt } from './data-validation';
import { ERROR_TEXT } from './engine-values';
import { isDateFormat } from './number-format';
import { eachCell, shownText } from './reading';
import type { CellStyle, CellView, TabView } from './types';
import type { Workspace } from './workspace';

/** A tab with its layout and its charts. */
export function tabView(workspace: Workspace, tab: Tab): TabView {
  const sizes = (list: (number | undefined)[]) => {
    const named: Record<number, number> = {};
    list.forEach((size, index) => {
      if (size !== undefined) named[index] = size;
    });
    return named;
  };
  workspace.engine.calculate();
  return {
    id: tab.id,
    name: tab.name,
    hidden: tab.hidden,
    rightToLeft: tab.rightToLeft,
    rows: tab.maxRows,
    columns: tab.maxColumns,
    frozenRows: tab.frozenRows,
    frozenColumns: tab.frozenColumns,
    columnWidths: { ...sizes(tab.columnWidths), ...sizes(tab.hiddenColumns.map((hidden) => (hidden ? 0 : undefined))) },
    rowHeights: sizes(tab.rowHeights),
    defaultColumnWidth: DEFAULT_COLUMN_WIDTH,
    defaultRowHeight: DEFAULT_ROW_HEIGHT,
    merges: tab.merges.map(({ row, column, rows, columns }) => ({ row, column, rows, columns })),
    hideGridlines: tab.hideGridlines,
    hiddenRows: positions(tab.hiddenRows, tab.filteredRows),
    hiddenColumns: positions(tab.hiddenColumns),
    charts: tab.charts.map((chart) => chartView(workspace, chart)),
  };
}

/** 1-based positions that are marked in one of the lists. */
function positions(...lists: (boolean | undefined)[][]): number[] {
  const found = new Set<number>();
  for (const list of lists) list.forEach((marked, index) => void (marked && found.add(index + 1)));
  return [...found].sort((a, b) => a - b);
}

/** Cells of a block, 1-based and inclusive; null for an empty plain cell. */
export function cellViews(
  workspace: Workspace,
  tab: Tab,
  firstRow: number,
  firstColumn: number,
  lastRow: number,
  lastColumn: number,
): (CellView | null)[][] {
  const block = {
    row: firstRow - 1,
    column: firstColumn - 1,
    rows: Math.max(0, lastRow - firstRow + 1),
    columns: Math.max(0, lastColumn - firstColumn + 1),
  };
  const rows: (CellView | null)[][] = Array.from({ length: block.rows }, () =>
    new Array<CellView | null>(block.columns).fill(null),
  );
  const coloured = tab.formatRules.length > 0 ? conditionalStyle(workspace, tab) : undefined;
  eachCell(workspace.engine, tab, block, (value, format, down, right) => {
    const row = block.row + down;
    const line = tab.rows[row];
    const column = block.column + right;
    const added = coloured?.(row, column, value, format);
    const rule = tab.validations.length > 0 ? validationAt(tab, row, column) : null;
    const choices = rule ? choicesOf(rule) : undefined;
    const view = cellView(
      workspace,
      value,
      format,
      line?.formulas?.[column],
      added ? { ...line?.styles?.[column], ...added } : line?.styles?.[column],
      line?.notes?.[column],
    );
    (rows[down] as (CellView | null)[])[right] = choices ? { ...(view ?? { text: '' }), choices } : view;
  });
  return rows;
}

/** One cell as the person sees it, or null when it is empty and plain. */
export function cellView(
  workspace: Workspace,
  value: Computed,
  format: string | undefined,
  formula?: string,
  style?: CellStyle,
  ownNote?: string,
): CellView | null {
  if (value === null && formula === undefined && style === undefined && ownNote === undefined) return null;
  const text = shownText(workspace.book, value, format);
  const input = formula ?? typedText(workspace, value, format);
  const note = ownNote ?? (value instanceof CellFault && value.note !== '' ? value.note : undefined);
  return {
    text,
    ...(input === text ? {} : { input }),
    ...(value === null ? {} : { kind: kindOf(value, format) }),
    ...(note === undefined ? {} : { note }),
    ...(style === undefined ? {} : { style }),
  };
}

function kindOf(value: NonNullable<Computed>, format: string | undefined): NonNullable<CellView['kind']> {
  if (value instanceof CellFault) return 'error';
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'string') return ERROR_TEXT.test(value) && format !== '@' ? 'error' : 'text';
  return isDateFormat(format) ? 'date' : 'number';
}

/** What the formula bar shows for a constant: a number in full, a date in the locale's own form. */
function typedText(workspace: Workspace, value: Computed, format: string | undefined): string {
  const { book } = workspace;
  if (typeof value !== 'number') return shownText(book, value, format);
  if (!isDateFormat(format)) {
    if (format?.includes('%')) return `${trimmed(value * 100).replace('.', book.locale.decimal)}%`;
    return trimmed(value).replace('.', book.locale.decimal);
  }
  const { datePattern } = book.locale;
  if (value < 1) return shownText(book, value, 'h:mm:ss');
  return shownText(book, value, Number.isInteger(value) ? datePattern : `${datePattern} h:mm:ss`);
}

function trimmed(value: number): string {
  return String(Number(value.toPrecision(15)));
}
