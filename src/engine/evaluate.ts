/** All KPIs, the funnel and the breakdowns of a workbook's tables. */

import { kpis } from '../kpis';
import { type Dimension, type DimensionId, dimensionIds, dimensions } from '../kpis/dimensions';
import type { Measure } from '../kpis/measure';
import { type MeasureId, measures } from '../kpis/measures';
import { type FunnelStage, funnelStages } from '../kpis/stages';
import type { Tables } from '../tables/table';
import { monthsBetween, type Period } from './calendar';
import { evaluate, measuresOf, type Options, type Result } from './formula';
import { measureTables, type Quantities } from './measure';

export interface FunnelStep {
  stage: FunnelStage;
  reached: number;
  /** Shares of the previous and of the first stage; null for the first stage and where that stage is empty. */
  fromPrevious: number | null;
  fromFirst: number | null;
}

export interface Group {
  /** The rep, source or month; null for the rows without one. */
  key: string | null;
  results: Result[];
}

export interface Evaluation {
  results: Result[];
  funnel: FunnelStep[];
  breakdowns: Partial<Record<DimensionId, Group[]>>;
}

/** The measures that any KPI needs. */
const wanted = (): Record<MeasureId, Measure> => {
  const found = {} as Record<MeasureId, Measure>;
  for (const kpi of kpis) for (const id of measuresOf(kpi.formula)) found[id] = measures[id];
  return found;
};

function resultsOf(quantities: Quantities<MeasureId>, options: Options): Result[] {
  return kpis.map((kpi) => evaluate(kpi, (measure) => quantities[measure], options));
}

function funnelOf(tables: Tables, period: Period | null): FunnelStep[] {
  const told = funnelStages.filter((stage) => tables.deals?.stages.includes(stage));
  const reached = {} as Record<FunnelStage, Measure>;
  for (const stage of told) reached[stage] = { ...measures.leads, where: [{ reached: stage }] };
  const { total } = measureTables(tables, reached, period);
  const steps: FunnelStep[] = [];
  for (const stage of told) {
    const quantity = total[stage];
    if ('none' in quantity) continue;
    const previous = steps[steps.length - 1];
    const share = (whole: FunnelStep | undefined) =>
      whole && whole.reached > 0 ? quantity.value / whole.reached : null;
    steps.push({ stage, reached: quantity.value, fromPrevious: share(previous), fromFirst: share(steps[0]) });
  }
  return steps;
}

/** Months without a gap, then the rows without a date; other groups by revenue, the largest first. */
function ordered(by: DimensionId, groups: Map<string | null, Quantities<MeasureId>>, options: Options): Group[] {
  const group = (key: string | null, quantities: Quantities<MeasureId>) => ({
    key,
    results: resultsOf(quantities, options),
  });
  const all = Array.from(groups, ([key, quantities]) => group(key, quantities));
  if (by !== 'month') {
    const revenue = (one: Group) => one.results.find((result) => result.kpi.id === 'revenue')?.value ?? 0;
    return all.sort((a, b) => revenue(b) - revenue(a) || ((a.key ?? '') < (b.key ?? '') ? -1 : 1));
  }
  const months = all.map((one) => one.key).filter((key): key is string => key !== null);
  months.sort();
  const first = months[0];
  const last = months[months.length - 1];
  if (first === undefined || last === undefined) return all;
  const nothing = emptyQuantities(groups);
  const dated = monthsBetween(first, last).map((key) => group(key, groups.get(key) ?? nothing));
  return dated.concat(all.filter((one) => one.key === null));
}

/** The quantities of a month in which nothing happened: 0 where the measure is known, else why it isn't. */
function emptyQuantities(groups: Map<string | null, Quantities<MeasureId>>): Quantities<MeasureId> {
  const empty = {} as Record<MeasureId, { value: number } | Quantities<MeasureId>[MeasureId]>;
  for (const quantities of groups.values()) {
    for (const id of Object.keys(quantities) as MeasureId[]) {
      const quantity = quantities[id];
      empty[id] = 'none' in quantity && quantity.none.code !== 'not_recorded' ? quantity : { value: 0 };
    }
  }
  return empty;
}

/**
 * Evaluates every KPI over the tables.
 * @param period Null for all time.
 */
export function evaluateTables(tables: Tables, period: Period | null, options: Options = {}): Evaluation {
  const needed = wanted();
  const breakdowns: Partial<Record<DimensionId, Group[]>> = {};
  const results = resultsOf(measureTables(tables, needed, period).total, options);
  for (const by of dimensionIds) {
    const { field }: Dimension = dimensions[by];
    if (field && !tables.deals?.texts[field]) continue;
    const groups = ordered(by, measureTables(tables, needed, period, by).groups, options);
    if (groups.some((group) => group.key !== null)) breakdowns[by] = groups;
  }
  return { results, funnel: funnelOf(tables, period), breakdowns };
}
