/** EspoCRM: lists of opportunities and leads in the words of its own translations. */

import { asText, deals, type SheetCase, sheet } from './case';

const espocrm = { crm: 'espocrm' } as const;

export const espocrmSheets: readonly SheetCase[] = [
  sheet(
    'en',
    'EspoCRM opportunities',
    'stage column',
    {
      Export_Opportunity: asText(deals`
        ID | Name | Account | Stage | Last Stage | Amount | Amount Currency | Amount Weighted | Probability, % | Lead Source | Close Date | Assigned User | Teams | Created At | Modified At
        = deal_id | deal_name | account | stage | !stage | amount | currency | weighted_amount | probability | source | close_date | owner | team | created_date | !created_date/close_date
        64a01 | Orchard press | Orchard Co | Proposal | Proposal | 6400 | EUR | 3200 | 50 | Web Site | 2026-08-12 | Anja | North | 2026-05-21 10:00 | 2026-06-20 10:00
        64a02 | Pear cider line | Pear & Sons | Closed Won | Negotiation | 28000 | EUR | 28000 | 100 | Partner | 2026-05-08 | Bram | South | 2026-01-30 10:00 | 2026-05-08 10:00
        64a03 | Quince labels | Quince | Closed Lost | Proposal | 1900 | EUR | 0 | 0 | Call | 2026-04-17 | Anja | North | 2026-02-25 10:00 | 2026-04-17 10:00
        64a04 | Rhubarb store | Rhubarb Ltd | Prospecting | Prospecting | 5500 | EUR | 550 | 10 | Campaign | 2026-10-01 | Bram | South | 2026-06-18 10:00 | 2026-06-19 10:00
        64a05 | Sloe bottling | Sloe Gin | Negotiation | Negotiation | 14300 | EUR | 11440 | 80 | Web Site | 2026-07-22 | Anja | North | 2026-04-09 10:00 | 2026-06-24 10:00`),
    },
    {
      ...espocrm,
      stages: {
        lead: 'Prospecting',
        proposal: 'Proposal',
        negotiation: 'Negotiation',
        won: 'Closed Won',
        lost: 'Closed Lost',
      },
      reads: { rows: 5, amount: 56100 },
    },
  ),
  sheet(
    'th',
    'EspoCRM โอกาสทางการขาย',
    'stage column',
    {
      โอกาสทางการขาย: asText(deals`
        ชื่อ | ลูกค้า | ขั้นตอน | จำนวน | ความน่าจะเป็น% | แหล่งที่มาของลูกค้าเป้าหมาย | วันที่ปิด | ผู้ใช้ที่ได้รับมอบหมาย | สร้างเมื่อ | แคมเปญ
        = deal_name | account | stage | amount | probability | source | close_date | owner | created_date | campaign
        ติดตั้งกล้องวงจรปิด | หจก. รุ่งเรือง | ตรวจความเหมาะสม | 45000 | 20 | เว็บไซต์ | 2026-08-20 | กิตติ | 2026-06-01 09:00 | Q2
        ระบบบัญชี | บจก. ทรัพย์ทวี | ปิดการขายสำเร็จ | 120000 | 100 | พาร์ทเนอร์ | 2026-04-30 | ปราณี | 2026-02-11 10:30 |
        เว็บไซต์โรงแรม | เกาะแก้วรีสอร์ท | ไม่สำเร็จ | 80000 | 0 | โทรศัพท์ | 2026-05-15 | กิตติ | 2026-03-05 14:00 |
        ซ่อมบำรุงรายปี | โรงงานเจริญ | การเจรจาต่อรอง | 260000 | 80 | เว็บไซต์ | 2026-07-31 | ปราณี | 2026-04-22 11:15 | Q2
        อบรมพนักงาน | สหกรณ์บ้านไร่ | ข้อเสนอ | 35000 | 50 | แคมเปญ | 2026-08-05 | กิตติ | 2026-05-19 16:45 | Q2`),
    },
    {
      ...espocrm,
      stages: {
        sql: 'ตรวจความเหมาะสม',
        proposal: 'ข้อเสนอ',
        negotiation: 'การเจรจาต่อรอง',
        won: 'ปิดการขายสำเร็จ',
        lost: 'ไม่สำเร็จ',
      },
      reads: { rows: 5, amount: 540000 },
    },
  ),
  sheet(
    'ja',
    'EspoCRM 商談一覧',
    'stage column',
    {
      商談: asText(deals`
        名前 | 取引先 | ステージ | 額 | 確率、% | リードソース | 締め切り日 | 割り当てユーザー | 作成日時 | 最終ステージ
        = deal_name | account | stage | amount | probability | source | close_date/expected_close_date | owner | created_date | !stage
        社内ポータル | 三栄商会 | 資格 | 700000 | 10 | ウェブサイト | 2026-09-01 | 井上 | 2026-06-05 09:10 | 資格
        空調更新 | 大和ビル管理 | 提案 | 3200000 | 50 | パートナー | 2026-08-20 | 木村 | 2026-04-15 13:00 | 提案
        勤怠システム | 富士見運輸 | 受注 | 1500000 | 100 | 電話 | 2026-05-12 | 井上 | 2026-02-02 10:00 | 交渉
        複合機リース | 春日法律事務所 | 失注 | 420000 | 0 | ウェブサイト | 2026-03-27 | 木村 | 2026-01-21 15:30 | 提案
        倉庫ラック | 太陽金属 | 交渉 | 2100000 | 80 | キャンペーン | 2026-07-18 | 井上 | 2026-03-30 11:45 | 交渉`),
    },
    {
      ...espocrm,
      stages: { sql: '資格', proposal: '提案', negotiation: '交渉', won: '受注', lost: '失注' },
      reads: { rows: 5, amount: 7920000 },
    },
  ),
  sheet(
    'ar',
    'EspoCRM قائمة الصفقات',
    'stage column',
    {
      الصفقات: asText(deals`
        الاسم | الحساب | المرحلة | القيمة | الإحتمالية, % | مصدر الفرصة | تاريخ الإقفال | المستخدم المعين | أنشئ في
        = deal_name | account | stage | amount | probability | source | close_date | owner | created_date
        توريد أجهزة | مستشفى السلام | عرض سعر | 90000 | 50 | موقع ويب | 2026-08-11 | رنا | 2026-05-17 09:00
        نظام مخازن | شركة بركة | ناجحة | 64000 | 100 | شريك | 2026-04-22 | طارق | 2026-01-28 10:00
        كاميرات مراقبة | سوق الميناء | مغلق فقدت | 22000 | 0 | اتصال | 2026-05-03 | رنا | 2026-02-14 12:00
        عقد صيانة | مصنع الخليج | تفاوض | 130000 | 80 | حملة | 2026-07-28 | طارق | 2026-04-06 14:30
        استشارات | بلدية النخيل | التنقيب | 40000 | 10 | موقع ويب | 2026-10-05 | رنا | 2026-06-21 11:00`),
    },
    {
      ...espocrm,
      stages: { lead: 'التنقيب', proposal: 'عرض سعر', negotiation: 'تفاوض', won: 'ناجحة', lost: 'مغلق فقدت' },
      reads: { rows: 5, amount: 346000 },
    },
  ),
  sheet(
    'vi',
    'EspoCRM danh sách cơ hội',
    'stage column',
    {
      'Cơ hội': asText(deals`
        Tên | Tài khoản | Mức | Tổng | Xác suất, % | Nguồn dẫn | Ngày kết thúc | Người được giao | Được tạo lúc | Chiến dịch
        = deal_name | account | stage | amount | probability | source | close_date | owner | created_date | campaign
        Phần mềm kho | Cty Tân Tiến | Phân tích nhu cầu | 60000000 | 20 | Gọi | 2026-08-30 | Vy | 2026-06-03 09:00 |
        Máy in nhãn | Dược Hải Vân | Chốt đơn | 35000000 | 100 | Đối tác | 2026-05-16 | Khoa | 2026-03-12 10:20 | Hè
        Bảo trì mạng | Cảng Đông | Thua thầu | 48000000 | 0 | Gọi | 2026-04-29 | Vy | 2026-02-06 14:00 |
        Camera AI | Siêu thị Lan Chi | Đàm phán | 210000000 | 80 | Chiến dịch | 2026-07-19 | Khoa | 2026-04-24 08:30 | Hè
        Máy chủ | ĐH Phương Nam | Giá đưa ra | 330000000 | 50 | Đối tác | 2026-08-08 | Vy | 2026-05-09 16:00 |`),
    },
    {
      ...espocrm,
      stages: {
        sql: 'Phân tích nhu cầu',
        proposal: 'Giá đưa ra',
        negotiation: 'Đàm phán',
        won: 'Chốt đơn',
        lost: 'Thua thầu',
      },
      reads: { rows: 5, amount: 683000000 },
    },
  ),
  sheet(
    'en',
    'EspoCRM leads',
    'leads',
    {
      Export_Lead: asText(deals`
        Name | Account Name | Status | Source | Opportunity Amount | Email | Phone | Assigned User | Created At | Converted At
        = contact/deal_name | account | stage | source | amount | email | phone | owner | created_date | !created_date
        Tara Finn | Teal Yachts | New | Web Site | 4000 | tara@teal.example | 555-0141 | Anja | 2026-06-20 10:00 |
        Umi Sato | Ultra Print | In Process | Call | 1500 | umi@ultra.example | 555-0142 | Bram | 2026-06-11 12:00 |
        Val Cruz | Vine Bar | Converted | Partner | 9000 | val@vine.example | 555-0143 | Anja | 2026-05-02 09:30 | 2026-05-20 10:00
        Wes Holm | Wool Mill | Recycled | Campaign |  | wes@wool.example | 555-0144 | Bram | 2026-04-14 15:00 |
        Xan Dee | Xeno Lab | Dead | Call |  | xan@xeno.example | 555-0145 | Anja | 2026-04-19 11:00 |
        Yas Amin | Yard 9 | Assigned | Web Site | 700 | yas@yard.example | 555-0146 | Bram | 2026-06-24 08:00 |`),
    },
    {
      ...espocrm,
      rows: 'lead',
      stages: { lead: 'New|Assigned', mql: 'In Process', disqualified: 'Recycled', 'lost/disqualified': 'Dead' },
      askStages: 'Converted',
      reads: { rows: 6, amount: 15200 },
    },
  ),
];
