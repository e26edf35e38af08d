import type { Definition } from '../kpi';

export const opportunities = {
  id: 'opportunities',
  unit: 'count',
  better: 'higher',
  label: {
    en: 'Sales opportunities',
    th: 'โอกาสในการขาย',
    ja: '営業機会(商談)数',
    ar: 'فرص البيع',
    vi: 'Số cơ hội bán hàng',
  },
  description: {
    en: 'Deals that reached the opportunity stage or a later one.',
    th: 'ดีลที่ถึงหรือผ่านขั้นโอกาสการขาย',
    ja: '商談以降のステージに進んだ案件',
    ar: 'الصفقات التي بلغت مرحلة الفرصة أو تجاوزتها',
    vi: 'Giao dịch đã đạt hoặc vượt giai đoạn cơ hội',
  },
  formula: 'opportunities',
  empty: {
    en: 'no row has a known stage, so nothing can be counted.',
    th: 'ไม่มีแถวที่รู้ขั้นตอน จึงนับไม่ได้',
    ja: 'ステージが分かる行がないため、数えられません。',
    ar: 'لا يوجد صف بمرحلة معروفة، لذلك لا يمكن العد.',
    vi: 'không có dòng nào có giai đoạn đã biết nên không thể đếm.',
  },
  source: 'Reached or passed, by creation date',
} as const satisfies Definition;
