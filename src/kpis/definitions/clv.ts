import type { Definition } from '../kpi';
import { orderWindow } from '../parameters';
import { churn } from './churn-rate';

const margin = { option: 'margin', otherwise: 1 } as const;

/** All revenue by all customers: of the orders, else of the won deals. */
const historical = [
  { ratio: [{ product: ['customer_revenue', margin] }, 'customers'] },
  { ratio: [{ product: ['account_revenue', margin] }, 'accounts'] },
] as const;

/** What a customer orders in a period. */
const ordered = { ratio: ['order_revenue', 'order_customers'] } as const;

/** Both of the same period: what a customer ordered in it, and the share who left in it. */
const byChurn = { ratio: [{ product: [ordered, margin] }, churn.formula] } as const;

/** Order value x orders of a customer in a year, for as long as customers stay by their churn, and no longer than so many years. */
const capped = {
  least: [byChurn, { ratio: [{ product: [ordered, { option: 'cap_years', otherwise: 5 }, margin] }, 'order_years'] }],
} as const;

const marginArgument = {
  kind: 'fraction',
  name: 'margin',
  option: 'margin',
  help: {
    en: '(optional) Gross margin; 100% when left out',
    th: '(ไม่บังคับ) อัตรากำไรขั้นต้น ค่าเริ่มต้น 100%',
    ja: '(任意)粗利率。省略時は100%',
    ar: '(اختياري) هامش الربح؛ 100% افتراضيًا',
    vi: '(tùy chọn) Biên lợi nhuận gộp; mặc định 100%',
  },
} as const;

export const clv = {
  id: 'clv',
  function: 'CLV',
  aliases: ['CLTV', 'LTV'],
  unit: 'currency',
  better: 'higher',
  label: {
    en: 'Customer lifetime value (CLV)',
    th: 'มูลค่าตลอดอายุการใช้งานของลูกค้า (CLV)',
    ja: '顧客生涯価値(CLV)',
    ar: 'القيمة الدائمة للعميل (CLV)',
    vi: 'Giá trị vòng đời khách hàng (CLV)',
  },
  description: {
    en: 'What a customer brings over the whole relationship.',
    th: 'มูลค่าที่ลูกค้าหนึ่งรายสร้างตลอดความสัมพันธ์',
    ja: '1人の顧客が取引期間全体にもたらす金額',
    ar: 'ما يجلبه العميل طوال العلاقة معه',
    vi: 'Giá trị một khách hàng mang lại trong suốt quan hệ',
  },
  formula: {
    choose: 'method',
    of: {
      simple: {
        choose: 'cap_years',
        of: {
          uncapped: {
            first: [{ product: ['order_value_given', 'orders_per_year', 'lifespan_years', margin] }, ...historical],
          },
          capped,
        },
      },
      churn: {
        choose: 'cap_years',
        of: {
          uncapped: {
            first: [
              { ratio: [{ product: ['customer_revenue_given', margin] }, { option: 'churn', otherwise: 0 }] },
              byChurn,
            ],
          },
          capped,
        },
      },
      historical: { first: historical },
    },
  },
  settings: [['window_days', []]],
  leftOut: [orderWindow],
  empty: {
    en: 'there are no customers, or nobody leaves (churn is 0), so there is no lifetime value.',
    th: 'ไม่มีลูกค้า หรือไม่มีใครเลิกใช้ (churn เป็น 0) จึงไม่มีมูลค่าตลอดอายุ',
    ja: '顧客がいないか、解約率が0のため、生涯価値はありません。',
    ar: 'لا يوجد عملاء أو لا أحد يغادر (معدل الفقد 0)، لذلك لا توجد قيمة دائمة.',
    vi: 'không có khách hàng, hoặc không ai rời bỏ (churn bằng 0), nên không có giá trị vòng đời.',
  },
  calls: [
    [
      {
        kind: 'numbers',
        name: 'order_value',
        measure: 'order_value_given',
        help: {
          en: 'Average order value',
          th: 'มูลค่าการสั่งซื้อเฉลี่ย',
          ja: '平均注文額',
          ar: 'متوسط قيمة الطلب',
          vi: 'Giá trị đơn hàng trung bình',
        },
      },
      {
        kind: 'numbers',
        name: 'orders_per_year',
        measure: 'orders_per_year',
        help: {
          en: 'Orders of a customer in a year',
          th: 'จำนวนการสั่งซื้อต่อลูกค้าต่อปี',
          ja: '顧客1人の年間注文数',
          ar: 'طلبات العميل في السنة',
          vi: 'Số đơn mỗi khách trong một năm',
        },
      },
      {
        kind: 'numbers',
        name: 'years',
        measure: 'lifespan_years',
        help: {
          en: 'Years that a customer stays',
          th: 'จำนวนปีที่ลูกค้าอยู่',
          ja: '顧客である年数',
          ar: 'سنوات بقاء العميل',
          vi: 'Số năm khách ở lại',
        },
      },
      marginArgument,
    ],
    [
      {
        kind: 'numbers',
        name: 'revenue_per_customer',
        measure: 'customer_revenue_given',
        help: {
          en: 'revenue per customer in a period',
          th: 'รายได้ต่อลูกค้าในหนึ่งงวด',
          ja: '1期間の顧客あたり売上',
          ar: 'الإيراد لكل عميل في فترة',
          vi: 'doanh thu mỗi khách trong một kỳ',
        },
      },
      {
        kind: 'fraction',
        name: 'churn',
        option: 'churn',
        help: {
          en: 'churn in the same period, such as 5%',
          th: 'อัตราเลิกใช้ในงวดเดียวกัน เช่น 5%',
          ja: '同じ期間の解約率(例: 5%)',
          ar: 'معدل الفقد في الفترة نفسها، مثل 5%',
          vi: 'tỷ lệ rời bỏ trong cùng kỳ, ví dụ 5%',
        },
      },
      {
        kind: 'word',
        name: 'method',
        option: 'method',
        words: ['churn'],
        help: { en: '"churn"', th: '"churn"', ja: '"churn"', ar: '"churn"', vi: '"churn"' },
      },
      marginArgument,
    ],
    [
      {
        kind: 'numbers',
        name: 'revenue',
        measure: 'customer_revenue',
        negative: true,
        help: { en: 'all revenue', th: 'รายได้ทั้งหมด', ja: '売上の合計', ar: 'كل الإيرادات', vi: 'toàn bộ doanh thu' },
      },
      {
        kind: 'numbers',
        name: 'customers',
        measure: 'customers',
        help: { en: 'all customers', th: 'ลูกค้าทั้งหมด', ja: '顧客の総数', ar: 'كل العملاء', vi: 'toàn bộ khách hàng' },
      },
      {
        kind: 'word',
        name: 'method',
        option: 'method',
        words: ['historical'],
        help: { en: '"historical"', th: '"historical"', ja: '"historical"', ar: '"historical"', vi: '"historical"' },
      },
      marginArgument,
    ],
  ],
  examples: [
    { formula: '=CLV(50,4,3)', value: 600 },
    { formula: '=CLV(30,5%,"churn",70%)', value: 420 },
    { formula: '=CLV(12000,40,"historical")', value: 300 },
  ],
  source:
    'simple: order value x orders per year x years x margin; churn: revenue per customer x margin / churn; historical: revenue / customers, which is what a report gives; cap_years: order value x orders per customer and year x years, as many as 1 / churn and at most so many (firstofficer.io, hivemetric)',
} as const satisfies Definition;
