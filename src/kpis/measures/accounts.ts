/** Measures of the customers of won deals. */

import type { Measure } from '../measure';

export const accountsMeasures = {
  new_customers: {
    table: 'deals',
    label: { en: 'new customers', th: 'ลูกค้าใหม่', ja: '新規顧客', ar: 'العملاء الجدد', vi: 'khách hàng mới' },
    aggregate: 'count',
    where: [{ outcome: ['won'] }, { column: 'first_win', equals: 1 }],
    date: 'closed',
  },
  upsold_accounts: {
    table: 'deals',
    label: {
      en: 'customers who bought more',
      th: 'ลูกค้าที่ซื้อเพิ่ม',
      ja: '追加購入した顧客',
      ar: 'عملاء اشتروا المزيد',
      vi: 'khách hàng mua thêm',
    },
    aggregate: 'distinct',
    column: 'customer',
    where: [{ outcome: ['won'] }, { column: 'upsold', equals: 1 }],
    date: 'closed',
  },
  won_accounts: {
    table: 'deals',
    label: {
      en: 'customers with a won deal',
      th: 'ลูกค้าที่มีดีลปิดได้',
      ja: '受注のある顧客',
      ar: 'عملاء لهم صفقة رابحة',
      vi: 'khách hàng có giao dịch thắng',
    },
    aggregate: 'distinct',
    column: 'customer',
    where: [{ outcome: ['won'] }, { column: 'customer', filled: true }],
    date: 'closed',
  },
  named_revenue: {
    table: 'deals',
    label: {
      en: 'revenue from named customers',
      th: 'รายได้จากลูกค้าที่มีชื่อ',
      ja: '顧客名のある売上',
      ar: 'إيرادات من عملاء مسمّين',
      vi: 'doanh thu từ khách có tên',
    },
    aggregate: 'sum',
    column: 'amount',
    where: [{ outcome: ['won'] }, { column: 'customer', filled: true }],
    date: 'closed',
  },
  account_revenue: {
    table: 'deals',
    label: {
      en: 'revenue of all time from named customers',
      th: 'รายได้ทั้งหมดจากลูกค้าที่มีชื่อ',
      ja: '顧客名のある全期間の売上',
      ar: 'إيرادات كل الوقت من عملاء مسمّين',
      vi: 'doanh thu mọi thời gian từ khách có tên',
    },
    aggregate: 'sum',
    column: 'amount',
    where: [{ outcome: ['won'] }, { column: 'customer', filled: true }],
  },
  accounts: {
    table: 'deals',
    label: {
      en: 'customers of all time',
      th: 'ลูกค้าทั้งหมด',
      ja: '全期間の顧客',
      ar: 'عملاء كل الوقت',
      vi: 'khách hàng mọi thời gian',
    },
    aggregate: 'distinct',
    column: 'customer',
    where: [{ outcome: ['won'] }, { column: 'customer', filled: true }],
  },
} as const satisfies Record<string, Measure>;
