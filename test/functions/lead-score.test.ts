/** MQL and SQL by a column of scores instead of by the stage. */

import { describe, expect, it } from 'vitest';
import type { TabInput } from '../../local/host';
import { cellOf, hostWith } from '../built';

const day = (date: string) => ({ date });

const leads: TabInput = {
  name: 'Leads',
  values: [
    ['Lead', 'Owner', 'Stage', 'Lead Score', 'Created'],
    ['A', 'Anna', 'Lead', 80, day('2026-03-02')],
    ['B', 'Anna', 'SQL', 60, day('2026-03-05')],
    ['C', 'Ben', 'SQL', 59.5, day('2026-03-05')],
    ['D', 'Ben', 'Lost', '', day('2026-03-06')],
    ['E', 'Ben', 'Lead', 90, day('2026-04-06')],
  ],
};

/** The same without scores. */
const plain: TabInput = { name: 'Plain', values: leads.values.map((row) => row.filter((_, column) => column !== 3)) };

const host = hostWith([leads, plain]);
const value = (formula: string) => Number(cellOf(host, formula).text);
const tableOf = (formula: string) =>
  host.evaluate(host.tabs()[0]?.id ?? 0, formula).values.map((row) => row.map((cell) => cell.text));

describe('leads by their score', () => {
  it('are those with at least so many points, by creation', () => {
    expect(value('=KPI("SQL (score=60)",Leads!A:E)')).toBe(3);
    expect(value('=KPI("MQL (score=80)",Leads!A:E)')).toBe(2);
    expect(value('=KPI("SQL (score=60)",Leads!A:E,"2026-03")')).toBe(2);
    expect(value('=KPI("SQL (score=100)",Leads!A:E)')).toBe(0);
  });

  it('are by the stage where no score is asked for', () => {
    expect(value('=KPI("SQL",Leads!A:E)')).toBe(2);
    expect(value('=KPI("SQL (stage)",Leads!A:E)')).toBe(2);
  });

  it('split by owner, and KPIWHY tells who has no score', () => {
    expect(tableOf('=KPITABLE(Leads!A:E,"SQL (score=60), SQL","Owner")').slice(1)).toEqual([
      ['Anna', '2', '1'],
      ['Ben', '1', '1'],
      ['Total', '3', '2'],
    ]);
    const told = ['Leads without a score, not counted: 1.', '1'];
    expect(tableOf('=KPIWHY("SQL (score=60)",Leads!A:E)')).toContainEqual(told);
    expect(tableOf('=KPIWHY("SQL",Leads!A:E)')).not.toContainEqual(told);
  });

  it('name the column where there are no scores, and say how a score is written', () => {
    expect(cellOf(host, '=KPI("SQL (score=60)",Plain!A:D)').note).toBe(
      'KPI: not mapped: the table "Deals and leads" has no column for "Lead Score".',
    );
    expect(cellOf(host, '=KPI("SQL (60)",Leads!A:E)').note).toMatch(/It can be one of: .*stage, score=60/);
    expect(cellOf(host, '=KPI("SQL (score=many)",Leads!A:E)').note).toMatch(/It can be one of: .*stage, score=60/);
  });
});
