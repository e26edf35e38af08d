/** Measures of inquiries. */

import type { Measure } from '../measure';

/** Minutes until an inquiry is answered, taken in several ways. */
const minutes = {
  table: 'inquiries',
  label: {
    en: 'minutes to the first reply',
    th: 'นาทีจนตอบครั้งแรก',
    ja: '初回返信までの分数',
    ar: 'الدقائق حتى أول رد',
    vi: 'số phút đến lần trả lời đầu',
  },
  column: 'reply_minutes',
  where: [{ column: 'reply_minutes', filled: true }],
  date: 'received_at',
} as const;

export const inquiriesMeasures = {
  reply_minutes: { ...minutes, aggregate: 'sum' },
  replies: {
    table: 'inquiries',
    label: {
      en: 'answered inquiries',
      th: 'คำถามที่ตอบแล้ว',
      ja: '回答済みの問い合わせ',
      ar: 'الاستفسارات المُجاب عنها',
      vi: 'yêu cầu đã trả lời',
    },
    aggregate: 'count',
    where: [{ column: 'reply_minutes', filled: true }],
    date: 'received_at',
  },
  median_reply: { ...minutes, aggregate: 'median' },
  p90_reply: { ...minutes, aggregate: 'p90' },
  unanswered_inquiries: {
    table: 'inquiries',
    label: {
      en: 'unanswered inquiries',
      th: 'คำถามที่ยังไม่ตอบ',
      ja: '未回答の問い合わせ',
      ar: 'الاستفسارات بلا رد',
      vi: 'yêu cầu chưa trả lời',
    },
    aggregate: 'count',
    where: [{ column: 'unanswered', equals: 1 }],
    date: 'received_at',
  },
  inquiries_answered_before: {
    table: 'inquiries',
    label: {
      en: 'inquiries answered before they came',
      th: 'คำถามที่ตอบก่อนได้รับ',
      ja: '受信より前に回答した問い合わせ',
      ar: 'استفسارات رُد عليها قبل وصولها',
      vi: 'yêu cầu được trả lời trước khi nhận',
    },
    aggregate: 'count',
    where: [{ column: 'answered_before', equals: 1 }],
    date: 'received_at',
  },
  inquiries_answered_by_day: {
    table: 'inquiries',
    label: {
      en: 'inquiries answered, known by the day only',
      th: 'คำถามที่รู้เพียงวันที่ตอบ',
      ja: '回答日だけが分かる問い合わせ',
      ar: 'استفسارات يُعرف يوم الرد عليها فقط',
      vi: 'yêu cầu chỉ biết ngày trả lời',
    },
    aggregate: 'count',
    where: [{ column: 'answered_by_day', equals: 1 }],
    date: 'received_at',
  },
} as const satisfies Record<string, Measure>;
