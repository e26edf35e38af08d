/** The report as plain data: what it says, without where it stands. */

import { dateText, type Period } from '../engine/calendar';
import type { Evaluation, Group } from '../engine/evaluate';
import type { Result } from '../engine/formula';
import type { Impact } from '../engine/impact';
import { uncertaintyOf } from '../engine/uncertainty';
import { dictionaries } from '../i18n/dictionary';
import { fill } from '../i18n/fill';
import type { Locale } from '../i18n/locales';
import { type DimensionId, dimensions } from '../kpis/dimensions';
import { formulaWords } from '../kpis/formula-words';
import type { Kpi } from '../kpis/kpi';
import { sentence, wordLeftOut, wordReason } from '../kpis/reasons';
import { stages } from '../kpis/stages';
import { wordFinding } from '../tables/finding';
import { wordQuestion } from '../tables/question';
import type { Effect, Outcomes } from './json';
import { numberText, resultOf, unitText } from './numbers';

/** A number with its unit, or null where there is no value. `blank` is for a cell that asks for none. */
export interface Amount {
  value: number | null | 'blank';
  unit: Result['kpi']['unit'];
}

export interface Tile extends Amount {
  label: string;
  /** What it was computed of, or why there is no value. */
  note: string;
}

export interface ReportTable {
  title: string;
  /** One sentence that says what the table and its chart show. */
  note: string;
  headers: string[];
  rows: { label: string; cells: Amount[] }[];
  /** The last row, recomputed over all rows and never averaged. */
  total?: { label: string; cells: Amount[] };
  /** Draws the first number of the first rows. */
  chart?: { type: 'bar' | 'column'; title: string; rows: number };
}

export interface ReportKpi extends Amount {
  label: string;
  numerator: number | null;
  denominator: number | null;
  note: string;
}

export interface Report {
  locale: Locale;
  title: string;
  subtitle: string;
  tiles: Tile[];
  tables: ReportTable[];
  all: { title: string; headers: string[]; kpis: ReportKpi[] };
  quality: { title: string; lines: string[] };
}

export interface ReportInput extends Outcomes {
  period: Period | null;
  /** The day that counts as today. */
  asOf: number;
  /** The tabs that were read. */
  tabs: readonly string[];
  locale: Locale;
}

const headline = [
  'revenue',
  'deals_won',
  'win_rate',
  'opp_to_win',
  'avg_deal',
  'sales_cycle',
  'pipeline_value',
  'deals_open',
] as const;

const breakdownKpis = ['revenue', 'deals_won', 'win_rate'] as const;

/** More KPIs than this make a line of a finding too long. */
const mostEffects = 2;

/** More bars than this can't be told apart. */
const mostBars = 15;

const amountOf = (result: Result | undefined): Amount => ({
  value: result?.value ?? null,
  unit: result?.kpi.unit ?? 'count',
});

function tileOf(result: Result, locale: Locale): Tile {
  const words = dictionaries[locale].report;
  const { kpi, numerator, denominator, reason } = result;
  const whole = numerator !== null && denominator !== null;
  const note = reason
    ? sentence(wordReason(reason, kpi, locale))
    : whole
      ? fill(words.ratio, { numerator: numberText(numerator), denominator: numberText(denominator) }) +
        (uncertaintyOf(result).few ? `, ${words.few}` : '')
      : '';
  return {
    ...amountOf(result),
    label: kpi.unit === 'days' ? `${kpi.label[locale]} (${words.days})` : kpi.label[locale],
    note,
  };
}

function funnelTable(evaluation: Evaluation, locale: Locale): ReportTable {
  const words = dictionaries[locale].report;
  return {
    title: words.funnel,
    note: words.funnelNote,
    headers: [words.stage, words.reached, words.fromPrevious, words.fromFirst],
    rows: evaluation.funnel.map((step, index) => ({
      label: stages[step.stage].label[locale],
      cells: [
        { value: step.reached, unit: 'count' },
        { value: index === 0 ? 'blank' : step.fromPrevious, unit: 'percent' },
        { value: index === 0 ? 'blank' : step.fromFirst, unit: 'percent' },
      ],
    })),
    chart: { type: 'bar', title: words.funnel, rows: evaluation.funnel.length },
  };
}

/** What a breakdown says above its table. `note` has the places `{key}` and `{value}`, filled with the best group. */
interface BreakdownWords {
  title: string;
  note: string;
  chartTitle: string;
  noKey: string;
  chart: 'bar' | 'column';
}

/** Whether the group has something to show. Reps may be known by their activities alone. */
const sells = (group: Group) => breakdownKpis.some((id) => (resultOf(group.results, id)?.value ?? null) !== null);

/** The groups without those at both ends that say nothing: months before the first deal was decided. */
function trimmed(groups: readonly Group[], says: (group: Group) => boolean): readonly Group[] {
  const told = groups.map(says);
  return groups.slice(told.indexOf(true) < 0 ? groups.length : told.indexOf(true), told.lastIndexOf(true) + 1);
}

function breakdownTable(
  evaluation: Evaluation,
  by: DimensionId,
  groups: readonly Group[],
  words: BreakdownWords,
  locale: Locale,
): ReportTable {
  const rowOf = (label: string, results: readonly Result[]) => ({
    label,
    cells: breakdownKpis.map((id) => amountOf(resultOf(results, id))),
  });
  const labels = breakdownKpis.map((id) => resultOf(evaluation.results, id)?.kpi.label[locale] ?? id);
  const named = groups.filter((group) => group.key !== null);
  const revenue = (group: Group) => resultOf(group.results, 'revenue')?.value ?? Number.NEGATIVE_INFINITY;
  const best = named.reduce<Group | null>(
    (most, group) => (most && revenue(most) >= revenue(group) ? most : group),
    null,
  );
  const value = best ? revenue(best) : Number.NEGATIVE_INFINITY;
  const says = (group: Group) => breakdownKpis.some((id) => (resultOf(group.results, id)?.value ?? 0) !== 0);
  const shown = by === 'month' ? trimmed(named, says) : named;
  const rest = groups.filter((group) => group.key === null && says(group));
  const bars = words.chart === 'bar' ? Math.min(shown.length, mostBars) : shown.length;
  return {
    title: words.title,
    note: best && Number.isFinite(value) ? fill(words.note, { key: best.key ?? '', value: numberText(value) }) : '',
    headers: [dimensions[by].label[locale], ...labels],
    rows: [...shown, ...rest].map((group) => rowOf(group.key ?? words.noKey, group.results)),
    total: rowOf(dictionaries[locale].report.total, evaluation.results),
    ...(Number.isFinite(value)
      ? { chart: { type: words.chart, title: fill(words.chartTitle, { count: bars }), rows: bars } }
      : {}),
  };
}

function allKpis(evaluation: Evaluation, locale: Locale): Report['all'] {
  const words = dictionaries[locale].report;
  return {
    title: words.all,
    headers: [words.kpi, words.value, words.numerator, words.denominator, words.note],
    kpis: evaluation.results.map((result) => ({
      ...amountOf(result),
      label: result.kpi.label[locale],
      numerator: result.numerator,
      denominator: result.denominator,
      note: [
        result.reason
          ? sentence(wordReason(result.reason, result.kpi, locale))
          : sentence(formulaWords(result.formula, locale)),
        ...result.leftOut.map(({ of, rows }) => sentence(wordLeftOut(of, rows, locale))),
      ].join(' · '),
    })),
  };
}

/** What the headline KPIs would be without the rows of a finding. */
function effectText(impact: readonly Impact[], locale: Locale): string {
  const { none, without: sentenceText } = dictionaries[locale].report;
  const shown = (value: number | null, kpi: Kpi) => (value === null ? none : unitText(value, kpi.unit));
  const texts = impact
    .filter(({ kpi }) => (headline as readonly string[]).includes(kpi.id))
    .filter(({ kpi, value, without }) => shown(value, kpi) !== shown(without, kpi))
    .slice(0, mostEffects)
    .map(({ kpi, without }) => `${kpi.label[locale]} ${shown(without, kpi)}`);
  return texts.length > 0 ? ` ${fill(sentenceText, { kpis: texts.join(', ') })}` : '';
}

function qualityLine({ finding, impact }: Effect, locale: Locale): string {
  const words = dictionaries[locale].report;
  const rows = finding.rows.join(', ') + (finding.count > finding.rows.length ? ', …' : '');
  const where = finding.rows.length > 0 ? ` (${fill(words.rows, { rows })})` : '';
  return `${wordFinding(finding, locale)}${where}${effectText(impact, locale)}`;
}

/** What is open, then what was found; or that all was read. */
function qualityLines({ findings, questions, locale }: ReportInput): string[] {
  const words = dictionaries[locale].report;
  const lines = [
    ...questions.map((question) => fill(words.toDecide, { question: wordQuestion(question, locale) })),
    ...findings.map((effect) => qualityLine(effect, locale)),
  ];
  return lines.length > 0 ? lines : [words.qualityNone];
}

/** Puts the report together from what was evaluated. */
export function buildReport(input: ReportInput): Report {
  const { evaluation, locale, period } = input;
  const words = dictionaries[locale].report;
  const when = period ? fill(words.period, { from: dateText(period.from), to: dateText(period.to) }) : words.allTime;
  const tables: ReportTable[] = [];
  if (evaluation.funnel.length > 0) tables.push(funnelTable(evaluation, locale));
  const months = {
    title: words.months,
    note: words.monthsNote,
    chartTitle: words.months,
    noKey: words.noDate,
    chart: 'column',
  } as const;
  const reps = {
    title: words.reps,
    note: words.repsNote,
    chartTitle: words.topReps,
    noKey: words.blank,
    chart: 'bar',
  } as const;
  const { month, rep } = evaluation.breakdowns;
  if (month) tables.push(breakdownTable(evaluation, 'month', month, months, locale));
  if (rep?.some(sells)) tables.push(breakdownTable(evaluation, 'rep', rep, reps, locale));
  return {
    locale,
    title: words.title,
    subtitle: [
      when,
      fill(words.asOf, { day: dateText(input.asOf) }),
      fill(words.from, { tabs: input.tabs.join(', ') }),
    ].join(' · '),
    tiles: headline
      .map((id) => resultOf(evaluation.results, id))
      .filter((result): result is Result => result !== undefined)
      .map((result) => tileOf(result, locale)),
    tables,
    all: allKpis(evaluation, locale),
    quality: {
      title: words.quality,
      lines: qualityLines(input),
    },
  };
}
