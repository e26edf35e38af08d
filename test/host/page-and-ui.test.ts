import { describe, expect, it } from 'vitest';
import { hostWith, run } from './throwaway-project';

describe('menus', () => {
  const code = `
    function onOpen() {
      const ui = SpreadsheetApp.getUi();
      ui.createAddonMenu().addItem('Build the report', 'build').addSeparator()
        .addSubMenu(ui.createMenu('More').addItem('Help', 'help')).addToUi();
    }
    function build() { SpreadsheetApp.getActive().toast('Done', 'KPIs', 3); }
    function help() { throw new TypeError('no help'); }`;

  it('are what onOpen built', () => {
    expect(hostWith(code).menus()).toEqual([
      {
        caption: 'Extensions',
        items: [
          { caption: 'Build the report', handler: 'build' },
          { separator: true },
          { caption: 'More', items: [{ caption: 'Help', handler: 'help' }] },
        ],
      },
    ]);
  });

  it('run their handlers in FULL and pass on what they throw', () => {
    const host = hostWith(code);
    host.click('build');
    expect(host.takeEvents()).toEqual([{ type: 'toast', title: 'KPIs', message: 'Done', seconds: 3 }]);
    expect(host.takeEvents()).toEqual([]);
    expect(() => host.click('help')).toThrow('no help');
    expect(() => host.click('nowhere')).toThrow('Script function not found: nowhere');
  });
});

describe('dialogs', () => {
  it('show a page of the project as the sidebar, titled by setTitle', () => {
    const host = hostWith(
      `function show() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Funnel KPIs')); }`,
      { files: { 'Sidebar.html': '<!DOCTYPE html><title>ignored</title>' } },
    );
    host.click('show');
    expect(host.takeEvents()).toEqual([
      { type: 'sidebar', title: 'Funnel KPIs', html: '<!DOCTYPE html><title>ignored</title>' },
    ]);
  });

  it('show a dialog with its size', () => {
    const host = hostWith(`function show() {
      SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('<p>hi</p>').setWidth(300).setHeight(200), 'Hello'); }`);
    host.click('show');
    expect(host.takeEvents()).toEqual([
      { type: 'dialog', title: 'Hello', html: '<p>hi</p>', width: 300, height: 200, modal: true },
    ]);
  });

  it('ask and get the answer that the person gives', () => {
    const asks = `function ask() { const ui = SpreadsheetApp.getUi();
      const sure = ui.alert('Title', 'Sure?', ui.ButtonSet.YES_NO);
      const named = ui.prompt('Name?', ui.ButtonSet.OK_CANCEL);
      SpreadsheetApp.getActive().toast([sure === ui.Button.NO, named.getSelectedButton() === ui.Button.OK, named.getResponseText(), String(ui.alert('x'))].join()); }`;
    const answer = (event: { type: string; title?: string }) =>
      event.title === 'Title' ? { button: 'NO' } : { button: 'OK', text: 'Ada' };
    const host = hostWith(asks, { answer });
    host.click('ask');
    expect(host.takeEvents().at(-1)).toMatchObject({ type: 'toast', message: 'true,true,Ada,OK' });
  });

  it('need a page that exists', () => {
    expect(() => run(`HtmlService.createHtmlOutputFromFile('Nope');`)).toThrow('No HTML file named Nope was found.');
  });
});

describe('google.script.run', () => {
  const host = hostWith(`
    function echo(value) { return value; }
    function kinds(value) { return [value instanceof Object, value.list instanceof Array]; }
    function date() { return { when: new Date(0) }; }
    function holes() { return { list: [1, undefined, null], nothing: undefined }; }
    function sheet() { return SpreadsheetApp.getActive().getSheets(); }
    function none() {}
    function fails() { const e = new TypeError('wrong column'); e.code = 7; throw e; }
    function hidden_() { return 1; }
    var api = { method: function () { return 1; } };
  `);

  it('passes plain data both ways, made in the script’s realm', () => {
    const value = { text: 'a', list: [1, true, null, { deep: 'b' }] };
    expect(host.runFromPage('echo', [value])).toEqual(value);
    expect(host.runFromPage('kinds', [value])).toEqual([true, true]);
  });

  it.each([
    ['a Date', { when: new Date(0) }],
    ['a function', { run: () => 1 }],
    ['a Map', new Map()],
    ['NaN', Number.NaN],
  ])('fails on %s as an argument', (_what, value) => {
    expect(() => host.runFromPage('echo', [value])).toThrow('Failed due to illegal value in property: 0');
  });

  it('fails on a circle', () => {
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    expect(() => host.runFromPage('echo', [circle])).toThrow('Failed due to illegal value');
  });

  it('delivers a result with a Date in it as null, and undefined as null', () => {
    expect(host.runFromPage('date', [])).toBeNull();
    expect(host.runFromPage('none', [])).toBeNull();
    expect(host.runFromPage('sheet', [])).toBeNull();
    expect(host.runFromPage('holes', [])).toEqual({ list: [1, null, null] });
  });

  it('keeps name and message of an error and nothing else', () => {
    const error = (() => {
      try {
        return host.runFromPage('fails', []);
      } catch (thrown) {
        return thrown;
      }
    })();
    expect(error).toMatchObject({ name: 'TypeError', message: 'wrong column' });
    expect(error).not.toHaveProperty('code');
  });

  it.each(['hidden_', 'api', 'api.method', 'toString', 'SpreadsheetApp', 'missing'])('does not find %s', (name) => {
    expect(() => host.runFromPage(name, [])).toThrow(`Script function not found: ${name}`);
  });
});
