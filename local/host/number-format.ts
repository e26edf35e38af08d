/** Text that a cell shows: Google's number format patterns applied to values, by locale. */
import type { SheetLocale } from './locales';
import { serialToWall } from './time-zone';

type Token =
  | { kind: 'text'; text: string }
  | { kind: 'digit'; digit: '0' | '#' | '?' }
  | { kind: 'point' }
  | { kind: 'comma' }
  | { kind: 'percent' }
  | { kind: 'exponent'; plus: boolean; digits: number }
  | { kind: 'date'; unit: DateUnit; length: number }
  | { kind: 'elapsed'; unit: 'h' | 'm' | 's'; length: number }
  | { kind: 'fraction'; digits: number }
  | { kind: 'noon'; text: string }
  | { kind: 'at' };

type DateUnit = 'y' | 'M' | 'd' | 'h' | 'm' | 's';

interface Section {
  tokens: Token[];
  condition?: { operator: string; value: number };
  isDate: boolean;
  isText: boolean;
}

/** What Sheets gives as the format of a cell that nobody formatted. */
export const AUTOMATIC = '0.###############';

const compiled = new Map<string, Section[]>();

/** Throws for a pattern that the host does not know, so that a wrong one is noticed where it is set. */
export function checkFormat(format: string): void {
  if (!isAutomatic(format)) sections(format);
}

/** Whether a format leaves the choice to Sheets. */
export function isAutomatic(format: string | undefined): boolean {
  return format === undefined || format === '' || format === AUTOMATIC || format.toLowerCase() === 'general';
}

/** Whether a number with this format is a date, a time or a duration. */
export function isDateFormat(format: string | undefined): boolean {
  return format !== undefined && !isAutomatic(format) && (sections(format)[0]?.isDate ?? false);
}

/** Whether the format makes what is typed stay text. */
export function isTextFormat(format: string | undefined): boolean {
  return format === '@';
}

/** The text that a cell shows. */
export function displayText(
  value: string | number | boolean | null,
  format: string | undefined,
  locale: SheetLocale,
): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') {
    if (format === undefined || isAutomatic(format)) return value;
    const parts = sections(format);
    const forText = parts.length === 4 ? parts[3] : parts.find((part) => part.isText);
    return forText ? forText.tokens.map((token) => textPiece(token, value)).join('') : value;
  }
  if (format === undefined || isAutomatic(format)) return automaticNumber(value, locale);
  return formatNumber(value, sections(format), locale);
}

function textPiece(token: Token, value: string): string {
  return token.kind === 'text' ? token.text : token.kind === 'at' ? value : '';
}

function formatNumber(value: number, parts: Section[], locale: SheetLocale): string {
  const numeric = parts.filter((part, index) => index < 3 && !(part.isText && parts.length > 1));
  let chosen = numeric[0];
  let unsigned = false;
  if (numeric.some((part) => part.condition)) {
    chosen = numeric.find((part) => !part.condition || meets(value, part.condition)) ?? numeric[0];
  } else if (value < 0 && numeric[1]) {
    chosen = numeric[1];
    unsigned = true;
  } else if (value === 0 && numeric[2]) {
    chosen = numeric[2];
  }
  if (!chosen || chosen.isText) return automaticNumber(value, locale);
  if (chosen.isDate) return dateText(value, chosen.tokens, locale);
  return numberText(unsigned ? -value : value, chosen.tokens, locale);
}

function meets(value: number, condition: { operator: string; value: number }): boolean {
  switch (condition.operator) {
    case '<':
      return value < condition.value;
    case '<=':
      return value <= condition.value;
    case '>':
      return value > condition.value;
    case '>=':
      return value >= condition.value;
    case '=':
      return value === condition.value;
    default:
      return value !== condition.value;
  }
}

/** A number as Sheets shows it unasked: up to ten significant digits, whole numbers in full up to fifteen. */
function automaticNumber(value: number, locale: SheetLocale): string {
  const size = Math.abs(value);
  if (size === 0) return '0';
  let text: string;
  if (size >= 1e15 || size < 1e-9) {
    const [mantissa = '', exponent = ''] = value.toExponential(5).split('e');
    const power = Number(exponent);
    text = `${trimZeros(mantissa)}E${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
  } else if (Number.isInteger(value)) {
    text = String(value);
  } else {
    const places = Math.max(0, 9 - Math.floor(Math.log10(size)));
    const { whole, fraction } = decimalDigits(size, places);
    text = (value < 0 ? '-' : '') + trimZeros(fraction === '' ? whole : `${whole}.${fraction}`);
    if (text === '-0') text = '0';
  }
  return text.replace('.', locale.decimal);
}

function trimZeros(text: string): string {
  return text.includes('.') ? text.replace(/0+$/, '').replace(/\.$/, '') : text;
}

/** Digits of a positive number rounded half up in decimal, as a person would round what is shown. */
function decimalDigits(value: number, places: number): { whole: string; fraction: string } {
  const [mantissa = '0', exponent = '0'] = value.toExponential(14).split('e');
  const digits = mantissa.replace('.', '');
  const point = Number(exponent) + 1;
  const padded = point > 0 ? digits.padEnd(point, '0') : '0'.repeat(1 - point) + digits;
  const at = Math.max(point, 1);
  const keep = at + places;
  const all = padded.padEnd(keep + 1, '0');
  let kept = BigInt(all.slice(0, keep));
  if ((all[keep] ?? '0') >= '5') kept += 1n;
  const text = kept.toString().padStart(places + 1, '0');
  return places === 0
    ? { whole: text, fraction: '' }
    : { whole: text.slice(0, -places), fraction: text.slice(-places) };
}

function numberText(value: number, tokens: Token[], locale: SheetLocale): string {
  const percents = tokens.filter((token) => token.kind === 'percent').length;
  const exponentAt = tokens.findIndex((token) => token.kind === 'exponent');
  const pointAt = tokens.findIndex((token) => token.kind === 'point');
  const isDigit = (token: Token) => token.kind === 'digit';
  const beforeExponent = exponentAt < 0 ? tokens : tokens.slice(0, exponentAt);
  const lastDigit = beforeExponent.map(isDigit).lastIndexOf(true);
  const wholeEnd = pointAt < 0 ? lastDigit + 1 : pointAt;
  const firstDigit = tokens.findIndex(isDigit);
  let scale = 0;
  let grouped = false;
  tokens.forEach((token, index) => {
    if (token.kind !== 'comma') return;
    const digitAfter = tokens.slice(index, Math.max(wholeEnd, index)).some(isDigit);
    if (index > firstDigit && digitAfter) grouped = true;
    else if (index > lastDigit || index >= wholeEnd - 1) scale += 1;
  });
  let size = Math.abs(value) * 100 ** percents;
  if (percents > 0) size = Number(size.toPrecision(15));
  size /= 1000 ** scale;
  const places = beforeExponent.slice(wholeEnd).filter(isDigit).length;
  let power = 0;
  if (exponentAt >= 0 && size > 0) {
    const wholeDigits = Math.max(1, beforeExponent.slice(0, wholeEnd).filter(isDigit).length);
    power = Math.floor(Math.log10(size)) - (wholeDigits - 1);
    size /= 10 ** power;
  }
  const { whole, fraction } = decimalDigits(size, places);
  const shownZero = /^0*$/.test(whole) && /^0*$/.test(fraction);
  const pieces: string[] = [];
  const fill = wholePieces(tokens.slice(0, wholeEnd), whole === '0' ? '' : whole.replace(/^0+/, ''), grouped, locale);
  pieces.push(...fill);
  let next = 0;
  const significant = fraction.replace(/0+$/, '').length;
  for (const token of tokens.slice(wholeEnd)) {
    if (token.kind === 'point') {
      pieces.push(locale.decimal);
    } else if (token.kind === 'digit') {
      const digit = fraction[next] ?? '';
      next += 1;
      if (token.digit === '0' || next <= significant) pieces.push(digit);
      else if (token.digit === '?') pieces.push(' ');
    } else if (token.kind === 'exponent') {
      const sign = power < 0 ? '-' : token.plus ? '+' : '';
      pieces.push(`E${sign}${String(Math.abs(power)).padStart(token.digits, '0')}`);
    } else {
      pieces.push(fixedPiece(token));
    }
  }
  return (value < 0 && !shownZero ? '-' : '') + pieces.join('');
}

/** Whole-number digits laid into their placeholders from the right, with grouping marks. */
function wholePieces(tokens: Token[], digits: string, grouped: boolean, locale: SheetLocale): string[] {
  const pieces: string[] = [];
  let left = digits;
  let placed = 0;
  const firstDigit = tokens.findIndex((token) => token.kind === 'digit');
  const mark = () => {
    const [low, high] = locale.groupSizes;
    const isBoundary = placed === low || (placed > low && (placed - low) % high === 0);
    if (grouped && placed > 0 && isBoundary) pieces.push(locale.group);
  };
  const place = (digit: string) => {
    mark();
    pieces.push(digit);
    placed += 1;
  };
  for (let index = tokens.length - 1; index >= 0; index -= 1) {
    const token = tokens[index];
    if (token === undefined) continue;
    if (token.kind !== 'digit') {
      pieces.push(fixedPiece(token));
      continue;
    }
    if (left !== '') {
      place(left.slice(-1));
      left = left.slice(0, -1);
    } else if (token.digit === '0') {
      place('0');
    } else if (token.digit === '?') {
      pieces.push(' ');
    }
    while (index === firstDigit && left !== '') {
      place(left.slice(-1));
      left = left.slice(0, -1);
    }
  }
  if (firstDigit < 0 && digits !== '' && tokens.length === 0) return [];
  return pieces.reverse();
}

function fixedPiece(token: Token): string {
  if (token.kind === 'text') return token.text;
  if (token.kind === 'percent') return '%';
  return '';
}

function dateText(serial: number, tokens: Token[], locale: SheetLocale): string {
  const fractions = tokens.find((token) => token.kind === 'fraction');
  const step = fractions?.kind === 'fraction' ? 10 ** (3 - Math.min(3, fractions.digits)) : 1000;
  const wall = new Date(Math.floor((serialToWall(serial).getTime() + 0.5) / step) * step);
  const twelve = tokens.some((token) => token.kind === 'noon');
  const name = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale.tag, { ...options, timeZone: 'UTC' }).format(wall);
  const pad = (value: number, length: number) => String(value).padStart(length, '0');
  return tokens
    .map((token) => {
      switch (token.kind) {
        case 'text':
          return token.text;
        case 'noon': {
          const half = wall.getUTCHours() < 12 ? 'AM' : 'PM';
          return token.text.length === 3 ? half.slice(0, 1) : half;
        }
        case 'fraction':
          return locale.decimal + pad(wall.getUTCMilliseconds(), 3).padEnd(token.digits, '0').slice(0, token.digits);
        case 'elapsed': {
          const seconds = Math.round(Math.abs(serial) * 86_400);
          const whole = token.unit === 'h' ? seconds / 3600 : token.unit === 'm' ? seconds / 60 : seconds;
          return (serial < 0 ? '-' : '') + pad(Math.floor(whole), token.length);
        }
        case 'date':
          switch (token.unit) {
            case 'y':
              return token.length <= 2 ? pad(wall.getUTCFullYear() % 100, 2) : pad(wall.getUTCFullYear(), 4);
            case 'M':
              if (token.length === 3) return name({ month: 'short' });
              if (token.length === 4) return name({ month: 'long' });
              if (token.length === 5) return name({ month: 'narrow' });
              return pad(wall.getUTCMonth() + 1, token.length);
            case 'd':
              if (token.length === 3) return name({ weekday: 'short' });
              if (token.length >= 4) return name({ weekday: 'long' });
              return pad(wall.getUTCDate(), token.length);
            case 'h':
              return pad(twelve ? wall.getUTCHours() % 12 || 12 : wall.getUTCHours(), token.length);
            case 'm':
              return pad(wall.getUTCMinutes(), token.length);
            default:
              return pad(wall.getUTCSeconds(), token.length);
          }
        case 'comma':
          return ',';
        case 'point':
          return '.';
        default:
          return '';
      }
    })
    .join('');
}

function sections(format: string): Section[] {
  let found = compiled.get(format);
  if (!found) {
    found = splitSections(format).map((part) => compileSection(part, format));
    if (found.length > 4) throw unknown(format, 'it has more than four sections');
    compiled.set(format, found);
  }
  return found;
}

function splitSections(format: string): string[] {
  const parts = [''];
  for (let at = 0; at < format.length; at += 1) {
    const char = format[at] ?? '';
    let piece = char;
    if (char === '"' || char === '[') {
      const end = format.indexOf(char === '"' ? '"' : ']', at + 1);
      if (end < 0) throw unknown(format, `${char} is never closed`);
      piece = format.slice(at, end + 1);
    } else if (char === '\\' || char === '_' || char === '*') {
      piece = format.slice(at, at + 2);
    }
    if (piece === ';') parts.push('');
    else parts[parts.length - 1] += piece;
    at += piece.length - 1;
  }
  return parts;
}

const COLORS = /^(black|blue|cyan|green|magenta|red|white|yellow|color\d{1,2})$/i;

function compileSection(part: string, format: string): Section {
  const tokens: Token[] = [];
  let condition: Section['condition'];
  let at = 0;
  const text = (value: string) => tokens.push({ kind: 'text', text: value });
  while (at < part.length) {
    const rest = part.slice(at);
    const char = rest[0] ?? '';
    const take = (length: number) => {
      at += length;
    };
    const run = /^([yMmdhs])\1*/i.exec(rest);
    const noon = /^(AM\/PM|A\/P)/i.exec(rest);
    if (char === '"') {
      const end = rest.indexOf('"', 1);
      text(rest.slice(1, end));
      take(end + 1);
    } else if (char === '[') {
      const end = rest.indexOf(']');
      const inside = rest.slice(1, end);
      const elapsed = /^(h{1,2}|m{1,2}|s{1,2})$/i.exec(inside);
      const limit = /^(<=|>=|<>|<|>|=)(-?\d+(?:\.\d+)?)$/.exec(inside);
      const currency = /^\$([^-]*)(-.*)?$/.exec(inside);
      if (elapsed) {
        tokens.push({ kind: 'elapsed', unit: inside[0]?.toLowerCase() as 'h' | 'm' | 's', length: inside.length });
      } else if (limit) condition = { operator: limit[1] ?? '', value: Number(limit[2]) };
      else if (currency) text(currency[1] ?? '');
      else if (!COLORS.test(inside)) throw unknown(format, `[${inside}]`);
      take(end + 1);
    } else if (char === '\\') {
      text(rest.slice(1, 2));
      take(2);
    } else if (char === '_') {
      text(' ');
      take(2);
    } else if (char === '*') {
      take(2);
    } else if (noon) {
      tokens.push({ kind: 'noon', text: noon[0] });
      take(noon[0].length);
    } else if (char === '0' || char === '#' || char === '?') {
      tokens.push({ kind: 'digit', digit: char });
      take(1);
    } else if (/^[eE][+-]0+/.test(rest)) {
      const match = /^[eE]([+-])(0+)/.exec(rest);
      tokens.push({ kind: 'exponent', plus: match?.[1] === '+', digits: match?.[2]?.length ?? 2 });
      take(match?.[0].length ?? 1);
    } else if (run) {
      tokens.push({ kind: 'date', unit: dateUnit(char, run[0].length), length: run[0].length });
      take(run[0].length);
    } else if (/^\.0+/.test(rest) && isSeconds(tokens.at(-1))) {
      const zeros = /^\.(0+)/.exec(rest)?.[1]?.length ?? 1;
      tokens.push({ kind: 'fraction', digits: zeros });
      take(zeros + 1);
    } else if (char === '.') {
      tokens.push({ kind: 'point' });
      take(1);
    } else if (char === ',') {
      tokens.push({ kind: 'comma' });
      take(1);
    } else if (char === '%') {
      tokens.push({ kind: 'percent' });
      take(1);
    } else if (char === '@') {
      tokens.push({ kind: 'at' });
      take(1);
    } else if (/[A-Za-z]/.test(char)) {
      throw unknown(format, `${char} stands unquoted`);
    } else {
      const whole = String.fromCodePoint(rest.codePointAt(0) ?? 32);
      text(whole);
      take(whole.length);
    }
  }
  minutesNotMonths(tokens);
  const isDate = tokens.some((token) => token.kind === 'date' || token.kind === 'elapsed' || token.kind === 'noon');
  if (isDate && tokens.some((token) => token.kind === 'digit')) throw unknown(format, 'it mixes digits and dates');
  return {
    tokens,
    ...(condition ? { condition } : {}),
    isDate,
    isText: tokens.some((token) => token.kind === 'at'),
  };
}

function dateUnit(char: string, length: number): DateUnit {
  if (char === 'M') return 'M';
  const lower = char.toLowerCase();
  if (lower === 'm') return length > 2 ? 'M' : 'm';
  return lower as DateUnit;
}

function isSeconds(token: Token | undefined): boolean {
  return (token?.kind === 'date' || token?.kind === 'elapsed') && token.unit === 's';
}

/** `m` and `mm` are months unless they follow hours or precede seconds; `M` is a month, also beside hours. */
function minutesNotMonths(tokens: Token[]): void {
  const units = tokens.filter((token) => token.kind === 'date' || token.kind === 'elapsed');
  units.forEach((token, index) => {
    if (token.kind !== 'date' || (token.unit !== 'm' && token.unit !== 'M') || token.length > 2) return;
    const before = units[index - 1];
    const after = units[index + 1];
    const besideTime = (before && before.unit === 'h') || (after && after.unit === 's');
    if (token.unit === 'm' && !besideTime) token.unit = 'M';
  });
}

function unknown(format: string, why: string): Error {
  return new Error(`Host: the number format ${format} is not known (${why}).`);
}
