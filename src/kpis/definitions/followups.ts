import type { Definition } from '../kpi';

export const followups = {
  id: 'followups',
  function: 'FOLLOWUPS',
  unit: 'count',
  better: 'higher',
  label: {
    en: 'Follow-ups made',
    th: 'จำนวนการติดตาม',
    ja: 'フォローアップ件数',
    ar: 'عدد المتابعات',
    vi: 'Số lần theo dõi (follow-up)',
  },
  description: {
    en: 'How many follow-ups were made: by type, else every contact after the first one of a lead.',
    th: 'จำนวนการติดตาม: ตามประเภท หรือทุกการติดต่อหลังครั้งแรกของลีด',
    ja: 'フォローアップの数。種別がなければ、リードへの2回目以降の接触',
    ar: 'عدد المتابعات: حسب النوع، وإلا كل تواصل بعد الأول مع العميل المحتمل',
    vi: 'Số lần theo dõi: theo loại, nếu không thì mọi liên hệ sau lần đầu với khách',
  },
  formula: { choose: 'show', of: { all: 'follow_ups', typed: 'typed_follow_ups' } },
  empty: {
    en: 'there are no activities, so nothing can be counted.',
    th: 'ไม่มีกิจกรรม จึงนับไม่ได้',
    ja: '活動がないため、数えられません。',
    ar: 'لا توجد أنشطة، لذلك لا يمكن العد.',
    vi: 'không có hoạt động nào nên không thể đếm.',
  },
  calls: [
    [
      {
        kind: 'list',
        name: 'lead_ids',
        table: 'activities',
        column: 'deal_id',
        help: {
          en: 'The lead of each contact, one row per contact',
          th: 'ลีดของแต่ละการติดต่อ หนึ่งแถวต่อหนึ่งการติดต่อ',
          ja: '接触ごとのリード(1行に1件)',
          ar: 'العميل المحتمل لكل تواصل، صف لكل تواصل',
          vi: 'Khách tiềm năng của từng lần liên hệ, mỗi dòng một lần',
        },
      },
    ],
    [
      {
        kind: 'list',
        name: 'types',
        table: 'activities',
        column: 'activity_type',
        chooses: { option: 'show', word: 'typed' },
        help: {
          en: 'The type of each activity, one row per activity',
          th: 'ประเภทของแต่ละกิจกรรม หนึ่งแถวต่อหนึ่งกิจกรรม',
          ja: '活動ごとの種別(1行に1件)',
          ar: 'نوع كل نشاط، صف لكل نشاط',
          vi: 'Loại của từng hoạt động, mỗi dòng một hoạt động',
        },
      },
    ],
  ],
  examples: [
    {
      formula: '=FOLLOWUPS(A2:A10)',
      value: 7,
      ranges: {
        'A2:A10': [
          ['Follow-up'],
          ['Call'],
          ['Follow-up'],
          ['Follow up call'],
          ['Follow-up'],
          ['Follow-up'],
          ['Email'],
          ['Follow-up'],
          ['Follow-up email'],
        ],
      },
    },
    { formula: '=FOLLOWUPS({"L1";"L1";"L2";"L3";"L1";"L3";"L3";"L3"})', value: 5 },
  ],
  source: 'Activities of the type follow-up; without that type, the contacts of each lead less one',
} as const satisfies Definition;
