/** Measures that options ask for: those of the other files, counted in another way or by another day. */

import type { Measure } from '../measure';
import { rankOf } from '../stages';
import { accountsMeasures as accounts } from './accounts';
import { countsMeasures } from './counts';
import { customersMeasures as customers } from './customers';
import { ordersMeasures as orders } from './orders';
import { pipelineMeasures as pipeline } from './pipeline';
import { salesMeasures as sales } from './sales';
import { stagesMeasures as stages } from './stages';
import { targetsMeasures as targets } from './targets';

const yearBefore = {
  en: 'revenue a year before',
  th: 'รายได้ปีก่อนหน้า',
  ja: '前年の売上',
  ar: 'إيراد العام السابق',
  vi: 'doanh thu năm trước',
};

const byCreation = {
  en: 'counted by their creation',
  th: 'นับตามวันที่สร้าง',
  ja: '作成日で数えたもの',
  ar: 'محسوبة بتاريخ الإنشاء',
  vi: 'tính theo ngày tạo',
};

const salesBefore = {
  en: 'sales before the period',
  th: 'ยอดขายก่อนช่วงนี้',
  ja: '期間より前の売上',
  ar: 'مبيعات قبل الفترة',
  vi: 'đơn trước kỳ này',
};

const unnamed = {
  en: 'sales without a customer',
  th: 'ยอดขายที่ไม่ระบุลูกค้า',
  ja: '顧客名のない売上',
  ar: 'مبيعات بلا عميل',
  vi: 'đơn không có khách hàng',
};

const entered = { ...stages.opportunities, date: 'opportunity_day' } as const;
const openNow = { ...stages.opportunities, where: [{ reached: 'opportunity' }, { outcome: ['open'] }] } as const;

const opportunityAmount = {
  en: 'amount of opportunities',
  th: 'มูลค่าของโอกาสการขาย',
  ja: '商談の金額',
  ar: 'مبلغ فرص البيع',
  vi: 'giá trị cơ hội',
};

const probabilities = {
  en: 'probability of opportunities',
  th: 'ความน่าจะเป็นของโอกาสการขาย',
  ja: '商談の確度',
  ar: 'احتمال فرص البيع',
  vi: 'xác suất của cơ hội',
};

/** Of all time. */
const { date: _ordered, ...customersUpsold } = orders.upsold_customers;
const { date: _closed, ...accountsUpsold } = accounts.upsold_accounts;

export const variantMeasures = {
  mqls_entered: { ...stages.mqls, date: 'mql_day' },
  sqls_entered: { ...stages.sqls, date: 'sql_day' },
  opportunities_entered: entered,
  mqls_by_creation: {
    ...stages.mqls,
    label: byCreation,
    where: [...stages.mqls.where, { column: 'mql_undated', equals: 1 }],
    timely: true,
  },
  sqls_by_creation: {
    ...stages.sqls,
    label: byCreation,
    where: [...stages.sqls.where, { column: 'sql_undated', equals: 1 }],
    timely: true,
  },
  opportunities_by_creation: {
    ...stages.opportunities,
    label: byCreation,
    where: [...stages.opportunities.where, { column: 'opportunity_undated', equals: 1 }],
    timely: true,
  },
  won_before: { ...sales.won, label: salesBefore, side: 'before' },
  orders_before: { ...orders.orders, label: salesBefore, aggregate: 'count', side: 'before' },
  started_before: { ...customers.customers_started, label: salesBefore, side: 'before' },
  won_unnamed: { ...sales.won, label: unnamed, where: [...sales.won.where, { column: 'customer', filled: false }] },
  orders_unnamed: {
    ...orders.orders,
    label: unnamed,
    aggregate: 'count',
    where: [...orders.orders.where, { column: 'customer', filled: false }],
  },
  leads_scored: {
    table: 'deals',
    label: {
      en: 'leads with the score',
      th: 'ลีดที่ได้คะแนนถึง',
      ja: 'スコアに達したリード',
      ar: 'عملاء محتملون بلغوا النقاط',
      vi: 'lead đạt điểm',
    },
    aggregate: 'count',
    where: [{ column: 'scored', equals: 1 }],
    date: 'created',
  },
  leads_unscored: {
    table: 'deals',
    label: {
      en: 'leads without a score',
      th: 'ลีดที่ไม่มีคะแนน',
      ja: 'スコアのないリード',
      ar: 'عملاء محتملون بلا نقاط',
      vi: 'lead chưa có điểm',
    },
    aggregate: 'count',
    where: [{ column: 'lead_score', filled: false }],
    date: 'created',
  },
  mqls_now: {
    ...stages.mqls,
    where: [{ reached: 'mql' }, { column: 'reached', equals: rankOf('mql') }, { outcome: ['open'] }],
  },
  sqls_now: {
    ...stages.sqls,
    where: [{ reached: 'sql' }, { column: 'reached', equals: rankOf('sql') }, { outcome: ['open'] }],
  },
  opportunities_open: openNow,
  opportunities_amount: { ...entered, label: opportunityAmount, aggregate: 'sum', column: 'amount' },
  opportunities_probability: { ...entered, label: probabilities, aggregate: 'mean', column: 'probability' },
  opportunities_open_amount: { ...openNow, label: opportunityAmount, aggregate: 'sum', column: 'amount' },
  opportunities_open_probability: { ...openNow, label: probabilities, aggregate: 'mean', column: 'probability' },
  opportunities_lost: {
    ...stages.opportunities,
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
    ...sales.lost,
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
    ...stages.leads,
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
    ...pipeline.open,
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
    ...pipeline.open_amount,
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
  overdue_open: {
    ...pipeline.open,
    label: {
      en: 'overdue open deals',
      th: 'ดีลเปิดที่เลยกำหนด',
      ja: '期限を過ぎた進行中の案件',
      ar: 'صفقات مفتوحة متأخرة',
      vi: 'giao dịch mở quá hạn',
    },
    date: 'expected',
    side: 'overdue',
  },
  overdue_open_amount: {
    ...pipeline.open_amount,
    label: {
      en: 'amount of overdue open deals',
      th: 'มูลค่าดีลเปิดที่เลยกำหนด',
      ja: '期限を過ぎた進行中の案件の金額',
      ar: 'قيمة الصفقات المفتوحة المتأخرة',
      vi: 'giá trị giao dịch mở quá hạn',
    },
    date: 'expected',
    side: 'overdue',
  },
  repeated_leads: {
    ...stages.leads,
    label: {
      en: 'repeated leads',
      th: 'ลีดที่ซ้ำ',
      ja: '重複したリード',
      ar: 'عملاء محتملون مكررون',
      vi: 'lead trùng',
    },
    where: [...stages.leads.where, { column: 'repeated_lead', equals: 1 }],
  },
  different_referrals: { ...stages.referrals, aggregate: 'distinct', column: 'lead_identity' },
  different_leads: {
    ...stages.leads,
    label: {
      en: 'different leads',
      th: 'ลีดที่ไม่ซ้ำ',
      ja: '重複しないリード',
      ar: 'عملاء محتملون بلا تكرار',
      vi: 'lead không trùng',
    },
    aggregate: 'distinct',
    column: 'lead_identity',
  },
  leads_won_by_close: { ...stages.leads_won, date: 'closed' },
  mqls_won_by_close: { ...stages.mqls_won, date: 'closed' },
  sqls_won_by_close: { ...stages.sqls_won, date: 'closed' },
  opportunities_won_by_close: { ...stages.opportunities_won, date: 'closed' },
  proposals_won_by_close: { ...stages.proposals_won, date: 'closed' },
  negotiations_won_by_close: { ...stages.negotiations_won, date: 'closed' },
  proposals_entered: { ...stages.reached_proposal, date: 'proposal_day' },
  negotiations_entered: { ...stages.reached_negotiation, date: 'negotiation_day' },
  team_revenue: {
    ...sales.rep_revenue,
    label: {
      en: 'revenue of all reps',
      th: 'รายได้ของพนักงานทุกคน',
      ja: '全担当者の売上',
      ar: 'إيراد كل المندوبين',
      vi: 'doanh thu của mọi nhân viên',
    },
    where: [...sales.rep_revenue.where, { column: 'targeted', equals: 1 }],
  },
  team_order_revenue: {
    ...orders.rep_order_revenue,
    label: {
      en: 'order value of all reps',
      th: 'มูลค่าคำสั่งซื้อของพนักงานทุกคน',
      ja: '全担当者の注文金額',
      ar: 'قيمة طلبات كل المندوبين',
      vi: 'giá trị đơn hàng của mọi nhân viên',
    },
    where: [...orders.rep_order_revenue.where, { column: 'targeted', equals: 1 }],
  },
  buyers_upsold: { ...orders.upsold_customers, where: [...orders.upsold_customers.where, { active: 'start' }] },
  accounts_at_start: {
    ...accounts.accounts,
    label: countsMeasures.customers_start.label,
    where: [...accounts.accounts.where, { active: 'start' }],
  },
  accounts_upsold_since: {
    ...accounts.upsold_accounts,
    where: [...accounts.upsold_accounts.where, { active: 'start' }],
  },
  customers_upsold: customersUpsold,
  accounts_upsold: accountsUpsold,
  revenue_by_created: { ...sales.attributed_revenue, date: 'created' },
  open_by_history: { ...pipeline.open_amount, column: 'likely' },
  expected_by_history: { ...pipeline.weighted_expected, column: 'likely' },
  revenue_last_year: { ...sales.previous_revenue, label: yearBefore, shift: 'last_year' },
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
