import type { Definition } from '../kpi';

export const dealsOpen = {
  id: 'deals_open',
  unit: 'count',
  better: 'neutral',
  label: { en: 'Open deals', th: 'ดีลที่เปิดอยู่', ja: '進行中の案件', ar: 'الصفقات المفتوحة', vi: 'Giao dịch đang mở' },
  description: {
    en: 'Deals that are neither won nor lost yet.',
    th: 'ดีลที่ยังไม่ปิด',
    ja: 'まだ決着していない案件',
    ar: 'الصفقات التي لم تُحسم بعد',
    vi: 'Giao dịch chưa thắng cũng chưa thua',
  },
  formula: 'open',
  empty: {
    en: 'no row has a known stage, so nothing can be counted.',
    th: 'ไม่มีแถวที่รู้ขั้นตอน จึงนับไม่ได้',
    ja: 'ステージが分かる行がないため、数えられません。',
    ar: 'لا يوجد صف بمرحلة معروفة، لذلك لا يمكن العد.',
    vi: 'không có dòng nào có giai đoạn đã biết nên không thể đếm.',
  },
  source: 'Snapshot count',
} as const satisfies Definition;
