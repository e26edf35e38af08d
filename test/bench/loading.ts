/** What loading the bundle costs: Google loads it anew at each call of a cell function. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { project } from '../built';
import { compare } from './beside';

/** Parses and runs a script in a fresh global scope. */
function load(source: string): void {
  new Script(source, { filename: 'Code.js' }).runInContext(createContext({}));
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
