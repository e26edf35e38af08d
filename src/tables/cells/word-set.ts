/** Sets of words in one spelling, made when they are first asked for: loading the script begins no work. */

import { normalise } from '../normalise';

/** A set of words, normalised on its first use. `|` stands between them where some have spaces. */
export function wordSet(list: string): () => ReadonlySet<string> {
  let words: ReadonlySet<string> | null = null;
  return () => {
    words = words ?? new Set(list.split(list.includes('|') ? '|' : /\s+/).map((word) => normalise(word.trim())));
    return words;
  };
}
