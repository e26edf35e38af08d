/** The page's words in all languages. */

import { describe, expect, it } from 'vitest';
import { locales, type Texts } from '../../src/i18n/locales';
import { allWords, textsOf } from '../../src/sidebar/texts';

const places = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

describe('the words of the page', () => {
  it.each(Object.entries<Texts>(allWords))('have the same places in every language: %s', (_name, texts) => {
    for (const locale of locales) {
      expect(texts[locale].trim()).not.toBe('');
      expect(places(texts[locale])).toEqual(places(texts.en));
    }
  });

  it.each(locales)('are all there in %s', (locale) => {
    expect(Object.keys(textsOf(locale).words)).toEqual(Object.keys(allWords));
  });
});
