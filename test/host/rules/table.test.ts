/** docs/google-rules.md names every test of a rule, and no test that isn't there. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const here = fileURLToPath(new URL('.', import.meta.url));
const table = readFileSync(fileURLToPath(new URL('../../../docs/google-rules.md', import.meta.url)), 'utf8');

const tests = readdirSync(here)
  .filter((name) => /^\d.*\.test\.ts$/.test(name))
  .flatMap((name) => Array.from(readFileSync(here + name, 'utf8').matchAll(/\bit\(\s*(['"])(\d.*?)\1/g)))
  .map((match) => match[2] ?? '');

const named = Array.from(table.matchAll(/`(\d[\d.]* [^`]+)`/g), (match) => match[1] ?? '');

describe('the table of rules', () => {
  it('names only tests that are there', () => {
    expect(named.filter((name) => !tests.includes(name))).toEqual([]);
  });

  it('names every test of a rule', () => {
    expect(tests.filter((name) => !named.includes(name))).toEqual([]);
    expect(tests.length).toBeGreaterThan(100);
  });

  it('has each test once', () => {
    expect(tests.filter((name, index) => tests.indexOf(name) !== index)).toEqual([]);
  });

  it('says for every rule what enforces it, or why nothing does', () => {
    const rows = table.split('\n').filter((line) => /^\| (?!rule|---)/.test(line));
    expect(rows.length).toBeGreaterThan(150);
    for (const row of rows) {
      const cells = row.split(' | ').map((cell) => cell.replace(/^\| | ?\|$/g, '').trim());
      const by = cells.at(-2) ?? '';
      expect(by, row).toMatch(/^(?:host|build|compiler|test|preview|no: .+)/);
    }
  });
});
