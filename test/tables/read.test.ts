/** Mapped tabs as tables, and what is said about the cells that can't be read. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locales } from '../../src/i18n/locales';
import { fieldIds } from '../../src/kpis/fields';
import { tableIds } from '../../src/kpis/tables';
import { spendTypeOf } from '../../src/tables/cells/spend-types';
import { describe as describeWorkbook } from '../../src/tables/describe';
import { type Finding, findingTexts, wordFinding } from '../../src/tables/finding';
import type { Mapping, TableMapping } from '../../src/tables/mapping';
import { wordQuestion } from '../../src/tables/question';
import { questionsOf, withAnswer } from '../../src/tables/questions';
import { readTables } from '../../src/tables/read';
import { recognise } from '../../src/tables/recognise';
import type { Cell } from '../../src/tables/source';
import { options, tab } from './data';

const mappingOf = (...tables: TableMapping[]): Mapping => ({ version: 1, tables, stages: {} });

function byCode(findings: readonly Finding[]): Record<string, number> {
  return Object.fromEntries(findings.map(({ code, count }) => [code, count]));
}

const spendMapping: TableMapping = {
  table: 'spend',
  tab: 'Spend',
  header: 1,
  columns: { spend_date: 'Date', source: 'Channel', spend_amount: 'Cost' },
};

describe('readTables', () => {
  it('reads spend with the day on which it was spent and its type', () => {
    const spend = tab('Spend', [
      ['Date', 'Channel', 'Cost', 'Type'],
      ['2026-01-02', 'Google', '$1,200.50', 'Ads'],
      ['2026-01-03', 'Anna', 300, 'Salary'],
      ['2026-01-04', '', '', 'Office'],
    ]);
    const mapping = mappingOf({ ...spendMapping, columns: { ...spendMapping.columns, spend_type: 'Type' } });
    const { tables, findings } = readTables([spend], mapping, options);
    expect([...(tables.spend?.numbers.spend_amount ?? [])]).toEqual([1200.5, 300, Number.NaN]);
    expect([...(tables.spend?.numbers.spent ?? [])]).toEqual([20455, 20456, 20457]);
    const types = tables.spend?.texts.spend_type;
    expect([...(types?.codes ?? [])].map((code) => types?.names[code])).toEqual(['marketing', 'sales', 'other']);
    expect([...(tables.spend?.rowOf ?? [])]).toEqual([2, 3, 4]);
    expect(findings).toEqual([]);
  });

  it('takes spend without a type as marketing, and a month as its first day', () => {
    const spend = tab('Spend', [
      ['Month', 'Cost'],
      ['Mar 2026', 5],
    ]);
    const { tables } = readTables(
      [spend],
      mappingOf({ table: 'spend', tab: 'Spend', header: 1, columns: { period: 'Month', spend_amount: 'Cost' } }),
      options,
    );
    expect(tables.spend?.texts.spend_type?.names).toEqual(['marketing']);
    expect([...(tables.spend?.numbers.spent ?? [])]).toEqual([20513]);
  });

  it('passes over blank rows, totals and repeated headers, and counts them', () => {
    const spend = tab('Spend', [
      ['Date', 'Channel', 'Cost'],
      ['2026-01-02', 'Google', 5],
      ['', '', ''],
      ['', 'Google total', 5],
      ['Date', 'Channel', 'Cost'],
      ['2026-01-03', 'Total Media', 7],
      ['Total', '', 12],
      ['合計', '', 12],
      ['', '', ''],
    ]);
    const { tables, findings, skipped } = readTables([spend], mappingOf(spendMapping), options);
    expect([...(tables.spend?.numbers.spend_amount ?? [])]).toEqual([5, 7]);
    expect(skipped).toEqual([
      { tab: 'Spend', reason: 'blank', count: 2, rows: [3, 9] },
      { tab: 'Spend', reason: 'total', count: 3, rows: [4, 7, 8] },
      { tab: 'Spend', reason: 'header', count: 1, rows: [5] },
    ]);
    expect(byCode(findings)).toEqual({ total_row: 3 });
  });

  it('says which cells it could not read', () => {
    const spend = tab('Spend', [
      ['Date', 'Channel', 'Cost'],
      ['soon', 'A', 'much'],
      ['31/02/2026', 'B', '#N/A'],
      ['03/04/2026', 'C', '1.200'],
      ['2026-01-03', 'D', -5],
      ['2026-01-03', 'E', '€5'],
      ['2026-01-03', 'F', '£5'],
    ]);
    const { findings } = readTables([spend], mappingOf(spendMapping), { ...options, locale: '' });
    expect(byCode(findings)).toEqual({
      unread_date: 2,
      ambiguous_dates: 1,
      unread_number: 1,
      ambiguous_numbers: 1,
      error_cell: 1,
      negative_amount: 1,
      currency_mixed: 1,
    });
    const [number] = findings.filter(({ code }) => code === 'unread_number');
    expect(number).toEqual({
      code: 'unread_number',
      tab: 'Spend',
      count: 1,
      rows: [2],
      values: { column: 'Cost', text: 'much' },
    });
  });

  it('settles a date by the other date columns of the tab', () => {
    const deals = tab('Deals', [
      ['Created', 'Close Date', 'Stage'],
      ['03/04/2026', '25/04/2026', 'Won'],
    ]);
    const mapping = mappingOf({
      table: 'deals',
      tab: 'Deals',
      header: 1,
      columns: { created_date: 'Created', close_date: 'Close Date', stage: 'Stage' },
    });
    const { tables } = readTables([deals], mapping, { ...options, locale: 'en_US' });
    expect([...(tables.deals?.numbers.cycle_days ?? [])]).toEqual([22]);
  });

  it('finds the header again after rows were put in above it', () => {
    const rows: Cell[][] = [['Our spend'], [''], ['Date', 'Channel', 'Cost'], ['2026-01-02', 'Google', 5]];
    expect(readTables([tab('Spend', rows)], mappingOf(spendMapping), options).tables.spend?.size).toBe(1);
  });

  it('says that a tab or a column is gone and reads the rest', () => {
    const { tables, findings } = readTables(
      [
        tab('Spend', [
          ['Date', 'Cost'],
          ['2026-01-02', 5],
        ]),
      ],
      mappingOf(spendMapping, { ...spendMapping, tab: 'Old' }),
      options,
    );
    expect(tables.spend?.size).toBe(1);
    expect(byCode(findings)).toEqual({ column_missing: 1, tab_missing: 1 });
    expect(wordFinding(findings[0] as Finding, 'en')).toBe(
      'The column "Channel" of Spend is gone or has another header. Choose it again in the sidebar.',
    );
  });

  it('tells two columns of the same header apart', () => {
    const spend = tab('Spend', [
      ['Date', 'Cost', 'Cost'],
      ['2026-01-02', 5, 7],
    ]);
    const { tables } = readTables(
      [spend],
      mappingOf({ ...spendMapping, columns: { spend_amount: 'Cost (2)' } }),
      options,
    );
    expect([...(tables.spend?.numbers.spend_amount ?? [])]).toEqual([7]);
  });

  it('reads percents as fractions and durations as minutes', () => {
    const rows: Cell[][] = [
      ['Date', 'Type', 'Duration (hours)', 'Probability'],
      ['2026-01-02', 'Call', 1.5, 60],
      ['2026-01-02', 'Call', '0:45:00', '30%'],
    ];
    const activities: TableMapping = {
      table: 'activities',
      tab: 'A',
      header: 1,
      columns: {
        activity_date: 'Date',
        activity_type: 'Type',
        duration: 'Duration (hours)',
        probability: 'Probability',
      },
    };
    const { tables } = readTables([tab('A', rows)], mappingOf(activities), options);
    expect([...(tables.activities?.numbers.duration ?? [])]).toEqual([90, 45]);
    expect([...(tables.activities?.numbers.probability ?? [])]).toEqual([0.6, 0.3]);
  });

  it('stacks tabs of the same table and says where each row stands', () => {
    const tabs = ['Jan', 'Feb'].map((name, at) =>
      tab(name, [
        ['Date', 'Channel', 'Cost'],
        [`2026-0${at + 1}-02`, name, at + 1],
      ]),
    );
    const { tables } = readTables(
      tabs,
      mappingOf({ ...spendMapping, tab: 'Jan' }, { ...spendMapping, tab: 'Feb' }),
      options,
    );
    expect(tables.spend?.tabs).toEqual(['Jan', 'Feb']);
    expect([...(tables.spend?.tabOf ?? [])]).toEqual([0, 1]);
    expect([...(tables.spend?.numbers.spend_amount ?? [])]).toEqual([1, 2]);
    expect(tables.spend?.texts.source?.names).toEqual(['Jan', 'Feb']);
  });
});

describe('findings', () => {
  it.each(Object.keys(findingTexts) as (keyof typeof findingTexts)[])(
    'words %s in every language with the same places',
    (code) => {
      const places = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].sort();
      for (const locale of locales) {
        expect(places(findingTexts[code][locale]), locale).toEqual(places(findingTexts[code].en));
      }
    },
  );
});

it.each([
  ['Google Ads', 'marketing'],
  ['Sales', 'sales'],
  ['Sales promotion', 'marketing'],
  ['เงินเดือนฝ่ายขาย', 'sales'],
  ['ค่าโฆษณา', 'marketing'],
  ['営業', 'sales'],
  ['その他', 'other'],
  ['مبيعات', 'sales'],
  ['Hoa hồng', 'sales'],
  ['Khác', 'other'],
])('takes spend on %s as %s', (text, type) => {
  expect(spendTypeOf(text)).toBe(type);
});

describe('any workbook', () => {
  const cell = fc.oneof(
    fc.constantFrom<Cell>(
      '',
      'Stage',
      'Won',
      'Lost',
      'Amount',
      'Deal ID',
      'Created',
      'Close Date',
      'Date',
      'Cost',
      'Jan',
      'Feb',
      'Rep',
      'Total',
      'Status',
      'Parking lot',
      'Date entered',
      'a,b,c',
      '$5',
      '€6',
      '#N/A',
      '1.200',
      '03/04/2026',
      '__proto__',
      'constructor',
      'toString',
    ),
    fc.string(),
    fc.double(),
    fc.integer(),
    fc.boolean(),
    fc.date({ noInvalidDate: false }),
  ) as fc.Arbitrary<Cell>;
  const grid = fc
    .integer({ min: 0, max: 6 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 12 }));
  const workbook = fc.array(
    fc.record({ name: fc.constantFrom('Deals', 'Leads', 'Spend', 'Targets', 'x'), values: grid }),
    {
      maxLength: 3,
    },
  );

  function checkCounts(tabs: { name: string; values: Cell[][] }[], mapping: Mapping): void {
    const { tables, findings, skipped } = readTables(tabs, mapping, options);
    for (const finding of findings) for (const locale of locales) expect(wordFinding(finding, locale)).not.toBe('');
    for (const { tab: name, header } of mapping.tables) {
      if (
        mapping.tables.filter((each) => each.tab === name).length > 1 ||
        tabs.filter((each) => each.name === name).length > 1
      )
        continue;
      const given = (tabs.find((each) => each.name === name)?.values.length ?? 0) - header;
      const passed = skipped.filter((each) => each.tab === name).reduce((sum, { count }) => sum + count, 0);
      // A row of months beside each other is read as several rows.
      const read = new Set<number>();
      for (const table of Object.values(tables)) {
        table.tabOf.forEach((at, row) => {
          if (table.tabs[at] === name) read.add(table.rowOf[row] as number);
        });
      }
      expect(read.size + passed).toBe(Math.max(0, given));
    }
  }

  it('is read without an error, and its rows are all read or passed over', () => {
    fc.assert(
      fc.property(workbook, (tabs) => {
        const mapping = recognise(tabs, options);
        expect(() => describeWorkbook(tabs, mapping, options)).not.toThrow();
        checkCounts(tabs, mapping);
        for (const question of questionsOf(tabs, mapping, options)) {
          for (const locale of locales) expect(wordQuestion(question, locale)).not.toBe('');
          for (const { value } of question.choices) checkCounts(tabs, withAnswer(mapping, question, value));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('has the rows of all tables on one tab read or passed over, below each other and side by side', () => {
    const rowsOf = (...columns: fc.Arbitrary<Cell>[]) => fc.array(fc.tuple(...columns), { minLength: 3, maxLength: 8 });
    const word = (...words: Cell[]) => fc.constantFrom<Cell>('', ...words);
    const money = word(5, '$1,200', '1.200', 'n/a', 'Total', '#N/A');
    const deals = rowsOf(
      fc.constantFrom<Cell>('D1', 'D2', 'Total', 'Note: late'),
      word('Won', 'Lost', 'Demo', 'Stage'),
      money,
      word('2026-03-05', '13/04/2026', 'soon', 'Created'),
    );
    const spend = rowsOf(fc.constantFrom<Cell>('2026-01-02', '2026-01-09', 'Total'), word('Google', 'Meta'), money);
    let together = 0;
    fc.assert(
      fc.property(deals, spend, fc.boolean(), (one, two, beside) => {
        const first: Cell[][] = [['Deal ID', 'Stage', 'Amount', 'Created'], ...one];
        const second: Cell[][] = [['Date', 'Channel', 'Ad spend'], ...two];
        const height = Math.max(first.length, second.length);
        const rows = beside
          ? Array.from({ length: height }, (_, at) => [
              ...(first[at] ?? ['', '', '', '']),
              '',
              ...(second[at] ?? ['', '', '']),
            ])
          : [...first, [], ...second];
        const both = tab('Book', rows);
        const mapping = recognise([both], options);
        if (mapping.tables.length < 2) return;
        together++;
        const { tables, skipped } = readTables([both], mapping, options);
        const read = Object.values(tables).reduce(
          (sum, { rowOf, tabs }) => (tabs[0] === 'Book' ? sum + rowOf.length : sum),
          0,
        );
        const passed = skipped.reduce((sum, { count }) => sum + count, 0);
        const given = beside ? 2 * (height - 1) : one.length + 1 + two.length;
        expect(read + passed).toBe(given);
      }),
      { numRuns: 200 },
    );
    expect(together).toBeGreaterThan(50);
  });

  it('is read without an error by any mapping', () => {
    const table = fc.record({
      table: fc.constantFrom(...tableIds),
      tab: fc.constantFrom('Deals', 'Leads', 'Spend', 'gone'),
      header: fc.integer({ min: 1, max: 4 }),
      columns: fc.dictionary(
        fc.constantFrom(...fieldIds),
        fc.constantFrom('Stage', 'Amount', 'Deal ID', 'Created', 'Close Date', 'Date', 'Cost', '__proto__'),
      ),
    }) as fc.Arbitrary<TableMapping>;
    fc.assert(
      fc.property(workbook, fc.array(table, { maxLength: 3 }), (tabs, tables) => {
        const mapping = mappingOf(...tables);
        expect(() => readTables(tabs, mapping, options)).not.toThrow();
        expect(() => describeWorkbook(tabs, mapping, options)).not.toThrow();
      }),
      { numRuns: 300 },
    );
  });
});
