/** One row of the settings tab: what it shows, and what a changed cell does. */

import type { Locale, Texts } from '../i18n/locales';
import type { Settings } from '../kpis/settings';
import type { Mapping } from '../tables/mapping';
import type { ReadOptions, SourceTab } from '../tables/source';
import { settingsWords as words } from './settings-words';

/** What is set: both are replaced, never changed inside. */
export interface Draft {
  settings: Settings;
  mapping: Mapping;
}

export interface Choice {
  value: string;
  /** In each language; a text that reads the same everywhere stands alone. */
  label: Texts | string;
}

export interface Entry {
  /** The same for the same setting, whatever the language; unique. */
  key: string;
  label: string;
  /** A heading has no value. */
  heading?: boolean;
  /** Nobody knows it yet, and it matters. */
  open?: boolean;
  value: string | number;
  choices: readonly Choice[] | null;
  note: string;
  /** Google's number format of the value. */
  format: '@' | '0.0%' | 'General';
  /** What is said of a value that can't be taken. */
  wrong: Texts;
  /** The draft with the value; null when it can't be taken. A choice is given by its value, a blank as ''. */
  take: (given: string | number, draft: Draft) => Draft | null;
}

export interface Workbook {
  tabs: readonly SourceTab[];
  options: ReadOptions;
}

/** The label of a choice in a language. */
export const labelOf = ({ label }: Choice, locale: Locale): string =>
  typeof label === 'string' ? label : label[locale];

/** What a choice is made of; the chosen one is given by its value. */
type ChoiceParts = Pick<Entry, 'key' | 'label' | 'take'> &
  Partial<Entry> & { choices: readonly Choice[]; chosen: string };

/** Entries in the making. */
export interface EntryList {
  readonly entries: Entry[];
  heading(key: string, label: string): void;
  add(entry: Omit<Entry, 'wrong' | 'note' | 'format'> & Partial<Entry>): void;
  choice(entry: ChoiceParts): void;
}

/** A list without entries. */
export function entryList(locale: Locale): EntryList {
  const entries: Entry[] = [];
  const add: EntryList['add'] = (entry) => {
    entries.push({ note: '', format: '@', wrong: words.wrong, ...entry });
  };
  return {
    entries,
    add,
    heading: (key, label) => add({ key, label, heading: true, value: '', choices: null, take: () => null }),
    choice(entry) {
      const found = entry.choices.find(({ value }) => value === entry.chosen);
      add({ ...entry, value: found ? labelOf(found, locale) : entry.chosen });
    },
  };
}
