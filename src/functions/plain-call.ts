/** A cell function's call with numbers alone, as most are: Google loads no more than this for it. */

import { type Options, quantityOf } from '../engine/formula';
import type { Quantity } from '../engine/measure';
import type { OptionId, Parameter } from '../kpis/kpi';
import type { MeasureId } from '../kpis/measures';
import { type Argument, isBlank, isLeftOut, rowsOf } from './argument';
import { callsOf, fits } from './fitting';
import { plainKpis } from './plain-kpis';

/** The sum of an argument that holds numbers and blank cells; null when it holds anything else, or no number. */
function plainSum(argument: Argument): number | null {
  let sum: number | null = null;
  for (const row of rowsOf(argument)) {
    for (const cell of row) {
      if (typeof cell === 'number' && Number.isFinite(cell)) sum = (sum ?? 0) + cell;
      else if (!isBlank(cell)) return null;
    }
  }
  return sum;
}

/** Whether a number can stand there as it is. */
function takes(parameter: Parameter, argument: Argument, sum: number): boolean {
  if (parameter.kind === 'numbers') {
    const rows = rowsOf(argument);
    if (parameter.share && sum > 1) return false;
    if (parameter.beside && rows.length > 1) return false;
    return parameter.negative === true || rows.every((row) => row.every((cell) => !((cell as number) < 0)));
  }
  return parameter.kind === 'fraction' && !Array.isArray(argument) && sum >= 0 && sum <= 1;
}

/**
 * The value of a cell function of numbers and ranges of numbers.
 * @returns null for any other call, and where there is no value: the whole way of calling finds it, or says why.
 */
export function plainValue(name: string, args: ArrayLike<Argument>): number | null {
  const given = Array.from(args);
  while (given.length > 0 && isLeftOut(given[given.length - 1])) given.pop();
  const sums = given.map(plainSum);
  const kpi = sums.includes(null) ? undefined : plainKpis[name];
  if (!kpi) return null;
  const calls = callsOf(kpi, given.length).filter((call) =>
    call.every((parameter, index) => fits(parameter, given[index])),
  );
  const [call, other] = calls;
  const formula = call && !other ? kpi.formulas[kpi.calls.indexOf(call)] : null;
  const parameters = call?.slice(0, given.length) ?? [];
  const isPlain = parameters.every((parameter, index) => takes(parameter, given[index], sums[index] as number));
  if (!formula || !isPlain) return null;

  const quantities: Partial<Record<MeasureId, Quantity>> = {};
  const options: Partial<Record<OptionId, number | string>> = {};
  parameters.forEach((parameter, index) => {
    const sum = sums[index] as number;
    if (parameter.kind === 'fraction') options[parameter.option] = sum;
    if (parameter.kind !== 'numbers') return;
    const before = quantities[parameter.measure];
    quantities[parameter.measure] = { value: sum + (before && 'value' in before ? before.value : 0) };
    if (parameter.chooses) options[parameter.chooses.option] = parameter.chooses.word;
  });
  const lookup = (id: MeasureId): Quantity => quantities[id] ?? { none: { code: 'only_given' } };
  const quantity = quantityOf(formula, kpi.within, lookup, options as Options);
  return 'none' in quantity ? null : quantity.value;
}
