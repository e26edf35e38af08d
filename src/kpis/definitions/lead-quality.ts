import type { Definition } from '../kpi';
import { opportunities } from '../parameters';

export const leadQuality = {
  id: 'lead_quality',
  function: 'LEADQUALITY',
  unit: 'ratio',
  better: 'lower',
  label: {
    en: 'Lead quality (CPO ÷ CPL = leads per opportunity)',
    th: 'คุณภาพลีด (ลีดต่อโอกาส)',
    ja: 'リード品質(商談1件あたりのリード数)',
    ar: 'جودة العملاء المحتملين',
    vi: 'Chất lượng khách hàng tiềm năng',
  },
  description: {
    en: 'How many leads one opportunity takes: cost per opportunity divided by cost per lead.',
    th: 'ต้องใช้กี่ลีดต่อหนึ่งโอกาสการขาย: CPO หารด้วย CPL',
    ja: '商談1件に必要なリード数: CPO ÷ CPL',
    ar: 'كم عميلًا محتملًا تحتاج الفرصة الواحدة: CPO مقسومة على CPL',
    vi: 'Cần bao nhiêu lead cho một cơ hội: CPO chia CPL',
  },
  formula: {
    first: [{ ratio: ['leads', 'opportunities_entered'] }, { ratio: ['counted_leads', 'counted_opportunities'] }],
  },
  empty: {
    en: 'there are no opportunities, so there is no ratio.',
    th: 'ไม่มีโอกาสการขาย จึงไม่มีอัตราส่วน',
    ja: '商談がないため、比率はありません。',
    ar: 'لا توجد فرص بيع، لذلك لا توجد نسبة.',
    vi: 'không có cơ hội nên không có tỷ lệ.',
  },
  calls: [
    [
      {
        kind: 'numbers',
        name: 'leads',
        measure: 'leads',
        help: {
          en: 'Leads, a number or a range',
          th: 'จำนวนลีด เป็นตัวเลขหรือช่วง',
          ja: 'リード数(数値または範囲)',
          ar: 'عدد العملاء المحتملين، رقم أو نطاق',
          vi: 'Số lead, một số hoặc một vùng',
        },
      },
      opportunities,
    ],
  ],
  examples: [
    { formula: '=LEADQUALITY(200,40)', value: 5 },
    { formula: '=LEADQUALITY(90,30)', value: 3 },
  ],
  source: 'CPO / CPL = leads / opportunities',
} as const satisfies Definition;
