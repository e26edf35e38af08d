/** Labelled sheets that the reader doesn't read as labelled yet. A sheet that is mended leaves the list. */

import type { Item } from './score';

/** Names of the cases with a label that is missed or silently wrong, in the order of the corpus. */
export function failing(items: readonly Item[]): string[] {
  const bad = items.filter(({ verdict }) => verdict === 'missed' || verdict === 'wrong');
  return [...new Set(bad.map((item) => item.case))];
}

/** The names known to fail; the test holds that these and no others do. */
export const pending: readonly string[] = [];
