/** The page's words in the person's language. */

import { type Dictionary, dictionaries, type SidebarDictionary, sidebarDictionaries } from '../i18n/dictionary';
import { fill } from '../i18n/fill';
import { directions, type Locale } from '../i18n/locales';
import { countText } from './figures';

export interface PageTexts {
  locale: Locale;
  direction: 'ltr' | 'rtl';
  words: SidebarDictionary;
  /** The whole dictionary, for words that the report has too. */
  all: Dictionary;
}

/** The words of a language. */
export function textsOf(locale: Locale): PageTexts {
  const all = dictionaries[locale];
  return { locale, direction: directions[locale], words: sidebarDictionaries[locale], all };
}

/** A text that speaks of a number of things. */
export function counted(
  forms: { readonly one: string; readonly other: string },
  count: number,
  locale: Locale,
): string {
  return fill(count === 1 ? forms.one : forms.other, { count: countText(count, locale) });
}
