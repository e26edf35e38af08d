/** Ways to break the built files that Google would refuse, or that go wrong there. */

export type Files = Record<string, string>;

export interface Mutation {
  name: string;
  change(files: Files): Files;
}

/** Puts another text in the place of the first match. Throws when there is none: then the mutation is out of date. */
function swap(files: Files, file: string, find: string | RegExp, put: string): Files {
  const text = files[file] ?? '';
  const changed = typeof find === 'string' ? text.replace(find, () => put) : text.replace(find, put);
  if (changed === text) throw new Error(`${file} has nothing like ${String(find)}`);
  return { ...files, [file]: changed };
}

/** In the script, or else in the library or the report's part. */
const inCode = (name: string, find: string | RegExp, put: string): Mutation => ({
  name,
  change: (files) => {
    const place = ['Code.js', 'Library.html'].find((file) => files[file]?.split(find).length !== 1);
    return swap(files, place ?? 'Report.html', find, put);
  },
});

const without = (name: string, file: string): Mutation => ({
  name,
  change: ({ [file]: _, ...files }) => files,
});

const inPage = (name: string, find: string | RegExp, put: string): Mutation => ({
  name,
  change: (files) => swap(files, 'Sidebar.html', find, put),
});

const append = (name: string, text: string): Mutation => ({
  name,
  change: (files) => ({ ...files, 'Code.js': `${files['Code.js']}\n${text}\n` }),
});

/** First lines of a handler's or cell function's plain function. */
const before = (name: string, handler: string, line: string): Mutation =>
  inCode(name, new RegExp(`(^function ${handler}\\([^)]*\\) \\{\\n)`, 'm'), `$1  ${line}\n`);

/** Lines after the report was built. */
const afterBuild = (name: string, lines: string): Mutation =>
  inCode(
    name,
    /^function buildReport\(event\) \{\n {2}return (.*);\n\}/m,
    `function buildReport(event) {\n  $1;\n  var sheet = SpreadsheetApp.getActiveSheet();\n  ${lines}\n}`,
  );

/** The cell function CPL gives something else. */
const cplGives = (name: string, value: string): Mutation =>
  inCode(name, /return \w+\(\)\.callFunction\('CPL', .*\);/, `return ${value};`);

const inManifest = (name: string, fields: Record<string, unknown>): Mutation => ({
  name,
  change: (files) => {
    const manifest = JSON.parse(files['appsscript.json'] ?? '{}') as Record<string, unknown>;
    return { ...files, 'appsscript.json': JSON.stringify({ ...manifest, ...fields }) };
  },
});

/** Arguments with brackets in them, two deep. */
const nested = String.raw`(?:[^()]|\((?:[^()]|\([^()]*\))*\))*`;

const scope = (name: string) => `https://www.googleapis.com/auth/${name}`;
const documented = (declaration: string) => `/**\n * Again.\n * @customfunction\n */\n${declaration}`;

export const mutations: Mutation[] = [
  // Names and comments
  inCode('a function without its comment', /\/\*\*(?:(?!\*\/)[\s\S])*\*\/\nfunction CPL\(/, 'function CPL('),
  inCode('a line between comment and function', /\*\/\nfunction CPL\(/, '*/\n\nfunction CPL('),
  inCode('a function without its parameters', 'function CPL(spend, leads)', 'function CPL()'),
  inCode('the name of a built-in function', 'function CPL(', 'function FORECAST('),
  inCode('a name that reads as a cell', 'function CPL(', 'function CPL1('),
  append('two functions that differ in case', documented('function cpl() {\n  return 1;\n}')),
  inCode('an async cell function', 'function CPL(', 'async function CPL('),
  append('a trigger on every edit', 'function onEdit(event) {}'),
  inCode('an endpoint that became private', /^function wizardOpen\(/m, 'function wizardOpen_('),
  inCode('a menu item whose function is gone', /^function buildReport\(/m, 'function buildTheReport('),
  // Syntax and library
  append('a class field', 'class Cell { row = 1 }'),
  append('a private field', 'class Cell { #row; }'),
  before('optional chaining', 'buildReport', 'event?.source;'),
  before('a method newer than ES2019', 'buildReport', '[1, 2].at(-1);'),
  before('a method newer than ES2019, by another way', 'buildReport', `'a'['replaceAll']('a', 'b');`),
  before('a timer', 'buildReport', 'setTimeout(function () {}, 10);'),
  before('a request to the web', 'buildReport', `fetch('https://example.org');`),
  before('console.table', 'buildReport', 'console.table([]);'),
  append('a call at the top level', 'funnelKpis_().onOpen();'),
  append('a value at the top level', 'var started = Date.now();'),
  append('a bundle that is too large', `// ${'x'.repeat(4_000_000)}`),
  // Permissions and manifest
  append('openById in a comment', '// never use SpreadsheetApp.openById'),
  before('UrlFetchApp', 'buildReport', `UrlFetchApp.fetch('https://example.org');`),
  before('a service that needs another scope', 'buildReport', 'ScriptApp.getProjectTriggers();'),
  inManifest('one scope more', {
    oauthScopes: [scope('spreadsheets.currentonly'), scope('script.container.ui'), scope('drive')],
  }),
  inManifest('one scope less', { oauthScopes: [scope('spreadsheets.currentonly')] }),
  inManifest('the block of another kind of add-on', { addOns: { common: { name: 'KPIs' } } }),
  inManifest('a script zone of its own', { timeZone: 'America/New_York' }),
  // Rights
  inCode(
    'a service call while the project loads',
    /(function makeFunnelKpis_\(\) \{\n)/,
    '$1  var open = SpreadsheetApp.getActive();\n',
  ),
  before('the document read in onOpen', 'onOpen', 'SpreadsheetApp.getActiveSheet().getName();'),
  before('the sidebar shown in onOpen', 'onOpen', 'openWizard();'),
  before('a toast in onOpen', 'onOpen', `SpreadsheetApp.getActive().toast('Hello');`),
  before('an event that is taken for granted', 'onOpen', 'if (event.authMode === null) return;'),
  before('a cell function that writes', 'CPL', `SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1);`),
  before('an alert from an endpoint', 'wizardOpen', `SpreadsheetApp.getUi().alert('Sure?');`),
  // Results of cell functions
  cplGives('a ragged result', '[[1, 2], [3]]'),
  cplGives('a list that is no table', '[1, 2]'),
  cplGives('no result', 'undefined'),
  cplGives('NaN', '0 / 0'),
  cplGives('an object', '{ value: 25 }'),
  before('an endless loop in a cell', 'CPL', 'for (;;) {}'),
  inCode(
    'the script’s zone for a date cell',
    /\w+(?:\.\s*\w+\(\))*\.\s*getSpreadsheetTimeZone\(\)/g,
    'Session.getScriptTimeZone()',
  ),
  // To the page
  before('a Date sent to the sidebar', 'wizardOpen', 'return { when: new Date() };'),
  before('a Map sent to the sidebar', 'wizardOpen', 'return new Map();'),
  inPage('a closing script tag in the page', /<script>/, `<script>var text = '</script>';`),
  inPage('a page without doctype', /<!DOCTYPE html>\s*/i, ''),
  inPage(
    'a style sheet from the web',
    '<style>',
    '<link rel="stylesheet" href="https://ssl.gstatic.com/docs/script/css/add-ons1.css"><style>',
  ),
  without('no page with the texts', 'Texts-en.html'),
  without('no page with the words of headers', 'Words.html'),
  without('no library', 'Library.html'),
  without('no part for the report', 'Report.html'),
  inCode('code made out of text', 'new Function("shared", ', 'new Function('),
  inCode('a page that is not there', /createHtmlOutputFromFile\(name\)/, 'createHtmlOutputFromFile("Wizard")'),
  // The spreadsheet
  inCode(
    'setValues with a column too many',
    new RegExp(`setValues\\((${nested})\\)`, 'g'),
    'setValues(($1).map((row) => row.concat([""])))',
  ),
  inCode('a range one row short', /getRange\(\s*1,\s*1,\s*(\w+(?:\.\w+)*\.length),/, 'getRange(1, 1, $1 - 1,'),
  inCode('text that becomes a formula', new RegExp(`\\.\\s*setNumberFormats\\(${nested}\\)`), ''),
  afterBuild('a formula with commas', `sheet.getRange('Z1').setFormula('=SUM(A1,B1)');`),
  afterBuild('a formula with a decimal point', `sheet.getRange('Z1').setFormula('=1.5*2');`),
  afterBuild('a range beyond the grid', 'sheet.getRange(sheet.getMaxRows() + 1, 1).setValue(1);'),
  afterBuild('insertSheet twice', `['x', 'X'].forEach((name) => SpreadsheetApp.getActive().insertSheet(name));`),
  afterBuild('a name that is too long', `sheet.setName(new Array(102).join('x'));`),
  afterBuild('50,001 characters in a cell', `sheet.getRange('Z1').setValue(new Array(50002).join('x'));`),
  afterBuild(
    'the tab that somebody else protected',
    `SpreadsheetApp.getActive().getSheetByName('Locked').getRange('A1').setValue(1);`,
  ),
  afterBuild(
    'cells of a tab that holds a chart',
    `SpreadsheetApp.getActive().getSheetByName('Chart1').getDataRange();`,
  ),
  afterBuild('cells read one by one', 'for (var row = 1; row < 40; row += 1) sheet.getRange(row, 1).getValue();'),
  afterBuild(
    'reads and writes that take turns',
    `for (var row = 1; row < 9; row += 1) { sheet.getRange(row, 1).getNote(); sheet.getRange(row, 26).setNote(''); }`,
  ),
  afterBuild('the locale of the file changed', `SpreadsheetApp.getActive().setSpreadsheetLocale('en_US');`),
  afterBuild('a nap of seven minutes', 'Utilities.sleep(210000); Utilities.sleep(210000);'),
  // Charts
  inCode('an unsafe chart option', /\.\s*clearRanges\(\)/, '.clearRanges().setOption("animation.duration", 5)'),
  inCode('hidden rows left to Google', /\.\s*setHiddenDimensionStrategy\([^)]*\)/, ''),
  inCode('a chart type that Sheets does not embed', /bar:\s*BAR\b/, 'bar: Charts.ChartType.GAUGE'),
  // Stores
  before(
    'a property over 9 KB',
    'wizardSave',
    `PropertiesService.getUserProperties().setProperty('all', new Array(10000).join('x'));`,
  ),
  inCode(
    'the mapping kept for all users of the world',
    'PropertiesService.getDocumentProperties()',
    'PropertiesService.getScriptProperties()',
  ),
  inCode('a lock for all users of the world', 'LockService.getDocumentLock()', 'LockService.getScriptLock()'),
  inCode('a lock released before flush', /SpreadsheetApp\.flush\(\)[;,]/, ''),
];
