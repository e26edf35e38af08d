/**
 * What a person waits for in the sidebar, on 10,000 rows of 12 columns: from the server's answer to the proposal on the
 * screen, and from a change to the KPIs of it. Measured in the built page; also on a processor slowed down four times.
 */

import type { Page } from 'playwright-core';
import { launchBrowser } from '../../local/browser';
import type { CellInput } from '../../local/host';
import { hostWith } from '../built';
import { openSidebar } from '../sidebar/sidebar-page';
import { dealsTab } from './reading';

const rounds = 5;

/** Notes when the answer of `wizardOpen` is handed over, and when the proposal was painted after it. */
const stopwatch = `
  window.timesOfBench = {};
  const { run } = google.script;
  const watched = (runner) => new Proxy(runner, {
    get: (target, name) => name !== 'withSuccessHandler' ? target[name] : (handler) =>
      watched(target.withSuccessHandler((answer) => {
        if (!('answer' in timesOfBench)) timesOfBench.answer = performance.now();
        handler(answer);
      })),
  });
  google.script.run = watched(run);
  new MutationObserver(() => {
    if ('drawn' in timesOfBench || document.querySelector('.tiles') === null) return;
    timesOfBench.drawn = performance.now();
    // The second frame begins when the first has been painted.
    requestAnimationFrame(() => requestAnimationFrame(() => { timesOfBench.painted = performance.now(); }));
  }).observe(document, { childList: true, subtree: true });
`;

interface Times {
  answer: number;
  drawn: number;
  painted: number;
}

/** How long the page works when a stage is moved with a key. */
async function changeTimes(page: Page): Promise<number[]> {
  await page.locator('[data-key="stages"]').click();
  await page.locator('[data-stage]').first().waitFor();
  return page.evaluate(() =>
    ['ArrowUp', 'ArrowDown', 'ArrowUp', 'ArrowDown', 'ArrowUp', 'ArrowDown'].map((key) => {
      const chip = document.querySelector<HTMLElement>('[data-stage="Demo"]');
      const begun = performance.now();
      chip?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      return performance.now() - begun;
    }),
  );
}

const middle = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;

const said = (times: readonly number[]): string =>
  `${middle(times).toFixed(0).padStart(5)} ms   (${times.map((time) => time.toFixed(0)).join(', ')})`;

export async function benchFirstPaint(): Promise<void> {
  const { name, values } = dealsTab(10_000);
  const cell = (value: unknown): CellInput =>
    value instanceof Date ? { date: value.toISOString().slice(0, 10) } : (value as CellInput);
  const host = hostWith([{ name, values: values.map((row) => row.map(cell)) }]);
  const browser = await launchBrowser();
  try {
    for (const slower of [1, 4]) {
      const drawn: number[] = [];
      const painted: number[] = [];
      const changed: number[] = [];
      for (let round = 0; round < rounds; round += 1) {
        const { page } = await openSidebar(browser, host, { script: stopwatch, slower });
        await page.waitForFunction(() => 'painted' in (window as unknown as { timesOfBench: object }).timesOfBench);
        const times = await page.evaluate(() => (window as unknown as { timesOfBench: Times }).timesOfBench);
        drawn.push(times.drawn - times.answer);
        painted.push(times.painted - times.answer);
        changed.push(middle(await changeTimes(page)));
        await page.context().close();
      }
      const how = slower === 1 ? '' : `, processor ${slower} times slower`;
      console.log(`Wizard: answer to proposal drawn${how}: ${said(drawn)}`);
      console.log(`Wizard: answer to proposal painted${how}: ${said(painted)}`);
      console.log(`Wizard: a stage moved to the funnel anew${how}: ${said(changed)}`);
    }
  } finally {
    await browser.close();
  }
}
