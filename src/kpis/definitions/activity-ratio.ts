import type { Definition } from '../kpi';

const made = {
  choose: 'type',
  of: { all: 'activities', call: 'calls_made', email: 'emails_sent', meeting: 'meetings_held' },
} as const;
const deals = { choose: 'closed', of: { won: 'won', 'won+lost': { sum: ['won', 'lost'] } } } as const;

export const activityRatio = {
  id: 'activity_ratio',
  function: 'ACTIVITYRATIO',
  unit: 'ratio',
  better: 'lower',
  label: {
    en: 'Sales activity ratio',
    th: 'อัตราส่วนกิจกรรมการขาย',
    ja: '営業活動比率',
    ar: 'نسبة نشاط المبيعات',
    vi: 'Tỷ lệ hoạt động bán hàng',
  },
  description: {
    en: 'How many sales activities one won deal took.',
    th: 'จำนวนกิจกรรมการขายต่อดีลที่ปิดได้หนึ่งดีล',
    ja: '受注1件あたりの営業活動の数',
    ar: 'عدد أنشطة البيع لكل صفقة رابحة',
    vi: 'Số hoạt động bán hàng cho một giao dịch thắng',
  },
  formula: {
    choose: 'show',
    of: {
      per_deal: { ratio: [made, deals] },
      // Deals for each activity.
      inverse: { ratio: [deals, made] },
    },
  },
  empty: {
    en: 'there are no won deals, so there is no activity ratio.',
    th: 'ไม่มีดีลที่ปิดได้ จึงไม่มีอัตราส่วนกิจกรรม',
    ja: '受注案件がないため、活動比率はありません。',
    ar: 'لا توجد صفقات رابحة، لذلك لا توجد نسبة نشاط.',
    vi: 'không có giao dịch thắng nên không có tỷ lệ hoạt động.',
  },
  calls: [
    [
      {
        kind: 'numbers',
        name: 'activities',
        measure: 'activities',
        help: {
          en: 'Sales activities, a number or a range',
          th: 'กิจกรรมการขาย เป็นตัวเลขหรือช่วง',
          ja: '営業活動の数(数値または範囲)',
          ar: 'أنشطة البيع، رقم أو نطاق',
          vi: 'Số hoạt động bán hàng, một số hoặc một vùng',
        },
      },
      {
        kind: 'numbers',
        name: 'won',
        measure: 'won',
        help: {
          en: 'Won deals, a number or a range',
          th: 'ดีลที่ปิดได้ เป็นตัวเลขหรือช่วง',
          ja: '受注数(数値または範囲)',
          ar: 'الصفقات الرابحة، رقم أو نطاق',
          vi: 'Số giao dịch thắng, một số hoặc một vùng',
        },
      },
    ],
  ],
  examples: [
    { formula: '=ACTIVITYRATIO(400,16)', value: 25 },
    { formula: '=ACTIVITYRATIO({120;80;40},8)', value: 30 },
  ],
  source: 'Rekener glossary: activities per deal, both of the same period',
} as const satisfies Definition;
