/** The settings on a tab: all that can be set, edited there, read back cell by cell, and in step with what is saved. */

import { describe, expect, it } from 'vitest';
import type { Host, TabInput } from '../../local/host';
import { locales } from '../../src/i18n/locales';
import { hostWith, kpiOf, reportOf } from '../built';

const now = () => new Date('2026-03-05T15:00:00Z');

const deals: TabInput = {
  name: 'Deals',
  values: [
    ['Deal', 'Owner', 'Stage', 'Amount', 'Price', 'Created', 'Close date'],
    ['A', 'Anna', 'Won', 100, 1, { date: '2026-01-01' }, { date: '2026-01-20' }],
    ['B', 'Ben', 'Parking lot', 200, 2, { date: '2026-01-02' }, { date: '2026-01-21' }],
    ['C', 'Ben', 'Lost', 300, 3, { date: '2026-01-03' }, { date: '2026-01-22' }],
  ],
};

const opened = (userLocale = 'en', tabs: TabInput[] = [deals]): Host => {
  const host = hostWith(tabs, { userLocale, now });
  host.click('openSettings');
  return host;
};

const settingsTab = (host: Host) => {
  const tab = host.tabs().find((one) => one.id === host.activeTab());
  if (!tab) throw new Error('no active tab');
  return tab;
};

const tabNamed = (host: Host, name: string) => {
  const tab = host.tabs().find((one) => one.name === name);
  if (!tab) throw new Error(`no tab ${name}`);
  return tab;
};

interface Line {
  row: number;
  key: string;
  label: string;
  value: string;
  note: string;
  choices: string[] | undefined;
  beside: string;
}

const linesOf = (host: Host, id: number): Line[] =>
  host.cells(id, 1, 1, 400, 7).map((cells, at) => {
    const text = (column: number) => cells[column]?.text ?? '';
    return {
      row: at + 1,
      key: text(0),
      label: text(2),
      value: text(3),
      note: text(4),
      choices: cells[3]?.choices,
      beside: text(6),
    };
  });

const lineOf = (host: Host, id: number, key: string): Line => {
  const line = linesOf(host, id).find((one) => one.key === key);
  if (!line) throw new Error(`no row ${key}`);
  return line;
};

const setValue = (host: Host, id: number, key: string, text: string) =>
  host.type(id, lineOf(host, id, key).row, 4, text);

const saved = (host: Host) => {
  const state = JSON.parse(host.runFromPage('wizardOpen', []) as string) as { value: Record<string, unknown> };
  return state.value as { settings?: Record<string, unknown>; mapping: { stages: Record<string, string | null> } };
};

const toasts = (host: Host) =>
  host.takeEvents().flatMap((event) => (event.type === 'toast' || event.type === 'alert' ? [event.message] : []));

describe('the settings on a tab', () => {
  it('shows every setting with its value, its choices and a note, under a frozen head', () => {
    const host = opened();
    const { id, name, frozenRows } = settingsTab(host);
    expect([name, frozenRows]).toEqual(['KPI settings', 3]);
    expect(lineOf(host, id, 'language')).toMatchObject({ label: 'Language', value: "Each person's own" });
    expect(lineOf(host, id, 'language').choices).toContain('日本語');
    expect(lineOf(host, id, 'fiscalYearStart')).toMatchObject({ value: 'January' });
    expect(lineOf(host, id, 'weekStart').choices).toEqual(['Monday', 'Sunday', 'Saturday']);
    expect(lineOf(host, id, 'definition:win_rate')).toMatchObject({ label: 'Win rate', value: 'Of deals won or lost' });
    expect(lineOf(host, id, 'stage:Won')).toMatchObject({ value: 'Won', note: 'Rows: 1' });
    expect(lineOf(host, id, 'stage:Parking lot')).toMatchObject({ label: 'Parking lot', value: '' });
    expect(lineOf(host, id, 'table:Deals')).toMatchObject({ value: 'Deals and leads' });
    expect(lineOf(host, id, 'column:Deals:amount')).toMatchObject({ label: 'Amount', value: 'Amount' });
    expect(lineOf(host, id, 'column:Deals:amount').choices).toContain('Price');
    expect(lineOf(host, id, 'goal:win_rate')).toMatchObject({ label: 'Win rate', value: '' });
  });

  it.each(locales)('is in the language of the person, and saves what is chosen there: %s', (locale) => {
    const host = opened(locale);
    const { id, rightToLeft } = settingsTab(host);
    expect(rightToLeft).toBe(locale === 'ar');
    const won = lineOf(host, id, 'stage:Won').value;
    setValue(host, id, 'stage:Parking lot', won);
    setValue(host, id, 'fiscalYearStart', lineOf(host, id, 'fiscalYearStart').choices?.[3] ?? '');
    host.click('saveSettingsFromTab');
    expect(lineOf(host, id, 'stage:Parking lot').value).toBe(won);
    expect(kpiOf(reportOf(host), 'deals_won').value).toBe(2);
    host.click('openSettings');
    expect(lineOf(host, id, 'fiscalYearStart').value).toBe(lineOf(host, id, 'fiscalYearStart').choices?.[3]);
  });

  it('takes every kind of setting', () => {
    const host = opened();
    const { id } = settingsTab(host);
    const given: Record<string, string> = {
      language: 'ไทย',
      currency: 'thb',
      fiscalYearStart: 'April',
      weekStart: 'Sunday',
      comparison: 'Nothing',
      margin: '40%',
      'definition:win_rate': 'Of all deals, open ones too',
      'stage:Parking lot': 'Not known',
      'rows:Deals': 'Proposal',
      'column:Deals:amount': 'Price',
      'goal:win_rate': '30%',
      'goal:revenue': '5000',
    };
    for (const [key, text] of Object.entries(given)) setValue(host, id, key, text);
    host.click('saveSettingsFromTab');
    expect(toasts(host)).toEqual(['Changes saved: 12.']);
    expect(lineOf(host, id, 'column:Deals:amount').value).toBe('Price');
    // The tab speaks the language that was chosen for everybody.
    expect(lineOf(host, id, 'language')).toMatchObject({ label: 'ภาษา', value: 'ไทย' });
    expect(linesOf(host, id)[0]?.label).toBe('การตั้งค่า KPI');
    const report = reportOf(host);
    expect(report.mapping).toMatchObject({
      tables: [{ rows: 'proposal', columns: { amount: 'Price' } }],
      stages: { 'Parking lot': null },
    });
    expect(lineOf(host, id, 'currency').value).toBe('THB');
    expect(lineOf(host, id, 'goal:win_rate').value).toBe('30.0%');
  });

  it('shows the columns of a tab that is given another content, once it is saved', () => {
    const costs: TabInput = {
      name: 'Costs',
      values: [
        ['When', 'How much'],
        ['x', 'y'],
      ],
    };
    const host = opened('en', [deals, costs]);
    const { id } = settingsTab(host);
    expect(linesOf(host, id).some(({ key }) => key.startsWith('column:Costs:'))).toBe(false);
    setValue(host, id, 'table:Costs', 'Marketing spend');
    host.click('saveSettingsFromTab');
    expect(lineOf(host, id, 'column:Costs:spend_amount').choices).toEqual(['When', 'How much']);
    setValue(host, id, 'table:Costs', 'Not used');
    host.click('saveSettingsFromTab');
    expect(linesOf(host, id).some(({ key }) => key.startsWith('column:Costs:'))).toBe(false);
  });

  it('is no table of the person’s, and found again when it was renamed', () => {
    const host = opened();
    const { id } = settingsTab(host);
    host.click('openSettings');
    expect(host.tabs().map((tab) => tab.name)).toEqual(['Deals', 'KPI settings']);
    expect(linesOf(host, id).some(({ key }) => key === 'table:KPI settings')).toBe(false);
  });

  it('never touches a tab of the same name', () => {
    const host = opened('en', [deals, { name: 'kpi settings', values: [['mine']] }]);
    expect(settingsTab(host).name).toBe('KPI settings 2');
    expect(host.values(tabNamed(host, 'kpi settings').id, 'A1')).toEqual([['mine']]);
  });
});

describe('what can not be taken', () => {
  it.each([
    ['stage:Parking lot', 'Wno', /^D\d+: "Wno" is no stage\. Choose one of: Lead, /],
    ['currency', 'dollars', /^D\d+: "dollars" can't be taken for "Currency"\. Three letters, such as CHF/],
    ['column:Deals:amount', 'Sum', /^D\d+: the tab has no column "Sum"\. Choose one of: Deal, Owner/],
    ['margin', '140%', /^D\d+: "140%" can't be taken for "Gross margin"\. A share such as 40%/],
    ['goal:win_rate', 'high', /^D\d+: "high" can't be taken for "Win rate"\./],
    ['header:Deals', '0', /^D\d+: "0" can't be taken for "Row with the column names"/],
  ])('is said with its cell, and nothing is saved: %s', (key, text, message) => {
    const host = opened();
    const { id } = settingsTab(host);
    setValue(host, id, key, text);
    setValue(host, id, 'fiscalYearStart', 'April');
    host.takeEvents();
    host.click('saveSettingsFromTab');
    const [said = ''] = toasts(host);
    const [first, second] = said.split('\n');
    expect(first).toBe('Nothing was saved. Correct these cells of the tab "KPI settings":');
    expect(second).toMatch(message);
    expect(second).toContain(`D${lineOf(host, id, key).row}:`);
    expect(() => host.click('buildReport')).toThrow(
      message.source.includes('no stage') ? 'is no stage' : 'Nothing was saved',
    );
    setValue(host, id, key, '');
    host.click('saveSettingsFromTab');
    expect(lineOf(host, id, 'fiscalYearStart').value).toBe('April');
  });

  it('is also a setting that stands there twice, and one that is gone', () => {
    const host = opened();
    const { id } = settingsTab(host);
    host.type(id, 390, 1, 'currency');
    host.type(id, 390, 4, 'EUR');
    host.type(id, 391, 1, 'stage:Gone');
    host.type(id, 391, 4, 'Won');
    host.click('saveSettingsFromTab');
    const said = toasts(host).join('\n');
    expect(said).toContain('D390: this setting stands in two rows.');
    expect(said).toContain('D391: this setting is not there any more.');
  });

  it('says so when there is no such tab, and when nothing was changed', () => {
    const host = hostWith([deals], { now });
    host.click('saveSettingsFromTab');
    expect(toasts(host)).toEqual([
      'There is no tab of settings yet. Choose "Settings on a tab (without the sidebar)" first.',
    ]);
    host.click('openSettings');
    host.click('saveSettingsFromTab');
    expect(toasts(host)).toEqual(['Nothing was changed on the tab.']);
  });
});

describe('in step', () => {
  it('is taken before a report when it was changed', () => {
    const host = opened();
    setValue(host, settingsTab(host).id, 'stage:Parking lot', 'Won');
    host.click('buildReport');
    expect(saved(host).mapping.stages).toMatchObject({ 'Parking lot': 'won' });
    expect(kpiOf(reportOf(host), 'deals_won').value).toBe(2);
  });

  it('leaves the mapping automatic when only settings were changed', () => {
    const host = opened();
    const { id } = settingsTab(host);
    setValue(host, id, 'fiscalYearStart', 'April');
    host.click('saveSettingsFromTab');
    host.type(tabNamed(host, 'Deals').id, 1, 4, 'Value');
    host.type(tabNamed(host, 'Deals').id, 1, 5, 'x');
    expect(reportOf(host).mapping).toMatchObject({ tables: [{ columns: { amount: 'Value' } }] });
  });

  it('shows what was saved in the sidebar, and keeps a change of the tab to something else', () => {
    const host = opened();
    const { id } = settingsTab(host);
    const { mapping } = reportOf(host);
    setValue(host, id, 'weekStart', 'Sunday');
    setValue(host, id, 'stage:Parking lot', 'Lost');
    host.runFromPage('wizardSave', [JSON.stringify({ mapping: { ...mapping, stages: { 'Parking lot': 'won' } } })]);
    expect(lineOf(host, id, 'stage:Parking lot').value).toBe('Won');
    expect(lineOf(host, id, 'weekStart').value).toBe('Sunday');
    host.click('saveSettingsFromTab');
    expect(lineOf(host, id, 'weekStart').value).toBe('Sunday');
    expect(lineOf(host, id, 'stage:Parking lot').value).toBe('Won');
  });

  it('keeps a change that was not saved yet when the language changes', () => {
    const host = opened();
    const { id } = settingsTab(host);
    setValue(host, id, 'weekStart', 'Sunday');
    host.runFromPage('wizardSave', [JSON.stringify({ settings: { version: 1, language: 'vi' } })]);
    host.click('openSettings');
    expect(lineOf(host, id, 'weekStart')).toMatchObject({ label: 'Tuần bắt đầu từ', value: 'Sunday' });
    host.click('saveSettingsFromTab');
    expect(lineOf(host, id, 'weekStart').value).toBe(lineOf(host, id, 'weekStart').choices?.[1]);
  });

  it('keeps what a person wrote beside a setting, and rows of their own, when stages come and go', () => {
    const host = opened();
    const { id } = settingsTab(host);
    const before = linesOf(host, id);
    host.type(id, lineOf(host, id, 'stage:Parking lot').row, 7, 'ask Ben');
    host.type(id, lineOf(host, id, 'goal:revenue').row, 7, 'board, May');
    const last = before.filter(({ key }) => key !== '').length + 3;
    host.type(id, last + 2, 3, 'my own line');
    const source = tabNamed(host, 'Deals').id;
    ['D', 'Ben', 'Demo tomorrow', '5', '5', '1/5/2026'].forEach((text, column) => {
      host.type(source, 5, column + 1, text);
    });
    host.type(source, 2, 3, 'Lost');
    host.click('openSettings');
    expect(lineOf(host, id, 'stage:Demo tomorrow').choices).toContain('Won');
    expect(linesOf(host, id).some(({ key }) => key === 'stage:Won')).toBe(false);
    expect(lineOf(host, id, 'stage:Parking lot').beside).toBe('ask Ben');
    expect(lineOf(host, id, 'goal:revenue').beside).toBe('board, May');
    expect(linesOf(host, id).filter(({ label }) => label === 'my own line')).toHaveLength(1);
    expect(linesOf(host, id).filter(({ key }) => key === 'goal:revenue')).toHaveLength(1);
  });

  it.each([
    [1, 'above the title'],
    [3, 'above the column names'],
    [4, 'above the first setting'],
  ])('keeps rows that a person inserts in the head, at row %i: %s', (row) => {
    const host = opened();
    const { id } = settingsTab(host);
    const heads = () => linesOf(host, id).filter(({ label }) => ['KPI settings', 'Setting'].includes(label));
    expect(heads().map((line) => line.row)).toEqual([1, 3]);
    host.insertRows(id, row, 2);
    host.type(id, row, 3, 'ours');
    host.type(id, row + 1, 3, '=1+1');
    setValue(host, id, 'fiscalYearStart', 'April');
    host.click('saveSettingsFromTab');
    host.click('openSettings');
    expect(lineOf(host, id, 'fiscalYearStart').value).toBe('April');
    expect(heads().map((line) => line.row)).toEqual([row === 1 ? 3 : 1, row <= 3 ? 5 : 3]);
    expect(linesOf(host, id)[row - 1]?.label).toBe('ours');
    expect(linesOf(host, id)[row]?.label).toBe('2');
    expect(host.cells(id, row + 1, 3, row + 1, 3)[0]?.[0]?.input).toBe('=1+1');
    expect(linesOf(host, id).filter(({ key }) => key === 'general')).toHaveLength(1);
  });

  it('is written in the same number of calls, however many stages there are', () => {
    const callsOf = (stages: number) => {
      const rows = Array.from({ length: stages }, (_, at) => [`D${at}`, 'A', `Stage ${at}`, 1, 1, '', '']);
      const host = opened('en', [{ name: 'Deals', values: [...deals.values, ...rows] }]);
      host.resetCalls();
      host.click('openSettings');
      const list = host.calls().list.filter(({ service }) => !service.startsWith('Html'));
      expect(list.filter(({ method }) => method === 'setValues')).toHaveLength(1);
      return list.length;
    };
    expect(callsOf(40)).toBe(callsOf(10));
  });
});
