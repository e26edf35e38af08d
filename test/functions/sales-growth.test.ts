/** Sales growth of a period that is not over: aligned to the same days, hidden, or raw. */

import { describe, expect, it } from 'vitest';
import type { TabInput } from '../../local/host';
import { cellOf, hostWith, kpiOf, reportOf } from '../built';

const day = (date: string) => ({ date });

/** 1000 in March (400 of it by the 10th), 600 in April so far, until the 10th; 300 in April a year before. */
const orders: TabInput = {
  name: 'Orders',
  values: [
    ['Order date', 'Rep', 'Amount'],
    [day('2025-04-05'), 'Anna', 240],
    [day('2025-04-25'), 'Anna', 60],
    [day('2026-03-04'), 'Anna', 400],
    [day('2026-03-28'), 'Ben', 600],
    [day('2026-04-02'), 'Anna', 500],
    [day('2026-04-10'), 'Ben', 100],
  ],
};

const host = hostWith([orders]);
const value = (formula: string) => Number(cellOf(host, formula).text.replace(/,/g, ''));
const said = (formula: string) => cellOf(host, formula).note;
const tableOf = (formula: string) =>
  host.evaluate(host.tabs()[0]?.id ?? 0, formula).values.map((row) => row.map((cell) => cell.text));

const over = 'the period is not over yet, so it is not compared with the one before.';

describe('sales growth in a cell', () => {
  it('compares whole periods where nobody says what today is', () => {
    expect(value('=SALESGROWTH(Orders!A:C,"2026-04")')).toBeCloseTo(-0.4, 9);
    expect(value('=KPI("sales growth",Orders!A:C,"2026-04")')).toBeCloseTo(-0.4, 9);
  });

  it.each([
    ['=SALESGROWTH(Orders!A:C,"2026-04","previous","aligned",DATE(2026,4,10))', 0.5],
    ['=SALESGROWTH(Orders!A:C,"2026-04","previous","aligned","2026-04-10")', 0.5],
    ['=SALESGROWTH(Orders!A:C,"2026-04","previous",,DATE(2026,4,10))', 0.5],
    ['=SALESGROWTH(Orders!A:C,"2026-04",,"raw",DATE(2026,4,10))', -0.4],
    ['=SALESGROWTH(Orders!A:C,"2026-04",,"hide",DATE(2026,4,30))', -0.4],
    ['=SALESGROWTH(Orders!A:C,"2026-04","last_year","aligned",DATE(2026,4,10))', 1.5],
    ['=SALESGROWTH(Orders!A:C,"2026-04","last_year","raw")', 1],
    ['=KPI("sales growth (as_of=2026-04-10)",Orders!A:C,"2026-04")', 0.5],
    ['=KPI("sales growth (raw as_of=2026-04-10)",Orders!A:C,"2026-04")', -0.4],
    ['=KPI("sales growth (hide as_of=2026-04-30)",Orders!A:C,"2026-04")', -0.4],
  ])('%s gives %d', (formula, growth) => {
    expect(value(formula)).toBeCloseTo(growth, 9);
  });

  it('takes the last date in the table for today where a word is given without one', () => {
    expect(value('=SALESGROWTH(Orders!A:C,"2026-04","previous","aligned")')).toBeCloseTo(0.5, 9);
    expect(value('=KPI("sales growth (aligned)",Orders!A:C,"2026-04")')).toBeCloseTo(0.5, 9);
    expect(said('=SALESGROWTH(Orders!A:C,"2026-04","previous","hide")')).toBe(`SALESGROWTH: ${over}`);
    expect(said('=KPI("sales growth (hide)",Orders!A:C,"2026-04")')).toBe(`KPI: ${over}`);
  });

  it('gives no value of a period that is not over where that is asked', () => {
    expect(said('=SALESGROWTH(Orders!A:C,"2026-04",,"hide",DATE(2026,4,29))')).toBe(`SALESGROWTH: ${over}`);
    expect(said('=KPI("sales growth (hide as_of=2026-04-10)",Orders!A:C,"2026")')).toBe(`KPI: ${over}`);
  });

  it('names the words and the date that can stand there', () => {
    expect(said('=SALESGROWTH(Orders!A:C,"2026-04","previous","hidden")')).toBe(
      'SALESGROWTH: partial is "hidden". It can be one of: aligned, hide, raw.',
    );
    expect(said('=SALESGROWTH(Orders!A:C,"2026-04",,"hide","10/4/2026")')).toMatch(
      /^SALESGROWTH: as_of has "10\/4\/2026"/,
    );
    expect(said('=KPI("sales growth (hidden)",Orders!A:C,"2026-04")')).toMatch(
      /It can be one of: as_of=…, previous, last_year, aligned, hide, raw/,
    );
  });
});

describe('sales growth in tables', () => {
  const byMonth = (words: string) =>
    Object.fromEntries(tableOf(`=KPITABLE(Orders!A:C,"sales growth${words}","month")`).slice(1));

  it('aligns, hides or keeps the last month, and no other one', () => {
    expect(byMonth(' (as_of=2026-04-10)')['2026-04']).toBe('0.5');
    expect(byMonth(' (hide as_of=2026-04-10)')).toMatchObject({ '2026-04': '' });
    expect(byMonth(' (raw as_of=2026-04-10)')['2026-04']).toBe('-0.4');
    expect(byMonth(' (hide as_of=2026-04-30)')['2026-04']).toBe('-0.4');
  });

  it('does so in tables of two dimensions and of reps', () => {
    const crossed = (words: string) => tableOf(`=KPITABLE(Orders!A:C,"sales growth${words}","Rep, month","2026")`);
    const april = (words: string) => {
      const [header = [], ...rows] = crossed(words);
      return rows.map((row) => row[header.indexOf('2026-04')]);
    };
    expect(april(' (as_of=2026-04-10)')).toEqual(['0.25', '', '0.5']);
    expect(april(' (hide as_of=2026-04-10)')).toEqual(['', '', '']);
    const reps = (words: string) => tableOf(`=KPITABLE(Orders!A:C,"sales growth${words}","Rep","2026-04")`).slice(1);
    expect(reps(' (as_of=2026-04-10)')).toEqual([
      ['Anna', '0.25'],
      ['Ben', ''],
      ['Total', '0.5'],
    ]);
    expect(reps(' (hide as_of=2026-04-10)').map(([, growth]) => growth)).toEqual(['', '', '']);
  });

  it('is said to be to date by KPIWHY, only where it is', () => {
    const why = (words: string) => tableOf(`=KPIWHY("sales growth${words}",Orders!A:C,"2026-04")`);
    const said = 'To date: the period and the one before both count up to the same day, here 2026-04-10.';
    expect(why(' (as_of=2026-04-10)')).toContainEqual([said, '2026-04-10']);
    expect(why(' (raw as_of=2026-04-10)').join()).not.toContain('To date');
    expect(why(' (as_of=2026-04-30)').join()).not.toContain('To date');
  });
});

describe('sales growth in the report', () => {
  const growth = (word?: string) => {
    const settings = word === undefined ? {} : { definitions: { sales_growth: word } };
    host.runFromPage('wizardSave', [JSON.stringify({ settings })]);
    return kpiOf(reportOf(host, { period: '2026-04', asOf: '2026-04-10' }), 'sales_growth');
  };

  it('is aligned and says so, unless the settings say otherwise', () => {
    expect(growth()).toMatchObject({ value: 0.5, toDate: '2026-04-10' });
    expect(growth('raw').value).toBeCloseTo(-0.4, 9);
    expect(growth('raw')).not.toHaveProperty('toDate');
    expect(growth('hide')).toMatchObject({
      value: null,
      reason: 'The period is not over yet, so it is not compared with the one before.',
    });
  });
});
