/** KPI, KPITABLE and KPIWHY of the built file, over whole tabs. */

import { describe, expect, it } from 'vitest';
import type { Host, TabInput } from '../../local/host';
import { sampleWorkbook } from '../../local/samples';
import { cellOf, hostOf, hostWith, kpiOf, noData, reportOf } from '../built';

const deals: TabInput = {
  name: 'Deals',
  values: [
    ['Deal', 'Rep', 'Region', 'Source', 'Stage', 'Amount', 'Created', 'Close date'],
    ['A', 'Anna', 'North', 'Web', 'Won', 100, { date: '2026-01-01' }, { date: '2026-01-11' }],
    ['B', 'Ben', 'South', 'Web', 'Won', 300, { date: '2026-01-10' }, { date: '2026-04-11' }],
    ['C', 'Ben', 'North', 'Fair', 'Lost', 50, { date: '2026-02-01' }, { date: '2026-02-21' }],
    ['D', 'Anna', 'South', '', 'Proposal', '', { date: '2026-03-01' }, ''],
  ],
};

const spend: TabInput = {
  name: 'Spend',
  values: [
    ['Date', 'Channel', 'Cost'],
    [{ date: '2026-01-05' }, 'Web', 80],
    [{ date: '2026-02-05' }, 'Fair', 40],
  ],
};

const host = hostWith([deals, spend]);

/** The texts of a table that a formula spills, row by row. */
function tableOf(where: Host, formula: string): string[][] {
  const id = where.tabs()[0]?.id ?? 0;
  return where.evaluate(id, formula).values.map((row) => row.map((cell) => cell.text));
}

describe('KPI', () => {
  it.each([
    ['=KPI("win rate", Deals!A:H)', 2 / 3],
    ['=KPI("WINRATE", Deals!A:H)', 2 / 3],
    ['=KPI("revenue", Deals!A:H, "2026-Q1")', 100],
    ['=KPI("อัตราการชนะการขาย", Deals!A:H)', 2 / 3],
    ['=KPI("受注率", Deals!A:H)', 2 / 3],
    ['=KPI("معدل الفوز بالصفقات", Deals!A:H)', 2 / 3],
    ['=KPI("tỷ lệ thắng", Deals!A:H)', 2 / 3],
    ['=KPI("cost per opportunity", Deals!A:H, , Spend!A:C)', 30],
  ])('%s', (formula, value) => {
    expect(Number(cellOf(host, formula).text)).toBeCloseTo(value, 6);
  });

  it.each([
    ['=KPI("profit", Deals!A:H)', 'KPI: kpi is "profit". It can be one of: REVENUE'],
    ['=KPI("cost", Deals!A:H)', 'KPI: kpi is "cost". It can be one of: '],
    ['=KPI("CPL", Deals!A:H)', 'KPI: not mapped: no tab holds "Marketing spend".'],
    ['=KPI("win rate", Spend!E1:F3)', 'KPI: data holds no table that is known.'],
    ['=KPI("win rate")', 'KPI: data is missing.'],
  ])('%s says what is wrong', (formula, note) => {
    expect(cellOf(host, formula).note).toContain(note);
  });

  it('finds the columns when they move', () => {
    const moved = hostWith([{ ...deals, values: deals.values.map((row) => [...row].reverse()) }]);
    expect(Number(cellOf(moved, '=KPI("revenue", Deals!A:H)').text)).toBe(400);
  });

  it('gives the number of the report', () => {
    const sample = hostWith(sampleWorkbook().tabs);
    const report = reportOf(hostWith(sampleWorkbook().tabs.slice(0, 1)));
    const formula = '=KPI("revenue", Deals!A:M)';
    expect(Number(cellOf(sample, formula).text.replace(/,/g, ''))).toBeCloseTo(kpiOf(report, 'revenue').value ?? 0, 6);
  });
});

describe('KPITABLE', () => {
  it('gives a row for each rep, the largest first, and a total that is recomputed', () => {
    expect(tableOf(host, '=KPITABLE(Deals!A:H, "revenue, win rate, cycle", "Rep")')).toEqual([
      ['Rep', 'Revenue', 'Win rate', 'Sales cycle length'],
      ['Ben', '300', '0.5', '91'],
      ['Anna', '100', '1', '10'],
      ['Total', '400', expect.stringMatching(/^0\.6666/), '50.5'],
    ]);
  });

  it('splits by any column of the sheet', () => {
    expect(tableOf(host, '=KPITABLE(Deals!A:H, "revenue", "Region")').map((row) => row[0])).toEqual([
      'Region',
      'South',
      'North',
      'Total',
    ]);
  });

  it('splits by time, in its order', () => {
    expect(tableOf(host, '=KPITABLE(Deals!A:H, "revenue", "quarter")')).toEqual([
      ['quarter', 'Revenue'],
      ['2026-Q1', '100'],
      ['2026-Q2', '300'],
      ['Total', '400'],
    ]);
  });

  it.each([
    ['day', ['2026-01-11', '2026-04-11']],
    ['weekday', ['6', '7']],
    ['Created (month)', ['2026-01']],
    ['Created (week)', ['2025-12-29', '2026-01-05']],
  ])('splits by %s', (by, keys) => {
    const rows = tableOf(host, `=KPITABLE(Deals!A:H, "revenue", "${by}")`).slice(1, -1);
    expect(rows.filter(([, revenue]) => revenue !== '0').map(([key]) => key)).toEqual(keys);
  });

  it('gives a cohort what became of it later, not what happened in that month', () => {
    expect(tableOf(host, '=KPITABLE(Deals!A:H, "opportunities, deals lost", "Created (month)")').slice(1)).toEqual([
      ['2026-01', '2', '0'],
      ['2026-02', '1', '1'],
      ['2026-03', '1', '0'],
      ['Total', '4', '1'],
    ]);
  });

  it('splits by a column called day before it splits by days', () => {
    const values = deals.values.map((row, at) => [...row, at === 0 ? 'Day' : at > 2 ? 'late' : 'early']);
    const rows = tableOf(hostWith([{ name: 'Deals', values }]), '=KPITABLE(Deals!A:I, "opportunities", "day")');
    expect(rows.map(([key]) => key)).toEqual(['day', 'early', 'late', 'Total']);
  });

  it('splits deals that two tables tell of by the columns of either', () => {
    const joined = hostWith([
      {
        name: 'Leads',
        values: [
          ['Lead ID', 'Created', 'Source', 'Form'],
          ['L-1', { date: '2026-01-01' }, 'Web', 'long'],
          ['L-2', { date: '2026-01-02' }, 'Web', 'short'],
          ['L-3', { date: '2026-01-03' }, 'Fair', 'short'],
        ],
      },
      {
        name: 'Won',
        values: [
          ['Lead ID', 'Won date', 'Segment'],
          ['L-3', { date: '2026-02-01' }, 'Toys'],
          ['L-1', { date: '2026-02-02' }, 'Books'],
        ],
      },
    ]);
    expect(tableOf(joined, '=KPITABLE(Leads!A:D, "deals won", "Segment", , Won!A:C)').slice(1)).toEqual([
      ['Books', '1'],
      ['Toys', '1'],
      ['Total', '2'],
    ]);
    expect(tableOf(joined, '=KPITABLE(Leads!A:D, "deals won", "Form", , Won!A:C)').slice(1)).toEqual([
      ['long', '1'],
      ['short', '1'],
      ['Total', '2'],
    ]);
  });

  it('shows the rows without a source apart, and meets spend with its channel', () => {
    const rows = tableOf(host, '=KPITABLE(Deals!A:H, "opportunities, cpo", "Source", , Spend!A:C)');
    expect(rows).toEqual([
      ['Source', 'Sales opportunities', 'Cost per opportunity'],
      ['Web', '2', '40'],
      ['Fair', '1', '40'],
      ['(blank)', '1', '0'],
      ['Total', '4', '30'],
    ]);
  });

  it('splits one KPI by two columns, with totals at the end of both', () => {
    expect(tableOf(host, '=KPITABLE(Deals!A:H, "revenue", "Rep, Region")')).toEqual([
      ['Revenue: Rep × Region', 'South', 'North', 'Total'],
      ['Ben', '300', '0', '300'],
      ['Anna', '0', '100', '100'],
      ['Total', '300', '100', '400'],
    ]);
  });

  it('gives a pair without rows nothing of the rows that have neither of the two columns', () => {
    const values = deals.values.map((row) => (row[0] === 'A' ? [row[0], '', '', ...row.slice(3)] : row));
    const table = tableOf(
      hostWith([{ name: 'Deals', values }]),
      '=KPITABLE(Deals!A:H, "opportunities", "Rep, Region")',
    );
    expect(table.slice(1)).toEqual([
      ['Ben', '1', '1', '0', '2'],
      ['Anna', '1', '0', '0', '1'],
      ['(blank)', '0', '0', '1', '1'],
      ['Total', '2', '1', '1', '4'],
    ]);
  });

  it('is an error when two KPIs are to be split by two columns, and when there is no such column', () => {
    expect(cellOf(host, '=KPITABLE(Deals!A:H, "revenue, win rate", "Rep, Region")').note).toContain(
      'kpis has several names',
    );
    expect(cellOf(host, '=KPITABLE(Deals!A:H, "revenue", "Colour")').note).toContain(
      'by is "Colour". It can be one of: week',
    );
  });
});

describe('KPIWHY', () => {
  it('says the formula, its parts, and the rows', () => {
    const rows = tableOf(host, '=KPIWHY("win rate", Deals!A:H)');
    expect(rows[0]?.[0]).toBe('Win rate');
    expect(rows[1]?.[0]).toBe('Won deals ÷ (won deals + lost deals)');
    expect(rows[2]).toEqual(['95 % interval: from 20.8 % to 93.9 %', 'Few cases']);
    expect(rows).toContainEqual(['Won deals', '2']);
    expect(rows).toContainEqual(['Lost deals', '1']);
    expect(rows).toContainEqual(['Rows read: Deals and leads', '4']);
  });

  it('counts what was left out, by reason', () => {
    const rows = tableOf(host, '=KPIWHY("pipeline value", Deals!A:H)');
    expect(rows[1]?.[1]).toContain('No value recorded');
    expect(rows.some((row) => row[0]?.includes('without an amount') && row[1] === '1')).toBe(true);
  });
});

describe('words in brackets after the name of a KPI', () => {
  const rows = [
    ['Deal', 'Stage', 'Rep', 'Created', 'Close date'],
    ['A', 'Won', 'Anna', '2026-01-01', '2026-01-11'],
    ['B', 'Won', 'Anna', '2026-01-01', '2026-01-31'],
    ['C', 'Won', 'Ben', '2026-01-01', '2026-03-02'],
    ['D', 'Lost', 'Ben', '2026-01-01', '2026-01-05'],
    ['E', 'Proposal', 'Ben', '2026-01-11', ''],
  ];
  const deals = hostWith([{ name: 'Deals', values: rows }]);

  it('choose its options, and the ends of the interval of a rate', () => {
    const asked = '"sales cycle (km), deal cycle (all median), win rate (lower), win rate (upper)"';
    const table = tableOf(deals, `=KPITABLE(Deals!A:E, ${asked}, "Rep")`);
    expect(table[0]).toEqual([
      'Rep',
      'Sales cycle length (km)',
      'Average deal cycle length (all median)',
      'Win rate (lower)',
      'Win rate (upper)',
    ]);
    expect(table[3]?.slice(0, 3)).toEqual(['Total', '45', '20']);
    // prop.test(3, 4, correct = FALSE)$conf.int in R
    expect(Number(table[3]?.[3])).toBeCloseTo(0.3006418, 6);
    expect(Number(table[3]?.[4])).toBeCloseTo(0.9544127, 6);
    expect(Number(cellOf(deals, '=KPI("WINRATE (lower)", Deals!A:E)').text)).toBeCloseTo(0.3006418, 6);
  });

  it('that the KPI does not know are answered with those that it knows', () => {
    expect(cellOf(deals, '=KPI("sales cycle (average)", Deals!A:E)').note).toContain(
      'kpi is "average". It can be one of: first_contact, created, opportunity, mean, median, p80, km, days, business_days, mon-fri, mon-sat, sun-thu.',
    );
    expect(cellOf(deals, '=KPI("revenue (lower)", Deals!A:E)').note).toContain('kpi is "lower"');
  });

  it('are the last argument of a rate in a cell', () => {
    expect(Number(cellOf(deals, '=WINRATE(3,1,"lower")').text)).toBeCloseTo(0.3006418, 6);
    expect(Number(cellOf(deals, '=WINRATE(Deals!B2:B,Deals!C2:C,"Ben","upper")').text)).toBeCloseTo(0.9055, 3);
    expect(Number(cellOf(deals, '=RETENTION(200,220,40,"upper")').text)).toBeCloseTo(0.9343, 3);
    expect(cellOf(deals, '=MROI(100,50,"lower")').note).toContain('only a share of counted cases has');
  });
});

describe('small tables', () => {
  it('STAGECONV gives the share that went on, and the share of the first', () => {
    expect(tableOf(host, '=STAGECONV({200;80;20})')).toEqual([
      ['200', '0.4', '1'],
      ['80', '0.25', '0.4'],
      ['20', '', '0.1'],
    ]);
  });

  it('CONVBYSOURCE has a total of sums, not a mean of rates', () => {
    const rows = [
      ...Array.from({ length: 100 }, (_, index) => ['Web', index < 10 ? 'Won' : 'New']),
      ...Array.from({ length: 20 }, (_, index) => ['Referral', index < 6]),
    ];
    const leads = hostWith([{ name: 'Leads', values: rows }]);
    expect(tableOf(leads, '=CONVBYSOURCE(Leads!A1:A,Leads!B1:B)').map((row) => row.slice(0, 3))).toEqual([
      ['Source', 'Leads', 'Won deals'],
      // By what is sure of the rate: at least 14.5 % of 20, at least 5.5 % of 100.
      ['Referral', '20', '6'],
      ['Web', '100', '10'],
      ['Total', '120', '16'],
    ]);
    expect(Number(tableOf(leads, '=CONVBYSOURCE(Leads!A1:A,Leads!B1:B)')[3]?.[3])).toBeCloseTo(16 / 120, 6);
  });

  it('PIPELINE lists the open deals by stage', () => {
    expect(tableOf(host, '=PIPELINE(Deals!A:H)')).toEqual([
      ['Stage', 'Open deals', 'Amount of open deals'],
      ['Proposal', '1', ''],
      ['Total', '1', ''],
    ]);
  });

  it('PIPELINE as of a day counts what was open then, and says what has closed since', () => {
    const deals = hostWith([
      {
        name: 'Deals',
        values: [
          ['Deal', 'Stage', 'Created', 'Close date'],
          ['A', 'Proposal', '2026-01-31', ''],
          ['B', 'Won', '2026-01-10', '2026-02-01'],
          ['C', 'Lost', '2026-01-10', '2026-01-31'],
          ['D', 'Lead', '2026-02-01', ''],
        ],
      },
    ]);
    expect(tableOf(deals, '=PIPELINE(Deals!A:D, "as of", "2026-01-31")')).toEqual([
      ['Stage', 'Open deals', 'Amount of open deals'],
      ['Proposal', '1', ''],
      ['Closed since', '1', ''],
      ['Total', '2', ''],
    ]);
    expect(cellOf(deals, '=PIPELINE(Deals!A:D, "on", "2026-01-31")').note).toContain('It can be one of: as of.');
    expect(cellOf(deals, '=PIPELINE(Deals!A:D, "as of", "January")').note).toContain('date has "January"');
    expect(cellOf(deals, '=PIPELINE(Deals!A:C, "as of", "2026-01-31")').note).toContain('no column for "Closed"');
    expect(cellOf(deals, '=PIPELINE({"Deal","Stage";"A","Lead"}, "as of", "2026-01-31")').note).toContain(
      'no column for',
    );
  });
});

describe.skipIf(noData)('on real data', () => {
  it('KPITABLE gives the table by agent of maven_crm', () => {
    const maven = hostOf(['maven_crm/sales_pipeline.csv']);
    const rows = tableOf(maven, '=KPITABLE(sales_pipeline!A:H, "revenue, deals won", "sales_agent")');
    expect(rows).toHaveLength(32);
    expect(rows[1]?.slice(0, 3)).toEqual(['Darcel Schlecht', '1153214', '349']);
    expect(rows[31]).toEqual(['Total', '10005534', '4238']);
  });
});
