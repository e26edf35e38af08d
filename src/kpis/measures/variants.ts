/** Measures that options ask for: those of the other files, counted in another way or by another day. */

import type { Measure } from '../measure';
import { rankOf } from '../stages';
import { countsMeasures } from './counts';
import { dealsMeasures as deals } from './deals';
import { ordersMeasures as orders } from './orders';
import { targetsMeasures as targets } from './targets';

const yearBefore = {
  en: 'revenue a year before',
  th: 'รายได้ปีก่อนหน้า',
  ja: '前年の売上',
  ar: 'إيراد العام السابق',
  vi: 'doanh thu năm trước',
};

export const variantMeasures = {
  mqls_entered: { ...deals.mqls, date: 'mql_day' },
  sqls_entered: { ...deals.sqls, date: 'sql_day' },
  opportunities_entered: { ...deals.opportunities, date: 'opportunity_day' },
  mqls_now: {
    ...deals.mqls,
    where: [{ reached: 'mql' }, { column: 'reached', equals: rankOf('mql') }, { outcome: ['open'] }],
  },
  sqls_now: {
    ...deals.sqls,
    where: [{ reached: 'sql' }, { column: 'reached', equals: rankOf('sql') }, { outcome: ['open'] }],
  },
  opportunities_open: { ...deals.opportunities, where: [{ reached: 'opportunity' }, { outcome: ['open'] }] },
  opportunities_lost: {
    ...deals.opportunities,
    label: {
      en: 'opportunities lost',
      th: 'โอกาสการขายที่แพ้',
      ja: '失注した商談',
      ar: 'فرص البيع الخاسرة',
      vi: 'cơ hội đã thua',
    },
    where: [{ reached: 'opportunity' }, { outcome: ['lost'] }],
  },
  disqualified: {
    ...deals.lost,
    label: {
      en: 'disqualified deals',
      th: 'ดีลที่ไม่ผ่านคุณสมบัติ',
      ja: '対象外の案件',
      ar: 'صفقات مستبعدة',
      vi: 'giao dịch bị loại',
    },
    where: [{ outcome: ['disqualified'] }],
  },
  leads_not_disqualified: {
    ...deals.leads,
    label: {
      en: 'leads that were not disqualified',
      th: 'ลีดที่ไม่ถูกตัดออก',
      ja: '対象外でないリード',
      ar: 'عملاء محتملون لم يُستبعدوا',
      vi: 'khách tiềm năng không bị loại',
    },
    where: [{ reached: 'lead' }, { outcome: ['open', 'won', 'lost'] }],
  },
  overdue: {
    ...deals.open,
    label: {
      en: 'overdue open deals',
      th: 'ดีลเปิดที่เลยกำหนด',
      ja: '期限を過ぎた進行中の案件',
      ar: 'صفقات مفتوحة متأخرة',
      vi: 'giao dịch mở quá hạn',
    },
    date: 'expected',
    side: 'past',
  },
  overdue_amount: {
    ...deals.open_amount,
    label: {
      en: 'amount of overdue open deals',
      th: 'มูลค่าดีลเปิดที่เลยกำหนด',
      ja: '期限を過ぎた進行中の案件の金額',
      ar: 'قيمة الصفقات المفتوحة المتأخرة',
      vi: 'giá trị giao dịch mở quá hạn',
    },
    date: 'expected',
    side: 'past',
  },
  revenue_by_created: { ...deals.attributed_revenue, date: 'created' },
  open_by_history: { ...deals.open_amount, column: 'likely' },
  expected_by_history: { ...deals.weighted_expected, column: 'likely' },
  revenue_last_year: { ...deals.previous_revenue, label: yearBefore, shift: 'last_year' },
  order_revenue_last_year: { ...orders.previous_order_revenue, label: yearBefore, shift: 'last_year' },
  counted_revenue_last_year: { ...countsMeasures.previous_counted_revenue, label: yearBefore, shift: 'last_year' },
  gross_order_revenue: {
    ...orders.order_revenue,
    label: {
      en: 'order value before refunds',
      th: 'มูลค่าคำสั่งซื้อก่อนคืนเงิน',
      ja: '返金前の注文金額',
      ar: 'قيمة الطلبات قبل الاسترداد',
      vi: 'giá trị đơn hàng trước hoàn tiền',
    },
    column: 'amount',
    where: [{ column: 'amount', above: 0 }],
  },
  target_linear: { ...targets.target, over: 'linear' },
  target_workdays: { ...targets.target, over: 'workdays' },
  quota_linear: { ...targets.quota, over: 'linear' },
  quota_workdays: { ...targets.quota, over: 'workdays' },
} as const satisfies Record<string, Measure>;
