/** The built page with the built server behind it, used as a person would. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CellInput, TabInput } from '../../local/host';
import { data, hostOf, noData, type Report } from '../built';
import { deals, documentOf, lastSaved, unclear, type Wizard, wizards } from './opened';

const open = wizards();

/** The values of the preview by their labels. */
function tiles({ page }: Wizard): Promise<Record<string, string>> {
  return page
    .locator('.tiles > div')
    .evaluateAll((parts) =>
      Object.fromEntries(
        parts.map((part) => [part.querySelector('dt')?.textContent ?? '', part.querySelector('dd')?.textContent ?? '']),
      ),
    );
}

const focused = ({ page }: Wizard): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.textContent ?? null);

/** A few deals under the headers that a CRM exports, of which only the headers are known. */
function exportOf(shape: string): TabInput {
  const shapes = JSON.parse(readFileSync(join(data, 'crm_export_shapes/header_shapes.json'), 'utf8'));
  const headers: string[] = shapes[shape].headers;
  const outcomes = ['won', 'lost', 'open', 'won'];
  const cellOf = (header: string, row: number): CellInput => {
    const outcome = outcomes[row] as string;
    if (/currency/i.test(header)) return 'EUR';
    if (/created?\b|entered/i.test(header)) return { date: `2026-01-0${row + 1}` };
    if (/won time/i.test(header)) return outcome === 'won' ? { date: '2026-02-01' } : null;
    if (/lost time/i.test(header)) return outcome === 'lost' ? { date: '2026-02-01' } : null;
    if (/date|time|closed/i.test(header)) return outcome === 'open' ? null : { date: '2026-02-01' };
    if (/status/i.test(header)) return outcome;
    if (/stage/i.test(header)) return ['Closed won', 'Closed lost', 'Contract sent', 'Closed won'][row] ?? '';
    if (/amount|value$/i.test(header)) return 100 * (row + 1);
    if (/reason/i.test(header)) return outcome === 'lost' ? 'Price' : null;
    return /\bID\b|activities/i.test(header) ? row + 1 : `${header} ${row}`;
  };
  return {
    name: 'Export',
    values: [headers, ...outcomes.map((_, row) => headers.map((header) => cellOf(header, row)))],
  };
}

describe('on opening', () => {
  it('shows what was recognised, what would come out, and takes the focus', async () => {
    const wizard = await open(documentOf([deals]));
    expect(await wizard.title()).toBe(wizard.words.ready);
    expect(await focused(wizard)).toBe(wizard.words.ready);
    expect(await tiles(wizard)).toMatchObject({ Revenue: '600', 'Win rate': '66.7%', 'Deals won': '2' });
    expect(await wizard.page.locator('[data-key="tab:Deals"]').textContent()).toContain('4 rows');
    expect(await wizard.page.locator('.funnel li').last().textContent()).toContain('Won 2');
    expect(await wizard.page.locator('.privacy').textContent()).toBe(wizard.words.privacy);
  });

  it('shows each field with its column, three samples and how sure it is', async () => {
    const wizard = await open(documentOf([deals]));
    await wizard.go('tab:Deals');
    const field = wizard.page.locator('.field', { has: wizard.page.locator('[data-key="field:stage"]') });
    expect(await field.locator('select').inputValue()).toBe('Stage');
    expect(await field.locator('.samples').textContent()).toBe('Closed Won · Closed Lost · Negotiation');
    expect(await field.locator('.sure').textContent()).toBe(wizard.words.sure);
  });

  it('says what to do with a spreadsheet in which there is nothing', async () => {
    const wizard = await open(documentOf([{ name: 'Sheet1', values: [] }]));
    expect(await wizard.title()).toBe(wizard.words.nothingFound);
    expect(await wizard.button(wizard.words.build).isDisabled()).toBe(true);
  });

  it('names the KPIs that another table would unlock', async () => {
    const leads: TabInput = {
      name: 'Leads',
      values: [
        ['Lead', 'Company', 'Source', 'Stage', 'Amount', 'Created', 'Close date'],
        ['A', 'Acme', 'Web', 'New', '', { date: '2026-01-01' }, ''],
        ['B', 'Bolt', 'Ads', 'Closed Won', 100, { date: '2026-01-01' }, { date: '2026-01-11' }],
      ],
    };
    const wizard = await open(documentOf([leads]));
    const spend = await wizard.page.locator('[data-key="add:spend"]').textContent();
    expect(spend?.replace(/[\u2068\u2069]/g, '')).toContain('unlocks CAC, CPL, ');
  });
});

describe('what the person changes', () => {
  it('is computed at once, saved, and used by the report: a wrong column', async () => {
    const wizard = await open(documentOf([deals]));
    await wizard.go('tab:Deals');
    await wizard.page.locator('[data-key="field:amount"]').selectOption('Other amount');
    await wizard.back();
    expect(await tiles(wizard)).toMatchObject({ Revenue: '14' });
    await wizard.button(wizard.words.save).click();
    await wizard.page.getByText(wizard.words.savedNow).waitFor();
    await wizard.button(wizard.words.build).click();
    await wizard.built();
    expect(await wizard.page.locator('.kpis').first().textContent()).toContain('Revenue14');
    const again = await open(wizard.host);
    expect(await tiles(again)).toMatchObject({ Revenue: '14' });
  });

  it('is undone with one click, and nothing of it is saved', async () => {
    const wizard = await open(documentOf([unclear]));
    await wizard.page.locator('.choice[data-value="won"]').click();
    expect(await tiles(wizard)).toMatchObject({ Revenue: '680' });
    await wizard.button(wizard.words.undo).click();
    expect(await tiles(wizard)).toMatchObject({ Revenue: '600' });
    expect(wizard.calls.map(({ name }) => name)).not.toContain('wizardSave');
  });

  it('reaches every table of a tab that holds several', async () => {
    const columns = { deal_id: 'Deal', stage: 'Stage', amount: 'Amount', close_date: 'Close date' };
    const mapping = {
      version: 1,
      tables: [
        { table: 'deals', tab: 'Deals', header: 1, columns },
        { table: 'orders', tab: 'Deals', header: 1, columns: { order_date: 'Close date', amount: 'Amount' } },
      ],
      stages: {},
    };
    const wizard = await open(documentOf([deals], { mapping }));
    const { page, words } = wizard;
    expect(await page.locator('[data-key="tab:Deals"] .name').textContent()).toBe(
      '\u2068Deals and leads\u2069, \u2068Orders\u2069',
    );
    await wizard.go('tab:Deals');
    await page.locator('h1', { hasText: 'Deals' }).waitFor();
    expect(
      await page.getByLabel(words.holds).evaluateAll((all) => all.map((one) => (one as HTMLSelectElement).value)),
    ).toEqual(['deals', 'orders']);
    await page.locator('[data-key="field:amount#2"]').selectOption('Other amount');
    await wizard.button(words.save).click();
    await page.getByText(words.savedNow).waitFor();
    expect(lastSaved(wizard)).toMatchObject({
      mapping: { tables: [{ columns: { amount: 'Amount' } }, { columns: { amount: 'Other amount' } }] },
    });
    await page.locator('[data-key="holds#2"]').selectOption('');
    expect(await page.locator('[data-key="holds#2"]').count()).toBe(0);
  });

  it('lists the columns of a second table of a tab by its own header row', async () => {
    const orders = [
      ['Order', 'Ordered on', 'Sum'],
      ['O-1', { date: '2026-03-01' }, 70],
      ['O-2', { date: '2026-03-02' }, 30],
    ];
    const wide = deals.values.map((row) => [...row, null, ...(['', '', ''] as CellInput[])]);
    for (const [at, row] of orders.entries()) wide[at + 2]?.splice(8, 3, ...(row as CellInput[]));
    const mapping = {
      version: 1,
      tables: [
        { table: 'deals', tab: 'Deals', header: 1, columns: { deal_id: 'Deal', stage: 'Stage', amount: 'Amount' } },
        { table: 'orders', tab: 'Deals', header: 3, columns: { order_id: 'Order', order_date: 'Ordered on' } },
      ],
      stages: {},
    };
    const wizard = await open(documentOf([{ ...deals, values: wide }], { mapping }));
    const { page } = wizard;
    await wizard.go('tab:Deals');
    const offered = (key: string) =>
      page
        .locator(`[data-key="${key}"] option`)
        .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
    expect(await offered('field:amount')).toContain('Amount');
    expect(await offered('field:amount')).not.toContain('Sum');
    expect(await offered('field:order_id#2')).toContain('Sum');
    expect(await offered('field:order_id#2')).not.toContain('Amount');
    await page.locator('[data-key="field:amount#2"]').selectOption('Sum', { force: true });
    expect(await page.locator('[data-key="field:amount#2"]').inputValue()).toBe('Sum');
  });

  it('the metrics of a tab that has them as rows, also when the tab is taken for another table and back', async () => {
    const metrics: TabInput = {
      name: 'Metrics',
      values: [
        ['Metric', { date: '2026-01-01' }, { date: '2026-02-01' }, { date: '2026-03-01' }],
        ['Spend', 100, 200, 300],
        ['Leads', 10, 20, 30],
        ['Customers', 1, 2, 3],
        ['Other leads', 5, 6, 7],
      ],
    };
    const wizard = await open(documentOf([metrics]));
    const { page, words } = wizard;
    await wizard.go('tab:Metrics');
    await page.locator('[data-key="field:leads_count"]').selectOption('Other leads');
    await page.locator('[data-key="holds"]').selectOption('spend');
    expect(await page.locator('[data-key="field:spend_amount"]').inputValue()).toBe('Spend');
    await page.locator('[data-key="holds"]').selectOption('counts');
    await wizard.back();
    expect(await tiles(wizard)).toMatchObject({ 'Leads created': '18' });
    await wizard.button(words.save).click();
    await page.getByText(words.savedNow).waitFor();
    expect(lastSaved(wizard)).toMatchObject({ mapping: { tables: [{ layout: 'turned' }] } });
    expect(await tiles(await open(wizard.host))).toMatchObject({ 'Leads created': '18' });
  });

  it('a board: its lists are its columns, and what they mean is changed as stages are', async () => {
    const values = [
      ['Lead', 'Qualified', 'Proposal', 'Won', 'Lost'],
      ['Acme', 'Bolt', 'Cat', 'Dog', 'Eel'],
      ['Fox', '', 'Gnu', 'Hen', ''],
    ];
    const wizard = await open(documentOf([{ name: 'Board', values }]));
    const { page, words } = wizard;
    await wizard.go('tab:Board');
    expect(await page.locator('main').textContent()).toContain('5 of 5');
    await wizard.back();
    expect(await page.locator('.funnel li').last().textContent()).toContain('Won 2');
    await wizard.go('stages');
    await page.locator('[data-stage="Proposal"]').click();
    await wizard.button('Move here: Won').click();
    await wizard.back();
    expect(await page.locator('.funnel li').last().textContent()).toContain('Won 4');
    await wizard.button(words.save).click();
    await page.getByText(words.savedNow).waitFor();
    expect(lastSaved(wizard)).toMatchObject({
      mapping: { tables: [{ matrix: { across: 'stage' } }], stages: { Proposal: 'won' } },
    });
  });

  it('holidays: as dates or as a range of a tab, said where they are none, and the same on the settings tab', async () => {
    const days: TabInput = { name: 'Free', values: [['Day'], [{ date: '2026-05-01' }], [{ date: '2026-12-25' }]] };
    const host = documentOf([deals, days], { settings: { currency: 'EUR' } });
    const wizard = await open(host);
    const { page, words } = wizard;
    await wizard.go('settings');
    const field = page.locator('[data-key="holidays"]');
    expect(await page.getByLabel(words.holidays).getAttribute('data-key')).toBe('holidays');
    await field.fill('2026-01-01, Easter');
    await field.blur();
    await page.locator('.alert', { hasText: 'Easter' }).waitFor();
    expect(await wizard.button(words.save).isVisible()).toBe(false);
    await field.fill('2026-01-01, Free!A:A');
    await field.blur();
    expect(await field.inputValue()).toBe('2026-01-01, 2026-05-01, 2026-12-25');
    await wizard.button(words.save).click();
    await page.getByText(words.savedNow).waitFor();
    expect(lastSaved(wizard)).toMatchObject({
      settings: { currency: 'EUR', holidays: ['2026-01-01', '2026-05-01', '2026-12-25'] },
    });
    host.click('openSettings');
    const cells = host.cells(host.activeTab(), 1, 1, 200, 4);
    expect(cells.find(([key]) => key?.text === 'holidays')?.[3]?.text).toBe('2026-01-01, 2026-05-01, 2026-12-25');
  });

  it('moves stages by click, by keyboard and by drag, and the funnel follows', async () => {
    const wizard = await open(documentOf([deals]));
    await wizard.go('stages');
    const chip = (text: string) => wizard.page.locator(`[data-stage="${text}"]`);
    const won = () => wizard.page.locator('.funnel li').last().textContent();
    await chip('Negotiation').click();
    await wizard.button('Move here: Won').click();
    expect(await won()).toContain('Won 3');
    expect(await wizard.page.locator('[data-lane="won"]').textContent()).toContain('Negotiation');
    await chip('Negotiation').focus();
    await wizard.page.keyboard.press('ArrowUp');
    expect(await won()).toContain('Won 2');
    expect(await focused(wizard)).toContain('Negotiation');
    expect(await wizard.page.locator('footer .status').textContent()).toContain('Negotiation');
    await chip('Closed Lost').dragTo(wizard.page.locator('[data-lane="won"]'));
    expect(await won()).toContain('Won 3');
    await wizard.back();
    expect(await focused(wizard)).toContain(wizard.words.stages);
  });

  it('is shown as text, never as markup', async () => {
    const wizard = await open(documentOf([unclear]));
    await wizard.page.getByText('Parking <b>lot</b>').first().waitFor();
    await wizard.go('stages');
    expect(await wizard.page.locator('[data-stage="Parking <b>lot</b>"]').count()).toBe(1);
    expect(await wizard.page.locator('main b').count()).toBe(0);
  });
});

describe('an open question', () => {
  it('has its choices with what each does to the KPIs, and is answered with one click', async () => {
    const wizard = await open(documentOf([unclear]));
    expect(await wizard.title()).toBe(wizard.words.oneQuestion);
    const effect = (value: string) => wizard.page.locator(`.choice[data-value="${value}"] .note`);
    await effect('won').filter({ hasText: /\d/ }).waitFor();
    expect(await effect('won').textContent()).not.toBe(await effect('lost').textContent());
    await wizard.page.locator('.choice[data-value="won"]').click();
    expect(await wizard.title()).toBe(wizard.words.ready);
    expect(await tiles(wizard)).toMatchObject({ Revenue: '680', 'Deals won': '3' });
  });

  it('that can be left alone stands below, behind a part that opens, and is answered there', async () => {
    const wholesale: TabInput = {
      name: 'Wholesale',
      values: [
        ['Sales doc', 'Posted', 'Sold to', 'Bean', 'Net value', 'Rep'],
        ['SD-1', '2026-05-01', 'Cafe Uno', 'House', 420, 'Kay'],
        ['SD-2', '2026-05-07', 'Bistro Due', 'Decaf', 180, 'Kay'],
        ['SD-3', '2026-05-22', 'Deli Tre', 'House', 252, 'Lew'],
      ],
    };
    const wizard = await open(documentOf([deals, wholesale]));
    const { page, words } = wizard;
    expect(await wizard.title()).toBe(words.ready);
    expect(await page.locator('.question:visible').count()).toBe(0);
    await page.getByText(words.moreAsks.replace('{count}', '1')).click();
    await page.locator('.question:visible .choice[data-value="orders"]').click();
    expect(await page.locator('[data-key="tab:Wholesale"] .name').textContent()).toBe('\u2068Orders\u2069');
    expect(await page.locator('[data-ask="what_table:Wholesale"]').count()).toBe(0);
  });

  it('can be put off', async () => {
    const wizard = await open(documentOf([unclear]));
    await wizard.button(wizard.words.later).click();
    expect(await wizard.title()).toBe(wizard.words.ready);
  });
});

describe.skipIf(noData)(`on real data${noData === undefined ? '' : ` (${noData})`}`, () => {
  it('needs one click on maven_crm, and every KPI of the report is as the page had it', async () => {
    const files = ['sales_pipeline', 'accounts', 'products', 'sales_teams'].map((name) => `maven_crm/${name}.csv`);
    const wizard = await open(hostOf(files));
    expect(await wizard.title()).toBe(wizard.words.ready);
    expect(await tiles(wizard)).toMatchObject({ Revenue: '10,005,534', 'Win rate': '63.2%' });
    const values = (list: string) =>
      wizard.page
        .locator(`${list} > div`)
        .evaluateAll((parts) =>
          parts
            .map((part) => `${part.querySelector('dt')?.textContent}: ${part.querySelector('dd')?.textContent}`)
            .sort(),
        );
    await wizard.go('glossary');
    const shown = await values('.glossary');
    await wizard.back();
    await wizard.click(wizard.button(wizard.words.build));
    await wizard.built();
    expect(wizard.clicks()).toBe(1);
    expect(await values('.kpis')).toEqual(shown);
  });

  it('shows the funnel of olist_funnel as the report has it', async () => {
    const files = ['olist_closed_deals_dataset', 'olist_marketing_qualified_leads_dataset'];
    const host = hostOf(files.map((name) => `olist_funnel/${name}.csv`));
    const wizard = await open(host);
    const numbers = await wizard.page.locator('.funnel .number').allTextContents();
    const built = JSON.parse(host.runFromPage('wizardBuild', ['{}']) as string) as { value: Report };
    expect(numbers.map((text) => Number(text.replace(/,/g, '')))).toEqual(
      built.value.funnel.map(({ reached }) => reached),
    );
  });

  const shapes = ['hubspot_deal_data', 'sf_opportunity_data', 'sf_opportunity_history_data'];
  const headed = ['pipedrive_ui', 'hubspot_ui'];
  it.each([...shapes, ...headed])('needs one click, and at most one more for each open question: %s', async (shape) => {
    const isFile = shapes.includes(shape);
    const wizard = await open(isFile ? hostOf([`crm_export_shapes/${shape}.csv`]) : documentOf([exportOf(shape)]));
    const question = wizard.page.locator('.question:visible');
    let questions = 0;
    while ((await question.count()) > 0) {
      questions += 1;
      await wizard.click(question.locator('.choice').first());
    }
    await wizard.click(wizard.button(wizard.words.build));
    await wizard.built();
    expect(wizard.clicks()).toBe(1 + questions);
    if (!isFile) expect(questions).toBe(0);
  });
});

it('is used by keyboard only from opening to the report', async () => {
  const wizard = await open(documentOf([unclear]));
  const { page } = wizard;
  const press = async (key: string, until: string): Promise<void> => {
    for (let pressed = 0; pressed < 60; pressed += 1) {
      if (await page.evaluate((selector) => document.activeElement?.matches(selector) ?? false, until)) return;
      await page.keyboard.press(key);
    }
    throw new Error(`${until} was not reached with ${key}.`);
  };
  await press('Tab', '.choice[data-value="won"]');
  await page.keyboard.press('Enter');
  await press('Tab', '[data-key="stages"]');
  await page.keyboard.press('Enter');
  expect(await wizard.title()).toBe(wizard.words.stages);
  await page.keyboard.press('Escape');
  expect(await focused(wizard)).toContain(wizard.words.stages);
  await press('Tab', 'footer .primary');
  await page.keyboard.press('Enter');
  await wizard.built();
  expect(await focused(wizard)).toBe(wizard.words.built);
  expect(lastSaved(wizard)).toMatchObject({ mapping: { stages: { 'Parking <b>lot</b>': 'won' } } });
  await press('Tab', '[data-key="show"]');
  await page.keyboard.press('Enter');
  await expect.poll(() => wizard.focusedSheet()).toBe(1);
});
