import { times } from '../example-rows';
import type { Definition } from '../kpi';
import { leadsOrDifferent, period, repeatedLeads } from '../parameters';

export const leads = {
  id: 'leads',
  function: 'LEADS',
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
  formula: { first: [leadsOrDifferent, 'counted_leads'] },
  leftOut: [repeatedLeads],
  empty: {
    en: 'no row has a known stage, so nothing can be counted.',
    th: 'ไม่มีแถวที่รู้ขั้นตอน จึงนับไม่ได้',
    ja: 'ステージが分かる行がないため、数えられません。',
    ar: 'لا يوجد صف بمرحلة معروفة، لذلك لا يمكن العد.',
    vi: 'không có dòng nào có giai đoạn đã biết nên không thể đếm.',
  },
  calls: [
    [
      {
        kind: 'numbers',
        name: 'leads',
        measure: 'leads',
        help: {
          en: 'Numbers of leads',
          th: 'จำนวนลีด',
          ja: 'リード数',
          ar: 'أعداد العملاء المحتملين',
          vi: 'Các số lead',
        },
      },
    ],
    [
      {
        kind: 'list',
        name: 'created',
        table: 'deals',
        column: 'created_date',
        help: {
          en: 'the creation date of each lead',
          th: 'วันที่เกิดของแต่ละลีด',
          ja: 'リードごとの作成日',
          ar: 'تاريخ إنشاء كل عميل محتمل',
          vi: 'ngày tạo của từng lead',
        },
      },
      period,
    ],
    [
      {
        kind: 'rows',
        name: 'deals',
        table: 'deals',
        fields: ['created_date'],
        help: {
          en: 'a whole table of deals with its header row',
          th: 'ตารางดีลทั้งหมดพร้อมแถวหัวตาราง',
          ja: '見出し行を含む案件の表全体',
          ar: 'جدول الصفقات كاملًا مع صف العناوين',
          vi: 'cả bảng giao dịch kèm dòng tiêu đề',
        },
      },
      period,
    ],
  ],
  examples: [
    { formula: '=LEADS({30;12})', value: 42 },
    {
      formula: '=LEADS(A2:A46,"2026-01")',
      value: 42,
      ranges: { 'A2:A46': [...times(42, '2026-01-15'), ...times(3, '2026-02-01')] },
    },
  ],
  source: 'Count by creation date',
} as const satisfies Definition;
