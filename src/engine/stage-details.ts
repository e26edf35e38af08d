/** Each stage of the funnel: who entered it, advanced, dropped out or stands in it, what that cost, and how long it took. */

import type { ColumnId } from '../kpis/columns';
import { type FunnelStage, rankOf } from '../kpis/stages';
import { type Table, type Tables, tellsOf } from '../tables/table';
import type { Period } from './calendar';
import { quantile } from './statistics';

export interface StageDetail {
  stage: FunnelStage;
  entered: number;
  /** Who went on to a later stage. */
  advanced: number;
  /** Who was lost or disqualified in it; null where lost deals don't say how far they had come. */
  lost: number | null;
  /** Who stands in it: neither leaked nor converted. */
  open: number;
  /** Lost of those who entered. */
  leakage: number | null;
  /** The amounts lost in it, times the share that was won of the deals that had come as far and ended. */
  money: number | null;
  /** How many of those who were lost in it have an amount. */
  valued: number;
  /** The middle one of the whole days that deals spent in it, of how many deals that have left it, and how many have not. */
  medianDays: number | null;
  left: number;
  waiting: number;
}

/** The column of the day on which a stage is entered. */
const dayOf: Readonly<Record<FunnelStage, ColumnId>> = {
  lead: 'created',
  mql: 'mql_date',
  sql: 'sql_date',
  opportunity: 'opportunity_date',
  proposal: 'proposal_date',
  negotiation: 'negotiation_date',
  won: 'closed',
};

/** The days between entering a stage and the next day known: of a later stage, or of the end. NaN while there is none. */
function daysInStage({ numbers }: Table, stage: FunnelStage, later: readonly FunnelStage[]): (row: number) => number {
  const entered = numbers[dayOf[stage]];
  const ends = [...later.map((one) => numbers[dayOf[one]]), numbers.closed];
  return (row) => {
    const from = Math.floor(entered?.[row] ?? Number.NaN);
    let to = Number.POSITIVE_INFINITY;
    for (const days of ends) {
      const day = Math.floor(days?.[row] ?? Number.NaN);
      if (day >= from && day < to) to = day;
    }
    return to === Number.POSITIVE_INFINITY ? Number.NaN : to - from;
  };
}

/**
 * The stages that the deals tell of, first to last, without the won ones.
 * @param tables With the columns that are worked out.
 * @param period The deals created in it. Null for all.
 */
export function stageDetails({ deals }: Tables, period: Period | null): StageDetail[] {
  const { reached, created, lost_at: lostAt, amount } = deals?.numbers ?? {};
  const outcome = deals?.texts.outcome;
  if (!deals || !reached || !outcome || (period && !created)) return [];
  const stages = deals.stages.filter((stage) => stage !== 'won');
  return stages.map((stage, at) => {
    const rank = rankOf(stage);
    const days = daysInStage(deals, stage, stages.slice(at + 1));
    const tells = tellsOf(deals, rank);
    const hasDays = deals.numbers[dayOf[stage]];
    const detail = { entered: 0, advanced: 0, lost: 0, open: 0, waiting: 0 };
    const [spans, ends] = [[] as number[], { won: 0, lost: 0, amount: 0, valued: 0 }];
    for (let row = 0; row < deals.size; row += 1) {
      const day = Math.floor(created?.[row] ?? Number.NaN);
      if (!tells(row) || (reached[row] as number) < rank) continue;
      if (period && !(day >= period.from && day <= period.to)) continue;
      const end = outcome.names[outcome.codes[row] as number];
      const isHere = lostAt?.[row] === rank;
      detail.entered += 1;
      if (isHere) detail.lost += 1;
      else if ((reached[row] as number) > rank) detail.advanced += 1;
      else if (end === 'open') detail.open += 1;
      if (end === 'won' || end === 'lost') ends[end] += 1;
      if (isHere && !Number.isNaN(amount?.[row] ?? Number.NaN)) {
        ends.amount += amount?.[row] as number;
        ends.valued += 1;
      }
      const span = days(row);
      if (!Number.isNaN(span)) spans.push(span);
      else if (!Number.isNaN(hasDays?.[row] ?? Number.NaN)) detail.waiting += 1;
    }
    const decided = ends.won + ends.lost;
    return {
      stage,
      ...detail,
      lost: lostAt ? detail.lost : null,
      leakage: lostAt && detail.entered > 0 ? detail.lost / detail.entered : null,
      // Where no lost deal has an amount, or all have 0, nobody knows what they were worth.
      money:
        lostAt && amount && decided > 0 && (detail.lost === 0 || ends.amount > 0)
          ? (ends.amount * ends.won) / decided
          : null,
      valued: ends.valued,
      medianDays: quantile(spans, 0.5),
      left: spans.length,
    };
  });
}
