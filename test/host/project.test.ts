import { describe, expect, it } from 'vitest';
import { createHost } from '../../local/host/index';
import { folderWith, hostWith, manifest, run } from './throwaway-project';

const workbook = { name: 'Test', locale: 'en_US', timeZone: 'America/New_York', tabs: [] };

describe('loading a project', () => {
  it('refuses syntax that is newer than ES2019', () => {
    expect(() => hostWith('const a = b?.c;')).toThrow(/Code\.js is not ES2019/);
    expect(() => hostWith('class A { x = 1 }')).toThrow(/Code\.js is not ES2019/);
  });

  it('needs a manifest', () => {
    expect(() => createHost({ project: folderWith({ 'Code.js': '' }), workbook })).toThrow(
      /manifest file named appsscript/,
    );
  });

  it('refuses a file that a push would not send', () => {
    const project = folderWith({ 'appsscript.json': manifest(), 'main.ts': 'let a: number;' });
    expect(() => createHost({ project, workbook })).toThrow('main.ts');
  });

  it('shares one global scope between files, in their order', () => {
    const files = { 'A.js': 'const shared = 41;', 'B.js': 'function probe() { return shared + 1; }' };
    expect(hostWith('', { files }).runFromPage('probe', [])).toBe(42);
  });

  it.each([
    'setTimeout',
    'setInterval',
    'fetch',
    'URL',
    'TextEncoder',
    'structuredClone',
    'queueMicrotask',
    'process',
    'require',
    'module',
    'Buffer',
    'atob',
    'btoa',
    'performance',
    'crypto',
    'WebAssembly',
    'window',
    'navigator',
  ])('gives the script no %s', (name) => {
    expect(run(`return typeof ${name};`)).toBe('undefined');
  });

  it('keeps no global value from one execution to the next', () => {
    const host = hostWith('var count = 0; function probe() { count += 1; return count; }');
    expect([host.runFromPage('probe', []), host.runFromPage('probe', [])]).toEqual([1, 1]);
  });

  it('makes arrays and dates of the script’s own realm', () => {
    const tabs = [{ name: 'Data', values: [[{ date: '2026-03-05' }, 1]] }];
    const body = `const rows = SpreadsheetApp.getActive().getSheetByName('Data').getRange('A1:B1').getValues();
      return [rows instanceof Array, rows[0] instanceof Array, rows[0][0] instanceof Date];`;
    expect(run(body, { tabs })).toEqual([true, true, true]);
  });

  it('shows the script the time that the host is told', () => {
    const now = () => new Date('2026-03-05T12:00:00Z');
    const body = 'return [new Date().toISOString(), Date.now(), new Date(0).getTime(), new Date() instanceof Date];';
    expect(run(body, { now })).toEqual(['2026-03-05T12:00:00.000Z', now().getTime(), 0, true]);
  });

  it('gives console only log, info, warn, error, time and timeEnd', () => {
    const host = hostWith(
      `function probe() { console.log('a %s', 1); console.warn({ b: 2 }); } function table() { console.table([]); }`,
    );
    host.runFromPage('probe', []);
    expect(host.takeEvents()).toEqual([
      { type: 'log', level: 'log', message: 'a 1' },
      { type: 'log', level: 'warn', message: '{"b":2}' },
    ]);
    expect(() => host.runFromPage('table', [])).toThrow('Host: console.table is not built yet.');
  });
});

describe('what the host does not have', () => {
  it.each([
    ['SpreadsheetApp.newCellImage()', 'Host: SpreadsheetApp.newCellImage is not built yet.'],
    ['SpreadsheetApp.getActive().getRangeByName("x")', 'Host: Spreadsheet.getRangeByName is not built yet.'],
    ['SpreadsheetApp.getActive().getSheets()[0].getRange(1, 1).createFilter()', 'Range.createFilter is not built'],
    ['SpreadsheetApp.getActive().getSheets()[0].getRange(1, 1).getFoo', 'Host: Range.getFoo is not built yet.'],
    ['SpreadsheetApp.WrapStrategy.FOLD', 'Host: SpreadsheetApp.WrapStrategy.FOLD is not known.'],
    ['XmlService.parse("<a/>")', 'Host: XmlService.parse is not built yet.'],
  ])('throws at %s', (expression, message) => {
    expect(() => run(`return ${expression};`)).toThrow(message);
  });

  it('throws errors that the script can catch as its own', () => {
    const body = `try { SpreadsheetApp.getActive().getSheets()[0].getRange(0, 1); } catch (e) { return [e instanceof Error, e.name]; }`;
    expect(run(body)).toEqual([true, 'Exception']);
  });
});

describe('authorization modes', () => {
  it('opens the document in NONE and tells onOpen so', () => {
    const host = hostWith(`function onOpen(e) {
      SpreadsheetApp.getUi().createAddonMenu().addItem(String(e.authMode === ScriptApp.AuthMode.NONE), 'go').addToUi();
    }
    function go() {}`);
    expect(host.menus()).toEqual([{ caption: 'Extensions', items: [{ caption: 'true', handler: 'go' }] }]);
  });

  it.each([
    ['a service call at the top level', 'const ss = SpreadsheetApp.getActive();'],
    ['even a menu call at the top level', 'const ui = SpreadsheetApp.getUi();'],
    ['a look at the document in onOpen', 'function onOpen() { SpreadsheetApp.getActive().getSheets(); }'],
    ['properties in onOpen', 'function onOpen() { PropertiesService.getDocumentProperties(); }'],
    ['a sidebar from onOpen', 'function onOpen() { SpreadsheetApp.getUi().showSidebar(null); }'],
  ])('refuses %s in NONE', (_what, code) => {
    expect(() => hostWith(code)).toThrow(/do not have permission to call/);
  });

  it('lets onOpen ask for the person’s language in NONE', () => {
    const code = `function onOpen() { SpreadsheetApp.getUi().createMenu(Session.getActiveUserLocale()).addToUi(); }`;
    expect(hostWith(code, { userLocale: 'th', kind: 'bound', openedIn: 'NONE' }).menus()).toEqual([
      { caption: 'th', items: [] },
    ]);
  });

  it('lets onOpen read the document in LIMITED, but open no sidebar', () => {
    const reads = `function onOpen(e) { SpreadsheetApp.getUi().createMenu(SpreadsheetApp.getActive().getName() + e.authMode).addToUi(); }`;
    expect(hostWith(reads, { kind: 'bound' }).menus()[0]?.caption).toBe('TestLIMITED');
    const shows = `function onOpen() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x')); }`;
    expect(() => hostWith(shows, { openedIn: 'LIMITED' })).toThrow(/permission to call Ui\.showSidebar/);
  });

  it('lets a custom function read the document and never write it or show anything', () => {
    const host = hostWith(`
      function ZONE() { return SpreadsheetApp.getActive().getSpreadsheetTimeZone(); }
      function WRITES() { SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue(1); return 1; }
      function SHOWS() { SpreadsheetApp.getUi(); return 1; }
    `);
    const note = (formula: string) => host.evaluate(host.activeTab(), formula).values[0]?.[0];
    expect(note('=ZONE()')?.text).toBe('America/New_York');
    expect(note('=WRITES()')).toMatchObject({
      text: '#ERROR!',
      note: expect.stringContaining('permission to call Range.setValue'),
    });
    expect(note('=SHOWS()')).toMatchObject({
      text: '#ERROR!',
      note: expect.stringContaining('permission to call SpreadsheetApp.getUi'),
    });
  });
});
