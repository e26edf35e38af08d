/** Small projects and workbooks that a test makes up and throws away. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { type CellInput, createHost, type Host, type HostOptions, type TabInput } from '../../local/host/index';

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A folder with the given files. */
export function folderWith(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'host-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

const scopes = ['spreadsheets.currentonly', 'script.container.ui'].map(
  (name) => `https://www.googleapis.com/auth/${name}`,
);

/** The manifest of a made-up project. */
export const manifest = (timeZone = 'Etc/UTC') =>
  JSON.stringify({ timeZone, runtimeVersion: 'V8', oauthScopes: scopes });

export interface Situation extends Partial<Omit<HostOptions, 'project' | 'workbook'>> {
  tabs?: TabInput[];
  locale?: string;
  timeZone?: string;
  scriptZone?: string;
  files?: Record<string, string>;
}

/** A host for a project of one file. */
export function hostWith(code: string, situation: Situation = {}): Host {
  const { tabs, locale = 'en_US', timeZone = 'America/New_York', scriptZone, files, ...options } = situation;
  const project = folderWith({ 'appsscript.json': manifest(scriptZone), 'Code.js': code, ...files });
  return createHost({
    project,
    workbook: { name: 'Test', locale, timeZone, tabs: tabs ?? [tab('Data', [])] },
    ...options,
  });
}

export function tab(name: string, values: CellInput[][], more: Partial<TabInput> = {}): TabInput {
  return { name, values, ...more };
}

/** Runs the body of a function in the host as the sidebar's server function would, and gives its result back. */
export function run(body: string, situation: Situation = {}): unknown {
  return hostWith(`function probe() { ${body} }`, situation).runFromPage('probe', []);
}

/** Id of a tab by its name. */
export function idOf(host: Host, name: string): number {
  const found = host.tabs().find((view) => view.name === name);
  if (!found) throw new Error(`no tab ${name}`);
  return found.id;
}

/** What a formula comes to on the first tab: its texts, row by row. */
export function texts(host: Host, formula: string): string[][] {
  const [first] = host.tabs();
  return host.evaluate(first?.id ?? 0, formula).values.map((row) => row.map(({ text }) => text));
}
