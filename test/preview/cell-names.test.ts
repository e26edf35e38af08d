import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellName, columnName, columnNumber, rangeName, readRange } from '../../local/preview/page/a1';

describe('columns', () => {
  it.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [702, 'ZZ'],
    [703, 'AAA'],
  ])('names column %i %s', (column, name) => {
    expect(columnName(column)).toBe(name);
  });

  it('finds every column by its name', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 18_278 }), (column) => {
        expect(columnNumber(columnName(column))).toBe(column);
      }),
    );
  });
});

describe('readRange', () => {
  const b2c5 = { firstRow: 2, firstColumn: 2, lastRow: 5, lastColumn: 3 };

  it.each(['B2:C5', 'c5:b2', '$B$2:C$5', 'B5:C2'])('reads %s', (text) => {
    expect(readRange(text)).toEqual({ range: b2c5 });
  });

  it.each([
    ['Deals!B2:C5', 'Deals'],
    ["'My deals'!B2:C5", 'My deals'],
    ["'It''s'!B2:C5", "It's"],
    ['الصفقات!B2:C5', 'الصفقات'],
  ])('reads the tab in %s', (text, tab) => {
    expect(readRange(text)).toEqual({ tab, range: b2c5 });
  });

  it.each(['', 'B', '2', 'B0', 'B2:', 'B2:C5:D6', 'hello there'])('reads nothing in %j', (text) => {
    expect(readRange(text)).toBeUndefined();
  });

  it('reads back every name that is written', () => {
    const position = fc.record({
      row: fc.integer({ min: 1, max: 9_999_999 }),
      column: fc.integer({ min: 1, max: 18_278 }),
    });
    fc.assert(
      fc.property(position, ({ row, column }) => {
        const range = { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column };
        expect(rangeName(range)).toBe(cellName(row, column));
        expect(readRange(cellName(row, column))).toEqual({ range });
      }),
    );
  });
});
