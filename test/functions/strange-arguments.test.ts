/** What people type into cell functions by mistake, in the built file: no wrong number, and a sentence that says what to do. */

import { describe, expect, it } from 'vitest';
import { cellOf, hostWith } from '../built';

const host = hostWith([
  {
    name: 'Sheet1',
    values: [
      ['Deal', 'Amount'],
      ['A', 5],
      ['B', 7],
    ],
  },
]);

describe('arguments that would make a wrong number', () => {
  it.each([
    ['=AVGREVENUE(1,2,3,4,5)', '5 arguments were given, but at most 3 can be used. Take "4" and what follows out.'],
    ['=LEAKAGE(100,60,"as_lost")', '3 arguments were given, but at most 2 can be used.'],
    ['=STAGECONV(200,80,20)', '3 arguments were given, but at most 1 can be used. Take "80" and what follows out.'],
    ['=LEAKAGE(100)', 'advanced is missing.'],
    ['=PIPEFORECAST({10000;4000})', 'probabilities is missing.'],
    ['=PIPEFORECAST(A2:B3)', 'deals holds no table that is known.'],
    ['=LEADS({"Jan",30;"Feb",12})', 'deals holds no table that is known.'],
    ['=AVGREVENUE({100;200},{"A";"B"},"rep")', 'per is "rep". It can be one of: sale, customer.'],
    ['=CPL("40%",10)', 'spend has "40%", a share.'],
    ['=AVGREVENUE({"40%";"3"})', 'amounts has "40%" in row 1 of the range, a share.'],
    ['=SALESPERREP({"A";"B"},{"5%";7})', 'amounts has "5%" in row 1 of the range, a share.'],
    ['=LEADS({30;-12})', 'leads has -12 in row 2 of the range. It must be 0 or more.'],
    ['=SOCIALENG({5;-1},2,3,4)', 'likes has -1 in row 2 of the range.'],
    ['=OUTREACH({"Call";"Email"},{40;-3})', 'quantity has -3 in row 2 of the range.'],
    ['=SELLTIME({-30;45})', 'durations has -30 in row 1 of the range.'],
    ['=SELLTIME({0.0625;0.5})', 'durations has 0.0625 in row 1 of the range, less than a minute.'],
    ['=OUTREACH(5)', 'types has only numbers, such as 5.'],
    ['=DEMOS({6;7})', 'types has only numbers, such as 6.'],
    ['=REFERRALS({5;7})', 'sources has only numbers, such as 5.'],
    ['=MEETINGS({"Held";"Held"},{"Meeting";"Call"})', 'nothing in types is known as an activity'],
    ['=QUOTAATTAIN({30;70;20},{50;50})', 'sales has 3 rows but quotas has 2.'],
    ['=SALESPERREP({50000;30000},{"A";"B"})', 'amounts has "A" in row 1 of the range, which is not a number.'],
    ['=STAGECONV({20;80})', 'counts has 80 in row 2 of the range, more than 20 in the step before.'],
    ['=STAGECONV({200;-80})', 'counts has -80 in row 2 of the range.'],
  ])('%s says: %s', (formula, said) => {
    const { text, note } = cellOf(host, formula);
    expect([text, note]).toEqual(['#ERROR!', expect.stringContaining(said)]);
  });

  it.each([
    ['ja', '=LEADS({30;-12})', '(範囲の 2 行目)。0以上にしてください。'],
    ['th', '=OUTREACH(5)', 'types มีแต่ตัวเลข'],
    ['ar', '=CPL("40%",10)', 'اكتب العدد نفسه لا نسبته.'],
    ['vi', '=AVGREVENUE(1,2,3,4,5)', 'có 5 đối số nhưng chỉ dùng được tối đa 3.'],
  ])('is told in %s: %s', (userLocale, formula, said) => {
    const own = hostWith([{ name: 'Sheet1', values: [['A']] }], { userLocale });
    expect(cellOf(own, formula).note).toContain(said);
  });
});

describe('arguments that can be read', () => {
  it.each([
    ['=QUOTAATTAIN({30;70;20},{50;50;""})', 1],
    ['=QUOTAATTAIN({30;70;20},{50;50;""},"all")', 1.2],
    ['=QUOTAATTAIN({30;70},50)', 2],
    ['=SALESPERREP({1;2;1},{5;6;7})', 9],
    ['=SELLTIME({"1h30";"90";"1:30";"45 min";"1時間30分";"1 giờ 30 phút";"1 ชั่วโมง 30 นาที"})', 585],
    ['=MROI(100,"5%",1000,2000)', 1.5],
    ['=OUTREACH({"Fax";"LinkedIn"})', 0],
  ])('%s is %d', (formula, value) => {
    expect(Number(cellOf(host, formula).text)).toBeCloseTo(value, 9);
  });

  it('a blank step of a funnel is none, and not a share of 0', () => {
    const rows = host.evaluate(host.tabs()[0]?.id ?? 0, '=STAGECONV({200;"";20})').values;
    expect(rows.map((row) => row.map(({ text }) => text))).toEqual([
      ['200', '', '1'],
      ['', '', ''],
      ['20', '', '0.1'],
    ]);
  });
});
