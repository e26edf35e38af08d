/** A build that dies: at every single call that goes to Google, one after another. */

import { beforeAll, describe, expect, it } from 'vitest';
import type { FaultKind, Host, Snapshot } from '../../local/host';
import { ChartHiddenStrategies } from '../../local/host/enumerations';
import { hostWith, reportOf } from '../built';
import { costlyPlaces } from './costly-calls';
import { nineSections, now } from './nine-sections';

const sources = nineSections().map(({ name }) => name);
const sentence = 'This report is not finished. Choose "Refresh KPI report" in the menu.';

const tabNamed = (host: Host, name: string) => host.tabs().find((tab) => tab.name === name);

/** All that stands in a block, with its looks, notes and drop-downs. */
const blockOf = (host: Host, name: string, columns: number, rows = 0): string =>
  host.byHand((spreadsheet) => {
    const tab = tabNamed(host, name);
    const sheet = spreadsheet.getSheetByName(name);
    if (!tab || !sheet) return 'no tab';
    const range = sheet.getRange(1, 1, rows || Math.max(1, sheet.getLastRow()), columns);
    return JSON.stringify([
      host.cells(tab.id, 1, 1, range.getNumRows(), columns),
      range.getNumberFormats(),
      range.getNotes(),
      tab.merges,
    ]);
  });

/** Our charts of the report, without what no person sees. */
const chartsOf = (host: Host, name: string) =>
  (tabNamed(host, name)?.charts ?? [])
    .filter(({ options }) => options.title !== 'mine')
    .map(({ id: _, ...chart }) => chart);

/** The end of the time, which nothing catches, and a failure that code may catch. */
const kinds: FaultKind[] = ['too long', 'failed'];

/**
 * Fails each costly call of a build in turn, and calls back with the state after it and after the next build. A call that
 * only makes an object in memory is left out: nothing is written between it and the next costly one.
 */
function failEach(
  host: Host,
  start: Snapshot,
  check: { afterFailure: (at: string) => void; afterMending: (at: string) => void },
): number {
  start.restore();
  host.resetCalls();
  host.click('buildReport');
  const places = costlyPlaces(host);
  const seen = new Set([start.text]);
  for (const [place, kind] of places.flatMap((at) => kinds.map((one) => [at, one] as const))) {
    const at = `${kind} at call ${place}`;
    start.restore();
    host.failAt(place, kind);
    let failed = false;
    try {
      host.click('buildReport');
    } catch {
      failed = true;
    }
    // Nothing catches the end of the time. Of other failures there may be another way, as for reading a tab.
    expect([at, failed || kind !== 'too long']).toEqual([at, true]);
    const { text } = host.snapshot();
    // What is the same was looked at, and from it the next build makes the same.
    if (seen.has(text)) continue;
    seen.add(text);
    check.afterFailure(at);
    host.click('buildReport');
    check.afterMending(at);
  }
  return places.length;
}

describe('the first build, failing at each of its calls', () => {
  let host: Host;
  let start: Snapshot;
  let finished: string;
  let charts: ReturnType<typeof chartsOf>;
  beforeAll(() => {
    host = hostWith(nineSections(), { now, keepLoaded: true });
    const { mapping } = reportOf(host);
    host.byHand((spreadsheet) => spreadsheet.deleteSheet(spreadsheet.getSheets().slice(-1)[0] as never));
    host.runFromPage('wizardSave', [JSON.stringify({ mapping })]);
    start = host.snapshot();
    host.click('buildReport');
    finished = blockOf(host, 'KPI report', 9);
    charts = chartsOf(host, 'KPI report');
  });

  it('leaves no report or one that is marked, and the next build finishes it', () => {
    const before = sources.map((name) => blockOf(host, name, 8)).join();
    const count = failEach(host, start, {
      afterFailure: (at) => {
        const first = host.values(tabNamed(host, 'KPI report')?.id ?? host.tabs()[0]?.id ?? 0, 'A1:A1')[0]?.[0];
        const isMarked = first === null || first === sentence || first === 'Deal';
        expect([at, isMarked || blockOf(host, 'KPI report', 9) === finished]).toEqual([at, true]);
        expect([at, sources.map((name) => blockOf(host, name, 8)).join() === before]).toEqual([at, true]);
      },
      afterMending: (at) => {
        expect([at, host.tabs().map(({ name }) => name)]).toEqual([at, [...sources, 'KPI report']]);
        expect([at, blockOf(host, 'KPI report', 9) === finished]).toEqual([at, true]);
        expect([at, chartsOf(host, 'KPI report')]).toEqual([at, charts]);
      },
    });
    expect(count).toBeGreaterThan(50);
  }, 240_000);
});

describe('a later build, failing at each of its calls', () => {
  const report = 'Board';
  let host: Host;
  let start: Snapshot;
  let old: string;
  let rows: number;
  let newRows: number;
  let finished: string;
  let charts: ReturnType<typeof chartsOf>;

  /** What the person put on the tab: beside the report, below it, and a chart. */
  const ofPerson = () =>
    host.byHand((spreadsheet) => {
      const sheet = spreadsheet.getSheetByName(report);
      const beside = sheet?.getRange('K3');
      const below = sheet?.getRange(1, 1, sheet.getLastRow(), 1).getValues() ?? [];
      const row = below.findIndex(([value]) => value === 'my note below') + 1;
      const noted = row > 0 ? sheet?.getRange(row, 1) : undefined;
      const mine = tabNamed(host, report)?.charts.filter(({ options }) => options.title === 'mine');
      return [
        [beside?.getValue(), beside?.getBackground(), beside?.getNote()],
        [noted?.getValue(), noted?.getBackground(), noted?.getNote()],
        mine?.map(({ id: _, ...chart }) => chart),
        host.tabs().map(({ name }) => name),
      ];
    });

  beforeAll(() => {
    host = hostWith(nineSections(), { now, keepLoaded: true });
    const { mapping } = reportOf(host);
    host.runFromPage('wizardSave', [JSON.stringify({ mapping })]);
    host.byHand((spreadsheet) => {
      const sheet = spreadsheet.getSheetByName('KPI report');
      if (!sheet) throw new Error('no report');
      rows = sheet.getLastRow();
      sheet.setName(report);
      spreadsheet.moveActiveSheet(1);
      sheet.getRange('K3').setValue('my note beside').setBackground('#ffff00').setNote('mine');
      sheet
        .getRange(rows + 3, 1)
        .setValue('my note below')
        .setBackground('#00ff00')
        .setNote('mine too');
      const chart = sheet
        .newChart()
        .asColumnChart()
        .setTitle('mine')
        .addRange(sheet.getRange('K1:L3'))
        .setHiddenDimensionStrategy(ChartHiddenStrategies.SHOW_BOTH as never)
        .setPosition(3, 12, 0, 0);
      sheet.insertChart(chart.build());
    });
    // Another period changes the shape of the tiles, the charts and the number of rows; a deal changes a value.
    const id = tabNamed(host, report)?.id ?? 0;
    const at = host.cells(id, 1, 1, 12, 1).findIndex(([cell]) => cell?.text === 'Period ▾');
    host.type(id, at + 2, 1, '2026-Q1');
    host.type(tabNamed(host, 'Deals')?.id ?? 0, 3, 4, '5000');
    host.type(tabNamed(host, 'Deals')?.id ?? 0, 3, 2, 'Carl');
    start = host.snapshot();
    old = blockOf(host, report, 9, rows);
    host.click('buildReport');
    // The note stands below, as far away as before.
    newRows = host.byHand((spreadsheet) => spreadsheet.getSheetByName(report)?.getLastRow() ?? 0) - 3;
    finished = blockOf(host, report, 9, newRows);
    charts = chartsOf(host, report);
  });

  it('has another number of rows than the report before', () => {
    expect(newRows).toBeGreaterThan(rows);
  });

  it('leaves the old report or one that is marked, and the next build finishes it', () => {
    start.restore();
    const before = sources.map((name) => blockOf(host, name, 8)).join();
    const mine = ofPerson();
    const count = failEach(host, start, {
      afterFailure: (at) => {
        const first = host.values(tabNamed(host, report)?.id ?? 0, 'A1:A1')[0]?.[0];
        const isOld = first === sentence || blockOf(host, report, 9, rows) === old;
        expect([at, isOld || blockOf(host, report, 9, newRows) === finished]).toEqual([at, true]);
        expect([at, sources.map((name) => blockOf(host, name, 8)).join() === before]).toEqual([at, true]);
        expect([at, ofPerson()]).toEqual([at, mine]);
      },
      afterMending: (at) => {
        expect([at, blockOf(host, report, 9, newRows) === finished]).toEqual([at, true]);
        expect([at, chartsOf(host, report)]).toEqual([at, charts]);
        expect([at, ofPerson()]).toEqual([at, mine]);
      },
    });
    expect(count).toBeGreaterThan(50);
  }, 240_000);
});

describe('the archive, failing at each of its calls', () => {
  it('leaves the report as it is, and no tab of that name that is not whole', () => {
    const host = hostWith(nineSections(), { now, keepLoaded: true });
    host.click('buildReport');
    const old = blockOf(host, 'KPI report', 9);
    const start = host.snapshot();
    const name = 'KPI report 2026-05-10';
    host.resetCalls();
    host.click('archiveReport');
    const places = costlyPlaces(host);
    const whole = blockOf(host, name, 9);
    for (const at of places) {
      start.restore();
      host.failAt(at, 'too long');
      expect(() => host.click('archiveReport')).toThrow();
      expect([at, blockOf(host, 'KPI report', 9) === old]).toEqual([at, true]);
      const made = tabNamed(host, name) ? blockOf(host, name, 9) : whole;
      expect([at, made === whole]).toEqual([at, true]);
      // A copy that is not whole is no source of the next report, and doesn't take its name from the next archive.
      host.click('archiveReport');
      host.click('buildReport');
      expect([at, blockOf(host, 'KPI report', 9) === old]).toEqual([at, true]);
    }
    expect(places.length).toBeGreaterThan(10);
  }, 120_000);
});
