/** Measures of customers and subscriptions. */

import type { Texts } from '../../i18n/locales';
import type { Measure } from '../measure';
import { countsMeasures } from './counts';

/** How the monthly amounts moved in the period, or ran at its start. */
const over = <Over extends NonNullable<Measure['over']>>(name: Over, label: Texts) =>
  ({ table: 'customers', label, aggregate: 'sum', column: 'monthly_amount', where: [], over: name }) as const;

export const customersMeasures = {
  customers_started: {
    table: 'customers',
    label: {
      en: 'customers who began',
      th: 'ลูกค้าที่เริ่มใช้',
      ja: '利用を始めた顧客',
      ar: 'عملاء بدأوا',
      vi: 'khách hàng bắt đầu',
    },
    aggregate: 'count',
    where: [{ column: 'first_start', equals: 1 }],
    date: 'start_date',
  },
  customers_at_start: {
    table: 'customers',
    label: {
      en: 'customers at the start',
      th: 'ลูกค้าต้นงวด',
      ja: '期首の顧客',
      ar: 'العملاء في بداية الفترة',
      vi: 'khách hàng đầu kỳ',
    },
    aggregate: 'distinct',
    column: 'customer',
    where: [{ active: 'start' }],
  },
  customers_kept: {
    table: 'customers',
    label: {
      en: 'customers kept',
      th: 'ลูกค้าที่ยังอยู่',
      ja: '継続した顧客',
      ar: 'العملاء الباقون',
      vi: 'khách hàng ở lại',
    },
    aggregate: 'distinct',
    column: 'customer',
    where: [{ active: 'start' }, { active: 'end' }],
  },
  customers_listed: {
    table: 'customers',
    label: {
      en: 'customers who stay or have left',
      th: 'ลูกค้าที่ยังอยู่หรือเลิกใช้แล้ว',
      ja: '継続中または解約済みの顧客',
      ar: 'العملاء الباقون والمغادرون',
      vi: 'khách hàng còn ở lại hoặc đã rời đi',
    },
    aggregate: 'distinct',
    column: 'customer',
    where: [{ column: 'churn_status', filled: true }],
    date: 'churn_date',
  },
  customers_left: {
    table: 'customers',
    label: {
      en: 'customers who have left',
      th: 'ลูกค้าที่เลิกใช้แล้ว',
      ja: '解約済みの顧客',
      ar: 'العملاء المغادرون',
      vi: 'khách hàng đã rời đi',
    },
    aggregate: 'distinct',
    column: 'customer',
    where: [
      { column: 'churn_status', filled: true },
      { column: 'churned', equals: 1 },
    ],
    date: 'churn_date',
  },
  mrr_listed: {
    table: 'customers',
    label: {
      en: 'monthly amounts of customers who stay or have left',
      th: 'ยอดรายเดือนของลูกค้าที่ยังอยู่หรือเลิกใช้แล้ว',
      ja: '継続中または解約済みの顧客の月額',
      ar: 'المبالغ الشهرية للعملاء الباقين والمغادرين',
      vi: 'giá trị tháng của khách hàng còn ở lại hoặc đã rời đi',
    },
    aggregate: 'sum',
    column: 'monthly_amount',
    where: [{ column: 'churn_status', filled: true }],
    date: 'churn_date',
  },
  mrr_left: {
    table: 'customers',
    label: {
      en: 'monthly amounts of customers who have left',
      th: 'ยอดรายเดือนของลูกค้าที่เลิกใช้แล้ว',
      ja: '解約済みの顧客の月額',
      ar: 'المبالغ الشهرية للعملاء المغادرين',
      vi: 'giá trị tháng của khách hàng đã rời đi',
    },
    aggregate: 'sum',
    column: 'monthly_amount',
    where: [
      { column: 'churn_status', filled: true },
      { column: 'churned', equals: 1 },
    ],
    date: 'churn_date',
  },
  recurring_revenue: {
    table: 'customers',
    label: {
      en: 'monthly amounts of running subscriptions',
      th: 'ยอดรายเดือนของการสมัครที่ใช้งานอยู่',
      ja: '有効な契約の月額',
      ar: 'المبالغ الشهرية للاشتراكات السارية',
      vi: 'giá trị tháng của các gói đang chạy',
    },
    aggregate: 'sum',
    column: 'monthly_amount',
    where: [
      { active: 'last_day', unlessMissing: true },
      { column: 'monthly_amount', filled: true },
    ],
  },
  unknown_billing: {
    table: 'customers',
    label: {
      en: 'amounts without a known billing period',
      th: 'ยอดที่ไม่ทราบรอบบิล',
      ja: '請求サイクル不明の金額',
      ar: 'مبالغ دورة فوترتها غير معروفة',
      vi: 'khoản không rõ chu kỳ thanh toán',
    },
    aggregate: 'count',
    where: [
      { active: 'last_day', unlessMissing: true },
      { column: 'billing_unknown', equals: 1 },
    ],
  },
  customers_there_at_end: {
    table: 'customers',
    label: countsMeasures.customers_end.label,
    aggregate: 'distinct',
    column: 'customer',
    where: [{ active: 'end' }],
  },
  buyers_at_start: {
    table: 'orders',
    label: countsMeasures.customers_start.label,
    aggregate: 'distinct',
    column: 'customer',
    where: [{ active: 'start' }, { column: 'customer', filled: true }],
  },
  buyers_kept: {
    table: 'orders',
    label: {
      en: 'customers who ordered lately',
      th: 'ลูกค้าที่สั่งซื้อเมื่อเร็ว ๆ นี้',
      ja: '最近注文した顧客',
      ar: 'عملاء طلبوا مؤخرًا',
      vi: 'khách hàng đặt đơn gần đây',
    },
    aggregate: 'distinct',
    column: 'customer',
    where: [{ active: 'start' }, { active: 'end' }, { column: 'customer', filled: true }],
  },
  order_window: {
    table: 'orders',
    label: {
      en: 'days without an order',
      th: 'จำนวนวันที่ไม่มีคำสั่งซื้อ',
      ja: '注文のない日数',
      ar: 'أيام بلا طلب',
      vi: 'số ngày không có đơn',
    },
    aggregate: 'median',
    column: 'order_window',
    where: [],
  },
  mrr_start: over('start', {
    en: 'recurring revenue at the start',
    th: 'รายได้ประจำต้นงวด',
    ja: '期首の定期収益',
    ar: 'الإيراد المتكرر في البداية',
    vi: 'doanh thu định kỳ đầu kỳ',
  }),
  mrr_new: over('new', {
    en: 'recurring revenue of new customers',
    th: 'รายได้ประจำจากลูกค้าใหม่',
    ja: '新規顧客の定期収益',
    ar: 'الإيراد المتكرر من عملاء جدد',
    vi: 'doanh thu định kỳ từ khách mới',
  }),
  mrr_expansion: over('expansion', {
    en: 'expansion',
    th: 'ส่วนที่เพิ่มขึ้น',
    ja: '増額',
    ar: 'التوسّع',
    vi: 'phần tăng thêm',
  }),
  mrr_contraction: over('contraction', {
    en: 'contraction',
    th: 'ส่วนที่ลดลง',
    ja: '減額',
    ar: 'الانكماش',
    vi: 'phần giảm bớt',
  }),
  mrr_churned: over('churned', {
    en: 'recurring revenue lost',
    th: 'รายได้ประจำที่หายไป',
    ja: '解約で失った定期収益',
    ar: 'الإيراد المتكرر المفقود',
    vi: 'doanh thu định kỳ bị mất',
  }),
  mrr_reactivated: over('reactivated', {
    en: 'recurring revenue won back',
    th: 'รายได้ประจำที่กลับมา',
    ja: '復帰した定期収益',
    ar: 'الإيراد المتكرر المستعاد',
    vi: 'doanh thu định kỳ giành lại',
  }),
} as const satisfies Record<string, Measure>;
