/** Columns of numbers. What `1.200` means in one cell is decided by all of them. */

import { isBlank, isError } from './cells/cells';
import { Lexicon } from './cells/lexicon';
import { type DecimalMark, meansNothing, numberIn, parseNumber, type Written } from './number-text';
import type { Cell, SourceTab } from './source';

/** What the numbers of a column are. */
export interface NumberColumn {
  /** NaN where there is no number. */
  values: Float64Array;
  /** Indexes of the cells with other text. */
  unread: number[];
  /** Indexes of the cells that could be two numbers, such as `1.200`. */
  ambiguous: number[];
  /** Currencies by their signs in the cells, and per row which one; null where no cell has a sign. */
  money: { codes: Int16Array; currencies: readonly string[] } | null;
  /** 1 for cells written with a percent sign, a unit or a currency; null where there is none. */
  units: Uint8Array | null;
}

/**
 * Reads a column of numbers. What `1.200` means is decided by the person's answer, then the other cells of the column,
 * then the spreadsheet's locale; without any it stays ambiguous. Blank cells and dashes have no number and are no fault.
 */
export function readNumbers(cells: readonly Cell[], locale?: string, answer?: DecimalMark): NumberColumn {
  const reader = new NumberReader(cells.length);
  cells.forEach((cell, at) => {
    reader.put(at, cell);
  });
  return reader.finish(cells.length, locale, answer);
}

/** Takes the cells of a column of numbers one by one, each once. */
export class NumberReader {
  /** Indexes of the cells that show an error. */
  readonly errors: number[] = [];
  private readonly values: Float64Array;
  private readonly unread: number[] = [];
  private readonly open: { at: number; found: Written }[] = [];
  private readonly currencies: string[] = [];
  private readonly lexicon = new Lexicon();
  /** What each different text says, by its number. */
  private readonly known: ({ found: Written; value: number | null } | 'nothing' | 'error' | 'text')[] = [];
  private codes: Int16Array | null = null;
  private units: Uint8Array | null = null;
  private points = false;
  private commas = false;

  constructor(private readonly size: number) {
    this.values = new Float64Array(size);
  }

  put(at: number, cell: Cell | undefined): void {
    this.values[at] = Number.NaN;
    if (typeof cell === 'number') {
      if (Number.isFinite(cell)) this.values[at] = cell;
      else this.unread.push(at);
    } else if (typeof cell === 'string') this.putText(at, cell);
    else if (!isBlank(cell)) this.unread.push(at);
  }

  /** Takes the cells of some rows of a tab, 1-based. */
  take(values: SourceTab['values'], rows: Int32Array, column: number, from: number, to: number): void {
    for (let at = from; at < to; at++) this.put(at, (values[(rows[at] as number) - 1] as readonly Cell[])[column]);
  }

  private putText(at: number, text: string): void {
    if (text === '') return;
    const marks = plainMarks(text);
    if (marks >= 0) {
      this.values[at] = +text;
      if (marks > 0) this.points = true;
      return;
    }
    const number = this.lexicon.numberOf(text);
    let read = this.known[number];
    if (read === undefined) {
      const written = parseNumber(text);
      if (written !== null) read = { found: written, value: numberIn(written, undefined) };
      else read = isError(text) ? 'error' : meansNothing(text) ? 'nothing' : 'text';
      this.known.push(read);
    }
    if (typeof read === 'string') {
      if (read === 'error') this.errors.push(at);
      else if (read === 'text') this.unread.push(at);
      return;
    }
    const { found, value } = read;
    if (found.currency !== '') {
      this.codes = this.codes ?? new Int16Array(this.size).fill(-1);
      const code = this.currencies.indexOf(found.currency);
      this.codes[at] = code < 0 ? this.currencies.push(found.currency) - 1 : code;
    }
    if (found.unit) {
      this.units = this.units ?? new Uint8Array(this.size);
      this.units[at] = 1;
    }
    if (found.mark === '.') this.points = true;
    else if (found.mark === ',') this.commas = true;
    if (value === null) this.open.push({ at, found });
    else if (Number.isFinite(value)) this.values[at] = value;
    else this.unread.push(at);
  }

  /** The column of the first so many rows. */
  finish(size: number, locale?: string, answer?: DecimalMark): NumberColumn {
    const values = this.values.subarray(0, size);
    const { unread, open, points, commas, codes, currencies, units } = this;
    const ambiguous: number[] = [];
    if (open.length > 0) {
      const shown = points === commas ? undefined : points ? '.' : ',';
      const decimal = answer ?? shown ?? (points ? undefined : decimalMarkOf(locale));
      for (const { at, found } of open) {
        const value = numberIn(found, decimal);
        if (value === null) ambiguous.push(at);
        else values[at] = value;
      }
    }
    return { values, unread, ambiguous, money: codes === null ? null : { codes, currencies }, units };
  }
}

/** How many points stand in a text of plain digits that can mean one number only; -1 for all other texts. */
function plainMarks(text: string): number {
  const { length } = text;
  if (length > 15) return -1;
  let point = -1;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) continue;
    if (code !== 46 || point >= 0 || at === 0 || at === length - 1) return -1;
    point = at;
  }
  // Three digits after a point may be thousands.
  if (point >= 0 && length - point === 4 && point <= 3) return -1;
  return point < 0 ? 0 : 1;
}

const commaLanguages =
  ' af az be bg bs ca cs da de el es et eu fi fo fr gl hr hu hy id is it ka kk kl ky lt lv mk mn nb nl nn no pl pt ro ru sk sl sq sr sv tr uk uz vi ';
const pointRegions = ' CH LI MX US PR GT HN NI SV PA DO PE CU ';
const commaRegions = ' en_ZA ar_DZ ar_MA ar_TN ar_LY ';

/** The mark before decimals in a spreadsheet locale such as `de_DE`; undefined without one. */
export function decimalMarkOf(locale: string | undefined): DecimalMark | undefined {
  if (!locale) return undefined;
  const [language = '', region = ''] = locale.split(/[-_]/);
  if (commaRegions.includes(` ${language}_${region} `)) return ',';
  if (!commaLanguages.includes(` ${language.toLowerCase()} `)) return '.';
  return (language === 'es' || language === 'de' || language === 'it') && pointRegions.includes(` ${region} `)
    ? '.'
    : ',';
}
