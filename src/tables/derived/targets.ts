/** Columns of targets: which of them make up the whole, and who has a quota but no deal. */

import { fold } from '../normalise';
import type { Table, Tables } from '../table';
import { textAt, textColumn } from '../text-columns';
import { withColumns } from '../with-columns';
import { gapDays, periodEnds } from './target-time';

/** How far a target is from the whole: 0 for all, 1 for a team, 2 for a rep. */
const levelOf = (table: Table, row: number) =>
  textAt(table.texts.owner, row) !== '' ? 2 : textAt(table.texts.team, row) !== '' ? 1 : 0;

export function deriveTargets(table: Table, { deals, orders }: Tables): Table {
  const { size } = table;
  const owner = table.texts.owner;
  const sellers = deals?.texts.owner ?? orders?.texts.owner;
  const spellings = new Map((sellers?.names ?? []).map((name) => [fold(name), name]));
  // Reps are named as in the deals, so that a breakdown finds both.
  const named = owner && textColumn(size, (row) => spellings.get(fold(textAt(owner, row))) ?? textAt(owner, row));
  const renamed = named ? { ...table, texts: { ...table.texts, owner: named } } : table;
  return withColumns(
    renamed,
    {
      period_end: () => table.numbers.period && periodEnds(table.numbers.period),
      gap_day: () => table.numbers.period && gapDays(table.numbers.period),
      whole_target: () => {
        let whole = 2;
        for (let row = 0; row < size; row += 1) whole = Math.min(whole, levelOf(table, row));
        return new Float64Array(size).map((_, row) => (levelOf(table, row) === whole ? 1 : 0));
      },
    },
    {
      idle_rep: () =>
        named && textColumn(size, (row) => (spellings.has(fold(textAt(named, row))) ? '' : fold(textAt(named, row)))),
    },
  );
}
