/** The built add-on on real data: the values of shared/data/truth, to 9 digits, with no mapping given. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { data, hostOf, kpiOf, noData, type Report, reportOf } from '../built';

interface Truth {
  kpis: { id: string; value: number; numerator?: number; denominator?: number }[];
  tables: Record<string, { rows: Record<string, string | number | null>[] }>;
}

const truthOf = (name: string) => JSON.parse(readFileSync(`${data}/truth/${name}.json`, 'utf8')) as Truth;

const trueValue = (truth: Truth, id: string) => {
  const found = truth.kpis.find((kpi) => kpi.id === id);
  if (!found) throw new Error(`the truth has no ${id}`);
  return found;
};

/** Equal to 9 significant digits. */
function expectEqual(ours: unknown, theirs: unknown, name: string): void {
  if (typeof theirs !== 'number') expect(ours, name).toBe(theirs);
  else expect(Math.abs((ours as number) - theirs), name).toBeLessThanOrEqual(Math.abs(theirs) * 5e-10);
}

/** Each pair: our KPI, and its id in the truth file. */
function expectKpis(report: Report, truth: Truth, pairs: readonly (readonly [string, string])[]): void {
  for (const [ours, theirs] of pairs) {
    const kpi = kpiOf(report, ours);
    const expected = trueValue(truth, theirs);
    expectEqual(kpi.value, expected.value, ours);
    if (expected.numerator !== undefined) expectEqual(kpi.numerator, expected.numerator, `${ours}, numerator`);
    if (expected.denominator !== undefined) expectEqual(kpi.denominator, expected.denominator, `${ours}, denominator`);
  }
}

/** Every row of a true table, with each pair of our KPI and its column there. */
function expectTable(
  groups: Report['breakdowns'][string] | undefined,
  rows: Truth['tables'][string]['rows'],
  key: string,
  pairs: readonly (readonly [string, string])[],
): void {
  for (const row of rows) {
    const group = groups?.find((one) => one.key === row[key]);
    for (const [ours, theirs] of pairs) expectEqual(group?.[ours], row[theirs], `${row[key]}, ${ours}`);
  }
}

const maven = ['sales_pipeline.csv', 'sales_pipeline__variant_mdy.csv', 'sales_pipeline__variant_dmy_short.csv'];

describe.skipIf(noData)(`truth${noData ? ` (skipped: ${noData})` : ''}`, () => {
  it.each(maven)('maven_crm, %s: 8,800 opportunities', (file) => {
    const truth = truthOf('maven_crm');
    const report = reportOf(hostOf([`maven_crm/${file}`]));
    expectKpis(report, truth, [
      ['opportunities', 'deals_total'],
      ['deals_won', 'deals_won'],
      ['deals_lost', 'deals_lost'],
      ['deals_open', 'deals_open'],
      ['win_rate', 'win_rate'],
      ['opp_to_win', 'opportunity_to_win'],
      ['revenue', 'revenue'],
      ['avg_deal', 'avg_deal_size'],
      ['sales_cycle', 'sales_cycle_won'],
      ['new_customers', 'customers'],
    ]);
    expect(kpiOf(report, 'pipeline_value')).toMatchObject({
      value: null,
      reason: expect.stringContaining('No value recorded'),
    });
    const { tables } = truth;
    expectTable(report.breakdowns.rep, tables.by_agent?.rows ?? [], 'agent', [
      ['opportunities', 'opportunities'],
      ['deals_won', 'won'],
      ['deals_lost', 'lost'],
      ['deals_open', 'open'],
      ['win_rate', 'win_rate'],
      ['revenue', 'revenue'],
      ['avg_deal', 'avg_deal_size'],
      ['sales_cycle', 'avg_cycle_days_won'],
    ]);
    expect(report.breakdowns.rep).toHaveLength(30);
    expectTable(report.breakdowns.month, tables.revenue_by_close_month?.rows ?? [], 'period', [['revenue', 'value']]);
    expectTable(report.breakdowns.month, tables.win_rate_by_close_month?.rows ?? [], 'period', [
      ['deals_won', 'won'],
      ['deals_lost', 'lost'],
      ['win_rate', 'win_rate'],
    ]);
    expectTable(report.breakdowns.month, tables.new_opportunities_by_engage_month?.rows ?? [], 'period', [
      ['opportunities', 'count'],
    ]);
  });

  it('maven_crm by quarter: the period cuts by close date', () => {
    const host = hostOf(['maven_crm/sales_pipeline.csv']);
    for (const { period, value } of truthOf('maven_crm').tables.revenue_by_close_quarter?.rows ?? []) {
      expectEqual(kpiOf(reportOf(host, { period }), 'revenue').value, value, String(period));
    }
  });

  it.each(['', '__variant_dmy'])('olist_funnel%s: leads and closed deals in two files', (variant) => {
    const truth = truthOf('olist_funnel');
    const files = ['olist_marketing_qualified_leads_dataset', 'olist_closed_deals_dataset'];
    const report = reportOf(hostOf(files.map((file) => `olist_funnel/${file}${variant}.csv`)));
    expectKpis(report, truth, [
      ['mql', 'mql_count'],
      ['deals_won', 'closed_won'],
      ['sales_cycle', 'days_to_close_mean_nonneg'],
    ]);
    expect(report.quality.find((finding) => finding.code === 'closed_before_created')?.count).toBe(1);
    expectEqual(report.funnel[1]?.fromFirst, trueValue(truth, 'mql_to_won').value, 'MQL to won');
    expectTable(report.breakdowns.source, truth.tables.by_origin?.rows ?? [], 'origin', [
      ['mql', 'mqls'],
      ['deals_won', 'won'],
    ]);
    expectTable(report.breakdowns.month, truth.tables.won_by_month?.rows ?? [], 'period', [['deals_won', 'value']]);
    expectTable(report.breakdowns.month, truth.tables.by_first_contact_month?.rows ?? [], 'month', [['mql', 'mqls']]);
  });

  it('sales_forecast_100: an expected close date is no close date', () => {
    const truth = truthOf('sales_forecast_100');
    const report = reportOf(hostOf(['sales_forecast_100/opportunities.csv']));
    expectKpis(report, truth, [
      ['win_rate', 'win_rate'],
      ['revenue', 'revenue'],
      ['avg_deal', 'avg_deal'],
      ['pipeline_value', 'pipeline'],
      ['sales_cycle', 'cycle_won'],
    ]);
    expect(kpiOf(report, 'opp_to_win')).toMatchObject({ numerator: 21, denominator: 100 });
    const rows = truth.tables.by_owner?.rows ?? [];
    expectTable(report.breakdowns.rep, rows, 'owner', [
      ['deals_won', 'won'],
      ['deals_lost', 'lost'],
      ['revenue', 'revenue'],
    ]);
  });

  it('xeducation_leads: a yes-no outcome tells the won leads, and neither lost nor open ones', () => {
    const truth = truthOf('xeducation_leads');
    const report = reportOf(hostOf(['xeducation_leads/Leads.csv']));
    expectKpis(report, truth, [
      ['leads', 'leads'],
      ['deals_won', 'converted'],
    ]);
    expectEqual(report.funnel[1]?.fromFirst, trueValue(truth, 'lead_conversion').value, 'lead conversion');
    for (const id of ['win_rate', 'opp_to_win', 'deals_open']) expect(kpiOf(report, id).value, id).toBeNull();
    const named = (truth.tables.by_lead_source_raw?.rows ?? []).filter((row) => row.key !== '(blank)');
    expectTable(report.breakdowns.source, named, 'key', [
      ['leads', 'leads'],
      ['deals_won', 'converted'],
    ]);
  });
});
