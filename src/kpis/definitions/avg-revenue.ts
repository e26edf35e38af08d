import type { Definition } from '../kpi';

const saleAmounts = {
  kind: 'list',
  name: 'amounts',
  table: 'orders',
  column: 'amount',
  help: {
    en: 'The amount of each sale',
    th: 'จำนวนเงินของแต่ละการขาย',
    ja: '販売ごとの金額',
    ar: 'مبلغ كل بيع',
    vi: 'Số tiền của từng lần bán',
  },
} as const;

import { salesPerRep } from './sales-per-rep';

export const avgRevenue = {
  id: 'avg_revenue',
  function: 'AVGREVENUE',
  unit: 'currency',
  better: 'higher',
  label: {
    en: 'Average revenue per sale',
    th: 'รายได้เฉลี่ย',
    ja: '平均売上',
    ar: 'متوسط الإيراد',
    vi: 'Doanh thu trung bình',
  },
  description: {
    en: 'The average revenue per sale: per order, or per won deal where no orders are kept.',
    th: 'รายได้เฉลี่ยต่อการขาย: ต่อคำสั่งซื้อ หรือต่อดีลที่ปิดได้',
    ja: '販売1件の平均売上: 注文ごと、注文がなければ受注ごと',
    ar: 'متوسط الإيراد لكل بيع: لكل طلب، أو لكل صفقة رابحة عند غياب الطلبات',
    vi: 'Doanh thu trung bình mỗi lần bán: theo đơn hàng, hoặc theo giao dịch thắng',
  },
  formula: {
    choose: 'per',
    of: {
      sale: {
        first: [
          { ratio: ['order_revenue', 'orders'] },
          { ratio: ['revenue', 'won_with_amount'] },
          { ratio: ['counted_revenue', 'counted_won'] },
        ],
      },
      rep: salesPerRep.formula,
      customer: {
        first: [{ ratio: ['named_order_revenue', 'order_customers'] }, { ratio: ['named_revenue', 'won_accounts'] }],
      },
    },
  },
  empty: {
    en: 'there are no sales, so there is no average revenue.',
    th: 'ไม่มีการขาย จึงไม่มีรายได้เฉลี่ย',
    ja: '販売がないため、平均売上はありません。',
    ar: 'لا توجد مبيعات، لذلك لا يوجد متوسط إيراد.',
    vi: 'không có lần bán nào nên không có doanh thu trung bình.',
  },
  calls: [
    [saleAmounts],
    [
      {
        kind: 'numbers',
        name: 'revenue',
        measure: 'order_revenue',
        negative: true,
        help: { en: 'the revenue', th: 'รายได้', ja: '売上', ar: 'الإيرادات', vi: 'doanh thu' },
      },
      {
        kind: 'numbers',
        name: 'sales',
        measure: 'orders',
        help: {
          en: '(optional) The number of sales, when the first argument is the revenue',
          th: '(ไม่บังคับ) จำนวนการขาย เมื่ออาร์กิวเมนต์แรกเป็นรายได้',
          ja: '(任意)販売数。最初の引数が売上の場合',
          ar: '(اختياري) عدد المبيعات عندما يكون الأول الإيرادات',
          vi: '(tùy chọn) Số lần bán, khi đối số đầu là doanh thu',
        },
      },
    ],
    [
      saleAmounts,
      {
        kind: 'list',
        name: 'customers',
        table: 'orders',
        column: 'customer_id',
        help: {
          en: 'the customer of each sale',
          th: 'ลูกค้าของแต่ละการขาย',
          ja: '販売ごとの顧客',
          ar: 'عميل كل بيع',
          vi: 'khách hàng của từng lần bán',
        },
      },
      {
        kind: 'word',
        name: 'per',
        option: 'per',
        words: ['sale', 'customer'],
        help: {
          en: '(optional) sale or customer, after the customers',
          th: '(ไม่บังคับ) sale หรือ customer หลังลูกค้า',
          ja: '(任意)顧客の後に sale か customer',
          ar: '(اختياري) sale أو customer بعد العملاء',
          vi: '(tùy chọn) sale hoặc customer, sau khách hàng',
        },
      },
    ],
  ],
  examples: [
    { formula: '=AVGREVENUE(50000,25)', value: 2000 },
    { formula: '=AVGREVENUE({100;200;600})', value: 300 },
    { formula: '=AVGREVENUE({100;200;600},{"A";"B";"A"},"customer")', value: 450 },
  ],
  source: 'Revenue net of refunds / sales of the period',
} as const satisfies Definition;
