import type { Definition } from '../kpi';

export const unansweredInquiries = {
  id: 'unanswered_inquiries',
  unit: 'count',
  better: 'lower',
  label: {
    en: 'Unanswered inquiries',
    th: 'คำถามที่ยังไม่ตอบ',
    ja: '未回答の問い合わせ',
    ar: 'الاستفسارات بلا رد',
    vi: 'Câu hỏi chưa trả lời',
  },
  description: {
    en: 'How many inquiries have no reply.',
    th: 'จำนวนคำถามที่ยังไม่มีการตอบ',
    ja: '返信のない問い合わせの数',
    ar: 'عدد الاستفسارات التي لم يُرد عليها',
    vi: 'Số câu hỏi chưa được trả lời',
  },
  formula: 'unanswered_inquiries',
  empty: {
    en: 'nothing was answered, so there is no response time.',
    th: 'ยังไม่มีการตอบ จึงไม่มีเวลาตอบ',
    ja: '回答されたものがないため、応答時間はありません。',
    ar: 'لم يُجب على شيء، لذلك لا يوجد وقت استجابة.',
    vi: 'chưa có câu trả lời nào nên không có thời gian phản hồi.',
  },
  source: 'Inquiries without a first reply',
} as const satisfies Definition;
