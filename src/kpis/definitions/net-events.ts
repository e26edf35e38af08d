import type { Definition } from '../kpi';
import { activityTypes } from '../parameters';

export const netEvents = {
  id: 'net_events',
  function: 'NETEVENTS',
  unit: 'count',
  better: 'higher',
  label: {
    en: 'Networking events attended',
    th: 'จำนวนกิจกรรมเครือข่ายที่เข้าร่วม',
    ja: '参加したネットワーキングイベント数',
    ar: 'عدد فعاليات التواصل التي تم حضورها',
    vi: 'Số sự kiện kết nối đã tham dự',
  },
  description: {
    en: 'How many events, conferences and trade shows were attended. Two reps at one event are one.',
    th: 'จำนวนงาน สัมมนา และงานแสดงสินค้าที่เข้าร่วม สองคนในงานเดียวกันนับหนึ่ง',
    ja: '参加したイベントや展示会の数。同じイベントの2人は1件',
    ar: 'عدد الفعاليات والمؤتمرات والمعارض. مندوبان في فعالية واحدة يُحسبان واحدة',
    vi: 'Số sự kiện, hội nghị, triển lãm đã dự. Hai người cùng một sự kiện tính một',
  },
  formula: { choose: 'show', of: { events: { first: ['counted_events', 'events'] }, named: 'named_events' } },
  empty: {
    en: 'there are no activities, so nothing can be counted.',
    th: 'ไม่มีกิจกรรม จึงนับไม่ได้',
    ja: '活動がないため、数えられません。',
    ar: 'لا توجد أنشطة، لذلك لا يمكن العد.',
    vi: 'không có hoạt động nào nên không thể đếm.',
  },
  calls: [
    [activityTypes],
    [
      {
        kind: 'list',
        name: 'names',
        table: 'activities',
        column: 'activity_type',
        chooses: { option: 'show', word: 'named' },
        help: {
          en: 'the name of the event in each row, when reps are given',
          th: 'ชื่องานในแต่ละแถว เมื่อระบุพนักงาน',
          ja: '担当者を指定する場合は各行のイベント名',
          ar: 'اسم الفعالية في كل صف عند إعطاء المندوبين',
          vi: 'tên sự kiện ở từng dòng, khi có nhân viên',
        },
      },
      {
        kind: 'list',
        name: 'reps',
        table: 'activities',
        column: 'owner',
        help: {
          en: '(optional) Who was there, the same rows',
          th: '(ไม่บังคับ) ผู้เข้าร่วม แถวเดียวกัน',
          ja: '(任意)参加者(同じ行)',
          ar: '(اختياري) من حضر، الصفوف نفسها',
          vi: '(tùy chọn) Người tham dự, cùng các dòng',
        },
      },
    ],
  ],
  examples: [
    { formula: '=NETEVENTS({"Conference";"Call";"Trade show";"Networking event"})', value: 3 },
    {
      formula: '=NETEVENTS(A2:A4,B2:B4)',
      value: 2,
      ranges: { 'A2:A4': [['Expo'], ['Expo'], ['Meetup']], 'B2:B4': [['Anna'], ['Ben'], ['Anna']] },
    },
  ],
  source: 'Different events: the same name and day is one event for the team, one each per rep',
} as const satisfies Definition;
