/** Social media: all interactions of a row. */

import type { Table } from '../table';
import { withColumns } from '../with-columns';

/** Adds likes, comments, shares and messages up. A column that isn't kept, or a blank cell, adds nothing. */
export function deriveSocial(table: Table): Table {
  const { likes, comments, shares, messages } = table.numbers;
  const kept = [likes, comments, shares, messages].filter((column): column is Float64Array => column !== undefined);
  if (kept.length === 0) return table;
  const missing = (column: Float64Array | undefined) => () =>
    column ? undefined : new Float64Array(table.size).fill(1);
  return withColumns(table, {
    no_likes: missing(likes),
    no_comments: missing(comments),
    no_shares: missing(shares),
    no_messages: missing(messages),
    engagement: () => {
      const sums = new Float64Array(table.size).fill(Number.NaN);
      for (const column of kept) {
        column.forEach((value, row) => {
          const before = sums[row] as number;
          if (!Number.isNaN(value)) sums[row] = Number.isNaN(before) ? value : before + value;
        });
      }
      return sums;
    },
  });
}
