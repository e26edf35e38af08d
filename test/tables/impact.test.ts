/** What the rows of a finding do to the KPIs. */

import { expect, it } from 'vitest';
import { impactIn } from '../../src/engine/impact';
import { readTables } from '../../src/tables/read';
import { recognise } from '../../src/tables/recognise';
import { options, tab } from './data';

const deals = tab('Deals', [
  ['Deal ID', 'Stage', 'Amount', 'Created', 'Close Date'],
  ['d-a', 'Won', 100, '2026-01-01', '2026-01-11'],
  ['d-a', 'Won', 100, '2026-01-01', '2026-01-11'],
  ['d-b', 'Lost', 50, '2026-01-01', '2026-01-11'],
]);

it('gives each KPI that the rows touch with them and without them', () => {
  const { tables, findings, affected } = readTables([deals], recognise([deals], options), options);
  const [duplicate] = findings;
  expect(duplicate?.code).toBe('duplicate_id');
  const rows = duplicate === undefined ? [] : affected.get(duplicate);
  expect(rows).toEqual([3]);
  const impacts = impactIn(tables)('Deals', rows ?? []);
  const of = (id: string) => impacts.find(({ kpi }) => kpi.id === id);
  expect(of('revenue')).toMatchObject({ value: 200, without: 100 });
  expect(of('win_rate')).toMatchObject({ value: 2 / 3, without: 1 / 2 });
  // The same average with and without: not touched.
  expect(of('avg_deal')).toBeUndefined();
});

it('touches nothing with rows of no table', () => {
  const { tables } = readTables([deals], recognise([deals], options), options);
  expect(impactIn(tables)('Deals', [99])).toEqual([]);
  expect(impactIn(tables)('Other', [2])).toEqual([]);
});

it('keeps all rows of a finding in memory and only the first few in what is shown', () => {
  const many = tab('Deals', [
    ['Deal', 'Stage', 'Amount'],
    ...Array.from({ length: 20 }, (_, at) => [`Deal ${at}`, 'Won', '']),
  ]);
  const { findings, affected } = readTables([many], recognise([many], options), options);
  const missing = findings.find(({ code }) => code === 'amount_missing_won');
  expect(missing?.rows).toHaveLength(5);
  expect(missing && affected.get(missing)).toHaveLength(20);
});
