/** Salesforce: reports of opportunities, leads, history and tasks, and files of the data loader. */

import { activities, asText, deals, type SheetCase, sheet } from './case';

const salesforce = { crm: 'salesforce' } as const;

export const salesforceSheets: readonly SheetCase[] = [
  sheet(
    'en',
    'Salesforce opportunity report with a currency beside each amount',
    ['stage column', 'totals'],
    {
      report1767000000: asText(deals`
        Opportunity Owner | Account Name | Opportunity Name | Stage | Fiscal Period | Amount Currency | Amount | Expected Revenue Currency | Expected Revenue | Probability (%) | Age | Close Date | Created Date | Next Step | Lead Source | Type
        = owner | account | deal_name | stage | !created_date/close_date | currency | amount | !currency | weighted_amount | probability | !amount | close_date | created_date | next_step | source | deal_type
        Rita Moss | Halden Labs | Halden Labs - Platform | Closed Won | Q1-2026 | USD | 42000.00 | USD | 42000.00 | 100 | 61 | 2/27/2026 | 12/28/2025 |  | Web | New Business
        Sam Ito | Ivory Foods | Ivory Foods Renewal | Negotiation/Review | Q3-2026 | USD | 18500.00 | USD | 16650.00 | 90 | 44 | 7/30/2026 | 5/18/2026 | Legal review | Partner | Existing Business
        Rita Moss | Jetty Marine | Jetty Marine - Fleet | Prospecting | Q4-2026 | USD | 96000.00 | USD | 9600.00 | 10 | 12 | 10/15/2026 | 6/19/2026 | Book intro | Trade Show | New Business
        Sam Ito | Kelp Energy | Kelp Energy Pilot | Closed Lost | Q2-2026 | USD | 30000.00 | USD | 0.00 | 0 | 88 | 5/4/2026 | 2/5/2026 |  | Web | New Business
        Rita Moss | Lorimer Bank | Lorimer - Branch roll-out | Proposal/Price Quote | Q3-2026 | USD | 120000.00 | USD | 90000.00 | 75 | 70 | 8/21/2026 | 4/22/2026 | Send SOW | Employee Referral | New Business
        Sam Ito | Mesa Clinics | Mesa Clinics | Needs Analysis | Q4-2026 | USD | 22000.00 | USD | 4400.00 | 20 | 9 | 11/2/2026 | 6/22/2026 | Workshop | Phone Inquiry | New Business
        Grand Total |  | 6 |  |  | USD | 328500.00 | USD | 162650.00 |  |  |  |  |  |  |`),
    },
    {
      ...salesforce,
      rows: 'opportunity',
      stages: {
        lead: 'Prospecting',
        sql: 'Needs Analysis',
        proposal: 'Proposal/Price Quote',
        negotiation: 'Negotiation/Review',
        won: 'Closed Won',
        lost: 'Closed Lost',
      },
      reads: { rows: 6, amount: 328500, close_date: '2026-02-27', probability: 2.95 },
    },
  ),
  sheet(
    'en',
    'Salesforce data loader, API names',
    ['stage column', 'ticks'],
    {
      Opportunity: deals`
        Id | IsDeleted | AccountId | Name | StageName | Amount | Probability | ExpectedRevenue | CloseDate | Type | LeadSource | IsClosed | IsWon | ForecastCategoryName | OwnerId | CreatedDate | LastModifiedDate | SystemModstamp
        = deal_id | !status | account | deal_name | stage | amount | probability | weighted_amount | close_date | deal_type | source | !deal_id | status | !stage | owner | created_date | !created_date/close_date | !created_date/close_date
        006q000000HddohAAB | false | 001A01 | Nimbus one | Closed Won | 24120 | 100 | 24120 | 2026-02-19 | New Business | Web | true | true | Closed | 005X1 | 2025-12-19T19:51:13.000Z | 2026-02-19T10:00:00.000Z | 2026-02-19T10:00:00.000Z
        006q000000HddohAAC | false | 001A02 | Oslo bikes | Qualification | 5000 | 10 | 500 | 2026-09-30 | New Business | Web | false | false | Pipeline | 005X2 | 2026-06-01T08:00:00.000Z | 2026-06-02T10:00:00.000Z | 2026-06-02T10:00:00.000Z
        006q000000HddohAAD | false | 001A03 | Palm spa | Closed Lost | 7500 | 0 | 0 | 2026-04-01 | Upsell | Partner | true | false | Omitted | 005X1 | 2026-01-10T08:00:00.000Z | 2026-04-01T10:00:00.000Z | 2026-04-01T10:00:00.000Z
        006q000000HddohAAE | false | 001A04 | Quartz HQ | Value Proposition | 61000 | 50 | 30500 | 2026-08-31 | New Business | Event | false | false | Best Case | 005X2 | 2026-05-02T08:00:00.000Z | 2026-06-12T10:00:00.000Z | 2026-06-12T10:00:00.000Z
        006q000000HddohAAF | false | 001A05 | Rally tech | Negotiation/Review | 18000 | 90 | 16200 | 2026-07-15 | Upsell | Web | false | false | Commit | 005X1 | 2026-04-12T08:00:00.000Z | 2026-06-20T10:00:00.000Z | 2026-06-20T10:00:00.000Z`,
    },
    {
      ...salesforce,
      stages: {
        sql: 'Qualification',
        opportunity: 'Value Proposition',
        negotiation: 'Negotiation/Review',
        won: 'Closed Won',
        lost: 'Closed Lost',
      },
      reads: { rows: 5, amount: 115620, probability: 2.5 },
    },
  ),
  sheet(
    'en',
    'Salesforce lead report',
    'leads',
    {
      'Leads by status': asText(deals`
        Lead Owner | First Name | Last Name | Title | Company / Account | Email | Lead Source | Lead Status | Rating | Street | Create Date | Converted | Converted Date
        = owner | | | !deal_name | account | email | source | stage | !stage | | created_date | | !created_date
        Uma Diaz | Joy | Lund | CFO | Lund Oy | joy@lund.example | Web | Open - Not Contacted | Hot | 1 High St | 14/06/2026 | 0 |
        Uma Diaz | Ken | Abe | IT lead | Abe KK | ken@abe.example | Purchased List | Working - Contacted | Warm | 2 Low St | 03/05/2026 | 0 |
        Vic Orr | Lia | Rossi | Owner | Rossi Srl | lia@rossi.example | Web | Closed - Converted | Hot | 3 Via Po | 21/03/2026 | 1 | 30/04/2026
        Vic Orr | Max | Frey | COO | Frey AG | max@frey.example | Partner | Closed - Not Converted | Cold | 4 Weg | 11/02/2026 | 0 |
        Uma Diaz | Nia | Cole | VP | Cole Ltd | nia@cole.example | Web | Working - Contacted | Warm | 5 Mews | 25/05/2026 | 0 |`),
    },
    {
      ...salesforce,
      locale: 'en_GB',
      rows: 'lead',
      stages: {
        lead: 'Open - Not Contacted',
        mql: 'Working - Contacted',
        'sql/opportunity': 'Closed - Converted',
        disqualified: 'Closed - Not Converted',
      },
      reads: { rows: 5, created_date: '2026-06-14' },
    },
  ),
  sheet(
    'en',
    'Salesforce opportunity history report',
    'stage log',
    {
      'Opportunity History': asText(deals`
        Opportunity Name | From Stage | To Stage | Amount | Probability (%) | Last Modified By | Last Modified Date
        = deal_name | !stage | stage | amount | probability | !account | stage_change_date
        Sable Rail |  | Prospecting | 50000.00 | 10 | Rita Moss | 1/15/2026
        Sable Rail | Prospecting | Proposal/Price Quote | 50000.00 | 75 | Rita Moss | 2/20/2026
        Sable Rail | Proposal/Price Quote | Closed Won | 48000.00 | 100 | Rita Moss | 3/28/2026
        Tarn Water |  | Prospecting | 9000.00 | 10 | Sam Ito | 2/2/2026
        Tarn Water | Prospecting | Closed Lost | 9000.00 | 0 | Sam Ito | 4/17/2026
        Umber Tiles |  | Qualification | 12500.00 | 10 | Sam Ito | 5/25/2026`),
    },
    { ...salesforce, reads: { rows: 3 } },
  ),
  sheet(
    'ja',
    'Salesforce 商談レポート',
    ['stage column', 'titles above', 'totals'],
    {
      レポート: deals`
        商談レポート(今年度)
        実行日時 | 2026/06/30 18:05
        |
        商談 所有者 | 取引先名 | 商談名 | フェーズ | 確度(%) | 金額 | 完了予定日 | 作成日 | リードソース | 次のステップ
        = owner | account | deal_name | stage | probability | amount | close_date/expected_close_date | created_date | source | next_step
        高橋 一郎 | 東亜電機株式会社 | 東亜電機_基幹刷新 | 提案 | 50 | ¥4,500,000 | 2026/09/30 | 2026/05/12 | Web | 見積書提出
        高橋 一郎 | 山手物流株式会社 | 山手物流_WMS | 受注 | 100 | ¥2,800,000 | 2026/04/28 | 2026/01/20 | 展示会 |
        中村 葵 | 北斗建設株式会社 | 北斗建設_安全管理 | 失注 | 0 | ¥1,200,000 | 2026/05/15 | 2026/02/18 | 紹介 |
        中村 葵 | 桜井食品株式会社 | 桜井食品_受発注 | ヒアリング | 20 | ¥900,000 | 2026/10/31 | 2026/06/08 | Web | 現場見学
        中村 葵 | ミナト印刷 | ミナト印刷_更改 | クロージング | 80 | ¥3,300,000 | 2026/07/31 | 2026/03/03 | 紹介 | 最終稟議
        合計 |  | 5 |  |  | ¥12,700,000 |  |  |  |`,
    },
    {
      ...salesforce,
      stages: { sql: 'ヒアリング', proposal: '提案', negotiation: 'クロージング', won: '受注', lost: '失注' },
      reads: { rows: 5, amount: 12700000, created_date: '2026-05-12' },
    },
  ),
  sheet(
    'en',
    'Salesforce tasks and events',
    'activities',
    {
      'Tasks and Events': asText(activities`
        Assigned | Subject | Date | Priority | Status | Task Subtype | Company / Account | Contact | Opportunity | Call Duration (sec)
        = owner | !activity_type | activity_date | | status | activity_type | account | contact | | duration
        Rita Moss | Call Halden | 6/22/2026 | Normal | Completed | Call | Halden Labs | Ira Fox |  | 340
        Rita Moss | Follow up deck | 6/23/2026 | Normal | Completed | Email | Halden Labs | Ira Fox |  |
        Sam Ito | Ivory QBR | 6/24/2026 | High | Not Started | Task | Ivory Foods | Ann Dew | Ivory Foods Renewal |
        Sam Ito | Call Kelp | 6/25/2026 | Normal | Completed | Call | Kelp Energy | Bo Lim | Kelp Energy Pilot | 95
        Rita Moss | Call Lorimer | 6/26/2026 | Normal | Completed | Call | Lorimer Bank | Cy Ray |  | 610`),
    },
    { ...salesforce, reads: { rows: 5, activity_date: '2026-06-22' } },
  ),
];
