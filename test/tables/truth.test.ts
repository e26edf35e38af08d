/** Data sets that no one here made, read without a mapping, against values that were computed apart. */

import { describe, expect, it } from 'vitest';
import { readTables } from '../../src/tables/read';
import { recognise } from '../../src/tables/recognise';
import type { Table } from '../../src/tables/table';
import { fileTab, hasData, options, type Typing } from './data';

function read(
  paths: readonly string[],
  typing: Typing,
): { table: Table; findings: Record<string, number>; rows: (string | undefined)[]; columns: Record<string, string>[] } {
  const tabs = paths.map((path) => fileTab(path, typing));
  const mapping = recognise(tabs, options);
  const { tables, findings } = readTables(tabs, mapping, options);
  return {
    table: tables.deals as Table,
    findings: Object.fromEntries(findings.map(({ code, count }) => [code, count])),
    rows: mapping.tables.map((each) => each.rows),
    columns: mapping.tables.map((each) => each.columns as Record<string, string>),
  };
}

function count(table: Table, outcome: string): number {
  const column = table.texts.outcome;
  return [...(column?.codes ?? [])].filter((code) => column?.names[code] === outcome).length;
}

function sum(table: Table, column: 'amount' | 'cycle_days', outcome: string): number {
  const { codes, names } = table.texts.outcome as NonNullable<Table['texts']['outcome']>;
  let total = 0;
  table.numbers[column]?.forEach((value, row) => {
    if (names[codes[row] as number] === outcome && !Number.isNaN(value)) total += value;
  });
  return total;
}

const typings: readonly Typing[] = ['typed', 'text'];

describe.skipIf(!hasData)('without a mapping (skipped where ../shared/data is missing)', () => {
  describe.each(typings)('with %s cells', (typing) => {
    it.each(['', '__variant_mdy', '__variant_dmy_short'])('reads maven_crm%s', (variant) => {
      const { table, findings, rows } = read([`maven_crm/sales_pipeline${variant}.csv`], typing);
      expect(rows).toEqual(['opportunity']);
      expect(table.size).toBe(8800);
      expect([count(table, 'won'), count(table, 'lost'), count(table, 'open')]).toEqual([4238, 2473, 2089]);
      expect(sum(table, 'amount', 'won')).toBe(10005534);
      expect(sum(table, 'cycle_days', 'won')).toBe(219452);
      expect(table.texts.owner?.names.length).toBe(30);
      expect(table.numbers.first_win?.filter((value) => value === 1).length).toBe(85);
      expect([table.stages, table.tellsLost]).toEqual([['opportunity', 'won'], true]);
      expect(findings).toEqual({ amount_missing_open: 2089 });
    });

    it.each(['', '__variant_dmy'])('reads olist_funnel%s', (variant) => {
      const files = [
        `olist_funnel/olist_marketing_qualified_leads_dataset${variant}.csv`,
        `olist_funnel/olist_closed_deals_dataset${variant}.csv`,
      ];
      for (const paths of [files, [...files].reverse()]) {
        const { table, findings, rows } = read(paths, typing);
        expect(rows).toEqual(['mql', 'mql']);
        expect([table.size, count(table, 'won')]).toEqual([8000, 842]);
        expect(sum(table, 'cycle_days', 'won')).toBe(40789);
        expect(table.numbers.cycle_days?.filter((value) => !Number.isNaN(value)).length).toBe(841);
        expect([table.stages, table.tellsLost]).toEqual([['mql', 'won'], false]);
        expect(findings).toEqual({ closed_before_created: 1 });
        expect(table.texts.source?.codes.filter((code) => code < 0).length).toBe(60);
      }
    });

    it('reads sales_forecast_100', () => {
      const { table, rows } = read(['sales_forecast_100/opportunities.csv'], typing);
      expect(rows).toEqual(['opportunity']);
      expect([count(table, 'won'), count(table, 'lost'), count(table, 'open')]).toEqual([21, 13, 66]);
      expect([sum(table, 'amount', 'won'), sum(table, 'amount', 'open')]).toEqual([5766000, 8602000]);
      expect(sum(table, 'cycle_days', 'won') / 21).toBeCloseTo(122.71428571428571, 12);
    });

    it('reads xeducation_leads', () => {
      const { table, rows, columns } = read(['xeducation_leads/Leads.csv'], typing);
      expect(rows).toEqual(['lead']);
      expect([table.size, count(table, 'won')]).toEqual([9240, 3561]);
      expect([table.stages, table.tellsLost]).toEqual([['lead', 'won'], false]);
      expect(columns[0]).toMatchObject({ status: 'Converted', source: 'Lead Source' });
    });

    it('takes the other files of maven_crm for no table', () => {
      const tabs = ['accounts', 'products', 'sales_teams', 'data_dictionary'].map((name) =>
        fileTab(`maven_crm/${name}.csv`, typing),
      );
      expect(recognise(tabs, options).tables).toEqual([]);
    });
  });
});
