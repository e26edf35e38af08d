/** Survey scores: which count, and which are from satisfied customers. */

import type { Table } from '../table';
import { withColumns } from './with-columns';

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

/** The scale that was given, else the smallest one that holds all scores up to 10. */
function scaleOf(scores: Float64Array, given: number | undefined): readonly [number, number] {
  const largest = given ?? scores.reduce((most, score) => (score <= 10 && score > most ? score : most), 0);
  return scales.find(([most]) => most >= largest) ?? [10, 9];
}
