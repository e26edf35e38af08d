import type { Definition } from '../kpi';

export const sellingShare = {
  id: 'selling_share',
  unit: 'percent',
  better: 'higher',
  label: {
    en: 'Share of time spent selling',
    th: 'สัดส่วนเวลาที่ใช้ขาย',
    ja: '営業時間の割合',
    ar: 'حصة وقت البيع',
    vi: 'Tỷ lệ thời gian bán hàng',
  },
  description: {
    en: 'The part of the recorded time that was selling and no office work.',
    th: 'สัดส่วนเวลาที่เป็นการขาย ไม่ใช่งานธุรการ',
    ja: '記録時間のうち、事務作業を除く営業の割合',
    ar: 'جزء الوقت المسجل الذي كان بيعًا لا عملًا إداريًا',
    vi: 'Phần thời gian ghi nhận là bán hàng, không phải hành chính',
  },
  formula: { ratio: ['selling_minutes', 'activity_minutes'] },
  empty: {
    en: 'no time was recorded, so there is no share of selling.',
    th: 'ไม่มีเวลาที่บันทึก จึงไม่มีสัดส่วนเวลาขาย',
    ja: '記録された時間がないため、割合はありません。',
    ar: 'لم يُسجل أي وقت، لذلك لا توجد حصة للبيع.',
    vi: 'chưa ghi nhận thời gian nên không có tỷ lệ bán hàng.',
  },
  source: 'Selling time / all time',
} as const satisfies Definition;
