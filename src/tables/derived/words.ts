/** Finds which of several things a text speaks of, by lists of words. */

import { normalise, withoutMarks } from '../normalise';

/**
 * What words stand for, the strongest first: `|` between the words. A word with `=` before it only counts as the whole
 * text, all others also inside of a longer one.
 */
export type WordLists<Id extends string> = readonly (readonly [id: Id, words: string])[];

interface Word<Id> {
  id: Id;
  word: string;
  whole: boolean;
}

const isLatin = (word: string) => /^[ -\u024f\u1e00-\u1eff]*$/.test(word);

/** Whether the word stands in the text: between spaces, or anywhere in scripts that join their words. */
const contains = (text: string, word: string) =>
  isLatin(word) ? ` ${text} `.includes(` ${word} `) : text.includes(word);

/** Looks a text up: first as a whole, then for the words inside of it. Null when none is known. Built on first use. */
export function wordFinder<Id extends string>(lists: WordLists<Id>): (text: string) => Id | null {
  let words: Word<Id>[] | null = null;
  let exact = new Map<string, Id>();
  const build = (): Word<Id>[] => {
    const all: Word<Id>[] = [];
    exact = new Map();
    for (const [id, list] of lists) {
      for (const entry of list.split('|')) {
        const key = normalise(entry.replace('=', ''));
        for (const word of new Set([key, withoutMarks(key)])) {
          all.push({ id, word, whole: entry.startsWith('=') });
          if (!exact.has(word)) exact.set(word, id);
        }
      }
    }
    return all;
  };
  return (text) => {
    words = words ?? build();
    const key = normalise(text);
    if (key === '') return null;
    return exact.get(key) ?? words.find(({ word, whole }) => !whole && contains(key, word))?.id ?? null;
  };
}
