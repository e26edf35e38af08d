import { creditedCosts, refundsAboveSales } from '../beside';
import type { Definition, Formula } from '../kpi';

const cost = { first: ['marketing_spend', 'counted_spend'] } as const;
const brought = {
  choose: 'attribution',
  of: { won: { first: ['attributed_revenue', 'counted_revenue'] }, cohort: 'revenue_by_created' },
} as const;

const returned = (revenue: Formula) =>
  ({
    ratio: [{ difference: [{ product: [revenue, { option: 'margin', otherwise: 1 }] }, cost] }, cost],
  }) as const;

const margin = {
  kind: 'fraction',
  name: 'margin',
  option: 'margin',
  help: {
    en: '(optional) Gross margin from 0% to 100%; 100% when left out',
    th: '(ไม่บังคับ) อัตรากำไรขั้นต้น 0% ถึง 100% ค่าเริ่มต้น 100%',
    ja: '(任意)粗利率 0%〜100%。省略時は100%',
    ar: '(اختياري) هامش الربح الإجمالي من 0% إلى 100%، والافتراضي 100%',
    vi: '(tùy chọn) Biên lợi nhuận gộp từ 0% đến 100%; mặc định 100%',
  },
} as const;

export const mroi = {
  id: 'mroi',
  function: 'MROI',
  aliases: ['MARKETINGROI'],
  unit: 'percent',
  better: 'higher',
  label: {
    en: 'Marketing ROI',
    th: 'ผลตอบแทนจากการลงทุนทางการตลาด',
    ja: 'マーケティングの投資収益率',
    ar: 'عائد التسويق على الاستثمار',
    vi: 'ROI marketing',
  },
  description: {
    en: 'What marketing brought back relative to its cost: (revenue x margin - cost) / cost.',
    th: 'ผลตอบแทนของการตลาดเทียบกับต้นทุน: (รายได้ x อัตรากำไร - ต้นทุน) / ต้นทุน',
    ja: '費用に対するマーケティングの成果: (売上 x 利益率 - 費用) / 費用',
    ar: 'عائد التسويق مقارنة بتكلفته: (الإيرادات × الهامش − التكلفة) / التكلفة',
    vi: 'Marketing mang lại bao nhiêu so với chi phí: (doanh thu x biên lợi nhuận - chi phí) / chi phí',
  },
  formula: {
    choose: 'method',
    of: {
      actual: returned(brought),
      expected: returned({
        first: [
          { product: ['leads', { ratio: ['leads_won', 'leads'] }, { ratio: ['revenue', 'won_with_amount'] }] },
          { product: ['leads', 'win_rate_given', 'order_value_given'] },
        ],
      }),
      roas: { ratio: [brought, cost] },
    },
  },
  leftOut: [...refundsAboveSales, ...creditedCosts],
  empty: {
    en: 'there is no marketing cost, so there is no return on it.',
    th: 'ไม่มีค่าใช้จ่ายการตลาด จึงไม่มีผลตอบแทน',
    ja: 'マーケティング費用がないため、投資収益率はありません。',
    ar: 'لا توجد تكلفة تسويق، لذلك لا يوجد عائد عليها.',
    vi: 'không có chi phí marketing nên không có tỷ suất hoàn vốn.',
  },
  calls: [
    [
      {
        kind: 'numbers',
        name: 'revenue',
        measure: 'attributed_revenue',
        negative: true,
        help: {
          en: 'Revenue that marketing brought, a number or a range',
          th: 'รายได้ที่มาจากการตลาด เป็นตัวเลขหรือช่วง',
          ja: 'マーケティングによる売上(数値または範囲)',
          ar: 'الإيرادات التي جلبها التسويق، رقم أو نطاق',
          vi: 'Doanh thu do marketing mang lại, một số hoặc một vùng',
        },
      },
      {
        kind: 'numbers',
        name: 'cost',
        measure: 'marketing_spend',
        negative: true,
        help: {
          en: 'Marketing cost, a number or a range',
          th: 'ต้นทุนการตลาด เป็นตัวเลขหรือช่วง',
          ja: 'マーケティング費用(数値または範囲)',
          ar: 'تكلفة التسويق، رقم أو نطاق',
          vi: 'Chi phí marketing, một số hoặc một vùng',
        },
      },
      margin,
      {
        kind: 'word',
        name: 'method',
        option: 'method',
        words: ['actual', 'roas'],
        help: {
          en: '(optional) "roas" for revenue ÷ cost',
          th: '(ไม่บังคับ) "roas" คือรายได้ ÷ ต้นทุน',
          ja: '(任意)"roas" は売上 ÷ 費用',
          ar: '(اختياري) "roas" للإيراد ÷ التكلفة',
          vi: '(tùy chọn) "roas" là doanh thu ÷ chi phí',
        },
      },
    ],
    [
      {
        kind: 'numbers',
        name: 'leads',
        measure: 'leads',
        chooses: { option: 'method', word: 'expected' },
        help: { en: 'leads', th: 'จำนวนลีด', ja: 'リード数', ar: 'العملاء المحتملون', vi: 'số khách tiềm năng' },
      },
      {
        kind: 'numbers',
        name: 'win_rate',
        measure: 'win_rate_given',
        share: true,
        help: {
          en: 'the share of leads that is won, such as 5%',
          th: 'สัดส่วนลีดที่ปิดได้ เช่น 5%',
          ja: '受注になるリードの割合(例: 5%)',
          ar: 'نسبة من يفوز من العملاء المحتملين مثل 5%',
          vi: 'tỷ lệ khách tiềm năng chốt được, như 5%',
        },
      },
      {
        kind: 'numbers',
        name: 'win_value',
        measure: 'order_value_given',
        help: {
          en: 'the average value of a win',
          th: 'มูลค่าเฉลี่ยต่อการปิดการขาย',
          ja: '受注1件の平均額',
          ar: 'متوسط قيمة الصفقة الرابحة',
          vi: 'giá trị trung bình mỗi lần chốt',
        },
      },
      {
        kind: 'numbers',
        name: 'cost',
        measure: 'marketing_spend',
        negative: true,
        help: { en: 'the cost', th: 'ต้นทุน', ja: '費用', ar: 'التكلفة', vi: 'chi phí' },
      },
    ],
  ],
  examples: [
    { formula: '=MROI(100000,20000)', value: 4 },
    { formula: '=MROI(50000,10000,40%)', value: 1 },
    { formula: '=MROI(50000,10000,100%,"roas")', value: 5 },
    { formula: '=MROI(1000,5%,300,10000)', value: 0.5 },
  ],
  source: '(attributed revenue x margin - cost) / cost; the gross-profit version is the honest one (growthcalc.co)',
} as const satisfies Definition;
