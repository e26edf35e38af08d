/** Two people's settings and mapping beside each other: where they differ, and one made of both. */

import type { Locale } from '../i18n/locales';
import { entriesOf } from './settings-entries';
import { type Draft, type Entry, labelOf, type Workbook } from './settings-entry';

/** A setting that two people have set differently. */
export interface Difference {
  key: string;
  /** What stands above it: the tab, the goals. */
  section: string;
  label: string;
  /** In words; '' for none. */
  mine: string;
  theirs: string;
  /** Whose change it is, compared with what both began with. */
  by: 'me' | 'them' | 'both';
}

/** All settings by their keys, each with what stands above it. Answers come first: with them the questions are gone. */
function listed(workbook: Workbook, draft: Draft, locale: Locale): Map<string, Entry & { section: string }> {
  const found = new Map<string, Entry & { section: string }>();
  const { answers = {}, ...unanswered } = draft.mapping;
  const open = entriesOf(workbook, { ...draft, mapping: unanswered }, locale);
  const questions = open.filter(({ key }) => key.startsWith('answer:'));
  let section = '';
  for (const entry of [...questions, ...entriesOf(workbook, draft, locale)]) {
    if (entry.heading) section = entry.label;
    else if (!found.has(entry.key)) found.set(entry.key, { ...entry, section });
  }
  for (const entry of questions) {
    const answer = answers[entry.key.slice('answer:'.length)];
    const choice = entry.choices?.find(({ value }) => answer !== undefined && value === `=${answer}`);
    const value = choice === undefined ? '' : labelOf(choice, locale);
    found.set(entry.key, { ...entry, value, section: '' });
  }
  return found;
}

/** A value as it is read: shares in percent. */
function worded({ value, format }: Entry): string {
  return format === '0.0%' && typeof value === 'number' ? `${Math.round(value * 1000) / 10}%` : String(value);
}

/** Where mine and theirs differ, in the order of the settings tab. `base` is what both began with. */
export function differencesOf(
  workbook: Workbook,
  base: Draft,
  mine: Draft,
  theirs: Draft,
  locale: Locale,
): Difference[] {
  const [before, here, there] = [base, mine, theirs].map((draft) => listed(workbook, draft, locale)) as [
    Map<string, Entry & { section: string }>,
    Map<string, Entry & { section: string }>,
    Map<string, Entry & { section: string }>,
  ];
  const text = (all: Map<string, Entry>, key: string): string => {
    const entry = all.get(key);
    return entry === undefined ? '' : worded(entry);
  };
  return [...new Map([...there, ...here]).values()].flatMap(({ key, section, label }) => {
    const [was, own, other] = [text(before, key), text(here, key), text(there, key)];
    if (own === other) return [];
    const by = own === was ? 'them' : other === was ? 'me' : 'both';
    return [{ key, section, label, mine: own, theirs: other, by }];
  });
}

/** The draft with a value as it is shown in the language: the page has the texts of no other. */
function taken({ choices, take }: Entry, value: Entry['value'], draft: Draft, locale: Locale): Draft | null {
  if (choices === null || value === '') return take(value, draft);
  const choice = choices.find((each) => labelOf(each, locale) === value);
  return choice === undefined ? null : take(choice.value, draft);
}

/** A tab that is given another table has other columns then, which are set in the next round. */
const rounds = 3;

/** Theirs, but mine for the settings of these keys. */
export function joined(workbook: Workbook, mine: Draft, theirs: Draft, keys: readonly string[], locale: Locale): Draft {
  const wanted = listed(workbook, mine, locale);
  const values = new Map(keys.map((key) => [key, wanted.get(key)?.value ?? '']));
  let draft = theirs;
  for (let round = 0; round < rounds; round += 1) {
    const before = draft;
    listed(workbook, before, locale).forEach((entry, key) => {
      const value = values.get(key);
      if (value === undefined || String(value) === String(entry.value)) return;
      draft = taken(entry, value, draft, locale) ?? draft;
    });
    if (draft === before) break;
  }
  return draft;
}
