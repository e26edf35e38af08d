/** What loading the bundle costs: Google loads it anew at each call of a cell function. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { project } from '../built';
import { compare } from './beside';

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
