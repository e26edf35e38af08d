/** Columns of text: each different text once, and per row which one it is. */

import { isError, textOf, trimmed } from './cells/cells';
import { Lexicon } from './cells/lexicon';
import { fold } from './normalise';
import type { Cell, SourceTab } from './source';
import type { TextColumn } from './table';

/** Builds a column of `size` rows from a text per row; '' is none. */
export function textColumn(size: number, at: (row: number) => string): TextColumn {
  const reader = new TextReader(size, true, () => Number.NaN);
  for (let row = 0; row < size; row++) reader.put(row, at(row));
  return reader.finish(size);
}

/** What a text has in place of a code: nothing but spaces, or an error such as `#N/A`. */
const nothing = -1;
const error = -2;

/** Takes the cells of a column of texts one by one, each once. */
export class TextReader {
  /** Indexes of the cells that show an error. */
  readonly errors: number[] = [];
  private readonly codes: Int32Array;
  private readonly lexicon: Lexicon | null;
  /** The code of each text of the lexicon. */
  private readonly codeOf: number[] = [];
  private readonly names: string[] = [];

  /**
   * @param grouped Whether each different text is kept once. A column that nobody groups by is read faster without.
   * @param expected How many different texts there may be.
   */
  constructor(
    size: number,
    grouped: boolean,
    private readonly localDays: (instant: Date) => number,
    expected?: number,
  ) {
    this.codes = new Int32Array(size);
    this.lexicon = grouped ? new Lexicon(expected) : null;
  }

  put(at: number, cell: Cell | undefined): void {
    const text = typeof cell === 'string' ? cell : textOf(cell, this.localDays);
    let code = nothing;
    if (text !== '') code = this.lexicon === null ? this.meet(text, null) : this.codeFor(text, this.lexicon);
    this.codes[at] = Math.max(code, -1);
    if (code === error) this.errors.push(at);
  }

  /** Takes the cells of some rows of a tab, 1-based. */
  take(values: SourceTab['values'], rows: Int32Array, column: number, from: number, to: number): void {
    const { codes, codeOf, lexicon } = this;
    for (let at = from; at < to; at++) {
      const cell = (values[(rows[at] as number) - 1] as readonly Cell[])[column];
      // Most texts have been met before.
      const number = lexicon !== null && typeof cell === 'string' ? lexicon.atHand(cell) : -1;
      const code = number < 0 ? nothing : (codeOf[number] as number);
      if (code >= 0) codes[at] = code;
      else this.put(at, cell);
    }
  }

  private codeFor(text: string, lexicon: Lexicon): number {
    const number = lexicon.numberOf(text);
    let code = this.codeOf[number];
    if (code === undefined) {
      code = this.meet(text, lexicon);
      this.codeOf[number] = code;
    }
    return code;
  }

  private meet(text: string, lexicon: Lexicon | null): number {
    if (isError(text)) return error;
    const name = trimmed(text);
    if (name === '') return nothing;
    return name === text || lexicon === null ? this.names.push(name) - 1 : this.codeFor(name, lexicon);
  }

  /** The column of the first so many rows. */
  finish(size: number): TextColumn {
    return { codes: this.codes.subarray(0, size), names: this.names };
  }
}

/** A column that is read when it is first asked for: few readings need ids and names. */
export class LateTexts implements TextColumn {
  private read: TextColumn | null = null;

  constructor(private readonly make: () => TextColumn) {}

  private get column(): TextColumn {
    this.read = this.read ?? this.make();
    return this.read;
  }

  get codes(): Int32Array {
    return this.column.codes;
  }

  get names(): readonly string[] {
    return this.column.names;
  }
}

/** Each row's text without what people write differently, '' for none; each different text is folded once. */
export function foldedAt(column: TextColumn | undefined): (row: number) => string {
  const folded = column?.names.map(fold) ?? [];
  return (row) => folded[column?.codes[row] ?? -1] ?? '';
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
