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

/** The numbers that options can be, the least and the most. Those of a formula take them beside their words. */
export const numbersOf: Readonly<Partial<Record<OptionId, readonly [least: number, most: number]>>> = {
  margin: [0, 1],
  lag: [0, 12],
  window_days: [1, Infinity],
  min_n: [0, Infinity],
  cap_years: [0.01, 100],
  score: [-Infinity, Infinity],
  opens: [0, 24],
  closes: [0, 24],
};
