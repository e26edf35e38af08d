/** What a report costs in calls: by tabs and charts, never by rows. */

import { describe, expect, it } from 'vitest';
import type { Host, TabInput } from '../../local/host';
import { sampleWorkbook } from '../../local/samples';
import { hostWith } from '../built';
import { costlyCalls } from './costly-calls';
import { nineSections, now } from './nine-sections';

const most = 60;
/** Beside one for each tab and one for each chart: of a first report, and of one that is built again. */
const first = 37;
const again = 34;
/** Rows put in, tiles of another shape, a chart more: what a report can cost that is built again and looks otherwise. */
const otherShape = 7;

const build = (host: Host) => costlyCalls(host, () => host.click('buildReport'));
const charts = (host: Host) => host.tabs().find(({ name }) => name === 'KPI report')?.charts.length ?? 0;

const header = ['Deal', 'Owner', 'Stage', 'Amount', 'Created', 'Close date'];
const deals = (count: number, name = 'Deals'): TabInput => ({
  name,
  values: [
    header,
    ...Array.from({ length: count }, (_, at) => [
      `Deal ${at}`,
      at % 2 ? 'Anna' : 'Ben',
      'Won',
      at + 1,
      { date: `2026-0${1 + (at % 3)}-01` },
      { date: `2026-0${1 + (at % 3)}-20` },
    ]),
  ],
});

describe('what a report costs', () => {
  it('takes the same calls for many rows as for few', () => {
    expect(build(hostWith([deals(400)], { now }))).toEqual(build(hostWith([deals(40)], { now })));
  });

  it('takes one call more for each tab with cells', () => {
    const others = Array.from({ length: 5 }, (_, at) => ({ name: `Notes ${at}`, values: [['a note']] }));
    const few = build(hostWith([deals(4)], { now }));
    expect(build(hostWith([deals(4), ...others], { now }))).toHaveLength(few.length + 5);
  });

  it('stays within its number with all nine sections and all their charts, whatever is chosen', () => {
    const host = hostWith(nineSections(), { now, keepLoaded: true });
    const tabs = nineSections().length;
    const choose = (text: string) => {
      const id = host.activeTab();
      const row = host.cells(id, 1, 1, 12, 1).findIndex(([cell]) => cell?.text === 'Period ▾');
      host.type(id, row + 2, 1, text);
    };
    const begun = build(host);
    expect(charts(host)).toBe(12);
    expect(begun).toHaveLength(first + tabs + 12);
    expect(begun.length).toBeLessThanOrEqual(most);
    expect(build(host)).toHaveLength(again + tabs);
    for (const period of ['2026-Q1', 'This year', 'All time', '2026-05', '2026-02']) {
      const before = charts(host);
      choose(period);
      const { length } = build(host);
      // A chart is drawn, changed or removed in one call.
      const bound = Math.min(most, again + otherShape + tabs + Math.max(before, charts(host)));
      expect([period, length, length <= bound]).toEqual([period, length, true]);
    }
  });

  it('stays within its number on the sample', () => {
    const host = hostWith(sampleWorkbook().tabs, { now: () => new Date('2026-11-21T12:00:00Z') });
    const calls = build(host);
    expect(calls).toHaveLength(first + sampleWorkbook().tabs.length + charts(host));
    expect(calls.length).toBeLessThanOrEqual(most);
    expect(calls.filter((call) => call === 'Range.setValues')).toHaveLength(1);
    expect(calls.filter((call) => call === 'Sheet.getSheetValues')).toHaveLength(sampleWorkbook().tabs.length);
  });
});
