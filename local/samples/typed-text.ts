/** Amounts and dates as people type them when the cell is text. */

import { type Day, partsOf } from './calendar';
import type { AmountStyle, DateStyle } from './vocabulary/vocabulary';

/** For instance `$1,200.50`, `¥12万`, `١٬٢٠٠` or `1.200.000 ₫`. */
export function amountText(amount: number, style: AmountStyle): string {
  const [whole = '', fraction] = (amount / (style.divide ?? 1)).toFixed(style.decimals ?? 0).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, style.group);
  const digits = fraction === undefined ? grouped : `${grouped}.${fraction}`;
  return `${style.prefix ?? ''}${inDigits(digits, style.digits)}${style.suffix ?? ''}`;
}

/** For instance `2026-03-05`, `2026年3月5日`, `25/3/2569` or `٢٠٢٦/٠٣/٢٥`. */
export function dateText(day: Day, style: DateStyle): string {
  const { year, month, date } = partsOf(day);
  const two = (value: number) => String(value).padStart(2, '0');
  const places: Record<string, string> = {
    '{y}': String(year + (style.addYears ?? 0)),
    '{m}': String(month),
    '{mm}': two(month),
    '{d}': String(date),
    '{dd}': two(date),
  };
  return inDigits(
    style.pattern.replace(/\{\w+\}/g, (place) => places[place] ?? place),
    style.digits,
  );
}

function inDigits(text: string, digits: 'arabic' | undefined): string {
  if (digits === undefined) return text;
  return text.replace(/\d/g, (digit) => String.fromCodePoint(0x0660 + Number(digit)));
}
