/** The workbook that `report --xlsx` writes, read back: values, looks and charts are the host's. */

import { beforeAll, describe, expect, it } from 'vitest';
import type { Host, TabView } from '../../local/host';
import { sampleWorkbook } from '../../local/samples';
import { writeWorkbook } from '../../local/xlsx';
import { cellName } from '../../local/xlsx/areas';
import { done, type File, loadLibrary } from '../../local/xlsx/library';
import { hostWith } from '../built';
import { hostWith as projectHost, tab as projectTab } from '../host/throwaway-project';
import { unzip } from './zip';

/** Serial number of 1 January 1970. */
const epoch = 25_569;

const serial = (iso: string) => Date.parse(iso.includes('T') ? `${iso}:00Z`.slice(0, 20) : iso) / 86_400_000 + epoch;

interface Opened {
  host: Host;
  file: File;
  parts: Map<string, string>;
  chartsLeft: string[];
}

async function open(host: Host): Promise<Opened> {
  const { bytes, chartsLeft } = await writeWorkbook(host);
  const library = await loadLibrary();
  return { host, file: done(library.OpenReader(bytes)), parts: unzip(bytes), chartsLeft };
}

async function openReport(language: 'ar' | 'vi'): Promise<Opened> {
  const { tabs, ...workbook } = sampleWorkbook({ language });
  const host = hostWith(tabs, { ...workbook, userLocale: language });
  host.click('buildReport');
  return open(host);
}

const reportTab = ({ host }: Opened): TabView => {
  const found = host.tabs().find(({ id }) => id === host.activeTab());
  if (!found) throw new Error('no report');
  return found;
};

const isMerged = (tab: TabView, row: number, column: number) =>
  tab.merges.some(
    (area) =>
      row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
  );

/** The value of a cell as the file holds it. */
const raw = (file: File, sheet: string, cell: string) =>
  done(file.GetCellValue(sheet, cell, { RawCellValue: true })).value;

const plainTitle = (text: string) => text.replace(/[\u202b\u202c]/g, '');

const titlesOf = (parts: Map<string, string>) =>
  [...parts.keys()]
    .filter((path) => /^xl\/charts\/chart\d+\.xml$/.test(path))
    .map((_, index) => parts.get(`xl/charts/chart${index + 1}.xml`) ?? '')
    .map((xml) => plainTitle(/<title>[\s\S]*?<a:t>([^<]*)<\/a:t>/.exec(xml)?.[1] ?? ''));

describe('the written workbook', () => {
  const opened: Partial<Record<'ar' | 'vi', Opened>> = {};
  const of = (language: 'ar' | 'vi') => opened[language] as Opened;

  beforeAll(async () => {
    for (const language of ['ar', 'vi'] as const) opened[language] = await openReport(language);
  });

  it.each(['ar', 'vi'] as const)('has every value of every tab: %s', (language) => {
    const { host, file } = of(language);
    for (const tab of host.tabs()) {
      const values = host.values(tab.id, `A1:${cellName(Math.min(tab.rows, 200), tab.columns)}`);
      const wrong = values.flatMap((row, down) =>
        row.flatMap((value, right) => {
          const cell = cellName(down + 1, right + 1);
          // The library answers for all cells of a merged one; small charts are no values in Excel.
          if (value === null && isMerged(tab, down + 1, right + 1)) return [];
          if (typeof value === 'string' && /^[▁-█]+$/.test(value)) return [];
          const found = raw(file, tab.name, cell);
          const same =
            typeof value === 'object' && value !== null
              ? Math.abs(Number(found) - serial(value.date)) < 1e-9
              : typeof value === 'number'
                ? found !== '' && Number(found) === value
                : typeof value === 'boolean'
                  ? found === (value ? '1' : '0')
                  : found === (value ?? '');
          return same ? [] : [`${tab.name}!${cell}: ${JSON.stringify(value)} is ${JSON.stringify(found)}`];
        }),
      );
      expect(wrong).toEqual([]);
    }
  });

  it.each(['ar', 'vi'] as const)('has the charts of the report with their titles: %s', (language) => {
    const { parts, chartsLeft } = of(language);
    const { charts } = reportTab(of(language));
    expect(charts.length).toBeGreaterThan(0);
    expect(titlesOf(parts)).toEqual(charts.map(({ options }) => options.title));
    expect(chartsLeft).toEqual([]);
  });

  it('draws its charts from the cells of the report', () => {
    const { parts } = of('vi');
    const { charts, name } = reportTab(of('vi'));
    for (const [index, { series }] of charts.entries()) {
      const xml = (parts.get(`xl/charts/chart${index + 1}.xml`) ?? '').replace(/&#39;/g, "'");
      const drawn = [...xml.matchAll(/<val><numRef><f>([^<]*)<\/f>/g)].map(([, range = '']) => range);
      expect(drawn.map((range) => range.replaceAll('$', ''))).toEqual(series.map(({ cells }) => cells));
      expect(drawn[0]).toContain(`'${name}'!$`);
    }
  });

  it('shows numbers in the formats of the report', () => {
    const { host, file } = of('vi');
    const tab = reportTab(of('vi'));
    const formats = host.formats(tab.id, `A1:${cellName(40, 8)}`);
    const found = formats.map((row, down) =>
      row.map((_, right) => {
        const { style } = done(file.GetCellStyle(tab.name, cellName(down + 1, right + 1)));
        return done(file.GetStyle(style)).style;
      }),
    );
    const percent = formats.findIndex((row) => row[2] === '0.0%');
    expect(percent).toBeGreaterThan(0);
    expect(found[percent]?.[2]?.CustomNumFmt).toBe('0.0%');
    expect(found[0]?.[0]?.Font).toMatchObject({ Bold: true, Size: 20, Family: 'Arial' });
  });

  it('runs from right to left, and so does each Arabic text', () => {
    const { file } = of('ar');
    const tab = reportTab(of('ar'));
    expect(done(file.GetSheetView(tab.name, 0)).opts).toMatchObject({ RightToLeft: true, ShowGridLines: false });
    const { style } = done(file.GetCellStyle(tab.name, 'A1'));
    expect(done(file.GetStyle(style)).style.Alignment?.ReadingOrder).toBe(2);
  });

  it('begins no page inside a chart, and none between a heading and what stands below it', () => {
    const { host, parts } = of('vi');
    const tab = reportTab(of('vi'));
    const { rows, charts } = tab;
    const at = host.tabs().findIndex(({ id }) => id === tab.id) + 1;
    const xml = parts.get(`xl/worksheets/sheet${at}.xml`) ?? '';
    // The number of a break is that of the last row of a page.
    const ends = [...xml.matchAll(/<brk[^>]* id="(\d+)"/g)].map(([, id]) => Number(id)).filter((id) => id < rows);
    expect(ends.length).toBeGreaterThan(3);
    const cells = host.cells(tab.id, 1, 1, rows, 1);
    const height = (row: number) => tab.rowHeights[row - 1] ?? tab.defaultRowHeight;
    for (const { position, height: size } of charts) {
      let [row, left] = [position.row, size];
      for (; left > height(row); row += 1) left -= height(row);
      expect(ends.filter((end) => end >= position.row && end < row)).toEqual([]);
    }
    for (const end of ends) {
      const last = cells
        .slice(0, end)
        .map(([cell]) => cell?.text ?? '')
        .reduce((found, text, row) => (text ? row : found), 0);
      expect(cells[last]?.[0]?.style?.fontSize ?? 0, `row ${last + 1}`).toBeLessThan(13);
    }
  });

  it('opens on the report, with its merged cells, widths and heights', () => {
    const { host, file } = of('vi');
    const tab = reportTab(of('vi'));
    expect(done(file.GetActiveSheetIndex()).index).toBe(host.tabs().findIndex(({ id }) => id === tab.id));
    const merged = done(file.GetMergeCells(tab.name)).mergeCells;
    expect(merged).toHaveLength(tab.merges.length);
    expect(done(file.GetColWidth(tab.name, 'A')).width).toBeCloseTo(((tab.columnWidths[0] ?? 0) - 5) / 8, 6);
    expect(done(file.GetRowHeight(tab.name, 1)).height).toBe((tab.rowHeights[0] ?? 0) * 0.75);
  });

  it('keeps what Excel calls differently: long and forbidden names of tabs, hidden tabs, frozen rows, formulas', async () => {
    const long = 'olist_marketing_qualified_leads_dataset';
    const host = hostWith([
      { name: `${long} 1`, values: [['=1+1', '=A1&" deals"', '=SUM(', '@', true, { date: '2026-03-05' }]] },
      { name: `${long} 2`, values: [['a']], hidden: true },
      { name: 'Q1/Q2: [all]?', values: [['b']], frozenRows: 1 },
    ]);
    const { file, parts } = await open(host);
    const names = done({ ...file.GetSheetList(), error: null }).list;
    expect(names).toEqual(['olist_marketing_qualified_leads', 'olist_marketing_qualified_l (2)', 'Q1 Q2   all']);
    expect(['A1', 'B1', 'E1', 'F1'].map((cell) => raw(file, names[0] ?? '', cell))).toEqual([
      '2',
      '2 deals',
      '1',
      '46086',
    ]);
    expect([...parts.values()].join('')).not.toContain('<f>');
    expect(done(file.GetSheetVisible(names[1] ?? '')).visible).toBe(false);
    expect(done(file.GetPanes(names[2] ?? '')).panes).toMatchObject({ Freeze: true, YSplit: 1 });
  });

  it('keeps links, small charts, notes and drop-downs', async () => {
    const host = projectHost(
      `function fill() {
        const book = SpreadsheetApp.getActive();
        const sheet = book.getSheetByName('Report');
        const other = book.getSheetByName("Anna's deals");
        sheet.getRange('A1').setFormula('=HYPERLINK("#gid=' + other.getSheetId() + '&range=A5";"Row 5")');
        sheet.getRange('A2').setFormula('=SPARKLINE(C1:C3)');
        sheet.getRange('A3').setValue('Won').setNote('What is won');
        const rule = (values) => SpreadsheetApp.newDataValidation().requireValueInList(values).build();
        sheet.getRange('B1:B9').setDataValidation(rule(['Month', 'Quarter']));
        sheet.getRange('B10').setDataValidation(rule(['Bar, "Blue" & sons', 'Other']));
      }`,
      {
        tabs: [
          projectTab('Report', [
            ['', '', 1],
            ['', '', 5],
            ['', '', 2],
          ]),
          projectTab("Anna's deals", [['x']]),
        ],
      },
    );
    host.runFromPage('fill', []);
    const { file, parts } = await open(host);
    expect(done(file.GetCellHyperLink('Report', 'A1'))).toMatchObject({ ok: true, location: "'Anna''s deals'!A5" });
    expect(raw(file, 'Report', 'A1')).toBe('Row 5');
    const [sheet = ''] = [...parts].filter(([path]) => path.endsWith('sheet1.xml')).map(([, xml]) => xml);
    expect(sheet.replace(/&#39;/g, "'")).toMatch(/sparkline><xm:f>'Report'!C1:C3<\/xm:f><xm:sqref>A2</);
    expect(raw(file, 'Report', 'A2')).toBe('');
    expect(done(file.GetComments('Report')).comments).toMatchObject([{ Cell: 'A3', Text: 'What is won' }]);
    const rules = [...sheet.matchAll(/<dataValidation [^>]*sqref="([^"]*)"[^>]*type="list"[^>]*><formula1>([^<]*)</g)];
    expect(rules.map(([, cells, list]) => [cells, list])).toEqual([
      ['B1:B9', '"Month,Quarter"'],
      ['B10:B10', 'Lists!$A$1:$A$2'],
    ]);
    expect(raw(file, 'Lists', 'A1')).toBe('Bar, "Blue" & sons');
    expect(done(file.GetSheetVisible('Lists')).visible).toBe(false);
    expect(done(file.GetActiveSheetIndex()).index).toBe(done(file.GetSheetIndex('Report')).index);
  });
});
