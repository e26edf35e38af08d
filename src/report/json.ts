/** The report's numbers as one JSON value, for the sidebar and the command line. */

import type { Evaluation } from '../engine/evaluate';
import type { Locale } from '../i18n/locales';
import { sentence, wordLeftOut, wordReason } from '../kpis/reasons';
import { type Finding, wordFinding } from '../tables/finding';

/** How the rows without a rep, source or date are called. */
export const blankKey = '(blank)';

/** The numbers of an evaluation. Rates are fractions, money is in the sheet's own currency, cycles are days. */
export function reportNumbers(evaluation: Evaluation, findings: readonly Finding[], locale: Locale) {
  const breakdowns: Record<string, Record<string, string | number | null>[]> = {};
  for (const [by, groups] of Object.entries(evaluation.breakdowns)) {
    breakdowns[by] = groups.map((group) => {
      const row: Record<string, string | number | null> = { key: group.key ?? blankKey };
      for (const result of group.results) row[result.kpi.id] = result.value;
      return row;
    });
  }
  return {
    kpis: evaluation.results.map(({ kpi, value, numerator, denominator, reason, leftOut, interval, few }) => ({
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
    })),
    funnel: evaluation.funnel.map((step) => ({ ...step, stage: step.stage as string })),
    breakdowns,
    quality: findings.map((finding) => ({
      code: finding.code,
      table: finding.tab,
      count: finding.count,
      message: wordFinding(finding, locale),
      rows: finding.rows,
    })),
  };
}
