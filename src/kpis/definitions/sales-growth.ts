import type { Definition } from '../kpi';
import { period } from '../parameters';

export const salesGrowth = {
  id: 'sales_growth',
  function: 'SALESGROWTH',
  unit: 'percent',
  better: 'higher',
  label: {
    en: 'Sales growth',
    th: 'การเติบโตของยอดขาย',
    ja: '売上成長率',
    ar: 'نمو المبيعات',
    vi: 'Tăng trưởng doanh số',
  },
  description: {
    en: 'How much revenue grew from the period before to this one.',
    th: 'รายได้เพิ่มขึ้นเท่าใดจากช่วงก่อนหน้า',
    ja: '前の期間からの売上の伸び',
    ar: 'مقدار نمو الإيرادات من الفترة السابقة إلى هذه',
    vi: 'Doanh thu tăng bao nhiêu so với kỳ trước',
  },
  formula: {
    first: [
      { ratio: [{ difference: ['revenue', 'previous_revenue'] }, { magnitude: 'previous_revenue' }] },
      { ratio: [{ difference: ['order_revenue', 'previous_order_revenue'] }, { magnitude: 'previous_order_revenue' }] },
      {
        ratio: [
          { difference: ['counted_revenue', 'previous_counted_revenue'] },
          { magnitude: 'previous_counted_revenue' },
        ],
      },
    ],
  },
  empty: {
    en: 'there is no revenue in the period before, so there is no growth rate.',
    th: 'ช่วงก่อนหน้าไม่มีรายได้ จึงไม่มีอัตราการเติบโต',
    ja: '前の期間に売上がないため、成長率はありません。',
    ar: 'لا إيرادات في الفترة السابقة، لذلك لا يوجد معدل نمو.',
    vi: 'kỳ trước không có doanh thu nên không có tỷ lệ tăng trưởng.',
  },
  calls: [
    [
      {
        kind: 'numbers',
        name: 'revenue',
        measure: 'revenue',
        negative: true,
        help: {
          en: 'Revenue of this period',
          th: 'รายได้ของช่วงนี้',
          ja: 'この期間の売上',
          ar: 'إيرادات هذه الفترة',
          vi: 'Doanh thu kỳ này',
        },
      },
      {
        kind: 'numbers',
        name: 'previous',
        measure: 'previous_revenue',
        negative: true,
        help: {
          en: 'Revenue of the period before',
          th: 'รายได้ของช่วงก่อนหน้า',
          ja: '前の期間の売上',
          ar: 'إيرادات الفترة السابقة',
          vi: 'Doanh thu kỳ trước',
        },
      },
    ],
    [
      {
        kind: 'rows',
        name: 'orders',
        table: 'orders',
        fields: [],
        help: {
          en: 'a whole table of deals or orders with its header row',
          th: 'ตารางดีลหรือคำสั่งซื้อทั้งหมดพร้อมหัวตาราง',
          ja: '見出し行を含む案件または注文の表全体',
          ar: 'جدول الصفقات أو الطلبات كاملًا مع صف العناوين',
          vi: 'cả bảng giao dịch hoặc đơn hàng kèm dòng tiêu đề',
        },
      },
      period,
    ],
  ],
  examples: [
    { formula: '=SALESGROWTH(120000,100000)', value: 0.2 },
    { formula: '=SALESGROWTH(80,100)', value: -0.2 },
    {
      formula: '=SALESGROWTH(A1:B4,"2026-03")',
      value: 0.5,
      ranges: {
        'A1:B4': [
          ['Order date', 'Amount'],
          ['2026-02-10', 400],
          ['2026-03-05', 350],
          ['2026-03-31', 250],
        ],
      },
    },
  ],
  source:
    '(revenue - revenue before) / |revenue before|; the period before is the month, quarter or year before, else as many days',
} as const satisfies Definition;
