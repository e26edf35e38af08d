/** Small things about cells that the host knows because Sheets does them. */
import { describe, expect, it } from 'vitest';
import { hostWith, run, tab, texts } from './throwaway-project';

const dates = [
  tab('Data', [
    [{ date: '2026-03-05' }, 1],
    [{ date: '2026-03-31' }, 3],
    [null, 2],
  ]),
];

describe('the greatest of some dates', () => {
  it.each([
    ['=MAX(A1:A3)', '3/31/2026'],
    ['=MIN(A1:A)', '3/5/2026'],
    ['=LARGE(A1:A3,2)', '3/5/2026'],
    ['=MAX(B1:B3)', '3'],
    ['=MAX(A1:A3)-MIN(A1:A3)', '26'],
    ['=COUNT(A1:A3)', '2'],
  ])('%s shows %s', (formula, text) => {
    expect(texts(hostWith('', { tabs: dates }), formula)).toEqual([[text]]);
  });

  it('reaches a cell function as a date', () => {
    const kind = 'function KIND(v) { return Object.prototype.toString.call(v); }';
    expect(texts(hostWith(kind, { tabs: dates }), '=KIND(MAX(A1:A3))')).toEqual([['[object Date]']]);
  });
});

describe('text that reads as an error', () => {
  const tabs = [tab('Data', [['#N/A', '#n/a'], [1]], { formats: [['', '@']] })];

  it('is an error to formulas, unless the cell is plain text', () => {
    const host = hostWith('', { tabs });
    expect(texts(host, '=ISERROR(A1)')).toEqual([['TRUE']]);
    expect(texts(host, '=ISERROR(B1)')).toEqual([['FALSE']]);
    expect(texts(host, '=SUM(A1:A2)')).toEqual([['#N/A']]);
    expect(host.cells(host.activeTab(), 1, 1, 1, 2)[0]?.map((cell) => cell?.kind)).toEqual(['error', 'text']);
  });

  it('is its text to a script', () => {
    expect(run(`return SpreadsheetApp.getActiveSheet().getRange('A1:B1').getValues();`, { tabs })).toEqual([
      ['#N/A', '#n/a'],
    ]);
  });
});

describe('a copy of a tab', () => {
  it('has its charts, over its own cells', () => {
    const host = hostWith(
      `function copy() { const s = SpreadsheetApp.getActiveSheet();
        s.insertChart(s.newChart().asBarChart().addRange(s.getRange('A1:B3')).setPosition(1, 5, 0, 0)
          .setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH).build());
        s.copyTo(SpreadsheetApp.getActive()).setName('Copy'); }`,
      { tabs: dates },
    );
    host.click('copy');
    const [first, second] = host.tabs();
    expect(second?.charts.map(({ ranges }) => ranges)).toEqual([["'Copy'!A1:B3"]]);
    expect(second?.charts[0]?.id).not.toBe(first?.charts[0]?.id);
  });
});
