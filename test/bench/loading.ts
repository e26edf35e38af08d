/** What loading the bundle costs: Google loads it anew at each call of a cell function. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createContext, Script } from 'node:vm';
import { buildSync } from 'esbuild';
import { project } from '../built';
import { compare, median } from './beside';
import { calls } from './first-call';

let loads = 0;

/**
 * Parses and runs a script in a fresh global scope. Its first line differs each time, so that nothing is cached. In the
 * last line the number would be found late: V8 takes all long scripts of one length for one until it has compared them.
 */
function load(source: string): void {
  loads += 1;
  new Script(`// ${loads}\n${source}`, { filename: 'Code.js' }).runInContext(createContext({}));
}

export function benchLoading(): void {
  const code = readFileSync(join(project, 'Code.js'), 'utf8');
  const page = readFileSync(join(project, 'Sidebar.html'));
  console.log(`Code.js ${Buffer.byteLength(code)} bytes, Sidebar.html ${page.length} bytes`);
  compare(
    'Load Code.js',
    () => load(code),
    'an empty script',
    () => load(''),
  );
}

/** How often each call is made, in a process of its own. */
const repeats = 7;

/** Prints what a call costs in a fresh process, loading included. */
export function benchFirstCalls(): void {
  const folder = mkdtempSync(join(tmpdir(), 'first-call-'));
  const outfile = join(folder, 'first-call.mjs');
  const entry = fileURLToPath(new URL('first-call.ts', import.meta.url));
  buildSync({ entryPoints: [entry], outfile, bundle: true, platform: 'node', format: 'esm' });
  for (const typed of ['', ...Object.keys(calls)]) {
    const costs = Array.from({ length: repeats }, () => {
      const { stdout, stderr, status } = spawnSync(process.execPath, [outfile, project, typed], { encoding: 'utf8' });
      if (status !== 0) throw new Error(stderr);
      return Number(stdout);
    });
    const name = typed === '' ? 'An empty script, in a fresh process' : `First call ${typed}`;
    console.log(`${name.padEnd(64)}${median(costs).toFixed(1).padStart(7)} ms`);
  }
  rmSync(folder, { recursive: true });
}
