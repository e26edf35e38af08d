import type { Definition } from '../kpi';
import { stages } from '../parameters';

export const proposals = {
  id: 'proposals',
  function: 'PROPOSALS',
  unit: 'count',
  better: 'higher',
  label: {
    en: 'Proposals sent',
    th: 'จำนวนข้อเสนอที่ส่ง',
    ja: '提案書送付数',
    ar: 'عدد العروض المرسلة',
    vi: 'Số đề xuất đã gửi',
  },
  description: {
    en: 'How many proposals were sent: deals that reached or passed the stage, else activities. Once per deal.',
    th: 'จำนวนข้อเสนอที่ส่ง: ดีลที่ถึงหรือผ่านขั้นนั้น หรือจากกิจกรรม นับครั้งเดียวต่อดีล',
    ja: '送付した提案の数。ステージに達した案件、なければ活動。案件ごとに1回',
    ar: 'عدد العروض المرسلة: صفقات بلغت المرحلة، وإلا الأنشطة. مرة لكل صفقة',
    vi: 'Số đề xuất đã gửi: giao dịch đạt hoặc vượt giai đoạn, nếu không thì hoạt động. Mỗi giao dịch một lần',
  },
  formula: { first: ['proposed_deals', 'logged_proposals'] },
  empty: {
    en: 'there are no activities, so nothing can be counted.',
    th: 'ไม่มีกิจกรรม จึงนับไม่ได้',
    ja: '活動がないため、数えられません。',
    ar: 'لا توجد أنشطة، لذلك لا يمكن العد.',
    vi: 'không có hoạt động nào nên không thể đếm.',
  },
  calls: [
    [stages],
    [
      {
        kind: 'list',
        name: 'types',
        table: 'activities',
        column: 'activity_type',
        help: {
          en: 'the type of each activity',
          th: 'ประเภทของแต่ละกิจกรรม',
          ja: '活動ごとの種別',
          ar: 'نوع كل نشاط',
          vi: 'loại của từng hoạt động',
        },
      },
    ],
  ],
  examples: [
    {
      formula: '=PROPOSALS(A2:A13)',
      value: 9,
      ranges: {
        'A2:A13': [
          ['Proposal'],
          ['New'],
          ['Proposal'],
          ['Won'],
          ['Negotiation'],
          ['Won'],
          ['Proposal'],
          ['Negotiation'],
          ['Won'],
          ['MQL'],
          ['Won'],
          ['SQL'],
        ],
      },
    },
    {
      formula: '=PROPOSALS(A2:A14)',
      value: 12,
      ranges: {
        'A2:A14': [
          ['Proposal sent'],
          ['Proposal sent'],
          ['Proposal sent'],
          ['Proposal sent'],
          ['Proposal sent'],
          ['Proposal sent'],
          ['Call'],
          ['Quote'],
          ['Quote'],
          ['Quote'],
          ['Quote'],
          ['Quote'],
          ['Quote'],
        ],
      },
    },
  ],
  source: 'Deals that reached or passed the stage proposal, by proposal date; else activities of the type proposal',
} as const satisfies Definition;
