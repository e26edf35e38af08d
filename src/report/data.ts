/** What the sections of the report are made from, and how they ask the engine for more. */

import type { Period } from '../engine/calendar';
import type { Evaluation } from '../engine/evaluate';
import { type Choices, evaluate, optionsFor, type Result } from '../engine/formula';
import type { Grouping } from '../engine/grouping';
import { measureTables } from '../engine/measure';
import { measuresFor } from '../engine/needed';
import { ofNoGroup } from '../engine/no-group';
import { kpis } from '../kpis';
import type { Kpi } from '../kpis/kpi';
import type { Measure } from '../kpis/measure';
import type { Settings } from '../kpis/settings';
import type { TableId } from '../kpis/tables';
import type { Mapping } from '../tables/mapping';
import type { Tables } from '../tables/table';
import { measuredOf } from './cells';
import type { Controls } from './controls';
import type { Outcomes } from './json';
import type { Amount, Live } from './model';
import type { Writing } from './numbers';

export interface ReportData extends Outcomes, Writing {
  /** Null for all time. */
  period: Period | null;
  /** The day that counts as today. */
  asOf: number;
  /** The tables with their worked-out columns. */
  tables: Tables;
  controls: Controls;
  /** The chosen words of disputed definitions, and the margin. */
  choices: Choices;
  settings: Settings;
  mapping: Mapping;
  /** The spreadsheet's time zone. */
  zone: string;
  /** The groups of all rows, for the choice of a filter. */
  breakdowns: Evaluation['breakdowns'];
  /** Tables that a filter leaves out. */
  left: readonly TableId[];
  /** The formulas of live numbers, where they are wanted. */
  liveOf: ((results: readonly Result[]) => readonly Live[]) | null;
}

/** Results of some KPIs: of all rows, and of each group. */
export interface Asked {
  total: Result[];
  groups: Map<string | null, Result[]>;
  /** The results of a group without rows. */
  nothing: Result[];
}

const isKpi = (kpi: Kpi | undefined): kpi is Kpi => kpi !== undefined;

/** Evaluates KPIs by their ids, over the report's period unless another is given, and split where a grouping is given. */
export function ask(
  { tables, period, choices, asOf }: Pick<ReportData, 'tables' | 'period' | 'choices' | 'asOf'>,
  ids: readonly string[],
  grouping?: Grouping,
  over: Period | null = period,
): Asked {
  const wanted = ids.map((id) => kpis.find((kpi) => kpi.id === id)).filter(isKpi);
  const measured = measureTables(tables, measuresFor(wanted, choices), over, grouping, { today: asOf });
  const total = wanted.map((kpi) => evaluate(kpi, (id) => measured.total[id], optionsFor(choices, kpi)));
  const resultsOf = (quantities: typeof measured.total) =>
    wanted.map((kpi, at) => evaluate(kpi, (id) => quantities[id], optionsFor(choices, kpi), total[at]?.formula));
  const groups = new Map<string | null, Result[]>();
  for (const [key, quantities] of measured.groups) {
    const results = resultsOf(quantities);
    groups.set(key, key === null ? results.map(ofNoGroup) : results);
  }
  return { total, groups, nothing: resultsOf(measured.nothing) };
}

/** Values of measures by the caller's names; null where there is none. */
type Values<Name extends string> = Record<Name, number | null>;

/** Measures that no KPI has: of all rows, and of each group. */
export interface Taken<Name extends string> {
  total: Values<Name>;
  groups: Map<string | null, Values<Name>>;
  /** One of them as a cell, of a group or without one of all rows. */
  cell: (name: Name, unit: Amount['unit'], group?: string | null) => Amount;
}

/** Takes measures that no KPI has. */
export function take<Name extends string>(
  { tables, period, asOf, locale, marks }: Pick<ReportData, 'tables' | 'period' | 'asOf' | 'locale' | 'marks'>,
  wanted: Readonly<Record<Name, Measure>>,
  grouping?: Grouping,
  over: Period | null = period,
): Taken<Name> {
  const measured = measureTables(tables, wanted, over, grouping, { today: asOf });
  const valuesOf = (quantities: typeof measured.total) => {
    const values = {} as Values<Name>;
    for (const name of Object.keys(wanted) as Name[]) {
      const quantity = quantities[name];
      values[name] = 'none' in quantity ? null : quantity.value;
    }
    return values;
  };
  const groups = new Map<string | null, Values<Name>>();
  for (const [key, quantities] of measured.groups) groups.set(key, valuesOf(quantities));
  const cell: Taken<Name>['cell'] = (name, unit, group) => {
    const quantities = group === undefined ? measured.total : (measured.groups.get(group) ?? measured.nothing);
    return measuredOf(wanted[name], quantities[name], unit, { locale, marks });
  };
  return { total: valuesOf(measured.total), groups, cell };
}

const notMapped: readonly string[] = ['no_table', 'no_column', 'stage_unknown', 'only_given', 'sold_elsewhere'];

/** Whether the workbook holds what the KPI needs, though it may have no value. */
export const isMapped = (result: Result | undefined): result is Result =>
  result !== undefined && !(result.reason && notMapped.indexOf(result.reason.code) >= 0);
