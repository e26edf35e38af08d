import { byCreation } from '../beside';
import type { Definition } from '../kpi';
import { byScore, stageMode, stages, unscoredLeads } from '../parameters';

export const sql = {
  id: 'sql',
  function: 'SQL',
  unit: 'count',
  better: 'higher',
  label: {
    en: 'Sales-qualified leads (SQL)',
    th: 'ลีดที่ผ่านการรับรองจากฝ่ายขาย (SQL)',
    ja: 'セールスクオリファイドリード(SQL)',
    ar: 'العملاء المحتملون المؤهلون للمبيعات (SQLs)',
    vi: 'Khách hàng tiềm năng đủ điều kiện của bộ phận kinh doanh (SQL)',
  },
  description: {
    en: 'How many leads reached the sales-qualified stage or a later one.',
    th: 'จำนวนลีดที่ถึงหรือผ่านขั้น SQL',
    ja: 'SQL以降のステージに進んだリードの数',
    ar: 'عدد العملاء المحتملين الذين بلغوا مرحلة التأهيل البيعي أو تجاوزوها',
    vi: 'Số khách hàng tiềm năng đã đạt hoặc vượt giai đoạn SQL',
  },
  formula: byScore({
    choose: 'counts_as',
    of: {
      sql: { choose: 'mode', of: { reached: { first: ['sqls_entered', 'counted_sqls'] }, current: 'sqls_now' } },
      opportunity: { first: ['opportunities_entered', 'counted_opportunities'] },
    },
  }),
  leftOut: [
    unscoredLeads,
    byCreation('sqls_by_creation', 'sqls_entered'),
    byCreation('opportunities_by_creation', 'opportunities_entered'),
  ],
  empty: {
    en: 'no row has a known stage, so nothing can be counted.',
    th: 'ไม่มีแถวที่รู้ขั้นตอน จึงนับไม่ได้',
    ja: 'ステージが分かる行がないため、数えられません。',
    ar: 'لا يوجد صف بمرحلة معروفة، لذلك لا يمكن العد.',
    vi: 'không có dòng nào có giai đoạn đã biết nên không thể đếm.',
  },
  calls: [[stages, stageMode]],
  examples: [
    { formula: '=SQL({"New";"MQL";"SQL";"Won"})', value: 2 },
    {
      formula: '=SQL(B2:B13)',
      value: 4,
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
  source: 'Reached or passed: a deal that jumped over the stage counts',
} as const satisfies Definition;
