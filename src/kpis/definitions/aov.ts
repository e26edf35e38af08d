import type { Definition } from '../kpi';

export const aov = {
  id: 'aov',
  function: 'AOV',
  unit: 'currency',
  better: 'higher',
  label: {
    en: 'Average order value (AOV)',
    th: 'มูลค่าการสั่งซื้อเฉลี่ย (AOV)',
    ja: '平均注文額(AOV)',
    ar: 'متوسط قيمة الطلب (AOV)',
    vi: 'Giá trị đơn hàng trung bình (AOV)',
  },
  description: {
    en: 'The average money spent per order, less refunds. The lines of one order count once.',
    th: 'มูลค่าเฉลี่ยต่อคำสั่งซื้อ หักเงินคืน หลายรายการของคำสั่งซื้อเดียวนับครั้งเดียว',
    ja: '注文1件の平均金額(返金控除後)。同じ注文の明細は1件と数える',
    ar: 'متوسط ما يُنفق في الطلب بعد المرتجعات. بنود الطلب الواحد تُعد مرة واحدة',
    vi: 'Số tiền trung bình mỗi đơn, trừ hoàn tiền. Các dòng của một đơn tính một lần',
  },
  formula: { first: [{ ratio: ['order_revenue', 'orders'] }, { ratio: ['counted_revenue', 'counted_won'] }] },
  empty: {
    en: 'there are no orders, so there is no average order value.',
    th: 'ไม่มีคำสั่งซื้อ จึงไม่มีมูลค่าเฉลี่ย',
    ja: '注文がないため、平均注文額はありません。',
    ar: 'لا توجد طلبات، لذلك لا يوجد متوسط.',
    vi: 'không có đơn hàng nên không có giá trị trung bình.',
  },
  calls: [
    [
      {
        kind: 'list',
        name: 'amounts',
        table: 'orders',
        column: 'amount',
        help: {
          en: 'The amount of each order, refunds below 0',
          th: 'จำนวนเงินของแต่ละคำสั่งซื้อ เงินคืนเป็นค่าลบ',
          ja: '注文ごとの金額(返金は負)',
          ar: 'مبلغ كل طلب، والمرتجعات سالبة',
          vi: 'Số tiền từng đơn, hoàn tiền là số âm',
        },
      },
    ],
    [
      {
        kind: 'numbers',
        name: 'revenue',
        measure: 'order_revenue',
        negative: true,
        help: {
          en: 'the revenue of all orders',
          th: 'รายได้ของทุกคำสั่งซื้อ',
          ja: '全注文の売上',
          ar: 'إيرادات كل الطلبات',
          vi: 'doanh thu của mọi đơn',
        },
      },
      {
        kind: 'numbers',
        name: 'orders',
        measure: 'orders',
        help: {
          en: '(optional) The number of orders, when the first argument is the revenue',
          th: '(ไม่บังคับ) จำนวนคำสั่งซื้อ เมื่ออาร์กิวเมนต์แรกเป็นรายได้',
          ja: '(任意)注文数。最初の引数が売上の場合',
          ar: '(اختياري) عدد الطلبات عندما يكون الأول الإيرادات',
          vi: '(tùy chọn) Số đơn, khi đối số đầu là doanh thu',
        },
      },
    ],
  ],
  examples: [
    { formula: '=AOV(12000,150)', value: 80 },
    { formula: '=AOV({100;250;-50})', value: 150 },
  ],
  source: 'Order revenue net of refunds / distinct orders; refund rows are no orders',
} as const satisfies Definition;
