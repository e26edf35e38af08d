/** Orders, spend, targets and options on real data: the values of shared/data/truth, to 9 digits. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../src/engine/calendar';
import { type Evaluation, evaluateTables } from '../../src/engine/evaluate';
import type { Options, Result } from '../../src/engine/formula';
import type { Mapping } from '../../src/tables/mapping';
import { readTables } from '../../src/tables/read';
import { recognise } from '../../src/tables/recognise';
import type { Table, Tables } from '../../src/tables/table';
import { fileTab, hasData, options } from '../tables/data';

interface Truth {
  kpis: { id: string; value: number }[];
  tables: Record<string, { rows: Record<string, string | number | null>[] }>;
}

const truthOf = (name: string): Truth =>
  JSON.parse(readFileSync(join(process.cwd(), `../shared/data/truth/${name}.json`), 'utf8'));

const trueValue = (truth: Truth, id: string) => truth.kpis.find((kpi) => kpi.id === id)?.value ?? Number.NaN;

function tablesOf(paths: readonly string[], mapping?: Mapping): Tables {
  const tabs = paths.map((path) => fileTab(path, 'typed'));
  return readTables(tabs, mapping ?? recognise(tabs, options), options).tables;
}

function evaluated(tables: Tables, period = 'all', chosen: Options = {}): Evaluation {
  const parsed = parsePeriod(period);
  return evaluateTables(tables, parsed === 'all' ? null : parsed, chosen);
}

const of = ({ results }: { results: readonly Result[] }, id: string): Result => {
  const found = results.find((result) => result.kpi.id === id);
  if (!found) throw new Error(`no KPI ${id}`);
  return found;
};

/** Equal to 9 significant digits. */
function expectEqual(ours: number | null | undefined, theirs: unknown, name: string): void {
  if (typeof theirs !== 'number') expect(ours, name).toBe(theirs);
  else expect(Math.abs((ours ?? Number.NaN) - theirs), name).toBeLessThanOrEqual(Math.abs(theirs) * 5e-10);
}

function withoutProduct(table: Table): Table {
  const { product: _, ...texts } = table.texts;
  return { ...table, texts };
}

describe.skipIf(!hasData)('truth (skipped where ../shared/data is missing)', () => {
  describe('superstore_orders: 9,994 lines of 5,009 orders', () => {
    const truth = hasData ? truthOf('superstore_orders') : { kpis: [], tables: {} };
    const file = 'superstore_orders/Sample - Superstore.csv';
    const tables = hasData ? tablesOf([file]) : {};
    /** Without the 1,850 products, which each evaluation would break down. */
    const plain = hasData && tables.orders ? { orders: withoutProduct(tables.orders) } : {};
    const rows = (name: string) => truth.tables[name]?.rows ?? [];

    it('counts an order once, whatever the number of its lines', () => {
      const all = evaluated(tables);
      expectEqual(of(all, 'revenue').value, trueValue(truth, 'revenue'), 'revenue');
      expectEqual(of(all, 'aov').value, trueValue(truth, 'aov'), 'aov');
      expectEqual(of(all, 'aov').denominator, trueValue(truth, 'orders'), 'orders');
      expectEqual(of(all, 'new_customers').value, trueValue(truth, 'customers'), 'customers');
      expectEqual(of(all, 'clv').value, trueValue(truth, 'revenue_per_customer'), 'revenue per customer');
      const perCustomer = of(evaluated(tables, 'all', { per: 'customer' }), 'avg_revenue').value;
      expectEqual(perCustomer, trueValue(truth, 'revenue_per_customer'), 'revenue per customer, as an average');
    });

    it('gives each year its revenue, growth, order value and new customers', () => {
      for (const row of rows('by_year')) {
        const year = evaluated(plain, String(row.year));
        expectEqual(of(year, 'revenue').value, row.revenue, `${row.year} revenue`);
        expectEqual(of(year, 'aov').value, row.aov, `${row.year} aov`);
        expectEqual(of(year, 'aov').denominator, row.orders, `${row.year} orders`);
        expectEqual(of(year, 'sales_growth').value, row.growth, `${row.year} growth`);
        expectEqual(of(year, 'new_customers').value, row.new_customers, `${row.year} new customers`);
        expectEqual(of(year, 'upsell_rate').denominator, row.active_customers, `${row.year} customers`);
      }
    });

    it('gives each quarter its growth over the quarter before', () => {
      for (const row of rows('revenue_by_quarter')) {
        const quarter = evaluated(plain, String(row.period));
        expectEqual(of(quarter, 'revenue').value, row.value, `${row.period} revenue`);
        expectEqual(of(quarter, 'sales_growth').value, row.growth, `${row.period} growth`);
      }
    });

    it('gives each of 48 months its growth over the month before', () => {
      const months = evaluated(plain).breakdowns.month ?? [];
      expect(months).toHaveLength(48);
      for (const row of rows('revenue_by_month')) {
        const month = months.find(({ key }) => key === row.period);
        expectEqual(month && of(month, 'revenue').value, row.value, `${row.period} revenue`);
        expectEqual(month && of(month, 'sales_growth').value, row.growth, `${row.period} growth`);
      }
    });

    it('counts an order in each category that it has a line of', () => {
      const columns = { order_id: 'Order ID', order_date: 'Order Date', amount: 'Sales', product: 'Category' };
      const mapping: Mapping = {
        version: 1,
        tables: [{ table: 'orders', tab: 'Sample - Superstore', header: 1, columns }],
        stages: {},
      };
      const groups = evaluated(tablesOf([file], mapping)).breakdowns.product ?? [];
      expect(groups).toHaveLength(3);
      for (const row of rows('by_category')) {
        const group = groups.find(({ key }) => key === row.key);
        expectEqual(group && of(group, 'revenue').value, row.revenue, `${row.key} revenue`);
        expectEqual(group && of(group, 'aov').denominator, row.orders, `${row.key} orders`);
      }
    });
  });

  it.each(['', '__variant_titlecase_headers'])(
    'marketing_spend_daily%s: counts, spend and revenue per day',
    (variant) => {
      const truth = truthOf('marketing_spend_daily');
      const all = evaluated(tablesOf([`marketing_spend_daily/Marketing${variant}.csv`]));
      const pairs: [string, string][] = [
        ['leads', 'leads'],
        ['revenue', 'revenue'],
        ['cpl', 'cost_per_lead'],
        ['cac', 'cac'],
        ['cost_per_conversion', 'cac'],
        ['lead_conversion', 'lead_to_order'],
        ['aov', 'aov'],
        ['mroi', 'romi'],
      ];
      for (const [ours, theirs] of pairs) expectEqual(of(all, ours).value, trueValue(truth, theirs), ours);
    },
  );

  it('kag_facebook_ads: enquiries are leads, approved conversions are customers', () => {
    const truth = truthOf('kag_facebook_ads');
    const tab = 'KAG_conversion_data';
    const columns = {
      period: 'Date',
      spend_amount: 'Spent',
      leads_count: 'Total_Conversion',
      won_count: 'Approved_Conversion',
      source: 'age',
    };
    const mapping: Mapping = { version: 1, tables: [{ table: 'counts', tab, header: 1, columns }], stages: {} };
    const all = evaluated(tablesOf([`kag_facebook_ads/${tab}.csv`], mapping));
    const pairs: [string, string][] = [
      ['leads', 'Total_Conversion'],
      ['cpl', 'cost_per_lead'],
      ['cac', 'cac'],
      ['lead_conversion', 'lead_to_customer'],
    ];
    for (const [ours, theirs] of pairs) expectEqual(of(all, ours).value, trueValue(truth, theirs), ours);
    for (const row of truth.tables.by_age?.rows ?? []) {
      const group = all.breakdowns.source?.find(({ key }) => key === row.key);
      expectEqual(group && of(group, 'cpl').value, row.cost_per_lead, `${row.key} cpl`);
      expectEqual(group && of(group, 'cac').value, row.cac, `${row.key} cac`);
      expectEqual(group && of(group, 'lead_conversion').value, row.lead_to_customer, `${row.key} conversion`);
    }
  });

  it('insurance_quota: three budgets per executive against brokerage and fees', () => {
    const truth = truthOf('insurance_quota');
    const budget = (column: string) => ({
      table: 'targets' as const,
      tab: 'Individual_Budgets',
      header: 1,
      columns: { owner: 'Account_Exe_ID', target_amount: column },
    });
    const placed = (tab: string) => ({
      table: 'orders' as const,
      tab,
      header: 1,
      columns: { owner: 'Account_Exe_ID', amount: 'Amount', order_date: 'income_due_date' },
    });
    const mapping: Mapping = {
      version: 1,
      tables: [
        ...['New_Budget', 'Cross_sell_bugdet', 'Renewal_Budget'].map(budget),
        ...['brokerage', 'fees'].map(placed),
      ],
      stages: {},
    };
    const files = ['Individual_Budgets', 'brokerage', 'fees'].map((name) => `insurance_quota/${name}.csv`);
    const all = evaluated(tablesOf(files, mapping));
    expectEqual(of(all, 'target_attainment').numerator, trueValue(truth, 'placed_total'), 'placed');
    expectEqual(of(all, 'target_attainment').denominator, trueValue(truth, 'quota_total'), 'quota');
    for (const row of truth.tables.quota_by_executive?.rows ?? []) {
      const group = all.breakdowns.rep?.find(({ key }) => key === row.id);
      expectEqual(group && of(group, 'quota_attainment').numerator, row.placed, `${row.id} placed`);
      expectEqual(group && of(group, 'quota_attainment').value, row.attainment, `${row.id} attainment`);
    }
  });

  it('maven_crm: medians, cycles by outcome, sales per rep, growth by month', () => {
    const truth = truthOf('maven_crm');
    const tables = tablesOf(['maven_crm/sales_pipeline.csv']);
    const all = evaluated(tables);
    const median = evaluated(tables, 'all', { statistic: 'median' });
    expectEqual(of(median, 'avg_deal').value, trueValue(truth, 'median_deal_size'), 'median deal');
    expectEqual(of(median, 'sales_cycle').value, trueValue(truth, 'sales_cycle_won_median'), 'median cycle');
    const cycle = (outcome: string) => of(evaluated(tables, 'all', { outcome }), 'deal_cycle').value;
    expectEqual(cycle('won'), trueValue(truth, 'sales_cycle_won'), 'cycle of won deals');
    expectEqual(cycle('lost'), trueValue(truth, 'sales_cycle_lost'), 'cycle of lost deals');
    expectEqual(cycle('all'), trueValue(truth, 'sales_cycle_closed'), 'cycle of all closed deals');
    expectEqual(of(all, 'sales_per_rep').value, trueValue(truth, 'sales_per_rep_active'), 'sales per rep');
    expectEqual(of(all, 'clv').value, trueValue(truth, 'revenue_per_customer'), 'revenue per customer');
    expectEqual(of(all, 'upsell_rate').value, trueValue(truth, 'cross_sell_rate'), 'cross-sell');
    const denominator = { denominator: 'all' };
    const rate = of(evaluated(tables, 'all', denominator), 'win_rate').value;
    expectEqual(rate, trueValue(truth, 'opportunity_to_win'), 'win rate of all deals');
    for (const row of truth.tables.revenue_by_close_month?.rows ?? []) {
      const month = all.breakdowns.month?.find(({ key }) => key === row.period);
      expectEqual(month && of(month, 'sales_growth').value, row.growth, `${row.period} growth`);
    }
  });

  it('sales_forecast_100: leakage counts the lost of all, and no probability means no forecast', () => {
    const tables = tablesOf(['sales_forecast_100/opportunities.csv']);
    const all = evaluated(tables);
    expect(of(all, 'leakage')).toMatchObject({ numerator: 13, denominator: 100 });
    expect(of(all, 'forecast_revenue')).toMatchObject({ value: null, reason: { code: 'no_column' } });
    const { rows = [] } = truthOf('sales_forecast_100').tables.by_owner ?? {};
    expectEqual(of(all, 'sales_per_rep').denominator, rows.length, 'reps, those without a sale too');
  });
});
