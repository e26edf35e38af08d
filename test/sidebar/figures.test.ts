/** Numbers as the page shows them. */

import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../src/sidebar/figures';

const { value, share } = figuresOf('en', 'en_US', null);

describe('a value', () => {
  it.each([
    [4238 / 6711, 'percent', '63.2%'],
    [0, 'percent', '0%'],
    [10_005_534, 'currency', '10,005,534'],
    [25.5, 'currency', '25.5'],
    [-12.345, 'currency', '-12.35'],
    [4238, 'count', '4,238'],
    [51.78197, 'days', '51.8 days'],
    [1, 'days', '1 day'],
    [90.25, 'minutes', '90.3 minutes'],
    [1.005, 'ratio', '1.01'],
  ])('%d in %s reads %j in English', (number, unit, text) => {
    expect(value(number, unit)).toBe(text);
  });

  it('is written as the sheet writes it, with the words of the page', () => {
    const inSheet = (locale: 'en' | 'ja' | 'th', sheet: string) => figuresOf(locale, sheet, null);
    expect(inSheet('en', 'vi_VN').value(0.632, 'percent')).toBe('63,2%');
    expect(inSheet('en', 'de_DE').value(51.8, 'days')).toBe('51,8 days');
    expect(inSheet('ja', 'en_US').value(51.8, 'days')).toBe('51.8 日');
    expect(inSheet('th', 'de_DE').value(10_005_534, 'currency')).toBe('10.005.534');
  });

  it('of money has the currency that was set', () => {
    expect(figuresOf('en', 'en_US', 'THB').value(1234.5, 'currency')).toMatch(/^THB\s1,235$/);
    expect(figuresOf('en', 'en_US', 'USD').value(25.5, 'currency')).toBe('$25.5');
  });

  it('is written in the page’s own way where the sheet’s locale is not known', () => {
    expect(figuresOf('vi', 'not a locale', null).value(0.632, 'percent')).toBe('63,2%');
  });

  it('says two days in Arabic, where that is a word of its own', () => {
    expect(figuresOf('ar', 'en_US', null).value(2, 'days')).toBe('يومان');
    expect(figuresOf('ar', 'en_US', null).value(5, 'days')).toBe('5 أيام');
  });

  it('of a share is in whole percent', () => {
    expect(share(0.4816)).toBe('48%');
  });
});
