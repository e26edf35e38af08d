/** Survey scores: which count, and which are from satisfied customers. */

import type { Table } from '../table';
import { withColumns } from '../with-columns';

/** The usual scales, 1 to this, and the lowest score of a satisfied customer on each. */
const scales: readonly (readonly [most: number, satisfied: number])[] = [
  [3, 3],
  [5, 4],
  [7, 6],
  [10, 9],
];

/** Adds valid scores, the satisfied ones, and marks scores outside of the scale. */
export function deriveSurveys(table: Table, given?: number): Table {
  const scores = table.numbers.csat_score;
  if (!scores) return table;
  const [most, satisfied] = scaleOf(scores, given);
  const isValid = (score: number) => score >= 1 && score <= most;
  return withColumns(table, {
    valid_score: () => scores.map((score) => (isValid(score) ? score : Number.NaN)),
    top_two: () => scores.map((score) => (isValid(score) ? Number(score >= satisfied) : Number.NaN)),
    out_of_scale: () => scores.map((score) => (Number.isNaN(score) || isValid(score) ? 0 : 1)),
  });
}

/** A score or two beyond the scale are slips, and don't make the scale a longer one. */
const leastShare = 0.95;

/** The scale that was given, else the smallest one that holds nearly all scores. */
function scaleOf(scores: Float64Array, given: number | undefined): readonly [number, number] {
  if (given !== undefined) return scales.find(([most]) => most >= given) ?? [10, 9];
  const filled = scores.filter((score) => score <= 10);
  const holds = (most: number) => filled.filter((score) => score <= most).length >= filled.length * leastShare;
  return scales.find(([most]) => holds(most)) ?? [10, 9];
}
