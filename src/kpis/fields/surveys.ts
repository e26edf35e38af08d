/** Columns of survey scores. */

import type { Field } from '../field';

export const surveysFields = {
  survey_date: {
    kind: 'date',
    tables: ['surveys'],
    headers: {
      en: 'Date|Survey Date|Response Date|Timestamp|Submitted At|Submitted|Completed At|Date Submitted|Response Time|Date of Response|Recorded Date|End Date',
      th: 'วันที่|ประทับเวลา|วันเวลาที่ตอบ|วันที่ตอบ|วันที่ประเมิน',
      ja: '日付|回答日|タイムスタンプ|回答日時|送信日時|ご回答日|日時',
      ar: 'التاريخ|طابع زمني|تاريخ الرد|تاريخ التقييم|الطابع الزمني|تاريخ الإجابة',
      vi: 'Ngày|Dấu thời gian|Ngày trả lời|Thời gian gửi|Ngày đánh giá|Ngày khảo sát',
      crm: 'RecordedDate|submitted_at',
    },
  },
  csat_score: {
    kind: 'number',
    tables: ['surveys', 'inquiries'],
    headers: {
      en: 'CSAT|Score|Rating|Satisfaction|Stars|Satisfaction Rating|How satisfied are you|How satisfied are you with our service|How satisfied were you|Overall Satisfaction|Overall Rating|Overall Score|Satisfaction Score|CSAT Score|Customer Satisfaction|Satisfaction (1-5)|Rating (1-5)|NPS|NPS Score|How likely are you to recommend us|Review Score',
      th: 'คะแนน|คะแนนความพึงพอใจ|ความพึงพอใจ|ความพึงพอใจโดยรวม|ระดับความพึงพอใจ|คะแนนรวม|คะแนนบริการ|ท่านพึงพอใจในบริการมากน้อยเพียงใด|ให้คะแนน|คะแนนความพึงพอใจโดยรวม',
      ja: '満足度|評価|スコア|点数|総合満足度|ご満足度|満足度をお聞かせください|総合評価|満足度(5段階)|評価点|サービスの満足度|顧客満足度',
      ar: 'التقييم|درجة الرضا|رضا العميل|ما مدى رضاك|ما مدى رضاك عن الخدمة|الرضا العام|درجة التقييم|مستوى الرضا|مدى الرضا|التقييم العام|تقييم الخدمة|تقييمك',
      vi: 'Điểm|Đánh giá|Mức độ hài lòng|Số sao|Mức hài lòng|Điểm hài lòng|Bạn hài lòng thế nào|Mức độ hài lòng chung|Điểm đánh giá|Hài lòng|Đánh giá chung|Bạn hài lòng với dịch vụ ở mức nào',
      crm: 'csat|nps_score|Satisfaction rating',
    },
  },
} as const satisfies Record<string, Field>;
