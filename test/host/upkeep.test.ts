import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellInput } from '../../local/host/index';
import { hostWith, idOf, tab } from './throwaway-project';

const code = `
  function HOWMANY(range) { return range.length; }
  function TOTAL(range) { return [].concat(...[].concat(range).map((r) => [].concat(r))).reduce((s, v) => s + (typeof v === 'number' ? v : 0), 0); }
  function TABLE(n) { const out = []; for (let i = 0; i < Math.min(n, 4); i += 1) out.push([i, n]); return n >= 1 ? out : 'none'; }
  function insertRows() { SpreadsheetApp.getActive().getSheetByName('A').insertRowsAfter(2, 3); }
  function grow() { SpreadsheetApp.getActive().getSheetByName('A').insertRowsAfter(1000, 10); }
  function addTab() { SpreadsheetApp.getActive().insertSheet('Later').getRange('A1:B1').setValues([[7, 8]]); }
  function dropTab() { const ss = SpreadsheetApp.getActive(); ss.deleteSheet(ss.getSheetByName('Later')); }
  function dates() { SpreadsheetApp.getActive().getSheetByName('A').getRange('A1').setNumberFormat('yyyy-mm-dd'); }
  function KIND(v) { return Object.prototype.toString.call(v) === '[object Date]' ? 'date' : typeof v; }
  function trim() { const s = SpreadsheetApp.getActive().insertSheet('Own'); s.deleteRows(20, 981); s.deleteColumns(10, 17); s.getRange('A1').setValue(5); }
`;

describe('keeping formulas up to date', () => {
  it('lets open ranges grow with the grid', () => {
    const host = hostWith(code, { tabs: [tab('A', [['=HOWMANY(B1:B)']])] });
    expect(host.values(0, 'A1')).toEqual([[1000]]);
    host.click('grow');
    expect(host.values(0, 'A1')).toEqual([[1010]]);
    host.type(0, 1100, 1, 'x');
    expect(host.values(0, 'A1')).toEqual([[1100]]);
  });

  it('finds a tab that is made later, and misses it when it is gone', () => {
    const host = hostWith(code, { tabs: [tab('A', [['=SUM(Later!A1:B1)', '=TOTAL(Later!A1:B1)']])] });
    expect(host.values(0, 'A1')).toEqual([['#REF!']]);
    host.click('addTab');
    expect(host.values(0, 'A1:B1')).toEqual([[15, 15]]);
    host.click('dropTab');
    expect(host.values(0, 'A1')).toEqual([['#REF!']]);
  });

  it('is not disturbed by a tab that no formula reads', () => {
    const host = hostWith(code, { tabs: [tab('A', [[1, '=A1*2']])] });
    expect(host.values(0, 'B1')).toEqual([[2]]);
    host.click('trim');
    host.type(idOf(host, 'Own'), 2, 1, '=A1+A!B1');
    expect(host.values(idOf(host, 'Own'), 'A1:A2')).toEqual([[5], [7]]);
  });

  it('sees that a number became a date', () => {
    const host = hostWith(code, { tabs: [tab('A', [[46086, '=KIND(A1)']])] });
    expect(host.values(0, 'B1')).toEqual([['number']]);
    host.click('dates');
    expect(host.values(0, 'A1:B1')).toEqual([[{ date: '2026-03-05' }, 'date']]);
  });

  it('comes to the same values by edits as from a fresh start', () => {
    const content = fc.oneof(
      fc.integer({ min: 0, max: 9 }).map(String),
      fc.constantFrom(
        '',
        '',
        'text',
        '=A1+1',
        '=SUM(A1:C3)',
        '=TOTAL(A2:B)',
        '=TABLE(B1)',
        '=IFERROR(TABLE(A3),"e")',
        '=C2&"x"',
      ),
    );
    const edit = fc.record({ row: fc.integer({ min: 1, max: 6 }), column: fc.integer({ min: 1, max: 4 }), content });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 12 }), (edits) => {
        const edited = hostWith(code, { tabs: [tab('A', [])] });
        const grid: CellInput[][] = Array.from({ length: 6 }, () => new Array<CellInput>(4).fill(null));
        for (const { row, column, content: text } of edits) {
          edited.type(0, row, column, text);
          edited.cells(0, 1, 1, 1, 1);
          (grid[row - 1] as CellInput[])[column - 1] = text === '' ? null : /^\d$/.test(text) ? Number(text) : text;
        }
        const fresh = hostWith(code, { tabs: [tab('A', grid)] });
        expect(edited.cells(0, 1, 1, 10, 8)).toEqual(fresh.cells(0, 1, 1, 10, 8));
      }),
      { numRuns: 60 },
    );
  });
});
