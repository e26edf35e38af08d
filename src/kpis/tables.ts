/** The tables that a workbook of a sales team can hold. */

import type { Texts } from '../i18n/locales';

export const tableIds = [
  'deals',
  'counts',
  'spend',
  'orders',
  'customers',
  'activities',
  'targets',
  'surveys',
  'inquiries',
  'social',
] as const;

export type TableId = (typeof tableIds)[number];

/** What each table is called in front of people. */
export const tableLabels: Readonly<Record<TableId, Texts>> = {
  deals: {
    en: 'Deals and leads',
    th: 'ดีลและลีด',
    ja: '案件・リード',
    ar: 'الصفقات والعملاء المحتملون',
    vi: 'Cơ hội và khách hàng tiềm năng',
  },
  counts: {
    en: 'Counts per period',
    th: 'จำนวนต่อช่วงเวลา',
    ja: '期間別の件数',
    ar: 'الأعداد لكل فترة',
    vi: 'Số lượng theo kỳ',
  },
  spend: {
    en: 'Marketing spend',
    th: 'ค่าใช้จ่ายการตลาด',
    ja: 'マーケティング費用',
    ar: 'إنفاق التسويق',
    vi: 'Chi phí marketing',
  },
  orders: { en: 'Orders', th: 'คำสั่งซื้อ', ja: '注文', ar: 'الطلبات', vi: 'Đơn hàng' },
  customers: { en: 'Customers', th: 'ลูกค้า', ja: '顧客', ar: 'العملاء', vi: 'Khách hàng' },
  activities: { en: 'Activities', th: 'กิจกรรม', ja: '活動', ar: 'الأنشطة', vi: 'Hoạt động' },
  targets: { en: 'Targets', th: 'เป้าหมาย', ja: '目標', ar: 'الأهداف', vi: 'Chỉ tiêu' },
  surveys: { en: 'Survey scores', th: 'คะแนนสำรวจ', ja: 'アンケート', ar: 'نتائج الاستبيان', vi: 'Điểm khảo sát' },
  inquiries: { en: 'Inquiries', th: 'การสอบถาม', ja: '問い合わせ', ar: 'الاستفسارات', vi: 'Yêu cầu' },
  social: { en: 'Social media', th: 'โซเชียลมีเดีย', ja: 'ソーシャルメディア', ar: 'وسائل التواصل', vi: 'Mạng xã hội' },
};
