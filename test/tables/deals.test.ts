/** What is worked out for deals: outcomes, stages, days and first wins. */

import { describe, expect, it } from 'vitest';
import { evaluateTables } from '../../src/engine/evaluate';
import type { Result } from '../../src/engine/formula';
import type { ColumnId } from '../../src/kpis/columns';
import { rankOf } from '../../src/kpis/stages';
import type { Finding } from '../../src/tables/finding';
import type { Mapping, TableMapping } from '../../src/tables/mapping';
import { readTables } from '../../src/tables/read';
import { recognise } from '../../src/tables/recognise';
import type { Cell, SourceTab } from '../../src/tables/source';
import { type Table, type Tables, tellsOf } from '../../src/tables/table';
import { textAt } from '../../src/tables/text-columns';
import { options, tab } from './data';

/** A tab of deals whose headers are the names of the fields. */
function deals(
  rows: readonly (readonly Cell[])[],
  more: Partial<TableMapping> = {},
  today = options.today,
): { table: Table; findings: Finding[] } {
  const columns = Object.fromEntries((rows[0] as string[]).map((name) => [name, name]));
  const mapping: Mapping = {
    version: 1,
    tables: [{ table: 'deals', tab: 'Deals', header: 1, columns, ...more }],
    stages: {},
  };
  const { tables, findings } = readTables([tab('Deals', rows)], mapping, { ...options, today });
  return { table: tables.deals as Table, findings };
}

function read(tabs: SourceTab[]): { table: Table; findings: Finding[] } {
  const { tables, findings } = readTables(tabs, recognise(tabs, options), options);
  return { table: tables.deals as Table, findings };
}

function outcomesOf(table: Table): (string | null)[] {
  const column = table.texts.outcome;
  return [...(column?.codes ?? [])].map((code) => column?.names[code] ?? null);
}

const unknownToAll: Mapping = {
  version: 1,
  tables: [{ table: 'deals', tab: 'Deals', header: 1, columns: { stage: 'stage' } }],
  stages: {},
};

function evaluated(tables: Tables, id: string): Result | undefined {
  return evaluateTables(tables, null).results.find(({ kpi }) => kpi.id === id);
}

const numbersOf = (table: Table, id: ColumnId): number[] => [...(table.numbers[id] ?? [])];

const codes = (findings: readonly Finding[]): string[] => findings.map(({ code, count }) => `${code} ${count}`);

describe('outcome', () => {
  it.each([
    ['Won', 'won'],
    ['Closed Lost', 'lost'],
    ['Junk', 'disqualified'],
    ['Proposal', 'open'],
    ['On hold', 'open'],
    ['Parking lot', null],
  ])('of a deal at %s is %s', (stage, outcome) => {
    expect(outcomesOf(deals([['stage'], [stage]]).table)).toEqual([outcome]);
  });

  it.each([
    ['Proposal', 'Won', 'won'],
    ['Proposal', 'Open', 'open'],
    ['Won', 'Open', 'won'],
    ['Won', '', 'won'],
    ['', 'Lost', 'lost'],
    ['Negotiation', 'In progress', 'open'],
  ])('of a deal at %s with the status %s is %s', (stage, status, outcome) => {
    expect(
      outcomesOf(
        deals([
          ['stage', 'status'],
          [stage, status],
        ]).table,
      ),
    ).toEqual([outcome]);
  });

  it('leaves open what was won and lost where no known stage means it and others are not known', () => {
    const untold = (...texts: string[]): unknown => deals([['stage'], ...texts.map((text) => [text])]).table.untold;
    expect(untold('Parking lot', 'Limbo')).toEqual(['won', 'lost']);
    expect(untold('Won', 'Parking lot')).toEqual(['lost']);
    expect(untold('Won', 'Lost', 'Parking lot')).toEqual([]);
    expect(untold('Proposal', 'Negotiation')).toEqual([]);
    const { tables } = readTables([tab('Deals', [['stage'], ['Limbo']])], unknownToAll, options);
    expect(evaluated(tables, 'deals_won')).toMatchObject({ value: null, reason: { code: 'stages_open' } });
  });

  it('follows the dates where the stage is blank', () => {
    const { table, findings } = deals([
      ['deal_id', 'stage', 'won_date', 'lost_date'],
      ['a', '', '2026-01-02', ''],
      ['b', '', '', '2026-01-02'],
      ['c', '', '', ''],
    ]);
    expect(outcomesOf(table)).toEqual(['won', 'lost', null]);
    expect(codes(findings)).toEqual(['blank_stage 1']);
  });

  it('is won in a table that only has the day of winning, and open without it', () => {
    const { table } = deals([
      ['deal_id', 'won_date'],
      ['a', '2026-01-02'],
      ['b', ''],
    ]);
    expect(outcomesOf(table)).toEqual(['won', 'open']);
    expect(table.tellsLost).toBe(false);
  });

  it('is not there where the table says nothing of it', () => {
    const { table } = deals(
      [
        ['deal_id', 'source'],
        ['a', 'x'],
      ],
      { rows: 'lead' },
    );
    expect(table.texts.outcome).toBeUndefined();
    expect(table.stages).toEqual(['lead']);
  });

  it.each([
    ['Converted', [1, 0]],
    ['Is Won', [true, false]],
    ['ปิดการขายได้', ['ใช่', 'ไม่ใช่']],
  ])('is won where %s is ticked, and lost is not told', (header, ticks) => {
    const { table } = deals(
      [
        ['deal_id', header],
        ['a', ticks[0] as Cell],
        ['b', ticks[1] as Cell],
      ],
      { columns: { deal_id: 'deal_id', status: header } },
    );
    expect(outcomesOf(table)).toEqual(['won', 'open']);
    expect(table.tellsLost).toBe(false);
  });

  it('is open where a tick is missing only when nobody writes No', () => {
    const columns = { deal_id: 'deal_id', status: 'Won' };
    const yes = deals(
      [
        ['deal_id', 'Won'],
        ['a', 'Yes'],
        ['b', ''],
      ],
      { columns },
    );
    expect(outcomesOf(yes.table)).toEqual(['won', 'open']);
    const both = deals(
      [
        ['deal_id', 'Won'],
        ['a', 'Yes'],
        ['b', ''],
        ['c', 'No'],
      ],
      { columns },
    );
    expect(outcomesOf(both.table)).toEqual(['won', null, 'open']);
    expect(codes(both.findings)).toEqual(['blank_stage 1']);
  });

  it('is not guessed from an unset tick beside a blank stage', () => {
    const { table, findings } = deals(
      [
        ['deal_id', 'stage', 'Is Won'],
        ['a', '', false],
        ['b', '', true],
        ['c', 'Lost', false],
        ['d', 'Demo', false],
      ],
      { columns: { deal_id: 'deal_id', stage: 'stage', status: 'Is Won' } },
    );
    expect(outcomesOf(table)).toEqual([null, 'won', 'lost', 'open']);
    expect(codes(findings)).toEqual(['blank_stage 1']);
  });

  it('follows the mapping before the words', () => {
    const mapping: Mapping = {
      version: 1,
      tables: [{ table: 'deals', tab: 'Deals', header: 1, columns: { stage: 'S' } }],
      stages: { 'Parking lot': 'on_hold', Demo: 'won' },
    };
    const { tables, findings } = readTables([tab('Deals', [['S'], ['Parking lot'], ['demo']])], mapping, options);
    expect(outcomesOf(tables.deals as Table)).toEqual(['open', 'won']);
    expect(findings).toEqual([]);
  });

  it('is counted by text where a stage is not known', () => {
    const { findings } = deals([['stage'], ['Parking lot'], ['Won'], ['Parking lot'], ['Limbo']]);
    expect(findings.map(({ code, count, rows, values }) => [code, count, rows, values.text])).toEqual([
      ['unknown_stage', 2, [2, 4], 'Parking lot'],
      ['unknown_stage', 1, [5], 'Limbo'],
    ]);
  });
});

describe('reached', () => {
  it('is the furthest of the rows, the stage and the dates', () => {
    const { table } = deals(
      [
        ['stage', 'proposal_date', 'negotiation_date'],
        ['New', '', ''],
        ['Proposal', '', ''],
        ['Lost', '2026-01-02', ''],
        ['Lost', '', '2026-01-02'],
        ['Won', '', ''],
        ['Parking lot', '', ''],
      ],
      { rows: 'sql' },
    );
    expect(numbersOf(table, 'reached')).toEqual(
      ['sql', 'proposal', 'proposal', 'negotiation', 'won', 'sql'].map((stage) => rankOf(stage as 'sql')),
    );
    expect(table.stages).toEqual(['sql', 'proposal', 'negotiation', 'won']);
    expect(table.told).toEqual([{ size: 6, from: rankOf('sql'), to: rankOf('won') }]);
  });
});

describe('days', () => {
  it('counts the cycle of won deals in days of the calendar', () => {
    const { table } = deals([
      ['stage', 'first_contact_date', 'created_date', 'close_date'],
      ['Won', '2026-01-02 23:00', '2026-01-05', '2026-01-10 01:00'],
      ['Won', '', '2026-01-05', '2026-01-10'],
      ['Lost', '', '2026-01-05', '2026-01-10'],
      ['Proposal', '', '2026-01-05', '2026-01-10'],
    ]);
    expect(numbersOf(table, 'cycle_days')).toEqual([8, 5, Number.NaN, Number.NaN]);
    expect(numbersOf(table, 'created')).toEqual([20458, 20458, 20458, 20458]);
    expect(numbersOf(table, 'opened')).toEqual([20455, 20458, 20458, 20458]);
    expect(numbersOf(table, 'closed')).toEqual([20463, 20463, 20463, Number.NaN]);
  });

  it('says what does not go together', () => {
    const { table, findings } = deals(
      [
        ['deal_id', 'stage', 'amount', 'created_date', 'close_date'],
        ['a', 'Won', 5, '2026-01-05', '2026-01-02'],
        ['b', 'Won', '', '2026-01-05', ''],
        ['c', 'Won', -5, '2026-01-05', '2027-01-01'],
        ['d', 'Proposal', '', '2026-01-05', '2026-01-02'],
        ['d', 'Proposal', 7, '2026-01-05', '2027-01-02'],
      ],
      {},
      20500,
    );
    expect(numbersOf(table, 'cycle_days').slice(0, 2)).toEqual([Number.NaN, Number.NaN]);
    expect(codes(findings).sort()).toEqual([
      'amount_missing_open 1',
      'amount_missing_won 1',
      'closed_before_created 1',
      'duplicate_id 1',
      'future_close 1',
      'negative_amount 1',
      'overdue 1',
      'won_without_date 1',
    ]);
  });

  it('finds a rep who is spelled two ways, and counts one rep under the name of most rows', () => {
    const { findings, table } = deals([
      ['stage', 'owner'],
      ['Won', 'Anna Weber'],
      ['Won', 'anna  weber'],
      ['Won', 'Anna Weber'],
      ['Won', 'Ben'],
    ]);
    expect(findings.map(({ code, count, rows }) => [code, count, rows])).toEqual([['spelled_two_ways', 1, [3]]]);
    expect([0, 1, 2, 3].map((row) => textAt(table.texts.owner, row))).toEqual([
      'Anna Weber',
      'Anna Weber',
      'Anna Weber',
      'Ben',
    ]);
  });
});

describe('first_win', () => {
  it('is 1 on the first won deal of each customer by day', () => {
    const { table } = deals([
      ['stage', 'account', 'email', 'close_date'],
      ['Won', 'Acme', '', '2026-03-01'],
      ['Won', 'ACME ', '', '2026-02-01'],
      ['Lost', 'Acme', '', '2026-01-01'],
      ['Won', '', 'bo@x.co', '2026-02-01'],
      ['Won', '', '', '2026-02-01'],
      ['Won', 'Bolt', '', ''],
    ]);
    expect(numbersOf(table, 'first_win')).toEqual([0, 1, 0, 1, Number.NaN, 1]);
  });
});

describe('several tabs', () => {
  const header = ['Deal ID', 'Owner', 'Stage', 'Amount'];

  it('are stacked when they have the same columns, and repeated ids are found', () => {
    const { table, findings } = read([
      tab('Deals Jan', [header, ['D-1', 'Anna', 'Won', 5], ['D-2', 'Ben', 'Lost', 6]]),
      tab('Deals Feb', [header, ['D-2', 'Ben', 'Won', 7], ['D-3', 'Ben', 'Proposal', 8]]),
    ]);
    expect(table.size).toBe(4);
    expect(outcomesOf(table)).toEqual(['won', 'lost', 'won', 'open']);
    expect(codes(findings)).toEqual(['duplicate_id 1']);
  });

  it('are joined by id when the one adds to the other', () => {
    const { table, findings } = read([
      tab('MQLs', [
        ['mql_id', 'first_contact_date', 'origin'],
        ['m1', '2026-01-01', 'social'],
        ['m2', '2026-01-02', 'email'],
        ['m3', '2026-01-03', 'email'],
      ]),
      tab('Closed deals', [
        ['mql_id', 'won_date', 'sr_id'],
        ['m2', '2026-01-12', 'anna'],
        ['m9', '2026-01-13', 'ben'],
      ]),
    ]);
    expect(table.size).toBe(4);
    expect(outcomesOf(table)).toEqual(['open', 'won', 'open', 'won']);
    expect(numbersOf(table, 'cycle_days')).toEqual([Number.NaN, 10, Number.NaN, Number.NaN]);
    expect(table.stages).toEqual(['mql', 'won']);
    expect(codes(findings)).toEqual(['join_unmatched 1']);
    expect(table.tabs.map((name, at) => [name, [...table.tabOf].filter((each) => each === at).length])).toEqual([
      ['MQLs', 3],
      ['Closed deals', 1],
    ]);
  });

  it('of leads and of deals each count for their own stages', () => {
    const { table } = read([
      tab('Deals', [header, ['D-1', 'Anna', 'Won', 5], ['D-2', 'Ben', 'Lost', 6], ['D-3', 'Ben', 'Demo', 6]]),
      tab('Leads', [
        ['Lead ID', 'Created', 'Source', 'Lead Status'],
        ['L-1', '2026-01-01', 'Google', 'New'],
        ['L-2', '2026-01-01', 'Google', 'MQL'],
        ['L-3', '2026-01-01', 'Google', 'Converted'],
        ['L-4', '2026-01-01', 'Google', 'Unqualified'],
      ]),
    ]);
    expect(outcomesOf(table)).toEqual(['won', 'lost', 'open', null, null, null, 'disqualified']);
    const count = (rank: number): number => {
      const tells = tellsOf(table, rank);
      return numbersOf(table, 'reached').filter((furthest, row) => tells(row) && furthest >= rank).length;
    };
    expect([0, 1, 2, 3, 6].map(count)).toEqual([4, 2, 1, 3, 1]);
    expect(table.stages).toEqual(['lead', 'mql', 'sql', 'opportunity', 'won']);
    expect(table.tellsLost).toBe(true);
  });
});
