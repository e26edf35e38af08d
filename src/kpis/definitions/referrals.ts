import { times } from '../example-rows';
import type { Definition } from '../kpi';
import { period } from '../parameters';

export const referrals = {
  id: 'referrals',
  function: 'REFERRALS',
  unit: 'count',
  better: 'higher',
  label: {
    en: 'Referrals received',
    th: 'จำนวนผู้อ้างอิงที่ได้รับ',
    ja: '紹介獲得数',
    ar: 'عدد الإحالات المستلمة',
    vi: 'Số lượt giới thiệu nhận được',
  },
  description: {
    en: 'Leads that came by recommendation.',
    th: 'ลีดที่มาจากการแนะนำ',
    ja: '紹介によるリード',
    ar: 'العملاء المحتملون القادمون بالتوصية',
    vi: 'Lead đến từ giới thiệu',
  },
  formula: { choose: 'dedupe', of: { off: 'referrals', on: 'different_referrals' } },
  empty: {
    en: 'no row has a source, so nothing can be counted.',
    th: 'ไม่มีแถวที่มีแหล่งที่มา จึงนับไม่ได้',
    ja: '流入元のある行がないため、数えられません。',
    ar: 'لا يوجد صف له مصدر، لذلك لا يمكن العد.',
    vi: 'không có dòng nào có nguồn nên không thể đếm.',
  },
  calls: [
    [
      {
        kind: 'list',
        name: 'sources',
        table: 'deals',
        column: 'source',
        help: {
          en: 'The source of each lead',
          th: 'แหล่งที่มาของแต่ละลีด',
          ja: 'リードごとの流入元',
          ar: 'مصدر كل عميل محتمل',
          vi: 'Nguồn của từng lead',
        },
      },
    ],
    [
      {
        kind: 'rows',
        name: 'deals',
        table: 'deals',
        fields: ['source'],
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
    {
      formula: '=REFERRALS(A2:A7)',
      value: 4,
      ranges: { 'A2:A7': [['Referral'], ['Google'], ['แนะนำ'], ['Word of mouth'], ['紹介'], ['Referral site']] },
    },
    {
      formula: '=REFERRALS(A1:C9,"2026-03")',
      value: 5,
      ranges: {
        'A1:C9': [
          ['Deal', 'Source', 'Created'],
          ...times(2, 'Deal', 'Customer referral', '2026-03-04'),
          ...times(3, 'Deal', 'Partner referral', '2026-03-20'),
          ['Deal', 'Google', '2026-03-21'],
          ...times(2, 'Deal', 'Referral', '2026-04-01'),
        ],
      },
    },
  ],
  source: 'Count of leads whose source is a referral, by creation date',
} as const satisfies Definition;
