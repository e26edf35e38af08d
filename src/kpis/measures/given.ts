/** Measures that no table holds: a person gives them in a cell. */

import type { Measure } from '../measure';

export const givenMeasures = {
  order_value_given: {
    table: null,
    label: {
      en: 'average order value',
      th: 'มูลค่าการสั่งซื้อเฉลี่ย',
      ja: '平均注文額',
      ar: 'متوسط قيمة الطلب',
      vi: 'giá trị đơn trung bình',
    },
    aggregate: 'sum',
    where: [],
  },
  win_rate_given: {
    table: null,
    label: {
      en: 'share of leads won',
      th: 'สัดส่วนลีดที่ปิดได้',
      ja: 'リードからの受注率',
      ar: 'نسبة الفوز من العملاء المحتملين',
      vi: 'tỷ lệ chốt từ khách tiềm năng',
    },
    aggregate: 'sum',
    where: [],
  },
  orders_per_year: {
    table: null,
    label: {
      en: 'orders per customer and year',
      th: 'จำนวนการสั่งซื้อต่อลูกค้าต่อปี',
      ja: '顧客1人の年間注文数',
      ar: 'طلبات العميل في السنة',
      vi: 'số đơn mỗi khách mỗi năm',
    },
    aggregate: 'sum',
    where: [],
  },
  lifespan_years: {
    table: null,
    label: {
      en: 'years as a customer',
      th: 'จำนวนปีที่เป็นลูกค้า',
      ja: '顧客である年数',
      ar: 'سنوات العميل',
      vi: 'số năm là khách hàng',
    },
    aggregate: 'sum',
    where: [],
  },
  customer_revenue_given: {
    table: null,
    label: {
      en: 'revenue per customer',
      th: 'รายได้ต่อลูกค้า',
      ja: '顧客あたりの売上',
      ar: 'الإيراد لكل عميل',
      vi: 'doanh thu mỗi khách',
    },
    aggregate: 'sum',
    where: [],
  },
  clv_given: {
    table: null,
    label: {
      en: 'customer lifetime value',
      th: 'มูลค่าตลอดอายุของลูกค้า',
      ja: '顧客生涯価値',
      ar: 'القيمة الدائمة للعميل',
      vi: 'giá trị vòng đời khách hàng',
    },
    aggregate: 'sum',
    where: [],
  },
  cac_given: {
    table: null,
    label: {
      en: 'customer acquisition cost',
      th: 'ต้นทุนการได้มาซึ่งลูกค้า',
      ja: '顧客獲得コスト',
      ar: 'تكلفة اكتساب العميل',
      vi: 'chi phí thu hút khách hàng',
    },
    aggregate: 'sum',
    where: [],
  },
  stage_entered: {
    table: null,
    label: { en: 'entered the stage', th: 'เข้าสู่ขั้น', ja: '段階に入った数', ar: 'دخلوا المرحلة', vi: 'vào giai đoạn' },
    aggregate: 'sum',
    ofCases: true,
    where: [],
  },
  stage_advanced: {
    table: null,
    label: {
      en: 'advanced to the next',
      th: 'ไปขั้นถัดไป',
      ja: '次へ進んだ数',
      ar: 'انتقلوا إلى التالية',
      vi: 'sang giai đoạn sau',
    },
    aggregate: 'sum',
    ofCases: true,
    where: [],
  },
} as const satisfies Record<string, Measure>;
