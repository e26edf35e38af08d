import { times } from '../example-rows';
import type { Definition } from '../kpi';

/** All that came in, at the first stage that the sheet tells of. */
const entered = { first: ['leads', 'mqls', 'sqls', 'opportunities'] } as const;

/** Nothing leaks behind the last stage. */
const won = { ratio: [{ difference: ['reached_won', 'reached_won'] }, 'reached_won'] } as const;

export const leakage = {
  id: 'leakage',
  function: 'LEAKAGE',
  unit: 'percent',
  better: 'lower',
  label: {
    en: 'Sales funnel leakage',
    th: 'การรั่วไหลของช่องทางการขาย',
    ja: 'ファネルの漏れ(離脱)',
    ar: 'تسرب مسار المبيعات',
    vi: 'Rò rỉ phễu bán hàng',
  },
  description: {
    en: 'The share that entered a stage and was lost there; without a stage, the share lost anywhere on the way.',
    th: 'สัดส่วนที่เข้าสู่ขั้นหนึ่งแล้วหลุดในขั้นนั้น ถ้าไม่ระบุขั้น คือหลุดระหว่างทางทั้งหมด',
    ja: 'ある段階に入り、そこで失った割合。段階を省くと途中で失った全体の割合',
    ar: 'نسبة من دخلوا مرحلة وفُقدوا فيها؛ ومن دون مرحلة، كل من فُقد في الطريق',
    vi: 'Tỷ lệ vào một giai đoạn rồi mất ở đó; không nêu giai đoạn thì tính mọi chỗ',
  },
  formula: {
    first: [
      { ratio: [{ difference: ['stage_entered', 'stage_advanced'] }, 'stage_entered'] },
      {
        choose: 'open',
        of: {
          exclude: {
            choose: 'stage',
            of: {
              all: { ratio: ['dropped', entered] },
              lead: { ratio: ['dropped_at_lead', 'leads'] },
              mql: { ratio: ['dropped_at_mql', 'mqls'] },
              sql: { ratio: ['dropped_at_sql', 'sqls'] },
              opportunity: { ratio: ['dropped_at_opportunity', 'opportunities'] },
              proposal: { ratio: ['dropped_at_proposal', 'reached_proposal'] },
              negotiation: { ratio: ['dropped_at_negotiation', 'reached_negotiation'] },
              won,
            },
          },
          as_lost: {
            choose: 'stage',
            of: {
              all: { ratio: [{ sum: ['dropped', 'still_open'] }, entered] },
              lead: { ratio: [{ sum: ['dropped_at_lead', 'open_at_lead'] }, 'leads'] },
              mql: { ratio: [{ sum: ['dropped_at_mql', 'open_at_mql'] }, 'mqls'] },
              sql: { ratio: [{ sum: ['dropped_at_sql', 'open_at_sql'] }, 'sqls'] },
              opportunity: { ratio: [{ sum: ['dropped_at_opportunity', 'open_at_opportunity'] }, 'opportunities'] },
              proposal: { ratio: [{ sum: ['dropped_at_proposal', 'open_at_proposal'] }, 'reached_proposal'] },
              negotiation: {
                ratio: [{ sum: ['dropped_at_negotiation', 'open_at_negotiation'] }, 'reached_negotiation'],
              },
              won,
            },
          },
        },
      },
    ],
  },
  empty: {
    en: 'nobody entered the stage, so nothing can leak.',
    th: 'ไม่มีใครเข้าสู่ขั้นนี้ จึงไม่มีการรั่วไหล',
    ja: 'この段階に入ったものがないため、漏れはありません。',
    ar: 'لم يدخل أحد المرحلة، فلا يوجد تسرب.',
    vi: 'không ai vào giai đoạn này nên không có rò rỉ.',
  },
  within: {
    min: 0,
    max: 1,
    impossible: {
      en: 'more advanced than entered. Check that both count the same deals.',
      th: 'จำนวนที่ไปต่อมากกว่าที่เข้ามา โปรดตรวจว่านับดีลชุดเดียวกัน',
      ja: '進んだ数が入った数を上回っています。同じ案件かご確認ください。',
      ar: 'من انتقلوا أكثر ممن دخلوا. تأكد من أن الرقمين للصفقات نفسها.',
      vi: 'số đi tiếp lớn hơn số đã vào. Hãy kiểm tra hai số cùng một nhóm giao dịch.',
    },
  },
  calls: [
    [
      {
        kind: 'numbers',
        name: 'entered',
        measure: 'stage_entered',
        help: {
          en: 'How many entered the stage',
          th: 'จำนวนที่เข้าสู่ขั้น',
          ja: '段階に入った数',
          ar: 'عدد من دخلوا المرحلة',
          vi: 'Số đã vào giai đoạn',
        },
      },
      {
        kind: 'numbers',
        name: 'advanced',
        measure: 'stage_advanced',
        help: {
          en: 'how many of them advanced',
          th: 'จำนวนที่ไปขั้นถัดไป',
          ja: 'そのうち次へ進んだ数',
          ar: 'عدد من انتقلوا منهم',
          vi: 'số trong đó đã đi tiếp',
        },
      },
    ],
    [
      {
        kind: 'rows',
        name: 'deals',
        table: 'deals',
        fields: ['stage', 'status'],
        help: {
          en: 'a whole table of deals with its header row',
          th: 'ตารางดีลทั้งหมดพร้อมแถวหัวตาราง',
          ja: '見出し行を含む案件の表全体',
          ar: 'جدول الصفقات كاملًا مع صف العناوين',
          vi: 'cả bảng giao dịch kèm dòng tiêu đề',
        },
      },
      {
        kind: 'stage',
        name: 'stage',
        option: 'stage',
        help: {
          en: '(optional) the stage, such as proposal',
          th: '(ไม่บังคับ) ขั้น เช่น proposal',
          ja: '(任意)段階(例: proposal)',
          ar: '(اختياري) المرحلة مثل proposal',
          vi: '(tùy chọn) giai đoạn, ví dụ proposal',
        },
      },
    ],
  ],
  examples: [
    { formula: '=LEAKAGE(100,60)', value: 0.4 },
    {
      formula: '=LEAKAGE(A1:C25,"proposal")',
      value: 0.3,
      ranges: {
        'A1:C25': [
          ['Deal', 'Stage', 'Status'],
          ...times(4, 'Deal', 'Lead', 'Open'),
          ...times(7, 'Deal', 'Won', 'Won'),
          ...times(5, 'Deal', 'Negotiation', 'Open'),
          ...times(6, 'Deal', 'Proposal', 'Lost'),
          ...times(2, 'Deal', 'Proposal', 'Open'),
        ],
      },
    },
  ],
  source: 'Lost in the stage / entered it, of the deals created in the period; open deals have not leaked',
} as const satisfies Definition;
