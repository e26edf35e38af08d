/** Local days in the spreadsheet's zone, asked of the built functions through a dated report. */

import { describe, expect, it } from 'vitest';
import type { TabInput } from '../../local/host';
import { hostWith, reportOf } from '../built';

const dayText = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);
const noon = { date: '1899-12-30T12:00' };
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

  it.each(['America/Sao_Paulo', 'Asia/Riyadh', 'Asia/Ho_Chi_Minh', 'America/New_York'])(
    'is asked of Google once for each offset in %s, also among times of the day 0, when clocks differed by seconds',
    (timeZone) => {
      const rows = year.values.map((row, at) => (at > 0 && at % 50 === 0 ? [...row.slice(0, 3), noon, row[4]] : row));
      const host = hostWith([{ ...year, values: rows as TabInput['values'] }], { timeZone });
      host.resetCalls();
      host.click('buildReport');
      expect(host.calls().list.filter(({ method }) => method === 'formatDate').length).toBeLessThanOrEqual(3);
    },
  );
});
