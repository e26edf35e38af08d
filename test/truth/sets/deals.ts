/** Truth of deals and leads: maven_crm, olist_funnel, sales_forecast_100, xeducation_leads. */

import { type Answer, type Book, breakdown } from '../book';
import type { DataSet } from '../compare';
import { notInCatalogue, wrongOnPurpose } from './changes';

const perGroup = {
  opportunities: 'opportunities',
  won: 'deals_won',
  lost: 'deals_lost',
  open: 'deals_open',
  win_rate: 'win_rate',
  revenue: 'revenue',
  avg_deal_size: 'avg_deal',
  avg_cycle_days_won: 'sales_cycle',
};

/** The KPI with another word of its definition, as `options` of the report has it. */
const other =
  (kpi: string, word: string) =>
  (book: Book): Answer | null =>
    book.report().options?.find((one) => one.kpi === kpi && one.word === word) ?? null;

const maven: DataSet = {
  name: 'maven_crm',
  variants: ['', '__variant_mdy', '__variant_dmy_short'].map((variant) => ({
    name: `sales_pipeline${variant}`,
    files: [`sales_pipeline${variant}.csv`, 'sales_teams.csv'],
  })),
  kpis: {
    deals_total: (book) => book.kpi('opportunities'),
    deals_won: (book) => book.kpi('deals_won'),
    deals_lost: (book) => book.kpi('deals_lost'),
    deals_open: (book) => book.kpi('deals_open'),
    win_rate: (book) => book.kpi('win_rate'),
    opportunity_to_win: (book) => book.kpi('opp_to_win'),
    win_loss_ratio: notInCatalogue('won : lost'),
    revenue: (book) => book.kpi('revenue'),
    avg_deal_size: (book) => book.kpi('avg_deal'),
    median_deal_size: other('avg_deal', 'median'),
    avg_close_value_all_closed: wrongOnPurpose,
    sales_cycle_won: (book) => book.kpi('sales_cycle'),
    sales_cycle_won_median: other('sales_cycle', 'median'),
    sales_cycle_closed: other('deal_cycle', 'all'),
    sales_cycle_lost: other('deal_cycle', 'lost'),
    pipeline_value_recorded: (book) => book.kpi('pipeline_value'),
    pipeline_value_list: 'a list price is no amount of the deal; the catalogue sums the amounts of open deals',
    sales_per_rep_active: (book) => book.kpi('sales_per_rep'),
    sales_per_rep_roster: (book) =>
      book.value(`=SALESPERREP(KPI("revenue",${deals(book)}),COUNTA('sales_teams'!A2:A100))`),
    deals_per_rep: notInCatalogue('the number of deals per rep'),
    customers: (book) => book.kpi('new_customers'),
    revenue_per_customer: (book) => book.kpi('clv'),
    repeat_customer_rate: notInCatalogue('the share of customers with two deals'),
    cross_sell_rate: (book) => book.kpi('upsell_rate'),
  },
  tables: {
    funnel_reached: {
      key: 'stage',
      rows: (book) => {
        const [created, won] = book.report().funnel;
        return new Map([
          [
            'created',
            { count: created?.reached ?? null, step_conversion: created?.fromPrevious ?? null, leakage: null },
          ],
          ['closed', { count: book.kpi('win_rate').denominator ?? null }],
          ['won', { count: won?.reached ?? null }],
        ]);
      },
      not: {
        count: 'engage_date is read as the day of creation; that it is filled is no stage of the funnel',
        step_conversion: 'our funnel has the stages that the sheet names: it goes from opportunity to won in one step',
        leakage: 'counts open deals as leaked; LEAKAGE counts the lost ones (0.281), as the catalogue says',
      },
    },
    stage_counts: {
      key: 'stage',
      rows: (book) => breakdown(book.report(), 'deal_stage', { count: 'opportunities' }),
    },
    by_agent: {
      key: 'agent',
      rows: (book) => breakdown(book.report(), 'rep', perGroup),
    },
    by_product: {
      key: 'product',
      ours: (key) => (key === 'GTX Pro' ? 'GTXPro' : key),
      rows: (book) => breakdown(book.report(), 'product', perGroup),
    },
    by_manager: { key: 'manager', rows: (book) => breakdown(book.report(), 'manager', perGroup) },
    by_region: { key: 'region', rows: (book) => breakdown(book.report(), 'regional_office', perGroup) },
    revenue_by_close_month: {
      key: 'period',
      rows: (book) => breakdown(book.report(), 'month', { value: 'revenue', growth: 'sales_growth' }),
    },
    revenue_by_close_quarter: {
      key: 'period',
      rows: (book) => breakdown(book.report(), 'quarter', { value: 'revenue', growth: 'sales_growth' }),
    },
    win_rate_by_close_month: {
      key: 'period',
      rows: (book) => breakdown(book.report(), 'month', { won: 'deals_won', lost: 'deals_lost', win_rate: 'win_rate' }),
    },
    new_opportunities_by_engage_month: {
      key: 'period',
      rows: (book) => breakdown(book.report(), 'month', { count: 'opportunities' }),
    },
  },
  differs: {
    pipeline_value_recorded:
      'no open deal has an amount: we say so and give no value, as the file asks; its 0 stands for that',
  },
};

function dealsTab(book: Book): string {
  return String(book.report().mapping.tables?.find(({ table }) => table === 'deals')?.tab);
}

const deals = (book: Book) => book.range(dealsTab(book));

const wonBy = ['sr_id', 'sdr_id', 'business_segment', 'lead_type', 'lead_behaviour_profile', 'business_type'];

/** What became of the leads of each group. */
const ofLeads = {
  mqls: 'mql',
  won: 'deals_won',
  conversion: 'conversion rate (mql won)',
  avg_days_to_close: 'sales_cycle',
  median_days: 'sales cycle (median)',
};

const negative = 'with the deal won before its first contact; a negative cycle is left out and told';

const olist: DataSet = {
  name: 'olist_funnel',
  variants: ['', '__variant_dmy'].map((variant) => ({
    name: `two files${variant}`,
    files: ['olist_closed_deals_dataset', 'olist_marketing_qualified_leads_dataset'].map(
      (file) => `${file}${variant}.csv`,
    ),
  })),
  asked: {
    by: ['origin', 'first_contact_date (month)', ...wonBy],
    kpis: ['conversion rate (mql won)', 'sales cycle (median)'],
  },
  kpis: {
    mql_count: (book) => book.kpi('mql'),
    closed_won: (book) => book.kpi('deals_won'),
    mql_to_won: (book) => book.kpi('conversion rate (mql won)'),
    funnel_leakage: (book) => book.value(`=LEAKAGE(${book.kpi('mql').value},${book.kpi('deals_won').value})`),
    days_to_close_mean:
      'keeps the deal won before its first contact; a negative cycle is left out and told (the nonneg value is ours)',
    days_to_close_median: (book) => book.kpi('sales cycle (median)'),
    days_to_close_mean_timestamp: 'with the time of day of one of the two dates; a cycle is whole days',
    days_to_close_mean_nonneg: (book) => book.kpi('sales_cycle'),
    within_30_days: notInCatalogue('the share of wins within 30 days'),
  },
  differs: {
    'by_origin.organic_search.avg_days_to_close': negative,
    'by_origin.organic_search.median_days': negative,
    'by_first_contact_month.2018-03.avg_days_to_close': negative,
    'by_first_contact_month.2018-03.median_days': negative,
  },
  tables: {
    by_origin: { key: 'origin', rows: (book) => breakdown(book.report(), 'origin', ofLeads) },
    by_first_contact_month: {
      key: 'month',
      rows: (book) => breakdown(book.report(), 'first_contact_date (month)', ofLeads),
    },
    won_by_month: {
      key: 'period',
      rows: (book) => breakdown(book.report(), 'month', { value: 'deals_won' }),
      not: { growth: 'growth of a number of deals; SALESGROWTH is of revenue, and these deals have no amount' },
    },
    ...Object.fromEntries(
      wonBy.map((column) => [
        `won_by_${column}`,
        { key: column, rows: (book: Book) => breakdown(book.report(), column, { won: 'deals_won' }) },
      ]),
    ),
  },
};

const forecast: DataSet = {
  name: 'sales_forecast_100',
  variants: [{ name: 'opportunities', files: ['opportunities.csv'] }],
  asked: { by: ['stage', 'last_stage'], kpis: ['win rate (amount)'] },
  kpis: {
    win_rate: (book) => book.kpi('win_rate'),
    revenue: (book) => book.kpi('revenue'),
    avg_deal: (book) => book.kpi('avg_deal'),
    pipeline: (book) => book.kpi('pipeline_value'),
    cycle_won: (book) => book.kpi('sales_cycle'),
    cycle_all: wrongOnPurpose,
  },
  tables: {
    by_stage: {
      key: 'stage',
      rows: (book) => {
        // The win rate by amount is of all that was won and lost; what is open stands in the pipeline.
        const rows = breakdown(book.report(), 'stage', {
          count: 'opportunities',
          decided: 'win rate (amount).denominator',
          open: 'pipeline_value',
        });
        for (const row of rows.values()) row.amount = (row.decided as number) || (row.open as number);
        return rows;
      },
    },
    lost_by_last_stage: {
      key: 'stage',
      rows: (book) => breakdown(book.report(), 'last_stage', { lost: 'deals_lost' }),
    },
    by_owner: {
      key: 'owner',
      rows: (book) =>
        breakdown(book.report(), 'rep', {
          won: 'deals_won',
          lost: 'deals_lost',
          revenue: 'revenue',
          pipeline: 'pipeline_value',
        }),
    },
  },
};

const leadRows = (book: Book, by: string) =>
  breakdown(book.report(), by, { leads: 'leads', converted: 'deals_won', conversion: 'lead_conversion' });

const xeducation: DataSet = {
  name: 'xeducation_leads',
  variants: ['', '__variant_rowquoted'].map((variant) => ({ name: `Leads${variant}`, files: [`Leads${variant}.csv`] })),
  kpis: {
    leads: (book) => book.kpi('leads'),
    converted: (book) => book.kpi('deals_won'),
    lead_conversion: (book) => book.kpi('lead_conversion'),
    avg_visits: notInCatalogue('visits per lead'),
    variant_naive_leads: 'what is left when the rows in one cell are lost; we take them apart, so all 9,240 count',
    variant_naive_converted: 'what is left when the rows in one cell are lost; we take them apart, so all 3,561 count',
    variant_repaired_converted: (book) => book.kpi('deals_won'),
  },
  tables: {
    by_lead_source_raw: { key: 'key', rows: (book) => leadRows(book, 'Lead Source') },
    by_lead_source_casefold: {
      key: 'key',
      rows: (book) => {
        const rows = leadRows(book, 'Lead Source');
        return new Map(Array.from(rows).map(([key, row]) => [key.trim().toLowerCase(), row]));
      },
    },
    by_lead_origin: { key: 'key', rows: (book) => leadRows(book, 'Lead Origin') },
    by_last_activity: { key: 'key', rows: (book) => leadRows(book, 'Last Activity') },
    by_lead_quality: { key: 'key', rows: (book) => leadRows(book, 'Lead Quality') },
    by_what_is_your_current_occupation: {
      key: 'key',
      rows: (book) => leadRows(book, 'What is your current occupation'),
    },
    by_city: { key: 'key', rows: (book) => leadRows(book, 'City') },
    by_do_not_email: { key: 'key', rows: (book) => leadRows(book, 'Do Not Email') },
  },
  differs: { 'by_lead_source_casefold.google': 'a group keeps the spelling of the sheet: Google and google are two' },
};

export const dealSets: readonly DataSet[] = [maven, olist, forecast, xeducation];
