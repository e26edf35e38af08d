/** Section 2 of the platform rules: authorization, triggers, manifest and scopes. */
import { describe, expect, it } from 'vitest';
import { createHost } from '../../../local/host/index';
import { hostWith, run } from '../throwaway-project';
import { code, faultsOf, faultsOfCode, faultsOfManifest, folderWithScopes, manifest } from './sound-project';

const menu = `SpreadsheetApp.getUi().createAddonMenu().addItem('Build', 'build').addToUi();`;
const build = 'function build() {}';
const onOpen = (body: string) => `function onOpen(e) { ${body} } ${build}`;

describe('rights', () => {
  it('2.1 a service call while the project loads leaves the add-on without a menu', () => {
    for (const call of [
      'SpreadsheetApp.getActive()',
      'SpreadsheetApp.getUi()',
      'PropertiesService.getUserProperties()',
      'Session.getActiveUserLocale()',
      'Utilities.getUuid()',
      `Logger.log('x')`,
    ])
      expect(() => hostWith(`var x = ${call}; ${onOpen(menu)}`), call).toThrow('while the project loads');
  });

  it('2.1 in NONE nothing is allowed but the menu, the language, Logger and Utilities', () => {
    for (const call of [
      'SpreadsheetApp.getActive()',
      'SpreadsheetApp.getActiveSheet()',
      'SpreadsheetApp.flush()',
      'PropertiesService.getDocumentProperties()',
      'CacheService.getUserCache()',
      'LockService.getDocumentLock()',
      `HtmlService.createHtmlOutput('x')`,
      'Session.getScriptTimeZone()',
      'SpreadsheetApp.getUi().showSidebar(null)',
      `SpreadsheetApp.getUi().alert('x')`,
    ])
      expect(() => hostWith(onOpen(call)), call).toThrow(/You do not have permission to call .* mode NONE/);
    const allowed = `Logger.log(Session.getActiveUserLocale()); Utilities.formatDate(new Date(0), 'GMT', 'y'); ${menu}`;
    expect(hostWith(onOpen(allowed)).menus()).toHaveLength(1);
  });

  it('2.1 in LIMITED the document may be used, but nothing is shown', () => {
    const bound = { kind: 'bound' as const };
    expect(() =>
      hostWith(onOpen(`SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue(1);`), bound),
    ).not.toThrow();
    for (const call of [
      `SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'))`,
      `SpreadsheetApp.getUi().alert('x')`,
      `SpreadsheetApp.getActive().toast('x')`,
    ])
      expect(() => hostWith(onOpen(call), bound), call).toThrow('mode LIMITED');
  });

  it('2.1 a sidebar opens in FULL only', () => {
    const show = `SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'));`;
    for (const openedIn of ['NONE', 'LIMITED'] as const)
      expect(() => hostWith(onOpen(show), { openedIn }), openedIn).toThrow('do not have permission');
    const host = hostWith(`function show() { ${show} }`);
    host.click('show');
    expect(host.takeEvents()).toHaveLength(1);
  });

  it('2.1 a cell function reads the document, and neither writes nor shows', () => {
    const host = hostWith(`
      function READS() { return SpreadsheetApp.getActive().getSheets()[0].getName(); }
      function WRITES() { SpreadsheetApp.getActive().getSheets()[0].setName('x'); return 1; }`);
    const cell = (formula: string) => host.evaluate(host.activeTab(), formula).values[0]?.[0];
    expect(cell('=READS()')?.text).toBe('Data');
    expect(cell('=WRITES()')?.note).toContain('mode CUSTOM_FUNCTION');
  });

  it('2.1 onInstall runs in FULL, and only when the add-on is installed from the editor', () => {
    const host = hostWith(
      `${onOpen('')} function onInstall(e) { SpreadsheetApp.getActive().toast(String(e.authMode)); }`,
    );
    expect(host.takeEvents()).toEqual([]);
    host.install();
    expect(host.takeEvents()).toMatchObject([{ type: 'toast', message: 'FULL' }]);
  });

  it('2.1 the event may be missing', () => {
    const careless = onOpen('if (e.authMode) { }');
    expect(() => hostWith(careless)).not.toThrow();
    expect(() => hostWith(careless, { event: false })).toThrow(/undefined/);
    expect(() => hostWith(onOpen('if (e && e.authMode) { }'), { event: false })).not.toThrow();
  });

  it('2.1 a menu of its own is moved under Extensions in a published add-on', () => {
    const own = onOpen(`SpreadsheetApp.getUi().createMenu('KPIs').addItem('Build', 'build').addToUi();`);
    expect(hostWith(own).menus()).toMatchObject([{ caption: 'Extensions', items: [{ caption: 'KPIs' }] }]);
    expect(hostWith(own, { kind: 'bound' }).menus()).toMatchObject([{ caption: 'KPIs' }]);
  });

  it('2.1 a menu replaces the one of the same name', () => {
    const twice = onOpen(
      `['One', 'Two'].forEach((item) => SpreadsheetApp.getUi().createMenu('KPIs').addItem(item, 'build').addToUi());`,
    );
    expect(hostWith(twice, { kind: 'bound' }).menus()).toEqual([
      { caption: 'KPIs', items: [{ caption: 'Two', handler: 'build' }] },
    ]);
  });

  it('2.1 people who may only look get no menu', () => {
    expect(hostWith(onOpen(menu), { person: 'viewer' }).menus()).toEqual([]);
  });

  it('2.1 a menu item must name a function of the project', () => {
    expect(() => hostWith(`function onOpen() { ${menu} }`)).toThrow('names build, which is no function of the project');
  });
});

describe('triggers', () => {
  it('2.2 onOpen has 30 seconds', () => {
    expect(() => hostWith(onOpen('Utilities.sleep(30001);'))).toThrow('Exceeded maximum execution time');
    expect(() => hostWith(onOpen('for (;;) {}'), { executionLimit: 100 })).toThrow('Exceeded maximum execution time');
  });

  it('2.2 a trigger on every edit is refused', () => {
    expect(faultsOf({ 'Code.js': `${code}\nfunction onEdit(e) {}\n` })).toContain(
      'onEdit would run for every edit of everybody.',
    );
  });

  it('2.2 making a trigger needs a scope that we do not ask for', () => {
    expect(() => run(`ScriptApp.newTrigger('build').timeBased().everyHours(1).create();`)).toThrow(
      'You do not have permission to call ScriptApp.newTrigger. Required permissions: https://www.googleapis.com/auth/script.scriptapp',
    );
  });
});

describe('manifest', () => {
  it('2.3 a field of another kind of project is refused', () => {
    for (const field of ['addOns', 'executionApi', 'webapp', 'urlFetchWhitelist', 'macros'])
      expect(faultsOfManifest({ [field]: {} }).join(), field).toContain(`appsscript.json has "${field}"`);
  });

  it('2.3 runtime, zone, logging and dependencies are as we need them', () => {
    expect(faultsOfManifest({ runtimeVersion: 'DEPRECATED_ES5' })).toHaveLength(1);
    expect(faultsOfManifest({ timeZone: 'America/New_York' })).toHaveLength(1);
    expect(faultsOfManifest({ exceptionLogging: 'NONE' })).toHaveLength(1);
    expect(faultsOfManifest({ dependencies: { enabledAdvancedServices: [] } })).toHaveLength(1);
  });
});

describe('scopes', () => {
  const open = (scopes: string[] | undefined, body: string) =>
    createHost({
      project: folderWithScopes(`function probe() { ${body} }`, scopes),
      workbook: { name: 'Test', locale: 'en_US', timeZone: 'Etc/UTC', tabs: [] },
    }).runFromPage('probe', []);

  it('2.4 the manifest asks for the two scopes and no other', () => {
    const wider = [...manifest.oauthScopes, 'https://www.googleapis.com/auth/drive'];
    expect(faultsOfManifest({ oauthScopes: wider })).toEqual([
      'appsscript.json asks for other permissions than the two.',
    ]);
    expect(faultsOfManifest({ oauthScopes: [] })).toHaveLength(1);
  });

  it('2.4 words that make Google ask for more are refused, in comments too', () => {
    for (const word of ['openById', 'openByUrl', 'SpreadsheetApp.create', '@OnlyCurrentDoc'])
      expect(faultsOf({ 'Code.js': `// ${word}\n${code}` }), word).toEqual([`Code.js contains "${word}".`]);
  });

  it('2.4 a service of another scope is refused by the build', () => {
    expect(faultsOfCode('lib_().menu', 'UrlFetchApp.fetch(event)')).toEqual([
      'Code.js uses UrlFetchApp, which needs another permission.',
    ]);
  });

  it('2.4 a call whose scope is not in the manifest throws', () => {
    expect(() => open([], 'SpreadsheetApp.getActive();')).toThrow(
      'You do not have permission to call SpreadsheetApp.getActive. Required permissions: (https://www.googleapis.com/auth/spreadsheets.currentonly || https://www.googleapis.com/auth/spreadsheets)',
    );
    expect(() => open([manifest.oauthScopes[0] ?? ''], `SpreadsheetApp.getUi().showSidebar(null);`)).toThrow(
      'permission to call Ui.showSidebar. Required permissions: https://www.googleapis.com/auth/script.container.ui',
    );
    expect(() => open(manifest.oauthScopes, `Session.getActiveUser();`)).toThrow('userinfo.email');
  });

  it('2.4 other files than the open one need the wide scope', () => {
    for (const call of [`openById('x')`, `openByUrl('x')`, `create('x')`])
      expect(() => open(manifest.oauthScopes, `SpreadsheetApp.${call};`), call).toThrow(
        'Required permissions: https://www.googleapis.com/auth/spreadsheets',
      );
  });

  it('2.4 the advanced service Sheets is out of reach', () => {
    expect(() => open(manifest.oauthScopes, `Sheets.Spreadsheets.batchUpdate({}, 'x');`)).toThrow(
      'permission to call Sheets.Spreadsheets',
    );
  });

  it('2.4 requireScopes refuses a scope that the manifest lacks', () => {
    const requires = `ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ['https://www.googleapis.com/auth/drive']);`;
    expect(() => open(manifest.oauthScopes, requires)).toThrow('does not ask for the scope');
  });

  it('2.4 a scope that the person did not grant makes its calls throw', () => {
    const body = `function status() { return String(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus()); }
      function all() { ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL); }
      function show() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x')); }`;
    const host = hostWith(body, { granted: manifest.oauthScopes.slice(0, 1) });
    expect(host.runFromPage('status', [])).toBe('REQUIRED');
    expect(() => host.click('all')).toThrow('Authorization is required to perform that action.');
    expect(() => host.click('show')).toThrow(
      'Required permissions: https://www.googleapis.com/auth/script.container.ui',
    );
    expect(hostWith(body).runFromPage('status', [])).toBe('NOT_REQUIRED');
  });
});
