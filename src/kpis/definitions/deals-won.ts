import type { Definition } from '../kpi';

export const dealsWon = {
  id: 'deals_won',
  unit: 'count',
  better: 'higher',
  label: { en: 'Deals won', th: 'ดีลที่ปิดได้', ja: '受注数', ar: 'الصفقات الرابحة', vi: 'Giao dịch thắng' },
  description: {
    en: 'Deals won in the period.',
    th: 'ดีลที่ปิดได้ในช่วงเวลา',
    ja: '期間中に受注した案件',
    ar: 'الصفقات التي رُبحت في الفترة',
    vi: 'Giao dịch thắng trong kỳ',
  },
  formula: 'won',
  empty: {
    en: 'no row has a known stage, so nothing can be counted.',
    th: 'ไม่มีแถวที่รู้ขั้นตอน จึงนับไม่ได้',
    ja: 'ステージが分かる行がないため、数えられません。',
    ar: 'لا يوجد صف بمرحلة معروفة، لذلك لا يمكن العد.',
    vi: 'không có dòng nào có giai đoạn đã biết nên không thể đếm.',
  },
  source: 'Count by close date',
} as const satisfies Definition;
