/** Statistics of numbers. */

/**
 * The value below which a share of the numbers lies, with linear interpolation between neighbours
 * (the default of R's quantile and of Sheets' PERCENTILE). Null when there are no numbers.
 */
export function quantile(numbers: readonly number[], share: number): number | null {
  if (numbers.length === 0) return null;
  const sorted = [...numbers].sort((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] as number;
  const above = sorted[Math.ceil(place)] as number;
  return below + (above - below) * (place - Math.floor(place));
}

/**
 * The median time until something ends, where some has not ended yet (E. L. Kaplan and P. Meier 1958): the time after which
 * half of all has ended, as far as can be told. What has not ended after a time counts until then, and not afterwards.
 * Between two times where exactly half has ended, the middle (as R's survfit). Null when it never comes to half.
 */
export function survivalMedian(times: readonly number[], open: readonly boolean[]): number | null {
  const order = times.map((_, index) => index).sort((a, b) => (times[a] as number) - (times[b] as number));
  let left = 1;
  let half: number | null = null;
  for (let at = 0; at < order.length; ) {
    const time = times[order[at] as number] as number;
    const running = order.length - at;
    let ended = 0;
    for (; at < order.length && times[order[at] as number] === time; at += 1)
      if (!open[order[at] as number]) ended += 1;
    if (ended === 0) continue;
    left *= 1 - ended / running;
    if (half !== null) return (half + time) / 2;
    if (left < 0.5 - rounding) return time;
    if (left <= 0.5 + rounding) half = time;
  }
  return half;
}

/** Products of fractions that should be a half differ from it by less than this. */
const rounding = 1e-9;

/** The 97.5th percentile of the normal distribution: for intervals that hold in 95 of 100 cases. */
const z95 = 1.959963984540054;

/** Below this number of cases a rate says little. */
export const fewCases = 30;

/**
 * Wilson's 95 % interval of a share (E. B. Wilson 1927, without continuity correction), as fractions.
 * Null when there are no cases, or when it is no share: more hits than cases, or fewer than none.
 */
export function wilsonInterval(hits: number, cases: number): { lower: number; upper: number } | null {
  if (!(cases > 0 && hits >= 0 && hits <= cases)) return null;
  const share = hits / cases;
  const weight = 1 + z95 ** 2 / cases;
  const centre = (share + z95 ** 2 / (2 * cases)) / weight;
  const half = (z95 / weight) * Math.sqrt((share * (1 - share)) / cases + z95 ** 2 / (4 * cases ** 2));
  return { lower: Math.max(0, centre - half), upper: Math.min(1, centre + half) };
}
