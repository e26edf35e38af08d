/** The report's tab in a person's hands: what was put into it, moved, coloured, protected, copied or deleted between two builds. */

import { describe, expect, it } from 'vitest';
import type { Host, TabInput } from '../../local/host';
import { hostWith } from '../built';
import { few, now, won } from './few-deals';

const report = 'KPI report';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const names = (host: Host) => host.tabs().map(({ name }) => name);
const idOf = (host: Host, name = report) => host.tabs().find((tab) => tab.name === name)?.id ?? -1;

/** What a person does on a tab. */
const onTab = <T>(host: Host, work: (sheet: Sheet) => T, name = report): T =>
  host.byHand((spreadsheet) => {
    const sheet = spreadsheet.getSheetByName(name);
    if (!sheet) throw new Error(`no tab ${name}`);
    return work(sheet);
  });

const textsOf = (host: Host, name = report, columns = 12): string[][] => {
  const rows = onTab(host, (sheet) => sheet.getLastRow(), name);
  return host.cells(idOf(host, name), 1, 1, rows, columns).map((row) => row.map((cell) => cell?.text ?? ''));
};

/** Where a text stands first, 1-based. */
function placeOf(host: Host, text: string): { row: number; column: number } {
  const texts = textsOf(host);
  const row = texts.findIndex((one) => one.includes(text));
  if (row < 0) throw new Error(`no cell ${text}`);
  return { row: row + 1, column: (texts[row]?.indexOf(text) ?? 0) + 1 };
}

const below = (host: Host, label: string, name = report): string => {
  const texts = textsOf(host, name);
  const row = texts.findIndex((one) => one.includes(label));
  return texts[row + 1]?.[texts[row]?.indexOf(label) ?? -1] ?? '';
};

/** A host with a report, and what stands in it. */
function built(...tabs: TabInput[]) {
  const host = hostWith(tabs.length > 0 ? tabs : [few()], { now, keepLoaded: true });
  host.click('buildReport');
  return { host, texts: textsOf(host) };
}

const kept = 'KPI report, my edits';

describe('rows and columns that a person puts into the report', () => {
  it.each<[string, (sheet: Sheet) => unknown]>([
    ['a row among the tiles', (sheet) => sheet.insertRowBefore(6).getRange('A6').setValue('mine')],
    ['two rows at the top', (sheet) => sheet.insertRowsBefore(1, 2)],
    ['a row before the last', (sheet) => sheet.insertRowBefore(sheet.getLastRow() - 3)],
    ['a column in the middle', (sheet) => sheet.insertColumnBefore(3).getRange('C9').setValue('mine')],
    ['a column at the left', (sheet) => sheet.insertColumnBefore(1)],
    ['rows and a column', (sheet) => sheet.insertRowsBefore(8, 3).insertColumnBefore(4)],
  ])('%s: the next build leaves nothing of the old report behind, and keeps a copy', (_, put) => {
    const { host, texts } = built();
    onTab(host, (sheet) => {
      sheet.getRange('L3').setValue('beside');
      sheet.getRange(sheet.getLastRow() + 3, 1).setValue('below');
    });
    onTab(host, put);
    host.click('refreshReport');
    expect(names(host)).toEqual(['Deals', report, kept]);
    const after = textsOf(host, report, 14);
    const ours = after.slice(0, texts.length).map((row) => row.slice(0, 9));
    expect(ours).toEqual(texts.map((row) => row.slice(0, 9)));
    const rest = after.flatMap((row, at) => (at < texts.length ? row.slice(9) : row)).filter((text) => text !== '');
    expect(rest.sort()).toEqual(['below', 'beside']);
  });

  it('are no reason to lose what was chosen', () => {
    const { host } = built();
    onTab(host, (sheet) => sheet.insertRowBefore(2).insertColumnBefore(1));
    const { row, column } = placeOf(host, 'Period ▾');
    host.type(idOf(host), row + 1, column, 'This quarter');
    host.click('refreshReport');
    expect([below(host, 'Period ▾'), below(host, 'Revenue')]).toEqual(['This quarter', '50']);
  });

  it('and rows that a person takes out: what stands below is not written over', () => {
    const { host, texts } = built();
    onTab(host, (sheet) => {
      sheet.getRange(sheet.getLastRow() + 2, 1).setValue('below');
      sheet.deleteRows(12, 4);
    });
    host.click('refreshReport');
    const after = textsOf(host);
    expect(after.slice(0, texts.length)).toEqual(texts);
    expect(after[texts.length + 1]?.[0]).toBe('below');
    expect(names(host)).toContain(kept);
  });

  it('and a column that a person takes out: what stands beside is not written over', () => {
    const { host, texts } = built();
    onTab(host, (sheet) => {
      sheet.getRange('J4').setValue('beside');
      sheet.deleteColumn(3);
    });
    host.click('refreshReport');
    const after = textsOf(host);
    expect(after.map((row) => row.slice(0, 9))).toEqual(texts.map((row) => row.slice(0, 9)));
    expect(after.flatMap((row) => row.slice(9)).filter((text) => text !== '')).toEqual(['beside']);
  });

  it('and all rows below the report: they are put back', () => {
    const { host, texts } = built();
    onTab(host, (sheet) => sheet.deleteRows(20, sheet.getMaxRows() - 19));
    host.click('refreshReport');
    expect(textsOf(host)).toEqual(texts);
  });
});

describe('what a person changes in the report', () => {
  it.each<[string, (sheet: Sheet) => unknown, (sheet: Sheet) => unknown, unknown]>([
    [
      'a fill',
      (sheet) => sheet.getRange('A8').setBackground('#ff0000'),
      (s) => s.getRange('A8').getBackground(),
      '#ff0000',
    ],
    ['a note', (sheet) => sheet.getRange('B12').setNote('Why?'), (sheet) => sheet.getRange('B12').getNote(), 'Why?'],
    ['a value', (sheet) => sheet.getRange('A8').setValue('1000'), (sheet) => sheet.getRange('A8').getValue(), '1000'],
  ])('%s: is kept in a copy, and it is said', (_, change, look, value) => {
    const { host, texts } = built();
    onTab(host, change);
    host.takeEvents();
    host.click('refreshReport');
    expect(textsOf(host)).toEqual(texts);
    expect(onTab(host, look)).not.toBe(value);
    expect(String(onTab(host, look, kept))).toBe(value);
    expect(JSON.stringify(host.takeEvents())).toContain(kept);
    host.click('refreshReport');
    expect(names(host)).toEqual(['Deals', report, kept]);
  });

  it('is not asked for beside and below the report: it stays where it is', () => {
    const { host } = built();
    onTab(host, (sheet) => {
      sheet.getRange('K2').setBackground('#00ff00').setNote('beside');
      sheet
        .getRange(sheet.getLastRow() + 2, 2)
        .setValue('below')
        .setBackground('#00ff00')
        .setFontColor('#ff0000');
    });
    host.click('refreshReport');
    expect(names(host)).toEqual(['Deals', report]);
    const [beside, note, under, color] = onTab(host, (sheet) => {
      const range = sheet.getRange(sheet.getLastRow(), 2);
      const cell = sheet.getRange('K2');
      return [cell.getBackground(), cell.getNote(), range.getBackground(), range.getFontColor()];
    });
    expect([beside, note, under, color]).toEqual(['#00ff00', 'beside', '#00ff00', '#ff0000']);
  });
});

describe('the tab of the report', () => {
  it('that was renamed, moved and hidden is built again where it is', () => {
    const { host, texts } = built();
    host.byHand((spreadsheet) => spreadsheet.moveActiveSheet(1));
    onTab(host, (sheet) => sheet.setName('Board'));
    host.click('buildReport');
    expect(names(host)).toEqual(['Board', 'Deals']);
    expect(textsOf(host, 'Board')).toEqual(texts);
  });

  it('that was deleted is made anew', () => {
    const { host, texts } = built();
    host.byHand((spreadsheet) => spreadsheet.deleteSheet(spreadsheet.getSheets()[1] as Sheet));
    host.click('buildReport');
    expect(names(host)).toEqual(['Deals', report]);
    expect(textsOf(host)).toEqual(texts);
  });

  it('that a person copied is written to, and not the copy, which is no source either', () => {
    const { host, texts } = built();
    host.byHand((spreadsheet) => spreadsheet.getSheets()[1]?.copyTo(spreadsheet));
    host.type(idOf(host, 'Deals'), 2, 4, '900');
    host.click('buildReport');
    expect(names(host)).toEqual(['Deals', report, `Copy of ${report}`]);
    expect(textsOf(host, `Copy of ${report}`)).toEqual(texts);
    expect(below(host, 'Revenue')).toBe('1,250');
    expect(textsOf(host)[1]?.[0]).toContain('From Deals');
    expect(textsOf(host)[1]?.[0]).not.toContain('Copy');
  });

  it('is not one of the same name that a person made, not even when it is empty', () => {
    const host = hostWith([few(), { name: report, values: [] }], { now });
    onTab(host, (sheet) => sheet.getRange('A1').setBackground('#ff0000'));
    host.click('buildReport');
    host.click('buildReport');
    expect(names(host)).toEqual(['Deals', report, `${report} 2`]);
    expect(onTab(host, (sheet) => [sheet.getLastRow(), sheet.getRange('A1').getBackground()])).toEqual([0, '#ff0000']);
  });

  it('is not taken for an empty one of a person after a report was finished and deleted', () => {
    const { host } = built();
    host.byHand((spreadsheet) => spreadsheet.deleteSheet(spreadsheet.getSheets()[1] as Sheet));
    host.byHand((spreadsheet) => spreadsheet.insertSheet(report, 1));
    host.click('buildReport');
    expect(names(host)).toEqual(['Deals', report, `${report} 2`]);
    expect(onTab(host, (sheet) => sheet.getLastRow())).toBe(0);
  });
});

describe('a report in which somebody protected', () => {
  it.each<[string, string | undefined]>([
    ['the whole tab', undefined],
    ['a cell at its top', 'A8'],
    ['a cell at its end', 'A60'],
  ])('%s: stays as it is, and is built again when the protection is gone', (_, range) => {
    const { host, texts } = built();
    // Another number of rows.
    won('Cleo', 700, '03').forEach((cell, column) => {
      host.type(idOf(host, 'Deals'), 5, column + 1, typeof cell === 'object' && cell ? cell.date : String(cell));
    });
    const free = host.snapshot();
    host.protect(idOf(host), range);
    const rows = onTab(host, (sheet) => sheet.getMaxRows());
    for (let time = 0; time < 3; time += 1) expect(() => host.click('buildReport')).toThrow('protected');
    expect(textsOf(host).slice(0, texts.length)).toEqual(texts);
    expect(names(host)).toEqual(['Deals', report]);
    // What room it made for itself it makes once.
    expect(onTab(host, (sheet) => sheet.getMaxRows()) - rows).toBeLessThan(20);
    free.restore();
    host.click('buildReport');
    expect(below(host, 'Revenue')).toBe('1,150');
  });
});

describe('source tabs that are hidden, filtered or protected', () => {
  it('are read whole and never written to', () => {
    const tab: TabInput = { ...few(), hidden: true, hiddenRows: [2], filteredRows: [3], protections: [{}] };
    const host = hostWith([tab, { name: 'Notes', values: [['Some text']] }], { now });
    host.click('buildReport');
    expect(below(host, 'Revenue')).toBe('450');
  });
});

describe('many tabs', () => {
  const others = (count: number) => Array.from({ length: count }, (_, at) => ({ name: `Tab ${at}`, values: [['x']] }));

  it('as many as there may be with the report: it is built, and built again', () => {
    const host = hostWith([few(), ...others(198)], { now, keepLoaded: true });
    host.click('buildReport');
    host.click('buildReport');
    expect(host.tabs()).toHaveLength(200);
    expect(below(host, 'Revenue')).toBe('450');
  });

  it('no room for one more: it says so, and nothing is left of the try', () => {
    const host = hostWith([few(), ...others(199)], { now });
    const before = host.snapshot();
    expect(() => host.click('buildReport')).toThrow('200 sheets');
    expect(host.snapshot().text).toBe(before.text);
  });

  it('no room for a copy of what a person changed: the report stays as the person left it', () => {
    const { host } = built(few(), ...others(198));
    host.type(idOf(host), 8, 1, '1000');
    const texts = textsOf(host);
    expect(() => host.click('buildReport')).toThrow('200 sheets');
    expect(textsOf(host)).toEqual(texts);
  });
});

describe('two people at once', () => {
  it('the second one is told to wait, and nothing is read or written for them', () => {
    const lockedBy: ('document' | 'script' | 'user')[] = [];
    const host = hostWith([few()], { now, lockedBy });
    host.click('buildReport');
    const before = host.snapshot();
    lockedBy.push('document');
    host.resetCalls();
    expect(() => host.click('buildReport')).toThrow('Somebody else is building the report right now.');
    expect(host.snapshot().text).toBe(before.text);
    expect(host.calls().writes).toBe(0);
    lockedBy.pop();
    host.click('buildReport');
    expect(names(host)).toEqual(['Deals', report]);
  });
});

describe('texts of the sheet', () => {
  it.each(['=1+1', '+1+1', '-1+1', '@sum', "'quoted", '=HYPERLINK("x";"y")'])(
    '%s stays text wherever it stands',
    (text) => {
      const sheet: TabInput = {
        name: `${text.replace(/[':]/g, '')} deals`,
        values: [
          ['Deal', 'Owner', 'Stage', 'Amount', 'Source', 'Created', 'Close date', text],
          [text, text, 'Won', 100, text, { date: '2026-01-01' }, { date: '2026-01-20' }, 'x'],
          [text, 'Ben', text, 50, 'Web', { date: '2026-01-02' }, '', 'x'],
          ['Open', text, 'Proposal', 70, text, { date: '2025-01-03' }, '', 'x'],
        ],
        formats: [new Array(8).fill('@'), ...new Array(3).fill(['@', '@', '@', '', '@', '', '', '@'])],
      };
      const host = hostWith([sheet], { now, keepLoaded: true });
      host.click('buildReport');
      host.click('buildReport');
      const found = textsOf(host);
      expect(found.some((row) => row.includes(text))).toBe(true);
      expect(names(host)).toHaveLength(2);
      const formulas = onTab(host, (tab) => tab.getRange(1, 1, found.length, 9).getFormulas());
      const own = /^=(SPARKLINE\([A-Z]+\d+:[A-Z]+\d+\)|HYPERLINK\("#gid=\d+&range=A\d+";"Row \d+"\))$/;
      expect(formulas.flat().filter((formula) => formula !== '' && !own.test(formula))).toEqual([]);
      host.click('archiveReport');
      expect(names(host)).toHaveLength(3);
    },
  );
});

describe('the archive', () => {
  it('keeps the person’s notes and colours, has values and no drop-downs, and a name of its own each time', () => {
    const { host } = built();
    onTab(host, (sheet) => sheet.getRange('K2').setValue('mine').setBackground('#00ff00'));
    host.click('archiveReport');
    host.click('archiveReport');
    const [first, second] = [`${report} 2026-05-10`, `${report} 2026-05-10 2`];
    expect(names(host)).toEqual(['Deals', report, first, second]);
    expect(textsOf(host, first)).toEqual(textsOf(host));
    const { row, column } = placeOf(host, 'Period ▾');
    const choices = (name: string) => host.cells(idOf(host, name), row + 1, column, row + 1, column)[0]?.[0]?.choices;
    expect([choices(report)?.length, choices(first)]).toEqual([7, undefined]);
    expect(onTab(host, (sheet) => sheet.getRange('K2').getBackground(), first)).toBe('#00ff00');
  });

  it('is not made of a report that is not finished, and a copy that is not whole has no name of its own yet', () => {
    const { host } = built();
    host.failAt(1, 'too long', 'Range.setValues');
    expect(() => host.click('archiveReport')).toThrow();
    expect(names(host)).toEqual(['Deals', report, `Copy of ${report}`]);
    host.failAt(1, 'too long', 'Range.setValues');
    expect(() => host.click('buildReport')).toThrow();
    expect(() => host.click('archiveReport')).toThrow('There is no finished report to keep.');
    host.click('buildReport');
    expect(below(host, 'Revenue')).toBe('450');
  });
});
