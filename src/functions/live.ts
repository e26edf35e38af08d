/** The cell formulas that give the same numbers as the report: each is tried on the same cells before it is offered. */

import { dateText, type Period } from '../engine/calendar';
import { type Choices, measuresOf, optionsFor, type Result } from '../engine/formula';
import type { Locale } from '../i18n/locales';
import { choicesOf } from '../kpis/choices';
import { type DimensionId, dimensions } from '../kpis/dimensions';
import type { OptionId } from '../kpis/kpi';
import type { Measure } from '../kpis/measure';
import { measures } from '../kpis/measures';
import { sentence, wordReason } from '../kpis/reasons';
import type { Mapping } from '../tables/mapping';
import type { SourceTab } from '../tables/source';
import type { CellContext } from './context';
import { Problem, wordProblem } from './problem';
import { kpiOver } from './table-call';

/** A formula for the cell of a number; or what the function gives instead, as a number or a sentence. */
export type Live = { formula: string } | { gives: number } | { says: string };

/** What the numbers were made of. */
export interface LiveSource {
  tabs: readonly SourceTab[];
  mapping: Mapping;
  period: Period | null;
  filter: { by: DimensionId; key: string } | null;
  choices: Choices;
  locale: Locale;
  context: CellContext;
}

/** A text inside of a formula. */
const quoted = (text: string) => `"${text.replace(/"/g, '""')}"`;

/** All columns of a tab that hold something. */
function rangeOf({ name, values }: SourceTab): string {
  let [letters, left] = ['', Math.max(1, values[0]?.length ?? 0)];
  for (; left > 0; left = Math.floor((left - 1) / 26)) letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  return `'${name.replace(/'/g, "''")}'!A:${letters}`;
}

/** The KPI's name with the words of its options, as a person would write it. */
function nameOf({ kpi }: Result, { choices, locale }: LiveSource): string {
  const options = optionsFor(choices, kpi);
  const known = choicesOf(kpi).map(([id]) => id);
  const words = (Object.keys(options) as OptionId[])
    .filter((id) => known.indexOf(id) >= 0)
    .map((id) => (typeof options[id] === 'number' ? `${id}=${Number(options[id]) * 100}%` : options[id]));
  return kpi.label[locale] + (words.length > 0 ? ` (${words.join(' ')})` : '');
}

/** The same to nine digits. */
const same = (one: number, other: number) => Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other));

/**
 * For each number the formula of a cell that gives the same, in Google's form for all locales: `;` between arguments. It
 * is offered only where the function, reading the same tabs by itself, gives the number.
 */
export function liveOf(results: readonly Result[], source: LiveSource): Live[] {
  const { tabs, mapping, period, filter, locale, context } = source;
  const tabsWith = (holds: (table: string) => boolean) =>
    tabs.filter(({ name }) => mapping.tables.some(({ tab, table }) => tab === name && holds(table)));
  const known = new Map<string, (name: string) => Result>();
  /** KPIs of some tabs, which are read once however many KPIs are asked for. */
  const readingOf = (chosen: readonly SourceTab[], rest: readonly string[]) => {
    const key = JSON.stringify(chosen.map(({ name }) => name));
    const [first, ...more] = chosen.map(({ values }) => values);
    const ask = known.get(key) ?? kpiOver({ data: first, period: rest[0] }, [...more, ...rest.slice(1)], context);
    known.set(key, ask);
    return ask;
  };
  const tried = (result: Result, chosen: readonly SourceTab[]): Live => {
    const name = nameOf(result, source);
    const rest = [period ? `${dateText(period.from)}..${dateText(period.to)}` : 'all'];
    // A value that looks like a comparison is one to the function, but for an equals sign before it.
    const criterion = filter && (/^[<>=]/.test(filter.key) ? `=${filter.key}` : filter.key);
    if (filter && criterion) rest.push(dimensions[filter.by].label[locale], criterion);
    try {
      const { kpi, value, reason } = readingOf(chosen, rest)(name);
      if (value === null) return { says: sentence(wordReason(reason ?? { code: 'empty' }, kpi, locale)) };
      if (kpi !== result.kpi || !same(value, result.value ?? Number.NaN)) return { gives: value };
      const [first = '', ...more] = chosen.map(rangeOf);
      const [days = '', ...pair] = rest.map(quoted);
      const after = [...more, ...pair];
      const last = period || after.length > 0 ? [days, ...after] : [];
      return { formula: `=KPI(${[quoted(name), first, ...last].join(';')})` };
    } catch (problem) {
      const text = problem instanceof Problem ? wordProblem(problem, locale) : (problem as Error).message;
      return { says: sentence(text) };
    }
  };
  return results.map((result) => {
    const { kpi, value, reason, formula } = result;
    if (value === null) return { says: sentence(wordReason(reason ?? { code: 'empty' }, kpi, locale)) };
    const needed = new Set(measuresOf(formula).map((id) => (measures[id] as Measure).table as string | null));
    const few = tried(
      result,
      tabsWith((table) => needed.has(table)),
    );
    if ('formula' in few) return few;
    const all = tried(
      result,
      tabsWith(() => true),
    );
    return 'formula' in all ? all : few;
  });
}
