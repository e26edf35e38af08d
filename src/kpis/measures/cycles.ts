/** Measures of how long deals take. */

import type { Measure } from '../measure';

/** How long lost deals took, taken in several ways. */
const lostDays = {
  table: 'deals',
  label: {
    en: 'days of lost deals',
    th: 'วันของดีลที่ปิดไม่ได้',
    ja: '失注案件の日数',
    ar: 'أيام الصفقات الخاسرة',
    vi: 'số ngày của giao dịch thua',
  },
  column: 'deal_days',
  where: [{ outcome: ['lost'] }],
  date: 'closed',
} as const;

/** How long decided deals took, taken in several ways. */
const endedDays = {
  table: 'deals',
  label: {
    en: 'days of decided deals',
    th: 'วันของดีลที่ตัดสินแล้ว',
    ja: '決着した案件の日数',
    ar: 'أيام الصفقات المحسومة',
    vi: 'số ngày của giao dịch đã kết thúc',
  },
  column: 'deal_days',
  where: [{ outcome: ['won', 'lost'] }],
  date: 'closed',
} as const;

export const cyclesMeasures = {
  cycle_days: {
    table: 'deals',
    label: {
      en: 'days from first contact to won',
      th: 'วันตั้งแต่ติดต่อครั้งแรกจนปิดการขาย',
      ja: '初回接触から受注までの日数',
      ar: 'الأيام من أول تواصل حتى الفوز',
      vi: 'số ngày từ lần liên hệ đầu đến khi thắng',
    },
    aggregate: 'sum',
    column: 'cycle_days',
    where: [{ outcome: ['won'] }],
    date: 'closed',
  },
  cycles: {
    table: 'deals',
    label: {
      en: 'won deals with both dates',
      th: 'ดีลที่ปิดได้และมีวันที่ครบ',
      ja: '両方の日付がある受注案件',
      ar: 'الصفقات الرابحة ذات التاريخين',
      vi: 'giao dịch thắng có đủ hai ngày',
    },
    aggregate: 'count',
    where: [{ outcome: ['won'] }, { column: 'cycle_days', filled: true }],
    date: 'closed',
  },
  cycle_median: {
    table: 'deals',
    label: {
      en: 'median days to won',
      th: 'มัธยฐานวันจนปิดการขาย',
      ja: '受注までの日数の中央値',
      ar: 'وسيط الأيام حتى الفوز',
      vi: 'trung vị số ngày đến khi thắng',
    },
    aggregate: 'median',
    column: 'cycle_days',
    where: [{ outcome: ['won'] }],
    date: 'closed',
  },
  cycle_p80: {
    table: 'deals',
    label: {
      en: '80th percentile of days to won',
      th: 'เปอร์เซ็นไทล์ที่ 80 ของวันจนปิดการขาย',
      ja: '受注までの日数の80パーセンタイル',
      ar: 'المئين 80 لأيام الفوز',
      vi: 'phân vị 80 của số ngày đến khi thắng',
    },
    aggregate: 'p80',
    column: 'cycle_days',
    where: [{ outcome: ['won'] }],
    date: 'closed',
  },
  lost_days: { ...lostDays, aggregate: 'sum' },
  lost_cycles: {
    table: 'deals',
    label: {
      en: 'lost deals with both dates',
      th: 'ดีลที่ปิดไม่ได้และมีวันที่ครบ',
      ja: '両方の日付がある失注案件',
      ar: 'الصفقات الخاسرة ذات التاريخين',
      vi: 'giao dịch thua có đủ hai ngày',
    },
    aggregate: 'count',
    where: [{ outcome: ['lost'] }, { column: 'deal_days', filled: true }],
    date: 'closed',
  },
  lost_days_median: { ...lostDays, aggregate: 'median' },
  lost_days_p80: { ...lostDays, aggregate: 'p80' },
  ended_days: { ...endedDays, aggregate: 'sum' },
  ended_cycles: {
    table: 'deals',
    label: {
      en: 'decided deals with both dates',
      th: 'ดีลที่ตัดสินแล้วและมีวันที่ครบ',
      ja: '両方の日付がある決着案件',
      ar: 'الصفقات المحسومة ذات التاريخين',
      vi: 'giao dịch đã kết thúc có đủ hai ngày',
    },
    aggregate: 'count',
    where: [{ outcome: ['won', 'lost'] }, { column: 'deal_days', filled: true }],
    date: 'closed',
  },
  ended_days_median: { ...endedDays, aggregate: 'median' },
  ended_days_p80: { ...endedDays, aggregate: 'p80' },
  cycle_km: {
    table: 'deals',
    label: {
      en: 'median days to won, open deals counted',
      th: 'มัธยฐานวันจนปิดการขาย นับดีลที่เปิดอยู่ด้วย',
      ja: '受注までの日数の中央値(進行中を含む)',
      ar: 'وسيط الأيام حتى الفوز مع حساب الصفقات المفتوحة',
      vi: 'trung vị số ngày đến khi thắng, kể cả giao dịch đang mở',
    },
    aggregate: 'km',
    column: 'days_so_far',
    where: [{ outcome: ['won', 'open'] }],
    date: 'created',
  },
  lost_days_km: {
    table: 'deals',
    label: {
      en: 'median days to lost, open deals counted',
      th: 'มัธยฐานวันจนปิดไม่ได้ นับดีลที่เปิดอยู่ด้วย',
      ja: '失注までの日数の中央値(進行中を含む)',
      ar: 'وسيط الأيام حتى الخسارة مع حساب الصفقات المفتوحة',
      vi: 'trung vị số ngày đến khi thua, kể cả giao dịch đang mở',
    },
    aggregate: 'km',
    column: 'days_so_far',
    where: [{ outcome: ['lost', 'open'] }],
    date: 'created',
  },
  ended_days_km: {
    table: 'deals',
    label: {
      en: 'median days to decided, open deals counted',
      th: 'มัธยฐานวันจนตัดสิน นับดีลที่เปิดอยู่ด้วย',
      ja: '決着までの日数の中央値(進行中を含む)',
      ar: 'وسيط الأيام حتى الحسم مع حساب الصفقات المفتوحة',
      vi: 'trung vị số ngày đến khi kết thúc, kể cả giao dịch đang mở',
    },
    aggregate: 'km',
    column: 'days_so_far',
    where: [{ outcome: ['won', 'lost', 'open'] }],
    date: 'created',
  },
} as const satisfies Record<string, Measure>;
