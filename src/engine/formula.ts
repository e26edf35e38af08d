/** A KPI's value from the quantities of its measures. */

import type { Formula, Kpi, LeftOut, OptionId } from '../kpis/kpi';
import type { MeasureId } from '../kpis/measures';
import type { Reason } from '../kpis/reasons';
import type { Quantity } from './measure';

/** What the person gave: a number or a word. */
export type Options = Readonly<Partial<Record<OptionId, number | string>>>;

/** The same for all KPIs, or each KPI's own. */
export type Choices = Options | ((kpi: Kpi) => Options);

/** What was chosen for a KPI. */
export function optionsFor(choices: Choices, kpi: Kpi): Options {
  return typeof choices === 'function' ? choices(kpi) : choices;
}

type Lookup = (measure: MeasureId) => Quantity;

/** Where a result can't lie outside of. */
type Bounds = Pick<NonNullable<Kpi['within']>, 'min' | 'max' | 'except'>;

/** A KPI's value, or the reason for none. Never NaN or infinite. */
export interface Result {
  kpi: Kpi;
  value: number | null;
  /** The two sides of a ratio; null where the KPI is none, and for a side that has no value. */
  numerator: number | null;
  denominator: number | null;
  reason: Reason | null;
  /** The formula that was used, of those that the KPI has. */
  formula: Formula;
  /** Rows that the value does without, where there are some. */
  leftOut: readonly { of: LeftOut; rows: number }[];
  /** Each measure as it was taken. */
  quantityOf: Lookup;
}

const isNotMapped = (reason: Reason) =>
  reason.code === 'no_table' ||
  reason.code === 'no_column' ||
  reason.code === 'stage_unknown' ||
  reason.code === 'sold_elsewhere' ||
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
  if ('option' in formula) {
    const given = Number(options[formula.option] ?? Number.NaN);
    return { value: Number.isNaN(given) ? formula.otherwise : given };
  }
  if ('choose' in formula) return calculate(chosen(formula, options), lookup, options);
  if ('least' in formula) {
    const all = formula.least.map((part) => calculate(part, lookup, options));
    const values = all.map(numberOf).filter((value): value is number => value !== null);
    return values.length > 0 ? { value: Math.min(...values) } : (all[0] as Quantity);
  }
  if ('magnitude' in formula) {
    const quantity = calculate(formula.magnitude, lookup, options);
    return 'none' in quantity ? quantity : { value: Math.abs(quantity.value) };
  }
  return calculate(firstMapped(formula.first, lookup, options), lookup, options);
}

/**
 * The first formula whose measures are mapped, and have a start where they begin with one; else, for its reason, one that
 * only lacks the start, else the first that a table could give.
 */
function firstMapped(parts: readonly Formula[], lookup: Lookup, options: Options): Formula {
  let named: Formula | undefined;
  let startless: Formula | undefined;
  for (const part of parts) {
    const quantity = calculate(part, lookup, options);
    if (!('none' in quantity)) return part;
    const { none } = quantity;
    if (none.code === 'no_start') startless = startless ?? part;
    else if (!isNotMapped(none)) return part;
    else if (none.code !== 'only_given') named = named ?? part;
  }
  return startless ?? named ?? (parts[0] as Formula);
}

/** The formula with each choice made: by the words that were given, and by what is mapped. */
export function decided(formula: Formula, lookup: Lookup, options: Options): Formula {
  const each = (part: Formula) => decided(part, lookup, options);
  if (typeof formula === 'string' || 'option' in formula) return formula;
  if ('choose' in formula) return each(chosen(formula, options));
  if ('first' in formula) return each(firstMapped(formula.first, lookup, options));
  if ('ratio' in formula) return { ratio: [each(formula.ratio[0]), each(formula.ratio[1])] };
  if ('difference' in formula) return { difference: [each(formula.difference[0]), each(formula.difference[1])] };
  if ('sum' in formula) return { sum: formula.sum.map(each) };
  if ('product' in formula) return { product: formula.product.map(each) };
  if ('least' in formula) return { least: formula.least.map(each) };
  return { magnitude: each(formula.magnitude) };
}

/** The formula of the word that was given, else the first one; the last one for a number, which it takes itself. */
export function chosen(formula: Extract<Formula, { choose: OptionId }>, options: Options): Formula {
  const word = options[formula.choose];
  const all = Object.values(formula.of);
  const last = typeof word === 'number' ? all.length - 1 : 0;
  return (word === undefined ? undefined : formula.of[word]) ?? (all[last] as Formula);
}

function divide(sides: readonly [Formula, Formula], lookup: Lookup, options: Options): Quantity {
  const numerator = calculate(sides[0], lookup, options);
  if ('none' in numerator) return numerator;
  const denominator = calculate(sides[1], lookup, options);
  if ('none' in denominator) return denominator;
  return denominator.value === 0 ? { none: { code: 'empty' } } : { value: numerator.value / denominator.value };
}

const numberOf = (quantity: Quantity) => ('none' in quantity ? null : quantity.value);

/** The value of a formula, or why there is none; none outside of where a result can lie. Never NaN or infinite. */
export function quantityOf(formula: Formula, within: Bounds | undefined, lookup: Lookup, options: Options): Quantity {
  const quantity = calculate(formula, lookup, options);
  if ('none' in quantity) return quantity;
  const { value } = quantity;
  const isBound = within && !(within.except && Object.values(options).includes(within.except));
  const isInside = Number.isFinite(value) && !(isBound && (value < within.min || value > within.max));
  return isInside ? quantity : { none: { code: 'impossible' } };
}

/**
 * Calculates a KPI from the quantities of its measures.
 * @param formula Of those that the KPI has, where it is known already; else what is mapped decides.
 */
export function evaluate(
  kpi: Kpi,
  lookup: Lookup,
  options: Options = {},
  formula: Formula = decided(kpi.formula, lookup, options),
): Result {
  const quantity = quantityOf(formula, kpi.within, lookup, options);
  const sides = typeof formula === 'object' && 'ratio' in formula ? formula.ratio : null;
  const numerator = sides ? numberOf(calculate(sides[0], lookup, options)) : null;
  const denominator = sides ? numberOf(calculate(sides[1], lookup, options)) : null;
  const leftOut = kpi.leftOut ? leftOutOf(kpi, measuresOf(formula, options), lookup, 'none' in quantity) : [];
  const sided = { kpi, numerator, denominator, formula, leftOut, quantityOf: lookup };
  return 'none' in quantity
    ? { ...sided, value: null, reason: quantity.none }
    : { ...sided, value: quantity.value, reason: null };
}

/** What is told beside a value, or beside none: what a value is like is not to be said of none. */
function leftOutOf(kpi: Kpi, made: readonly MeasureId[], lookup: Lookup, isNone: boolean): Result['leftOut'] {
  return toldBeside(kpi, made)
    .filter((of) => isTold(of, lookup(of.measure)) && !(of.when && isNone))
    .map((of) => ({ of, rows: numberOf(lookup(of.measure)) ?? 0 }));
}

/** Whether what stands beside a value is so. */
function isTold({ when }: LeftOut, quantity: Quantity): boolean {
  if ('none' in quantity) return when === 'unmapped' && /^no_(table|column)$/.test(quantity.none.code);
  if (when === undefined) return quantity.value > 0;
  return when === 'below' ? quantity.value < 0 : when === 'none' && quantity.value === 0;
}

/** The measures that a KPI needs: those of its formula, with the words that were given, and those told beside it. */
export function neededMeasures(kpi: Kpi, options: Options = {}): MeasureId[] {
  const made = measuresOf(kpi.formula, options);
  return [...made, ...toldBeside(kpi, made).map(({ measure }) => measure)];
}

/** What is told beside a value that is made of these measures. */
function toldBeside({ leftOut = [] }: Kpi, made: readonly MeasureId[]): readonly LeftOut[] {
  return leftOut.filter(({ with: part }) => part === undefined || made.includes(part));
}

/** The measures that a formula is made of, with the words that were given. */
export function measuresOf(formula: Formula, options: Options = {}): MeasureId[] {
  if (typeof formula === 'string') return [formula];
  if ('option' in formula) return [];
  if ('choose' in formula) return measuresOf(chosen(formula, options), options);
  return Object.values<Formula | readonly Formula[]>(formula)
    .reduce<Formula[]>((all, part) => all.concat(part), [])
    .reduce<MeasureId[]>((found, part) => found.concat(measuresOf(part, options)), []);
}

/** The day up to which a result counts that is compared with a period before and of a period not over; else undefined. */
export function dayCountedTo({ value, formula, quantityOf }: Result): number | undefined {
  const quantities = value === null ? [] : measuresOf(formula).map(quantityOf);
  return quantities
    .map((quantity) => ('value' in quantity ? quantity.upTo : undefined))
    .find((day) => day !== undefined);
}
