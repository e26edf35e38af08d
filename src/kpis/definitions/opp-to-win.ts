import type { Definition } from '../kpi';

/** Open ones stay in it, unless only those that ended are asked for. */
const all = {
  choose: 'denominator',
  of: { created: 'opportunities', closed: { sum: ['opportunities_won', 'opportunities_lost'] } },
} as const;

export const oppToWin = {
  id: 'opp_to_win',
  function: 'OPPTOWIN',
  unit: 'percent',
  better: 'higher',
  label: {
    en: 'Opportunity-to-win ratio',
    th: 'อัตราส่วนโอกาสต่อการปิดการขายสำเร็จ',
    ja: '商談成約率(商談→受注)',
    ar: 'نسبة تحويل الفرص إلى صفقات رابحة',
    vi: 'Tỷ lệ Cơ hội Giành chiến thắng',
  },
  description: {
    en: 'The share of all opportunities that were won so far. Open ones stay in the denominator.',
    th: 'สัดส่วนโอกาสการขายทั้งหมดที่ปิดได้แล้ว นับรวมที่ยังเปิดอยู่',
    ja: '全商談のうち受注した割合(進行中も分母に含む)',
    ar: 'نسبة الفرص الرابحة حتى الآن من كل الفرص، بما فيها المفتوحة',
    vi: 'Tỷ lệ cơ hội đã thắng trên tất cả cơ hội, kể cả cơ hội đang mở',
  },
  formula: {
    choose: 'show',
    of: {
      percent: { ratio: ['opportunities_won', all] },
      // So many opportunities for one that is won.
      ratio: { ratio: [all, 'opportunities_won'] },
    },
  },
  empty: {
    en: 'there are no opportunities, so there is no opportunity-to-win ratio.',
    th: 'ไม่มีโอกาสการขาย จึงไม่มีอัตราส่วนนี้',
    ja: '商談がないため、商談成約率はありません。',
    ar: 'لا توجد فرص بيع، لذلك لا توجد نسبة فوز.',
    vi: 'không có cơ hội nên không có tỷ lệ thắng.',
  },
  within: {
    min: 0,
    max: 1,
    except: 'ratio',
    impossible: {
      en: 'there are more won deals than opportunities. Check that both count the same deals.',
      th: 'จำนวนที่ปิดได้มากกว่าจำนวนโอกาส โปรดตรวจว่านับจากดีลชุดเดียวกัน',
      ja: '受注数が商談数を上回っています。同じ案件を数えているかご確認ください。',
      ar: 'عدد الصفقات الرابحة أكبر من عدد الفرص. تأكد من أن الرقمين للصفقات نفسها.',
      vi: 'số giao dịch thắng lớn hơn số cơ hội. Hãy kiểm tra hai số cùng đếm một nhóm giao dịch.',
    },
  },
  calls: [
    [
      {
        kind: 'numbers',
        name: 'won',
        measure: 'opportunities_won',
        help: {
          en: 'Opportunities won, a number or a range',
          th: 'จำนวนที่ปิดได้ เป็นตัวเลขหรือช่วง',
          ja: '受注した商談数(数値または範囲)',
          ar: 'الفرص الرابحة، رقم أو نطاق',
          vi: 'Số cơ hội đã thắng, một số hoặc một vùng',
        },
      },
      {
        kind: 'numbers',
        name: 'opportunities',
        measure: 'opportunities',
        help: {
          en: 'All opportunities: won, lost and open',
          th: 'โอกาสการขายทั้งหมด: ปิดได้ ปิดไม่ได้ และเปิดอยู่',
          ja: '全商談: 受注・失注・進行中',
          ar: 'كل الفرص: الرابحة والخاسرة والمفتوحة',
          vi: 'Tất cả cơ hội: thắng, thua và đang mở',
        },
      },
      {
        kind: 'word',
        name: 'show',
        option: 'show',
        words: ['percent', 'ratio'],
        help: {
          en: '(optional) ratio for opportunities per win',
          th: '(ไม่บังคับ) ratio คือจำนวนโอกาสต่อการชนะหนึ่งครั้ง',
          ja: '(任意)ratio は受注1件あたりの商談数',
          ar: '(اختياري) ratio لعدد الفرص لكل فوز',
          vi: '(tùy chọn) ratio là số cơ hội cho mỗi lần thắng',
        },
      },
    ],
  ],
  examples: [
    { formula: '=OPPTOWIN(12,48)', value: 0.25 },
    { formula: '=OPPTOWIN(12,48,"ratio")', value: 4 },
    {
      formula: '=OPPTOWIN(A2:A4,B2:B4)',
      value: 0.25,
      ranges: { 'A2:A4': [[2], [0], [3]], 'B2:B4': [[8], [5], [7]] },
    },
  ],
  source: 'Won / all qualified opportunities of the same cohort',
} as const satisfies Definition;
