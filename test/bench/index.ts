/** npm run bench: what the add-on costs, as ratios. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { benchFirstPaint } from './first-paint';
import { benchFirstCalls, benchLoading } from './loading';

benchLoading();
benchFirstCalls();

// Bundled, as it ships: tsx would name each function anew whenever it is made, which costs as much as the work itself.
const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const outfile = join(folder, 'run.mjs');
const entry = fileURLToPath(new URL('run.ts', import.meta.url));
buildSync({ entryPoints: [entry], outfile, bundle: true, platform: 'node', format: 'esm', target: 'es2019' });
// Each in a process of its own: what one leaves behind is not measured with the next.
for (const part of ['reading', 'tables', 'wizard']) {
  const { status } = spawnSync(process.execPath, [outfile, part], { stdio: 'inherit' });
  process.exitCode = process.exitCode || (status ?? 1);
}
rmSync(folder, { recursive: true });
await benchFirstPaint();
