/** Columns of deals beside those that their reader works out. */

import type { OptionId } from '../../kpis/kpi';
import { rankOf } from '../../kpis/stages';
import { fold } from '../normalise';
import { type Table, type Tables, toldAt } from '../table';
import { foldedAt, textAt, textColumn } from '../text-columns';
import { withColumns } from '../with-columns';
import { laterSales } from './later-sales';
import { isReferral } from './referrals';
import { byQuotaRep, targeted } from './target-time';
import { workingMinutes } from './working-time';

/** The rank that each lost deal was lost in. None where no lost deal says how far it had come, though stages lie between. */
function lostAt(table: Table): Float64Array | undefined {
  const { size, stages, numbers, texts, told } = table;
  const { reached } = numbers;
  if (!reached || !told || !texts.outcome) return undefined;
  const stretch = toldAt(table);
  const outcome = (row: number) => textAt(texts.outcome, row);
  const between = stages.some((stage) => stage !== 'won' && told.some(({ from }) => rankOf(stage) > from));
  const tells = reached.some((rank, row) => outcome(row) === 'lost' && rank > (stretch(row)?.from ?? Infinity));
  if (between && !tells) return undefined;
  return new Float64Array(size).map((_, row) =>
    outcome(row) === 'lost' || outcome(row) === 'disqualified' ? (reached[row] as number) : Number.NaN,
  );
}

/** The day of a stage, else the creation. */
function entered(days: Float64Array | undefined, created: Float64Array | undefined): Float64Array | undefined {
  return days && created
    ? days.map((day, row) => (Number.isNaN(day) ? (created[row] as number) : day))
    : (days ?? created);
}

/** 1 where only the creation is kept. */
function undated(days: Float64Array | undefined, created: Float64Array | undefined): Float64Array | undefined {
  return created?.map((_, row) => Number(!days || Number.isNaN(days[row])));
}

/** Each amount times the share that was won of the deals that ended and had come as far. None where no such deal ended. */
function likely(table: Table): Float64Array | undefined {
  const { size, numbers, texts } = table;
  const { amount, reached } = numbers;
  const { outcome } = texts;
  // Where lost deals don't say how far they had come, all that come far would seem to be won.
  if (!amount || !reached || !outcome || !lostAt(table)) return undefined;
  const ended = new Map<number, { all: number; won: number }>();
  const shareFrom = (rank: number): number => {
    let found = ended.get(rank);
    if (!found) {
      found = { all: 0, won: 0 };
      for (let row = 0; row < size; row += 1) {
        const end = outcome.names[outcome.codes[row] as number];
        if ((end !== 'won' && end !== 'lost') || (reached[row] as number) < rank) continue;
        found.all += 1;
        if (end === 'won') found.won += 1;
      }
      ended.set(rank, found);
    }
    return found.won / found.all;
  };
  return amount.map((value, row) => value * shareFrom(reached[row] as number));
}

type Options = Readonly<Partial<Record<OptionId, number | string>>>;

/** The first days of cycles, and the days between two, as was said: none where the day that was asked for isn't kept. */
function cycleOf({ numbers }: Table, { start, unit, week, holidays }: Options) {
  const { created, opened, opportunity_date: opportunity } = numbers;
  const begun = start === 'opportunity' ? opportunity?.map(Math.floor) : start === 'created' ? created : opened;
  // Of working days those after the first: from Friday to Monday is one.
  const working =
    unit === 'business_days'
      ? workingMinutes({ hours: 'business', week, opens: 0, closes: 24, holidays } as Options)
      : null;
  const days = (from: number, to: number) => {
    if (!(to >= from)) return Number.NaN;
    return working ? working(from + 1, to + 1) / 1440 : to - from;
  };
  return { begun, days };
}

function withoutCycles(table: Table): Table {
  const { cycle_days: _, ...others } = Object.getOwnPropertyDescriptors(table.numbers);
  return { ...table, numbers: Object.defineProperties({}, others) };
}

export function deriveDeals(read: Table, { targets }: Tables, options: Options = {}): Table {
  const { begun, days: daysBetween } = cycleOf(read, options);
  const isOwn = (options.start !== undefined || options.unit !== undefined) && read.numbers.closed !== undefined;
  const table = isOwn ? withoutCycles(read) : read;
  const { size } = table;
  const { numbers } = table;
  const { created, opened, amount, probability, weighted_amount: kept } = numbers;
  const { expected_close_date: expected, close_date: close } = numbers;
  const { source, account, email, owner, product, outcome } = table.texts;
  const derived: Table = withColumns(
    table,
    {
      deal_days: () => begun && numbers.closed?.map((day, row) => daysBetween(begun[row] as number, day)),
      cycle_days: () =>
        read.numbers.cycle_days &&
        derived.numbers.deal_days?.map((days, row) => (textAt(outcome, row) === 'won' ? days : Number.NaN)),
      days_so_far: () => {
        const ended = derived.numbers.deal_days;
        if (!begun || !ended) return undefined;
        let last = Number.NEGATIVE_INFINITY;
        for (const days of [opened, begun, numbers.closed]) for (const day of days ?? []) if (day > last) last = day;
        return ended.map((days, row) =>
          textAt(outcome, row) === 'open' ? Math.floor(daysBetween(begun[row] as number, last)) + 0.5 : days,
        );
      },
      referred: () => {
        const known = source?.names.map((name) => (isReferral(name) ? 1 : 0));
        return known && new Float64Array(size).map((_, row) => known[source?.codes[row] as number] ?? Number.NaN);
      },
      scored: () =>
        numbers.lead_score?.map((score) => (Number.isNaN(score) ? score : Number(score >= Number(options.score)))),
      mql_day: () => entered(numbers.mql_date, created),
      sql_day: () => entered(numbers.sql_date, created),
      opportunity_day: () => entered(numbers.opportunity_date, created),
      mql_undated: () => undated(numbers.mql_date, created),
      sql_undated: () => undated(numbers.sql_date, created),
      opportunity_undated: () => undated(numbers.opportunity_date, created),
      proposal_day: () => entered(numbers.proposal_date, created),
      negotiation_day: () => entered(numbers.negotiation_date, created),
      likely: () => likely(table),
      weighted: () =>
        amount && probability
          ? amount.map((value, row) => {
              const share = probability[row] as number;
              return share >= 0 && share <= 1 ? value * share : (kept?.[row] ?? Number.NaN);
            })
          : kept,
      expected: () =>
        expected && close
          ? expected.map((day, row) => (Number.isNaN(day) ? (close[row] as number) : day))
          : (expected ?? close),
      lost_at: () => lostAt(table),
      upsold: () => {
        const customer = derived.texts.customer;
        const isSale = (row: number) => textAt(outcome, row) === 'won';
        const days = numbers.closed;
        return customer && days && laterSales({ size, customer, days, product, isSale });
      },
      repeated_lead: () => {
        const met = new Set<number>();
        const isRepeated = (code: number) => met.size === met.add(code).size;
        const identity = derived.texts.lead_identity;
        return identity && Float64Array.from(identity.codes, (code) => (isRepeated(code) ? 1 : 0));
      },
      // Who bought once is a customer from then on.
      start_date: () =>
        outcome && numbers.closed?.map((day, row) => (textAt(outcome, row) === 'won' ? day : Number.NaN)),
      churn_date: () => numbers.closed && new Float64Array(size).fill(Number.NaN),
      targeted: () => targeted(size, numbers.closed, targets),
      by_quota_rep: () => owner && byQuotaRep(size, numbers.closed, owner, targets),
    },
    {
      lead_identity: () => {
        const kept = [email, table.texts.phone, table.texts.deal_id].filter((column) => column !== undefined);
        const known = (row: number) => kept.map((column) => fold(textAt(column, row))).find((text) => text !== '');
        // No text that people write begins with this character.
        return kept.length > 0 ? textColumn(size, (row) => known(row) ?? `\u0000${row}`) : undefined;
      },
      customer: () => {
        const [byAccount, byEmail] = [foldedAt(account), foldedAt(email)];
        return account || email ? textColumn(size, (row) => byAccount(row) || byEmail(row)) : undefined;
      },
    },
  );
  const lacks = options.start === 'opportunity' && !begun ? (['opportunity_date'] as const) : undefined;
  return lacks ? { ...derived, lacks: { cycle_days: lacks, deal_days: lacks, days_so_far: lacks } } : derived;
}
