/** Times work beside something simple on the same machine, and prints the ratio. */

const rounds = 11;

/** The median time of some rounds, in milliseconds; the first round warms up. */
export function median(work: () => unknown): number {
  work();
  const times = Array.from({ length: rounds }, () => {
    const start = process.hrtime.bigint();
    work();
    return Number(process.hrtime.bigint() - start) / 1e6;
  });
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
}

/** Prints how long the work takes, and how many times as long as what runs beside it. */
export function compare(name: string, work: () => unknown, beside: string, simple: () => unknown): void {
  const [ours, theirs] = [median(work), median(simple)];
  const ratio = `${(ours / theirs).toFixed(1)} times`;
  console.log(
    `${name.padEnd(38)}${ours.toFixed(2).padStart(9)} ms   ${ratio.padStart(12)} ${beside} (${theirs.toFixed(2)} ms)`,
  );
}
