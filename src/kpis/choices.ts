/** What can be chosen of a KPI: the options of its formula, and those beside it. */

import type { Formula, Kpi, OptionId } from './kpi';

type Choice = readonly [option: OptionId, words: readonly string[]];

function choicesIn(formula: Formula): Choice[] {
  if (typeof formula === 'string') return [];
  if ('option' in formula) return [[formula.option, []]];
  const inside = 'choose' in formula ? Object.values(formula.of) : Object.values<Formula | readonly Formula[]>(formula);
  const own: Choice[] = 'choose' in formula ? [[formula.choose, Object.keys(formula.of)]] : [];
  return inside
    .reduce<Formula[]>((all, part) => all.concat(part), [])
    .reduce((all, part) => all.concat(choicesIn(part)), own);
}

/** The options of a KPI with the words of each, the usual one first; none for a number. */
export function choicesOf(kpi: Kpi): Choice[] {
  return [...choicesIn(kpi.formula), ...(kpi.settings ?? [])];
}
