/** Opens the sidebar's page in a browser, with a hand-written `google.script.run` that plays the server. */

import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import type { Locale } from '../../src/i18n/locales';
import type { Answer, BuildRequest, ReportJson, SaveRequest, WizardState } from '../../src/sheets/page-calls';

/** The server's functions as a test plays them. A thrown error reaches the page's failure handler. */
export interface Server {
  wizardOpen(): Answer<WizardState> | Promise<Answer<WizardState>>;
  wizardSave(request: SaveRequest): Answer<WizardState> | Promise<Answer<WizardState>>;
  wizardBuild(request: BuildRequest): Answer<ReportJson> | Promise<Answer<ReportJson>>;
}

export interface Sidebar {
  page: Page;
  /** Every call so far: the function, and what it was given. */
  calls: { name: keyof Server; request: unknown }[];
  /** How often the page gave the focus back to the sheet. */
  focusedSheet(): number;
  /** What the page wrote to the console, and what it asked the network for. */
  noise: string[];
}

/** Where the page stands for the test; nothing is asked of the network. */
const address = 'http://sidebar.test/';

let html: Promise<string> | null = null;

/** The page as the build puts it together. */
async function sidebarHtml(): Promise<string> {
  const folder = fileURLToPath(new URL('../../src/sidebar/', import.meta.url));
  const [page, style, bundle] = await Promise.all([
    readFile(`${folder}page.html`, 'utf8'),
    readFile(`${folder}style.css`, 'utf8'),
    build({
      entryPoints: [`${folder}main.ts`],
      bundle: true,
      format: 'iife',
      target: 'es2019',
      charset: 'utf8',
      write: false,
      logLevel: 'silent',
    }),
  ]);
  const script = (bundle.outputFiles[0]?.text ?? '').replace(/<\/(script)/gi, '<\\/$1');
  return page
    .replace('<!-- style -->', () => `<style>${style}</style>`)
    .replace('<!-- script -->', () => `<script>${script}</script>`);
}

export interface SidebarOptions {
  width?: number;
  height?: number;
  /** The browser's language, which the page speaks until the server has answered. */
  language?: Locale;
}

/** Opens the page in a tab of its own. The caller closes it with `page.context().close()`. */
export async function openSidebar(browser: Browser, server: Server, options: SidebarOptions = {}): Promise<Sidebar> {
  html ??= sidebarHtml();
  const { width = 300, height = 640, language = 'en' } = options;
  const context = await browser.newContext({ viewport: { width, height }, deviceScaleFactor: 2, locale: language });
  const page = await context.newPage();
  page.setDefaultTimeout(5000);
  const calls: Sidebar['calls'] = [];
  const noise: string[] = [];
  let focused = 0;
  page.on('console', (message) => noise.push(message.text()));
  page.on('pageerror', (error) => noise.push(String(error)));
  page.on('request', (request) => {
    if (request.url() !== address) noise.push(request.url());
  });
  await page.exposeFunction('focusSheetOfTest', () => {
    focused += 1;
  });
  await page.exposeFunction('callServerOfTest', async (name: keyof Server, text: string | undefined) => {
    const request: unknown = text === undefined ? undefined : JSON.parse(text);
    calls.push({ name, request });
    try {
      const answer =
        name === 'wizardOpen'
          ? await server.wizardOpen()
          : name === 'wizardSave'
            ? await server.wizardSave(request as SaveRequest)
            : await server.wizardBuild(request as BuildRequest);
      return { answer: JSON.stringify(answer) };
    } catch (error) {
      return { error: error instanceof Error ? error.message : String(error) };
    }
  });
  await page.addInitScript(googleScript);
  const body = await html;
  await page.route('**/*', (route) =>
    route.request().url() === address
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body })
      : route.abort(),
  );
  await page.goto(address);
  return { page, calls, noise, focusedSheet: () => focused };
}

/** Runs in the page. Each `with…` gives a new runner, as Google's does. */
const googleScript = `
  const runner = (succeed, fail) => {
    const run = (name, ...request) => {
      if (request.some((value) => typeof value !== 'string')) throw new Error('Only text may be sent.');
      callServerOfTest(name, ...request).then(({ answer, error }) =>
        error === undefined ? succeed(answer) : fail(Object.assign(new Error(error), { name: 'ScriptError' })));
    };
    return {
      withSuccessHandler: (handler) => runner(handler, fail),
      withFailureHandler: (handler) => runner(succeed, handler),
      wizardOpen: (...request) => run('wizardOpen', ...request),
      wizardSave: (...request) => run('wizardSave', ...request),
      wizardBuild: (...request) => run('wizardBuild', ...request),
    };
  };
  window.google = { script: { run: runner(() => {}, () => {}), host: { editor: { focus: () => focusSheetOfTest() } } } };
`;
