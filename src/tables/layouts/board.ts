/** Boards: a column for each stage, and below it the deals in it as cards, such as `Acme – $5,000`. */

import type { FieldId } from '../../kpis/fields';
import type { Profile } from '../columns/column-profile';
import { tablesNamed } from '../columns/tab-words';
import { readHeader } from '../header-words';
import { type ColumnMatch, matchColumns } from '../headers';
import type { Matrix } from '../mapping';
import { readNumber } from '../number-text';
import type { Cell, SourceTab } from '../source';
import { stageOf } from '../stage-words';

/** A board, and whether its cards can be nothing but deals. */
export interface Board {
  table: 'deals';
  matrix: Matrix;
  columns: ColumnMatch[];
  isClear: boolean;
}

/** What may stand before the cards: whose they are. */
const lanes: readonly FieldId[] = ['owner', 'team', 'source', 'campaign', 'product', 'pipeline'];

const remarks = /note|comment|remark|หมายเหตุ|備考|メモ|ملاحظ|ghi chú/i;

const boardWords = /kanban|board|บอร์ด|カンバン|ボード|لوحة|لوحه|bảng/i;

/** The board that a tab holds; null when it holds none. */
export function findBoard(
  tab: SourceTab,
  header: number,
  names: readonly string[],
  profiles: readonly Profile[],
): Board | null {
  const isStage = (name: string): boolean => stageOf(name.replace(/\s*[(（]\d+[)）]$/, '')) !== null;
  const stages = names.map((name, column) => (name !== '' && isStage(name) ? column : -1)).filter((at) => at >= 0);
  if (stages.length < 3) return null;
  const laneOf = (name: string): boolean =>
    readHeader(name).some(({ field, score }) => score >= 0.85 && lanes.includes(field));
  const isCards = (column: number): boolean => {
    const { filled, numbers, dates, booleans, different } = profiles[column] as Profile;
    return filled === 0 || (numbers <= 0.5 && dates < 0.5 && booleans < 0.5 && (filled < 2 || different >= 0.9));
  };
  const run = names
    .map((_, column) => column)
    .filter((column) => {
      const name = names[column] as string;
      return name !== '' && (isStage(name) || !(laneOf(name) || remarks.test(name)));
    });
  const [from, to] = [run[0] as number, run[run.length - 1] as number];
  // A column that names deals, amounts or days makes a list of it.
  const isListed = run.some((column) => {
    const name = names[column] as string;
    return !isStage(name) && readHeader(name).some(({ score }) => score >= 0.85);
  });
  const filled = run.filter((column) => (profiles[column] as Profile).filled > 0);
  if (isListed || stages.length * 2 < run.length || filled.length < 2 || !run.every(isCards)) return null;
  const cards = cardsIn(tab, header, run);
  if (cards.length < 3) return null;
  const outside = names.map((name, column) => (column >= from && column <= to ? '' : name));
  const columns = matchColumns('deals', outside, profiles).filter(({ field }) => lanes.includes(field));
  const priced = cardAmounts(cards)?.filter((text) => text !== '').length ?? 0;
  return {
    table: 'deals',
    matrix: { value: 'deal_name', across: 'stage', from: names[from] as string, to: names[to] as string },
    columns,
    isClear: priced >= cards.length * 0.3 || tablesNamed(tab.name).includes('deals') || boardWords.test(tab.name),
  };
}

function cardsIn({ values }: SourceTab, header: number, columns: readonly number[]): Cell[] {
  const cards: Cell[] = [];
  for (let row = header + 1; row < Math.min(values.length, header + 100); row++) {
    for (const column of columns) {
      const cell = values[row]?.[column] as Cell;
      if (isCard(cell)) cards.push(cell);
    }
  }
  return cards;
}

/** Whether a cell of a board holds a deal. A number alone is the sum of a column. */
export function isCard(cell: Cell | undefined): boolean {
  return typeof cell === 'string' && cardName(cell) !== '';
}

const parted =
  /\n|\s+[-–—|·•/]\s+|\s*[([（【]|[)\]）】]|[,;:]\s+|、|：|\s+(?=[$€£¥฿₫]\s?\d)|\s+(?=\d[\d.,]*\s?(?:[km]|[万億]?円|[万億]|บาท|ล้าน(?:บาท)?|[đ₫]|tr|triệu|tỷ|ريال|درهم|usd|eur|gbp|thb|jpy|vnd|sar|aed|egp)(?:$|\n|[)）\s]))/i;

function partsOf(card: Cell): string[] {
  return String(card)
    .split(parted)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function isNumber(part: string): boolean {
  return readNumber(part).kind !== 'text';
}

/** What a card is called: its first text that is no number. */
export function cardName(card: Cell): string {
  return partsOf(card).find((part) => /\p{L}/u.test(part) && !isNumber(part)) ?? '';
}

/**
 * The text of the amount of each card, '' for none: a number with a sign or unit, or a plain one where most cards have
 * one. Null where no card has an amount.
 */
export function cardAmounts(cards: readonly Cell[]): string[] | null {
  const found = cards.map((card) => {
    const numbers = partsOf(card).filter((part) => isNumber(part) && !/[%٪]|^0\d/.test(part));
    const clear = numbers.find((part) => /[^\d\s.,٬٫\u0660-\u0669\u0e50-\u0e59-]/.test(part));
    return { clear, any: clear ?? numbers[numbers.length - 1] };
  });
  const most = found.filter(({ any }) => any !== undefined).length * 2 > cards.length;
  const texts = found.map(({ clear, any }) => (most ? any : clear) ?? '');
  return texts.some((text) => text !== '') ? texts : null;
}
