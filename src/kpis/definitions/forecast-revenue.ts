import type { Definition } from '../kpi';
import { period } from '../parameters';

export const forecastRevenue = {
  id: 'forecast_revenue',
  function: 'PIPEFORECAST',
  unit: 'currency',
  better: 'higher',
  label: {
    en: 'Pipeline forecast (weighted)',
    th: 'การคาดการณ์รายได้จากไปป์ไลน์',
    ja: 'パイプライン予測(加重)',
    ar: 'توقع الإيرادات المرجح',
    vi: 'Dự báo doanh thu (có trọng số)',
  },
  description: {
    en: 'Revenue won in a period, and that of the open deals expected to close in it, weighted by their probability.',
    th: 'รายได้ที่ปิดได้ในช่วงเวลา บวกดีลที่คาดว่าจะปิดในช่วงนั้น ถ่วงด้วยความน่าจะเป็น',
    ja: '期間の受注額と、期間中に完了見込みの案件を確度で加重した額の合計',
    ar: 'ما رُبح في الفترة، ومعه الصفقات المتوقع إغلاقها فيها مرجحة باحتمالها',
    vi: 'Doanh thu đã thắng trong kỳ cộng giao dịch dự kiến chốt trong kỳ, nhân với xác suất',
  },
  formula: {
    choose: 'show',
    of: {
      forecast: {
        sum: [
          { first: ['revenue', 'order_revenue'] },
          { choose: 'weighted', of: { probability: 'weighted_expected', history: 'expected_by_history' } },
        ],
      },
      overdue: 'overdue_open_amount',
    },
  },
  leftOut: [
    {
      measure: 'unweighted_expected',
      with: 'weighted_expected',
      says: {
        en: 'open deals without a probability, left out: {rows}.',
        th: 'ดีลที่เปิดอยู่ซึ่งไม่มีความน่าจะเป็นและไม่ได้นับ: {rows}',
        ja: '確度がないため除いた進行中の案件: {rows}',
        ar: 'صفقات مفتوحة بلا احتمال لم تُحسب: {rows}.',
        vi: 'giao dịch đang mở không có xác suất, không tính: {rows}.',
      },
    },
    {
      measure: 'overdue_open',
      with: 'revenue',
      says: {
        en: 'open deals that should have closed before, left out: {rows}.',
        th: 'ดีลเปิดที่เลยกำหนดปิดแล้ว ไม่นับรวม: {rows}',
        ja: '予定日を過ぎた進行中の案件(対象外): {rows}',
        ar: 'صفقات مفتوحة فات موعد إغلاقها، غير محتسبة: {rows}.',
        vi: 'giao dịch mở đã quá ngày dự kiến, không tính: {rows}.',
      },
    },
    {
      measure: 'overdue_open_amount',
      with: 'revenue',
      says: {
        en: 'amount of these overdue deals: {rows}.',
        th: 'มูลค่าของดีลที่เลยกำหนดเหล่านี้: {rows}',
        ja: '期限を過ぎた案件の金額: {rows}',
        ar: 'قيمة هذه الصفقات المتأخرة: {rows}.',
        vi: 'giá trị các giao dịch quá hạn này: {rows}.',
      },
    },
  ],
  empty: {
    en: 'there are no deals, so there is no forecast.',
    th: 'ไม่มีดีล จึงไม่มีการคาดการณ์',
    ja: '案件がないため、予測はありません。',
    ar: 'لا توجد صفقات، لذلك لا يوجد توقع.',
    vi: 'không có giao dịch nên không có dự báo.',
  },
  calls: [
    [
      {
        kind: 'list',
        name: 'amounts',
        table: 'deals',
        column: 'amount',
        outcome: 'open',
        help: {
          en: 'Amounts of the open deals',
          th: 'มูลค่าของดีลที่เปิดอยู่',
          ja: '進行中の案件の金額',
          ar: 'مبالغ الصفقات المفتوحة',
          vi: 'Giá trị các giao dịch đang mở',
        },
      },
      {
        kind: 'list',
        name: 'probabilities',
        table: 'deals',
        column: 'probability',
        help: {
          en: 'the probability of each, such as 50%',
          th: 'ความน่าจะเป็นของแต่ละดีล เช่น 50%',
          ja: '案件ごとの確度(例: 50%)',
          ar: 'احتمال كل صفقة، مثل 50%',
          vi: 'xác suất từng giao dịch, ví dụ 50%',
        },
      },
    ],
    [
      {
        kind: 'rows',
        name: 'deals',
        table: 'deals',
        fields: ['amount', 'probability', 'expected_close_date'],
        help: {
          en: 'a whole table of deals with its header row',
          th: 'ตารางดีลทั้งหมดพร้อมแถวหัวตาราง',
          ja: '見出し行を含む案件の表全体',
          ar: 'جدول الصفقات كاملًا مع صف العناوين',
          vi: 'cả bảng giao dịch kèm dòng tiêu đề',
        },
      },
      period,
    ],
  ],
  examples: [
    { formula: '=PIPEFORECAST({10000;4000},{50%;25%})', value: 6000 },
    {
      formula: '=PIPEFORECAST(A1:E5,"2026-04")',
      value: 9000,
      ranges: {
        'A1:E5': [
          ['Deal', 'Stage', 'Amount', 'Probability', 'Close date'],
          ['Deal 1', 'Won', 3000, 1, '2026-04-10'],
          ['Deal 2', 'Proposal', 10000, 0.5, '2026-04-20'],
          ['Deal 3', 'Negotiation', 1250, 0.8, '2026-04-30'],
          ['Deal 4', 'Proposal', 8000, 0.5, '2026-05-02'],
        ],
      },
    },
  ],
  source: 'Won in the period + amount x probability of the open deals expected to close in it',
} as const satisfies Definition;
