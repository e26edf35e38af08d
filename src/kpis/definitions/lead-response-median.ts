import type { Definition } from '../kpi';

export const leadResponseMedian = {
  id: 'lead_response_median',
  unit: 'minutes',
  better: 'lower',
  label: {
    en: 'Lead response time, median',
    th: 'เวลาตอบสนองลูกค้าเป้าหมาย (มัธยฐาน)',
    ja: 'リード応答時間(中央値)',
    ar: 'وقت الاستجابة للعملاء المحتملين (الوسيط)',
    vi: 'Thời gian phản hồi khách hàng tiềm năng (trung vị)',
  },
  description: {
    en: 'Half of the answered leads were answered faster.',
    th: 'ครึ่งหนึ่งของลีดที่ติดต่อแล้วได้รับการตอบเร็วกว่านี้',
    ja: '対応済みのリードの半数はこれより速い',
    ar: 'نصف العملاء المُجابين جرى الرد عليهم أسرع من هذا',
    vi: 'Một nửa số khách đã liên hệ được trả lời nhanh hơn',
  },
  formula: 'median_response',
  empty: {
    en: 'nothing was answered, so there is no response time.',
    th: 'ยังไม่มีการตอบ จึงไม่มีเวลาตอบ',
    ja: '回答されたものがないため、応答時間はありません。',
    ar: 'لم يُجب على شيء، لذلك لا يوجد وقت استجابة.',
    vi: 'chưa có câu trả lời nào nên không có thời gian phản hồi.',
  },
  source: 'leadsource.co recommends the median',
} as const satisfies Definition;
