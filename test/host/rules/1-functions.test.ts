/** Section 1 of the platform rules: functions in cells. */
import { describe, expect, it } from 'vitest';
import { hostWith, tab, texts } from '../throwaway-project';
import { code, faultsOf, faultsOfCode } from './sound-project';

/** The cell of a formula on the first tab. */
function cell(script: string, formula: string, situation: Parameters<typeof hostWith>[1] = {}) {
  const host = hostWith(script, situation);
  return host.evaluate(host.activeTab(), formula).values[0]?.[0];
}

const shape = `function SHAPE() {
  const one = (v) => Array.isArray(v) ? '[' + v.map(one).join(',') + ']'
    : Object.prototype.toString.call(v) === '[object Date]' ? 'date ' + v.toISOString() : typeof v + ' ' + v;
  return Array.from(arguments, one).join('; ');
}`;

const tabs = [
  tab(
    'Data',
    [
      ['Won', 0.4, { date: '2026-03-05' }, true],
      ['Lost', null, '=1/0', '31/01/2026'],
    ],
    { formats: [['', '0%'], []] },
  ),
];

describe('names', () => {
  it('has no fault to find in a sound project', () => {
    expect(faultsOf()).toEqual([]);
  });

  it('1.1 a function may not have the name of a built-in function', () => {
    expect(faultsOfCode('function CPL', 'function FORECAST')).toContain(
      'FORECAST is a function of Google Sheets itself.',
    );
    expect(hostWith('function GROWTH() { return 1; }').functions()[0]?.problem).toContain('built-in');
    expect(cell('function SUM() { return "mine"; }', '=SUM(1;2)')?.text).toBe('3');
  });

  it('1.1 a function whose name ends in _ is not known to Sheets', () => {
    expect(cell('function CPL_() { return 1; }', '=CPL_()')?.text).toBe('#NAME?');
  });

  it('1.1 code made out of text is refused', () => {
    expect(faultsOfCode('lib_().menu', 'new Function("return 1")')).toContain(
      'Code.js makes code out of text (Function).',
    );
  });

  it('1.1 an async function is refused', () => {
    expect(faultsOfCode('function CPL', 'async function CPL')).toContain(
      'CPL is async or a generator; Sheets knows plain functions only.',
    );
    expect(cell('async function CPL() { return 1; }', '=CPL()')?.note).toContain('Host: CPL returned [object Promise]');
  });

  it('1.1 two functions that differ in case only are refused', () => {
    const twice = `${code}\nfunction cpl(event) {}\n`;
    expect(faultsOf({ 'Code.js': twice }).join()).toContain('cpl is there twice');
    expect(cell('function CPL() { return 1; } function cpl() { return 2; }', '=CPL()')?.note).toBe(
      'Host: CPL and cpl are one name to Sheets.',
    );
  });

  it('1.1 a menu handler that is typed into a cell has a cell function’s rights', () => {
    const handler = `function build() { SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue(1); return 1; }`;
    expect(cell(handler, '=build()')).toMatchObject({
      text: '#ERROR!',
      note: expect.stringContaining('You do not have permission to call Range.setValue'),
    });
  });

  it('1.1 a name that reads as a cell is refused', () => {
    for (const name of ['CAC1', 'R1', 'NPS10'])
      expect(faultsOfCode('function CPL', `function ${name}`).join(), name).toContain('could be read as a cell');
    expect(hostWith('function CAC1() {}').functions()[0]?.problem).toBe('CAC1 reads as a cell.');
  });
});

describe('the help box', () => {
  it('1.2 a function without @customfunction is refused', () => {
    expect(faultsOfCode(' * @customfunction\n', '').join()).toContain('CPL has no @customfunction comment');
  });

  it('1.2 a comment that does not stand directly above is refused', () => {
    expect(faultsOfCode(' */\nfunction', ' */\n\nfunction').join()).toContain('CPL has no @customfunction comment');
    expect(faultsOfCode('/**\n * Cost', '/*\n * Cost').join()).toContain('CPL has no @customfunction comment');
  });

  it('1.2 a stub without its parameters is refused', () => {
    expect(faultsOfCode('CPL(spend, leads)', 'CPL()')).toEqual(['CPL: its comment names (spend,leads), it takes ().']);
  });

  it('1.2 a parameter in the syntax of an optional one is refused', () => {
    expect(faultsOfCode('@param {any} leads', '@param {any} [leads]').join()).toContain('its comment names');
    expect(faultsOfCode('@param {any} leads How many leads', '@param {any} leads').join()).toContain(
      'its comment names',
    );
  });

  it('1.2 HTML in a comment is refused', () => {
    expect(faultsOfCode('Cost per lead.', '<b>Cost</b> per lead.').join()).toContain('Sheets shows the HTML');
  });
});

describe('arguments', () => {
  const shown = (formula: string, situation: Parameters<typeof hostWith>[1] = {}) =>
    cell(shape, formula, { tabs, foreignDates: true, ...situation })?.text;

  it('1.3 a cell is a value, a range is rows, a blank is an empty text', () => {
    expect(shown('=SHAPE(A1)')).toBe('string Won');
    expect(shown('=SHAPE(A1:A2)')).toBe('[[string Won],[string Lost]]');
    expect(shown('=SHAPE(A1:B1)')).toBe('[[string Won,number 0.4]]');
    expect(shown('=SHAPE(B2)')).toBe('string ');
    expect(shown('=SHAPE(A1:A1)')).toBe('string Won');
  });

  it('1.3 a left-out argument is blank in the middle and undefined at the end', () => {
    expect(shown('=SHAPE(1;;2)')).toBe('number 1; string ; number 2');
    expect(cell('function LAST(a, b) { return typeof b; }', '=LAST(1)')?.text).toBe('undefined');
  });

  it('1.3 a percent is a fraction, a tick a boolean, a date a Date of the spreadsheet’s zone', () => {
    expect(shown('=SHAPE(B1;D1)')).toBe('number 0.4; boolean true');
    expect(shown('=SHAPE(C1)', { timeZone: 'Asia/Tokyo' })).toBe('date 2026-03-04T15:00:00.000Z');
    expect(shown('=SHAPE(C1)', { timeZone: 'Pacific/Pago_Pago' })).toBe('date 2026-03-05T11:00:00.000Z');
  });

  it('1.3 a date that is typed as text stays text', () => {
    expect(shown('=SHAPE(D2)')).toBe('string 31/01/2026');
  });

  it('1.3 an error cell arrives as its text', () => {
    expect(shown('=SHAPE(C2)')).toBe('string #DIV/0!');
    expect(shown('=SHAPE(C1:C2)')).toBe('[[date 2026-03-05T05:00:00.000Z],[string #DIV/0!]]');
  });

  it('1.3 an open range reaches the end of the grid, blanks included', () => {
    expect(cell('function HOWMANY(rows) { return rows.length; }', '=HOWMANY(A2:A)', { tabs })?.text).toBe('999');
  });

  it('1.3 an array that another formula gives is rows', () => {
    expect(shown('=SHAPE({1,2;3,4})')).toBe('[[number 1,number 2],[number 3,number 4]]');
  });

  it('1.3 a volatile argument makes the cell wait for ever', () => {
    const host = hostWith('function CPL(a) { return 1; }');
    host.type(host.activeTab(), 1, 5, '=NOW()');
    for (const formula of ['=CPL(NOW())', '=CPL(1+RAND())', '=CPL(E1)', '=CPL(E1:E9)', '=IFERROR(CPL(NOW());2)'])
      expect(texts(host, formula), formula).toEqual([['Loading...']]);
  });

  it('1.3 a cell that is read inside a function is not tracked', () => {
    const host = hostWith(
      `function INSIDE() { return SpreadsheetApp.getActive().getSheets()[0].getRange('B1').getValue(); }`,
      { tabs: [tab('Data', [[null, 1]])] },
    );
    const id = host.activeTab();
    host.type(id, 1, 1, '=INSIDE()');
    expect(host.values(id, 'A1')).toEqual([[1]]);
    host.type(id, 1, 2, '2');
    expect(host.values(id, 'A1')).toEqual([[1]]);
  });
});

describe('results', () => {
  const gives = (result: string) => cell(`function GIVES() { return ${result}; }`, '=GIVES()');

  it('1.4 a function must return a value', () => {
    for (const nothing of ['undefined', 'null'])
      expect(gives(nothing)?.note, nothing).toContain('Host: GIVES returned');
  });

  it('1.4 only text, finite numbers, booleans and dates can be shown', () => {
    for (const wrong of [
      'NaN',
      '1 / 0',
      '{}',
      'new Map()',
      '() => 1',
      'new Date(NaN)',
      'Symbol.iterator.description && {}',
    ])
      expect(gives(wrong)?.text, wrong).toBe('#ERROR!');
    expect(gives('new Date(Date.UTC(2026, 2, 5, 5))')).toMatchObject({ text: '3/5/2026', kind: 'date' });
  });

  it('1.4 a table must be rows of one length', () => {
    for (const wrong of ['[1, 2]', '[[1, 2], [3]]', '[]', '[[]]', '[[1, [2]]]', '[[1, undefined]]'])
      expect(gives(wrong)?.text, wrong).toBe('#ERROR!');
  });

  it('1.4 a table that would overwrite a cell is not laid out', () => {
    const host = hostWith('function TABLE() { return [[1, 2], [3, 4]]; }', {
      tabs: [tab('Data', [[], [null, 'mine']])],
    });
    host.type(host.activeTab(), 1, 1, '=TABLE()');
    expect(host.cells(host.activeTab(), 1, 1, 1, 1)[0]?.[0]).toMatchObject({
      text: '#REF!',
      note: 'Array result was not expanded because it would overwrite data in B2.',
    });
    expect(host.values(host.activeTab(), 'B2')).toEqual([['mine']]);
  });

  it('1.4 text that begins with = is not run', () => {
    expect(gives(`'=1+1'`)).toMatchObject({ text: '=1+1', kind: 'text' });
  });

  it('1.4 a result has at most 100,000 cells and 50,000 characters a cell', () => {
    expect(gives('Array.from({ length: 1001 }, () => new Array(100).fill(1))')?.note).toContain(
      'more than 100000 cells',
    );
    expect(gives(`'x'.repeat(50001)`)?.note).toContain('a text of more than 50,000 characters');
  });
});

describe('errors and limits', () => {
  it('1.5 a function that takes too long is stopped, an endless loop too', () => {
    const note = 'Exceeded maximum execution time (line 0).';
    const slow = { functionLimit: 150 };
    expect(cell('function LOOP() { for (;;) {} }', '=LOOP()', slow)).toMatchObject({ text: '#ERROR!', note });
    expect(cell('function LOOP() { try { for (;;) {} } finally { return 1; } }', '=LOOP()', slow)?.text).toBe(
      '#ERROR!',
    );
    expect(cell('function NAP() { Utilities.sleep(30001); return 1; }', '=NAP()')).toMatchObject({ note });
  });

  it('1.5 every cell has its own 30 seconds', () => {
    const nap = 'function NAP() { Utilities.sleep(20000); return 1; }';
    expect(cell(nap, '=NAP()+NAP()+NAP()')?.text).toBe('3');
  });

  it('1.5 what a function throws is the note of #ERROR!, and IFERROR catches it', () => {
    const fails = `function CPL() { throw new Error('CPL: no leads.'); }`;
    expect(cell(fails, '=CPL()')).toMatchObject({ text: '#ERROR!', note: 'CPL: no leads.' });
    expect(cell(fails, '=IFERROR(CPL();"none")')?.text).toBe('none');
  });

  it('1.5 a cell function has none of the services that it may not use', () => {
    for (const call of [
      `SpreadsheetApp.openById('x')`,
      'SpreadsheetApp.getUi()',
      `SpreadsheetApp.getActive().toast('x')`,
      `SpreadsheetApp.getActive().insertSheet('x')`,
      'Session.getActiveUser().getEmail()',
      `UrlFetchApp.fetch('https://example.org')`,
      `DriveApp.getFiles()`,
    ])
      expect(cell(`function CALLS() { ${call}; return 1; }`, '=CALLS()')?.note, call).toMatch(
        /permission to call|is not built yet/,
      );
  });

  it('1.5 a cell function may use cache, lock, properties and the language', () => {
    const uses = `function USES() { CacheService.getDocumentCache().get('k'); LockService.getDocumentLock().tryLock(1);
      PropertiesService.getDocumentProperties().getProperty('k'); return Session.getActiveUserLocale(); }`;
    expect(cell(uses, '=USES()', { userLocale: 'ja' })?.text).toBe('ja');
  });
});
