/** How the report writes numbers: formats for cells, and short texts for sentences. */

import type { Result } from '../engine/formula';
import type { Locale } from '../i18n/locales';
import type { Kpi } from '../kpis/kpi';

/** What the sheet's locale and the settings make of a number. */
export interface Marks {
  decimal: string;
  group: string;
  /** Digits in the groups before the last three: 3, or 2 in India. */
  digits: number;
  /** What stands before and after money; both '' without a currency. */
  before: string;
  after: string;
  /** Whether the currency has parts, as all but the yen and a few have. */
  hasCents: boolean;
}

/** Words of a language, and marks of a sheet. */
export interface Writing {
  locale: Locale;
  marks: Marks;
}

/** The marks of a spreadsheet's locale such as `de_DE`, and of a currency such as `THB`; null for none. */
export function marksOf(sheetLocale: string, currency: string | null): Marks {
  const options: Intl.NumberFormatOptions = currency === null ? {} : { style: 'currency', currency };
  const format = (tag: string) => new Intl.NumberFormat(`${tag}-u-nu-latn`, options);
  let found = format('en-US');
  try {
    found = format(sheetLocale.replace(/_/g, '-'));
  } catch (error) {
    // A sheet's locale that is no language tag.
    if (!(error instanceof RangeError)) throw error;
  }
  const hasCents = currency === null || (found.resolvedOptions().maximumFractionDigits ?? 2) > 0;
  const parts = found.formatToParts(12345678.5);
  const whole = parts.filter(({ type }) => type === 'integer');
  const at = parts.indexOf(whole[0] as Intl.NumberFormatPart);
  const end = parts.map(({ type }) => type === 'integer' || type === 'fraction').lastIndexOf(true);
  // Marks that only say which way to write would stand in the middle of a sentence.
  const textOf = (some: typeof parts) => some.map(({ value }) => value.replace(/[\u200e\u200f]/g, '')).join('');
  const mark = (wanted: string) => parts.find(({ type }) => type === wanted)?.value;
  return {
    decimal: mark('decimal') ?? '.',
    group: mark('group') ?? ',',
    digits: whole[whole.length - 2]?.value.length ?? 3,
    before: currency === null ? '' : textOf(parts.slice(0, at)),
    after: currency === null ? '' : textOf(parts.slice(end + 1)),
    hasCents,
  };
}

const literal = (text: string) => (text === '' ? '' : `"${text}"`);

/** Google's number format for a unit. Small money keeps its cents. */
export function formatOf(unit: Kpi['unit'], value: number, { before, after, hasCents }: Marks): string {
  switch (unit) {
    case 'percent':
      return '0.0%';
    case 'days':
    case 'minutes':
      return '#,##0.0';
    case 'ratio':
      return '#,##0.00';
    case 'currency': {
      const cents = hasCents && Math.abs(value) < 1000 && !Number.isInteger(value);
      return `${literal(before)}${cents ? '#,##0.00' : '#,##0'}${literal(after)}`;
    }
    case 'count':
      return '#,##0';
  }
}

/** A number for the middle of a sentence: thousands grouped, at most one decimal for a fraction. */
export function numberText(value: number, { marks }: Writing): string {
  const rounded = Math.round(value * 10) / 10;
  const [whole = '0', decimals] = String(Math.abs(rounded)).split('.');
  const grouped = whole.replace(new RegExp(`\\B(?=(\\d{${marks.digits}})*\\d{3}(?!\\d))`, 'g'), marks.group);
  return `${rounded < 0 ? '-' : ''}${grouped}${decimals && Math.abs(rounded) < 1000 ? marks.decimal + decimals : ''}`;
}

/** Money with its currency around it. */
const withCurrency = (text: string, unit: Kpi['unit'], { marks: { before, after } }: Writing) =>
  unit === 'currency' ? text.replace(/[^-]+/, (size) => before + size + after) : text;

/** A value with its unit for the middle of a sentence: shares as percent. */
export function unitText(value: number, unit: Kpi['unit'], writing: Writing): string {
  return unit === 'percent'
    ? `${numberText(value * 100, writing)} %`
    : withCurrency(numberText(value, writing), unit, writing);
}

/** The result of a KPI by its id. */
export function resultOf(results: readonly Result[], id: string): Result | undefined {
  return results.find((result) => result.kpi.id === id);
}

/** Words for large numbers, the largest first: from which size on, what one of them is, and the word. */
const scales: Readonly<Record<Locale, readonly (readonly [from: number, one: number, word: string])[]>> = {
  en: [
    [1e9, 1e9, 'B'],
    [1e6, 1e6, 'M'],
    [1e4, 1e3, 'K'],
  ],
  th: [
    [1e9, 1e9, ' พันล้าน'],
    [1e6, 1e6, ' ล้าน'],
    [1e5, 1e5, ' แสน'],
  ],
  ja: [
    [1e8, 1e8, '億'],
    [1e4, 1e4, '万'],
  ],
  ar: [
    [1e9, 1e9, ' مليار'],
    [1e6, 1e6, ' مليون'],
    [1e4, 1e3, ' ألف'],
  ],
  vi: [
    [1e9, 1e9, ' tỷ'],
    [1e6, 1e6, ' triệu'],
    [1e4, 1e3, ' nghìn'],
  ],
};

/** A number in little space, with the language's own words: 1.3M, 134.6万, 1.3 ล้าน. Small ones in full. */
export function shortText(value: number, unit: Kpi['unit'], writing: Writing): string {
  const size = Math.abs(value);
  const scale = scales[writing.locale].find(([from]) => size >= from);
  if (unit === 'percent' || !scale) return unitText(value, unit, writing);
  const [, one, word] = scale;
  const text = `${value < 0 ? '-' : ''}${numberText(size / one, writing)}${word}`;
  return withCurrency(text, unit, writing);
}
