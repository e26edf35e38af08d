/** The settings tab as rows: where each entry stands, and what a person changed. */

import { fill } from '../i18n/fill';
import { type Locale, locales } from '../i18n/locales';
import type { Cell } from '../tables/source';
import { type Choice, type Draft, type Entry, labelOf } from './settings-entry';
import { settingsWords } from './settings-words';

/** A row of the tab. The key of a row that a person put there is ''. */
export interface SheetRow {
  /** 1-based row of the tab. */
  row: number;
  key: string;
  /** The value as it was when it was last saved or shown. */
  saved: string;
  value: Cell;
  /** Whether a person wrote something beside it. */
  noted: boolean;
}

const textOf = (cell: Cell): string => String(cell).trim();

/** Whether a person changed the value since it was shown. */
export const isChanged = ({ key, saved, value }: SheetRow): boolean => key !== '' && textOf(value) !== saved.trim();

/** Whether a text is the entry's saved value, perhaps in another language. */
export function isSavedAs({ value, choices }: Entry, saved: string): boolean {
  if (textOf(value) === saved.trim()) return true;
  const says = (choice: Choice, text: string) => locales.some((locale) => labelOf(choice, locale) === text);
  return choices?.some((choice) => says(choice, saved) && says(choice, String(value))) ?? false;
}

/** The cell of a row's value, for messages. */
export type CellName = (row: number) => string;

/** Entries with their values as saved, and what stands in the way of taking the changed ones. */
export interface Taken {
  draft: Draft;
  problems: string[];
}

/**
 * Takes the changed values into the draft, in the order of the entries. What can't be taken becomes a sentence that names
 * its cell; `item` is the menu item that opens the tab.
 */
export function takeChanges(
  rows: readonly SheetRow[],
  entries: readonly Entry[],
  start: Draft,
  locale: Locale,
  cellOf: CellName,
  item: string,
): Taken {
  const words = settingsWords;
  const problems: string[] = [];
  const byKey = new Map<string, SheetRow>();
  for (const row of rows) {
    if (row.key === '') continue;
    const other = byKey.get(row.key);
    if (other && (isChanged(row) || isChanged(other)))
      problems.push(fill(words.twice[locale], { cell: cellOf(row.row) }));
    if (!other || isChanged(row)) byKey.set(row.key, row);
  }
  let draft = start;
  for (const entry of entries) {
    const row = byKey.get(entry.key);
    byKey.delete(entry.key);
    if (!row || entry.heading || !isChanged(row)) continue;
    const taken = takeValue(entry, row.value, draft);
    if (taken) draft = taken;
    else problems.push(problemOf(entry, row, locale, cellOf));
  }
  byKey.forEach((row) => {
    if (isChanged(row)) problems.push(fill(words.gone[locale], { cell: cellOf(row.row), item }));
  });
  return { draft, problems };
}

function takeValue(entry: Entry, cell: Cell, draft: Draft): Draft | null {
  const given = textOf(cell);
  if (given === '') return entry.take('', draft);
  if (entry.choices) {
    const wanted = given.toLowerCase();
    const chosen = entry.choices.find(
      (choice) =>
        choice.value.toLowerCase() === wanted ||
        locales.some((locale) => labelOf(choice, locale).trim().toLowerCase() === wanted),
    );
    return chosen ? entry.take(chosen.value, draft) : null;
  }
  return entry.take(typeof cell === 'number' ? cell : given, draft);
}

const mostChoices = 12;

function problemOf(entry: Entry, { row, value }: SheetRow, locale: Locale, cellOf: CellName): string {
  const words = settingsWords;
  const labels = (entry.choices ?? []).map((choice) => labelOf(choice, locale)).filter((label) => label !== '');
  const choices = labels.slice(0, mostChoices).join(', ') + (labels.length > mostChoices ? ', …' : '');
  const help = labels.length > 0 ? fill(words.chooseOf[locale], { choices }) : entry.note;
  const isShare = typeof value === 'number' && entry.format.includes('%');
  const text = isShare ? `${Math.round(Number(value) * 1000) / 10}%` : textOf(value).slice(0, 40);
  return fill(entry.wrong[locale], { cell: cellOf(row), text, setting: entry.label, help }).trim();
}

/** A row as it is to stand: one of the tab's rows by its index, or a new one, with the key that it holds then. */
export interface PlacedRow {
  from: number | null;
  key: string;
}

/**
 * Where the entries are to stand in a tab that has rows already. Rows keep their order and what a person wrote beside them;
 * rows of a person stay; a row whose entry is gone leaves, unless something is written beside it.
 */
export function arrange(rows: readonly SheetRow[], keys: readonly string[]): PlacedRow[] {
  const wanted = new Set(keys);
  const used = new Set<string>();
  const placed: PlacedRow[] = [];
  rows.forEach(({ key, noted }, from) => {
    if (wanted.has(key) && !used.has(key)) {
      used.add(key);
      placed.push({ from, key });
    } else if (key === '' || noted) placed.push({ from, key: '' });
  });
  let after = -1;
  for (const key of keys) {
    const at = placed.findIndex((row) => row.key === key);
    if (at >= 0) after = at;
    else {
      after += 1;
      placed.splice(after, 0, { from: null, key });
    }
  }
  return placed;
}
