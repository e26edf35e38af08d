/** Cell functions of activities, answers, surveys and subscriptions in the built file: what their arguments may be. */

import { describe, expect, it } from 'vitest';
import type { TabInput } from '../../local/host';
import { cellOf, hostWith } from '../built';

const tab = (...values: TabInput['values']): TabInput => ({ name: 'Sheet1', values });
const blank = tab(['']);
const number = (text: string) => Number(text.replace(/,/g, ''));

describe('options', () => {
  it.each([
    ['=LEADRESPONSE({5;10;45},"median")', 10],
    ['=INQUIRYRESPONSE({0;10;20;30;40;50;60;70;80;90;100},"p90")', 90],
    ['=CSAT({5;4;3;2;1},"mean")', 3],
    ['=CSAT({5;4;3;2;1},"top2",7)', 0],
    ['=CSAT({5;4;3;2;1},,"5")', 0.4],
    ['=OUTREACH({"Call";"Email";"Call"},"calls")', 2],
    ['=OUTREACH({"Call";"Email";"Call"},{10;4;5},"emails")', 4],
    ['=MEETINGS({"Meeting";"Meeting";"Meeting"},{"Held";"Scheduled";"No-show"},"held")', 1],
  ])('%s is %d', (formula, value) => {
    expect(number(cellOf(hostWith([blank]), formula).text)).toBeCloseTo(value, 9);
  });

  it.each([
    ['=LEADRESPONSE({5;10},"average")', 'LEADRESPONSE: statistic is "average". It can be one of: mean, median, p90.'],
    ['=CSAT({5;4},"top3")', 'CSAT: method is "top3". It can be one of: top2, mean.'],
    ['=SELLTIME({30;45},"percent")', 'SELLTIME: show is "percent". It can be one of: minutes, hours, share.'],
  ])('%s lists the words there are', (formula, note) => {
    expect(cellOf(hostWith([blank]), formula)).toEqual({ text: '#ERROR!', note });
  });
});

describe('lists of types', () => {
  it.each([
    ['=FOLLOWUPS({"Call";"Email"})', 0],
    ['=FOLLOWUPS({"L1";"L2"})', 0],
    ['=FOLLOWUPS({101;101;102})', 1],
    ['=OUTREACH({"Fax";"LinkedIn"})', 0],
    ['=PROPOSALS({"Call";"Email"})', 0],
    ['=PROPOSALS({"Proposal";"Won";"Lead"})', 2],
    ['=PROPOSALS({"Quote sent";"Call";"Email";"Meeting"})', 1],
    ['=DEMOS({"デモ";"สาธิต";"عرض توضيحي";"Demo";"電話"})', 4],
  ])('%s is %d', (formula, value) => {
    expect(number(cellOf(hostWith([blank]), formula).text)).toBe(value);
  });

  it('leaves the header out when whole columns are selected', () => {
    const host = hostWith([tab(['Type', 'Status'], ['Demo', 'Held'], ['Demo', 'Cancelled'], ['Call', 'Held'])]);
    expect(cellOf(host, '=DEMOS(A:A,B:B)').text).toBe('1');
  });

  it('counts only the rows that a pair lets through', () => {
    const host = hostWith([tab(['Call', 'Anna'], ['Email', 'Ben'], ['Call', 'Ben'])]);
    expect(cellOf(host, '=OUTREACH(A1:A3,B1:B3,"Ben")').text).toBe('2');
  });
});

describe('lengths of time', () => {
  it('may be minutes, texts or a column of hours with its header', () => {
    expect(number(cellOf(hostWith([tab([30], ['1:30'], ['2h'])]), '=SELLTIME(A1:A3)').text)).toBe(240);
    expect(number(cellOf(hostWith([tab(['Hours'], [1.5], [0.5])]), '=SELLTIME(A:A)').text)).toBe(120);
  });

  it('that cannot be read are named with their row', () => {
    expect(cellOf(hostWith([tab([30], ['long'])]), '=SELLTIME(A1:A2)').note).toContain('"long" in row 2 of the range');
  });
});

describe('rows that a number cannot stand beside', () => {
  const times = tab(
    [{ date: '2026-03-05T09:00' }, { date: '2026-03-05T08:00' }],
    [{ date: '2026-03-05T09:00' }, { date: '2026-03-05T10:00' }],
  );

  it.each([
    [blank, '=CSAT({5;4;6},"top2",5)', 'CSAT: scores outside of the scale: 1.'],
    [
      blank,
      '=MRR({100;200},{"month";"sometimes"})',
      'MRR: rows without a known billing period: 1. Use month, quarter, year or week.',
    ],
    [times, '=LEADRESPONSE(A1:A2,B1:B2)', 'LEADRESPONSE: rows answered before they came: 1. Check the times.'],
    [blank, '=INQUIRYRESPONSE({5;-3})', 'INQUIRYRESPONSE: rows answered before they came: 1. Check the times.'],
  ])('are an error: %#', (sheet, formula, note) => {
    expect(cellOf(hostWith([sheet]), formula)).toEqual({ text: '#ERROR!', note });
  });

  it('are none where an answer is still to come', () => {
    expect(cellOf(hostWith([tab([5], [''], [15])]), '=LEADRESPONSE(A1:A3)').text).toBe('10');
  });
});

describe('numbers', () => {
  it.each([
    ['=CHURNRATE(60,50)', 'CHURNRATE: no more customers can be lost than there were at the start. Check the numbers.'],
    ['=CHURNRATE(0,0)', 'CHURNRATE: there were no customers at the start, so there is no churn rate.'],
    ['=ACTIVITYRATIO(400,0)', 'ACTIVITYRATIO: there are no won deals, so there is no activity ratio.'],
    ['=SOCIALENG(1,2,3,4,0)', 'SOCIALENG: the reach is 0, so there is no engagement rate.'],
  ])('%s says: %s', (formula, note) => {
    expect(cellOf(hostWith([blank]), formula)).toEqual({ text: '#ERROR!', note });
  });

  it('add up to the same with churn and retention', () => {
    expect(number(cellOf(hostWith([blank]), '=CHURNRATE(20,200)+RETENTION(200,220,40)').text)).toBe(1);
  });
});
