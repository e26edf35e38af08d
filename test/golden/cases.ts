/** The workbooks whose reports are kept as golden files: the sample in five languages, and the real data sets. */

import { existsSync } from 'node:fs';
import { createHost, type Host, type WorkbookInput, workbookFromFiles } from '../../local/host';
import { sampleLanguages, samplePeriod, sampleWorkbook } from '../../local/samples';
import { data, project } from '../built';

export interface GoldenCase {
  name: string;
  language: (typeof sampleLanguages)[number];
  /** The day that counts as today. */
  asOf: string;
  /** Names in it are people's: they are not kept. */
  real: boolean;
  workbook: () => WorkbookInput;
  /** Our KPIs, each with its id in the truth of the data set. */
  truth: Readonly<Record<string, string>>;
}

function dataSet(name: string, files: string[], asOf: string, truth: GoldenCase['truth'] = {}): GoldenCase {
  const workbook = () => workbookFromFiles(files.map((file) => `${data}/${name}/${file}`));
  return { name, language: 'en', asOf, real: true, workbook, truth };
}

const dataSets: readonly GoldenCase[] = [
  dataSet('maven_crm', ['sales_pipeline.csv'], '2017-12-31', {
    revenue: 'revenue',
    deals_won: 'deals_won',
    win_rate: 'win_rate',
    opp_to_win: 'opportunity_to_win',
    avg_deal: 'avg_deal_size',
    sales_cycle: 'sales_cycle_won',
    sales_per_rep: 'sales_per_rep_active',
    new_customers: 'customers',
  }),
  dataSet(
    'olist_funnel',
    ['olist_marketing_qualified_leads_dataset.csv', 'olist_closed_deals_dataset.csv'],
    '2018-12-31',
    {
      mql: 'mql_count',
      deals_won: 'closed_won',
      sales_cycle: 'days_to_close_mean_nonneg',
    },
  ),
  dataSet('sales_forecast_100', ['opportunities.csv'], '2026-03-31', {
    revenue: 'revenue',
    win_rate: 'win_rate',
    avg_deal: 'avg_deal',
    pipeline_value: 'pipeline',
    sales_cycle: 'cycle_won',
  }),
  dataSet('xeducation_leads', ['Leads.csv'], '2026-03-31', { leads: 'leads', deals_won: 'converted' }),
  dataSet('superstore_orders', ['Sample - Superstore.csv'], '2017-12-31', {
    revenue: 'revenue',
    aov: 'aov',
    new_customers: 'customers',
  }),
  dataSet('marketing_spend_daily', ['Marketing.csv'], '2021-02-28'),
  dataSet('kag_facebook_ads', ['KAG_conversion_data.csv'], '2017-08-31'),
  dataSet('telco_churn', ['Telco-Customer-Churn.csv'], '2026-03-31'),
  dataSet('pwc_call_center', ['Call-Center-Dataset.csv'], '2021-03-31'),
  dataSet(
    'insurance_quota',
    ['Individual_Budgets.csv', 'Invoice.csv', 'Opportunity.csv', 'brokerage.csv', 'fees.csv', 'meeting.csv'],
    '2020-12-31',
    { pipeline_value: 'open_pipeline_revenue', deals_open: 'open_opportunities' },
  ),
];

export const cases: readonly GoldenCase[] = [
  ...sampleLanguages.map(
    (language): GoldenCase => ({
      name: `sample-${language}`,
      language,
      asOf: samplePeriod.asOf,
      real: false,
      workbook: () => sampleWorkbook({ language }),
      truth: {},
    }),
  ),
  ...dataSets,
];

/** Whether the files of a case stand on this machine. */
export const isHere = ({ real, name }: GoldenCase) => !real || existsSync(`${data}/${name}`);

/** The case in the host, at a fixed time. */
export function hostOfCase({ workbook, language, asOf }: GoldenCase): Host {
  const now = () => new Date(`${asOf}T12:00:00Z`);
  return createHost({ project, workbook: workbook(), userLocale: language, now });
}
