/** Measures of marketing spend. */

import type { Measure } from '../measure';

export const spendMeasures = {
  marketing_spend: {
    table: 'spend',
    label: {
      en: 'marketing spend',
      th: 'ค่าใช้จ่ายการตลาด',
      ja: 'マーケティング費用',
      ar: 'إنفاق التسويق',
      vi: 'chi phí marketing',
    },
    aggregate: 'sum',
    column: 'spend_amount',
    where: [{ column: 'spend_type', in: ['marketing'], unlessMissing: true }],
    date: 'spent',
  },
  acquisition_spend: {
    table: 'spend',
    label: {
      en: 'sales and marketing cost',
      th: 'ต้นทุนการขายและการตลาด',
      ja: '営業・マーケティング費用',
      ar: 'تكاليف المبيعات والتسويق',
      vi: 'chi phí bán hàng và marketing',
    },
    aggregate: 'sum',
    column: 'spend_amount',
    where: [{ column: 'spend_type', in: ['marketing', 'sales'], unlessMissing: true }],
    date: 'spent',
  },
  sales_costs: {
    table: 'spend',
    label: { en: 'sales costs', th: 'ต้นทุนการขาย', ja: '営業費用', ar: 'تكاليف المبيعات', vi: 'chi phí bán hàng' },
    aggregate: 'count',
    where: [{ column: 'spend_type', in: ['sales'] }],
    date: 'spent',
  },
  typed_costs: {
    table: 'spend',
    label: {
      en: 'costs with a type',
      th: 'ต้นทุนที่มีประเภท',
      ja: '種別のある費用',
      ar: 'تكاليف لها نوع',
      vi: 'chi phí có loại',
    },
    aggregate: 'count',
    where: [{ column: 'ads', filled: true }],
    date: 'spent',
  },
  ad_spend: {
    table: 'spend',
    label: { en: 'cost of ads', th: 'ค่าโฆษณา', ja: '広告費', ar: 'تكلفة الإعلانات', vi: 'chi phí quảng cáo' },
    aggregate: 'sum',
    column: 'spend_amount',
    where: [{ column: 'ads', equals: 1 }],
    date: 'spent',
  },
  all_spend: {
    table: 'spend',
    label: { en: 'all costs', th: 'ต้นทุนทั้งหมด', ja: 'すべての費用', ar: 'كل التكاليف', vi: 'mọi chi phí' },
    aggregate: 'sum',
    column: 'spend_amount',
    where: [],
    date: 'spent',
  },
} as const satisfies Record<string, Measure>;
