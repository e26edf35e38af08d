/** Measures of customers and subscriptions. */

import type { Measure } from '../measure';

export const customersMeasures = {
  customers_at_start: {
    table: 'customers',
    label: {
      en: 'customers at the start',
      th: 'ลูกค้าต้นงวด',
      ja: '期首の顧客',
      ar: 'العملاء في بداية الفترة',
      vi: 'khách hàng đầu kỳ',
    },
    aggregate: 'distinct',
    column: 'customer',
    where: [{ active: 'start' }],
  },
  customers_kept: {
    table: 'customers',
    label: {
      en: 'customers kept',
      th: 'ลูกค้าที่ยังอยู่',
      ja: '継続した顧客',
      ar: 'العملاء الباقون',
      vi: 'khách hàng ở lại',
    },
    aggregate: 'distinct',
    column: 'customer',
    where: [{ active: 'start' }, { active: 'end' }],
  },
  recurring_revenue: {
    table: 'customers',
    label: {
      en: 'monthly amounts of running subscriptions',
      th: 'ยอดรายเดือนของการสมัครที่ใช้งานอยู่',
      ja: '有効な契約の月額',
      ar: 'المبالغ الشهرية للاشتراكات السارية',
      vi: 'giá trị tháng của các gói đang chạy',
    },
    aggregate: 'sum',
    column: 'monthly_amount',
    where: [
      { active: 'last_day', unlessMissing: true },
      { column: 'monthly_amount', filled: true },
    ],
  },
  unknown_billing: {
    table: 'customers',
    label: {
      en: 'amounts without a known billing period',
      th: 'ยอดที่ไม่ทราบรอบบิล',
      ja: '請求サイクル不明の金額',
      ar: 'مبالغ دورة فوترتها غير معروفة',
      vi: 'khoản không rõ chu kỳ thanh toán',
    },
    aggregate: 'count',
    where: [
      { active: 'last_day', unlessMissing: true },
      { column: 'billing_unknown', equals: 1 },
    ],
  },
} as const satisfies Record<string, Measure>;
