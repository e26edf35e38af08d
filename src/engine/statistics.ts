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
