import type { Definition } from '../kpi';
import { cycleDays, datedStatistic, dealStatistic, firstContacts } from '../parameters';

export const dealCycle = {
  id: 'deal_cycle',
  function: 'DEALCYCLE',
  unit: 'days',
  better: 'lower',
  label: {
    en: 'Average deal cycle length',
    th: 'ความยาวรอบดีลเฉลี่ย',
    ja: '平均商談期間',
    ar: 'متوسط مدة دورة الصفقة',
    vi: 'Độ dài chu kỳ giao dịch trung bình',
  },
  description: {
    en: 'How many days a deal took on average from first contact to its close.',
    th: 'จำนวนวันเฉลี่ยของดีลตั้งแต่ติดต่อครั้งแรกจนปิด',
    ja: '初回接触から終了までの案件の平均日数',
    ar: 'متوسط أيام الصفقة من أول تواصل حتى إغلاقها',
    vi: 'Số ngày trung bình của giao dịch từ lần liên hệ đầu đến khi kết thúc',
  },
  formula: {
    choose: 'outcome',
    of: {
      won: {
        choose: 'statistic',
        of: { mean: { ratio: ['cycle_days', 'cycles'] }, median: 'cycle_median', p80: 'cycle_p80', km: 'cycle_km' },
      },
      lost: {
        choose: 'statistic',
        of: {
          mean: { ratio: ['lost_days', 'lost_cycles'] },
          median: 'lost_days_median',
          p80: 'lost_days_p80',
          km: 'lost_days_km',
        },
      },
      all: {
        choose: 'statistic',
        of: {
          mean: { ratio: ['ended_days', 'ended_cycles'] },
          median: 'ended_days_median',
          p80: 'ended_days_p80',
          km: 'ended_days_km',
        },
      },
    },
  },
  settings: cycleDays,
  empty: {
    en: 'there are no closed deals with both dates, so there is no cycle.',
    th: 'ไม่มีดีลที่ปิดแล้วและมีวันที่ครบ จึงไม่มีรอบดีล',
    ja: '両方の日付がある終了案件がないため、期間はありません。',
    ar: 'لا توجد صفقات مغلقة لها التاريخان، لذلك لا توجد دورة.',
    vi: 'không có giao dịch đã kết thúc có đủ hai ngày nên không có chu kỳ.',
  },
  calls: [
    [
      {
        kind: 'list',
        name: 'days',
        table: 'deals',
        column: 'cycle_days',
        outcome: 'won',
        help: {
          en: 'Days of each deal',
          th: 'จำนวนวันของแต่ละดีล',
          ja: '案件ごとの日数',
          ar: 'أيام كل صفقة',
          vi: 'Số ngày của từng giao dịch',
        },
      },
      dealStatistic,
    ],
    [
      firstContacts,
      {
        kind: 'list',
        name: 'closed',
        table: 'deals',
        column: 'won_date',
        outcome: 'won',
        help: {
          en: 'the date each deal closed',
          th: 'วันที่ปิดของแต่ละดีล',
          ja: '案件ごとの終了日',
          ar: 'تاريخ إغلاق كل صفقة',
          vi: 'ngày kết thúc của từng giao dịch',
        },
      },
      {
        kind: 'word',
        name: 'outcome',
        option: 'outcome',
        words: ['won', 'all'],
        help: {
          en: '(optional) all, when lost deals are in the rows',
          th: '(ไม่บังคับ) all เมื่อมีดีลที่ปิดไม่ได้',
          ja: '(任意)失注を含むときは all',
          ar: '(اختياري) all عندما تشمل الصفوف الخاسرة',
          vi: '(tùy chọn) all khi có cả giao dịch thua',
        },
      },
      dealStatistic,
    ],
    [
      firstContacts,
      {
        kind: 'list',
        name: 'closed',
        table: 'deals',
        column: 'close_date',
        help: {
          en: 'the date each deal closed',
          th: 'วันที่ปิดของแต่ละดีล',
          ja: '案件ごとの終了日',
          ar: 'تاريخ إغلاق كل صفقة',
          vi: 'ngày kết thúc của từng giao dịch',
        },
      },
      {
        kind: 'list',
        name: 'stages',
        table: 'deals',
        column: 'stage',
        help: {
          en: 'the stage of each deal',
          th: 'ขั้นตอนของแต่ละดีล',
          ja: '案件ごとのステージ',
          ar: 'مرحلة كل صفقة',
          vi: 'giai đoạn của từng giao dịch',
        },
      },
      {
        kind: 'word',
        name: 'outcome',
        option: 'outcome',
        words: ['won', 'lost', 'all'],
        help: {
          en: 'won, lost or all, after the stages',
          th: 'won, lost หรือ all หลังขั้นตอน',
          ja: 'ステージの後は won、lost、all',
          ar: 'won أو lost أو all بعد المراحل',
          vi: 'won, lost hoặc all, sau giai đoạn',
        },
      },
      datedStatistic,
    ],
  ],
  examples: [
    { formula: '=DEALCYCLE({12;18})', value: 15 },
    {
      formula: '=DEALCYCLE(A2:A4,B2:B4,"all")',
      value: 30,
      ranges: {
        'A2:A4': [['2026-01-01'], ['2026-01-01'], ['2026-01-01']],
        'B2:B4': [['2026-01-13'], ['2026-01-19'], ['2026-03-02']],
      },
    },
    {
      formula: '=DEALCYCLE(A2:A4,B2:B4,C2:C4,"lost")',
      value: 60,
      ranges: {
        'A2:A4': [['2026-01-01'], ['2026-01-01'], ['2026-01-01']],
        'B2:B4': [['2026-01-13'], ['2026-01-19'], ['2026-03-02']],
        'C2:C4': [['Won'], ['Won'], ['Lost']],
      },
    },
  ],
  source: 'As the sales cycle; also to a loss, or to any decision',
} as const satisfies Definition;
