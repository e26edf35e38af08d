/** The tabs of a pipeline sheet: made as Google would make them, read without a question, and emptied of samples. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Host } from '../../local/host';
import { locales } from '../../src/i18n/locales';
import { hostWith, kpiOf, project, reportOf } from '../built';
import { folderWith } from '../host/throwaway-project';

const blank = { name: 'Sheet1', values: [['']] };
const now = () => new Date('2026-03-05T15:00:00Z');

const builtFiles = (): Record<string, string> =>
  Object.fromEntries(readdirSync(project).map((name) => [name, readFileSync(join(project, name), 'utf8')]));

const made = (locale: string, handler = 'createAll', options: Parameters<typeof hostWith>[1] = {}): Host => {
  const host = hostWith([blank], { userLocale: locale, now, ...options });
  host.click(handler);
  return host;
};

const tabAt = (host: Host, at: number) => {
  const tab = host.tabs()[at];
  if (!tab) throw new Error(`no tab ${at}`);
  return tab;
};

const tabOf = (host: Host, name: string) => {
  const tab = host.tabs().find((one) => one.name === name);
  if (!tab) throw new Error(`no tab ${name}`);
  return tab;
};

const textsOf = (host: Host, name: string, rows = 12, columns = 11) =>
  host.cells(tabOf(host, name).id, 1, 1, rows, columns).map((row) => row.map((cell) => cell?.text ?? ''));

const styleOf = (host: Host, name: string, row: number, column: number) =>
  host.cells(tabOf(host, name).id, row, column, row, column)[0]?.[0]?.style ?? {};

/** Calls by kind, but for the pages in which the add-on keeps code and texts. */
const countOf = (host: Host) => {
  const list = host.calls().list.filter(({ service }) => !service.startsWith('Html'));
  const of = (kind: string) => list.filter((call) => call.kind === kind).length;
  return { reads: of('read'), writes: of('write'), other: of('other') };
};

const typeRow = (host: Host, id: number, row: number, texts: readonly string[]) => {
  texts.forEach((text, column) => {
    host.type(id, row, column + 1, text);
  });
};

describe('a pipeline sheet', () => {
  it.each(locales)('is read without a question, and the report builds from it: %s', (locale) => {
    const report = reportOf(made(locale));
    const { tables } = report.mapping as { tables: { table: string; columns: Record<string, string> }[] };
    expect(tables.map(({ table }) => table)).toEqual(['deals', 'spend', 'activities', 'targets']);
    expect(tables.map(({ columns }) => Object.keys(columns).length)).toEqual([11, 5, 6, 3]);
    expect((report as unknown as { questions: unknown[] }).questions).toEqual([]);
    expect(report.quality.map(({ code }) => code)).toEqual(['overdue']);
    expect(kpiOf(report, 'leads').value).toBe(10);
    expect(kpiOf(report, 'deals_won').value).toBe(3);
    expect(kpiOf(report, 'win_rate')).toMatchObject({ numerator: 3, denominator: 4 });
  });

  it.each(locales)('each of its tabs alone is read without a question: %s', (locale) => {
    for (const [handler, table] of [
      ['createDeals', 'deals'],
      ['createSpend', 'spend'],
      ['createActivities', 'activities'],
      ['createTargets', 'targets'],
    ] as const) {
      const report = reportOf(made(locale, handler));
      expect(
        (report.mapping.tables as { table: string }[]).map((one) => one.table),
        handler,
      ).toEqual([table]);
      expect((report as unknown as { questions: unknown[] }).questions, handler).toEqual([]);
    }
  });

  it('is read the same where days begin elsewhere', () => {
    const values = (timeZone: string) => kpiOf(reportOf(made('en', 'createAll', { timeZone })), 'sales_cycle').value;
    expect(values('Asia/Tokyo')).toBe(values('America/Los_Angeles'));
  });
});

describe('filling it', () => {
  it('has a frozen header in colour, drop-downs, and a column of its own for each thing', () => {
    const host = made('en');
    const deals = tabOf(host, 'Deals and leads');
    expect(deals).toMatchObject({ frozenRows: 1, frozenColumns: 1, columns: 11, rightToLeft: false });
    expect(textsOf(host, 'Deals and leads', 1)[0]).toEqual(
      'Deal,Account,Owner,Source,Stage,Amount,Created,Expected Close,Closed,Next Step,Lost Reason'.split(','),
    );
    expect(styleOf(host, 'Deals and leads', 1, 1)).toMatchObject({ bold: true, background: '#1a73e8' });
    const below = host.cells(deals.id, 900, 1, 900, 11)[0]?.map((cell) => cell?.choices);
    expect(below?.[2]).toEqual(['Anna (example)', 'Ben (example)']);
    expect(below?.[3]).toEqual(['Website', 'Referral', 'Online ads', 'Trade fair', 'Cold call']);
    expect(below?.[4]).toEqual(
      'Lead,MQL,SQL,Opportunity,Proposal,Negotiation,Won,Lost,Disqualified,On Hold'.split(','),
    );
  });

  it('stands from right to left in Arabic, with Arabic headers and stages', () => {
    const host = made('ar', 'createDeals');
    const tab = tabAt(host, 1);
    expect(tab).toMatchObject({ name: 'الصفقات والعملاء المحتملون', rightToLeft: true });
    expect(textsOf(host, tab.name, 2)[0]?.[4]).toBe('المرحلة');
    expect(host.cells(tab.id, 2, 5, 2, 5)[0]?.[0]?.choices).toContain('فرصة بيع');
  });

  it('shows amounts and days as such, and refuses what is neither', () => {
    const host = made('en', 'createDeals');
    const { id } = tabOf(host, 'Deals and leads');
    expect(textsOf(host, 'Deals and leads', 2)[1]?.slice(5, 9)).toEqual([
      '4,200',
      '2025-12-11',
      '2026-01-29',
      '2026-01-29',
    ]);
    host.type(id, 12, 6, '1500');
    host.type(id, 12, 7, '3/4/2026');
    expect(textsOf(host, 'Deals and leads', 12)[11]?.slice(5, 7)).toEqual(['1,500', '2026-03-04']);
    expect(() => host.type(id, 12, 6, 'about 12k')).toThrow('Write a number, without a currency or a unit.');
    expect(() => host.type(id, 12, 7, 'next week')).toThrow('Write a date.');
    expect(() => host.type(id, 12, 5, 'Maybe')).toThrow('Choose from the list.');
    host.type(id, 12, 4, 'Podcast');
    host.type(id, 12, 3, 'Cleo');
    expect(host.cells(id, 13, 3, 13, 3)[0]?.[0]?.choices).toContain('Cleo');
  });

  it('colours stages, and marks what is overdue and ends without a day', () => {
    const host = made('en', 'createDeals');
    const { id, name } = tabOf(host, 'Deals and leads');
    const at = (row: number, column: number) => styleOf(host, name, row, column).background;
    const shown = textsOf(host, name, 11)
      .slice(1)
      .map((row) => row[4]);
    expect(shown).toEqual('Won,Won,Lost,Won,Negotiation,Proposal,Opportunity,SQL,MQL,Lead'.split(','));
    const colors = shown.map((_, row) => at(row + 2, 5));
    expect(new Set(colors).size).toBe(8);
    expect(colors[0]).toBe(colors[1]);
    // The one deal past its expected close, and no other day.
    expect(shown.map((_, row) => at(row + 2, 8))).toEqual(
      shown.map((stage) => (stage === 'Proposal' ? '#fce8e6' : undefined)),
    );
    host.type(id, 7, 9, '3/1/2026');
    expect(at(7, 8)).toBeUndefined();
    host.type(id, 6, 5, 'Won');
    expect(at(6, 9)).toBe('#feefc3');
    expect(styleOf(host, name, 4, 1).color).toBe('#80868b');
  });

  it('marks a planned activity whose day has passed', () => {
    const host = made('en', 'createActivities');
    const { id, name } = tabOf(host, 'Activities');
    expect(styleOf(host, name, 11, 1).background).toBeUndefined();
    host.type(id, 11, 1, '3/4/2026');
    expect(styleOf(host, name, 11, 1).background).toBe('#fce8e6');
  });

  it.each(['de_DE', 'vi_VN'])('is made where the comma is the decimal mark: %s', (locale) => {
    const host = made('en', 'createAll', { locale });
    expect(host.tabs().map((tab) => tab.name)).toContain('Targets');
    expect(kpiOf(reportOf(host), 'deals_won').value).toBe(3);
  });
});

describe('making it', () => {
  it('never touches a tab of the same name', () => {
    const mine = { name: 'DEALS AND LEADS', values: [['mine']] };
    const host = hostWith([mine], { now });
    host.click('createDeals');
    host.click('createDeals');
    expect(host.tabs().map((tab) => tab.name)).toEqual(['DEALS AND LEADS', 'Deals and leads 2', 'Deals and leads 3']);
    expect(textsOf(host, 'DEALS AND LEADS', 2, 2)).toEqual([
      ['mine', ''],
      ['', ''],
    ]);
  });

  it('shows the first tab and says what the rows are', () => {
    const host = made('en', 'createAll');
    expect(host.activeTab()).toBe(tabOf(host, 'Deals and leads').id);
    const toast = host.takeEvents().filter((event) => event.type === 'toast');
    expect(toast).toHaveLength(1);
    expect(toast[0]).toMatchObject({ message: expect.stringContaining('"Remove the sample rows"') });
  });

  it('belongs to a mapping that was saved before', () => {
    const mine = {
      name: 'My deals',
      values: [
        ['Deal', 'Stage', 'Amount', 'Created', 'Close date'],
        ['A', 'Won', 100, { date: '2026-01-01' }, { date: '2026-01-20' }],
      ],
    };
    const host = hostWith([mine], { now });
    const { mapping } = reportOf(host);
    host.runFromPage('wizardSave', [JSON.stringify({ mapping })]);
    host.click('createSpend');
    const report = reportOf(host);
    expect(report.mapping).toMatchObject({ tables: [{ table: 'deals' }, { table: 'spend', tab: 'Marketing spend' }] });
    expect(kpiOf(report, 'cpl').reason).not.toContain('Not mapped');
  });

  it('says with each report how many rows are samples still', () => {
    const host = made('en', 'createDeals');
    host.takeEvents();
    host.click('buildReport');
    expect(JSON.stringify(host.takeEvents())).toContain('10 rows are examples; choose');
    host.type(tabOf(host, 'Deals and leads').id, 3, 6, '1');
    host.click('buildReport');
    expect(JSON.stringify(host.takeEvents())).toContain('9 rows are examples; choose');
    host.type(tabOf(host, 'Deals and leads').id, 12, 1, 'Mine');
    host.click('removeSampleRows');
    host.takeEvents();
    host.click('buildReport');
    expect(JSON.stringify(host.takeEvents())).not.toContain('examples');
  });

  it('is offered to the sidebar, which gets the names of the tabs', () => {
    const host = hostWith([blank], { now });
    const answer = host.runFromPage('createPipelineSheet', [JSON.stringify({ kinds: ['targets', 'deals', 'other'] })]);
    expect(JSON.parse(answer as string)).toEqual({ ok: true, value: ['Deals and leads', 'Targets'] });
    expect(host.tabs().map((tab) => tab.name)).toEqual(['Sheet1', 'Deals and leads', 'Targets']);
  });

  it('says so while somebody else builds', () => {
    const host = hostWith([blank], { now, lockedBy: ['document'] });
    expect(() => host.click('createDeals')).toThrow('Somebody else');
    expect(host.tabs()).toHaveLength(1);
  });

  it.each([
    ['createDeals', { reads: 8, writes: 30, other: 128 }],
    ['createSpend', { reads: 8, writes: 25, other: 40 }],
    ['createActivities', { reads: 8, writes: 28, other: 53 }],
    ['createTargets', { reads: 8, writes: 22, other: 33 }],
  ])('%s takes a fixed number of calls', (handler, calls) => {
    const host = hostWith([blank], { now });
    host.resetCalls();
    host.click(handler);
    expect(countOf(host)).toEqual(calls);
    expect(host.calls().warnings).toEqual([]);
  });

  it.each([0, 300])(
    'takes the samples from one tab in a fixed number of calls, whatever else stands there: %i',
    (more) => {
      const host = made('en', 'createDeals');
      const { id } = tabAt(host, 1);
      for (let row = 0; row < more; row += 1) host.type(id, 12 + row, 1, `Deal ${row}`);
      host.resetCalls();
      host.click('removeSampleRows');
      expect(countOf(host)).toEqual({ reads: 11, writes: 1, other: 12 });
    },
  );
});

describe('removing the sample rows', () => {
  it('takes them from every tab with one click, and leaves the header, the drop-downs and the colours', () => {
    const host = made('en');
    host.click('removeSampleRows');
    for (const name of ['Deals and leads', 'Marketing spend', 'Activities', 'Targets']) {
      const texts = textsOf(host, name, 12, 3);
      expect(texts[0]?.[0], name).not.toBe('');
      expect(texts.slice(1).join('').replace(/,/g, ''), name).toBe('');
    }
    const { id } = tabOf(host, 'Deals and leads');
    expect(host.cells(id, 2, 5, 2, 5)[0]?.[0]?.choices).toHaveLength(10);
    host.type(id, 2, 5, 'Won');
    expect(styleOf(host, 'Deals and leads', 2, 5).background).toBe('#ceead6');
    expect(JSON.stringify(host.takeEvents())).toContain('40 sample rows were removed');
    host.click('removeSampleRows');
    expect(JSON.stringify(host.takeEvents())).toContain('There are no sample rows left.');
  });

  it('leaves rows of the person, rows that were changed, and rows with something beside them or a note', () => {
    const host = made('en', 'createDeals');
    const { id, name } = tabOf(host, 'Deals and leads');
    host.type(id, 4, 6, '6801');
    host.type(id, 12, 1, 'My own deal');
    // The same row once more, typed by the person: of two that are the same, one is the sample.
    typeRow(host, id, 13, textsOf(host, name, 2)[1] ?? []);
    host.click('removeSampleRows');
    expect(textsOf(host, name, 5, 1).map(([text]) => text)).toEqual([
      'Deal',
      'Annual service plan (example)',
      'My own deal',
      'Starter package (example)',
      '',
    ]);
  });

  it('finds them after the tab was renamed, sorted, and read in another time zone', () => {
    const host = made('en', 'createDeals', { timeZone: 'Pacific/Auckland' });
    const { id } = tabOf(host, 'Deals and leads');
    const [second, third] = [2, 3].map((row) => textsOf(host, 'Deals and leads', 3)[row - 1] ?? []);
    typeRow(host, id, 2, third ?? []);
    typeRow(host, id, 3, second ?? []);
    host.click('removeSampleRows');
    expect(textsOf(host, 'Deals and leads', 2, 1)[1]).toEqual(['']);
  });

  it('keeps one row below the header in a tab that is as short as its samples', () => {
    const trim = `function trim() { SpreadsheetApp.getActiveSheet().deleteRows(12, 989); }`;
    const host = made('en', 'createTargets', { project: folderWith({ ...builtFiles(), 'Trim.js': trim }) });
    host.click('trim');
    expect(tabOf(host, 'Targets').rows).toBe(11);
    host.click('removeSampleRows');
    expect(tabOf(host, 'Targets').rows).toBe(2);
    expect(textsOf(host, 'Targets', 2, 1)).toEqual([['Month'], ['']]);
  });

  it('leaves a workbook without such tabs as it is', () => {
    const host = hostWith([blank], { now });
    host.click('removeSampleRows');
    expect(host.tabs()).toHaveLength(1);
    expect(JSON.stringify(host.takeEvents())).toContain('There are no sample rows left.');
  });
});
