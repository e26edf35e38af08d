/** What is told beside a value, and what has no value because its rows don't belong together. */

import { describe, expect, it } from 'vitest';
import type { TabInput } from '../../local/host';
import { cellOf, hostWith, kpiOf, reportOf } from '../built';

const day = (date: string) => ({ date });

const deals: TabInput = {
  name: 'Deals',
  values: [
    ['Deal', 'Account', 'Source', 'Stage', 'Amount', 'Probability', 'Created', 'Opportunity date', 'Close date'],
    ['A', 'Aa', 'Web', 'Won', 1000, 1, day('2026-02-20'), day('2026-03-02'), day('2026-03-10')],
    ['B', 'Bb', 'Fair', 'Won', 500, 1, day('2026-03-01'), '', day('2026-03-20')],
    ['C', '', 'Web', 'Won', 300, 1, day('2026-03-01'), '', day('2026-03-21')],
    ['D', 'Dd', '', 'Won', 200, 1, day('2026-03-01'), '', day('2026-03-25')],
    ['E', 'Ee', 'Web', 'Proposal', 400, 0.5, day('2026-03-05'), '', day('2026-03-20')],
    ['F', 'Ff', 'Web', 'Lead', '', '', day('2026-03-05'), '', ''],
    ['G', 'Gg', 'Web', 'Negotiation', 70, 0, day('2026-02-01'), '', day('2026-03-02')],
    ['H', 'Hh', 'Web', 'Zork', 70, '', day('2026-02-01'), '', ''],
  ],
};

const costs: TabInput = {
  name: 'Costs',
  values: [
    ['Date', 'Channel', 'Type', 'Cost'],
    [day('2026-03-02'), 'Web', 'Marketing', 100],
    [day('2026-03-02'), '', 'Marketing', 60],
    [day('2026-03-02'), '', 'Product', 1000],
    [day('2026-03-02'), '', 'R&D', 2000],
    [day('2026-03-02'), '', 'ค่าวิจัย', 3000],
    [day('2026-03-02'), '', '製造費', 4000],
    [day('2026-03-02'), '', 'تكلفة المنتج', 5000],
    [day('2026-03-02'), '', 'Nghiên cứu và phát triển', 6000],
    [day('2026-03-03'), 'Web', 'Product launch', 40],
  ],
};

const salaries: TabInput = { name: 'Salaries', values: [...costs.values, [day('2026-03-02'), '', 'Salaries', 300]] };
const untyped: TabInput = { name: 'Untyped', values: costs.values.map((row) => row.filter((_, at) => at !== 2)) };
const credits: TabInput = {
  name: 'Credits',
  values: [
    ['Date', 'Channel', 'Cost'],
    [day('2026-03-02'), 'Web', -50],
  ],
};

const customers: TabInput = {
  name: 'Customers',
  values: [
    ['Customer ID', 'Start date', 'Churn date', 'MRR'],
    ['A', day('2026-01-10'), day('2026-02-01'), 10],
    ['A', day('2026-03-05'), '', 10],
    ['B', day('2026-03-05'), '', 10],
    ['C', day('2026-03-31'), '', 10],
  ],
};

const sales: TabInput = {
  name: 'Sales',
  values: [
    ['Order date', 'Amount'],
    [day('2026-02-05'), -100],
    [day('2026-03-05'), 50],
  ],
};

const host = hostWith([deals, costs, salaries, untyped, credits, customers, sales]);
const value = (formula: string) => Number(cellOf(host, formula).text.replace(/,/g, ''));
const said = (formula: string) => cellOf(host, formula).note;
const tableOf = (formula: string) =>
  host.evaluate(host.tabs()[0]?.id ?? 0, formula).values.map((row) => row.map((cell) => cell.text));
const why = (kpi: string, period: string, spend: string) =>
  tableOf(`=KPIWHY("${kpi}",Deals!A:I,${period},${spend})`).map(([text]) => text);

describe('the cost of a customer', () => {
  const only = 'Marketing-only CAC: no cost of sales is among the costs.';

  it('has no product or research in it, in any language, but in full', () => {
    expect(value('=KPI("CAC",Deals!A:I,"2026-03",Costs!A:D)')).toBeCloseTo(200 / 3, 7);
    expect(value('=KPI("CAC (full)",Deals!A:I,"2026-03",Costs!A:D)')).toBeCloseTo(21200 / 3, 6);
    expect(value('=KPI("COSTPERCONV",Deals!A:I,"2026-03",Costs!A:D)')).toBe(21200 / 4);
  });

  it('is called marketing-only where no cost of sales is known', () => {
    expect(why('CAC', '', 'Costs!A:D')).toContain(only);
    expect(why('CAC', '', 'Untyped!A:C')).toContain(only);
    expect(why('CAC', '', 'Salaries!A:D')).not.toContain(only);
    expect(why('CAC (full)', '', 'Costs!A:D')).not.toContain(only);
  });

  it('counts all costs of a conversion where they have no type, and says so', () => {
    const all = 'The costs have no type: all of them are counted.';
    expect(why('COSTPERCONV', '', 'Untyped!A:C')).toContain(all);
    expect(why('COSTPERCONV', '', 'Costs!A:D')).not.toContain(all);
  });

  it('says when the costs are below 0', () => {
    const below = 'The costs add up to -50, below 0: credit notes are larger than what was spent.';
    for (const kpi of ['CPL', 'CPO', 'CAC', 'COSTPERCONV', 'MROI']) {
      expect(why(kpi, '', 'Credits!A:C'), kpi).toContain(below);
      expect(why(kpi, '', 'Costs!A:D').join(), kpi).not.toContain('below 0');
    }
  });

  it('has no value for costs and deals that name no source, though both are in the total', () => {
    expect(tableOf('=KPITABLE(Deals!A:I,"CAC (marketing), revenue","Source","2026-03",Costs!A:D)').slice(1)).toEqual([
      ['Web', '140', '1300'],
      ['Fair', '0', '500'],
      ['(blank)', '', '200'],
      ['Total', '66.66666667', '2000'],
    ]);
  });
});

describe('new customers', () => {
  const early = /^Nothing before this period is in the table: customers of earlier times would look new/;

  it('are unsure where nothing before the period is there', () => {
    const told = (period: string) => why('NEWCUSTOMERS', period, 'Costs!A:D').filter((text) => early.test(text ?? ''));
    expect(told('"2026-03"')).toHaveLength(1);
    expect(told('"2026-04"')).toHaveLength(0);
    expect(told('')).toHaveLength(0);
    const report = kpiOf(reportOf(host, { period: '2026-03' }), 'cac') as unknown as { leftOut: { message: string }[] };
    expect(report.leftOut.filter(({ message }) => early.test(message))).toHaveLength(1);
  });

  it('are counted without those who are not named, which is said', () => {
    expect(value('=KPI("NEWCUSTOMERS",Deals!A:I)')).toBe(3);
    expect(why('NEWCUSTOMERS', '', 'Costs!A:D')).toContain('Sales that name no customer, left out: 1.');
  });

  it('come from a table of customers where there are no deals or orders, each once', () => {
    expect(value('=KPI("NEWCUSTOMERS",Customers!A:D)')).toBe(3);
    expect(value('=KPI("NEWCUSTOMERS",Customers!A:D,"2026-03")')).toBe(2);
    expect(tableOf('=KPITABLE(Customers!A:D,"NEWCUSTOMERS","month")').slice(1)).toEqual([
      ['2026-01', '1'],
      ['2026-03', '2'],
      ['Total', '3'],
    ]);
  });
});

describe('opportunities', () => {
  it('say how many are dated by their creation, where time matters', () => {
    const dated = 'Without a date of the stage, counted by their creation: 4.';
    expect(why('OPPORTUNITIES', '"2026-03"', 'Costs!A:D')).toContain(dated);
    expect(why('CPO', '"2026-03"', 'Costs!A:D')).toContain(dated);
    expect(why('OPPORTUNITIES', '', 'Costs!A:D').join()).not.toContain('creation');
  });

  it('say how good they are', () => {
    expect(why('OPPORTUNITIES', '', 'Costs!A:D')).toEqual(
      expect.arrayContaining(['Their amount: 2,470.', 'Their probability, on average: 75 %.']),
    );
    expect(why('OPPORTUNITIES (on)', '', 'Costs!A:D')).toEqual(
      expect.arrayContaining(['Their amount: 470.', 'Their probability, on average: 25 %.']),
    );
  });
});

describe('PIPELINE', () => {
  it('lists steps without an open deal, and apart from the total those whose stage is not known', () => {
    const waiting = hostWith([
      {
        name: 'Deals',
        values: [
          ['Deal', 'Stage', 'Status', 'Amount', 'Created', 'Expected close', 'Close date'],
          ['A', 'Lead', 'Open', 10, day('2026-01-05'), day('2026-02-01'), ''],
          ['B', 'Proposal', 'Lost', 20, day('2026-01-05'), '', day('2026-01-20')],
          ['C', 'Negotiation', 'Open', 30, day('2026-01-05'), day('2026-03-01'), ''],
          ['D', 'Zork', '', 40, day('2026-01-05'), '', ''],
        ],
      },
    ]);
    const rows = (formula: string) =>
      waiting.evaluate(waiting.tabs()[0]?.id ?? 0, formula).values.map((row) => row.map((cell) => cell.text));
    expect(rows('=PIPELINE(Deals!A:G)').slice(1)).toEqual([
      ['Lead', '1', '10'],
      ['Proposal', '0', '0'],
      ['Negotiation', '1', '30'],
      ['Total', '2', '40'],
      ['(stages not known, not in the total)', '1', ''],
    ]);
    expect(rows('=PIPELINE(Deals!A:G,"as of",DATE(2026,2,10))')).toEqual([
      ['Stage', 'Open deals', 'Amount of open deals', 'Overdue open deals'],
      ['Lead', '1', '10', '1'],
      ['Negotiation', '1', '30', '0'],
      ['Total', '2', '40', '1'],
      ['(stages not known, not in the total)', '1', '', ''],
    ]);
  });
});

describe('growth after a loss', () => {
  it('is relative to the size of the loss, which is said', () => {
    expect(value('=KPI("sales growth",Sales!A:B,"2026-03")')).toBe(1.5);
    expect(tableOf('=KPIWHY("sales growth",Sales!A:B,"2026-03")').map(([text]) => text)).toContain(
      'Revenue before was -100, below 0: growth is relative to its size, so a plus means that it got better.',
    );
  });
});

describe('target attainment', () => {
  const months = (...dates: string[]): TabInput => ({
    name: 'Targets',
    values: [['Month', 'Target'], ...dates.map((date) => [day(date), 1000])],
  });
  const told = (period: string, ...dates: string[]) => {
    const own = hostWith([deals, months(...dates)]);
    const rows = own.evaluate(own.tabs()[0]?.id ?? 0, `=KPIWHY("TARGETATTAIN",Deals!A:I,${period},Targets!A:B)`).values;
    return rows.map(([cell]) => cell?.text ?? '').filter((text) => text.startsWith('Periods between targets'));
  };

  it('says that a month between has no target, in the periods that it is in', () => {
    const gap = ['Periods between targets that have none: 1. Their sales count all the same; add the missing targets.'];
    expect(told('"2026-Q1"', '2026-01-01', '2026-03-01', '2026-04-01')).toEqual(gap);
    expect(told('', '2026-01-01', '2026-03-01', '2026-04-01')).toEqual(gap);
    expect(told('"2026-03"', '2026-01-01', '2026-03-01', '2026-04-01')).toEqual([]);
    expect(told('"2026-Q1"', '2026-01-01', '2026-02-01', '2026-03-01')).toEqual([]);
  });
});

describe('options that are numbers', () => {
  it.each([
    ['=KPI("MROI (margin=40)",Deals!A:I,,Costs!A:D)', 'KPI: kpi is "margin=40". It can be one of: margin=0…1.'],
    ['=KPI("CLV (margin=-10%)",Deals!A:I)', 'KPI: kpi is "margin=-10%". It can be one of: margin=0…1.'],
    ['=KPI("CAC (lag=1.5)",Deals!A:I,"2026-03",Costs!A:D)', 'KPI: kpi is "lag=1.5". It can be one of: lag=0…12.'],
    ['=KPI("CHURNRATE (window_days=0)",Sales!A:B)', 'KPI: kpi is "window_days=0". It can be one of: window_days=1….'],
  ])('%s lie in their range', (formula, note) => {
    expect(said(formula)).toBe(note);
  });

  it('are not taken for words', () => {
    expect(said('=KPI("WINRATE (denominator=5)",Deals!A:I)')).toMatch(
      /^KPI: kpi is "denominator=5". It can be one of: /,
    );
  });
});

describe('the pipeline weighted by history', () => {
  it('does not say that columns are missing which are there', () => {
    const note = said('=KPI("PIPELINEVALUE (history)",Deals!A:I)') ?? '';
    expect(note).toMatch(/no column for/);
    expect(note).not.toMatch(/"Amount"|"Stage"/);
  });
});

describe('an answer of which only the day is known', () => {
  const inquiries = (replies: readonly string[]): TabInput => ({
    name: 'Inquiries',
    values: [
      ['Received at', 'First reply at', 'Channel'],
      ...replies.map((reply) => [day('2026-03-05T09:15'), day(reply), 'Phone']),
    ],
  });
  const mean = (replies: readonly string[]) => {
    const own = hostWith([inquiries(replies)]);
    const rows = own.evaluate(own.tabs()[0]?.id ?? 0, '=KPIWHY("INQUIRYRESPONSE",Inquiries!A:C)').values;
    return {
      value: rows[0]?.[1]?.text,
      told: rows.map(([cell]) => cell?.text).filter((text) => /day only/.test(text ?? '')),
    };
  };

  it('counts in whole days, and says how little the minutes mean', () => {
    const { value: minutes, told } = mean(['2026-03-05', '2026-03-06', '2026-03-08']);
    expect(minutes).toBe(String(((0 + 1 + 3) * 1440) / 3));
    expect(told).toEqual([
      'Answers known by the day only, counted in whole days: 3. The minutes mean little; keep the times as well.',
    ]);
  });

  it('is none where the times are kept', () => {
    expect(mean(['2026-03-05T09:45', '2026-03-06', '2026-03-05T10:15'])).toEqual({ value: '325', told: [] });
  });
});
