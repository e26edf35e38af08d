/** The report's tab in unusual workbooks and hands: choices, archive, small and strange tabs. */

import { describe, expect, it } from 'vitest';
import type { CellView, Host, TabInput } from '../../local/host';
import { sampleWorkbook } from '../../local/samples';
import { hostWith, type Report, reportOf } from '../built';
import { deals, few, now, won } from './few-deals';

const reportTab = (host: Host, name = 'KPI report') => {
  const tab = host.tabs().find((one) => one.name === name);
  if (!tab) throw new Error(`no tab ${name}`);
  return tab;
};

const cellsOf = (host: Host, name?: string): (CellView | null)[][] => {
  const tab = reportTab(host, name);
  return host.cells(tab.id, 1, 1, Math.min(tab.rows, 500), 9);
};

const textsOf = (host: Host, name?: string) => cellsOf(host, name).map((row) => row.map((cell) => cell?.text ?? ''));

/** The cell below a text, 1-based. */
function below(host: Host, label: string): { row: number; column: number; text: string } {
  const texts = textsOf(host);
  const row = texts.findIndex((one) => one.includes(label));
  const column = texts[row]?.indexOf(label) ?? -1;
  return { row: row + 2, column: column + 1, text: texts[row + 1]?.[column] ?? '' };
}

function choose(host: Host, label: string, text: string): void {
  const { row, column } = below(host, label);
  host.type(reportTab(host).id, row, column, text);
  host.click('refreshReport');
}

describe('cells to choose in', () => {
  it('build the report for a period, in words or as a text, and are no change of the report', () => {
    const host = hostWith([few()], { now });
    host.click('buildReport');
    choose(host, 'Period ▾', 'This quarter');
    expect(below(host, 'Revenue').text).toBe('50');
    expect(below(host, 'Period ▾').text).toBe('This quarter');
    choose(host, 'Period ▾', '2026-Q1');
    expect(below(host, 'Revenue').text).toBe('400');
    expect(host.tabs()).toHaveLength(2);
  });

  it('refuse a text that is no period, and leave the report as it is', () => {
    const host = hostWith([few()], { now });
    host.click('buildReport');
    expect(() => choose(host, 'Period ▾', 'some day')).toThrow('"some day" is not a period.');
    expect(below(host, 'Revenue').text).toBe('450');
  });

  it('cut the report to one rep', () => {
    const host = hostWith([few()], { now });
    host.click('buildReport');
    choose(host, 'Only ▾', 'Rep: Anna');
    expect(below(host, 'Revenue').text).toBe('150');
    expect(textsOf(host).some(([first = '']) => first.startsWith('Only Rep: Anna'))).toBe(true);
  });

  it('are understood in another language than that in which they were chosen', () => {
    const host = hostWith([few()], { now });
    host.click('buildReport');
    choose(host, 'Period ▾', '今四半期');
    expect(below(host, 'Period ▾').text).toBe('This quarter');
  });

  it('hide a section and show it again', () => {
    const host = hostWith([few()], { now });
    host.click('buildReport');
    const at = (label: string) => textsOf(host).findIndex(([first, second]) => first === label && second !== '');
    host.type(reportTab(host).id, at('Trend') + 1, 2, 'Hidden');
    host.click('refreshReport');
    expect(textsOf(host).filter(([first]) => first === 'Trend')).toHaveLength(1);
    host.type(reportTab(host).id, at('Trend') + 1, 2, 'Shown');
    host.click('refreshReport');
    expect(textsOf(host).filter(([first]) => first === 'Trend')).toHaveLength(2);
  });
});

describe('comparing', () => {
  it('stops the other periods at the same day while one is running, and says so', () => {
    const host = hostWith([deals(won('Anna', 100, '01'), won('Ben', 300, '04'), won('Anna', 30, '02'))], {
      now: () => new Date('2026-05-10T12:00:00Z'),
    });
    const report = reportOf(host, { period: '2026-Q2' }) as Report & {
      sections: { id: string; lead: string[]; tiles: { id: string; changes: { text: string }[] }[] }[];
    };
    const headline = report.sections.find(({ id }) => id === 'headline');
    expect(headline?.lead[0]).toContain('2026-04-01 to 2026-05-10 is compared with 2026-01-01 to 2026-02-09');
    expect(headline?.lead[0]).toContain('not over yet');
    expect(headline?.tiles.find(({ id }) => id === 'revenue')?.changes.map(({ text }) => text)).toEqual([
      '▲ 200 % vs before: better',
      'No value a year ago',
    ]);
  });
});

describe('the archive', () => {
  it('keeps a dated copy that no build changes or reads', () => {
    const host = hostWith([few()], { now });
    host.click('buildReport');
    host.click('archiveReport');
    const name = 'KPI report 2026-05-10';
    const kept = textsOf(host, name);
    expect(kept[0]?.[0]).toBe('KPI report');
    host.type(host.tabs()[0]?.id ?? 0, 2, 4, '900');
    host.click('buildReport');
    expect(below(host, 'Revenue').text).toBe('1,250');
    expect(textsOf(host, name)).toEqual(kept);
    expect(host.tabs()).toHaveLength(3);
  });

  it('has nothing to keep without a report, and says so', () => {
    expect(() => hostWith([few()]).click('archiveReport')).toThrow('There is no finished report to keep.');
  });
});

describe('the JSON and the cells', () => {
  it('hold the same numbers, row by row', () => {
    const host = hostWith(sampleWorkbook().tabs, { now: () => new Date('2026-11-21T12:00:00Z') });
    const report = reportOf(host, { period: '2026' }) as Report & {
      sections: {
        id: string;
        tables: { id: string; at: number[]; headers: string[]; rows: unknown[][]; total: unknown[] | null }[];
      }[];
    };
    const tab = reportTab(host);
    const values = host.values(tab.id, `A1:I${tab.rows}`);
    let compared = 0;
    for (const { tables } of report.sections) {
      for (const { at, headers, rows, total } of tables) {
        if (headers.length === 0) continue;
        (total ? [...rows, total] : rows).forEach((row, index) => {
          const cells = values[(at[index] ?? 0) - 1] ?? [];
          row.forEach((value, column) => {
            if (typeof value !== 'number') return;
            expect(cells[column]).toBe(value);
            compared += 1;
          });
        });
      }
    }
    expect(report.sections.map(({ id }) => id)).toEqual([
      'headline',
      'funnel',
      'trend',
      'sources',
      'reps',
      'pipeline',
      'customers',
      'service',
      'care',
    ]);
    expect(compared).toBeGreaterThan(300);
  });
});

describe('small and strange workbooks', () => {
  it.each([
    ['no deal', deals(['', '', '', '', '', ''])],
    ['one deal', deals(won('Anna', 100, '01'))],
    ['a name that looks like a formula', { ...deals(won('=1+1', 100, '01')), formats: [[], ['', '@']] }],
  ])('with %s: a report, or a sentence why there is none', (_, tab) => {
    const host = hostWith([tab], { now });
    try {
      host.click('buildReport');
      expect(textsOf(host)[0]?.[0]).toBe('KPI report');
    } catch (error) {
      expect((error as Error).message).toMatch(/^No table was found\./);
    }
  });

  it('reads hidden tabs and passes over a tab that holds one chart', () => {
    const chart: TabInput = { name: 'Chart', values: [], kind: 'OBJECT' };
    const host = hostWith([{ ...few(), hidden: true }, chart], { now });
    host.click('buildReport');
    expect(below(host, 'Revenue').text).toBe('450');
  });
});
