import type { Definition } from '../kpi';

export const pipelineValue = {
  id: 'pipeline_value',
  function: 'PIPELINEVALUE',
  unit: 'currency',
  better: 'higher',
  label: {
    en: 'Pipeline value',
    th: 'มูลค่าไปป์ไลน์การขาย',
    ja: 'パイプライン金額',
    ar: 'قيمة مسار المبيعات',
    vi: 'Giá trị pipeline bán hàng',
  },
  description: {
    en: 'The total amount of all open deals.',
    th: 'มูลค่ารวมของดีลที่เปิดอยู่ทั้งหมด',
    ja: '進行中の案件の合計金額',
    ar: 'إجمالي قيمة الصفقات المفتوحة',
    vi: 'Tổng giá trị của các giao dịch đang mở',
  },
  formula: 'open_amount',
  empty: {
    en: 'there are no open deals, so there is no pipeline value.',
    th: 'ไม่มีดีลที่เปิดอยู่ จึงไม่มีมูลค่าไปป์ไลน์',
    ja: '進行中の案件がないため、パイプライン金額はありません。',
    ar: 'لا توجد صفقات مفتوحة، لذلك لا توجد قيمة لمسار المبيعات.',
    vi: 'không có giao dịch đang mở nên không có giá trị pipeline.',
  },
  calls: [
    [
      {
        kind: 'list',
        name: 'amounts',
        table: 'deals',
        column: 'amount',
        help: {
          en: 'Amounts of the deals',
          th: 'มูลค่าของดีล',
          ja: '案件の金額',
          ar: 'مبالغ الصفقات',
          vi: 'Giá trị của các giao dịch',
        },
      },
      {
        kind: 'list',
        name: 'stages',
        table: 'deals',
        column: 'stage',
        help: {
          en: 'The stage of each deal, one row per deal',
          th: 'ขั้นตอนของแต่ละดีล หนึ่งแถวต่อหนึ่งดีล',
          ja: '案件ごとのステージ(1行に1件)',
          ar: 'مرحلة كل صفقة، صف لكل صفقة',
          vi: 'Giai đoạn của từng giao dịch, mỗi dòng một giao dịch',
        },
      },
    ],
  ],
  examples: [{ formula: '=PIPELINEVALUE({10000;20000;5000},{"Open";"Won";"Open"})', value: 15000 }],
  source: 'Sum of amounts of open deals, unweighted',
} as const satisfies Definition;
