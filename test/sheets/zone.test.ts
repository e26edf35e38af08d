/** Local days in the spreadsheet's zone, asked of the built functions through a dated report. */

import { describe, expect, it } from 'vitest';
import type { TabInput } from '../../local/host';
import { hostWith, reportOf } from '../built';

const dayText = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);
const first = Date.UTC(2026, 0, 1) / 86_400_000;

/** One won deal of 1 on each day of a year, late in the evening, so that a wrong hour is a wrong day. */
const year: TabInput = {
  name: 'Deals',
  values: [
    ['Deal', 'Stage', 'Amount', 'Created', 'Won date'],
    ...Array.from({ length: 365 }, (_, index) => {
      const day = dayText(first + index);
      return [`Deal ${index}`, 'Won', 1, { date: day }, { date: `${day}T23:45` }];
    }),
  ],
};

describe('a day of the sheet', () => {
  it.each([
    'Pacific/Pago_Pago',
    'America/St_Johns',
    'America/New_York',
    'Africa/Casablanca',
    'Africa/Cairo',
    'Asia/Kathmandu',
    'Australia/Lord_Howe',
    'Pacific/Chatham',
    'Pacific/Kiritimati',
  ])('stays that day over a whole year in %s', (timeZone) => {
    const report = reportOf(hostWith([year], { timeZone }), { period: '2026' });
    const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    expect(report.breakdowns.month?.map((month) => month.revenue)).toEqual(days);
    expect(report.kpis.find((kpi) => kpi.id === 'sales_cycle')?.value).toBe(0);
  });
});
