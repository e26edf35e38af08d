import type { Definition } from '../kpi';

export const leads = {
  id: 'leads',
  unit: 'count',
  better: 'higher',
  label: {
    en: 'Leads created',
    th: 'จำนวนลีด',
    ja: 'リード数',
    ar: 'عدد العملاء المحتملين',
    vi: 'Số lượng khách hàng tiềm năng',
  },
  description: {
    en: 'Leads created in the period.',
    th: 'ลีดที่เกิดในช่วงเวลา',
    ja: '期間中に獲得したリード',
    ar: 'العملاء المحتملون الذين أُضيفوا في الفترة',
    vi: 'Khách hàng tiềm năng tạo trong kỳ',
  },
  formula: 'leads',
  empty: {
    en: 'no row has a known stage, so nothing can be counted.',
    th: 'ไม่มีแถวที่รู้ขั้นตอน จึงนับไม่ได้',
    ja: 'ステージが分かる行がないため、数えられません。',
    ar: 'لا يوجد صف بمرحلة معروفة، لذلك لا يمكن العد.',
    vi: 'không có dòng nào có giai đoạn đã biết nên không thể đếm.',
  },
  source: 'Count by creation date',
} as const satisfies Definition;
