/** The customers' scores from 1 to 5 some weeks after a machine was delivered; with faults. */

import type { CellInput, TabInput } from '../host/types';
import { type Day, dateCell } from './calendar';
import type { Deal } from './deal-history';
import { lastDay } from './period';
import type { SurveyFaults } from './planted-faults';
import type { Random } from './random';
import { layOut } from './tab';
import { Victims } from './victims';
import { englishBusiness } from './vocabulary/en';

interface Row {
  day: Day;
  customer: string;
  score: CellInput;
  comment: string | null;
}

const scores = [
  { score: 5, share: 0.42 },
  { score: 4, share: 0.33 },
  { score: 3, share: 0.14 },
  { score: 2, share: 0.07 },
  { score: 1, share: 0.04 },
] as const;

export function surveyTab(random: Random, deals: readonly Deal[], faults: SurveyFaults): TabInput {
  const rows = deals
    .flatMap((deal) => {
      const day = deal.closed + random.integer(14, 40);
      return deal.stage === 'won' && day <= lastDay && random.chance(0.7) ? [answer(random, day, deal.company)] : [];
    })
    .sort((a, b) => a.day - b.day);
  const victims = new Victims(rows, random);
  for (const row of victims.take(faults.blankScores)) row.score = null;
  for (const row of victims.take(faults.scoresAsText)) row.score = 'n/a';
  for (const row of victims.take(faults.scoresOutOfRange)) row.score = 10;
  return layOut({
    name: 'Survey',
    columns: [
      { header: 'Date', width: 95, format: 'm/d/yyyy' },
      { header: 'Customer', width: 170 },
      { header: 'Score', width: 70 },
      { header: 'Comment', width: 260 },
    ],
    rows: rows.map(({ day, customer, score, comment }) => [dateCell(day), customer, score, comment]),
  });
}

function answer(random: Random, day: Day, customer: string): Row {
  const { score } = random.weighted(scores);
  const { good, middling, poor } = englishBusiness.comments;
  const comments: readonly string[] = score >= 4 ? good : score === 3 ? middling : poor;
  return { day, customer, score, comment: random.chance(0.45) ? random.pick(comments) : null };
}
