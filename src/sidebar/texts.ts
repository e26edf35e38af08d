/** The page's words in a language. */

import { settingNames } from '../forms/setting-names';
import { isolated } from '../i18n/fill';
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
  /** Names in a row, each in its own direction, one after the other in the direction of the language. */
  listed(names: readonly string[]): string;
}

/** Between the names of a row. */
const commas: Texts = { en: ', ', th: ', ', ja: '、', ar: '، ', vi: ', ' };

/** The words of a language. */
export function textsOf(locale: Locale): PageTexts {
  const words = {} as Record<keyof Words, string>;
  for (const [name, texts] of Object.entries<Texts>(allWords)) words[name as keyof Words] = texts[locale];
  const direction = directions[locale];
  // Of a row of isolated names nothing else tells the direction.
  const mark = direction === 'rtl' ? '\u200f' : '';
  const listed: PageTexts['listed'] = (names) => mark + names.map(isolated).join(commas[locale]);
  return { locale, direction, words, listed };
}
