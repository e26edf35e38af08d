/** What a person sees: tabs, cells and charts as plain data for the preview. */
import { blockA1, quoteTab } from './a1';
import { CellFault, type Computed, DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT, type Tab } from './cells';
import type { ChartRecord } from './charts';
import { ERROR_TEXT } from './engine-values';
import { isDateFormat } from './number-format';
import { eachCell, shownText } from './reading';
import type { CellStyle, CellView, ChartView, TabView } from './types';
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
    columnWidths: sizes(tab.columnWidths),
    rowHeights: sizes(tab.rowHeights),
    defaultColumnWidth: DEFAULT_COLUMN_WIDTH,
    defaultRowHeight: DEFAULT_ROW_HEIGHT,
    merges: tab.merges.map(({ row, column, rows, columns }) => ({ row, column, rows, columns })),
    hideGridlines: tab.hideGridlines,
    charts: tab.charts.map((chart) => chartView(workspace, chart)),
  };
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
  eachCell(workspace.engine, tab, block, (value, format, down, right) => {
    const line = tab.rows[block.row + down];
    const column = block.column + right;
    const view = cellView(
      workspace,
      value,
      format,
      line?.formulas?.[column],
      line?.styles?.[column],
      line?.notes?.[column],
    );
    (rows[down] as (CellView | null)[])[right] = view;
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

const DEFAULT_CHART_WIDTH = 600;
const DEFAULT_CHART_HEIGHT = 371;

interface Point {
  value: number | null;
  text: string;
}

/** A chart with its data read from the cells that its ranges name now. */
export function chartView(workspace: Workspace, chart: ChartRecord): ChartView {
  let grid = chartGrid(workspace, chart);
  if (chart.transpose)
    grid = (grid[0] ?? []).map((_, column) => grid.map((row) => row[column] ?? { value: null, text: '' }));
  const headers = chart.numHeaders >= 0 ? chart.numHeaders : guessHeaders(grid);
  const body = grid.slice(headers);
  const width = Math.max(0, ...grid.map((row) => row.length));
  const hasCategories = width > 1;
  const columns = Array.from({ length: width }, (_, column) => column).slice(hasCategories ? 1 : 0);
  const size = (name: 'width' | 'height', otherwise: number) => {
    const given = chart.options[name];
    return typeof given === 'number' ? given : otherwise;
  };
  return {
    id: chart.id,
    type: chart.type,
    options: structuredClone(chart.options),
    position: { ...chart.position },
    width: size('width', DEFAULT_CHART_WIDTH),
    height: size('height', DEFAULT_CHART_HEIGHT),
    ranges: chart.ranges.map(({ tab, block }) => `${quoteTab(tab.name)}!${blockA1(block)}`),
    categories: hasCategories ? body.map((row) => row[0]?.text ?? '') : [],
    series: columns.map((column) => ({
      name: grid
        .slice(0, headers)
        .map((row) => row[column]?.text ?? '')
        .filter((text) => text !== '')
        .join(' '),
      values: body.map((row) => row[column]?.value ?? null),
      texts: body.map((row) => row[column]?.text ?? ''),
    })),
  };
}

function chartGrid(workspace: Workspace, chart: ChartRecord): Point[][] {
  const skipRows = chart.hidden === null || chart.hidden === 'IGNORE_BOTH' || chart.hidden === 'IGNORE_ROWS';
  const skipColumns = chart.hidden === null || chart.hidden === 'IGNORE_BOTH' || chart.hidden === 'IGNORE_COLUMNS';
  const grids = chart.ranges.map(({ tab, block }) => {
    const points: Point[][] = Array.from({ length: block.rows }, () => []);
    const zero = { ...block, row: block.row - 1, column: block.column - 1 };
    eachCell(workspace.engine, tab, zero, (value, format, down, right) => {
      if (skipColumns && tab.hiddenColumns[zero.column + right]) return;
      points[down]?.push({
        value: typeof value === 'number' ? value : null,
        text: shownText(workspace.book, value, format),
      });
    });
    return points.filter((_, down) => {
      const row = zero.row + down;
      return !(skipRows && (tab.hiddenRows[row] || tab.filteredRows[row]));
    });
  });
  if (chart.merge === 'MERGE_ROWS') return grids.flat();
  const height = Math.max(0, ...grids.map((grid) => grid.length));
  return Array.from({ length: height }, (_, down) =>
    grids.flatMap((grid) => grid[down] ?? (grid[0] ?? []).map(() => ({ value: null, text: '' }))),
  );
}

/** Sheets takes the first row as headers when it holds text over numbers. */
function guessHeaders(grid: Point[][]): number {
  const [first, second] = grid;
  if (!first || !second) return 0;
  const textOverNumber = first.some(
    (point, column) => point.value === null && (second[column]?.value ?? null) !== null,
  );
  return textOverNumber ? 1 : 0;
}
