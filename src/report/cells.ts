/** Results as cells of the report's tables, each with a note that says what it is made of. */

import type { Result } from '../engine/formula';
import { uncertaintyOf } from '../engine/uncertainty';
import { dictionaries } from '../i18n/dictionary';
import { fill } from '../i18n/fill';
import type { Locale } from '../i18n/locales';
import { formulaWords } from '../kpis/formula-words';
import { sentence, wordLeftOut, wordReason } from '../kpis/reasons';
import type { Amount, CellText } from './model';
import { numberText, unitText } from './numbers';

/** What a result is made of: the definition, both sides, the interval, and what was left out. */
export function noteOf(result: Result, locale: Locale): string {
  const words = dictionaries[locale].report;
  const { kpi, numerator, denominator, reason, formula, leftOut } = result;
  const { interval, few } = uncertaintyOf(result);
  const lines = [`${kpi.label[locale]} = ${formulaWords(formula, locale)}`];
  if (reason) lines.push(sentence(wordReason(reason, kpi, locale)));
  else if (numerator !== null && denominator !== null)
    lines.push(fill(words.ratio, { numerator: numberText(numerator), denominator: numberText(denominator) }));
  if (interval)
    lines.push(
      fill(words.interval, {
        lower: unitText(interval.lower, 'percent'),
        upper: unitText(interval.upper, 'percent'),
      }) + (few ? `, ${words.few}` : ''),
    );
  for (const { of, rows } of leftOut) lines.push(sentence(wordLeftOut(of, rows, locale)));
  return lines.join('\n');
}

/** The result as a cell. A blank where it wasn't asked for. */
export function amountOf(result: Result | undefined, locale: Locale): Amount {
  if (!result) return { value: 'blank', unit: 'count' };
  return { value: result.value, unit: result.kpi.unit, note: noteOf(result, locale) };
}

/** Where the true share lies, for a rate of few or many cases. */
export function intervalOf(result: Result | undefined, locale: Locale): CellText {
  const { interval, few } = result ? uncertaintyOf(result) : { interval: null, few: false };
  if (!interval) return { text: '' };
  const { lower, upper } = interval;
  const range = `${Math.round(lower * 100)}–${Math.round(upper * 100)} %`;
  return { text: few ? `${range} ⚠` : range, note: few ? dictionaries[locale].report.few : '' };
}

/** A plain number with a note of its own. */
export const amount = (value: number | null | undefined, unit: Amount['unit'], note?: string): Amount => ({
  value: value ?? null,
  unit,
  ...(note ? { note } : {}),
});

/** A cell that asks for no number. */
export const noAmount: Amount = { value: 'blank', unit: 'count' };
