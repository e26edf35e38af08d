import { byCreation } from '../beside';
import { times } from '../example-rows';
import type { Definition, LeftOut } from '../kpi';
import { period, stages } from '../parameters';

const amount: LeftOut['says'] = {
  en: 'their amount: {rows}.',
  th: 'มูลค่ารวม: {rows}',
  ja: 'その金額: {rows}',
  ar: 'مبلغها: {rows}.',
  vi: 'giá trị của chúng: {rows}.',
};

const probability: LeftOut['says'] = {
  en: 'their probability, on average: {rows} %.',
  th: 'ความน่าจะเป็นเฉลี่ย: {rows} %',
  ja: 'その平均確度: {rows} %',
  ar: 'متوسط احتمالها: {rows} %.',
  vi: 'xác suất trung bình của chúng: {rows} %.',
};

/** Not only how many, but how good they are. */
const quality: readonly LeftOut[] = [
  { measure: 'opportunities_amount', with: 'opportunities_entered', says: amount },
  { measure: 'opportunities_probability', with: 'opportunities_entered', percent: true, says: probability },
  { measure: 'opportunities_open_amount', with: 'opportunities_open', says: amount },
  { measure: 'opportunities_open_probability', with: 'opportunities_open', percent: true, says: probability },
];

export const opportunities = {
  id: 'opportunities',
  function: 'OPPORTUNITIES',
  unit: 'count',
  better: 'higher',
  label: {
    en: 'Sales opportunities',
    th: 'โอกาสในการขาย',
    ja: '営業機会(商談)数',
    ar: 'فرص البيع',
    vi: 'Số cơ hội bán hàng',
  },
  description: {
    en: 'Deals that reached the opportunity stage or a later one.',
    th: 'ดีลที่ถึงหรือผ่านขั้นโอกาสการขาย',
    ja: '商談以降のステージに進んだ案件',
    ar: 'الصفقات التي بلغت مرحلة الفرصة أو تجاوزتها',
    vi: 'Giao dịch đã đạt hoặc vượt giai đoạn cơ hội',
  },
  formula: {
    choose: 'open_only',
    of: { off: { first: ['opportunities_entered', 'counted_opportunities'] }, on: 'opportunities_open' },
  },
  leftOut: [byCreation('opportunities_by_creation', 'opportunities_entered'), ...quality],
  empty: {
    en: 'no row has a known stage, so nothing can be counted.',
    th: 'ไม่มีแถวที่รู้ขั้นตอน จึงนับไม่ได้',
    ja: 'ステージが分かる行がないため、数えられません。',
    ar: 'لا يوجد صف بمرحلة معروفة، لذلك لا يمكن العد.',
    vi: 'không có dòng nào có giai đoạn đã biết nên không thể đếm.',
  },
  calls: [
    [stages],
    [
      {
        kind: 'rows',
        name: 'deals',
        table: 'deals',
        fields: ['stage', 'created_date'],
        help: {
          en: 'a whole table of deals with its header row',
          th: 'ตารางดีลทั้งหมดพร้อมแถวหัวตาราง',
          ja: '見出し行を含む案件の表全体',
          ar: 'جدول الصفقات كاملًا مع صف العناوين',
          vi: 'cả bảng giao dịch kèm dòng tiêu đề',
        },
      },
      period,
    ],
  ],
  examples: [
    { formula: '=OPPORTUNITIES({"Lead";"Proposal";"Won";"Lost"})', value: 2 },
    {
      formula: '=OPPORTUNITIES(A1:C38,"2026-Q1")',
      value: 34,
      ranges: {
        'A1:C38': [
          ['Deal', 'Stage', 'Created'],
          ...times(14, 'Deal', 'Opportunity', '2026-01-10'),
          ...times(11, 'Deal', 'Proposal', '2026-02-10'),
          ...times(9, 'Deal', 'Won', '2026-03-10'),
          ...times(3, 'Deal', 'Opportunity', '2026-04-10'),
        ],
      },
    },
  ],
  source: 'Reached or passed, by creation date',
} as const satisfies Definition;
