/** Numbers as people write them. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumber } from '../../src/tables/number-text';
import { decimalMarkOf, readNumbers } from '../../src/tables/numbers';

describe('readNumber', () => {
  it.each([
    ['▲500', -500],
    ['△1,200円', -1200],
    ['1200', 1200],
    ['-1200', -1200],
    ['−1200', -1200],
    ['+5', 5],
    ['12.5', 12.5],
    ['12,5', 12.5],
    ['.5', 0.5],
    ['0.125', 0.125],
    ['1234.567', 1234.567],
    ['$1,200.50', 1200.5],
    ['-$1,200.50', -1200.5],
    ['$-5', -5],
    ['1.200,50 €', 1200.5],
    ['1 200,50', 1200.5],
    ['1\u00a0200,50', 1200.5],
    ["1'200.50", 1200.5],
    ['1,234,567', 1234567],
    ['12,34,567', 1234567],
    ['١٬٢٠٠', 1200],
    ['١٬٢٠٠٫٥', 1200.5],
    ['٪١٢', 0.12],
    ['๑,๒๓๔', 1234],
    ['１，２００', 1200],
    ['฿1,200', 1200],
    ['1,200 บาท', 1200],
    ['¥1,234', 1234],
    ['￥1,234', 1234],
    ['¥1,200-', 1200],
    ['£1,200', 1200],
    ['USD 1,200', 1200],
    ['$1,200 USD', 1200],
    ['1.200,-', 1200],
    ['1,200.-', 1200],
    ['1.200.000 ₫', 1200000],
    ['1.200 ₫', 1200],
    ['1,200 đ', 1200],
    ['(1,200)', -1200],
    ['($1,200.50)', -1200.5],
    ['12%', 0.12],
    ['12,5 %', 0.125],
    ['1,117.10K', 1117100],
    ['$1,117.10K', 1117100],
    ['$2.5M', 2500000],
    ['¥12万', 120000],
    ['3億', 300000000],
    ['1億2,000万円', 120000000],
    ['5 triệu', 5000000],
    ['1,5 tỷ', 1500000000],
    ['2.5 ล้านบาท', 2500000],
    ['3 مليون', 3000000],
    ['2.41E+18', 2.41e18],
  ])('reads %s as %d', (text, value) => {
    expect(readNumber(text)).toEqual({ kind: 'number', value });
  });

  it.each(['1.200', '1,200', '-1,200', '$1.200', '1.200 €', '1.200K'])(
    'reads %s as ambiguous without a hint',
    (text) => {
      expect(readNumber(text)).toEqual({ kind: 'ambiguous' });
    },
  );

  it.each([
    ['1.200', '.', 1.2],
    ['1.200', ',', 1200],
    ['1,200', '.', 1200],
    ['1,200', ',', 1.2],
    ['-1,200', '.', -1200],
    ['$1,200', ',', 1200],
  ] as const)('reads %s as a number where %s stands before decimals', (text, mark, value) => {
    expect(readNumber(text, mark)).toEqual({ kind: 'number', value });
  });

  it.each([
    '',
    ' ',
    'abc',
    'NaN',
    'Infinity',
    '1e999',
    '1.2.3',
    '20-10-16',
    '10:30',
    '1,2,3',
    '5.',
    '--5',
    '10 20',
    'Q1 2026',
    '5m',
    '2026-03-05',
    '#N/A',
    true,
    new Date(0),
  ])('reads %s as no number', (cell) => {
    expect(readNumber(cell)).toEqual({ kind: 'text' });
  });

  it('passes numbers through and refuses those without a value', () => {
    expect(readNumber(1.5)).toEqual({ kind: 'number', value: 1.5 });
    expect(readNumber(Number.NaN)).toEqual({ kind: 'text' });
    expect(readNumber(Number.POSITIVE_INFINITY)).toEqual({ kind: 'text' });
  });

  it('gives back every number that was written with two decimals', () => {
    fc.assert(
      fc.property(fc.integer({ min: -99999999, max: 99999999 }), (cents) => {
        const [whole, decimals] = (Math.abs(cents) / 100).toFixed(2).split('.') as [string, string];
        const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ' ');
        const sign = cents < 0 ? '-' : '';
        for (const text of [
          `${sign}${grouped.replace(/ /g, ',')}.${decimals}`,
          `${sign}${grouped.replace(/ /g, '.')},${decimals} €`,
        ]) {
          expect(readNumber(text)).toEqual({ kind: 'number', value: cents / 100 });
        }
      }),
    );
  });

  it('never gives a number without a value, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[-$€(]?[\d.,' %KM万億]{1,12}[)%]?$/)),
        (text) => {
          const read = readNumber(text);
          expect(read.kind !== 'number' || Number.isFinite(read.value)).toBe(true);
        },
      ),
    );
  });
});

describe('readNumbers', () => {
  it('decides what 1.200 means by the other cells of the column', () => {
    expect([...readNumbers(['1.200', '12,50', '1.000.000']).values]).toEqual([1200, 12.5, 1000000]);
    expect([...readNumbers(['1.200', '12.50']).values]).toEqual([1.2, 12.5]);
  });

  it('lets the locale settle what the column leaves open', () => {
    expect([...readNumbers(['1.200'], 'de_DE').values]).toEqual([1200]);
    expect([...readNumbers(['1.200'], 'en_US').values]).toEqual([1.2]);
    expect([...readNumbers(['1,200'], 'th_TH').values]).toEqual([1200]);
  });

  it('believes the column more than the locale', () => {
    expect([...readNumbers(['1.200', '12,50'], 'en_US').values]).toEqual([1200, 12.5]);
  });

  it('asks when two ways of writing are mixed or nothing settles it', () => {
    expect(readNumbers(['1.200', '12,50', '12.50'], 'en_US').ambiguous).toEqual([0]);
    expect(readNumbers(['1.200']).ambiguous).toEqual([0]);
  });

  it('counts other text as unread, and blanks and dashes as nothing', () => {
    const column = readNumbers([5, '', '-', ' ', 'soon', true]);
    expect(column.unread).toEqual([4, 5]);
    expect([...column.values]).toEqual([5, Number.NaN, Number.NaN, Number.NaN, Number.NaN, Number.NaN]);
  });

  it('names the currencies that its signs show', () => {
    expect(readNumbers(['$5', '€6', '7']).money).toEqual({
      currencies: ['$', 'EUR'],
      codes: Int16Array.from([0, 1, -1]),
    });
    expect(readNumbers(['5', 6]).money).toBeNull();
  });
});

it.each([
  ['en_US', '.'],
  ['de_DE', ','],
  ['de_CH', '.'],
  ['es_MX', '.'],
  ['vi_VN', ','],
  ['ja_JP', '.'],
  ['', undefined],
])('knows the decimal mark of %s', (locale, mark) => {
  expect(decimalMarkOf(locale)).toBe(mark);
});
