/** The text that people paste at Google to verify what was inferred runs in the host first. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { hostWith, idOf } from './throwaway-project';

const page = readFileSync(fileURLToPath(new URL('../../docs/verify-at-google.md', import.meta.url)), 'utf8');
const probe = /```js\n([\s\S]*?)```/.exec(page)?.[1] ?? '';

/** The lines of the tab "Probe": question, what was seen, what is said there to be expected, the comparison. */
function linesOf(locale: string): string[][] {
  const host = hostWith(probe, { locale, foreignDates: false });
  host.click('probe');
  const id = idOf(host, 'Probe');
  const rows = host.cells(id, 1, 1, 60, 4).map((row) => row.map((cell) => cell?.text ?? ''));
  return rows.filter(([question]) => question !== '');
}

describe('the probe for Google', () => {
  it('sees in the host what it says is expected', () => {
    const lines = linesOf('en_US');
    expect(lines.length).toBeGreaterThan(30);
    expect(lines.filter(([, seen, expected]) => expected !== '?' && seen !== expected)).toEqual([]);
  });

  it('runs where the comma is the decimal mark', () => {
    const [semicolon, comma] = linesOf('de_DE').filter(([question]) => question?.startsWith('setFormula with'));
    expect(semicolon?.[1]).toBe('3 | =SUM(1;2)');
    expect(comma?.[1]).toMatch(/^throws Host: =SUM\(J1,J2\) is a formula parse error/);
  });

  it('draws its charts with safe options only', () => {
    const host = hostWith(probe);
    host.click('probeCharts');
    const charts = host.tabs().find(({ name }) => name === 'Probe charts')?.charts ?? [];
    expect(charts.map(({ type }) => type)).toEqual(['COLUMN', 'BAR', 'COMBO', 'LINE', 'PIE']);
    for (const { categories } of charts) expect(categories).toEqual(['Jan', 'Feb', 'Mar']);
  });

  it('covers every letter of section 11 of the rules', () => {
    for (const letter of 'abcdefghijkl') expect(page, letter).toMatch(new RegExp(`\\| \\d+ \\(${letter}\\) \\|`));
  });
});
