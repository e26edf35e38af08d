/** The wizard in the preview in every language: what a person does in it, from the first run to a second person. */

import { describe, expect, it } from 'vitest';
import { createHost, type Host, workbookFromFiles } from '../../local/host';
import { sampleWorkbook } from '../../local/samples';
import { dictionaries } from '../../src/i18n/dictionary';
import { directions, type Locale, locales } from '../../src/i18n/locales';
import { textsOf } from '../../src/sidebar/texts';
import { data, noData, project } from '../built';
import { deals, documentOf, unclear } from '../sidebar/opened';
import { type PreviewedWizard, previewedWizards } from './opened-wizard';

const open = previewedWizards();

/** Real data sets, by their folders. */
const dataSets: Readonly<Record<string, readonly string[]>> = {
  maven_crm: ['sales_pipeline', 'accounts', 'products', 'sales_teams'],
  olist_funnel: ['olist_closed_deals_dataset', 'olist_marketing_qualified_leads_dataset'],
};
const tried = locales.flatMap((locale) => Object.keys(dataSets).map((name) => [locale, name] as const));

/** Answers what is open with the first choice, builds, and gives how many questions there were. */
async function firstRun({ frame, page, words, button, titled }: PreviewedWizard, locale: Locale): Promise<number> {
  await button(words.build).waitFor();
  let questions = 0;
  for (; (await frame.locator('.question:visible').count()) > 0; questions += 1) {
    const id = (await frame.locator('.question:visible').getAttribute('data-ask')) ?? '';
    await frame.locator('.question:visible .choice').first().click();
    await frame.locator(`.question[data-ask=${JSON.stringify(id)}]`).waitFor({ state: 'detached' });
  }
  await button(words.build).click();
  await titled(words.built);
  await page.getByRole('tab', { name: dictionaries[locale].messages.tabName }).waitFor();
  return questions;
}

/** The document's saved settings and mapping. */
function savedIn(host: Host): { settings: object; mapping: unknown; automatic: unknown } {
  return JSON.parse(host.runFromPage('wizardOpen', []) as string).value;
}

describe.each(locales)('in %s', (locale) => {
  it('a first run on the sample ends with the report', async () => {
    const host = createHost({ project, workbook: sampleWorkbook({ language: locale }), userLocale: locale });
    const wizard = await open(host, locale);
    await firstRun(wizard, locale);
    const { frame, words } = wizard;
    expect(await frame.locator('html').getAttribute('dir')).toBe(directions[locale]);
    expect(await frame.locator('.kpis .value').count()).toBeGreaterThan(6);
    await wizard.button(words.back).click();
    await wizard.titled(words.ready);
    expect(await frame.locator('main').textContent()).toContain(words.saved);
  });

  it('by keyboard only: a question, a wrong column, and the report', async () => {
    const wizard = await open(documentOf([unclear], undefined, locale), locale);
    const { page, words, frame, keyed } = wizard;
    await wizard.titled(words.oneQuestion);
    await wizard.pressTo('Tab', '.choice[data-value="won"]');
    await page.keyboard.press('Enter');
    await wizard.titled(words.ready);
    expect(await frame.locator('.tiles').textContent()).toContain('680');
    await wizard.pressTo('Tab', '[data-key="tab:Deals"]');
    await page.keyboard.press('Enter');
    await wizard.pressTo('Tab', '[data-key="field:amount"]');
    await page.keyboard.type('Other');
    await expect.poll(() => keyed('field:amount').inputValue()).toBe('Other amount');
    await page.keyboard.press('Escape');
    await wizard.titled(words.ready);
    expect(await frame.locator('.tiles').textContent()).toContain('21');
    await wizard.pressTo('Tab', 'footer .primary');
    await page.keyboard.press('Enter');
    await wizard.titled(words.built);
    await wizard.pressTo('Tab', '[data-key="show"]');
    await page.keyboard.press('Enter');
    const name = dictionaries[locale].messages.tabName;
    await page.locator('[role="tab"][aria-selected="true"]', { hasText: name }).waitFor();
  });

  it('a renamed stage is all that the next opening asks', async () => {
    const host = documentOf([deals], undefined, locale);
    host.runFromPage('wizardSave', [JSON.stringify({ mapping: savedIn(host).automatic })]);
    host.type(host.tabs()[0]?.id ?? 0, 2, 3, 'Hooray');
    const wizard = await open(host, locale);
    const { frame, words } = wizard;
    await wizard.titled(words.changed);
    expect(await frame.locator('.question h2').textContent()).toContain('Hooray');
    await frame.locator('.choice[data-value="won"]').click();
    await wizard.titled(words.ready);
    await wizard.button(words.save).click();
    await frame.getByText(words.savedNow, { exact: true }).waitFor();
    expect(savedIn(host).mapping).toMatchObject({ stages: { Hooray: 'won' } });
  });

  it('a failure of each call is said, and the next try goes on', async () => {
    const wizard = await open(documentOf([unclear], undefined, locale), locale);
    const { frame, words, keyed } = wizard;
    await wizard.titled(words.oneQuestion);
    const alert = frame.locator('.alert');
    const failsOnce = async (name: string, message: string, said: string, act: () => Promise<void>) => {
      wizard.fail(name, message);
      await act();
      await alert.filter({ hasText: said }).waitFor();
      wizard.fail(name, null);
      await act();
    };
    const press = (name: string) => () => wizard.button(name).click();
    wizard.fail('wizardOpen', 'PERMISSION_DENIED');
    await keyed('again').click();
    await alert.filter({ hasText: words.accounts }).waitFor();
    wizard.fail('wizardOpen', null);
    await frame.locator('.choice[data-value="won"]').click();
    await failsOnce('wizardSave', 'You do not have permission', words.permission, press(words.save));
    await frame.getByText(words.savedNow, { exact: true }).waitFor();
    await failsOnce('wizardBuild', 'Exceeded maximum execution time', words.tooLong, press(words.build));
    await wizard.titled(words.built);
    await failsOnce('wizardShow', 'NetworkError', words.offline, press(words.showReport));
    await wizard.button(words.back).click();
    await keyed('add:spend').click();
    await failsOnce('createPipelineSheet', '?', words.unanswered, () => keyed('create').click());
    await expect.poll(() => wizard.host.tabs().length).toBe(3);
    await wizard.titled(words.ready);

    wizard.fail('wizardOpen', 'PERMISSION_DENIED');
    wizard.fail('wizardPart', 'Exceeded maximum execution time');
    await wizard.openAgain();
    await alert.filter({ hasText: words.accounts }).waitFor();
    expect(await frame.locator('main').textContent()).toContain(words.without);
    wizard.fail('wizardOpen', null);
    await wizard.button(words.tryAgain).click();
    await wizard.titled(words.ready);
    await failsOnce('wizardPart', 'Exceeded maximum execution time', words.tooLong, () => keyed('stages').click());
    await wizard.titled(words.stages);
  });

  it('a second person sees what the first one has set, and changes the language for all', async () => {
    const settings = { currency: 'THB', goals: { win_rate: 0.6 }, definitions: { win_rate: 'all' } };
    const host = documentOf([deals], { settings }, locale);
    const wizard = await open(host, locale);
    const { frame, words, keyed } = wizard;
    await wizard.titled(words.ready);
    expect(await frame.locator('.tiles').textContent()).toMatch(/THB.600.*50%.*60%/);
    await keyed('settings').click();
    await wizard.titled(words.settings);
    const next = locales[(locales.indexOf(locale) + 1) % locales.length] as Locale;
    await keyed('language').selectOption(next);
    const { words: nextWords } = textsOf(next);
    await wizard.titled(nextWords.settings);
    expect(await frame.locator('html').getAttribute('lang')).toBe(next);
    await wizard.button(nextWords.save).click();
    await frame.getByText(nextWords.savedNow, { exact: true }).waitFor();
    expect(savedIn(host).settings).toMatchObject({ ...settings, language: next });
  });
});

describe.skipIf(noData)(`on real data${noData === undefined ? '' : ` (${noData})`}`, () => {
  it.each(tried)('a first run in %s on %s ends with the report', async (locale, name) => {
    const files = (dataSets[name] ?? []).map((file) => `${data}/${name}/${file}.csv`);
    const wizard = await open(createHost({ project, workbook: workbookFromFiles(files), userLocale: locale }), locale);
    wizard.page.setDefaultTimeout(50_000);
    const questions = await firstRun(wizard, locale);
    if (name === 'maven_crm') expect(questions).toBe(0);
    expect(await wizard.frame.locator('.kpis .value:not(.none)').count()).toBeGreaterThan(4);
  });
});
