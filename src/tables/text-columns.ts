/** Columns of text: each different text once, and per row which one it is. */

import { textOf } from './cells/cells';
import { Lexicon } from './cells/lexicon';
import type { Cell } from './source';
import type { TextColumn } from './table';

/** Builds a column of `size` rows from a text per row; '' is none. */
export function textColumn(size: number, at: (row: number) => string): TextColumn {
  const reader = new TextReader(size, true, () => Number.NaN);
  for (let row = 0; row < size; row++) reader.put(row, at(row));
  return reader.finish(size);
}

/** Takes the cells of a column of texts one by one, each once. */
export class TextReader {
  private readonly codes: Int32Array;
  private readonly lexicon: Lexicon | null;
  private readonly free: string[] = [];

  /** @param grouped Whether each different text is kept once. A column that nobody groups by is read faster without. */
  constructor(
    size: number,
    grouped: boolean,
    private readonly localDays: (instant: Date) => number,
  ) {
    this.codes = new Int32Array(size).fill(-1);
    this.lexicon = grouped ? new Lexicon() : null;
  }

  put(at: number, cell: Cell): void {
    const text = textOf(cell, this.localDays);
    if (text === '') return;
    this.codes[at] = this.lexicon === null ? this.free.push(text) - 1 : this.lexicon.numberOf(text);
  }

  /** Takes a block of cells whose first one is that of the row `from`. */
  putAll(from: number, cells: readonly Cell[], count: number): void {
    for (let at = 0; at < count; at++) this.put(from + at, cells[at] as Cell);
  }

  /** The column of the first so many rows. */
  finish(size: number): TextColumn {
    return { codes: this.codes.subarray(0, size), names: this.lexicon?.texts ?? this.free };
  }
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
