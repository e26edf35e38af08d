/** All KPIs, the funnel and the breakdowns of a workbook's tables. */

import { kpis } from '../kpis';
import { leadResponse } from '../kpis/definitions/lead-response';
import { type Dimension, type DimensionId, dimensionIds, dimensions } from '../kpis/dimensions';
import type { Measure } from '../kpis/measure';
import { type MeasureId, measures } from '../kpis/measures';
import { type FunnelStage, funnelStages } from '../kpis/stages';
import { deriveTables } from '../tables/derived';
import type { Tables } from '../tables/table';
import type { Period } from './calendar';
import { type Choices, evaluate, optionsFor, type Result } from './formula';
import { byDimension, type Grouping, mostGroups } from './grouping';
import { type Limits, type Measured, measureTables, type Quantities } from './measure';
import { measuresFor } from './needed';
import { ofNoGroup } from './no-group';

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

/** The groups of time from the first key to the last, without a gap; as they are where time does not split, or too many. */
export function withoutGaps(keys: readonly string[], { step, keyOf, periodOf }: Grouping): string[] {
  const sorted = [...keys].sort();
  const last = sorted[sorted.length - 1];
  if (!step || !keyOf || !periodOf || last === undefined) return sorted;
  const all: string[] = [];
  for (let key = sorted[0] as string; key <= last && all.length <= mostGroups; key = keyOf(periodOf(key).to + 1)) {
    all.push(key);
  }
  return all.length > mostGroups ? sorted : all;
}

/** Times without a gap, then the rows without a date; other groups by revenue, the largest first. */
function ordered(
  grouping: Grouping,
  { groups, nothing }: Measured<MeasureId>,
  choices: Choices,
  whole: readonly Result[],
): Group[] {
  const group = (key: string | null): Group => {
    const results = resultsOf(groups.get(key) ?? nothing, choices, whole);
    return { key, results: key === null ? results.map(ofNoGroup) : results };
  };
  const keys = Array.from(groups.keys());
  if (!grouping.inOrder) {
    const revenue = (one: Group) => one.results.find((result) => result.kpi.id === 'revenue')?.value ?? 0;
    return keys.map(group).sort((a, b) => revenue(b) - revenue(a) || ((a.key ?? '') < (b.key ?? '') ? -1 : 1));
  }
  const named = keys.filter((key): key is string => key !== null);
  const undated = groups.has(null) ? [null] : [];
  return [...withoutGaps(named, grouping), ...undated].map(group);
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
  const over = { tables, period, choices, limits, results };
  for (const by of dimensionIds) {
    const { field }: Dimension = dimensions[by];
    if (field && !split.some((id) => tables[id]?.texts[field])) continue;
    const groups = groupsBy(byDimension(by), over);
    if (groups.some((group) => group.key !== null)) breakdowns[by] = groups;
  }
  return { results, funnel: funnelOf(tables, period), breakdowns };
}

/** What a breakdown is made over. */
export interface Over {
  /** With the columns that are worked out. */
  tables: Tables;
  /** Null for all time. */
  period: Period | null;
  choices: Choices;
  limits: Limits;
  /** Of all rows: what is mapped is decided on the whole, once. */
  results: readonly Result[];
}

/** Every KPI of each group. */
export function groupsBy(grouping: Grouping, { tables, period, choices, limits, results }: Over): Group[] {
  const needed = measuresFor(
    results.map(({ kpi, formula }) => ({ ...kpi, formula })),
    choices,
  );
  return ordered(grouping, measureTables(tables, needed, period, grouping, limits), choices, results);
}
