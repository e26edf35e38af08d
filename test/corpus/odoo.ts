/** Odoo: exports of the pipeline and of sales orders. */

import { asText, deals, orders, type SheetCase, sheet } from './case';

const odoo = { crm: 'odoo' } as const;

export const odooSheets: readonly SheetCase[] = [
  sheet(
    'en',
    'Odoo pipeline',
    'stage column',
    {
      'crm.lead': deals`
        Opportunity | Customer | Contact Name | Email | Phone | Salesperson | Sales Team | Expected Revenue | Prorated Revenue | Probability | Expected Closing | Stage | Source | Created on | Lost Reason | Tags
        = deal_name | account | contact | email | phone | owner | team | amount | weighted_amount | probability | expected_close_date | stage | source | created_date | lost_reason |
        Office design project | Azure Interior | Brandon Freeman | b@azure.example | +1 555 0131 | Mitchell Admin | Sales | 24000 | 16800 | 70 | #2026-07-25 | Qualified | Search engine | #2026-05-12T08:00 |  | Design
        Distributor contract | Deco Addict | Douglas Fletcher | d@deco.example | +1 555 0132 | Marc Demo | Sales | 19800 | 3960 | 20 | #2026-08-10 | New | Lead Recall | #2026-06-11T08:00 |  |
        Chairs, 60 pcs | Gemini Furniture | Edwin Hansen | e@gemini.example | +1 555 0133 | Marc Demo | Sales | 22500 | 22500 | 100 | #2026-05-20 | Won | Newsletter | #2026-03-04T08:00 |  | Product
        Desks for branch | Lumber Inc | Lorraine Douglas | l@lumber.example | +1 555 0134 | Mitchell Admin | Sales | 11000 | 8800 | 80 | #2026-07-14 | Proposition | Search engine | #2026-04-22T08:00 |  | Product
        Need 20 desks | Ready Mat | Julie Richards | j@ready.example | +1 555 0135 | Marc Demo | Sales | 60000 | 54000 | 90 | #2026-07-30 | Proposition | Newsletter | #2026-05-30T08:00 |  | Design`,
    },
    {
      ...odoo,
      rows: 'opportunity',
      stages: { lead: 'New', sql: 'Qualified', proposal: 'Proposition', won: 'Won' },
      reads: { rows: 5, amount: 137300 },
    },
  ),
  sheet(
    'en',
    'Odoo pipeline, archived ones are lost',
    ['stage column', 'ticks'],
    {
      Pipeline: asText(deals`
        External ID | Active | Opportunity | Company Name | Salesperson | Expected Revenue | Stage | Lost Reason | Created on | Closed Date | Medium | Campaign
        = deal_id | status | deal_name | account | owner | amount | stage | lost_reason | created_date | close_date | !stage | campaign
        __export__.crm_lead_1 | True | Solar for barn | Barn Co | Ina | 15000.0 | Qualified |  | 2026-05-04 08:20:11 |  | Website | Sunny days
        __export__.crm_lead_2 | False | Solar for pool | Pool Ltd | Ina | 9000.0 | New | Too expensive | 2026-03-14 10:02:00 | 2026-04-01 12:00:00 | Phone |
        __export__.crm_lead_3 | True | Solar for mill | Mill AG | Jan | 42000.0 | Won |  | 2026-01-09 09:00:00 | 2026-03-27 16:30:00 | Website | Sunny days
        __export__.crm_lead_4 | True | Heat pump | Hill House | Jan | 12500.0 | Proposition |  | 2026-05-19 14:00:00 |  | Referral |
        __export__.crm_lead_5 | False | Battery | Bay Club | Ina | 7000.0 | Proposition | Not enough stock | 2026-02-23 11:11:11 | 2026-04-20 10:00:00 | Website |`),
    },
    {
      ...odoo,
      stages: { lead: 'New', sql: 'Qualified', proposal: 'Proposition', won: 'Won' },
      reads: { rows: 5, amount: 85500 },
    },
  ),
  sheet(
    'en',
    'Odoo pipeline grouped by stage with subtotals',
    ['stage column', 'totals'],
    {
      'Grouped pipeline': deals`
        Stage | Opportunity | Customer | Salesperson | Expected Revenue | Expected Closing | Created on
        = stage | deal_name | account | owner | amount | expected_close_date | created_date
        Total |  |  |  | 41500 |  |
        New | Awning | Rosa Café | Kai | 3500 | #2026-08-31 | #2026-06-10
        New | Shutters | Lido | Lis | 8000 | #2026-09-30 | #2026-06-16
        New total |  |  |  | 11500 |  |
        Won | Pergola | Park Hotel | Kai | 18000 | #2026-05-15 | #2026-03-02
        Won | Sunshade | School 9 | Lis | 12000 | #2026-04-20 | #2026-02-11
        Won total |  |  |  | 30000 |  |`,
    },
    { ...odoo, stages: { lead: 'New', won: 'Won' }, reads: { rows: 4, amount: 41500 } },
  ),
  sheet(
    'vi',
    'Odoo xuất cơ hội',
    'stage column',
    {
      'Cơ hội (crm.lead)': deals`
        Cơ hội | Khách hàng | Nhân viên kinh doanh | Đội ngũ bán hàng | Doanh thu mong đợi | Xác suất | Ngày chốt dự kiến | Giai đoạn | Nguồn | Được tạo vào
        = deal_name | account | owner | team | amount | probability | expected_close_date | stage | source | created_date
        Cung cấp 50 bàn ghế | Công ty Hoà Bình | Lê Thu | Miền Nam | 150000000 | 60 | #2026-08-15 | Đủ điều kiện | Facebook | #2026-05-20T08:00
        Thi công showroom | Nội thất An Phú | Trần Duy | Miền Bắc | 820000000 | 90 | #2026-07-25 | Đề xuất | Giới thiệu | #2026-04-02T08:00
        Tủ hồ sơ văn phòng | Luật Minh Khôi | Lê Thu | Miền Nam | 45000000 | 100 | #2026-06-10 | Thắng | Website | #2026-05-03T08:00
        Vách ngăn | Trường Sao Mai | Trần Duy | Miền Bắc | 96000000 | 10 | #2026-09-30 | Mới | Website | #2026-06-22T08:00`,
    },
    {
      ...odoo,
      stages: { lead: 'Mới', sql: 'Đủ điều kiện', proposal: 'Đề xuất', won: 'Thắng' },
      reads: { rows: 4, amount: 1111000000 },
    },
  ),
  sheet(
    'ar',
    'Odoo تصدير الفرص',
    'stage column',
    {
      'مسار المبيعات': deals`
        الفرصة | العميل | مندوب المبيعات | فريق المبيعات | الإيرادات المتوقعة | الاحتمالية | الإغلاق المتوقع | المرحلة | أنشئ في
        = deal_name | account | owner | team | amount | probability | expected_close_date | stage | created_date
        توريد مكيفات | فندق المرسى | هالة | جدة | 88000 | 70 | #2026-08-01 | مؤهل | #2026-05-11T09:00
        عقد نظافة | مدارس الأفق | سامي | الرياض | 36000 | 100 | #2026-05-30 | فوز | #2026-03-19T09:00
        تجهيز مكاتب | شركة سنابل | هالة | جدة | 124000 | 85 | #2026-07-20 | عرض سعر | #2026-04-28T09:00
        أنظمة إنذار | مستودعات النور | سامي | الرياض | 15000 | 10 | #2026-09-15 | جديد | #2026-06-23T09:00`,
    },
    {
      ...odoo,
      stages: { lead: 'جديد', sql: 'مؤهل', proposal: 'عرض سعر', won: 'فوز' },
      reads: { rows: 4, amount: 263000 },
    },
  ),
  sheet(
    'en',
    'Odoo sales orders',
    'orders',
    {
      'sale.order': orders`
        Order Reference | Creation Date | Customer | Salesperson | Company | Untaxed Amount | Taxes | Total | Invoice Status | Status
        = order_id | order_date | account | owner | !account/customer_id | !quantity | !amount | amount | |
        S00121 | #2026-06-02T10:12 | Azure Interior | Mitchell Admin | My Company | 1000 | 150 | 1150 | Fully Invoiced | Sales Order
        S00122 | #2026-06-05T15:40 | Deco Addict | Marc Demo | My Company | 480 | 72 | 552 | To Invoice | Sales Order
        S00123 | #2026-06-09T09:05 | Gemini Furniture | Marc Demo | My Company | 2200 | 330 | 2530 | Nothing to Invoice | Quotation
        S00124 | #2026-06-11T13:30 | Azure Interior | Mitchell Admin | My Company | 300 | 45 | 345 | Fully Invoiced | Sales Order
        S00125 | #2026-06-17T16:00 | Ready Mat | Marc Demo | My Company | 760 | 114 | 874 | Nothing to Invoice | Cancelled`,
    },
    odoo,
  ),
];
