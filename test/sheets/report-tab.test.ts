/** The report's tab: written in few calls, updated in place, and nothing touched that isn't ours. */

import { describe, expect, it } from 'vitest';
import type { Host, TabInput } from '../../local/host';
import { sampleWorkbook } from '../../local/samples';
import { hostWith, kpiOf, reportOf } from '../built';
import { deals, won } from './few-deals';

const three = deals(won('Anna', 100, '01'), won('Ben', 300, '02'), [
  'Open deal',
  'Ben',
  'Proposal',
  50,
  { date: '2026-02-03' },
  '',
]);

const tabNamed = (host: Host, name: string) => {
  const tab = host.tabs().find((one) => one.name === name);
  if (!tab) throw new Error(`no tab ${name}`);
  return tab;
};

/** The texts of a tab, row by row, without the blanks at the end. */
const textsOf = (host: Host, name: string, columns = 12): string[][] => {
  const tab = tabNamed(host, name);
  return host.cells(tab.id, 1, 1, Math.min(tab.rows, 500), columns).map((row) =>
    row
      .map((cell) => cell?.text ?? '')
      .join('\t')
      .trimEnd()
      .split('\t'),
  );
};

const findRow = (texts: string[][], label: string) => {
  const row = texts.find((one) => one[0] === label);
  if (!row) throw new Error(`no row ${label}`);
  return row;
};

/** The value under a tile's label: the first cell with that text, and the one below it. */
const tile = (texts: string[][], label: string): string | undefined => {
  const row = texts.findIndex((one) => one.indexOf(label) >= 0);
  return texts[row + 1]?.[texts[row]?.indexOf(label) ?? -1];
};

describe('building the report', () => {
  it('writes a tab of its own, shows it, and leaves the source as it was', () => {
    const host = hostWith([three]);
    const before = host.values(tabNamed(host, 'Deals').id, 'A1:F4');
    host.click('buildReport');
    expect(host.activeTab()).toBe(tabNamed(host, 'KPI report').id);
    expect(host.values(tabNamed(host, 'Deals').id, 'A1:F4')).toEqual(before);
  });

  it('shows the headline, the funnel, the months, the reps and what was not read', () => {
    const host = hostWith([three]);
    host.click('buildReport');
    const texts = textsOf(host, 'KPI report');
    expect(['Revenue', 'Deals won', 'Win rate'].map((label) => tile(texts, label))).toEqual(['400', '2', '100.0%']);
    expect(findRow(texts, '2026-02').slice(0, 4)).toEqual(['2026-02', '300', '1', '100.0%']);
    expect(findRow(texts, 'Ben').slice(0, 3)).toEqual(['Ben', '300', '1']);
    expect(findRow(texts, 'Total').slice(0, 3)).toEqual(['Total', '400', '2']);
    expect(findRow(texts, 'Cost per lead (CPL)').join(' ')).toContain('Not mapped: no tab holds "Marketing spend".');
  });

  it('draws its charts from the cells of the tables', () => {
    const host = hostWith([three]);
    host.click('buildReport');
    const { charts } = tabNamed(host, 'KPI report');
    expect(charts.map((chart) => chart.type)).toEqual(['BAR', 'COLUMN', 'LINE', 'BAR', 'BAR', 'BAR']);
    expect(charts[1]).toMatchObject({ categories: ['2026-01', '2026-02'], series: [{ values: [100, 300] }] });
    expect(charts[3]).toMatchObject({ categories: ['Ben', 'Anna'], series: [{ name: 'Revenue', values: [300, 100] }] });
  });

  it('reads each source tab once and stays within its number of calls on the sample', () => {
    const host = hostWith(sampleWorkbook().tabs);
    host.resetCalls();
    host.click('buildReport');
    const { reads, writes, other, list } = host.calls();
    const times = (method: string) => list.filter((call) => call.method === method).length;
    // Each source once, and what was written once more.
    expect(times('getSheetValues')).toBe(sampleWorkbook().tabs.length);
    expect(times('getValues')).toBe(1);
    expect(times('getDataRange')).toBe(0);
    expect(times('setValues')).toBe(1);
    expect(writes).toBeLessThanOrEqual(40);
    expect(reads + other).toBeLessThanOrEqual(450);
  });

  it('takes a name that looks like a formula as text', () => {
    const host = hostWith([{ ...deals(won('=1+1', 100, '01')), formats: [[], ['', '@']] }]);
    host.click('buildReport');
    expect(findRow(textsOf(host, 'KPI report'), '=1+1')[1]).toBe('100');
  });

  it('is in the language of the person, and from right to left in Arabic', () => {
    const host = hostWith([three], { userLocale: 'ar' });
    host.click('buildReport');
    const tab = tabNamed(host, 'تقرير المؤشرات');
    expect(tab.rightToLeft).toBe(true);
    expect(tile(textsOf(host, tab.name), 'إيرادات')).toBe('400');
    expect(host.menus()[0]?.items[0]).toMatchObject({ caption: 'إنشاء تقرير المؤشرات' });
  });
});

describe('building it again', () => {
  it('updates the same tab, renamed and moved as it may be, and its charts do not pile up', () => {
    const host = hostWith([three]);
    host.click('buildReport');
    const { id } = tabNamed(host, 'KPI report');
    const deal = tabNamed(host, 'Deals').id;
    host.type(deal, 2, 4, '1000');
    host.click('buildReport');
    expect(host.tabs()).toHaveLength(2);
    expect(tabNamed(host, 'KPI report')).toMatchObject({ id, charts: expect.objectContaining({ length: 6 }) });
    expect(tile(textsOf(host, 'KPI report'), 'Revenue')).toBe('1,300');
  });

  it('leaves what stands beside the report, and moves what stands below it down', () => {
    const host = hostWith([three]);
    host.click('buildReport');
    const report = tabNamed(host, 'KPI report').id;
    const last = textsOf(host, 'KPI report').reduce((found, row, index) => (row[0] ? index + 1 : found), 0);
    host.type(report, 4, 10, 'my note beside');
    host.type(report, last + 3, 1, 'my note below');
    const source = tabNamed(host, 'Deals').id;
    won('Cao', 700, '09').forEach((cell, column) => {
      host.type(source, 5, column + 1, typeof cell === 'object' && cell ? cell.date : String(cell));
    });
    host.click('buildReport');
    const texts = textsOf(host, 'KPI report');
    expect(texts[3]?.[9]).toBe('my note beside');
    expect(texts.filter((row) => row[0] === 'my note below')).toHaveLength(1);
    expect(findRow(texts, 'Cao')[1]).toBe('700');
    expect(host.tabs()).toHaveLength(2);
  });

  it('keeps a copy when a person changed cells of the report, and says so', () => {
    const host = hostWith([three]);
    host.click('buildReport');
    const row = textsOf(host, 'KPI report').findIndex((one) => one[0] === 'Revenue') + 2;
    host.type(tabNamed(host, 'KPI report').id, row, 1, '123456');
    host.takeEvents();
    host.click('buildReport');
    expect(tile(textsOf(host, 'KPI report'), 'Revenue')).toBe('400');
    expect(tile(textsOf(host, 'KPI report, my edits'), 'Revenue')).toBe('123,456');
    expect(JSON.stringify(host.takeEvents())).toContain('KPI report, my edits');
    host.click('buildReport');
    expect(host.tabs()).toHaveLength(3);
  });

  it('does not write into a tab of the person that has the same name', () => {
    const mine: TabInput = { name: 'KPI report', values: [['mine']] };
    const host = hostWith([three, mine]);
    host.click('buildReport');
    expect(textsOf(host, 'KPI report')[0]).toEqual(['mine']);
    expect(textsOf(host, 'KPI report 2')[0]).toEqual(['KPI report']);
  });
});

describe('what can not be built', () => {
  it('is said in the report, with what was seen instead and what to do, where no tab holds a table', () => {
    const host = hostWith([
      {
        name: 'Sheet1',
        values: [
          ['Shopping', 'Where'],
          ['Milk', 'Corner'],
        ],
      },
    ]);
    host.click('buildReport');
    const texts = textsOf(host, 'KPI report')
      .map((row) => row.join(' '))
      .join('\n');
    expect(texts).toContain(
      'No table was found in Sheet1. Filled rows: 2. First texts: Shopping, Where, Milk, Corner.',
    );
    expect(texts).toContain('What does the tab Sheet1 hold?');
  });

  it.each([
    [{ period: 'March' }, '"March" is not a period.'],
    [{ asOf: 'soon' }, '"soon" is not a day.'],
    [{ mapping: { version: 2 } }, 'The mapping has version 2'],
  ])('%j: %s', (request, sentence) => {
    expect(() => reportOf(hostWith([three]), request)).toThrow(sentence);
  });
});

describe('the mapping', () => {
  it('is given back in the form that it is taken in', () => {
    const host = hostWith([three]);
    const { mapping } = reportOf(host);
    expect(reportOf(host, { mapping }).mapping).toEqual(mapping);
  });

  it('is used as the person saved it', () => {
    const host = hostWith([deals(['A', 'Anna', 'Parking lot', 100, { date: '2026-01-01' }, { date: '2026-01-20' }])]);
    const first = reportOf(host);
    expect(kpiOf(first, 'deals_won').value).toBeNull();
    expect(first.quality.map((finding) => finding.code)).toContain('unknown_stage');
    const mapping = { ...first.mapping, stages: { 'Parking lot': 'won' } };
    host.runFromPage('wizardSave', [JSON.stringify({ mapping })]);
    host.click('buildReport');
    expect(tile(textsOf(host, 'KPI report'), 'Revenue')).toBe('100');
  });
});
