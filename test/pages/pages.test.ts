/** The pages that hold code and texts: what reads which, in the built files. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Host } from '../../local/host';
import { locales } from '../../src/i18n/locales';
import { cellOf, hostWith, project, reportOf } from '../built';

const deals = {
  name: 'Deals',
  values: [
    ['Deal', 'Stage', 'Amount'],
    ['One', 'Won', 100],
    ['Two', 'Lost', 50],
  ],
};

/** The pages that the script has read. */
const pagesOf = (host: Host) =>
  host
    .calls()
    .list.filter(({ method }) => method === 'getContent')
    .map(({ detail }) => detail);

/** The pages that the formula makes the script read, and the cell. */
function readBy(formula: string, userLocale = 'en') {
  const host = hostWith([deals], { userLocale });
  const { text, note = '' } = cellOf(host, formula);
  return { text, note, pages: pagesOf(host) };
}

describe('pages', () => {
  it.each(['=CAC(20000,100)', '=RETENTION(200,220,40)', '=CPL(C2:C3,10)', '=MROI(50000,10000,40%)'])(
    '%s reads none: all it needs is in the script',
    (formula) => {
      const { text, pages } = readBy(formula);
      expect(text).toMatch(/^[\d.,%$-]+$/);
      expect(pages).toEqual([]);
    },
  );

  it('a list or a table reads the library and the words, and texts only for a name of another language', () => {
    const list = readBy('=WINRATE(B2:B3)');
    expect(list).toMatchObject({ text: '0.5', pages: ['Library', 'Words'] });
    const table = readBy('=KPI("win rate",A:C)');
    expect(table).toMatchObject({ text: '0.5', pages: ['Library', 'Words'] });
    expect(readBy('=KPI("受注率",A:C)')).toMatchObject({ text: '0.5', pages: expect.arrayContaining(['Texts-ja']) });
  });

  it('the part of the report is read by the menu and the sidebar', () => {
    const host = hostWith([deals]);
    reportOf(host);
    expect(pagesOf(host)).toEqual(expect.arrayContaining(['Library', 'Report']));
  });

  it.each(locales)('a sentence in %s reads the texts of that language only', (locale) => {
    const { note, pages } = readBy('=CPL(1,0)', locale);
    expect(note).toMatch(/^CPL: /);
    expect(pages.filter((page) => page.startsWith('Texts'))).toEqual([`Texts-${locale}`]);
  });

  it('each language has as many texts as the others', () => {
    const counts = locales.map((locale) => {
      const page = readFileSync(join(project, `Texts-${locale}.html`), 'utf8');
      const { texts } = JSON.parse(page.slice(page.indexOf('{'), page.lastIndexOf('}') + 1)) as { texts: string[] };
      return texts.length;
    });
    expect(new Set(counts).size).toBe(1);
    expect(counts[0]).toBeGreaterThan(100);
  });

  it('the script has no text of another language but the menu and a few words of money', () => {
    const script = readFileSync(join(project, 'Code.js'), 'utf8');
    expect(readdirSync(project)).toContain('Library.html');
    expect(script.match(/[\u0e00-\u0e7f]{12,}/g)?.length ?? 0).toBeLessThan(10);
  });
});
