/** KPITABLE over many rows, beside a loop written by hand for just these KPIs on the same array. */

import { callFunction } from '../../src/functions/call';
import { compare } from './beside';

const rows = 50_000;
const header = ['Deal ID', 'Rep', 'Stage', 'Amount', 'Created', 'Close date'];
const stages = ['Won', 'Lost', 'Proposal', 'Won', 'Lost'];
const dayMs = 86_400_000;

function deals(): (string | number | Date)[][] {
  const data: (string | number | Date)[][] = [header];
  for (let row = 0; row < rows; row += 1) {
    const created = Date.UTC(2025, 0, 1 + (row % 300));
    const cells = [`D${row}`, `Rep ${row % 20}`, stages[row % 5] as string, (row * 7) % 9000];
    data.push([...cells, new Date(created), new Date(created + (row % 60) * dayMs)]);
  }
  return data;
}

/** Revenue, deals won, win rate, opportunity-to-win, average deal and cycle of each rep. */
function byHand(data: (string | number | Date)[][]): Map<string, number[]> {
  const reps = new Map<string, number[]>();
  for (const [, rep, stage, amount, created, closed] of data.slice(1)) {
    let sums = reps.get(rep as string);
    if (!sums) {
      sums = [0, 0, 0, 0, 0];
      reps.set(rep as string, sums);
    }
    sums[0] = (sums[0] as number) + 1;
    if (stage === 'Lost') sums[1] = (sums[1] as number) + 1;
    if (stage !== 'Won') continue;
    sums[2] = (sums[2] as number) + 1;
    sums[3] = (sums[3] as number) + (amount as number);
    sums[4] = (sums[4] as number) + ((closed as Date).getTime() - (created as Date).getTime()) / dayMs;
  }
  return reps;
}

export function benchTables(): void {
  const data = deals();
  const context = {
    locale: () => 'en' as const,
    sheetLocale: () => 'en_US',
    holidays: () => '',
    fiscalYear: () => 1,
    localDays: (instant: Date) => instant.getTime() / dayMs,
  };
  const kpis = 'revenue, deals won, win rate, opportunity-to-win ratio, average deal size, cycle';
  const ours = () => callFunction('KPITABLE', [data, kpis, 'Rep'], context);
  compare('KPITABLE, 50,000 rows, 20 reps, 6 KPIs', ours, 'a loop by hand', () => byHand(data));
}
