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
