/** The wizard in the preview, as a person opens it from the menu: the tests of one file share a browser. */

import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { launchBrowser } from '../../local/browser';
import type { Host } from '../../local/host';
import { type Preview, startPreview } from '../../local/preview/server';
import type { Locale } from '../../src/i18n/locales';
import { textsOf, type Words } from '../../src/sidebar/texts';

export interface PreviewedWizard {
  host: Host;
  page: Page;
  frame: FrameLocator;
  words: Words;
  /** What has this key. */
  keyed(key: string): Locator;
  button(name: string): Locator;
  /** Waits for a screen of this title. */
  titled(title: string): Promise<void>;
  /** Presses a key until what this selector says has the focus. */
  pressTo(key: string, selector: string): Promise<void>;
  /** From here on calls of the server's function fail with Google's message; null: they reach it. */
  fail(name: string, message: string | null): void;
  openAgain(): Promise<void>;
}

/** Call in a test file's top level: gives what opens the wizard on a host. */
export function previewedWizards(): (host: Host, locale: Locale) => Promise<PreviewedWizard> {
  let browser: Browser;
  const opened: { page: Page; preview: Preview }[] = [];
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterEach(async () => {
    for (const { page, preview } of opened.splice(0)) {
      await page.close();
      await preview.close();
    }
  });
  afterAll(() => browser.close());
  return async (host, locale) => {
    const preview = await startPreview(host, { port: 0 });
    const page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
    opened.push({ page, preview });
    const failing = new Map<string, string>();
    await page.route('**/api/run', async (route) => {
      const { name } = route.request().postDataJSON() as { name: string };
      const error = failing.get(name);
      if (error === undefined) await route.continue();
      else await route.fulfill({ status: 422, json: { error, name: 'ScriptError' } });
    });
    await page.goto(preview.url);
    await page.locator('.grid[data-ready]').waitFor();
    const frame = page.frameLocator('.sidebar iframe');
    const openAgain = async (): Promise<void> => {
      await page.getByText('Extensions', { exact: true }).click();
      await page.getByText('Funnel KPIs', { exact: true }).hover();
      await page.locator('[data-handler="openWizard"]').click();
    };
    await openAgain();
    return {
      host,
      page,
      frame,
      words: textsOf(locale).words,
      keyed: (key) => frame.locator(`[data-key="${key}"]`).first(),
      button: (name) => frame.getByRole('button', { name, exact: true }),
      titled: (title) => frame.getByRole('heading', { level: 1, name: title }).waitFor(),
      async pressTo(key, selector) {
        for (let pressed = 0; pressed < 80; pressed += 1) {
          if (await frame.locator(selector).evaluateAll((all) => all.some((one) => one === document.activeElement)))
            return;
          await page.keyboard.press(key);
        }
        throw new Error(`${selector} was not reached with ${key}.`);
      },
      fail(name, message) {
        if (message === null) failing.delete(name);
        else failing.set(name, message);
      },
      openAgain,
    };
  };
}
