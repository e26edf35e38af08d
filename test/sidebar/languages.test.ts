/** Every screen of the built page in every language: words, direction, room, and what axe-core finds. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { sampleWorkbook } from '../../local/samples';
import { dictionaries } from '../../src/i18n/dictionary';
import { directions, locales } from '../../src/i18n/locales';
import { hostWith } from '../built';
import { documentOf, unclear, wizards } from './opened';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const open = wizards();

interface Found {
  id: string;
  nodes: { html: string; failureSummary?: string }[];
}

/** What axe-core finds in the page as it is, as lines to read. */
async function findings(page: Page): Promise<string[]> {
  const found = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(options: object): Promise<{ violations: Found[] }> } };
    const { violations } = await axe.run({
      // The frame around the page, and its title, are Google's.
      rules: { 'document-title': { enabled: false } },
    });
    return violations;
  });
  return found.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`));
}

/** Elements that stick out of the page, or whose text is cut. */
function cut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wide = document.documentElement.scrollWidth > window.innerWidth ? ['the page'] : [];
    const elements = [...document.querySelectorAll<HTMLElement>('button, h1, h2, dt, dd, p, label, li')];
    const out = elements.filter((each) => {
      const box = each.getBoundingClientRect();
      const isShown = box.width > 1 && each.checkVisibility();
      const mayBeCut = each.matches('.samples') || each.closest('.samples') !== null;
      return (
        isShown &&
        !mayBeCut &&
        (box.left < -1 || box.right > window.innerWidth + 1 || each.scrollWidth > each.clientWidth + 1)
      );
    });
    return [...wide, ...out.map((each) => each.outerHTML.slice(0, 120))];
  });
}

async function openAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const part of document.querySelectorAll('details')) part.open = true;
  });
}

describe.each(locales)('in %s', (locale) => {
  it('every screen fits, speaks the language and has nothing that axe-core finds', async () => {
    const host = hostWith(sampleWorkbook({ language: locale }).tabs, { userLocale: locale });
    const wizard = await open(host, { locale });
    const { page, words } = wizard;
    await page.addScriptTag({ content: axe });
    const look = async (step: string): Promise<void> => {
      await openAll(page);
      expect(await findings(page), step).toEqual([]);
      for (const width of [300, 150]) {
        await page.setViewportSize({ width, height: 640 });
        expect(await cut(page), `${step} at ${width} px`).toEqual([]);
      }
      await page.setViewportSize({ width: 300, height: 640 });
    };
    const html = page.locator('html');
    expect([await html.getAttribute('lang'), await html.getAttribute('dir')]).toEqual([locale, directions[locale]]);
    await look('home');
    await wizard.go('stages');
    expect(await wizard.title()).toBe(words.stages);
    await page.locator('[data-stage]').first().click();
    await look('stages');
    await wizard.back();
    await page.locator('[data-key^="tab:"]').first().click();
    await look('tab');
    await wizard.back();
    await page.locator('[data-key^="add:"]').first().click();
    await look('add');
    await wizard.back();
    await wizard.go('settings');
    expect(await wizard.title()).toBe(words.settings);
    await look('settings');
    await wizard.back();
    await wizard.go('glossary');
    await look('glossary');
    await wizard.back();
    await wizard.button(words.build).click();
    await wizard.built();
    await look('result');
    expect(await page.locator('main').textContent()).toContain(dictionaries[locale].messages.tabName);
  });

  it('a question, a failure and a page without an answer fit and have nothing that axe-core finds', async () => {
    const wizard = await open(documentOf([unclear], undefined, locale), {
      locale,
      failing: { wizardOpen: 'PERMISSION_DENIED' },
    });
    const { page, words } = wizard;
    await page.addScriptTag({ content: axe });
    expect(await page.getByRole('alert').textContent()).toBe(words.accounts);
    expect([await findings(page), await cut(page)]).toEqual([[], []]);
    wizard.fail('wizardOpen', null);
    await wizard.button(words.tryAgain).click();
    await page.locator('.question').waitFor();
    await page.locator('.choice .note', { hasText: /\d/ }).first().waitFor();
    expect([await findings(page), await cut(page)]).toEqual([[], []]);
    wizard.fail('wizardBuild', 'Exceeded maximum execution time');
    await wizard.button(words.build).click();
    await page.locator('.alert', { hasText: words.tooLong }).waitFor();
    expect([await findings(page), await cut(page)]).toEqual([[], []]);
    await wizard.back();
    await page.locator('.choice[data-value="won"]').click();
    const others = { mapping: { version: 1, tables: [], stages: { 'Parking <b>lot</b>': 'lost' } } };
    wizard.host.runFromPage('wizardSave', [JSON.stringify(others)]);
    await wizard.button(words.save).click();
    await page.locator('h1', { hasText: words.conflict }).waitFor();
    expect([await findings(page), await cut(page)]).toEqual([[], []]);
    await page.setViewportSize({ width: 150, height: 640 });
    expect(await cut(page)).toEqual([]);
  });
});
