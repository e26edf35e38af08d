import type { Definition } from '../kpi';

export const unansweredLeads = {
  id: 'unanswered_leads',
  unit: 'count',
  better: 'lower',
  label: {
    en: 'Unanswered leads',
    th: 'ลีดที่ยังไม่ติดต่อ',
    ja: '未対応のリード',
    ar: 'العملاء المحتملون بلا رد',
    vi: 'Khách hàng tiềm năng chưa liên hệ',
  },
  description: {
    en: 'How many leads have no first contact.',
    th: 'จำนวนลีดที่ยังไม่มีการติดต่อ',
    ja: '初回連絡がないリードの数',
    ar: 'عدد العملاء المحتملين الذين لم يُتواصل معهم',
    vi: 'Số khách tiềm năng chưa được liên hệ',
  },
  formula: 'unanswered_leads',
  empty: {
    en: 'nothing was answered, so there is no response time.',
    th: 'ยังไม่มีการตอบ จึงไม่มีเวลาตอบ',
    ja: '回答されたものがないため、応答時間はありません。',
    ar: 'لم يُجب على شيء، لذلك لا يوجد وقت استجابة.',
    vi: 'chưa có câu trả lời nào nên không có thời gian phản hồi.',
  },
  source: 'Leads with a creation and without a first contact',
} as const satisfies Definition;
