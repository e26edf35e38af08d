/** The KPIs that some call calculates of numbers alone, with no more than such a call needs. */

import { decided } from '../engine/formula';
import type { Quantity } from '../engine/measure';
import { kpis } from '../kpis';
import type { Formula, Kpi, OptionId, Parameter } from '../kpis/kpi';
import type { MeasureId } from '../kpis/measures';

/** What a call with numbers needs of a KPI. */
export interface PlainKpi {
  calls: readonly (readonly Parameter[])[];
  /** The formula that is used by each call, of those that the KPI has; null for a call that takes anything but numbers. */
  formulas: readonly (Formula | null)[];
  within?: { min: number; max: number; except?: string };
}

/** The formula of a call with numbers alone: what its measures and the words that they stand for decide. */
function formulaOf({ formula }: Kpi, call: readonly Parameter[]): Formula | null {
  const given: Partial<Record<MeasureId, Quantity>> = {};
  const options: Partial<Record<OptionId, string>> = {};
  for (const parameter of call) {
    if (parameter.kind === 'list' || parameter.kind === 'rows') return null;
    if (parameter.kind !== 'numbers') continue;
    given[parameter.measure] = { value: 1 };
    if (parameter.chooses) options[parameter.chooses.option] = parameter.chooses.word;
  }
  return decided(formula, (measure) => given[measure] ?? { none: { code: 'only_given' } }, options);
}

function plainOf(kpi: Kpi): PlainKpi {
  const { calls = [], within } = kpi;
  const plain = { calls, formulas: calls.map((call) => formulaOf(kpi, call)) };
  if (!within) return plain;
  const { min, max, except } = within;
  return { ...plain, within: { min, max, ...(except && { except }) } };
}

/** By their functions. The build makes a text of each, parsed when its function is called. */
export const plainKpis: Readonly<Record<string, PlainKpi>> = Object.fromEntries(
  kpis
    .map((kpi) => [kpi.function, plainOf(kpi)] as const)
    .filter(([name, { formulas }]) => name !== undefined && formulas.some((formula) => formula !== null)),
);
