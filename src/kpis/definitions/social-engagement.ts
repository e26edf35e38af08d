import type { Definition } from '../kpi';

const comments = {
  kind: 'numbers',
  name: 'comments',
  measure: 'engagement',
  help: { en: 'Comments', th: 'ความคิดเห็น', ja: 'コメントの数', ar: 'التعليقات', vi: 'Bình luận' },
} as const;

const likes = {
  kind: 'numbers',
  name: 'likes',
  measure: 'engagement',
  help: { en: 'Likes and reactions', th: 'ถูกใจ', ja: 'いいねの数', ar: 'الإعجابات', vi: 'Lượt thích' },
} as const;

const messages = {
  kind: 'numbers',
  name: 'messages',
  measure: 'engagement',
  help: { en: 'Direct messages', th: 'ข้อความ', ja: 'メッセージの数', ar: 'الرسائل', vi: 'Tin nhắn' },
} as const;

const shares = {
  kind: 'numbers',
  name: 'shares',
  measure: 'engagement',
  help: { en: 'Shares', th: 'แชร์', ja: 'シェアの数', ar: 'المشاركات', vi: 'Lượt chia sẻ' },
} as const;

export const socialEngagement = {
  id: 'social_engagement',
  function: 'SOCIALENG',
  unit: 'count',
  better: 'higher',
  label: {
    en: 'Social media engagement',
    th: 'การมีส่วนร่วมของโซเชียลมีเดีย',
    ja: 'ソーシャルメディアのエンゲージメント',
    ar: 'التفاعل على وسائل التواصل الاجتماعي',
    vi: 'Tương tác trên mạng xã hội',
  },
  description: {
    en: 'Likes, comments, shares and messages added up; with a reach, their share of it.',
    th: 'ผลรวมถูกใจ ความคิดเห็น แชร์ และข้อความ ถ้าระบุการเข้าถึงจะได้อัตรา',
    ja: 'いいね、コメント、シェア、メッセージの合計。リーチを指定すると割合',
    ar: 'مجموع الإعجابات والتعليقات والمشاركات والرسائل، ومع الوصول نسبتها منه',
    vi: 'Tổng lượt thích, bình luận, chia sẻ, tin nhắn; có lượt tiếp cận thì là tỷ lệ',
  },
  formula: {
    choose: 'show',
    of: { count: 'engagement', rate: { ratio: [{ first: ['engagement_with_reach', 'engagement'] }, 'reach'] } },
  },
  leftOut: [
    {
      measure: 'without_likes',
      says: {
        en: 'no column for likes: counted as 0 in {rows} rows.',
        th: 'ไม่มีคอลัมน์การถูกใจ: นับเป็น 0 ใน {rows} แถว',
        ja: 'いいねの列がないため、{rows} 行で0として数えています。',
        ar: 'لا يوجد عمود لـالإعجابات: حُسبت 0 في {rows} صفوف.',
        vi: 'không có cột lượt thích: tính là 0 trong {rows} dòng.',
      },
    },
    {
      measure: 'without_comments',
      says: {
        en: 'no column for comments: counted as 0 in {rows} rows.',
        th: 'ไม่มีคอลัมน์ความคิดเห็น: นับเป็น 0 ใน {rows} แถว',
        ja: 'コメントの列がないため、{rows} 行で0として数えています。',
        ar: 'لا يوجد عمود لـالتعليقات: حُسبت 0 في {rows} صفوف.',
        vi: 'không có cột bình luận: tính là 0 trong {rows} dòng.',
      },
    },
    {
      measure: 'without_shares',
      says: {
        en: 'no column for shares: counted as 0 in {rows} rows.',
        th: 'ไม่มีคอลัมน์การแชร์: นับเป็น 0 ใน {rows} แถว',
        ja: 'シェアの列がないため、{rows} 行で0として数えています。',
        ar: 'لا يوجد عمود لـالمشاركات: حُسبت 0 في {rows} صفوف.',
        vi: 'không có cột chia sẻ: tính là 0 trong {rows} dòng.',
      },
    },
    {
      measure: 'without_messages',
      says: {
        en: 'no column for messages: counted as 0 in {rows} rows.',
        th: 'ไม่มีคอลัมน์ข้อความ: นับเป็น 0 ใน {rows} แถว',
        ja: 'メッセージの列がないため、{rows} 行で0として数えています。',
        ar: 'لا يوجد عمود لـالرسائل: حُسبت 0 في {rows} صفوف.',
        vi: 'không có cột tin nhắn: tính là 0 trong {rows} dòng.',
      },
    },
  ],
  empty: {
    en: 'the reach is 0, so there is no engagement rate.',
    th: 'การเข้าถึงเป็น 0 จึงไม่มีอัตราการมีส่วนร่วม',
    ja: 'リーチが0のため、エンゲージメント率はありません。',
    ar: 'الوصول 0، لذلك لا توجد نسبة تفاعل.',
    vi: 'lượt tiếp cận bằng 0 nên không có tỷ lệ tương tác.',
  },
  calls: [
    [likes, comments, shares, messages],
    [
      likes,
      comments,
      shares,
      messages,
      {
        kind: 'numbers',
        name: 'reach',
        measure: 'reach',
        chooses: { option: 'show', word: 'rate' },
        help: {
          en: '(optional) Reach; gives the rate instead of the number',
          th: '(ไม่บังคับ) การเข้าถึง จะได้อัตราแทนจำนวน',
          ja: '(任意)リーチ。数の代わりに率を返す',
          ar: '(اختياري) الوصول، ويعطي النسبة بدل العدد',
          vi: '(tùy chọn) Lượt tiếp cận; cho tỷ lệ thay vì số lượng',
        },
      },
    ],
  ],
  examples: [
    { formula: '=SOCIALENG(120,30,15,5)', value: 170 },
    { formula: '=SOCIALENG(120,30,15,5,3400)', value: 0.05 },
  ],
  source: 'Likes + comments + shares + messages; rate = these / reach',
} as const satisfies Definition;
