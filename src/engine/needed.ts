/** The measures that KPIs need. */

import type { Kpi } from '../kpis/kpi';
import { type Measure, partials } from '../kpis/measure';
import { type MeasureId, measures } from '../kpis/measures';
import { type Choices, neededMeasures, optionsFor } from './formula';

/**
 * The measures that the KPIs need, by their ids: of costs, those of as many periods before as `lag` says; of what is
 * compared with the period before, as `partial` says of one that is not over.
 */
export function measuresFor(kpis: readonly Kpi[], choices: Choices = {}): Record<MeasureId, Measure> {
  const found = {} as Record<MeasureId, Measure>;
  for (const kpi of kpis) {
    const options = optionsFor(choices, kpi);
    const lag = Number(options.lag ?? 0);
    const partial = partials.find((word) => word === options.partial);
    for (const id of neededMeasures(kpi, options)) {
      const measure: Measure = measures[id];
      if (lag > 0 && measure.table === 'spend') found[id] = { ...measure, shift: lag };
      else found[id] = partial && measure.shift ? { ...measure, partial } : measure;
    }
  }
  return found;
}
