/** Truth of spend, orders and targets: marketing_spend_daily, kag_facebook_ads, superstore_orders, insurance_quota. */

import { type Book, breakdown, openBook, type Rows } from '../book';
import type { DataSet } from '../compare';
import { notInCatalogue, wrongOnPurpose } from './changes';

const adRates = Object.fromEntries(
  ['ctr', 'cpc', 'cpm', 'click_to_lead', 'impressions', 'clicks', 'Impressions', 'Clicks'].map((id) => [
    id,
    notInCatalogue('what ads show and how often they are clicked (CTR, CPC, CPM)'),
  ]),
);
const rowCount = 'a number of rows, and no KPI';

/** The truth's columns, each with what gives it; spend is what the cost of a lead is made of. */
const ofSpend = {
  mark_spent: 'cpl.numerator',
  leads: 'leads',
  orders: 'new_customers',
  revenue: 'revenue',
  cost_per_lead: 'cpl',
  cac: 'cac',
  lead_to_order: 'lead_conversion',
  aov: 'aov',
  roas: 'mroi (roas)',
  romi: 'mroi',
};

const marketing = (book: Book, by: string): Rows => breakdown(book.report(), by, ofSpend);

const marketingTable = (by: string) => ({
  key: 'key',
  rows: (book: Book) => new Map(Array.from(marketing(book, by)).map(([key, row]) => [key.toLowerCase(), row])),
  not: { ...adRates, rows: rowCount },
});

const spend = (id: string) => (book: Book) => book.kpi(id);

const marketingSet: DataSet = {
  name: 'marketing_spend_daily',
  variants: [
    '',
    '__variant_dmy',
    '__variant_mdyy_rounded',
    '__variant_semicolon_decimalcomma',
    '__variant_titlecase_headers',
  ].map((variant) => ({
    name: `Marketing${variant}`,
    files: [`Marketing${variant}.csv`],
    ...(variant === '__variant_dmy'
      ? { differs: { 'by_campaign.*': 'this variant names the channel where the others name the campaign' } }
      : {}),
    ...(variant === '__variant_mdyy_rounded'
      ? {
          differs: Object.fromEntries(
            ['mark_spent', 'cost_per_lead', 'cac', 'roas', 'romi'].flatMap((id) => [
              [id, 'this variant rounds what was spent to whole units'],
              [`*.*.${id}`, 'this variant rounds what was spent to whole units'],
            ]),
          ),
        }
      : {}),
  })),
  asked: { kpis: ['mroi (roas)'] },
  kpis: {
    ...adRates,
    mark_spent: (book) => book.kpi('cpl').numerator ?? null,
    leads: spend('leads'),
    orders: spend('new_customers'),
    revenue: spend('revenue'),
    cost_per_lead: spend('cpl'),
    cac: spend('cac'),
    lead_to_order: spend('lead_conversion'),
    aov: spend('aov'),
    roas: spend('mroi (roas)'),
    romi: spend('mroi'),
    cpl_mean_of_rows: wrongOnPurpose,
  },
  tables: {
    by_campaign: marketingTable('campaign_name'),
    by_category: marketingTable('category'),
    by_date: marketingTable('day'),
    by_weekday: marketingTable('weekday'),
  },
};

const kagTable = (by: string) => ({
  key: 'key',
  rows: (book: Book) =>
    breakdown(book.report(), by, {
      Spent: 'cpl.numerator',
      Total_Conversion: 'leads',
      Approved_Conversion: 'new_customers',
      cost_per_lead: 'cpl',
      cac: 'cac',
      lead_to_customer: 'lead_conversion',
    }),
  not: { ...adRates, ads: rowCount },
});

const kag: DataSet = {
  name: 'kag_facebook_ads',
  variants: [{ name: 'KAG_conversion_data', files: ['KAG_conversion_data.csv'] }],
  kpis: {
    ...adRates,
    Spent: (book) => book.kpi('cpl').numerator ?? null,
    Total_Conversion: spend('leads'),
    Approved_Conversion: spend('new_customers'),
    cost_per_lead: spend('cpl'),
    cac: spend('cac'),
    lead_to_customer: spend('lead_conversion'),
  },
  tables: {
    by_campaign: kagTable('xyz_campaign_id'),
    by_age: kagTable('age'),
    by_gender: kagTable('gender'),
    by_date: kagTable('day'),
  },
};

const superstoreTable = (by: string) => ({
  key: 'key',
  rows: (book: Book) => breakdown(book.report(), by, { revenue: 'revenue', orders: 'aov.denominator' }),
  not: { profit: notInCatalogue('profit') },
});

const superstore: DataSet = {
  name: 'superstore_orders',
  variants: [{ name: 'Sample - Superstore', files: ['Sample - Superstore.csv'] }],
  asked: {
    by: ['year', 'quarter', 'Category', 'Sub-Category', 'Region', 'Segment', 'Ship Mode', 'Customer Name'],
    // Who ordered in a year is a customer for that year.
    kpis: ['AVGREVENUE (customer)', 'RETENTION (window_days=365)', 'CHURNRATE (window_days=365)'],
  },
  kpis: {
    revenue: spend('revenue'),
    orders: (book) => book.kpi('aov').denominator ?? null,
    lines: rowCount,
    customers: spend('new_customers'),
    aov: spend('aov'),
    avg_line: wrongOnPurpose,
    profit: notInCatalogue('profit'),
    profit_margin: notInCatalogue('the profit margin'),
    orders_per_customer: (book) =>
      (book.kpi('aov').denominator as number) / (book.kpi('new_customers').value as number),
    revenue_per_customer: spend('clv'),
    repeat_rate: notInCatalogue('the share of customers who order again'),
    days_to_ship: notInCatalogue('the time to ship'),
    cross_sell_orders: notInCatalogue('the share of orders with several categories'),
  },
  tables: {
    by_year: {
      key: 'year',
      rows: (book) =>
        breakdown(book.report(), 'year', {
          revenue: 'revenue',
          orders: 'aov.denominator',
          aov: 'aov',
          growth: 'sales_growth',
          active_customers: 'AVGREVENUE (customer).denominator',
          new_customers: 'new_customers',
          retention: 'RETENTION (window_days=365)',
          churn: 'CHURNRATE (window_days=365)',
        }),
    },
    revenue_by_month: {
      key: 'period',
      rows: (book) => breakdown(book.report(), 'month', { value: 'revenue', growth: 'sales_growth' }),
    },
    revenue_by_quarter: {
      key: 'period',
      rows: (book) => breakdown(book.report(), 'quarter', { value: 'revenue', growth: 'sales_growth' }),
    },
    by_category: superstoreTable('Category'),
    by_sub_category: superstoreTable('Sub-Category'),
    by_region: superstoreTable('Region'),
    by_segment: superstoreTable('Segment'),
    by_ship_mode: superstoreTable('Ship Mode'),
    top10_customers: {
      key: 'customer',
      rows: (book) => breakdown(book.report(), 'Customer Name', { revenue: 'revenue' }),
    },
  },
};

const budgets = { new: 'New_Budget', cross_sell: 'Cross_sell_bugdet', renewal: 'Renewal_Budget' };
const classes = { new: 'New', cross_sell: 'Cross Sell', renewal: 'Renewal' };
type ClassId = keyof typeof budgets;

/** Budgets beside what was placed or invoiced, whole or of one class of income, as somebody maps them by hand. */
function quotaMapping(made: readonly string[], only?: ClassId): object {
  const columns = only ? [budgets[only]] : Object.values(budgets);
  const targets = columns.map((target_amount) => ({
    table: 'targets',
    tab: 'Individual_Budgets',
    header: 1,
    columns: { owner: 'Account_Exe_ID', target_amount },
  }));
  const orders = made.map((tab) => ({
    table: 'orders',
    tab: only ? `${tab} ${classes[only]}` : tab,
    header: 1,
    columns: {
      owner: 'Account_Exe_ID',
      amount: 'Amount',
      order_date: tab === 'Invoice' ? 'invoice_date' : 'income_due_date',
      ...(tab === 'Invoice' ? { order_id: 'invoice_number' } : {}),
    },
  }));
  return { mapping: { version: 1, tables: [...targets, ...orders], stages: {} } };
}

const placed = ['brokerage', 'fees'];
const invoiced = ['Invoice'];

const attainment = (made: readonly string[], only?: ClassId) => (book: Book) =>
  book.kpi('target_attainment', quotaMapping(made, only));

const ofClasses = (prefix: string, of: (id: ClassId) => (book: Book) => ReturnType<Book['kpi']> | number | null) =>
  Object.fromEntries((Object.keys(budgets) as ClassId[]).map((id) => [`${prefix}_${id}`, of(id)]));

const insuranceFiles = ['Individual_Budgets', 'Invoice', 'brokerage', 'fees', 'Opportunity', 'meeting'].map(
  (name) => `${name}.csv`,
);

let opened: Book | null = null;

/** The six files as they are. */
const six = (): Book => {
  opened = opened ?? openBook(insuranceFiles.map((file) => `insurance_quota/${file}`));
  return opened;
};

/** What the reader made of them, with its questions answered: which money counts, and that reps meet by their ids. */
const answered = (income: 'invoices' | 'others'): object => {
  const { mapping } = six().report();
  const byId = (tab: string) => income === 'others' && ['Individual_Budgets', 'brokerage', 'fees'].includes(tab);
  const tables = (mapping.tables ?? []).map((table) => ({
    ...table,
    columns: byId(table.tab) ? { ...table.columns, owner: 'Account_Exe_ID' } : table.columns,
  }));
  return { asked: {}, mapping: { ...mapping, tables, answers: { 'which_income:Invoice': income } } };
};

const insurance: DataSet = {
  name: 'insurance_quota',
  variants: [
    {
      name: 'six files',
      files: insuranceFiles,
    },
  ],
  // What a filter view would show: the rows of each class of income on a tab of their own.
  prepare(tabs) {
    for (const name of [...placed, ...invoiced]) {
      const tab = tabs.find((one) => one.name === name);
      const at = tab?.values[0]?.indexOf('income_class') ?? -1;
      for (const id of Object.values(classes)) {
        const rows = (tab?.values ?? []).filter((row, index) => index === 0 || row[at] === id);
        tabs.push({ name: `${name} ${id}`, values: rows });
      }
    }
  },
  kpis: {
    ...ofClasses('quota', (id) => (book) => attainment(placed, id)(book).denominator ?? null),
    ...ofClasses('placed_attainment', (id) => attainment(placed, id)),
    ...ofClasses('invoiced_attainment', (id) => attainment(invoiced, id)),
    quota_total: () => six().kpi('target_attainment').denominator ?? null,
    placed_total: () => six().kpi('target_attainment', answered('others')).numerator ?? null,
    invoiced_total: () => six().kpi('target_attainment').numerator ?? null,
    meetings_2019: (book) => book.kpi('meetings', { period: '2019' }),
    meetings_2020: (book) => book.kpi('meetings', { period: '2020' }),
    invoices: rowCount,
    invoices_distinct: () => six().kpi('aov').denominator ?? null,
    open_pipeline_revenue: () => six().kpi('pipeline_value'),
    open_opportunities: () => six().kpi('deals_open'),
  },
  tables: {
    quota_by_income_class: {
      key: 'income_class',
      rows: (book) =>
        new Map(
          (Object.keys(classes) as ClassId[]).map((id) => {
            const ofPlaced = attainment(placed, id)(book);
            const ofInvoiced = attainment(invoiced, id)(book);
            return [
              classes[id],
              {
                quota: ofPlaced.denominator ?? null,
                brokerage: attainment(['brokerage'], id)(book).numerator ?? null,
                fees: attainment(['fees'], id)(book).numerator ?? null,
                placed: ofPlaced.numerator ?? null,
                placed_attainment: ofPlaced.value,
                invoiced: ofInvoiced.numerator ?? null,
                invoiced_attainment: ofInvoiced.value,
              },
            ];
          }),
        ),
    },
    pipeline_by_stage: {
      key: 'stage',
      rows: () => breakdown(six().report(), 'stage', { count: 'deals_open', revenue: 'pipeline_value' }),
    },
    meetings_by_executive: {
      key: 'executive',
      rows: () => breakdown(six().report(), 'rep', { meetings: 'meetings' }),
    },
    invoiced_by_executive: {
      key: 'executive',
      rows: () => breakdown(six().report(), 'rep', { amount: 'revenue' }),
      not: { lines: rowCount },
    },
    quota_by_executive: {
      key: 'id',
      rows: () => {
        const rows: Rows = new Map();
        const { breakdowns } = six().report(answered('others'));
        for (const { key, revenue, quota_attainment, 'quota_attainment.denominator': quota } of breakdowns.rep ?? []) {
          rows.set(String(key), {
            placed: revenue ?? null,
            attainment: quota_attainment ?? null,
            quota: quota ?? null,
          });
        }
        return rows;
      },
      not: {
        executive: 'a name beside the id',
      },
    },
    invoiced_by_month: {
      key: 'period',
      rows: () => breakdown(six().report(), 'month', { value: 'revenue', growth: 'sales_growth' }),
    },
  },
};

export const orderSets: readonly DataSet[] = [marketingSet, kag, superstore, insurance];
