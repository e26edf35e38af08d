/** The page's words in a language. */

import { settingNames } from '../forms/setting-names';
import { directions, type Locale, type Texts } from '../i18n/locales';
import { homeWords } from './words/home';
import { mappingWords } from './words/mapping';
import { pageWords } from './words/page';
import { settingsWords } from './words/settings';

/** Every word of the page, in all languages. */
export const allWords = { ...settingNames, ...pageWords, ...homeWords, ...mappingWords, ...settingsWords };

export type Words = Readonly<Record<keyof typeof allWords, string>>;

export interface PageTexts {
  locale: Locale;
  direction: 'ltr' | 'rtl';
  words: Words;
  /** Between the parts of a list. */
  comma: string;
}

const commas: Texts = { en: ', ', th: ', ', ja: '、', ar: '، ', vi: ', ' };

/** The words of a language. */
export function textsOf(locale: Locale): PageTexts {
  const words = {} as Record<keyof Words, string>;
  for (const [name, texts] of Object.entries<Texts>(allWords)) words[name as keyof Words] = texts[locale];
  return { locale, direction: directions[locale], words, comma: commas[locale] };
}
