/** Exports and reports of CRMs, written from real header shapes without a look at the reader or its word lists. */

import { activities, asText, deals, inquiries, orders, type SheetCase, sheet, targets } from './case';

export const freshCrmSheets: readonly SheetCase[] = [
  sheet(
    'en',
    'HubSpot deals as a warehouse syncs them',
    'stage column',
    {
      hubspot_deal: asText(deals`
        deal_id | is_deleted | deal_pipeline_id | deal_pipeline_stage_id | owner_id | portal_id | property_dealname | property_amount | property_closedate | property_createdate
        = deal_id | !status | pipeline | stage | owner | !deal_id | deal_name | amount | close_date/expected_close_date | created_date
        1244495215 | false | default | closedwon | 4727653 | 100 | Acme renewal | 4800 | 2026-03-31 10:00:00 | 2026-01-12 12:48:22
        1244495216 | false | default | appointmentscheduled | 4727653 | 100 | Bolt pilot | 1500 | 2026-08-31 10:00:00 | 2026-05-20 09:30:01
        1244495217 | false | default | contractsent | 4727999 | 100 | Crux rollout | 9200 | 2026-07-20 10:00:00 | 2026-03-04 16:02:55
        1244495218 | false | default | closedlost | 4727999 | 100 | Dash add-on | 2500 | 2026-04-15 10:00:00 | 2026-02-02 08:11:40`),
    },
    {
      crm: 'hubspot',
      stages: {
        won: 'closedwon',
        lost: 'closedlost',
        opportunity: 'appointmentscheduled',
        'negotiation/proposal': 'contractsent',
      },
      reads: { rows: 4, amount: 18000, created_date: '2026-01-12' },
    },
  ),
  sheet(
    'en',
    'HubSpot deals with an entered date for every stage',
    ['date per stage', 'stage column'],
    {
      'hubspot-crm-exports-all-deals': asText(deals`
        Record ID | Deal Name | Deal Stage | Amount | Deal owner | Create Date | Date entered "Appointment Scheduled (Sales Pipeline)" | Date entered "Contract Sent (Sales Pipeline)" | Date entered "Closed Won (Sales Pipeline)" | Date entered "Closed Lost (Sales Pipeline)" | Close Date | Original Traffic Source
        = deal_id | deal_name | stage | amount | owner | created_date | opportunity_date | negotiation_date/proposal_date | won_date | lost_date | close_date | source
        501 | Fern | Closed Won | 7000 | Kim | 2026-01-05 09:00 | 2026-01-09 11:00 | 2026-02-02 15:00 | 2026-02-16 10:00 |  | 2026-02-16 10:00 | Organic Search
        502 | Gale | Contract Sent | 3000 | Lou | 2026-03-11 09:00 | 2026-03-18 11:00 | 2026-05-01 10:30 |  |  | 2026-07-31 09:00 | Paid Search
        503 | Hart | Closed Lost | 5200 | Kim | 2026-02-20 09:00 | 2026-03-02 16:00 |  |  | 2026-04-10 12:00 | 2026-04-10 12:00 | Offline Sources
        504 | Iris | Appointment Scheduled | 900 | Lou | 2026-06-09 14:00 | 2026-06-15 10:00 |  |  |  | 2026-09-30 09:00 | Direct Traffic`),
    },
    {
      crm: 'hubspot',
      stages: {
        won: 'Closed Won',
        lost: 'Closed Lost',
        'negotiation/proposal': 'Contract Sent',
        opportunity: 'Appointment Scheduled',
      },
      reads: { rows: 4, amount: 16100 },
    },
  ),
  sheet(
    'ja',
    'HubSpot 日本語画面の取引エクスポート',
    'stage column',
    {
      'hubspot-crm-exports-すべての取引': asText(deals`
        レコードID | 取引名 | 取引ステージ | パイプライン | 金額 | クローズ日 | 作成日 | 取引担当者 | 関連会社 | 最終アクティビティー日 | オリジナルソース
        = deal_id | deal_name | stage | pipeline | amount | close_date/expected_close_date | created_date | owner | account | last_activity_date | source
        90011 | 基幹刷新 | 成約 | セールスパイプライン | 3200000 | 2026-04-30 | 2026-01-15 | 佐伯 亮 | 株式会社みどり | 2026-04-28 | 自然検索
        90012 | 保守更新 | アポイント設定済み | セールスパイプライン | 480000 | 2026-08-31 | 2026-06-02 | 遠山 葵 | 東和電機 | 2026-06-20 | 直接トラフィック
        90013 | 新拠点LAN | 失注 | セールスパイプライン | 1150000 | 2026-03-19 | 2026-02-03 | 佐伯 亮 | 北浜物流 | 2026-03-18 | 有料検索
        90014 | 端末入替 | 契約書送付済み | セールスパイプライン | 760000 | 2026-07-17 | 2026-04-22 | 遠山 葵 | 白鳥学園 | 2026-06-25 | 紹介`),
    },
    {
      crm: 'hubspot',
      stages: {
        won: '成約',
        lost: '失注',
        'opportunity/sql': 'アポイント設定済み',
        'negotiation/proposal': '契約書送付済み',
      },
      reads: { rows: 4, amount: 5590000 },
    },
  ),
  sheet(
    'en',
    'HubSpot tickets as a warehouse syncs them',
    'inquiries',
    {
      ticket: asText(inquiries`
        id | is_deleted | property_createdate | property_first_agent_reply_date | property_closed_date | property_hs_pipeline | property_hs_pipeline_stage | property_hs_ticket_priority | property_hubspot_owner_id | property_subject
        = | | received_at | first_reply_at | !first_reply_at/received_at | | | | owner |
        307034542 | FALSE | 2026-06-01 20:31:05 | 2026-06-02 08:10:00 | 2026-06-03 14:54:50 | 0 | 4 | HIGH | 12 | Export
        307034543 | FALSE | 2026-06-02 09:01:55 | 2026-06-02 09:40:13 |  | 0 | 2 |  | 14 | Password
        307034544 | FALSE | 2026-06-04 11:22:33 |  |  | 0 | 1 | LOW | 12 | Invoice copy`),
    },
    { crm: 'hubspot', reads: { rows: 3, received_at: '2026-06-01' } },
  ),
  sheet(
    'en',
    'Salesforce opportunities, API names in small letters',
    'stage column',
    {
      sf_opportunity: asText(deals`
        id | account_id | name | stage_name | amount | expected_revenue | probability | close_date | created_date | is_closed | is_won | lead_source | next_step | owner_id | type | fiscal_quarter | fiscal_year | last_activity_date
        = deal_id | account | deal_name | stage | amount | weighted_amount | probability | close_date/expected_close_date | created_date | !stage | !stage | source | next_step | owner | deal_type | !amount | !amount | last_activity_date
        006A1 | 001X | Atlas upgrade | Closed Won | 24000 | 24000 | 100 | 2026-03-19 | 2025-12-19 19:51:13 | true | true | Web |  | 005K | Existing | 1 | 2026 | 2026-03-18
        006A2 | 001Y | Borealis new | Value Proposition | 51000 | 25500 | 50 | 2026-08-28 | 2026-04-02 10:01:00 | false | false | Partner Referral | demo 7/9 | 005L | New | 3 | 2026 | 2026-06-26
        006A3 | 001Z | Cumulus new | Closed Lost | 18000 | 0 | 0 | 2026-05-05 | 2026-02-10 08:40:20 | true | false | Web |  | 005K | New | 2 | 2026 | 2026-05-05
        006A4 | 001X | Delta seats | Id. Decision Makers | 7500 | 4500 | 60 | 2026-07-31 | 2026-05-14 13:12:09 | false | false | Phone Inquiry | find CFO | 005L | Existing | 3 | 2026 | 2026-06-22`),
    },
    {
      crm: 'salesforce',
      stages: {
        won: 'Closed Won',
        lost: 'Closed Lost',
        'opportunity/sql/proposal': 'Value Proposition',
        'opportunity/sql': 'Id. Decision Makers',
      },
      reads: { rows: 4, amount: 100500, weighted_amount: 54000, probability: 2.1 },
    },
  ),
  sheet(
    'en',
    'Salesforce report grouped by owner with subtotals',
    ['stage column', 'titles above', 'totals', 'spacer rows'],
    {
      report1782000000000: deals`
        Opps by Owner
        As of 2026-06-30 09:12:44 Eastern Standard Time/EST • Generated by Sam Ops
        Filtered By
        Show: All opportunities
        |
        Opportunity Owner  ↑ | Opportunity Name | Account Name | Stage | Amount | Close Date | Created Date | Lead Source
        = owner | deal_name | account | stage | amount | close_date/expected_close_date | created_date | source
        Kim Ito | Fjord CRM | Fjord | Closed Won | $14,000.00 | 4/22/2026 | 1/30/2026 | Web
        Kim Ito | Grove | Grove | Negotiation/Review | $9,500.00 | 7/24/2026 | 3/17/2026 | Event
        Subtotal | Count | 2 | | $23,500.00 |  |  |
        Lou Byrd | Heath | Heath | Prospecting | $3,000.00 | 9/15/2026 | 6/4/2026 | Web
        Lou Byrd | Isle | Isle | Closed Lost | $22,000.00 | 5/13/2026 | 2/19/2026 | Partner
        Subtotal | Count | 2 | | $25,000.00 |  |  |
        Total | Count | 4 | | $48,500.00 |  |  |
        |
        Confidential Information - Do Not Distribute`,
    },
    {
      crm: 'salesforce',
      stages: {
        won: 'Closed Won',
        lost: 'Closed Lost',
        negotiation: 'Negotiation/Review',
        'lead/sql/opportunity/mql': 'Prospecting',
      },
      reads: { rows: 4, amount: 48500 },
    },
  ),
  sheet(
    'en',
    'Salesforce opportunity history, from and to stage',
    'stage log',
    {
      'Opp History': asText(deals`
        Opportunity Name | Opportunity ID | From Stage | To Stage | Amount | Probability (%) | Last Modified | Last Modified By
        = deal_name | deal_id | !stage | stage | amount | probability | stage_change_date | !account/contact
        Fjord CRM | 006F1 | Prospecting | Qualification | 14000 | 10 | 2/4/2026 | Kim Ito
        Fjord CRM | 006F1 | Qualification | Proposal/Price Quote | 14000 | 75 | 3/10/2026 | Kim Ito
        Fjord CRM | 006F1 | Proposal/Price Quote | Closed Won | 14000 | 100 | 4/22/2026 | Kim Ito
        Isle | 006F2 | Prospecting | Needs Analysis | 22000 | 20 | 3/2/2026 | Lou Byrd
        Isle | 006F2 | Needs Analysis | Closed Lost | 22000 | 0 | 5/13/2026 | Lou Byrd`),
    },
    {
      crm: 'salesforce',
      stages: {
        won: 'Closed Won',
        lost: 'Closed Lost',
        proposal: 'Proposal/Price Quote',
        'sql/mql/opportunity': 'Qualification',
        'sql/opportunity': 'Needs Analysis',
      },
      reads: { rows: 2 },
    },
  ),
  sheet(
    'en',
    'Salesforce leads, converted flag',
    'leads',
    {
      leads: asText(deals`
        Lead ID | First Name | Last Name | Company / Account | Email | Lead Source | Lead Status | Lead Owner | Create Date | Converted | Converted Date | Rating
        = deal_id | | | account | email | source | stage/status | owner | created_date/lead_date | | |
        00Q1 | Ada | Moon | Larch AI | ada@l.example | Web | Open - Not Contacted | Kim Ito | 5/4/2026 | 0 |  | Warm
        00Q2 | Bob | Nash | Maple | bob@m.example | Purchased List | Closed - Not Converted | Lou Byrd | 5/12/2026 | 0 |  | Cold
        00Q3 | Cat | Orr | Nutmeg | cat@n.example | Web | Closed - Converted | Kim Ito | 5/29/2026 | 1 | 6/10/2026 | Hot
        00Q4 | Don | Pell | Olive | don@o.example | Phone Inquiry | Working - Contacted | Lou Byrd | 6/17/2026 | 0 |  | Warm`),
    },
    {
      crm: 'salesforce',
      rows: 'lead',
      stages: {
        lead: 'Open - Not Contacted',
        'lead/mql': 'Working - Contacted',
        'disqualified/lost': 'Closed - Not Converted',
        'opportunity/sql': 'Closed - Converted',
      },
      reads: { rows: 4, created_date: '2026-05-04' },
    },
  ),
  sheet(
    'en',
    'Salesforce tasks as a warehouse syncs them',
    'activities',
    {
      sf_task: asText(activities`
        id | who_id | account_id | owner_id | subject | activity_date | call_type | call_duration_in_seconds | status | task_subtype | is_closed
        = | | account | owner | | activity_date | | | status | activity_type |
        00T1 | 003A | 001X | 005K | Call: pricing | 2026-06-04 00:00:00 | Outbound | 420 | Completed | Call | TRUE
        00T2 | 003B | 001Y | 005L | Email: deck | 2026-06-05 00:00:00 |  |  | Completed | Email | TRUE
        00T3 | 003C | 001X | 005K | Call: intro | 2026-06-09 00:00:00 | Outbound | 95 | Not Started | Call | FALSE`),
    },
    { crm: 'salesforce', reads: { rows: 3, activity_date: '2026-06-04' } },
  ),
  sheet(
    'en',
    'Pipedrive deals with lost and won times',
    'stage column',
    {
      'deals-1234567-12': asText(deals`
        Deal - ID | Deal - Title | Deal - Creator | Deal - Owner | Deal - Value | Deal - Currency of Value | Deal - Weighted value | Deal - Probability | Deal - Organization | Deal - Pipeline | Deal - Contact person | Deal - Stage | Deal - Label | Deal - Status | Deal - Deal created | Deal - Update time | Deal - Last stage change | Deal - Next activity date | Deal - Last activity date | Deal - Won time | Deal - Lost time | Deal - Deal closed on | Deal - Lost reason | Deal - Expected close date
        = deal_id | deal_name | !owner | owner | amount | currency | weighted_amount | probability | account | pipeline | contact | stage | | status | created_date | !close_date/created_date | stage_change_date | !close_date | last_activity_date | won_date | lost_date | close_date | lost_reason | expected_close_date
        1 | Pier deal | Ben | Ann | 4000 | EUR | 2000 | 50 | Pier | Pipeline | Cy Dunn | Demo Scheduled | Hot | Open | 2026-05-04 10:00:00 | 2026-06-20 08:00:00 | 2026-05-11 10:00:00 | 2026-07-06 | 2026-06-19 |  |  |  |  | 2026-08-31
        2 | Quill deal | Ben | Ben | 12000 | EUR | 12000 |  | Quill | Pipeline | Di East | Negotiations Started | | Won | 2026-02-03 12:00:00 | 2026-04-17 09:00:00 | 2026-04-01 09:00:00 |  | 2026-04-16 | 2026-04-17 09:00:00 |  | 2026-04-17 09:00:00 |  | 2026-04-30
        3 | Rand deal | Ann | Ann | 2500 | EUR | 2500 |  | Rand | Pipeline | Ed Fish | Proposal Made | | Lost | 2026-03-10 09:30:00 | 2026-05-08 11:00:00 | 2026-04-02 12:00:00 |  | 2026-05-07 |  | 2026-05-08 11:00:00 | 2026-05-08 11:00:00 | Price | 2026-06-15
        4 | Sable deal | Ann | Ben | 800 | EUR | 80 | 10 | Sable | Pipeline | Flo Gill | Qualified | | Open | 2026-06-15 15:20:00 | 2026-06-15 15:20:00 |  | 2026-07-02 |  |  |  |  |  |`),
    },
    {
      crm: 'pipedrive',
      stages: {
        'sql/mql': 'Qualified',
        opportunity: 'Demo Scheduled',
        proposal: 'Proposal Made',
        negotiation: 'Negotiations Started',
        won: 'Won',
        lost: 'Lost',
      },
      reads: { rows: 4, amount: 19300, won_date: '2026-04-17', weighted_amount: 16580 },
    },
  ),
  sheet(
    'en',
    'Pipedrive list view, short names and currency in the value',
    'stage column',
    {
      'Deals list': asText(deals`
        Title | Value | Organization | Contact person | Expected close date | Next activity date | Owner | Stage | Status | Deal created | Won time | Source channel
        = deal_name | amount | account | contact | expected_close_date | !close_date/expected_close_date | owner | stage | status | created_date | won_date | source
        Tarn refit | £4,300 | Tarn | Gus Hale | 31 Aug 2026 | 3 Jul 2026 | Ann | Contact Made | Open | 8 Jun 2026 |  | Web forms
        Umber lease | £15,750 | Umber | Hu Ibe | 28 May 2026 |  | Ben | Proposal Made | Won | 11 Feb 2026 | 21 May 2026 | Prospector
        Vane tools | £990 | Vane | Ivy Jay | 17 Apr 2026 |  | Ann | Qualified | Lost | 3 Mar 2026 |  | Web forms`),
    },
    {
      crm: 'pipedrive',
      locale: 'en_GB',
      stages: { won: 'Won', lost: 'Lost', 'lead/mql/sql': 'Contact Made' },
      reads: { rows: 3, amount: 21040, won_date: '2026-05-21' },
    },
  ),
  sheet(
    'en',
    'Pipedrive activities with due dates and durations',
    'activities',
    {
      activities: asText(activities`
        Activity - ID | Activity - Subject | Activity - Type | Activity - Due date | Activity - Due time | Activity - Duration | Activity - Done | Activity - Assigned to user | Activity - Deal | Activity - Organization | Activity - Contact person
        = | | activity_type | activity_date | | duration | status | owner | | account | contact
        1 | Call Cy | Call | 2026-06-03 | 09:00 | 00:15 | Done | Ann | Pier deal | Pier | Cy Dunn
        2 | Lunch | Lunch | 2026-06-05 | 12:30 | 01:00 | Done | Ben | Quill deal | Quill | Di East
        3 | Send deck | Email | 2026-06-09 | 16:00 | 00:10 | To do | Ann | Pier deal | Pier | Cy Dunn`),
    },
    { crm: 'pipedrive', reads: { rows: 3, activity_date: '2026-06-03' } },
  ),
  sheet(
    'en',
    'Zoho deals in Indian format',
    'stage column',
    {
      Deals_2026_06_30: asText(deals`
        Record Id | Deal Owner | Amount | Deal Name | Closing Date | Account Name | Stage | Type | Probability (%) | Expected Revenue | Next Step | Lead Source | Campaign Source | Contact Name | Created Time | Modified Time | Sales Cycle Duration | Overall Sales Duration | Reason For Loss
        = deal_id | owner | amount | deal_name | close_date/expected_close_date | account | stage | deal_type | probability | weighted_amount | next_step | source | campaign | contact | created_date | !created_date/close_date | !amount | | lost_reason
        zcrm_1 | Asha Rao | Rs. 4,50,000.00 | Plant ERP | 31/03/2026 | Deccan Mills | Closed Won | New Business | 100 | Rs. 4,50,000.00 |  | Trade Show | | R. Iyer | 12/01/2026 10:22 AM | 31/03/2026 06:10 PM | 78 | 78 |
        zcrm_2 | Vik Shah | Rs. 1,20,000.00 | Tally bridge | 31/08/2026 | Eastern Agro | Needs Analysis | Existing Business | 20 | Rs. 24,000.00 | call 6 Jul | Cold Call | | P. Sen | 18/05/2026 11:00 AM | 25/06/2026 04:41 PM |  |  |
        zcrm_3 | Asha Rao | Rs. 12,75,000.00 | HO refresh | 24/07/2026 | Falcon Tyres | Proposal/Price Quote | New Business | 75 | Rs. 9,56,250.00 |  | Partner | | K. Nair | 02/03/2026 09:35 AM | 26/06/2026 12:15 PM |  |  |
        zcrm_4 | Vik Shah | Rs. 80,000.00 | AMC | 15/05/2026 | Ganga Steel | Closed Lost to Competition | Existing Business | 0 | Rs. 0.00 |  | Cold Call | | D. Das | 20/02/2026 03:05 PM | 15/05/2026 02:00 PM | 84 | 84 | Price`),
    },
    {
      crm: 'zoho',
      locale: 'en_IN',
      stages: {
        won: 'Closed Won',
        lost: 'Closed Lost to Competition',
        proposal: 'Proposal/Price Quote',
        'sql/opportunity': 'Needs Analysis',
      },
      reads: { rows: 4, amount: 1925000, created_date: '2026-01-12', weighted_amount: 1430250 },
    },
  ),
  sheet(
    'ar',
    'زوهو: صفقات مصدرة بالعربية',
    'stage column',
    {
      الصفقات: asText(deals`
        معرف السجل | مالك الصفقة | اسم الصفقة | اسم الحساب | المبلغ | المرحلة | الاحتمال (%) | تاريخ الإغلاق | مصدر العميل المحتمل | وقت الإنشاء
        = deal_id | owner | deal_name | account | amount | stage | probability | close_date/expected_close_date | source | created_date
        z1 | ريم | نظام مخازن | شركة البحر | 45000 | مغلقة رابحة | 100 | 2026-04-12 | معرض | 2026-01-20 10:00
        z2 | طارق | دعم سنوي | مصنع النور | 12000 | التفاوض | 80 | 2026-08-30 | موقع الويب | 2026-05-03 12:30
        z3 | ريم | تطبيق | مدارس الأفق | 30000 | مغلقة خاسرة | 0 | 2026-05-25 | إحالة | 2026-02-15 09:10`),
    },
    {
      crm: 'zoho',
      stages: { won: 'مغلقة رابحة', lost: 'مغلقة خاسرة', negotiation: 'التفاوض' },
      reads: { rows: 3, amount: 87000 },
    },
  ),
  sheet(
    'en',
    'Odoo pipeline export with technical leftovers',
    'stage column',
    {
      'crm.lead': deals`
        Opportunity | Customer | Contact Name | Salesperson | Sales Team | Expected Revenue | Prorated Revenue | Probability | Stage | Created on | Expected Closing | Closed Date | Lost Reason | Medium | Source | Active
        = deal_name | account | contact | owner | team | amount | weighted_amount | probability | stage | created_date | expected_close_date | close_date | lost_reason | | source | !amount
        Desk order | Azure Interior | Bran F | Mitchell Admin | Europe | 12000 | 3600 | 30 | Qualified | #2026-05-11T09:10 | #2026-08-20 |  |  | Website | Search engine | TRUE
        Chairs x40 | Deco Addict | Doug F | Marc Demo | Europe | 6400 | 6400 | 100 | Won | #2026-02-09T13:45 | #2026-04-01 | #2026-04-03T10:00 |  | Phone | Newsletter | TRUE
        Lamps | Ready Mat | Edith S | Marc Demo | America | 1900 | 0 | 0 | Proposition | #2026-03-01T08:30 | #2026-05-15 | #2026-05-20T17:20 | Too expensive | Email | Lead Recall | FALSE
        Reception | Gemini | Flo B | Mitchell Admin | America | 22500 | 15750 | 70 | Proposition | #2026-04-16T11:11 | #2026-07-31 |  |  | Website | Search engine | TRUE`,
    },
    {
      crm: 'odoo',
      stages: { 'sql/mql': 'Qualified', won: 'Won', proposal: 'Proposition' },
      reads: { rows: 4, amount: 42800, weighted_amount: 25750 },
    },
  ),
  sheet(
    'en',
    'Odoo sale orders list',
    ['orders', 'totals'],
    {
      'sale.order': orders`
        Order Reference | Creation Date | Customer | Salesperson | Company | Untaxed Amount | Total | Status | Invoice Status
        = order_id | order_date | account/customer_id | owner | !account | | amount | |
        S00041 | #2026-06-02T10:12 | Azure Interior | Marc Demo | My Company | 1200 | 1440 | Sales Order | Fully Invoiced
        S00042 | #2026-06-09T15:30 | Deco Addict | Mitchell Admin | My Company | 350 | 420 | Sales Order | To Invoice
        S00043 | #2026-06-18T09:05 | Gemini | Marc Demo | My Company | 4000 | 4800 | Sales Order | To Invoice
         |  |  |  |  | 5550 | 6660 |  |`,
    },
    { crm: 'odoo', reads: { rows: 3, amount: 6660, order_date: '2026-06-02' } },
  ),
  sheet(
    'vi',
    'Odoo tiếng Việt, quy trình bán hàng',
    'stage column',
    {
      'Cơ hội (crm.lead)': deals`
        Cơ hội | Khách hàng | Nhân viên kinh doanh | Doanh thu dự kiến | Xác suất | Giai đoạn | Tạo vào | Dự kiến chốt | Nguồn | Lý do thất bại
        = deal_name | account | owner | amount | probability | stage | created_date | expected_close_date | source | lost_reason
        Tủ bếp | Chị Hạnh | Quân | 85000000 | 60 | Đề xuất | #2026-05-12T10:00 | #2026-07-30 | Facebook |
        Nội thất VP | Cty Minh Long | Thảo | 240000000 | 100 | Thắng | #2026-02-03T09:20 | #2026-04-15 | Giới thiệu |
        Giường ngủ | Anh Tú | Quân | 18500000 | 10 | Mới | #2026-06-25T16:40 | #2026-08-31 | Website |
        Quầy lễ tân | KS Biển Xanh | Thảo | 62000000 | 40 | Đủ điều kiện | #2026-06-01T08:15 | #2026-08-10 | Facebook |`,
    },
    {
      crm: 'odoo',
      stages: { proposal: 'Đề xuất', won: 'Thắng', lead: 'Mới', 'sql/mql': 'Đủ điều kiện' },
      reads: { rows: 4, amount: 405500000 },
    },
  ),
  sheet(
    'en',
    'Close opportunities with cents and confidence',
    'stage column',
    {
      'close-opps': asText(deals`
        id | lead_id | lead_name | contact_name | user_name | status_label | status_type | pipeline_name | value | value_period | value_currency | confidence | expected_value | date_created | date_won | date_lost | note
        = deal_id | !deal_id | account/deal_name | contact | owner | stage | status | pipeline | amount | | currency | probability | weighted_amount | created_date | won_date | lost_date/close_date |
        oppo_1 | lead_1 | Ochre | Jo Kite | Nan | Proposal Sent | active | Sales | 5000 | one_time | USD | 60 | 3000 | 2026-05-06T10:00:00+00:00 |  |  |
        oppo_2 | lead_2 | Puce | Lo Mead | Nan | Won | won | Sales | 2400 | annual | USD | 100 | 2400 | 2026-02-11T09:15:00+00:00 | 2026-03-27 |  | yearly
        oppo_3 | lead_3 | Russet | Mo Nye | Otto | Lost | lost | Sales | 7900 | one_time | USD | 0 | 0 | 2026-03-03T14:20:00+00:00 |  | 2026-05-19 |
        oppo_4 | lead_4 | Sepia | No Oak | Otto | Demo Completed | active | Sales | 3600 | annual | USD | 40 | 1440 | 2026-06-08T08:00:00+00:00 |  |  |`),
    },
    {
      crm: 'close',
      stages: { proposal: 'Proposal Sent', won: 'Won', lost: 'Lost', opportunity: 'Demo Completed' },
      reads: { rows: 4, amount: 18900, won_date: '2026-03-27' },
    },
  ),
  sheet(
    'en',
    'EspoCRM opportunities, semicolon file split into columns',
    'stage column',
    {
      Opportunity: asText(deals`
        Name | Account | Stage | Amount | Amount Currency | Probability, % | Lead Source | Close Date | Assigned User | Teams | Created At | Last Stage
        = deal_name | account | stage | amount | currency | probability | source | close_date/expected_close_date | owner | team | created_date | last_stage
        Teal 1 | Teal GmbH | Negotiation | 8200 | EUR | 80 | Partner | 2026-07-20 | Uwe Kern | Sales | 2026-04-10 08:00:00 | Negotiation
        Teal 2 | Teal GmbH | Closed Lost | 3100 | EUR | 0 | Partner | 2026-03-31 | Uwe Kern | Sales | 2026-01-29 10:30:00 | Proposal
        Ultra | Ultra AG | Closed Won | 15400 | EUR | 100 | Web Site | 2026-05-04 | Vera Lutz | Sales | 2026-02-17 11:45:00 | Negotiation
        Viola | Viola KG | Qualification | 2750 | EUR | 20 | Call | 2026-09-30 | Vera Lutz | Sales | 2026-06-22 16:05:00 | Qualification`),
    },
    {
      crm: 'espocrm',
      stages: { won: 'Closed Won', lost: 'Closed Lost', negotiation: 'Negotiation', 'sql/mql': 'Qualification' },
      reads: { rows: 4, amount: 29450, probability: 2 },
    },
  ),
  sheet(
    'ja',
    'kintone 案件管理アプリの書き出し',
    'stage column',
    {
      案件管理: asText(deals`
        レコード番号 | 案件名 | 会社名 | 先方担当者 | 担当者名 | 確度 | 案件の状況 | 受注予定日 | 売上見込額 | 受注日 | 競合 | 作成日時
        = deal_id | deal_name | account | contact | owner | probability/stage | stage/status | expected_close_date | amount | won_date | | created_date
        101 | 倉庫システム | 浅野運輸 | 浅野様 | 三宅 | 80% | 見積提出 | 2026-07-31 | 4200000 |  | A社 | 2026-04-06 10:15
        102 | POS導入 | まるや商店 | 店長 | 三宅 | 100% | 受注 | 2026-05-15 | 980000 | 2026-05-12 |  | 2026-02-24 14:00
        103 | 勤怠SaaS | 東雲病院 | 総務課 | 堀 | 0% | 失注 | 2026-04-30 | 600000 |  | B社 | 2026-02-02 09:40
        104 | サイト改修 | 鳴海酒造 | 広報 | 堀 | 20% | 初回訪問 | 2026-09-30 | 1500000 |  |  | 2026-06-18 16:20`),
    },
    {
      stages: { proposal: '見積提出', won: '受注', lost: '失注', 'opportunity/sql': '初回訪問' },
      reads: { rows: 4, amount: 7280000, won_date: '2026-05-12' },
    },
  ),
  sheet(
    'ja',
    'Sansan 商談リスト',
    'leads',
    {
      Sansan_名刺データ: asText(deals`
        名刺交換日 | 会社名 | 部署名 | 役職 | 氏名 | e-mail | 携帯電話 | 名刺所有者 | 名刺交換の場 | 商談ステータス
        = created_date/lead_date/first_contact_date | account | | | contact/deal_name | email | phone | owner | source | stage/status
        2026/05/13 | 新和商事 | 営業部 | 課長 | 野口 誠 | noguchi@s.example | 090-0000-0001 | 三宅 | 展示会 | アポ獲得
        2026/05/13 | 高倉工業 | 情シス | 主任 | 樋口 優 | higuchi@t.example | 090-0000-0002 | 堀 | 展示会 | 未対応
        2026/06/04 | 丸福 | 総務 | 部長 | 秋山 久 | akiyama@m.example | 090-0000-0003 | 三宅 | 紹介 | 見込みなし`),
    },
    {
      rows: 'lead',
      stages: { lead: '未対応', 'opportunity/sql': 'アポ獲得', 'disqualified/lost': '見込みなし' },
      reads: { rows: 3, created_date: '2026-05-13' },
    },
  ),
  sheet(
    'en',
    'Salesforce forecast targets exported',
    'targets',
    {
      'Forecasting Quota': asText(targets`
        Quota Owner | Role | Start Date | Quota Amount | Quota Currency
        = owner | | period | target_amount |
        Kim Ito | AE East | 2026-04-01 | 50000 | USD
        Kim Ito | AE East | 2026-05-01 | 50000 | USD
        Lou Byrd | AE West | 2026-04-01 | 42000 | USD
        Lou Byrd | AE West | 2026-05-01 | 44000 | USD`),
    },
    { crm: 'salesforce', reads: { rows: 4, target_amount: 186000, period: '2026-04-01' } },
  ),
];
