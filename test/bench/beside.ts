/** Times work beside something simple on the same machine, and prints the ratio. */

const rounds = 21;

/** Rounds before them, until all that is called often has been compiled. */
const warming = 40;

/** Processor time of one run in milliseconds: what others do on the machine at the same time hardly shows. */
function cost(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The middle one. */
export const median = (times: number[]): number => times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

/**
 * Prints how much the work costs, and how many times as much as what runs beside it. They take turns, so that both meet
 * the same machine; of the rounds after the first ones the median counts.
 */
export function compare(name: string, work: () => unknown, beside: string, simple: () => unknown): void {
  const [ours, theirs]: [number[], number[]] = [[], []];
  for (let round = -warming; round < rounds; round += 1) {
    const [mine, other] = [cost(work), cost(simple)];
    if (round < 0) continue;
    ours.push(mine);
    theirs.push(other);
  }
  const [own, bare] = [median(ours), median(theirs)];
  const ratio = `${(own / bare).toFixed(1)} times`;
  console.log(
    `${name.padEnd(42)}${own.toFixed(2).padStart(9)} ms   ${ratio.padStart(12)} ${beside} (${bare.toFixed(2)} ms)`,
  );
}
