/** KPI, KPITABLE and KPIWHY: whole tables in, one value or a table out. */

import { dateText, type Period } from '../engine/calendar';
import { dayCountedTo, evaluate, measuresOf, type Options, type Result } from '../engine/formula';
import { crossed, crossMark, type Grouping } from '../engine/grouping';
import { type Filter, type Measured, measureTables, type Quantities } from '../engine/measure';
import { measuresFor } from '../engine/needed';
import { ofNoGroup } from '../engine/no-group';
import { fewCases } from '../engine/statistics';
import { uncertaintyOf } from '../engine/uncertainty';
import { dictionaries } from '../i18n/dictionary';
import { fill } from '../i18n/fill';
import type { Locale } from '../i18n/locales';
import { numberInText } from '../i18n/number-in-text';
import { formulaWords } from '../kpis/formula-words';
import type { Measure } from '../kpis/measure';
import { type MeasureId, measures } from '../kpis/measures';
import { sentence, wordLeftOut, wordReason, wordToDate } from '../kpis/reasons';
import { type TableFunctionName, tableFunctions } from '../kpis/table-functions';
import { tableIds, tableLabels } from '../kpis/tables';
import { deriveTables } from '../tables/derived';
import { wordFinding } from '../tables/finding';
import type { Table, Tables } from '../tables/table';
import { type Argument, givenIn, isBlank, isLeftOut, rowsOf, textOf, tooMany } from './arguments';
import type { CellContext } from './context';
import { type Data, readData } from './data';
import { retentionTable, sourceTable, stageTable } from './detail-tables';
import { valueOrEnd } from './interval';
import { type Asked, kpiAsked, kpisAsked } from './kpi-names';
import { allOf, filterNamed, groupingNamed } from './named-columns';
import { periodOf } from './period';
import { Problem } from './problem';
import { conversionBySource, pipeline, stageConversion } from './small-tables';
import { dayOf, withHolidays } from './working-days';

export type CellTable = (string | number)[][];

/** The arguments of a call by the names of their parameters. */
type Named = Readonly<Record<string, Argument>>;

function needed(args: Named, name: string): string {
  if (isBlank(args[name])) throw new Problem('missing', { argument: name });
  return textOf(args[name]);
}

function given(args: Named, name: string): Argument {
  if (isLeftOut(args[name])) throw new Problem('missing', { argument: name });
  return args[name];
}

/** What a call says beside its KPIs: the tables, the period, and which rows count. */
interface Call {
  data: Data;
  period: Period | null;
  filter: Filter | undefined;
  context: CellContext;
}

const isTable = (argument: Argument) => rowsOf(argument).length > 1 && (rowsOf(argument)[0]?.length ?? 0) > 1;

/**
 * The data, and what stands after the period: more tables, and pairs of a column and what its cells must be.
 * @param rest The arguments after the period.
 */
function callOf(args: Named, rest: readonly Argument[], context: CellContext): Call {
  const period = isBlank(args.period) ? null : periodOf('period', args.period, context);
  const ranges = [{ name: 'data', argument: given(args, 'data') }];
  const pairs: [Argument, Argument][] = [];
  for (let at = 0; at < rest.length; at += 1) {
    const argument = rest[at];
    if (isTable(argument)) ranges.push({ name: `more_data${ranges.length > 1 ? `_${ranges.length}` : ''}`, argument });
    else if (!isBlank(Array.isArray(argument) ? rowsOf(argument).join('') : argument)) {
      at += 1;
      if (isLeftOut(rest[at])) throw new Problem('missing', { argument: 'filter_value' });
      pairs.push([argument, rest[at]]);
    }
  }
  const data = readData(ranges, context);
  const filters = pairs.map(([column, criterion]) => filterNamed(column, criterion, data, context));
  return { data, period, filter: allOf(filters), context };
}

type Taking = Measured<MeasureId>;
type Taken = (asked: Asked) => Taking;

/** The measures of the KPIs: those with the same options in one pass. */
function measuresOfAll(asked: readonly Asked[], { data, period, filter, context }: Call, grouping?: Grouping): Taken {
  const taken = new Map<Asked, Taking>();
  const keyOf = ({ options }: Asked) => JSON.stringify(options);
  for (const one of asked) {
    if (taken.has(one)) continue;
    const same = asked.filter((other) => keyOf(other) === keyOf(one));
    const tables = deriveTables(data.tables, withHolidays(one.options, context));
    const wanted = measuresFor(
      same.map(({ kpi }) => kpi),
      one.options,
    );
    const measured = measureTables(tables, wanted, period, grouping, { filter, today: dayOf(one.options) });
    for (const other of same) taken.set(other, measured);
  }
  return (one) => taken.get(one) as Taking;
}

const resultOf = ({ kpi, options }: Asked, quantities: Quantities<MeasureId>) =>
  evaluate(kpi, (id) => quantities[id], options);

const wholeOf = (asked: Asked, call: Call) => resultOf(asked, measuresOfAll([asked], call)(asked).total);

/** Reads the tables once and gives the results of KPIs by the names that people write. */
export function kpiOver(args: Named, rest: readonly Argument[], context: CellContext): (name: string) => Result {
  const call = callOf(args, rest, context);
  return (name) => wholeOf(kpiAsked('kpi', name), call);
}

function one(args: Named, rest: readonly Argument[], context: CellContext): number {
  const asked = kpiAsked('kpi', needed(args, 'kpi'));
  const result = wholeOf(asked, callOf(args, rest, context));
  const value = valueOrEnd(result, asked.end);
  if (value !== null) return value;
  throw new Error(wordReason(result.reason ?? { code: 'empty' }, asked.kpi, context.locale()));
}

/** A cell of a table: the value, or a blank where there is none. KPIWHY says why. */
const cellOf = (result: Result, { end }: Asked): string | number =>
  (end ? uncertaintyOf(result).interval?.[end] : result.value) ?? '';

const headerOf = ({ kpi, words }: Asked, locale: Locale) => kpi.label[locale] + words;

/** Keys in the order in which people read them: dates as they follow, others by the first KPI, the largest first. */
function sortedKeys(
  keys: readonly (string | null)[],
  rank: (key: string) => number,
  { inOrder }: Grouping,
): (string | null)[] {
  const named = keys.filter((key): key is string => key !== null && key !== '');
  const dated = inOrder || named.every((key) => /^\d{4}(\/\d\d)?(-(Q[1-4]|\d{2}(-\d{2})?))?$/.test(key));
  const ranks = new Map(named.map((key) => [key, dated ? 0 : rank(key)]));
  named.sort((a, b) => (ranks.get(b) as number) - (ranks.get(a) as number) || (a < b ? -1 : 1));
  return named.length < keys.length ? [...named, null] : named;
}

/** Where a group stands, the largest first: where few cases are minded, those by what is sure of their rate. */
function rankOf(result: Result, { kpi, options }: Asked): number {
  const value = result.value ?? Number.NEGATIVE_INFINITY;
  if (!kpi.settings?.some(([id]) => id === 'min_n')) return value;
  const { few, interval } = uncertaintyOf(result, fewestOf(options));
  return few && interval ? interval.lower : value;
}

/** How many cases are enough. */
const fewestOf = ({ min_n: given }: Options) => (given === undefined ? fewCases : Number(given));

/** A row for each group, a column for each KPI. */
function byGroups(asked: readonly Asked[], call: Call, by: string, grouping: Grouping): CellTable {
  const locale = call.context.locale();
  const words = dictionaries[locale].report;
  const taken = measuresOfAll(asked, call, grouping);
  const keys = new Set<string | null>();
  for (const one of asked) for (const key of taken(one).groups.keys()) keys.add(key);
  const results = new Map<string | null, Result[]>();
  for (const key of keys) {
    const resultIn = (one: Asked) => resultOf(one, taken(one).groups.get(key) ?? taken(one).nothing);
    const inGroup = asked.map(resultIn);
    results.set(key, key === null ? inGroup.map(ofNoGroup) : inGroup);
  }
  const rank = (key: string) => rankOf(results.get(key)?.[0] as Result, asked[0] as Asked);
  return [
    [by, ...asked.map((one) => headerOf(one, locale))],
    ...sortedKeys(Array.from(keys), rank, grouping).map((key) => [
      key ?? words.blank,
      ...asked.map((one, at) => cellOf(results.get(key)?.[at] as Result, one)),
    ]),
    [words.total, ...asked.map((one) => cellOf(resultOf(one, taken(one).total), one))],
  ];
}

/** A row for each group of the first, a column for each of the second; totals at the end of both. */
function byPairs(asked: Asked, call: Call, names: [string, string], pair: [Grouping, Grouping]): CellTable {
  const locale = call.context.locale();
  const words = dictionaries[locale].report;
  const measuredBy = (grouping: Grouping) => measuresOfAll([asked], call, grouping)(asked);
  const [rows, columns, cells] = [...pair, crossed(...pair)].map(measuredBy) as [Taking, Taking, Taking];
  const valueIn = ({ groups, nothing }: Taking, key: string | null) => {
    const result = resultOf(asked, groups.get(key) ?? nothing);
    const isWhole = key?.split(crossMark).every((part) => part !== '');
    return cellOf(isWhole ? result : ofNoGroup(result), asked);
  };
  const keysOf = (taken: Taking, grouping: Grouping) =>
    sortedKeys(Array.from(taken.groups.keys()), (key) => Number(valueIn(taken, key) || 0), grouping);
  const rowKeys = keysOf(rows, pair[0]);
  const columnKeys = keysOf(columns, pair[1]);
  const label = (key: string | null) => key ?? words.blank;
  return [
    [`${headerOf(asked, locale)}: ${names[0]} × ${names[1]}`, ...columnKeys.map(label), words.total],
    ...rowKeys.map((key) => [
      label(key),
      ...columnKeys.map((other) => valueIn(cells, `${key ?? ''}${crossMark}${other ?? ''}`)),
      valueIn(rows, key),
    ]),
    [words.total, ...columnKeys.map((key) => valueIn(columns, key)), cellOf(resultOf(asked, rows.total), asked)],
  ];
}

function table(args: Named, rest: readonly Argument[], context: CellContext): CellTable {
  const asked = kpisAsked('kpis', needed(args, 'kpis'));
  const names = needed(args, 'by')
    .split(/[,;،、]/)
    .map((name) => name.trim());
  const call = callOf(args, rest, context);
  const groupings = names.map((name) => groupingNamed('by', name, call.data, context.fiscalYear));
  const [first = '', second] = names;
  const [byFirst, bySecond] = groupings as [Grouping, Grouping];
  if (second === undefined) return byGroups(asked, call, first, byFirst);
  const [only] = asked;
  if (names.length > 2 || asked.length > 1 || !only) throw new Problem('one_kpi', { argument: 'kpis' });
  return byPairs(only, call, [first, second], [byFirst, bySecond]);
}

/** How sure a share is; no row for what is no share. */
function intervalRows(result: Result, options: Options, locale: Locale): CellTable {
  const { interval, few } = uncertaintyOf(result, fewestOf(options));
  if (!interval) return [];
  const words = dictionaries[locale].report;
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
  const text = fill(words.interval, { lower: percent(interval.lower), upper: percent(interval.upper) });
  return [[sentence(text), few ? sentence(words.few) : '']];
}

/** Of a share of those who came: how many are younger than 4 of 5 deals are when they are won, by the deals themselves. */
function youngRows({ kpi, formula }: Result, tables: Tables, period: Period | null, locale: Locale): CellTable {
  const { opened, closed, created } = tables.deals?.numbers ?? {};
  const isCohort = measuresOf(formula).every((id) => {
    const { table: from, date }: Measure = measures[id];
    return from === 'deals' && date === 'created';
  });
  if (kpi.unit !== 'percent' || !isCohort || !created) return [];
  const { cycle } = measureTables(tables, { cycle: measures.cycle_p80 }, null).total;
  if (!('value' in cycle)) return [];
  let last = Number.NEGATIVE_INFINITY;
  for (const days of [created, opened, closed]) for (const day of days ?? []) if (day > last) last = day;
  const since = Math.floor(last) - Math.ceil(cycle.value);
  const young = Array.from(created).filter(
    (day) => day > since && (!period || (day >= period.from && day < period.to + 1)),
  ).length;
  const text = fill(dictionaries[locale].report.young, { day: dateText(since) });
  return young > 0 ? [[sentence(text), young]] : [];
}

function why(args: Named, rest: readonly Argument[], context: CellContext): CellTable {
  const locale = context.locale();
  const words = dictionaries[locale].report;
  const asked = kpiAsked('kpi', needed(args, 'kpi'));
  const { kpi } = asked;
  const call = callOf(args, rest, context);
  const { tables, findings } = call.data;
  const { total } = measuresOfAll([asked], call)(asked);
  const result = resultOf(asked, total);
  const used = Array.from(new Set(measuresOf(result.formula))).filter((id) => 'value' in total[id]);
  const shown = (value: number) => numberInText(value, context.sheetLocale());
  const toDate = dayCountedTo(result);
  const rows: CellTable = [
    [headerOf(asked, locale), cellOf(result, asked)],
    [
      sentence(formulaWords(result.formula, locale)),
      result.reason ? sentence(wordReason(result.reason, kpi, locale, shown)) : '',
    ],
    ...intervalRows(result, asked.options, locale),
    ...(toDate === undefined ? [] : [[sentence(wordToDate(dateText(toDate), locale)), dateText(toDate)]]),
    ...youngRows(result, deriveTables(tables), call.period, locale),
    ...used.map((id) => {
      const quantity = total[id];
      return [sentence(measures[id].label[locale]), 'value' in quantity ? quantity.value : ''];
    }),
    ...result.leftOut.map(({ of, rows }) => [sentence(wordLeftOut(of, rows, locale, shown)), rows]),
    ...tableIds
      .map((id) => tables[id])
      .filter((one): one is Table => one !== undefined)
      .map((one): (string | number)[] => [fill(words.rowsRead, { table: tableLabels[one.id][locale] }), one.size]),
    ...findings.map((finding): (string | number)[] => [wordFinding(finding, locale), finding.count]),
  ];
  return rows;
}

const calls: Readonly<
  Record<TableFunctionName, (args: Named, rest: readonly Argument[], context: CellContext) => number | CellTable>
> = {
  KPI: one,
  KPITABLE: table,
  KPIWHY: why,
  STAGECONV: (args, _, context) =>
    isTable(args.counts) ? stageTable(args.counts, context) : stageConversion(given(args, 'counts')),
  CONVBYSOURCE: (args, [, ...rest], context) =>
    isTable(args.sources)
      ? sourceTable(args.sources, rest, context)
      : conversionBySource(given(args, 'sources'), given(args, 'won'), rest.slice(1), context),
  RETENTIONTABLE: (args, _, context) => retentionTable(given(args, 'data'), context),
  PIPELINE: (args, _, context) => pipeline(given(args, 'data'), args.as_of, args.date, context),
};

/** Calls the table function of that name. */
export function callTableFunction(name: string, args: readonly Argument[], context: CellContext): number | CellTable {
  const definition = tableFunctions.find((one) => one.name === name) as (typeof tableFunctions)[number];
  const named: Record<string, Argument> = {};
  definition.parameters.forEach((parameter, index) => {
    named[parameter.name] = args[index];
  });
  const last = definition.parameters[definition.parameters.length - 1]?.name;
  if (last !== 'filter_value' && givenIn(args) > definition.parameters.length) {
    throw tooMany(args, definition.parameters.length);
  }
  const period = definition.parameters.findIndex((parameter) => parameter.name === 'period');
  return calls[definition.name](named, args.slice(period + 1), context);
}
