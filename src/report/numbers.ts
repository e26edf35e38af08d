/** How the report writes numbers: formats for cells, and short texts for sentences. */

import type { Result } from '../engine/formula';
import type { Locale } from '../i18n/locales';
import type { Kpi } from '../kpis/kpi';

/** Google's number format for a unit. Small money keeps its cents. */
export function formatOf(unit: Kpi['unit'], value: number): string {
  switch (unit) {
    case 'percent':
      return '0.0%';
    case 'days':
    case 'minutes':
      return '#,##0.0';
    case 'ratio':
      return '#,##0.00';
    case 'currency':
      return Math.abs(value) < 1000 && !Number.isInteger(value) ? '#,##0.00' : '#,##0';
    case 'count':
      return '#,##0';
  }
}

/** A number for the middle of a sentence: thousands grouped, at most one decimal for a fraction. */
export function numberText(value: number): string {
  const rounded = Math.round(value * 10) / 10;
  const [whole = '0', decimals] = String(Math.abs(rounded)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return `${rounded < 0 ? '-' : ''}${grouped}${decimals && Math.abs(rounded) < 1000 ? `.${decimals}` : ''}`;
}

/** A value with its unit for the middle of a sentence: shares as percent. */
export function unitText(value: number, unit: Kpi['unit']): string {
  return unit === 'percent' ? `${numberText(value * 100)} %` : numberText(value);
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
export function shortText(value: number, unit: Kpi['unit'], locale: Locale): string {
  if (unit === 'percent') return unitText(value, unit);
  const size = Math.abs(value);
  const scale = scales[locale].find(([from]) => size >= from);
  if (!scale) return numberText(value);
  const [, one, word] = scale;
  return `${value < 0 ? '-' : ''}${numberText(size / one)}${word}`;
}
