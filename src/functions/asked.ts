/** What is asked of a report's tables beside the report: KPIs with options, and breakdowns by any column or unit of time. */

import type { Asked, Named, Other } from '../engine/asked';
import { type Evaluation, type Group, groupsBy, type Over, prepared } from '../engine/evaluate';
import { evaluate, type Options, optionsFor } from '../engine/formula';
import { byDimension, type Grouping } from '../engine/grouping';
import { measureTables, type Quantities } from '../engine/measure';
import { measuresFor } from '../engine/needed';
import type { Locale } from '../i18n/locales';
import { kpis } from '../kpis';
import { choicesOf } from '../kpis/choices';
import { dimensionIds } from '../kpis/dimensions';
import { type Field, type FieldId, fields } from '../kpis/fields';
import type { Formula, Kpi, OptionId } from '../kpis/kpi';
import type { MeasureId } from '../kpis/measures';
import { tableLabels } from '../kpis/tables';
import { columnNames } from '../tables/headers';
import { splitOneCellRows } from '../tables/layouts/one-cell-rows';
import { normalise } from '../tables/normalise';
import type { Tables } from '../tables/table';
import type { Data } from './data';
import { valueOrEnd } from './interval';
import { kpiAsked } from './kpi-names';
import { columnNamed, groupingNamed } from './named-columns';
import { Problem, wordProblem } from './problem';

/** What the command line asks for. */
export interface Question {
  /** Columns and units of time, as KPITABLE takes them; without any, all that split the rows into a few groups. */
  by?: readonly string[];
  /** KPIs with words in brackets, as KPI takes them. */
  kpis?: readonly string[];
}

/** What the report was made of. */
export interface Source extends Over, Pick<Evaluation, 'breakdowns'> {
  data: Data;
  /** Without the columns that are worked out. */
  read: Tables;
  /** Leaves out the rows that the report leaves out. */
  cut: (tables: Tables) => Tables;
  fiscalYear: () => number;
  locale: Locale;
}

/** A column that splits the rows into more groups than this is one of names or ids. */
const mostGroups = 62;

/** The units of time that make a few groups of so many months. */
const fewUnits = (months: number): readonly string[] =>
  ['day', 'week', 'quarter', 'year', 'weekday'].slice(months > 14 ? 2 : months > 2 ? 1 : 0);

/** What a column holds that may split rows. */
const textKinds: readonly Field['kind'][] = ['text', 'enum'];

/** The headers of the columns that split the rows into a few groups. */
function splittingHeaders({ data, tables }: Source): string[] {
  const found: string[] = [];
  // A tab beside the tables may say more of the names in them, as who manages each rep.
  const beside = data.tabs.filter(({ name }) => !data.mapping.tables.some(({ tab }) => tab === name));
  const places = [...data.mapping.tables, ...beside.map(({ name }) => ({ tab: name, header: 1, columns: {} }))];
  for (const { tab, header, columns } of places) {
    const values = data.tabs.find(({ name }) => name === tab);
    const mapped = new Map(Object.entries(columns).map(([field, name]) => [name, field as FieldId]));
    for (const name of values ? columnNames(splitOneCellRows(values).tab.values[header - 1]) : []) {
      const field = mapped.get(name);
      const { kind }: Pick<Field, 'kind'> = field ? fields[field] : { kind: 'text' };
      if (name === '' || !textKinds.includes(kind) || found.includes(name)) continue;
      const grouping = columnNamed(normalise(name), data);
      const counts = Object.values(tables).map(
        (table) =>
          table &&
          grouping?.(table, { table: table.id, aggregate: 'count', label: tableLabels[table.id], where: [] })?.names
            .length,
      );
      if (counts.some((count) => count && count > 1) && counts.every((count) => (count ?? 0) <= mostGroups)) {
        found.push(name);
      }
    }
  }
  return found;
}

/** Each KPI of the catalogue with each word of its formula that doesn't count now, where that gives a value. */
function othersOf({ tables, period, choices, limits }: Source): Other[] {
  const asked: { kpi: Kpi; option: OptionId; word: string; options: Options }[] = [];
  for (const kpi of kpis) {
    const own = optionsFor(choices, kpi);
    const beside = (kpi.settings ?? []).map(([id]) => id);
    for (const [option, words] of choicesOf(kpi)) {
      if (beside.includes(option)) continue;
      for (const word of words) {
        if (word !== (own[option] ?? words[0])) asked.push({ kpi, option, word, options: { ...own, [option]: word } });
      }
    }
  }
  const wanted = Object.assign({}, ...asked.map(({ kpi, options }) => measuresFor([kpi], options)));
  const { total } = measureTables(tables, wanted as ReturnType<typeof measuresFor>, period, undefined, limits);
  return asked
    .map(({ kpi, option, word, options }) => ({ option, word, result: evaluate(kpi, (id) => total[id], options) }))
    .filter(({ result }) => result.value !== null);
}

/** The KPIs that were asked for by name: of all rows, and of each group. */
function namedKpis(names: readonly string[], source: Source) {
  const { choices, period, limits, read, cut } = source;
  const all = names.map((name) => {
    const { kpi, options: words, end } = kpiAsked('kpi', name);
    const options = { ...optionsFor(choices, kpi), ...words };
    const tables = cut(prepared(read, options));
    return { name, kpi, options, end, tables, wanted: measuresFor([kpi], options) };
  });
  const answer = (
    { name, kpi, options, end }: (typeof all)[number],
    of: Quantities<MeasureId>,
    known?: Formula,
  ): Named => {
    const result = evaluate(kpi, (id) => of[id], options, known);
    return { name, value: valueOrEnd(result, end), result };
  };
  const whole = all.map((one) => answer(one, measureTables(one.tables, one.wanted, period, undefined, limits).total));
  const inGroups = (grouping: Grouping) => {
    const measured = all.map(({ tables, wanted }) => measureTables(tables, wanted, period, grouping, limits));
    return (key: string | null): Named[] =>
      all.map((one, at) => {
        const { groups, nothing } = measured[at] as (typeof measured)[number];
        return answer(one, groups.get(key) ?? nothing, whole[at]?.result.formula);
      });
  };
  return { whole, inGroups };
}

/**
 * Answers what is asked beside the report.
 * @throws Error with one sentence for the person when there is no such KPI or column.
 */
export function answerTo({ by, kpis: names = [] }: Question, source: Source): Asked {
  const { data, fiscalYear, locale } = source;
  try {
    const { whole, inGroups } = namedKpis(names, source);
    const breakdowns: Asked['breakdowns'] = {};
    const add = (name: string, grouping: Grouping, groups: readonly Group[]) => {
      const namedIn = inGroups(grouping);
      breakdowns[name] = groups.map((group) => ({ ...group, named: namedIn(group.key) }));
    };
    for (const id of dimensionIds) {
      const groups = source.breakdowns[id];
      if (groups) add(id, byDimension(id), groups);
    }
    const units = fewUnits(breakdowns.month?.length ?? 0);
    for (const name of by ?? [...splittingHeaders(source), ...units]) {
      if (breakdowns[name]) continue;
      const grouping = groupingNamed('by', name, data, fiscalYear);
      const groups = groupsBy(grouping, source);
      const named = groups.filter(({ key }) => key !== null).length;
      if (by || (named > 1 && named <= mostGroups)) add(name, grouping, groups);
    }
    return { named: whole, others: othersOf(source), breakdowns };
  } catch (problem) {
    throw problem instanceof Problem ? new Error(wordProblem(problem, locale)) : problem;
  }
}
