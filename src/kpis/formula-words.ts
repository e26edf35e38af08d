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

/** The usual one of those that a formula may be, without the sign of its size. */
function usual(formula: Formula): Formula {
  if (typeof formula === 'string') return formula;
  if ('first' in formula) return usual(formula.first[0] as Formula);
  if ('magnitude' in formula) return usual(formula.magnitude);
  if ('choose' in formula) return usual(formula.of[Object.keys(formula.of)[0] as string] as Formula);
  return formula;
}

/** A part inside of a larger formula: in brackets when it has more than one part of its own. */
function partText(formula: Formula, locale: Locale): string {
  const inner = usual(formula);
  const compound = typeof inner === 'object' && ('sum' in inner || 'difference' in inner || 'ratio' in inner);
  const text = formulaWords(inner, locale);
  return compound ? `(${text})` : text;
}

/** The formula as text, such as `won deals ÷ (won deals + lost deals)`. An option at its usual value is left out. */
export function formulaWords(formula: Formula, locale: Locale): string {
  const part = usual(formula);
  if (typeof part === 'string') return measures[part satisfies MeasureId].label[locale];
  if ('ratio' in part) return joined(part.ratio, ' ÷ ', locale);
  if ('difference' in part) return joined(part.difference, ' − ', locale);
  if ('sum' in part) return joined(part.sum, ' + ', locale);
  if ('product' in part) return joined(part.product, ' × ', locale);
  if ('least' in part) return `MIN(${joined(part.least, '; ', locale)})`;
  return '';
}
