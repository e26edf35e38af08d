/** Sheets that are no plain table of one row per deal. */

import { describe, expect, it } from 'vitest';
import { type Mapping, normaliseMapping } from '../../src/tables/mapping';
import { unknownTabs } from '../../src/tables/missing';
import { questionsOf } from '../../src/tables/questions';
import { type Reading, readTables } from '../../src/tables/read';
import { recognise, withAnsweredTabs } from '../../src/tables/recognise';
import type { Cell, SourceTab } from '../../src/tables/source';
import type { Table } from '../../src/tables/table';
import { options, tab } from './data';

const day = (month: number, date: number, year = 2026): Date => new Date(year, month - 1, date);

/** Days since 1970-01-01. */
const on = (month: number, date: number, year = 2026): number => Date.UTC(year, month - 1, date) / 86400000;

function read(...tabs: SourceTab[]): Reading & { mapping: Mapping } {
  const mapping = recognise(tabs, options);
  return { mapping, ...readTables(tabs, mapping, options) };
}

function numbers(table: Table | undefined, column: keyof Table['numbers']): number[] {
  return [...(table?.numbers[column] ?? [])];
}

function texts(table: Table | undefined, column: keyof Table['texts']): (string | undefined)[] {
  const found = table?.texts[column];
  return [...(found?.codes ?? [])].map((code) => found?.names[code]);
}

function codes({ findings }: Reading): Record<string, number> {
  return Object.fromEntries(findings.map(({ code, count }) => [code, count]));
}

describe('rows in one cell', () => {
  it('are split when they give as many cells as the table has columns', () => {
    const reading = read(
      tab('Leads', [
        ['Lead ID', 'Name', 'Source', 'Status', 'Created'],
        ['1', 'Anna', 'Web', 'New', '2026-01-02'],
        ['2,"Ben, Jr ""B""",Web,Won,2026-01-03', '', '', '', ''],
        ['a note, with commas', '', '', '', ''],
      ]),
    );
    expect(texts(reading.tables.deals, 'deal_name')).toEqual(['Anna', 'Ben, Jr "B"', undefined]);
    expect(texts(reading.tables.deals, 'outcome').slice(0, 2)).toEqual(['open', 'won']);
    expect(codes(reading).row_in_one_cell).toBe(1);
  });

  it('are split when the whole table was pasted into one column', () => {
    const reading = read(
      tab('Deals', [
        ['Deal;Stage;Amount;Close date'],
        ['Roof;Won;1.234,50;2026-01-03'],
        ['Wall;Lost;10,00;2026-01-04'],
      ]),
    );
    expect(numbers(reading.tables.deals, 'amount')).toEqual([1234.5, 10]);
  });
});

describe('two header rows', () => {
  it('name a column together where the lower one leaves it open', () => {
    const { mapping } = read(
      tab('Deals', [
        ['Deal', 'Owner', 'Lead', 'Proposal', 'Won', ''],
        ['', '', 'Date', 'Date', 'Date', 'Amount'],
        ['Roof', 'Anna', day(1, 2), day(1, 9), day(2, 1), 100],
        ['Wall', 'Ben', day(1, 3), '', '', ''],
      ]),
    );
    expect(mapping.tables[0]).toMatchObject({
      header: 2,
      columns: { deal_name: 'Deal', lead_date: 'Lead Date', proposal_date: 'Proposal Date', won_date: 'Won Date' },
    });
  });

  it('are read below a title', () => {
    const { mapping, tables } = read(
      tab('Weekly', [
        ['Funnel 2026', '', '', ''],
        ['', 'Marketing', '', 'Sales'],
        ['Week', 'Leads', 'Spend', 'Won'],
        [day(6, 1), 40, 300, 4],
        [day(6, 8), 36, 280, 3],
      ]),
    );
    expect(mapping.tables[0]?.header).toBe(3);
    expect(numbers(tables.counts, 'leads_count')).toEqual([40, 36]);
  });
});

describe('a matrix', () => {
  it('of reps and months gives one target per rep and month', () => {
    const { mapping, tables, skipped } = read(
      tab('Targets 2026', [
        ['Rep', 'Jan', 'Feb', 'Mar', 'Total'],
        ['Anna', 10, 20, 30, 60],
        ['Ben', 5, '', 15, 20],
        ['Total', 15, 20, 45, 80],
      ]),
    );
    expect(mapping.tables[0]?.matrix).toEqual({ value: 'target_amount', across: 'period', from: 'Jan', to: 'Mar' });
    expect(texts(tables.targets, 'owner')).toEqual(['Anna', 'Anna', 'Anna', 'Ben', 'Ben']);
    expect(numbers(tables.targets, 'target_amount')).toEqual([10, 20, 30, 5, 15]);
    expect(numbers(tables.targets, 'period')).toEqual([on(1, 1), on(2, 1), on(3, 1), on(1, 1), on(3, 1)]);
    expect(skipped).toEqual([{ tab: 'Targets 2026', reason: 'total', count: 1, rows: [4] }]);
  });

  it('asks for the year of its months where no title says it', () => {
    const targets = tab('Quotas', [
      ['Rep', 'Jan', 'Feb'],
      ['Anna', 10, 20],
    ]);
    const mapping = recognise([targets], options);
    const { questions } = readTables([targets], mapping, options);
    expect(questions).toMatchObject([{ id: 'year:Quotas', kind: 'year' }]);
    const answered = readTables([targets], { ...mapping, answers: { 'year:Quotas': '2025' } }, options);
    expect(numbers(answered.tables.targets, 'period')).toEqual([on(1, 1, 2025), on(2, 1, 2025)]);
  });

  it('grows with the months that are added beside it', () => {
    const before = tab('Targets 2026', [
      ['Rep', 'Jan', 'Feb'],
      ['Anna', 10, 20],
    ]);
    const after = tab('Targets 2026', [
      ['Rep', 'Jan', 'Feb', 'Mar'],
      ['Anna', 10, 20, 30],
    ]);
    const { tables } = readTables([after], recognise([before], options), options);
    expect(numbers(tables.targets, 'target_amount')).toEqual([10, 20, 30]);
  });

  it('of months and channels gives spend', () => {
    const { tables } = read(
      tab('Ad spend', [
        ['Month', 'Google', 'Meta'],
        ['2026-01', 100, 50],
        ['2026-02', 200, 60],
      ]),
    );
    expect(texts(tables.spend, 'source')).toEqual(['Google', 'Meta', 'Google', 'Meta']);
    expect(numbers(tables.spend, 'spend_amount')).toEqual([100, 50, 200, 60]);
    expect(numbers(tables.spend, 'spent')).toEqual([on(1, 1), on(1, 1), on(2, 1), on(2, 1)]);
  });
});

describe('a board with a column for each stage', () => {
  const cards: Cell[][] = [
    ['Acme – $5,000', 'Bolt ($12k)', 'Cody\n$3,500\nAnna', 'Dune', 'Elba - $7,000', '', 'call Ben'],
    ['Fern', '', 'Gold: $1,200.50', '', '', 'Hill', ''],
    ['$5,000', '$12,000', '$4,700', '', '$7,000', '', ''],
  ];
  const board = tab('Sales board', [
    ['Our pipeline'],
    [],
    ['Lead', 'Qualified', 'Proposal sent', 'Parking lot', 'Won', 'Lost', 'Notes'],
    ...cards,
  ]);

  it('holds a deal on each card, with its stage and amount; sums below are none', () => {
    const { mapping, tables, skipped } = read(board);
    expect(mapping.tables[0]?.matrix).toEqual({ value: 'deal_name', across: 'stage', from: 'Lead', to: 'Lost' });
    const names = ['Acme', 'Bolt', 'Cody', 'Dune', 'Elba', 'Fern', 'Gold', 'Hill'];
    expect(texts(tables.deals, 'deal_name')).toEqual(names);
    expect(texts(tables.deals, 'outcome').map((text) => text ?? '')).toEqual([
      'open',
      'open',
      'open',
      '',
      'won',
      'open',
      'open',
      'lost',
    ]);
    expect(numbers(tables.deals, 'amount')).toEqual([
      5000,
      12000,
      3500,
      Number.NaN,
      7000,
      Number.NaN,
      1200.5,
      Number.NaN,
    ]);
    expect(skipped).toEqual([{ tab: 'Sales board', reason: 'total', count: 1, rows: [6] }]);
  });

  it('asks what a column means that names no stage', () => {
    const mapping = recognise([board], options);
    expect(questionsOf([board], mapping, options).map(({ id }) => id)).toContain('stage:Parking lot');
    expect(mapping.stages).toEqual({
      Lead: 'lead',
      Qualified: 'sql',
      'Proposal sent': 'proposal',
      Won: 'won',
      Lost: 'lost',
    });
  });

  it('may have a row for each rep', () => {
    const { tables } = read(
      tab('Pipeline', [
        ['Rep', 'Lead', 'Demo', 'Won'],
        ['Anna', 'Acme', 'Bolt', 'Cody'],
        ['', 'Fern', '', 'Gold'],
        ['Ben', 'Hill', '', 'Kilo'],
        ['', '', 'Lima', ''],
      ]),
    );
    expect(texts(tables.deals, 'owner')).toEqual(['Anna', 'Anna', 'Anna', 'Anna', 'Anna', 'Ben', 'Ben', 'Ben']);
  });

  it('is asked about where its cards could be anything, and read when they are said to be deals', () => {
    const steps = tab('Q2', [
      ['Lead', 'Demo', 'Won'],
      ['Send the brochure', 'Show the plan', 'Send the contract'],
      ['Call back', '', 'Say thanks'],
    ]);
    const mapping = recognise([steps], options);
    expect(mapping.tables).toEqual([]);
    const [question] = unknownTabs([steps], mapping, options);
    expect(question?.id).toBe('what_table:Q2');
    const answered = withAnsweredTabs([steps], { ...mapping, answers: { 'what_table:Q2': 'deals' } }, options);
    expect(readTables([steps], answered, options).tables.deals?.size).toBe(5);
  });

  it.each<[string, Cell[][]]>([
    [
      'days',
      [
        ['Deal', 'Demo', 'Proposal', 'Won'],
        ['Acme', day(1, 2), day(1, 9), day(1, 20)],
        ['Bolt', day(2, 2), '', ''],
      ],
    ],
    [
      'ticks',
      [
        ['Deal', 'Demo', 'Proposal', 'Won'],
        ['Acme', true, true, true],
        ['Bolt', true, false, false],
      ],
    ],
    [
      'marks',
      [
        ['Deal', 'Demo', 'Proposal', 'Won'],
        ['Acme', 'x', 'x', 'x'],
        ['Bolt', 'x', '', ''],
      ],
    ],
  ])('is none where the stages stand over %s', (_, rows) => {
    const { mapping, tables } = read(tab('Deals', rows));
    expect(mapping.tables[0]?.matrix).toBeUndefined();
    expect(tables.deals?.size).toBe(2);
  });
});

describe('metrics as rows, beside periods as columns', () => {
  const funnel = tab('Funnel', [
    ['Marketing KPIs 2026'],
    [],
    ['Metric', 'Jan', 'Feb', 'Mar', 'Q1', 'Notes'],
    ['Website visits', 1000, 1200, 900, 3100, 'from the shop too'],
    ['Leads', 50, 60, 40, 150, ''],
    ['MQLs', 20, 25, 15, 60, ''],
    ['Lead conversion rate', '10%', '12%', '9%', '', ''],
    ['New customers', 5, 6, 4, 15, ''],
    ['Revenue', '$5,000', '$6,100', 'n/a', '$11,100', ''],
    ['Ad spend', 1000, 1100, 900, 3000, ''],
  ]);

  it('are counts with a row for each period, without the sums of several', () => {
    const { mapping, tables } = read(funnel);
    expect(mapping.tables).toEqual([
      {
        table: 'counts',
        tab: 'Funnel',
        header: 3,
        layout: 'turned',
        columns: {
          period: 'Metric',
          leads_count: 'Leads',
          mql_count: 'MQLs',
          won_count: 'New customers',
          amount: 'Revenue',
          spend_amount: 'Ad spend',
        },
      },
    ]);
    expect(numbers(tables.counts, 'day')).toEqual([on(1, 1), on(2, 1), on(3, 1)]);
    expect(numbers(tables.counts, 'leads_count')).toEqual([50, 60, 40]);
    expect(numbers(tables.counts, 'amount')).toEqual([5000, 6100, Number.NaN]);
    expect(numbers(tables.spend, 'spend_amount')).toEqual([1000, 1100, 900]);
  });

  it('say where something was not read by the row of their header', () => {
    const odd = tab('KPI 2026', [
      ['', 'Jan', 'Feb'],
      ['Leads', 5, 'many'],
      ['Won', 1, 2],
    ]);
    const { findings, mapping } = read(odd);
    expect(findings).toMatchObject([{ code: 'unread_number', count: 1, rows: [1], values: { column: 'Leads' } }]);
    expect(normaliseMapping(JSON.parse(JSON.stringify(mapping)))).toEqual(mapping);
  });

  it('grow with the months that are added, and move with rows that are put in above', () => {
    const { mapping } = read(funnel);
    const rows = funnel.values.map((row) => [...row.slice(0, 4), row[1] === 'Jan' ? 'Apr' : (row[3] as Cell)]);
    const later = tab('Funnel', [['Draft'], ...rows]);
    const { tables } = readTables([later], mapping, options);
    expect(numbers(tables.counts, 'day')).toEqual([on(1, 1), on(2, 1), on(3, 1), on(4, 1)]);
    expect(numbers(tables.counts, 'leads_count')).toEqual([50, 60, 40, 40]);
  });

  it.each<[string, string[]]>([
    ['th', ['ตัวชี้วัด', 'จำนวนลีด', 'ปิดการขาย']],
    ['ja', ['指標', 'リード数', '受注件数']],
    ['ar', ['المؤشر', 'عدد العملاء المحتملين', 'عدد الصفقات المغلقة']],
    ['vi', ['Chỉ số', 'Số lead', 'Số chốt']],
  ])('are read in other languages: %s', (_, [metric = '', leads = '', won = '']) => {
    const { tables } = read(
      tab('KPI', [
        [metric, '2026-01', '2026-02'],
        [leads, 5, 6],
        [won, 1, 2],
      ]),
    );
    expect(numbers(tables.counts, 'leads_count')).toEqual([5, 6]);
    expect(numbers(tables.counts, 'won_count')).toEqual([1, 2]);
  });

  it('are asked about where they are targets, and no counts where the rows are sources', () => {
    const rows: Cell[][] = [
      ['', 'Jan 2026', 'Feb 2026'],
      ['Leads', 5, 6],
      ['Won', 1, 2],
    ];
    const targets = tab('Targets', rows);
    expect(recognise([targets], options).tables).toEqual([]);
    expect(unknownTabs([targets], recognise([targets], options), options)).toMatchObject([{ kind: 'what_table' }]);
    const sources = tab('Leads', [rows[0] as Cell[], ['Google', 5, 6], ['Referral', 1, 2]]);
    expect(recognise([sources], options).tables[0]?.matrix).toMatchObject({ value: 'leads_count', across: 'period' });
  });
});

describe('a column that names its group on the first row only', () => {
  const filled = (...of: Parameters<typeof texts>): string[] => texts(...of).map((text) => text ?? '');
  const header = ['Rep', 'Source', 'Customer', 'Stage', 'Amount', 'Created'];
  const grouped = tab('Deals', [
    header,
    ['Anna', 'Web', 'Acme', 'Won', 100, day(1, 5)],
    ['', '', 'Bolt', 'Lost', 50, ''],
    ['', 'Fair', 'Cody', 'Demo', '', day(1, 9)],
    ['', '', 'Dune', 'Won', 70, day(1, 12)],
    ['Total Anna', '', '', '', 220, ''],
    ['', '', 'Elba', 'Won', 10, day(1, 20)],
    ['Ben', 'Web', 'Fern', 'Won', 30, day(1, 21)],
    ['', '', 'Gold', 'Won', 40, day(1, 22)],
  ]);

  it('goes for the rows below it, up to a sum or a new name, and is said', () => {
    const { tables, findings } = read(grouped);
    expect(filled(tables.deals, 'owner')).toEqual(['Anna', 'Anna', 'Anna', 'Anna', '', 'Ben', 'Ben']);
    expect(filled(tables.deals, 'source')).toEqual(['Web', 'Web', 'Fair', 'Fair', '', 'Web', 'Web']);
    const said = findings.filter(({ code }) => code === 'filled_down');
    expect(said).toMatchObject([
      { count: 4, rows: [3, 4, 5, 9], values: { column: 'Rep' } },
      { count: 3, rows: [3, 5, 9], values: { column: 'Source' } },
    ]);
  });

  it('never goes for amounts and days', () => {
    const { tables } = read(grouped);
    expect(numbers(tables.deals, 'amount').slice(0, 4)).toEqual([100, 50, Number.NaN, 70]);
    expect(numbers(tables.deals, 'created').slice(0, 3)).toEqual([on(1, 5), Number.NaN, on(1, 9)]);
  });

  it.each<[string, Cell[][]]>([
    ['names come again', [['Anna'], [''], ['Ben'], [''], ['Anna'], ['']]],
    ['most rows have a name', [['Anna'], ['Ben'], [''], ['Cody'], ['Dora'], ['']]],
    ['the first row has none', [[''], ['Anna'], [''], ['Ben'], [''], ['']]],
  ])('is one with blanks where %s', (_, reps) => {
    const rows = reps.map(([rep = ''], at): Cell[] => [rep, 'Web', `C${at}`, 'Won', at + 1, day(1, at + 1)]);
    const { tables } = read(tab('Deals', [header, ...rows]));
    expect(filled(tables.deals, 'owner')).toEqual(reps.map(([rep]) => rep));
  });

  it('is one with blanks where the columns before it name each row', () => {
    const rows = ['Anna', '', '', 'Ben', '', ''].map((rep, at): Cell[] => [
      `C${at}`,
      rep,
      'Won',
      at + 1,
      day(1, at + 1),
    ]);
    const { tables } = read(tab('Deals', [['Customer', 'Rep', 'Stage', 'Amount', 'Created'], ...rows]));
    expect(filled(tables.deals, 'owner')).toEqual(['Anna', '', '', 'Ben', '', '']);
  });

  it('may be the month of counts', () => {
    const { tables } = read(
      tab('Leads', [
        ['Month', 'Channel', 'Leads', 'Won'],
        ['Jan 2026', 'Web', 5, 1],
        ['', 'Fair', 3, 1],
        ['Feb 2026', 'Web', 6, 2],
        ['', 'Fair', 2, 0],
      ]),
    );
    expect(numbers(tables.counts, 'day')).toEqual([on(1, 1), on(1, 1), on(2, 1), on(2, 1)]);
  });
});

describe('a log of stage changes', () => {
  const log = tab('Stage history', [
    ['Deal ID', 'Stage', 'Date entered', 'Amount'],
    ['D1', 'Lead', day(1, 2), ''],
    ['D2', 'Lead', day(1, 5), ''],
    ['D1', 'Proposal', day(1, 20), 100],
    ['D1', 'Won', day(2, 3), 120],
    ['D2', 'Demo', day(1, 9), ''],
    ['D2', 'Lost', day(2, 9), 80],
    ['D3', 'Demo', day(2, 10), 50],
  ]);

  it('becomes one row per deal with the day of each stage', () => {
    const { mapping, tables, skipped } = read(log);
    expect(mapping.tables[0]).toMatchObject({ layout: 'log', columns: { stage_change_date: 'Date entered' } });
    const { deals } = tables;
    expect(texts(deals, 'deal_id')).toEqual(['D1', 'D2', 'D3']);
    expect(texts(deals, 'outcome')).toEqual(['won', 'lost', 'open']);
    expect(numbers(deals, 'amount')).toEqual([120, 80, 50]);
    expect(numbers(deals, 'reached')).toEqual([6, 3, 3]);
    expect(numbers(deals, 'proposal_date')).toEqual([on(1, 20), Number.NaN, Number.NaN]);
    expect(numbers(deals, 'closed')).toEqual([on(2, 3), on(2, 9), Number.NaN]);
    expect(numbers(deals, 'created')).toEqual([on(1, 2), on(1, 5), on(2, 10)]);
    expect([...(deals?.rowOf ?? [])]).toEqual([5, 7, 8]);
    expect(skipped).toEqual([{ tab: 'Stage history', reason: 'history', count: 4, rows: [2, 4, 3, 6] }]);
  });

  it('tells deals of one name apart by their account, where there are no ids', () => {
    const named = tab('Stage history', [
      ['Deal', 'Account', 'Stage', 'Date entered'],
      ['Annual plan', 'Acme', 'Lead', day(1, 2)],
      ['Annual plan', 'Bolt', 'Lead', day(1, 5)],
      ['Annual plan', 'Acme', 'Won', day(1, 20)],
      ['Annual plan', 'Bolt', 'Lost', day(2, 3)],
      ['Support', 'Cody', 'Lead', day(2, 4)],
      ['Support', '', 'Won', day(2, 9)],
    ]);
    const { mapping, tables } = read(named);
    expect(mapping.tables[0]).toMatchObject({ layout: 'log', columns: { deal_name: 'Deal', account: 'Account' } });
    expect(texts(tables.deals, 'account')).toEqual(['Acme', 'Bolt', 'Cody']);
    expect(texts(tables.deals, 'outcome')).toEqual(['won', 'lost', 'won']);
  });

  it('tells more of the deals on another tab', () => {
    const deals = tab('Deals', [
      ['Deal ID', 'Owner', 'Source', 'Created'],
      ['D1', 'Anna', 'Web', day(1, 1)],
      ['D2', 'Ben', 'Web', day(1, 1)],
      ['D3', 'Ben', 'Ads', day(2, 1)],
    ]);
    const { tables } = read(deals, log);
    expect(tables.deals?.size).toBe(3);
    expect(texts(tables.deals, 'owner')).toEqual(['Anna', 'Ben', 'Ben']);
    expect(texts(tables.deals, 'outcome')).toEqual(['won', 'lost', 'open']);
  });
});

describe('tabs of the same table', () => {
  const month = (name: string, rows: Cell[][]): SourceTab => tab(name, [['Channel', 'Leads', 'Won', 'Spend'], ...rows]);

  it('keep their name as a column, and count for the month that they are named after', () => {
    const { tables } = read(month('Jan 2026', [['Google', 5, 1, 100]]), month('Feb 2026', [['Google', 7, 2, 90]]));
    expect(texts(tables.counts, 'tab')).toEqual(['Jan 2026', 'Feb 2026']);
    expect(numbers(tables.counts, 'day')).toEqual([on(1, 1), on(2, 1)]);
    expect(numbers(tables.spend, 'spent')).toEqual([on(1, 1), on(2, 1)]);
  });

  it('are missed when a new one is not in the mapping', () => {
    const old = tab('Anna', [
      ['Deal', 'Stage', 'Amount'],
      ['Roof', 'Won', 1],
    ]);
    const mapping = recognise([old], options);
    const { findings } = readTables([old, { ...old, name: 'Ben' }], mapping, options);
    expect(findings).toMatchObject([{ code: 'tab_new', tab: 'Ben', values: { other: 'Anna' } }]);
  });
});

describe('rows that are no data', () => {
  const header = ['Deal', 'Owner', 'Stage', 'Amount', 'Created'];

  it('are headings and notes', () => {
    const reading = read(
      tab('Deals', [
        header,
        ['January', '', '', '', ''],
        ['Roof', 'Anna', 'Won', 100, day(1, 2)],
        ['', '', '', '', ''],
        ['February', '', '', '', ''],
        ['Wall', 'Ben', 'Lost', 50, day(2, 2)],
        ['* amounts without tax', '', '', '', ''],
      ]),
    );
    expect(reading.tables.deals?.size).toBe(2);
    expect(codes(reading)).toEqual({ note_row: 3 });
  });

  it('are another table below, and figures under the table', () => {
    const other = read(
      tab('Deals', [
        header,
        ['Roof', 'Anna', 'Won', 100, day(1, 2)],
        ['Wall', 'Ben', 'Lost', 50, day(2, 2)],
        ['', '', '', '', ''],
        ['Rep', 'Deals', 'Won', 'Revenue', ''],
        ['Anna', 1, 1, 100, ''],
      ]),
    );
    expect(other.tables.deals?.size).toBe(2);
    expect(codes(other)).toEqual({ after_end: 2 });
    const figures = read(
      tab('Deals', [
        header,
        ['Roof', 'Anna', 'Won', 100, day(1, 2)],
        ['Wall', 'Ben', 'Lost', 50, day(2, 2)],
        ['', '', '', '', ''],
        ['Best month', 'January', '', '', ''],
      ]),
    );
    expect(codes(figures)).toEqual({ after_end: 1 });
  });

  it('are not deals that were only begun', () => {
    const { tables } = read(
      tab('Deals', [
        header,
        ['Roof', 'Anna', 'Won', 100, day(1, 2)],
        ['Wall', '', '', '', ''],
        ['', '', '', '', ''],
        ['Door', 'Anna', 'Lead', '', ''],
      ]),
    );
    expect(tables.deals?.size).toBe(3);
  });

  it('are not hidden rows: those count and are said; filtered rows count silently', () => {
    const deals = tab('Deals', [
      header,
      ['Roof', 'Anna', 'Won', 100, day(1, 2)],
      ['Wall', 'Ben', 'Won', 50, day(2, 2)],
    ]);
    const hidden = read({ ...deals, hiddenRows: [2] });
    expect([hidden.tables.deals?.size, codes(hidden)]).toEqual([2, { hidden_row: 1 }]);
    expect(codes(read({ ...deals, filteredRows: [2] }))).toEqual({});
  });
});

describe('customers and inquiries', () => {
  it('tell who has left', () => {
    const { tables } = read(
      tab('Subscriptions', [
        ['Customer ID', 'MRR', 'Start Date', 'Status', 'Cancel Date'],
        ['C1', 10, day(1, 1), 'active', ''],
        ['C2', 20, day(1, 1), 'cancelled', day(3, 1)],
        ['C3', 30, day(1, 1), '', day(3, 1)],
      ]),
    );
    expect(numbers(tables.customers, 'churned')).toEqual([0, 1, 1]);
  });

  it('tell how long a reply took', () => {
    const { tables } = read(
      tab('Inbox', [
        ['Received', 'First Reply', 'Channel'],
        ['2026-01-05 10:00', '2026-01-05 10:12', 'LINE'],
        ['2026-01-05 11:00', '', 'LINE'],
      ]),
    );
    expect(numbers(tables.inquiries, 'reply_minutes')).toEqual([12, Number.NaN]);
  });
});

describe("a funnel of the sheet's own", () => {
  it('keeps its steps in order between ours', () => {
    const { tables } = read(
      tab('Deals', [
        ['Deal', 'Stage', 'Probability', 'Amount'],
        ['A', '4. POC', '40%', 1],
        ['B', '3. Demo', '30%', 1],
        ['C', '5. Proposal', '50%', 1],
        ['D', 'Won', '100%', 1],
      ]),
    );
    expect(tables.deals?.steps).toEqual([
      { name: '3. Demo', stage: 'opportunity', place: 3 },
      { name: '4. POC', stage: 'opportunity', place: 3.5 },
      { name: '5. Proposal', stage: 'proposal', place: 4 },
    ]);
    expect(numbers(tables.deals, 'step')).toEqual([3.5, 3, 4, 6]);
  });

  it('has no steps of its own where each stage has one name', () => {
    const { tables } = read(
      tab('Deals', [
        ['Deal', 'Stage', 'Amount'],
        ['A', 'Demo', 1],
        ['B', 'Proposal', 1],
      ]),
    );
    expect(tables.deals?.steps).toBeUndefined();
  });

  it('tells by the last stage how far a lost deal got', () => {
    const { tables } = read(
      tab('Deals', [
        ['Deal', 'Stage', 'Last Stage', 'Amount'],
        ['A', 'Lost', 'Proposal', 1],
        ['B', 'Lost', '', 1],
        ['C', 'Demo', 'Demo', 1],
      ]),
    );
    expect(numbers(tables.deals, 'reached')).toEqual([4, 3, 3]);
  });

  it('finds stages that were entered in an impossible order', () => {
    const reading = read(
      tab('Deals', [
        ['Deal', 'Lead Date', 'Proposal Date', 'Won Date'],
        ['A', day(1, 9), day(1, 5), day(2, 1)],
        ['B', day(1, 9), '', day(2, 1)],
      ]),
    );
    expect(codes(reading).stage_order).toBe(1);
  });
});

describe('several tables on one tab', () => {
  const total = (column: Float64Array | undefined): number =>
    [...(column ?? [])].reduce((sum, value) => sum + value, 0);

  it('reads a table below another one, under its title', () => {
    const both = tab('Sales', [
      ['Deals'],
      ['Deal', 'Client', 'Stage', 'Amount', 'Created', 'Close date'],
      ['Website', 'Acme', 'Won', 1000, '2026-01-05', '2026-02-01'],
      ['Shop', 'Bolt', 'Proposal', 400, '2026-01-09', '2026-03-01'],
      ['Total', '', '', 1400, '', ''],
      [],
      ['Ad spend'],
      ['Month', 'Channel', 'Spend'],
      ['2026-01', 'Google', 120],
      ['2026-02', 'Meta', 80],
    ]);
    const mapping = recognise([both], options);
    expect(mapping.tables.map(({ table, header }) => [table, header])).toEqual([
      ['deals', 2],
      ['spend', 8],
    ]);
    const { tables, findings } = readTables([both], mapping, options);
    expect([tables.deals?.size, total(tables.deals?.numbers.amount)]).toEqual([2, 1400]);
    expect([tables.spend?.size, total(tables.spend?.numbers.spend_amount)]).toEqual([2, 200]);
    expect(findings.map(({ code }) => code)).not.toContain('after_end');
    // A row put in above moves both.
    const moved = { ...both, values: [both.values[5] as Cell[], ...both.values] };
    const again = readTables([moved], mapping, options).tables;
    expect([again.deals?.size, again.spend?.size]).toEqual([2, 2]);
  });

  it('reads two tables side by side, each with its own rows and totals', () => {
    const both = tab('2026', [
      ['Deal', 'Client', 'Stage', 'Amount', 'Created', '', 'Month', 'Channel', 'Amount', 'Ad spend'],
      ['Website', 'Acme', 'Won', 1000, '2026-01-05', '', '2026-01', 'Google', 5, 120],
      ['Shop', 'Bolt', 'Lost', 400, '2026-01-09', '', '2026-02', 'Meta', 6, 80],
      ['App', 'Core', 'Won', 300, '2026-02-03', '', 'Total', '', 11, 200],
    ]);
    const mapping = recognise([both], options);
    expect(mapping.tables.map(({ table }) => table)).toEqual(['deals', 'spend']);
    const { tables } = readTables([both], mapping, options);
    expect([tables.deals?.size, total(tables.deals?.numbers.amount)]).toEqual([3, 1700]);
    expect([tables.spend?.size, total(tables.spend?.numbers.spend_amount)]).toEqual([2, 200]);
  });
});
