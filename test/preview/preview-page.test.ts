import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  cellText,
  clickMenu,
  goTo,
  launchBrowser,
  type OpenedPreview,
  openPreview,
  ready,
  sidebarFrame,
} from './opened-preview';

// A busy machine takes seconds for what takes a moment alone.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let browser: Browser;
let opened: OpenedPreview;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser?.close());

beforeEach(async () => {
  opened = await openPreview(browser);
});

afterEach(async () => {
  await opened?.close();
});

/** Waits until a cell shows this text. */
async function shows(name: string, text: string): Promise<void> {
  await opened.page.waitForFunction(
    ([cell, expected]) => document.querySelector(`[data-cell="${cell}"] .text`)?.textContent === expected,
    [name, text],
  );
}

async function typeInto(name: string, text: string): Promise<void> {
  await goTo(opened.page, name);
  await opened.page.keyboard.type(text);
  await opened.page.keyboard.press('Enter');
}

describe('the grid', () => {
  it('shows the cells of the first tab when it opens, and the name of the workbook', async () => {
    await shows('A1', 'Spend');
    await shows('B2', '200');
    expect(await opened.page.getByRole('heading', { name: 'Test business' }).count()).toBe(1);
    expect(opened.failures).toEqual([]);
  });

  it('draws only the visible ones of thousands of rows, and shows row 4,000 after scrolling there', async () => {
    const { page } = opened;
    await page.getByRole('tab', { name: 'Deals' }).click();
    await shows('A2', 'Deal 2');
    expect(await page.locator('.cell').count()).toBeLessThan(2000);
    await page.locator('.grid').evaluate((grid) => {
      grid.scrollTop = 3990 * 21;
    });
    await shows('A4000', 'Deal 4000');
    await shows('C4000', '40000');
    expect(await cellText(page, 'A1').textContent()).toBe('Deal');
    expect(await page.locator('.cell').count()).toBeLessThan(2000);
  });

  it('moves with the keys: arrows, Tab, Ctrl+End, Ctrl+Home, page keys', async () => {
    const { page } = opened;
    const name = () => page.locator('.name-box').inputValue();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    expect(await name()).toBe('B2');
    await page.keyboard.press('Shift+ArrowDown');
    expect(await name()).toBe('B2:B3');
    await page.keyboard.press('Tab');
    expect(await name()).toBe('C2');
    await page.keyboard.press('Control+End');
    expect(await name()).toMatch(/^[A-Z]+\d{3,}$/);
    await page.keyboard.press('Control+Home');
    expect(await name()).toBe('A1');
    await page.keyboard.press('PageDown');
    expect(Number((await name()).slice(1))).toBeGreaterThan(10);
    const active = await page.locator('.grid').getAttribute('aria-activedescendant');
    expect(active).toBe(`cell-${(await name()).slice(1)}-1`);
  });

  it('puts column A of a tab from right to left at the right, and moves the way the arrows point', async () => {
    const { page } = opened;
    await page.getByRole('tab', { name: 'الصفقات' }).click();
    await shows('A1', 'الصفقة');
    const a = await cellText(page, 'A1').boundingBox();
    const b = await cellText(page, 'B1').boundingBox();
    const grid = await page.locator('.grid').boundingBox();
    expect(a?.x).toBeGreaterThan(b?.x ?? 0);
    expect((a?.x ?? 0) + (a?.width ?? 0)).toBeGreaterThan((grid?.x ?? 0) + (grid?.width ?? 0) - 80);
    await page.keyboard.press('ArrowLeft');
    expect(await page.locator('.name-box').inputValue()).toBe('B1');
    await cellText(page, 'A2').click();
    expect(await page.locator('.name-box').inputValue()).toBe('A2');
    await page.keyboard.type('=CPL(');
    const cell = await cellText(page, 'A2').boundingBox();
    const field = await page.locator('.cell-field').boundingBox();
    expect(field?.y).toBeCloseTo((cell?.y ?? 0) - 1, 0);
    expect((field?.x ?? 0) + (field?.width ?? 0)).toBeCloseTo((cell?.x ?? 0) + (cell?.width ?? 0) + 1, 0);
  });
});

describe('cells', () => {
  it('show number formats, fonts, fills, alignment, lines and merged cells as the host gives them', async () => {
    await opened.close();
    opened = await openPreview(browser, (host) => {
      const { cells, tabs } = host;
      host.tabs = () =>
        tabs
          .call(host)
          .map((tab, index) => (index > 0 ? tab : { ...tab, merges: [{ row: 2, column: 1, rows: 1, columns: 2 }] }));
      host.cells = (tab, firstRow, firstColumn, lastRow, lastColumn) => {
        const block = cells.call(host, tab, firstRow, firstColumn, lastRow, lastColumn);
        const row = firstRow === 1 && firstColumn === 1 ? block[1] : undefined;
        if (row) {
          row[0] = {
            text: '$5,000.00',
            input: '5000',
            kind: 'number',
            style: {
              bold: true,
              color: '#ff0000',
              background: '#00ff00',
              align: 'center',
              border: { bottom: '#0000ff' },
            },
          };
        }
        return block;
      };
      return host;
    });
    const { page } = opened;
    await shows('A2', '$5,000.00');
    const cell = cellText(page, 'A2');
    const css = (selector: string, name: string) =>
      page
        .locator(`[data-cell="A2"]${selector}`)
        .evaluate((element, key) => getComputedStyle(element).getPropertyValue(key), name);
    expect(await css('', 'background-color')).toBe('rgb(0, 255, 0)');
    expect(await css('', 'border-bottom-color')).toBe('rgb(0, 0, 255)');
    expect(await css(' .text', 'color')).toBe('rgb(255, 0, 0)');
    expect(await css(' .text', 'font-weight')).toBe('700');
    expect(await css(' .text', 'text-align')).toBe('center');
    expect((await cell.boundingBox())?.width).toBe(200);
    expect(await cellText(page, 'B2').count()).toBe(0);
    await cell.click();
    expect(await page.getByRole('textbox', { name: 'Formula bar' }).inputValue()).toBe('5000');
  });
});

describe('formulas', () => {
  it('calculates a function of the add-on', async () => {
    await typeInto('D2', '=CPL(5000,200)');
    await shows('D2', '25');
  });

  it('calculates again when a cell that the formula reads is edited', async () => {
    const { page } = opened;
    await typeInto('D2', '=CPL(A2,B2)');
    await shows('D2', '25');
    await goTo(page, 'B2');
    await page.keyboard.press('F2');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('100');
    await page.keyboard.press('Enter');
    await shows('D2', '50');
  });

  it('writes from the formula bar, and Escape leaves the cell as it was', async () => {
    const { page } = opened;
    await goTo(page, 'A3');
    const bar = page.getByRole('textbox', { name: 'Formula bar' });
    await bar.fill('1200');
    await bar.press('Escape');
    await shows('A3', '900');
    await bar.fill('1200');
    await bar.press('Enter');
    await shows('A3', '1200');
  });

  it('shows #ERROR! with the function’s own message beside the cell', async () => {
    const { page } = opened;
    await typeInto('D2', '=CPL(1,0)');
    await shows('D2', '#ERROR!');
    const note = page.getByRole('tooltip');
    await cellText(page, 'D2').hover();
    await note.waitFor();
    expect(await note.textContent()).toContain('CPL: there are no leads, so there is no cost per lead.');
    expect(await cellText(page, 'D2').getAttribute('aria-describedby')).toBe(await note.getAttribute('id'));
    await page.mouse.move(5, 5);
    await note.waitFor({ state: 'hidden' });
    await goTo(page, 'D2');
    await note.waitFor();
  });

  it('offers the functions that begin with =CP with the help that Google would show', async () => {
    const { page } = opened;
    await goTo(page, 'D2');
    await page.keyboard.type('=CP');
    const option = page.getByRole('option', { selected: true });
    expect(await option.textContent()).toContain('CPL');
    expect(await option.textContent()).toContain('Cost per lead: what one lead cost.');
    await page.keyboard.press('Tab');
    await page.keyboard.type('5000,');
    expect(await page.locator('.cell-field').inputValue()).toBe('=CPL(5000,');
    expect(await page.locator('.signature').textContent()).toBe('CPL(spend, leads)');
    expect(await page.locator('.signature .current').textContent()).toBe('leads');
    expect(await page.locator('.function-help').textContent()).toContain('Number of leads: a number or a range.');
  });

  it('takes a clicked cell and a dragged range as references while a formula waits for one', async () => {
    const { page } = opened;
    await goTo(page, 'D2');
    await page.keyboard.type('=CPL(');
    await cellText(page, 'A2').click();
    await page.keyboard.type(',');
    await cellText(page, 'B2').hover();
    await page.mouse.down();
    await cellText(page, 'B3').hover();
    await page.mouse.up();
    expect(await page.locator('.cell-field').inputValue()).toBe('=CPL(A2,B2:B3');
  });
});

describe('the add-on', () => {
  it('runs a menu item’s handler, shows its toast and reads the cells again', async () => {
    const { page } = opened;
    await clickMenu(page, 'Write hello');
    await shows('D1', 'hello');
    expect(await page.locator('.toast').textContent()).toContain('Hello was written.');
  });

  it('shows the sentence of a handler that fails', async () => {
    const { page } = opened;
    await clickMenu(page, 'Fail');
    const alert = page.locator('.toast.failure');
    await alert.waitFor();
    expect(await alert.textContent()).toContain('There are no deals in this workbook.');
  });

  it('draws a chart from the cells that its range names, leaves gaps empty, and follows an edit', async () => {
    const { page } = opened;
    await clickMenu(page, 'Draw chart');
    const chart = page.locator('.chart');
    await chart.waitFor();
    expect(await chart.getAttribute('aria-label')).toContain('Leads by month');
    const values = () =>
      chart.locator('td').evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-value')));
    expect(await values()).toEqual(['10', '', '30']);
    const painted = await chart.locator('canvas').evaluate((canvas) => {
      const { width, height } = canvas as HTMLCanvasElement;
      const pixels = (canvas as HTMLCanvasElement).getContext('2d')?.getImageData(0, 0, width, height).data ?? [];
      let blue = 0;
      for (let at = 0; at < pixels.length; at += 4) if (pixels[at] === 0x42 && pixels[at + 2] === 0xf4) blue += 1;
      return blue;
    });
    expect(painted).toBeGreaterThan(500);
    await typeInto('G3', '20');
    await page.waitForFunction(() => document.querySelectorAll('.chart td')[1]?.getAttribute('data-value') === '20');
    const anchor = await cellText(page, 'B6').boundingBox();
    const place = await chart.boundingBox();
    expect(place?.x).toBeCloseTo((anchor?.x ?? 0) + 10, 0);
    expect(place?.y).toBeCloseTo((anchor?.y ?? 0) + 5, 0);
  });
});

describe('messages', () => {
  it('shows an alert in a dialog that takes the keys, with a modal dialog’s page under it', async () => {
    const { page, host } = opened;
    const { takeEvents } = host;
    host.takeEvents = () => [
      ...takeEvents.call(host),
      {
        type: 'dialog',
        title: 'Details',
        html: '<!DOCTYPE html><p>All about it</p>',
        width: 320,
        height: 200,
        modal: true,
      },
      { type: 'alert', title: 'Done', message: 'The report was built.', buttons: 'OK' },
    ];
    await clickMenu(page, 'Write hello');
    const alert = page.getByRole('alertdialog', { name: 'Done' });
    await alert.waitFor();
    expect(await alert.textContent()).toContain('The report was built.');
    await page.keyboard.press('Enter');
    await alert.waitFor({ state: 'detached' });
    const dialog = page.getByRole('dialog', { name: 'Details' });
    await page.frameLocator('dialog iframe').getByText('All about it').waitFor();
    expect((await page.locator('dialog iframe').boundingBox())?.width).toBe(320);
    await page.getByRole('button', { name: 'Close dialog' }).click();
    await dialog.waitFor({ state: 'detached' });
  });
});

describe('the sidebar', () => {
  beforeEach(async () => {
    await clickMenu(opened.page, 'Show sidebar');
    await sidebarFrame(opened.page).locator('#call').waitFor();
  });

  const output = async (expected: RegExp): Promise<string> => {
    const line = sidebarFrame(opened.page).locator('#output', { hasText: expected });
    await line.waitFor();
    return (await line.textContent()) ?? '';
  };

  it('is 300 pixels wide, has its title, and closes', async () => {
    const { page } = opened;
    const panel = page.getByRole('complementary', { name: 'Test sidebar' });
    expect((await panel.boundingBox())?.width).toBe(300);
    await page.getByRole('button', { name: 'Close sidebar' }).click();
    await page.locator('.sidebar').waitFor({ state: 'hidden' });
  });

  it('calls a server function and gives the result and the user object to the success handler', async () => {
    await sidebarFrame(opened.page).locator('#call').click();
    expect(await output(/server/)).toBe('{"got":{"name":"สมชาย","list":[1,2]},"from":"server"} for me');
  });

  it('gives an error of the server to the failure handler', async () => {
    await sidebarFrame(opened.page).locator('#fail').click();
    expect(await output(/always/)).toMatch(/^true \w*Error .*This call always fails\.$/);
  });

  it('answers many calls at once, and a runner stays as it was when another one is made from it', async () => {
    const frame = opened.page.frames().find((candidate) => candidate.url().includes('/frame/'));
    const answers = await frame?.evaluate(`new Promise((resolve) => {
      const seen = [];
      const note = (text) => { seen.push(text); if (seen.length === 26) resolve(seen.sort()); };
      const first = google.script.run.withSuccessHandler((result) => note('first ' + result.got));
      const second = first.withSuccessHandler((result) => note('second ' + result.got));
      first.echo('a');
      for (let call = 0; call < 25; call += 1) second.echo(call % 5);
    })`);
    const fives = [0, 1, 2, 3, 4].flatMap((call) => Array<string>(5).fill(`second ${call}`));
    expect(answers).toEqual(['first a', ...fives]);
  });

  it('throws at once for an argument that may not travel', async () => {
    const frame = opened.page.frames().find((candidate) => candidate.url().includes('/frame/'));
    await expect(frame?.evaluate('google.script.run.echo({ when: new Date() })')).rejects.toThrow(
      'Failed due to illegal value in property: 0.when',
    );
  });

  it('closes by google.script.host.close and gives the keys back to the grid', async () => {
    const { page } = opened;
    await page
      .frames()
      .find((candidate) => candidate.url().includes('/frame/'))
      ?.evaluate('google.script.host.close()');
    await page.locator('.sidebar').waitFor({ state: 'hidden' });
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('.name-box').inputValue()).toBe('A2');
  });

  it('cannot reach the network, nor the preview around it', async () => {
    const { page } = opened;
    await sidebarFrame(page).locator('#fetch').click();
    expect(await output(/fetched|blocked/)).toBe('blocked');
    const frame = page.frames().find((candidate) => candidate.url().includes('/frame/'));
    const reached = await frame?.evaluate(() => {
      try {
        return window.parent.document.title;
      } catch (error) {
        return (error as Error).name;
      }
    });
    expect(reached).toBe('SecurityError');
  });
});

it('opens a page again without an error after the tab was changed', async () => {
  const { page } = opened;
  await page.getByRole('tab', { name: 'Deals' }).click();
  await shows('A2', 'Deal 2');
  await page.reload();
  await ready(page);
  await shows('A2', 'Deal 2');
  expect(opened.failures).toEqual([]);
});
