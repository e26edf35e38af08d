/** A small add-on over a small workbook, served by the preview and opened in a real browser, for the tests beside it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { launchBrowser } from '../../local/browser';
import { createHost } from '../../local/host';
import type { CellInput, Host, WorkbookInput } from '../../local/host/types';
import { type Preview, startPreview } from '../../local/preview/server';

const manifest = {
  timeZone: 'Etc/UTC',
  runtimeVersion: 'V8',
  exceptionLogging: 'STACKDRIVER',
  oauthScopes: [
    'https://www.googleapis.com/auth/spreadsheets.currentonly',
    'https://www.googleapis.com/auth/script.container.ui',
  ],
};

const code = `
function onOpen() {
  SpreadsheetApp.getUi().createAddonMenu()
    .addItem('Write hello', 'writeHello')
    .addItem('Show sidebar', 'showSidebar')
    .addItem('Draw chart', 'drawChart')
    .addItem('Fail', 'fail')
    .addToUi();
}

/**
 * Cost per lead: what one lead cost.
 *
 * @param {number} spend Marketing spend: a number or a range.
 * @param {number} leads Number of leads: a number or a range.
 * @return {number} Spend divided by leads.
 * @customfunction
 */
function CPL(spend, leads) {
  if (leads === 0) throw new Error('CPL: there are no leads, so there is no cost per lead.');
  return spend / leads;
}

function writeHello() {
  var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Inputs');
  sheet.getRange('D1').setValue('hello');
  SpreadsheetApp.getActiveSpreadsheet().toast('Hello was written.', 'Test add-on', 3);
}

function showSidebar() {
  var page = HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Test sidebar');
  SpreadsheetApp.getUi().showSidebar(page);
}

function drawChart() {
  var sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Inputs');
  var chart = sheet.newChart().asColumnChart().setTitle('Leads by month')
    .addRange(sheet.getRange('F1:G4'))
    .setNumHeaders(1)
    .setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)
    .setPosition(6, 2, 10, 5)
    .build();
  sheet.insertChart(chart);
}

function fail() {
  throw new Error('There are no deals in this workbook.');
}

function echo(value) {
  return { got: value, from: 'server' };
}

function refuse() {
  throw new TypeError('This call always fails.');
}
`;

const sidebar = `<!DOCTYPE html>
<html>
<head><style>body { font: 14px Arial; }</style></head>
<body>
<button id="call">Call</button>
<button id="fail">Fail</button>
<button id="fetch">Fetch</button>
<p id="output"></p>
<script>
  var output = document.getElementById('output');
  var show = function (text) { output.textContent = text; };
  document.getElementById('call').addEventListener('click', function () {
    google.script.run
      .withUserObject('for me')
      .withSuccessHandler(function (result, mine) { show(JSON.stringify(result) + ' ' + mine); })
      .echo({ name: 'สมชาย', list: [1, 2] });
  });
  document.getElementById('fail').addEventListener('click', function () {
    google.script.run.withFailureHandler(function (error) {
      show((error instanceof Error) + ' ' + error.name + ' ' + error.message);
    }).refuse();
  });
  document.getElementById('fetch').addEventListener('click', function () {
    fetch('http://' + (document.referrer.split('/')[2] || '127.0.0.1') + '/api/workbook', { mode: 'no-cors' })
      .then(function () { show('fetched'); }, function () { show('blocked'); });
  });
</script>
</body>
</html>
`;

const deals: CellInput[][] = [
  ['Deal', 'Owner', 'Amount'],
  ...Array.from({ length: 4999 }, (_, index): CellInput[] => [`Deal ${index + 2}`, 'Ann', (index + 2) * 10]),
];

export const testWorkbook: WorkbookInput = {
  name: 'Test business',
  locale: 'en_US',
  timeZone: 'America/New_York',
  tabs: [
    {
      name: 'Inputs',
      values: [
        ['Spend', 'Leads', null, null, null, 'Month', 'Leads'],
        [5000, 200, null, null, null, 'Jan', 10],
        [900, 30, null, null, null, 'Feb', null],
        [null, 10, null, null, null, 'Mar', 30],
      ],
    },
    { name: 'Deals', values: deals, frozenRows: 1 },
    {
      name: 'الصفقات',
      rightToLeft: true,
      values: [
        ['الصفقة', 'المبلغ'],
        ['عقد الصيانة', 1200],
      ],
    },
  ],
};

export interface OpenedPreview {
  host: Host;
  page: Page;
  preview: Preview;
  /** Messages of uncaught errors in the page. */
  failures: string[];
  close(): Promise<void>;
}

/** Writes the add-on to a folder of its own. The caller removes it. */
export function writeProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'preview-test-'));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'appsscript.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'Code.js'), code);
  writeFileSync(join(folder, 'Sidebar.html'), sidebar);
  return folder;
}

/** Serves the test workbook and opens it in a page of the browser. `prepare` may change the host's answers first. */
export async function openPreview(
  browser: Browser,
  prepare: (host: Host) => Host = (host) => host,
): Promise<OpenedPreview> {
  const folder = writeProject();
  const host = prepare(createHost({ project: folder, workbook: testWorkbook }));
  const preview = await startPreview(host, { port: 0, workbookName: testWorkbook.name });
  const page = await browser.newPage({ viewport: { width: 1200, height: 720 } });
  page.setDefaultTimeout(30_000);
  const failures: string[] = [];
  page.on('pageerror', (error) => failures.push(error.message));
  await page.goto(preview.url);
  await ready(page);
  return {
    host,
    page,
    preview,
    failures,
    async close() {
      await page.close();
      await preview.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Waits until every visible cell is read. */
export async function ready(page: Page): Promise<void> {
  await page.waitForSelector('.grid[data-ready]');
}

/** The text of a cell that is drawn now. */
export function cellText(page: Page, name: string) {
  return page.locator(`[data-cell="${name}"]`);
}

/** Selects a cell through the name box. */
export async function goTo(page: Page, name: string): Promise<void> {
  const box = page.locator('.name-box');
  await box.fill(name);
  await box.press('Enter');
  await ready(page);
}

/** Opens the add-on's menu and clicks an item. */
export async function clickMenu(page: Page, caption: string): Promise<void> {
  await page.getByRole('menuitem', { name: 'Extensions' }).click();
  const item = page.getByRole('menuitem', { name: caption, exact: true });
  for (const entry of await page.locator('.menu-holder > .menu > .sub-menu > button').all()) {
    await entry.hover();
    if (await item.isVisible()) break;
  }
  await item.click();
}

export function sidebarFrame(page: Page): FrameLocator {
  return page.frameLocator('.sidebar iframe');
}

export { launchBrowser };
