/** The measures that KPIs need. */

import type { Kpi } from '../kpis/kpi';
import type { Measure } from '../kpis/measure';
import { type MeasureId, measures } from '../kpis/measures';
import { type Choices, neededMeasures, optionsFor } from './formula';

/** The measures that the KPIs need, by their ids: of costs, those of as many periods before as `lag` says. */
export function measuresFor(kpis: readonly Kpi[], choices: Choices = {}): Record<MeasureId, Measure> {
  const found = {} as Record<MeasureId, Measure>;
  for (const kpi of kpis) {
    const options = optionsFor(choices, kpi);
    const lag = Number(options.lag ?? 0);
    for (const id of neededMeasures(kpi, options)) {
      const measure: Measure = measures[id];
      found[id] = lag > 0 && measure.table === 'spend' ? { ...measure, shift: lag } : measure;
    }
  }
  return found;
}
