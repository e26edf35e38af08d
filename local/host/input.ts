/** What a person types, or a script sets as text, read into a value and a number format by the spreadsheet's locale. */
import type { SheetLocale } from './locales';
import { isCalendarDay, wallSerial } from './time-zone';

/** A cell's content after reading. `format` is the automatic number format that the text brought along. */
export type Typed =
  | { formula: string }
  | { formula?: undefined; value: string | number | boolean | null; format?: string };

/** Reads typed text; `year` is the year that a date without one gets. */
export function readInput(text: string, locale: SheetLocale, year: number): Typed {
  if (text === '') return { value: null };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { formula: text };
  const trimmed = text.trim();
  if (/^true$/i.test(trimmed)) return { value: true };
  if (/^false$/i.test(trimmed)) return { value: false };
  return readNumber(trimmed, locale) ?? readDate(trimmed, locale, year) ?? { value: text };
}

const CURRENCY = /^(?:[$€£¥₹₩₫฿₪₺₽₴₱]|R\$|kr|zł)$/u;

function readNumber(text: string, locale: SheetLocale): { value: number; format?: string } | null {
  const match =
    /^([+-]?)\s*([^\d.,\s+-]{0,3})\s*([+-]?)([\d.,\u00a0\u202f' ’]*\d[.,]?|[.,]\d+)(e[+-]?\d+)?\s*(%?)\s*([^\d.,\s%]{0,3})$/iu.exec(
      text,
    );
  if (!match) return null;
  const [, sign = '', before = '', secondSign = '', digits = '', exponent = '', percent = '', after = ''] = match;
  if (sign !== '' && secondSign !== '') return null;
  const symbol = before || after;
  if ((before && after) || (symbol !== '' && (!CURRENCY.test(symbol) || percent !== '' || exponent !== '')))
    return null;
  const [whole = '', fraction, ...more] = digits.split(locale.decimal);
  if (more.length > 0 || (fraction !== undefined && !/^\d*$/.test(fraction))) return null;
  const plain = ungroup(whole, locale);
  if (plain === null) return null;
  let value = Number(`${plain || '0'}.${fraction || '0'}${exponent}`);
  if (!Number.isFinite(value)) return null;
  if (sign === '-' || secondSign === '-') value = -value;
  const grouped = plain !== whole;
  const places = fraction ? '.00' : '';
  if (percent) return { value: Number((value / 100).toPrecision(15)), format: `0${places}%` };
  if (symbol) {
    const literal = symbol === '$' ? '$' : `"${symbol}"`;
    return { value, format: before ? `${literal}#,##0${places}` : `#,##0${places}${literal}` };
  }
  if (exponent) return { value, format: '0.00E+00' };
  return grouped ? { value, format: `#,##0${places}` } : { value };
}

/** Digits without grouping marks; null when the marks stand where no group ends. */
function ungroup(whole: string, locale: SheetLocale): string | null {
  if (/^\d*$/.test(whole)) return whole;
  const marks = /\s/.test(locale.group) ? '[\\u00a0\\u202f ]' : locale.group === '’' ? "[’']" : `\\${locale.group}`;
  const [low, high] = locale.groupSizes;
  const pattern = new RegExp(`^\\d{1,${high}}(?:${marks}\\d{${high}})*${marks}\\d{${low}}$`);
  return pattern.test(whole) ? whole.replace(/\D/g, '') : null;
}

const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s*([AaPp])\.?[Mm]\.?)?$/;

function readTime(text: string): { fraction: number; seconds: boolean } | null {
  const match = TIME.exec(text);
  if (!match) return null;
  let hour = Number(match[1]);
  const minute = Number(match[2]);
  const second = Number(match[3] ?? 0);
  const half = match[4]?.toLowerCase();
  if (half) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (half === 'p' ? 12 : 0);
  }
  if (hour > 23 || minute > 59 || second > 59) return null;
  return { fraction: ((hour * 60 + minute) * 60 + second) / 86_400, seconds: match[3] !== undefined };
}

function readDate(text: string, locale: SheetLocale, year: number): { value: number; format: string } | null {
  const alone = readTime(text);
  if (alone) return { value: alone.fraction, format: alone.seconds ? 'h:mm:ss' : 'h:mm' };
  const match = /^(.*?\d)(?:[T\s]+(\d{1,2}:\d{2}(?::\d{2})?(?:\s*[AaPp]\.?[Mm]\.?)?))?$/.exec(text);
  if (!match) return null;
  const day = readDay(match[1] ?? '', locale, year);
  if (!day) return null;
  if (match[2] === undefined) return day;
  const time = readTime(match[2]);
  return time ? { value: day.value + time.fraction, format: `${day.format} h:mm:ss` } : null;
}

function readDay(text: string, locale: SheetLocale, year: number): { value: number; format: string } | null {
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (iso)
    return day(Number(iso[1]), Number(iso[3]), Number(iso[4]), iso[2] === '-' ? 'yyyy-mm-dd' : locale.datePattern);
  const numeric = /^(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/.exec(text);
  if (numeric) {
    const mark = numeric[2] ?? '';
    if (mark === '.' && !(locale.datePattern.includes('.') && numeric[4] !== undefined)) return null;
    const [first, second] = [Number(numeric[1]), Number(numeric[3])];
    const monthFirst = locale.dateOrder !== 'DMY';
    const written = numeric[4] === undefined ? year : fullYear(numeric[4]);
    if (locale.dateOrder === 'YMD' && numeric[4] !== undefined) return null;
    return day(written, monthFirst ? first : second, monthFirst ? second : first, locale.datePattern);
  }
  const words = /^(?:(\d{1,2})[\s-]+(\p{L}+)\.?[\s,-]+(\d{4}|\d{2})|(\p{L}+)\.?\s+(\d{1,2}),?\s+(\d{4}))$/u.exec(text);
  if (!words) return null;
  const month = monthNumber(words[2] ?? words[4] ?? '', locale);
  if (month === 0) return null;
  return day(fullYear(words[3] ?? words[6] ?? ''), month, Number(words[1] ?? words[5]), 'd-mmm-yyyy');
}

function day(year: number, month: number, date: number, format: string): { value: number; format: string } | null {
  return isCalendarDay(year, month, date) ? { value: wallSerial(year, month, date), format } : null;
}

function fullYear(text: string): number {
  const value = Number(text);
  if (text.length === 4) return value;
  return value < 30 ? 2000 + value : 1900 + value;
}

const months = new Map<string, string[]>();

function monthNumber(name: string, locale: SheetLocale): number {
  for (const tag of [locale.tag, 'en-US']) {
    let names = months.get(tag);
    if (!names) {
      const long = new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC' });
      names = Array.from({ length: 12 }, (_, index) => long.format(new Date(Date.UTC(2026, index, 1))).toLowerCase());
      months.set(tag, names);
    }
    const wanted = name.toLowerCase();
    const found = names.findIndex((month) => month === wanted || (wanted.length >= 3 && month.startsWith(wanted)));
    if (found >= 0) return found + 1;
  }
  return 0;
}
