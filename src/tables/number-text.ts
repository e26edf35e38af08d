/** One number as people write it: signs of money, thousands, decimals, percents and units in the five languages. */

import { plainCharacters } from './cells/characters';
import { withoutSign } from './cells/currencies';
import type { Cell } from './source';

/** The mark before the decimals of a number. */
export type DecimalMark = '.' | ',';

export type NumberReading = { kind: 'number'; value: number } | { kind: 'ambiguous' } | { kind: 'text' };

const notNumber: NumberReading = { kind: 'text' };
const twoNumbers: NumberReading = { kind: 'ambiguous' };

/**
 * Reads a number. `1.200` and `1,200` are read differently from country to country: they are ambiguous, unless a sign of
 * money settles it (`$1,200`) or `decimal` says which mark stands before decimals. A percent is a fraction. Blank cells,
 * booleans, dates and all other text are `text`.
 */
export function readNumber(cell: Cell, decimal?: DecimalMark): NumberReading {
  if (typeof cell === 'number') return Number.isFinite(cell) ? { kind: 'number', value: cell } : notNumber;
  if (typeof cell !== 'string') return notNumber;
  const found = parseNumber(cell);
  if (found === null) return notNumber;
  const value = numberIn(found, decimal);
  return value === null ? twoNumbers : Number.isFinite(value) ? { kind: 'number', value } : notNumber;
}

/** Whether a text stands for an empty cell: nothing, spaces or dashes. */
function isBlankText(text: string): boolean {
  const first = text.charCodeAt(0);
  // Digits and letters begin most texts.
  if (first >= 48 && first <= 122) return false;
  return text === '' || /^[\s\u200b\ufeff]*[-–—―]*[\s\u200b\ufeff]*$/.test(text);
}

/** Words for `no value` where a number or a date belongs. */
export function meansNothing(text: string): boolean {
  if (isBlankText(text)) return true;
  return text.length < 12 && /^\s*(?:n\/?a|none|null|nil|nan|tbd|tba|select|\?+)\s*$/i.test(text);
}

/** A number taken apart. */
export interface Written {
  /** Pieces that are added up, as in `1億2,000万`. */
  pieces: Piece[];
  negative: boolean;
  /** Currency by its sign, '' for none. */
  currency: string;
  /** The mark before decimals, where the text shows it. */
  mark: DecimalMark | null;
  /** Whether a percent sign, a unit or a currency stands beside it. */
  unit: boolean;
}

interface Piece {
  /** ASCII digits with `.` before decimals. */
  digits: string;
  /** Set when the one mark in the digits can be read in two ways; `digits` then has it as written. */
  open: DecimalMark | null;
  /** Power of ten. */
  power: number;
}

/** The number of a text that was taken apart; null when it could be two. */
export function numberIn(written: Written, decimal: DecimalMark | undefined): number | null {
  let total = 0;
  for (const { digits, open, power } of written.pieces) {
    let plain = digits;
    if (open !== null) {
      if (decimal === undefined) return null;
      plain = digits.replace(open, decimal === open ? '.' : '');
    }
    total += Number(power === 0 ? plain : `${plain}e${power}`);
  }
  return written.negative && total !== 0 ? -total : total;
}

/** Powers of ten by their words. The longest is tried first. */
const units: readonly (readonly [word: string, power: number])[] = [
  ['thousand', 3],
  ['billion', 9],
  ['million', 6],
  ['مليون', 6],
  ['مليار', 9],
  ['nghìn', 3],
  ['triệu', 6],
  ['หมื่น', 4],
  ['ngàn', 3],
  ['ล้าน', 6],
  ['ألف', 3],
  ['الف', 3],
  ['แสน', 5],
  ['พัน', 3],
  ['mio', 6],
  ['十億', 9],
  ['百万', 6],
  ['千万', 7],
  ['bn', 9],
  ['mn', 6],
  ['tr', 6],
  ['tỷ', 9],
  ['tỉ', 9],
  ['億', 8],
  ['亿', 8],
  ['万', 4],
  ['萬', 4],
  ['千', 3],
  ['兆', 12],
  ['k', 3],
];

const plainDigits = /^[+-]?\d{1,15}$/;
const scientific = /^[+-]?\d+(?:\.\d+)?e[+-]?\d{1,3}$/i;
const oneMark = /^(\d*)([.,])(\d+)$/;
const start = /^(\d[\d.,' \u066b\u066c]*|[.,\u066b]\d+)/;

/** Takes a text apart as a number; null when it is none. */
export function parseNumber(text: string): Written | null {
  let rest = text.trim();
  if (plainDigits.test(rest)) return single({ digits: rest, open: null, power: 0 });
  if (rest.length > 60 || rest === '') return null;
  // Thai digits and full-width ones are written where a comma parts thousands.
  let thousands: ',' | 'both' | '' = /[\u0e50-\u0e59\uff10-\uff19]/.test(rest) ? ',' : '';
  rest = plainCharacters(rest).trim();
  if (!/\d/.test(rest)) return null;
  if (scientific.test(rest)) return single({ digits: rest, open: null, power: 0 });
  const written: Written = { pieces: [], negative: false, currency: '', mark: null, unit: false };
  let percent = false;
  let signs = 0;
  // Signs may stand in any order around the number: `-$1,200`, `$ -1,200`, `(1,200) €`, `12 %`.
  for (let changed = true; changed; ) {
    changed = false;
    const first = rest.charAt(0);
    const last = rest.charAt(rest.length - 1);
    if (signs < 2 && !(isDigit(first) && isDigit(last))) {
      const sign = withoutSign(rest);
      if (sign !== null && sign.rest !== '') {
        // `$1,200 USD`: the second sign says which dollar.
        signs++;
        if (written.currency.length <= 1) written.currency = sign.currency;
        if (sign.thousands !== '') thousands = sign.thousands;
        rest = sign.rest;
        changed = true;
        continue;
      }
    }
    if (first === '(' && last === ')') {
      if (written.negative) return null;
      written.negative = true;
      // Books of account write no three decimals.
      if (thousands === '') thousands = ',';
      rest = rest.slice(1, -1).trim();
      changed = true;
    } else if (first === '-' || first === '+') {
      if (written.negative) return null;
      written.negative = first === '-';
      rest = rest.slice(1).trim();
      changed = true;
    } else if (/\d[.,]-+$/.test(rest)) {
      // `1.200,-` and `1,200.-`: no cents.
      thousands = 'both';
      rest = rest.replace(/[.,]-+$/, '');
      changed = true;
    } else if (last === '-') {
      // `¥1,200-` ends an amount of yen, while `1,200-` is negative.
      if (written.negative) return null;
      written.negative = written.currency !== '¥' && written.currency !== 'JPY';
      rest = rest.slice(0, -1).trim();
      changed = true;
    } else if (!percent && (first === '%' || last === '%')) {
      percent = true;
      rest = (first === '%' ? rest.slice(1) : rest.slice(0, -1)).trim();
      changed = true;
    }
  }
  while (rest !== '') {
    const match = start.exec(rest);
    if (match === null) return null;
    rest = rest.slice(match[0].length);
    const piece = pieceOf(match[0].trim(), thousands, written);
    if (piece === null) return null;
    const unit = unitAt(rest, written.currency !== '');
    if (unit === null) {
      if (rest !== '') return null;
    } else {
      piece.power = unit[1];
      rest = rest.slice(unit[0].length).trim();
    }
    const before = written.pieces[written.pieces.length - 1];
    if (before !== undefined && before.power <= piece.power) return null;
    written.pieces.push(piece);
  }
  if (written.pieces.length === 0) return null;
  written.unit = percent || written.currency !== '' || written.pieces.some(({ power }) => power !== 0);
  if (percent) for (const piece of written.pieces) piece.power -= 2;
  return written;
}

function single(piece: Piece): Written {
  return { pieces: [piece], negative: false, currency: '', mark: null, unit: false };
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}

function unitAt(rest: string, money: boolean): readonly [string, number] | null {
  if (rest === '') return null;
  if (/^(?:M|B)$/.test(rest) || (money && /^[mb]$/.test(rest))) return [rest, rest === 'M' || rest === 'm' ? 6 : 9];
  const lower = rest.toLowerCase();
  return units.find(([word]) => lower.startsWith(word)) ?? null;
}

/** Digits with their marks as one number; null when the marks make no sense. */
function pieceOf(text: string, thousands: ',' | 'both' | '', written: Written): Piece | null {
  if (/^\d+$/.test(text)) return { digits: text, open: null, power: 0 };
  let sure = false;
  let digits = text;
  if (/[ '\u066c]/.test(digits)) {
    // Marks that only ever part thousands.
    const parts = digits.split(/[ '\u066c]/);
    for (let at = 1; at < parts.length; at++) {
      const part = parts[at] as string;
      if (!/^\d{3}/.test(part) || (at < parts.length - 1 && part.length !== 3)) return null;
    }
    if (!/^\d{1,3}$/.test(parts[0] as string)) return null;
    if (!/^\d{3}(?:[.,\u066b]\d+)?$/.test(parts[parts.length - 1] as string)) return null;
    digits = parts.join('');
    sure = true;
  }
  const arabic = digits.indexOf('\u066b');
  if (arabic >= 0) {
    const whole = digits.slice(0, arabic).replace(/[.,]/g, '');
    const decimals = digits.slice(arabic + 1);
    return /^\d*$/.test(whole) && /^\d+$/.test(decimals)
      ? { digits: `${whole || '0'}.${decimals}`, open: null, power: 0 }
      : null;
  }
  if (/^\d+$/.test(digits)) return { digits, open: null, power: 0 };
  const one = oneMark.exec(digits);
  if (one !== null) {
    const [, whole = '', mark, decimals = ''] = one as unknown as [string, string, DecimalMark, string];
    const grouped = decimals.length === 3 && whole.length <= 3 && /^[1-9]/.test(whole) && !sure;
    if (!grouped) {
      written.mark = mark;
      return { digits: `${whole || '0'}.${decimals}`, open: null, power: 0 };
    }
    if (thousands === 'both' || thousands === mark) {
      written.mark = mark === ',' ? '.' : ',';
      return { digits: whole + decimals, open: null, power: 0 };
    }
    return { digits, open: mark, power: 0 };
  }
  const lastPoint = digits.lastIndexOf('.');
  const lastComma = digits.lastIndexOf(',');
  const both = lastPoint >= 0 && lastComma >= 0;
  const parting: DecimalMark = both ? (lastPoint > lastComma ? ',' : '.') : lastPoint >= 0 ? '.' : ',';
  const decimal: DecimalMark = parting === '.' ? ',' : '.';
  const [whole = '', decimals, more] = digits.split(decimal);
  if (more !== undefined || !isGrouped(whole.split(parting), parting)) return null;
  if (decimals !== undefined && !/^\d+$/.test(decimals)) return null;
  written.mark = decimal;
  const joined = whole.split(parting).join('');
  return { digits: decimals === undefined ? joined : `${joined}.${decimals}`, open: null, power: 0 };
}

/** Whether digits are parted in threes, or in the Indian way: `12,34,567`. */
function isGrouped(groups: readonly string[], parting: DecimalMark): boolean {
  const first = groups[0] ?? '';
  if (groups.length < 2 || !/^\d{1,3}$/.test(first)) return false;
  const last = groups[groups.length - 1] as string;
  const middle = groups.slice(1, -1);
  if (!/^\d{3}$/.test(last)) return false;
  if (middle.every((group) => /^\d{3}$/.test(group))) return true;
  return parting === ',' && first.length <= 2 && middle.every((group) => /^\d{2}$/.test(group));
}
