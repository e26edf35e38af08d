import type { Definition } from '../kpi';
import { cycleDays, datedStatistic, dealStatistic, firstContacts } from '../parameters';

export const salesCycle = {
  id: 'sales_cycle',
  function: 'SALESCYCLE',
  unit: 'days',
  better: 'lower',
  label: {
    en: 'Sales cycle length',
    th: 'ความยาวรอบการขาย',
    ja: '営業サイクルの長さ',
    ar: 'مدة دورة المبيعات',
    vi: 'Độ dài chu kỳ bán hàng',
  },
  description: {
    en: 'How many days a won deal took on average, from first contact to the sale.',
    th: 'จำนวนวันเฉลี่ยของดีลที่ปิดได้ ตั้งแต่ติดต่อครั้งแรกจนปิดการขาย',
    ja: '受注案件の平均日数(初回接触から受注まで)',
    ar: 'متوسط عدد الأيام للصفقة الرابحة من أول تواصل حتى البيع',
    vi: 'Số ngày trung bình của một giao dịch thắng, từ lần liên hệ đầu đến khi bán',
  },
  formula: {
    choose: 'statistic',
    of: { mean: { ratio: ['cycle_days', 'cycles'] }, median: 'cycle_median', p80: 'cycle_p80', km: 'cycle_km' },
  },
  settings: cycleDays,
  empty: {
    en: 'there are no won deals with both dates, so there is no sales cycle.',
    th: 'ไม่มีดีลที่ปิดได้และมีวันที่ครบ จึงไม่มีรอบการขาย',
    ja: '両方の日付がある受注案件がないため、営業サイクルはありません。',
    ar: 'لا توجد صفقات رابحة لها التاريخان، لذلك لا توجد دورة مبيعات.',
    vi: 'không có giao dịch thắng nào có đủ hai ngày nên không có chu kỳ bán hàng.',
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
          en: 'Days of each won deal',
          th: 'จำนวนวันของแต่ละดีลที่ปิดได้',
          ja: '受注案件ごとの日数',
          ar: 'أيام كل صفقة رابحة',
          vi: 'Số ngày của từng giao dịch thắng',
        },
      },
      dealStatistic,
    ],
    [
      firstContacts,
      {
        kind: 'list',
        name: 'won',
        table: 'deals',
        column: 'won_date',
        help: {
          en: '(optional) The date each deal was won, the same rows',
          th: '(ไม่บังคับ) วันที่ปิดการขายของแต่ละดีล แถวเดียวกัน',
          ja: '(任意)案件ごとの受注日(同じ行)',
          ar: '(اختياري) تاريخ الفوز بكل صفقة، الصفوف نفسها',
          vi: '(tùy chọn) Ngày thắng của từng giao dịch, cùng các dòng',
        },
      },
      datedStatistic,
    ],
  ],
  examples: [
    { formula: '=SALESCYCLE({30;45;60})', value: 45 },
    {
      formula: '=SALESCYCLE(A2:A4,B2:B4)',
      value: 40,
      ranges: {
        'A2:A4': [['2026-01-01'], ['2026-01-10'], ['2026-02-01']],
        'B2:B4': [['2026-01-11'], ['2026-01-30'], ['2026-05-02']],
      },
    },
    { formula: '=SALESCYCLE({10;20;90},"median")', value: 20 },
    {
      formula: '=SALESCYCLE(A2:A5,B2:B5,"km")',
      value: 45,
      ranges: {
        'A2:A5': [['2026-01-01'], ['2026-01-01'], ['2026-01-01'], ['2026-01-11']],
        'B2:B5': [['2026-01-11'], ['2026-01-31'], ['2026-03-02'], ['']],
      },
    },
  ],
  source: 'ChartMogul: lead created to first payment, mean of days over won deals',
} as const satisfies Definition;
