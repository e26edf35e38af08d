import { describe, expect, it } from 'vitest';
import { hostWith, tab } from './throwaway-project';

/** Generous limits: the machine may be busy; what is looked for is a change of order. */
describe('speed', () => {
  const deals = Array.from({ length: 20_000 }, (_, row) => [
    `id${row}`,
    row % 3 === 0 ? 'Won' : 'Lost',
    { date: `20${16 + (row % 9)}-${String(1 + (row % 12)).padStart(2, '0')}-15` },
    row % 1000,
  ]);
  const host = hostWith(
    `function WON(stages) { return stages.filter((r) => r[0] === 'Won').length; }
     function read() { const t = Date.now(); SpreadsheetApp.getActive().getSheets()[0].getDataRange().getValues(); return Date.now() - t; }
     function write() { const s = SpreadsheetApp.getActive().insertSheet('Report'); const t = Date.now();
       s.getRange(1, 1, 500, 10).setValues(Array.from({ length: 500 }, (_, i) => Array.from({ length: 10 }, (__, j) => j ? i * j : 'row ' + i)));
       return Date.now() - t; }`,
    { tabs: [tab('Deals', deals)] },
  );

  it('reads and writes thousands of cells at once', () => {
    host.runFromPage('read', []);
    expect(host.runFromPage('read', [])).toBeLessThan(1000);
    expect(host.runFromPage('write', [])).toBeLessThan(1000);
  });

  it('calculates a function over a long column, again after an edit', () => {
    const id = host.tabs()[0]?.id ?? 0;
    const started = performance.now();
    expect(host.evaluate(id, '=WON(B1:B)').values[0]?.[0]?.text).toBe('6667');
    host.type(id, 1, 6, '=WON(B1:B)');
    expect(host.values(id, 'F1')).toEqual([[6667]]);
    host.type(id, 1, 2, 'Lost');
    expect(host.values(id, 'F1')).toEqual([[6666]]);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
