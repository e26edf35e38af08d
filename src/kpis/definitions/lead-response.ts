import type { Definition } from '../kpi';
import { answeredBefore, answeredByDay, holidays, responseHours, responseStatistic, workingTime } from '../parameters';

export const leadResponse = {
  id: 'lead_response',
  function: 'LEADRESPONSE',
  unit: 'minutes',
  better: 'lower',
  label: {
    en: 'Lead response time',
    th: 'เวลาตอบสนองลูกค้าเป้าหมาย',
    ja: 'リード応答時間',
    ar: 'وقت الاستجابة للعملاء المحتملين',
    vi: 'Thời gian phản hồi khách hàng tiềm năng',
  },
  description: {
    en: 'The minutes from a lead to the first contact. Unanswered leads are left out and counted beside it.',
    th: 'จำนวนนาทีจากได้ลีดจนติดต่อครั้งแรก ลีดที่ยังไม่ติดต่อจะนับแยก',
    ja: 'リード発生から初回連絡までの分数。未対応は除き、別に数える',
    ar: 'الدقائق من وصول العميل المحتمل حتى أول تواصل. من بلا رد يُحسبون على حدة',
    vi: 'Số phút từ khi có khách tiềm năng đến lần liên hệ đầu. Khách chưa liên hệ được đếm riêng',
  },
  formula: {
    choose: 'statistic',
    of: { mean: { ratio: ['response_minutes', 'responses'] }, median: 'median_response', p90: 'p90_response' },
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
      measure: 'unanswered_leads',
      says: {
        en: 'unanswered: {rows}.',
        th: 'ยังไม่ตอบ {rows} รายการ',
        ja: '未対応 {rows} 件。',
        ar: 'بلا رد: {rows}.',
        vi: '{rows} chưa trả lời.',
      },
    },
    {
      measure: 'leads_answered_before',
      says: answeredBefore,
      refused: true,
    },
    { measure: 'leads_answered_by_day', says: answeredByDay },
  ],
  calls: [
    [
      {
        kind: 'list',
        name: 'minutes',
        table: 'deals',
        column: 'response_minutes',
        help: {
          en: 'Minutes to the first contact of each lead',
          th: 'นาทีจนติดต่อครั้งแรกของแต่ละลีด',
          ja: 'リードごとの初回連絡までの分数',
          ar: 'الدقائق حتى أول تواصل مع كل عميل محتمل',
          vi: 'Số phút đến lần liên hệ đầu của từng khách',
        },
      },
      responseStatistic,
    ],
    [
      {
        kind: 'list',
        name: 'created',
        table: 'deals',
        column: 'created_date',
        help: {
          en: 'when each lead came, with the time',
          th: 'เวลาที่ได้แต่ละลีด',
          ja: 'リードごとの発生日時',
          ar: 'وقت وصول كل عميل محتمل',
          vi: 'thời điểm có từng khách, kèm giờ',
        },
      },
      {
        kind: 'list',
        name: 'responded',
        table: 'deals',
        column: 'first_contact_date',
        help: {
          en: '(optional) When it was first answered; blank = unanswered',
          th: '(ไม่บังคับ) เวลาที่ติดต่อครั้งแรก ว่าง = ยังไม่ติดต่อ',
          ja: '(任意)初回連絡の日時。空欄は未対応',
          ar: '(اختياري) وقت أول تواصل، والفارغ بلا رد',
          vi: '(tùy chọn) Thời điểm liên hệ đầu; để trống = chưa liên hệ',
        },
      },
      responseStatistic,
      responseHours,
      holidays,
    ],
  ],
  examples: [
    { formula: '=LEADRESPONSE({5;10;45})', value: 20 },
    {
      formula: '=LEADRESPONSE(A2:A4,B2:B4)',
      value: 60,
      ranges: {
        'A2:A4': [['2026-03-05T09:00'], ['2026-03-05T10:00'], ['2026-03-05T11:00']],
        'B2:B4': [['2026-03-05T09:30'], ['2026-03-05T11:30'], ['']],
      },
    },
    {
      // Friday 16:30 to Monday 9:15: half an hour and a quarter.
      formula: '=LEADRESPONSE(A2:A3,B2:B3,"mean","business")',
      value: 52.5,
      ranges: {
        'A2:A3': [['2026-03-06T16:30'], ['2026-03-07T12:00']],
        'B2:B3': [['2026-03-09T09:15'], ['2026-03-09T10:00']],
      },
    },
    {
      // Friday and Monday are holidays: the answer on Tuesday at 9:15 took a quarter of an hour.
      formula: '=LEADRESPONSE(A2:A3,B2:B3,"mean","business",D2:D4)',
      value: 15,
      ranges: {
        'A2:A3': [['2026-03-06T16:30'], ['2026-03-07T12:00']],
        'B2:B3': [['2026-03-10T09:15'], ['2026-03-10T09:15']],
        'D2:D4': [['2026-03-06'], ['2026-03-09'], ['2026-03-08']],
      },
    },
  ],
  source: 'Mean of first response - creation over answered leads (kpitree.co); leadsource.co recommends the median',
} as const satisfies Definition;
