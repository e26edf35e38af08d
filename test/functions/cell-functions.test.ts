/** The cell functions of the built file, called from formulas as in Sheets. */

import { describe, expect, it } from 'vitest';
import type { TabInput } from '../../local/host';
import { sampleWorkbook } from '../../local/samples';
import { definitions as kpis } from '../../src/kpis/documented';
import { tableFunctions } from '../../src/kpis/table-functions';
import { namesOf } from '../../src/reference/stubs';
import { cellOf, hostWith, kpiOf, reportOf } from '../built';
import { tabOf } from './example-tab';

const blank: TabInput = { name: 'Sheet1', values: [['']] };

/** A tab with a block of cells from A1. */
const tab = (...values: TabInput['values']): TabInput => ({ name: 'Sheet1', values });

const number = (text: string) => Number(text.replace(/,/g, ''));

describe('worked examples', () => {
  const examples = kpis.flatMap((kpi) => (kpi.examples ?? []).map((example) => ({ ...example })));

  it('are there for every function', () => {
    expect(kpis.filter((kpi) => kpi.function && !kpi.examples?.length)).toEqual([]);
  });

  it.each(examples)('$formula is $value', (example) => {
    const host = hostWith([tabOf(example)], { timeZone: 'Asia/Bangkok' });
    expect(number(cellOf(host, example.formula).text)).toBeCloseTo(example.value, 4);
  });
});

describe('numbers', () => {
  it('sums ranges of different length', () => {
    const host = hostWith([tab([100, 4], [200, 6], [300, ''])]);
    expect(cellOf(host, '=CPL(A1:A3,B1:B2)').text).toBe('60');
  });

  it('skips blank cells and reads text as people write numbers', () => {
    const host = hostWith([tab(['$1,200.50', 1], ['', 1], ['1.200,50 $', ''], ['١٬٢٠٠', ''])]);
    expect(number(cellOf(host, '=CPL(A1:A4,B1:B4)').text)).toBeCloseTo((1200.5 + 1200.5 + 1200) / 2, 4);
  });

  it.each([
    [
      '=CPL(A1:A2,5)',
      'n/a',
      'CPL: spend has "n/a" in row 2 of the range, which is not a number. Type a number there or leave the cell blank.',
    ],
    [
      '=CPL(A1:A2,5)',
      '1.200',
      'CPL: spend has the text "1.200" in row 2 of the range, which reads differently from country to country. Type it as a number.',
    ],
  ])('%s with the text %s says where and what to do', (formula, text, note) => {
    const host = hostWith([{ ...tab([100], [text]), formats: [[''], ['@']] }]);
    expect(cellOf(host, formula)).toEqual({ text: '#ERROR!', note });
  });

  it('passes on the error of a cell with its place', () => {
    const host = hostWith([blank]);
    const id = host.tabs()[0]?.id ?? 0;
    host.type(id, 1, 1, '5');
    host.type(id, 2, 1, '=1/0');
    expect(cellOf(host, '=CPL(A1:A2,5)').note).toContain('spend has the error #DIV/0! in row 2 of the range');
  });

  it.each([
    ['=CPL(1000,0)', 'CPL: there are no leads, so there is no cost per lead.'],
    ['=CPL(1000)', 'CPL: leads is missing. Give a number or a range.'],
    ['=CPL(A1,5)', 'CPL: spend is blank. Type a number there or select cells with numbers.'],
    ['=CPL(1000,-5)', 'CPL: leads adds up to -5. It must be 0 or more.'],
    [
      '=REVENUE({"USD 100";"€50"})',
      'REVENUE: amounts has amounts in USD, EUR. Money of different currencies is not added; convert it first.',
    ],
    [
      '=SALESCYCLE({30;-5;10})',
      'SALESCYCLE: days has -5 in row 2 of the range, but no deal ends before it begins. Correct it or leave the cell blank.',
    ],
    ['=MROI(1000,500%,300,9)', 'MROI: win_rate must be between 0% and 100%, but 5 was given. Write 40% or 0.4.'],
    [
      '=SALESCYCLE("05/06/2026",DATE(2026,7,1))',
      'SALESCYCLE: statistic is "2026-07-01". It can be one of: mean, median, p80.',
    ],
    ['=MROI(1000,0)', 'MROI: there is no marketing cost, so there is no return on it.'],
    ['=MROI(1000,100,40)', 'MROI: margin must be between 0% and 100%, but 40 was given. Write 40% or 0.4.'],
    [
      '=OPPTOWIN(60,48)',
      'OPPTOWIN: there are more won deals than opportunities. Check that both count the same deals.',
    ],
    [
      '=RETENTION(100,190,40)',
      'RETENTION: the customers at the end without the new ones must be between 0 and the customers at the start. Check the three numbers.',
    ],
    ['=RETENTION(0,0,0)', 'RETENTION: there were no customers at the start, so there is no retention rate.'],
  ])('%s says: %s', (formula, note) => {
    expect(cellOf(hostWith([blank]), formula)).toEqual({ text: '#ERROR!', note });
  });

  it('gives 0 where 0 is the value', () => {
    const host = hostWith([blank]);
    expect(cellOf(host, '=CPL(0,5)').text).toBe('0');
    expect(cellOf(host, '=WINRATE(0,5)').text).toBe('0');
  });

  it('lets IFERROR catch what has no value', () => {
    expect(cellOf(hostWith([blank]), '=IFERROR(CPL(1,0),"none")').text).toBe('none');
  });
});

describe('lists', () => {
  const stages = ['Won', 'lost', ' Closed Won ', '3. Proposal', 'Lost'].map((stage) => [stage]);

  it('never counts the blank rows at the end of an open range', () => {
    const host = hostWith([tab(['Stage'], ...stages)]);
    expect(number(cellOf(host, '=WINRATE(A2:A)').text)).toBe(0.5);
  });

  it('takes no notice of the header when the whole column is selected', () => {
    const host = hostWith([tab(['Stage'], ...stages)]);
    expect(number(cellOf(host, '=WINRATE(A:A)').text)).toBe(0.5);
  });

  it('finds the header under titles and blank rows, as in the sample', () => {
    const host = hostWith(sampleWorkbook().tabs);
    const inCell = number(cellOf(host, '=WINRATE(Deals!E2:E)').text);
    expect(inCell).toBeCloseTo(kpiOf(reportOf(host), 'win_rate').value ?? Number.NaN, 6);
  });

  it.each([
    ['Thai', ['ปิดการขายได้', 'แพ้']],
    ['Japanese', ['受注', '失注']],
    ['Arabic', ['ربح', 'خسارة']],
    ['Vietnamese', ['Thắng', 'Thua']],
  ])('reads stages in %s', (_, words) => {
    const host = hostWith([tab(...words.map((word) => [word]))]);
    expect(number(cellOf(host, '=WINRATE(A1:A2)').text)).toBe(0.5);
  });

  it('names a stage that is not known, how often it stands there, and where first', () => {
    const host = hostWith([tab(['Won'], ['Parking lot'], ['Lost'], ['Parking lot'])]);
    expect(cellOf(host, '=WINRATE(A1:A4)').note).toMatch(
      /^WINRATE: stages has 2 rows with the stage "Parking lot" in row 2 of the range, which is not known\./,
    );
  });

  it('says both lengths when two lists do not cover the same rows', () => {
    const days = Array.from({ length: 12 }, (_, index) => [
      { date: `2026-01-${String(index + 1).padStart(2, '0')}` },
      { date: '2026-02-01' },
    ]);
    const host = hostWith([tab(...days)]);
    expect(cellOf(host, '=SALESCYCLE(A1:A12,B1:B10)').note).toBe(
      'SALESCYCLE: created has 12 rows but won has 10. Select the same rows in both.',
    );
  });

  it('lets an open range end where the other one is still filled', () => {
    const host = hostWith([tab([{ date: '2026-01-01' }, { date: '2026-01-11' }], [{ date: '2026-01-05' }, ''])]);
    expect(cellOf(host, '=SALESCYCLE(A1:A,B1:B)').text).toBe('10');
  });

  it('has no win rate before a deal is decided', () => {
    const host = hostWith([tab(['Open'], ['New'])]);
    expect(cellOf(host, '=WINRATE(A1:A2)').note).toBe(
      'WINRATE: there are no won or lost deals, so there is no win rate.',
    );
  });
});

describe('pairs that say which rows count', () => {
  const host = hostWith([
    tab(['Won', 'Anna', 100], ['Lost', 'Ben', 5], ['Won', 'anna ', 20], ['Lost', 'Anna', 300], ['Won', 'Ben', 7]),
  ]);

  it.each([
    ['=WINRATE(A1:A,B1:B,"Anna")', 2 / 3],
    ['=WINRATE(A1:A,B1:B,"<>Anna")', 1 / 2],
    ['=WINRATE(A1:A5,C1:C5,">=20")', 2 / 3],
    ['=WINRATE(A1:A5,B1:B5,"Anna",C1:C5,"<200")', 1],
    ['=AVGDEAL(C1:C5,A1:A5,B1:B5,"Anna")', 60],
  ])('%s', (formula, value) => {
    expect(number(cellOf(host, formula).text)).toBeCloseTo(value, 6);
  });

  it('must cover the same rows', () => {
    expect(cellOf(host, '=WINRATE(A1:A5,B1:B3,"Anna")').note).toBe(
      'WINRATE: stages has 5 rows but filter_range_2 has 3. Select the same rows in both.',
    );
  });
});

describe('dates', () => {
  const orders = tab(
    [{ date: '2026-02-28' }, 1],
    [{ date: '2026-03-01' }, 10],
    [{ date: '2026-03-31T23:30' }, 100],
    [{ date: '2026-04-01' }, 1000],
  );

  it.each(['Pacific/Pago_Pago', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland', 'Pacific/Kiritimati'])(
    'belong to the day that the sheet shows in %s',
    (timeZone) => {
      expect(cellOf(hostWith([orders], { timeZone }), '=REVENUE(A1:B4,"2026-03")').text).toBe('110');
    },
  );

  it('refuses a period that is none', () => {
    expect(cellOf(hostWith([orders]), '=REVENUE(A1:B4,"March")').note).toContain(
      'period is "March", which is not a period',
    );
  });
});

describe('messages', () => {
  it.each([
    ['th', 'CPL: ไม่มีลีด'],
    ['ja', 'CPL: リードがないため'],
    ['ar', 'CPL: لا يوجد عملاء محتملون'],
    ['vi', 'CPL: không có khách hàng tiềm năng'],
    ['de', 'CPL: there are no leads'],
  ])('are in the language of the person: %s', (userLocale, start) => {
    expect(cellOf(hostWith([blank], { userLocale }), '=CPL(1,0)').note).toContain(start);
  });
});

describe('the help box', () => {
  const help = hostWith([blank]).functions();

  it('offers every function with a help text for each argument', () => {
    expect(help.map((one) => one.name).sort()).toEqual(
      [...kpis.flatMap(namesOf), ...tableFunctions.map((one) => one.name)].sort(),
    );
    for (const one of help) {
      expect(one.problem, one.name).toBeUndefined();
      expect(one.description, one.name).not.toBe('');
      expect(
        one.parameters.every((parameter) => parameter.description !== ''),
        one.name,
      ).toBe(true);
    }
  });

  it('names both ways of calling a function in its argument', () => {
    expect(help.find((one) => one.name === 'WINRATE')?.parameters[0]).toEqual({
      name: 'stages_or_won',
      description: 'The stage of each deal, one row per deal; or the number of deals won',
    });
  });
});
