import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createHost, workbookFromFiles } from '../../local/host/index';
import { folderWith, manifest } from './throwaway-project';

const read = (name: string, text: string) =>
  workbookFromFiles([join(folderWith({ [name]: text }), name)]).tabs[0]?.values;

describe('a workbook from files', () => {
  it('names tabs after files, each name once', () => {
    const folder = folderWith({ 'deals.csv': 'a\n1', 'more/Deals.csv': 'a\n2', 'spend.tsv': 'a\tb\n1\t2' });
    const workbook = workbookFromFiles(['deals.csv', 'more/Deals.csv', 'spend.tsv'].map((name) => join(folder, name)));
    expect(workbook).toMatchObject({ name: 'deals', locale: 'en_US', timeZone: 'America/New_York' });
    expect(workbook.tabs.map(({ name }) => name)).toEqual(['deals', 'Deals (2)', 'spend']);
    expect(workbook.tabs[2]?.values).toEqual([
      ['a', 'b'],
      [1, 2],
    ]);
  });

  it('converts only what reads the same everywhere', () => {
    const text =
      'v\n1054\n-3.5\n0.25\n007\n1e5\n1234567890123456\n2016-10-20\n2016-10-20 19:58\n2016-10-20T19:58:07\n2016-13-40\n10/20/2016\n1,5\nTRUE\n$5\n';
    expect(read('v.csv', text.replace('1,5', '"1,5"'))).toEqual([
      ['v'],
      [1054],
      [-3.5],
      [0.25],
      ['007'],
      ['1e5'],
      ['1234567890123456'],
      [{ date: '2016-10-20' }],
      [{ date: '2016-10-20 19:58' }],
      [{ date: '2016-10-20T19:58:07' }],
      ['2016-13-40'],
      ['10/20/2016'],
      ['1,5'],
      ['TRUE'],
      ['$5'],
    ]);
  });

  it('reads a byte order mark, semicolons, quotes and line breaks in cells', () => {
    expect(read('a.csv', '\uFEFFname;amount;note\r\n"Ada ""A""";5;"two\nlines"\r\n;;\r\n')).toEqual([
      ['name', 'amount', 'note'],
      ['Ada "A"', 5, 'two\nlines'],
    ]);
  });

  it('reads an older Windows file', () => {
    const folder = folderWith({});
    const path = join(folder, 'old.csv');
    writeFileSync(path, Buffer.from([0x4d, 0xfc, 0x6c, 0x6c, 0x65, 0x72, 0x0a]));
    expect(workbookFromFiles([path]).tabs[0]?.values).toEqual([['Müller']]);
  });

  it('names the file that it cannot use', () => {
    const folder = folderWith({ 'empty.csv': '\n \n', 'book.xlsx': 'PK\u0003\u0004..' });
    expect(() => workbookFromFiles([join(folder, 'none.csv')])).toThrow(/^The file .*none\.csv does not exist\.$/);
    expect(() => workbookFromFiles([join(folder, 'empty.csv')])).toThrow(/^The file .*empty\.csv is empty\.$/);
    expect(() => workbookFromFiles([join(folder, 'book.xlsx')])).toThrow(/book\.xlsx .*save the sheet as CSV/);
    expect(() => workbookFromFiles([folder])).toThrow(/is a folder, not a file/);
  });

  it('opens in the host with dates as dates', () => {
    const folder = folderWith({ 'appsscript.json': manifest() });
    const data = folderWith({ 'deals.csv': 'id,closed\n1,2016-10-20\n2,2016-10-20 19:58:07' });
    const host = createHost({ project: folder, workbook: workbookFromFiles([join(data, 'deals.csv')]) });
    const [view] = host.tabs();
    expect(view).toMatchObject({ name: 'deals', frozenRows: 1, rows: 1000, columns: 26 });
    expect(host.cells(view?.id ?? 0, 2, 2, 3, 2)).toEqual([
      [{ text: '2016-10-20', input: '10/20/2016', kind: 'date' }],
      [{ text: '2016-10-20 19:58:07', input: '10/20/2016 19:58:07', kind: 'date' }],
    ]);
  });
});
