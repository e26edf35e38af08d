import type { Definition } from '../kpi';

const ofOrders = { choose: 'refunds', of: { net: 'order_revenue', gross: 'gross_order_revenue' } } as const;

export const revenue = {
  id: 'revenue',
  function: 'REVENUE',
  aliases: ['SALESREVENUE'],
  unit: 'currency',
  better: 'higher',
  label: { en: 'Revenue', th: 'รายได้', ja: '収益', ar: 'إيرادات', vi: 'Doanh thu kinh doanh' },
  description: {
    en: 'Sales won: the sum of amounts, refunds as negative amounts; or of orders that lie in a period.',
    th: 'ยอดขายที่ปิดได้: ผลรวมของจำนวนเงิน (คืนเงินเป็นค่าลบ) หรือของคำสั่งซื้อในช่วงเวลาหนึ่ง',
    ja: '獲得した売上: 金額の合計(返金は負の金額)、または期間内の注文の合計',
    ar: 'المبيعات المحققة: مجموع المبالغ (المرتجعات سالبة)، أو مجموع طلبات فترة معيّنة',
    vi: 'Doanh số đã đạt: tổng số tiền (hoàn tiền là số âm), hoặc tổng đơn hàng trong một kỳ',
  },
  formula: {
    choose: 'source',
    of: { deals: { first: ['revenue', ofOrders, 'counted_revenue'] }, orders: ofOrders },
  },
  empty: {
    en: 'there are no amounts, so there is no revenue.',
    th: 'ไม่มีจำนวนเงิน จึงไม่มีรายได้',
    ja: '金額がないため、売上はありません。',
    ar: 'لا توجد مبالغ، لذلك لا توجد إيرادات.',
    vi: 'không có số tiền nên không có doanh thu.',
  },
  calls: [
    [
      {
        kind: 'numbers',
        name: 'amounts',
        measure: 'revenue',
        negative: true,
        help: {
          en: 'Amounts won, a number or a range',
          th: 'จำนวนเงินที่ปิดได้ เป็นตัวเลขหรือช่วง',
          ja: '受注金額(数値または範囲)',
          ar: 'المبالغ المحققة، رقم أو نطاق',
          vi: 'Số tiền đã đạt, một số hoặc một vùng',
        },
      },
    ],
    [
      {
        kind: 'rows',
        name: 'orders',
        table: 'orders',
        fields: ['order_date', 'amount'],
        help: {
          en: 'a range with a column of dates and a column of amounts',
          th: 'ช่วงที่มีคอลัมน์วันที่และคอลัมน์จำนวนเงิน',
          ja: '日付の列と金額の列がある範囲',
          ar: 'نطاق فيه عمود تواريخ وعمود مبالغ',
          vi: 'vùng có cột ngày và cột số tiền',
        },
      },
      {
        kind: 'period',
        name: 'period',
        help: {
          en: '(optional) The period of the orders: 2026, 2026-Q1 or 2026-03',
          th: '(ไม่บังคับ) ช่วงเวลาของคำสั่งซื้อ: 2026, 2026-Q1 หรือ 2026-03',
          ja: '(任意)注文の期間: 2026、2026-Q1、2026-03',
          ar: '(اختياري) فترة الطلبات: 2026 أو 2026-Q1 أو 2026-03',
          vi: '(tùy chọn) Kỳ của đơn hàng: 2026, 2026-Q1 hoặc 2026-03',
        },
      },
    ],
  ],
  examples: [
    { formula: '=REVENUE({1000;2500;-300})', value: 3200 },
    {
      formula: '=REVENUE(A2:B4,"2026-03")',
      value: 1000,
      ranges: {
        'A2:B4': [
          ['2026-03-05', 400],
          ['2026-03-31', 600],
          ['2026-04-01', 250],
        ],
      },
    },
  ],
  source: 'Sum of won deals or orders dated in the period, net of refunds',
} as const satisfies Definition;
