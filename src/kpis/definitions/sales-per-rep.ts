import type { Definition } from '../kpi';

export const salesPerRep = {
  id: 'sales_per_rep',
  function: 'SALESPERREP',
  unit: 'currency',
  better: 'higher',
  label: {
    en: 'Sales per rep',
    th: 'ยอดขายต่อตัวแทน',
    ja: '営業担当者あたりの売上',
    ar: 'المبيعات لكل مندوب',
    vi: 'Doanh số trên mỗi nhân viên bán hàng',
  },
  description: {
    en: 'The revenue of an average rep. Reps who sold nothing count unless you say active.',
    th: 'รายได้ต่อพนักงานโดยเฉลี่ย นับพนักงานที่ขายไม่ได้ด้วย เว้นแต่ระบุ active',
    ja: '担当者1人の平均売上。active でなければ売上のない担当者も含む',
    ar: 'متوسط إيراد المندوب. من لم يبع شيئًا يُحسب ما لم تكتب active',
    vi: 'Doanh thu trung bình mỗi nhân viên. Tính cả người chưa bán được, trừ khi ghi active',
  },
  formula: {
    first: [
      {
        ratio: [
          'rep_revenue',
          { choose: 'reps', of: { all: { first: [{ sum: ['reps', 'idle_reps'] }, 'reps'] }, active: 'active_reps' } },
        ],
      },
      {
        ratio: [
          'rep_order_revenue',
          {
            choose: 'reps',
            of: { all: { first: [{ sum: ['order_reps', 'idle_reps'] }, 'order_reps'] }, active: 'active_order_reps' },
          },
        ],
      },
    ],
  },
  empty: {
    en: 'there are no reps, so there are no sales per rep.',
    th: 'ไม่มีพนักงานขาย จึงไม่มียอดขายต่อพนักงาน',
    ja: '担当者がいないため、担当者あたりの売上はありません。',
    ar: 'لا يوجد مندوبون، لذلك لا توجد مبيعات لكل مندوب.',
    vi: 'không có nhân viên nên không có doanh số mỗi nhân viên.',
  },
  calls: [
    [
      {
        kind: 'numbers',
        name: 'revenue',
        measure: 'rep_revenue',
        negative: true,
        help: {
          en: 'Revenue of all reps, a number',
          th: 'รายได้ของพนักงานทั้งหมด',
          ja: '全担当者の売上',
          ar: 'إيرادات كل المندوبين',
          vi: 'Doanh thu của mọi nhân viên',
        },
      },
      {
        kind: 'numbers',
        name: 'reps',
        measure: 'reps',
        single: true,
        help: { en: 'the number of reps', th: 'จำนวนพนักงาน', ja: '担当者数', ar: 'عدد المندوبين', vi: 'số nhân viên' },
      },
    ],
    [
      {
        kind: 'list',
        name: 'owners',
        table: 'deals',
        column: 'owner',
        outcome: 'won',
        help: {
          en: 'the rep of each won deal',
          th: 'พนักงานของแต่ละดีลที่ปิดได้',
          ja: '受注案件ごとの担当者',
          ar: 'مندوب كل صفقة رابحة',
          vi: 'nhân viên của từng giao dịch thắng',
        },
      },
      {
        kind: 'list',
        name: 'amounts',
        table: 'deals',
        column: 'amount',
        help: {
          en: 'the amount of each won deal',
          th: 'มูลค่าของแต่ละดีลที่ปิดได้',
          ja: '受注案件ごとの金額',
          ar: 'قيمة كل صفقة رابحة',
          vi: 'giá trị của từng giao dịch thắng',
        },
      },
      {
        kind: 'word',
        name: 'reps',
        option: 'reps',
        words: ['all', 'active'],
        help: {
          en: '(optional) active leaves out reps who sold nothing',
          th: '(ไม่บังคับ) active ไม่นับพนักงานที่ขายไม่ได้',
          ja: '(任意)active は売上のない担当者を除く',
          ar: '(اختياري) active يستبعد من لم يبع شيئًا',
          vi: '(tùy chọn) active bỏ nhân viên chưa bán được',
        },
      },
    ],
  ],
  examples: [
    { formula: '=SALESPERREP(90000,3)', value: 30000 },
    {
      formula: '=SALESPERREP(A2:A4,B2:B4)',
      value: 80000 / 3,
      ranges: { 'A2:A4': [['Ann'], ['Bo'], ['Cy']], 'B2:B4': [[50000], [30000], [0]] },
    },
  ],
  source: 'Revenue of named reps / reps who own a deal or have a quota',
} as const satisfies Definition;
