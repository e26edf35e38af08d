import { creditedCosts, marketingOnly, unsureNew } from '../beside';
import type { Definition } from '../kpi';
import { newCustomers } from '../parameters';

export const cac = {
  id: 'cac',
  function: 'CAC',
  unit: 'currency',
  better: 'lower',
  label: {
    en: 'Customer acquisition cost (CAC)',
    th: 'ต้นทุนการได้มาซึ่งลูกค้า',
    ja: '顧客獲得コスト',
    ar: 'تكلفة اكتساب العميل',
    vi: 'Chi phí thu hút khách hàng (CAC)',
  },
  description: {
    en: 'What one new customer cost: sales and marketing cost divided by the new customers of the same period.',
    th: 'ต้นทุนของลูกค้าใหม่หนึ่งราย: ต้นทุนการขายและการตลาดหารด้วยลูกค้าใหม่ในช่วงเดียวกัน',
    ja: '新規顧客1人の費用: 営業・マーケティング費用 ÷ 同じ期間の新規顧客数',
    ar: 'تكلفة العميل الجديد الواحد: تكاليف المبيعات والتسويق مقسومة على العملاء الجدد في الفترة نفسها',
    vi: 'Chi phí cho một khách hàng mới: chi phí bán hàng và marketing chia cho số khách hàng mới trong cùng kỳ',
  },
  formula: {
    ratio: [
      {
        choose: 'scope',
        of: {
          'sales+marketing': { first: ['acquisition_spend', 'counted_spend'] },
          marketing: 'marketing_spend',
          full: { first: ['all_spend', 'counted_spend'] },
        },
      },
      newCustomers,
    ],
  },
  settings: [['lag', []]],
  leftOut: [...marketingOnly, ...creditedCosts, ...unsureNew],
  empty: {
    en: 'there are no new customers, so there is no cost per customer.',
    th: 'ไม่มีลูกค้าใหม่ จึงไม่มีต้นทุนต่อลูกค้า',
    ja: '新規顧客がいないため、顧客獲得コストはありません。',
    ar: 'لا يوجد عملاء جدد، لذلك لا توجد تكلفة لكل عميل.',
    vi: 'không có khách hàng mới nên không có chi phí mỗi khách hàng.',
  },
  calls: [
    [
      {
        kind: 'numbers',
        name: 'cost',
        measure: 'acquisition_spend',
        negative: true,
        help: {
          en: 'Sales and marketing cost, a number or a range',
          th: 'ต้นทุนการขายและการตลาด เป็นตัวเลขหรือช่วง',
          ja: '営業・マーケティング費用(数値または範囲)',
          ar: 'تكاليف المبيعات والتسويق، رقم أو نطاق',
          vi: 'Chi phí bán hàng và marketing, một số hoặc một vùng',
        },
      },
      {
        kind: 'numbers',
        name: 'new_customers',
        measure: 'new_customers',
        help: {
          en: 'New customers, a number or a range',
          th: 'ลูกค้าใหม่ เป็นตัวเลขหรือช่วง',
          ja: '新規顧客数(数値または範囲)',
          ar: 'العملاء الجدد، رقم أو نطاق',
          vi: 'Số khách hàng mới, một số hoặc một vùng',
        },
      },
    ],
  ],
  examples: [
    { formula: '=CAC(20000,100)', value: 200 },
    { formula: '=CAC({8000;4000},15)', value: 800 },
  ],
  source: 'HubSpot glossary: marketing, advertising and sales cost / customers gained',
} as const satisfies Definition;
