import { describe, expect, it } from 'vitest';
import { hostWith, idOf, run, tab } from './throwaway-project';

const sheet = `const sheet = SpreadsheetApp.getActive().getSheetByName('Data');`;

describe('reading values', () => {
  const tabs = [
    tab('Data', [
      ['name', 1054, true, null],
      [{ date: '2026-03-05' }, { date: '2026-03-05T14:30:07' }, '=1/0', '=NA()'],
    ]),
  ];

  it('gives text, numbers, booleans and blanks as a script sees them', () => {
    expect(run(`${sheet} return sheet.getRange('A1:D1').getValues();`, { tabs })).toEqual([['name', 1054, true, '']]);
  });

  it('gives a date cell as the instant of its wall time in the spreadsheet’s zone', () => {
    const body = `${sheet} return sheet.getRange('A2:B2').getValues()[0].map((d) => d.toISOString());`;
    expect(run(body, { tabs })).toEqual(['2026-03-05T05:00:00.000Z', '2026-03-05T19:30:07.000Z']);
    expect(run(body, { tabs, timeZone: 'Pacific/Auckland' })).toEqual([
      '2026-03-04T11:00:00.000Z',
      '2026-03-05T01:30:07.000Z',
    ]);
  });

  it('gives error cells as their codes', () => {
    expect(run(`${sheet} return sheet.getRange('C2:D2').getValues();`, { tabs })).toEqual([['#DIV/0!', '#N/A']]);
  });

  it('shows what a person sees with getDisplayValues', () => {
    const body = `${sheet} return sheet.getDataRange().getDisplayValues();`;
    expect(run(body, { tabs })).toEqual([
      ['name', '1054', 'TRUE', ''],
      ['2026-03-05', '2026-03-05 14:30:07', '#DIV/0!', '#N/A'],
    ]);
  });

  it('finds the data range and the last row and column', () => {
    const body = `${sheet} return [sheet.getDataRange().getA1Notation(), sheet.getLastRow(), sheet.getLastColumn()];`;
    expect(run(body, { tabs })).toEqual(['A1:D2', 2, 4]);
    expect(run(body)).toEqual(['A1', 0, 0]);
  });

  it.each([
    ['2026-03-08T02:30', 'America/New_York', '2026-03-08T07:30:00.000Z'],
    ['2026-11-01T01:30', 'America/New_York', '2026-11-01T05:30:00.000Z'],
    ['2026-09-27', 'Pacific/Auckland', '2026-09-26T12:00:00.000Z'],
    ['2026-03-05', 'Asia/Kolkata', '2026-03-04T18:30:00.000Z'],
    ['2026-03-05', 'Pacific/Pago_Pago', '2026-03-05T11:00:00.000Z'],
  ])('reads %s in %s as %s', (date, timeZone, instant) => {
    const body = `${sheet} return sheet.getRange('A1').getValue().toISOString();`;
    expect(run(body, { tabs: [tab('Data', [[{ date }]])], timeZone })).toBe(instant);
  });
});

describe('writing values', () => {
  it('wants exactly as many rows and columns as the range has', () => {
    expect(() => run(`${sheet} sheet.getRange('A1:B2').setValues([[1, 2]]);`)).toThrow(
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    );
    expect(() => run(`${sheet} sheet.getRange('A1:B1').setValues([[1]]);`)).toThrow(
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    );
  });

  it('reads text as a person would have typed it', () => {
    const body = `${sheet}
      sheet.getRange('A1:H1').setValues([['=1+1', '1-2', '12.5', '$1,200.50', '40%', 'true', "'7", '3/5/2026']]);
      const r = sheet.getRange('A1:H1');
      return [r.getDisplayValues()[0], r.getValues()[0].map((v) => typeof v), r.getFormulas()[0][0]];`;
    expect(run(body, { now: () => new Date('2026-06-01T12:00:00Z') })).toEqual([
      ['2', '1/2/2026', '12.5', '$1,200.50', '40%', 'TRUE', '7', '3/5/2026'],
      ['number', 'object', 'number', 'number', 'number', 'boolean', 'string', 'object'],
      '=1+1',
    ]);
  });

  it('keeps text as it is where the format is plain text', () => {
    const body = `${sheet}
      const r = sheet.getRange('A1:C1').setNumberFormat('@');
      r.setValues([['=1+1', '1-2', '007']]);
      return [r.getValues()[0], r.getFormulas()[0]];`;
    expect(run(body)).toEqual([
      ['=1+1', '1-2', '007'],
      ['', '', ''],
    ]);
  });

  it('puts a Date down as the day that it is in the spreadsheet’s zone', () => {
    const host = hostWith(
      `function probe() { ${sheet} sheet.getRange('A1').setValue(new Date('2026-03-05T05:00:00Z')); }`,
    );
    host.runFromPage('probe', []);
    expect(host.values(idOf(host, 'Data'), 'A1')).toEqual([[{ date: '2026-03-05' }]]);
    expect(host.cells(idOf(host, 'Data'), 1, 1, 1, 1)).toEqual([[{ text: '3/5/2026', kind: 'date' }]]);
  });

  it('gives back the Date that was written, also in a far zone', () => {
    const body = `${sheet}
      const d = new Date(Date.UTC(2026, 9, 4, 13, 45, 10));
      const cell = sheet.getRange('B2').setValue(d);
      return cell.getValue().getTime() - d.getTime();`;
    expect(run(body, { timeZone: 'Pacific/Chatham' })).toBe(0);
  });

  it('empties cells for null, undefined and empty text', () => {
    const body = `${sheet}
      sheet.getRange('A1:C1').setValues([[1, 2, 3]]).setValues([[null, undefined, '']]);
      return sheet.getRange('A1:C1').isBlank();`;
    expect(run(body)).toBe(true);
  });

  it('refuses more than 50,000 characters in a cell', () => {
    expect(() => run(`${sheet} sheet.getRange('A1').setValue('x'.repeat(50001));`)).toThrow(
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    );
  });

  it('refuses what no cell can hold', () => {
    expect(() => run(`${sheet} sheet.getRange('A1').setValue({});`)).toThrow('Host: a cell takes');
    expect(() => run(`${sheet} sheet.getRange('A1').setValue(0 / 0);`)).toThrow('Host: NaN cannot stand in a cell.');
  });

  it('refuses ranges outside the grid', () => {
    expect(() => run(`${sheet} sheet.getRange(1001, 1);`)).toThrow('outside the dimensions of the sheet');
    expect(() => run(`${sheet} sheet.getRange(1, 1, 0, 1);`)).toThrow(
      'The number of rows in the range must be at least 1.',
    );
    expect(() => run(`${sheet} sheet.getRange('Nowhere!A1');`)).toThrow('Range not found');
  });
});

describe('looks', () => {
  it('shows styles, merges and notes in the cells', () => {
    const host = hostWith(`function probe() { ${sheet}
      sheet.getRange('A1:B1').merge().setValue('Title').setFontWeight('bold').setFontSize(18).setBackground('#eeeeee')
        .setHorizontalAlignment('center').setBorder(true, null, true, null, null, null, '#ff0000', SpreadsheetApp.BorderStyle.SOLID_MEDIUM);
      sheet.getRange('A2').setNote('why').setWrap(true).setFontColor('red').setFontStyle('italic');
      return [sheet.getRange('A1').getFontWeight(), sheet.getRange('A1').getMergedRanges()[0].getA1Notation()];
    }`);
    expect(host.runFromPage('probe', [])).toEqual(['bold', 'A1:B1']);
    const id = idOf(host, 'Data');
    const [[title], [note]] = host.cells(id, 1, 1, 2, 1) as [[unknown], [unknown]];
    expect(title).toEqual({
      text: 'Title',
      kind: 'text',
      style: {
        bold: true,
        fontSize: 18,
        background: '#eeeeee',
        align: 'center',
        border: { top: '2px solid #ff0000', bottom: '2px solid #ff0000' },
      },
    });
    expect(note).toEqual({ text: '', note: 'why', style: { wrap: true, color: 'red', italic: true } });
    expect(host.tabs()[0]?.merges).toEqual([{ row: 1, column: 1, rows: 1, columns: 2 }]);
  });

  it('clears content and formats apart', () => {
    const body = `${sheet}
      const r = sheet.getRange('A1').setValue(0.5).setNumberFormat('0%').setFontWeight('bold');
      const both = [];
      r.clearContent(); both.push(r.getValue(), r.getNumberFormat(), r.getFontWeight());
      r.setValue(2); r.clearFormat(); both.push(r.getValue(), r.getNumberFormat(), r.getFontWeight());
      return both;`;
    expect(run(body)).toEqual(['', '0%', 'bold', 2, '0.###############', 'normal']);
  });

  it('refuses to merge across part of another merge', () => {
    expect(() => run(`${sheet} sheet.getRange('A1:B2').merge(); sheet.getRange('B2:C3').merge();`)).toThrow(
      'You must select all cells',
    );
  });
});

describe('what a person types', () => {
  it('is read by the locale of the spreadsheet', () => {
    const host = hostWith('', { locale: 'de_DE' });
    const id = idOf(host, 'Data');
    host.type(id, 1, 1, '1.200,50');
    host.type(id, 1, 2, '5.3.2026');
    host.type(id, 1, 3, '=SUM(1,5;2)');
    expect(host.cells(id, 1, 1, 1, 3)).toEqual([
      [
        { text: '1.200,50', input: '1200,5', kind: 'number' },
        { text: '05.03.2026', kind: 'date' },
        { text: '3,5', input: '=SUM(1,5;2)', kind: 'number' },
      ],
    ]);
  });

  it('grows the grid when it lies beyond', () => {
    const host = hostWith('');
    host.type(idOf(host, 'Data'), 1500, 30, 'x');
    expect(host.tabs()[0]).toMatchObject({ rows: 1500, columns: 30 });
  });
});
