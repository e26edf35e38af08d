/** Measures of open deals. */

import type { Measure } from '../measure';

export const pipelineMeasures = {
  open: {
    table: 'deals',
    label: { en: 'open deals', th: 'ดีลที่เปิดอยู่', ja: '進行中の案件', ar: 'الصفقات المفتوحة', vi: 'giao dịch đang mở' },
    aggregate: 'count',
    where: [{ outcome: ['open'] }],
  },
  open_amount: {
    table: 'deals',
    label: {
      en: 'amount of open deals',
      th: 'มูลค่าดีลที่เปิดอยู่',
      ja: '進行中の案件の金額',
      ar: 'قيمة الصفقات المفتوحة',
      vi: 'giá trị giao dịch đang mở',
    },
    aggregate: 'sum',
    column: 'amount',
    where: [{ outcome: ['open'] }],
  },
  weighted_open: {
    table: 'deals',
    label: {
      en: 'weighted amount of open deals',
      th: 'มูลค่าถ่วงน้ำหนักของดีลที่เปิดอยู่',
      ja: '進行中の案件の加重金額',
      ar: 'القيمة المرجحة للصفقات المفتوحة',
      vi: 'giá trị có trọng số của giao dịch đang mở',
    },
    aggregate: 'sum',
    column: 'weighted',
    where: [{ outcome: ['open'] }],
  },
  unweighted_expected: {
    table: 'deals',
    label: {
      en: 'open deals without a probability',
      th: 'ดีลที่เปิดอยู่ซึ่งไม่มีความน่าจะเป็น',
      ja: '確度のない進行中の案件',
      ar: 'صفقات مفتوحة بلا احتمال',
      vi: 'giao dịch đang mở không có xác suất',
    },
    aggregate: 'count',
    where: [{ outcome: ['open'] }, { column: 'amount', filled: true }, { column: 'weighted', filled: false }],
    date: 'expected',
    side: 'ahead',
  },
  weighted_expected: {
    table: 'deals',
    label: {
      en: 'weighted amount of open deals expected to close',
      th: 'มูลค่าถ่วงน้ำหนักของดีลที่คาดว่าจะปิด',
      ja: '完了見込みの案件の加重金額',
      ar: 'القيمة المرجحة للصفقات المتوقع إغلاقها',
      vi: 'giá trị có trọng số của giao dịch dự kiến chốt',
    },
    aggregate: 'sum',
    column: 'weighted',
    where: [{ outcome: ['open'] }],
    date: 'expected',
    side: 'ahead',
  },
} as const satisfies Record<string, Measure>;
