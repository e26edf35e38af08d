/** KPI and KPITABLE of the built file: filters, fiscal years, time in five languages, options, and movements of MRR. */

import { describe, expect, it } from 'vitest';
import type { Host, TabInput } from '../../local/host';
import { cellOf, hostWith } from '../built';

const day = (date: string) => ({ date });

const deals: TabInput = {
  name: 'Deals',
  values: [
    ['Deal', 'Rep', 'Region', 'Source', 'Stage', 'Amount', 'Created', 'Close date', 'Expected close', 'Account'],
    ['A', 'Anna', 'North', 'Web', 'Won', 100, day('2025-01-01'), day('2025-03-31'), '', 'Aa'],
    ['B', 'Ben', 'South', 'Web', 'Won', 300, day('2025-01-10'), day('2025-04-01'), '', 'Bb'],
    ['C', 'Ben', 'North', 'Fair', 'Lost', 50, day('2025-02-01'), day('2025-05-20'), '', 'Cc'],
    ['D', 'Anna', 'South', 'Fair', 'Won', 200, day('2026-01-01'), day('2026-03-31'), '', 'Dd'],
    ['E', 'Anna', 'South', 'Fair', 'Disqualified', '', day('2026-01-01'), day('2026-03-02'), '', 'Ee'],
    ['F', 'Ben', 'North', 'Web', 'Opportunity', 80, day('2026-02-01'), '', day('2026-03-10'), 'Ff'],
    ['G', 'Ben', 'North', 'Web', 'MQL', 70, day('2026-02-01'), '', day('2026-06-10'), 'Gg'],
  ],
};

const spend: TabInput = {
  name: 'Spend',
  values: [
    ['Date', 'Channel', 'Cost', 'Cost type'],
    [day('2025-01-05'), 'Web', 80, 'marketing'],
    [day('2025-04-05'), 'Fair', 40, 'sales'],
    [day('2026-01-05'), 'Web', 50, 'marketing'],
    [day('2026-03-05'), 'Web', 30, 'sales'],
  ],
};

/** The subscriptions of ChartMogul's examples of movements, and of its churn rates. */
const subscriptions: TabInput = {
  name: 'Subscriptions',
  values: [
    ['Customer', 'MRR', 'Start date', 'Churn date'],
    ['Stays', 40, day('2026-01-05'), ''],
    ['Grows', 20, day('2026-01-05'), day('2026-02-10')],
    ['Grows', 30, day('2026-02-11'), ''],
    ['Shrinks', 30, day('2026-01-05'), day('2026-02-10')],
    ['Shrinks', 20, day('2026-02-11'), ''],
    ['Leaves', 10, day('2026-01-05'), day('2026-02-20')],
    ['New', 15, day('2026-02-15'), ''],
    ['Leaves', 25, day('2026-03-02'), ''],
  ],
};

const targets: TabInput = {
  name: 'Targets',
  values: [
    ['Month', 'Rep', 'Target'],
    [day('2026-01-01'), 'Anna', 100],
    [day('2026-02-01'), 'Anna', 140],
    [day('2026-03-01'), 'Anna', 310],
    [day('2026-03-01'), 'Cy', 62],
  ],
};

const host = hostWith([deals, spend, subscriptions, targets]);

const value = (formula: string, where = host) => Number(cellOf(where, formula).text.replace(/,/g, ''));

function tableOf(where: Host, formula: string): string[][] {
  const id = where.tabs()[0]?.id ?? 0;
  return where.evaluate(id, formula).values.map((row) => row.map((cell) => cell.text));
}

describe('time', () => {
  it('splits by fiscal years and quarters that begin in the month that is named', () => {
    expect(tableOf(host, '=KPITABLE(Deals!A:J, "revenue", "fiscal year 4")')).toEqual([
      ['fiscal year 4', 'Revenue'],
      ['2024/25', '100'],
      ['2025/26', '500'],
      ['Total', '600'],
    ]);
    expect(tableOf(host, '=KPITABLE(Deals!A:J, "revenue", "fiscal quarter 4")').map((row) => row[0])).toEqual([
      'fiscal quarter 4',
      '2024/25-Q4',
      '2025/26-Q1',
      '2025/26-Q4',
      'Total',
    ]);
  });

  it.each(['ปีงบประมาณ 4', '年度 4', 'السنة المالية 4', 'năm tài chính 4'])('knows the fiscal year as %s', (by) => {
    expect(tableOf(host, `=KPITABLE(Deals!A:J, "revenue", "${by}")`)[2]).toEqual(['2025/26', '500']);
  });

  it.each([
    ['ไตรมาส', '2025-Q1'],
    ['月', '2025-03'],
    ['الشهر', '2025-03'],
    ['năm', '2025'],
    ['週', '2025-03-31'],
  ])('splits by %s', (by, first) => {
    expect(tableOf(host, `=KPITABLE(Deals!A:J, "revenue", "${by}")`)[1]?.[0]).toBe(first);
  });

  it.each([
    ['2025-04..2026-03', 500],
    ['2025-Q1..2025-Q2', 400],
    ['2025-03-31', 100],
    ['2025..2026', 600],
  ])('limits to the period %s', (period, revenue) => {
    expect(value(`=KPI("revenue", Deals!A:J, "${period}")`)).toBe(revenue);
  });

  it('knows no fiscal year where years begin in January', () => {
    expect(cellOf(host, '=KPI("revenue", Deals!A:J, "2025/26")').note).toContain('2025/26');
  });
});

describe('filters', () => {
  it('keeps the rows whose column fits, by name or as a range beside the table', () => {
    expect(value('=KPI("revenue", Deals!A:J, , "Region", "South")')).toBe(500);
    expect(value('=KPI("revenue", Deals!A:J, , Deals!C:C, "South")')).toBe(500);
    expect(value('=KPI("revenue", Deals!A:J, , "Region", "South", "Rep", "<>Anna")')).toBe(300);
    expect(value('=KPI("revenue", Deals!A:J, "2025", "Region", "South")')).toBe(300);
    expect(value('=KPI("deals won", Deals!A:J, , "Amount", ">=200")')).toBe(2);
  });

  it('recomputes groups and total over the rows that are left', () => {
    expect(tableOf(host, '=KPITABLE(Deals!A:J, "revenue, win rate", "Rep", , "Region", "North")')).toEqual([
      ['Rep', 'Revenue', 'Win rate'],
      ['Anna', '100', '1'],
      ['Ben', '0', '0'],
      ['Total', '100', '0.5'],
    ]);
  });

  it('meets spend with its channel, and gives no cost per lead of a region that spend does not know', () => {
    expect(value('=KPI("cpl", Deals!A:J, , Spend!A:D, "Source", "Web")')).toBe(130 / 4);
    expect(cellOf(host, '=KPI("cpl", Deals!A:J, , Spend!A:D, "Region", "North")').note).toContain('no column');
  });

  const kept = (locale: string) =>
    hostWith(
      [
        {
          name: 'Deals',
          values: [
            ['Deal', 'Stage', 'Amount', 'Close date', 'Noted'],
            ['A', 'Won', 100.125, { date: '2026-01-11' }, '03.02.2026'],
            ['B', 'Won', 200.5, { date: '2026-02-11' }, '13.02.2026'],
            ['C', 'Won', 1001, { date: '2026-03-11' }, '14.02.2026'],
          ],
        },
      ],
      { locale },
    );
  const point = kept('en_US');
  const comma = kept('de_DE');

  it.each([
    [point, '"Amount", ">=100.125"', 3],
    [point, '"Amount", 100.125', 1],
    [point, 'Deals!C:C, "<100.126"', 1],
    // A thousand and one hundred and twenty-five where a point stands between thousands.
    [comma, '"Amount"; "<100.125"', 3],
    [comma, '"Amount"; "<200,5"', 1],
    [point, '"Close date", ">2026-01-11"', 2],
    [point, 'Deals!D:D, "<=2026-02-11"', 2],
    [point, '"Amount", ">100", "Close date", "<2026-03-01"', 2],
  ])('%# compares numbers and dates as the sheet writes them: %s', (where, pairs, count) => {
    const mark = where === comma ? ';' : ',';
    expect(Number(cellOf(where, ['=KPI("deals won"', 'Deals!A:E', '', `${pairs})`].join(mark)).text)).toBe(count);
  });

  it('compares days that stand as text, of all that one tab holds', () => {
    const days = hostWith([
      {
        name: 'Daily',
        values: [
          ['Date', 'Campaign', 'Cost', 'Leads', 'Orders', 'Revenue'],
          ['2/13/2021', 'a', 100, 10, 2, 300],
          ['2/14/2021', 'a', 60, 20, 2, 100],
          ['2/15/2021', 'b', 40, 5, 1, 50],
        ],
      },
    ]);
    expect(value('=KPI("leads", Daily!A:F, , "Date", ">2021-02-13")', days)).toBe(25);
    expect(value('=KPI("cpl", Daily!A:F, , "Date", ">2021-02-13")', days)).toBe(4);
  });

  it('compares the entries of lists in the same way', () => {
    expect(Number(cellOf(point, '=AVGREVENUE(Deals!C2:C4, Deals!D2:D4, ">=2026-02-11")').text)).toBe(600.75);
    expect(Number(cellOf(point, '=AVGREVENUE(Deals!C2:C4, Deals!C2:C4, "<200.501")').text)).toBe(150.3125);
  });

  it('keeps numbers that are summed to the same rows, and 0 where no row is left', () => {
    expect(Number(cellOf(point, '=REVENUE(Deals!C2:C4, Deals!D2:D4, ">=2026-02-11")').text)).toBe(1201.5);
    expect(Number(cellOf(point, '=REVENUE(Deals!C2:C4, Deals!A2:A4, "B")').text)).toBe(200.5);
    expect(Number(cellOf(point, '=REVENUE(Deals!C2:C4, Deals!A2:A4, "Z")').text)).toBe(0);
    expect(cellOf(point, '=REVENUE(Deals!C2:C4, Deals!A2:A3, "B")').note).toContain(
      'amounts has 3 rows but filter_range_2 has 2',
    );
  });

  it('is an error when more or less is asked of what is neither a number nor a date', () => {
    expect(cellOf(host, '=KPI("revenue", Deals!A:J, , "Region", ">South")').note).toContain(
      'filter_value has "South", which is not a number',
    );
  });

  it('is an error when there is no such column, or nothing that its cells must be', () => {
    expect(cellOf(host, '=KPI("revenue", Deals!A:J, , "Colour", "red")').note).toContain('filter_column is "Colour"');
    expect(cellOf(host, '=KPI("revenue", Deals!A:J, , "Region")').note).toContain('filter_value is missing');
  });
});

describe('options in brackets', () => {
  it.each([
    ['win rate (disqualified=lost)', '', 3 / 5],
    ['win rate (closed+overdue)', '2026-Q1', 1 / 2],
    ['MQL (current)', '', 1],
    ['opportunities (on)', '', 1],
    ['OPPTOWIN (ratio)', '', 4 / 3],
    ['opportunity-to-win (closed)', '', 1],
    ['lead conversion (exclude)', '', 3 / 6],
    ['lead conversion (period)', '2026', 1 / 4],
    ['sales growth (last_year)', '2026', (200 - 400) / 400],
    ['sales growth (last_year)', '2026-Q1', 1],
  ])('%s of %s', (kpi, period, expected) => {
    expect(value(`=KPI("${kpi}", Deals!A:J, "${period}")`)).toBeCloseTo(expected, 6);
  });

  it.each([
    ['CPL (all)', '2025', 120 / 3],
    ['CAC (marketing)', '2026', 50 / 1],
    ['CAC (full)', '2026', 80 / 1],
    ['CAC (lag=1)', '2026', 120 / 1],
    ['MROI (roas)', '', 600 / 130],
    ['MROI (margin=50%)', '', (600 * 0.5 - 130) / 130],
    ['MROI (cohort)', '2025', (400 - 80) / 80],
    ['MROI (expected)', '2025', (3 * (2 / 3) * 200 - 80) / 80],
    ['cost per customer conversion (marketing)', '', 130 / 3],
  ])('%s of %s with spend', (kpi, period, expected) => {
    expect(value(`=KPI("${kpi}", Deals!A:J, "${period}", Spend!A:D)`)).toBeCloseTo(expected, 6);
  });

  it('weighs open deals by what became of those that had come as far, where lost deals tell', () => {
    const told = hostWith([
      {
        name: 'Deals',
        values: [
          ['Deal', 'Stage', 'Status', 'Amount', 'Created'],
          ['A', 'Won', 'Won', 100, day('2026-01-01')],
          ['B', 'Proposal', 'Lost', 100, day('2026-01-01')],
          ['C', 'Opportunity', 'Lost', 100, day('2026-01-01')],
          ['D', 'Opportunity', 'Open', 300, day('2026-01-01')],
          ['E', 'Proposal', 'Open', 100, day('2026-01-01')],
        ],
      },
    ]);
    const weighted = cellOf(told, '=KPI("pipeline value (history)", Deals!A:E)').text;
    expect(Number(weighted)).toBeCloseTo(300 / 3 + 100 / 2, 6);
    expect(cellOf(host, '=KPI("pipeline value (history)", Deals!A:J)').note).toContain('no column');
  });

  it('keeps columns with other options apart', () => {
    const table = tableOf(host, '=KPITABLE(Deals!A:J, "sales growth, sales growth (last_year)", "quarter", "2026-Q1")');
    expect(table[0]).toEqual(['quarter', 'Sales growth', 'Sales growth (last_year)']);
  });

  it('lists the words of a KPI when one is not known', () => {
    expect(cellOf(host, '=KPI("MROI (gross)", Deals!A:J)').note).toContain('actual, expected, roas');
  });
});

describe('recurring revenue', () => {
  const parts = '"mrr (start), mrr (new), mrr (expansion), mrr (contraction), mrr (churn), mrr (reactivation), mrr"';

  it('moves from start to end: the movements add up, month by month', () => {
    const [, ...months] = tableOf(host, `=KPITABLE(Subscriptions!A:D, ${parts}, "month")`);
    expect(months.slice(0, 3)).toEqual([
      ['2026-01', '0', '100', '0', '0', '0', '0', '100'],
      ['2026-02', '100', '15', '10', '-10', '-10', '0', '105'],
      ['2026-03', '105', '0', '0', '0', '0', '25', '130'],
    ]);
    for (const [, ...numbers] of months.slice(0, 3)) {
      const [end, ...moved] = numbers.map(Number).reverse();
      expect(moved.reduce((sum, each) => sum + each, 0)).toBe(end);
    }
  });

  it.each([
    // ChartMogul, "MRR Churn Rate": $100 at the start, $10 churn, $10 contraction, $10 expansion: 20 % gross, 10 % net.
    ['churn (mrr_gross)', 0.2],
    ['churn (mrr_net)', 0.1],
    ['retention (grr)', 0.8],
    ['retention (nrr)', 0.9],
    ['churn', 1 / 4],
    ['churn (average)', 1 / 4],
  ])('%s in February', (kpi, expected) => {
    expect(value(`=KPI("${kpi}", Subscriptions!A:D, "2026-02")`)).toBeCloseTo(expected, 6);
  });

  it('has no start over all time', () => {
    expect(cellOf(host, '=KPI("churn (mrr_net)", Subscriptions!A:D)').note).toContain('choose a period');
  });
});

describe('customers of whom only whether they have left is known', () => {
  const listed = hostWith([
    {
      name: 'Customers',
      values: [
        ['Customer ID', 'Contract', 'Monthly charges', 'Churn'],
        ['C-1', 'year', 100, 'No'],
        ['C-2', 'year', 60, 'Yes'],
        ['C-3', 'month', 40, 'Yes'],
        ['C-4', 'month', 0, 'No'],
      ],
    },
  ]);

  it.each([
    ['churn (mrr_gross)', '0.5', ['0.375', '1']],
    ['retention (grr)', '0.5', ['0.625', '0']],
    ['mrr', '100', ['100', '0']],
  ])('%s counts what they pay', (kpi, total, [year, month]) => {
    const rows = tableOf(listed, `=KPITABLE(Customers!A:D, "${kpi}", "Contract")`).slice(1);
    expect(new Map(rows as [string, string][])).toEqual(
      new Map([
        ['year', year],
        ['month', month],
        ['Total', total],
      ]),
    );
  });
});

describe('customers of whom only orders are known', () => {
  const orders: TabInput = {
    name: 'Orders',
    values: [
      ['Order ID', 'Customer ID', 'Order date', 'Amount'],
      ['1', 'A', day('2026-01-01'), 10],
      ['2', 'B', day('2026-01-05'), 10],
      ['3', 'A', day('2026-01-11'), 10],
      ['4', 'B', day('2026-01-15'), 10],
      ['5', 'A', day('2026-01-21'), 10],
      ['6', 'A', day('2026-02-20'), 10],
    ],
  };
  const shop = hostWith([orders]);

  it('stay for twice the middle gap between orders, which is told', () => {
    // Gaps of 10, 10, 10 and 30 days: 20 days. Both are customers on February 1st, only A on the 28th.
    expect(cellOf(shop, '=KPI("retention", Orders!A:D, "2026-02")').text).toBe('0.5');
    expect(cellOf(shop, '=KPI("churn", Orders!A:D, "2026-02")').text).toBe('0.5');
    const why = tableOf(shop, '=KPIWHY("retention", Orders!A:D, "2026-02")').map(([text]) => text);
    expect(why.some((text) => text?.includes('without an order for 20 days'))).toBe(true);
  });

  it('stay for the days that were said', () => {
    expect(cellOf(shop, '=KPI("retention (window_days=60)", Orders!A:D, "2026-02")').text).toBe('1');
    expect(cellOf(shop, '=KPI("retention (window_days=5)", Orders!A:D, "2026-02")').note).toContain('no customers');
  });
});

describe('targets of unfinished periods', () => {
  it.each([
    ['rep quota attainment', '2026-03', 200 / 372],
    // Half of March's days have no half of its target before the 31st: 10 of 31 days, 7 of 22 workdays.
    ['rep quota attainment (linear)', '2026-03-22..2026-03-31', 200 / ((372 * 10) / 31)],
    ['rep quota attainment (workdays)', '2026-03-22..2026-03-31', 200 / ((372 * 7) / 22)],
    ['rep quota attainment (linear)', '2026', 200 / 612],
  ])('%s of %s', (kpi, period, expected) => {
    expect(value(`=KPI("${kpi}", Deals!A:J, "${period}", Targets!A:C)`)).toBeCloseTo(expected, 6);
  });

  it('gives each rep and month, also one who sold nothing', () => {
    const table = tableOf(host, '=KPITABLE(Deals!A:J, "rep quota attainment", "Rep, month", "2026", Targets!A:C)');
    expect(table[0]).toEqual(['Rep quota attainment: Rep × month', '2026-01', '2026-02', '2026-03', 'Total']);
    expect(table.find(([rep]) => rep === 'Cy')?.slice(3)).toEqual(['0', '0']);
    expect(Number(table.find(([rep]) => rep === 'Anna')?.[3])).toBeCloseTo(200 / 310, 6);
  });
});
