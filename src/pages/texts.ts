/** Texts that the build takes out of the script: one page for each language, and one for the words of headers. */

import type { Dictionary } from '../i18n/en';
import { type Locale, locales } from '../i18n/locales';
import { textOfPage } from './page';

interface TextsPage {
  dictionary: Dictionary;
  texts: readonly string[];
}

type WordsPage = Readonly<Record<Locale | 'crm', readonly string[]>>;

/** The lines of each page that was read: texts until one is asked for, then what it says. */
const pages: Record<string, unknown[]> = {};

/** What a line of a page says. */
function page<T>(name: string, line = 0): T {
  const lines = pages[name] ?? textOfPage(name).trim().split('\n');
  pages[name] = lines;
  if (typeof lines[line] === 'string') lines[line] = JSON.parse(lines[line] as string);
  return lines[line] as T;
}

const textsPage = (locale: Locale): TextsPage => page(`Texts-${locale}`);

/** Gives an object a property for each key that is worked out when it is read. */
function define<K extends string, T>(object: object, keys: readonly K[], get: (this: T, key: K) => unknown): void {
  for (const key of keys) {
    Object.defineProperty(object, key, {
      get(this: T) {
        return get.call(this, key);
      },
    });
  }
}

/** The dictionary of each language. */
export function packedDictionaries(sections: readonly (keyof Dictionary)[]): Record<Locale, Dictionary> {
  const made = {} as Record<Locale, Dictionary>;
  for (const locale of locales) {
    made[locale] = {} as Dictionary;
    define(made[locale], sections, (section) => textsPage(locale).dictionary[section]);
  }
  return made;
}

interface Numbered {
  readonly number: number;
}

/** The text with this number, in each language. */
export class PackedTexts {
  constructor(readonly number: number) {}
}
define<Locale, Numbered>(PackedTexts.prototype, locales, function (locale) {
  return textsPage(locale).texts[this.number];
});

/** The list of words with this number, in each language, and the CRMs' own. */
export class PackedWords {
  constructor(readonly number: number) {}
}
define<Locale | 'crm', Numbered>(PackedWords.prototype, [...locales, 'crm'], function (list) {
  return page<WordsPage>('Words')[list][this.number];
});

/** Puts the texts where their numbers stand, however deep in the value. */
function withTexts<T extends object>(value: T): T {
  for (const key of Object.keys(value) as (keyof T)[]) {
    const part: unknown = value[key];
    if (typeof part !== 'object' || part === null) continue;
    const { texts } = part as { texts?: unknown };
    if (typeof texts === 'number') value[key] = new PackedTexts(texts) as T[keyof T];
    else withTexts(part);
  }
  return value;
}

/** A list that is parsed when the first of its elements is read; `{ texts: 7 }` in it stands for the texts of that number. */
export function packedList<T>(length: number, json: string): readonly T[] {
  const list: T[] = [];
  const unpack = () => {
    const parsed: T[] = withTexts(JSON.parse(json));
    parsed.forEach((value, index) => {
      Object.defineProperty(list, index, { value });
    });
    return parsed;
  };
  for (let index = 0; index < length; index += 1) {
    Object.defineProperty(list, index, { get: () => unpack()[index], configurable: true, enumerable: true });
  }
  return list;
}

/** The headers in the spellings in which they are looked for, as the build has worked them out. */
export const packedHeaders = () => page<object>('Words', 1);
