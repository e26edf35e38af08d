/** Adding up numbers over rows: for the whole and for each group in one pass. */

import type { TextColumn } from '../tables/table';

/** What has been added up: rows that fit, and of those the ones with a value. */
export interface Sum {
  rows: number;
  filled: number;
  sum: number;
  most: number;
  /** The numbers themselves, for percentiles, or the codes of texts, for counting different ones. */
  values: number[];
}

export function emptySum(): Sum {
  return { rows: 0, filled: 0, sum: 0, most: 0, values: [] };
}

/** What is added up group by group, the first of them the rows without one. */
interface Sums {
  counts: Int32Array;
  filled: Int32Array;
  sums: Float64Array;
  most: Float64Array;
}

/** Adds up rows: all of them, and those of each group. The first group is that of the rows without one. */
export function sumsOf(rows: Int32Array, values: Float64Array | undefined, split: TextColumn | null, keep: boolean) {
  const size = (split?.names.length ?? 0) + 1;
  const codes = split === null ? null : split.codes;
  const [counts, filled] = [new Int32Array(size), new Int32Array(size)];
  const into: Sums = { counts, filled, sums: new Float64Array(size), most: new Float64Array(size) };
  const kept: number[][] = Array.from({ length: keep ? size : 0 }, () => []);
  let all = 0;
  if (codes === null && values === undefined) counts[0] = rows.length;
  else if (values === undefined) countGroups(rows, codes as Int32Array, counts);
  else all = addValues(rows, values, codes, into);
  if (keep && values !== undefined) keepValues(rows, values, codes, kept);
  const total = { ...emptySum(), sum: all };
  const each = Array.from(counts, (count, group): Sum => {
    const numbers = kept[group] ?? [];
    total.rows += count;
    total.filled += filled[group] as number;
    total.most = Math.max(total.most, into.most[group] as number);
    for (const number of numbers) total.values.push(number);
    const [sum, most] = [into.sums[group] as number, into.most[group] as number];
    return { rows: count, filled: filled[group] as number, sum, most, values: numbers };
  });
  return { total, each };
}

function countGroups(rows: Int32Array, codes: Int32Array, counts: Int32Array): void {
  for (let at = 0; at < rows.length; at += 1) {
    const group = (codes[rows[at] as number] as number) + 1;
    counts[group] = (counts[group] as number) + 1;
  }
}

/** Adds the values to their groups; gives the sum of all. */
function addValues(rows: Int32Array, values: Float64Array, codes: Int32Array | null, into: Sums): number {
  const { counts, filled, sums, most } = into;
  let all = 0;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] as number;
    const group = codes === null ? 0 : (codes[row] as number) + 1;
    counts[group] = (counts[group] as number) + 1;
    const value = values[row] as number;
    if (Number.isNaN(value)) continue;
    filled[group] = (filled[group] as number) + 1;
    sums[group] = (sums[group] as number) + value;
    all += value;
    if (value > (most[group] as number)) most[group] = value;
  }
  return all;
}

function keepValues(rows: Int32Array, values: Float64Array, codes: Int32Array | null, kept: number[][]): void {
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] as number;
    const value = values[row] as number;
    if (!Number.isNaN(value)) (kept[codes === null ? 0 : (codes[row] as number) + 1] as number[]).push(value);
  }
}
