/** Tabs as JSON, column by column, so that the page reads what the server read. */

import type { Cell, SourceTab } from './source';

const dayMs = 86_400_000;

/** A cell in JSON: a date is a list of one number, its days since 1970-01-01 in local time. */
type PackedCell = string | number | boolean | [number];

/** The different cells of a column, and each row's place among them. A cell that is alone of its kind costs little more. */
interface PackedColumn {
  cells: PackedCell[];
  rows: number[];
}

export interface PackedTab {
  name: string;
  /** Rows of the tab, of which the first ones are sent. */
  rows: number;
  columns: PackedColumn[];
}

/** Rows of one tab, and cells of all tabs, that are sent at most. */
export const mostRows = 20_000;
const mostCells = 800_000;

/** Packs tabs. Of a long tab only the first rows are sent: `rows` tells how many there are. */
export function packTabs(tabs: readonly SourceTab[], localDays: (instant: Date) => number): PackedTab[] {
  let left = mostCells;
  return tabs.map(({ name, values }) => {
    const width = values[0]?.length ?? 0;
    const sent = Math.min(values.length, mostRows, Math.floor(left / Math.max(1, width)));
    left -= sent * width;
    const columns: PackedColumn[] = [];
    for (let column = 0; column < width; column += 1) columns.push(packColumn(values, column, sent, localDays));
    return { name, rows: values.length, columns };
  });
}

function packColumn(
  values: SourceTab['values'],
  column: number,
  rows: number,
  localDays: (instant: Date) => number,
): PackedColumn {
  const cells: PackedCell[] = [];
  const places = new Map<Cell, number>();
  const at: number[] = [];
  for (let row = 0; row < rows; row += 1) {
    const cell = (values[row] as readonly Cell[])[column] as Cell;
    // Dates by their instant, as a text that no cell of a sheet begins with.
    const key = cell instanceof Date ? `\u0000${cell.getTime()}` : cell;
    let place = places.get(key);
    if (place === undefined) {
      place = cells.push(cell instanceof Date ? [localDays(cell)] : cell) - 1;
      places.set(key, place);
    }
    at.push(place);
  }
  return { cells, rows: at };
}

/** The tabs as they were read. Their dates count as in `packedDays`. */
export function unpackTabs(packed: readonly PackedTab[]): SourceTab[] {
  return packed.map(({ name, columns }) => {
    const made = columns.map(({ cells }) =>
      cells.map((cell): Cell => (Array.isArray(cell) ? new Date(Math.round(cell[0] * dayMs)) : cell)),
    );
    const values: Cell[][] = [];
    const rows = columns[0]?.rows.length ?? 0;
    for (let row = 0; row < rows; row += 1) {
      values.push(columns.map((column, at) => (made[at] as Cell[])[column.rows[row] as number] as Cell));
    }
    return { name, values };
  });
}

/** Local time of a date in unpacked tabs, as `ReadOptions` wants it. */
export function packedDays(instant: Date): number {
  return instant.getTime() / dayMs;
}
