import type { Definition } from '../kpi';
import { cycleDays } from '../parameters';
import { salesCycle } from './sales-cycle';

export const medianDaysToWin = {
  id: 'median_days_to_win',
  unit: 'days',
  better: 'lower',
  label: {
    en: 'Median days to win (open deals counted)',
    th: 'มัธยฐานวันจนปิดได้ (นับดีลที่เปิดอยู่ด้วย)',
    ja: '受注までの日数の中央値(進行中を含む)',
    ar: 'وسيط الأيام حتى الفوز (مع الصفقات المفتوحة)',
    vi: 'Trung vị số ngày đến khi thắng (kể cả đang mở)',
  },
  description: {
    en: 'Half of the deals that are won take longer. Open deals count as not finished yet, so slow deals are not forgotten.',
    th: 'ครึ่งหนึ่งของดีลที่ปิดได้ใช้เวลานานกว่านี้ ดีลที่เปิดอยู่นับว่ายังไม่จบ ดีลที่ช้าจึงไม่ถูกลืม',
    ja: '受注案件の半数はこれより長くかかる。進行中の案件は未完了として数えるため、遅い案件も反映される',
    ar: 'نصف الصفقات الرابحة يستغرق أطول من هذا. تُحسب المفتوحة غير منتهية بعد، فلا تُنسى البطيئة',
    vi: 'Một nửa giao dịch thắng mất nhiều thời gian hơn. Giao dịch đang mở tính là chưa xong nên không bỏ sót giao dịch chậm',
  },
  formula: 'cycle_km',
  settings: cycleDays,
  empty: salesCycle.empty,
  source: 'E. L. Kaplan and P. Meier 1958; the median as in survfit of R',
} as const satisfies Definition;
