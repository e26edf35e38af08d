/** The steps of a sheet's own funnel, in order between ours. */

import { type FunnelStage, rankOf } from '../../kpis/stages';
import { plainCharacters } from '../cells/characters';
import type { Rows } from '../join';
import type { Step } from '../table';
import type { StageReader } from './deal-outcomes';

/** The sheet's steps, and how far along them rows are known to have come. */
export interface OwnSteps {
  steps: Step[];
  /** Per row the rank of the furthest stage, with a fraction for the step within it. */
  placesOf(reached: Int8Array): Float64Array;
}

interface Candidate {
  name: string;
  stage: FunnelStage;
  rows: number;
  numbering: number;
  percent: number;
  probability: number;
}

/** Works out the steps where the sheet has several for one of our stages; null where its funnel is ours. */
export function ownSteps({ texts, numbers, size }: Rows, read: StageReader): OwnSteps | null {
  const column = texts.stage;
  if (column === undefined || column.names.length > 60) return null;
  const found = new Map<number, Candidate>();
  column.names.forEach((name, code) => {
    const stage = read(name);
    const rank = stage === null ? -1 : rankOf(stage);
    if (rank < 0 || rank >= rankOf('won')) return;
    found.set(code, {
      name,
      stage: stage as FunnelStage,
      rows: 0,
      numbering: numberOf(name),
      percent: percentOf(name),
      probability: 0,
    });
  });
  const stages = new Set(Array.from(found.values(), ({ stage }) => stage));
  if (stages.size === found.size) return null;
  for (let row = 0; row < size; row++) {
    const step = found.get(column.codes[row] as number);
    if (step === undefined) continue;
    step.rows++;
    step.probability += numbers.probability?.[row] ?? Number.NaN;
  }
  const places = new Map<number, number>();
  const steps: Step[] = [];
  for (const stage of stages) {
    const group = [...found].filter(([, step]) => step.stage === stage).sort(([, a], [, b]) => compare(a, b));
    group.forEach(([code, { name }], at) => {
      const place = rankOf(stage) + at / group.length;
      places.set(code, place);
      steps.push({ name, stage, place });
    });
  }
  steps.sort((a, b) => a.place - b.place);
  const placeOf = (rank: number, row: number) => Math.max(rank, places.get(column.codes[row] as number) ?? rank);
  return { steps, placesOf: (reached) => Float64Array.from(reached, placeOf) };
}

/** By numbering, else by percent, else by the deals' mean probability, else the step of more deals first. */
function compare(a: Candidate, b: Candidate): number {
  for (const by of ['numbering', 'percent'] as const) {
    const difference = a[by] - b[by];
    if (difference !== 0 && !Number.isNaN(difference)) return difference;
  }
  const difference = a.probability / a.rows - b.probability / b.rows;
  return difference || b.rows - a.rows || (a.name < b.name ? -1 : 1);
}

function numberOf(name: string): number {
  const match = /^[^\p{L}\d]*(?:stage|step|phase|giai đoạn|bước|ขั้นที่|المرحلة)?\s*(\d{1,2})(?![\d%])/iu.exec(
    plainCharacters(name),
  );
  return match ? Number(match[1]) : Number.NaN;
}

function percentOf(name: string): number {
  const match = /(\d{1,3})\s*%/.exec(plainCharacters(name));
  return match ? Number(match[1]) : Number.NaN;
}
