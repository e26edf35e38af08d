/** All KPIs, the funnel and the breakdowns of a workbook's tables. */

import { kpis } from '../kpis';
import { leadResponse } from '../kpis/definitions/lead-response';
import { type Dimension, type DimensionId, dimensionIds, dimensions } from '../kpis/dimensions';
import type { Measure } from '../kpis/measure';
import { type MeasureId, measures } from '../kpis/measures';
import { type FunnelStage, funnelStages } from '../kpis/stages';
import { deriveTables } from '../tables/derived';
import type { Tables } from '../tables/table';
import { monthsBetween, type Period } from './calendar';
import { type Choices, evaluate, optionsFor, type Result } from './formula';
import { byDimension } from './grouping';
import { type Limits, type Measured, measureTables, type Quantities } from './measure';
import { measuresFor } from './needed';

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

/** What all rows together give. */
export interface Whole {
  results: Result[];
  funnel: FunnelStep[];
  quantities: Quantities<MeasureId>;
}

export interface Evaluation {
  results: Result[];
  funnel: FunnelStep[];
  breakdowns: Partial<Record<DimensionId, Group[]>>;
}

/** @param whole The results of all rows, whose formulas those of a group follow. */
function resultsOf(quantities: Quantities<MeasureId>, choices: Choices, whole?: readonly Result[]): Result[] {
  return kpis.map((kpi, index) =>
    evaluate(kpi, (measure) => quantities[measure], optionsFor(choices, kpi), whole?.[index]?.formula),
  );
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

/** A longer stretch of months comes from a mistyped year: then only the months with rows are listed. */
const mostMonths = 240;

/** Months without a gap, then the rows without a date; other groups by revenue, the largest first. */
function ordered(
  by: DimensionId,
  { groups, nothing }: Measured<MeasureId>,
  choices: Choices,
  whole: readonly Result[],
): Group[] {
  const group = (key: string | null): Group => ({
    key,
    results: resultsOf(groups.get(key) ?? nothing, choices, whole),
  });
  const keys = Array.from(groups.keys());
  if (by !== 'month') {
    const revenue = (one: Group) => one.results.find((result) => result.kpi.id === 'revenue')?.value ?? 0;
    return keys.map(group).sort((a, b) => revenue(b) - revenue(a) || ((a.key ?? '') < (b.key ?? '') ? -1 : 1));
  }
  const months = keys.filter((key): key is string => key !== null).sort();
  const all = monthsBetween(months[0] ?? '', months[months.length - 1] ?? '');
  const undated = groups.has(null) ? [null] : [];
  return [...(all.length > mostMonths ? months : all), ...undated].map(group);
}

/** The tables whose columns a breakdown is made by; spend or targets alone make none. */
const split = ['deals', 'orders', 'counts', 'activities', 'inquiries'] as const;

/** Tables with their worked-out columns: where each KPI has choices of its own, response times are as the leads' are chosen. */
export function prepared(read: Tables, choices: Choices): Tables {
  return deriveTables(read, optionsFor(choices, leadResponse));
}

/** Every KPI of all rows, and the funnel: what the page shows while a person changes something. */
export function evaluateWhole(read: Tables, period: Period | null, choices: Choices = {}, limits: Limits = {}): Whole {
  const tables = prepared(read, choices);
  const { total } = measureTables(tables, measuresFor(kpis, choices), period, undefined, limits);
  return { results: resultsOf(total, choices), funnel: funnelOf(tables, period), quantities: total };
}

/**
 * Evaluates every KPI over the tables.
 * @param period Null for all time.
 */
export function evaluateTables(
  read: Tables,
  period: Period | null,
  choices: Choices = {},
  limits: Limits = {},
): Evaluation {
  const tables = prepared(read, choices);
  const breakdowns: Partial<Record<DimensionId, Group[]>> = {};
  const results = resultsOf(
    measureTables(tables, measuresFor(kpis, choices), period, undefined, limits).total,
    choices,
  );
  // What is mapped is decided on the whole, once.
  const needed = measuresFor(
    results.map(({ kpi, formula }) => ({ ...kpi, formula })),
    choices,
  );
  for (const by of dimensionIds) {
    const { field }: Dimension = dimensions[by];
    if (field && !split.some((id) => tables[id]?.texts[field])) continue;
    const groups = ordered(by, measureTables(tables, needed, period, byDimension(by), limits), choices, results);
    if (groups.some((group) => group.key !== null)) breakdowns[by] = groups;
  }
  return { results, funnel: funnelOf(tables, period), breakdowns };
}
