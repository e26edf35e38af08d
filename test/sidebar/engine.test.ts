/** The page before its engine has come: what the server sent is shown and can be built; changes wait. */

import { describe, expect, it } from 'vitest';
import { textsOf } from '../../src/sidebar/texts';
import { deals, documentOf, lastSaved, unclear, wizards } from './opened';

const open = wizards();

describe('until the engine is there', () => {
  it('the page shows what the server worked out, and nothing is drawn anew when it comes', async () => {
    const wizard = await open(documentOf([deals]), { holding: 'wizardPart' });
    const { page, words } = wizard;
    expect(await wizard.title()).toBe(words.ready);
    const before = await page.locator('main').innerHTML();
    expect(before).toContain('66.7%');
    wizard.release();
    await page.waitForFunction(() => 'funnelKpisEngine' in window);
    expect(await page.locator('main').innerHTML()).toBe(before);
  });

  it('what the person does waits with a word, the last thing counts, and then it is done', async () => {
    const wizard = await open(documentOf([unclear]), { holding: 'wizardPart' });
    const { page, words } = wizard;
    await wizard.go('settings');
    await page.locator('.choice[data-value="won"]').click();
    expect(await page.locator('footer .status').textContent()).toBe(words.gettingReady);
    expect(await wizard.title()).toBe(words.oneQuestion);
    wizard.release();
    await page.locator('h1', { hasText: words.ready }).waitFor();
    expect(await page.locator('.tiles').textContent()).toContain('Revenue680');
    expect(await page.locator('footer .status').textContent()).not.toContain(words.gettingReady);
  });

  it('the report is built with one click, and what was recognised is saved', async () => {
    const wizard = await open(documentOf([deals]), { holding: 'wizardPart' });
    await wizard.click(wizard.button(wizard.words.build));
    await wizard.built();
    expect(lastSaved(wizard)).toMatchObject({ mapping: { tables: [{ tab: 'Deals', at: { amount: 3 } }] } });
    await wizard.back();
    expect(await wizard.title()).toBe(wizard.words.ready);
    wizard.release();
    await wizard.go('stages');
    await wizard.page.locator('h1', { hasText: wizard.words.stages }).waitFor();
  });
});

describe('when the engine does not come', () => {
  it('that is said when it is needed, the report can be built, and the next click tries again', async () => {
    const failing = { wizardPart: 'Exceeded maximum execution time' };
    const wizard = await open(documentOf([deals]), { failing });
    const { page, words } = wizard;
    await wizard.go('stages');
    const alert = page.locator('.alert');
    await alert.filter({ hasText: words.tooLong }).waitFor();
    expect(await alert.textContent()).toBe(words.notReady.replace('{why}', words.tooLong));
    await wizard.button(words.build).click();
    await wizard.built();
    await wizard.back();
    wizard.fail('wizardPart', null);
    await wizard.go('stages');
    await page.locator('h1', { hasText: words.stages }).waitFor();
    expect(await alert.textContent()).toBe('');
  });

  it('and when the texts of another language do not, the page keeps its own', async () => {
    const wizard = await open(documentOf([deals]));
    const { page, words } = wizard;
    await wizard.go('settings');
    await page.locator('h1', { hasText: words.settings }).waitFor();
    wizard.fail('wizardPart', 'NetworkError');
    const language = page.locator('[data-key="language"]');
    await language.selectOption('th');
    await page.locator('.alert', { hasText: words.offline }).waitFor();
    expect(await wizard.title()).toBe(words.settings);
    wizard.fail('wizardPart', null);
    await language.selectOption('ja');
    await page.locator('h1', { hasText: textsOf('ja').words.settings }).waitFor();
  });
});

it('a page that was opened in one language speaks the one that was chosen for all since', async () => {
  const host = documentOf([deals]);
  const wizard = await open(host, { failing: { wizardOpen: '' } });
  host.runFromPage('wizardSave', [JSON.stringify({ settings: { language: 'vi' } })]);
  wizard.fail('wizardOpen', null);
  await wizard.button(wizard.words.tryAgain).click();
  await wizard.page.locator('h1', { hasText: textsOf('vi').words.ready }).waitFor();
  expect(await wizard.page.locator('html').getAttribute('lang')).toBe('vi');
});
