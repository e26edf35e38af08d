/** Measures of social media. */

import type { Measure } from '../measure';

const engagement = {
  table: 'social',
  label: {
    en: 'interactions',
    th: 'การมีส่วนร่วม',
    ja: 'エンゲージメント',
    ar: 'التفاعلات',
    vi: 'lượt tương tác',
  },
  aggregate: 'sum',
  column: 'engagement',
  date: 'social_date',
} as const;

export const socialMeasures = {
  engagement: { ...engagement, where: [] },
  engagement_with_reach: { ...engagement, where: [{ column: 'reach', filled: true }] },
  reach: {
    table: 'social',
    label: { en: 'reach', th: 'การเข้าถึง', ja: 'リーチ', ar: 'الوصول', vi: 'lượt tiếp cận' },
    aggregate: 'sum',
    column: 'reach',
    where: [{ column: 'reach', filled: true }],
    date: 'social_date',
  },
} as const satisfies Record<string, Measure>;
