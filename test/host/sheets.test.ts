import { describe, expect, it } from 'vitest';
import { hostWith, idOf, run, tab } from './throwaway-project';

const ss = 'const ss = SpreadsheetApp.getActiveSpreadsheet();';

describe('tabs', () => {
  it('are found by name, position and id', () => {
    const body = `${ss} const s = ss.getSheetByName('B');
      return [s.getName(), s.getIndex(), ss.getSheetById(s.getSheetId()).getName(), ss.getSheetByName('b'), ss.getSheets().length, String(s.getType())];`;
    expect(run(body, { tabs: [tab('A', []), tab('B', [])] })).toEqual(['B', 2, 'B', null, 2, 'GRID']);
  });

  it('become active when inserted, behind the active one, with a grid of 1000 by 26', () => {
    const host = hostWith(
      `function probe() { ${ss} const s = ss.insertSheet('Report');
        return [ss.getActiveSheet().getName(), s.getIndex(), s.getMaxRows(), s.getMaxColumns()]; }`,
      { tabs: [tab('A', []), tab('B', [])] },
    );
    expect(host.runFromPage('probe', [])).toEqual(['Report', 2, 1000, 26]);
    expect(host.activeTab()).toBe(idOf(host, 'Report'));
    expect(host.takeEvents()).toEqual([{ type: 'activate', tabId: idOf(host, 'Report') }]);
  });

  it('may not have a name that is taken, in any letter case', () => {
    const message = 'A sheet with the name "DATA" already exists. Please enter another name.';
    expect(() => run(`${ss} ss.insertSheet('DATA');`)).toThrow(message);
    expect(() => run(`${ss} ss.insertSheet('x').setName('DATA');`)).toThrow(message);
  });

  it('are moved, hidden and deleted, but one stays visible', () => {
    const body = `${ss} const s = ss.insertSheet('B'); ss.moveActiveSheet(1);
      const order = ss.getSheets().map((t) => t.getName());
      ss.deleteSheet(s);
      try { ss.deleteSheet(ss.getSheets()[0]); } catch (e) { order.push(e.message); }
      return order;`;
    expect(run(body)).toEqual(['B', 'Data', "You can't remove all the visible sheets in a document."]);
  });

  it('tell the spreadsheet’s zone and locale, which are not the script’s', () => {
    const body = `${ss} return [ss.getSpreadsheetTimeZone(), ss.getSpreadsheetLocale(), Session.getScriptTimeZone()];`;
    expect(run(body, { locale: 'ja_JP', timeZone: 'Asia/Tokyo' })).toEqual(['Asia/Tokyo', 'ja_JP', 'Etc/UTC']);
  });
});

describe('the values of a tab in one call', () => {
  it('reach to the last row and column with content, from where they are asked for', () => {
    const body = `${ss} const s = ss.getSheets()[0];
      return [s.getSheetValues(1, 1, -1, -1), s.getSheetValues(2, 2, -1, 1), s.getSheetValues(1, 1, 1, 3)];`;
    const values = [
      ['a', 1],
      ['b', 2],
    ];
    expect(run(body, { tabs: [tab('A', values)] })).toEqual([values, [[2]], [['a', 1, '']]]);
  });

  it('are none in an empty tab, which is refused', () => {
    const body = `${ss} return ss.getSheets()[0].getSheetValues(1, 1, -1, -1);`;
    expect(() => run(body, { tabs: [tab('A', [])] })).toThrow('The number of rows in the range must be at least 1.');
  });
});

describe('what is put on many cells in one call', () => {
  const sheet = `${ss} const s = ss.getSheets()[0];`;

  it('styles of texts change what they name, and leave the rest', () => {
    const body = `${sheet} const style = SpreadsheetApp.newTextStyle().setForegroundColor('#ff0000').setBold(true).build();
      const range = s.getRange('A1:B1').setFontSizes([[14, 8]]).setTextStyles([[style, style]]);
      return [range.getFontColors(), range.getFontWeights(), range.getFontSizes()];`;
    expect(run(body)).toEqual([[['#ff0000', '#ff0000']], [['bold', 'bold']], [[14, 8]]]);
    expect(() => run(`${sheet} s.getRange('A1').setTextStyles([[{}]]);`)).toThrow();
  });

  it('a copy brings values and merges, several times into a larger place', () => {
    const body = `${sheet} s.getRange('A1').setValue('x'); s.getRange('F1').setValue('old');
      s.getRange('A1:B2').mergeAcross().copyTo(s.getRange('C1:F2'), SpreadsheetApp.CopyPasteType.PASTE_NORMAL, false);
      return [s.getRange('A1:F2').getMergedRanges().map((one) => one.getA1Notation()).sort(), s.getRange('A1:F1').getValues()];`;
    expect(run(body, { tabs: [tab('A', [])] })).toEqual([
      ['A1:B1', 'A2:B2', 'C1:D1', 'C2:D2', 'E1:F1', 'E2:F2'],
      [['x', '', 'x', '', 'x', '']],
    ]);
  });

  it('drop-downs take the place of all that was there, where there is none too', () => {
    const body = `${sheet} const rule = SpreadsheetApp.newDataValidation().requireValueInList(['a'], true).build();
      const range = s.getRange('A1:B1').setDataValidations([[rule, rule]]).setDataValidations([[null, rule]]);
      return range.getDataValidation() === null && s.getRange('B1').getDataValidation() !== null;`;
    expect(run(body)).toBe(true);
  });
});

describe('a workbook that is put aside', () => {
  it('comes back as it was, again and again, with what is saved and with its numbers', () => {
    const host = hostWith(
      `function probe() { ${ss} const s = ss.insertSheet('New'); s.getRange('A1').setValue('x').setNote('n').setBackground('#ff0000');
        ss.getSheetByName('Data').getRange('A1').setValue('changed');
        PropertiesService.getDocumentProperties().setProperty('key', 'value'); return s.getSheetId(); }`,
    );
    const aside = host.snapshot();
    const ids = [1, 2].map(() => {
      const id = host.runFromPage('probe', []);
      expect(host.snapshot().text).not.toBe(aside.text);
      aside.restore();
      expect(host.snapshot().text).toBe(aside.text);
      return id;
    });
    expect(ids[0]).toBe(ids[1]);
    expect(host.tabs().map(({ name }) => name)).toEqual(['Data']);
  });
});

describe('the grid of a tab', () => {
  const sheet = `${ss} const s = ss.getSheets()[0];`;

  it('is trimmed and grown', () => {
    const body = `${sheet} s.deleteRows(11, 990); s.deleteColumns(6, 21); s.insertRowsAfter(10, 5);
      return [s.getMaxRows(), s.getMaxColumns()];`;
    expect(run(body)).toEqual([15, 5]);
    expect(() => run(`${sheet} s.deleteRows(1, 1000);`)).toThrow("You can't delete all the rows on the sheet.");
    expect(() => run(`${sheet} s.deleteRows(990, 20);`)).toThrow('Those rows are out of bounds.');
  });

  it('moves values, formats, heights, merges and charts along', () => {
    const host = hostWith(
      `function probe() { ${sheet}
        s.setRowHeight(2, 40); s.getRange('A2:B2').merge(); s.getRange('C2').setNumberFormat('0%');
        s.insertChart(s.newChart().asBarChart().addRange(s.getRange('A1:B3')).setPosition(1, 5, 0, 0)
          .setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH).build());
        s.insertRowsBefore(1, 1); s.insertColumnsBefore(1, 1);
        return s.getRange('B2:D4').getDisplayValues();
      }`,
      {
        tabs: [
          tab('Data', [
            ['a', 1, null],
            ['b', null, 0.5],
            ['c', 3, null],
          ]),
        ],
      },
    );
    expect(host.runFromPage('probe', [])).toEqual([
      ['a', '1', ''],
      ['b', '', '50%'],
      ['c', '3', ''],
    ]);
    const [view] = host.tabs();
    expect(view?.rowHeights).toEqual({ 2: 40 });
    expect(view?.merges).toEqual([{ row: 3, column: 2, rows: 1, columns: 2 }]);
    expect(view?.charts[0]?.ranges).toEqual(["'Data'!B2:C4"]);
  });

  it('keeps freezes, widths, direction and gridlines', () => {
    const host = hostWith(`function probe() { ${sheet}
      s.setFrozenRows(2); s.setFrozenColumns(1); s.setColumnWidths(2, 2, 150); s.setRightToLeft(true); s.setHiddenGridlines(true);
      s.hideRows(3, 2);
      return [s.getFrozenRows(), s.getColumnWidth(3), s.isRightToLeft(), s.isRowHiddenByUser(4), s.isRowHiddenByFilter(4)]; }`);
    expect(host.runFromPage('probe', [])).toEqual([2, 150, true, true, false]);
    expect(host.tabs()[0]).toMatchObject({
      frozenRows: 2,
      frozenColumns: 1,
      columnWidths: { 1: 150, 2: 150 },
      rightToLeft: true,
      hideGridlines: true,
    });
  });

  it('has at most ten million cells in one file', () => {
    expect(() => run(`${sheet} s.insertRowsAfter(1, 400000);`)).toThrow('above the limit of 10000000 cells');
  });
});

describe('developer metadata', () => {
  it('finds a tab again after it was renamed', () => {
    const host = hostWith(`
      function mark() { const s = SpreadsheetApp.getActive().insertSheet('KPI Report');
        s.addDeveloperMetadata('funnel.report', 'v1', SpreadsheetApp.DeveloperMetadataVisibility.PROJECT); s.setName('Mine'); }
      function find() {
        const found = SpreadsheetApp.getActive().createDeveloperMetadataFinder().withKey('funnel.report').find();
        return found.map((m) => [m.getLocation().getSheet().getName(), m.getValue(), String(m.getVisibility())]);
      }
      function drop() { const m = SpreadsheetApp.getActive().getSheetByName('Mine').getDeveloperMetadata()[0]; m.setValue('v2'); const v = m.getValue(); m.remove(); return v; }
    `);
    host.click('mark');
    expect(host.runFromPage('find', [])).toEqual([['Mine', 'v1', 'PROJECT']]);
    expect(host.runFromPage('drop', [])).toBe('v2');
    expect(host.runFromPage('find', [])).toEqual([]);
  });

  it('goes with its tab', () => {
    const body = `${ss} const s = ss.insertSheet('x'); s.addDeveloperMetadata('k'); ss.addDeveloperMetadata('k', 'file');
      ss.deleteSheet(s); return ss.createDeveloperMetadataFinder().withKey('k').find().map((m) => m.getValue());`;
    expect(run(body)).toEqual(['file']);
  });
});

describe('protection', () => {
  it('is put on a tab as a warning and taken off', () => {
    const body = `${ss} const s = ss.getSheets()[0]; s.protect().setWarningOnly(true).setDescription('ours');
      const all = s.getProtections(SpreadsheetApp.ProtectionType.SHEET);
      const seen = all.map((p) => [p.isWarningOnly(), p.getDescription()]); all[0].remove();
      return [seen, s.getProtections(SpreadsheetApp.ProtectionType.SHEET).length];`;
    expect(run(body)).toEqual([[[true, 'ours']], 0]);
  });
});

describe('the workbook from outside', () => {
  it('takes another tab as an import does', () => {
    const host = hostWith('');
    const view = host.addTab(
      tab(
        'Spend',
        [
          ['day', 'amount'],
          [{ date: '2026-01-02' }, 5],
        ],
        { frozenRows: 1, rightToLeft: true },
      ),
    );
    expect(view).toMatchObject({ name: 'Spend', frozenRows: 1, rightToLeft: true });
    expect(host.values(view.id, 'A1:B2')).toEqual([
      ['day', 'amount'],
      [{ date: '2026-01-02' }, 5],
    ]);
    host.setActiveTab(view.id);
    expect(host.activeTab()).toBe(view.id);
  });

  it('counts service calls by kind, without loops hidden in the host', () => {
    const host = hostWith(
      `function probe() { ${ss} const r = ss.getSheets()[0].getRange('A1:B2'); r.setValues([[1, 2], [3, 4]]); r.getValues(); }`,
    );
    host.resetCalls();
    host.runFromPage('probe', []);
    const { reads, writes, other, list } = host.calls();
    expect([reads, writes, other]).toEqual([2, 1, 2]);
    expect(list.at(-1)).toEqual({ service: 'Range', method: 'getValues', kind: 'read', detail: 'Data!A1:B2' });
  });
});
