/** KPI, KPITABLE and KPIWHY: whole tables in, one value or a table out. */

import type { Period } from '../engine/calendar';
import { evaluate, measuresOf, neededMeasures, type Result } from '../engine/formula';
import { crossed, crossMark, type Grouping } from '../engine/grouping';
import { measureTables, type Quantities } from '../engine/measure';
import { dictionaries } from '../i18n/dictionary';
import { fill } from '../i18n/fill';
import type { Locale } from '../i18n/locales';
import { formulaWords } from '../kpis/formula-words';
import type { Measure } from '../kpis/measure';
import { type MeasureId, measures } from '../kpis/measures';
import { sentence, wordLeftOut, wordReason } from '../kpis/reasons';
import { type TableFunctionName, tableFunctions } from '../kpis/table-functions';
import { tableIds, tableLabels } from '../kpis/tables';
import { wordFinding } from '../tables/finding';
import type { Table } from '../tables/table';
import { type Argument, isBlank, isLeftOut, textOf } from './arguments';
import type { CellContext } from './context';
import { type Data, groupingNamed, readData } from './data';
import { valueOrEnd } from './interval';
import { type Asked, kpiAsked, kpisAsked } from './kpi-names';
import { periodOf } from './period';
import { Problem } from './problem';
import { conversionBySource, pipeline, stageConversion } from './small-tables';

export type CellTable = (string | number)[][];

/** The arguments of a call by the names of their parameters. */
type Named = Readonly<Record<string, Argument>>;

function measuresFor(kpis: readonly Asked[]): Record<MeasureId, Measure> {
  const wanted = {} as Record<MeasureId, Measure>;
  for (const { kpi, options } of kpis) for (const id of neededMeasures(kpi, options)) wanted[id] = measures[id];
  return wanted;
}

const resultOf = ({ kpi, options }: Asked, quantities: Quantities<MeasureId>) =>
  evaluate(kpi, (id) => quantities[id], options);

function needed(args: Named, name: string): string {
  if (isBlank(args[name])) throw new Problem('missing', { argument: name });
  return textOf(args[name]);
}

function given(args: Named, name: string): Argument {
  if (isLeftOut(args[name])) throw new Problem('missing', { argument: name });
  return args[name];
}

function dataOf(args: Named, context: CellContext): Data {
  given(args, 'data');
  const ranges = ['data', 'more_data', 'more_data_2']
    .map((name) => ({ name, argument: args[name] }))
    .filter(({ argument }) => !isLeftOut(argument) && !(typeof argument === 'string' && isBlank(argument)));
  return readData(ranges, context);
}

const periodFrom = (args: Named, context: CellContext): Period | null =>
  isBlank(args.period) ? null : periodOf('period', args.period, context);

function one(args: Named, context: CellContext): number {
  const asked = kpiAsked('kpi', needed(args, 'kpi'));
  const { tables } = dataOf(args, context);
  const result = resultOf(asked, measureTables(tables, measuresFor([asked]), periodFrom(args, context)).total);
  const value = valueOrEnd(result, asked.end);
  if (value !== null) return value;
  throw new Error(wordReason(result.reason ?? { code: 'empty' }, asked.kpi, context.locale()));
}

/** A cell of a table: the value, or a blank where there is none. KPIWHY says why. */
const cellOf = ({ value, interval }: Result, { end }: Asked): string | number => (end ? interval?.[end] : value) ?? '';

const headerOf = ({ kpi, words }: Asked, locale: Locale) => kpi.label[locale] + words;

/** Keys in the order in which people read them: dates as they follow, others by the first KPI, the largest first. */
function sortedKeys(keys: readonly (string | null)[], rank: (key: string) => number): (string | null)[] {
  const named = keys.filter((key): key is string => key !== null && key !== '');
  const dated = named.every((key) => /^\d{4}(-(Q[1-4]|\d{2}(-\d{2})?))?$/.test(key));
  named.sort((a, b) => (dated ? 0 : rank(b) - rank(a)) || (a < b ? -1 : 1));
  return named.length < keys.length ? [...named, null] : named;
}

interface Split {
  data: Data;
  kpis: readonly Asked[];
  period: Period | null;
  locale: Locale;
}

/** A row for each group, a column for each KPI. */
function byGroups({ data, kpis, period, locale }: Split, by: string, grouping: Grouping): CellTable {
  const words = dictionaries[locale].report;
  const { total, groups } = measureTables(data.tables, measuresFor(kpis), period, grouping);
  const row = (label: string, quantities: Quantities<MeasureId>) => [
    label,
    ...kpis.map((kpi) => cellOf(resultOf(kpi, quantities), kpi)),
  ];
  const first = kpis[0] as Asked;
  const rank = (key: string) =>
    resultOf(first, groups.get(key) as Quantities<MeasureId>).value ?? Number.NEGATIVE_INFINITY;
  const rows = sortedKeys(Array.from(groups.keys()), rank).map((key) =>
    row(key ?? words.blank, groups.get(key) as Quantities<MeasureId>),
  );
  return [[by, ...kpis.map((kpi) => headerOf(kpi, locale))], ...rows, row(words.total, total)];
}

/** A row for each group of the first, a column for each of the second; totals at the end of both. */
function byPairs(
  { data, kpis, period, locale }: Split,
  names: [string, string],
  pair: [Grouping, Grouping],
): CellTable {
  const words = dictionaries[locale].report;
  const kpi = kpis[0] as Asked;
  const wanted = measuresFor([kpi]);
  const rows = measureTables(data.tables, wanted, period, pair[0]);
  const columns = measureTables(data.tables, wanted, period, pair[1]);
  const cells = measureTables(data.tables, wanted, period, crossed(...pair));
  const valueIn = ({ groups, nothing }: typeof cells, key: string | null) =>
    cellOf(resultOf(kpi, groups.get(key) ?? nothing), kpi);
  const keysOf = (measured: typeof cells) =>
    sortedKeys(Array.from(measured.groups.keys()), (key) => Number(valueIn(measured, key) || 0));
  const rowKeys = keysOf(rows);
  const columnKeys = keysOf(columns);
  const label = (key: string | null) => key ?? words.blank;
  return [
    [`${headerOf(kpi, locale)}: ${names[0]} × ${names[1]}`, ...columnKeys.map(label), words.total],
    ...rowKeys.map((key) => [
      label(key),
      ...columnKeys.map((other) => valueIn(cells, `${key ?? ''}${crossMark}${other ?? ''}`)),
      valueIn(rows, key),
    ]),
    [words.total, ...columnKeys.map((key) => valueIn(columns, key)), cellOf(resultOf(kpi, rows.total), kpi)],
  ];
}

function table(args: Named, context: CellContext): CellTable {
  const kpis = kpisAsked('kpis', needed(args, 'kpis'));
  const names = needed(args, 'by')
    .split(/[,;،、]/)
    .map((name) => name.trim());
  const data = dataOf(args, context);
  const split = { data, kpis, period: periodFrom(args, context), locale: context.locale() };
  const [first = '', second] = names;
  const grouping = groupingNamed('by', first, data);
  if (second === undefined) return byGroups(split, first, grouping);
  if (names.length > 2 || kpis.length > 1) throw new Problem('one_kpi', { argument: 'kpis' });
  return byPairs(split, [first, second], [grouping, groupingNamed('by', second, data)]);
}

/** How sure a share is; no row for what is no share. */
function intervalRows({ interval, few }: Result, locale: Locale): CellTable {
  if (!interval) return [];
  const words = dictionaries[locale].report;
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
  const text = fill(words.interval, { lower: percent(interval.lower), upper: percent(interval.upper) });
  return [[sentence(text), few ? sentence(words.few) : '']];
}

function why(args: Named, context: CellContext): CellTable {
  const locale = context.locale();
  const words = dictionaries[locale].report;
  const asked = kpiAsked('kpi', needed(args, 'kpi'));
  const { kpi } = asked;
  const { tables, findings } = dataOf(args, context);
  const { total } = measureTables(tables, measuresFor([asked]), periodFrom(args, context));
  const result = resultOf(asked, total);
  const used = Array.from(new Set(measuresOf(result.formula))).filter((id) => 'value' in total[id]);
  const rows: CellTable = [
    [headerOf(asked, locale), cellOf(result, asked)],
    [
      sentence(formulaWords(result.formula, locale)),
      result.reason ? sentence(wordReason(result.reason, kpi, locale)) : '',
    ],
    ...intervalRows(result, locale),
    ...used.map((id) => {
      const quantity = total[id];
      return [sentence(measures[id].label[locale]), 'value' in quantity ? quantity.value : ''];
    }),
    ...result.leftOut.map(({ of, rows }) => [sentence(wordLeftOut(of, rows, locale)), rows]),
    ...tableIds
      .map((id) => tables[id])
      .filter((one): one is Table => one !== undefined)
      .map((one): (string | number)[] => [fill(words.rowsRead, { table: tableLabels[one.id][locale] }), one.size]),
    ...findings.map((finding): (string | number)[] => [wordFinding(finding, locale), finding.count]),
  ];
  return rows;
}

const calls: Readonly<Record<TableFunctionName, (args: Named, context: CellContext) => number | CellTable>> = {
  KPI: one,
  KPITABLE: table,
  KPIWHY: why,
  STAGECONV: (args) => stageConversion(given(args, 'counts')),
  CONVBYSOURCE: (args, context) => conversionBySource(given(args, 'sources'), given(args, 'won'), context),
  PIPELINE: (args, context) => pipeline(given(args, 'data'), args.as_of, args.date, context),
};

/** The call of a table function; null when the name is none. */
export function callTableFunction(
  name: string,
  args: readonly Argument[],
  context: CellContext,
): number | CellTable | null {
  const definition = tableFunctions.find((one) => one.name === name);
  if (!definition) return null;
  const named: Record<string, Argument> = {};
  definition.parameters.forEach((parameter, index) => {
    named[parameter.name] = args[index];
  });
  return calls[definition.name](named, context);
}
