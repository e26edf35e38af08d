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

/** The same deals without the day of the opportunity. */
const plain: TabInput = {
  name: 'Plain',
  values: deals.values.map((row) => row.filter((_, column) => column !== 6)),
};

/** Nothing is decided yet. */
const open: TabInput = { name: 'Open', values: deals.values.filter((_, row) => row === 0 || row > 5) };

const costs: TabInput = {
  name: 'Costs',
  values: [
    ['Date', 'Type', 'Cost'],
    [day('2026-03-02'), 'Google Ads', 80],
    [day('2026-03-05'), 'Marketing', 40],
    [day('2026-03-05'), 'Salaries', 200],
    [day('2026-03-05'), 'Product', 100],
  ],
};

const visits: TabInput = {
  name: 'Visits',
  values: [
    ['Date', 'Type', 'Status', 'Date booked', 'Minutes'],
    [day('2026-03-30'), 'Meeting', 'Held', day('2026-03-02'), 30],
    [day('2026-04-01'), 'Meeting', 'Planned', day('2026-03-20'), 60],
    [day('2026-04-02'), 'Meeting', 'Held', day('2026-03-20'), 45],
    [day('2026-04-03'), 'Meeting', 'Cancelled', day('2026-03-21'), 45],
    [day('2026-04-03'), 'Meeting', 'Held', '', 15],
    [day('2026-04-04'), 'Call', 'Done', day('2026-03-22'), 15],
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

const host = hostWith([deals, targets, orders, contacts, spend, inquiries, plain, open, costs, visits]);

const said = (formula: string) => cellOf(host, formula).note;

const value = (formula: string) => Number(cellOf(host, formula).text.replace(/,/g, ''));

const tableOf = (formula: string) =>
  host.evaluate(host.tabs()[0]?.id ?? 0, formula).values.map((row) => row.map((cell) => cell.text));

describe('the forecast of a period', () => {
  it('says how many deals should have closed before it, and what they are worth', () => {
    expect(value('=KPI("PIPEFORECAST", Deals!A:I, "2026-04")')).toBe(200);
    expect(value('=KPI("PIPEFORECAST (overdue)", Deals!A:I, "2026-04")')).toBe(1000);
    const rows = tableOf('=KPIWHY("PIPEFORECAST", Deals!A:I, "2026-04")');
    expect(rows).toContainEqual(['Open deals that should have closed before, left out: 1.', '1']);
    expect(rows).toContainEqual(['Amount of these overdue deals: 1,000.', '1000']);
  });

  it('asks for a period where nothing says by which day a deal is overdue', () => {
    const asks = /[Cc]hoose a period: it says by which day deals are overdue/;
    expect(said('=KPI("PIPEFORECAST (overdue)", Deals!A:I)')).toMatch(asks);
    expect(said('=KPI("WINRATE (closed+overdue)", Deals!A:I)')).toMatch(asks);
    expect(value('=KPI("WINRATE (closed+overdue)", Deals!A:I, "2026-03")')).toBeCloseTo(4 / 6, 7);
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
    const said = 'One deal is more than half of the sum (2,600); the median says more.';
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

  it('name the column that is missing where the opportunity has no day', () => {
    for (const kpi of ['SALESCYCLE', 'DEALCYCLE', 'SALESCYCLE (km)']) {
      const asked = kpi.endsWith(')') ? kpi.replace(')', ' opportunity)') : `${kpi} (opportunity)`;
      expect(said(`=KPI("${asked}", Plain!A:H)`), kpi).toMatch(/no column for "Opportunity Date"/i);
      expect(said(`=KPI("${kpi}", Plain!A:H)`), kpi).toBeUndefined();
    }
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
    expect(value('=KPI("UPSELLRATE", Orders!A:E, "2026-02")')).toBe(1 / 4);
    expect(value('=KPI("UPSELLRATE (period)", Orders!A:E, "2026-02")')).toBeCloseTo(2 / 3, 7);
    expect(value('=KPI("UPSELLRATE (lifetime)", Orders!A:E, "2026-02")')).toBe(2 / 5);
    expect(tableOf('=KPIWHY("UPSELLRATE", Orders!A:E, "2026-02")').join()).toContain('54 days');
  });

  it('is of all customers where no period says when it starts', () => {
    expect(value('=KPI("UPSELLRATE", Orders!A:E)')).toBe(2 / 5);
  });

  it('is of those with a deal won before, where there are no orders', () => {
    const again: TabInput = {
      name: 'Again',
      values: [
        ['Deal', 'Account', 'Stage', 'Amount', 'Close date'],
        [1, 'Aa', 'Won', 10, day('2026-01-10')],
        [2, 'Bb', 'Won', 10, day('2026-01-20')],
        [3, 'Cc', 'Lost', 10, day('2026-01-20')],
        [4, 'Aa', 'Won', 20, day('2026-02-05')],
        [5, 'Dd', 'Won', 20, day('2026-02-05')],
        [6, 'Dd', 'Won', 20, day('2026-02-15')],
      ],
    };
    const own = hostWith([again]);
    expect(Number(cellOf(own, '=KPI("UPSELLRATE", Again!A:E, "2026-02")').text)).toBe(1 / 2);
    expect(Number(cellOf(own, '=KPI("UPSELLRATE", Again!A:E)').text)).toBeCloseTo(2 / 3, 7);
  });
});

describe('the value of a customer by its orders', () => {
  /** 90 of 5 customers in the 47 days from January 5 to February 20. */
  const perYear = 18 / (47 / 365.25);

  it('is what one brought, or brings in a year for as many years as are given', () => {
    expect(value('=KPI("CLV", Orders!A:E)')).toBe(18);
    expect(value('=KPI("CLV (cap_years=3)", Orders!A:E)')).toBeCloseTo(perYear * 3, 5);
    expect(value('=KPI("CLV (cap_years=3 margin=50%)", Orders!A:E)')).toBeCloseTo(perYear * 1.5, 5);
    expect(value('=KPI("CLV (capped)", Orders!A:E)')).toBeCloseTo(perYear * 5, 5);
  });

  it('is no more than churn allows: a month in which half of the customers left is worth two months', () => {
    // 50 of 3 customers in February; of the 4 at its start, C and D don't order for 30 days.
    expect(value('=KPI("CLV (churn window_days=30)", Orders!A:E, "2026-02")')).toBeCloseTo((50 / 3) * 2, 5);
    expect(value('=KPI("CLV (cap_years=3 window_days=30)", Orders!A:E, "2026-02")')).toBeCloseTo((50 / 3) * 2, 5);
    expect(value('=KPI("CLV (cap_years=0.1 window_days=30)", Orders!A:E, "2026-02")')).toBeCloseTo((50 / 3) * 1.2, 5);
  });

  it('has a value where nobody left only with years given', () => {
    expect(said('=KPI("CLV (churn)", Orders!A:E, "2026-02")')).toMatch(/nobody leaves/);
    expect(value('=KPI("CLV (churn cap_years=3)", Orders!A:E, "2026-02")')).toBeCloseTo((50 / 3) * 12 * 3, 5);
  });
});

describe('revenue', () => {
  it('is that of the orders where all deals are open and none says what was sold', () => {
    expect(value('=KPI("REVENUE", Open!A:I, , Orders!A:E)')).toBe(90);
    expect(value('=KPI("NEWCUSTOMERS", Open!A:I, , Orders!A:E)')).toBe(5);
    expect(value('=KPI("PIPELINEVALUE", Open!A:I, , Orders!A:E)')).toBe(1400);
    expect(said('=KPI("deals won", Open!A:I, , Orders!A:E)')).toMatch(/the sales stand in the orders/);
  });

  it('is 0 where all deals are open and there are no orders, and that of the deals where some are won', () => {
    expect(cellOf(host, '=KPI("REVENUE", Open!A:I)').text).toBe('0');
    expect(value('=KPI("REVENUE", Deals!A:I, , Orders!A:E)')).toBe(3000);
  });
});

describe('leakage', () => {
  it('counts open deals as lost only where asked', () => {
    expect(value('=KPI("LEAKAGE", Deals!A:I)')).toBe(1 / 8);
    expect(value('=KPI("LEAKAGE (as_lost)", Deals!A:I)')).toBe(4 / 8);
  });
});

describe('the cost per conversion', () => {
  it('is of all costs, of marketing, or of ads alone', () => {
    expect(value('=KPI("COSTPERCONV", Deals!A:I, , Costs!A:C)')).toBe(420 / 4);
    expect(value('=KPI("COSTPERCONV (ads)", Deals!A:I, , Costs!A:C)')).toBe(80 / 4);
  });

  it('asks for the type of the costs where ads can not be told', () => {
    expect(said('=KPI("COSTPERCONV (ads)", Deals!A:I, , Spend!A:C)')).toMatch(
      /no column for "(Type|Cost Type|Spend Type)/,
    );
  });
});

describe('meetings', () => {
  it('count by their own day, or by the day on which they were booked where asked', () => {
    expect(value('=KPI("MEETINGS", Visits!A:E, "2026-04")')).toBe(3);
    expect(value('=KPI("MEETINGS (booked)", Visits!A:E, "2026-03")')).toBe(3);
    expect(value('=KPI("MEETINGS (booked held)", Visits!A:E, "2026-03")')).toBe(2);
    expect(said('=KPI("MEETINGS (booked)", Inquiries!A:C, "2026-03")')).toMatch(/not mapped/);
  });
});

describe('selling time', () => {
  it('is in minutes, or in hours where asked', () => {
    expect(value('=KPI("SELLTIME", Visits!A:E)')).toBe(105);
    expect(value('=KPI("SELLTIME (hours)", Visits!A:E)')).toBe(1.75);
  });
});

describe('the cost per lead', () => {
  it('counts each email or phone once unless asked not to, and who has neither as one of its own', () => {
    expect(value('=KPI("CPL", Leads!A:E, , Spend!A:C)')).toBe(120 / 4);
    expect(value('=KPI("CPL (off)", Leads!A:E, , Spend!A:C)')).toBe(120 / 6);
    expect(value('=KPI("LEADS", Leads!A:E)')).toBe(4);
    expect(value('=KPI("LEADS (off)", Leads!A:E)')).toBe(6);
  });

  it('counts all rows where nothing tells leads apart', () => {
    const named = hostWith([
      spend,
      {
        name: 'Named',
        values: contacts.values.map(([lead = '', , , stage = '', created = '']) => [lead, stage, created]),
      },
    ]);
    expect(Number(cellOf(named, '=KPI("CPL", Named!A:C, , Spend!A:C)').text)).toBe(120 / 6);
  });

  it('says how many were left out', () => {
    const told = ['Rows with the email, phone or id of an earlier lead, counted once: 2.', '2'];
    expect(tableOf('=KPIWHY("CPL", Leads!A:E, , Spend!A:C)')).toContainEqual(told);
    expect(tableOf('=KPIWHY("CPL (off)", Leads!A:E, , Spend!A:C)')).not.toContainEqual(told);
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
