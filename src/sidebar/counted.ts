/** A number with its unit in words, such as `51.8 days`. */

import type { Locale } from '../i18n/locales';

/**
 * The unit in the language's own words and place, around digits that were written already.
 * @param digits The value as it is to be shown.
 */
export function counted(locale: Locale, unit: 'day' | 'minute', value: number, digits: string): string {
  const format = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    unitDisplay: 'long',
    maximumFractionDigits: 1,
  });
  const parts = format.formatToParts(value);
  const isNumber = ({ type }: Intl.NumberFormatPart): boolean => type !== 'unit' && type !== 'literal';
  const at = parts.findIndex(isNumber);
  // Arabic says two days in one word, without a digit.
  if (at < 0) return format.format(value);
  return parts.map((part, index) => (index === at ? digits : isNumber(part) ? '' : part.value)).join('');
}
