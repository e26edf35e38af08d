/** Opens the built page of the sidebar in a browser, with the built server in the strict host behind `google.script.run`. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Host } from '../../local/host';
import { project } from '../built';

/** What the page calls, and what a test may put in the place of the answer. */
export type CallName = 'wizardOpen' | 'wizardSave' | 'wizardBuild' | 'wizardShow' | 'createPipelineSheet';

export interface Sidebar {
  page: Page;
  /** Every call so far: the function, and what it was given. */
  calls: { name: CallName; request: unknown }[];
  /** From here on calls of the function fail with this message, as Google says it; null: they reach the server. */
  fail(name: CallName, message: string | null): void;
  /** From here on calls of the function wait; gives what lets them go. */
  hold(name: CallName): () => void;
  /** How often the page gave the focus back to the sheet. */
  focusedSheet(): number;
  /** What the page wrote to the console, and what it asked the network for. */
  noise: string[];
}

/** Where the page stands for the test; nothing is asked of the network. */
const address = 'http://sidebar.test/';

export interface SidebarOptions {
  width?: number;
  height?: number;
  /** The browser's language, which the page speaks until the server has answered. */
  language?: string;
  /** Functions that fail from the start. */
  failing?: Partial<Record<CallName, string>>;
}

/** Opens the page in a tab of its own. The caller closes it with `page.context().close()`. */
export async function openSidebar(browser: Browser, host: Host, options: SidebarOptions = {}): Promise<Sidebar> {
  const { width = 300, height = 640, language = 'en' } = options;
  const context = await browser.newContext({ viewport: { width, height }, deviceScaleFactor: 2, locale: language });
  const page = await context.newPage();
  // The host works in this process: while it builds a report, the browser waits.
  page.setDefaultTimeout(40_000);
  const calls: Sidebar['calls'] = [];
  const noise: string[] = [];
  const failing = new Map(Object.entries(options.failing ?? {}));
  const held = new Map<string, Promise<void>>();
  let focused = 0;
  page.on('console', (message) => noise.push(message.text()));
  page.on('pageerror', (error) => noise.push(String(error)));
  page.on('request', (request) => {
    if (request.url() !== address) noise.push(request.url());
  });
  await page.exposeFunction('focusSheetOfTest', () => {
    focused += 1;
  });
  await page.exposeFunction('callServerOfTest', async (name: CallName, ...request: string[]) => {
    calls.push({ name, request: request[0] === undefined ? undefined : JSON.parse(request[0]) });
    await held.get(name);
    const message = failing.get(name);
    if (message !== undefined) return { error: message };
    try {
      return { answer: host.runFromPage(name, request) as string };
    } catch (error) {
      return { error: (error as Error).message };
    }
  });
  await page.addInitScript(googleScript);
  const body = readFileSync(join(project, 'Sidebar.html'), 'utf8');
  await page.route('**/*', (route) =>
    route.request().url() === address
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body })
      : route.abort(),
  );
  await page.goto(address);
  return {
    page,
    calls,
    noise,
    focusedSheet: () => focused,
    fail(name, message) {
      if (message === null) failing.delete(name);
      else failing.set(name, message);
    },
    hold(name) {
      let release = (): void => {};
      held.set(
        name,
        new Promise<void>((resolve) => {
          release = () => {
            held.delete(name);
            resolve();
          };
        }),
      );
      return release;
    },
  };
}

/** Runs in the page. Each `with…` gives a new runner, as Google's does. */
const googleScript = `
  const names = ['wizardOpen', 'wizardSave', 'wizardBuild', 'wizardShow', 'createPipelineSheet'];
  const runner = (succeed, fail) => {
    const run = (name, request) => {
      if (request.some((value) => typeof value !== 'string')) throw new Error('Only text may be sent.');
      callServerOfTest(name, ...request).then(({ answer, error }) =>
        error === undefined ? succeed(answer) : fail(Object.assign(new Error(error), { name: 'ScriptError' })));
    };
    const made = {
      withSuccessHandler: (handler) => runner(handler, fail),
      withFailureHandler: (handler) => runner(succeed, handler),
    };
    for (const name of names) made[name] = (...request) => run(name, request);
    return made;
  };
  window.google = { script: { run: runner(() => {}, () => {}), host: { editor: { focus: () => focusSheetOfTest() } } } };
`;
