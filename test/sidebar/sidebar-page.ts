/** Opens the built page of the sidebar in a browser, with the built server in the strict host behind `google.script.run`. */

import type { Browser, Page } from 'playwright-core';
import type { Host } from '../../local/host';

/** What the page calls, and what a test may put in the place of the answer. */
export type CallName =
  | 'wizardOpen'
  | 'wizardPart'
  | 'wizardSave'
  | 'wizardBuild'
  | 'wizardShow'
  | 'createPipelineSheet';

export interface Sidebar {
  page: Page;
  /** Every call so far: the function, and what it was given. */
  calls: { name: CallName; request: unknown }[];
  /** From here on calls of the function fail with this message, as Google says it; null: they reach the server. */
  fail(name: CallName, message: string | null): void;
  /** From here on calls of the function wait; gives what lets them go. */
  hold(name: CallName): () => void;
  /** Lets the calls go that waited from the start. */
  release(): void;
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
  /** Functions that fail from the start. */
  failing?: Partial<Record<CallName, string>>;
  /** A function whose calls wait from the start, until `release` of the sidebar. */
  holding?: CallName;
  /** A script that runs in the page before its own. */
  script?: string;
  /** How many times slower the processor is to be. */
  slower?: number;
}

/** The page as the server sends it to the person. */
export function pageOf(host: Host): string {
  host.click('openWizard');
  const shown = host.takeEvents().find((event) => event.type === 'sidebar');
  if (shown?.type !== 'sidebar') throw new Error('No sidebar was shown.');
  return shown.html;
}

/** Opens the page in a tab of its own. The caller closes it with `page.context().close()`. */
export async function openSidebar(browser: Browser, host: Host, options: SidebarOptions = {}): Promise<Sidebar> {
  const { width = 300, height = 640 } = options;
  const context = await browser.newContext({ viewport: { width, height }, deviceScaleFactor: 2 });
  const page = await context.newPage();
  // The host works in this process: while it builds a report, the browser waits.
  page.setDefaultTimeout(40_000);
  const calls: Sidebar['calls'] = [];
  const noise: string[] = [];
  const failing = new Map(Object.entries(options.failing ?? {}));
  const held = new Map<string, Promise<void>>();
  const hold = (name: CallName): (() => void) => {
    let letGo = (): void => {};
    const waiting = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    held.set(name, waiting);
    return () => {
      held.delete(name);
      letGo();
    };
  };
  const release = options.holding === undefined ? () => {} : hold(options.holding);
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
  await page.addInitScript(`${googleScript}\n${options.script ?? ''}`);
  const body = pageOf(host);
  await page.route('**/*', (route) =>
    route.request().url() === address
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body })
      : route.abort(),
  );
  if (options.slower !== undefined) {
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: options.slower });
  }
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
    hold,
    release,
  };
}

/** Runs in the page. Each `with…` gives a new runner, as Google's does. */
const googleScript = `
  const names = ['wizardOpen', 'wizardPart', 'wizardSave', 'wizardBuild', 'wizardShow', 'createPipelineSheet'];
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
