/** What a value does without or takes for granted, told by KPIWHY in the built file, and what it must not count. */

import { describe, expect, it } from 'vitest';
import type { TabInput } from '../../local/host';
import { cellOf, hostWith } from '../built';

const day = (date: string) => ({ date });

const social: TabInput = {
  name: 'Social',
  values: [
    ['Date', 'Platform', 'Likes', 'Shares'],
    [day('2026-03-01'), 'FB', 10, 5],
    [day('2026-03-02'), 'IG', 20, ''],
  ],
};

const surveys: TabInput = {
  name: 'Surveys',
  values: [['Date', 'CSAT score'], ...[5, 4, 7, 3].map((score) => [day('2026-03-01'), score])],
};

const deals: TabInput = {
  name: 'Deals',
  values: [
    ['Deal', 'Stage', 'Amount', 'Probability', 'Created', 'Expected close', 'Account'],
    ['A', 'Proposal', 100, 0.5, day('2026-03-01'), day('2026-04-10'), 'Aa'],
    ['B', 'Proposal', 100, '', day('2026-03-01'), day('2026-04-10'), 'Bb'],
    ['C', 'Proposal', 100, 50, day('2026-03-01'), day('2026-04-10'), 'Cc'],
    ['D', 'Won', 70, 100, day('2026-03-01'), day('2026-04-02'), ''],
    ['E', 'Won', 30, 100, day('2026-03-01'), day('2026-04-02'), 'Ee'],
  ],
};

const host = hostWith([social, surveys, deals]);

const tableOf = (formula: string) =>
  host.evaluate(host.tabs()[0]?.id ?? 0, formula).values.map((row) => row.map(({ text }) => text));

describe('social engagement', () => {
  it('names the columns that are missing and count as 0, and no others', () => {
    const told = tableOf('=KPIWHY("SOCIALENG", Social!A:D)');
    expect(told).toContainEqual(['No column for comments: counted as 0 in 2 rows.', '2']);
    expect(told).toContainEqual(['No column for messages: counted as 0 in 2 rows.', '2']);
    expect(told.join()).not.toMatch(/No column for (likes|shares)/);
    expect(told[0]?.[1]).toBe('35');
  });
});

describe('selling time', () => {
  it('tells the activities of more than a day, and not those of a day', () => {
    const own = hostWith([
      {
        name: 'Visits',
        values: [
          ['Date', 'Type', 'Status', 'Minutes'],
          [day('2026-03-01'), 'Meeting', 'Held', 1440],
          [day('2026-03-02'), 'Meeting', 'Held', 1500],
          [day('2026-03-03'), 'Call', 'Done', 30],
        ],
      },
    ]);
    const rows = own.evaluate(own.tabs()[0]?.id ?? 0, '=KPIWHY("SELLTIME", Visits!A:D)').values;
    const told = rows.map((row) => row.map(({ text }) => text));
    expect(told[0]?.[1]).toBe('2970');
    expect(told).toContainEqual(['Activities longer than 24 hours: 1. Check their unit.', '1']);
  });
});

describe('satisfaction', () => {
  it('takes the scale that was named, and tells the scores outside of it', () => {
    expect(Number(cellOf(host, '=KPI("CSAT", Surveys!A:B)').text)).toBe(1 / 4);
    for (const name of ['CSAT (5)', 'CSAT (scale=5)'])
      expect(Number(cellOf(host, `=KPI("${name}", Surveys!A:B)`).text), name).toBeCloseTo(2 / 3, 6);
    expect(tableOf('=KPIWHY("CSAT (5)", Surveys!A:B)')).toContainEqual(['Scores outside of the scale: 1.', '1']);
    expect(tableOf('=KPIWHY("CSAT", Surveys!A:B)').join()).not.toContain('outside of the scale');
  });
});

describe('the forecast', () => {
  it('reads 50 and 0.5 in one column as 50 %, and tells the open deals without a probability', () => {
    const told = tableOf('=KPIWHY("PIPEFORECAST", Deals!A:G, "2026-04")');
    expect(told[0]?.[1]).toBe('200');
    expect(told).toContainEqual(['Open deals without a probability, left out: 1.', '1']);
    expect(Number(cellOf(host, '=PIPEFORECAST({10000;4000},{50;0.25})').text)).toBe(6000);
  });
});

describe('average revenue per customer', () => {
  it('is of the sales whose customer is known', () => {
    expect(Number(cellOf(host, '=AVGREVENUE({100;200;600},{"A";"";"a"},"customer")').text)).toBe(700);
    expect(Number(cellOf(host, '=KPI("AVGREVENUE (customer)", Deals!A:G)').text)).toBe(30);
  });
});
