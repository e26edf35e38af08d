/** The menu in the preview, with the built add-on: a pipeline sheet and the settings tab as a person makes and edits them. */

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Host } from '../../local/host';
import { startPreview } from '../../local/preview/server';
import { hostWith } from '../built';
import { goTo, launchBrowser, ready } from './opened-preview';

// A busy machine takes seconds for what takes a moment alone.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 60_000 });

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser?.close());

/** Opens the built add-on over an empty workbook, and closes it after the work. */
async function inPreview(userLocale: string, locale: string, work: (page: Page, host: Host) => Promise<void>) {
  const host = hostWith([{ name: 'Sheet1', values: [['']] }], { userLocale, locale });
  const preview = await startPreview(host, { port: 0, workbookName: 'Test', locale });
  const page = await browser.newPage({ viewport: { width: 1500, height: 800 } });
  page.setDefaultTimeout(30_000);
  const failures: string[] = [];
  page.on('pageerror', (error) => failures.push(error.message));
  try {
    await page.goto(preview.url);
    await ready(page);
    await work(page, host);
    expect(failures).toEqual([]);
  } finally {
    await page.close();
    await preview.close();
  }
}

/** Opens the add-on's menu and clicks items, one menu inside the other. */
async function choose(page: Page, ...captions: string[]): Promise<void> {
  await page.getByRole('menuitem', { name: 'Extensions' }).click();
  await page.locator('.menu-holder > .menu > .sub-menu > button').first().hover();
  for (const caption of captions.slice(0, -1)) await page.getByRole('menuitem', { name: caption, exact: true }).hover();
  await page.getByRole('menuitem', { name: captions[captions.length - 1] as string, exact: true }).click();
}

async function shows(page: Page, cell: string, text: string): Promise<void> {
  await page.waitForFunction(
    ([name, expected]) => document.querySelector(`[data-cell="${name}"] .text`)?.textContent === expected,
    [cell, text],
  );
}

/** Chooses from the drop-down of a cell, as with the mouse. */
async function pick(page: Page, cell: string, choice: string): Promise<void> {
  await goTo(page, cell);
  await page.locator(`[data-cell="${cell}"] .choices`).click();
  await page.getByRole('option', { name: choice, exact: true }).click();
  await shows(page, cell, choice);
}

describe('the menu in the preview', () => {
  it('makes a pipeline sheet, fills it from its drop-downs, and takes the samples away', () =>
    inPreview('en', 'en_US', async (page) => {
      await choose(page, 'Create a pipeline sheet', 'Deals and leads');
      await shows(page, 'A1', 'Deal');
      await shows(page, 'E2', 'Won');
      const color = (cell: string) =>
        page.locator(`[data-cell="${cell}"]`).evaluate((element) => getComputedStyle(element).backgroundColor);
      expect(await color('E2')).toBe('rgb(206, 234, 214)');
      await pick(page, 'E12', 'Lost');
      expect(await color('E12')).toBe('rgb(250, 210, 207)');
      await choose(page, 'Remove the sample rows');
      await shows(page, 'E2', 'Lost');
    }));

  it('makes it in Arabic, from right to left', () =>
    inPreview('ar', 'ar_EG', async (page) => {
      await choose(page, 'إنشاء ورقة مسار المبيعات', 'الصفقات والعملاء المحتملون');
      await shows(page, 'E1', 'المرحلة');
      const left = (cell: string) =>
        page.locator(`[data-cell="${cell}"]`).evaluate((element) => element.getBoundingClientRect().left);
      expect(await left('A1')).toBeGreaterThan(await left('B1'));
      await pick(page, 'E12', 'فرصة بيع');
    }));

  it('edits the settings on a tab, without the sidebar', () =>
    inPreview('en', 'en_US', async (page, host) => {
      await choose(page, 'Settings on a tab (without the sidebar)');
      await shows(page, 'C5', 'Language');
      await pick(page, 'D8', 'Sunday');
      await choose(page, 'Save settings from this tab');
      await page.getByText('Changes saved: 1.').waitFor();
      expect(JSON.stringify(host.cells(host.activeTab(), 8, 2, 8, 4))).toContain('Sunday');
    }));
});
