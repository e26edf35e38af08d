/** Sheets of which the shape is the difficulty: boards, metrics as rows, names on the first row of their group, no years. */

import { counts, deals, noTable, orders, type SheetCase, sheet } from './case';

export const shapeSheets: readonly SheetCase[] = [
  sheet(
    'en',
    'Board of a design studio, a column per stage',
    'board',
    {
      'Pipeline board': deals`
        Studio pipeline
        Lead in | Contacted | Proposal sent | Negotiation | Won | Lost
        =
        Ash & Co – $4,000 | Birch Ltd – $9,500 | Cedar – $12,000 |  | Elm – $7,200 | Fir – $2,000
        Gorse ($3.5k) |  | Hazel – $6,300 |  | Ivy – $1,900 |`,
    },
    {
      stages: { lead: 'Lead in', proposal: 'Proposal sent', won: 'Won', lost: 'Lost', negotiation: 'Negotiation' },
      reads: { rows: 8, amount: 46400 },
    },
  ),
  sheet(
    'ja',
    '案件ボード',
    'board',
    {
      案件ボード: deals`
        リード | 商談 | 提案 | 受注 | 失注
        =
        東都精機 120万円 | 三浦化成 80万円 | 北陸フーズ 200万円 | 光洋電装 300万円 | 丸和 20万円
        日東部品 45万円 |  |  |  |`,
    },
    {
      stages: { lead: 'リード', opportunity: '商談', proposal: '提案', won: '受注', lost: '失注' },
      reads: { rows: 6, amount: 7650000 },
    },
  ),
  sheet('en', 'Exit criteria of each stage, a checklist', 'no table', {
    Playbook: noTable`
      Lead | Demo | Proposal | Won
      Check the budget | Send the agenda | Name the price | Say thanks
      Find who decides | Show the product | Agree on dates |`,
  }),
  sheet(
    'en',
    'Funnel KPIs by month, metrics down the side',
    'metrics as rows',
    {
      Dashboard: counts`
        Marketing dashboard 2026
        |
        KPI | Jan | Feb | Mar | Q1 | Target
        =
        Sessions | 5200 | 6100 | 5900 | 17200 | 18000
        Leads | 120 | 140 | 133 | 393 | 400
        MQLs | 60 | 72 | 65 | 197 | 200
        Deals won | 9 | 12 | 10 | 31 | 30
        Lead-to-win % | 7.5% | 8.6% | 7.5% | 7.9% | 8%
        Ad spend ($) | 3,000 | 3,200 | 3,100 | 9,300 | 9,000`,
    },
    { reads: { rows: 3, leads_count: 393, mql_count: 197, won_count: 31, spend_amount: 9300, period: '2026-01-01' } },
  ),
  sheet(
    'th',
    'ตัวชี้วัดรายเดือน',
    'metrics as rows',
    {
      'KPI 2569': counts`
        ตัวชี้วัด | ม.ค. 2569 | ก.พ. 2569 | รวม
        =
        จำนวนลีด | 80 | 95 | 175
        ปิดการขาย | 8 | 11 | 19
        ค่าโฆษณา (บาท) | 24,000 | 26,500 | 50,500`,
    },
    { reads: { rows: 2, leads_count: 175, won_count: 19, spend_amount: 50500, period: '2026-01-01' } },
  ),
  sheet(
    'vi',
    'Chỉ số phễu theo tháng',
    'metrics as rows',
    {
      'Phễu 2026': counts`
        Chỉ số | Tháng 1/2026 | Tháng 2/2026 | Tổng
        =
        Số lead | 70 | 64 | 134
        Số chốt | 7 | 5 | 12
        Doanh thu | 140.000.000 | 95.000.000 | 235.000.000`,
    },
    { reads: { rows: 2, leads_count: 134, won_count: 12, amount: 235000000, period: '2026-01-01' } },
  ),
  sheet(
    'ar',
    'مؤشرات شهرية',
    'metrics as rows',
    {
      'مؤشرات 2026': counts`
        المؤشر | يناير 2026 | فبراير 2026
        =
        عدد العملاء المحتملين | 55 | 61
        عدد الصفقات المغلقة | 6 | 8
        الإنفاق الإعلاني | 9000 | 9500`,
    },
    { reads: { rows: 2, leads_count: 116, won_count: 14, spend_amount: 18500, period: '2026-01-01' } },
  ),
  sheet(
    'en',
    'Deals under the name of their rep, merged cells',
    ['stage column', 'merged groups', 'totals'],
    {
      'Q2 deals': deals`
        Rep | Customer | Stage | Value | Created | Close date
        = owner | account/deal_name/contact | stage | amount | created_date | close_date/expected_close_date
        Anna | Acme | Won | 1000 | #2026-04-02 | #2026-05-11
        | Bolt | Lost | 400 | #2026-04-09 | #2026-05-20
        | Cody | Proposal | 700 | #2026-04-21 | #2026-07-15
        Total Anna | | | 2100 | |
        Ben | Dune | Won | 300 | #2026-04-03 | #2026-04-30
        | Elba | Proposal | 900 | #2026-05-04 | #2026-08-01
        Total Ben | | | 1200 | |`,
    },
    { stages: { won: 'Won', lost: 'Lost', proposal: 'Proposal' }, reads: { rows: 5, amount: 3300 } },
  ),
  sheet(
    'ja',
    '受注明細、得意先は先頭行だけ',
    ['orders', 'merged groups'],
    {
      受注明細: orders`
        得意先 | 受注番号 | 受注日 | 商品名 | 数量 | 金額
        = account/customer_id | order_id | order_date | product | quantity | amount
        丸和工業 | A-1 | #2026-06-02 | 成形型 | 1 | 380000
        | A-2 | #2026-06-09 | 治具 | 2 | 64000
        日東部品 | A-3 | #2026-06-11 | 修理 | 1 | 28000
        | A-4 | #2026-06-18 | 部品 | 5 | 15000`,
    },
    { reads: { rows: 4, amount: 487000, quantity: 9, order_date: '2026-06-02' } },
  ),
  sheet(
    'en',
    'Enquiries with days and no year under a title that says it',
    ['stage column', 'titles above'],
    {
      Enquiries: deals`
        Enquiries 2026
        |
        Customer | Enquired | Status | Quote | Won on
        = account/contact/deal_name | created_date/lead_date | stage/status | amount | won_date/close_date
        Acme | 5 Mar | Won | 900 | 2 Apr
        Bolt | 19 Mar | Lost | 400 |
        Cody | 3 Apr | Quoted | 650 |`,
    },
    {
      locale: 'en_GB',
      stages: { won: 'Won', lost: 'Lost', proposal: 'Quoted' },
      reads: { rows: 3, amount: 1950, created_date: '2026-03-05', won_date: '2026-04-02' },
    },
  ),
];
