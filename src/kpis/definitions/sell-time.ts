import type { Definition } from '../kpi';

export const sellTime = {
  id: 'sell_time',
  function: 'SELLTIME',
  unit: 'minutes',
  better: 'neutral',
  label: {
    en: 'Time spent on sales activities',
    th: 'เวลาที่ใช้ในกิจกรรมการขาย',
    ja: '営業活動に費やした時間',
    ar: 'الوقت المستغرق في أنشطة المبيعات',
    vi: 'Thời gian dành cho hoạt động bán hàng',
  },
  description: {
    en: 'The minutes of all activities; "share" gives the part that was selling and no office work.',
    th: 'นาทีของทุกกิจกรรม "share" ให้สัดส่วนที่เป็นการขาย ไม่ใช่งานธุรการ',
    ja: '全活動の分数。"share" は事務作業を除く営業の割合',
    ar: 'دقائق كل الأنشطة، و"share" تعطي حصة البيع دون الأعمال الإدارية',
    vi: 'Số phút của mọi hoạt động; "share" cho phần là bán hàng, không phải hành chính',
  },
  formula: {
    choose: 'show',
    of: {
      minutes: 'activity_minutes',
      hours: 'activity_hours',
      share: { ratio: ['selling_minutes', 'activity_minutes'] },
    },
  },
  leftOut: [
    {
      measure: 'long_activities',
      says: {
        en: 'activities longer than 24 hours: {rows}. Check their unit.',
        th: 'กิจกรรมที่นานกว่า 24 ชั่วโมง: {rows} โปรดตรวจหน่วย',
        ja: '24時間を超える活動: {rows}。単位をご確認ください。',
        ar: 'أنشطة أطول من 24 ساعة: {rows}. راجع وحدتها.',
        vi: 'hoạt động dài hơn 24 giờ: {rows}. Hãy kiểm tra đơn vị.',
      },
    },
  ],
  empty: {
    en: 'no time was recorded, so there is no share of selling.',
    th: 'ไม่มีเวลาที่บันทึก จึงไม่มีสัดส่วนเวลาขาย',
    ja: '記録された時間がないため、割合はありません。',
    ar: 'لم يُسجل أي وقت، لذلك لا توجد حصة للبيع.',
    vi: 'chưa ghi nhận thời gian nên không có tỷ lệ bán hàng.',
  },
  calls: [
    [
      {
        kind: 'list',
        name: 'durations',
        table: 'activities',
        column: 'duration',
        help: {
          en: 'Duration of each activity in minutes or as 1:30:00',
          th: 'ระยะเวลาของแต่ละกิจกรรม เป็นนาทีหรือ 1:30:00',
          ja: '活動ごとの時間(分または 1:30:00)',
          ar: 'مدة كل نشاط بالدقائق أو 1:30:00',
          vi: 'Thời lượng từng hoạt động, phút hoặc 1:30:00',
        },
      },
      {
        kind: 'word',
        name: 'show',
        option: 'show',
        words: ['minutes', 'hours', 'share'],
        help: {
          en: '(optional) "minutes", "hours" or "share"; minutes when left out',
          th: '(ไม่บังคับ) "minutes", "hours" หรือ "share" ค่าเริ่มต้นคือนาที',
          ja: '(任意)"minutes"、"hours"、"share" のいずれか。省略時は分',
          ar: '(اختياري) "minutes" أو "hours" أو "share"، والافتراضي الدقائق',
          vi: '(tùy chọn) "minutes", "hours" hoặc "share"; mặc định phút',
        },
      },
    ],
    [
      {
        kind: 'list',
        name: 'durations',
        table: 'activities',
        column: 'duration',
        help: {
          en: 'of all activities, when types are given',
          th: 'ของทุกกิจกรรม เมื่อระบุประเภท',
          ja: '種別を指定する場合は全活動の時間',
          ar: 'لكل الأنشطة عند إعطاء الأنواع',
          vi: 'của mọi hoạt động, khi có loại',
        },
      },
      {
        kind: 'list',
        name: 'types',
        table: 'activities',
        column: 'activity_type',
        help: {
          en: 'The type of each activity, the same rows',
          th: 'ประเภทของแต่ละกิจกรรม แถวเดียวกัน',
          ja: '活動ごとの種別(同じ行)',
          ar: 'نوع كل نشاط، الصفوف نفسها',
          vi: 'Loại của từng hoạt động, cùng các dòng',
        },
      },
      {
        kind: 'word',
        name: 'show',
        option: 'show',
        words: ['minutes', 'hours', 'share'],
        help: {
          en: '(optional) "minutes", "hours" or "share"',
          th: '(ไม่บังคับ) "minutes", "hours" หรือ "share"',
          ja: '(任意)"minutes"、"hours"、"share" のいずれか',
          ar: '(اختياري) "minutes" أو "hours" أو "share"',
          vi: '(tùy chọn) "minutes", "hours" hoặc "share"',
        },
      },
    ],
  ],
  examples: [
    { formula: '=SELLTIME({30;45;15})', value: 90 },
    { formula: '=SELLTIME({30;45;15},"hours")', value: 1.5 },
    {
      formula: '=SELLTIME(A2:A4,B2:B4,"share")',
      value: 0.8,
      ranges: { 'A2:A4': [[300], [180], [120]], 'B2:B4': [['Prospecting'], ['Meetings'], ['Admin']] },
    },
  ],
  source: 'Sum of durations, in minutes or hours; share = selling time / all time',
} as const satisfies Definition;
