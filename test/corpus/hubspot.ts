/** HubSpot: exports of deals, contacts, stage history and activities. */

import { activities, asText, deals, type SheetCase, sheet } from './case';

const hubspot = { crm: 'hubspot' } as const;

export const hubspotSheets: readonly SheetCase[] = [
  sheet(
    'en',
    'HubSpot deals, all properties',
    'stage column',
    {
      'hubspot-crm-exports-all-deals-2': asText(deals`
        Record ID | Deal Name | Deal Stage | Close Date | Deal owner | Amount | Pipeline | Create Date | Last Activity Date | Associated Company | Original Traffic Source | Is closed lost
        = deal_id | deal_name | stage | close_date | owner | amount | pipeline | created_date | last_activity_date | account | source | status
        18211345001 | Northwind – annual plan | Closed Won (Sales Pipeline) | 2026-03-05 16:20 | Dana Ruiz | 12400 | Sales Pipeline | 2026-01-12 09:31 | 2026-03-04 11:00 | Northwind | Organic Search | false
        18211345002 | Hilltop Dental rollout | Appointment Scheduled (Sales Pipeline) | 2026-07-31 23:59 | Ole Berg | 8000 | Sales Pipeline | 2026-05-20 14:02 | 2026-06-18 10:15 | Hilltop Dental | Paid Search | false
        18211345003 | Bexley Cycles | Closed Lost (Sales Pipeline) | 2026-04-02 08:11 | Dana Ruiz | 5600 | Sales Pipeline | 2026-02-03 17:45 | 2026-03-30 09:00 | Bexley Cycles | Direct Traffic | true
        18211345004 | Marlow & Sons | Qualified To Buy (Sales Pipeline) | 2026-08-15 23:59 |  | 15250.5 | Sales Pipeline | 2026-06-01 10:10 |  | Marlow & Sons | Offline Sources | false
        18211345005 | Quayside Hotel | Contract Sent (Sales Pipeline) | 2026-07-10 23:59 | Ole Berg | 21000 | Sales Pipeline | 2026-04-27 12:00 | 2026-06-25 15:30 | Quayside Hotel | Referrals | false
        18211345006 | Tinker Lab | Decision Maker Bought-In (Sales Pipeline) | 2026-07-24 23:59 | Dana Ruiz |  | Sales Pipeline | 2026-05-05 08:00 | 2026-06-20 13:13 | Tinker Lab | Social Media | false`),
    },
    {
      ...hubspot,
      rows: 'opportunity',
      stages: {
        opportunity: 'Appointment Scheduled (Sales Pipeline)',
        sql: 'Qualified To Buy (Sales Pipeline)',
        'opportunity/proposal/negotiation': 'Decision Maker Bought-In (Sales Pipeline)',
        negotiation: 'Contract Sent (Sales Pipeline)',
        won: 'Closed Won (Sales Pipeline)',
        lost: 'Closed Lost (Sales Pipeline)',
      },
      reads: { rows: 6, amount: 62250.5, created_date: '2026-01-12' },
    },
  ),
  sheet(
    'en',
    'HubSpot deals, internal names',
    'stage column',
    {
      deals: deals`
        hs_object_id | dealname | dealstage | pipeline | amount | closedate | createdate | hubspot_owner_id | hs_analytics_source | hs_lastmodifieddate | closed_lost_reason
        = deal_id | deal_name | stage | pipeline | amount | close_date | created_date | owner | source | !created_date/close_date | lost_reason
        1244495215 | Aurora pilot | appointmentscheduled | default | 900 | 2026-07-30T00:00:00Z | 2026-06-02T08:12:44Z | 4727653 | PAID_SOCIAL | 2026-06-20T10:00:00Z |
        1244495216 | Aurora phase 2 | qualifiedtobuy | default | 4100 | 2026-08-31T00:00:00Z | 2026-06-05T11:02:10Z | 4727654 | ORGANIC_SEARCH | 2026-06-21T10:00:00Z |
        1244495217 | Bluefin licences | closedwon | default | 12000 | 2026-05-14T00:00:00Z | 2026-03-01T07:30:00Z | 4727653 | REFERRALS | 2026-05-14T12:00:00Z |
        1244495218 | Cedar renewal | contractsent | default | 7300 | 2026-07-15T00:00:00Z | 2026-05-11T13:41:00Z | 4727655 | OFFLINE | 2026-06-25T10:00:00Z |
        1244495219 | Delta kiosk | closedlost | default | 2500 | 2026-04-20T00:00:00Z | 2026-02-14T09:00:00Z | 4727654 | DIRECT_TRAFFIC | 2026-04-20T16:00:00Z | Went with a competitor
        1244495220 | Echo audit | presentationscheduled | default | 3300 | 2026-08-01T00:00:00Z | 2026-05-28T09:00:00Z | 4727653 | PAID_SEARCH | 2026-06-22T08:00:00Z |`,
    },
    {
      ...hubspot,
      stages: {
        opportunity: 'appointmentscheduled|presentationscheduled',
        sql: 'qualifiedtobuy',
        negotiation: 'contractsent',
        won: 'closedwon',
        lost: 'closedlost',
      },
      reads: { rows: 6, amount: 30100 },
    },
  ),
  sheet(
    'en',
    'HubSpot deals, date entered each stage',
    ['date per stage', 'stage column'],
    {
      'Deal velocity': deals`
        Record ID | Deal Name | Amount | Deal Stage | Create Date | Date entered "Qualified To Buy (Sales Pipeline)" | Date entered "Appointment Scheduled (Sales Pipeline)" | Date entered "Contract Sent (Sales Pipeline)" | Date entered "Closed Won (Sales Pipeline)" | Date entered "Closed Lost (Sales Pipeline)" | Deal owner
        = deal_id | deal_name | amount | stage | created_date | sql_date | opportunity_date | negotiation_date | won_date | lost_date | owner
        901 | Fern Café | 1800 | Closed Won | #2026-01-08T10:00 | #2026-01-12T09:00 | #2026-01-20T15:00 | #2026-02-10T11:00 | #2026-02-18T10:00 |  | Priya
        902 | Gable Roofing | 9400 | Closed Lost | #2026-01-11T10:00 | #2026-01-15T09:00 | #2026-01-28T15:00 |  |  | #2026-03-02T09:00 | Tom
        903 | Harbour Gym | 3100 | Contract Sent | #2026-02-03T10:00 | #2026-02-09T09:00 | #2026-02-12T15:00 | #2026-03-20T11:00 |  |  | Priya
        904 | Iris Florist | 700 | Qualified To Buy | #2026-03-15T10:00 | #2026-03-19T09:00 |  |  |  |  | Tom
        905 | Juno Travel | 5200 | Appointment Scheduled | #2026-03-22T10:00 | #2026-03-23T09:00 | #2026-04-01T15:00 |  |  |  | Priya`,
    },
    { ...hubspot, reads: { rows: 5, amount: 20200, won_date: '2026-02-18' } },
  ),
  sheet(
    'en',
    'HubSpot contacts by lifecycle stage',
    'leads',
    {
      'all-contacts': asText(deals`
        Record ID | First Name | Last Name | Email | Phone Number | Contact owner | Lifecycle Stage | Lead Status | Create Date | Became a Marketing Qualified Lead Date | Became a Sales Qualified Lead Date | Became a Customer Date | Original Source | Associated Company
        = deal_id | | | email | phone | owner | stage | !stage | created_date | mql_date | sql_date | won_date | source | account
        51 | Ana | Silva | ana@lumen.example | 555-0101 | Kit | Subscriber |  | 2026-01-03 10:01 |  |  |  | Organic Search | Lumen
        52 | Ben | Okoro | ben@ark.example | 555-0102 | Kit | Marketing Qualified Lead | New | 2026-01-09 12:30 | 2026-01-21 09:00 |  |  | Paid Social | Ark
        53 | Cai | Wong | cai@sol.example | 555-0103 | Mo | Sales Qualified Lead | In Progress | 2026-01-15 08:20 | 2026-01-19 10:00 | 2026-02-01 16:00 |  | Referrals | Sol
        54 | Dee | Roy | dee@orb.example | 555-0104 | Mo | Customer | Connected | 2025-12-11 17:00 | 2025-12-20 10:00 | 2026-01-06 09:15 | 2026-02-14 18:00 | Email Marketing | Orb
        55 | Eli | Katz | eli@fig.example | 555-0105 | Kit | Lead | Open | 2026-02-22 13:00 |  |  |  | Direct Traffic | Fig
        56 | Flo | Hart | flo@elm.example | 555-0106 | Mo | Opportunity | Open Deal | 2026-01-29 09:40 | 2026-02-02 10:00 | 2026-02-20 11:00 |  | Organic Search | Elm`),
    },
    {
      ...hubspot,
      rows: 'lead',
      stages: {
        lead: 'Subscriber|Lead',
        mql: 'Marketing Qualified Lead',
        sql: 'Sales Qualified Lead',
        opportunity: 'Opportunity',
        won: 'Customer',
      },
      reads: { rows: 6, created_date: '2026-01-03' },
    },
  ),
  sheet(
    'en',
    'HubSpot stage history, one row per stage entered',
    'stage log',
    {
      'deal stage history': deals`
        Record ID | Deal Name | Deal Stage | Date entered stage | Date left stage | Original Source | Amount | Deal owner
        = deal_id | deal_name | stage | stage_change_date | !close_date/won_date/stage_change_date/created_date | source | amount | owner
        1 | Kite Works | Qualified To Buy | 2026-03-02 09:00 | 2026-03-09 10:00 | Referrals | £1,001 | Rep 1
        1 | Kite Works | Presentation Scheduled | 2026-03-09 10:00 | 2026-03-20 16:00 | Referrals | £1,001 | Rep 1
        1 | Kite Works | Closed Won | 2026-03-20 16:00 |  | Referrals | £1,001 | Rep 1
        2 | Lark Media | Qualified To Buy | 2026-03-04 09:00 | 2026-03-15 12:00 | Website | £2,500 | Rep 2
        2 | Lark Media | Closed Lost | 2026-03-15 12:00 |  | Website | £2,500 | Rep 2
        3 | Mint Dental | Qualified To Buy | 2026-03-10 09:00 |  | Website | £900 | Rep 1`,
    },
    { ...hubspot, locale: 'en_GB', stages: { won: 'Closed Won', lost: 'Closed Lost' }, reads: { rows: 3 } },
  ),
  sheet(
    'ja',
    'HubSpot 取引のエクスポート',
    'stage column',
    {
      'hubspot-crm-exports-取引': asText(deals`
        レコードID | 取引名 | 取引ステージ | パイプライン | 金額 | クローズ日 | 作成日 | 取引担当者 | 関連する会社 | 最終アクティビティー日 | オリジナルソース
        = deal_id | deal_name | stage | pipeline | amount | close_date | created_date | owner | account | last_activity_date | source
        9001 | 青葉商事_新規導入 | アポイント設定済み | 営業パイプライン | 800000 | 2026-08-31 23:59 | 2026-06-01 10:12 | 佐藤 健 | 青葉商事 | 2026-06-20 11:00 | オーガニック検索
        9002 | 港南工業_追加ライセンス | 契約書送付済み | 営業パイプライン | 1500000 | 2026-07-15 23:59 | 2026-04-11 09:00 | 鈴木 愛 | 港南工業 | 2026-06-22 15:00 | 直接トラフィック
        9003 | 若松製作所 | 成約 | 営業パイプライン | 2400000 | 2026-05-20 14:00 | 2026-02-03 16:40 | 佐藤 健 | 若松製作所 | 2026-05-20 14:00 | 参照元
        9004 | 南風ホテル | 不成立 | 営業パイプライン | 600000 | 2026-03-31 18:00 | 2026-01-15 13:30 | 鈴木 愛 | 南風ホテル | 2026-03-28 10:00 | ソーシャルメディア
        9005 | みどり歯科 | プレゼン予定 | 営業パイプライン | 450000 | 2026-09-10 23:59 | 2026-06-10 08:50 | 佐藤 健 | みどり歯科 | 2026-06-24 09:30 | 有料検索`),
    },
    {
      ...hubspot,
      stages: {
        opportunity: 'アポイント設定済み|プレゼン予定',
        negotiation: '契約書送付済み',
        won: '成約',
        lost: '不成立',
      },
      reads: { rows: 5, amount: 5750000 },
    },
  ),
  sheet(
    'en',
    'HubSpot activities of the sales team',
    'activities',
    {
      'Sales activities': activities`
        Activity ID | Activity date | Activity type | Activity assigned to | Call outcome | Duration (min) | Associated Company | Associated Contact
        = | activity_date | activity_type | owner | | duration | account | contact
        70001 | #2026-06-01T09:10 | Call | Priya | Connected | 6 | Fern Café | Lee Park
        70002 | #2026-06-01T10:00 | Meeting | Tom |  | 45 | Gable Roofing | Mia Chen
        70003 | #2026-06-02T11:30 | Email | Priya |  |  | Harbour Gym | Raj Patel
        70004 | #2026-06-02T15:05 | Call | Tom | No answer | 1 | Iris Florist | Sue Gray
        70005 | #2026-06-03T09:45 | Call | Priya | Left voicemail | 2 | Juno Travel | Al Moss`,
    },
    { ...hubspot, reads: { rows: 5, duration: 54 } },
  ),
];
