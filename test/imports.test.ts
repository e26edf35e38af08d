/** The one test that reads the import lines: each folder uses only what the architecture allows. */

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What each folder of src may import, beside itself. */
const allowed: Record<string, string[]> = {
  i18n: [],
  pages: ['i18n'],
  kpis: ['i18n'],
  tables: ['kpis', 'i18n'],
  engine: ['kpis', 'tables'],
  functions: ['engine', 'tables', 'kpis', 'i18n'],
  report: ['engine', 'tables', 'kpis', 'i18n'],
  forms: ['tables', 'kpis', 'i18n'],
  reference: ['kpis', 'i18n'],
  proposal: ['engine', 'tables', 'kpis', 'i18n'],
  sheets: ['pages', 'functions', 'report', 'forms', 'proposal', 'engine', 'tables', 'kpis', 'i18n'],
  'main.ts': ['pages', 'sheets', 'functions', 'report', 'forms', 'engine', 'tables', 'kpis', 'i18n'],
  sidebar: ['pages', 'forms', 'proposal', 'tables', 'engine', 'kpis', 'i18n'],
};

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesUnder(path);
    return /\.ts$/.test(entry.name) ? [path] : [];
  });
}

interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
}

function importsOf(file: string): Import[] {
  const lines = readFileSync(file, 'utf8').matchAll(/(?:^|\n)(?:import|export)\s+(type\s)?[^;]*?from '([^']+)'/g);
  return Array.from(lines, ([, type, target = '']) => ({
    from: relative(root, file),
    to: target.startsWith('.') ? relative(root, resolve(dirname(file), target)) : target,
    typeOnly: type !== undefined,
  }));
}

const folderOf = (path: string) => {
  const name = path.split('/')[1] ?? '';
  return name === 'main' ? 'main.ts' : name;
};

describe('imports', () => {
  const imports = filesUnder(join(root, 'src')).flatMap(importsOf);

  it('finds the imports of src', () => {
    expect(imports.length).toBeGreaterThan(50);
  });

  it('goes only where the architecture allows', () => {
    const wrong = imports.filter(({ from, to, typeOnly }) => {
      const here = folderOf(from);
      const there = folderOf(to);
      if (!to.startsWith('src/')) return true;
      // The sidebar knows the shapes of the server's answers, and nothing else of it.
      if (here === 'sidebar' && to === 'src/sheets/page-calls' && typeOnly) return false;
      return here !== there && !(allowed[here] ?? []).includes(there);
    });
    expect(wrong).toEqual([]);
  });

  it('keeps the documentation of the definitions out of what the server loads', () => {
    const users = imports.filter(({ to }) => to === 'src/kpis/documented').map(({ from }) => folderOf(from));
    expect(new Set(users)).toEqual(new Set(['reference']));
  });

  it('keeps the local host out of the inside of src', () => {
    const wrong = filesUnder(join(root, 'local'))
      .flatMap(importsOf)
      .filter(({ to }) => to.startsWith('src/'));
    expect(wrong).toEqual([]);
  });
});
