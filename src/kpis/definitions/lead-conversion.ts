import { times } from '../example-rows';
import type { Definition } from '../kpi';
import { stages } from '../parameters';

const leads = { choose: 'disqualified', of: { include: 'leads', exclude: 'leads_not_disqualified' } } as const;

export const leadConversion = {
  id: 'lead_conversion',
  function: 'LEADCONV',
  unit: 'percent',
  better: 'higher',
  label: {
    en: 'Lead conversion rate',
    th: 'อัตราการแปลงลูกค้าเป้าหมาย',
    ja: 'リード転換率',
    ar: 'معدل تحويل العملاء المحتملين',
    vi: 'Tỷ lệ chuyển đổi khách hàng tiềm năng',
  },
  asked: {
    name: 'CONVBYSOURCE',
    label: {
      en: 'Conversion rate by lead source',
      th: 'อัตราการแปลงตามแหล่งที่มาของโอกาสในการขาย',
      ja: 'リードソース別コンバージョン率',
      ar: 'معدل التحويل حسب مصدر العميل المحتمل',
      vi: 'Tỷ lệ chuyển đổi theo nguồn khách hàng tiềm năng',
    },
  },
  description: {
    en: 'The share of the leads created in a period that have become customers so far.',
    th: 'สัดส่วนลีดที่เกิดในช่วงเวลาและกลายเป็นลูกค้าแล้ว',
    ja: '期間中に獲得したリードのうち、これまでに顧客になった割合',
    ar: 'نسبة من أصبحوا عملاء حتى الآن من العملاء المحتملين المضافين في الفترة',
    vi: 'Tỷ lệ lead tạo trong kỳ đến nay đã trở thành khách hàng',
  },
  formula: {
    choose: 'attribution',
    of: {
      cohort: { first: [{ ratio: ['leads_won', leads] }, { ratio: ['counted_won', 'counted_leads'] }] },
      period: { ratio: ['won', leads] },
    },
  },
  settings: [['min_n', []]],
  empty: {
    en: 'there are no leads, so there is no conversion rate.',
    th: 'ไม่มีลีด จึงไม่มีอัตราการแปลง',
    ja: 'リードがないため、転換率はありません。',
    ar: 'لا يوجد عملاء محتملون، لذلك لا يوجد معدل تحويل.',
    vi: 'không có lead nên không có tỷ lệ chuyển đổi.',
  },
  calls: [
    [stages],
    [
      {
        kind: 'numbers',
        name: 'customers',
        measure: 'leads_won',
        help: {
          en: 'the number of leads that became customers',
          th: 'จำนวนลีดที่กลายเป็นลูกค้า',
          ja: '顧客になったリード数',
          ar: 'عدد من أصبحوا عملاء',
          vi: 'số lead trở thành khách hàng',
        },
      },
      {
        kind: 'numbers',
        name: 'leads',
        measure: 'leads',
        help: {
          en: '(optional) The number of leads, when the first argument is the number of customers',
          th: '(ไม่บังคับ) จำนวนลีด เมื่ออาร์กิวเมนต์แรกเป็นจำนวนลูกค้า',
          ja: '(任意)リード数。最初の引数が顧客数の場合',
          ar: '(اختياري) عدد العملاء المحتملين عندما يكون الأول عدد العملاء',
          vi: '(tùy chọn) Số lead, khi đối số đầu là số khách hàng',
        },
      },
    ],
  ],
  examples: [
    { formula: '=LEADCONV(24,300)', value: 0.08 },
    {
      formula: '=LEADCONV(A2:A11)',
      value: 0.3,
      ranges: { 'A2:A11': [...times(3, 'Won'), ...times(4, 'Lost'), ...times(3, 'Open')] },
    },
  ],
  source: 'Customers / leads of the same cohort; disqualified leads stay in the denominator',
} as const satisfies Definition;
