/** The rows of a tab that are data: without blank rows, totals, repeated headers, notes and what follows the table. */

import { isBlank, isDate, isError, meansNothing } from '../cells/cells';
import { wordSet } from '../cells/word-set';
import type { Notes } from '../collect';
import { readDateText } from '../dates/date-text';
import { namesPeriod } from '../dates/periods';
import { readHeader } from '../header-words';
import { normalise } from '../normalise';
import { readNumber } from '../number-text';
import type { Cell } from '../source';
import { onlyText } from './one-cell-rows';

export type SkipReason =
  | 'blank'
  /** Sums of other rows. */
  | 'total'
  /** The header again. */
  | 'header'
  /** A heading between rows, or a note below them. */
  | 'note'
  /** Below the table's end: another table, or figures beside it. */
  | 'after_end'
  /** An earlier state of a deal whose last state is a row. */
  | 'history'
  /** Tells more of a row on another tab. */
  | 'joined'
  /** Dropped as the mapping says. */
  | 'duplicate';

/** Rows that were passed over on purpose. */
export interface Skipped {
  tab: string;
  reason: SkipReason;
  count: number;
  /** The first few 1-based rows. */
  rows: number[];
}

const totalWords = wordSet(
  `total|totals|grand total|sub total|subtotal|sum|overall|all|รวม|ยอดรวม|รวมทั้งหมด|รวมทั้งสิ้น|ผลรวม|รวมย่อย|合計|総計|小計|計|総合計
  |الإجمالي|المجموع|إجمالي|المجموع الكلي|الإجمالي الكلي|مجموع|المجموع الفرعي|tổng|tổng cộng|tổng số|cộng|tổng kết|tổng phụ|toplam|suma|summe|gesamt
  |ytd|year to date|average|avg|ค่าเฉลี่ย|平均|المتوسط|trung bình`,
);

/** Whether a text stands before the sums of a table: `Total`, `Total 2026`, `North total`, `合計`. */
export function isTotal(text: string): boolean {
  if (text.length > 40) return false;
  const key = normalise(text.replace(/\d+/g, ' '));
  return (
    totalWords().has(key) ||
    /^\s*(?:grand |sub)?totals?\s*[:：]/i.test(text) ||
    /(?: |^)(?:sub ?)?total$|^(?:grand )?total (?:of|for) |小計$|合計$/.test(key)
  );
}

/** Whether a text begins with a word for a sum and goes on: `Total March`, `รวม ก.พ.`, `مجموع فهد`. */
function beginsLikeTotal(text: string): boolean {
  return text.length <= 40 && totalStart.test(normalise(text));
}

const totalStart = /^(?:sub ?total|total|sum|ยอดรวม|รวม|合計|小計|計|(?:ال)?مجموع|(?:ال)?اجمالي|tổng|cộng)/;

/** Groups of more rows are not added up to find their sums. */
const mostOfGroup = 500;

/** What the row finder knows of a table. */
export interface Area {
  tab: string;
  values: readonly (readonly Cell[])[];
  /** Index of the header row, and the cells that repeat where a header does. */
  header: number;
  /** Indexes of the mapped columns. */
  columns: readonly number[];
  /** Those that a row of sums leaves blank: ids, stages, dates. */
  keys: readonly number[];
  /** Those that hold dates or numbers. */
  typed: readonly number[];
}

/** Finds the data rows below a header one by one. All other rows are counted in the notes by their reason. */
export class RowFinder {
  private readonly totals = new Map<string, boolean>();
  private readonly headers: readonly Cell[];
  /** Index behind the last row of the table. */
  private end: number;
  private found = 0;
  /** Whether a row was met whose one text could be a whole row. */
  metLoneText = false;
  /** The last row of data, and the first row behind the last one that was passed over, as a sum or a heading is. */
  private lastData = 0;
  private groupStart: number;
  private afterGap = false;
  private afterHeader = true;
  /** The columns of the first two keys, -1 for none: where both are filled, nothing else has to be looked at. */
  private readonly firstKey: number;
  private readonly nextKey: number;

  constructor(
    private readonly area: Area,
    private readonly notes: Notes,
  ) {
    this.headers = area.values[area.header] ?? [];
    this.end = leftoverStart(area);
    this.groupStart = area.header + 1;
    const [first = -1, next = -1] = new Set(area.keys);
    this.firstKey = first;
    this.nextKey = next;
  }

  /** Whether a row is data. To be asked of each row below the header, in their order. */
  accepts(row: number): boolean {
    const cells = this.area.values[row] as readonly Cell[];
    if (row >= this.end || this.afterGap || !this.hasTwoKeys(cells)) return this.examine(row, cells);
    this.afterHeader = false;
    this.found++;
    this.lastData = row;
    return true;
  }

  /** Whether two keys are filled, as in no row of sums and no note, one of them not as in the header. */
  private hasTwoKeys(cells: readonly Cell[]): boolean {
    const { firstKey, nextKey } = this;
    if (nextKey < 0) return false;
    const one = cells[firstKey];
    const other = cells[nextKey];
    if (one === false || other === false || isBlank(one) || isBlank(other)) return false;
    return other !== this.headers[nextKey] || one !== this.headers[firstKey];
  }

  private examine(row: number, cells: readonly Cell[]): boolean {
    const { tab, columns } = this.area;
    const filled = filledUpTo(cells, columns, 2);
    if (filled < 2 && onlyText(cells) !== null) this.metLoneText = true;
    if (filled === 0) {
      this.notes.skip(tab, 'blank', row + 1);
      this.afterGap = true;
      return false;
    }
    const gap = this.afterGap;
    const headed = this.afterHeader;
    this.afterGap = false;
    this.afterHeader = false;
    let first = 0;
    while (first < cells.length && isBlank(cells[first])) first++;
    const start = cells[first];
    if (typeof start === 'string') {
      if (this.hasNoKeyBut(first, cells) && this.isTotal(start)) {
        return this.pass('total', row);
      }
      if (start === this.headers[first] && columns.length > 1 && isRepeated(cells, this.headers, columns)) {
        this.notes.skip(tab, 'header', row + 1);
        this.afterHeader = true;
        return false;
      }
    }
    if (this.isSums(row, cells, first)) return this.pass('total', row);
    if (row >= this.end) return this.pass('after_end', row);
    if (filled === 1 && columns.length > 2 && isNote(this.area, row, gap || headed)) return this.pass('note', row);
    if (gap && this.found > 0 && isOtherHeader(cells, this.area)) {
      this.end = row;
      return this.pass('after_end', row);
    }
    this.found++;
    this.lastData = row;
    return true;
  }

  private pass(reason: 'total' | 'note' | 'after_end', row: number): false {
    const { tab } = this.area;
    this.groupStart = row + 1;
    this.notes.skip(tab, reason, row + 1);
    this.notes.add(reason === 'after_end' ? reason : reason === 'note' ? 'note_row' : 'total_row', tab, row + 1);
    return false;
  }

  /**
   * Whether a row without keys, and with one text at most, holds the sums of the rows above it: of all of them, or of
   * its group. Far from the end only where a word for a sum begins the row, or no text at all stands in it.
   */
  private isSums(row: number, cells: readonly Cell[], first: number): boolean {
    const { values, header, typed, columns } = this.area;
    const atEnd = row >= values.length - 8;
    const start = cells[first] as Cell;
    const looksLikeSum = typed.includes(first) || (typeof start === 'string' && beginsLikeTotal(start));
    if (!atEnd && !looksLikeSum) return false;
    if (this.found < 1 || !this.hasNoKeyBut(first, cells)) return false;
    if (isDate(start) || (typeof start === 'string' && readDateText(start.trim()) !== null)) return false;
    const others = columns.filter((column) => column !== first && !isBlank(cells[column]));
    if (others.some((column) => !typed.includes(column))) return false;
    const numbers = typed.filter((column) => !Number.isNaN(numberIn(cells[column])));
    // One number that happens to be a sum is chance, unless the row leaves blank what the one above fills.
    const above = values[this.lastData] as readonly Cell[];
    const leavesBlank = columns.some((column) => isBlank(cells[column]) && !isBlank(above[column]));
    const areSums = (from: number): boolean => {
      const sums = numbers.filter((column) => {
        let sum = 0;
        for (let at = from; at < row; at++) {
          const before = values[at] as readonly Cell[];
          const text = before.find((cell) => !isBlank(cell));
          const value = typeof text === 'string' && this.isTotal(text) ? 0 : numberIn(before[column]);
          if (!Number.isNaN(value)) sum += value;
        }
        return sum !== 0 && Math.abs(sum - numberIn(cells[column])) <= 1e-9 * Math.abs(sum);
      });
      return sums.length * 2 > numbers.length && (sums.length > 1 || leavesBlank);
    };
    if (atEnd && this.found > 1 && areSums(header + 1)) return true;
    return looksLikeSum && leavesBlank && row - this.groupStart <= mostOfGroup && areSums(this.groupStart);
  }

  /** Whether all columns that a row of sums leaves blank are blank, but for the one of its text. */
  private hasNoKeyBut(first: number, cells: readonly Cell[]): boolean {
    const { keys } = this.area;
    for (let at = 0; at < keys.length; at++) {
      const key = keys[at] as number;
      if (key !== first && !isBlank(cells[key])) return false;
    }
    return true;
  }

  private isTotal(text: string): boolean {
    let total = this.totals.get(text);
    if (total === undefined) {
      total = isTotal(text);
      this.totals.set(text, total);
    }
    return total;
  }
}

/** The number in a cell, NaN for none. */
export function numberIn(cell: Cell | undefined): number {
  if (typeof cell === 'number') return cell;
  const read = typeof cell === 'string' ? readNumber(cell) : null;
  return read?.kind === 'number' ? read.value : Number.NaN;
}

/** How many of the columns are filled, counted up to a number. An unticked box may be left over from a copied column. */
function filledUpTo(cells: readonly Cell[], columns: readonly number[], most: number): number {
  let filled = 0;
  for (let at = 0; at < columns.length; at++) {
    const cell = cells[columns[at] as number];
    if (cell !== false && !isBlank(cell) && ++filled === most) break;
  }
  return filled;
}

function isRepeated(cells: readonly Cell[], headers: readonly Cell[], columns: readonly number[]): boolean {
  return columns.every((column) => isBlank(cells[column]) || cells[column] === headers[column]);
}

const noteStart =
  /^(?:note|notes|nb|source|updated|last updated|generated|exported|\*|※|†|หมายเหตุ|備考|注|ملاحظ|ghi chú|chú thích|nguồn)/i;

/** Whether a row's one text is a heading or a note: it stands apart, or it is too long to name a deal. */
function isNote({ values, columns, header }: Area, row: number, begins: boolean): boolean {
  const cells = values[row] as readonly Cell[];
  const text = cells[columns.find((column) => !isBlank(cells[column]) && cells[column] !== false) as number];
  if (typeof text !== 'string') return false;
  if (noteStart.test(text.trim()) || text.length > 60 || namesPeriod(text)) return true;
  const below = values[row + 1];
  const apart = below === undefined || filledUpTo(below, columns, 1) === 0;
  const headed = below !== undefined && isRepeated(below, values[header] ?? [], columns) && !apart;
  return headed || (begins && columns.length > 3);
}

/** Whether a row after a gap is the header of another table: texts only, two of them headers, where numbers should be. */
function isOtherHeader(cells: readonly Cell[], { columns, typed }: Area): boolean {
  const filled = columns.map((column) => cells[column] as Cell).filter((cell) => !isBlank(cell));
  if (filled.length < 2 || !filled.every((cell) => typeof cell === 'string')) return false;
  if (!typed.some((column) => isAlien(cells[column]))) return false;
  return (
    cells.filter((cell) => typeof cell === 'string' && readHeader(cell).some(({ score }) => score >= 0.5)).length >= 2
  );
}

/** Whether a cell is text that is neither a number nor a date. */
function isAlien(cell: Cell | undefined): boolean {
  if (typeof cell !== 'string' || isBlank(cell) || isError(cell) || meansNothing(cell)) return false;
  return readNumber(cell).kind === 'text' && readDateText(cell.trim()) === null;
}

/**
 * Index of the first row after the last gap when the rows there are figures under the table: one or two cells each, and
 * none of the keys. Else the number of rows.
 */
function leftoverStart({ values, header, columns, keys }: Area): number {
  let last = values.length - 1;
  const isBlankRow = (row: number): boolean => filledUpTo(values[row] as readonly Cell[], columns, 1) === 0;
  while (last > header && isBlankRow(last)) last--;
  let start = last;
  for (; start > header && !isBlankRow(start); start--) {
    const cells = values[start] as readonly Cell[];
    const isFigures =
      filledUpTo(cells, columns, 3) <= 2 && keys.every((key) => key === columns[0] || isBlank(cells[key]));
    if (!isFigures) return values.length;
  }
  if (start === header) return values.length;
  let looked = 0;
  let filled = 0;
  for (let row = header + 1; row < start && looked < 50; row++) {
    if (isBlankRow(row)) continue;
    looked++;
    filled += filledUpTo(values[row] as readonly Cell[], columns, 99);
  }
  return looked > 0 && filled >= looked * 4 ? start + 1 : values.length;
}
