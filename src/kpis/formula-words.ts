/** A KPI's formula in words: the names of its measures, and what is done with them. */

import type { Locale } from '../i18n/locales';
import type { Formula } from './kpi';
import { type MeasureId, measures } from './measures';

function joined(parts: readonly Formula[], sign: string, locale: Locale): string {
  return parts
    .map((part) => partText(part, locale))
    .filter((text) => text !== '')
    .join(sign);
}

/** A part inside of a larger formula: in brackets when it has more than one part of its own. */
function partText(formula: Formula, locale: Locale): string {
  const text = formulaWords(formula, locale);
  const compound = typeof formula === 'object' && ('sum' in formula || 'difference' in formula || 'ratio' in formula);
  return compound ? `(${text})` : text;
}

/** The formula as text, such as `won deals ÷ (won deals + lost deals)`. An option at its usual value is left out. */
export function formulaWords(formula: Formula, locale: Locale): string {
  if (typeof formula === 'string') return measures[formula satisfies MeasureId].label[locale];
  if ('ratio' in formula) return joined(formula.ratio, ' ÷ ', locale);
  if ('difference' in formula) return joined(formula.difference, ' − ', locale);
  if ('sum' in formula) return joined(formula.sum, ' + ', locale);
  if ('product' in formula) return joined(formula.product, ' × ', locale);
  if ('first' in formula) return partText(formula.first[0] as Formula, locale);
  if ('magnitude' in formula) return partText(formula.magnitude, locale);
  if ('choose' in formula) return partText(Object.values(formula.of)[0] as Formula, locale);
  return '';
}
