import type { Definition } from '../kpi';
import { orderWindow, period } from '../parameters';

const lifetime = [{ ratio: ['customers_upsold', 'customers'] }, { ratio: ['accounts_upsold', 'accounts'] }] as const;

export const upsellRate = {
  id: 'upsell_rate',
  function: 'UPSELLRATE',
  aliases: ['CROSSSELLRATE'],
  unit: 'percent',
  better: 'higher',
  label: {
    en: 'Upsell / cross-sell rate',
    th: 'อัตราการขายเพิ่ม/การขายต่อเนื่อง',
    ja: 'アップセル/クロスセル率',
    ar: 'معدل البيع الإضافي/المتقاطع',
    vi: 'Tỷ lệ bán thêm/bán chéo',
  },
  description: {
    en: 'The share of the customers at the start of a period, or of all, who bought something new after their first purchase.',
    th: 'สัดส่วนลูกค้าต้นงวด หรือลูกค้าทั้งหมด ที่ซื้อสิ่งใหม่หลังการซื้อครั้งแรก',
    ja: '期首の顧客、または全顧客のうち、初回購入の後に新しいものを買った割合',
    ar: 'نسبة عملاء بداية الفترة، أو كل العملاء، الذين اشتروا شيئًا جديدًا بعد أول شراء',
    vi: 'Tỷ lệ khách hàng đầu kỳ, hoặc mọi khách hàng, mua thêm thứ mới sau lần mua đầu',
  },
  formula: {
    choose: 'base',
    of: {
      // All time has no start: then it is all customers there ever were.
      start: {
        first: [
          { ratio: ['buyers_upsold', 'buyers_at_start'] },
          { ratio: ['accounts_upsold_since', 'accounts_at_start'] },
          ...lifetime,
        ],
      },
      period: {
        first: [{ ratio: ['upsold_customers', 'order_customers'] }, { ratio: ['upsold_accounts', 'won_accounts'] }],
      },
      lifetime: { first: lifetime },
    },
  },
  settings: [['window_days', []]],
  leftOut: [orderWindow],
  empty: {
    en: 'there are no customers, so there is no upsell rate.',
    th: 'ไม่มีลูกค้า จึงไม่มีอัตราการขายเพิ่ม',
    ja: '顧客がいないため、アップセル率はありません。',
    ar: 'لا يوجد عملاء، لذلك لا يوجد معدل بيع إضافي.',
    vi: 'không có khách hàng nên không có tỷ lệ bán thêm.',
  },
  within: {
    min: 0,
    max: 1,
    impossible: {
      en: 'more customers bought more than there are customers. Check both numbers.',
      th: 'ลูกค้าที่ซื้อเพิ่มมากกว่าลูกค้าทั้งหมด โปรดตรวจตัวเลข',
      ja: '追加購入した顧客が全顧客を上回っています。数値をご確認ください。',
      ar: 'من اشتروا المزيد أكثر من كل العملاء. راجع الرقمين.',
      vi: 'số khách mua thêm lớn hơn tổng số khách. Hãy kiểm tra hai con số.',
    },
  },
  calls: [
    [
      {
        kind: 'numbers',
        name: 'upsold',
        measure: 'customers_upsold',
        help: {
          en: 'Customers who bought more',
          th: 'ลูกค้าที่ซื้อเพิ่ม',
          ja: '追加購入した顧客数',
          ar: 'العملاء الذين اشتروا المزيد',
          vi: 'Số khách mua thêm',
        },
      },
      {
        kind: 'numbers',
        name: 'customers',
        measure: 'customers',
        help: { en: 'all customers', th: 'ลูกค้าทั้งหมด', ja: '全顧客数', ar: 'كل العملاء', vi: 'tổng số khách hàng' },
      },
    ],
    [
      {
        kind: 'rows',
        name: 'orders',
        table: 'orders',
        fields: ['customer_id', 'order_date', 'product'],
        help: {
          en: 'a whole table of orders with its header row',
          th: 'ตารางคำสั่งซื้อทั้งหมดพร้อมแถวหัวตาราง',
          ja: '見出し行を含む注文の表全体',
          ar: 'جدول الطلبات كاملًا مع صف العناوين',
          vi: 'cả bảng đơn hàng kèm dòng tiêu đề',
        },
      },
      period,
    ],
  ],
  examples: [
    { formula: '=UPSELLRATE(18,120)', value: 0.15 },
    {
      formula: '=UPSELLRATE(A1:D8)',
      value: 0.5,
      ranges: {
        'A1:D8': [
          ['Order date', 'Customer ID', 'Product', 'Amount'],
          ['2026-01-05', 'A', 'Basic', 10],
          ['2026-01-06', 'B', 'Basic', 10],
          ['2026-01-07', 'C', 'Basic', 10],
          ['2026-01-08', 'D', 'Basic', 10],
          ['2026-02-01', 'A', 'Pro', 30],
          ['2026-02-02', 'B', 'Basic', 10],
          ['2026-02-03', 'C', 'Add-on', 5],
        ],
      },
    },
  ],
  source:
    'Customers with a later purchase of another product (of any, where no product is kept) / customers active at the start of the period; of all time, or where asked, / all customers',
} as const satisfies Definition;
