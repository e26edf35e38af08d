import type { Definition } from '../kpi';
import { answeredBefore, answeredByDay, holidays, responseHours, responseStatistic, workingTime } from '../parameters';

export const inquiryResponse = {
  id: 'inquiry_response',
  function: 'INQUIRYRESPONSE',
  unit: 'minutes',
  better: 'lower',
  label: {
    en: 'Average response time to customer inquiries',
    th: 'เวลาตอบกลับโดยเฉลี่ยต่อคำถามของลูกค้า',
    ja: '問い合わせへの平均応答時間',
    ar: 'متوسط وقت الرد على استفسارات العملاء',
    vi: 'Thời gian phản hồi trung bình cho câu hỏi của khách hàng',
  },
  description: {
    en: 'The minutes from an inquiry to the first reply. Unanswered ones are left out and counted beside it.',
    th: 'จำนวนนาทีจากได้รับคำถามจนตอบครั้งแรก ที่ยังไม่ตอบจะนับแยก',
    ja: '問い合わせから初回返信までの分数。未回答は除き、別に数える',
    ar: 'الدقائق من الاستفسار حتى أول رد. ما بلا رد يُحسب على حدة',
    vi: 'Số phút từ khi nhận câu hỏi đến lần trả lời đầu. Câu chưa trả lời được đếm riêng',
  },
  formula: {
    choose: 'statistic',
    of: { mean: { ratio: ['reply_minutes', 'replies'] }, median: 'median_reply', p90: 'p90_reply' },
  },
  settings: workingTime,
  empty: {
    en: 'nothing was answered, so there is no response time.',
    th: 'ยังไม่มีการตอบ จึงไม่มีเวลาตอบ',
    ja: '回答されたものがないため、応答時間はありません。',
    ar: 'لم يُجب على شيء، لذلك لا يوجد وقت استجابة.',
    vi: 'chưa có câu trả lời nào nên không có thời gian phản hồi.',
  },
  leftOut: [
    {
      measure: 'unanswered_inquiries',
      says: {
        en: 'unanswered: {rows}.',
        th: 'ยังไม่ตอบ {rows} รายการ',
        ja: '未対応 {rows} 件。',
        ar: 'بلا رد: {rows}.',
        vi: '{rows} chưa trả lời.',
      },
    },
    {
      measure: 'inquiries_answered_before',
      says: answeredBefore,
      refused: true,
    },
    { measure: 'inquiries_answered_by_day', says: answeredByDay },
  ],
  calls: [
    [
      {
        kind: 'list',
        name: 'minutes',
        table: 'inquiries',
        column: 'reply_minutes',
        help: {
          en: 'Minutes to the first reply of each inquiry',
          th: 'นาทีจนตอบครั้งแรกของแต่ละคำถาม',
          ja: '問い合わせごとの初回返信までの分数',
          ar: 'الدقائق حتى أول رد لكل استفسار',
          vi: 'Số phút đến lần trả lời đầu của từng câu hỏi',
        },
      },
      responseStatistic,
    ],
    [
      {
        kind: 'list',
        name: 'received',
        table: 'inquiries',
        column: 'received_at',
        help: {
          en: 'when each inquiry came, with the time',
          th: 'เวลาที่ได้รับแต่ละคำถาม',
          ja: '問い合わせごとの受信日時',
          ar: 'وقت وصول كل استفسار',
          vi: 'thời điểm nhận từng câu hỏi, kèm giờ',
        },
      },
      {
        kind: 'list',
        name: 'replied',
        table: 'inquiries',
        column: 'first_reply_at',
        help: {
          en: '(optional) When it was first answered; blank = unanswered',
          th: '(ไม่บังคับ) เวลาที่ตอบครั้งแรก ว่าง = ยังไม่ตอบ',
          ja: '(任意)初回返信の日時。空欄は未回答',
          ar: '(اختياري) وقت أول رد، والفارغ بلا رد',
          vi: '(tùy chọn) Thời điểm trả lời đầu; để trống = chưa trả lời',
        },
      },
      responseStatistic,
      responseHours,
      holidays,
    ],
  ],
  examples: [
    { formula: '=INQUIRYRESPONSE({10;20;60})', value: 30 },
    {
      formula: '=INQUIRYRESPONSE(A2:A4,B2:B4)',
      value: 30,
      ranges: {
        'A2:A4': [['2026-03-05T09:00'], ['2026-03-05T10:00'], ['2026-03-05T23:50']],
        'B2:B4': [['2026-03-05T09:15'], [''], ['2026-03-06T00:35']],
      },
    },
  ],
  source: 'Sum of first reply - received / answered inquiries',
} as const satisfies Definition;
