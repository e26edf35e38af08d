/** Which tab holds what, and which column. */

import { expect, describe as group, it } from 'vitest';
import { describe } from '../../src/tables/describe';
import { findHeader, headerNames, matchColumns } from '../../src/tables/headers';
import { recognise } from '../../src/tables/recognise';
import type { Cell } from '../../src/tables/source';
import { options, tab } from './data';

const day = (month: number, date: number): Date => new Date(2026, month - 1, date);

const englishDeals: Cell[][] = [
  ['Deal ID', 'Deal Name', 'Company', 'Owner', 'Stage', 'Amount', 'Created', 'Close Date'],
  ['D-1', 'Roof', 'Acme', 'Anna', 'Won', 100, day(1, 2), day(2, 1)],
  ['D-2', 'Wall', 'Bolt', 'Ben', 'Proposal', 200, day(1, 5), ''],
  ['D-3', 'Door', 'Cord', 'Anna', 'Lost', 300, day(1, 9), day(2, 9)],
];

group('recognise', () => {
  it('takes deals of one name with different customers as deals, not as changes of one deal', () => {
    const rows = (customer: (at: number) => string): Cell[][] => [
      ['Deal', 'Account', 'Stage', 'Amount', 'Created'],
      ...['Lead', 'Proposal', 'Won', 'Lead', 'Proposal', 'Won'].map((stage, at): Cell[] => [
        at < 3 ? 'Annual plan' : 'Training',
        customer(at),
        stage,
        100,
        day(1, at + 1),
      ]),
    ];
    const layoutOf = (values: Cell[][]) => recognise([tab('Sheet1', values)], options).tables[0]?.layout;
    expect(layoutOf(rows((at) => `Customer ${at}`))).toBeUndefined();
    expect(layoutOf(rows((at) => (at < 3 ? 'Oak' : 'Elm')))).toBe('log');
  });

  it('finds deals, their columns, their stages and what the rows are', () => {
    expect(recognise([tab('Sheet1', englishDeals)], options)).toEqual({
      version: 1,
      tables: [
        {
          table: 'deals',
          tab: 'Sheet1',
          header: 1,
          rows: 'opportunity',
          columns: {
            deal_id: 'Deal ID',
            deal_name: 'Deal Name',
            account: 'Company',
            owner: 'Owner',
            stage: 'Stage',
            amount: 'Amount',
            created_date: 'Created',
            close_date: 'Close Date',
          },
        },
      ],
      stages: { Won: 'won', Proposal: 'proposal', Lost: 'lost' },
    });
  });

  it('gives the same columns when they stand in another order', () => {
    const moved = englishDeals.map((row) => [...row].reverse());
    const [one, two] = [englishDeals, moved].map((rows) => recognise([tab('Sheet1', rows)], options));
    expect(two).toEqual(one);
  });

  it('finds the header under titles and blank rows', () => {
    const rows: Cell[][] = [['Sales pipeline 2026'], [], ['As of', day(3, 1)], ...englishDeals];
    expect(recognise([tab('Sheet1', rows)], options).tables[0]?.header).toBe(4);
  });

  it.each([
    [
      'Thai',
      'ดีล',
      ['รหัสดีล', 'ลูกค้า', 'พนักงานขาย', 'สถานะ', 'มูลค่า', 'วันที่สร้าง', 'วันที่ปิด'],
      ['ปิดการขายได้', 'เสนอราคา', 'แพ้'],
      'opportunity',
    ],
    [
      'Japanese',
      '案件一覧',
      ['案件番号', '会社名', '営業担当', 'ステータス', '受注金額', '作成日', 'クローズ日'],
      ['受注', '提案中', '失注'],
      'opportunity',
    ],
    [
      'Arabic',
      'الصفقات',
      ['رقم الصفقة', 'العميل', 'المندوب', 'الحالة', 'قيمة الصفقة', 'تاريخ الإنشاء', 'تاريخ الإغلاق'],
      ['مغلقة رابحة', 'عرض سعر', 'خسارة'],
      'opportunity',
    ],
    [
      'Vietnamese',
      'Cơ hội',
      ['Mã cơ hội', 'Khách hàng', 'Phụ trách', 'Trạng thái', 'Giá trị', 'Ngày tạo', 'Ngày chốt'],
      ['Chốt đơn', 'Báo giá', 'Thất bại'],
      'opportunity',
    ],
  ])('reads a sheet in %s', (_, name, headers, texts, rows) => {
    const values: Cell[][] = [
      headers,
      ...texts.map((text, at): Cell[] => [
        `X-${at}`,
        `C${at}`,
        'A',
        text,
        at * 100 + 1,
        day(1, at + 1),
        day(2, at + 1),
      ]),
    ];
    const mapping = recognise([tab(name, values)], options);
    expect(mapping.tables[0]?.columns).toMatchObject({
      deal_id: headers[0],
      account: headers[1],
      owner: headers[2],
      stage: headers[3],
      amount: headers[4],
      created_date: headers[5],
      close_date: headers[6],
    });
    expect(mapping.tables[0]?.rows).toBe(rows);
    expect(texts.map((text) => mapping.stages[text])).toEqual(['won', 'proposal', 'lost']);
  });

  it('reads an export of Pipedrive', () => {
    const headers = [
      'Deal - ID',
      'Deal - Title',
      'Deal - Value',
      'Deal - Organization',
      'Deal - Owner',
      'Deal - Stage',
      'Deal - Status',
      'Deal - Deal created',
      'Deal - Won time',
      'Deal - Lost time',
    ];
    const values: Cell[][] = [
      headers,
      [1, 'Roof', 500, 'Acme', 'Anna', 'Proposal Made', 'Won', '2026-01-02 10:00:00', '2026-02-02 10:00:00', ''],
      [2, 'Wall', 500, 'Bolt', 'Ben', 'Contact Made', 'Open', '2026-01-03 10:00:00', '', ''],
      [3, 'Door', 500, 'Cord', 'Ben', 'Demo Scheduled', 'Lost', '2026-01-04 10:00:00', '', '2026-02-05 10:00:00'],
    ];
    expect(recognise([tab('deals-1', values)], options).tables[0]).toMatchObject({
      table: 'deals',
      rows: 'opportunity',
      columns: {
        deal_id: 'Deal - ID',
        deal_name: 'Deal - Title',
        amount: 'Deal - Value',
        account: 'Deal - Organization',
        owner: 'Deal - Owner',
        stage: 'Deal - Stage',
        status: 'Deal - Status',
        created_date: 'Deal - Deal created',
        won_date: 'Deal - Won time',
        lost_date: 'Deal - Lost time',
      },
    });
  });

  it('reads an export of HubSpot by its internal names', () => {
    const headers = ['hs_object_id', 'dealname', 'dealstage', 'amount', 'closedate', 'createdate'];
    const values: Cell[][] = [
      headers,
      [7001, 'Roof', 'closedwon', 500, '2026-02-02', '2026-01-02'],
      [7002, 'Wall', 'appointmentscheduled', 700, '2026-05-02', '2026-01-05'],
      [7003, 'Door', 'closedlost', 900, '2026-02-09', '2026-01-09'],
    ];
    const mapping = recognise([tab('hubspot', values)], options);
    expect(mapping.tables[0]?.columns).toMatchObject({
      stage: 'dealstage',
      amount: 'amount',
      close_date: 'closedate',
      created_date: 'createdate',
      deal_name: 'dealname',
    });
    expect(mapping.stages).toEqual({ closedwon: 'won', appointmentscheduled: 'opportunity', closedlost: 'lost' });
  });

  it('takes the first step of an unnamed sheet as what its rows are', () => {
    const values: Cell[][] = [
      ['Name', 'Owner', 'Stage', 'Amount'],
      ['Acme', 'Anna', 'New', 5],
      ['Bolt', 'Ben', 'Won', 7],
    ];
    expect(recognise([tab('Sheet1', values)], options).tables[0]?.rows).toBe('lead');
  });

  it('takes rows with the days of the first steps as leads', () => {
    const values: Cell[][] = [
      ['Company', 'Lead Date', 'MQL Date', 'Opportunity Date', 'Won Date'],
      ['Acme', day(1, 1), day(1, 2), day(1, 3), day(1, 4)],
      ['Bolt', day(1, 1), '', '', ''],
    ];
    expect(recognise([tab('Funnel', values)], options).tables[0]).toMatchObject({
      rows: 'lead',
      columns: {
        lead_date: 'Lead Date',
        mql_date: 'MQL Date',
        opportunity_date: 'Opportunity Date',
        won_date: 'Won Date',
      },
    });
  });

  it('believes the names of ids and titles more than that of the tab', () => {
    const values: Cell[][] = [
      ['Opportunity', 'Salesperson', 'Stage', 'Expected Revenue'],
      ['Roof', 'Anna', 'Qualified', 5],
      ['Wall', 'Ben', 'Won', 6],
    ];
    expect(recognise([tab('crm.lead', values)], options).tables[0]?.rows).toBe('opportunity');
  });

  it.each([
    [['Lead', 'MQL', 'Won'], 'lead'],
    [['Sales Qualified Lead', 'Proposal', 'Won'], 'lead'],
    [['Prospecting', 'Engaging', 'Won'], 'opportunity'],
  ])('takes deals with the stages %s as %s', (texts, rows) => {
    const values: Cell[][] = [
      ['opportunity_id', 'deal_stage', 'close_value'],
      ...texts.map((text, at): Cell[] => [`O-${at}`, text, at]),
    ];
    expect(recognise([tab('Deals', values)], options).tables[0]?.rows).toBe(rows);
  });

  it('takes rows with an MQL id as MQLs', () => {
    const values: Cell[][] = [
      ['mql_id', 'first_contact_date', 'origin'],
      ['a1', day(1, 1), 'social'],
      ['a2', day(1, 2), 'email'],
    ];
    expect(recognise([tab('export', values)], options).tables[0]).toMatchObject({
      rows: 'mql',
      columns: { deal_id: 'mql_id', source: 'origin' },
    });
  });

  it('takes a date column without a name of ours as the start when it never lies after the end', () => {
    const values = englishDeals.map((row, at) => [
      ...row.slice(0, 6),
      at === 0 ? 'engage_date' : day(1, at),
      at === 0 ? 'close_date' : day(3, at),
    ]);
    expect(recognise([tab('Deals', values)], options).tables[0]?.columns.created_date).toBe('engage_date');
    const late = values.map((row, at) => (at === 0 ? row : [...row.slice(0, 6), day(4, at), day(3, at)]));
    expect(recognise([tab('Deals', late)], options).tables[0]?.columns.created_date).toBeUndefined();
  });

  it('takes a column of ticks as the status only where its header says what a tick means', () => {
    const values: Cell[][] = [
      ['Lead Number', 'Search', 'Converted', 'Lead Source'],
      [660737, 'No', 1, 'Google'],
      [660738, 'No', 0, 'Direct'],
      [660739, 'Yes', 0, 'Google'],
    ];
    expect(recognise([tab('Leads', values)], options).tables[0]).toMatchObject({
      rows: 'lead',
      columns: { deal_id: 'Lead Number', status: 'Converted', source: 'Lead Source' },
    });
  });

  it.each([
    [
      'spend',
      'Marketing',
      [
        ['Date', 'Channel', 'Campaign', 'Cost'],
        [day(1, 1), 'Google', 'Spring', 10],
        [day(1, 2), 'Meta', 'Spring', 12],
      ],
    ],
    [
      'spend',
      'Ad spend',
      [
        ['Month', 'Channel', 'Amount'],
        ['2026-01', 'Google', 10],
        ['2026-02', 'Meta', 12],
      ],
    ],
    [
      'orders',
      'Orders',
      [
        ['Order ID', 'Order Date', 'Customer', 'Amount'],
        ['O1', day(1, 1), 'Acme', 10],
        ['O2', day(1, 2), 'Bolt', 12],
      ],
    ],
    [
      'customers',
      'Subscribers',
      [
        ['Customer', 'Plan', 'MRR', 'Start Date', 'Churn Date'],
        ['Acme', 'Pro', 10, day(1, 1), ''],
        ['Bolt', 'Pro', 12, day(1, 2), day(2, 2)],
      ],
    ],
    [
      'activities',
      'Calls',
      [
        ['Date', 'Type', 'Owner', 'Company'],
        [day(1, 1), 'Call', 'Anna', 'Acme'],
        [day(1, 2), 'Email', 'Ben', 'Bolt'],
      ],
    ],
    [
      'targets',
      'Targets',
      [
        ['Month', 'Owner', 'Target'],
        ['2026-01', 'Anna', 1000],
        ['2026-02', 'Anna', 1200],
      ],
    ],
    [
      'surveys',
      'CSAT',
      [
        ['Date', 'Customer', 'Score'],
        [day(1, 1), 'Acme', 5],
        [day(1, 2), 'Bolt', 4],
      ],
    ],
    [
      'inquiries',
      'Inbox',
      [
        ['Received At', 'First Reply At', 'Channel'],
        [day(1, 1), day(1, 2), 'Chat'],
        [day(1, 2), day(1, 2), 'Mail'],
      ],
    ],
    [
      'social',
      'Posts',
      [
        ['Date', 'Platform', 'Likes', 'Comments'],
        [day(1, 1), 'Instagram', 5, 6],
        [day(1, 2), 'TikTok', 4, 5],
      ],
    ],
    [
      'counts',
      'Funnel',
      [
        ['Month', 'Leads', 'MQL', 'Won', 'Spend'],
        ['2026-01', 50, 20, 3, 100],
        ['2026-02', 60, 25, 4, 120],
      ],
    ],
  ] as [string, string, Cell[][]][])('recognises %s on a tab called %s', (table, name, values) => {
    expect(recognise([tab(name, values)], options).tables.map((each) => each.table)).toEqual([table]);
  });

  it('takes lists of companies, products and people for no table', () => {
    const accounts = [
      ['account', 'sector', 'year_established', 'revenue'],
      ['Acme', 'tech', 1996, 1100],
      ['Bolt', 'medical', 1999, 251],
    ];
    const products = [
      ['product', 'series', 'sales_price'],
      ['Basic', 'X', 550],
      ['Pro', 'X', 4821],
    ];
    const teams = [
      ['sales_agent', 'manager', 'regional_office'],
      ['Anna', 'Dustin', 'Central'],
      ['Ben', 'Dustin', 'East'],
    ];
    expect(
      recognise([tab('accounts', accounts), tab('products', products), tab('sales_teams', teams)], options).tables,
    ).toEqual([]);
  });

  it('takes nothing from blank tabs, notes and single cells', () => {
    expect(
      recognise(
        [
          tab('a', []),
          tab('b', [[]]),
          tab('c', [['Notes'], ['Call Anna']]),
          tab('d', [
            ['', ''],
            ['', ''],
          ]),
        ],
        options,
      ).tables,
    ).toEqual([]);
  });
});

group('matchColumns', () => {
  const profile = {
    filled: 10,
    dates: 0,
    serials: 0,
    numbers: 1,
    booleans: 0,
    clocks: 0,
    emails: 0,
    periods: 0,
    money: 0,
    channels: 0,
    activities: 0,
    digits: 1,
    codes: 0,
    different: 1,
    values: 10,
    stages: 0,
    middles: 0,
    outcomes: 0,
    ended: 0,
  };

  it.each([
    ['close_value', 'amount'],
    ['Total deal value', 'amount'],
    ['Amount (USD)', 'amount'],
    ['Net revenue', 'amount'],
  ])('takes %s as the %s', (header, field) => {
    expect(matchColumns('deals', [header], [profile])[0]?.field).toBe(field);
  });

  it.each(['declared_monthly_revenue', 'Total Time Spent on Website', 'Number of employees', 'Page Views Per Visit'])(
    'does not take %s as money',
    (header) => {
      expect(matchColumns('deals', [header], [profile])).toEqual([]);
    },
  );

  it('gives a field to one column and a column to one field', () => {
    const matches = matchColumns('deals', ['Value', 'Amount', 'Deal Value'], [profile, profile, profile]);
    expect(new Set(matches.map(({ field }) => field)).size).toBe(matches.length);
    expect(matches.find(({ field }) => field === 'amount')?.header).toBe('Amount');
  });
});

group('findHeader', () => {
  it('takes the first row of texts where no header is known', () => {
    expect(findHeader(tab('x', [[''], ['Foo', 'Bar'], [1, 2]]))).toBe(1);
    expect(
      findHeader(
        tab('x', [
          [1, 2],
          [3, 4],
        ]),
      ),
    ).toBe(-1);
  });

  it.each([-12, -10, 0, 5.75, 13, 14])('takes typed months over columns as their months, %s hours off UTC', (zone) => {
    const months = [0, 1, 2].map((month) => new Date(Date.UTC(2026, month, 1) - zone * 3600000));
    const targets = tab('Targets', [['Targets 2026'], ['Rep', ...months], ['Anna', 1, 2, 3]]);
    expect(findHeader(targets)).toBe(1);
    expect(headerNames(targets.values, 1)).toEqual(['Rep', '2026-01', '2026-02', '2026-03']);
  });

  it.each([-7, 0, 12])('takes no row of data for titles over it, %s hours off UTC', (zone) => {
    const at = (hour: number): Date => new Date(Date.UTC(2026, 5, 1) + (hour - zone) * 3600000);
    const calls = tab('Log', [
      ['Caller', 'Asked', 'Answered'],
      ['Ann', at(8.5), at(9)],
      ['Bea', at(16.25), at(16.25)],
    ]);
    expect(findHeader(calls)).toBe(0);
  });
});

group('describe', () => {
  it('shows tabs with samples, columns with reasons, and stage texts with counts', () => {
    const tabs = [tab('Deals', [...englishDeals, ['D-4', 'Gate', 'Dart', 'Ben', 'Parking lot', 5, day(1, 1), '']])];
    const mapping = recognise(tabs, options);
    const description = describe(tabs, mapping, options);
    expect(description.tabs[0]).toMatchObject({ name: 'Deals', header: 1, rows: 4 });
    expect(description.tabs[0]?.columns[3]).toEqual({ header: 'Owner', samples: ['Anna', 'Ben'] });
    expect(description.tabs[0]?.columns[6]?.samples[0]).toBe('2026-01-02');
    expect(description.tables[0]?.columns[0]).toMatchObject({ field: 'deal_id', reason: 'same' });
    expect(description.tables[0]?.stages).toContainEqual({
      text: 'Parking lot',
      count: 1,
      meaning: null,
      leftOut: false,
      disputed: false,
    });
    expect(JSON.parse(JSON.stringify(description))).toEqual(description);
  });
});

group('a tab that only looks like deals', () => {
  it.each([
    [
      'tickets',
      [
        ['id', 'subject', 'createdate', 'closed_date', 'pipeline'],
        [1, 'Broken', day(1, 1), day(1, 2), 'Support'],
        [2, 'Late', day(1, 1), day(1, 3), 'Support'],
      ],
    ],
    [
      'meetings',
      [
        ['engagement_id', 'title', 'source', 'start_time', 'prospect_reminders'],
        [1, 'Intro', 'CRM', day(1, 1), '[]'],
        [2, 'Demo', 'CRM', day(1, 2), '[]'],
      ],
    ],
    [
      'history',
      [
        ['deal_id', 'timestamp', 'source', 'name', 'value'],
        [1, '2026-01-01 10:00', 'API', 'amount', 'x1'],
        [1, '2026-01-02 10:00', 'API', 'stage', 'x2'],
      ],
    ],
  ] as [string, Cell[][]][])('is not taken for deals: %s', (name, values) => {
    expect(recognise([tab(name, values)], options).tables.filter(({ table }) => table === 'deals')).toEqual([]);
  });

  it('is a list of leads when its name says so', () => {
    const values: Cell[][] = [
      ['Name', 'Email', 'Source'],
      ['Bo', 'bo@x.co', 'Google'],
      ['Al', 'al@x.co', 'Meta'],
    ];
    expect(recognise([tab('Leads', values)], options).tables[0]).toMatchObject({ table: 'deals', rows: 'lead' });
  });
});
