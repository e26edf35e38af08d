/** The periods that a person can choose. */

import { describe, expect, it } from 'vitest';
import { type PeriodChoice, periodOf } from '../../src/sidebar/period';

const none = { from: '', to: '' };

describe('a period', () => {
  it.each<[PeriodChoice, string, string, string, string]>([
    // choice, in January, at the end of March, in November, on 31 December
    ['all', 'all', 'all', 'all', 'all'],
    ['thisYear', '2026', '2026', '2026', '2026'],
    ['lastYear', '2025', '2025', '2025', '2025'],
    ['thisQuarter', '2026-Q1', '2026-Q1', '2026-Q4', '2026-Q4'],
    ['lastQuarter', '2025-Q4', '2025-Q4', '2026-Q3', '2026-Q3'],
    ['thisMonth', '2026-01', '2026-03', '2026-11', '2026-12'],
    ['lastMonth', '2025-12', '2026-02', '2026-10', '2026-11'],
  ])('%s is counted from today', (choice, ...expected) => {
    const days = [new Date(2026, 0, 1), new Date(2026, 2, 31, 23, 59), new Date(2026, 10, 5), new Date(2026, 11, 31)];
    expect(days.map((day) => periodOf(choice, day, none))).toEqual(expected.map((period) => ({ period })));
  });

  it('of the person’s own runs from the first day to the last', () => {
    const own = { from: '2026-02-01', to: '2026-02-01' };
    expect(periodOf('custom', new Date(), own)).toEqual({ period: '2026-02-01..2026-02-01' });
  });

  it('of the person’s own needs both days, in order', () => {
    expect(periodOf('custom', new Date(), { from: '2026-02-01', to: '' })).toEqual({ problem: 'periodMissing' });
    expect(periodOf('custom', new Date(), { from: '2026-02-02', to: '2026-02-01' })).toEqual({
      problem: 'periodOrder',
    });
  });
});
