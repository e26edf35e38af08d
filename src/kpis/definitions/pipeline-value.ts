import type { Definition } from '../kpi';
import { stages } from '../parameters';

const dealAmounts = {
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
} as const;

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
  formula: {
    choose: 'weighted',
    of: {
      off: 'open_amount',
      probability: { first: ['weighted_open', 'open_by_history'] },
      history: 'open_by_history',
    },
  },
  empty: {
    en: 'there are no open deals, so there is no pipeline value.',
    th: 'ไม่มีดีลที่เปิดอยู่ จึงไม่มีมูลค่าไปป์ไลน์',
    ja: '進行中の案件がないため、パイプライン金額はありません。',
    ar: 'لا توجد صفقات مفتوحة، لذلك لا توجد قيمة لمسار المبيعات.',
    vi: 'không có giao dịch đang mở nên không có giá trị pipeline.',
  },
  calls: [
    [dealAmounts, stages],
    [
      dealAmounts,
      stages,
      {
        kind: 'list',
        name: 'probabilities',
        table: 'deals',
        column: 'probability',
        chooses: { option: 'weighted', word: 'probability' },
        help: {
          en: '(optional) The probability of each deal, for the weighted value',
          th: '(ไม่บังคับ) ความน่าจะเป็นของแต่ละดีล เพื่อถ่วงน้ำหนัก',
          ja: '(任意)案件ごとの確度。加重金額になる',
          ar: '(اختياري) احتمال كل صفقة، للقيمة المرجحة',
          vi: '(tùy chọn) Xác suất từng giao dịch, để tính có trọng số',
        },
      },
    ],
  ],
  examples: [
    { formula: '=PIPELINEVALUE({10000;20000;5000},{"Open";"Won";"Open"})', value: 15000 },
    {
      formula: '=PIPELINEVALUE(A2:A4,B2:B4,C2:C4)',
      value: 6000,
      ranges: {
        'A2:A4': [[10000], [7000], [5000]],
        'B2:B4': [['Open'], ['Won'], ['Open']],
        'C2:C4': [[0.5], [1], [0.2]],
      },
    },
  ],
  source: 'Sum of amounts of open deals, unweighted',
} as const satisfies Definition;
