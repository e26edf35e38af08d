import type { Definition } from '../kpi';
import { activityTypes } from '../parameters';

export const outreach = {
  id: 'outreach',
  function: 'OUTREACH',
  unit: 'count',
  better: 'higher',
  label: {
    en: 'Calls or e-mails made',
    th: 'จำนวนการโทรหรืออีเมล',
    ja: '電話・メール件数',
    ar: 'عدد المكالمات أو رسائل البريد الإلكتروني',
    vi: 'Số cuộc gọi hoặc email',
  },
  description: {
    en: "How many calls and e-mails the team made. Newsletters and planned or cancelled ones don't count.",
    th: 'จำนวนการโทรและอีเมลของทีม ไม่นับจดหมายข่าวและรายการที่วางแผนหรือยกเลิก',
    ja: 'チームがかけた電話と送ったメールの数。メルマガ、予定、キャンセルは含まない',
    ar: 'عدد المكالمات والرسائل التي أجراها الفريق، دون النشرات والمخطط والملغى',
    vi: 'Số cuộc gọi và email của đội. Không tính bản tin, việc dự kiến hoặc đã hủy',
  },
  formula: {
    choose: 'show',
    of: { both: { sum: ['calls_made', 'emails_sent'] }, calls: 'calls_made', emails: 'emails_sent' },
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
        words: ['both', 'calls', 'emails'],
        help: {
          en: '(optional) "both", "calls" or "emails"; both when left out',
          th: '(ไม่บังคับ) "both", "calls" หรือ "emails" ค่าเริ่มต้นคือทั้งสอง',
          ja: '(任意)"both"、"calls"、"emails"。省略時は両方',
          ar: '(اختياري) "both" أو "calls" أو "emails"، والافتراضي كلاهما',
          vi: '(tùy chọn) "both", "calls" hoặc "emails"; mặc định cả hai',
        },
      },
    ],
    [
      activityTypes,
      {
        kind: 'list',
        name: 'quantity',
        table: 'activities',
        column: 'quantity',
        help: {
          en: '(optional) How many activities each row stands for, the same rows',
          th: '(ไม่บังคับ) จำนวนกิจกรรมของแต่ละแถว แถวเดียวกัน',
          ja: '(任意)各行の件数(同じ行)',
          ar: '(اختياري) عدد الأنشطة في كل صف، الصفوف نفسها',
          vi: '(tùy chọn) Số hoạt động của từng dòng, cùng các dòng',
        },
      },
      {
        kind: 'word',
        name: 'show',
        option: 'show',
        words: ['both', 'calls', 'emails'],
        help: {
          en: '(optional) "both", "calls" or "emails"',
          th: '(ไม่บังคับ) "both", "calls" หรือ "emails"',
          ja: '(任意)"both"、"calls"、"emails"',
          ar: '(اختياري) "both" أو "calls" أو "emails"',
          vi: '(tùy chọn) "both", "calls" hoặc "emails"',
        },
      },
    ],
  ],
  examples: [
    { formula: '=OUTREACH({"Call";"Email";"Meeting";"Call";"E-mail";"Phone"})', value: 5 },
    {
      formula: '=OUTREACH(A2:A4,B2:B4)',
      value: 65,
      ranges: { 'A2:A4': [['Calls'], ['Emails'], ['Meetings']], 'B2:B4': [[40], [25], [7]] },
    },
  ],
  source: 'Activities of the types call and e-mail that took place',
} as const satisfies Definition;
