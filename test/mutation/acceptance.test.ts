/**
 * The built files once through everything that Google does with them, in the strict host. The mutation check runs this
 * on broken copies, so each line stands for a way in which a build can be broken (docs/google-rules.md).
 */
import { describe, expect, it } from 'vitest';
import type { Host, TabInput } from '../../local/host';
import { cellOf, hostWith, kpiOf, reportOf } from '../built';

const limits = { functionLimit: 3_000, executionLimit: 60_000 };

const deals: TabInput = {
  name: 'Deals',
  values: [
    ['Deal', 'Owner', 'Stage', 'Amount', 'Created', 'Close date'],
    ['One', '=1+1', 'Won', 100, { date: '2026-01-01' }, { date: '2026-01-31' }],
    ['Two', 'Ben', 'Won', 300, { date: '2026-02-01' }, { date: '2026-02-28T23:45' }],
    ['Three', 'Ben', 'Lost', 50, { date: '2026-02-03' }, { date: '2026-03-01' }],
    ['Four', 'Cao', 'Proposal', 70, { date: '2026-03-03' }, null],
  ],
  formats: [[], ['', '@']],
};

/** A document as people have it: with a tab that holds a chart, a hidden one, and one that somebody else protected. */
const others: TabInput[] = [
  { name: 'Chart1', values: [], kind: 'OBJECT' },
  { name: 'Notes', values: [['mine']], hidden: true },
  { name: 'Locked', values: [['theirs']], protections: [{}] },
];

const open = (more: Parameters<typeof hostWith>[1] = {}) => hostWith([deals, ...others], { ...limits, ...more });

const reportTab = (host: Host) => {
  const tab = host.tabs().find(({ id }) => id === host.activeTab());
  if (!tab) throw new Error('no tab is active');
  return tab;
};

/** The cells of the active tab that are not empty. */
const cellsOf = (host: Host) => {
  const tab = reportTab(host);
  const rows = host.cells(tab.id, 1, 1, Math.min(tab.rows, 300), Math.min(tab.columns, 26));
  return rows.flat().filter((cell) => cell !== null);
};

describe('opening', () => {
  it('makes the menu in NONE, in LIMITED and without an event', () => {
    const situations = [
      {},
      { openedIn: 'LIMITED' },
      { event: false },
      { kind: 'bound' },
      { kind: 'bound', event: false },
    ] as const;
    for (const situation of situations) {
      const host = open(situation);
      expect(host.menus(), JSON.stringify(situation)).toHaveLength(1);
      expect(host.takeEvents(), JSON.stringify(situation)).toEqual([]);
    }
  });

  it('makes it again when the add-on is installed', () => {
    const host = open();
    host.install();
    expect(host.menus()).toHaveLength(1);
  });
});

describe('cell functions', () => {
  it('are all documented and well named', () => {
    const help = open().functions();
    expect(help.length).toBeGreaterThan(5);
    for (const { name, problem } of help) expect(problem, name).toBeUndefined();
  });

  it.each([
    ['=CPL(5000;200)', 25],
    ['=CPO(600;4)', 150],
    ['=MROI(300;100)', 2],
    ['=WINRATE(1;3)', 0.25],
    ['=OPPTOWIN(12;48)', 0.25],
    ['=RETENTION(100;110;20)', 0.9],
  ])('%s is %d, where the comma is the decimal mark too', (formula, value) => {
    for (const locale of ['en_US', 'de_DE']) {
      const { text, note = '' } = cellOf(open({ locale }), formula);
      expect(Number(text.replace(',', '.')), `${locale}: ${text} ${note}`).toBeCloseTo(value, 9);
    }
  });

  it('give a sentence and no value when there is none', () => {
    expect(cellOf(open(), '=CPL(1;0)')).toMatchObject({ text: '#ERROR!', note: expect.stringMatching(/^CPL: /) });
  });

  it.each(['Pacific/Pago_Pago', 'Asia/Tokyo', 'Pacific/Kiritimati'])(
    'take a date for the day of the sheet in %s',
    (timeZone) => {
      const values: TabInput['values'] = [
        [{ date: '2026-03-01' }, 10],
        [{ date: '2026-03-31T23:45' }, 100],
        [{ date: '2026-04-01' }, 1000],
      ];
      const host = hostWith([{ name: 'Sheet1', values }], { ...limits, timeZone });
      expect(cellOf(host, '=REVENUE(A1:B3;"2026-03")').text).toBe('110');
    },
  );
});

describe('the report', () => {
  it.each([
    ['en_US', 'America/New_York'],
    ['de_DE', 'Europe/Berlin'],
    ['ja_JP', 'Asia/Tokyo'],
  ])('is built and built again in %s', (locale, timeZone) => {
    const host = open({ locale, timeZone });
    host.resetCalls();
    host.click('buildReport');
    const first = { tabs: host.tabs().length, charts: reportTab(host).charts.length, id: reportTab(host).id };
    expect(first.tabs).toBe(5);
    expect(first.charts).toBeGreaterThan(0);
    const cells = cellsOf(host);
    expect(cells.filter(({ kind }) => kind === 'error')).toEqual([]);
    expect(cells.map(({ text }) => text)).toContain('=1+1');
    expect(host.calls().warnings, host.replay()).toEqual([]);
    const { reads, writes } = host.calls();
    expect(reads + writes, host.replay()).toBeLessThanOrEqual(80);
    host.resetCalls();
    host.click('buildReport');
    expect({ tabs: host.tabs().length, charts: reportTab(host).charts.length, id: reportTab(host).id }).toEqual(first);
    expect(host.calls().warnings, host.replay()).toEqual([]);
    expect(host.takeEvents().every(({ type }) => type === 'toast' || type === 'activate')).toBe(true);
  });

  it('is not begun while somebody else builds it', () => {
    const host = open({ lockedBy: ['document'] });
    expect(() => host.click('buildReport')).toThrow();
    expect(host.tabs()).toHaveLength(4);
  });

  it('has the months of the spreadsheet’s zone', () => {
    const report = reportOf(open({ timeZone: 'Asia/Tokyo' }));
    expect(report.breakdowns.month?.map((month) => month.revenue)).toEqual([100, 300, 0]);
  });
});

describe('the sidebar', () => {
  it('opens with its page', () => {
    const host = open();
    host.click('openWizard');
    expect(host.takeEvents()).toMatchObject([{ type: 'sidebar', html: expect.stringContaining('<!DOCTYPE html>') }]);
    expect(host.calls().warnings).toEqual([]);
  });

  it('asks, saves and builds by JSON texts', () => {
    for (const container of [true, false]) {
      const host = open({ container });
      const opened = host.runFromPage('wizardOpen', []);
      expect(typeof opened).toBe('string');
      const state = JSON.parse(opened as string) as { ok: boolean; value: { mapping: unknown } };
      expect(state.ok).toBe(true);
      const saved = host.runFromPage('wizardSave', [JSON.stringify({ mapping: state.value.mapping })]);
      expect(JSON.parse(saved as string)).toMatchObject({ ok: true });
      expect(kpiOf(reportOf(host), 'revenue').value).toBe(400);
      expect(host.calls().warnings, host.replay()).toEqual([]);
    }
  });

  it('is answered whichever call comes first', () => {
    const calls = [
      { name: 'wizardBuild', args: ['{}'] },
      { name: 'wizardOpen', args: [] },
    ];
    for (const { result } of open().runTogether(calls))
      expect(JSON.parse(result as string)).toMatchObject({ ok: true });
  });
});
