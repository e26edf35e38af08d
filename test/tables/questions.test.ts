/** What is open in a workbook, what counts until it is answered, and what an answer changes. */

import { describe, expect, it } from 'vitest';
import { locales } from '../../src/i18n/locales';
import { type Mapping, normaliseMapping } from '../../src/tables/mapping';
import { questionTexts, wordQuestion } from '../../src/tables/question';
import { questionsOf, withAnswer } from '../../src/tables/questions';
import { readTables } from '../../src/tables/read';
import { recognise, withAnsweredTabs } from '../../src/tables/recognise';
import { withPlaces } from '../../src/tables/sheet';
import type { Cell, SourceTab } from '../../src/tables/source';
import { options, tab } from './data';

const noLocale = { ...options, locale: '' };

const deals = (...rows: Cell[][]): SourceTab =>
  tab('Deals', [['Deal', 'Owner', 'Stage', 'Amount', 'Created', 'Closed'], ...rows]);

/** The one question of a kind, and the mapping that its answer makes. */
function ask(given: SourceTab, kind: string, value?: string, mapping: Mapping = recognise([given], noLocale)) {
  const questions = questionsOf([given], mapping, noLocale).filter((each) => each.kind === kind);
  const [question] = questions;
  if (question === undefined) return { question, mapping, reading: readTables([given], mapping, noLocale) };
  const answered = value === undefined ? mapping : withAnswer(mapping, question, value);
  // As it is saved and loaded.
  const saved = normaliseMapping(JSON.parse(JSON.stringify(answered)));
  const left = questionsOf([given], saved, noLocale).filter((each) => each.id === question.id);
  return { question, mapping: saved, reading: readTables([given], saved, noLocale), left };
}

describe('an unknown stage', () => {
  const sheet = deals(['A', 'Anna', 'Parking lot', 1, '2026-01-01', '2026-01-09']);

  it('is asked with its count and left out until then', () => {
    const { question, reading } = ask(sheet, 'unknown_stage');
    expect(question).toMatchObject({
      id: 'stage:Parking lot',
      tab: 'Deals',
      values: { text: 'Parking lot', count: 1 },
    });
    expect(question?.default).toBeUndefined();
    expect(reading.findings.map(({ code }) => code)).toContain('unknown_stage');
  });

  it('means what the answer says', () => {
    const { reading, left } = ask(sheet, 'unknown_stage', 'won');
    expect(reading.tables.deals?.texts.outcome?.codes[0]).toBe(1);
    expect(left).toEqual([]);
  });

  it('is not asked again when the person said that nobody knows', () => {
    const { mapping, reading, left } = ask(sheet, 'unknown_stage', 'unknown');
    expect(mapping.stages['Parking lot']).toBeNull();
    expect(left).toEqual([]);
    expect(reading.tables.deals?.texts.outcome?.codes[0]).toBe(-1);
    expect(reading.findings).toMatchObject([{ code: 'stage_left_out', count: 1, values: { text: 'Parking lot' } }]);
  });

  it('is not asked again in another spelling', () => {
    const two = deals(['A', 'Anna', 'Parking lot', 1, '', ''], ['B', 'Anna', 'parking lot', 1, '', '']);
    const { mapping } = ask(two, 'unknown_stage', 'unknown');
    expect(questionsOf([two], mapping, noLocale)).toEqual([]);
  });
});

describe('income beside numbered invoices', () => {
  const invoices = tab('Invoices', [
    ['Invoice no', 'Invoice date', 'Customer', 'Rep', 'Invoice amount'],
    ['I1', '2026-01-05', 'Acme', 'Anna', 100],
    ['I2', '2026-01-09', 'Bolt', 'Ben', 50],
  ]);
  const fees = tab('Fees', [
    ['Customer', 'Rep', 'Revenue type', 'Income date', 'Amount'],
    ['Acme', 'Anna', 'Fee', '2026-01-02', 100],
    ['Cody', 'Ben', 'Fee', '2026-01-03', 70],
  ]);
  const tabs = [invoices, fees];
  const mapping = recognise(tabs, noLocale);
  const question = questionsOf(tabs, mapping, noLocale).find(({ kind }) => kind === 'which_income');
  const sum = (made: Mapping): number =>
    (readTables(tabs, made, noLocale).tables.orders?.numbers.amount ?? new Float64Array()).reduce((a, b) => a + b, 0);

  it('is asked about, and until then the invoices count and it is said', () => {
    expect(mapping.tables.map(({ table, tab: name }) => [table, name])).toEqual([
      ['orders', 'Invoices'],
      ['orders', 'Fees'],
    ]);
    expect(question).toMatchObject({ id: 'which_income:Invoices', default: 'invoices' });
    expect(sum(mapping)).toBe(150);
    expect(readTables(tabs, mapping, noLocale).findings).toMatchObject([{ code: 'income_left_out', tab: 'Fees' }]);
  });

  it.each([
    ['invoices', 150],
    ['others', 170],
    ['all', 320],
  ])('counts as the answer says: %s', (answer, expected) => {
    const made = withAnswer(mapping, question as NonNullable<typeof question>, answer);
    expect(sum(made)).toBe(expected);
    expect(questionsOf(tabs, made, noLocale).map(({ kind }) => kind)).not.toContain('which_income');
  });

  it('leaves deals that are all open to the orders', () => {
    const open = deals(
      ['A', 'Anna', 'Proposal', 5, '2026-01-01', ''],
      ['B', 'Ben', 'Negotiation', 7, '2026-01-02', ''],
    );
    const both = [invoices, open];
    expect(readTables(both, recognise(both, noLocale), noLocale).tables.deals?.soldElsewhere).toBe(true);
    const won = [invoices, deals(['A', 'Anna', 'Won', 5, '2026-01-01', '2026-01-02'])];
    expect(readTables(won, recognise(won, noLocale), noLocale).tables.deals?.soldElsewhere).toBeUndefined();
  });
});

describe('what a tab holds', () => {
  const list: Cell[][] = [
    ['Deal', 'Stage', 'Amount', 'Created'],
    ['A', 'Won', 5, '2026-01-01'],
  ];
  const askedBeside = (name: string, rows: Cell[][]): boolean => {
    const tabs = [tab('Deals', list), tab(name, rows)];
    return questionsOf(tabs, recognise(tabs, noLocale), noLocale).some(({ id }) => id === `what_table:${name}`);
  };

  it.each<[string, Cell[][]]>([
    [
      'Bank',
      [
        ['Date', 'Description', 'Debit', 'Credit', 'Balance'],
        ['2026-01-01', 'Rent', 9, '', 5],
        ['2026-01-02', 'Sale', '', 9, 7],
      ],
    ],
    [
      'Pay',
      [
        ['Employee', 'Month', 'Gross', 'Tax', 'Net pay'],
        ['Anna', 'Jan 2026', 9, 2, 7],
        ['Ben', 'Jan 2026', 9, 2, 7],
      ],
    ],
    [
      'Buying',
      [
        ['PO no', 'Date', 'Supplier', 'Item', 'Qty', 'Total'],
        ['P1', '2026-01-01', 'Acme', 'Bolt', 2, 9],
        ['P2', '2026-01-02', 'Acme', 'Nut', 1, 3],
      ],
    ],
    [
      'Prices',
      [
        ['SKU', 'Product', 'Price', 'Unit', 'VAT'],
        ['A1', 'Bolt', 1.5, 'pc', '20%'],
        ['A2', 'Nut', 2.5, 'pc', '20%'],
      ],
    ],
  ])('is not asked of the lists of an office: %s', (name, rows) => {
    expect(askedBeside(name, rows)).toBe(false);
  });

  it('is asked of a list that looks like one of ours', () => {
    const rows: Cell[][] = [
      ['When', 'Who', 'Price agreed', 'Remarks'],
      ['2026-01-01', 'Acme', 900, 'by phone'],
      ['2026-01-09', 'Bolt', 400, ''],
    ];
    expect(askedBeside('Misc', rows)).toBe(true);
  });
});

describe('reps of targets', () => {
  const quotas = (name: string): SourceTab =>
    tab('Targets 2026', [
      ['Rep ID', 'Rep', 'Quota'],
      [1, 'Anna Lee', 100],
      [2, name, 80],
    ]);
  const orders = tab('Orders', [
    ['Order ID', 'Order date', 'Customer', 'Rep ID', 'Sales rep', 'Amount'],
    ['O1', '2026-01-05', 'Acme', 1, 'Anna Lee', 100],
    ['O2', '2026-01-09', 'Bolt', 2, 'Ben', 50],
  ]);
  const asked = (tabs: SourceTab[]): string[] =>
    questionsOf(tabs, recognise(tabs, noLocale), noLocale)
      .map(({ id }) => id)
      .filter((id) => id.endsWith(':owner'));

  it('are asked about where their ids meet those of the orders better than their names', () => {
    expect(asked([quotas('Benjamin'), orders])).toEqual([
      'which_column:Orders:owner',
      'which_column:Targets 2026:owner',
    ]);
    expect(asked([quotas('Ben'), orders])).toEqual([]);
  });
});

describe('days without a year', () => {
  const closedOn = (reading: ReturnType<typeof readTables>): number[] => [
    ...(reading.tables.deals?.numbers.created_date ?? []),
  ];
  const day = (year: number, month: number, date: number): number => Date.UTC(year, month - 1, date) / 86400000;

  it.each<[string, string, string]>([
    ['with the month in words', '5 Mar', 'Apr 20'],
    ['in Japanese', '3月5日', '4月20日'],
    ['in Thai', '5 มี.ค.', '20 เม.ย.'],
    ['in Arabic', '5 مارس', '20 أبريل'],
    ['in Vietnamese', '5 tháng 3', '20 tháng 4'],
    ['as numbers that say which is the day', '5/3', '20/4'],
  ])('are asked about and count as blank until then: %s', (_, one, two) => {
    const sheet = deals(['A', 'Anna', 'Won', 1, one, ''], ['B', 'Ben', 'Won', 2, two, '']);
    const open = ask(sheet, 'year');
    expect(open.question).toMatchObject({ id: 'year:Deals', tab: 'Deals' });
    expect(open.question?.default).toBeUndefined();
    expect(closedOn(open.reading)).toEqual([Number.NaN, Number.NaN]);
    expect(open.reading.findings.find(({ code }) => code === 'unread_date')?.count).toBe(2);
    const { reading, left } = ask(sheet, 'year', '2025');
    expect(closedOn(reading)).toEqual([day(2025, 3, 5), day(2025, 4, 20)]);
    expect(left).toEqual([]);
    expect(reading.findings.map(({ code }) => code)).not.toContain('unread_date');
  });

  it('are of the year that a title, the tab or a column of years says', () => {
    const rows: Cell[][] = [['A', 'Anna', 'Won', 1, '5 Mar', '']];
    const header = ['Deal', 'Owner', 'Stage', 'Amount', 'Created', 'Closed'];
    const titled = tab('Deals', [['Deals 2024'], [], header, ...rows]);
    const named = tab('Deals 2024', [header, ...rows]);
    const column = tab('Deals', [
      ['Year', ...header],
      [2024, ...(rows[0] as Cell[])],
    ]);
    for (const sheet of [titled, named, column]) {
      const { question, reading } = ask(sheet, 'year');
      expect(question).toBeUndefined();
      expect(closedOn(reading)).toEqual([day(2024, 3, 5)]);
    }
  });

  it('are asked about where the title says two years, or the day is none of that year', () => {
    const header = ['Deal', 'Owner', 'Stage', 'Amount', 'Created'];
    const titled = tab('Deals', [['Season 2024-2025'], [], header, ['A', 'Anna', 'Won', 1, '5 Mar']]);
    expect(ask(titled, 'year').question).toBeDefined();
    const leap = tab('Deals 2025', [header, ['A', 'Anna', 'Won', 1, '29 Feb'], ['B', 'Ben', 'Won', 1, '1 Mar']]);
    expect(closedOn(ask(leap, 'year').reading)).toEqual([Number.NaN, day(2025, 3, 1)]);
  });

  it('stay blank where they run over the end of a year, and are said to be unread', () => {
    const sheet = deals(
      ['A', 'Anna', 'Won', 1, '28 Nov', ''],
      ['B', 'Ben', 'Won', 2, '20 Dec', ''],
      ['C', 'Cao', 'Won', 2, '5 Jan', ''],
    );
    const newestFirst = { ...sheet, values: [...sheet.values.slice(0, 1), ...sheet.values.slice(1).reverse()] };
    expect(closedOn(ask(newestFirst, 'year').reading)).toEqual([Number.NaN, Number.NaN, Number.NaN]);
    const { question, reading } = ask(sheet, 'year');
    expect(question).toBeUndefined();
    expect(closedOn(reading)).toEqual([Number.NaN, Number.NaN, Number.NaN]);
    expect(reading.findings.find(({ code }) => code === 'unread_date')?.count).toBe(3);
  });

  it('are of one year in a list in any order', () => {
    const days = ['28 Nov', '3 Mar', '20 Dec', '5 Jan', '9 Jul'];
    const sheet = deals(...days.map((each, at): Cell[] => [`D${at}`, 'Anna', 'Won', 1, each, '']));
    expect(closedOn(ask(sheet, 'year', '2025').reading)).toEqual([
      day(2025, 11, 28),
      day(2025, 3, 3),
      day(2025, 12, 20),
      day(2025, 1, 5),
      day(2025, 7, 9),
    ]);
  });

  it.each<[string, string, number | null]>([
    ['a plain year, of the first month', 'Targets 2026', 2026],
    ['a fiscal year of Japan, of the first month', '売上目標 2026年度', 2026],
    ['two years', 'Targets 2026-2027', 2026],
    ['a fiscal year that may be that of its end', 'Targets FY2026', null],
  ])('as months that go on into the next year are told by %s', (_, name, year) => {
    const sheet = tab(name, [
      ['Rep', 'Nov', 'Dec', 'Jan'],
      ['Anna', 1, 2, 3],
    ]);
    const months = (of: number): number[] => [day(of, 11, 1), day(of, 12, 1), day(of + 1, 1, 1)];
    const { question, reading } = ask(sheet, 'year');
    expect(question?.values.text).toBe(year === null ? 'Nov' : undefined);
    if (year !== null) expect([...(reading.tables.targets?.numbers.period ?? [])]).toEqual(months(year));
    else expect([...(ask(sheet, 'year', '2024').reading.tables.targets?.numbers.period ?? [])]).toEqual(months(2024));
  });

  it('are months in a column of months', () => {
    const counts = tab('Leads', [
      ['Month', 'Leads', 'Won'],
      ['Jan', 5, 1],
      ['Feb', 7, 2],
    ]);
    const { reading } = ask(counts, 'year', '2026');
    expect([...(reading.tables.counts?.numbers.day ?? [])]).toEqual([day(2026, 1, 1), day(2026, 2, 1)]);
    const over = tab('Leads', [
      ['Month', 'Leads', 'Won'],
      ['Dec', 5, 1],
      ['Jan', 7, 2],
    ]);
    const later = ask(over, 'year', '2025').reading;
    expect([...(later.tables.counts?.numbers.day ?? [])]).toEqual([day(2025, 12, 1), day(2026, 1, 1)]);
  });
});

describe('a stage that teams use differently', () => {
  const sheet = deals(['A', 'Anna', 'Qualified', 1, '2026-01-01', '']);

  it('counts as its words say until it is answered', () => {
    const { question, reading } = ask(sheet, 'ambiguous_stage');
    expect(question?.default).toBe('sql');
    expect(reading.tables.deals?.texts.outcome?.codes[0]).toBe(0);
  });

  it('means what the answer says, and is not asked again', () => {
    const { mapping, left } = ask(sheet, 'ambiguous_stage', 'mql');
    expect([mapping.stages.Qualified, left]).toEqual(['mql', []]);
  });

  it('is asked once for all its spellings, by the usual one, and answered for all', () => {
    const spelled = ['qualified', 'Qualified', 'Qualified', 'QUALIFIED ', 'Won'].map((stage) => [stage, 'Anna', stage]);
    const many = deals(...spelled.map((row) => [...row, 1, '2026-01-01', '']));
    const { question, mapping, reading } = ask(many, 'ambiguous_stage', 'lost');
    expect(question?.values).toEqual({ text: 'Qualified', count: 4 });
    expect([...(reading.tables.deals?.texts.outcome?.codes ?? [])]).toEqual([2, 2, 2, 2, 1]);
    expect(questionsOf([many], mapping, noLocale)).toEqual([]);
  });

  it('is asked once for two tabs that spell it differently', () => {
    const [one, two] = ['Qualified', 'qualified'].map((stage) => deals(['A', 'Anna', stage, 1, '2026-01-01', '']));
    const tabs = [one, { ...two, name: 'Deals 2' }] as SourceTab[];
    const asked = questionsOf(tabs, recognise(tabs, noLocale), noLocale).filter(({ id }) => id.startsWith('stage:'));
    expect(asked.map(({ id }) => id)).toEqual(['stage:Qualified']);
  });

  it('is not asked of a converted lead that has become one of the deals of another tab', () => {
    const leads = tab('Leads', [
      ['Lead', 'Lead status', 'Created', 'Company'],
      ['A', 'Converted', '2026-01-01', 'Acme'],
      ['B', 'New', '2026-01-02', 'Bolt'],
    ]);
    const alone = [leads];
    const beside = [
      leads,
      deals(['A', 'Anna', 'Proposal', 1, '2026-01-01', ''], ['C', 'Anna', 'Won', 1, '2026-01-01', '']),
    ];
    const asked = (tabs: SourceTab[]) => questionsOf(tabs, recognise(tabs, noLocale), noLocale).map(({ id }) => id);
    expect(asked(alone)).toContain('stage:Converted');
    expect(asked(beside)).not.toContain('stage:Converted');
  });
});

it('resolves a new text by its words although the mapping was saved without it', () => {
  const saved = recognise([deals(['A', 'Anna', 'Won', 1, '2026-01-01', '2026-01-09'])], options);
  const now = deals(['A', 'Anna', 'Won', 1, '2026-01-01', '2026-01-09'], ['B', 'Ben', 'Lost', 1, '2026-01-01', '']);
  const { tables } = readTables([now], { ...saved, stages: { Won: 'won' } }, options);
  expect([...(tables.deals?.texts.outcome?.codes ?? [])]).toEqual([1, 2]);
});

describe('day and month', () => {
  const sheet = deals(['A', 'Anna', 'Won', 1, '', '03/04/2026']);

  it('are asked when nothing settles them', () => {
    const { question, reading } = ask(sheet, 'date_order');
    expect(question).toMatchObject({ column: 'Closed', values: { text: '03/04/2026' } });
    expect(reading.tables.deals?.numbers.closed?.[0]).toBeNaN();
  });

  it.each([
    ['dmy', Date.UTC(2026, 3, 3)],
    ['mdy', Date.UTC(2026, 2, 4)],
  ])('are read as answered: %s', (value, time) => {
    expect(ask(sheet, 'date_order', value).reading.tables.deals?.numbers.closed?.[0]).toBe(time / 86400000);
  });
});

it.each([
  ['.', 1.2],
  [',', 1200],
])('reads 1.200 with the mark %s as answered', (value, amount) => {
  const { question, reading } = ask(deals(['A', 'Anna', 'Won', '1.200', '', '2026-01-09']), 'decimal_mark', value);
  expect(question?.choices.map(({ label }) => label.en)).toEqual(['1.2', '1200']);
  expect(reading.tables.deals?.numbers.amount?.[0]).toBe(amount);
});

describe('amounts of several currencies', () => {
  const sheet = deals(
    ['A', 'Anna', 'Won', '$5', '2026-01-01', '2026-01-09'],
    ['B', 'Anna', 'Won', '$6', '2026-01-01', '2026-01-09'],
    ['C', 'Anna', 'Won', '€7', '2026-01-01', '2026-01-09'],
  );
  const amounts = (value?: string): number[] => [
    ...(ask(sheet, 'currency', value).reading.tables.deals?.numbers.amount ?? []),
  ];

  it('are never added up: those of the most rows count until it is answered, the others are counted', () => {
    expect(amounts()).toEqual([5, 6, Number.NaN]);
    const { findings } = ask(sheet, 'currency').reading;
    expect(findings).toMatchObject([{ code: 'currency_mixed', count: 1, rows: [4], values: { kept: '$' } }]);
  });

  it('are those of the answer, or all of them when they are one currency in truth', () => {
    expect(amounts('EUR')).toEqual([Number.NaN, Number.NaN, 7]);
    expect(amounts('all')).toEqual([5, 6, 7]);
  });

  it('are no question where a shared sign stands beside the code of one of its currencies', () => {
    const yen = deals(
      ['A', 'Anna', 'Won', '¥5', '2026-01-01', '2026-01-09'],
      ['B', 'Anna', 'Won', '6円', '2026-01-01', '2026-01-09'],
    );
    const { question, reading } = ask(yen, 'currency');
    expect([question, [...(reading.tables.deals?.numbers.amount ?? [])]]).toEqual([undefined, [5, 6]]);
  });

  it('are told by a column of currencies as well', () => {
    const sheet = tab('Deals', [
      ['Deal', 'Stage', 'Amount', 'Currency'],
      ['A', 'Won', 5, 'USD'],
      ['B', 'Won', 6, 'THB'],
      ['C', 'Won', 7, 'USD'],
    ]);
    const { tables } = readTables([sheet], recognise([sheet], options), options);
    expect([...(tables.deals?.numbers.amount ?? [])]).toEqual([5, Number.NaN, 7]);
  });
});

describe('two columns for one field', () => {
  const sheet = tab('Deals', [
    ['Deal', 'Stage', 'Amount', 'Value'],
    ['A', 'Won', 1, 10],
    ['B', 'Won', 2, 20],
  ]);

  it('are asked, and the clearer header counts until then', () => {
    const { question } = ask(sheet, 'which_column');
    expect(question).toMatchObject({ column: 'Amount', values: { field: 'amount' }, default: 'Amount' });
    expect(question?.choices.map(({ value }) => value)).toEqual(['Amount', 'Value']);
  });

  it('are settled by the answer', () => {
    expect(ask(sheet, 'which_column', 'Value').mapping.tables[0]?.columns.amount).toBe('Value');
  });
});

describe('a duration without a unit', () => {
  const sheet = tab('Calls', [
    ['Date', 'Type', 'Duration'],
    ['2026-01-05', 'Call', 90],
  ]);

  it.each([
    [undefined, 90],
    ['s', 1.5],
    ['h', 5400],
  ])('is asked: %s gives %d minutes', (value, minutes) => {
    expect(ask(sheet, 'duration_unit', value).reading.tables.activities?.numbers.duration?.[0]).toBe(minutes);
  });
});

describe('a header that was changed', () => {
  const before = deals(['A', 'Anna', 'Won', 100, '2026-01-01', '2026-01-09']);
  const after = tab('Deals', [
    ['Deal', 'Region', 'Owner', 'Stage', 'Worth to us', 'Created', 'Closed'],
    ['A', 'North', 'Anna', 'Won', 100, '2026-01-01', '2026-01-09'],
  ]);
  const saved = withPlaces([before], recognise([before], options));

  it('is found by its place and its cells, said and asked', () => {
    const { question, reading } = ask(after, 'renamed_header', undefined, saved);
    expect(question).toMatchObject({ column: 'Amount', values: { text: 'Worth to us' }, default: 'Worth to us' });
    expect([...(reading.tables.deals?.numbers.amount ?? [])]).toEqual([100]);
    expect(reading.findings).toMatchObject([{ code: 'renamed_header', values: { column: 'Amount' } }]);
  });

  it('is gone when the answer says so, and mapped anew when it is right', () => {
    const no = ask(after, 'renamed_header', 'no', saved);
    expect(no.reading.tables.deals?.numbers.amount).toBeUndefined();
    expect(no.reading.findings).toMatchObject([{ code: 'column_missing' }]);
    const yes = ask(after, 'renamed_header', 'Worth to us', saved);
    expect(yes.mapping.tables[0]?.columns.amount).toBe('Worth to us');
    expect(yes.reading.findings).toEqual([]);
  });

  it('is not looked for where its cells hold something else', () => {
    const text = tab('Deals', [
      ['Deal', 'Owner', 'Stage', 'Remarks', 'Created', 'Closed'],
      ['A', 'Anna', 'Won', 'call back', '2026-01-01', '2026-01-09'],
    ]);
    const { findings } = readTables([text], saved, options);
    expect(findings).toMatchObject([{ code: 'column_missing', values: { column: 'Amount' } }]);
  });
});

describe('duplicates', () => {
  const rows: Cell[][] = [
    ['Lead ID', 'Name', 'Email', 'Source', 'Status'],
    ['7f3', 'Anna', 'a@x.example', 'Web', 'New'],
    ['7f3', 'Anna', 'A@x.example', 'Web', 'New'],
  ];

  it('are counted and found; dropped only when the mapping says so', () => {
    const leads = tab('Leads', rows);
    const mapping = recognise([leads], options);
    const kept = readTables([leads], mapping, options);
    expect([kept.tables.deals?.size, kept.findings.map(({ code }) => code)]).toEqual([2, ['duplicate_id']]);
    const tables = mapping.tables.map((table) => ({ ...table, duplicates: 'drop' as const }));
    const dropped = readTables([leads], { ...mapping, tables }, options);
    expect([dropped.tables.deals?.size, dropped.findings.map(({ code }) => code)]).toEqual([1, ['duplicate_dropped']]);
    expect(dropped.skipped).toEqual([{ tab: 'Leads', reason: 'duplicate', count: 1, rows: [3] }]);
  });

  it('are found by contact where leads have no id', () => {
    const leads = tab(
      'Leads',
      rows.map((row) => row.slice(1)),
    );
    const { findings } = readTables([leads], recognise([leads], options), options);
    expect(findings).toMatchObject([{ code: 'duplicate_contact', count: 1, rows: [3] }]);
  });
});

describe('questions', () => {
  it.each(Object.keys(questionTexts) as (keyof typeof questionTexts)[])(
    'word %s in every language with the same places',
    (kind) => {
      const places = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].sort();
      for (const locale of locales) {
        expect(places(questionTexts[kind][locale]), locale).toEqual(places(questionTexts[kind].en));
      }
    },
  );

  it('name the field in the language of the person', () => {
    const sheet = tab('Deals', [
      ['Deal', 'Stage', 'Amount', 'Value'],
      ['A', 'Won', 1, 10],
    ]);
    const { question } = ask(sheet, 'which_column');
    expect(question && wordQuestion(question, 'en')).toBe('Which column of Deals holds "Amount"?');
    expect(question && wordQuestion(question, 'ja')).toContain('金額');
  });
});

describe('a tab that looks like a table and was taken for none', () => {
  const sheet = tab('Wholesale', [
    ['Sales doc', 'Posted', 'Sold to', 'Bean', 'Net value', 'Rep'],
    ['SD-1', '2026-05-01', 'Cafe Uno', 'House', 420, 'Kay'],
    ['SD-2', '2026-05-07', 'Bistro Due', 'Decaf', 180, 'Kay'],
    ['SD-3', '2026-05-22', 'Deli Tre', 'House', 252, 'Lew'],
  ]);

  it('is asked about, with nothing taken until there is an answer', () => {
    const { question, mapping } = ask(sheet, 'what_table');
    expect(mapping.tables).toEqual([]);
    expect(question).toMatchObject({ id: 'what_table:Wholesale', default: 'nothing' });
    expect(question?.choices.map(({ value }) => value)).toContain('orders');
  });

  it('is read as the answer says, and the answer is part of the mapping', () => {
    const { mapping, left } = ask(sheet, 'what_table', 'orders');
    expect(left).toEqual([]);
    const whole = withAnsweredTabs([sheet], mapping, noLocale);
    expect(whole.tables.map(({ table }) => table)).toEqual(['orders']);
    expect(readTables([sheet], whole, noLocale).tables.orders?.size).toBe(3);
  });

  it('is left alone once the person says that it holds nothing', () => {
    const { mapping, left } = ask(sheet, 'what_table', 'nothing');
    expect([left, withAnsweredTabs([sheet], mapping, noLocale).tables]).toEqual([[], []]);
  });

  it.each([
    ['notes', [['Call Anna'], ['Send offer on Monday'], ['Buy paper']]],
    ['a list of drop-downs', [['Stage'], ['Lead'], ['Won']]],
  ])('is not asked about where the tab holds %s', (_, rows) => {
    expect(ask(tab('Notes', rows), 'what_table').question).toBeUndefined();
  });
});

describe('a key column that no header names', () => {
  const sheet = tab('Deals', [
    ['Deal', 'Stage', 'Amount', 'Created', 'Minder'],
    ['A', 'Won', 100, '2026-01-01', 'Anna'],
    ['B', 'Lost', 200, '2026-01-02', 'Anna'],
    ['C', 'Won', 300, '2026-01-03', 'Ben'],
  ]);

  it('is asked for among the columns that could hold it, none until there is an answer', () => {
    const { question } = ask(sheet, 'which_column');
    expect(question).toMatchObject({ values: { field: 'owner' }, default: '' });
    expect(question?.choices.map(({ value }) => value)).toEqual(['Minder', '']);
  });

  it('is read once the person names it, and not asked for again once there is none', () => {
    expect(ask(sheet, 'which_column', 'Minder').reading.tables.deals?.texts.owner?.names).toEqual(['Anna', 'Ben']);
    expect(ask(sheet, 'which_column', '').left).toEqual([]);
  });
});
