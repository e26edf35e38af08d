import type { Definition } from '../kpi';

export const dealsLost = {
  id: 'deals_lost',
  unit: 'count',
  better: 'lower',
  label: { en: 'Deals lost', th: 'ดีลที่ปิดไม่ได้', ja: '失注数', ar: 'الصفقات الخاسرة', vi: 'Giao dịch thua' },
  description: {
    en: 'Deals lost in the period.',
    th: 'ดีลที่ปิดไม่ได้ในช่วงเวลา',
    ja: '期間中に失注した案件',
    ar: 'الصفقات التي خُسرت في الفترة',
    vi: 'Giao dịch thua trong kỳ',
  },
  formula: 'lost',
  empty: {
    en: 'no row has a known stage, so nothing can be counted.',
    th: 'ไม่มีแถวที่รู้ขั้นตอน จึงนับไม่ได้',
    ja: 'ステージが分かる行がないため、数えられません。',
    ar: 'لا يوجد صف بمرحلة معروفة، لذلك لا يمكن العد.',
    vi: 'không có dòng nào có giai đoạn đã biết nên không thể đếm.',
  },
  source: 'Count by close date',
} as const satisfies Definition;
