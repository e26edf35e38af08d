/** What is told beside the values of several KPIs: what they do without, and what makes them differ from their name. */

import type { LeftOut } from './kpi';
import type { MeasureId } from './measures';

const creditNotes: LeftOut['says'] = {
  en: 'the costs add up to {rows}, below 0: credit notes are larger than what was spent.',
  th: 'ต้นทุนรวมได้ {rows} ต่ำกว่า 0: ใบลดหนี้มากกว่าที่จ่ายไป',
  ja: '費用の合計は {rows} で0未満です。返金が支出を上回っています。',
  ar: 'مجموع التكاليف {rows}، أقل من 0: الإشعارات الدائنة أكبر مما أُنفق.',
  vi: 'tổng chi phí là {rows}, dưới 0: khoản hoàn lại lớn hơn khoản đã chi.',
};

/** Costs below 0. */
export const creditedCosts = (
  ['marketing_spend', 'acquisition_spend', 'all_spend', 'ad_spend', 'counted_spend'] as const
).map((measure): LeftOut => ({ measure, with: measure, when: 'below', says: creditNotes }));

const marketingOnlyText: LeftOut['says'] = {
  en: 'marketing-only CAC: no cost of sales is among the costs.',
  th: 'CAC เฉพาะการตลาด: ไม่มีต้นทุนฝ่ายขายอยู่ในค่าใช้จ่าย',
  ja: 'マーケティングのみのCAC: 費用に営業費用が含まれていません。',
  ar: 'تكلفة اكتساب من التسويق فقط: لا تكاليف مبيعات بين التكاليف.',
  vi: 'CAC chỉ gồm marketing: trong chi phí không có chi phí bán hàng.',
};

/** Whether the cost of a customer is that of marketing alone, be it that nothing else is kept or that it isn't told apart. */
export const marketingOnly: readonly LeftOut[] = [
  { measure: 'sales_costs', with: 'acquisition_spend', when: 'none', says: marketingOnlyText },
  { measure: 'sales_costs', with: 'counted_spend', when: 'unmapped', says: marketingOnlyText },
];

export const untypedCosts: LeftOut = {
  measure: 'typed_costs',
  with: 'all_spend',
  when: 'unmapped',
  says: {
    en: 'the costs have no type: all of them are counted.',
    th: 'ค่าใช้จ่ายไม่มีประเภท จึงนับทั้งหมด',
    ja: '費用に種別がないため、すべて数えています。',
    ar: 'التكاليف بلا نوع: تُحسب كلها.',
    vi: 'chi phí không có loại: tính tất cả.',
  },
};

const noHistory: LeftOut['says'] = {
  en: 'nothing before this period is in the table: customers of earlier times would look new. Check that the whole history is there.',
  th: 'ไม่มีข้อมูลก่อนช่วงนี้ในตาราง ลูกค้าเก่าอาจดูเหมือนลูกค้าใหม่ โปรดตรวจว่ามีประวัติครบ',
  ja: 'この期間より前の行が表にありません。以前からの顧客も新規に見えます。全履歴があるかご確認ください。',
  ar: 'لا شيء قبل هذه الفترة في الجدول: قد يبدو العملاء السابقون جددًا. تأكد من وجود السجل كاملًا.',
  vi: 'bảng không có gì trước kỳ này: khách cũ có thể trông như khách mới. Hãy kiểm tra đã có đủ lịch sử chưa.',
};

const nobody: LeftOut['says'] = {
  en: 'sales that name no customer, left out: {rows}.',
  th: 'ยอดขายที่ไม่ระบุลูกค้า ไม่นับ: {rows}',
  ja: '顧客名がないため除いた売上: {rows}',
  ar: 'مبيعات بلا اسم عميل، مستبعدة: {rows}.',
  vi: 'đơn không ghi khách hàng, đã bỏ: {rows}.',
};

/** Who is new is only sure with the whole history, and of those who are named. */
export const unsureNew: readonly LeftOut[] = [
  { measure: 'won_before', with: 'new_customers', when: 'none', says: noHistory },
  { measure: 'orders_before', with: 'first_orders', when: 'none', says: noHistory },
  { measure: 'started_before', with: 'customers_started', when: 'none', says: noHistory },
  { measure: 'won_unnamed', with: 'new_customers', says: nobody },
  { measure: 'orders_unnamed', with: 'first_orders', says: nobody },
];

/** Leads of which only the creation is kept, not the day on which they reached the stage. */
export const byCreation = (measure: MeasureId, stage: MeasureId): LeftOut => ({
  measure,
  with: stage,
  says: {
    en: 'without a date of the stage, counted by their creation: {rows}.',
    th: 'ไม่มีวันที่ของขั้นตอน นับตามวันที่สร้าง: {rows}',
    ja: 'ステージの日付がなく、作成日で数えたもの: {rows}',
    ar: 'بلا تاريخ للمرحلة، حُسبت بتاريخ الإنشاء: {rows}.',
    vi: 'không có ngày của giai đoạn, tính theo ngày tạo: {rows}.',
  },
});

export const refundsAboveSales: readonly LeftOut[] = (
  ['attributed_revenue', 'revenue_by_created', 'counted_revenue'] as const
).map((measure) => ({
  measure,
  with: measure,
  when: 'below',
  says: {
    en: 'revenue is {rows}: refunds are larger than sales, so the return is below −100 %.',
    th: 'รายได้คือ {rows}: การคืนเงินมากกว่ายอดขาย ผลตอบแทนจึงต่ำกว่า −100 %',
    ja: '売上は {rows} です。返金が売上を上回るため、利益率は−100 %を下回ります。',
    ar: 'الإيرادات {rows}: المرتجعات أكبر من المبيعات، لذا العائد أقل من −100 %.',
    vi: 'doanh thu là {rows}: hoàn tiền lớn hơn doanh số nên lợi tức dưới −100 %.',
  },
}));

export const lossBefore: readonly LeftOut[] = (
  [
    'previous_revenue',
    'revenue_last_year',
    'previous_order_revenue',
    'order_revenue_last_year',
    'previous_counted_revenue',
    'counted_revenue_last_year',
  ] as const
).map((measure) => ({
  measure,
  with: measure,
  when: 'below',
  says: {
    en: 'revenue before was {rows}, below 0: growth is relative to its size, so a plus means that it got better.',
    th: 'รายได้ก่อนหน้าคือ {rows} ต่ำกว่า 0: การเติบโตเทียบกับขนาดของมัน ค่าบวกหมายถึงดีขึ้น',
    ja: '前の売上は {rows} で0未満です。成長率はその大きさに対する値で、プラスは改善を意味します。',
    ar: 'كانت الإيرادات قبلها {rows}، أقل من 0: النمو نسبة إلى حجمها، فالموجب يعني التحسن.',
    vi: 'doanh thu trước đó là {rows}, dưới 0: tăng trưởng tính theo độ lớn của nó, nên dấu cộng là tốt hơn.',
  },
}));
