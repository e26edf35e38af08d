/** Which KPIs are shown first, what choices do to them, and what another table would unlock. */

import type { Period } from '../engine/calendar';
import type { Whole } from '../engine/evaluate';
import { evaluate, type Result } from '../engine/formula';
import type { Locale } from '../i18n/locales';
import type { Kpi } from '../kpis/kpi';
import type { Measure } from '../kpis/measure';
import { type MeasureId, measures } from '../kpis/measures';
import { optionsOf, type Settings } from '../kpis/settings';
import { type TableId, tableIds } from '../kpis/tables';
import type { Mapping } from '../tables/mapping';
import type { Ask } from './asks';
import { type Book, understand } from './book';

/** The KPIs that people look for first. */
export const lookedFor = [
  'revenue',
  'win_rate',
  'deals_won',
  'avg_deal',
  'sales_cycle',
  'pipeline_value',
  'leads',
  'lead_conversion',
  'cac',
  'cpl',
  'mroi',
  'target_attainment',
  'aov',
  'new_customers',
  'mrr',
  'churn',
  'retention',
  'outreach',
  'meetings',
  'csat',
  'inquiry_response',
  'social_engagement',
];

const shown = 6;

/** The results in the order in which people look for them. */
export function inOrder(results: readonly Result[]): Result[] {
  const place = ({ kpi }: Result): number => {
    const at = lookedFor.indexOf(kpi.id);
    return at < 0 ? lookedFor.length : at;
  };
  return [...results].sort((a, b) => place(a) - place(b));
}

/** The headline KPIs: the first few that have a value. */
export function headlines(results: readonly Result[]): Result[] {
  return inOrder(results)
    .filter(({ value }) => value !== null)
    .slice(0, shown);
}

/** How many KPIs stand beside a choice. */
const mostEffects = 2;

/** KPIs that differ from choice to choice, with their value for each choice in the order of the choices. */
export interface Effect {
  kpi: Kpi;
  values: (number | null)[];
}

/** The KPIs that tell the choices apart best, those that people look for before others; out of each choice's results. */
export function effectsOf(results: readonly (readonly Result[])[]): Effect[] {
  const [some = []] = results;
  const different = inOrder(some)
    .map(({ kpi }) => ({
      kpi,
      values: results.map((each) => each.find((result) => result.kpi === kpi)?.value ?? null),
    }))
    .map((effect) => ({ effect, count: new Set(effect.values).size }))
    .filter(({ count }) => count > 1)
    .sort((a, b) => b.count - a.count)
    .map(({ effect }) => effect);
  const known = different.filter(({ kpi }) => lookedFor.includes(kpi.id));
  return (known.length > 0 ? known : different).slice(0, mostEffects);
}

/** A KPI that the answers to a question tell apart: its short name, and its value for each choice. */
export interface NamedEffect {
  name: string;
  unit: string;
  values: (number | null)[];
}

/** The effects in words of a language. */
export function namedEffects(results: readonly (readonly Result[])[], locale: Locale): NamedEffect[] {
  return effectsOf(results).map(({ kpi, values }) => ({
    name: shortName(kpi.label[locale]),
    unit: kpi.unit,
    values,
  }));
}

/** The results when the question is answered so. */
export function resultsWith(
  book: Book,
  mapping: Mapping,
  ask: Ask,
  value: string,
  period: Period | null,
  settings: Settings,
): readonly Result[] {
  return understand(book, ask.answer(mapping, value)).whole(period, settings).results;
}

/** Whether no tab holds the table. */
function isMissing(table: TableId, { quantities }: Whole): boolean {
  return (Object.keys(quantities) as MeasureId[]).some((id) => {
    const quantity = quantities[id];
    return (measures[id] as Measure).table === table && 'none' in quantity && quantity.none.code === 'no_table';
  });
}

/** For each table that is not there: the KPIs that would have what they need if it were. */
export function unlocked(whole: Whole, settings: Settings): Map<TableId, Kpi[]> {
  const found = new Map<TableId, Kpi[]>();
  const missing = whole.results.filter(({ value, reason }) => value === null && reason?.code === 'no_table');
  for (const table of tableIds.filter((id) => isMissing(id, whole))) {
    const gained = missing.filter(({ kpi }) => {
      const result = evaluate(
        kpi,
        (id) => ((measures[id] as Measure).table === table ? { value: 1 } : whole.quantities[id]),
        optionsOf(settings, kpi.id),
      );
      return result.value !== null || result.reason?.code === 'no_period' || result.reason?.code === 'no_start';
    });
    if (gained.length > 0)
      found.set(
        table,
        inOrder(gained).map(({ kpi }) => kpi),
      );
  }
  return found;
}

/** The short name of a KPI: the abbreviation where the label has one in brackets. */
export function shortName(label: string): string {
  const short = /[((]([^()()]{2,12})[))]\s*$/.exec(label)?.[1];
  return short !== undefined && /^[A-Z]{2,}s?$/.test(short) ? short : label;
}
