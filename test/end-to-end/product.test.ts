/** The built add-on in the preview, used as a person would: a real browser, the real server functions, nothing faked. */

import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../local/browser';
import { createHost, type Host, type TabInput } from '../../local/host';
import { type Preview, startPreview } from '../../local/preview/server';
import { dictionaries } from '../../src/i18n/dictionary';
import type { Locale } from '../../src/i18n/locales';
import { textsOf } from '../../src/sidebar/texts';
import { project } from '../built';

const deals: TabInput = {
  name: 'Deals',
  values: [
    ['Deal', 'Owner', 'Stage', 'Amount', 'Created', 'Close date'],
    ['A', 'Anna', 'Won', 100, { date: '2026-01-01' }, { date: '2026-01-11' }],
    ['B', 'Ben', 'Lost', 300, { date: '2026-01-10' }, { date: '2026-02-11' }],
    ['C', 'Ben', 'Parking lot', 50, { date: '2026-02-01' }, { date: '2026-02-21' }],
  ],
};

let browser: Browser;
let page: Page;
let preview: Preview;
let host: Host;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

afterEach(async () => {
  await page.close();
  await preview.close();
});

async function open(userLocale: Locale): Promise<void> {
  const workbook = { name: 'Test', locale: 'en_US', timeZone: 'America/New_York', tabs: [deals] };
  host = createHost({ project, workbook, userLocale });
  preview = await startPreview(host, { port: 0 });
  page = await browser.newPage({ viewport: { width: 1300, height: 900 } });
  await page.goto(preview.url);
  await page.locator('.grid[data-ready]').waitFor();
}

/** Clicks an item of the add-on's menu. */
async function choose(handler: string): Promise<void> {
  await page.getByText('Extensions', { exact: true }).click();
  await page.getByText('Funnel KPIs', { exact: true }).hover();
  await page.locator(`[data-handler="${handler}"]`).click();
}

const sidebar = (): FrameLocator => page.frameLocator('.sidebar iframe');

describe('the product in the browser', () => {
  it('calculates in the formula bar, and again when a cell changes', async () => {
    await open('en');
    await page.locator('[data-cell="H1"]').click();
    await page.keyboard.type('=WINRATE(C2:C3)');
    await page.keyboard.press('Enter');
    await page.locator('[data-cell="H1"]', { hasText: '0.5' }).waitFor();
    await page.locator('[data-cell="C3"]').click();
    await page.keyboard.type('Won');
    await page.keyboard.press('Enter');
    await page.locator('[data-cell="H1"]', { hasText: '1' }).waitFor();
    expect(host.values(host.tabs()[0]?.id ?? 0, 'H1:H1')).toEqual([[1]]);
  });

  it('builds the report from the menu and shows its charts', async () => {
    await open('en');
    await choose('buildReport');
    await page.getByRole('tab', { name: 'KPI report' }).waitFor();
    await page.locator('[data-cell="A1"]', { hasText: 'KPI report' }).waitFor();
    await page.locator('.chart[data-chart]').first().waitFor();
    await page
      .locator('.cell', { hasText: /^50\.0%$/ })
      .first()
      .waitFor();
    expect(await page.locator('.chart[data-chart]').count()).toBeGreaterThan(2);
  });

  it.each(['en', 'ar'] as const)(
    'maps an unknown stage in the sidebar, saves it and builds the report: %s',
    async (locale) => {
      await open(locale);
      const { words } = textsOf(locale);
      await choose('openWizard');
      const frame = sidebar();
      await frame.getByRole('heading', { name: words.oneQuestion }).waitFor();
      expect(await frame.locator('html').getAttribute('dir')).toBe(locale === 'ar' ? 'rtl' : 'ltr');
      await frame.locator('.choice[data-value="won"]').click();
      await frame.getByRole('button', { name: words.save, exact: true }).click();
      await frame.getByText(words.savedNow, { exact: true }).waitFor();
      await frame.getByRole('button', { name: words.build, exact: true }).click();
      await frame.getByRole('heading', { name: words.built }).waitFor();
      await page.getByRole('tab', { name: dictionaries[locale].messages.tabName }).waitFor();
      await page.locator('.cell', { hasText: /^150$/ }).first().waitFor();
    },
  );
});
