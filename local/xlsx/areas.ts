/** Names of cells, and rectangles of cells that have something in common. */

/** `B3` of row 3 and column 2. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row}`;
}

/** Letters of a 1-based column. */
export function columnName(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return (before > 0 ? columnName(before) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

/** A rectangle of cells with the same key; 1-based, both ends included. */
export interface KeyedArea<K> {
  key: K;
  row: number;
  column: number;
  lastRow: number;
  lastColumn: number;
}

/** Rectangles of cells with the same key, so that each takes one call: runs within a row, joined over rows. */
export function keyedAreas<T, K extends string | number>(
  cells: readonly (readonly T[])[],
  keyOf: (cell: T, row: number, column: number) => K | undefined,
): KeyedArea<K>[] {
  const all: KeyedArea<K>[] = [];
  let above = new Map<string, KeyedArea<K>>();
  cells.forEach((line, row) => {
    const here = new Map<string, KeyedArea<K>>();
    const keys = line.map((cell, column) => keyOf(cell, row, column));
    for (let column = 0; column < keys.length; ) {
      const key = keys[column];
      let end = column + 1;
      while (end < keys.length && keys[end] === key) end += 1;
      if (key !== undefined) {
        const name = `${column} ${end} ${key}`;
        const area = above.get(name) ?? { key, row: row + 1, column: column + 1, lastRow: row + 1, lastColumn: end };
        area.lastRow = row + 1;
        if (!above.has(name)) all.push(area);
        here.set(name, area);
      }
      column = end;
    }
    above = here;
  });
  return all;
}
