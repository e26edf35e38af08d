/** The menu's words in each language: apart, as the menu can't wait for a page of texts. */

import { type Dictionary, dictionaries } from './dictionary';
import type { Locale } from './locales';

export const menus: Readonly<Record<Locale, Dictionary['menu']>> = {
  en: dictionaries.en.menu,
  th: dictionaries.th.menu,
  ja: dictionaries.ja.menu,
  ar: dictionaries.ar.menu,
  vi: dictionaries.vi.menu,
};
