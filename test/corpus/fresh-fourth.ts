/** A fourth batch of sheets, written by someone who had not seen how they are read. */

import {
  activities,
  asText,
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

export const fourthFreshSheets: readonly SheetCase[] = [
  sheet(
    'en',
    'HubSpot export of a payroll software firm',
    'stage column',
    {
      'hubspot-crm-exports-all-deals': asText(deals`
        Record ID | Deal Name | Deal Stage | Close Date | Deal owner | Amount | Weighted amount | Pipeline | Create Date | Original Traffic Source | Closed Lost Reason | Associated Company (Primary)
        = deal_id | deal_name | stage | close_date/expected_close_date | owner | amount | weighted_amount | pipeline | created_date | source | lost_reason | account
        18842001 | Oakline - Payroll 200 seats | Contract Sent | 2026-07-31 17:00 | Priya Nair | 24000 | 21600 | Sales Pipeline | 2026-03-02 10:14 | Paid Search |  | Oakline Care
        18842017 | Pinder - starter | Closed Won | 2026-04-17 12:30 | Priya Nair | 4800 | 4800 | Sales Pipeline | 2026-03-09 09:01 | Direct Traffic |  | Pinder Ltd
        18842044 | Quince HR swap | Closed Lost | 2026-05-29 08:22 | Dan Ross | 15500 | 0 | Sales Pipeline | 2026-03-23 15:47 | Organic Search | Stayed with vendor | Quince
        18842070 | Rowan multi-site | Appointment Scheduled | 2026-09-30 17:00 | Dan Ross | 38000 | 7600 | Sales Pipeline | 2026-06-15 11:20 | Referrals |  | Rowan Group`),
    },
    {
      crm: 'hubspot',
      stages: { 'negotiation/proposal': 'Contract Sent', won: 'Closed Won', lost: 'Closed Lost' },
      reads: { rows: 4, amount: 82300, weighted_amount: 34000, created_date: '2026-03-02' },
    },
  ),
  sheet(
    'en',
    'Monday.com board of a fit-out contractor, groups under each other',
    ['stage column', 'titles above', 'spacer rows', 'totals'],
    {
      'deals 2026': deals`
        Deals 2026
        |
        Active deals
        Name | Company | Owner | Stage | Deal Value | Close Probability | Expected Close Date | Deal creation date
        = deal_name | account | owner | stage | amount | probability | expected_close_date/close_date | created_date
        Level 3 refit | Harbor Bank | Tess | Proposal | 84000 | 60% | #2026-09-18 | #2026-04-14
        Reception desk | Juno Labs | Tess | Negotiation | 16500 | 80% | #2026-08-07 | #2026-05-06
        Meeting pods | Kite Media | Omar | New | 22000 | 10% | #2026-10-30 | #2026-06-22
        | | | | 122500
        |
        Closed Won
        Name | Company | Owner | Stage | Deal Value | Close Probability | Expected Close Date | Deal creation date
        Kitchen area | Lark Insurance | Omar | Won | 31000 | 100% | #2026-05-29 | #2026-02-17
        | | | | 31000`,
    },
    {
      stages: { proposal: 'Proposal', negotiation: 'Negotiation', won: 'Won', lead: 'New' },
      reads: { rows: 4, amount: 153500, created_date: '2026-04-14' },
    },
  ),
  sheet(
    'en',
    'Solar installer, a date for each step, remarks beside the table',
    ['date per stage', 'titles above', 'notes beside'],
    {
      'Resi jobs': deals`
        Sunny Side Solar – residential pipeline (keep up to date!!)
        Homeowner | Suburb | Sys size kW | Contract $ | Consultant | Lead in | Site visit done | Quote sent | Deposit pd | Cancelled | | NB: rebate ends 30 Sep
        = account/contact/deal_name | | !amount | amount | owner | created_date/lead_date | !created_date/won_date/lost_date | proposal_date | won_date | lost_date | | !
        Garner | Coburg | 6.6 | 8,900 | Jas | 12/02/2026 | 19/02/2026 | 20/02/2026 | 03/03/2026 |  | | ask Jas re Coburg meter box
        Ilic | Reservoir | 10 | 13,450 | Jas | 16/02/2026 | 24/02/2026 | 26/02/2026 |  | 18/03/2026 | |
        Nguyen | Preston | 13.2 | 17,200 | Mel | 05/03/2026 | 13/03/2026 | 16/03/2026 | 30/03/2026 |  | | price list v7
        Petrou | Thornbury | 6.6 | 9,150 | Mel | 27/04/2026 |  |  |  |  | |`,
    },
    {
      locale: 'en_AU',
      reads: { rows: 4, amount: 48700, created_date: '2026-02-12', won_date: '2026-03-03', lost_date: '2026-03-18' },
    },
  ),
  sheet(
    'en',
    'Used car dealership up-log, one tab per month',
    ['stage column', 'stacked tabs'],
    {
      'Apr 26': deals`
        Up date | Customer | Cell # | Vehicle of interest | Asking | Salesperson | Disposition | How heard
        = created_date/lead_date/first_contact_date | account/contact/deal_name | phone | product | amount | owner | stage/status | source
        4/3/2026 | D. Reyes | 555-0101 | 21 Tacoma | $31,900 | Buck | Sold | Drive-by
        4/18/2026 | K. Lund | 555-0102 | 19 CR-V | $21,450 | Buck | Test drive | AutoTrader
        4/25/2026 | M. Osei | 555-0103 | 22 F-150 | $38,700 | Lena | Lost | Referral`,
      'May 26': deals`
        Up date | Customer | Cell # | Vehicle of interest | Asking | Salesperson | Disposition | How heard
        = created_date/lead_date/first_contact_date | account/contact/deal_name | phone | product | amount | owner | stage/status | source
        5/2/2026 | S. Webb | 555-0104 | 20 Camry | $18,995 | Lena | Sold | Facebook Mktplace
        5/16/2026 | T. Vance | 555-0105 | 18 Rogue | $14,500 | Buck | Lost | AutoTrader`,
    },
    {
      stages: { won: 'Sold', lost: 'Lost', opportunity: 'Test drive' },
      reads: { rows: 5, amount: 125545, created_date: '2026-04-03' },
    },
  ),
  sheet(
    'en',
    'Commercial insurance broker, two header rows',
    ['stage column', 'two-row header'],
    {
      'New business': deals`
        Prospect | | | Policy | | Progress | | |
        Ref | Insured | Handler | Class | Est. GWP £ | Stage | Date opened | Inception | Reason not taken up
        == deal_id | account | owner | product | amount | stage/status | created_date | !created_date | lost_reason
        NB/101 | Tarn Haulage | CW | Motor fleet | 42000 | Quoted | #2026-01-15 | #2026-04-01 |
        NB/102 | Ure Bakery | CW | Combined | 6800 | Bound | #2026-01-28 | #2026-03-01 |
        NB/103 | Wharfe Dental | PT | Prof indemnity | 11250 | NTU | #2026-02-19 | #2026-04-15 | Premium
        NB/104 | Nidd Joinery | PT | Liability | 3900 | Fact find | #2026-03-11 | #2026-06-01 |`,
    },
    {
      locale: 'en_GB',
      stages: { proposal: 'Quoted', won: 'Bound', lost: 'NTU' },
      reads: { rows: 4, amount: 63950, created_date: '2026-01-15' },
    },
  ),
  sheet(
    'en',
    'Dynamics 365 export of a machine maker',
    'stage column',
    {
      'All Opportunities': deals`
        (Do Not Modify) Opportunity | (Do Not Modify) Row Checksum | (Do Not Modify) Modified On | Topic | Potential Customer | Est. Close Date | Est. Revenue | Probability | Sales Stage | Owner | Created On | Originating Lead
        = deal_id | ! | !created_date | deal_name | account | expected_close_date/close_date | amount | probability | stage | owner | created_date |
        7f0a1b2c-01 | aQ1x== | #2026-06-02T09:11 | Bottling line 2 | Contoso Drinks | #2026-11-30 | 412000 | 40 | Develop | Aoife Byrne | #2026-02-04T14:05 |
        7f0a1b2c-02 | bW2y== | #2026-06-18T16:40 | Palletiser | Fabrikam Foods | #2026-08-14 | 96500 | 70 | Propose | Aoife Byrne | #2026-03-17T10:32 | K. Moss
        7f0a1b2c-03 | cE3z== | #2026-06-19T08:03 | Spare parts frame | Litware | #2026-09-25 | 28000 | 20 | Qualify | Sean Daly | #2026-05-21T11:58 |`,
    },
    {
      locale: 'en_IE',
      stages: { proposal: 'Propose', 'sql/mql': 'Qualify' },
      reads: { rows: 3, amount: 536500, created_date: '2026-02-04' },
    },
  ),
  sheet(
    'en',
    'Stage moves of deals at a recruitment SaaS',
    'stage log',
    {
      'Deal stage history': asText(deals`
        Deal ID | Deal name | Moved from | Moved to | Moved at | Deal value
        = deal_id | deal_name | !stage | stage | stage_change_date | amount
        501 | Alder 40 seats |  | Discovery | 2026-01-14 09:20 | 9600
        501 | Alder 40 seats | Discovery | Demo | 2026-01-22 15:00 | 9600
        501 | Alder 40 seats | Demo | Closed won | 2026-02-16 11:41 | 9600
        502 | Beech pilot |  | Discovery | 2026-01-19 10:05 | 3000
        502 | Beech pilot | Discovery | Closed lost | 2026-02-27 17:12 | 3000`),
    },
    { stages: { won: 'Closed won', lost: 'Closed lost', sql: 'Discovery', opportunity: 'Demo' }, reads: { rows: 2 } },
  ),
  sheet(
    'en',
    'Shopify order export of a candle shop',
    ['orders', 'order lines'],
    {
      orders_export_1: asText(orders`
        Name | Email | Financial Status | Paid at | Fulfillment Status | Currency | Shipping | Taxes | Total | Created at | Lineitem quantity | Lineitem name | Lineitem price | Refunded Amount
        = order_id | email/account/customer_id | | | | currency | !amount | !amount | amount | order_date | quantity | product | !amount | refund_amount
        #1041 | ivy@a.example | paid | 2026-05-02 08:14:10 -0400 | fulfilled | USD | 6.00 | 3.20 | 53.20 | 2026-05-02 08:14:09 -0400 | 2 | Fig candle | 22.00 | 0.00
        #1042 | jon@b.example | paid | 2026-05-09 19:40:33 -0400 | fulfilled | USD | 0.00 | 5.60 | 75.60 | 2026-05-09 19:40:32 -0400 | 1 | Gift box | 70.00 | 0.00
        #1043 | kim@c.example | refunded | 2026-05-21 13:02:51 -0400 | unfulfilled | USD | 6.00 | 1.76 | 29.76 | 2026-05-21 13:02:50 -0400 | 1 | Cedar candle | 22.00 | 29.76`),
    },
    { reads: { rows: 3, amount: 158.56, quantity: 4, refund_amount: 29.76 } },
  ),
  sheet(
    'en',
    'Google Ads campaign report of a plumber',
    ['spend', 'titles above', 'totals'],
    {
      'Campaign report': asText(spend`
        Campaign report
        May 1, 2026 - May 31, 2026
        Day | Campaign | Campaign type | Currency code | Cost | Impr. | Clicks | Avg. CPC | Conversions
        = spend_date/period | campaign | | currency | spend_amount | impressions | clicks | !spend_amount |
        2026-05-04 | Emergency plumber | Search | USD | 212.40 | 1,850 | 118 | 1.80 | 14
        2026-05-04 | Water heaters | Search | USD | 97.50 | 920 | 39 | 2.50 | 3
        2026-05-18 | Emergency plumber | Search | USD | 240.30 | 2,014 | 135 | 1.78 | 17
        Total: Account |  |  | USD | 550.20 | 4,784 | 292 | 1.88 | 34`),
    },
    { reads: { rows: 3, spend_amount: 550.2, clicks: 292, impressions: 4784, spend_date: '2026-05-04' } },
  ),
  sheet(
    'en',
    'Stripe subscriptions of a newsletter tool',
    'customers',
    {
      subscriptions: asText(customers`
        id | Customer ID | Customer Email | Plan | Quantity | Interval | MRR | Status | Start (UTC) | Canceled At (UTC)
        = | customer_id | email/account/contact | product | !mrr_amount | billing_period | mrr_amount | churn_status | start_date | churn_date
        sub_1A | cus_01 | ops@arc.example | Pro | 1 | month | 49.00 | active | 2025-09-03 10:00 |
        sub_1B | cus_02 | hi@bay.example | Team | 1 | year | 120.00 | active | 2025-11-17 08:30 |
        sub_1C | cus_03 | me@cog.example | Pro | 1 | month | 49.00 | canceled | 2026-01-22 21:15 | 2026-04-22 21:15
        sub_1D | cus_04 | it@dew.example | Solo | 1 | month | 15.00 | active | 2026-02-28 07:45 |`),
    },
    { reads: { rows: 4, mrr_amount: 233, start_date: '2025-09-03', churn_date: '2026-04-22' } },
  ),
  sheet(
    'en',
    'NPS replies of an accounting practice',
    'surveys',
    {
      'NPS Q2': surveys`
        Response date | Client | Account manager | How likely are you to recommend us? (0-10) | Overall satisfaction (1-5) | What's the main reason for your score?
        = survey_date | account/contact | owner | !csat_score | csat_score |
        14/05/2026 | Abbey Motors | Ruth | 9 | 5 | Always quick to answer
        15/05/2026 | Brill Cafe | Ruth | 6 | 3 | Fees went up
        22/05/2026 | Corr Dental | Imran | 10 | 5 |
        29/05/2026 | Dunn Farms | Imran | 8 | 4 | Good people`,
    },
    { locale: 'en_GB', reads: { rows: 4, csat_score: 17, survey_date: '2026-05-14' } },
  ),
  sheet(
    'en',
    'Rep quotas by month',
    ['targets matrix', 'titles above', 'totals'],
    {
      'Quota H2': targets`
        H2 2026 quota by AE (USD)
        AE | Territory | Jul 2026 | Aug 2026 | Sep 2026 | Total
        = owner | team
        Nina Park | West | 45,000 | 45,000 | 60,000 | 150,000
        Greg Otis | East | 50,000 | 50,000 | 65,000 | 165,000
        Sal Moya | Central | 30,000 | 35,000 | 40,000 | 105,000
        Total | | 125,000 | 130,000 | 165,000 | 420,000`,
    },
    { reads: { rows: 9, target_amount: 420000 } },
  ),
  sheet('en', 'A shift rota', 'no table', {
    'Week 24': noTable`
      Week commencing 8 June
      Name | Mon | Tue | Wed | Thu | Fri | Sat | Sun
      Carla | 9-5 | 9-5 | OFF | 9-5 | 9-5 | 8-2 | OFF
      Denny | OFF | 12-8 | 12-8 | 12-8 | 12-8 | OFF | 10-4
      Ewa | 9-5 | OFF | 9-5 | HOL | HOL | 8-2 | 10-4`,
  }),
  sheet(
    'th',
    'โครงการบ้านจัดสรร ลูกค้า Walk-in',
    ['stage column', 'titles above'],
    {
      'Walk-in 69': deals`
        โครงการบ้านสวนรังสิต คลอง 4
        ลำดับ | วันที่เข้าชม | ชื่อ-สกุล | เบอร์โทร | แบบบ้าน | ราคาบ้าน (ล้านบาท) | Sale | สถานะ | วันที่โอน | รู้จักโครงการจาก
        = | created_date/lead_date/first_contact_date | account/contact/deal_name | phone | product | amount | owner | stage/status | won_date/close_date | source
        1 | 10/01/2569 | คุณอรทัย ใจดี | 081-000-1111 | ทาวน์โฮม A | 2.89 | แป้ง | โอนแล้ว | 27/03/2569 | ป้ายหน้าโครงการ
        2 | 17/01/2569 | คุณธีระ มั่นคง | 089-000-2222 | บ้านแฝด B | 3.59 | แป้ง | กู้ไม่ผ่าน |  | Facebook
        3 | 25/01/2569 | คุณเมษา | 062-000-3333 | บ้านเดี่ยว C | 5.2 | โอ๊ต | เสนอราคา |  | เพื่อนแนะนำ
        4 | 14/02/2569 | คุณกร | 095-000-4444 | ทาวน์โฮม A | 2.89 | โอ๊ต | ไม่สนใจ |  | DDproperty`,
    },
    {
      stages: { won: 'โอนแล้ว', 'lost/disqualified': 'กู้ไม่ผ่าน|ไม่สนใจ', proposal: 'เสนอราคา' },
      reads: { rows: 4, amount: 14570000, created_date: '2026-01-10', won_date: '2026-03-27' },
    },
  ),
  sheet(
    'th',
    'คลินิกจัดฟัน แยกแท็บตามผู้ดูแล',
    ['stage column', 'stacked tabs'],
    {
      คุณบี: deals`
        HN | ชื่อคนไข้ | เบอร์ | วันที่ปรึกษา | แพ็กเกจ | ยอดเสนอ | ผลการปิดการขาย | ช่องทางที่มา
        = | account/contact/deal_name | phone | created_date/lead_date/first_contact_date/opportunity_date | product | amount | stage/status | source
        HN6901 | น.ส.ปาล์ม | 0820000011 | 6 ม.ค. 69 | จัดฟันใส | 89,000 | ปิดการขายได้ | TikTok
        HN6902 | นายเอก | 0820000012 | 15 ม.ค. 69 | จัดฟันเหล็ก | 42,000 | รอตัดสินใจ | Walk-in`,
      คุณนุ่น: deals`
        HN | ชื่อคนไข้ | เบอร์ | วันที่ปรึกษา | แพ็กเกจ | ยอดเสนอ | ผลการปิดการขาย | ช่องทางที่มา
        = | account/contact/deal_name | phone | created_date/lead_date/first_contact_date/opportunity_date | product | amount | stage/status | source
        HN6903 | นางจิต | 0820000013 | 20 ม.ค. 69 | รากเทียม | 65,000 | ปิดการขายไม่ได้ | Google
        HN6904 | น.ส.ออม | 0820000014 | 3 ก.พ. 69 | จัดฟันเหล็ก | 42,000 | ปิดการขายได้ | เพื่อนแนะนำ`,
    },
    {
      stages: { won: 'ปิดการขายได้', lost: 'ปิดการขายไม่ได้' },
      reads: { rows: 4, amount: 238000, created_date: '2026-01-06' },
    },
  ),
  sheet(
    'th',
    'โรงงานกล่องกระดาษ ติดตาม RFQ',
    ['date per stage', 'totals'],
    {
      'ติดตาม RFQ': deals`
        เลขที่ RFQ | บริษัทลูกค้า | รายการ | มูลค่า (บาท) | Sales | วันรับ RFQ | วันส่งใบเสนอราคา | วันต่อรองราคา | วันได้ PO | วันที่แจ้งไม่สั่ง
        = deal_id | account | deal_name/product | amount | owner | created_date/lead_date | proposal_date | negotiation_date | won_date | lost_date
        R-001 | บจก.ไทยสแน็ค | กล่อง 5 ชั้น | 450,000 | เก่ง | 08/01/2569 | 12/01/2569 | 19/01/2569 | 26/01/2569 |
        R-002 | บมจ.เครื่องดื่มสยาม | ถาดลูกฟูก | 1,200,000 | เก่ง | 14/01/2569 | 21/01/2569 | 02/02/2569 |  | 16/02/2569
        R-003 | หจก.รุ่งเรือง | กล่องพิมพ์ 4 สี | 180,000 | ฝน | 03/02/2569 | 09/02/2569 |  |  |
        R-004 | บจก.ฟู้ดแพ็ค | กล่องเค้ก | 95,500 | ฝน | 20/02/2569 |  |  |  |
        รวม |  |  | 1,925,500 |  |  |  |  |  |`,
    },
    {
      reads: { rows: 4, amount: 1925500, created_date: '2026-01-08', won_date: '2026-01-26', lost_date: '2026-02-16' },
    },
  ),
  sheet(
    'th',
    'รายงานโอกาสทางการขายจาก Salesforce',
    'stage column',
    {
      report1719: asText(deals`
        เจ้าของโอกาสทางการขาย | ชื่อบัญชี | ชื่อโอกาสทางการขาย | ขั้นตอน | จำนวนเงิน | วันที่ปิด | ความน่าจะเป็น (%) | วันที่สร้าง | แหล่งที่มาของลีด
        = owner | account | deal_name | stage | amount | close_date/expected_close_date | probability | created_date | source
        Somchai P. | Siam Cold Chain | ระบบ WMS เฟส 1 | Proposal/Price Quote | 1850000 | 31/8/2026 | 75 | 9/2/2026 | Web
        Somchai P. | Nakorn Logistics | GPS รถ 50 คัน | Closed Won | 620000 | 17/4/2026 | 100 | 16/2/2026 | Partner
        Ploy K. | Thep Steel | บำรุงรักษารายปี | Closed Lost | 240000 | 29/5/2026 | 0 | 23/3/2026 | Web`),
    },
    {
      crm: 'salesforce',
      stages: { proposal: 'Proposal/Price Quote', won: 'Closed Won', lost: 'Closed Lost' },
      reads: { rows: 3, amount: 2710000, created_date: '2026-02-09' },
    },
  ),
  sheet(
    'th',
    'โรงแรมรับจัดงานแต่ง ยอดย่อยรายเดือน',
    ['stage column', 'totals', 'titles above'],
    {
      'งานแต่ง 2569': deals`
        ฝ่ายจัดเลี้ยง – ลูกค้าสอบถามงานแต่งงาน
        ชื่อบ่าวสาว | วันที่สอบถาม | วันจัดงาน | ห้อง | จำนวนโต๊ะ | ยอดประมาณการ | เซลล์ | Status
        = account/contact/deal_name | created_date/lead_date | !created_date/won_date/lead_date | | !amount | amount | owner | stage/status
        แพร & ต้น | #2026-01-09 | #2026-11-21 | แกรนด์บอลรูม | 40 | 680000 | หญิง | วางมัดจำแล้ว
        ก้อย & บาส | #2026-01-24 | #2026-12-12 | ริมน้ำ | 20 | 320000 | หญิง | ยกเลิก
        รวม ม.ค. | | | | 60 | 1000000 | |
        มุก & นัท | #2026-02-07 | #2027-01-16 | ริมน้ำ | 25 | 410000 | ชาย | ส่งใบเสนอราคา
        รวม ก.พ. | | | | 25 | 410000 | |
        รวมทั้งหมด | | | | 85 | 1410000 | |`,
    },
    {
      stages: { proposal: 'ส่งใบเสนอราคา', lost: 'ยกเลิก', 'won/negotiation': 'วางมัดจำแล้ว' },
      reads: { rows: 3, amount: 1410000, created_date: '2026-01-09' },
    },
  ),
  sheet(
    'th',
    'สมาชิกฟิตเนส รายเดือน',
    'customers',
    {
      สมาชิก: customers`
        รหัสสมาชิก | ชื่อเล่น/ชื่อจริง | แพ็กเกจ | ค่าสมาชิกต่อเดือน | วันเริ่มสมาชิก | วันที่ยกเลิก | สถานะสมาชิก
        = customer_id | account/contact | product | mrr_amount | start_date | churn_date | churn_status
        FT001 | พี่หมู สมศักดิ์ | All Access | 1,590 | 01/03/2568 |  | ปกติ
        FT002 | น้ำ วารี | Off-peak | 990 | 15/06/2568 | 31/12/2568 | ยกเลิก
        FT003 | โจ | All Access | 1,590 | 20/09/2568 |  | ปกติ
        FT004 | มิ้นท์ | โยคะ | 1,290 | 18/01/2569 |  | ปกติ`,
    },
    { reads: { rows: 4, mrr_amount: 5460, start_date: '2025-03-01', churn_date: '2025-12-31' } },
  ),
  sheet(
    'th',
    'คำสั่งซื้อจาก Lazada Seller Center',
    'orders',
    {
      'lazada-orders': asText(orders`
        orderNumber | createTime | customerName | itemName | sellerSku | unitPrice | paidPrice | shippingFee | status
        = order_id | order_date | account/contact/customer_id | product | !product | !amount | amount | !amount |
        860012345 | 05 May 2026 10:12 | ส***ย | หม้อทอดไร้น้ำมัน 4L | AF-4L | 1290.00 | 1190.00 | 45.00 | delivered
        860012399 | 14 May 2026 22:40 | n***t | เครื่องปั่น | BL-01 | 690.00 | 690.00 | 45.00 | delivered
        860012477 | 28 May 2026 07:55 | พ***า | กระทะ 28 ซม. | PN-28 | 459.00 | 399.00 | 0.00 | returned`),
    },
    { reads: { rows: 3, amount: 2279, order_date: '2026-05-05' } },
  ),
  sheet(
    'th',
    'รายงาน LINE Ads กับ TikTok รวมไฟล์',
    ['spend', 'totals'],
    {
      'ยิงแอด พ.ค.': spend`
        วันที่ | แพลตฟอร์ม | แคมเปญ | ค่าใช้จ่าย (บาท) | Imp | คลิก | CPC
        = spend_date/period | source | campaign | spend_amount | impressions | clicks | !spend_amount
        04/05/2569 | LINE Ads | เพิ่มเพื่อน | 820.50 | 22,400 | 310 | 2.65
        04/05/2569 | TikTok Ads | วิดีโอรีวิว | 1,150.00 | 58,900 | 702 | 1.64
        18/05/2569 | LINE Ads | เพิ่มเพื่อน | 779.50 | 21,050 | 288 | 2.71
        รวมทั้งเดือน | | | 2,750.00 | 102,350 | 1,300 |`,
    },
    { reads: { rows: 3, spend_amount: 2750, clicks: 1300, impressions: 102350, spend_date: '2026-05-04' } },
  ),
  sheet(
    'th',
    'อินบ็อกซ์เพจกับ LINE OA',
    'inquiries',
    {
      แชท: inquiries`
        เวลาที่ทักมา | ช่องทาง | ชื่อลูกค้า | เรื่องที่ถาม | แอดมินที่ตอบ | เวลาตอบครั้งแรก
        = received_at | source/platform | contact/account | | owner | first_reply_at
        #2026-06-02T09:05 | LINE OA | คุณแจ๋ว | ราคาส่ง | มด | #2026-06-02T09:09
        #2026-06-02T21:40 | เพจ FB | Nok Noi | มีหน้าร้านไหม | มด | #2026-06-03T08:31
        #2026-06-15T13:18 | IG | beam_x | สีชมพูหมดยัง | ฟ้า | #2026-06-15T13:20
        #2026-06-23T11:02 | LINE OA | ลุงชัย | ส่งต่างจังหวัด | |`,
    },
    { reads: { rows: 4, received_at: '2026-06-02' } },
  ),
  sheet('th', 'สูตรขนม', 'no table', {
    สูตร: noTable`
      ขนมกล้วย
      ส่วนผสม | ปริมาณ | หน่วย
      กล้วยน้ำว้า | 8 | ลูก
      แป้งข้าวเจ้า | 250 | กรัม
      กะทิ | 400 | มล.
      น้ำตาล | 180 | กรัม`,
  }),
  sheet(
    'ja',
    '不動産仲介の反響一覧',
    ['stage column', 'titles above'],
    {
      反響管理: deals`
        売買仲介 反響管理表（渋谷店）
        反響日 | お客様名 | TEL | 反響媒体 | 希望物件 | 予算（万円） | 担当者 | 進捗状況 | 契約日
        = created_date/lead_date | account/contact/deal_name | phone | source | product | amount | owner | stage/status | won_date/close_date
        2026/04/06 | 大西 様 | 090-0000-0001 | SUUMO | 中古マンション | 4500 | 堀 | 成約 | 2026/06/14
        2026/04/18 | 有村 様 | 090-0000-0002 | HOME'S | 新築戸建 | 6200 | 堀 | 内見 |
        2026/05/09 | 根本 様 | 090-0000-0003 | 紹介 | 土地 | 3800 | 若林 | 失注 |
        2026/05/27 | 古川 様 | 090-0000-0004 | 自社HP | 中古マンション | 5100 | 若林 | 追客中 |`,
    },
    {
      stages: { won: '成約', opportunity: '内見', lost: '失注' },
      reads: { rows: 4, amount: 196000000, created_date: '2026-04-06', won_date: '2026-06-14' },
    },
  ),
  sheet(
    'ja',
    'Salesforceの商談レポート',
    ['stage column', 'spacer rows'],
    {
      report1750000000: asText(deals`
        商談 所有者 | 取引先名 | 商談名 | フェーズ | 金額 | 完了予定日 | 確度 (%) | 作成日 | リードソース
        = owner | account | deal_name | stage | amount | close_date/expected_close_date | probability | created_date | source
        西村 隆 | 東都精機 | 検査装置 更新 | 提案/価格見積 | 12500000 | 2026/09/30 | 75 | 2026/02/10 | 展示会
        西村 隆 | 三浦化成 | 保守契約 | 成立 | 1800000 | 2026/05/29 | 100 | 2026/03/16 | 既存顧客
        岡 美咲 | 北陸フーズ | 包装ライン | 交渉/レビュー | 23000000 | 2026/10/30 | 90 | 2026/04/21 | Web
        岡 美咲 | 光洋電装 | センサー100台 | 不成立 | 4200000 | 2026/06/19 | 0 | 2026/03/25 | 展示会
        |
        |
        商談レポート
        Copyright (c) 2000-2026 salesforce.com, inc. All rights reserved.
        Confidential Information - Do Not Distribute
        作成者: 西村 隆 2026/06/30 9:12`),
    },
    {
      crm: 'salesforce',
      stages: { proposal: '提案/価格見積', won: '成立', negotiation: '交渉/レビュー', lost: '不成立' },
      reads: { rows: 4, amount: 41500000, created_date: '2026-02-10' },
    },
  ),
  sheet(
    'ja',
    '金型メーカーの引合台帳、見出し二段',
    ['stage column', 'two-row header'],
    {
      引合台帳: deals`
        案件 | | | | 見込 | | | 日程 | |
        引合No | 得意先 | 品名 | 営業担当 | 見積金額(千円) | 受注確度 | 状況 | 引合日 | 見積提出日 | 受注日
        == deal_id | account | product/deal_name | owner | amount | probability | stage/status | created_date/lead_date | proposal_date | won_date
        K-26-01 | 丸和工業 | 射出成形型 | 小野 | 3800 | 100% | 受注 | #2026-01-13 | #2026-01-23 | #2026-02-18
        K-26-02 | アサヒ樹脂 | プレス型 | 小野 | 5400 | 60% | 見積提出 | #2026-02-02 | #2026-02-16 |
        K-26-03 | 丸和工業 | 治具 | 柳 | 650 | 0% | 失注 | #2026-02-24 | #2026-03-03 |
        K-26-04 | 日東部品 | 修理 | 柳 | 280 | 30% | 引合 | #2026-04-08 | |`,
    },
    {
      stages: { won: '受注', proposal: '見積提出', lost: '失注', lead: '引合' },
      reads: { rows: 4, amount: 10130000, won_date: '2026-02-18', created_date: '2026-01-13' },
    },
  ),
  sheet(
    'ja',
    '学習塾の入塾までの日付',
    'date per stage',
    {
      '2026春': deals`
        生徒氏名 | 学年 | 保護者電話 | きっかけ | 月謝 | 担当 | 問合せ日 | 面談日 | 体験授業日 | 入塾日 | 辞退日
        = account/contact/deal_name | | phone | source | amount | owner | created_date/lead_date/first_contact_date | | | won_date | lost_date
        相沢 | 中2 | 080-0000-0011 | チラシ | 24,200円 | 宮田 | 2月3日 | 2月10日 | 2月17日 | 3月1日 |
        井口 | 小6 | 080-0000-0012 | 兄弟 | 18,700円 | 宮田 | 2月16日 | 2月20日 | 2月27日 | | 3月5日
        上原 | 高1 | 080-0000-0013 | HP | 28,600円 | 谷 | 3月12日 | 3月19日 | | |`,
    },
    { reads: { rows: 3, amount: 71500, created_date: '2026-02-03' } },
  ),
  sheet(
    'ja',
    'kintoneのステータス変更履歴',
    'stage log',
    {
      変更履歴: asText(deals`
        レコード番号 | 案件名 | 変更日時 | 変更前 | 変更後 | 変更者
        = deal_id | deal_name | stage_change_date | !stage | stage |
        1021 | 本社LAN更改 | 2026/01/08 10:22 | | ヒアリング | 阿部
        1021 | 本社LAN更改 | 2026/01/20 14:05 | ヒアリング | 提案 | 阿部
        1021 | 本社LAN更改 | 2026/02/13 09:30 | 提案 | 受注 | 阿部
        1022 | PC100台リース | 2026/01/15 16:48 | | ヒアリング | 北川
        1022 | PC100台リース | 2026/02/02 11:11 | ヒアリング | 提案 | 北川
        1022 | PC100台リース | 2026/03/06 18:00 | 提案 | 失注 | 北川`),
    },
    { stages: { sql: 'ヒアリング', proposal: '提案', won: '受注', lost: '失注' }, reads: { rows: 2 } },
  ),
  sheet(
    'ja',
    '楽天市場の受注データ',
    ['orders', 'order lines'],
    {
      'rakuten-orders': asText(orders`
        注文番号 | 注文日 | 注文者名 | 商品名 | 単価 | 個数 | 商品小計 | 配送料 | ステータス
        = order_id | order_date | account/contact/customer_id | product | !amount | quantity | amount | !amount |
        388812-20260503-01 | 2026-05-03 | 小倉 恵 | 今治タオル 2枚組 | 2480 | 2 | 4960 | 0 | 発送済
        388812-20260511-07 | 2026-05-11 | 向井 剛 | バスマット | 3280 | 1 | 3280 | 550 | 発送済
        388812-20260511-07 | 2026-05-11 | 向井 剛 | ハンカチ | 880 | 3 | 2640 | 0 | 発送済
        388812-20260524-02 | 2026-05-24 | 瀬戸 愛 | 今治タオル 2枚組 | 2480 | 1 | 2480 | 550 | キャンセル`),
    },
    { reads: { rows: 4, amount: 13360, quantity: 7, order_date: '2026-05-03' } },
  ),
  sheet(
    'ja',
    'インサイドセールスの架電記録',
    ['activities', 'titles above'],
    {
      架電: activities`
        架電リスト結果（6月）
        架電日 | 架電者 | 会社名 | 相手 | 活動種別 | 通話時間（分） | 結果メモ
        = activity_date | owner | account | contact | activity_type | duration |
        2026/6/3 | 松尾 | 共栄物流 | 総務 佐野様 | 新規架電 | 4 | 資料送付
        2026/6/3 | 松尾 | ヤマト鋼材 | 受付 | 新規架電 | 1 | 不在
        2026/6/17 | 藤井 | 共栄物流 | 総務 佐野様 | フォロー | 12 | アポ獲得
        2026/6/25 | 藤井 | 南海紙業 | 社長 | 新規架電 | 6 | 断り`,
    },
    { reads: { rows: 4, duration: 23, activity_date: '2026-06-03' } },
  ),
  sheet(
    'ja',
    '請求一覧',
    ['orders', 'totals'],
    {
      '6月請求': orders`
        請求書番号 | 請求日 | 請求先 | 件名 | 消費税 | 請求金額（税込） | 入金日
        = order_id | order_date | account/customer_id | product | !amount | amount |
        INV-0601 | 2026年6月5日 | 株式会社ひかり | 保守費 | 10,000 | 110,000 | 2026年6月30日
        INV-0602 | 2026年6月15日 | 合同会社つばさ | サイト制作 | 45,000 | 495,000 |
        INV-0603 | 2026年6月30日 | 医療法人みどり会 | 保守費 | 8,000 | 88,000 |
        合計 | | | | 63,000 | 693,000 |`,
    },
    { reads: { rows: 3, amount: 693000, order_date: '2026-06-05' } },
  ),
  sheet(
    'ja',
    '支店別の売上目標',
    ['targets matrix', 'totals', 'titles above'],
    {
      '2026目標': targets`
        2026年度上期 売上目標（単位：万円）
        支店 | 4月 | 5月 | 6月 | 7月 | 合計
        = team
        札幌支店 | 800 | 800 | 900 | 900 | 3400
        仙台支店 | 650 | 650 | 700 | 750 | 2750
        合計 | 1450 | 1450 | 1600 | 1650 | 6150`,
    },
    { reads: { rows: 8, target_amount: 61500000 } },
  ),
  sheet(
    'ar',
    'مكتب عقار بالرياض، متابعة العملاء',
    ['stage column', 'titles above'],
    {
      العملاء: deals`
        مكتب الديار للعقارات - متابعة طلبات الشراء
        م | التاريخ | اسم العميل | الجوال | نوع العقار | قيمة العقار (ريال) | المسوّق | المرحلة | مصدر العميل | ملاحظات
        = | created_date/lead_date/first_contact_date | account/contact/deal_name | phone | product | amount | owner | stage/status | source |
        1 | 06/04/2026 | بندر العتيبي | 0551112220 | شقة | 780,000 | ماجد | تم البيع | عقار |
        2 | 13/04/2026 | أم عبدالله | 0551112221 | فيلا | 2,350,000 | ماجد | تفاوض | إعلان سناب | تبي خصم
        3 | 22/04/2026 | د. حسام | 0551112222 | أرض | 1,100,000 | نوف | معاينة | توصية |
        4 | 05/05/2026 | سلطان | 0551112223 | دور | 950,000 | نوف | ملغي | عقار | اشترى من غيرنا`,
    },
    {
      stages: { won: 'تم البيع', negotiation: 'تفاوض', opportunity: 'معاينة', 'lost/disqualified': 'ملغي' },
      reads: { rows: 4, amount: 5180000, created_date: '2026-04-06' },
    },
  ),
  sheet(
    'ar',
    'صفقات زوهو لشركة أنظمة محاسبية',
    'stage column',
    {
      Deals_001: asText(deals`
        معرف السجل | اسم الصفقة | اسم الحساب | المبلغ | المرحلة | تاريخ الإغلاق | الاحتمال (%) | مالك الصفقة | مصدر العميل المحتمل | وقت الإنشاء
        = deal_id | deal_name | account | amount | stage | close_date/expected_close_date | probability | owner | source | created_date
        zcrm_5001 | نظام نقاط بيع 12 فرع | مطاعم الزيتون | 86000 | Negotiation/Review | 2026-08-31 | 90 | رنا خليل | معرض | 2026-03-04 10:20:00
        zcrm_5002 | ترقية الخادم | مستوصف الحياة | 23500 | Closed Won | 2026-05-14 | 100 | رنا خليل | الموقع الإلكتروني | 2026-03-18 13:05:00
        zcrm_5003 | فوترة إلكترونية | مصنع النخيل | 41000 | Closed Lost | 2026-06-09 | 0 | طارق سمير | إحالة | 2026-04-07 09:44:00`),
    },
    {
      crm: 'zoho',
      stages: { negotiation: 'Negotiation/Review', won: 'Closed Won', lost: 'Closed Lost' },
      reads: { rows: 3, amount: 150500, created_date: '2026-03-04' },
    },
  ),
  sheet(
    'ar',
    'مركز تجميل بالقاهرة، تواريخ كل خطوة',
    'date per stage',
    {
      الحالات: deals`
        اسم العميلة | التليفون | الخدمة | المبلغ (ج.م) | المنسقة | تاريخ الاستفسار | تاريخ الكشف | تاريخ عرض السعر | تاريخ التعاقد | تاريخ الرفض
        = account/contact/deal_name | phone | product | amount | owner | created_date/lead_date | | proposal_date | won_date | lost_date
        هبة سامي | 01000000001 | ليزر كامل | 12,000 | مروة | 05/02/2026 | 11/02/2026 | 11/02/2026 | 19/02/2026 |
        نهى عادل | 01000000002 | فيلر | 8,500 | مروة | 14/02/2026 | 22/02/2026 | 23/02/2026 | | 02/03/2026
        دينا فؤاد | 01000000003 | نحت قوام | 35,000 | إسراء | 01/03/2026 | 15/03/2026 | | |`,
    },
    {
      locale: 'ar_EG',
      reads: { rows: 3, amount: 55500, created_date: '2026-02-05', won_date: '2026-02-19', lost_date: '2026-03-02' },
    },
  ),
  sheet(
    'ar',
    'معرض سيارات، أرقام هندية',
    ['stage column', 'totals'],
    {
      'زوار المعرض': deals`
        تاريخ الزيارة | اسم الزبون | رقم الهاتف | السيارة | السعر | البائع | النتيجة | كيف عرفنا
        = created_date/lead_date/first_contact_date | account/contact/deal_name | phone | product | amount | owner | stage/status | source
        ٠٧/٠١/٢٠٢٦ | خليفة | ٠٥٠٠٠٠٠٠١ | باترول | ٢٤٥٬٠٠٠ | عمار | تم الشراء | انستغرام
        ١٩/٠١/٢٠٢٦ | جاسم | ٠٥٠٠٠٠٠٠٢ | كامري | ٩٨٬٠٠٠ | عمار | لم يشتر | صديق
        ٠٣/٠٢/٢٠٢٦ | مريم | ٠٥٠٠٠٠٠٠٣ | سبورتاج | ١١٢٬٠٠٠ | زياد | تجربة قيادة | دوبيزل
        الإجمالي | | | | ٤٥٥٬٠٠٠ | | |`,
    },
    {
      locale: 'ar_AE',
      stages: { won: 'تم الشراء', opportunity: 'تجربة قيادة', lost: 'لم يشتر' },
      reads: { rows: 3, amount: 455000, created_date: '2026-01-07' },
    },
  ),
  sheet(
    'ar',
    'شركة طاقة شمسية، أقسام حسب المندوب',
    ['stage column', 'spacer rows', 'totals'],
    {
      'عروض 2026': deals`
        رقم العرض | العميل | المدينة | القدرة (ك.و) | قيمة العرض | تاريخ العرض | الحالة | التحصيل المتوقع
        = deal_id | account/contact/deal_name | | !amount | amount | proposal_date/created_date | stage/status | !created_date/won_date/amount
        المندوب: فهد
        S-01 | مزرعة الريف | القصيم | 50 | 145000 | #2026-02-03 | مقبول | #2026-03-31
        S-02 | محطة السهم | بريدة | 20 | 62000 | #2026-02-17 | مرفوض |
        مجموع فهد | | | 70 | 207000 | | |
        |
        المندوب: عبير
        S-03 | مدرسة التميز | الرياض | 35 | 101500 | #2026-03-10 | بانتظار الرد | #2026-07-30
        مجموع عبير | | | 35 | 101500 | | |
        |
        المجموع الكلي | | | 105 | 308500 | | |`,
    },
    { stages: { won: 'مقبول', lost: 'مرفوض' }, reads: { rows: 3, amount: 308500 } },
  ),
  sheet(
    'ar',
    'طلبات متجر سلة',
    'orders',
    {
      'طلبات سلة': asText(orders`
        رقم الطلب | تاريخ الطلب | حالة الطلب | اسم العميل | المدينة | طريقة الدفع | تكلفة الشحن | إجمالي الطلب
        = order_id | order_date | | account/contact/customer_id | | | !amount | amount
        104455 | 2026-05-03 18:22:10 | تم التوصيل | شهد محمد | جدة | مدى | 25 | 310
        104460 | 2026-05-16 23:05:41 | تم التوصيل | ريان علي | الدمام | تمارا | 25 | 189.5
        104471 | 2026-05-27 09:48:00 | ملغي | غادة | أبها | دفع عند الاستلام | 25 | 145`),
    },
    { reads: { rows: 3, amount: 644.5, order_date: '2026-05-03' } },
  ),
  sheet(
    'ar',
    'تقرير مدير إعلانات ميتا',
    'spend',
    {
      'Raw Data Report': asText(spend`
        اسم الحملة | اليوم | الوصول | مرات الظهور | المبلغ الذي تم إنفاقه (SAR) | النقرات على الرابط | التكلفة لكل نتيجة
        = campaign | spend_date/period | | impressions | spend_amount | clicks | !spend_amount
        عروض الصيف | 2026-06-01 | 8200 | 14100 | 320.75 | 210 | 16.04
        عروض الصيف | 2026-06-02 | 7900 | 13650 | 298.25 | 188 | 15.7
        رسائل واتساب | 2026-06-14 | 4100 | 6020 | 150 | 95 | 7.5`),
    },
    { reads: { rows: 3, spend_amount: 769, clicks: 493, impressions: 33770, spend_date: '2026-06-01' } },
  ),
  sheet(
    'ar',
    'مستهدفات الفروع الشهرية',
    ['targets', 'titles above'],
    {
      المستهدف: targets`
        مستهدفات المبيعات - الربع الثاني
        الشهر | الفرع | مدير الفرع | المستهدف (ريال)
        = period | team | owner | target_amount
        أبريل 2026 | العليا | سامي | 300,000
        أبريل 2026 | النسيم | وليد | 220,000
        مايو 2026 | العليا | سامي | 320,000
        مايو 2026 | النسيم | وليد | 230,000`,
    },
    { reads: { rows: 4, target_amount: 1070000 } },
  ),
  sheet(
    'ar',
    'استفسارات واتساب لعيادة أسنان',
    'inquiries',
    {
      'رسائل الواتس': inquiries`
        وقت الاستلام | اسم المرسل | رقم الجوال | نص الاستفسار | وقت أول رد | موظف الاستقبال
        = received_at | contact/account | phone | | first_reply_at | owner
        2026-06-07 10:02 | أبو ريم | 0560000001 | كم سعر التبييض؟ | 2026-06-07 10:06 | أسماء
        2026-06-07 16:45 | لمى | 0560000002 | موعد تقويم | 2026-06-07 17:30 | أسماء
        2026-06-18 22:13 | عادل | 0560000003 | هل تقبلون التأمين | 2026-06-19 09:01 | خلود`,
    },
    { reads: { rows: 3, received_at: '2026-06-07' } },
  ),
  sheet('ar', 'جرد المستودع', 'no table', {
    الجرد: noTable`
      رمز الصنف | اسم الصنف | الوحدة | الرصيد | الحد الأدنى | الرف
      A-10 | مسامير 5 سم | علبة | 40 | 15 | ر1
      A-11 | دهان أبيض | سطل | 12 | 6 | ر3
      B-02 | سلك كهرباء | لفة | 7 | 10 | ر2`,
  }),
  sheet(
    'vi',
    'Xuất giao dịch từ Bitrix24, công ty phần mềm kế toán',
    'stage column',
    {
      DEAL_20260630: asText(deals`
        ID | Tên giao dịch | Giai đoạn | Số tiền | Tiền tệ | Công ty | Liên hệ | Người phụ trách | Ngày tạo | Ngày kết thúc dự kiến | Nguồn
        = deal_id | deal_name | stage | amount | currency | account | contact | owner | created_date | expected_close_date/close_date | source
        311 | PM kho 5 user | Đàm phán | 45000000 | VND | Cty TNHH Lộc Phát | Chị Thu | Đặng Huy | 05.02.2026 09:14:00 | 31.07.2026 | Website
        318 | Gia hạn 2026 | Giao dịch thành công | 12000000 | VND | CP Dược An Bình | A. Khôi | Đặng Huy | 19.02.2026 15:02:00 | 27.03.2026 | Khách cũ
        325 | Hoá đơn điện tử | Giao dịch thất bại | 8500000 | VND | HTX Rau Sạch | Cô Sáu | Mai Chi | 13.03.2026 10:40:00 | 30.04.2026 | Zalo`),
    },
    {
      stages: { negotiation: 'Đàm phán', won: 'Giao dịch thành công', lost: 'Giao dịch thất bại' },
      reads: { rows: 3, amount: 65500000, created_date: '2026-02-05' },
    },
  ),
  sheet(
    'vi',
    'Sàn bất động sản, mỗi tháng một tab',
    ['stage column', 'stacked tabs'],
    {
      'Tháng 4': deals`
        Ngày | Tên KH | SĐT | Căn quan tâm | Giá (tỷ) | Sale | Tình trạng | Nguồn
        = created_date/lead_date/first_contact_date | account/contact/deal_name | phone | product | amount | owner | stage/status | source
        03/04/2026 | A Tuấn | 0912000001 | 2PN Vinhomes | 3.2 | Hà | Đã xem nhà | FB ads
        17/04/2026 | C Ngọc | 0912000002 | Shophouse | 8.5 | Hà | Đã ký HĐ | Giới thiệu
        24/04/2026 | A Phong | 0912000003 | Studio | 1.9 | Quý | Không mua | Batdongsan`,
      'Tháng 5': deals`
        Ngày | Tên KH | SĐT | Căn quan tâm | Giá (tỷ) | Sale | Tình trạng | Nguồn
        = created_date/lead_date/first_contact_date | account/contact/deal_name | phone | product | amount | owner | stage/status | source
        08/05/2026 | C Liên | 0912000004 | 3PN | 4.6 | Quý | Đã xem nhà | Zalo
        20/05/2026 | A Sơn | 0912000005 | 2PN | 2.8 | Hà | Không mua | FB ads`,
    },
    {
      stages: { opportunity: 'Đã xem nhà', won: 'Đã ký HĐ', lost: 'Không mua' },
      reads: { rows: 5, amount: 21000000000, created_date: '2026-04-03' },
    },
  ),
  sheet(
    'vi',
    'Trung tâm Anh ngữ, data học viên',
    ['leads', 'titles above'],
    {
      'DATA T6': deals`
        DATA MARKETING ĐỔ VỀ – THÁNG 6/2026
        STT | Ngày đổ data | Họ tên PH | SĐT | Tên bé | Khoá học quan tâm | Tư vấn viên | Tình trạng | Nguồn data | Ghi chú
        = | created_date/lead_date | contact/account/deal_name | phone | | product | owner | stage/status | source |
        1 | 02/06/2026 | Chị Hoa | 0933000001 | Bi | Starters | Trâm | Đã đăng ký | Facebook |
        2 | 02/06/2026 | Anh Lực | 0933000002 | Na | Movers | Trâm | Học thử | TikTok | hẹn T7
        3 | 15/06/2026 | Chị Duyên | 0933000003 | Tôm | IELTS | Khang | Chưa liên hệ | Facebook |
        4 | 26/06/2026 | Chị Hậu | 0933000004 | Bống | Starters | Khang | Sai số | Tờ rơi |`,
    },
    {
      rows: 'lead',
      stages: { won: 'Đã đăng ký', opportunity: 'Học thử', lead: 'Chưa liên hệ', 'disqualified/lost': 'Sai số' },
      reads: { rows: 4, created_date: '2026-06-02' },
    },
  ),
  sheet(
    'vi',
    'Xưởng nội thất, ngày của từng bước',
    ['date per stage', 'totals'],
    {
      'Dự án NT': deals`
        Mã DA | Chủ đầu tư | Hạng mục | Giá trị HĐ (VNĐ) | NVKD | Ngày tiếp nhận | Ngày khảo sát | Ngày báo giá | Ngày thương thảo | Ngày ký HĐ | Ngày rớt
        = deal_id | account | deal_name/product | amount | owner | created_date/lead_date | | proposal_date | negotiation_date | won_date | lost_date
        NT01 | Khách sạn Sông Hàn | Phòng mẫu | 450.000.000 | Toàn | 06/01/2026 | 12/01/2026 | 19/01/2026 | 26/01/2026 | 09/02/2026 |
        NT02 | VP luật Minh Khai | Bàn ghế | 120.000.000 | Toàn | 15/01/2026 | 20/01/2026 | 27/01/2026 | | | 24/02/2026
        NT03 | Nhà anh Bình | Tủ bếp | 85.500.000 | Vi | 03/03/2026 | 10/03/2026 | 16/03/2026 | | |
        Cộng | | | 655.500.000 | | | | | | |`,
    },
    {
      reads: {
        rows: 3,
        amount: 655500000,
        created_date: '2026-01-06',
        proposal_date: '2026-01-19',
        won_date: '2026-02-09',
        lost_date: '2026-02-24',
      },
    },
  ),
  sheet(
    'vi',
    'Đại lý bảo hiểm nhân thọ',
    ['stage column', 'titles above', 'notes beside'],
    {
      'KH bảo hiểm': deals`
        Team Hoa Sen – theo dõi khách hàng
        Ngày gặp | Tên KH | Sản phẩm | Phí BH năm | Tư vấn | Bước hiện tại | % chốt | Dự kiến nộp phí | | Lưu ý
        = created_date/lead_date/first_contact_date/opportunity_date | account/contact/deal_name | product | amount | owner | stage/status | probability | expected_close_date/close_date | | !
        13/01/2026 | Chị Phượng | An Tâm | 24.000.000 | Oanh | Đã phát hành HĐ | 100% | 30/01/2026 | | Họp team thứ 2 hằng tuần
        22/01/2026 | Anh Cường | Tích Luỹ | 36.000.000 | Oanh | Gửi báo giá | 50% | 27/03/2026 | |
        05/02/2026 | Cô Tám | Sức Khoẻ | 9.500.000 | Lộc | Từ chối | 0% | | | Mẫu đơn ở Drive`,
    },
    {
      stages: { won: 'Đã phát hành HĐ', proposal: 'Gửi báo giá', lost: 'Từ chối' },
      reads: { rows: 3, amount: 69500000, probability: 1.5, created_date: '2026-01-13' },
    },
  ),
  sheet(
    'vi',
    'Nhà phân phối vật liệu, tiêu đề hai dòng',
    ['stage column', 'two-row header', 'totals'],
    {
      'Cơ hội Q1': deals`
        Khách hàng | | Cơ hội | | | Thời gian | | Kết quả |
        Tên công ty | Người liên hệ | Tên cơ hội | Giá trị (triệu) | Phụ trách | Ngày tạo | Dự kiến chốt | Giai đoạn | Lý do thua
        == account | contact | deal_name | amount | owner | created_date | expected_close_date/close_date | stage/status | lost_reason
        XD Hoà Bình 2 | A. Lâm | Gạch ốp block B | 780 | Thắng | #2026-01-19 | #2026-03-31 | Thắng thầu |
        Cty Kiến Việt | C. Yến | Sơn nước | 145 | Thắng | #2026-02-05 | #2026-04-30 | Báo giá |
        TTNT Đông Á | A. Tài | Ngói | 96 | Nhung | #2026-02-23 | #2026-03-20 | Thua | Giá cao
        Tổng | | | 1021 | | | | |`,
    },
    {
      stages: { won: 'Thắng thầu', proposal: 'Báo giá', lost: 'Thua' },
      reads: { rows: 3, amount: 1021000000, created_date: '2026-01-19' },
    },
  ),
  sheet(
    'vi',
    'Báo cáo Trình quản lý quảng cáo Meta',
    ['spend', 'totals'],
    {
      'Báo cáo': asText(spend`
        Bắt đầu báo cáo | Kết thúc báo cáo | Tên chiến dịch | Số tiền đã chi tiêu (VND) | Lượt hiển thị | Người tiếp cận | Lượt click vào liên kết | Chi phí trên mỗi kết quả
        = spend_date/period | !spend_amount | campaign | spend_amount | impressions | | clicks | !spend_amount
        2026-05-01 | 2026-05-31 | Tin nhắn - Áo dài | 6850000 | 210400 | 98000 | 3120 | 31136
        2026-05-01 | 2026-05-31 | Livestream thứ 6 | 2400000 | 90500 | 51200 | 1480 | 40000
        2026-05-01 | 2026-05-31 | Remarketing | 1150000 | 33100 | 12700 | 610 | 19166
        Tổng cộng | | | 10400000 | 334000 | 161900 | 5210 |`),
    },
    { reads: { rows: 3, spend_amount: 10400000, clicks: 5210, impressions: 334000 } },
  ),
  sheet(
    'vi',
    'Đơn hàng Shopee của shop mẹ bé',
    ['orders', 'order lines'],
    {
      orders: asText(orders`
        Mã đơn hàng | Ngày đặt hàng | Trạng Thái Đơn Hàng | Người Mua | Tên sản phẩm | Giá ưu đãi | Số lượng | Tổng giá bán (sản phẩm) | Phí vận chuyển mà người mua trả
        = order_id | order_date | | account/contact/customer_id | product | !amount | quantity | amount | !amount
        260502ABC1 | 2026-05-02 20:11 | Hoàn thành | mebi_92 | Tã dán size M | 289000 | 2 | 578000 | 0
        260502ABC1 | 2026-05-02 20:11 | Hoàn thành | mebi_92 | Khăn ướt | 35000 | 4 | 140000 | 0
        260519XYZ7 | 2026-05-19 07:30 | Hoàn thành | thao.le | Bình sữa 240ml | 199000 | 1 | 199000 | 16500
        260530QWE3 | 2026-05-30 12:54 | Đã hủy | kem_suabo | Tã dán size L | 299000 | 1 | 299000 | 0`),
    },
    { reads: { rows: 4, amount: 1216000, quantity: 8, order_date: '2026-05-02' } },
  ),
  sheet(
    'vi',
    'Số liệu fanpage tiệm bánh theo bài',
    'social',
    {
      'Insight T6': social`
        Ngày đăng | Nền tảng | Nội dung bài | Lượt thích | Bình luận | Chia sẻ | Lượt tiếp cận
        = social_date | platform | | likes | comments | shares | reach
        01/06/2026 | Facebook | Bánh kem 1/6 | 340 | 52 | 18 | 9800
        13/06/2026 | Instagram | Hậu trường bếp | 512 | 21 | 4 | 6100
        27/06/2026 | TikTok | Trang trí cupcake | 4800 | 133 | 260 | 88200`,
    },
    { reads: { rows: 3, likes: 5652, reach: 104100, social_date: '2026-06-01' } },
  ),
  sheet('vi', 'Danh bạ nội bộ', 'no table', {
    'Danh bạ': noTable`
      Phòng ban | Họ và tên | Chức vụ | Máy lẻ | Email
      Kế toán | Trần Thị Bích | Trưởng phòng | 101 | bich@noibo.example
      Kho | Lê Văn Tài | Thủ kho | 205 | tai@noibo.example
      Nhân sự | Vũ Hồng | Chuyên viên | 110 | hong@noibo.example
      Bảo vệ | Chú Năm | Tổ trưởng | 001 |`,
  }),
];
