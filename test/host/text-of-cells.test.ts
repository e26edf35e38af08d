import { describe, expect, it } from 'vitest';
import { readInput } from '../../local/host/input';
import { sheetLocale } from '../../local/host/locales';
import { checkFormat, displayText, isDateFormat } from '../../local/host/number-format';
import { serialToIso, wallSerial } from '../../local/host/time-zone';

const english = sheetLocale('en_US');

describe('number formats', () => {
  it.each([
    [1234.5, '#,##0', '1,235'],
    [1234.5, '#,##0.00', '1,234.50'],
    [-1234.5, '#,##0.00', '-1,234.50'],
    [0, '#,##0.00', '0.00'],
    [-0.001, '0.00', '0.00'],
    [1.005, '0.00', '1.01'],
    [0.125, '0.0%', '12.5%'],
    [0.285, '0%', '29%'],
    [4238 / 6711, '0.0%', '63.2%'],
    [10_005_534, '"฿"#,##0', '฿10,005,534'],
    [10_005_534, '$#,##0.00', '$10,005,534.00'],
    [1234, '#,##0 "€"', '1,234 €'],
    [1234, '[$¥-411]#,##0', '¥1,234'],
    [-5, '#,##0;(#,##0);"-"', '(5)'],
    [0, '#,##0;(#,##0);"-"', '-'],
    [51.78197, '0.0 "days"', '51.8 days'],
    [51.78197, '0.0" d"', '51.8 d'],
    [2.5, '0.##', '2.5'],
    [2, '0.##', '2.'],
    [0.5, '#.0', '.5'],
    [7, '000', '007'],
    [12_345_678, '#,##0.0,,"M"', '12.3M'],
    [12_345_678, '#,##0,"K"', '12,346K'],
    [0.000123, '0.00E+00', '1.23E-04'],
    [123456, '0.0E+0', '1.2E+5'],
    [1e15, '#,##0', '1,000,000,000,000,000'],
    [5, '[>=10]0.0;0.00', '5.00'],
    [15, '[>=10]0.0;0.00', '15.0'],
    [3, '0 "deals";-0 "deals"', '3 deals'],
    [5551234, '000-0000', '555-1234'],
  ])('shows %s by %s as %s', (value, format, expected) => {
    expect(displayText(value, format, english)).toBe(expected);
  });

  it.each([
    [0, '0'],
    [1054, '1054'],
    [0.1 + 0.2, '0.3'],
    [1 / 3, '0.3333333333'],
    [1000 / 3, '333.3333333'],
    [123456789012, '123456789012'],
    [1.5e20, '1.5E+20'],
    [-2.25, '-2.25'],
    [0.00001, '0.00001'],
  ])('shows %s without a format as %s', (value, expected) => {
    expect(displayText(value, undefined, english)).toBe(expected);
  });

  const moment = wallSerial(2026, 3, 5, 14, 3, 9);
  it.each([
    ['yyyy-mm-dd', '2026-03-05'],
    ['yyyy-mm-dd hh:mm:ss', '2026-03-05 14:03:09'],
    ['M/d/yyyy', '3/5/2026'],
    ['M/d/yyyy h:mm:ss', '3/5/2026 14:03:09'],
    ['dd.MM.yyyy', '05.03.2026'],
    ['mmm yyyy', 'Mar 2026'],
    ['mmmm d, yy', 'March 5, 26'],
    ['dddd', 'Thursday'],
    ['ddd', 'Thu'],
    ['h:mm AM/PM', '2:03 PM'],
    ['hh:mm', '14:03'],
    ['mm:ss', '03:09'],
  ])('shows a date by %s as %s', (format, expected) => {
    expect(displayText(moment, format, english)).toBe(expected);
  });

  it('shows durations beyond a day', () => {
    expect(displayText(1.5, '[h]:mm:ss', english)).toBe('36:00:00');
  });

  it('shows by the locale of the spreadsheet', () => {
    expect(displayText(1234567.891, '#,##0.00', sheetLocale('de_DE'))).toBe('1.234.567,89');
    expect(displayText(1234567, '#,##0', sheetLocale('en_IN'))).toBe('12,34,567');
    expect(displayText(moment, 'mmmm', sheetLocale('th_TH'))).toBe('มีนาคม');
    expect(displayText(0.5, '0.0%', sheetLocale('ar_EG'))).not.toMatch(/[٠-٩]/);
  });

  it('leaves text alone, and puts it into a text section', () => {
    expect(displayText('Won', '#,##0', english)).toBe('Won');
    expect(displayText('Won', '0;0;0;"<"@">"', english)).toBe('<Won>');
    expect(displayText(5, '@', english)).toBe('5');
    expect(displayText(true, '0%', english)).toBe('TRUE');
  });

  it.each(['0.0 days', 'foo', '"open', '[purple-ish]0', '0;0;0;@;0', 'yyyy 0'])(
    'refuses the unknown pattern %s',
    (format) => {
      expect(() => checkFormat(format)).toThrow(/^Host: the number format/);
    },
  );

  it('knows which formats are dates', () => {
    expect(['yyyy-mm-dd', 'h:mm', '[h]:mm', 'mmm'].every(isDateFormat)).toBe(true);
    expect(['0', '#,##0 "days"', '@', '', '0.00%', 'General'].some(isDateFormat)).toBe(false);
  });
});

describe('typed text', () => {
  const read = (text: string, locale = 'en_US') => {
    const typed = readInput(text, sheetLocale(locale), 2026);
    if (typed.formula !== undefined) return typed;
    const isDay = isDateFormat(typed.format) && typeof typed.value === 'number' && typed.value >= 1;
    return isDay ? serialToIso(typed.value as number) : typed.value;
  };

  it.each([
    ['1054', 1054],
    ['-3.5', -3.5],
    ['.5', 0.5],
    ['1,234', 1234],
    ['1,23', '1,23'],
    ['$1,200.50', 1200.5],
    ['-$5', -5],
    ['€12', 12],
    ['12.5%', 0.125],
    ['1e3', 1000],
    ['007', 7],
    ['TRUE', true],
    ['false', false],
    ["'=1", '=1'],
    ['3/5/2026', '2026-03-05'],
    ['3/5/26', '2026-03-05'],
    ['3/5', '2026-03-05'],
    ['1-2', '2026-01-02'],
    ['13/5/2026', '13/5/2026'],
    ['2026-03-05', '2026-03-05'],
    ['2026-03-05 14:30', '2026-03-05T14:30'],
    ['3/5/2026 2:30 PM', '2026-03-05T14:30'],
    ['Mar 5, 2026', '2026-03-05'],
    ['5 March 2026', '2026-03-05'],
    ['14:30', 14.5 / 24],
    ['Deal 5', 'Deal 5'],
    ['1.2.3', '1.2.3'],
    ['+', '+'],
    ['5 apples', '5 apples'],
    ['2026-02-30', '2026-02-30'],
    ['', null],
  ])('%s is %s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ['1.200,50', 'de_DE', 1200.5],
    ['1.200', 'de_DE', 1200],
    ['5.3.2026', 'de_DE', '2026-03-05'],
    ['3/5/2026', 'en_GB', '2026-05-03'],
    ['31/1/2026', 'vi_VN', '2026-01-31'],
    ['2026/3/5', 'ja_JP', '2026-03-05'],
    ['1.200', 'en_US', 1.2],
  ])('%s in %s is %s', (text, locale, expected) => {
    expect(read(text, locale)).toEqual(expected);
  });

  it('is a formula when it begins with =', () => {
    expect(read('=A1')).toEqual({ formula: '=A1' });
    expect(read('=')).toBe('=');
  });
});
