/** Numbers as the page shows them. */

import { describe, expect, it } from 'vitest';
import { valueText } from '../../src/sidebar/figures';

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
  ])('%d in %s reads %j in English', (value, unit, text) => {
    expect(valueText(value, unit, 'en')).toBe(text);
  });

  it('is written the way of the language', () => {
    expect(valueText(0.632, 'percent', 'vi')).toBe('63,2%');
    expect(valueText(51.8, 'days', 'ja')).toBe('51.8 日');
  });
});
