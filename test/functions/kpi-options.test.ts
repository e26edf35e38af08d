/** Options of single KPIs in the built file, with values worked out by hand. */

import { describe, expect, it } from 'vitest';
import type { TabInput } from '../../local/host';
import { cellOf, hostWith } from '../built';

const day = (date: string) => ({ date });

/** 2026-03-02 is a Monday. */
const deals: TabInput = {
  name: 'Deals',
  values: [
    ['Deal', 'Rep', 'Stage', 'Amount', 'Probability', 'Created', 'Opportunity date', 'Close date', 'Account'],
    ['A', 'Anna', 'Won', 100, 1, day('2026-03-02'), day('2026-03-06'), day('2026-03-09'), 'Aa'],
    ['B', 'Anna', 'Won', 300, 1, day('2026-03-06'), day('2026-03-06'), day('2026-03-16'), 'Bb'],
    ['C', 'Ben', 'Won', 2600, 1, day('2026-02-02'), '', day('2026-03-31'), 'Cc'],
    ['D', 'Ben', 'Won', '', 1, day('2026-03-02'), day('2026-03-04'), day('2026-03-25'), 'Dd'],
    ['E', 'Ben', 'Lost', 50, 0, day('2026-03-02'), day('2026-03-07'), day('2026-03-09'), 'Ee'],
    ['F', 'Cy', 'Proposal', 1000, 0.5, day('2026-03-02'), day('2026-03-03'), day('2026-03-20'), 'Ff'],
    ['G', 'Cy', 'Proposal', 400, 0.5, day('2026-03-02'), day('2026-03-03'), day('2026-04-20'), 'Gg'],
    ['H', 'Cy', 'Lead', '', 0, day('2026-04-02'), '', '', 'Hh'],
  ],
};

const targets: TabInput = {
  name: 'Targets',
  values: [
    ['Month', 'Rep', 'Target'],
    [day('2026-03-01'), 'Anna', 500],
    [day('2026-04-01'), 'Anna', 500],
  ],
};

const orders: TabInput = {
  name: 'Orders',
  values: [
    ['Order ID', 'Order date', 'Customer ID', 'Product', 'Amount'],
    [1, day('2026-01-05'), 'A', 'Basic', 10],
    [2, day('2026-01-06'), 'B', 'Basic', 10],
    [3, day('2026-01-07'), 'C', 'Basic', 10],
    [4, day('2026-01-08'), 'D', 'Basic', 10],
    [5, day('2026-02-01'), 'A', 'Pro', 30],
    [6, day('2026-02-02'), 'B', 'Basic', 10],
    [7, day('2026-02-03'), 'E', 'Basic', 5],
    [8, day('2026-02-20'), 'E', 'Pro', 5],
  ],
};

const contacts: TabInput = {
  name: 'Leads',
  values: [
    ['Lead', 'Email', 'Phone', 'Stage', 'Created'],
    ['A', 'a@x.example', '', 'Lead', day('2026-03-02')],
    ['A again', ' A@X.example', '1', 'Lead', day('2026-03-05')],
    ['B', '', '555 100', 'Lead', day('2026-03-05')],
    ['B again', '', '555 100', 'Lead', day('2026-03-06')],
    ['C', '', '', 'Lead', day('2026-03-06')],
    ['D', '', '', 'Lead', day('2026-03-06')],
  ],
};

const spend: TabInput = {
  name: 'Spend',
  values: [
    ['Date', 'Channel', 'Cost'],
    [day('2026-03-02'), 'Web', 80],
    [day('2026-03-05'), 'Fair', 40],
  ],
};

const inquiries: TabInput = {
  name: 'Inquiries',
  values: [
    ['Received at', 'First reply at', 'Channel'],
    ['2026-03-05 09:00', '2026-03-05 09:15', 'Mail'],
    ['2026-03-05 10:00', '2026-03-05 10:45', 'Mail'],
    ['2026-03-05 11:00', '2026-03-05 11:06', 'Chat'],
    ['2026-03-05 12:00', '', 'Chat'],
  ],
};

const host = hostWith([deals, targets, orders, contacts, spend, inquiries]);

const value = (formula: string) => Number(cellOf(host, formula).text.replace(/,/g, ''));

const tableOf = (formula: string) =>
  host.evaluate(host.tabs()[0]?.id ?? 0, formula).values.map((row) => row.map((cell) => cell.text));

describe('the forecast of a period', () => {
  it('says how many deals should have closed before it, and what they are worth', () => {
    expect(value('=KPI("PIPEFORECAST", Deals!A:I, "2026-04")')).toBe(200);
    expect(value('=KPI("PIPEFORECAST (overdue)", Deals!A:I, "2026-04")')).toBe(1000);
    const rows = tableOf('=KPIWHY("PIPEFORECAST", Deals!A:I, "2026-04")');
    expect(rows).toContainEqual(['Open deals that should have closed before, left out: 1.', '1']);
    expect(rows).toContainEqual(['Amount of these overdue deals: 1000.', '1000']);
  });
});

describe('the average deal', () => {
  it('leaves out deals without an amount and says so, or counts them with 0', () => {
    expect(value('=KPI("AVGDEAL", Deals!A:I)')).toBe(1000);
    expect(value('=KPI("AVGDEAL (zero)", Deals!A:I)')).toBe(750);
    expect(tableOf('=KPIWHY("AVGDEAL", Deals!A:I)')).toContainEqual(['Won deals without an amount, left out: 1.', '1']);
    expect(tableOf('=KPIWHY("AVGDEAL (zero)", Deals!A:I)').join()).not.toContain('without an amount, left out');
  });

  it('says when one deal is more than half of the sum, of three or more', () => {
    const said = 'One deal is more than half of the sum (2600); the median says more.';
    expect(tableOf('=KPIWHY("AVGDEAL", Deals!A:I)')).toContainEqual([said, '2600']);
    expect(tableOf('=KPIWHY("AVGDEAL", Deals!A:I, , "Rep", "Anna")').join()).not.toContain('more than half');
    expect(tableOf('=KPIWHY("AVGDEAL (median)", Deals!A:I)').join()).not.toContain('more than half');
  });
});

describe('the conversion rate', () => {
  it('takes who was won in the period, whenever created, where asked', () => {
    expect(value('=KPI("CONVRATE", Deals!A:I, "2026-03")')).toBe(3 / 6);
    expect(value('=KPI("CONVRATE (period)", Deals!A:I, "2026-03")')).toBeCloseTo(4 / 6, 7);
    expect(value('=KPI("CONVRATE (period)", Deals!A:I, "2026-02")')).toBe(0);
    expect(value('=KPI("CONVRATE", Deals!A:I, "2026-02")')).toBe(1);
    expect(value('=KPI("CONVRATE (period from=opportunity)", Deals!A:I, "2026-03")')).toBeCloseTo(4 / 6, 7);
  });
});

describe('cycles', () => {
  it('begin with the opportunity where asked, without the deals that have no such day', () => {
    expect(value('=KPI("SALESCYCLE", Deals!A:I)')).toBe((7 + 10 + 57 + 23) / 4);
    expect(value('=KPI("SALESCYCLE (opportunity)", Deals!A:I)')).toBeCloseTo((3 + 10 + 21) / 3, 7);
    expect(value('=KPI("DEALCYCLE (lost opportunity)", Deals!A:I)')).toBe(2);
  });

  it('count only Mondays to Fridays where asked, or the days of another week', () => {
    expect(value('=KPI("SALESCYCLE (business_days)", Deals!A:I)')).toBe((5 + 6 + 41 + 17) / 4);
    expect(value('=KPI("SALESCYCLE (opportunity business_days)", Deals!A:I)')).toBeCloseTo((1 + 6 + 15) / 3, 7);
    expect(value('=KPI("DEALCYCLE (lost opportunity business_days)", Deals!A:I)')).toBe(1);
    expect(value('=KPI("DEALCYCLE (lost opportunity business_days sun-thu)", Deals!A:I)')).toBe(2);
  });
});

describe('attainment', () => {
  it('has the sales of reps without a quota in it only where asked', () => {
    expect(value('=KPI("QUOTAATTAIN", Deals!A:I, "2026-03", Targets!A:C)')).toBe(400 / 500);
    expect(value('=KPI("QUOTAATTAIN (all)", Deals!A:I, "2026-03", Targets!A:C)')).toBe(3000 / 500);
  });
});

describe('the upsell rate', () => {
  it('is of the customers of the period, of those at its start, or of all time', () => {
    expect(value('=KPI("UPSELLRATE", Orders!A:E, "2026-02")')).toBeCloseTo(2 / 3, 7);
    expect(value('=KPI("UPSELLRATE (start)", Orders!A:E, "2026-02")')).toBe(1 / 4);
    expect(value('=KPI("UPSELLRATE (lifetime)", Orders!A:E, "2026-02")')).toBe(2 / 5);
    expect(tableOf('=KPIWHY("UPSELLRATE (start)", Orders!A:E, "2026-02")').join()).toContain('54 days');
  });
});

describe('the cost per lead', () => {
  it('counts each email or phone once where asked, and who has neither as one of its own', () => {
    expect(value('=KPI("CPL", Leads!A:E, , Spend!A:C)')).toBe(120 / 6);
    expect(value('=KPI("CPL (on)", Leads!A:E, , Spend!A:C)')).toBe(120 / 4);
  });
});

describe('the response to inquiries', () => {
  it('splits by channel, without the unanswered ones', () => {
    expect(tableOf('=KPITABLE(Inquiries!A:C, "INQUIRYRESPONSE", "Channel")').slice(1)).toEqual([
      ['Mail', '30'],
      ['Chat', '6'],
      ['Total', '22'],
    ]);
  });
});

describe('KPIWHY of a share of those who came', () => {
  /** Four of five cycles of 7, 10, 23 and 57 days are within 36.6; the deals tell until 2026-04-02. */
  const said = 'Created after 2026-02-24, younger than most deals are when they are won: their share may still grow';

  it('says how many are too young to tell', () => {
    expect(tableOf('=KPIWHY("CONVRATE", Deals!A:I)')).toContainEqual([said, '7']);
    expect(tableOf('=KPIWHY("CONVRATE", Deals!A:I, "2026-03")')).toContainEqual([said, '6']);
  });

  it('says nothing of what is counted when it closes, or where all are old enough', () => {
    expect(tableOf('=KPIWHY("CONVRATE", Deals!A:I, "2026-02")').join()).not.toContain('younger');
    expect(tableOf('=KPIWHY("CONVRATE (period)", Deals!A:I)').join()).not.toContain('younger');
    expect(tableOf('=KPIWHY("win rate", Deals!A:I)').join()).not.toContain('younger');
  });
});
