/** Columns of text: each different text once, and per row which one it is. */

import type { TextColumn } from './table';

/** Builds a column of `size` rows from a text per row; '' is none. */
export function textColumn(size: number, at: (row: number) => string): TextColumn {
  const codes = new Int32Array(size);
  const names: string[] = [];
  const known = new Map<string, number>([['', -1]]);
  for (let row = 0; row < size; row++) {
    const text = at(row);
    let code = known.get(text);
    if (code === undefined) {
      code = names.length;
      names.push(text);
      known.set(text, code);
    }
    codes[row] = code;
  }
  return { codes, names };
}

/** The text of a row; '' for none. */
export function textAt(column: TextColumn | undefined, row: number): string {
  return column === undefined ? '' : (column.names[column.codes[row] as number] ?? '');
}

/** One column below the other. A missing one counts as blank. */
export function stackTexts(parts: readonly { column: TextColumn | undefined; size: number }[]): TextColumn {
  const codes = new Int32Array(parts.reduce((sum, { size }) => sum + size, 0)).fill(-1);
  const names: string[] = [];
  const known = new Map<string, number>();
  let start = 0;
  for (const { column, size } of parts) {
    if (column !== undefined) {
      const renamed = column.names.map((name) => {
        let code = known.get(name);
        if (code === undefined) {
          code = names.length;
          names.push(name);
          known.set(name, code);
        }
        return code;
      });
      for (let row = 0; row < size; row++) {
        const code = column.codes[row] as number;
        if (code >= 0) codes[start + row] = renamed[code] as number;
      }
    }
    start += size;
  }
  return { codes, names };
}

/** One column of numbers below the other. A missing one counts as blank. */
export function stackNumbers(parts: readonly { column: Float64Array | undefined; size: number }[]): Float64Array {
  const values = new Float64Array(parts.reduce((sum, { size }) => sum + size, 0)).fill(Number.NaN);
  let start = 0;
  for (const { column, size } of parts) {
    if (column !== undefined) values.set(column, start);
    start += size;
  }
  return values;
}
