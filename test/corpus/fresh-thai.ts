/** Sheets as Thai teams keep them, written without a look at the reader or its word lists. */

import {
  activities,
  asText,
  counts,
  customers,
  deals,
  inquiries,
  orders,
  type SheetCase,
  sheet,
  social,
  spend,
  surveys,
  targets,
} from './case';

export const freshThaiSheets: readonly SheetCase[] = [
  sheet(
    'th',
    'โซลาร์รูฟ ติดตามลูกค้า',
    ['stage column', 'titles above', 'totals'],
    {
      'ติดตามงาน 2569': deals`
        บริษัท แสงทองโซลาร์ จำกัด
        ตารางติดตามลูกค้า อัปเดต 30/6/69
        |
        No. | ชื่อลูกค้า | โทร | จังหวัด | ขนาด (kW) | ราคาเสนอ | เซลล์ | วันรับเรื่อง | วันสำรวจหน้างาน | วันส่งใบเสนอราคา | ผลลัพธ์ | วันเซ็นสัญญา | มาจาก
        = deal_id | account/contact/deal_name | phone | | !amount | amount | owner | created_date/lead_date | | proposal_date | stage/status | won_date | source
        1 | คุณธนา | 081-000-1001 | นนทบุรี | 5 | 165,000 | กบ | 05/01/69 | 09/01/69 | 12/01/69 | เซ็นสัญญาแล้ว | 26/01/69 | เพจ
        2 | คุณวิภา | 081-000-1002 | ปทุมธานี | 10 | 310,000 | กบ | 18/01/69 | 24/01/69 | 28/01/69 | อยู่ระหว่างพิจารณา |  | Google
        3 | รร.บ้านสวน | 081-000-1003 | อยุธยา | 30 | 890,000 | แจ๊ค | 02/02/69 | 13/02/69 | 20/02/69 | ยกเลิก |  | เพื่อนบอกต่อ
        4 | คุณสมร | 081-000-1004 | นนทบุรี | 3 |  | แจ๊ค | 23/06/69 |  |  | รอนัดสำรวจ |  | เพจ
        รวม |  |  |  | 48 | 1,365,000 |  |  |  |  |  |  |`,
    },
    {
      stages: { won: 'เซ็นสัญญาแล้ว', lost: 'ยกเลิก', 'negotiation/proposal/on_hold': 'อยู่ระหว่างพิจารณา' },
      reads: { rows: 4, amount: 1365000, won_date: '2026-01-26' },
    },
  ),
  sheet(
    'th',
    'คลินิกความงาม จองคิวและปิดการขาย',
    'stage column',
    {
      เคสลูกค้า: deals`
        วันที่ทัก | ชื่อในไลน์/เฟซ | สนใจหัตถการ | ช่องทาง | แอดมินที่รับ | นัดวันที่ | มาจริง? | ยอดปิด | สถานะเคส | หมายเหตุ
        = created_date/lead_date | contact/account/deal_name | product | source | owner | | | amount | stage/status |
        #2026-06-01 | Mint | โบท็อกซ์ | FB | ปุ้ย | #2026-06-05 | มา | 5900 | ปิดการขาย |
        #2026-06-02 | ป้าเล็ก | ยกกระชับ | LINE | ปุ้ย | #2026-06-09 | ไม่มา |  | หลุดนัด | โทร 2 รอบ
        #2026-06-04 | JJ | เลเซอร์ | TikTok | ฝ้าย |  |  |  | รอตอบ |
        #2026-06-08 | คุณอ้อย | ฟิลเลอร์ | FB | ฝ้าย | #2026-06-12 | มา | 12500 | ปิดการขาย |
        #2026-06-15 | แพรว | โบท็อกซ์ | LINE | ปุ้ย | #2026-06-20 | มา |  | ไม่ซื้อ | แพง`,
    },
    { stages: { won: 'ปิดการขาย', lost: 'ไม่ซื้อ' }, reads: { rows: 5, amount: 18400, created_date: '2026-06-01' } },
  ),
  sheet(
    'th',
    'งานขายโครงการ เปอร์เซ็นต์โอกาสในสถานะ',
    'stage column',
    {
      Forecast: deals`
        ลูกค้า (End user) | ชื่อโครงการ | มูลค่าโครงการ (บาท) | Status | โอกาสได้งาน | ผู้ดูแล | เริ่มติดตาม | คาดว่าจะได้ PO | คู่แข่ง
        = account | deal_name | amount | stage/status | probability | owner | created_date | expected_close_date |
        รพ.เมืองใหม่ | UPS ห้องเซิร์ฟเวอร์ | 1.25 ล้าน | Quotation 50% | 50% | เป้ | 12 ก.พ. 2569 | ส.ค. 2569 | บ.ก
        อบต.หนองปลา | กล้องวงจรปิด | 480,000 | Win 100% | 100% | เป้ | 8 ม.ค. 2569 | เม.ย. 2569 |
        โรงงานพลาสติก | ระบบไฟสำรอง | 2.4 ล้าน | Negotiate 75% | 75% | อาร์ท | 3 มี.ค. 2569 | ก.ค. 2569 | บ.ข
        มหาวิทยาลัยเหนือ | Data center | 6 ล้าน | Loss 0% | 0% | อาร์ท | 20 ม.ค. 2569 | มิ.ย. 2569 | บ.ก`,
    },
    {
      stages: { proposal: 'Quotation 50%', won: 'Win 100%', negotiation: 'Negotiate 75%', lost: 'Loss 0%' },
      reads: { rows: 4, amount: 10130000, probability: 2.25, created_date: '2026-02-12' },
    },
  ),
  sheet(
    'th',
    'รับสร้างบ้าน วันที่ทีละขั้น ขีดถ้ายังไม่ถึง',
    ['date per stage', 'two-row header'],
    {
      ลูกค้าปี69: deals`
        ลูกค้า |  | วันที่ |  |  |  |  | มูลค่างาน
        ชื่อ | เซลส์ | ติดต่อครั้งแรก | เข้าดูที่ดิน | เสนอแบบ+ราคา | ต่อรอง | เซ็นสัญญา | (บาท)
        == account/contact/deal_name | owner | lead_date/created_date/first_contact_date | | proposal_date | negotiation_date | won_date | amount
        คุณชาติ | โบว์ | 10/1/2569 | 17/1/2569 | 2/2/2569 | 9/2/2569 | 20/2/2569 | 3,200,000
        คุณหน่อย | โบว์ | 15/1/2569 | 24/1/2569 | 10/2/2569 | - | - | 2,850,000
        คุณบอย | เต้ | 4/2/2569 | - | - | - | - |
        คุณมุก | เต้ | 25/2/2569 | 3/3/2569 | 16/3/2569 | 30/3/2569 | 11/4/2569 | 4,100,000`,
    },
    { rows: 'lead', reads: { rows: 4, amount: 10150000, won_date: '2026-02-20' } },
  ),
  sheet(
    'th',
    'สรุปรายสัปดาห์ของเพจ',
    ['counts', 'totals', 'titles above'],
    {
      Weekly: counts`
        รายงานประจำสัปดาห์
        สัปดาห์ที่เริ่ม | แพลตฟอร์ม | ค่าแอด | คนทัก | นัดเข้ามา | ปิดได้ (คน) | ยอดเงิน
        = period | source | spend_amount | leads_count | | won_count | amount
        1/6/2569 | Facebook | 7,500 | 85 | 22 | 9 | 76,000
        1/6/2569 | TikTok | 4,000 | 60 | 11 | 4 | 28,500
        8/6/2569 | Facebook | 7,500 | 79 | 20 | 8 | 69,900
        8/6/2569 | TikTok | 4,500 | 71 | 15 | 6 | 41,000
        15/6/2569 | Facebook | 8,000 | 92 | 25 | 11 | 97,600
        รวม |  | 31,500 | 387 | 93 | 38 | 313,000`,
    },
    { reads: { rows: 5, won_count: 38, spend_amount: 31500, leads_count: 387, amount: 313000 } },
  ),
  sheet(
    'th',
    'งบโฆษณารายเดือน เลขไทย',
    ['spend', 'totals'],
    {
      งบประมาณ: spend`
        เดือน | สื่อ | งบที่ตั้งไว้ | จ่ายจริง | หมายเหตุ
        = period/spend_date | source | !spend_amount | spend_amount |
        มกราคม ๒๕๖๙ | เฟซบุ๊ก | ๒๐,๐๐๐ | ๑๘,๕๐๐ |
        มกราคม ๒๕๖๙ | ป้ายบิลบอร์ด | ๔๕,๐๐๐ | ๔๕,๐๐๐ | จ่ายครั้งเดียว
        กุมภาพันธ์ ๒๕๖๙ | เฟซบุ๊ก | ๒๐,๐๐๐ | ๒๑,๒๕๐ |
        รวมทั้งสิ้น |  | ๘๕,๐๐๐ | ๘๔,๗๕๐ |`,
    },
    { reads: { rows: 3, spend_amount: 84750 } },
  ),
  sheet(
    'th',
    'ใบสั่งซื้อร้านขายส่ง ทีละรายการ',
    'order lines',
    {
      'บิลขาย มิ.ย.': orders`
        วันที่บิล | เลขที่บิล | รหัสลูกค้า | ชื่อร้าน | รายการสินค้า | จำนวนลัง | ราคา/ลัง | รวมเงิน | พนักงานขาย
        = order_date | order_id | customer_id | account | product | quantity | !amount | amount | owner
        02/06/69 | IV69-0101 | C01 | ร้านเจ๊หมวย | น้ำปลา | 10 | 380 | 3,800 | โอ๋
        02/06/69 | IV69-0101 | C01 | ร้านเจ๊หมวย | ซอสหอย | 4 | 520 | 2,080 | โอ๋
        05/06/69 | IV69-0102 | C07 | มินิมาร์ทปากซอย | น้ำปลา | 6 | 380 | 2,280 | ตุ๊ก
        24/06/69 | IV69-0103 | C01 | ร้านเจ๊หมวย | น้ำตาล | 20 | 450 | 9,000 | ตุ๊ก`,
    },
    { reads: { amount: 17160, quantity: 40, order_date: '2026-06-02' } },
  ),
  sheet(
    'th',
    'ลูกค้าโปรแกรมบัญชีรายเดือน',
    'customers',
    {
      'ลูกค้า active': customers`
        รหัส | บริษัท | แพ็กเกจ | ค่าบริการต่อเดือน | เริ่มใช้งาน | หยุดใช้ | สถานะการใช้งาน | รอบบิล
        = customer_id | account | product | mrr_amount | start_date | churn_date | churn_status | billing_period
        A01 | บจก. ทวีโชค | Pro | ฿1,490 | 1 มี.ค. 2568 |  | ใช้งานอยู่ | รายเดือน
        A02 | หจก. พูนผล | Basic | ฿590 | 15 พ.ค. 2568 | 31 ธ.ค. 2568 | ยกเลิก | รายเดือน
        A03 | ร้านสุขใจ | Basic | ฿590 | 20 ส.ค. 2568 |  | ใช้งานอยู่ | รายปี`,
    },
    { reads: { rows: 3, mrr_amount: 2670, start_date: '2025-03-01', churn_date: '2025-12-31' } },
  ),
  sheet(
    'th',
    'เป้าตามทีมและเดือน มีรวมไตรมาส',
    ['targets matrix', 'totals', 'titles above'],
    {
      เป้า: targets`
        เป้าหมายยอดขาย ปี 2569 (หน่วย: บาท)
        |
        ชื่อเซลส์ | มกราคม | กุมภาพันธ์ | มีนาคม | รวม Q1
        = owner
        โอ๋ | 250000 | 250000 | 300000 | 800000
        ตุ๊ก | 180000 | 180000 | 220000 | 580000
        รวม | 430000 | 430000 | 520000 | 1380000`,
    },
    { reads: { rows: 6, target_amount: 1380000 } },
  ),
  sheet(
    'th',
    'รายงานเข้าเยี่ยมลูกค้า',
    'activities',
    {
      'Daily report': activities`
        วัน/เดือน/ปี | ชื่อพนักงาน | ประเภทงาน | ร้านค้า/ลูกค้า | เริ่ม | ใช้เวลา | รายละเอียด
        = activity_date | owner | activity_type | account | | duration |
        1/6/2569 | โอ๋ | เยี่ยม | ร้านเจ๊หมวย | 9:30 | 40 นาที | วางบิล
        1/6/2569 | โอ๋ | โทร | มินิมาร์ทปากซอย | 11:00 | 5 นาที | ตามออเดอร์
        16/6/2569 | ตุ๊ก | ประชุม | ห้างเล็ก | 13:00 | 1 ชม. | เสนอสินค้าใหม่`,
    },
    { reads: { rows: 3, activity_date: '2026-06-01' } },
  ),
  sheet(
    'th',
    'ประเมินบริการหลังการขาย',
    'surveys',
    {
      'Form Responses 1': surveys`
        ประทับเวลา | ท่านใช้บริการสาขาใด | ให้คะแนนพนักงาน (1-5) | อยากให้ปรับปรุงอะไร | ชื่อ (ไม่บังคับ)
        = survey_date | | csat_score | | contact/account
        2/6/2026, 14:02:11 | บางแค | 5 |  | นิด
        13/6/2026, 18:45:30 | บางแค | 3 | รอนาน |
        21/6/2026, 9:10:05 | รังสิต | 4 |  | ก้อง`,
    },
    { reads: { rows: 3, csat_score: 12, survey_date: '2026-06-02' } },
  ),
  sheet(
    'th',
    'อินบ็อกซ์เพจ เวลาตอบเป็นนาที',
    'inquiries',
    {
      inbox: inquiries`
        วันที่เวลา | ลูกค้า | มาทาง | ถามเรื่อง | ตอบกลับภายใน (นาที) | ตอบแล้ว | แอดมิน
        = received_at | contact | source | | reply_time | answered/resolved | owner
        #2026-06-01T09:00 | Nan | FB | ราคา | 4 | ตอบแล้ว | ปุ้ย
        #2026-06-01T21:10 | Top | LINE | ที่จอดรถ | 45 | ตอบแล้ว | ฝ้าย
        #2026-06-02T10:22 | Bam | IG | โปร |  | ยังไม่ตอบ |`,
    },
    { reads: { rows: 3, received_at: '2026-06-01' } },
  ),
  sheet(
    'th',
    'ยอดคอนเทนต์ของทีม',
    ['social', 'totals'],
    {
      Content: social`
        วันลงโพสต์ | ช่องทาง | ชื่อคอนเทนต์ | เข้าถึง | ถูกใจ | คอมเม้น | แชร์ | ทักแชต
        = social_date | platform | | reach | likes | comments | shares | messages
        3 มิ.ย. 69 | Facebook | แจกโค้ด | 12,400 | 350 | 88 | 41 | 27
        9 มิ.ย. 69 | TikTok | เบื้องหลัง | 51,000 | 3,900 | 210 | 330 | 64
        17 มิ.ย. 69 | Instagram | รีวิว | 7,750 | 610 | 19 | 15 | 8
        รวม |  |  | 71,150 | 4,860 | 317 | 386 | 99`,
    },
    { reads: { rows: 3, likes: 4860, reach: 71150 } },
  ),
  sheet(
    'th',
    'แต่ละเซลส์คนละแท็บ',
    ['stacked tabs', 'totals'],
    {
      โอ๋: deals`
        ร้าน | สินค้าที่เสนอ | ยอด | ขั้นตอน | เข้าพบครั้งแรก | ปิดเมื่อ
        = account/deal_name | product/deal_name | amount | stage | created_date/first_contact_date/lead_date | close_date/won_date
        ครัวริมน้ำ | น้ำมันพืช | 24,000 | ปิดแล้ว (ได้) | 3/3/2569 | 20/3/2569
        ตามสั่งป้านก | น้ำปลา | 6,500 | เสนอราคาแล้ว | 11/5/2569 |
        รวม |  | 30,500 |  |  |`,
      ตุ๊ก: deals`
        ร้าน | สินค้าที่เสนอ | ยอด | ขั้นตอน | เข้าพบครั้งแรก | ปิดเมื่อ
        = account/deal_name | product/deal_name | amount | stage | created_date/first_contact_date/lead_date | close_date/won_date
        บุฟเฟ่ต์หมูจุ่ม | ซอส | 18,000 | ปิดแล้ว (ไม่ได้) | 14/2/2569 | 30/3/2569
        โรงอาหาร รง. | น้ำตาล | 45,000 | ต่อรองราคา | 25/4/2569 |
        รวม |  | 63,000 |  |  |`,
    },
    {
      stages: {
        won: 'ปิดแล้ว (ได้)',
        lost: 'ปิดแล้ว (ไม่ได้)',
        proposal: 'เสนอราคาแล้ว',
        negotiation: 'ต่อรองราคา',
      },
      reads: { rows: 4, amount: 93500 },
    },
  ),
  sheet(
    'th',
    'ลีดจากงานแฟร์ คอลัมน์ว่างไม่มีหัว',
    ['leads', 'headerless columns', 'notes beside'],
    {
      'งานบ้าน มี.ค.': asText(deals`
         | ชื่อ-สกุล | เบอร์ | อีเมล | สนใจ | วันที่ลงทะเบียน | สถานะการติดต่อ | เซลส์ |  | *ห้ามลบแถว
        = ! | contact/deal_name/account | phone | email | product | created_date/lead_date | stage/status | owner | | !
        / | กมล ดี | 089-000-0001 | kamon@a.example | ทาวน์โฮม | 14/03/2569 | ยังไม่โทร | เมย์ | |
        / | ปราณี ศรี | 089-000-0002 | pranee@b.example | บ้านเดี่ยว | 14/03/2569 | นัดชมโครงการ | เมย์ | |
         | อนุชา พงษ์ | 089-000-0003 | anucha@c.example | ทาวน์โฮม | 15/03/2569 | ไม่สนใจแล้ว | ก้อย | |`),
    },
    {
      rows: 'lead',
      stages: { lead: 'ยังไม่โทร', 'opportunity/sql': 'นัดชมโครงการ', 'lost/disqualified': 'ไม่สนใจแล้ว' },
      reads: { rows: 3, created_date: '2026-03-14' },
    },
  ),
];
