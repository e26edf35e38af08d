/** The worked examples of the KPI catalogue in the built bundle: its own formulas, and ours where it names no data. */

import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { definitions } from '../../src/kpis/documented';
import { times } from '../../src/kpis/example-rows';
import type { Example } from '../../src/kpis/kpi';
import { cellOf, hostWith } from '../built';
import { tabOf } from '../functions/example-tab';

interface CatalogueExample {
  call: string;
  result: number;
}

const file = fileURLToPath(new URL('../../../shared/reference/kpi-catalogue.json', import.meta.url));
const catalogue: { metrics: { function: string; examples: CatalogueExample[] }[] } = existsSync(file)
  ? JSON.parse(readFileSync(file, 'utf8'))
  : { metrics: [] };

const open: Example['ranges'] = {
  'A1:C11': [
    ['Stage', 'Created', 'Close date'],
    ...times<string | number>(5, 'Lead', '2026-01-05', ''),
    ...times<string | number>(3, 'Proposal', '2026-01-05', ''),
    ...times<string | number>(2, 'Negotiation', '2026-01-05', ''),
    ...times<string | number>(4, 'Won', '2026-01-05', '2026-01-09'),
  ],
};

/** Seven are open on 31 January: four still, two won and one lost later. */
const history: Example['ranges'] = {
  'A1:C13': [
    ['Stage', 'Created', 'Close date'],
    ...times(4, 'Proposal', '2026-01-31', ''),
    ...times(2, 'Won', '2026-01-10', '2026-02-01'),
    ['Lost', '2026-01-10', '2026-03-09'],
    ...times(2, 'Won', '2026-01-10', '2026-01-31'),
    ...times(3, 'Lead', '2026-02-01', ''),
  ],
};

const sources: Example['ranges'] = {
  'A1:B120': [
    ...times(10, 'Web', 'Won'),
    ...times(90, 'Web', 'Lead'),
    ...times(6, 'Referral', 'Won'),
    ...times(14, 'Referral', 'Lead'),
  ],
};

/** Calls that give a table: the one cell of it that the catalogue tells. */
const ofTables: Record<string, Omit<Example, 'value'>> = {
  '=STAGECONV({200;80;20})': { formula: '=INDEX(STAGECONV({200;80;20}),1,2)' },
  '=STAGECONV({200;80;20}) cumulative': { formula: '=INDEX(STAGECONV({200;80;20}),3,3)' },
  '=CONVBYSOURCE(sources,won)': { formula: '=INDEX(CONVBYSOURCE(A1:A120,B1:B120),3,4)', ranges: sources },
  '=CONVBYSOURCE(sources,won) total': { formula: '=INDEX(CONVBYSOURCE(A1:A120,B1:B120),4,4)', ranges: sources },
  '=PIPELINE(deals)': { formula: '=INDEX(PIPELINE(A1:C15),5,2)', ranges: open },
  '=PIPELINE(deals,"as of",DATE(2026,1,31))': {
    formula: '=INDEX(PIPELINE(A1:C13,"as of",DATE(2026,1,31)),4,2)',
    ranges: history,
  },
};

/** A call that says all: no name and no range stands for data. */
const isWhole = (call: string) => /^=[A-Z]+\([^a-z:]*\)$/.test(call.replace(/"[^"]*"/g, ''));

/** The formula to type for an example, with the data that it needs; undefined when nobody made them. */
function runnable({ call, result }: CatalogueExample): Omit<Example, 'value'> | undefined {
  if (ofTables[call]) return ofTables[call];
  if (isWhole(call)) return { formula: call };
  const name = call.slice(1, call.indexOf('('));
  return definitions
    .filter((kpi) => kpi.function === name)
    .flatMap((kpi) => kpi.examples ?? [])
    .find((example) => Math.abs(example.value - result) < 5e-5 * Math.max(1, Math.abs(result)));
}

describe.skipIf(catalogue.metrics.length === 0)('the catalogue', () => {
  const examples = catalogue.metrics.flatMap((metric) => metric.examples);

  it('has 100 worked examples of 50 KPIs', () => {
    expect([catalogue.metrics.length, examples.length]).toEqual([50, 100]);
  });

  it.each(examples)('$call is $result', (example) => {
    const run = runnable(example);
    expect(run, 'data for the example').toBeDefined();
    if (!run) return;
    const host = hostWith([tabOf(run)], { timeZone: 'Asia/Bangkok' });
    const { text, note } = cellOf(host, run.formula);
    expect(Number(text.replace(/,/g, '')), note ?? run.formula).toBeCloseTo(example.result, 2);
  });
});
