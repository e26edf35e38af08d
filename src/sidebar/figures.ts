/** Numbers as the person's language writes them. */

import type { Locale } from '../i18n/locales';

/** A KPI's value with its unit. Money has no currency: it is the sheet's own. */
export function valueText(value: number, unit: string, locale: Locale): string {
  switch (unit) {
    case 'percent':
      return number(value, locale, { style: 'percent', maximumFractionDigits: 1 });
    case 'days':
      return number(value, locale, { style: 'unit', unit: 'day', unitDisplay: 'long', maximumFractionDigits: 1 });
    case 'minutes':
      return number(value, locale, { style: 'unit', unit: 'minute', unitDisplay: 'long', maximumFractionDigits: 1 });
    case 'currency':
      return number(value, locale, { maximumFractionDigits: Math.abs(value) < 1000 ? 2 : 0 });
    case 'count':
      return countText(value, locale);
    default:
      return number(value, locale, { maximumFractionDigits: 2 });
  }
}

/** A number of things. */
export function countText(count: number, locale: Locale): string {
  return number(count, locale, { maximumFractionDigits: 0 });
}

function number(value: number, locale: Locale, options: Intl.NumberFormatOptions): string {
  return new Intl.NumberFormat(locale, options).format(value);
}
