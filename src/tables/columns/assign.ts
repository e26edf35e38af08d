/** The best pairing of two lists by the scores of the pairs. */

/**
 * For each row of scores the column it is paired with, -1 for none. Each column is used at most once, and the sum of the
 * scores is as large as it can be. Pairs with a score of 0 are not made. (Hungarian method, O(n³).)
 */
export function assign(scores: readonly (readonly number[])[]): number[] {
  const rows = scores.length;
  const columns = scores[0]?.length ?? 0;
  const size = Math.max(rows, columns);
  const rowPotential = new Float64Array(size + 1);
  const columnPotential = new Float64Array(size + 1);
  const rowOf = new Int32Array(size + 1);
  for (let row = 1; row <= rows; row++) {
    const least = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY);
    const cameFrom = new Int32Array(size + 1);
    const used = new Uint8Array(size + 1);
    let column = 0;
    rowOf[0] = row;
    do {
      used[column] = 1;
      const at = rowOf[column] as number;
      const own = scores[at - 1] as readonly number[];
      let step = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let other = 1; other <= size; other++) {
        if (used[other]) continue;
        const score = other <= columns ? (own[other - 1] as number) : 0;
        const slack = -score - (rowPotential[at] as number) - (columnPotential[other] as number);
        if (slack < (least[other] as number)) {
          least[other] = slack;
          cameFrom[other] = column;
        }
        if ((least[other] as number) < step) {
          step = least[other] as number;
          next = other;
        }
      }
      for (let other = 0; other <= size; other++) {
        if (used[other]) {
          const paired = rowOf[other] as number;
          rowPotential[paired] = (rowPotential[paired] as number) + step;
          columnPotential[other] = (columnPotential[other] as number) - step;
        } else {
          least[other] = (least[other] as number) - step;
        }
      }
      column = next;
    } while (rowOf[column] !== 0);
    while (column !== 0) {
      const before = cameFrom[column] as number;
      rowOf[column] = rowOf[before] as number;
      column = before;
    }
  }
  const pairs = new Array<number>(rows).fill(-1);
  for (let column = 1; column <= columns; column++) {
    const row = (rowOf[column] as number) - 1;
    if (row >= 0 && row < rows && (scores[row]?.[column - 1] ?? 0) > 0) pairs[row] = column - 1;
  }
  return pairs;
}
