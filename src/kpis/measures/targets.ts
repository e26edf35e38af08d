/** Measures of targets. */

import type { Measure } from '../measure';

export const targetsMeasures = {
  target: {
    table: 'targets',
    label: { en: 'target', th: 'เป้าหมาย', ja: '目標', ar: 'الهدف', vi: 'chỉ tiêu' },
    aggregate: 'sum',
    column: 'target_amount',
    where: [{ column: 'whole_target', equals: 1 }],
    date: 'period',
  },
  target_gaps: {
    table: 'targets',
    label: {
      en: 'gaps between targets',
      th: 'ช่วงที่ไม่มีเป้า',
      ja: '目標のない期間',
      ar: 'فجوات بين الأهداف',
      vi: 'khoảng trống giữa các chỉ tiêu',
    },
    aggregate: 'distinct',
    column: 'gap_day',
    where: [{ column: 'whole_target', equals: 1 }],
    date: 'gap_day',
  },
  quota: {
    table: 'targets',
    label: {
      en: 'quotas of reps',
      th: 'โควตาของพนักงาน',
      ja: '担当者のノルマ',
      ar: 'حصص المندوبين',
      vi: 'chỉ tiêu của nhân viên',
    },
    aggregate: 'sum',
    column: 'target_amount',
    where: [{ column: 'owner', filled: true }],
    date: 'period',
  },
  idle_reps: {
    table: 'targets',
    label: {
      en: 'reps with a quota and no deal',
      th: 'พนักงานที่มีโควตาแต่ไม่มีดีล',
      ja: 'ノルマがあり案件のない担当者',
      ar: 'مندوبون لهم حصة بلا صفقة',
      vi: 'nhân viên có chỉ tiêu nhưng không có giao dịch',
    },
    aggregate: 'distinct',
    column: 'idle_rep',
    where: [{ column: 'idle_rep', filled: true }],
  },
} as const satisfies Record<string, Measure>;
