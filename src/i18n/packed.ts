/**
 * Texts that the build takes out of the script. They stand in pages of the project (`Texts-en.html`, `Words.html`), and
 * a page is read when the first of its texts is needed: what a call doesn't say costs it nothing.
 */

import type { Dictionary } from './en';
import { type Locale, locales } from './locales';

interface TextsPage {
  dictionary: Dictionary;
  texts: readonly string[];
}

type WordsPage = Readonly<Record<Locale | 'crm', readonly string[]>>;

const pages: Record<string, unknown> = {};
let contentOf: (name: string) => string;

/** Says how the content of a page is read; `main` does it once, before anything else. */
export function readPagesWith(reader: (name: string) => string): void {
  contentOf = reader;
}

/** The JSON in a page. */
function page<T>(name: string): T {
  if (!(name in pages)) {
    const content = contentOf(name);
    pages[name] = JSON.parse(content.slice(content.indexOf('{'), content.lastIndexOf('}') + 1));
  }
  return pages[name] as T;
}

const textsPage = (locale: Locale): TextsPage => page(`Texts-${locale}`);

/** An object with a getter for each key. */
function lazily<K extends string, T>(keys: readonly K[], get: (key: K) => T): Readonly<Record<K, T>> {
  const made = {} as Record<K, T>;
  for (const key of keys) Object.defineProperty(made, key, { get: () => get(key) });
  return made;
}

/** The dictionary of each language. */
export const packedDictionaries = lazily(locales, (locale) => textsPage(locale).dictionary);

/** The text with this number in each language. */
export class PackedTexts {
  constructor(protected readonly number: number) {}
}
for (const locale of locales) {
  Object.defineProperty(PackedTexts.prototype, locale, {
    get(this: { number: number }) {
      return textsPage(locale).texts[this.number];
    },
  });
}

/** The list of words with this number in each language, and the CRMs' own. */
export class PackedWords {
  constructor(protected readonly number: number) {}
}
for (const list of [...locales, 'crm'] as const) {
  Object.defineProperty(PackedWords.prototype, list, {
    get(this: { number: number }) {
      return page<WordsPage>('Words')[list][this.number];
    },
  });
}
