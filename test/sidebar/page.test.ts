/** The sidebar's page in a browser, with a played server. */

import type { Browser, Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../local/browser';
import { sidebarDictionaries } from '../../src/i18n/dictionary';
import { locales } from '../../src/i18n/locales';
import type { Answer, SaveRequest, WizardState } from '../../src/sheets/page-calls';
import { openSidebar, type Server, type Sidebar, type SidebarOptions } from './sidebar-page';
import { report, workbook } from './workbooks';

let browser: Browser;
const opened: Sidebar[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);

afterEach(async () => {
  for (const { page, noise } of opened.splice(0)) {
    await page.context().close();
    expect(noise).toEqual([]);
  }
});

afterAll(() => browser.close());

/** A server that keeps what is saved, as the real one does. */
function serverOf(state: WizardState): Server {
  let now = state;
  return {
    wizardOpen: () => ({ ok: true, value: now }),
    wizardSave: ({ mapping }) => {
      now = mapping === null ? state : withMapping(state, mapping);
      return { ok: true, value: now };
    },
    wizardBuild: () => ({ ok: true, value: report() }),
  };
}

function withMapping(state: WizardState, mapping: NonNullable<SaveRequest['mapping']>): WizardState {
  const stages = state.stages.map((stage) => ({ ...stage, stage: mapping.stages[stage.text] ?? null }));
  return { ...state, saved: true, mapping, stages };
}

async function sidebar(
  played: Partial<Server> = {},
  options?: SidebarOptions,
  state = workbook('en'),
): Promise<Sidebar> {
  const made = await openSidebar(browser, { ...serverOf(state), ...played }, options);
  opened.push(made);
  return made;
}

function saves({ calls }: Sidebar): (SaveRequest['mapping'] | undefined)[] {
  return calls.flatMap(({ name, request }) => (name === 'wizardSave' ? [(request as SaveRequest).mapping] : []));
}

function buildButton({ page }: Sidebar): Locator {
  return page.getByRole('button', { name: 'Build report' });
}

/** An answer that comes when the test says so. */
function held<T>(answer: Answer<T>): { answer: Promise<Answer<T>>; release: () => void } {
  let release = (): void => {};
  const promise = new Promise<Answer<T>>((resolve) => {
    release = () => resolve(answer);
  });
  return { answer: promise, release };
}

describe('on opening', () => {
  it('shows what was recognised and takes the focus', async () => {
    const { page } = await sidebar();
    await page.getByRole('heading', { name: 'What was found in your sheet' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    const card = page.getByRole('region', { name: 'Pipeline 2026' });
    expect(await card.getByLabel('What this tab holds').inputValue()).toBe('deals');
    await card.getByText('Columns: 8 of 9 used').click();
    expect(await card.getByLabel('Amount', { exact: true }).inputValue()).toBe('Deal Value');
    expect(await card.getByLabel('Amount', { exact: true }).locator('option:checked').textContent()).toContain(
      '$12,400.00',
    );
    expect(await card.getByLabel('Row with the column names').inputValue()).toBe('1');
  });

  it.each(locales)('speaks the language of the server’s answer: %s', async (locale) => {
    const { page } = await sidebar({}, {}, workbook(locale));
    await page.getByRole('heading', { name: sidebarDictionaries[locale].title }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe(locale);
    expect(await page.locator('html').getAttribute('dir')).toBe(locale === 'ar' ? 'rtl' : 'ltr');
  });

  it.each([
    [300, 640],
    [150, 320],
  ])('fits into %d by %d pixels in every language', async (width, height) => {
    for (const locale of locales) {
      const { page } = await sidebar({}, { width, height }, workbook(locale));
      await page.getByRole('heading', { level: 1 }).waitFor();
      for (const part of await page.locator('details').all()) {
        await part.evaluate((element) => {
          (element as HTMLDetailsElement).open = true;
        });
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      await page.context().close();
    }
  });

  it('names every control', async () => {
    const { page } = await sidebar();
    await page.getByRole('heading', { level: 1 }).waitFor();
    const nameless = await page.evaluate(
      () =>
        [...document.querySelectorAll<HTMLSelectElement | HTMLInputElement>('select, input')].filter(
          (control) => (control.labels?.[0]?.textContent ?? '').trim() === '',
        ).length,
    );
    expect(nameless).toBe(0);
  });

  it('shows headers and stage names as text, never as markup', async () => {
    const state = workbook('en');
    const column = state.tabs[0]?.columns[8];
    if (column === undefined) throw new Error('The sample has too few columns.');
    column.header = '<img src=x onerror=alert(1)>';
    const { page } = await sidebar({}, {}, state);
    await page.getByText('Parked by <b>finance</b>').waitFor();
    expect(await page.locator('main b, main img').count()).toBe(0);
    expect(await page.locator('option', { hasText: '<img src=x' }).count()).toBeGreaterThan(0);
  });

  it('says when no stage names and no tabs were found', async () => {
    const { page } = await sidebar(
      {},
      {},
      { ...workbook('en'), tabs: [], stages: [], mapping: { version: 1, tables: [], stages: {} } },
    );
    await page.getByText('This spreadsheet has no tab with data.').waitFor();
    await page.getByText('No stage names were found.').waitFor();
  });

  it('says in plain words that several accounts may be the reason, and tries again', async () => {
    let refuse = true;
    const state = workbook('en');
    const { page } = await sidebar({
      wizardOpen: () => {
        if (refuse) throw new Error('PERMISSION_DENIED');
        return { ok: true, value: state };
      },
    });
    expect(await page.getByRole('alert').textContent()).toContain(
      'sign in with one account or use a separate browser profile',
    );
    refuse = false;
    await page.getByRole('button', { name: 'Try again' }).press('Enter');
    await page.getByRole('heading', { name: 'What was found in your sheet' }).waitFor();
  });
});

describe('changes', () => {
  it('of a stage are kept in the page until they are saved', async () => {
    const made = await sidebar();
    const { page } = made;
    expect(await page.getByText('2 stage names are not known yet').count()).toBe(2);
    await page.getByLabel('Kick-off call').selectOption('opportunity');
    expect(await page.getByText('1 stage name is not known yet').count()).toBe(2);
    await page.getByText('Not saved yet').waitFor();
    expect(saves(made)).toEqual([]);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved', { exact: true }).waitFor();
    expect(saves(made)[0]?.stages['Kick-off call']).toBe('opportunity');
    expect(await page.getByText('Not saved yet').count()).toBe(0);
  });

  it('that are taken back need no saving', async () => {
    const { page } = await sidebar();
    await page.getByLabel('Kick-off call').selectOption('lost');
    await page.getByText('Not saved yet').waitFor();
    await page.getByLabel('Kick-off call').selectOption('');
    await page.getByText('Not saved yet').waitFor({ state: 'detached' });
  });

  it('of columns, rows and header row are sent, and what was open stays open', async () => {
    const made = await sidebar();
    const { page } = made;
    const card = page.getByRole('region', { name: 'Pipeline 2026' });
    await card.getByText('Columns: 8 of 9 used').click();
    await card.getByLabel('Product').selectOption('');
    await card.getByText('Columns: 7 of 9 used').waitFor();
    await card.getByLabel('Each row is at least').selectOption('opportunity');
    expect(await page.getByText('Save to read the columns').count()).toBe(0);
    await card.getByLabel('Row with the column names').fill('2');
    await card.getByLabel('Row with the column names').blur();
    await page.getByText('Save to read the columns').waitFor();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved', { exact: true }).waitFor();
    const table = saves(made)[0]?.tables[0];
    expect(table).toMatchObject({ header: 2, rows: 'opportunity' });
    expect(table?.columns).not.toHaveProperty('product');
    expect(await card.getByLabel('Product').isVisible()).toBe(true);
  });

  it('of what a tab holds bring a proposal, and the way back brings the earlier choice', async () => {
    const made = await sidebar();
    const { page } = made;
    const card = page.getByRole('region', { name: 'Ad spend' });
    const holds = card.getByLabel('What this tab holds');
    await holds.selectOption('');
    expect(await card.getByText(/^Columns:/).count()).toBe(0);
    await holds.selectOption('deals');
    await card.getByText('Columns: 2 of 4 used').waitFor();
    await holds.selectOption('spend');
    await card.getByText('Columns: 4 of 4 used').waitFor();
    expect(await page.getByText('Not saved yet').count()).toBe(0);
  });

  it('stay when saving fails', async () => {
    const { page } = await sidebar({ wizardSave: () => ({ ok: false, message: 'The sheet is protected.' }) });
    await page.getByLabel('Kick-off call').selectOption('lost');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('alert').filter({ hasText: 'The sheet is protected.' }).waitFor();
    expect(await page.getByLabel('Kick-off call').inputValue()).toBe('lost');
    await page.getByText('Not saved yet').waitFor();
  });

  it('are gone after going back to automatic, and can be brought back', async () => {
    const state = workbook('en');
    const mapping = { ...state.mapping, stages: { ...state.mapping.stages, 'Kick-off call': 'sql' as const } };
    const made = await sidebar({ wizardOpen: () => ({ ok: true, value: withMapping(state, mapping) }) });
    const { page } = made;
    expect(await page.getByLabel('Kick-off call').inputValue()).toBe('sql');
    await page.getByRole('button', { name: 'Back to automatic' }).click();
    await page.getByRole('button', { name: 'Undo' }).waitFor();
    expect(saves(made)).toEqual([null]);
    expect(await page.getByLabel('Kick-off call').inputValue()).toBe('');
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await page.getByLabel('Kick-off call').inputValue()).toBe('sql');
    await page.getByText('Not saved yet').waitFor();
  });
});

describe('building', () => {
  it('takes one click, and shows the headline KPIs, the tab and the findings', async () => {
    const made = await sidebar();
    const { page } = made;
    await buildButton(made).click();
    await page.getByRole('heading', { name: 'Report built' }).waitFor();
    expect(made.calls.map(({ name, request }) => [name, request])).toEqual([
      ['wizardOpen', undefined],
      ['wizardBuild', { period: 'all' }],
    ]);
    const result = page.getByRole('region', { name: 'Report built' });
    const text = ((await result.textContent()) ?? '').replace(/[\u2068\u2069]/g, '');
    for (const part of ['"KPI report"', '10,005,534', '63.2%', '51.8 days', 'Not read as meant: 2', 'Rows 412']) {
      expect(text).toContain(part);
    }
    await result.getByText('More KPIs: 2').click();
    await result.getByText('No value recorded').waitFor();
    expect(await result.getByText('no value', { exact: true }).count()).toBe(2);
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
  });

  it('saves first what is not saved yet', async () => {
    const made = await sidebar();
    await made.page.getByLabel('Kick-off call').selectOption('opportunity');
    await buildButton(made).click();
    await made.page.getByRole('heading', { name: 'Report built' }).waitFor();
    expect(made.calls.map(({ name }) => name)).toEqual(['wizardOpen', 'wizardSave', 'wizardBuild']);
  });

  it('is not started when saving fails', async () => {
    const made = await sidebar({ wizardSave: () => ({ ok: false, message: 'The sheet is protected.' }) });
    await made.page.getByLabel('Kick-off call').selectOption('opportunity');
    await buildButton(made).click();
    await made.page.getByRole('alert').filter({ hasText: 'protected' }).waitFor();
    expect(made.calls.map(({ name }) => name)).toEqual(['wizardOpen', 'wizardSave']);
  });

  it('shows that it is busy and cannot be started twice', async () => {
    const { answer, release } = held({ ok: true, value: report() });
    const made = await sidebar({ wizardBuild: () => answer });
    const { page } = made;
    await buildButton(made).click();
    await page.getByText('Building the report…').waitFor();
    expect(await page.locator('main').getAttribute('aria-busy')).toBe('true');
    expect(await buildButton(made).isDisabled()).toBe(true);
    release();
    await page.getByRole('heading', { name: 'Report built' }).waitFor();
    expect(await page.locator('main').getAttribute('aria-busy')).toBeNull();
    expect(await buildButton(made).isEnabled()).toBe(true);
  });

  it('asks for both days of a period of one’s own, and sends them', async () => {
    const made = await sidebar();
    const { page } = made;
    await page.getByLabel('Period').selectOption('custom');
    await buildButton(made).click();
    await page.getByRole('alert').filter({ hasText: 'Choose the first and the last day' }).waitFor();
    await page.getByLabel('From', { exact: true }).fill('2026-01-01');
    await page.getByLabel('To', { exact: true }).fill('2026-03-15');
    await buildButton(made).click();
    await page.getByRole('heading', { name: 'Report built' }).waitFor();
    expect(made.calls.at(-1)?.request).toEqual({ period: '2026-01-01..2026-03-15' });
    expect(await page.getByRole('alert').textContent()).toBe('');
  });

  it('says when the server does not answer, and works the next time', async () => {
    let fail = true;
    const made = await sidebar({
      wizardBuild: () => {
        if (fail) throw new Error('Exceeded maximum execution time');
        return { ok: true, value: report({ quality: [] }) };
      },
    });
    const { page } = made;
    await buildButton(made).click();
    await page.getByRole('alert').filter({ hasText: 'Google Sheets did not answer' }).waitFor();
    fail = false;
    await buildButton(made).click();
    await page.getByText('Every row was read.').waitFor();
  });
});

describe('the keyboard', () => {
  it('reaches the build button from the heading and starts the build', async () => {
    const made = await sidebar();
    const { page } = made;
    await page.getByRole('heading', { level: 1 }).waitFor();
    for (let press = 0; press < 60; press++) {
      await page.keyboard.press('Tab');
      if ((await page.evaluate(() => document.activeElement?.textContent)) === 'Build report') break;
    }
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Report built' }).waitFor();
  });

  it('gets from the summary to the first stage name that is not known', async () => {
    const { page } = await sidebar();
    await page.getByRole('button', { name: '2 stage names are not known yet' }).press('Enter');
    const label = await page.evaluate(() => (document.activeElement as HTMLSelectElement).labels?.[0]?.textContent);
    expect(label).toContain('Kick-off call');
  });

  it('goes back to the sheet', async () => {
    const made = await sidebar();
    await made.page.getByRole('button', { name: 'Go to the sheet' }).press('Enter');
    await expect.poll(() => made.focusedSheet()).toBe(1);
  });
});
