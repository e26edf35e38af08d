/** Data sets that no one here made, read without a mapping, against values that were computed apart. */

import { describe, expect, it } from 'vitest';
import { readBoolean } from '../../src/tables/cells/booleans';
import { isoDay } from '../../src/tables/dates/calendar-days';
import type { Mapping } from '../../src/tables/mapping';
import type { Question } from '../../src/tables/question';
import { questionsOf, withAnswer } from '../../src/tables/questions';
import { readTables } from '../../src/tables/read';
import { recognise } from '../../src/tables/recognise';
import type { Table, Tables } from '../../src/tables/table';
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

/** All tables of files, read with answers to what is open. */
function workbook(
  paths: readonly string[],
  typing: Typing,
  answers?: Mapping['answers'],
): { tables: Tables; questions: Question[] } {
  const tabs = paths.map((path) => fileTab(path, typing));
  const mapping = recognise(tabs, options);
  const questions = questionsOf(tabs, mapping, options);
  const { tables } = readTables(tabs, answers === undefined ? mapping : { ...mapping, answers }, options);
  return { tables, questions };
}

function total(table: Table | undefined, column: keyof Table['numbers']): number {
  return (table?.numbers[column] ?? new Float64Array([Number.NaN])).reduce(
    (sum, value) => (Number.isNaN(value) ? sum : sum + value),
    0,
  );
}

/** First and last day of a column. */
function range(table: Table | undefined, column: keyof Table['numbers']): string[] {
  const days = [...(table?.numbers[column] ?? [])].filter((day) => !Number.isNaN(day)).sort((a, b) => a - b);
  return [days[0], days[days.length - 1]].map((day) => isoDay(day as number));
}

/** How many cells of a column of yes and no say yes. */
function ticks(table: Table | undefined, column: keyof Table['texts']): number {
  const found = table?.texts[column];
  return [...(found?.codes ?? [])].filter((code) => readBoolean(found?.names[code] ?? '') === true).length;
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

    it('reads the rows of xeducation_leads that stand in one cell', () => {
      const { table, findings, columns } = read(['xeducation_leads/Leads__variant_rowquoted.csv'], typing);
      expect([table.size, count(table, 'won')]).toEqual([9240, 3561]);
      expect(columns[0]).toMatchObject({ status: 'Converted', source: 'Lead Source' });
      expect(findings).toMatchObject({ row_in_one_cell: 338 });
    });

    it('tells by the last stage of sales_forecast_100 where deals were lost', () => {
      const { table } = read(['sales_forecast_100/opportunities.csv'], typing);
      const { codes, names } = table.texts.outcome as NonNullable<Table['texts']['outcome']>;
      const lost: Record<number, number> = {};
      table.numbers.reached?.forEach((rank, row) => {
        if (names[codes[row] as number] === 'lost') lost[rank] = (lost[rank] ?? 0) + 1;
      });
      // Discovery is below what every row is at least: an opportunity.
      expect(lost).toEqual({ 3: 10, 4: 2, 5: 1 });
    });

    it.each([
      ['', 30590879.82],
      ['__variant_dmy', 30590879.82],
      ['__variant_mdyy_rounded', 30590883],
      ['__variant_semicolon_decimalcomma', 30590879.82],
      ['__variant_titlecase_headers', 30590879.82],
    ])('reads marketing_spend_daily%s', (variant, spend) => {
      const { tables, questions } = workbook([`marketing_spend_daily/Marketing${variant}.csv`], typing);
      const { counts } = tables;
      expect(counts?.size).toBe(308);
      expect(total(tables.spend, 'spend_amount')).toBeCloseTo(spend, 6);
      expect(total(counts, 'leads_count')).toBe(65579);
      expect(total(counts, 'won_count')).toBe(8043);
      expect(total(counts, 'amount')).toBe(42889366);
      expect([total(counts, 'impressions'), total(counts, 'clicks')]).toEqual([1577722399, 2999919]);
      expect(range(counts, 'day')).toEqual(['2021-02-01', '2021-02-28']);
      expect(counts?.texts.campaign?.names.length).toBe(variant === '__variant_dmy' ? 5 : 11);
      expect(questions).toEqual([]);
    });

    it('reads kag_facebook_ads', () => {
      const { tables } = workbook(['kag_facebook_ads/KAG_conversion_data.csv'], typing);
      expect(tables.counts?.size).toBe(1143);
      expect(total(tables.spend, 'spend_amount')).toBeCloseTo(58705.229958205, 6);
      expect([total(tables.counts, 'leads_count'), total(tables.counts, 'won_count')]).toEqual([3264, 1079]);
      // Campaigns by their numbers: labels, not amounts.
      expect([...(tables.counts?.texts.campaign?.names ?? [])].sort()).toEqual(['1178', '916', '936']);
    });

    it('reads superstore_orders', () => {
      const { tables } = workbook(['superstore_orders/Sample - Superstore.csv'], typing);
      const { orders } = tables;
      expect(orders?.size).toBe(9994);
      expect(total(orders, 'amount')).toBeCloseTo(2297200.8603, 6);
      expect([orders?.texts.order_id?.names.length, orders?.texts.customer_id?.names.length]).toEqual([5009, 793]);
      expect(range(orders, 'day')).toEqual(['2016-01-03', '2019-12-30']);
    });

    it.each(['Telco-Customer-Churn', 'variant_with_index_col'])('reads telco_churn: %s', (file) => {
      const { tables } = workbook([`telco_churn/${file}.csv`], typing);
      expect(tables.customers?.size).toBe(7043);
      expect(total(tables.customers, 'churned')).toBe(1869);
      expect(total(tables.customers, 'mrr_amount')).toBeCloseTo(456116.6, 6);
      expect(total(tables.customers, 'tenure') / 7043).toBeCloseTo(32.37114865824223, 10);
    });

    it.each([
      ['', undefined],
      // The variant gives the length of calls as a bare number: its unit is asked.
      ['__variant_mdy', { 'duration_unit:Call-Center-Dataset__variant_mdy:talk durations': 's' }],
    ])('reads pwc_call_center%s', (variant, answers) => {
      const { tables, questions } = workbook([`pwc_call_center/Call-Center-Dataset${variant}.csv`], typing, answers);
      const { inquiries } = tables;
      expect(inquiries?.size).toBe(5000);
      expect(questions.map(({ kind }) => kind)).toEqual(answers === undefined ? [] : ['duration_unit']);
      expect((total(inquiries, 'reply_minutes') * 60) / 4054).toBeCloseTo(67.52072027627035, 8);
      expect((total(inquiries, 'duration') * 60) / 4054).toBeCloseTo(224.92279230389738, 8);
      expect(total(inquiries, 'csat_score') / 4054).toBeCloseTo(3.4035520473606313, 10);
      expect(ticks(inquiries, 'answered')).toBe(4054);
      expect(ticks(inquiries, 'resolved')).toBe(3646);
      expect(range(inquiries, 'day')).toEqual(['2021-01-01', '2021-03-31']);
    });

    it('reads the budgets, invoices, opportunities and meetings of insurance_quota together', () => {
      const files = ['Individual_Budgets', 'Invoice', 'Opportunity', 'meeting'];
      const { tables } = workbook(
        files.map((file) => `insurance_quota/${file}.csv`),
        typing,
      );
      expect(total(tables.targets, 'target_amount')).toBe(52076359);
      const kinds = tables.targets?.texts.deal_type;
      const quota = (kind: string): number => {
        let sum = 0;
        tables.targets?.numbers.target_amount?.forEach((value, row) => {
          if (kinds?.names[kinds.codes[row] as number] === kind) sum += value;
        });
        return sum;
      };
      const budgets = ['New_Budget', 'Cross_sell_bugdet', 'Renewal_Budget'];
      expect(budgets.map(quota)).toEqual([19673793, 20083111, 12319455]);
      expect([tables.orders?.size, total(tables.orders, 'amount')]).toEqual([204, 12262706]);
      expect(tables.orders?.texts.order_id?.names.length).toBe(198);
      expect([tables.deals?.size, total(tables.deals, 'amount')]).toEqual([49, 6878500]);
      expect(count(tables.deals as Table, 'open')).toBe(49);
      const years = [...(tables.activities?.numbers.day ?? [])].map((day) => new Date(day * 86400000).getUTCFullYear());
      expect([years.filter((year) => year === 2019).length, years.filter((year) => year === 2020).length]).toEqual([
        3, 31,
      ]);
    });

    it('reads brokerage and fees of insurance_quota as income', () => {
      const files = ['Individual_Budgets', 'brokerage', 'fees'];
      const { tables } = workbook(
        files.map((file) => `insurance_quota/${file}.csv`),
        typing,
      );
      expect(tables.orders?.size).toBe(970);
      expect(total(tables.orders, 'amount')).toBeCloseTo(35081712.01, 4);
    });

    it('asks of insurance_quota which money counts and by which column its executives meet', () => {
      const files = ['Individual_Budgets', 'Invoice', 'brokerage', 'fees'];
      const tabs = files.map((file) => fileTab(`insurance_quota/${file}.csv`, typing));
      let mapping = recognise(tabs, options);
      expect(readTables(tabs, mapping, options).findings.map(({ code, tab }) => [code, tab])).toEqual([
        ['income_left_out', 'brokerage'],
        ['income_left_out', 'fees'],
      ]);
      const answers = {
        'which_income:Invoice': 'others',
        'which_column:Individual_Budgets:owner': 'Account_Exe_ID',
        'which_column:brokerage:owner': 'Account_Exe_ID',
        'which_column:fees:owner': 'Account_Exe_ID',
      };
      for (const [id, answer] of Object.entries(answers)) {
        const question = questionsOf(tabs, mapping, options).find((each) => each.id === id);
        mapping = withAnswer(mapping, question as Question, answer);
      }
      const { orders, targets } = readTables(tabs, mapping, options).tables;
      expect([orders?.size, targets?.size]).toEqual([970, 30]);
      expect(total(orders, 'amount')).toBeCloseTo(35081712.01, 4);
      expect(targets?.texts.owner?.names.length).toBe(10);
      expect(orders?.texts.owner?.names).toContain('12');
      const left = questionsOf(tabs, mapping, options).map(({ id }) => id);
      for (const id of Object.keys(answers)) expect(left).not.toContain(id);
    });

    it('takes the other files of maven_crm for no table', () => {
      const tabs = ['accounts', 'products', 'sales_teams', 'data_dictionary'].map((name) =>
        fileTab(`maven_crm/${name}.csv`, typing),
      );
      expect(recognise(tabs, options).tables).toEqual([]);
    });
  });
});
