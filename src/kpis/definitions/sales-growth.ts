import { lossBefore } from '../beside';
import type { Definition } from '../kpi';
import { partials } from '../measure';
import type { MeasureId } from '../measures';
import { period } from '../parameters';

const growth = (now: MeasureId, previous: MeasureId, last_year: MeasureId) => {
  const before = { choose: 'compare', of: { previous, last_year } } as const;
  return { ratio: [{ difference: [now, before] }, { magnitude: before }] } as const;
};

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
      growth('revenue', 'previous_revenue', 'revenue_last_year'),
      growth('order_revenue', 'previous_order_revenue', 'order_revenue_last_year'),
      growth('counted_revenue', 'previous_counted_revenue', 'counted_revenue_last_year'),
    ],
  },
  leftOut: lossBefore,
  settings: [
    ['partial', partials],
    ['as_of', []],
  ],
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
      {
        kind: 'word',
        name: 'compare',
        option: 'compare',
        words: ['previous', 'last_year'],
        help: {
          en: '(optional) previous, or last_year for the same period a year before',
          th: '(ไม่บังคับ) previous หรือ last_year เพื่อเทียบกับช่วงเดียวกันปีก่อน',
          ja: '(任意)previous、または前年同期と比べる last_year',
          ar: '(اختياري) previous أو last_year للفترة نفسها من العام السابق',
          vi: '(tùy chọn) previous, hoặc last_year để so với cùng kỳ năm trước',
        },
      },
      {
        kind: 'word',
        name: 'partial',
        option: 'partial',
        words: partials,
        help: {
          en: '(optional) A period that is not over: aligned compares the same days, hide gives none, raw compares whole periods. It ends with as_of, else with the last date in the table',
          th: '(ไม่บังคับ) ช่วงที่ยังไม่จบ: aligned เทียบวันเดียวกัน, hide ไม่ให้ค่า, raw เทียบทั้งช่วง โดยนับถึง as_of หากไม่ระบุนับถึงวันสุดท้ายในตาราง',
          ja: '(任意)終わっていない期間: aligned は同じ日数で比較、hide は値なし、raw は期間全体で比較。as_of まで、なければ表の最後の日付まで',
          ar: '(اختياري) فترة لم تنتهِ: aligned يقارن الأيام نفسها، hide بلا قيمة، raw يقارن الفترتين كاملتين. حتى as_of، وإلا حتى آخر تاريخ في الجدول',
          vi: '(tùy chọn) Kỳ chưa kết thúc: aligned so cùng số ngày, hide không cho giá trị, raw so cả kỳ. Tính đến as_of, nếu không thì đến ngày cuối trong bảng',
        },
      },
      {
        kind: 'dates',
        name: 'as_of',
        option: 'as_of',
        help: {
          en: '(optional) The date that counts as today, such as TODAY()',
          th: '(ไม่บังคับ) วันที่ถือเป็นวันนี้ เช่น TODAY()',
          ja: '(任意)今日とみなす日付(TODAY() など)',
          ar: '(اختياري) التاريخ الذي يُعدّ اليوم، مثل TODAY()',
          vi: '(tùy chọn) Ngày được coi là hôm nay, như TODAY()',
        },
      },
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
