import { byCreation, creditedCosts } from '../beside';
import type { Definition } from '../kpi';
import { marketingCost, opportunities, spend } from '../parameters';

export const cpo = {
  id: 'cpo',
  function: 'CPO',
  aliases: ['COSTPEROPP'],
  unit: 'currency',
  better: 'lower',
  label: {
    en: 'Cost per opportunity',
    th: 'ต้นทุนต่อโอกาสการขาย (Opportunity)',
    ja: '商談あたりのコスト',
    ar: 'التكلفة لكل فرصة',
    vi: 'Chi phí cho mỗi cơ hội',
  },
  description: {
    en: 'What one opportunity cost: marketing spend divided by the opportunities created in the same period.',
    th: 'ต้นทุนของโอกาสการขายหนึ่งรายการ: ค่าใช้จ่ายการตลาดหารด้วยจำนวนโอกาสการขายในช่วงเวลาเดียวกัน',
    ja: '商談1件の費用: マーケティング費用 ÷ 同じ期間に発生した商談数',
    ar: 'تكلفة فرصة البيع الواحدة: إنفاق التسويق مقسومًا على فرص البيع في الفترة نفسها',
    vi: 'Chi phí cho một cơ hội: chi phí marketing chia cho số cơ hội trong cùng kỳ',
  },
  formula: {
    ratio: [
      marketingCost,
      {
        choose: 'stage',
        of: {
          opportunity: { first: ['opportunities_entered', 'counted_opportunities'] },
          sql: { first: ['sqls_entered', 'counted_sqls'] },
        },
      },
    ],
  },
  leftOut: [
    byCreation('opportunities_by_creation', 'opportunities_entered'),
    byCreation('sqls_by_creation', 'sqls_entered'),
    ...creditedCosts,
  ],
  empty: {
    en: 'there are no opportunities, so there is no cost per opportunity.',
    th: 'ไม่มีโอกาสการขาย จึงไม่มีต้นทุนต่อโอกาสการขาย',
    ja: '商談がないため、商談単価はありません。',
    ar: 'لا توجد فرص بيع، لذلك لا توجد تكلفة لكل فرصة.',
    vi: 'không có cơ hội nên không có chi phí mỗi cơ hội.',
  },
  calls: [[spend, opportunities]],
  examples: [
    { formula: '=CPO(5000,40)', value: 125 },
    { formula: '=CPO(9000,60)', value: 150 },
  ],
  source: 'Marketing spend / sales-qualified opportunities created in the period',
} as const satisfies Definition;
