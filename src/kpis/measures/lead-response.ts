/** Measures of how fast leads are answered. */

import type { Measure } from '../measure';

/** Minutes until a lead is contacted, taken in several ways. */
const minutes = {
  table: 'deals',
  label: {
    en: 'minutes to the first contact',
    th: 'นาทีจนติดต่อครั้งแรก',
    ja: '初回連絡までの分数',
    ar: 'الدقائق حتى أول تواصل',
    vi: 'số phút đến lần liên hệ đầu',
  },
  column: 'response_minutes',
  where: [{ column: 'response_minutes', filled: true }],
  date: 'created',
} as const;

export const leadResponseMeasures = {
  response_minutes: { ...minutes, aggregate: 'sum' },
  responses: {
    table: 'deals',
    label: {
      en: 'answered leads',
      th: 'ลีดที่ติดต่อแล้ว',
      ja: '対応済みのリード',
      ar: 'العملاء المحتملون المُجابون',
      vi: 'khách tiềm năng đã liên hệ',
    },
    aggregate: 'count',
    where: [{ column: 'response_minutes', filled: true }],
    date: 'created',
  },
  median_response: { ...minutes, aggregate: 'median' },
  p90_response: { ...minutes, aggregate: 'p90' },
  unanswered_leads: {
    table: 'deals',
    label: {
      en: 'unanswered leads',
      th: 'ลีดที่ยังไม่ติดต่อ',
      ja: '未対応のリード',
      ar: 'العملاء المحتملون بلا رد',
      vi: 'khách tiềm năng chưa liên hệ',
    },
    aggregate: 'count',
    where: [{ column: 'unanswered', equals: 1 }],
    date: 'created',
  },
  leads_answered_before: {
    table: 'deals',
    label: {
      en: 'leads contacted before they came',
      th: 'ลีดที่ติดต่อก่อนสร้าง',
      ja: '作成より前に連絡したリード',
      ar: 'عملاء محتملون جرى التواصل معهم قبل إنشائهم',
      vi: 'khách tiềm năng được liên hệ trước khi tạo',
    },
    aggregate: 'count',
    where: [{ column: 'answered_before', equals: 1 }],
    date: 'created',
  },
  leads_answered_by_day: {
    table: 'deals',
    label: {
      en: 'leads answered, known by the day only',
      th: 'ลีดที่รู้เพียงวันที่ตอบ',
      ja: '対応日だけが分かるリード',
      ar: 'عملاء محتملون يُعرف يوم الرد عليهم فقط',
      vi: 'khách tiềm năng chỉ biết ngày trả lời',
    },
    aggregate: 'count',
    where: [{ column: 'answered_by_day', equals: 1 }],
    date: 'created',
  },
} as const satisfies Record<string, Measure>;
