/** Numbers in the report's sentences and cells: marks of the sheet's locale, words of the language, the currency. */

import { describe, expect, it } from 'vitest';
import type { TabInput } from '../../local/host';
import { type Locale, locales } from '../../src/i18n/locales';
import { defaultSettings } from '../../src/kpis/settings';
import { formatOf, marksOf, numberText, shortText, unitText } from '../../src/report/numbers';
import { hostWith } from '../built';

const writing = (sheet: string, currency: string | null = null, locale: Locale = 'en') => ({
  locale,
  marks: marksOf(sheet, currency),
});

/** A space that breaks no line, as some locales have it between thousands. */
const spaced = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('a number in a sentence', () => {
  it.each([
    ['en_US', '1,234,567', '12.5'],
    ['de_DE', '1.234.567', '12,5'],
    ['vi_VN', '1.234.567', '12,5'],
    ['fr_FR', '1 234 567', '12,5'],
    ['en_IN', '12,34,567', '12.5'],
    ['th_TH', '1,234,567', '12.5'],
    ['ja_JP', '1,234,567', '12.5'],
    ['ar_EG', '1,234,567', '12.5'],
    ['no locale', '1,234,567', '12.5'],
  ])('has the marks of the sheet: %s', (sheet, large, small) => {
    expect(spaced(numberText(1234567, writing(sheet)))).toBe(large);
    expect(numberText(12.5, writing(sheet))).toBe(small);
    expect(numberText(-12.54, writing(sheet))).toBe(`-${small}`);
  });

  it('has a mark between thousands also where a language leaves it out of four digits', () => {
    expect(numberText(1234, writing('es_ES'))).toBe('1.234');
  });

  it.each([
    ['en', '1,3M'],
    ['th', '1,3 ล้าน'],
    ['ja', '134,6万'],
    ['ar', '1,3 مليون'],
    ['vi', '1,3 triệu'],
  ] as const)('has the words of the language and the marks of the sheet: %s', (locale, text) => {
    expect(shortText(1345678, 'count', writing('de_DE', null, locale))).toBe(text);
  });
});

describe('money', () => {
  it.each([
    ['en_US', 'USD', '$1.3M', '"$"#,##0', '"$"#,##0.00'],
    ['th_TH', 'THB', '฿1.3M', '"฿"#,##0', '"฿"#,##0.00'],
    ['de_DE', 'EUR', '1,3M €', '#,##0" €"', '#,##0.00" €"'],
    ['ja_JP', 'JPY', '￥1.3M', '"￥"#,##0', '"￥"#,##0'],
    ['en_US', null, '1.3M', '#,##0', '#,##0.00'],
  ])('has its currency in sentences and cells: %s %s', (sheet, currency, text, whole, cents) => {
    const marks = writing(sheet, currency);
    expect(spaced(shortText(1345678, 'currency', marks))).toBe(text);
    expect(spaced(formatOf('currency', 1345678, marks.marks))).toBe(whole);
    expect(spaced(formatOf('currency', 12.5, marks.marks))).toBe(cents);
    expect(unitText(3, 'count', marks)).toBe('3');
  });

  it('below 0 has the sign first', () => {
    expect(shortText(-1345678, 'currency', writing('en_US', 'USD'))).toBe('-$1.3M');
  });
});

const deals: TabInput = {
  name: 'Deals',
  values: [
    ['Deal', 'Owner', 'Stage', 'Amount', 'Created', 'Close date'],
    ['A', 'Anna', 'Won', 1234567, { date: '2026-01-01' }, { date: '2026-01-20' }],
    ['B', 'Ben', 'Lost', 300, { date: '2026-02-01' }, { date: '2026-02-20' }],
    ['C', 'Ben', 'Lost', 50, { date: '2026-02-03' }, { date: '2026-02-21' }],
  ],
};

describe('the report', () => {
  it.each(locales.map((language) => [language]))(
    'in %s has the marks of its sheet in every sentence and note, and the currency of the settings',
    (language) => {
      const host = hostWith([deals], { locale: 'de_DE', now: () => new Date('2026-05-10T12:00:00Z') });
      const settings = { ...defaultSettings, language, currency: 'EUR' };
      host.runFromPage('wizardSave', [JSON.stringify({ settings })]);
      host.click('refreshReport');
      const tab = host.tabs().find(({ id }) => id === host.activeTab());
      if (!tab) throw new Error('no report');
      expect(tab.rightToLeft).toBe(language === 'ar');
      const cells = host.cells(tab.id, 1, 1, tab.rows, tab.columns).flat();
      const texts = cells.flatMap((cell) => (cell ? [spaced(cell.text), spaced(cell.note ?? '')] : []));
      expect(texts).toContain('1.234.567 €');
      expect(texts).toContain('33,3%');
      const titles = tab.charts.map(({ options }) => spaced(String(options.title)));
      const sentences = [...texts, ...titles];
      expect(sentences.some((text) => /33,3 %/.test(text))).toBe(true);
      // A point between two digits stands for thousands here, but in dates.
      const wrong = sentences.filter((text) => /\d\.\d(?!\d\d)/.test(text) || /\d,\d{3}/.test(text));
      expect(wrong).toEqual([]);
    },
  );
});
