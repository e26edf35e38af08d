/** A second batch of sheets of other businesses and in other words, written before any of them was read. */

import {
  activities,
  asText,
  counts,
  customers,
  deals,
  inquiries,
  noTable,
  orders,
  type SheetCase,
  sheet,
  social,
  spend,
  surveys,
  targets,
} from './case';

export const secondFreshSheets: readonly SheetCase[] = [
  sheet(
    'en',
    'Law firm intake list',
    ['stage column', 'titles above'],
    {
      Intake: deals`
        New matters 2026 – intake team only
        Matter ref | Prospective client | Practice area | First contacted us | Fee earner | Est. fees | Where are we? | Engagement signed | Introducer
        = deal_id | account/contact/deal_name | | created_date/lead_date/first_contact_date | owner | amount | stage/status | won_date | source
        M-301 | Hale Foods | Employment | 06/01/2026 | JT | 12,500 | Engaged | 19/01/2026 | Accountant
        M-302 | R. Siddiqui | Probate | 14/01/2026 | JT | 4,000 | Consultation booked |  | Google
        M-303 | Brook & Co | Disputes | 27/01/2026 | NK | 30,000 | Declined |  | Existing client
        M-304 | P. Amos | Conveyancing | 18/02/2026 | NK | 1,850 | Quote sent |  | Google`,
    },
    {
      locale: 'en_GB',
      stages: { proposal: 'Quote sent', lost: 'Declined', 'opportunity/sql': 'Consultation booked' },
      reads: { rows: 4, amount: 48350, created_date: '2026-01-06' },
    },
  ),
  sheet(
    'en',
    'Wedding photographer, enquiries to bookings',
    'stage column',
    {
      '2026-27': deals`
        Couple | Email | Enq date | Wedding date | Venue | Pkg | Price quoted | Status | Dep. paid on | Found me via
        = account/contact/deal_name | email | created_date/lead_date | !close_date/expected_close_date/won_date/created_date | | product | amount | stage/status | won_date/close_date | source
        Ria & Tom | ria@a.example | 3/2/2026 | 9/12/2026 | Oak Barn | Gold | $3,400 | Booked in | 3/15/2026 | Instagram
        Bea & Lou | bea@b.example | 3/19/2026 | 5/22/2027 | Dock 4 | Silver | $2,600 | Lost |  | The Knot
        Ola & Sam | ola@c.example | 4/8/2026 | 10/3/2026 | Mill Hall | Gold | $3,400 | Call arranged |  | Referral
        Nia & Cal | nia@d.example | 5/27/2026 | 6/19/2027 |  | Silver | $2,600 | New |  | Instagram`,
    },
    { stages: { lead: 'New', lost: 'Lost' }, reads: { rows: 4, amount: 12000, created_date: '2026-03-02' } },
  ),
  sheet(
    'en',
    'IT services, opportunities with monthly and one-off value',
    'stage column',
    {
      Opps: deals`
        Opp name | Client | BDM | One-off £ | Monthly £ | Likelihood | Sales stage | Raised | Decision due | Lead gen by
        = deal_name | account | owner | amount | | probability | stage | created_date | expected_close_date/close_date | source
        Azure move | Pell Ltd | Gita | 18000 | 450 | 60% | Proposal | #2026-02-10 | #2026-08-14 | Telemarketing
        Phones | Quay | Gita | 4200 | 210 | 100% | Won | #2026-01-07 | #2026-03-02 | Referral
        Backup | Rudd | Hugh | 2500 | 95 | 0% | Lost | #2026-03-18 | #2026-05-01 | Website
        Firewall | Sorrel | Hugh | 6100 | 0 | 30% | Qualified | #2026-06-03 | #2026-09-25 | Website`,
    },
    {
      locale: 'en_GB',
      stages: { proposal: 'Proposal', won: 'Won', lost: 'Lost', 'sql/mql': 'Qualified' },
      reads: { rows: 4, probability: 1.9 },
    },
  ),
  sheet(
    'en',
    'Freight forwarder quotation log',
    ['stage column', 'totals'],
    {
      Quotations: deals`
        Qtn No | Dt | Shipper | Lane | Mode | Buy rate | Sell rate | Currency | Quoted by | Result | Reason if lost
        = deal_id | created_date/proposal_date | account | | | !amount | amount | currency | owner | stage/status | lost_reason
        Q-8801 | 2026-05-04 | Lumen Textiles | BKK-LAX | Sea | 2100 | 2450 | USD | Wan | Won |
        Q-8802 | 2026-05-06 | Marl Toys | HKG-RTM | Sea | 1800 | 2050 | USD | Wan | Lost | Too high
        Q-8803 | 2026-05-19 | Nacre | SGN-FRA | Air | 5200 | 5900 | USD | Bo | No reply |
        Q-8804 | 2026-06-11 | Lumen Textiles | BKK-SYD | Sea | 1500 | 1720 | USD | Bo | Won |
        Total |  |  |  |  | 10600 | 12120 |  |  |  |`,
    },
    { stages: { won: 'Won', lost: 'Lost' }, reads: { rows: 4, amount: 12120 } },
  ),
  sheet(
    'en',
    'Construction tenders with dates per step',
    'date per stage',
    {
      'Tender register': deals`
        Project | Employer | Tender value (£m) | Estimator | ITT received | Site visit | Tender submitted | Preferred bidder | Contract awarded | Unsuccessful
        = deal_name | account | amount | owner | created_date/lead_date | | proposal_date | | won_date | lost_date
        School block | Kent CC | 4.2 | Ava | 12/01/2026 | 19/01/2026 | 16/02/2026 | 09/03/2026 | 30/03/2026 |
        Depot roof | Transco | 0.8 | Ava | 20/01/2026 | 27/01/2026 | 18/02/2026 |  |  | 13/03/2026
        Flats ph2 | Arbor Homes | 11.5 | Lee | 02/03/2026 | 16/03/2026 | 20/04/2026 | 18/05/2026 |  |
        Pool | Town Council | 2 | Lee | 14/04/2026 |  |  |  |  |`,
    },
    { locale: 'en_GB', reads: { rows: 4, amount: 18500000, won_date: '2026-03-30' } },
  ),
  sheet(
    'en',
    'Charity major gifts pipeline',
    'stage column',
    {
      Prospects: deals`
        Donor | Gift officer | Ask amount | Stage | Identified on | Expected gift date | Received on | How we met
        = account/contact/deal_name | owner | amount | stage | created_date/lead_date | expected_close_date | won_date/close_date | source
        Adler Trust | Mona | $50,000 | Solicitation | 1/12/2026 | 9/30/2026 |  | Gala
        J. Beaumont | Mona | $10,000 | Received | 2/2/2026 | 4/30/2026 | 4/22/2026 | Board member
        C. Dray | Rolf | $25,000 | Cultivation | 3/9/2026 | 12/18/2026 |  | Gala
        Everly Fdn | Rolf | $100,000 | Declined | 1/26/2026 | 6/30/2026 |  | Cold letter`,
    },
    { stages: { lost: 'Declined' }, reads: { rows: 4, amount: 185000, created_date: '2026-01-12' } },
  ),
  sheet(
    'en',
    'Coffee roaster wholesale orders',
    ['order lines', 'totals'],
    {
      'Wholesale May': orders`
        Sales doc | Posted | Sold to | Bean | Bags | $/bag | Net value | Rep
        = order_id | order_date | account/customer_id | product | quantity | !amount | amount | owner
        SD-501 | 5/1/2026 | Cafe Uno | House | 10 | 42 | 420 | Kay
        SD-501 | 5/1/2026 | Cafe Uno | Decaf | 4 | 45 | 180 | Kay
        SD-502 | 5/7/2026 | Bistro Due | House | 6 | 42 | 252 | Kay
        SD-503 | 5/22/2026 | Deli Tre | Kenya | 8 | 55 | 440 | Lew
        Total |  |  |  | 28 |  | 1292 |`,
    },
    { reads: { rows: 4, amount: 1292, quantity: 28, order_date: '2026-05-01' } },
  ),
  sheet(
    'en',
    'Coworking memberships with leavers',
    'customers',
    {
      Members: customers`
        Member # | Company | Desk type | Rent p/m | Moved in | Notice given | Moved out | Current?
        = customer_id | account | product | mrr_amount | start_date | | churn_date | churn_status
        101 | Arrow Apps | Fixed | 320 | 02/09/2024 |  |  | Yes
        102 | Birch PR | Office | 1450 | 13/01/2025 | 30/11/2025 | 31/12/2025 | No
        103 | Cobalt | Hot | 180 | 17/03/2025 |  |  | Yes`,
    },
    { locale: 'en_GB', reads: { rows: 3, mrr_amount: 1950, churn_date: '2025-12-31' } },
  ),
  sheet(
    'en',
    'Ads report of an agency, spend by ad group',
    ['spend', 'titles above'],
    {
      'Google + Meta': asText(spend`
        Campaign performance
        1 Jun 2026 - 30 Jun 2026
        Day | Network | Campaign name | Ad set name | Impr. | Clicks | Avg. CPC | Amount spent (GBP) | Conversions
        = spend_date/period | source | campaign | | impressions | clicks | !spend_amount | spend_amount |
        2026-06-01 | Google | Brand | Exact | 3200 | 410 | 0.31 | 127.10 | 22
        2026-06-01 | Meta | Retarget | 30d | 15800 | 190 | 0.52 | 98.80 | 7
        2026-06-02 | Google | Brand | Exact | 2950 | 388 | 0.30 | 116.40 | 19`),
    },
    { locale: 'en_GB', reads: { rows: 3, spend_amount: 342.3, clicks: 988 } },
  ),
  sheet(
    'en',
    'Weekly funnel of a tutoring firm',
    ['counts', 'totals'],
    {
      'Weekly numbers': counts`
        w/c | Web enquiries | Trial lessons | Sign-ups | Ad cost | Revenue
        = period | leads_count | | won_count | spend_amount | amount
        #2026-06-01 | 41 | 18 | 9 | 380 | 2700
        #2026-06-08 | 37 | 15 | 6 | 380 | 1800
        #2026-06-15 | 52 | 23 | 12 | 450 | 3600
        Totals | 130 | 56 | 27 | 1210 | 8100`,
    },
    { locale: 'en_GB', reads: { rows: 3, leads_count: 130, spend_amount: 1210, amount: 8100 } },
  ),
  sheet(
    'en',
    'Field sales visits of a medical device rep',
    'activities',
    {
      'Visit log': activities`
        Date of visit | Rep | Hospital | Person seen | Kind of contact | Mins | Outcome
        = activity_date | owner | account | contact | activity_type | duration |
        02/06/2026 | Dee | St Anne | Dr Cole | Visit | 40 | Trial agreed
        02/06/2026 | Dee | Royal | Sr Mabey | Phone call | 10 | Call back
        17/06/2026 | Raj | St Anne | Theatre mgr | Demo | 60 | Order`,
    },
    { locale: 'en_GB', reads: { rows: 3, duration: 110, activity_date: '2026-06-02' } },
  ),
  sheet(
    'en',
    'Quarterly targets by region in thousands',
    ['targets matrix', 'titles above', 'totals'],
    {
      Plan: targets`
        Sales targets 2026 ($000)
        |
        Region | Manager | Q1 | Q2 | Q3 | Q4 | FY
        = team | owner
        North | Ivy | 200 | 220 | 240 | 260 | 920
        South | Max | 150 | 150 | 180 | 190 | 670
        All | | 350 | 370 | 420 | 450 | 1590`,
    },
    { reads: { rows: 8, target_amount: 1590000 } },
  ),
  sheet(
    'en',
    'Chat transcripts with waiting times',
    'inquiries',
    {
      Chats: asText(inquiries`
        Conversation ID | Visitor | Started at | First agent response | Operator | Site page | Rating
        = | contact | received_at | first_reply_at | owner | | csat_score
        c-9001 | Ana | 2026-06-02 10:00:04 | 2026-06-02 10:00:40 | Jo | /pricing | 5
        c-9002 | Ben | 2026-06-02 15:30:10 | 2026-06-02 15:33:55 | Mo | /help | 4
        c-9003 | Cy | 2026-06-13 09:12:00 |  |  | /pricing |`),
    },
    { reads: { rows: 3, received_at: '2026-06-02' } },
  ),
  sheet('en', 'A project plan and a packing list', 'no table', {
    Plan: noTable`
      Task | Who | Start | End | Done?
      Paint wall | Jo | 01/06/2026 | 03/06/2026 | Yes
      Lay floor | Mo | 04/06/2026 | 09/06/2026 | No
      Fit lights | Jo | 10/06/2026 | 10/06/2026 | No`,
    Packing: noTable`
      Thing | How many
      Tents | 2
      Stoves | 1
      Maps | 4`,
  }),
  sheet(
    'th',
    'ขายเครื่องจักรการเกษตร',
    ['stage column', 'titles above'],
    {
      ลูกค้ามุ่งหวัง: deals`
        รายชื่อลูกค้ามุ่งหวัง สาขาขอนแก่น
        ลำดับที่ | ชื่อเกษตรกร | เบอร์โทรศัพท์ | อำเภอ | รุ่นที่สนใจ | ราคาขาย (บาท) | พนักงานที่ดูแล | วันที่พบลูกค้า | โอกาสซื้อ (%) | ผลการเจรจา | ทราบข่าวจาก
        = deal_id | account/contact/deal_name | phone | | product | amount | owner | created_date/lead_date/first_contact_date | probability | stage/status | source
        1 | นายสมบัติ | 0810000001 | ชุมแพ | B2440 | 385,000 | วิทย์ | 12/01/2569 | 80% | รอเซ็นสัญญา | งานแสดงสินค้า
        2 | นางบุญมี | 0810000002 | น้ำพอง | L5018 | 620,000 | วิทย์ | 20/01/2569 | 100% | ขายได้ | เพื่อนแนะนำ
        3 | นายคำปัน | 0810000003 | บ้านไผ่ | B2440 | 385,000 | นก | 15/02/2569 | 0% | ไม่สนใจ | เฟซบุ๊ก`,
    },
    {
      stages: { won: 'ขายได้', lost: 'ไม่สนใจ', negotiation: 'รอเซ็นสัญญา' },
      reads: { rows: 3, amount: 1390000, probability: 1.8 },
    },
  ),
  sheet(
    'th',
    'บริษัทรับทำเว็บไซต์ ตารางใบเสนอราคา',
    ['stage column', 'totals'],
    {
      QT2569: deals`
        เลขที่ QT | วันที่ออก | ลูกค้า | ชื่องาน | มูลค่าก่อน VAT | เซลส์ผู้เสนอ | สถานะใบเสนอราคา | วันที่ลูกค้าอนุมัติ
        = deal_id | created_date/proposal_date | account | deal_name | amount | owner | stage/status | won_date
        QT69-001 | 5 ม.ค. 2569 | บจก. ฟ้าใส | เว็บขายของ | 85,000.00 | กานต์ | อนุมัติ | 19 ม.ค. 2569
        QT69-002 | 22 ม.ค. 2569 | หจก. ดาวเหนือ | เว็บบริษัท | 35,000.00 | กานต์ | ไม่อนุมัติ |
        QT69-003 | 9 ก.พ. 2569 | ร้านมะลิ | ดูแลรายปี | 12,000.00 | พลอย | รอลูกค้าตัดสินใจ |
        รวมทั้งสิ้น |  |  |  | 132,000.00 |  |  |`,
    },
    { reads: { rows: 3, amount: 132000 } },
  ),
  sheet(
    'th',
    'ออเดอร์ร้านค้าออนไลน์จากมาร์เก็ตเพลส',
    'orders',
    {
      'orders.completed': asText(orders`
        หมายเลขคำสั่งซื้อ | วันที่ทำการสั่งซื้อ | ชื่อผู้ใช้ (ผู้ซื้อ) | ชื่อสินค้า | จำนวน | ราคาขายต่อชิ้น | ราคาขายสุทธิ | ค่าจัดส่งที่ชำระโดยผู้ซื้อ | สถานะการสั่งซื้อ
        = order_id | order_date | account/customer_id | product | quantity | !amount | amount | !amount |
        2606A1 | 2026-06-02 12:01 | mali99 | ครีมกันแดด | 2 | 290 | 580 | 38 | สำเร็จแล้ว
        2606A2 | 2026-06-03 08:44 | nop_t | สบู่ | 5 | 45 | 225 | 38 | สำเร็จแล้ว
        2606A3 | 2026-06-18 21:15 | aom.s | เซรั่ม | 1 | 890 | 890 | 0 | ยกเลิกแล้ว`),
    },
    { reads: { rows: 3, amount: 1695, quantity: 8 } },
  ),
  sheet(
    'th',
    'ค่าโฆษณาแยกแคมเปญรายวัน',
    ['spend', 'totals'],
    {
      'Ads มิ.ย.': spend`
        วัน | ช่องทางโฆษณา | ชื่อแคมเปญ | เงินที่ใช้ไป (THB) | การแสดงผล | จำนวนคลิก
        = spend_date/period | source | campaign | spend_amount | impressions | clicks
        1/6/2569 | Facebook | ลดกลางปี | 1,500 | 45,000 | 620
        1/6/2569 | TikTok | รีวิว | 900 | 61,000 | 480
        20/6/2569 | Facebook | ลดกลางปี | 1,650 | 47,300 | 655
        รวม |  |  | 4,050 | 153,300 | 1,755`,
    },
    { reads: { rows: 3, spend_amount: 4050, clicks: 1755, spend_date: '2026-06-01' } },
  ),
  sheet(
    'th',
    'เป้ายอดขายรายคน หน่วยพันบาท',
    ['targets matrix', 'totals', 'titles above'],
    {
      'Target 69': targets`
        เป้าหมายการขาย ปี 2569 (พันบาท)
        พนักงานขาย | ม.ค. | ก.พ. | มี.ค. | ไตรมาส 1
        = owner
        วิทย์ | 500 | 500 | 600 | 1600
        นก | 350 | 350 | 400 | 1100
        รวม | 850 | 850 | 1000 | 2700`,
    },
    { reads: { rows: 6, target_amount: 2700000 } },
  ),
  sheet(
    'th',
    'แบบประเมินหลังเรียน',
    'surveys',
    {
      'การตอบกลับ 1': surveys`
        ประทับเวลา | ชื่อผู้เรียน | คอร์ส | ความพึงพอใจโดยรวม (1-5) | ข้อเสนอแนะ
        = survey_date | contact/account | | csat_score |
        14/6/2026, 17:20:01 | แนน | Excel | 5 |
        14/6/2026, 17:21:45 | บอส | Excel | 4 | แอร์หนาว
        28/6/2026, 16:02:10 | ฝน | SQL | 3 | เร็วไป`,
    },
    { reads: { rows: 3, csat_score: 12 } },
  ),
  sheet(
    'th',
    'ทีมเทเลเซลส์ บันทึกการโทร',
    'activities',
    {
      บันทึกโทร: activities`
        วันที่โทรออก | ผู้โทร | ชื่อลูกค้า | ประเภทการโทร | ระยะเวลาสนทนา (นาที) | ผลการโทร
        = activity_date | owner | account/contact | activity_type | duration |
        2/6/2569 | แอน | คุณหนึ่ง | โทรครั้งแรก | 6 | สนใจ
        2/6/2569 | แอน | คุณสอง | โทรติดตาม | 3 | ไม่รับสาย
        17/6/2569 | เจ | คุณสาม | โทรครั้งแรก | 9 | นัดพบ`,
    },
    { reads: { rows: 3, duration: 18, activity_date: '2026-06-02' } },
  ),
  sheet(
    'ja',
    '翻訳会社の見積管理',
    ['stage column', 'totals'],
    {
      見積台帳: deals`
        見積No. | 依頼日 | 依頼元 | 言語 | 見積金額（税別） | 提出日 | 結果 | 発注日 | 窓口担当
        = deal_id | created_date/lead_date | account | | amount | proposal_date | stage/status | won_date | owner
        E-1201 | 2026/02/03 | 星野製薬 | 英→日 | 240,000 | 2026/02/05 | 受注 | 2026/02/12 | 村井
        E-1202 | 2026/02/17 | ロータス法律 | 中→日 | 98,000 | 2026/02/18 | 失注 |  | 村井
        E-1203 | 2026/05/21 | 星野製薬 | 日→英 | 310,000 | 2026/05/25 | 回答待ち |  | 戸田
        合計 |  |  |  | 648,000 |  |  |  |`,
    },
    { stages: { won: '受注', lost: '失注' }, reads: { rows: 3, amount: 648000, created_date: '2026-02-03' } },
  ),
  sheet(
    'ja',
    '自動車販売店の商談記録',
    'stage column',
    {
      商談: deals`
        受付日 | ご来店者 | 検討車種 | 支払総額(万円) | セールス | 商談段階 | 成約見込(%) | 登録予定 | ご来店のきっかけ
        = created_date/lead_date | account/contact/deal_name | product | amount | owner | stage/status | probability | | source
        2026-04-04 | 岸本 | ミニバン | 385 | 片桐 | 見積提示 | 50 | 2026-07 | 折込チラシ
        2026-04-12 | 長尾 | 軽 | 168 | 片桐 | 成約 | 100 | 2026-05 | 紹介
        2026-05-30 | 三浦 | SUV | 420 | 桜井 | 試乗 | 30 | 2026-08 | Web予約`,
    },
    {
      stages: { won: '成約', proposal: '見積提示' },
      reads: { rows: 3, amount: 9730000, probability: 1.8 },
    },
  ),
  sheet(
    'ja',
    '人材紹介の求人進捗',
    ['date per stage', 'titles above'],
    {
      進捗表: deals`
        2026年度 求人進捗
        企業 | 職種 | RA | 求人受領日 | 推薦日 | 面接日 | 内定日 | 入社日 | 辞退・不採用日 | 想定フィー
        = account | deal_name/product | owner | created_date/lead_date | | | | won_date | lost_date | amount
        青葉電子 | 設計 | 森 | 2026/1/9 | 2026/1/16 | 2026/1/27 | 2026/2/6 | 2026/4/1 |  | 1,750,000
        平和食品 | 経理 | 森 | 2026/1/22 | 2026/2/2 | 2026/2/13 |  |  | 2026/2/20 | 1,200,000
        港北IT | SE | 滝 | 2026/3/5 | 2026/3/17 |  |  |  |  | 1,900,000`,
    },
    { reads: { rows: 3, amount: 4850000 } },
  ),
  sheet(
    'ja',
    '店舗の月別来客と成約',
    ['counts', 'totals'],
    {
      月報: counts`
        対象月 | 店舗 | 広告宣伝費 | 問合せ件数 | 来店数 | 成約件数 | 売上高
        = period | | spend_amount | leads_count | | won_count | amount
        2026年4月 | 本店 | 300,000 | 64 | 40 | 12 | 3,600,000
        2026年4月 | 西店 | 180,000 | 38 | 22 | 7 | 1,980,000
        2026年5月 | 本店 | 320,000 | 70 | 45 | 15 | 4,350,000
        計 |  | 800,000 | 172 | 107 | 34 | 9,930,000`,
    },
    { reads: { rows: 3, leads_count: 172, spend_amount: 800000, amount: 9930000 } },
  ),
  sheet(
    'ja',
    '訪問活動の記録',
    'activities',
    {
      訪問記録: activities`
        訪問年月日 | 訪問者 | 顧客名 | 面会者 | 目的 | 種別 | 滞在時間(分)
        = activity_date | owner | account | contact | | activity_type | duration
        2026/06/02 | 泉 | 川端工務店 | 社長 | 新製品 | 訪問 | 45
        2026/06/02 | 泉 | 北斗建設 | 購買 | 納期 | 電話 | 8
        2026/06/16 | 柏 | 川端工務店 | 社長 | 見積 | オンライン会議 | 30`,
    },
    { reads: { rows: 3, duration: 83, activity_date: '2026-06-02' } },
  ),
  sheet(
    'ja',
    '通販の定期購入者',
    'customers',
    {
      定期会員: customers`
        会員コード | 氏名 | コース名 | 月額（税込） | 初回申込日 | 休止日 | 状態
        = customer_id | account | product | mrr_amount | start_date | churn_date | churn_status
        T-01 | 秋葉 | 青汁 | 3,980円 | 2025/04/10 |  | 継続
        T-02 | 馬場 | 美容液 | 5,480円 | 2025/06/22 | 2026/01/31 | 停止
        T-03 | 千田 | 青汁 | 3,980円 | 2025/11/05 |  | 継続`,
    },
    { reads: { rows: 3, mrr_amount: 13440, churn_date: '2026-01-31' } },
  ),
  sheet(
    'ja',
    '媒体別の広告出稿',
    ['spend', 'titles above'],
    {
      出稿実績: spend`
        広告出稿実績（単位：千円）
        出稿月 | 媒体名 | 施策 | 出稿額
        = period/spend_date | source | campaign | spend_amount
        2026年4月 | 求人誌 | 春募集 | 450
        2026年4月 | Google | 指名 | 120
        2026年5月 | LINE | 友だち追加 | 200`,
    },
    { reads: { rows: 3, spend_amount: 770000 } },
  ),
  sheet(
    'ar',
    'شركة مقاولات، سجل عروض الأسعار',
    ['stage column', 'titles above', 'totals'],
    {
      'سجل العروض': deals`
        شركة البناء الحديث
        رقم العرض | تاريخ العرض | اسم المشروع | المالك | قيمة العرض بالريال | مهندس المبيعات | حالة العرض | تاريخ الترسية | سبب عدم الترسية
        = deal_id | proposal_date/created_date | deal_name | account | amount | owner | stage/status | won_date/close_date | lost_reason
        Q-11 | 05/01/2026 | فيلا الواحة | أبو خالد | 1,250,000 | م. سعد | تمت الترسية | 09/02/2026 |
        Q-12 | 18/01/2026 | مستودع | شركة النقل | 3,400,000 | م. سعد | مرفوض |  | السعر
        Q-13 | 22/02/2026 | مسجد الحي | وزارة | 2,100,000 | م. علي | قيد الدراسة |  |
        الإجمالي |  |  |  | 6,750,000 |  |  |  |`,
    },
    { stages: { lost: 'مرفوض' }, reads: { rows: 3, amount: 6750000 } },
  ),
  sheet(
    'ar',
    'معهد تدريب، المتقدمون للدورات',
    'leads',
    {
      المتقدمون: deals`
        الاسم الكامل | رقم الهاتف | البريد الإلكتروني | الدورة المطلوبة | تاريخ التقديم | مسؤول التسجيل | حالة المتقدم | سمع عنا من
        = contact/account/deal_name | phone | email | product | created_date/lead_date | owner | stage/status | source
        منى علي | 0501110001 | muna@a.example | محاسبة | 04/05/2026 | هدى | تم التسجيل | انستقرام
        سامر فهد | 0501110002 | samer@b.example | لغة | 09/05/2026 | هدى | لم يرد | صديق
        ليلى عمر | 0501110003 | laila@c.example | محاسبة | 21/05/2026 | بشرى | جديد | قوقل`,
    },
    { rows: 'lead', stages: { lead: 'جديد' }, reads: { rows: 3, created_date: '2026-05-04' } },
  ),
  sheet(
    'ar',
    'مبيعات معرض أثاث',
    ['orders', 'totals'],
    {
      'فواتير يونيو': orders`
        رقم الفاتورة | تاريخ الإصدار | اسم الزبون | الصنف | الكمية | سعر القطعة | الصافي | البائع
        = order_id | order_date | account/customer_id | product | quantity | !amount | amount | owner
        F-901 | 02/06/2026 | أم وليد | كنبة | 1 | 3200 | 3200 | جابر
        F-902 | 02/06/2026 | مكتب السلام | كرسي | 6 | 450 | 2700 | جابر
        F-903 | 15/06/2026 | أبو رامي | طاولة | 2 | 900 | 1800 | نضال
        المجموع |  |  |  | 9 |  | 7700 |`,
    },
    { reads: { rows: 3, amount: 7700, quantity: 9, order_date: '2026-06-02' } },
  ),
  sheet(
    'ar',
    'ميزانية التسويق الفعلية',
    'spend',
    {
      'صرف التسويق': spend`
        شهر الصرف | الجهة الإعلانية | الحملة | الميزانية المعتمدة | المصروف الفعلي
        = period/spend_date | source | campaign | !spend_amount | spend_amount
        يناير 2026 | سناب شات | افتتاح | 10,000 | 9,400
        فبراير 2026 | قوقل | بحث | 8,000 | 8,150
        مارس 2026 | مؤثرون | رمضان | 20,000 | 18,900`,
    },
    { reads: { rows: 3, spend_amount: 36450 } },
  ),
  sheet(
    'ar',
    'أنشطة فريق المبيعات اليومية',
    'activities',
    {
      'تقرير يومي': activities`
        تاريخ النشاط | المندوب | العميل | وسيلة التواصل | مدة اللقاء (دقيقة) | الملاحظات
        = activity_date | owner | account | activity_type | duration |
        #2026-06-07 | جابر | شركة الأفق | اتصال | 10 |
        #2026-06-07 | نضال | مؤسسة الخير | زيارة | 55 | طلب عينة
        #2026-06-08 | جابر | مطعم الشرق | اجتماع | 40 |`,
    },
    { reads: { rows: 3, duration: 105 } },
  ),
  sheet(
    'ar',
    'شكاوى واستفسارات العملاء',
    'inquiries',
    {
      'سجل الاستفسارات': inquiries`
        رقم التذكرة | وقت ورود الاستفسار | اسم المستفسر | قناة التواصل | وقت الإجابة الأولى | موظف الخدمة | هل تم الحل؟
        = | received_at | contact | source | first_reply_at | owner | resolved
        T1 | #2026-06-01T08:30 | حسن | واتساب | #2026-06-01T08:50 | ريم | نعم
        T2 | #2026-06-01T16:05 | فرح | هاتف | #2026-06-01T16:05 | ريم | نعم
        T3 | #2026-06-14T11:40 | زياد | بريد |  | لؤي | لا`,
    },
    { reads: { rows: 3, received_at: '2026-06-01' } },
  ),
  sheet(
    'vi',
    'Công ty du lịch, khách đoàn',
    ['stage column', 'titles above'],
    {
      'Khách đoàn': deals`
        THEO DÕI KHÁCH ĐOÀN 2026
        Mã đoàn | Tên đoàn | Người liên hệ | Số khách | Báo giá (triệu đồng) | Điều hành | Ngày nhận yêu cầu | Ngày khởi hành | Tình hình | Nguồn khách đến
        = deal_id | account/deal_name | contact | !amount | amount | owner | created_date/lead_date | !close_date/won_date/expected_close_date | stage/status | source
        D01 | Trường Kim Đồng | Cô Hiền | 45 | 180 | Tú | 05/01/2026 | 20/03/2026 | Đã chốt | Khách cũ
        D02 | Cty Tân Tiến | A. Bảo | 60 | 320 | Tú | 18/01/2026 | 25/04/2026 | Đang báo giá | Facebook
        D03 | Hội Cựu GV | Cô Lan | 30 | 95 | Nga | 27/02/2026 | 10/05/2026 | Huỷ đoàn | Giới thiệu`,
    },
    {
      stages: { won: 'Đã chốt', proposal: 'Đang báo giá' },
      reads: { rows: 3, amount: 595000000, created_date: '2026-01-05' },
    },
  ),
  sheet(
    'vi',
    'Đại lý xe máy, khách xem xe',
    'stage column',
    {
      'Khách showroom': deals`
        Ngày đến | Tên khách hàng | Số ĐT | Mẫu xe quan tâm | Giá bán (đ) | TVBH | Mức độ quan tâm | Trạng thái KH | Ngày giao xe | Biết showroom qua
        = created_date/lead_date | account/contact/deal_name | phone | product | amount | owner | | stage/status | | source
        03/06/2026 | Anh Dũng | 0901000001 | SH160 | 102.000.000 | Linh | Cao | Đã mua | 12/06/2026 | Zalo
        09/06/2026 | Chị Thoa | 0901000002 | Vision | 36.500.000 | Linh | Vừa | Đang tư vấn |  | Bạn bè
        21/06/2026 | Anh Kiên | 0901000003 | Air Blade | 48.000.000 | Hậu | Thấp | Không mua |  | Đi ngang`,
    },
    {
      stages: { won: 'Đã mua', lost: 'Không mua', 'opportunity/mql/sql': 'Đang tư vấn' },
      reads: { rows: 3, amount: 186500000 },
    },
  ),
  sheet(
    'vi',
    'Đơn hàng của xưởng in',
    ['orders', 'totals'],
    {
      'Đơn T5': orders`
        Số đơn | Ngày lập | Khách đặt | Sản phẩm in | Số lượng | Đơn giá | Tổng tiền đơn | Nhân viên nhận đơn
        = order_id | order_date | account/customer_id | product | quantity | !amount | amount | owner
        DH-01 | 04/05/2026 | Nhà sách Mai | Bìa cứng | 200 | '15.000 | 3.000.000 | Yên
        DH-02 | 04/05/2026 | Trà sữa Gấu | Ly giấy | 1000 | 900 | '900.000 | Yên
        DH-03 | 19/05/2026 | Cty Sao Mai | Catalogue | 300 | '22.000 | 6.600.000 | Phát
        Tổng cộng |  |  |  | 1500 |  | 10.500.000 |`,
    },
    { reads: { rows: 3, amount: 10500000, order_date: '2026-05-04' } },
  ),
  sheet(
    'vi',
    'Chi tiêu quảng cáo theo tuần',
    'spend',
    {
      'QC tuần': spend`
        Tuần bắt đầu | Nền tảng QC | Nhóm chiến dịch | Chi tiêu thực tế | Số lượt hiển thị | Số lượt nhấp
        = period/spend_date | source | campaign | spend_amount | impressions | clicks
        01/06/2026 | Facebook | Bán lẻ | 4.500.000 | 120000 | 2100
        08/06/2026 | Google | Thương hiệu | 2.250.000 | 18000 | 900
        15/06/2026 | Facebook | Bán lẻ | 4.800.000 | 131000 | 2300`,
    },
    { reads: { rows: 3, spend_amount: 11550000, clicks: 5300 } },
  ),
  sheet(
    'vi',
    'Phòng gym, danh sách hội viên',
    'customers',
    {
      'Hội viên': customers`
        Mã thẻ | Họ tên hội viên | Gói tập | Giá theo tháng | Ngày vào | Ngày nghỉ tập | Tình trạng thẻ
        = customer_id | account | product | mrr_amount | start_date | churn_date | churn_status
        H01 | Lê Minh | Gym | '450.000 | 02/09/2025 |  | Còn hạn
        H02 | Phạm Vy | Yoga | '650.000 | 15/10/2025 | 28/02/2026 | Đã nghỉ
        H03 | Đỗ Quân | Gym | '450.000 | 20/01/2026 |  | Còn hạn`,
    },
    { reads: { rows: 3, mrr_amount: 1550000, churn_date: '2026-02-28' } },
  ),
  sheet(
    'vi',
    'Bài viết fanpage và tương tác',
    'social',
    {
      'Bài viết': social`
        Ngày lên bài | Kênh đăng | Chủ đề | Số tim | Số bình luận | Số lượt chia sẻ | Số người xem | Số tin nhắn đến
        = social_date | platform | | likes | comments | shares | reach | messages
        02/06/2026 | Facebook | Mẹo nhỏ | 120 | 14 | 6 | 4100 | 9
        16/06/2026 | TikTok | Hậu trường | 2050 | 88 | 140 | 33000 | 21
        25/06/2026 | Zalo OA | Ưu đãi | 45 | 3 | 1 | 1900 | 12`,
    },
    { reads: { rows: 3, likes: 2215, social_date: '2026-06-02' } },
  ),
];
