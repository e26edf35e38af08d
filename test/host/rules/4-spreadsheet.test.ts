/** Section 4 of the platform rules: the spreadsheet. */
import { describe, expect, it } from 'vitest';
import { hostWith, idOf, run, tab } from '../throwaway-project';

const s = `const ss = SpreadsheetApp.getActive(); const s = ss.getSheets()[0];`;

/** Runs code against the first tab and gives the warnings. */
function warningsOf(body: string): string[] {
  const host = hostWith(`function probe() { ${s} ${body} }`);
  host.runFromPage('probe', []);
  return host.calls().warnings;
}

describe('calls', () => {
  it('4.1 reads and writes that take turns are noticed', () => {
    const turns = `for (let i = 1; i < 9; i += 1) s.getRange(i, 2).setValue(s.getRange(i, 1).getValue());`;
    expect(warningsOf(turns)).toEqual([
      'Range.getValue and Range.setValue take turns 7 times: read everything first, then write.',
    ]);
    expect(warningsOf(`s.getRange('B1:B9').setValues(s.getRange('A1:A9').getValues());`)).toEqual([]);
  });

  it('4.1 cells that are read one by one are noticed', () => {
    expect(warningsOf('for (let i = 1; i < 30; i += 1) s.getRange(i, 1).getValue();')).toEqual([
      'Range.getValue is called 29 times: take the whole block with getValues.',
    ]);
  });

  it('4.1 a lock that is released before flush is noticed', () => {
    const held = (end: string) =>
      `const lock = LockService.getDocumentLock(); lock.waitLock(1); s.getRange('A1').setValue(1); ${end} lock.releaseLock();`;
    expect(warningsOf(held(''))).toEqual([
      'A lock is released before SpreadsheetApp.flush(): the next holder may read what was there before.',
    ]);
    expect(warningsOf(held('SpreadsheetApp.flush();'))).toEqual([]);
  });

  it('4.1 getLastRow counts formulas that give an empty text', () => {
    expect(run(`${s} return s.getLastRow();`, { tabs: [tab('Data', [[1], [null], ['=""']])] })).toBe(3);
  });
});

describe('values', () => {
  it('4.2 setValues refuses an array whose shape differs from the range', () => {
    const rows =
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.';
    const columns =
      'The number of columns in the data does not match the number of columns in the range. The data has 3 but the range has 2.';
    for (const method of [
      'setValues',
      'setFormulas',
      'setNumberFormats',
      'setNotes',
      'setBackgrounds',
      'setFontColors',
      'setFontSizes',
      'setFontWeights',
      'setFontStyles',
      'setFontFamilies',
      'setHorizontalAlignments',
      'setVerticalAlignments',
      'setWraps',
    ]) {
      expect(() => run(`${s} s.getRange('A1:B2').${method}([[null, null]]);`), method).toThrow(rows);
      expect(
        () => run(`${s} s.getRange('A1:B2').${method}([[null, null, null], [null, null, null]]);`),
        method,
      ).toThrow(columns);
      expect(() => run(`${s} s.getRange('A1:B2').${method}([null, null]);`), method).toThrow(
        `SpreadsheetApp.Range.${method}`,
      );
    }
  });

  it('4.2 a range of no rows is refused', () => {
    expect(() => run(`${s} s.getRange(1, 1, 0, 1);`)).toThrow('The number of rows in the range must be at least 1.');
    expect(() => run(`${s} s.getRange(0, 1);`)).toThrow('The starting row of the range is too small.');
    expect(() => run(`${s} s.getRange(1000, 1, 2, 1);`)).toThrow('outside the dimensions of the sheet');
  });

  it('4.2 text that begins with = becomes a formula, unless the cell is plain text', () => {
    const body = `${s} s.getRange('B1').setNumberFormat('@'); s.getRange('A1:B1').setValues([['=1+1', '=1+1']]);
      return [s.getRange('A1:B1').getValues()[0], s.getRange('A1:B1').getFormulas()[0]];`;
    expect(run(body)).toEqual([
      [2, '=1+1'],
      ['=1+1', ''],
    ]);
  });

  it('4.2 text that begins with +, - or @ is refused, unless the cell is plain text', () => {
    for (const text of ['+Summer', '-discount', '@home'])
      expect(() => run(`${s} s.getRange('A1').setValue('${text}');`), text).toThrow('may be read as a formula');
    expect(() => run(`${s} s.appendRow(['+Summer']);`)).toThrow('may be read as a formula');
    expect(run(`${s} return s.getRange('A1').setNumberFormat('@').setValue('+Summer').getValue();`)).toBe('+Summer');
    expect(run(`${s} return s.getRange('A1').setValue('-5').getValue();`)).toBe(-5);
  });

  it('4.2 text that looks like a number or a date becomes one, unless the cell is plain text', () => {
    const body = `${s} s.getRange('A2:B2').setNumberFormat('@');
      s.getRange('A1:B2').setValues([['1-2', '007'], ['1-2', '007']]);
      return s.getRange('A1:B2').getDisplayValues();`;
    expect(run(body, { now: () => new Date('2026-06-01T12:00:00Z') })).toEqual([
      ['1/2/2026', '7'],
      ['1-2', '007'],
    ]);
  });

  it('4.2 undefined and null empty the cell', () => {
    const body = `${s} return s.getRange('A1:B1').setValues([[1, 2]]).setValues([[undefined, null]]).isBlank();`;
    expect(run(body)).toBe(true);
  });

  it('4.2 an object, a list or NaN cannot stand in a cell', () => {
    for (const value of ['{}', '[1]', 'NaN', '1 / 0', 'new Date(NaN)', '() => 1'])
      expect(() => run(`${s} s.getRange('A1').setValue(${value});`), value).toThrow('Host:');
  });

  it('4.2 a value under a merge is refused', () => {
    const body = `${s} s.getRange('A1:B1').merge(); s.getRange('A1:B1').setValues([[1, 2]]);`;
    expect(() => run(body)).toThrow('Host: B1 lies under a merge');
    expect(run(`${s} s.getRange('A1:B1').merge().setValues([[1, '']]); return s.getRange('A1').getValue();`)).toBe(1);
  });

  it('4.2 merging across part of another merge is refused', () => {
    expect(() => run(`${s} s.getRange('A1:B2').merge(); s.getRange('B2:C3').merge();`)).toThrow(
      'You must select all cells in a merged range to merge or unmerge them.',
    );
  });
});

describe('time zones', () => {
  const cell = [tab('Data', [[{ date: '2026-03-05' }]])];

  it('4.3 a date cell is midnight of the spreadsheet’s zone, not of the script’s', () => {
    const day = `${s} return s.getRange('A1').getValue().getDate();`;
    expect(run(day, { tabs: cell, timeZone: 'Asia/Tokyo' })).toBe(4);
    expect(run(day, { tabs: cell, timeZone: 'America/New_York' })).toBe(5);
    expect(run(day, { tabs: cell, timeZone: 'Asia/Tokyo', scriptZone: 'Asia/Tokyo' })).toBe(5);
  });

  it('4.3 a Date made of its parts is midnight of the script’s zone', () => {
    const body = `${s} return s.getRange('A1').setValue(new Date(2026, 2, 5)).getDisplayValue();`;
    expect(run(body, { timeZone: 'America/New_York' })).toBe('3/4/2026 19:00:00');
    expect(run(body, { timeZone: 'America/New_York', scriptZone: 'America/New_York' })).toBe('3/5/2026');
  });

  it('4.3 local time of a script is that of its own zone, wherever the computer is', () => {
    const body = `const d = new Date(2026, 6, 1, 12); d.setHours(d.getHours() + 20);
      return [d.toISOString(), d.getDay(), d.getTimezoneOffset(), String(d), d.toLocaleDateString('en-US'),
        new Date('2026-01-01T00:00').toISOString(), new Date('2026-01-01').toISOString(), new Intl.DateTimeFormat().resolvedOptions().timeZone];`;
    expect(run(body, { scriptZone: 'America/New_York' })).toEqual([
      '2026-07-02T12:00:00.000Z',
      4,
      240,
      'Thu Jul 02 2026 08:00:00 GMT-0400',
      '7/2/2026',
      '2026-01-01T05:00:00.000Z',
      '2026-01-01T00:00:00.000Z',
      'America/New_York',
    ]);
  });
});

describe('locales', () => {
  const german = { locale: 'de_DE' };

  it('4.4 a formula with commas is refused where the comma is the decimal mark', () => {
    for (const set of [
      `setFormula('=SUM(A1,B1)')`,
      `setFormulas([['=SUM(A1,B1)']])`,
      `setValue('=SUM(A1,B1)')`,
      `setValues([['=SUM(A1,B1)']])`,
    ])
      expect(() => run(`${s} s.getRange('C1').${set};`, german), set).toThrow(
        'is a formula parse error in this spreadsheet',
      );
    expect(run(`${s} return s.getRange('C1').setFormula('=SUM(1;2)').getValue();`, german)).toBe(3);
    expect(run(`${s} return s.getRange('C1').setFormula('=SUM(1;2)').getValue();`)).toBe(3);
  });

  it('4.4 a decimal point in a formula is refused where the comma is the decimal mark', () => {
    expect(() => run(`${s} s.getRange('C1').setFormula('=A1*1.5');`, german)).toThrow('formula parse error');
  });

  it('4.4 a list in braces with commas is refused where the comma is the decimal mark', () => {
    expect(() => run(`${s} s.getRange('C1').setFormula('=SUM({A1,B1})');`, german)).toThrow('formula parse error');
  });

  it('4.4 English names of functions are understood in every locale', () => {
    expect(run(`${s} return s.getRange('C1').setFormula('=IF(TRUE;1;2)').getValue();`, { locale: 'th_TH' })).toBe(1);
  });

  it('4.4 a number format is written as in the United States and shown by the locale', () => {
    const body = (format: string) =>
      `${s} return s.getRange('A1').setValue(1234.5).setNumberFormat('${format}').getDisplayValue();`;
    expect(run(body('#,##0.00'), german)).toBe('1.234,50');
    expect(() => run(body('[wrong'), german)).toThrow();
  });

  it('4.4 the locale of the file is never changed', () => {
    expect(() => run(`${s} ss.setSpreadsheetLocale('en_US');`)).toThrow(
      'Host: Spreadsheet.setSpreadsheetLocale is not built',
    );
    expect(() => run(`${s} ss.setSpreadsheetTimeZone('Etc/UTC');`)).toThrow('is not built');
  });
});

describe('limits', () => {
  it('4.5 a spreadsheet has at most ten million cells, empty ones included', () => {
    expect(() => run(`${s} s.insertRowsAfter(1, 400000);`)).toThrow('above the limit of 10000000 cells');
    expect(() => run(`${s} s.insertRowsAfter(1, 383500); ss.insertSheet('x');`)).toThrow('10000000');
  });

  it('4.5 a tab has at most 18,278 columns', () => {
    expect(() => run(`${s} s.deleteRows(2, 999); s.insertColumnsAfter(1, 18253);`)).toThrow('more than 18278 columns');
  });

  it('4.5 a spreadsheet has at most 200 tabs', () => {
    expect(() => run(`${s} for (let i = 0; i < 200; i += 1) ss.insertSheet('tab ' + i);`)).toThrow(
      'limit of 200 sheets',
    );
  });

  it('4.5 a cell holds at most 50,000 characters', () => {
    expect(() => run(`${s} s.getRange('A1').setValue('x'.repeat(50001));`)).toThrow(
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    );
  });

  it('4.5 insertSheet makes the new tab active', () => {
    const host = hostWith(`function probe() { ${s} ss.insertSheet('x'); }`);
    host.runFromPage('probe', []);
    expect(host.activeTab()).toBe(idOf(host, 'x'));
  });

  it('4.5 a name that is taken, empty or too long is refused', () => {
    expect(() => run(`${s} ss.insertSheet('DATA');`)).toThrow('A sheet with the name "DATA" already exists.');
    expect(() => run(`${s} ss.insertSheet('x'); ss.insertSheet('x');`)).toThrow('already exists');
    expect(() => run(`${s} s.setName(' ');`)).toThrow('The sheet name must not be empty.');
    expect(() => run(`${s} s.setName('x'.repeat(101));`)).toThrow('must not be longer than 100 characters');
  });

  it('4.5 the last visible tab can be neither hidden nor deleted', () => {
    expect(() => run(`${s} s.hideSheet();`)).toThrow("You can't hide all the sheets in a document.");
    expect(() => run(`${s} ss.deleteSheet(s);`, { tabs: [tab('Data', []), tab('Off', [], { hidden: true })] })).toThrow(
      "You can't remove all the visible sheets in a document.",
    );
  });
});

const protectedWords = 'You are trying to edit a protected cell or object.';

describe('other surfaces', () => {
  it('4.6 a tab is found by its metadata after it was renamed', () => {
    const body = `${s} s.addDeveloperMetadata('ours', '1'); s.setName('Mine');
      return ss.createDeveloperMetadataFinder().withKey('ours').find()[0].getLocation().getSheet().getName();`;
    expect(run(body)).toBe('Mine');
  });

  it('4.6 what somebody else protected cannot be written', () => {
    const range = [tab('Data', [[1, 2]], { protections: [{ range: 'A1:A9' }] })];
    const whole = [tab('Data', [[1, 2]], { protections: [{}] })];
    for (const write of ['setValue(3)', `setBackground('red')`, 'clear()', 'merge()', 'clearNote()'])
      expect(() => run(`${s} s.getRange('A1:B1').${write};`, { tabs: range }), write).toThrow(protectedWords);
    expect(run(`${s} return s.getRange('B1').setValue(3).getValue();`, { tabs: range })).toBe(3);
    for (const write of [
      'setName("x")',
      'insertRowsAfter(1, 1)',
      'deleteRows(1, 1)',
      'setFrozenRows(1)',
      'clear()',
      'appendRow([1])',
    ])
      expect(() => run(`${s} s.${write};`, { tabs: whole }), write).toThrow(protectedWords);
    expect(() => run(`${s} s.deleteColumns(1, 1);`, { tabs: range })).toThrow(protectedWords);
    expect(() => run(`${s} ss.insertSheet('x'); ss.deleteSheet(s);`, { tabs: whole })).toThrow(protectedWords);
  });

  it('4.6 a protection that only warns, or is our own, lets a script write', () => {
    const warning = [tab('Data', [[1]], { protections: [{ warningOnly: true }] })];
    expect(run(`${s} return s.getRange('A1').setValue(3).getValue();`, { tabs: warning })).toBe(3);
    expect(run(`${s} s.protect(); s.getRange('A1').protect(); return s.getRange('A1').setValue(3).getValue();`)).toBe(
      3,
    );
  });

  it('4.6 a tab that holds a chart has no cells', () => {
    const tabs = [tab('Chart1', [], { kind: 'OBJECT' }), tab('Data', [])];
    expect(run(`${s} return String(s.getType());`, { tabs })).toBe('OBJECT');
    for (const call of ['getDataRange()', 'getRange("A1")', 'getLastRow()', 'getMaxRows()', 'getCharts()'])
      expect(() => run(`${s} s.${call};`, { tabs }), call).toThrow(
        'works on tabs of cells only; this one holds a chart',
      );
  });

  const listOf = (more: string) =>
    `const rule = SpreadsheetApp.newDataValidation().requireValueInList(['New', 'Won'], true)${more}.build();
      s.getRange('A1:A9').setDataValidation(rule);`;

  it('4.6 a value that a drop-down refuses can be set neither by a script nor by a person', () => {
    const words = 'The data you entered in cell A2 violates the data validation rules set on this cell.';
    const strict = `${s} ${listOf('.setAllowInvalid(false)')}`;
    expect(() => run(`${strict} s.getRange('A2').setValue('Lost');`)).toThrow(words);
    expect(() => run(`${strict} s.getRange('A1:B2').setValues([['New', 1], ['Lost', 2]]);`)).toThrow(words);
    expect(
      run(`${strict} s.getRange('A10').setValue('Lost'); return s.getRange('A2').setValue('Won').getValue();`),
    ).toBe('Won');
    expect(run(`${s} ${listOf('')} return s.getRange('A2').setValue('Lost').getValue();`)).toBe('Lost');
    expect(
      run(`${strict} s.getRange('A1:A9').clearDataValidations(); return s.getRange('A2').setValue('Lost').getValue();`),
    ).toBe('Lost');
    const host = hostWith(`function probe() { ${strict} }`, { tabs: [tab('Data', [['New'], ['New']])] });
    host.runFromPage('probe', []);
    expect(() => host.type(0, 2, 1, 'Lost')).toThrow(words);
    expect(host.values(0, 'A2')).toEqual([['New']]);
    expect(host.cells(0, 2, 1, 2, 1)).toEqual([[{ text: 'New', kind: 'text', choices: ['New', 'Won'] }]]);
  });

  it('4.6 a drop-down takes texts, at most 500 of them, and is built before it is set', () => {
    const list = (values: string) => `SpreadsheetApp.newDataValidation().requireValueInList(${values})`;
    expect(() => run(`${list('[1, 2]')}.build();`)).toThrow("don't match the method signature");
    expect(() => run(`${list('Array(501).fill("x")')}.build();`)).toThrow('more items than the limit of 500');
    expect(() => run('SpreadsheetApp.newDataValidation().build();')).toThrow('without a criterion');
    expect(() => run(`${s} s.getRange('A1').setDataValidation(${list('["a"]')});`)).toThrow(
      "don't match the method signature",
    );
    expect(() =>
      run(`${s} const rule = ${list('["a"]')}.build(); s.getRange('A1:B1').setDataValidations([[rule]]);`),
    ).toThrow('The number of columns in the data does not match');
  });

  it('4.6 a drop-down over a range offers what stands there, each once', () => {
    const body = `${s} const range = s.getRange('A1:A9');
      range.setDataValidation(SpreadsheetApp.newDataValidation().requireValueInRange(range, true).build());`;
    const host = hostWith(`function probe() { ${body} }`, { tabs: [tab('Data', [['Ann'], ['Ben'], ['Ann']])] });
    host.runFromPage('probe', []);
    expect(host.cells(0, 4, 1, 4, 1)).toEqual([[{ text: '', choices: ['Ann', 'Ben'] }]]);
  });

  it('4.6 validations and conditional formats move with their rows', () => {
    const body = `${s} ${listOf('.setAllowInvalid(false)')} s.insertRowsBefore(1, 2); s.getRange('A1').setValue('free');
      s.getRange('A3').setValue('Lost');`;
    expect(() => run(body)).toThrow('cell A3 violates');
    const format = `${s} s.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule()
      .setRanges([s.getRange('A1:A2')]).whenTextEqualTo('x').setBold(true).build()]);
      s.insertRowsBefore(1, 1); return s.getConditionalFormatRules()[0].getRanges()[0].getA1Notation();`;
    expect(run(format)).toBe('A2:A3');
  });

  it('4.6 a conditional format colours the cells that meet its condition, and the first rule wins', () => {
    const rule = (when: string, color: string) => `SpreadsheetApp.newConditionalFormatRule()
      .setRanges([s.getRange('A1:A3')]).${when}.setBackground('${color}').build()`;
    const body = `${s} s.setConditionalFormatRules([
      ${rule(`whenTextEqualTo('Won')`, '#00ff00')}, ${rule(`whenFormulaSatisfied('=AND($B1>1;$B1<9)')`, '#ff0000')}]);`;
    const tabs = [
      tab('Data', [
        ['Won', 5],
        ['Lost', 5],
        ['Lost', 1],
      ]),
    ];
    const host = hostWith(`function probe() { ${body} }`, { tabs });
    host.runFromPage('probe', []);
    const colors = host.cells(0, 1, 1, 3, 1).map(([cell]) => cell?.style?.background);
    expect(colors).toEqual(['#00ff00', '#ff0000', undefined]);
  });

  it('4.6 a conditional format needs a condition and a range of its own sheet', () => {
    const rule = 'SpreadsheetApp.newConditionalFormatRule()';
    expect(() => run(`${s} ${rule}.setRanges([s.getRange('A1')]).build();`)).toThrow('without a condition');
    expect(() => run(`${rule}.whenTextEqualTo('x').build();`)).toThrow('needs a range');
    const foreign = `const other = ss.insertSheet('x');
      other.setConditionalFormatRules([${rule}.setRanges([s.getRange('A1')]).whenTextEqualTo('x').build()]);`;
    expect(() => run(`${s} ${foreign}`)).toThrow('cannot reference a different sheet');
    expect(() => run(`${rule}.whenFormulaSatisfied('=Data!A1=1');`)).toThrow('cannot reference a different sheet');
    expect(() => run(`${rule}.whenFormulaSatisfied('=AND(A1,B1)');`, { locale: 'de_DE' })).toThrow('parse error');
  });

  it('4.6 not all rows below a frozen header can be deleted', () => {
    expect(() => run(`${s} s.setFrozenRows(1); s.deleteRows(2, 999);`)).toThrow(
      'Sorry, it is not possible to delete all non-frozen rows.',
    );
    expect(run(`${s} s.setFrozenRows(1); s.deleteRows(2, 998); return s.getMaxRows();`)).toBe(2);
  });

  it('4.6 rows that a person or a filter hides are read all the same, and can be told', () => {
    const tabs = [tab('Data', [[1], [2], [3]], { hiddenRows: [2], filteredRows: [3], hidden: true }), tab('Seen', [])];
    const body = `${s} return [s.getDataRange().getValues(), s.isRowHiddenByUser(2), s.isRowHiddenByFilter(2), s.isRowHiddenByFilter(3), s.isSheetHidden()];`;
    expect(run(body, { tabs })).toEqual([[[1], [2], [3]], true, false, true, true]);
  });
});
