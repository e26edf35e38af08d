import type { Definition } from '../kpi';

const target = {
  choose: 'prorate',
  of: { off: 'target', linear: 'target_linear', workdays: 'target_workdays' },
} as const;

export const targetAttainment = {
  id: 'target_attainment',
  function: 'TARGETATTAIN',
  unit: 'percent',
  better: 'higher',
  label: {
    en: 'Sales target attainment',
    th: 'เป้าหมายการขาย',
    ja: '売上目標達成率',
    ar: 'تحقيق هدف المبيعات',
    vi: 'Tỷ lệ đạt mục tiêu doanh số',
  },
  description: {
    en: 'Sales against the target of the same period. More than 100% stays as it is.',
    th: 'ยอดขายเทียบกับเป้าของช่วงเดียวกัน เกิน 100% ได้',
    ja: '同じ期間の目標に対する売上。100%を超えることもある',
    ar: 'المبيعات مقابل هدف الفترة نفسها. قد تتجاوز 100%',
    vi: 'Doanh số so với chỉ tiêu cùng kỳ. Có thể vượt 100%',
  },
  formula: {
    first: [
      { ratio: ['targeted_revenue', target] },
      { ratio: ['targeted_order_revenue', target] },
      { ratio: ['counted_revenue', target] },
    ],
  },
  leftOut: [
    {
      measure: 'target_gaps',
      says: {
        en: 'periods between targets that have none: {rows}. Their sales count all the same; add the missing targets.',
        th: 'ช่วงระหว่างเป้าที่ไม่มีเป้า: {rows} ยอดขายช่วงนั้นยังถูกนับ โปรดเพิ่มเป้าที่ขาด',
        ja: '目標と目標の間で目標のない期間: {rows}。その売上も数えています。足りない目標を追加してください。',
        ar: 'فترات بين الأهداف بلا هدف: {rows}. تُحسب مبيعاتها مع ذلك؛ أضف الأهداف الناقصة.',
        vi: 'kỳ giữa các chỉ tiêu không có chỉ tiêu: {rows}. Doanh số của chúng vẫn được tính; hãy thêm chỉ tiêu còn thiếu.',
      },
    },
  ],
  empty: {
    en: 'there is no target, so there is no attainment.',
    th: 'ไม่มีเป้าหมาย จึงไม่มีอัตราการบรรลุ',
    ja: '目標がないため、達成率はありません。',
    ar: 'لا يوجد هدف، لذلك لا توجد نسبة تحقيق.',
    vi: 'không có chỉ tiêu nên không có tỷ lệ đạt.',
  },
  calls: [
    [
      {
        kind: 'numbers',
        name: 'sales',
        measure: 'targeted_revenue',
        negative: true,
        help: {
          en: 'Sales, a number or a range',
          th: 'ยอดขาย เป็นตัวเลขหรือช่วง',
          ja: '売上(数値または範囲)',
          ar: 'المبيعات، رقم أو نطاق',
          vi: 'Doanh số, một số hoặc một vùng',
        },
      },
      {
        kind: 'numbers',
        name: 'target',
        measure: 'target',
        help: {
          en: 'The target, a number or a range',
          th: 'เป้าหมาย เป็นตัวเลขหรือช่วง',
          ja: '目標(数値または範囲)',
          ar: 'الهدف، رقم أو نطاق',
          vi: 'Chỉ tiêu, một số hoặc một vùng',
        },
      },
    ],
  ],
  examples: [
    { formula: '=TARGETATTAIN(90000,100000)', value: 0.9 },
    { formula: '=TARGETATTAIN({40;50},{50;50})', value: 0.9 },
  ],
  source: 'Sum of sales / sum of targets, in the time that has targets',
} as const satisfies Definition;
