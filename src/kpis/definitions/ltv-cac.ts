import type { Definition } from '../kpi';

const cac = { ratio: ['acquisition_spend', { first: ['new_customers', 'first_orders'] }] } as const;

export const ltvCac = {
  id: 'ltv_cac',
  function: 'LTVCAC',
  aliases: ['CLVCAC'],
  unit: 'ratio',
  better: 'higher',
  label: {
    en: 'CLV to CAC ratio',
    th: 'อัตราส่วน CLV ต่อ CAC',
    ja: 'CLV/CAC比率',
    ar: 'نسبة القيمة الدائمة إلى تكلفة الاكتساب',
    vi: 'Tỷ lệ CLV/CAC',
  },
  description: {
    en: 'What a customer brings for each unit of money spent to win one. Below 1 each customer loses money; 3 is a usual aim.',
    th: 'มูลค่าลูกค้าต่อต้นทุนการได้มา ต่ำกว่า 1 คือขาดทุน เป้าทั่วไปคือ 3',
    ja: '顧客獲得コストに対する生涯価値。1未満は赤字、目安は3',
    ar: 'قيمة العميل مقابل تكلفة اكتسابه. أقل من 1 خسارة، والمعتاد 3',
    vi: 'Giá trị khách hàng so với chi phí có được. Dưới 1 là lỗ; mức thường nhắm là 3',
  },
  formula: {
    first: [
      { ratio: ['clv_given', 'cac_given'] },
      { ratio: [{ ratio: ['customer_revenue', 'customers'] }, cac] },
      { ratio: [{ ratio: ['account_revenue', 'accounts'] }, cac] },
    ],
  },
  empty: {
    en: 'there is no acquisition cost, or no customer, so there is no ratio.',
    th: 'ไม่มีต้นทุนการได้มาหรือไม่มีลูกค้า จึงไม่มีอัตราส่วน',
    ja: '獲得コストまたは顧客がないため、比率はありません。',
    ar: 'لا توجد تكلفة اكتساب أو لا يوجد عملاء، لذلك لا توجد نسبة.',
    vi: 'không có chi phí thu hút hoặc không có khách hàng nên không có tỷ lệ.',
  },
  calls: [
    [
      {
        kind: 'numbers',
        name: 'clv',
        measure: 'clv_given',
        negative: true,
        help: {
          en: 'Customer lifetime value',
          th: 'มูลค่าตลอดอายุของลูกค้า',
          ja: '顧客生涯価値',
          ar: 'القيمة الدائمة للعميل',
          vi: 'Giá trị vòng đời khách hàng',
        },
      },
      {
        kind: 'numbers',
        name: 'cac',
        measure: 'cac_given',
        help: {
          en: 'Cost of winning a customer',
          th: 'ต้นทุนการได้มาซึ่งลูกค้า',
          ja: '顧客獲得コスト',
          ar: 'تكلفة اكتساب العميل',
          vi: 'Chi phí thu hút một khách hàng',
        },
      },
    ],
  ],
  examples: [
    { formula: '=LTVCAC(600,200)', value: 3 },
    { formula: '=LTVCAC(420,800)', value: 0.525 },
  ],
  source: 'CLV / CAC; of tables: revenue per customer of all time / acquisition cost per new customer of the period',
} as const satisfies Definition;
