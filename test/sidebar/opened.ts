/** Sidebars opened in one browser, for the tests beside it: each is closed after its test, and must have been quiet. */

import type { Browser, Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { launchBrowser } from '../../local/browser';
import type { Host, TabInput } from '../../local/host';
import type { Locale } from '../../src/i18n/locales';
import { textsOf, type Words } from '../../src/sidebar/texts';
import { hostWith } from '../built';
import { openSidebar, type Sidebar, type SidebarOptions } from './sidebar-page';

export interface Wizard extends Sidebar {
  host: Host;
  words: Words;
  /** Clicks so far, by `click`. */
  clicks(): number;
  click(target: Locator): Promise<void>;
  button(name: string): Locator;
  /** The screen's heading. */
  title(): Promise<string>;
  /** Opens a screen of the first one. */
  go(key: string): Promise<void>;
  back(): Promise<void>;
  /** Waits until the report is built. */
  built(): Promise<void>;
}

/** Call in a test file's top level: starts the browser, and gives what opens a wizard in it. */
export function wizards(): (host: Host, options?: SidebarOptions & { locale?: Locale }) => Promise<Wizard> {
  let browser: Browser;
  const opened: Sidebar[] = [];
  beforeAll(async () => {
    browser = await launchBrowser();
  }, 60_000);
  afterEach(async () => {
    for (const { page, noise } of opened.splice(0)) {
      await page.context().close();
      expect(noise).toEqual([]);
    }
  });
  afterAll(() => browser.close());
  return async (host, { locale = 'en', ...options } = {}) => {
    const sidebar = await openSidebar(browser, host, options);
    opened.push(sidebar);
    const { page } = sidebar;
    const { words } = textsOf(locale);
    let clicks = 0;
    const keyed = (key: string): Locator => page.locator(`[data-key="${key}"]`).first();
    await page.locator('footer, .alert:not(:empty)').first().waitFor();
    return {
      ...sidebar,
      host,
      words,
      clicks: () => clicks,
      async click(target) {
        clicks += 1;
        await target.click();
      },
      button: (name) => page.getByRole('button', { name, exact: true }),
      title: async () => (await page.locator('h1').textContent()) ?? '',
      go: (key) => keyed(key).click(),
      back: () => keyed('back').click(),
      built: () => page.locator('h1', { hasText: words.built }).waitFor(),
    };
  };
}

/** A pipeline that is read without a question. */
export const deals: TabInput = {
  name: 'Deals',
  values: [
    ['Deal', 'Owner', 'Stage', 'Amount', 'Created', 'Close date', 'Other amount'],
    ['A', 'Anna', 'Closed Won', 100, { date: '2026-01-01' }, { date: '2026-01-11' }, 7],
    ['B', 'Ben', 'Closed Lost', 300, { date: '2026-01-10' }, { date: '2026-02-11' }, 7],
    ['C', 'Ben', 'Negotiation', 50, { date: '2026-02-01' }, { date: '2026-02-21' }, 7],
    ['D', 'Anna', 'Closed Won', 500, { date: '2026-02-03' }, { date: '2026-03-01' }, 7],
  ],
};

/** The same with a stage that nobody knows. */
export const unclear: TabInput = {
  ...deals,
  values: [...deals.values, ['E', 'Ben', 'Parking <b>lot</b>', 80, { date: '2026-02-05' }, { date: '2026-03-02' }, 7]],
};

/** A document with these tabs, as another person left it who saved this. */
export function documentOf(tabs: TabInput[], saved?: object, userLocale = 'en'): Host {
  const host = hostWith(tabs, { userLocale });
  // It was saved in another document, whose version says nothing of this one.
  if (saved !== undefined) host.runFromPage('wizardSave', [JSON.stringify({ ...saved, version: undefined })]);
  return host;
}

/** What the page saved last. */
export function lastSaved({ calls }: Sidebar): Record<string, unknown> {
  const saves = calls.filter(({ name }) => name === 'wizardSave');
  return (saves[saves.length - 1]?.request ?? {}) as Record<string, unknown>;
}
