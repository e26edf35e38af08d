import { unsureNew } from '../beside';
import type { Definition } from '../kpi';
import { newCustomers as customers, period } from '../parameters';

export const newCustomers = {
  id: 'new_customers',
  function: 'NEWCUSTOMERS',
  unit: 'count',
  better: 'higher',
  label: {
    en: 'New customers acquired',
    th: 'การได้มาซึ่งลูกค้า',
    ja: '新規顧客獲得数',
    ar: 'العملاء الجدد المكتسبون',
    vi: 'Số khách hàng mới',
  },
  description: {
    en: 'Customers whose first won deal lies in the period.',
    th: 'ลูกค้าที่ดีลแรกปิดได้ในช่วงเวลา',
    ja: '最初の受注が期間内にある顧客',
    ar: 'العملاء الذين فازوا بأول صفقة لهم في الفترة',
    vi: 'Khách hàng có giao dịch thắng đầu tiên trong kỳ',
  },
  formula: customers,
  leftOut: unsureNew,
  empty: {
    en: 'no row has a known stage, so nothing can be counted.',
    th: 'ไม่มีแถวที่รู้ขั้นตอน จึงนับไม่ได้',
    ja: 'ステージが分かる行がないため、数えられません。',
    ar: 'لا يوجد صف بمرحلة معروفة، لذلك لا يمكن العد.',
    vi: 'không có dòng nào có giai đoạn đã biết nên không thể đếm.',
  },
  calls: [
    [
      {
        kind: 'rows',
        name: 'table',
        table: 'orders',
        fields: ['customer_id', 'order_date'],
        help: {
          en: 'A whole table of orders or deals with its header row',
          th: 'ตารางคำสั่งซื้อหรือดีลทั้งหมดพร้อมหัวตาราง',
          ja: '見出し行を含む注文または案件の表全体',
          ar: 'جدول الطلبات أو الصفقات كاملًا مع صف العناوين',
          vi: 'Cả bảng đơn hàng hoặc giao dịch kèm dòng tiêu đề',
        },
      },
      period,
    ],
    [
      {
        kind: 'list',
        name: 'customers',
        table: 'orders',
        column: 'customer_id',
        help: {
          en: 'the customer of each order',
          th: 'ลูกค้าของแต่ละคำสั่งซื้อ',
          ja: '注文ごとの顧客',
          ar: 'عميل كل طلب',
          vi: 'khách hàng của từng đơn',
        },
      },
      {
        kind: 'list',
        name: 'dates',
        table: 'orders',
        column: 'order_date',
        help: {
          en: 'its date, when the first argument is a list of customers',
          th: 'วันที่ เมื่ออาร์กิวเมนต์แรกเป็นลูกค้า',
          ja: '最初の引数が顧客の場合はその日付',
          ar: 'تاريخه عندما يكون الأول قائمة عملاء',
          vi: 'ngày của đơn, khi đối số đầu là khách hàng',
        },
      },
      period,
    ],
  ],
  examples: [
    {
      formula: '=NEWCUSTOMERS(A1:C6,"2026-02")',
      value: 2,
      ranges: {
        'A1:C6': [
          ['Order date', 'Customer ID', 'Amount'],
          ['2026-01-10', 'A', 10],
          ['2026-02-03', 'A', 20],
          ['2026-02-04', 'B', 30],
          ['2026-02-05', 'C', 40],
          ['2026-03-01', 'D', 50],
        ],
      },
    },
    {
      formula: '=NEWCUSTOMERS(A1:D4)',
      value: 2,
      ranges: {
        'A1:D4': [
          ['Account', 'Stage', 'Close date', 'Amount'],
          ['Acme', 'Won', '2026-01-10', 10],
          ['Acme', 'Won', '2026-02-03', 20],
          ['Beta', 'Won', '2026-02-04', 30],
        ],
      },
    },
    {
      formula: '=NEWCUSTOMERS(A2:A5,B2:B5,"2026-02")',
      value: 2,
      ranges: {
        'A2:A5': [['A'], ['A'], ['B'], ['C']],
        'B2:B5': [['2026-01-10'], ['2026-02-03'], ['2026-02-04'], ['2026-02-05']],
      },
    },
  ],
  source: 'First won deal per customer, over the whole history',
} as const satisfies Definition;
