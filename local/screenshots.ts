/** npm run screenshots: pictures of the report and of every step of the wizard for the docs, taken in the preview. */

import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, FrameLocator } from 'playwright-core';
import { launchBrowser } from './browser';
import type { Host, WorkbookInput } from './host';
import { openHost } from './open';
import { startPreview } from './preview/server';
import { type SampleLanguage, sampleLanguages, sampleWorkbook } from './samples';

/** The languages that the wizard is shown in; the report is in all. */
const languages: readonly SampleLanguage[] = ['en', 'ar', 'ja'];

const folder = fileURLToPath(new URL('../docs/images', import.meta.url));

/** Opens the wizard on a workbook, and closes it when the work is done. */
async function inWizard(
  browser: Browser,
  workbook: WorkbookInput,
  language: SampleLanguage,
  work: (frame: FrameLocator, take: (step: string) => Promise<void>, host: Host) => Promise<void>,
): Promise<void> {
  const host = openHost(workbook, { userLocale: language });
  const preview = await startPreview(host, { port: 0 });
  const page = await browser.newPage({ viewport: { width: 1100, height: 760 } });
  try {
    await page.goto(preview.url);
    await page.locator('.grid[data-ready]').waitFor();
    await page.getByText('Extensions', { exact: true }).click();
    await page.getByText('Funnel KPIs', { exact: true }).hover();
    await page.locator('[data-handler="openWizard"]').click();
    const frame = page.frameLocator('.sidebar iframe');
    await frame.locator('footer .primary').waitFor();
    const take = async (step: string): Promise<void> => {
      // What moves has come to rest.
      await page.waitForTimeout(600);
      const path = `${folder}/wizard-${step}-${language}.png`;
      await page.locator('.sidebar iframe').screenshot({ path });
      console.log(path);
    };
    await work(frame, take, host);
  } finally {
    await page.close();
    await preview.close();
  }
}

/** The workbook with one of its texts changed everywhere. */
function withText(workbook: WorkbookInput, from: string, to: string): WorkbookInput {
  const tabs = workbook.tabs.map((tab) => ({
    ...tab,
    values: tab.values.map((row) => row.map((cell) => (cell === from ? to : cell))),
  }));
  return { ...workbook, tabs };
}

async function picture(browser: Browser, language: SampleLanguage): Promise<void> {
  const workbook = sampleWorkbook({ language });
  let stage = '';
  await inWizard(browser, workbook, language, async (frame, take) => {
    const open = (key: string) => frame.locator(`[data-key${key}]`).first().click();
    const question = frame.locator('.question:visible');
    while ((await question.count()) > 0) await question.locator('> .plain').click();
    await take('home');
    for (const [step, key] of [
      ['tab', '^="tab:"'],
      ['stages', '="stages"'],
      ['add', '^="add:"'],
      ['settings', '="settings"'],
      ['kpis', '="glossary"'],
    ] as const) {
      await open(key);
      if (step === 'stages') {
        const first = frame.locator('[data-stage]').first();
        stage = (await first.getAttribute('data-stage')) ?? '';
        await first.click();
      }
      await take(step);
      await open('="back"');
    }
    await frame.locator('footer .primary').click();
    await frame.locator('[data-key="show"]').waitFor({ timeout: 120_000 });
    await take('result');
  });
  await inWizard(browser, withText(workbook, stage, 'Blue folder'), language, async (frame, take) => {
    await frame.locator('.question .choice .note', { hasText: /\d/ }).first().waitFor();
    await take('question');
  });
  await inWizard(browser, workbook, language, async (frame, take, host) => {
    const open = (key: string) => frame.locator(`[data-key="${key}"]`).first();
    await open('settings').click();
    await open('currency').selectOption('THB');
    await open('goal:win_rate').fill('50');
    await open('goal:win_rate').press('Tab');
    await open('back').click();
    // Meanwhile somebody else saves.
    const settings = { currency: 'EUR', weekStart: 'sunday', goals: { win_rate: 0.45 } };
    host.runFromPage('wizardSave', [JSON.stringify({ settings })]);
    await frame.locator('footer .secondary').click();
    await open('settle').waitFor();
    await take('conflict');
  });
}

/** The top of the report on the sample, as it shows after it was built. */
async function pictureReport(browser: Browser, language: SampleLanguage): Promise<void> {
  const host = openHost(sampleWorkbook({ language }), { userLocale: language });
  host.click('buildReport');
  const preview = await startPreview(host, { port: 0 });
  const page = await browser.newPage({ viewport: { width: 1120, height: 1240 } });
  try {
    await page.goto(preview.url);
    await page.locator('.grid[data-ready]').waitFor();
    // The charts are drawn, and the message that it is built is gone.
    await page.waitForTimeout(1500);
    await page.locator('.toasts .close').click();
    const path = `${folder}/report-${language}.png`;
    await page.locator('.grid').screenshot({ path });
    console.log(path);
  } finally {
    await page.close();
    await preview.close();
  }
}

async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const browser = await launchBrowser();
  try {
    for (const language of sampleLanguages) await pictureReport(browser, language);
    for (const language of languages) await picture(browser, language);
  } finally {
    await browser.close();
  }
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
