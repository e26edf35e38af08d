/** Numbers as the sheet's locale writes them, with words in the page's language. */

import type { Locale } from '../i18n/locales';
import { counted } from './counted';

export interface Figures {
  /** A KPI's value with its unit. */
  value(value: number, unit: string): string;
  /** A number of things. */
  count(count: number): string;
  /** A share, in whole percent. */
  share(share: number): string;
}

/**
 * @param sheetLocale The spreadsheet's, such as `en_US`.
 * @param currency An ISO 4217 code; null where money has none but the sheet's own.
 */
export function figuresOf(locale: Locale, sheetLocale: string, currency: string | null): Figures {
  // The digits of cells and of the report, also where a language has its own.
  const tag = `${usable(sheetLocale.replace(/_/g, '-')) ?? locale}-u-nu-latn`;
  const write = (value: number, options: Intl.NumberFormatOptions): string =>
    new Intl.NumberFormat(tag, options).format(value);
  const digits = (value: number): number => (Math.abs(value) < 1000 ? 2 : 0);
  const money = (value: number): string => {
    const options = { maximumFractionDigits: digits(value), minimumFractionDigits: 0 };
    return currency === null ? write(value, options) : write(value, { style: 'currency', currency, ...options });
  };
  const unit = (value: number, name: 'day' | 'minute'): string =>
    counted(locale, name, value, write(value, { maximumFractionDigits: 1 }));
  return {
    value(value, of) {
      switch (of) {
        case 'percent':
          return write(value, { style: 'percent', maximumFractionDigits: 1 });
        case 'days':
          return unit(value, 'day');
        case 'minutes':
          return unit(value, 'minute');
        case 'currency':
          return money(value);
        case 'count':
          return write(value, { maximumFractionDigits: 0 });
        default:
          return write(value, { maximumFractionDigits: 2 });
      }
    },
    count: (count) => write(count, { maximumFractionDigits: 0 }),
    share: (share) => write(share, { style: 'percent', maximumFractionDigits: 0 }),
  };
}

function usable(tag: string): string | null {
  try {
    return Intl.NumberFormat.supportedLocalesOf(tag)[0] ?? null;
  } catch (error) {
    // A sheet's locale that is no language tag.
    if (error instanceof RangeError) return null;
    throw error;
  }
}
