/** npm run bench: what the add-on costs, as ratios against something run beside it on the same machine. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { openHost, project } from './open';
import { sampleWorkbook } from './samples';

const rounds = 15;

/** The median time of some rounds, in milliseconds; the first round warms up. */
function median(work: () => void): number {
  work();
  const times = Array.from({ length: rounds }, () => {
    const start = process.hrtime.bigint();
    work();
    return Number(process.hrtime.bigint() - start) / 1e6;
  });
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
}

function print(name: string, ms: number, beside: string, besideMs: number): void {
  console.log(
    `${name.padEnd(34)}${ms.toFixed(2).padStart(9)} ms   ${(ms / besideMs).toFixed(1)} times ${beside} (${besideMs.toFixed(2)} ms)`,
  );
}

/** Loads a script as Google does for each call of a cell function: parsed and run in a fresh global scope. */
function load(source: string): void {
  new Script(source, { filename: 'Code.js' }).runInContext(createContext({}));
}

const code = readFileSync(join(project, 'Code.js'), 'utf8');
console.log(
  `Code.js ${Buffer.byteLength(code)} bytes, Sidebar.html ${readFileSync(join(project, 'Sidebar.html')).length} bytes\n`,
);
print(
  'Load Code.js',
  median(() => load(code)),
  'an empty script',
  median(() => load('')),
);

const touched = sampleWorkbook().tabs.map((tab) => tab.values);
const bareLoop = () => {
  let sum = 0;
  for (const rows of touched) for (const row of rows) for (const cell of row) sum += Number(cell) || 0;
  return sum;
};
const build = () => openHost([]).click('buildReport');
print('Open the sample and build the report', median(build), 'a loop over its cells', median(bareLoop));
