/** KPIs of deals, spend, orders and targets over whole tables and in cells, with values worked out by hand. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { later, parsePeriod, stepOf } from '../../src/engine/calendar';
import { type Evaluation, evaluateTables } from '../../src/engine/evaluate';
import type { Options, Result } from '../../src/engine/formula';
import type { FieldId } from '../../src/kpis/fields';
import { wordReason } from '../../src/kpis/reasons';
import type { TableId } from '../../src/kpis/tables';
import { deriveTables } from '../../src/tables/derived';
import { isReferral } from '../../src/tables/derived/referrals';
import type { Mapping } from '../../src/tables/mapping';
import { readTables } from '../../src/tables/read';
import type { Cell } from '../../src/tables/source';
import type { Tables } from '../../src/tables/table';
import { cellOf, hostWith } from '../built';
import { day } from '../engine/deals';

/** Rows under a header of field names. */
type Rows = readonly (readonly Cell[])[];

/** The tables of rows, read as tabs are. */
function tablesOf(given: Partial<Record<TableId, Rows>>): Tables {
  const ids = Object.keys(given) as TableId[];
  const tabs = ids.map((id) => ({ name: id, values: given[id] ?? [] }));
  const mapping: Mapping = {
    version: 1,
    tables: ids.map((id) => ({
      table: id,
      tab: id,
      header: 1,
      columns: Object.fromEntries((given[id]?.[0] ?? []).map((field) => [field, field])) as Record<FieldId, string>,
    })),
    stages: {},
  };
  const localDays = (instant: Date) => instant.getTime() / 86_400_000;
  return readTables(tabs, mapping, { locale: 'en_US', localDays, today: 30_000 }).tables;
}

function evaluated(tables: Tables, period = 'all', options: Options = {}): Evaluation {
  const parsed = parsePeriod(period);
  return evaluateTables(tables, parsed === 'all' ? null : parsed, options);
}

const of = ({ results }: { results: readonly Result[] }, id: string): Result => {
  const found = results.find((result) => result.kpi.id === id);
  if (!found) throw new Error(`no KPI ${id}`);
  return found;
};

const groupOf = (evaluation: Evaluation, by: 'rep' | 'month' | 'source', key: string) => {
  const found = evaluation.breakdowns[by]?.find((group) => group.key === key);
  if (!found) throw new Error(`no group ${key}`);
  return found;
};

/** A has two lines of one order, a refund, and something new in March; B comes back for the same; C is not named. */
const orders: Rows = [
  ['order_id', 'order_date', 'customer_id', 'product', 'amount', 'refund_amount', 'owner'],
  ['1', '2026-01-05', 'A', 'Tea', 100, '', 'Anna'],
  ['1', '2026-01-05', 'A', 'Cup', 50, '', 'Anna'],
  ['2', '2026-01-20', 'B', 'Tea', 80, 20, 'Ben'],
  ['3', '2026-02-03', 'a ', 'Tea', -30, '', 'Anna'],
  ['4', '2026-02-10', 'b', 'tea', 60, '', 'Ben'],
  ['5', '2026-03-02', 'A', 'Pot', 200, '', 'Anna'],
  ['6', '2026-03-09', '', 'Tea', 40, '', ''],
];

describe('orders', () => {
  const all = evaluated(tablesOf({ orders }));

  it('counts the lines of an order once, and a refund lowers revenue and not the count', () => {
    expect(of(all, 'revenue').value).toBe(480);
    expect(of(all, 'aov')).toMatchObject({ value: 96, numerator: 480, denominator: 5 });
    expect(of(all, 'avg_revenue').value).toBe(96);
  });

  it('finds each customer once, whatever the spelling, and leaves out rows that name nobody', () => {
    expect(of(all, 'new_customers').value).toBe(2);
    expect(of(all, 'clv')).toMatchObject({ numerator: 440, denominator: 2, value: 220 });
  });

  it('takes the first order over the whole history, not over the period', () => {
    const tables = tablesOf({ orders });
    expect(of(evaluated(tables, '2026-01'), 'new_customers').value).toBe(2);
    expect(of(evaluated(tables, '2026-03'), 'new_customers').value).toBe(0);
  });

  it('calls it an upsell when something else is bought later, and no repeat of the same', () => {
    expect(of(all, 'upsell_rate')).toMatchObject({ value: 0.5, numerator: 1, denominator: 2 });
  });

  it('calls every later order an upsell where no product is kept', () => {
    const without = orders.map((row) => row.filter((_, column) => column !== 3));
    expect(of(evaluated(tablesOf({ orders: without })), 'upsell_rate').value).toBe(1);
  });

  it('averages the sales of named reps only', () => {
    expect(of(all, 'sales_per_rep')).toMatchObject({ numerator: 440, denominator: 2 });
  });

  it('has no value and the sentence for it when there are only refunds', () => {
    const refunds = evaluated(tablesOf({ orders: [orders[0] as Cell[], ['1', '2026-01-05', 'A', 'Tea', -5, '', '']] }));
    expect(of(refunds, 'aov')).toMatchObject({ value: null, denominator: 0, reason: { code: 'empty' } });
    expect(of(refunds, 'revenue').value).toBe(-5);
  });

  it('says which formula was used', () => {
    expect(of(all, 'revenue').formula).toBe('order_revenue');
    expect(of(all, 'clv').formula).toMatchObject({ ratio: [{ product: ['customer_revenue', {}] }, 'customers'] });
  });
});

describe('sales growth', () => {
  const tables = tablesOf({ orders });

  it.each([
    ['2026-02', (30 - 210) / 210],
    ['2026-03', (240 - 30) / 30],
    ['2026-02-10..2026-02-28', (60 + 30) / 30],
  ])('compares %s with the period before', (period, growth) => {
    expect(of(evaluated(tables, period), 'sales_growth').value).toBeCloseTo(growth, 12);
  });

  it('has no value where the period before has no revenue', () => {
    expect(of(evaluated(tables, '2026-01'), 'sales_growth')).toMatchObject({ value: null, reason: { code: 'empty' } });
  });

  it('asks for a period where there is none', () => {
    const { kpi, reason } = of(evaluated(tables), 'sales_growth');
    expect(reason && wordReason(reason, kpi, 'en')).toBe('choose a period: it is compared with the one before.');
  });

  it('compares each month with the month before, also where a month has no rows, and adds no month after the last', () => {
    const gap = tablesOf({
      orders: [
        ['order_date', 'amount'],
        ['2026-01-31', 100],
        ['2026-03-01', 50],
      ],
    });
    const { breakdowns } = evaluated(gap);
    expect(breakdowns.month?.map(({ key, results }) => [key, of({ results }, 'sales_growth').value])).toEqual([
      ['2026-01', null],
      ['2026-02', -1],
      ['2026-03', null],
    ]);
  });

  it('splits by rep in a period', () => {
    const march = evaluated(tables, '2026-Q1');
    expect(of(groupOf(march, 'rep', 'Anna'), 'sales_growth').reason).toEqual({ code: 'empty' });
    expect(of(groupOf(evaluated(tables, '2026-02'), 'rep', 'Ben'), 'sales_growth').value).toBe(0);
  });

  it.each([
    ['2026', '2025-01-01'],
    ['2026-Q1', '2025-10-01'],
    ['2026-03', '2026-02-01'],
    ['2026-01-11..2026-01-20', '2026-01-01'],
  ])('starts the period before %s on %s', (text, start) => {
    const period = parsePeriod(text);
    if (period === null || period === 'all') throw new Error(text);
    expect(later(day(start), stepOf(period))).toBe(period.from);
  });

  it('keeps the last day of a month in the next one', () => {
    expect(later(day('2026-01-31'), { months: 1 })).toBe(day('2026-02-28'));
    expect(later(day('2024-02-29'), { months: 12 })).toBe(day('2025-02-28'));
  });
});

const deals: Rows = [
  ['account', 'stage', 'status', 'amount', 'probability', 'created_date', 'close_date', 'owner', 'source'],
  ['Acme', 'Won', 'Won', 100, '', '2026-01-01', '2026-01-11', 'Anna', 'Customer referral'],
  ['Acme', 'Won', 'Won', 300, '', '2026-01-10', '2026-02-09', 'ben', 'Web'],
  ['Beta', 'Proposal', 'Lost', 900, '', '2026-01-05', '2026-03-06', 'Anna', 'แนะนำ'],
  ['Core', 'Proposal', 'Open', 500, 50, '2026-02-01', '2026-03-20', 'Anna', 'Web'],
  ['Dove', 'Lead', 'Open', 1000, 10, '2026-02-02', '2026-04-20', 'ben', ''],
  ['Echo', 'Lead', 'Disqualified', '', '', '2026-02-03', '2026-02-04', '', 'Referral site'],
];

describe('deals', () => {
  const tables = tablesOf({ deals });
  const all = evaluated(tables);

  it('converts leads to customers, the disqualified ones in the denominator', () => {
    expect(of(all, 'lead_conversion')).toMatchObject({ numerator: 2, denominator: 6 });
    expect(of(all, 'conversion_rate').value).toBe(of(all, 'lead_conversion').value);
    expect(of(evaluated(tables, 'all', { from: 'proposal' }), 'conversion_rate')).toMatchObject({ denominator: 4 });
  });

  it('counts conversions by creation: leads of January that became customers whenever', () => {
    expect(of(evaluated(tables, '2026-01'), 'lead_conversion')).toMatchObject({ numerator: 2, denominator: 3 });
    expect(of(evaluated(tables, '2026-02'), 'lead_conversion')).toMatchObject({ value: 0, denominator: 3 });
  });

  it('leaks what was lost of what entered, and open deals have not leaked', () => {
    expect(of(all, 'leakage')).toMatchObject({ numerator: 2, denominator: 6 });
    const at = (stage: string) => of(evaluated(tables, 'all', { stage }), 'leakage');
    expect(at('proposal')).toMatchObject({ numerator: 1, denominator: 4 });
    expect(at('lead')).toMatchObject({ numerator: 1, denominator: 6 });
    expect(at('won').value).toBe(0);
    expect(at('sql').reason).toEqual({ code: 'stage_unknown', stage: 'sql' });
  });

  it('does not guess the stage that a deal was lost in', () => {
    const unknown = tablesOf({
      deals: [
        ['stage', 'amount'],
        ['Lead', 1],
        ['Proposal', 1],
        ['Lost', 1],
        ['Won', 1],
      ],
    });
    expect(of(evaluated(unknown), 'leakage').value).toBe(0.25);
    expect(of(evaluated(unknown, 'all', { stage: 'proposal' }), 'leakage').reason).toMatchObject({ code: 'no_column' });
  });

  it('takes cycles of won, lost or all deals, as mean, median or 80th percentile', () => {
    const cycle = (options: Options) => of(evaluated(tables, 'all', options), 'deal_cycle').value;
    expect([cycle({}), cycle({ outcome: 'lost' }), cycle({ outcome: 'all' })]).toEqual([20, 60, 100 / 3]);
    expect(cycle({ outcome: 'all', statistic: 'median' })).toBe(30);
    expect(of(evaluated(tables, 'all', { statistic: 'p80' }), 'sales_cycle').value).toBeCloseTo(26, 12);
    expect(of(evaluated(tables, 'all', { statistic: 'median' }), 'avg_deal').value).toBe(200);
  });

  it('takes the win rate by amount, of all deals, or of those created', () => {
    const rate = (options: Options) => of(evaluated(tables, 'all', options), 'win_rate');
    expect(rate({ basis: 'amount' })).toMatchObject({ numerator: 400, denominator: 1300 });
    expect(rate({ denominator: 'all' })).toMatchObject({ numerator: 2, denominator: 5 });
    expect(rate({ denominator: 'created' }).reason).toEqual({ code: 'stage_unknown', stage: 'opportunity' });
  });

  it('weighs the open deals by their probability only when asked', () => {
    expect(of(all, 'pipeline_value').value).toBe(1500);
    expect(of(evaluated(tables, 'all', { weighted: 'probability' }), 'pipeline_value').value).toBe(350);
  });

  it('forecasts what is won and what is expected in the period; what is overdue stays in its own', () => {
    expect(of(evaluated(tables, '2026-03'), 'forecast_revenue').value).toBe(250);
    expect(of(evaluated(tables, '2026-04'), 'forecast_revenue').value).toBe(100);
    expect(of(evaluated(tables, '2026-02'), 'forecast_revenue').value).toBe(300);
  });

  it('tells beside the forecast what is overdue today, of the period and before it, and nothing that lies ahead', () => {
    const late = tablesOf({
      deals: [
        ['account', 'stage', 'amount', 'probability', 'created_date', 'expected_close_date'],
        ['A', 'Proposal', 1000, 0.5, '2026-01-05', '2026-02-20'],
        ['B', 'Proposal', 600, 0.5, '2026-01-05', '2026-03-05'],
        ['C', 'Proposal', 400, 0.5, '2026-01-05', '2026-03-20'],
        ['D', 'Proposal', 300, 0.5, '2026-01-05', '2026-04-20'],
      ],
    });
    const forecast = (text: string, options: Options = {}) => {
      const period = parsePeriod(text);
      if (period === 'all') throw new Error('no period');
      return of(evaluateTables(late, period, options, { today: day('2026-03-10') }), 'forecast_revenue');
    };
    const told = (text: string) => forecast(text).leftOut.map(({ rows }) => rows);
    expect([forecast('2026-03').value, told('2026-03')]).toEqual([200, [2, 1600]]);
    expect([forecast('2026-04').value, told('2026-04')]).toEqual([150, [2, 1600]]);
    expect(told('2026-02')).toEqual([1, 1000]);
    expect(forecast('2026-03', { show: 'overdue' })).toMatchObject({ value: 1600, leftOut: [] });
  });

  it('counts referrals in any language, and no website that sends visitors', () => {
    expect(of(all, 'referrals').value).toBe(2);
    expect(of(evaluated(tables, '2026-02'), 'referrals').value).toBe(0);
  });

  it('averages the sales of reps, those without a sale only when not asked for the active ones', () => {
    const idle = tablesOf({ deals: [...deals, ['Fox', 'Lead', 'Open', 5, '', '2026-02-05', '', 'Cao', '']] });
    expect(of(evaluated(idle), 'sales_per_rep')).toMatchObject({ numerator: 400, denominator: 3 });
    expect(of(evaluated(idle, 'all', { reps: 'active' }), 'sales_per_rep').denominator).toBe(2);
  });

  it('has revenue per customer of all time, in every period', () => {
    expect(of(all, 'clv').value).toBe(400);
    expect(of(evaluated(tables, '2026-01'), 'clv').value).toBe(400);
  });

  it('tells not mapped from nothing there', () => {
    expect(of(all, 'target_attainment').reason).toEqual({ code: 'no_table', table: 'targets' });
    expect(of(all, 'aov').reason).toEqual({ code: 'no_table', table: 'orders' });
    expect(of(all, 'ltv_cac').reason).toMatchObject({ code: 'no_table' });
  });
});

describe('spend', () => {
  const spend: Rows = [
    ['spend_date', 'spend_amount', 'spend_type', 'source'],
    ['2026-01-01', 400, 'Ads', 'Web'],
    ['2026-01-01', 100, 'Sales salary', ''],
    ['2026-02-01', 300, 'Office', ''],
  ];
  const all = evaluated(tablesOf({ deals, spend }));

  it('takes every kind of cost for a conversion, and every won deal', () => {
    expect(of(all, 'cost_per_conversion')).toMatchObject({ numerator: 800, denominator: 2, value: 400 });
    expect(of(all, 'cac')).toMatchObject({ numerator: 500, denominator: 1 });
  });

  it('divides the value of a customer by what one costs', () => {
    expect(of(all, 'ltv_cac')).toMatchObject({ value: 0.8, numerator: 400, denominator: 500 });
  });

  it('spends without a conversion: no value, with the reason', () => {
    const lost = tablesOf({ deals: [deals[0] as Cell[], deals[3] as Cell[]], spend });
    expect(of(evaluated(lost), 'cost_per_conversion')).toMatchObject({ value: null, reason: { code: 'empty' } });
  });

  it('takes orders for conversions where no deals are kept', () => {
    expect(of(evaluated(tablesOf({ orders, spend })), 'cost_per_conversion').denominator).toBe(5);
  });
});

describe('targets', () => {
  const targets = (...rows: Cell[][]): Rows => [['period', 'owner', 'team', 'target_amount'], ...rows];
  const monthly = targets(
    ['2026-01', 'Anna', '', 200],
    ['2026-02', 'Anna', '', 100],
    ['2026-01', 'Ben', '', 100],
    ['2026-02', 'Ben', '', 200],
    ['2026-02', 'Dao', '', 50],
  );
  const all = evaluated(tablesOf({ deals, targets: monthly }));

  it('sets the sales of reps against their quotas, matched whatever the spelling', () => {
    expect(of(all, 'quota_attainment')).toMatchObject({ numerator: 400, denominator: 650 });
    expect(of(groupOf(all, 'rep', 'ben'), 'quota_attainment')).toMatchObject({ value: 1, denominator: 300 });
    expect(of(groupOf(all, 'rep', 'Anna'), 'quota_attainment').value).toBeCloseTo(1 / 3, 12);
  });

  it('shows a rep with a quota and no sales with 0, and has them among the reps', () => {
    expect(of(groupOf(all, 'rep', 'Dao'), 'quota_attainment').value).toBe(0);
    expect(of(all, 'sales_per_rep').denominator).toBe(3);
  });

  it('leaves out of the team whoever has no quota, and says so in their row', () => {
    const some = evaluated(
      tablesOf({ deals, targets: targets(['2026-01', 'Anna', '', 200], ['2026-02', 'Anna', '', 1]) }),
    );
    expect(of(some, 'quota_attainment')).toMatchObject({ numerator: 100, denominator: 201 });
    expect(of(groupOf(some, 'rep', 'ben'), 'quota_attainment')).toMatchObject({
      value: null,
      reason: { code: 'empty' },
    });
  });

  it('counts the target of the whole, not also those of its parts', () => {
    const both = targets(['2026-01', '', '', 1000], ['2026-01', '', 'East', 600], ['2026-01', 'Anna', '', 300]);
    expect(of(evaluated(tablesOf({ deals, targets: both }), '2026-01'), 'target_attainment')).toMatchObject({
      numerator: 100,
      denominator: 1000,
    });
  });

  it('leaves out sales of a time that has no target', () => {
    const later = targets(['2026-02', '', '', 100], ['2026-03', '', '', 100]);
    expect(of(evaluated(tablesOf({ deals, targets: later })), 'target_attainment')).toMatchObject({
      numerator: 300,
      denominator: 200,
      value: 1.5,
    });
  });

  it('has no attainment in a month without a target', () => {
    const march = of(evaluated(tablesOf({ deals, targets: monthly }), '2026-03'), 'target_attainment');
    expect(march).toMatchObject({ value: null, denominator: 0, reason: { code: 'empty' } });
  });

  it('keeps the sums whatever the order of the tables', () => {
    const tables = tablesOf({ targets: monthly, deals });
    expect(deriveTables(deriveTables(tables)).targets?.texts.owner?.names).toEqual(['Anna', 'Ben', 'Dao']);
  });
});

describe('counts per period', () => {
  const counts: Rows = [
    ['period', 'leads_count', 'opps_count', 'won_count', 'lost_count', 'spend_amount', 'amount'],
    ['2026-01', 100, 20, 5, 5, 1000, 4000],
    ['2026-02', 60, 20, 3, 1, 600, 6000],
  ];
  const all = evaluated(tablesOf({ counts }));

  it.each([
    ['leads', 160],
    ['cpl', 10],
    ['cpo', 40],
    ['cac', 200],
    ['lead_conversion', 0.05],
    ['win_rate', 8 / 14],
    ['lead_quality', 4],
    ['mroi', 5.25],
    ['aov', 1250],
    ['revenue', 10000],
  ])('gives %s', (id, value) => {
    expect(of(all, id).value).toBeCloseTo(value, 12);
  });

  it('grows from month to month', () => {
    expect(of(evaluated(tablesOf({ counts }), '2026-02'), 'sales_growth').value).toBe(0.5);
  });
});

describe('words for referrals', () => {
  it.each(['Referral', 'Word of mouth', 'เพื่อนแนะนำ', 'ご紹介', 'إحالة', 'Giới thiệu', 'Reference'])('%s', (source) => {
    expect(isReferral(source)).toBe(true);
  });
  it.each(['Referral Sites', 'Google', 'Preferred partner', ''])('not %s', (source) => {
    expect(isReferral(source)).toBe(false);
  });
});

describe('whatever the orders are', () => {
  const row = fc.tuple(
    fc.constantFrom('', '1', '2', '3'),
    fc.constantFrom('2026-01-05', '2026-01-20', '2026-02-10', '2026-03-01'),
    fc.constantFrom('', 'A', 'B', 'C'),
    fc.constantFrom('', 'Tea', 'Cup'),
    fc.integer({ min: -50, max: 500 }),
  );
  const rows = fc.array(row, { minLength: 1, maxLength: 20 });
  const header = ['order_id', 'order_date', 'customer_id', 'product', 'amount'];
  const values = (list: readonly Cell[][]) =>
    evaluated(tablesOf({ orders: [header, ...list] }), '2026-Q1').results.map(({ value }) => value);

  it('gives the same in any order of rows, and shares from 0 to 1', () => {
    fc.assert(
      fc.property(rows, (list) => {
        expect(values([...list].reverse())).toEqual(values(list));
        const share = of(evaluated(tablesOf({ orders: [header, ...list] })), 'upsell_rate').value;
        expect(share === null || (share >= 0 && share <= 1)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('scales money and never counts', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const tens = list.map(([id, date, customer, product, amount]) => [id, date, customer, product, amount * 10]);
        const [one, ten] = [list, tens].map((each) => evaluated(tablesOf({ orders: [header, ...each] })));
        if (!one || !ten) throw new Error('two evaluations');
        const aov = of(one, 'aov').value;
        expect(of(ten, 'aov').value).toEqual(aov === null ? null : expect.closeTo(aov * 10, 6));
        expect(of(ten, 'new_customers').value).toBe(of(one, 'new_customers').value);
      }),
      { numRuns: 40 },
    );
  });
});

describe('in a cell', () => {
  const host = hostWith([{ name: 'Sheet1', values: [['']] }]);

  it.each([
    ['=AOV({-5;-3})', 'AOV: there are no orders, so there is no average order value.'],
    ['=SALESGROWTH(5,0)', 'SALESGROWTH: there is no revenue in the period before, so there is no growth rate.'],
    ['=TARGETATTAIN(5,0)', 'TARGETATTAIN: there is no target, so there is no attainment.'],
    [
      '=CLV(30,0%,"churn")',
      'CLV: there are no customers, or nobody leaves (churn is 0), so there is no lifetime value.',
    ],
    ['=CLV(30,5,"churn")', 'CLV: churn must be between 0% and 100%, but 5 was given. Write 40% or 0.4.'],
    ['=CLV(30,5%,"magic")', 'CLV: method is "magic". It can be one of: churn, historical.'],
    [
      '=CONVRATE({"Lead"},"sql","mql")',
      'CONVRATE: to is "mql", which does not come after "sql" in the funnel. Name the earlier stage first.',
    ],
    ['=LEAKAGE(60,100)', 'LEAKAGE: more advanced than entered. Check that both count the same deals.'],
    ['=UPSELLRATE(130,120)', 'UPSELLRATE: more customers bought more than there are customers. Check both numbers.'],
    [
      '=PIPEFORECAST({10000;4000},{150;25})',
      'PIPEFORECAST: probabilities must be between 0% and 100%, but 150 was given. Write 40% or 0.4.',
    ],
    ['=DEALCYCLE({"2026-01-01"},{"2026-01-05"},"lost")', 'DEALCYCLE: outcome is "lost". It can be one of: won, all.'],
    ['=AVGDEAL({1;2},"mode")', 'AVGDEAL: statistic is "mode". It can be one of: mean, median, p80.'],
  ])('%s says why', (formula, note) => {
    expect(cellOf(host, formula)).toEqual({ text: '#ERROR!', note });
  });

  it.each([
    ['=LTVCAC(0,5)', '0'],
    ['=SALESGROWTH(-50,-100)', '0.5'],
    ['=TARGETATTAIN(150,100)', '1.5'],
    ['=PIPEFORECAST({10000;4000},{50;25})', '6000'],
    ['=SALESPERREP({"Ann";"Bo";""},{50;0;20},"active")', '50'],
    ['=KPI_CLV(50,4,3,50%)', '300'],
    ['=LTV(50,4,3)', '600'],
    ['=CROSSSELLRATE(18,120)', '0.15'],
    ['=SALESREVENUE({1;2})', '3'],
  ])('%s is %s', (formula, text) => {
    expect(cellOf(host, formula).text.replace(/,/g, '')).toBe(text);
  });

  it('gives the growth of each month in a table, and none for all time', () => {
    const sheet = hostWith([
      {
        name: 'Sheet1',
        values: [
          ['Order date', 'Customer ID', 'Amount'],
          [{ date: '2026-01-10' }, 'A', 100],
          [{ date: '2026-02-10' }, 'B', 150],
          [{ date: '2026-03-10' }, 'A', 75],
        ],
      },
    ]);
    const id = sheet.tabs()[0]?.id ?? 0;
    const cells = sheet.evaluate(id, '=KPITABLE(A1:C4,"sales growth","month")').values;
    expect(cells.map((row) => row.map(({ text }) => text))).toEqual([
      ['month', 'Sales growth'],
      ['2026-01', ''],
      ['2026-02', '0.5'],
      ['2026-03', '-0.5'],
      ['Total', ''],
    ]);
    expect(cellOf(sheet, '=KPI("sales growth",A1:C4)').note).toBe(
      'KPI: choose a period: it is compared with the one before.',
    );
  });
});
