/** Every chart of the built report is drawn in the preview: its canvas holds the colour of its series. */

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '../../local/browser';
import { chartSettings } from '../../local/chart-settings';
import { startPreview } from '../../local/preview/server';
import { cases, hostOfCase } from '../golden/cases';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

it.each(['sample-en', 'sample-ar'])('draws each chart of the report, with a title and axes: %s', async (name) => {
  const one = cases.find((known) => known.name === name);
  if (!one) throw new Error('no case');
  const host = hostOfCase(one);
  host.click('buildReport');
  const charts = host.tabs().find(({ id }) => id === host.activeTab())?.charts ?? [];
  expect(charts.length).toBeGreaterThan(2);
  for (const chart of charts) {
    const { title, values } = chartSettings(chart);
    expect(title).not.toBe('');
    expect(values[0].title, title).toBeTruthy();
    const drawn = chart.series.flatMap(({ values }) => values).filter((value) => value !== null);
    expect(drawn.length, title).toBeGreaterThan(0);
  }
  const preview = await startPreview(host, { port: 0 });
  // High enough for the whole report: what is out of sight isn't drawn.
  const page = await browser.newPage({ viewport: { width: 1400, height: 9000 } });
  try {
    await page.goto(preview.url);
    await page.locator('.grid[data-ready]').waitFor();
    await page
      .locator('.chart[data-chart] canvas')
      .nth(charts.length - 1)
      .waitFor();
    await expect
      .poll(() =>
        page.locator('.chart[data-chart] canvas').evaluateAll((canvases) =>
          canvases.map((element) => {
            const canvas = element as HTMLCanvasElement;
            const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
            let coloured = 0;
            for (let at = 0; at < data.length; at += 4) {
              const [red = 0, green = 0, blue = 0] = [data[at], data[at + 1], data[at + 2]];
              if (Math.max(red, green, blue) - Math.min(red, green, blue) > 60) coloured += 1;
            }
            return coloured > 200;
          }),
        ),
      )
      .toEqual(charts.map(() => true));
  } finally {
    await page.close();
    await preview.close();
  }
});
