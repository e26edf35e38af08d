import type { Definition } from '../kpi';
import { activityStatus, activityTypes } from '../parameters';

export const meetings = {
  id: 'meetings',
  function: 'MEETINGS',
  unit: 'count',
  better: 'higher',
  label: {
    en: 'Meetings scheduled',
    th: 'จำนวนการประชุมที่กำหนดไว้',
    ja: '設定した商談(ミーティング)数',
    ar: 'عدد الاجتماعات المجدولة',
    vi: 'Số cuộc họp đã lên lịch',
  },
  description: {
    en: "How many meetings were set up. Cancelled ones don't count, no-shows do.",
    th: 'จำนวนการประชุมที่นัดไว้ ไม่นับที่ยกเลิก แต่นับที่ไม่มาตามนัด',
    ja: '設定されたミーティングの数。キャンセルは除き、欠席は含む',
    ar: 'عدد الاجتماعات المحددة، دون الملغاة ومع من لم يحضر',
    vi: 'Số cuộc họp đã hẹn. Không tính cuộc bị hủy, có tính cuộc vắng mặt',
  },
  formula: {
    choose: 'by',
    of: {
      meeting: { choose: 'show', of: { scheduled: 'meetings', held: 'meetings_held' } },
      booked: { choose: 'show', of: { scheduled: 'meetings_booked', held: 'meetings_held_booked' } },
    },
  },
  empty: {
    en: 'there are no activities, so nothing can be counted.',
    th: 'ไม่มีกิจกรรม จึงนับไม่ได้',
    ja: '活動がないため、数えられません。',
    ar: 'لا توجد أنشطة، لذلك لا يمكن العد.',
    vi: 'không có hoạt động nào nên không thể đếm.',
  },
  calls: [
    [
      activityTypes,
      {
        kind: 'word',
        name: 'show',
        option: 'show',
        words: ['scheduled', 'held'],
        help: {
          en: '(optional) "scheduled" or "held"; scheduled when left out',
          th: '(ไม่บังคับ) "scheduled" หรือ "held" ค่าเริ่มต้นคือที่นัดไว้',
          ja: '(任意)"scheduled" か "held"。省略時は設定数',
          ar: '(اختياري) "scheduled" أو "held"، والافتراضي المجدولة',
          vi: '(tùy chọn) "scheduled" hoặc "held"; mặc định đã hẹn',
        },
      },
    ],
    [
      activityTypes,
      activityStatus,
      {
        kind: 'word',
        name: 'show',
        option: 'show',
        words: ['scheduled', 'held'],
        help: {
          en: '(optional) "scheduled" or "held"',
          th: '(ไม่บังคับ) "scheduled" หรือ "held"',
          ja: '(任意)"scheduled" か "held"',
          ar: '(اختياري) "scheduled" أو "held"',
          vi: '(tùy chọn) "scheduled" hoặc "held"',
        },
      },
    ],
  ],
  examples: [
    { formula: '=MEETINGS({"Meeting";"Call";"Meeting";"Visit";"Appointment"})', value: 4 },
    {
      formula: '=MEETINGS(A2:A8,B2:B8)',
      value: 5,
      ranges: {
        'A2:A8': [['Meeting'], ['Meeting'], ['Meeting'], ['Call'], ['Meeting'], ['Meeting'], ['Meeting']],
        'B2:B8': [['Held'], ['Scheduled'], ['Cancelled'], ['Done'], ['Held'], ['No-show'], ['']],
      },
    },
  ],
  source:
    'Activities of the type meeting, scheduled or held, by the date of the meeting, or where asked the date on which it was booked',
} as const satisfies Definition;
