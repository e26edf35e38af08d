/** Plays deals out: who gets them, what they are worth, how long they take and how they end. */

import { type Day, dayOf, endOfMonth, workdayFrom } from './calendar';
import { asOf, lastDay } from './period';
import type { Random } from './random';
import { openStages, type Rep, type Stage, type Vocabulary } from './vocabulary/vocabulary';

/** A deal when it is entered. */
export interface Opening {
  created: Day;
  company: string;
  contact: string;
  source: string;
  /** Added to the log-odds of winning. */
  quality: number;
  /** Stays with this rep, if still there. */
  rep?: string;
}

export interface Deal extends Opening {
  id: string;
  name: string;
  owner: string;
  product: string;
  stage: Stage;
  amount: number;
  /** Actual once won or lost, expected while open. */
  closed: Day;
  lostReason: string | null;
  note: string | null;
}

/** Log-odds of winning with an average rep and source. */
const baseOdds = -0.75;

/** Days before the end after which a deal is too young to be stalled. */
const stalledAge = 75;

/** The deal's later life. A stalled deal never comes to an end. */
export function playOut(random: Random, opening: Opening, words: Vocabulary, id: string, stalled: boolean): Deal {
  const rep = assign(random, opening, words.reps);
  const product = random.weighted(words.products);
  const amount = Math.max(1, Math.round(random.logNormal(product.price, 0.45) / words.money.step)) * words.money.step;
  const odds = baseOdds + rep.skill + opening.quality;
  const won = random.chance(1 / (1 + Math.exp(-odds)));
  const pace = Math.exp(-0.2 * rep.skill) * (won ? 1 : 1.25);
  const cycle = Math.max(1, Math.round(random.logNormal(product.cycleDays * pace, 0.6)));
  const closed = workdayFrom(opening.created + cycle, words.weekend);
  const deal = {
    ...opening,
    id,
    name: `${opening.company} – ${product.name}`,
    owner: rep.name,
    product: product.name,
    amount,
    lostReason: null,
    note: random.chance(0.12) ? random.pick(words.notes) : null,
  };
  if (stalled || closed > lastDay) {
    const progress = stalled ? random.next() : (lastDay - opening.created) / cycle;
    const step = Math.min(openStages.length - 1, Math.floor(progress * openStages.length));
    return { ...deal, stage: openStages[step] ?? 'lead', closed: expectedDay(random, product.cycleDays, words) };
  }
  if (won) return { ...deal, stage: 'won', closed };
  return { ...deal, stage: 'lost', closed, lostReason: random.chance(0.85) ? random.pick(words.lostReasons) : null };
}

/** Which of the openings get stuck: this share of all, taken from those that are old enough. */
export function chooseStalled<Item extends { created: Day }>(random: Random, openings: readonly Item[], share: number) {
  const old = openings.filter((opening) => opening.created <= lastDay - stalledAge);
  return new Set(random.shuffled(old).slice(0, Math.round(share * openings.length)));
}

function assign(random: Random, opening: Opening, reps: readonly Rep[]): Rep {
  const present = reps.filter(
    ({ from, until }) =>
      (from === undefined || dayOf(from) <= opening.created) &&
      (until === undefined || opening.created <= dayOf(until)),
  );
  return present.find((rep) => rep.name === opening.rep) ?? random.weighted(present);
}

/** After `asOf`; often the last day of a month, as CRMs propose it. */
function expectedDay(random: Random, cycleDays: number, words: Vocabulary): Day {
  const day = asOf + 2 + Math.min(140, Math.round(random.logNormal(cycleDays * 0.7, 0.5)));
  return random.chance(0.4) ? endOfMonth(day) : workdayFrom(day, words.weekend);
}
