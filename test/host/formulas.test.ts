import { describe, expect, it } from 'vitest';
import { hostWith, idOf, tab, texts } from './throwaway-project';

const code = `
function CPL(spend, leads) {
  if (leads === 0) throw new Error('CPL: there are no leads, so there is no cost per lead.');
  return spend / leads;
}
function SHAPE() {
  const one = (v) => Array.isArray(v) ? '[' + v.map(one).join(',') + ']'
    : Object.prototype.toString.call(v) === '[object Date]' ? 'date ' + v.toISOString() : v === undefined ? 'undefined' : typeof v + ' ' + v;
  return Array.from(arguments, one).join('; ');
}
function HOWMANY(range) { return range.length; }
function TABLE(n) { const out = []; for (let i = 0; i < n; i += 1) out.push(['k' + i, i]); return out; }
function CLOSED() { return new Date(Date.UTC(2026, 2, 5, 5)); }
function GIVES(what) {
  switch (what) {
    case 'NaN': return NaN;
    case 'Infinity': return 1 / 0;
    case 'undefined': return undefined;
    case 'object': return {};
    case 'list': return [1, 2];
    case 'ragged': return [[1, 2], [3]];
    case 'hole': return [[1, null]];
    default: return '=' + what;
  }
}
function buildSummary() { return 'called'; }
function secret_() { return 1; }
var sum = 0;
function COUNTER() { sum += 1; return sum; }
`;

const tabs = [
  tab('Deals', [
    ['stage', 'amount', 'closed', 'ok'],
    ['Won', 100, { date: '2026-03-05' }, true],
    ['Lost', null, { date: '2026-03-06T12:00' }, false],
    ['Won', 50, null, '=NA()'],
  ]),
  tab('Free', []),
];
const host = () => hostWith(code, { tabs });

describe('custom functions', () => {
  it('calculate with literals, whatever the letter case', () => {
    expect(texts(host(), '=CPL(5000,200)')).toEqual([['25']]);
    expect(texts(host(), '=cpl(5000;200)')).toEqual([['25']]);
  });

  it('show the message of what they throw, and IFERROR catches it', () => {
    const [[cell]] = host().evaluate(0, '=CPL(1,0)').values as [[unknown]];
    expect(cell).toEqual({
      text: '#ERROR!',
      kind: 'error',
      note: 'CPL: there are no leads, so there is no cost per lead.',
    });
    expect(texts(host(), '=IFERROR(CPL(1,0),"none")')).toEqual([['none']]);
    expect(texts(host(), '=IFERROR(CPL(4,2),"none")')).toEqual([['2']]);
  });

  it.each([
    ['a single cell', '=SHAPE(A2)', 'string Won'],
    ['a blank cell', '=SHAPE(B3)', 'string '],
    ['a date cell', '=SHAPE(C2)', 'date 2026-03-05T05:00:00.000Z'],
    ['a boolean', '=SHAPE(D2)', 'boolean true'],
    ['an error cell', '=SHAPE(D4)', 'string #N/A'],
    ['a column', '=SHAPE(A2:A3)', '[[string Won],[string Lost]]'],
    ['a row', '=SHAPE(A2:B2)', '[[string Won,number 100]]'],
    [
      'a range of dates with a blank',
      '=SHAPE(C2:C4)',
      '[[date 2026-03-05T05:00:00.000Z],[date 2026-03-06T17:00:00.000Z],[string ]]',
    ],
    ['a range of one cell', '=SHAPE(A2:A2)', 'string Won'],
    ['another tab', '=SHAPE(Free!A1)', 'string '],
    ['an array literal', '=SHAPE({1,2;3,4})', '[[number 1,number 2],[number 3,number 4]]'],
    ['a percent', '=SHAPE(40%)', 'number 0.4'],
    ['a text with quotes', '=SHAPE("say ""hi""")', 'string say "hi"'],
    ['a calculation', '=SHAPE(B2+B4)', 'number 150'],
    ['a date calculation', '=SHAPE(DATE(2026,3,5))', 'date 2026-03-05T05:00:00.000Z'],
    ['truth values', '=SHAPE(TRUE,false)', 'boolean true; boolean false'],
    ['a left-out argument in the middle', '=SHAPE(1,,2)', 'number 1; string ; number 2'],
    ['nothing', '=SHAPE()', ''],
  ])('get %s as Sheets passes it', (_what, formula, expected) => {
    expect(texts(host(), formula)).toEqual([[expected]]);
  });

  it('leave arguments at the end undefined', () => {
    const own = hostWith('function LAST(a, b) { return typeof b; }');
    expect(texts(own, '=LAST(1)')).toEqual([['undefined']]);
  });

  it('get an open range down to the end of the grid, blanks included', () => {
    expect(texts(host(), '=HOWMANY(Deals!A2:A)')).toEqual([['999']]);
    expect(texts(host(), '=HOWMANY(A:A)')).toEqual([['1000']]);
    expect(texts(host(), '=HOWMANY(A2:B)')).toEqual([['999']]);
  });

  it('are calculated again when a cell that they read is edited', () => {
    const sheets = host();
    const id = idOf(sheets, 'Deals');
    sheets.type(id, 1, 6, '=CPL(B2,B4)');
    expect(sheets.values(id, 'F1')).toEqual([[2]]);
    sheets.type(id, 2, 2, '200');
    expect(sheets.values(id, 'F1')).toEqual([[4]]);
    sheets.type(id, 4, 2, '0');
    expect(sheets.cells(id, 1, 6, 1, 6)[0]?.[0]).toMatchObject({
      text: '#ERROR!',
      kind: 'error',
      input: '=CPL(B2,B4)',
    });
  });

  it('give dates that show as dates', () => {
    expect(host().evaluate(0, '=CLOSED()').values).toEqual([[{ text: '3/5/2026', kind: 'date' }]]);
  });

  it.each(['=SHAPE(NOW())', '=SHAPE(1+RAND())', '=SHAPE((RANDBETWEEN(1,2)))', '=SHAPE(E2)', '=SHAPE(E1:E3)'])(
    'may not depend on a volatile function: %s',
    (formula) => {
      const sheets = host();
      sheets.type(0, 2, 5, '=NOW()');
      expect(sheets.evaluate(0, formula).values[0]?.[0]).toMatchObject({
        text: 'Loading...',
        note: 'This function is not allowed to reference a cell with NOW(), RAND(), or RANDBETWEEN().',
      });
      expect(texts(sheets, '=SHAPE(E1)')).toEqual([['string ']]);
    },
  );

  it('start from a freshly loaded project in every calculation', () => {
    const sheets = host();
    expect([texts(sheets, '=COUNTER()'), texts(sheets, '=COUNTER()')]).toEqual([[['1']], [['1']]]);
  });

  it.each(['NaN', 'Infinity', 'undefined', 'object', 'list', 'ragged', 'hole'])('may not return %s', (what) => {
    const [[cell]] = host().evaluate(0, `=GIVES("${what}")`).values as [[{ text: string; note: string }]];
    expect(cell.text).toBe('#ERROR!');
    expect(cell.note).toMatch(/^Host: GIVES returned/);
  });

  it('return text that begins with = as text', () => {
    expect(texts(host(), '=GIVES("1+1")')).toEqual([['=1+1']]);
  });

  it('can be any public top-level function, but no private one', () => {
    expect(texts(host(), '=buildSummary()')).toEqual([['called']]);
    expect(host().evaluate(0, '=secret_()').values[0]?.[0]).toMatchObject({
      text: '#NAME?',
      note: "Unknown function: 'secret_'.",
    });
  });

  it('take only ; between arguments where the comma is the decimal mark', () => {
    const german = hostWith(code, { locale: 'de_DE' });
    expect(texts(german, '=CPL(5;2)')).toEqual([['2,5']]);
    expect(texts(german, '=CPL(7,5;2,5)')).toEqual([['3']]);
    expect(german.evaluate(0, '=CPL(A1,B1)').values[0]?.[0]).toMatchObject({
      text: '#ERROR!',
      note: 'Formula parse error.',
    });
    expect(texts(german, '=SHAPE({1\\2;3\\4})')).toEqual([['[[number 1,number 2],[number 3,number 4]]']]);
  });

  it('name built-ins that the host lacks, and functions that nobody has', () => {
    const note = (formula: string) => host().evaluate(0, formula).values[0]?.[0]?.note;
    expect(note('=QUERY(A1:B2;"select A")')).toBe(
      'Host: the built-in function QUERY is not in the local formula engine.',
    );
    expect(note('=NOPE(1)')).toBe("Unknown function: 'NOPE'.");
    expect(note('=SUM(')).toBe('Formula parse error.');
  });

  it('keep two projects apart', () => {
    const other = hostWith('function CPL() { return "other"; }');
    expect([texts(host(), '=CPL(4,2)'), texts(other, '=CPL(4,2)')]).toEqual([[['2']], [['other']]]);
  });
});

describe('tables from functions', () => {
  it('fill the empty cells beside them, which other formulas can read', () => {
    const sheets = host();
    const id = idOf(sheets, 'Free');
    sheets.type(id, 1, 5, '=SUM(B1:B3)');
    sheets.type(id, 1, 1, '=TABLE(3)');
    expect(sheets.values(id, 'A1:E3')).toEqual([
      ['k0', 0, null, null, 3],
      ['k1', 1, null, null, null],
      ['k2', 2, null, null, null],
    ]);
  });

  it('refuse to overwrite, and come back when the way is free', () => {
    const sheets = host();
    const id = idOf(sheets, 'Free');
    sheets.type(id, 2, 2, 'mine');
    sheets.type(id, 1, 1, '=TABLE(3)');
    expect(sheets.cells(id, 1, 1, 1, 1)).toEqual([
      [
        {
          text: '#REF!',
          input: '=TABLE(3)',
          kind: 'error',
          note: 'Array result was not expanded because it would overwrite data in B2.',
        },
      ],
    ]);
    expect(sheets.values(id, 'A3:B3')).toEqual([[null, null]]);
    sheets.type(id, 2, 2, '');
    expect(sheets.values(id, 'A3:B3')).toEqual([['k2', 2]]);
  });

  it('shrink with what they depend on, and go with their formula', () => {
    const sheets = host();
    const id = idOf(sheets, 'Free');
    sheets.type(id, 1, 8, '3');
    sheets.type(id, 1, 1, '=TABLE(H1)');
    expect(sheets.values(id, 'A3')).toEqual([['k2']]);
    sheets.type(id, 1, 8, '2');
    expect(sheets.values(id, 'A2:A3')).toEqual([['k1'], [null]]);
    sheets.type(id, 1, 1, '');
    expect(sheets.values(id, 'A1:B3')).toEqual([
      [null, null],
      [null, null],
      [null, null],
    ]);
  });

  it('can be arguments of other functions', () => {
    expect(texts(host(), '=HOWMANY(TABLE(7))')).toEqual([['7']]);
    expect(texts(host(), '=SUM(TABLE(4))')).toEqual([['6']]);
    expect(texts(host(), '=IFERROR(TABLE(2),"none")')).toEqual([
      ['k0', '0'],
      ['k1', '1'],
    ]);
  });

  it('count as content of the tab', () => {
    const sheets = hostWith(
      `${code} function probe() { return SpreadsheetApp.getActive().getSheetByName('Free').getLastRow(); }`,
      { tabs },
    );
    sheets.type(idOf(sheets, 'Free'), 1, 1, '=TABLE(4)');
    expect(sheets.runFromPage('probe', [])).toBe(4);
  });
});

describe('formulas', () => {
  it('read names of tabs in any script', () => {
    const sheets = hostWith('', { tabs: [tab('ดีลที่ชนะ', [[1], [2]]), tab("It's", [[5]])] });
    expect(texts(sheets, '=SUM(ดีลที่ชนะ!A1:A2)')).toEqual([['3']]);
    expect(texts(sheets, "=SUM('ดีลที่ชนะ'!A:A)+'It''s'!A1")).toEqual([['8']]);
  });

  it('tell the date of the spreadsheet’s zone', () => {
    const sheets = hostWith('', { now: () => new Date('2026-03-06T03:00:00Z') });
    expect(texts(sheets, '=TODAY()')).toEqual([['3/5/2026']]);
    expect(texts(sheets, '=NOW()')).toEqual([['3/5/2026 22:00:00']]);
  });

  it('are set by a script with = or without, and copied with their references', () => {
    const sheets = hostWith(
      `function probe() {
        const s = SpreadsheetApp.getActive().getSheets()[0];
        s.getRange('B1:B2').setFormula('A1*2');
        s.getRange('C1').setFormulas([['=SUM(A$1:A2)']]);
        s.getRange('C1').copyTo(s.getRange('D2'));
        return s.getRange('B1:D2').getFormulas();
      }`,
      { tabs: [tab('Data', [[1], [2]])] },
    );
    expect(sheets.runFromPage('probe', [])).toEqual([
      ['=A1*2', '=SUM(A$1:A2)', ''],
      ['=A2*2', '', '=SUM(B$1:B3)'],
    ]);
    expect(sheets.values(idOf(sheets, 'Data'), 'B1:C2')).toEqual([
      [2, 3],
      [4, null],
    ]);
  });

  it('follow inserted and deleted rows and columns, and renamed tabs', () => {
    const sheets = hostWith(
      `function shift() {
        const s = SpreadsheetApp.getActive().getSheetByName('Data');
        s.insertRowsBefore(1, 2); s.insertColumnsAfter(1, 1); s.deleteRows(4, 1); s.setName('Deals 2026');
      }
      function formulas() { return SpreadsheetApp.getActive().getSheetByName('Sum').getRange('A1:A4').getFormulas().map((r) => r[0]); }`,
      {
        tabs: [
          tab('Data', [
            [1, 10],
            [2, 20],
            [3, 30],
          ]),
          tab('Sum', [['=SUM(Data!B1:B3)'], ['=Data!B2'], ['=SUM(Data!B:B)'], ['=SUM(Data!A2:B)']]),
        ],
      },
    );
    const id = idOf(sheets, 'Sum');
    expect(sheets.values(id, 'A1:A4')).toEqual([[60], [20], [60], [55]]);
    sheets.runFromPage('shift', []);
    expect(sheets.runFromPage('formulas', [])).toEqual([
      "=SUM('Deals 2026'!C3:C4)",
      '=#REF!',
      "=SUM('Deals 2026'!C:C)",
      "=SUM('Deals 2026'!A4:C)",
    ]);
    expect(sheets.values(id, 'A1:A4')).toEqual([[40], ['#REF!'], [40], [33]]);
  });

  it('show a circle as an error', () => {
    const sheets = host();
    const id = idOf(sheets, 'Free');
    sheets.type(id, 1, 1, '=B1');
    sheets.type(id, 1, 2, '=A1');
    expect(sheets.cells(id, 1, 1, 1, 1)[0]?.[0]).toMatchObject({ text: '#REF!', kind: 'error' });
  });
});
