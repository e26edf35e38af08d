/** What is told of the real data beside the values: what was left out, and what has no value. */

import { describe, expect, it } from 'vitest';
import { hostOf, kpiOf, noData, reportOf } from '../built';

describe.skipIf(noData)(`truth${noData ? ` (skipped: ${noData})` : ''}`, () => {
  it('maven_crm: no open deal has an amount, so there is no pipeline value', () => {
    const report = reportOf(hostOf(['maven_crm/sales_pipeline.csv']));
    expect(kpiOf(report, 'pipeline_value')).toMatchObject({
      value: null,
      reason: expect.stringContaining('No value recorded'),
    });
    expect(report.breakdowns.rep).toHaveLength(30);
    // In R, with the open deals until the last day of the data, 2017-12-31: survfit(Surv(days, stage == "Won") ~ 1).
    expect(kpiOf(report, 'median_days_to_win').value).toBe(81);
  });

  it('olist_funnel: a deal that is won before its first contact is told and left out of the cycle', () => {
    const files = ['olist_marketing_qualified_leads_dataset', 'olist_closed_deals_dataset'];
    const report = reportOf(hostOf(files.map((file) => `olist_funnel/${file}.csv`)));
    expect(report.quality.find((finding) => finding.code === 'closed_before_created')?.count).toBe(1);
  });

  it('sales_forecast_100: leakage counts the lost of all, and no probability means no forecast', () => {
    const report = reportOf(hostOf(['sales_forecast_100/opportunities.csv']));
    expect(kpiOf(report, 'leakage')).toMatchObject({ numerator: 13, denominator: 100 });
    expect(kpiOf(report, 'opp_to_win')).toMatchObject({ numerator: 21, denominator: 100 });
    expect(kpiOf(report, 'forecast_revenue').value).toBeNull();
  });

  it('xeducation_leads: a yes-no outcome tells the won leads, and neither lost nor open ones', () => {
    const report = reportOf(hostOf(['xeducation_leads/Leads.csv']));
    for (const id of ['win_rate', 'opp_to_win', 'deals_open']) expect(kpiOf(report, id).value, id).toBeNull();
  });

  it('telco_churn: who has left pays nothing any more', () => {
    const report = reportOf(hostOf(['telco_churn/Telco-Customer-Churn.csv']));
    expect(kpiOf(report, 'churn')).toMatchObject({ numerator: 1869, denominator: 7043 });
    expect(kpiOf(report, 'mrr').value).toBeCloseTo(316985.75, 6);
  });
});
