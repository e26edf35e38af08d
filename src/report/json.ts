/** The report's numbers as one JSON value, for the sidebar and the command line. */

import type { Asked, AskedGroup } from '../engine/asked';
import { dateText } from '../engine/calendar';
import type { Evaluation, Group } from '../engine/evaluate';
import { dayCountedTo, type Result } from '../engine/formula';
import type { Impact } from '../engine/impact';
import { uncertaintyOf } from '../engine/uncertainty';
import type { Locale } from '../i18n/locales';
import { measures } from '../kpis/measures';
import { sentence, wordLeftOut, wordReason } from '../kpis/reasons';
import { type Finding, wordFinding } from '../tables/finding';
import { type Question, wordQuestion } from '../tables/question';
import type { Block } from './layout/block';
import type { Report, TableCell } from './model';

/** How the rows without a rep, source or date are called. */
const blankKey = '(blank)';

/** A finding, and what its rows do to the KPIs. */
export interface Effect {
  finding: Finding;
  impact: readonly Impact[];
}

/** What was read and evaluated, as the report and its JSON tell it. */
export interface Outcomes {
  evaluation: Evaluation;
  findings: readonly Effect[];
  /** What is truly open in the workbook. */
  questions: readonly Question[];
}

/** A KPI of all rows. */
export function kpiNumbers(result: Result, locale: Locale) {
  const { kpi, value, numerator, denominator, reason, leftOut } = result;
  const { interval, few } = uncertaintyOf(result);
  const day = dayCountedTo(result);
  return {
    id: kpi.id as string,
    function: kpi.function ?? null,
    label: kpi.label[locale],
    unit: kpi.unit,
    value,
    numerator,
    denominator,
    reason: reason ? sentence(wordReason(reason, kpi, locale)) : null,
    leftOut: leftOut.map(({ of, rows }) => ({ rows, message: sentence(wordLeftOut(of, rows, locale)) })),
    interval: interval ? [interval.lower, interval.upper] : null,
    few,
    ...(day === undefined ? {} : { toDate: dateText(day) }),
  };
}

/** A cell of a breakdown's row. */
type RowCell = string | number | null;

/** A group as a row: a value for each KPI. */
function groupRow({ key, results }: Group): Record<string, RowCell> {
  const row: Record<string, RowCell> = { key: key ?? blankKey };
  for (const result of results) row[result.kpi.id] = result.value;
  return row;
}

/** Beside the value of a KPI: the two sides of a ratio, and how many rows were left out, where there are any. */
function sidesOf(name: string, { numerator, denominator, leftOut }: Result): Record<string, RowCell> {
  const sides: Record<string, RowCell> = {};
  if (numerator !== null) sides[`${name}.numerator`] = numerator;
  if (denominator !== null) sides[`${name}.denominator`] = denominator;
  // What is told beside a value may be an amount too, such as the largest deal.
  const counts = leftOut.filter(({ of }) => measures[of.measure].aggregate === 'count');
  if (counts.length > 0) sides[`${name}.leftOut`] = counts.reduce((sum, { rows }) => sum + rows, 0);
  return sides;
}

/** A group as a row, with the sides of each ratio and what was asked for by name. */
const askedRow = ({ key, results, named }: AskedGroup): Record<string, RowCell> =>
  Object.assign(
    groupRow({ key, results }),
    ...results.map((result) => sidesOf(result.kpi.id, result)),
    ...named.map(({ name, value, result }) => ({ [name]: value, ...sidesOf(name, result) })),
  );

/** What was asked beside the report, in place of what the report has of it. */
export function askedJson(
  kpis: readonly ReturnType<typeof kpiNumbers>[],
  { named, others, breakdowns }: Asked,
  locale: Locale,
) {
  const rows: Record<string, Record<string, RowCell>[]> = {};
  for (const [by, groups] of Object.entries(breakdowns)) rows[by] = groups.map(askedRow);
  return {
    kpis: [...kpis, ...named.map(({ name, value, result }) => ({ ...kpiNumbers(result, locale), id: name, value }))],
    options: others.map(({ option, word, result: { kpi, value, numerator, denominator } }) => {
      return { kpi: kpi.id as string, option, word, value, numerator, denominator };
    }),
    breakdowns: rows,
  };
}

/** The numbers of a report. Rates are fractions, money is in the sheet's own currency, cycles are days. */
export function reportNumbers({ evaluation, findings, questions }: Outcomes, locale: Locale) {
  const breakdowns: Record<string, Record<string, RowCell>[]> = {};
  for (const [by, groups] of Object.entries(evaluation.breakdowns)) breakdowns[by] = groups.map(groupRow);
  return {
    kpis: evaluation.results.map((result) => kpiNumbers(result, locale)),
    funnel: evaluation.funnel.map((step) => ({ ...step, stage: step.stage as string })),
    breakdowns,
    quality: findings.map(({ finding, impact }) => ({
      code: finding.code,
      table: finding.tab,
      count: finding.count,
      message: wordFinding(finding, locale),
      rows: finding.rows,
      kpis: impact.map(({ kpi, value, without }) => ({ id: kpi.id, value, without })),
    })),
    questions: questions.map((question) => ({
      id: question.id,
      table: question.tab,
      text: wordQuestion(question, locale),
      choices: question.choices.map(({ value, label }) => ({ value, label: label[locale] })),
      default: question.default ?? null,
    })),
  };
}

/** What a cell of the report holds: a number, a text, null for no value or a blank. */
const plainOf = (cell: TableCell): number | string | null =>
  'link' in cell
    ? `${cell.link.tab} ${cell.link.row}`
    : 'text' in cell
      ? cell.text
      : cell.value === 'blank'
        ? null
        : cell.value;

/** The sections as they stand in the report's cells: `at` are the rows in which those of a table begin, the total last. */
export function sectionsJson(report: Report, { placed }: Block) {
  return report.sections.map(({ id, lead, tiles = [], tables = [], charts = [] }) => ({
    id,
    lead,
    tiles: tiles.map((tile) => ({
      id: tile.id,
      value: plainOf(tile),
      changes: tile.changes.map(({ text, direction }) => ({ text, direction })),
      goal: tile.goal,
    })),
    charts: charts.map(({ type, title }) => ({ type, title })),
    tables: tables.map(({ id: table, headers, rows, total }) => {
      const place = placed.find((one) => one.section === id && one.table === table);
      const rowOf = ({ label, cells }: (typeof rows)[number]) => [label, ...cells.map(plainOf)];
      return {
        id: table,
        at: (place?.rows ?? []).map((row) => row + 1),
        headers: headers.map(({ text }) => text),
        rows: rows.map(rowOf),
        total: total ? rowOf(total) : null,
      };
    }),
  }));
}
