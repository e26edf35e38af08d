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

/** How many rows lack the column. */
const missing = {
  table: 'social',
  label: {
    en: 'rows without a column of interactions',
    th: 'แถวที่ไม่มีคอลัมน์การมีส่วนร่วม',
    ja: '反応の列がない行',
    ar: 'صفوف بلا عمود للتفاعلات',
    vi: 'dòng thiếu cột tương tác',
  },
  aggregate: 'count',
  date: 'social_date',
} as const;

export const socialMeasures = {
  engagement: { ...engagement, where: [] },
  engagement_with_reach: { ...engagement, where: [{ column: 'reach', filled: true }] },
  without_likes: { ...missing, where: [{ column: 'no_likes', equals: 1 }] },
  without_comments: { ...missing, where: [{ column: 'no_comments', equals: 1 }] },
  without_shares: { ...missing, where: [{ column: 'no_shares', equals: 1 }] },
  without_messages: { ...missing, where: [{ column: 'no_messages', equals: 1 }] },
  reach: {
    table: 'social',
    label: { en: 'reach', th: 'การเข้าถึง', ja: 'リーチ', ar: 'الوصول', vi: 'lượt tiếp cận' },
    aggregate: 'sum',
    column: 'reach',
    where: [{ column: 'reach', filled: true }],
    date: 'social_date',
  },
} as const satisfies Record<string, Measure>;
