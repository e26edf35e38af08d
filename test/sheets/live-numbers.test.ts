/** Live numbers: formulas in the headline's cells that give the same as the report, and what is said of the others. */

import { describe, expect, it } from 'vitest';
import type { CellView, Host, TabInput } from '../../local/host';
import { hostWith } from '../built';
import { cases, hostOfCase, isHere } from '../golden/cases';
import { header, now, won } from './few-deals';

const reportTab = (host: Host, name = 'KPI report') => {
  const tab = host.tabs().find((one) => one.name === name);
  if (!tab) throw new Error(`no tab ${name}`);
  return tab;
};

const cellsOf = (host: Host, name?: string): (CellView | null)[][] => {
  const { id, rows } = reportTab(host, name);
  return host.cells(id, 1, 1, Math.min(rows, 500), 9);
};

const textsOf = (host: Host, name?: string) => cellsOf(host, name).map((row) => row.map((cell) => cell?.text ?? ''));

/** Types into the cell at the right of a label, or below one, and refreshes. */
function choose(host: Host, label: string, text: string): void {
  const texts = textsOf(host);
  const row = texts.findIndex((one) => one.includes(label));
  const column = texts[row]?.indexOf(label) ?? -1;
  const isAbove = label.endsWith('▾');
  host.type(reportTab(host).id, isAbove ? row + 2 : row + 1, isAbove ? column + 1 : column + 2, text);
  host.click('refreshReport');
}

/** The formulas of KPIs on the report with their texts, by the labels above them. */
function live(host: Host, name?: string): Record<string, { formula: string; text: string; note: string }> {
  const found: ReturnType<typeof live> = {};
  const rows = cellsOf(host, name);
  rows.forEach((row, down) => {
    row.forEach((cell, right) => {
      const formula = cell?.input ?? '';
      if (!formula.startsWith('=KPI(')) return;
      found[rows[down - 1]?.[right]?.text ?? ''] = { formula, text: cell?.text ?? '', note: cell?.note ?? '' };
    });
  });
  return found;
}

const lineWith = (host: Host, text: string) => textsOf(host).find(([first]) => first?.includes(text))?.[0];

const few = (name = 'Deals', owner = 'Anna'): TabInput => ({
  name,
  values: [
    header,
    won(owner, 100, '01'),
    won('Ben', 300, '02'),
    won(owner, 50, '04'),
    ['Gone', owner, 'Lost', 70, { date: '2026-02-03' }, { date: '2026-03-01' }],
  ],
});

for (const name of ['sample-en', 'maven_crm']) {
  const one = cases.find((each) => each.name === name);
  if (!one) throw new Error(`no case ${name}`);
  describe.skipIf(!isHere(one))(`${name}${isHere(one) ? '' : ' (skipped: the data set is not here)'}`, () => {
    it('shows in each live cell what the tile showed, and the rest as it was', () => {
      const host = hostOfCase(one);
      host.click('buildReport');
      const valuesOf = () => host.values(reportTab(host).id, 'A1:I40');
      const [before, values] = [textsOf(host), valuesOf()];
      choose(host, 'Live numbers', 'On');
      const cells = live(host);
      expect(Object.keys(cells).length).toBeGreaterThanOrEqual(7);
      const [after, calculated] = [textsOf(host), valuesOf()];
      for (const label of Object.keys(cells)) {
        const row = before.findIndex((texts) => texts.includes(label)) + 1;
        const column = before[row - 1]?.indexOf(label) ?? -1;
        const value = values[row]?.[column] as number;
        expect(Math.abs((calculated[row]?.[column] as number) - value), label).toBeLessThanOrEqual(
          Math.abs(value) * 1e-9,
        );
      }
      const told = lineWith(host, 'Live, they follow the data') ?? '';
      expect(told).toContain(Object.keys(cells)[0]);
      const funnel = (texts: string[][]) => texts.slice(texts.findIndex(([first]) => first === 'Funnel')).slice(0, 30);
      expect(funnel(after)).toEqual(funnel(before));
    });
  });
}

describe('a live cell', () => {
  it('follows the data without a refresh', () => {
    const host = hostWith([few()], { now });
    host.click('buildReport');
    expect(live(host)).toEqual({});
    choose(host, 'Live numbers', 'On');
    expect(live(host).Revenue).toMatchObject({ formula: `=KPI("Revenue";'Deals'!A:F)`, text: '450' });
    expect(live(host).Revenue?.note).toContain('Live: this cell follows the data.');
    const deals = host.tabs().find(({ name }) => name === 'Deals')?.id ?? 0;
    host.type(deals, 2, 4, '1100');
    expect(live(host).Revenue?.text).toBe('1,450');
  });

  it('is live after a refresh too, in the same tab, and no change of the report', () => {
    const host = hostWith([few()], { now });
    host.click('buildReport');
    choose(host, 'Live numbers', 'On');
    const deals = host.tabs().find(({ name }) => name === 'Deals')?.id ?? 0;
    host.type(deals, 2, 4, '1100');
    host.click('refreshReport');
    expect(host.tabs()).toHaveLength(2);
    expect(live(host).Revenue?.text).toBe('1,450');
    choose(host, 'Live numbers', 'Off');
    expect(live(host)).toEqual({});
    expect(host.tabs()).toHaveLength(2);
  });

  it('that a person wrote over is kept in a copy', () => {
    const host = hostWith([few()], { now });
    host.click('buildReport');
    choose(host, 'Live numbers', 'On');
    const row = textsOf(host).findIndex(([first]) => first === 'Revenue') + 2;
    host.type(reportTab(host).id, row, 1, '777');
    host.click('refreshReport');
    expect(textsOf(host, 'KPI report, my edits')[row - 1]?.[0]).toBe('777');
    expect(live(host).Revenue?.text).toBe('450');
  });

  it('becomes its value in an archive', () => {
    const host = hostWith([few()], { now });
    host.click('buildReport');
    choose(host, 'Live numbers', 'On');
    host.click('archiveReport');
    const archive = 'KPI report 2026-05-10';
    expect(live(host, archive)).toEqual({});
    const texts = textsOf(host, archive);
    expect(texts[texts.findIndex(([first]) => first === 'Revenue') + 1]?.[0]).toBe('450');
  });

  it('has the period and the filter of the report', () => {
    const host = hostWith([few()], { now });
    host.click('buildReport');
    choose(host, 'Live numbers', 'On');
    choose(host, 'Period ▾', '2026-01..2026-02');
    expect(live(host).Revenue).toMatchObject({
      formula: `=KPI("Revenue";'Deals'!A:F;"2026-01-01..2026-02-28")`,
      text: '400',
    });
    choose(host, 'Only ▾', 'Rep: Anna');
    expect(live(host).Revenue).toMatchObject({
      formula: `=KPI("Revenue";'Deals'!A:F;"2026-01-01..2026-02-28";"Rep";"Anna")`,
      text: '100',
    });
  });

  it.each([
    [`It's "ours"`, 'Anna "Ace" O\'Neil', 'en_US'],
    ['Q1; !A1', '=1+1', 'en_US'],
    [`'Deals'`, '>=5', 'de_DE'],
  ])('takes a tab called %s and a rep called %s as text, in the locale %s', (tab, rep, locale) => {
    const host = hostWith([{ ...few(tab, rep), formats: [[], ['', '@'], [], ['', '@'], ['', '@']] }], { now, locale });
    host.click('buildReport');
    choose(host, 'Live numbers', 'On');
    expect(live(host).Revenue?.text).toBe('450');
    choose(host, 'Only ▾', `Rep: ${rep}`);
    expect(live(host).Revenue?.text).toBe('150');
    expect(live(host)['Win rate']?.text).toMatch(/^66[.,]7%$/);
  });
});

describe('a number that the function would not give', () => {
  const odd = (): TabInput => ({
    name: 'Deals',
    values: [header, ...few().values.slice(1), ['X', 'Ben', 'Parking lot', 900, { date: '2026-01-03' }, '']],
  });

  it('stays as it was built, and the report says so with what the function gives', () => {
    const host = hostWith([odd()], { now });
    const text = host.runFromPage('wizardBuild', ['{}']) as string;
    const { mapping } = (JSON.parse(text) as { value: { mapping: object } }).value;
    const saved = { ...mapping, stages: { 'Parking lot': 'won' } };
    host.runFromPage('wizardSave', [JSON.stringify({ mapping: saved })]);
    host.click('buildReport');
    choose(host, 'Live numbers', 'On');
    expect(live(host).Revenue).toBeUndefined();
    const texts = textsOf(host);
    const row = texts.findIndex(([first]) => first === 'Revenue');
    expect(texts[row + 1]?.[0]).toBe('1,350');
    expect(lineWith(host, 'Revenue is not live')).toBeDefined();
    expect(cellsOf(host)[row + 1]?.[0]?.note).toContain('Not live:');
  });

  it('is told apart from one without a value', () => {
    const host = hostWith([few()], { now });
    host.click('buildReport');
    choose(host, 'Period ▾', '2020');
    choose(host, 'Live numbers', 'On');
    expect(lineWith(host, 'Win rate is not live: There are no won or lost deals')).toBeDefined();
  });
});
