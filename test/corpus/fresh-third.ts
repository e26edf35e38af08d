/** A third batch of sheets, written after the second was mended and before any of these was read. */

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
  spend,
  targets,
} from './case';

export const thirdFreshSheets: readonly SheetCase[] = [
  sheet(
    'en',
    'Roofing company estimates',
    ['stage column', 'totals'],
    {
      Estimates: deals`
      Est # | Homeowner | Town | Estimator | Est date | Total est | Job type | How they heard of us | Sold Y/N | Date sold
      = deal_id | account/contact/deal_name | | owner | created_date/proposal_date | amount | | source | status/stage | won_date
      1041 | Rick Poe | Salem | Vince | 4/3/2026 | $14,300 | Re-roof | Yard sign | Y | 4/17/2026
      1042 | Amy Tran | Keizer | Vince | 4/9/2026 | $2,150 | Repair | Google | N |
      1043 | D. Lund | Salem | Marta | 4/28/2026 | $19,800 | Re-roof | Neighbor | Y | 5/12/2026
      Total |  |  |  |  | $36,250 |  |  |  |`,
    },
    { reads: { rows: 3, amount: 36250, won_date: '2026-04-17' } },
  ),
  sheet(
    'en',
    'Software reseller, partner registered deals',
    'stage column',
    {
      'Deal reg': asText(deals`
      Registration No. | Partner | End customer | Vendor SKU family | List value (USD) | Reg. status | Registered date | Target PO date | Channel manager
      = deal_id | source/account | account | | amount | stage/status | created_date | expected_close_date/close_date | owner
      R-1 | Bytewise | City Bank | Firewall | 48000 | Approved | 2026-02-11 | 2026-07-31 | Lena
      R-2 | Corenet | Unity Hosp | Wifi | 12500 | Rejected | 2026-03-02 | 2026-05-29 | Lena
      R-3 | Bytewise | Port Auth | Switch | 77000 | Won | 2026-01-19 | 2026-04-30 | Omar`),
    },
    { stages: { won: 'Won', lost: 'Rejected' }, reads: { rows: 3, amount: 137500 } },
  ),
  sheet(
    'en',
    'Hotel group bookings enquiries',
    ['stage column', 'titles above'],
    {
      Groups: deals`
      GROUP ENQUIRIES - updated weekly
      |
      Ref no | Company/Group | Contact | Enquiry rcvd | Arrival | Rms | Est. value £ | Handled by | Status | Conf. date | Reason lost | Enquiry source
      = deal_id | account | contact | created_date/lead_date | !close_date/won_date/expected_close_date | !amount | amount | owner | stage/status | won_date/close_date | lost_reason | source
      G1 | Rugby club | J Hay | 05/01/2026 | 14/03/2026 | 20 | 5,200 | Lou | Confirmed | 19/01/2026 |  | Website
      G2 | ACME Conf | P Roe | 12/01/2026 | 02/06/2026 | 45 | 18,400 | Lou | Provisional |  |  | Agent
      G3 | Choir tour | M Lee | 26/01/2026 | 10/07/2026 | 30 | 7,900 | Sid | Lost |  | Price | Website`,
    },
    {
      locale: 'en_GB',
      stages: { won: 'Confirmed', lost: 'Lost' },
      reads: { rows: 3, amount: 31500, created_date: '2026-01-05' },
    },
  ),
  sheet(
    'en',
    'Box scheme subscribers',
    'customers',
    {
      Subscribers: customers`
      Subscriber | Box | Weekly/monthly | Monthly price | Joined on | Left on | Why left
      = account/customer_id | product | billing_period | mrr_amount | start_date | churn_date |
      Fay | Veg | Monthly | 48 | 02/03/2025 |  |
      Gil | Fruit | Monthly | 32 | 14/04/2025 | 30/11/2025 | Moved
      Hal | Veg | Monthly | 48 | 20/06/2025 |  |`,
    },
    { locale: 'en_GB', reads: { rows: 3, mrr_amount: 128, churn_date: '2025-11-30' } },
  ),
  sheet(
    'en',
    'Call centre daily totals per agent',
    'activities',
    {
      Daily: activities`
      Shift date | Agent name | Activity | No. done | Minutes talked
      = activity_date | owner | activity_type | quantity | duration
      #2026-06-01 | Pat | Outbound calls | 64 | 180
      #2026-06-01 | Quinn | Outbound calls | 58 | 161
      #2026-06-01 | Pat | Emails | 22 | 0
      #2026-06-16 | Quinn | Meetings set | 3 | 0`,
    },
    { reads: { rows: 4, quantity: 147, activity_date: '2026-06-01' } },
  ),
  sheet(
    'en',
    'Event ticket sales by order',
    'orders',
    {
      'Ticket orders': asText(orders`
      Order ref | Purchased | Buyer | Ticket type | Tickets | Face value | Booking fee | Order value
      = order_id | order_date | account/customer_id | product | quantity | !amount | !amount | amount
      TX-1 | 2026-05-02 10:11 | a@x.example | Standing | 2 | 30.00 | 4.00 | 64.00
      TX-2 | 2026-05-03 18:22 | b@y.example | Seated | 4 | 45.00 | 8.00 | 188.00
      TX-3 | 2026-05-19 09:40 | a@x.example | Standing | 1 | 30.00 | 2.00 | 32.00`),
    },
    { reads: { rows: 3, amount: 284, quantity: 7 } },
  ),
  sheet(
    'en',
    'Marketing spend across by channel',
    ['spend', 'totals'],
    {
      'Mkt spend 2026': spend`
      Month | Google Ads | LinkedIn | Events | Total
      = period
      Jan 2026 | 2000 | 900 | 0 | 2900
      Feb 2026 | 2100 | 950 | 4000 | 7050
      Mar 2026 | 1950 | 800 | 0 | 2750`,
    },
    { reads: { spend_amount: 12700 } },
  ),
  sheet(
    'th',
    'รับเหมาตกแต่งภายใน',
    ['stage column', 'titles above'],
    {
      งานเสนอราคา: deals`
      ตารางติดตามงานเสนอราคา ปี 2569
      ที่ | ชื่องาน/โครงการ | เจ้าของงาน | มูลค่างานรวม VAT (บาท) | ผู้ประสานงาน | วันที่ได้รับงาน | วันที่เสนอราคา | สถานะงาน | วันที่เซ็นสัญญา | รู้จักเราทางไหน
      = deal_id | deal_name | account | amount | owner | created_date/lead_date | proposal_date | stage/status | won_date | source
      1 | ครัวคุณพลอย | คุณพลอย | 185,000 | ต้น | 05/01/2569 | 09/01/2569 | ได้งาน | 16/01/2569 | IG
      2 | ออฟฟิศชั้น 5 | บจก. ใจดี | 920,000 | ต้น | 19/01/2569 | 02/02/2569 | ไม่ได้งาน |  | ลูกค้าเก่า
      3 | ร้านกาแฟ | คุณเอก | 340,000 | แพร | 23/02/2569 | 04/03/2569 | รอลูกค้าตอบ |  | IG`,
    },
    { stages: { won: 'ได้งาน', lost: 'ไม่ได้งาน' }, reads: { rows: 3, amount: 1445000 } },
  ),
  sheet(
    'th',
    'สรุปยอดรายเดือนของทีมขาย',
    ['counts', 'totals'],
    {
      สรุปเดือน: counts`
      ประจำเดือน | ลูกค้าใหม่ที่ติดต่อเข้ามา | จำนวนนัดหมาย | จำนวนใบเสนอราคา | ปิดการขาย (ราย) | ยอดขาย (บาท) | งบการตลาด
      = period | leads_count | | | won_count | amount | spend_amount
      มกราคม 2569 | 120 | 48 | 30 | 12 | 860,000 | 45,000
      กุมภาพันธ์ 2569 | 105 | 41 | 27 | 9 | 640,000 | 45,000
      มีนาคม 2569 | 138 | 60 | 39 | 17 | 1,210,000 | 52,000
      รวม | 363 | 149 | 96 | 38 | 2,710,000 | 142,000`,
    },
    { reads: { rows: 3, leads_count: 363, won_count: 38, amount: 2710000, spend_amount: 142000 } },
  ),
  sheet(
    'ja',
    '住宅リフォームの案件表',
    ['stage column', 'totals'],
    {
      案件表: deals`
      受付番号 | 施主名 | 工事内容 | 現場担当 | 問い合わせ受付日 | 見積提示額 | 見積提示日 | 現在の状況 | ご契約日 | 知ったきっかけ
      = deal_id | account/contact/deal_name | deal_name/product | owner | created_date/lead_date | amount | proposal_date | stage/status | won_date | source
      R1 | 坂本 | 浴室 | 前田 | 2026/04/02 | 1,280,000 | 2026/04/10 | ご契約 | 2026/04/20 | チラシ
      R2 | 岩崎 | 屋根 | 前田 | 2026/04/15 | 2,450,000 | 2026/04/27 | 失注 |  | HP
      R3 | 内藤 | キッチン | 宮本 | 2026/05/30 | 1,760,000 | 2026/06/08 | 見積提示済 |  | 紹介
      合計 |  |  |  |  | 5,490,000 |  |  |  |`,
    },
    { stages: { won: 'ご契約', lost: '失注', proposal: '見積提示済' }, reads: { rows: 3, amount: 5490000 } },
  ),
  sheet(
    'ja',
    '電話応対の記録',
    'inquiries',
    {
      応対記録: inquiries`
      着信日時 | お客様名 | 用件 | 折返し日時 | 応対者 | 完了
      = received_at | contact | | first_reply_at | owner | resolved
      2026/06/01 9:10 | 西田 | 見積 | 2026/06/01 9:40 | 白石 | 済
      2026/06/01 14:05 | 東 | 修理 | 2026/06/02 10:00 | 白石 | 済
      2026/06/15 11:30 | 南野 | 納期 |  | 黒田 | 未`,
    },
    { reads: { rows: 3, received_at: '2026-06-01' } },
  ),
  sheet(
    'ar',
    'متابعة عروض شركة تنظيف',
    ['stage column', 'totals'],
    {
      'متابعة العروض': deals`
      رقم | اسم المنشأة | الشخص المسؤول | نوع الخدمة | تاريخ الطلب | قيمة العرض | مندوبنا | الوضع الحالي | تاريخ الاتفاق | طريقة الوصول إلينا
      = deal_id | account | contact | product | created_date/lead_date | amount | owner | stage/status | won_date/close_date | source
      1 | مدارس الفجر | أ. خالد | تنظيف يومي | 05/01/2026 | 96,000 | وليد | تم الاتفاق | 20/01/2026 | قوقل
      2 | برج النخيل | م. سارة | واجهات | 14/01/2026 | 42,000 | وليد | لم يوافق |  | توصية
      3 | مستشفى الحياة | د. عمر | تعقيم | 23/02/2026 | 150,000 | أماني | أرسل العرض |  | قوقل
      المجموع |  |  |  |  | 288,000 |  |  |  |`,
    },
    { reads: { rows: 3, amount: 288000 } },
  ),
  sheet(
    'ar',
    'أهداف ربع سنوية للفروع',
    ['targets matrix', 'titles above'],
    {
      الأهداف: targets`
      أهداف المبيعات 2026 (ألف ريال)
      الفرع | الربع الأول | الربع الثاني | الربع الثالث | الربع الرابع
      = team/owner
      الرياض | 900 | 950 | 1000 | 1100
      جدة | 700 | 720 | 760 | 800`,
    },
    { reads: { rows: 8, target_amount: 6930000 } },
  ),
  sheet(
    'vi',
    'Xây dựng nhà phố, theo dõi hợp đồng',
    ['stage column', 'titles above', 'totals'],
    {
      'Theo dõi HĐ': deals`
      CÔNG TY XÂY DỰNG AN GIA
      TT | Chủ đầu tư | Địa điểm | Diện tích | Giá trị dự toán (tr) | KTS phụ trách | Ngày tiếp xúc | Ngày gửi dự toán | Kết quả | Ngày ký hợp đồng | Khách biết từ đâu
      = deal_id | account/contact/deal_name | | !amount | amount | owner | created_date/lead_date/first_contact_date | proposal_date | stage/status | won_date | source
      1 | Anh Sơn | Q7 | 120 | '1.450 | Khải | 05/01/2026 | 12/01/2026 | Đã ký | 26/01/2026 | Facebook
      2 | Chị Nga | Q2 | 95 | '1.120 | Khải | 19/01/2026 | 27/01/2026 | Không ký |  | Bảng hiệu
      3 | Chú Tư | BC | 200 | '2.380 | Trúc | 24/02/2026 | 05/03/2026 | Chờ phản hồi |  | Giới thiệu`,
    },
    { stages: { won: 'Đã ký' }, reads: { rows: 3, created_date: '2026-01-05' } },
  ),
  sheet(
    'vi',
    'Đơn bán lẻ cửa hàng quần áo',
    ['orders', 'totals'],
    {
      'Bán lẻ T6': orders`
      Mã HĐ | Ngày giờ bán | Khách | Mã SP | Tên hàng | SL | Giá bán lẻ | Chiết khấu | Khách phải trả | NV bán hàng
      = order_id | order_date | account/customer_id | | product | quantity | !amount | !amount | amount | owner
      B1 | 02/06/2026 10:05 | Khách lẻ | A1 | Áo thun | 2 | '150.000 | 0 | '300.000 | Như
      B2 | 02/06/2026 15:41 | Chị Hân | D4 | Đầm | 1 | '450.000 | '45.000 | '405.000 | Như
      B3 | 19/06/2026 19:20 | Khách lẻ | A1 | Áo thun | 3 | '150.000 | '30.000 | '420.000 | Vân
      Cộng |  |  |  |  | 6 |  | '75.000 | 1.125.000 |`,
    },
    { reads: { rows: 3, amount: 1125000, quantity: 6 } },
  ),
  sheet('en', 'A workbook with a wiki page and a menu', 'no table', {
    Wiki: noTable`
      How we work
      1. Answer within a day
      2. Log every call in the CRM`,
    Menu: noTable`
      Dish | Course | Price | Allergens
      Soup | Starter | 6.5 | Celery
      Pie | Main | 14 | Gluten
      Tart | Dessert | 7 | Nuts`,
  }),
];
