/** Measures of survey scores. */

import type { Measure } from '../measure';

export const surveysMeasures = {
  satisfied: {
    table: 'surveys',
    label: {
      en: 'satisfied answers',
      th: 'คำตอบที่พึงพอใจ',
      ja: '満足の回答',
      ar: 'الإجابات الراضية',
      vi: 'câu trả lời hài lòng',
    },
    aggregate: 'count',
    where: [{ column: 'top_two', equals: 1 }],
    date: 'survey_date',
  },
  survey_answers: {
    table: 'surveys',
    label: { en: 'answers', th: 'คำตอบ', ja: '回答', ar: 'الإجابات', vi: 'câu trả lời' },
    aggregate: 'count',
    where: [{ column: 'valid_score', filled: true }],
    date: 'survey_date',
  },
  survey_points: {
    table: 'surveys',
    label: { en: 'sum of scores', th: 'ผลรวมคะแนน', ja: '点数の合計', ar: 'مجموع الدرجات', vi: 'tổng điểm' },
    aggregate: 'sum',
    column: 'valid_score',
    where: [{ column: 'valid_score', filled: true }],
    date: 'survey_date',
  },
  scores_out_of_scale: {
    table: 'surveys',
    label: {
      en: 'scores outside of the scale',
      th: 'คะแนนนอกช่วง',
      ja: '範囲外の点数',
      ar: 'درجات خارج المقياس',
      vi: 'điểm ngoài thang',
    },
    aggregate: 'count',
    where: [{ column: 'out_of_scale', equals: 1 }],
    date: 'survey_date',
  },
} as const satisfies Record<string, Measure>;
