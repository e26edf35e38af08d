/** The report's numbers as one JSON value, for the sidebar and the command line. */

import { dateText } from '../engine/calendar';
import type { Evaluation } from '../engine/evaluate';
import { dayCountedTo } from '../engine/formula';
import type { Impact } from '../engine/impact';
import { uncertaintyOf } from '../engine/uncertainty';
import type { Locale } from '../i18n/locales';
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

/** The numbers of a report. Rates are fractions, money is in the sheet's own currency, cycles are days. */
export function reportNumbers({ evaluation, findings, questions }: Outcomes, locale: Locale) {
  const breakdowns: Record<string, Record<string, string | number | null>[]> = {};
  for (const [by, groups] of Object.entries(evaluation.breakdowns)) {
    breakdowns[by] = groups.map((group) => {
      const row: Record<string, string | number | null> = { key: group.key ?? blankKey };
      for (const result of group.results) row[result.kpi.id] = result.value;
      return row;
    });
  }
  return {
    kpis: evaluation.results.map((result) => {
      const { kpi, value, numerator, denominator, reason, leftOut } = result;
      const { interval, few } = uncertaintyOf(result);
      const day = dayCountedTo(result);
      return {
        id: kpi.id,
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
    }),
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
