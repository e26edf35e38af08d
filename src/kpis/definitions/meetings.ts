import type { Definition } from '../kpi';

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
  formula: { choose: 'show', of: { scheduled: 'meetings', held: 'meetings_held' } },
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
        name: 'types',
        table: 'activities',
        column: 'activity_type',
        help: {
          en: 'The type of each activity, one row per activity',
          th: 'ประเภทของแต่ละกิจกรรม หนึ่งแถวต่อหนึ่งกิจกรรม',
          ja: '活動ごとの種別(1行に1件)',
          ar: 'نوع كل نشاط، صف لكل نشاط',
          vi: 'Loại của từng hoạt động, mỗi dòng một hoạt động',
        },
      },
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
      {
        kind: 'list',
        name: 'types',
        table: 'activities',
        column: 'activity_type',
        help: {
          en: 'The type of each activity, one row per activity',
          th: 'ประเภทของแต่ละกิจกรรม หนึ่งแถวต่อหนึ่งกิจกรรม',
          ja: '活動ごとの種別(1行に1件)',
          ar: 'نوع كل نشاط، صف لكل نشاط',
          vi: 'Loại của từng hoạt động, mỗi dòng một hoạt động',
        },
      },
      {
        kind: 'list',
        name: 'status',
        table: 'activities',
        column: 'status',
        help: {
          en: '(optional) The status of each, such as Done, Cancelled or No-show, the same rows',
          th: '(ไม่บังคับ) สถานะของแต่ละรายการ เช่น เสร็จ ยกเลิก ไม่มา แถวเดียวกัน',
          ja: '(任意)各行の状態(完了、キャンセル、欠席など)',
          ar: '(اختياري) حالة كل نشاط مثل تم أو ملغى أو لم يحضر، الصفوف نفسها',
          vi: '(tùy chọn) Trạng thái của từng dòng như Xong, Hủy, Vắng mặt, cùng các dòng',
        },
      },
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
  source: 'Activities of the type meeting, scheduled or held, by the date of the meeting',
} as const satisfies Definition;
