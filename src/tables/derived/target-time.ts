/** The time that targets are set for, and the sales that lie in it. */

import { fold } from '../normalise';
import type { Table, TextColumn } from '../table';
import { textAt } from '../text-columns';

/** Days, both ends included. */
interface Span {
  from: number;
  to: number;
}

const always: Span = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };

const monthOf = (day: number) => {
  const date = new Date(day * 86_400_000);
  return { first: date.getUTCDate() === 1, months: date.getUTCFullYear() * 12 + date.getUTCMonth() };
};

const leastGap = (sorted: readonly number[]) =>
  sorted.reduce((least, each, at) => Math.min(least, at > 0 ? each - (sorted[at - 1] as number) : least), Infinity);

/** The last day of a period that begins on a day; null where no other one tells how long periods are. */
function endIn(starts: readonly number[]): ((start: number) => number) | null {
  const sorted = Array.from(new Set(starts.filter((start) => !Number.isNaN(start)))).sort((a, b) => a - b);
  if (sorted.length < 2) return null;
  const months = sorted.map(monthOf);
  const days = leastGap(sorted);
  if (!months.every(({ first }) => first)) return (start) => start + days - 1;
  const count = leastGap(months.map((month) => month.months));
  return (start) => {
    const end = monthOf(start).months + count;
    return Math.round(Date.UTC(Math.floor(end / 12), end % 12, 1) / 86_400_000) - 1;
  };
}

/** The last day of each target's period. */
export function periodEnds(starts: Float64Array): Float64Array {
  const end = endIn(Array.from(starts));
  return starts.map((start) => (end && !Number.isNaN(start) ? end(start) : Number.NaN));
}

/** The day after each target's period where time without a target follows, and another target after it. */
export function gapDays(starts: Float64Array): Float64Array {
  const ends = periodEnds(starts);
  const known = new Set(starts);
  const last = starts.reduce((most, start) => (start > most ? start : most), Number.NEGATIVE_INFINITY);
  return ends.map((end) => (end + 1 < last && !known.has(end + 1) ? end + 1 : Number.NaN));
}

/** From the first period's first day to the last period's last day. A single one has no end. */
function spanOf(starts: readonly number[]): Span {
  const known = starts.filter((start) => !Number.isNaN(start));
  if (known.length === 0) return always;
  const last = known.reduce((most, start) => Math.max(most, start));
  return { from: known.reduce((least, start) => Math.min(least, start)), to: endIn(known)?.(last) ?? always.to };
}

const within = (days: Float64Array | undefined, row: number, span: Span) =>
  !days || (Math.floor(days[row] as number) >= span.from && Math.floor(days[row] as number) <= span.to);

/** 1 where a sale lies in the time of the targets; all of them where no target names its period. */
export function targeted(size: number, days: Float64Array | undefined, targets: Table | undefined): Float64Array {
  const period = targets?.numbers.period;
  const span = period ? spanOf(Array.from(period)) : always;
  const rows = new Float64Array(size);
  return span === always ? rows.fill(1) : rows.map((_, row) => (within(days, row, span) ? 1 : 0));
}

/** 1 where a sale is by a rep with a quota, in the time of that rep's quotas. Without quotas, all sales. */
export function byQuotaRep(
  size: number,
  days: Float64Array | undefined,
  owner: TextColumn,
  targets: Table | undefined,
): Float64Array {
  const rows = new Float64Array(size);
  const quotaOwner = targets?.texts.owner;
  if (!targets || !quotaOwner) return rows.fill(1);
  const starts = new Map<string, number[]>();
  for (let row = 0; row < targets.size; row += 1) {
    const rep = fold(textAt(quotaOwner, row));
    if (rep !== '') starts.set(rep, [...(starts.get(rep) ?? []), targets.numbers.period?.[row] ?? Number.NaN]);
  }
  const spans = owner.names.map((name) => starts.get(fold(name))).map((list) => list && spanOf(list));
  return rows.map((_, row) => {
    const span = spans[owner.codes[row] as number];
    return span && (span === always || within(days, row, span)) ? 1 : 0;
  });
}
