import { byCreation } from '../beside';
import type { Definition } from '../kpi';
import { byScore, stageMode, stages, unscoredLeads } from '../parameters';

export const mql = {
  id: 'mql',
  function: 'MQL',
  unit: 'count',
  better: 'higher',
  label: {
    en: 'Marketing-qualified leads (MQL)',
    th: 'ลีดที่ผ่านการรับรองทางการตลาด (MQL)',
    ja: 'マーケティング資格のあるリード(MQL)',
    ar: 'العملاء المحتملون المؤهلون للتسويق (MQLs)',
    vi: 'Khách hàng tiềm năng đủ điều kiện từ marketing (MQL)',
  },
  description: {
    en: 'How many leads reached the marketing-qualified stage or a later one.',
    th: 'จำนวนลีดที่ถึงหรือผ่านขั้น MQL',
    ja: 'MQL以降のステージに進んだリードの数',
    ar: 'عدد العملاء المحتملين الذين بلغوا مرحلة التأهيل التسويقي أو تجاوزوها',
    vi: 'Số khách hàng tiềm năng đã đạt hoặc vượt giai đoạn MQL',
  },
  formula: byScore({
    choose: 'mode',
    of: { reached: { first: ['mqls_entered', 'counted_mqls'] }, current: 'mqls_now' },
  }),
  leftOut: [unscoredLeads, byCreation('mqls_by_creation', 'mqls_entered')],
  empty: {
    en: 'no row has a known stage, so nothing can be counted.',
    th: 'ไม่มีแถวที่รู้ขั้นตอน จึงนับไม่ได้',
    ja: 'ステージが分かる行がないため、数えられません。',
    ar: 'لا يوجد صف بمرحلة معروفة، لذلك لا يمكن العد.',
    vi: 'không có dòng nào có giai đoạn đã biết nên không thể đếm.',
  },
  calls: [[stages, stageMode]],
  examples: [
    { formula: '=MQL({"New";"MQL";"SQL";"Won"})', value: 3 },
    {
      formula: '=MQL(B2:B13)',
      value: 7,
      ranges: {
        'B2:B13': [
          ['New'],
          ['MQL'],
          [''],
          ['SQL'],
          ['New'],
          ['Proposal'],
          ['MQL'],
          ['New'],
          ['Won'],
          ['MQL'],
          ['New'],
          ['Demo'],
        ],
      },
    },
  ],
  source: 'Reached or passed: an SQL without an MQL date is an MQL too',
} as const satisfies Definition;
