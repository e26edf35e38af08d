/** Chooses the rows that get a fault, each row once. */

import type { Random } from './random';

/** Gives out rows for faults. A row that was given out is not given out again. */
export class Victims<Row> {
  private readonly taken = new Set<Row>();

  constructor(
    private readonly rows: readonly Row[],
    private readonly random: Random,
  ) {}

  /** Exactly `count` rows that satisfy the condition, in the order of the sheet. */
  take(count: number, satisfies: (row: Row) => boolean = () => true): Row[] {
    const candidates = this.rows.filter((row) => !this.taken.has(row) && satisfies(row));
    if (candidates.length < count) {
      throw new Error(`The sample should have ${count} rows for a fault and has only ${candidates.length}.`);
    }
    const chosen = new Set(this.random.shuffled(candidates).slice(0, count));
    for (const row of chosen) this.taken.add(row);
    return candidates.filter((row) => chosen.has(row));
  }
}
