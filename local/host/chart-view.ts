/** A chart as a person sees it, with its data read from the cells that its ranges name now. */
import { blockA1, quoteTab } from './a1';
import type { Tab } from './cells';
import type { ChartRecord } from './charts';
import { eachCell, shownText } from './reading';
import type { ChartView } from './types';
import type { Workspace } from './workspace';

const DEFAULT_CHART_WIDTH = 600;
const DEFAULT_CHART_HEIGHT = 371;

interface Point {
  value: number | null;
  text: string;
  /** 1-based; absent where a shorter range was filled up. */
  at?: { tab: Tab; row: number; column: number };
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
    ...named('categoryCells', hasCategories ? lineOf(body.map((row) => row[0])) : undefined),
    series: columns.map((column) => ({
      ...named('nameCell', lineOf(grid.slice(0, headers).map((row) => row[column]))),
      ...named('cells', lineOf(body.map((row) => row[column]))),
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

function named<K extends string>(name: K, value: string | undefined): { [key in K]?: string } {
  return (value === undefined ? {} : { [name]: value }) as { [key in K]?: string };
}

/** The cells of points that stand side by side in one row or column of one tab. */
function lineOf(points: (Point | undefined)[]): string | undefined {
  const first = points[0]?.at;
  const last = points.at(-1)?.at;
  if (!first || !last) return undefined;
  const upright = first.column === last.column;
  const inLine = points.every(
    (point, index) =>
      point?.at?.tab === first.tab &&
      point.at.row === first.row + (upright ? index : 0) &&
      point.at.column === first.column + (upright ? 0 : index),
  );
  if (!inLine) return undefined;
  const block = { ...first, rows: last.row - first.row + 1, columns: last.column - first.column + 1 };
  return `${quoteTab(first.tab.name)}!${blockA1(block)}`;
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
        at: { tab, row: zero.row + down + 1, column: zero.column + right + 1 },
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
