import { times } from '../example-rows';
import type { Definition } from '../kpi';

export const conversionRate = {
  id: 'conversion_rate',
  function: 'CONVRATE',
  unit: 'percent',
  better: 'higher',
  label: {
    en: 'Conversion rate',
    th: 'อัตราการแปลง',
    ja: 'コンバージョン率',
    ar: 'معدل التحويل',
    vi: 'Tỷ lệ chuyển đổi',
  },
  description: {
    en: 'The share of leads that became customers, or of any stage that reached a later one.',
    th: 'สัดส่วนลีดที่กลายเป็นลูกค้า หรือจากขั้นหนึ่งไปขั้นถัดไปใด ๆ',
    ja: 'リードのうち顧客になった割合。任意の2つの段階の間でも計算できます。',
    ar: 'نسبة العملاء المحتملين الذين أصبحوا عملاء، أو الانتقال بين أي مرحلتين',
    vi: 'Tỷ lệ lead trở thành khách hàng, hoặc từ một giai đoạn đến giai đoạn sau bất kỳ',
  },
  formula: {
    choose: 'attribution',
    of: {
      cohort: {
        first: [
          {
            ratio: [
              {
                choose: 'to',
                of: {
                  won: {
                    choose: 'from',
                    of: {
                      lead: 'leads_won',
                      mql: 'mqls_won',
                      sql: 'sqls_won',
                      opportunity: 'opportunities_won',
                      proposal: 'proposals_won',
                      negotiation: 'negotiations_won',
                    },
                  },
                  negotiation: 'reached_negotiation',
                  proposal: 'reached_proposal',
                  opportunity: 'opportunities',
                  sql: 'sqls',
                  mql: 'mqls',
                },
              },
              {
                choose: 'from',
                of: {
                  lead: 'leads',
                  mql: 'mqls',
                  sql: 'sqls',
                  opportunity: 'opportunities',
                  proposal: 'reached_proposal',
                  negotiation: 'reached_negotiation',
                },
              },
            ],
          },
          { ratio: ['counted_won', 'counted_leads'] },
        ],
      },
      // Both sides of the same days: of who came and who was won in them, whenever the others do or did.
      period: {
        first: [
          {
            ratio: [
              {
                choose: 'to',
                of: {
                  won: {
                    choose: 'from',
                    of: {
                      lead: 'leads_won_by_close',
                      mql: 'mqls_won_by_close',
                      sql: 'sqls_won_by_close',
                      opportunity: 'opportunities_won_by_close',
                      proposal: 'proposals_won_by_close',
                      negotiation: 'negotiations_won_by_close',
                    },
                  },
                  negotiation: 'negotiations_entered',
                  proposal: 'proposals_entered',
                  opportunity: 'opportunities_entered',
                  sql: 'sqls_entered',
                  mql: 'mqls_entered',
                },
              },
              {
                choose: 'from',
                of: {
                  lead: 'leads',
                  mql: 'mqls_entered',
                  sql: 'sqls_entered',
                  opportunity: 'opportunities_entered',
                  proposal: 'proposals_entered',
                  negotiation: 'negotiations_entered',
                },
              },
            ],
          },
          { ratio: ['counted_won', 'counted_leads'] },
        ],
      },
    },
  },
  empty: {
    en: 'nobody reached the first stage, so there is no conversion rate.',
    th: 'ไม่มีใครถึงขั้นแรก จึงไม่มีอัตราการแปลง',
    ja: '最初の段階に達したものがないため、コンバージョン率はありません。',
    ar: 'لم يبلغ أحد المرحلة الأولى، لذلك لا يوجد معدل تحويل.',
    vi: 'không ai đến giai đoạn đầu nên không có tỷ lệ chuyển đổi.',
  },
  calls: [
    [
      {
        kind: 'numbers',
        name: 'converted',
        measure: 'leads_won',
        help: {
          en: 'Leads that became customers, a number',
          th: 'จำนวนลีดที่กลายเป็นลูกค้า',
          ja: '顧客になったリード数',
          ar: 'عدد من أصبحوا عملاء',
          vi: 'Số lead trở thành khách hàng',
        },
      },
      {
        kind: 'numbers',
        name: 'leads',
        measure: 'leads',
        help: {
          en: 'all leads, a number',
          th: 'จำนวนลีดทั้งหมด',
          ja: '全リード数',
          ar: 'عدد كل العملاء المحتملين',
          vi: 'tổng số lead',
        },
      },
    ],
    [
      {
        kind: 'list',
        name: 'stages',
        table: 'deals',
        column: 'stage',
        help: {
          en: 'the stage of each lead',
          th: 'ขั้นตอนของแต่ละลีด',
          ja: 'リードごとのステージ',
          ar: 'مرحلة كل عميل محتمل',
          vi: 'giai đoạn của từng lead',
        },
      },
      {
        kind: 'stage',
        name: 'from',
        option: 'from',
        help: {
          en: '(optional) the stage to start from; lead when left out',
          th: '(ไม่บังคับ) ขั้นเริ่มต้น ค่าเริ่มต้นคือ lead',
          ja: '(任意)始まりの段階。省略時は lead',
          ar: '(اختياري) مرحلة البداية؛ lead افتراضيًا',
          vi: '(tùy chọn) giai đoạn bắt đầu; mặc định lead',
        },
      },
      {
        kind: 'stage',
        name: 'to',
        option: 'to',
        help: {
          en: '(optional) The later stage; won when left out',
          th: '(ไม่บังคับ) ขั้นปลาย ค่าเริ่มต้นคือ won',
          ja: '(任意)後の段階。省略時は won',
          ar: '(اختياري) المرحلة اللاحقة؛ won افتراضيًا',
          vi: '(tùy chọn) Giai đoạn sau; mặc định won',
        },
      },
    ],
  ],
  examples: [
    { formula: '=CONVRATE(30,600)', value: 0.05 },
    {
      formula: '=CONVRATE(A2:A65,"mql","sql")',
      value: 0.3,
      ranges: {
        'A2:A65': [
          ...times(4, 'Lead'),
          ...times(42, 'MQL'),
          ...times(9, 'SQL'),
          ...times(6, 'Proposal'),
          ...times(3, 'Won'),
        ],
      },
    },
  ],
  source:
    'Reached the later stage / reached the earlier one, of the leads created in the period (HubSpot funnel reports)',
} as const satisfies Definition;
