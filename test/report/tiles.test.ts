/** The labels of tiles have room: measured in a browser, for every KPI in every language. */

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '../../local/browser';
import { dictionaries } from '../../src/i18n/dictionary';
import { type Locale, locales } from '../../src/i18n/locales';
import { kpis } from '../../src/kpis';
import { widths } from '../../src/report/layout/block';
import { newPage } from '../../src/report/layout/page';
import { addTiles, tileColumn } from '../../src/report/layout/tiles';
import { marksOf } from '../../src/report/numbers';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(() => browser.close());

interface Line {
  text: string;
  size: number;
  room: number;
}

/** Every KPI as a tile, in each of the five places; the lines of the labels with the room that Sheets gives them. */
function linesIn(locale: Locale): { lines: Line[]; labels: string[]; told: string[] } {
  const { days } = dictionaries[locale].report;
  const labels = kpis.map(({ label, unit }) => (unit === 'days' ? `${label[locale]} (${days})` : label[locale]));
  const lines: Line[] = [];
  const told: string[] = [];
  for (const label of labels) {
    const page = newPage({ locale, marks: marksOf('en_US', null) }, () => null);
    const tile = { id: 'any', label, value: 1, unit: 'count' as const, detail: '', changes: [], goal: '' };
    addTiles(
      page,
      Array.from({ length: 5 }, () => tile),
      0,
    );
    const { cells } = page.block;
    const value = cells.findIndex((row) => row[0]?.value === 1);
    for (let at = 0; at < 5; at += 1) {
      const column = tileColumn(at);
      const room = widths.slice(column, tileColumn(at + 1)).reduce((sum, width) => sum + width, 0) - 6;
      const own = cells.slice(0, value).map((row) => row[column] as (typeof row)[number]);
      for (const { value: text, size } of own) lines.push({ text: String(text), size, room });
      told.push(
        own
          .map(({ value: text }) => text)
          .join(' ')
          .trim(),
      );
    }
  }
  return { lines, labels, told };
}

it.each(locales)('in %s no label of a tile is wider than its tile, and none loses a word', async (locale) => {
  const { lines, labels, told } = linesIn(locale);
  const plain = (text: string) => text.replace(/\s/g, '');
  expect(told.map(plain)).toEqual(labels.flatMap((label) => Array.from({ length: 5 }, () => plain(label))));
  const page = await browser.newPage();
  const wide = await page.evaluate((all) => {
    const pen = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
    return all.filter(({ text, size, room }) => {
      pen.font = `700 ${(size * 4) / 3}px Arial, 'Liberation Sans', 'Noto Sans', sans-serif`;
      return pen.measureText(text).width > room;
    });
  }, lines);
  await page.close();
  expect(wide).toEqual([]);
});
