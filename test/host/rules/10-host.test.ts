/** Section 10 of the platform rules, as far as no other section has it: counting, replaying, failing on purpose. */
import { describe, expect, it } from 'vitest';
import { hostWith, run } from '../throwaway-project';

const script = `
  function build() {
    const sheet = SpreadsheetApp.getActive().getSheets()[0];
    sheet.getRange('A1:B2').setValues([[1, 2], [3, 4]]);
    return sheet.getRange('A1:B2').getValues();
  }
  function careful() {
    const lock = LockService.getDocumentLock();
    try { lock.waitLock(10); } catch (e) { return e.name + ': ' + e.message; }
  }`;

describe('counting', () => {
  it('10.5 service calls are counted by kind and listed in their order', () => {
    const host = hostWith(script);
    host.runFromPage('build', []);
    const { reads, writes, other, list } = host.calls();
    expect([reads, writes, other]).toEqual([2, 1, 3]);
    expect(list.map(({ method, detail }) => `${method} ${detail}`.trim())).toEqual([
      'getActive',
      'getSheets',
      'getRange Data',
      'setValues Data!A1:B2',
      'getRange Data',
      'getValues Data!A1:B2',
    ]);
  });

  it('10.5 the calls can be replayed as text, execution by execution', () => {
    const host = hostWith(script);
    host.click('build');
    host.runFromPage('careful', []);
    expect(host.replay().split('\n')).toEqual([
      'menu: build (FULL)',
      '    1  other  SpreadsheetApp.getActive',
      '    2  read   Spreadsheet.getSheets',
      '    3  other  Sheet.getRange  Data',
      '    4  write  Range.setValues  Data!A1:B2',
      '    5  other  Sheet.getRange  Data',
      '    6  read   Range.getValues  Data!A1:B2',
      'page: careful (FULL)',
      '    7  other  LockService.getDocumentLock',
      '    8  other  Lock.waitLock  document',
    ]);
  });
});

describe('a cell function that is calculated while a script runs', () => {
  it('stands apart in the replay', () => {
    const host = hostWith(`
      function ZONE() { return SpreadsheetApp.getActive().getSpreadsheetTimeZone(); }
      function build() { const s = SpreadsheetApp.getActiveSheet(); s.getRange('A1').setFormula('=ZONE()'); SpreadsheetApp.flush(); s.getName(); }`);
    host.click('build');
    expect(
      host
        .replay()
        .split('\n')
        .filter((line) => !line.startsWith(' ')),
    ).toEqual(['menu: build (FULL)', 'cell functions (CUSTOM_FUNCTION)', 'menu: build (FULL)']);
  });

  it('leaves no mark when it asks for nothing', () => {
    const host = hostWith(`
      function ONE() { return 1; }
      function build() { const s = SpreadsheetApp.getActiveSheet(); s.getRange('A1').setFormula('=ONE()'); SpreadsheetApp.flush(); s.getName(); }`);
    host.click('build');
    host.click('build');
    expect(host.replay().match(/menu: build/g)).toHaveLength(2);
    expect(host.replay()).not.toContain('cell functions');
  });
});

describe('failing on purpose', () => {
  it('10 the n-th service call fails in Google’s words', () => {
    const host = hostWith(script);
    host.failAt(4);
    expect(() => host.click('build')).toThrow(
      'Service Spreadsheets failed while accessing document with id host-spreadsheet.',
    );
    expect(host.calls().list.at(-1)?.method).toBe('setValues');
    expect(() => host.click('build')).not.toThrow();
  });

  it('10 a call of a kind, or of one method, can be made to fail', () => {
    const host = hostWith(script);
    host.failAt(2, 'timed out', 'read');
    expect(() => host.click('build')).toThrow('Service Spreadsheets timed out');
    host.failAt(1, 'too many', 'Range.setValues');
    expect(() => host.click('build')).toThrow('Service invoked too many times in a short time: Spreadsheets');
    expect(() => host.failAt(0)).toThrow('service calls count from 1');
  });

  it('10 a lock that times out is an Exception that the script can catch', () => {
    const host = hostWith(script);
    host.failAt(1, 'lock', 'Lock.waitLock');
    expect(host.runFromPage('careful', [])).toBe(
      'Exception: Lock timeout: another process was holding the lock for too long.',
    );
  });

  it('10 an execution whose time is up can not go on', () => {
    const host = hostWith(script);
    host.failAt(2, 'too long', 'other');
    expect(() => host.runFromPage('careful', [])).toThrow('Exceeded maximum execution time');
  });
});

describe('the border', () => {
  it('10.1 a method that the host lacks throws instead of giving undefined', () => {
    for (const call of [
      'SpreadsheetApp.getActive().getFoo',
      'SpreadsheetApp.newCellImage',
      'XmlService.parse',
      'SpreadsheetApp.getActive().getSheets()[0].sort',
    ])
      expect(() => run(`return ${call};`), call).toThrow('is not built yet');
  });

  it('10.1 what the host gives is made in the script’s own realm', () => {
    const body = `const rows = SpreadsheetApp.getActive().getSheets()[0].getRange('A1').getValues();
      try { SpreadsheetApp.getActive().getSheets()[0].getRange(0, 1); } catch (e) { return [rows instanceof Array, rows[0] instanceof Array, e instanceof Error, e.name]; }`;
    expect(run(body)).toEqual([true, true, true, 'Exception']);
  });
});
