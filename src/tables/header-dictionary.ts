/** All headers that the fields name, in the spellings in which they are looked for. The build works them out. */

import { locales } from '../i18n/locales';
import { type Field, fieldIds, fields } from '../kpis/fields';
import { bareOf, normalise } from './normalise';

/** What a key can mean: a code for each field, a bare one where it is the only one. */
export type Keys = Readonly<Record<string, number | readonly number[]>>;

export interface HeaderDictionary {
  spelling: Keys;
  /** Those without accents and articles, where they mean something else than the same key in `spelling`. */
  bare: Keys;
  /** Headers of several words, written as one: `closedate`. */
  closed: Keys;
  /** How many words the longest header has. */
  longest: number;
  /** How many places in a list of headers are told apart. */
  placeCount: number;
}

const placeCount = 32;

/** A field with the first of its places, the index of the field times the count of places. */
function add(map: Map<string, number[]>, key: string, field: number, place: number): void {
  const code = field * placeCount + Math.min(place, placeCount - 1);
  const codes = map.get(key) ?? [];
  map.set(key, codes);
  const at = codes.findIndex((known) => Math.floor(known / placeCount) === field);
  if (at < 0) codes.push(code);
  else codes[at] = Math.min(codes[at] as number, code);
}

const keysOf = (entries: [string, number[]][]): Keys =>
  Object.fromEntries(entries.map(([key, codes]) => [key, codes.length === 1 ? (codes[0] as number) : codes]));

export function headerDictionary(): HeaderDictionary {
  const spelling = new Map<string, number[]>();
  const bare = new Map<string, number[]>();
  const closed = new Map<string, number[]>();
  let longest = 1;
  fieldIds.forEach((id, field) => {
    const { headers } = fields[id] as Field;
    for (const list of [...locales.map((locale) => headers[locale]), headers.crm]) {
      list.split('|').forEach((word, place) => {
        if (word === '') return;
        const key = normalise(word);
        add(spelling, key, field, place);
        add(bare, bareOf(key), field, place);
        if (/^[a-z ]+ [a-z ]+$/.test(key)) add(closed, key.replace(/ /g, ''), field, place);
        longest = Math.max(longest, key.split(' ').length);
      });
    }
  });
  return {
    spelling: keysOf(Array.from(spelling)),
    bare: keysOf(Array.from(bare).filter(([key, codes]) => String(spelling.get(key)) !== String(codes))),
    closed: keysOf(Array.from(closed)),
    longest,
    placeCount,
  };
}
