/** The periods that a person can choose. */

import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/engine/calendar';
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
    const days = [dayOf(2026, 1, 1), dayOf(2026, 3, 31), dayOf(2026, 11, 5), dayOf(2026, 12, 31)];
    expect(days.map((day) => periodOf(choice, day, none))).toEqual(expected.map((period) => ({ period })));
  });

  it.each<[PeriodChoice, string, string]>([
    // choice, on 31 March, on 1 April
    ['thisYear', '2025-04-01..2026-03-31', '2026-04-01..2027-03-31'],
    ['lastYear', '2024-04-01..2025-03-31', '2025-04-01..2026-03-31'],
    ['thisQuarter', '2026-Q1', '2026-Q2'],
    ['lastQuarter', '2025-Q4', '2026-Q1'],
    ['thisMonth', '2026-03', '2026-04'],
  ])('%s is fiscal when the year begins in April', (choice, ...expected) => {
    const days = [dayOf(2026, 3, 31), dayOf(2026, 4, 1)];
    expect(days.map((day) => periodOf(choice, day, none, 4))).toEqual(expected.map((period) => ({ period })));
  });

  it('of a fiscal quarter that no calendar quarter is runs from day to day', () => {
    expect(periodOf('thisQuarter', dayOf(2026, 1, 15), none, 2)).toEqual({ period: '2025-11-01..2026-01-31' });
  });

  it('of the person’s own runs from the first day to the last', () => {
    const own = { from: '2026-02-01', to: '2026-02-01' };
    expect(periodOf('custom', 0, own)).toEqual({ period: '2026-02-01..2026-02-01' });
  });

  it('of the person’s own needs both days, in order', () => {
    expect(periodOf('custom', 0, { from: '2026-02-01', to: '' })).toEqual({ problem: 'periodMissing' });
    expect(periodOf('custom', 0, { from: '2026-02-02', to: '2026-02-01' })).toEqual({
      problem: 'periodOrder',
    });
  });
});
