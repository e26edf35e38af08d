/** Section 3 of the platform rules: pages, dialogs and google.script.run. */
import { describe, expect, it } from 'vitest';
import { hostWith } from '../throwaway-project';
import { faultsOf, faultsOfCode, page } from './sound-project';

const faultsOfPage = (text: string, other: string) => faultsOf({ 'Page.html': page.replace(text, other) });

describe('the file of a page', () => {
  it('3 a page without doctype, html or body is refused', () => {
    expect(faultsOfPage('<!DOCTYPE html>\n', '')).toEqual(["Page.html doesn't begin with <!DOCTYPE html>."]);
    expect(faultsOfPage('<html>', '')).toEqual(['Page.html has no <html>.']);
    expect(faultsOfPage('<body>', '')).toEqual(['Page.html has no <body>.']);
  });

  it('3 a page that loads anything from elsewhere is refused', () => {
    for (const tag of [
      '<script src="https://example.org/x.js"></script>',
      '<link rel="stylesheet" href="x.css">',
      '<img src="x.png">',
    ])
      expect(faultsOfPage('<body>', `<body>${tag}`).join(), tag).toContain('loads something from elsewhere');
  });

  it('3 a closing script tag inside the script is refused', () => {
    expect(faultsOfPage('var one = 1;', "var one = '</script>';").join()).toContain(
      'a </script> ends its script too early',
    );
  });

  it('3 a scriptlet in a page is refused', () => {
    expect(faultsOfPage('var one = 1;', "var one = '<?= x ?>';").join()).toContain('has "<?"');
  });

  it('3 title and meta tags in the file are refused, since Google ignores them', () => {
    expect(faultsOfPage('<body>', '<title>KPIs</title><body>').join()).toContain('ignores its title');
    expect(faultsOfPage('<body>', '<meta name="viewport" content="x"><body>').join()).toContain('ignores its title');
  });

  it('3 a page that is not in the project cannot be shown', () => {
    expect(faultsOfCode('lib_().menu', 'HtmlService.createHtmlOutputFromFile("Sidebar")')).toEqual([
      "Code.js shows the page Sidebar, which isn't there.",
    ]);
    const host = hostWith(`function show() { HtmlService.createHtmlOutputFromFile('Sidebar'); }`);
    expect(() => host.click('show')).toThrow('No HTML file named Sidebar was found.');
  });
});

describe('panels and dialogs', () => {
  it('3 a sidebar takes its title from setTitle and no size at all', () => {
    const host = hostWith(`function show() {
      SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<title>no</title>').setTitle('KPIs').setWidth(500)); }`);
    host.click('show');
    expect(host.takeEvents()).toMatchObject([{ type: 'sidebar', title: 'KPIs' }]);
    expect(host.calls().warnings).toEqual(['A sidebar is 300 px wide: setWidth and setHeight do nothing.']);
  });

  it('3 an alert suspends the script: its locks are lost', () => {
    const host = hostWith(`function ask() { const lock = LockService.getDocumentLock(); lock.waitLock(10);
      SpreadsheetApp.getUi().alert('Sure?'); SpreadsheetApp.getActive().toast(String(lock.hasLock())); }`);
    host.click('ask');
    expect(host.takeEvents().at(-1)).toMatchObject({ message: 'false' });
  });

  it('3 the time in which an alert is open counts', () => {
    const host = hostWith(
      `function ask() { SpreadsheetApp.getUi().alert('Sure?'); SpreadsheetApp.getActive().toast('done'); }`,
      {
        answer: () => ({ button: 'OK', seconds: 361 }),
      },
    );
    expect(() => host.click('ask')).toThrow('Exceeded maximum execution time');
  });

  it('3 an endpoint of the sidebar must not ask the person', () => {
    const host = hostWith(`function endpoint() { SpreadsheetApp.getUi().alert('Sure?'); }`);
    expect(() => host.runFromPage('endpoint', [])).toThrow('an endpoint of the sidebar must not ask the person');
  });
});

const server = `
  function echo(value) { return value; }
  function date() { return { when: new Date(0) }; }
  function holes() { return [1, undefined, { a: undefined }]; }
  function fails() { const e = new TypeError('wrong column'); e.code = 7; throw e; }
  function hidden_() { return 1; }
  var api = { method: function () { return 1; } };
  const arrow = () => 1;
`;

describe('google.script.run', () => {
  const host = hostWith(server);

  it('3 a Date, a function or a circle in an argument fails the call', () => {
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    for (const value of [new Date(0), { when: new Date(0) }, () => 1, [Symbol('x')], circle, new Map(), Number.NaN])
      expect(() => host.runFromPage('echo', [value])).toThrow('Failed due to illegal value in property: 0');
  });

  it('3 a Date in a result arrives as null', () => {
    expect(host.runFromPage('date', [])).toBeNull();
  });

  it('3 undefined in a list arrives as null, and in an object not at all', () => {
    expect(host.runFromPage('holes', [])).toEqual([1, null, {}]);
  });

  it('3 objects are copied', () => {
    const sent = { list: [1] };
    const answers: unknown[] = [];
    const { run, settle } = host.page();
    run.withSuccessHandler((value) => answers.push(value)).echo?.(sent as never);
    sent.list.push(2);
    settle();
    expect(answers).toEqual([{ list: [1] }]);
    expect(answers[0]).not.toBe(sent);
  });

  it('3 only public functions at the top level are within reach', () => {
    for (const name of ['hidden_', 'api', 'api.method', 'arrow', 'toString', 'SpreadsheetApp', 'missing']) {
      expect(() => host.runFromPage(name, []), name).toThrow(`Script function not found: ${name}`);
      expect(Object.keys(host.page().run), name).not.toContain(name);
    }
  });

  it('3 calls that are made together come back in no order', () => {
    const calls = Array.from({ length: 5 }, (_, index) => ({ name: 'echo', args: [index] }));
    const order = host.runTogether(calls).map(({ call }) => call);
    expect(order).not.toEqual([0, 1, 2, 3, 4]);
    expect([...order].sort()).toEqual([0, 1, 2, 3, 4]);
    expect(host.runTogether(calls).map(({ call }) => call)).toEqual(order);
    expect(host.runTogether(calls.slice(0, 2)).map(({ call }) => call)).toEqual([1, 0]);
  });

  it('3 ten calls run at once, and more wait', () => {
    const calls = Array.from({ length: 25 }, (_, index) => ({ name: 'echo', args: [index] }));
    host.runTogether(calls).forEach(({ call }, position) => {
      expect(call).toBeLessThan(position + 10);
    });
  });

  it('3 each with… gives a new runner and leaves the old one as it was', () => {
    const { run, settle } = host.page();
    const seen: unknown[] = [];
    const first = run.withSuccessHandler((value) => seen.push(['first', value])).withUserObject('mine');
    const second = first.withSuccessHandler((value, object) => seen.push(['second', value, object]));
    expect(second).not.toBe(first);
    expect(first.echo?.(1 as never)).toBeUndefined();
    run.echo?.(2 as never);
    settle();
    second.echo?.(3 as never);
    settle();
    expect(seen).toEqual([
      ['first', 1],
      ['second', 3, 'mine'],
    ]);
  });

  it('3 of an error only name and message reach the page', () => {
    const { run, settle } = host.page();
    const failures: Error[] = [];
    run.withFailureHandler((error) => failures.push(error)).fails?.();
    settle();
    expect(failures).toMatchObject([{ name: 'TypeError', message: 'wrong column' }]);
    expect(failures[0]).not.toHaveProperty('code');
  });
});
