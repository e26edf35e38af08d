import type { Definition } from '../kpi';

export const engagementRate = {
  id: 'engagement_rate',
  unit: 'percent',
  better: 'higher',
  label: {
    en: 'Social engagement rate',
    th: 'อัตราการมีส่วนร่วมโซเชียล',
    ja: 'エンゲージメント率',
    ar: 'معدل التفاعل الاجتماعي',
    vi: 'Tỷ lệ tương tác mạng xã hội',
  },
  description: {
    en: 'Interactions relative to the reach of the same posts.',
    th: 'การมีส่วนร่วมเทียบกับการเข้าถึงของโพสต์เดียวกัน',
    ja: '同じ投稿のリーチに対するエンゲージメント',
    ar: 'التفاعلات مقارنة بوصول المنشورات نفسها',
    vi: 'Tương tác so với lượt tiếp cận của cùng bài đăng',
  },
  formula: { ratio: ['engagement_with_reach', 'reach'] },
  empty: {
    en: 'no reach was recorded, so there is no engagement rate.',
    th: 'ไม่มีการเข้าถึงที่บันทึก จึงไม่มีอัตราการมีส่วนร่วม',
    ja: 'リーチの記録がないため、エンゲージメント率はありません。',
    ar: 'لم يُسجل وصول، لذلك لا توجد نسبة تفاعل.',
    vi: 'chưa ghi nhận lượt tiếp cận nên không có tỷ lệ tương tác.',
  },
  source: 'Interactions / reach, of the rows with a reach',
} as const satisfies Definition;
