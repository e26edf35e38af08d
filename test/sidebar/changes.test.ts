/** A sheet that has changed since it was saved, calls that fail, and several people in one document. */

import { describe, expect, it } from 'vitest';
import type { Host, TabInput } from '../../local/host';
import { textsOf } from '../../src/sidebar/texts';
import { hostWith } from '../built';
import { deals, documentOf, lastSaved, unclear, type Wizard, wizards } from './opened';

const open = wizards();

/** What is saved when the report of a document is built in the wizard. */
async function savedBy(host: Host): Promise<Record<string, unknown>> {
  const wizard = await open(host);
  await wizard.button(wizard.words.build).click();
  await wizard.built();
  return lastSaved(wizard);
}

/** Another document with what was saved in the one with the usual deals. */
async function later(tabs: TabInput[]): Promise<Wizard> {
  return open(documentOf(tabs, await savedBy(documentOf([deals]))));
}

function renamed(column: number, header: string): TabInput {
  const [headers = [], ...rows] = deals.values;
  return { ...deals, values: [headers.map((text, at) => (at === column ? header : text)), ...rows] };
}

describe('a sheet that has changed since it was saved opens on just that', () => {
  it('a renamed stage: what the new name means', async () => {
    const values = deals.values.map((row) => row.map((cell) => (cell === 'Closed Won' ? 'Hooray' : cell)));
    const wizard = await later([{ ...deals, values }]);
    expect(await wizard.title()).toBe(wizard.words.changed);
    expect(await wizard.page.locator('.question h2').textContent()).toContain('Hooray');
    expect(await wizard.page.locator('.tiles').count()).toBe(0);
    await wizard.page.locator('.choice[data-value="won"]').click();
    expect(await wizard.title()).toBe(wizard.words.ready);
    expect(await wizard.page.locator('.tiles').textContent()).toContain('Revenue600');
  });

  it('a renamed header: whether it is the same column', async () => {
    const wizard = await later([renamed(3, 'Worth')]);
    expect(await wizard.title()).toBe(wizard.words.changed);
    await wizard.page.locator('.choice[data-value="Worth"]').click();
    expect(await wizard.page.locator('.tiles').textContent()).toContain('Revenue600');
    await wizard.button(wizard.words.save).click();
    await wizard.page.getByText(wizard.words.savedNow).waitFor();
    expect(JSON.stringify(lastSaved(wizard))).toContain('"amount":"Worth"');
  });

  it('a tab of another name: which tab it is now', async () => {
    const wizard = await later([
      { ...deals, name: 'Pipeline 2027' },
      { name: 'Notes', values: [['Hello']] },
    ]);
    expect(await wizard.title()).toBe(wizard.words.changed);
    await wizard.page.locator('.choice').first().click();
    expect(await wizard.title()).toBe(wizard.words.ready);
    expect(await wizard.page.locator('[data-key="tab:Pipeline 2027"]').count()).toBe(1);
  });

  it('a new tab with the same columns: whether it belongs to them', async () => {
    const wizard = await later([deals, { ...deals, name: 'Deals 2' }]);
    expect(await wizard.page.locator('.question h2').textContent()).toContain('Deals 2');
    await wizard.page.locator('.choice[data-value="no"]').click();
    expect(await wizard.page.locator('.tiles').textContent()).toContain('Revenue600');
    await wizard.button(wizard.words.undo).click();
    await wizard.page.locator('.choice[data-value="yes"]').click();
    expect(await wizard.page.locator('.tiles').textContent()).toContain('Revenue1,200');
  });

  it('and shows everything else when asked for', async () => {
    const wizard = await later([renamed(3, 'Worth')]);
    await wizard.button(wizard.words.showAll).click();
    expect(await wizard.page.locator('.tiles').count()).toBe(1);
  });

  it('and one that has not changed is ready', async () => {
    const wizard = await later([deals]);
    expect(await wizard.title()).toBe(wizard.words.ready);
    expect(await wizard.page.locator('main').textContent()).toContain(wizard.words.saved);
  });
});

describe('a call that fails is explained, and nothing is lost', () => {
  it('on opening, with what can be done without the page', async () => {
    const wizard = await open(documentOf([deals]), { failing: { wizardOpen: 'Error code PERMISSION_DENIED' } });
    expect(await wizard.page.getByRole('alert').textContent()).toBe(wizard.words.accounts);
    expect(await wizard.page.locator('main').textContent()).toContain(wizard.words.without);
    wizard.fail('wizardOpen', null);
    await wizard.button(wizard.words.tryAgain).click();
    await wizard.page.locator('h1', { hasText: wizard.words.ready }).waitFor();
  });

  it.each([
    ['wizardSave', 'You do not have permission to call SpreadsheetApp', 'permission'],
    ['wizardBuild', 'Exceeded maximum execution time', 'tooLong'],
    ['wizardShow', '', 'unanswered'],
    ['createPipelineSheet', 'NetworkError', 'offline'],
  ] as const)('%s: %s', async (name, message, code) => {
    const wizard = await open(documentOf([deals]));
    const { words } = wizard;
    const alert = wizard.page.locator('.alert', { hasText: words[code] });
    wizard.fail(name, message);
    if (name === 'createPipelineSheet') {
      await wizard.go('add:spend');
      await wizard.go('create');
    } else {
      await wizard.button(words.build).click();
      if (name === 'wizardShow') {
        await wizard.built();
        await wizard.go('show');
      }
    }
    await alert.waitFor();
    wizard.fail(name, null);
    if (name === 'createPipelineSheet') {
      await wizard.go('create');
      await wizard.page.locator('[data-key^="tab:"]').nth(1).waitFor();
    } else if (name === 'wizardShow') {
      await wizard.go('show');
      await expect.poll(() => wizard.focusedSheet()).toBe(1);
    } else {
      await wizard.button(words.build).click();
      await wizard.built();
    }
    expect(await wizard.page.locator('.alert').textContent()).toBe('');
  });

  it('a sentence of the server’s own is shown as it is', async () => {
    const wizard = await open(hostWith([deals], { lockedBy: ['document'] }));
    await wizard.button(wizard.words.build).click();
    await wizard.page.locator('.alert', { hasText: 'Somebody else is building the report' }).waitFor();
    expect(await wizard.page.locator('.steps .failed').count()).toBe(1);
  });

  it('an answer that takes long is said to, while the page waits', async () => {
    const wizard = await open(documentOf([deals]));
    await wizard.page.clock.install();
    const release = wizard.hold('wizardBuild');
    await wizard.button(wizard.words.build).click();
    await wizard.page.locator('.steps .now', { hasText: 'Read 4 rows' }).waitFor();
    await wizard.page.clock.fastForward(20_000);
    await wizard.page.locator('.status', { hasText: wizard.words.slow }).waitFor();
    release();
    await wizard.built();
  });
});

describe('when somebody else has saved in between', () => {
  /** A wizard in which the currency was changed, while somebody else saves in the same document. */
  async function overtaken(others: unknown): Promise<Wizard> {
    const wizard = await open(documentOf([unclear]));
    await wizard.page.locator('.choice[data-value="won"]').click();
    await wizard.go('settings');
    await wizard.page.locator('[data-key="currency"]').selectOption('THB');
    await wizard.page.locator('[data-key="definition:win_rate"]').selectOption('all');
    await wizard.back();
    wizard.host.runFromPage('wizardSave', [JSON.stringify(others)]);
    return wizard;
  }
  const opening = (host: Host): { settings: unknown; automatic: object; mapping: unknown } =>
    JSON.parse(host.runFromPage('wizardOpen', []) as string).value;
  const settings = (host: Host): unknown => opening(host).settings;
  const others = { settings: { currency: 'EUR', weekStart: 'sunday', goals: { win_rate: 0.5 } } };

  it.each([
    [
      'what both have set stays mine, the rest is theirs',
      null,
      { currency: 'THB', weekStart: 'sunday', definitions: { win_rate: 'all' } },
    ],
    ['all of theirs', 'theirs', { currency: 'EUR', weekStart: 'sunday', goals: { win_rate: 0.5 }, definitions: {} }],
    ['all of mine', 'mine', { currency: 'THB', weekStart: 'monday', goals: {}, definitions: { win_rate: 'all' } }],
  ])('nothing is saved before the person has chosen: %s', async (_, all, expected) => {
    const wizard = await overtaken(others);
    const { page, words, host } = wizard;
    await wizard.button(words.save).click();
    await page.locator('h1', { hasText: words.conflict }).waitFor();
    expect(settings(host)).toMatchObject({ currency: 'EUR' });
    const field = page.locator('.field', { has: page.locator('[data-key="currency"]') });
    expect((await field.textContent())?.replace(/[\u2068\u2069]/g, '')).toContain('Yours: THBSaved: EUR');
    if (all !== null) await wizard.go(all);
    await wizard.go('settle');
    await page.getByText(words.savedNow).waitFor();
    expect(await wizard.title()).toBe(all === 'theirs' ? words.oneQuestion : words.ready);
    expect(settings(host)).toMatchObject(expected);
  });

  it('one setting at a time can be chosen, and going back saves nothing', async () => {
    const wizard = await overtaken(others);
    const { page, words, host } = wizard;
    await wizard.button(words.save).click();
    await page.locator('h1', { hasText: words.conflict }).waitFor();
    await wizard.back();
    expect(await page.locator('.tiles').textContent()).toContain('THB');
    await wizard.button(words.save).click();
    await page.locator('[data-key="weekStart"]').selectOption('mine');
    await wizard.go('settle');
    await page.getByText(words.savedNow).waitFor();
    expect(settings(host)).toMatchObject({ currency: 'THB', weekStart: 'monday', goals: { win_rate: 0.5 } });
  });

  it('a report asks the same before it is built, and is built then', async () => {
    const wizard = await overtaken(others);
    await wizard.button(wizard.words.build).click();
    await wizard.page.locator('h1', { hasText: wizard.words.conflict }).waitFor();
    expect(wizard.calls.map(({ name }) => name)).not.toContain('wizardBuild');
    await wizard.go('settle');
    await wizard.built();
    expect(await wizard.page.locator('.kpis').first().textContent()).toContain('THB');
    expect(settings(wizard.host)).toMatchObject({ currency: 'THB', weekStart: 'sunday' });
  });

  it('nobody is asked where both have saved the same', async () => {
    const same = { settings: { currency: 'THB', definitions: { win_rate: 'all' } } };
    const stages = { 'Parking <b>lot</b>': 'won' };
    const { automatic } = opening(documentOf([unclear]));
    const wizard = await overtaken({ ...same, mapping: { ...automatic, stages } });
    await wizard.button(wizard.words.save).click();
    await wizard.page.getByText(wizard.words.savedNow).waitFor();
  });

  it('the settings tab counts as somebody else', async () => {
    const wizard = await overtaken({});
    const { host, page, words } = wizard;
    host.click('openSettings');
    const tab = host.activeTab();
    const row = host.values(tab, 'A1:A40').findIndex(([key]) => key === 'currency') + 1;
    host.type(tab, row, 4, 'CHF');
    host.click('saveSettingsFromTab');
    await wizard.button(words.save).click();
    await page.locator('h1', { hasText: words.conflict }).waitFor();
    await wizard.go('theirs');
    await wizard.go('settle');
    await page.getByText(words.savedNow).waitFor();
    expect(settings(host)).toMatchObject({ currency: 'CHF' });
  });
});

describe('several people in one document', () => {
  it('see the same settings, each in their own language until one is set for all', async () => {
    const first = await open(documentOf([deals]));
    await first.go('settings');
    await first.page.locator('[data-key="currency"]').selectOption('THB');
    await first.page.locator('[data-key="fiscal"]').selectOption('4');
    await first.page.locator('[data-key="definition:win_rate"]').selectOption('all');
    await first.page.locator('[data-key="goal:win_rate"]').fill('60');
    await first.page.locator('[data-key="goal:win_rate"]').press('Tab');
    await first.back();
    expect(await first.page.locator('.tiles').textContent()).toMatch(/THB.600.*50%Goal: 60%/);
    await first.button(first.words.save).click();
    await first.page.getByText(first.words.savedNow).waitFor();
    const saved = lastSaved(first);
    expect(saved).toMatchObject({
      mapping: null,
      settings: { currency: 'THB', fiscalYearStart: 4, goals: { win_rate: 0.6 }, definitions: { win_rate: 'all' } },
    });

    const second = await open(documentOf([deals], saved, 'ja'), { locale: 'ja' });
    expect(await second.title()).toBe(second.words.ready);
    expect(await second.page.locator('.tiles').textContent()).toMatch(/THB.600.*50%/);
    await second.go('settings');
    await second.page.locator('[data-key="language"]').selectOption('ar');
    const { words } = textsOf('ar');
    expect(await second.title()).toBe(words.settings);
    expect(await second.page.locator('html').getAttribute('dir')).toBe('rtl');
    await second.button(words.save).click();
    await second.page.getByText(words.savedNow).waitFor();

    const third = await open(documentOf([deals], lastSaved(second), 'vi'), { locale: 'ar' });
    expect(await third.title()).toBe(words.ready);
  });

  it('take settings along as text, and go back to automatic', async () => {
    const text = JSON.stringify({
      format: 'funnel-kpis',
      version: 1,
      mapping: {
        version: 1,
        tables: [{ table: 'deals', tab: 'Deals', columns: { stage: 'Stage', amount: 'Other amount' } }],
      },
      settings: { currency: 'EUR', colour: 'red' },
    });
    const wizard = await open(documentOf([deals]));
    const { page, words } = wizard;
    await wizard.go('settings');
    const area = page.locator('[data-key="text"]');
    expect(JSON.parse(await area.inputValue())).toMatchObject({ settings: { currency: null } });
    await area.fill('{"format":"something else"}');
    await wizard.go('take');
    expect(await page.locator('.alert').textContent()).toBe(words.badText);
    await area.fill(text);
    await wizard.go('take');
    expect(await page.locator('footer .status').textContent()).toContain('colour');
    await wizard.back();
    expect(await page.locator('.tiles').textContent()).toContain('€14');
    await wizard.go('settings');
    await wizard.go('reset');
    await wizard.back();
    expect(await page.locator('.tiles').textContent()).toContain('Revenue600');
  });
});
