/** A KPI's value from the quantities of its measures. */

import type { Formula, Kpi, OptionId } from '../kpis/kpi';
import type { MeasureId } from '../kpis/measures';
import type { Reason } from '../kpis/reasons';
import type { Quantity } from './measure';

/** What the person gave: a number or a word. */
export type Options = Readonly<Partial<Record<OptionId, number | string>>>;

/** A KPI's value, or the reason for none. Never NaN or infinite. */
export interface Result {
  kpi: Kpi;
  value: number | null;
  /** The two sides of a ratio; null where the KPI is none, and for a side that has no value. */
  numerator: number | null;
  denominator: number | null;
  reason: Reason | null;
}

type Lookup = (measure: MeasureId) => Quantity;

const isNotMapped = (reason: Reason) =>
  reason.code === 'no_table' ||
  reason.code === 'no_column' ||
  reason.code === 'stage_unknown' ||
  reason.code === 'only_given';

function fold(
  parts: readonly Formula[],
  lookup: Lookup,
  options: Options,
  join: (a: number, b: number) => number,
): Quantity {
  let folded: number | null = null;
  for (const part of parts) {
    const quantity = calculate(part, lookup, options);
    if ('none' in quantity) return quantity;
    folded = folded === null ? quantity.value : join(folded, quantity.value);
  }
  return folded === null ? { none: { code: 'empty' } } : { value: folded };
}

function calculate(formula: Formula, lookup: Lookup, options: Options): Quantity {
  if (typeof formula === 'string') return lookup(formula);
  if ('ratio' in formula) return divide(formula.ratio, lookup, options);
  if ('difference' in formula) return fold(formula.difference, lookup, options, (a, b) => a - b);
  if ('sum' in formula) return fold(formula.sum, lookup, options, (a, b) => a + b);
  if ('product' in formula) return fold(formula.product, lookup, options, (a, b) => a * b);
  if ('option' in formula) return { value: Number(options[formula.option] ?? formula.otherwise) };
  if ('choose' in formula) return calculate(chosen(formula, options), lookup, options);
  if ('magnitude' in formula) {
    const quantity = calculate(formula.magnitude, lookup, options);
    return 'none' in quantity ? quantity : { value: Math.abs(quantity.value) };
  }
  let last: Quantity = { none: { code: 'empty' } };
  for (const part of formula.first) {
    last = calculate(part, lookup, options);
    if (!('none' in last) || !isNotMapped(last.none)) return last;
  }
  return calculate(formula.first[0] as Formula, lookup, options);
}

/** The formula of the word that was given, else the first one. */
export function chosen(formula: Extract<Formula, { choose: OptionId }>, options: Options): Formula {
  const word = options[formula.choose];
  return (word === undefined ? undefined : formula.of[word]) ?? (Object.values(formula.of)[0] as Formula);
}

function divide(sides: readonly [Formula, Formula], lookup: Lookup, options: Options): Quantity {
  const numerator = calculate(sides[0], lookup, options);
  if ('none' in numerator) return numerator;
  const denominator = calculate(sides[1], lookup, options);
  if ('none' in denominator) return denominator;
  return denominator.value === 0 ? { none: { code: 'empty' } } : { value: numerator.value / denominator.value };
}

const numberOf = (quantity: Quantity) => ('none' in quantity ? null : quantity.value);

/** Calculates a KPI from the quantities of its measures. */
export function evaluate(kpi: Kpi, lookup: Lookup, options: Options = {}): Result {
  const formula =
    typeof kpi.formula === 'object' && 'choose' in kpi.formula ? chosen(kpi.formula, options) : kpi.formula;
  const quantity = calculate(formula, lookup, options);
  const sides = typeof formula === 'object' && 'ratio' in formula ? formula.ratio : null;
  const numerator = sides ? numberOf(calculate(sides[0], lookup, options)) : null;
  const denominator = sides ? numberOf(calculate(sides[1], lookup, options)) : null;
  const none = (reason: Reason): Result => ({ kpi, value: null, numerator, denominator, reason });
  if ('none' in quantity) return none(quantity.none);
  const { value } = quantity;
  if (!Number.isFinite(value) || (kpi.within && (value < kpi.within.min || value > kpi.within.max))) {
    return none({ code: 'impossible' });
  }
  return { kpi, value, numerator, denominator, reason: null };
}

/** The measures that a formula is made of, whichever words are given. */
export function measuresOf(formula: Formula): MeasureId[] {
  if (typeof formula === 'string') return [formula];
  if ('option' in formula) return [];
  const parts = 'choose' in formula ? Object.values(formula.of) : Object.values<Formula | readonly Formula[]>(formula);
  return parts
    .reduce<Formula[]>((all, part) => all.concat(part), [])
    .reduce<MeasureId[]>((found, part) => found.concat(measuresOf(part)), []);
}
