/** Tables of what happened: stages, sources, cohorts, quotas and recurring revenue, in cells and in the report's JSON. */

import { describe, expect, it } from 'vitest';
import type { Host, TabInput } from '../../local/host';
import type { Details } from '../../src/engine/details';
import { hostWith, reportOf } from '../built';

const day = (date: string) => ({ date });

/** 4 entered the proposal: one is won, one lost there, one lost later, one stands there. */
const deals: TabInput = {
  name: 'Deals',
  values: [
    [
      'Deal',
      'Rep',
      'Source',
      'Stage',
      'Status',
      'Amount',
      'Created',
      'Proposal date',
      'Negotiation date',
      'Close date',
    ],
    ['A', 'Anna', 'Web', 'Won', 'Won', 100, day('2026-01-01'), day('2026-01-11'), '', day('2026-01-31')],
    ['B', 'Anna', 'Web', 'Proposal', 'Lost', 200, day('2026-01-01'), day('2026-01-06'), '', day('2026-01-16')],
    [
      'C',
      'Ben',
      'Fair',
      'Negotiation',
      'Lost',
      80,
      day('2026-01-01'),
      day('2026-01-03'),
      day('2026-01-07'),
      day('2026-03-01'),
    ],
    ['D', 'Ben', 'Fair', 'Proposal', 'Open', 70, day('2026-02-01'), day('2026-02-02'), '', ''],
    ['E', 'Ben', 'Word', 'Won', 'Won', 50, day('2026-02-01'), '', '', day('2026-02-01')],
  ],
};

const targets: TabInput = {
  name: 'Targets',
  values: [
    ['Month', 'Rep', 'Target'],
    [day('2026-01-01'), 'Anna', 80],
    [day('2026-02-01'), 'Anna', 80],
    [day('2026-02-01'), 'Ben', 56],
    [day('2026-02-01'), 'Cy', 10],
  ],
};

const customers: TabInput = {
  name: 'Customers',
  values: [
    ['Customer', 'MRR', 'Start date', 'Churn date'],
    ['P', 10, day('2026-01-05'), ''],
    ['Q', 20, day('2026-01-20'), day('2026-02-10')],
    ['R', 30, day('2026-02-03'), day('2026-03-31')],
    ['S', 40, day('2026-03-03'), ''],
  ],
};

const host = hostWith([deals, targets, customers]);

function tableOf(where: Host, formula: string): string[][] {
  const id = where.tabs()[0]?.id ?? 0;
  return where.evaluate(id, formula).values.map((row) => row.map((cell) => cell.text));
}

const details = (request: object, tabs = [deals, targets, customers]): Details =>
  (reportOf(hostWith(tabs), request) as unknown as { details: Details }).details;

describe('stages', () => {
  it('says who entered a stage, went on, was lost or stands there, and what the losses cost', () => {
    const proposal = details({ asOf: '2026-03-31' }).stages.find(({ stage }) => stage === 'proposal');
    // Entered: A to E, whose stages are proposal or later. Lost there: B. Won of the four that ended: A and E.
    expect(proposal).toMatchObject({ entered: 5, advanced: 3, lost: 1, open: 1, leakage: 1 / 5, money: 200 * (2 / 4) });
  });

  it('gives the median days in a stage, of those who left it, and counts who has not', () => {
    const proposal = details({ asOf: '2026-03-31' }).stages.find(({ stage }) => stage === 'proposal');
    // A 20 days until won, B 10 until lost, C 4 until the negotiation; D stands there.
    expect(proposal).toMatchObject({ medianDays: 10, left: 3, waiting: 1 });
  });

  it('counts the deals created in the period', () => {
    const all = details({ asOf: '2026-03-31', period: '2026-02' }).stages;
    expect(all.find(({ stage }) => stage === 'proposal')).toMatchObject({ entered: 2, lost: 0, leakage: 0, money: 0 });
  });

  it('STAGECONV spills them of a whole table', () => {
    const [head, ...rows] = tableOf(host, '=STAGECONV(Deals!A:J)');
    expect(head?.slice(0, 4)).toEqual(['Stage', 'Reached', 'Of previous', 'Of first']);
    const proposal = rows.find(([stage]) => stage === 'Proposal');
    expect(proposal?.slice(1, 2).concat(proposal.slice(4))).toEqual(['5', '1', '0.2', '100', '1', '10']);
  });

  it('says nothing of losses where lost deals do not tell how far they had come', () => {
    const values: TabInput['values'] = [
      ['Lead', 'Stage', 'Amount', 'Created'],
      ['A', 'Won', 100, day('2026-01-01')],
      ['B', 'Lost', 200, day('2026-01-01')],
      ['C', 'Proposal', 300, day('2026-01-01')],
      ['D', 'New', 300, day('2026-01-01')],
    ];
    const [lead, proposal] = details({ asOf: '2026-03-31' }, [{ name: 'Leads', values }]).stages;
    expect(lead).toMatchObject({ stage: 'lead', entered: 4, lost: null, leakage: null, money: null });
    expect(proposal).toMatchObject({ stage: 'proposal', entered: 2, lost: null });
  });
});

describe('sources', () => {
  it('are ordered by what is sure, so that one of one does not lead', () => {
    const leads = [
      ...Array.from({ length: 100 }, (_, index) => ['Web', index < 40 ? 'Won' : 'New']),
      ['Word', 'Won'],
      ...Array.from({ length: 10 }, (_, index) => ['Fair', index < 1 ? 'Won' : 'New']),
    ];
    const where = hostWith([{ name: 'Leads', values: leads }]);
    const rows = tableOf(where, '=CONVBYSOURCE(Leads!A1:A,Leads!B1:B)');
    expect(rows.map((row) => row[0])).toEqual(['Source', 'Web', 'Word', 'Fair', 'Total']);
    expect(Number(rows[4]?.[3])).toBeCloseTo(42 / 111, 6);
  });

  describe('with min_n', () => {
    const won = (source: string, customers: number, leads: number) =>
      Array.from({ length: leads }, (_, at) => [source, at < customers ? 'Won' : 'New', day('2026-01-01'), at % 2]);
    // 0.4 of 40, 0.5 of 30, 1 of 1; the lower ends of their intervals are 0.264, 0.332 and 0.207.
    const rows = [...won('Web', 16, 40), ...won('Fair', 15, 30), ...won('Word', 1, 1)];
    const where = hostWith([{ name: 'Leads', values: [['Source', 'Stage', 'Created', 'Half'], ...rows] }]);
    const order = (formula: string) =>
      tableOf(where, formula)
        .slice(1, -1)
        .map(([source]) => source)
        .join();

    it.each([
      ['', 'Fair,Web,Word'],
      [', 0', 'Word,Fair,Web'],
      [', 2', 'Fair,Web,Word'],
      [', 31', 'Web,Fair,Word'],
      [', "٣١"', 'Web,Fair,Word'],
    ])('sources of fewer leads stand by the lower end of their interval%s', (least, expected) => {
      expect(order(`=CONVBYSOURCE(Leads!A2:A, Leads!B2:B${least})`)).toBe(expected);
      expect(order(`=CONVBYSOURCE(Leads!A:D, ${least})`)).toBe(expected);
      const option = least === '' ? '' : ` (min_n=${least.replace(/[ ,"]/g, '')})`;
      expect(order(`=KPITABLE(Leads!A:D, "CONVBYSOURCE${option}", "Source")`)).toBe(expected);
    });

    it('is asked for by its names in a whole table, and KPIWHY says by it what is few', () => {
      for (const name of ['CONVBYSOURCE', 'Conversion rate by lead source', 'リードソース別コンバージョン率'])
        expect(Number(tableOf(where, `=KPI("${name} (min_n=10)", Leads!A:D)`)[0]?.[0])).toBeCloseTo(32 / 71, 9);
      const told = (option: string) => tableOf(where, `=KPIWHY("CONVBYSOURCE${option}", Leads!A:D)`).join();
      expect(told('')).not.toContain('Few cases');
      expect(told(' (min_n=72)')).toContain('Few cases');
    });

    it('is taken by the report', () => {
      const sources = (minN?: number) =>
        details({ asOf: '2026-03-31', minN }, [
          { name: 'Leads', values: [['Source', 'Stage', 'Created', 'Half'], ...rows] },
        ])
          .sources.map(({ source, few }) => `${source}${few ? ' few' : ''}`)
          .join();
      expect(sources()).toBe('Fair,Web,Word few');
      expect(sources(0)).toBe('Word,Fair,Web');
      expect(sources(31)).toBe('Web,Fair few,Word few');
    });

    it('is followed by pairs that say which rows count', () => {
      const half = (formula: string) => tableOf(where, formula).pop()?.slice(1, 3);
      expect(half('=CONVBYSOURCE(Leads!A2:A, Leads!B2:B, , Leads!D2:D, 1)')).toEqual(['35', '15']);
      expect(half('=CONVBYSOURCE(Leads!A2:A, Leads!B2:B, 10, Leads!D2:D, "<1", Leads!A2:A, "<>Word")')).toEqual([
        '35',
        '16',
      ]);
      expect(half('=CONVBYSOURCE(Leads!A2:A, Leads!B2:B, Leads!D2:D, 1)')).toEqual(['35', '15']);
      expect(half('=CONVBYSOURCE(Leads!A:D, , 10, "Half", 1)')).toEqual(['35', '15']);
      expect(half('=CONVBYSOURCE(Leads!A:D, 10, Leads!D:D, 1)')).toEqual(['35', '15']);
    });

    it('must be a number of 0 or more', () => {
      expect(tableOf(where, '=CONVBYSOURCE(Leads!A2:A, Leads!B2:B, -1)')[0]?.[0]).toBe('#ERROR!');
      const said = (formula: string) => where.evaluate(where.tabs()[0]?.id ?? 0, formula).values[0]?.[0]?.note;
      expect(said('=CONVBYSOURCE(Leads!A2:A, Leads!B2:B, -1)')).toContain('min_n adds up to -1. It must be 0 or more.');
      expect(said('=CONVBYSOURCE(Leads!A:D, "2026-03")')).toContain('min_n has "2026-03", which is not a number.');
    });
  });

  it('know who won by ticks, words of five languages, numbers and dates, and ask where they do not', () => {
    const values: TabInput['values'] = [
      ['Source', 'Customer'],
      ...['yes', 'ใช่', 'はい', 'نعم', 'có', '١', '2', '13/03/2026', '2026-03-05', '✓', 'Won', '受注'].map((text) => [
        'Web',
        text,
      ]),
      ...['no', 'ไม่', 'いいえ', 'لا', 'không', '0', '-1', 'Lost', 'New', ''].map((text) => [' web', text]),
      ['WEB', true],
      ['Web', false],
    ];
    const where = hostWith([{ name: 'Leads', values }]);
    expect(
      tableOf(where, '=CONVBYSOURCE(Leads!A2:A, Leads!B2:B)')
        .slice(1, -1)
        .map((row) => row.slice(0, 3)),
    ).toEqual([['Web', '24', '13']]);
    expect(tableOf(where, '=CONVBYSOURCE(Leads!A1:A, Leads!B1:B)').pop()?.slice(1, 3)).toEqual(['24', '13']);
    const other = hostWith([
      {
        name: 'Leads',
        values: [
          ['Web', 'Won'],
          ['Web', 'perhaps'],
        ],
      },
    ]);
    const cell = other.evaluate(other.tabs()[0]?.id ?? 0, '=CONVBYSOURCE(Leads!A1:A, Leads!B1:B)').values[0]?.[0];
    expect(cell?.note).toContain('won has "perhaps" in row 2 of the range. Write yes or no, 1 or 0, a date or a stage');
  });

  it('are those of a whole table', () => {
    const values: TabInput['values'] = [
      ['Lead', 'Source', 'Stage', 'Created'],
      ['A', 'Web', 'Won', day('2026-01-01')],
      ['B', 'Web', 'New', day('2026-01-01')],
      ['C', 'Fair', 'New', day('2026-01-01')],
      ['D', '', 'Won', day('2026-01-01')],
    ];
    const leads = { name: 'Leads', values };
    expect(tableOf(hostWith([leads]), '=CONVBYSOURCE(Leads!A:D)').map((row) => row.slice(0, 4))).toEqual([
      ['Source', 'Leads', 'Won deals', '%'],
      ['(blank)', '1', '1', '1'],
      ['Web', '2', '1', '0.5'],
      ['Fair', '1', '0', '0'],
      ['Total', '4', '2', '0.5'],
    ]);
    const { sources } = details({ asOf: '2026-03-31' }, [leads]);
    expect(sources.map(({ source, leads: all, customers: won }) => [source, all, won])).toEqual([
      [null, 1, 1],
      ['Web', 2, 1],
      ['Fair', 1, 0],
    ]);
  });
});

describe('cohorts', () => {
  it('are there at the end of each month that has ended, and not told of later ones', () => {
    expect(details({ asOf: '2026-03-30' }).cohorts).toEqual([
      { month: '2026-01', customers: 2, kept: [2, 1] },
      { month: '2026-02', customers: 1, kept: [1] },
      { month: '2026-03', customers: 1, kept: [] },
    ]);
    expect(details({ asOf: '2026-03-31' }).cohorts[1]).toEqual({ month: '2026-02', customers: 1, kept: [1, 0] });
  });

  it('RETENTIONTABLE spills the triangle, with a total of the cohorts that are old enough', () => {
    expect(tableOf(host, '=RETENTIONTABLE(Customers!A:D)')).toEqual([
      ['Month', expect.any(String), '0', '1', '2'],
      ['2026-01', '2', '1', '0.5', '0.5'],
      ['2026-02', '1', '1', '0', ''],
      ['2026-03', '1', '1', '', ''],
      ['Total', '4', '1', expect.stringMatching(/^0\.333/), '0.5'],
    ]);
  });

  it('are those who ordered again, where only orders are kept', () => {
    const orders: TabInput = {
      name: 'Orders',
      values: [
        ['Order ID', 'Customer ID', 'Order date', 'Amount'],
        ['1', 'A', day('2026-01-05'), 10],
        ['2', 'B', day('2026-01-06'), 10],
        ['3', 'A', day('2026-03-31'), 10],
        ['4', 'C', day('2026-02-03'), 10],
      ],
    };
    expect(details({ asOf: '2026-03-31' }, [orders]).cohorts).toEqual([
      { month: '2026-01', customers: 2, kept: [2, 0, 1] },
      { month: '2026-02', customers: 1, kept: [1, 0] },
    ]);
  });
});

describe('quotas', () => {
  it('are set against the sales of each rep and period, and against their part until today', () => {
    const [january, february] = details({ asOf: '2026-02-14' }).quotas;
    expect(january).toMatchObject({ from: '2026-01-01', to: '2026-01-31', ended: true, withQuota: 1, atQuota: 1 });
    expect(january?.reps).toEqual([
      { rep: 'Anna', sales: 100, quota: 80, attainment: 1.25, quotaToDate: 80, attainmentToDate: 1.25 },
    ]);
    expect(february).toMatchObject({ ended: false, withQuota: 3, atQuota: 0 });
    const ben = february?.reps.find(({ rep }) => rep === 'Ben');
    expect(ben).toMatchObject({
      sales: 50,
      quota: 56,
      quotaToDate: 28,
      attainment: 50 / 56,
      attainmentToDate: 50 / 28,
    });
    expect(february?.reps.find(({ rep }) => rep === 'Cy')).toMatchObject({ sales: 0, attainment: 0 });
  });
});

describe('recurring revenue', () => {
  it('moves from the start to the end of each month until today', () => {
    const { recurring } = details({ asOf: '2026-03-15' });
    expect(recurring.map(({ month, start, end }) => [month, start, end])).toEqual([
      ['2026-01', 0, 30],
      ['2026-02', 30, 40],
      ['2026-03', 40, 80],
    ]);
    for (const { start, end, month: _, ...moved } of recurring) {
      expect(Object.values(moved).reduce((sum, each) => sum + each, start)).toBe(end);
    }
  });
});

describe('young cohorts', () => {
  it('are those created after the day that 4 of 5 won deals need', () => {
    // Won after 30 and 0 days: 80 % are below 24.
    expect(details({ asOf: '2026-03-31' }).mature).toBe('2026-03-07');
  });
});
