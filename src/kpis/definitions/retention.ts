import type { Definition } from '../kpi';
import { customersStart, orderWindow } from '../parameters';

export const retention = {
  id: 'retention',
  function: 'RETENTION',
  unit: 'percent',
  better: 'higher',
  label: {
    en: 'Customer retention rate',
    th: 'อัตราการรักษาลูกค้า',
    ja: '顧客維持率',
    ar: 'معدل الاحتفاظ بالعملاء',
    vi: 'Tỷ lệ giữ chân khách hàng',
  },
  description: {
    en: 'The share of the customers at the start of a period who are still customers at its end, without the new ones.',
    th: 'สัดส่วนลูกค้าต้นงวดที่ยังเป็นลูกค้าเมื่อสิ้นงวด ไม่รวมลูกค้าใหม่',
    ja: '期首の顧客のうち期末も顧客である割合(新規を除く)',
    ar: 'نسبة عملاء بداية الفترة الذين بقوا حتى نهايتها، دون العملاء الجدد',
    vi: 'Tỷ lệ khách hàng đầu kỳ vẫn còn ở cuối kỳ, không tính khách mới',
  },
  formula: {
    choose: 'basis',
    of: {
      customers: {
        first: [
          { ratio: ['customers_kept', 'customers_at_start'] },
          { ratio: ['buyers_kept', 'buyers_at_start'] },
          { ratio: [{ difference: ['customers_listed', 'customers_left'] }, 'customers_listed'] },
          { ratio: [{ difference: ['customers_end', 'customers_new'] }, 'customers_start'] },
        ],
      },
      grr: {
        first: [
          { ratio: [{ sum: ['mrr_start', 'mrr_contraction', 'mrr_churned'] }, 'mrr_start'] },
          { ratio: [{ difference: ['mrr_listed', 'mrr_left'] }, 'mrr_listed'] },
        ],
      },
      nrr: {
        ratio: [
          { sum: ['mrr_start', 'mrr_expansion', 'mrr_contraction', 'mrr_churned', 'mrr_reactivated'] },
          'mrr_start',
        ],
      },
    },
  },
  empty: {
    en: 'there were no customers at the start, so there is no retention rate.',
    th: 'ไม่มีลูกค้าต้นงวด จึงไม่มีอัตราการรักษาลูกค้า',
    ja: '期首の顧客がいないため、維持率はありません。',
    ar: 'لم يكن هناك عملاء في البداية، لذلك لا يوجد معدل احتفاظ.',
    vi: 'không có khách hàng đầu kỳ nên không có tỷ lệ giữ chân.',
  },
  settings: [['window_days', []]],
  leftOut: [orderWindow],
  within: {
    min: 0,
    max: 1,
    except: 'nrr',
    impossible: {
      en: 'the customers at the end without the new ones must be between 0 and the customers at the start. Check the three numbers.',
      th: 'ลูกค้าปลายงวดหักลูกค้าใหม่ต้องอยู่ระหว่าง 0 กับลูกค้าต้นงวด โปรดตรวจตัวเลขทั้งสาม',
      ja: '期末の顧客から新規を引いた数は、0以上かつ期首の顧客以下である必要があります。3つの数値をご確認ください。',
      ar: 'يجب أن يقع عملاء نهاية الفترة دون الجدد بين 0 وعدد عملاء البداية. راجع الأرقام الثلاثة.',
      vi: 'số khách cuối kỳ trừ khách mới phải nằm giữa 0 và số khách đầu kỳ. Hãy kiểm tra ba con số.',
    },
  },
  calls: [
    [
      customersStart,
      {
        kind: 'numbers',
        name: 'customers_end',
        measure: 'customers_end',
        help: {
          en: 'Customers at the end of the period',
          th: 'ลูกค้าปลายงวด',
          ja: '期末の顧客数',
          ar: 'العملاء في نهاية الفترة',
          vi: 'Khách hàng cuối kỳ',
        },
      },
      {
        kind: 'numbers',
        name: 'new_customers',
        measure: 'customers_new',
        help: {
          en: 'Customers won during the period',
          th: 'ลูกค้าใหม่ในงวด',
          ja: '期間中の新規顧客数',
          ar: 'العملاء الجدد خلال الفترة',
          vi: 'Khách hàng mới trong kỳ',
        },
      },
    ],
  ],
  examples: [
    { formula: '=RETENTION(200,220,40)', value: 0.9 },
    { formula: '=RETENTION(50,45,5)', value: 0.8 },
  ],
  source:
    '(customers at the end - new customers) / customers at the start; grr and nrr: recurring revenue of the customers at the start that is left, without and with what they added (ChartMogul)',
} as const satisfies Definition;
