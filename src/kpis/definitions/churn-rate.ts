import type { Definition } from '../kpi';
import { customersStart, orderWindow } from '../parameters';

const left = { difference: ['customers_at_start', 'customers_kept'] } as const;

/** Two of these make the share of the average of start and end. */
const halfOfAverage = { ratio: [left, { sum: ['customers_at_start', 'customers_there_at_end'] }] } as const;

export const churn = {
  id: 'churn',
  function: 'CHURNRATE',
  unit: 'percent',
  better: 'lower',
  label: {
    en: 'Customer churn rate',
    th: 'อัตราการเลิกใช้บริการของลูกค้า (Churn)',
    ja: '解約率(チャーンレート)',
    ar: 'معدل فقدان العملاء',
    vi: 'Tỷ lệ khách hàng rời bỏ',
  },
  description: {
    en: 'The share of the customers at the start of a period who left in it. What is left is the retention rate.',
    th: 'สัดส่วนลูกค้าต้นงวดที่เลิกใช้ในงวดนั้น ส่วนที่เหลือคืออัตราการรักษาลูกค้า',
    ja: '期首の顧客のうち期間中に離れた割合。残りが維持率',
    ar: 'نسبة عملاء بداية الفترة الذين غادروا خلالها. والباقي معدل الاحتفاظ',
    vi: 'Tỷ lệ khách hàng đầu kỳ đã rời đi trong kỳ. Phần còn lại là tỷ lệ giữ chân',
  },
  formula: {
    choose: 'basis',
    of: {
      customers: {
        choose: 'base',
        of: {
          start: {
            first: [
              { ratio: [left, 'customers_at_start'] },
              { ratio: [{ difference: ['buyers_at_start', 'buyers_kept'] }, 'buyers_at_start'] },
              { ratio: ['customers_left', 'customers_listed'] },
              { ratio: ['customers_lost', 'customers_start'] },
              {
                ratio: [
                  { difference: ['customers_start', { difference: ['customers_end', 'customers_new'] }] },
                  'customers_start',
                ],
              },
            ],
          },
          average: { sum: [halfOfAverage, halfOfAverage] },
        },
      },
      mrr_gross: {
        first: [
          {
            ratio: [
              { difference: ['mrr_start', { sum: ['mrr_start', 'mrr_contraction', 'mrr_churned'] }] },
              'mrr_start',
            ],
          },
          { ratio: ['mrr_left', 'mrr_listed'] },
        ],
      },
      mrr_net: {
        ratio: [
          {
            difference: [
              'mrr_start',
              { sum: ['mrr_start', 'mrr_contraction', 'mrr_churned', 'mrr_expansion', 'mrr_reactivated'] },
            ],
          },
          'mrr_start',
        ],
      },
    },
  },
  empty: {
    en: 'there were no customers at the start, so there is no churn rate.',
    th: 'ไม่มีลูกค้าต้นงวด จึงไม่มีอัตราการเลิกใช้',
    ja: '期首の顧客がいないため、解約率はありません。',
    ar: 'لم يكن هناك عملاء في البداية، لذلك لا يوجد معدل فقدان.',
    vi: 'không có khách hàng đầu kỳ nên không có tỷ lệ rời bỏ.',
  },
  settings: [['window_days', []]],
  leftOut: [orderWindow],
  within: {
    min: 0,
    max: 1,
    except: 'mrr_net',
    impossible: {
      en: 'no more customers can be lost than there were at the start. Check the numbers.',
      th: 'ลูกค้าที่เลิกใช้ต้องไม่เกินลูกค้าต้นงวด โปรดตรวจตัวเลข',
      ja: '解約した顧客は期首の顧客を超えられません。数値をご確認ください。',
      ar: 'لا يمكن أن يتجاوز عدد العملاء المفقودين عدد عملاء البداية. راجع الأرقام.',
      vi: 'số khách rời bỏ không thể nhiều hơn số khách đầu kỳ. Hãy kiểm tra các con số.',
    },
  },
  calls: [
    [
      {
        kind: 'numbers',
        name: 'lost',
        measure: 'customers_lost',
        help: {
          en: 'Customers of the start who left',
          th: 'ลูกค้าต้นงวดที่เลิกใช้',
          ja: '期首の顧客のうち解約した数',
          ar: 'عملاء البداية الذين غادروا',
          vi: 'Số khách đầu kỳ đã rời đi',
        },
      },
      customersStart,
    ],
  ],
  examples: [
    { formula: '=CHURNRATE(10,200)', value: 0.05 },
    { formula: '=CHURNRATE(5,50)', value: 0.1 },
  ],
  source:
    'Customers lost / customers at the start, new ones excluded; 1 - retention; mrr_gross: (churn + contraction) / recurring revenue at the start, mrr_net: less expansion and reactivation (ChartMogul)',
} as const satisfies Definition;
