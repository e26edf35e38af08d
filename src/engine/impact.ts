/** What a finding's rows do to the KPIs: each KPI that they touch, with and without them. */

import { kpis } from '../kpis';
import type { Kpi } from '../kpis/kpi';
import type { Measure } from '../kpis/measure';
import { measures } from '../kpis/measures';
import type { Table, Tables } from '../tables/table';
import { withRows } from '../tables/with-columns';
import type { Period } from './calendar';
import { prepared } from './evaluate';
import { type Choices, evaluate, neededMeasures, optionsFor } from './formula';
import { measureTables } from './measure';
import { measuresFor } from './needed';

/** A KPI that changes. Null where it has no value. */
export interface Impact {
  kpi: Kpi;
  /** The value as reported, with the rows. */
  value: number | null;
  /** The value when the rows are left out. */
  without: number | null;
}

/** Gives the KPIs that rows of a tab touch; 1-based rows, of which those that are no rows of a table touch nothing. */
export type ImpactOf = (tab: string, rows: readonly number[]) => Impact[];

/**
 * Compares the KPIs of tables with those without some rows.
 * @param period Null for all time.
 */
export function impactIn(tables: Tables, period: Period | null = null, choices: Choices = {}): ImpactOf {
  let before: (number | null)[] | undefined;
  return (tab, rows) => {
    const left = without(tables, tab, new Set(rows));
    if (left === null) return [];
    const all = before ?? valuesOf(tables, kpis, period, choices);
    before = all;
    const touched = kpis.filter((kpi) => readsChanged(kpi, tables, left, choices));
    const after = valuesOf(left, touched, period, choices);
    return touched
      .map((kpi, at) => ({ kpi, value: all[kpis.indexOf(kpi)] ?? null, without: after[at] ?? null }))
      .filter(({ value, without }) => value !== without);
  };
}

/** Whether the KPI reads a table that changed. Targets say which sales of the other tables count. */
function readsChanged(kpi: Kpi, tables: Tables, left: Tables, choices: Choices): boolean {
  if (tables.targets !== left.targets) return true;
  return neededMeasures(kpi, optionsFor(choices, kpi)).some((id) => {
    const { table }: Measure = measures[id];
    return table !== null && tables[table] !== left[table];
  });
}

function valuesOf(tables: Tables, wanted: readonly Kpi[], period: Period | null, choices: Choices): (number | null)[] {
  const { total } = measureTables(prepared(tables, choices), measuresFor(wanted, choices), period);
  return wanted.map((kpi) => evaluate(kpi, (measure) => total[measure], optionsFor(choices, kpi)).value);
}

/** The tables without rows of a tab; null when none of them holds any. */
function without(tables: Tables, tab: string, rows: ReadonlySet<number>): Tables | null {
  const left: { -readonly [id in keyof Tables]: Tables[id] } = { ...tables };
  let any = false;
  for (const table of Object.values(tables) as Table[]) {
    const at = table.tabs.indexOf(tab);
    const kept: number[] = [];
    for (let row = 0; row < table.size; row += 1) {
      if (table.tabOf[row] !== at || !rows.has(table.rowOf[row] as number)) kept.push(row);
    }
    if (at < 0 || kept.length === table.size) continue;
    left[table.id] = withRows(table, kept);
    any = true;
  }
  return any ? left : null;
}
