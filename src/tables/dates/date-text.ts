/** One date as text, taken apart: what it says, and what it leaves open. */

import { plainCharacters } from '../cells/characters';
import { dayOf } from './calendar-days';
import { monthOf } from './month-names';

/** Which part of three numbers is the day, the month and the year. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd';

export type DateText =
  /** A day, with the time of day as its fraction. */
  | { kind: 'day'; day: number }
  /** An instant, in milliseconds since 1970-01-01 UTC: the text names a zone. */
  | { kind: 'instant'; time: number }
  /** Three numbers whose order the text does not say. */
  | {
      kind: 'parts';
      first: number;
      second: number;
      third: number;
      shortYear: boolean;
      buddhist: boolean;
      fraction: number;
    };

const iso =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d+))?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?$/;
const clock =
  /[T\s,]*(?:^|[T\s,])(\d{1,2})\s?[:時h]\s?(\d{2})(?:\s?[:分]\s?(\d{2})(?:[.,]\d+)?)?\s?[秒分]?\s*(a\.?m\.?|p\.?m\.?|sa|ch|ص|م|น\.?)?$/i;
const triple = /^(\d{1,4})\s*([-/.])\s*(\d{1,2})\s*\2\s*(\d{1,4})\.?$/;
const kanji = /^(?:(令和|平成|昭和|[rhs])?\s*(\d{1,4}|元)\s*[年.])\s*(\d{1,2})\s*[月.]\s*(?:(\d{1,2})\s*日?)?$/i;
const eras: Readonly<Record<string, number>> = { 令和: 2018, r: 2018, 平成: 1988, h: 1988, 昭和: 1925, s: 1925 };
const noise =
  /^(?:mon|tues?|wed|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|of|the|ngày|nam|วันที่|วัน|ที่|พ\.?ศ|ค\.?ศ|เดือน|ปี|de|يوم|في|عام|سنة|هـ|م)$/;

/** A weekday, or the word for a date, before a date. */
const weekday =
  /^\s*(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*[,.]?\s|(?:thứ (?:\p{L}+|\d)|chủ nhật|cn|t[2-7]),\s*|ngày\s|วัน[\u0e00-\u0e7f]*\s|[月火水木金土日]曜日?\s*|(?:يوم\s)?ال(?:أحد|احد|إثنين|اثنين|ثلاثاء|أربعاء|اربعاء|خميس|جمعة|سبت)[،,]?\s)/iu;

/** A year of the Buddhist calendar as a year of ours. */
export function commonYear(year: number): number {
  return year >= 2400 && year <= 2700 ? year - 543 : year;
}

/** Reads one text. Null when it is no date, or no day of the calendar. */
export function readDateText(text: string): DateText | null {
  const plain = iso.exec(text);
  if (plain !== null) return readIso(plain);
  if (text.length > 48) return null;
  let rest = plainCharacters(text).trim();
  if (!/\d/.test(rest)) return null;
  // A single number is a year beside a month, or all three in one: most ids end here.
  const single = /^\D*(\d+)\D*$/.exec(rest)?.[1];
  if (single !== undefined && single.length !== 4 && single.length !== 8 && !rest.includes('元')) return null;
  const again = iso.exec(rest);
  if (again !== null) return readIso(again);
  rest = rest
    .replace(/\s*\([^)]*\)\s*/g, ' ')
    .replace(weekday, '')
    .replace(/\s+(?:م|ميلادي)$/, '')
    .trim();
  let fraction = 0;
  const time = clock.exec(rest);
  if (time !== null) {
    fraction = timeOf(Number(time[1]), Number(time[2]), Number(time[3] ?? 0), (time[4] ?? '').toLowerCase());
    if (Number.isNaN(fraction)) return null;
    rest = rest.slice(0, time.index).trim();
  }
  if (/^\d{8}$/.test(rest)) {
    return dayAt(Number(rest.slice(0, 4)), Number(rest.slice(4, 6)), Number(rest.slice(6)), fraction);
  }
  const parts = triple.exec(rest);
  if (parts !== null) return readTriple(parts, fraction);
  const eastern = kanji.exec(rest);
  if (eastern !== null) {
    const [, era, yearText, month, day] = eastern;
    const year = yearText === '元' ? 1 : Number(yearText);
    const start = era === undefined ? 0 : (eras[era.toLowerCase()] ?? 0);
    if (start === 0 && year < 1000) return null;
    return dayAt(start + year, Number(month), Number(day ?? 1), fraction);
  }
  return readNamedMonth(rest, fraction);
}

function readIso(match: RegExpExecArray): DateText | null {
  const day = dayOf(commonYear(Number(match[1])), Number(match[2]), Number(match[3]));
  if (Number.isNaN(day)) return null;
  if (match[4] === undefined) return { kind: 'day', day };
  const fraction = timeOf(Number(match[4]), Number(match[5]), Number(match[6] ?? 0), '');
  if (Number.isNaN(fraction)) return null;
  const zone = match[8];
  if (zone === undefined) return { kind: 'day', day: day + fraction };
  let minutes = 0;
  if (/^[+-]/.test(zone)) {
    const digits = zone.replace(':', '');
    minutes = (Number(digits.slice(1, 3)) * 60 + Number(digits.slice(3, 5))) * (zone.startsWith('-') ? -1 : 1);
  }
  return { kind: 'instant', time: Math.round((day + fraction) * 86400000) - minutes * 60000 };
}

function readTriple(match: RegExpExecArray, fraction: number): DateText | null {
  const [, a = '', , b = '', c = ''] = match;
  const first = Number(a);
  const second = Number(b);
  const third = Number(c);
  if (a.length === 4) return c.length <= 2 ? dayAt(first, second, third, fraction) : null;
  if (a.length === 3 || c.length === 3) return null;
  const shortYear = c.length !== 4;
  const year = shortYear ? third : commonYear(third);
  return { kind: 'parts', first, second, third: year, shortYear, buddhist: year !== third, fraction };
}

function readNamedMonth(text: string, fraction: number): DateText | null {
  let month = 0;
  const rest = text
    .toLowerCase()
    // Vietnamese: `5 tháng 3 năm 2026`, `5 Thg 3, 2026`.
    .replace(/(?:tháng|thg\.?|thang)\s*(\d{1,2}|mười một|mười hai|\p{L}+)/u, (_, name: string) => {
      month = /^\d/.test(name) ? Number(name) : monthOf(name, true);
      return ' ';
    })
    .replace(/năm/g, ' ')
    .replace(/(?:كانون|تشرين) (?:الأول|الثاني)/, (name) => {
      month = monthOf(name);
      return ' ';
    });
  const numbers: string[] = [];
  for (const word of rest
    .replace(/(\d)(\p{L})/gu, '$1 $2')
    .replace(/([\p{L}\p{M}])(\d)/gu, '$1 $2')
    .split(/[\s,/-]+/)) {
    const bare = word.replace(/\.$/, '');
    if (bare === '' || noise.test(bare)) continue;
    if (/^\d+$/.test(bare)) {
      numbers.push(bare);
      continue;
    }
    if (/^(?:st|nd|rd|th)$/.test(bare) && numbers.length > 0) continue;
    const named = monthOf(bare);
    if (named === 0 || month !== 0) return null;
    month = named;
  }
  const [one = '', two = ''] = numbers;
  // `Aug 2026`: the month's first day stands for it.
  if (month !== 0 && numbers.length === 1 && one.length === 4) return dayAt(Number(one), month, 1, fraction);
  if (month === 0 || numbers.length !== 2) return null;
  const [year, day] = one.length === 4 ? [one, two] : [two, one];
  if (day.length > 2 || year.length === 1 || year.length === 3 || year.length > 4) return null;
  return dayAt(
    year.length === 2 ? fullYear(Number(year), /[\u0e00-\u0e7f]/.test(text)) : Number(year),
    month,
    Number(day),
    fraction,
  );
}

/** The year that two digits mean. Where years are Buddhist, 69 is 2569, which is 2026. */
export function fullYear(year: number, buddhist: boolean): number {
  if (buddhist && year >= 50) return 2500 + year - 543;
  return year < 70 ? 2000 + year : 1900 + year;
}

function dayAt(year: number, month: number, day: number, fraction: number): DateText | null {
  const common = commonYear(year);
  if (common < 1900 || common > 9999) return null;
  const found = dayOf(common, month, day);
  return Number.isNaN(found) ? null : { kind: 'day', day: found + fraction };
}

/** A time of day as a fraction of a day; NaN when there is no such time. */
function timeOf(hour: number, minute: number, second: number, half: string): number {
  let hours = hour;
  const afternoon = /^(?:p|ch|م)/.test(half);
  const morning = /^(?:a|sa|ص)/.test(half);
  if ((afternoon || morning) && (hour < 1 || hour > 12) && hour !== 0) return Number.NaN;
  if (afternoon && hour < 12) hours += 12;
  if (morning && hour === 12) hours = 0;
  if (hours > 24 || minute > 59 || second > 60 || (hours === 24 && minute + second > 0)) return Number.NaN;
  return (hours * 3600 + minute * 60 + second) / 86400;
}
