import { creditedCosts } from '../beside';
import type { Definition } from '../kpi';
import { leadsOrDifferent, marketingCost, repeatedLeads, spend } from '../parameters';

export const cpl = {
  id: 'cpl',
  function: 'CPL',
  unit: 'currency',
  better: 'lower',
  label: {
    en: 'Cost per lead (CPL)',
    th: 'ต้นทุนต่อลีด (CPL)',
    ja: 'リードあたりのコスト',
    ar: 'التكلفة لكل عميل محتمل',
    vi: 'Chi phí mỗi khách hàng tiềm năng (CPL)',
  },
  description: {
    en: 'What one lead cost: marketing spend divided by the leads created in the same period.',
    th: 'ต้นทุนของลีดหนึ่งราย: ค่าใช้จ่ายการตลาดหารด้วยจำนวนลีดในช่วงเวลาเดียวกัน',
    ja: 'リード1件の費用: マーケティング費用 ÷ 同じ期間に獲得したリード数',
    ar: 'تكلفة العميل المحتمل الواحد: إنفاق التسويق مقسومًا على العملاء المحتملين في الفترة نفسها',
    vi: 'Chi phí cho một khách hàng tiềm năng: chi phí marketing chia cho số khách hàng tiềm năng trong cùng kỳ',
  },
  formula: {
    ratio: [marketingCost, { first: [leadsOrDifferent, 'counted_leads'] }],
  },
  leftOut: [repeatedLeads, ...creditedCosts],
  empty: {
    en: 'there are no leads, so there is no cost per lead.',
    th: 'ไม่มีลีด จึงไม่มีต้นทุนต่อลีด',
    ja: 'リードがないため、リード単価はありません。',
    ar: 'لا يوجد عملاء محتملون، لذلك لا توجد تكلفة لكل عميل محتمل.',
    vi: 'không có khách hàng tiềm năng nên không có chi phí mỗi khách hàng tiềm năng.',
  },
  calls: [
    [
      spend,
      {
        kind: 'numbers',
        name: 'leads',
        measure: 'leads',
        help: {
          en: 'Leads, a number or a range',
          th: 'จำนวนลีด เป็นตัวเลขหรือช่วง',
          ja: 'リード数(数値または範囲)',
          ar: 'عدد العملاء المحتملين، رقم أو نطاق',
          vi: 'Số khách hàng tiềm năng, một số hoặc một vùng',
        },
      },
    ],
  ],
  examples: [
    { formula: '=CPL(5000,200)', value: 25 },
    { formula: '=CPL({1200,800},{30,0})', value: 2000 / 30 },
  ],
  source: 'Marketing spend / leads; Google Ads reports cost per conversion the same way',
} as const satisfies Definition;
