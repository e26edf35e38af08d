import type { Definition } from '../kpi';
import { stages } from '../parameters';

const won = { choose: 'basis', of: { count: 'won', amount: 'revenue' } } as const;
const lost = {
  choose: 'basis',
  of: {
    count: { choose: 'disqualified', of: { exclude: 'lost', lost: { sum: ['lost', 'disqualified'] } } },
    amount: 'lost_amount',
  },
} as const;
const overdue = { choose: 'basis', of: { count: 'overdue', amount: 'overdue_amount' } } as const;
const open = { choose: 'basis', of: { count: 'open', amount: 'open_amount' } } as const;

const denominator = {
  kind: 'word',
  name: 'denominator',
  option: 'denominator',
  words: ['closed', 'all', 'created'],
  help: {
    en: '(optional) closed, all (open deals too) or created (of the deals created)',
    th: '(ไม่บังคับ) closed, all (รวมที่เปิดอยู่) หรือ created (ของดีลที่สร้าง)',
    ja: '(任意)closed、all(進行中も含む)、created(作成した案件のうち)',
    ar: '(اختياري) closed أو all (مع المفتوحة) أو created (مما أُنشئ)',
    vi: '(tùy chọn) closed, all (cả đang mở) hoặc created (trong số đã tạo)',
  },
} as const;

export const winRate = {
  id: 'win_rate',
  function: 'WINRATE',
  aliases: ['OPPWINRATE'],
  unit: 'percent',
  better: 'higher',
  label: {
    en: 'Win rate',
    th: 'อัตราการชนะการขาย',
    ja: '受注率(勝率)',
    ar: 'معدل الفوز بالصفقات',
    vi: 'Tỷ lệ thắng (win rate)',
  },
  description: {
    en: "The share of decided deals that were won: won / (won + lost). Open deals don't count.",
    th: 'สัดส่วนดีลที่ตัดสินแล้วและปิดได้: ปิดได้ / (ปิดได้ + ปิดไม่ได้) ไม่นับดีลที่เปิดอยู่',
    ja: '決着した案件のうち受注した割合: 受注 / (受注 + 失注)。進行中は含まない',
    ar: 'نسبة الصفقات الرابحة من المحسومة: الرابحة / (الرابحة + الخاسرة). لا تُحسب المفتوحة',
    vi: 'Tỷ lệ thắng trong các giao dịch đã kết thúc: thắng / (thắng + thua). Không tính giao dịch đang mở',
  },
  formula: {
    choose: 'denominator',
    of: {
      closed: {
        first: [
          { ratio: [won, { sum: [won, lost] }] },
          { ratio: ['counted_won', { sum: ['counted_won', 'counted_lost'] }] },
        ],
      },
      all: { ratio: [won, { sum: [won, lost, open] }] },
      'closed+overdue': { ratio: [won, { sum: [won, lost, overdue] }] },
      created: { ratio: ['opportunities_won', 'opportunities'] },
    },
  },
  empty: {
    en: 'there are no won or lost deals, so there is no win rate.',
    th: 'ไม่มีดีลที่ปิดได้หรือปิดไม่ได้ จึงไม่มีอัตราการชนะ',
    ja: '受注も失注もないため、受注率はありません。',
    ar: 'لا توجد صفقات رابحة أو خاسرة، لذلك لا يوجد معدل فوز.',
    vi: 'không có giao dịch thắng hoặc thua nên không có tỷ lệ thắng.',
  },
  calls: [
    [
      stages,
      denominator,
      {
        kind: 'word',
        name: 'disqualified',
        option: 'disqualified',
        words: ['exclude', 'lost'],
        help: {
          en: '(optional) lost counts disqualified deals as lost',
          th: '(ไม่บังคับ) lost นับดีลที่ถูกตัดออกเป็นแพ้',
          ja: '(任意)lost は対象外の案件を失注に数える',
          ar: '(اختياري) lost يعدّ الصفقات المستبعدة خاسرة',
          vi: '(tùy chọn) lost tính giao dịch bị loại là thua',
        },
      },
    ],
    [
      {
        kind: 'numbers',
        name: 'won',
        measure: 'won',
        help: {
          en: 'the number of deals won',
          th: 'จำนวนดีลที่ปิดได้',
          ja: '受注数',
          ar: 'عدد الصفقات الرابحة',
          vi: 'số giao dịch thắng',
        },
      },
      {
        kind: 'numbers',
        name: 'lost',
        measure: 'lost',
        help: {
          en: '(optional) The number of deals lost, when the first argument is the number won',
          th: '(ไม่บังคับ) จำนวนดีลที่ปิดไม่ได้ เมื่ออาร์กิวเมนต์แรกเป็นจำนวนที่ปิดได้',
          ja: '(任意)失注数。最初の引数が受注数の場合',
          ar: '(اختياري) عدد الصفقات الخاسرة عندما يكون الأول عدد الرابحة',
          vi: '(tùy chọn) Số giao dịch thua, khi đối số đầu là số giao dịch thắng',
        },
      },
    ],
    [
      stages,
      {
        kind: 'list',
        name: 'amounts',
        table: 'deals',
        column: 'amount',
        chooses: { option: 'basis', word: 'amount' },
        help: {
          en: '(optional) the amount of each deal, for the rate by amount',
          th: '(ไม่บังคับ) มูลค่าของแต่ละดีล เพื่อคิดอัตราตามมูลค่า',
          ja: '(任意)案件ごとの金額。金額ベースの率になる',
          ar: '(اختياري) قيمة كل صفقة، للمعدل بالقيمة',
          vi: '(tùy chọn) giá trị của từng giao dịch, để tính theo giá trị',
        },
      },
      denominator,
    ],
  ],
  examples: [
    { formula: '=WINRATE(20,30)', value: 0.4 },
    { formula: '=WINRATE({"Won";"Lost";"Open";"Won";"Lost";"Lost"})', value: 0.4 },
    { formula: '=WINRATE({"Won";"Lost";"Open";"Won"},"all")', value: 0.5 },
    { formula: '=WINRATE({"Won";"Lost";"Disqualified";"Won"},"closed","lost")', value: 0.5 },
    { formula: '=WINRATE({"Won";"Lost";"Open"},{300;100;50})', value: 0.75 },
  ],
  source: 'Won / (won + lost), by close date: HubSpot, Close, Pipeline CRM and MetricHQ agree',
} as const satisfies Definition;
