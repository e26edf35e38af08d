/** The test that a data set's values are ours, or explained. */

import { describe, expect, it } from 'vitest';
import { noData } from '../built';
import { compareVariant, type DataSet } from './compare';

/** The least share of values that is compared and equal: explanations don't take the place of values. */
const leastEqual = 0.25;

export function holdsTruth(sets: readonly DataSet[]): void {
  const cases = sets.flatMap((set) =>
    set.variants.map((variant, index) => ({
      name: `${set.name}, ${variant.name}`,
      set,
      variant,
      // The tables of the other variants take minutes: npm run truth compares them.
      parts: index === 0 ? ('all' as const) : ('kpis' as const),
    })),
  );
  describe.skipIf(noData)(`truth${noData ? ` (skipped: ${noData})` : ''}`, () => {
    it.each(cases)('$name', { timeout: 300_000 }, ({ set, variant, parts }) => {
      const compared = compareVariant(set, variant, parts);
      const open = compared.filter(({ state }) => state === 'different' || state === 'equal after all');
      expect(open.map(({ path, theirs, ours, state }) => ({ path, theirs, ours, state }))).toEqual([]);
      expect(compared.filter(({ state }) => state === 'equal').length / compared.length).toBeGreaterThan(leastEqual);
    });
  });
}
