import type { Definition } from '../kpi';

const quota = { choose: 'prorate', of: { off: 'quota', linear: 'quota_linear', workdays: 'quota_workdays' } } as const;

export const quotaAttainment = {
  id: 'quota_attainment',
  function: 'QUOTAATTAIN',
  unit: 'percent',
  better: 'higher',
  label: {
    en: 'Rep quota attainment',
    th: 'ความสำเร็จโควต้าตัวแทนขาย',
    ja: '営業担当者のノルマ達成率',
    ar: 'تحقيق حصة مندوب المبيعات',
    vi: 'Tỷ lệ đạt chỉ tiêu của nhân viên bán hàng',
  },
  description: {
    en: 'What the reps with a quota sold, against their quotas.',
    th: 'ยอดขายของพนักงานที่มีโควตาเทียบกับโควตา',
    ja: 'ノルマのある担当者の売上 ÷ ノルマ',
    ar: 'ما باعه المندوبون ذوو الحصص مقابل حصصهم',
    vi: 'Doanh số của nhân viên có chỉ tiêu so với chỉ tiêu của họ',
  },
  formula: {
    choose: 'reps',
    of: {
      with_quota: { first: [{ ratio: ['quota_revenue', quota] }, { ratio: ['quota_order_revenue', quota] }] },
      all: {
        first: [
          { ratio: ['team_revenue', quota] },
          { ratio: ['team_order_revenue', quota] },
          { ratio: ['quota_revenue', quota] },
        ],
      },
    },
  },
  empty: {
    en: 'there is no quota, so there is no attainment.',
    th: 'ไม่มีโควตา จึงไม่มีอัตราการบรรลุ',
    ja: 'ノルマがないため、達成率はありません。',
    ar: 'لا توجد حصة، لذلك لا توجد نسبة تحقيق.',
    vi: 'không có chỉ tiêu nên không có tỷ lệ đạt.',
  },
  calls: [
    [
      {
        kind: 'numbers',
        name: 'sales',
        measure: 'quota_revenue',
        negative: true,
        beside: { argument: 'quotas', unless: 'all' },
        help: {
          en: 'Sales of each rep',
          th: 'ยอดขายของแต่ละพนักงาน',
          ja: '担当者ごとの売上',
          ar: 'مبيعات كل مندوب',
          vi: 'Doanh số của từng nhân viên',
        },
      },
      {
        kind: 'numbers',
        name: 'quotas',
        measure: 'quota',
        help: {
          en: 'The quota of each rep',
          th: 'โควตาของแต่ละพนักงาน',
          ja: '担当者ごとのノルマ',
          ar: 'حصة كل مندوب',
          vi: 'Chỉ tiêu của từng nhân viên',
        },
      },
      {
        kind: 'word',
        name: 'reps',
        option: 'reps',
        words: ['with_quota', 'all'],
        help: {
          en: '(optional) all takes the sales of reps without a quota too',
          th: '(ไม่บังคับ) all รวมยอดขายของพนักงานที่ไม่มีโควตาด้วย',
          ja: '(任意)all はノルマのない担当者の売上も含める',
          ar: '(اختياري) all يشمل مبيعات من لا حصة له أيضًا',
          vi: '(tùy chọn) all tính cả doanh số của người không có hạn ngạch',
        },
      },
    ],
  ],
  examples: [
    { formula: '=QUOTAATTAIN(45000,50000)', value: 0.9 },
    { formula: '=QUOTAATTAIN({30;70},{50;50})', value: 1 },
  ],
  source: 'Sum of sales of the reps with a quota / sum of quotas; a rep with a quota and no sales counts with 0',
} as const satisfies Definition;
