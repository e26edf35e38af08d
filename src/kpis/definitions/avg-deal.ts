import type { Definition } from '../kpi';
import { dealStatistic } from '../parameters';

export const avgDeal = {
  id: 'avg_deal',
  function: 'AVGDEAL',
  unit: 'currency',
  better: 'higher',
  label: {
    en: 'Average deal size',
    th: 'ขนาดข้อตกลงเฉลี่ย',
    ja: '平均案件規模(平均受注単価)',
    ar: 'متوسط حجم الصفقة',
    vi: 'Quy mô giao dịch trung bình',
  },
  description: {
    en: 'The average amount of a won deal. Deals without an amount are left out.',
    th: 'มูลค่าเฉลี่ยของดีลที่ปิดได้ ไม่นับดีลที่ไม่มีมูลค่า',
    ja: '受注案件の平均金額(金額のない案件を除く)',
    ar: 'متوسط قيمة الصفقة الرابحة، دون الصفقات التي لا قيمة لها مسجلة',
    vi: 'Giá trị trung bình của giao dịch thắng, bỏ qua giao dịch không có giá trị',
  },
  formula: {
    choose: 'statistic',
    of: {
      mean: { ratio: ['revenue', { choose: 'blanks', of: { skip: 'won_with_amount', zero: 'won' } }] },
      median: 'amount_median',
      p80: 'amount_p80',
    },
  },
  leftOut: [
    {
      measure: 'won_without_amount',
      with: 'won_with_amount',
      says: {
        en: 'won deals without an amount, left out: {rows}.',
        th: 'ดีลที่ปิดได้แต่ไม่มีมูลค่า ไม่นับรวม: {rows}',
        ja: '金額のない受注案件(対象外): {rows}',
        ar: 'صفقات رابحة بلا قيمة، غير محتسبة: {rows}.',
        vi: 'giao dịch thắng không có giá trị, không tính: {rows}.',
      },
    },
    {
      measure: 'amount_top',
      with: 'revenue',
      says: {
        en: 'one deal is more than half of the sum ({rows}); the median says more.',
        th: 'มีดีลเดียวเกินครึ่งของผลรวม ({rows}) ค่ามัธยฐานบอกได้ดีกว่า',
        ja: '1件の案件が合計の半分を超えています({rows})。中央値の方が実態を表します。',
        ar: 'صفقة واحدة تتجاوز نصف المجموع ({rows})؛ الوسيط أدلّ.',
        vi: 'một giao dịch chiếm hơn nửa tổng ({rows}); trung vị cho biết rõ hơn.',
      },
    },
  ],
  empty: {
    en: 'there are no won deals with an amount, so there is no average deal size.',
    th: 'ไม่มีดีลที่ปิดได้และมีมูลค่า จึงไม่มีขนาดดีลเฉลี่ย',
    ja: '金額のある受注案件がないため、平均案件規模はありません。',
    ar: 'لا توجد صفقات رابحة لها قيمة، لذلك لا يوجد متوسط.',
    vi: 'không có giao dịch thắng nào có giá trị nên không có giá trị trung bình.',
  },
  calls: [
    [
      {
        kind: 'list',
        name: 'amounts',
        table: 'deals',
        column: 'amount',
        outcome: 'won',
        help: {
          en: 'Amounts of the won deals',
          th: 'มูลค่าของดีลที่ปิดได้',
          ja: '受注案件の金額',
          ar: 'مبالغ الصفقات الرابحة',
          vi: 'Giá trị của các giao dịch thắng',
        },
      },
      dealStatistic,
    ],
    [
      {
        kind: 'list',
        name: 'amounts',
        table: 'deals',
        column: 'amount',
        help: {
          en: 'of all deals, when stages are given',
          th: 'ของทุกดีล เมื่อระบุขั้นตอน',
          ja: 'ステージを指定する場合は全案件の金額',
          ar: 'مبالغ كل الصفقات عند إعطاء المراحل',
          vi: 'của mọi giao dịch, khi có giai đoạn',
        },
      },
      {
        kind: 'list',
        name: 'stages',
        table: 'deals',
        column: 'stage',
        help: {
          en: '(optional) The stage of each deal, the same rows',
          th: '(ไม่บังคับ) ขั้นตอนของแต่ละดีล แถวเดียวกัน',
          ja: '(任意)案件ごとのステージ(同じ行)',
          ar: '(اختياري) مرحلة كل صفقة، الصفوف نفسها',
          vi: '(tùy chọn) Giai đoạn của từng giao dịch, cùng các dòng',
        },
      },
      dealStatistic,
    ],
  ],
  examples: [
    { formula: '=AVGDEAL({5000;15000;10000})', value: 10000 },
    {
      formula: '=AVGDEAL(A2:A5,B2:B5)',
      value: 6000,
      ranges: { 'A2:A5': [[4000], [8000], [9000], ['']], 'B2:B5': [['Won'], ['Won'], ['Open'], ['Won']] },
    },
    { formula: '=AVGDEAL({5000;15000;100000},"median")', value: 15000 },
  ],
  source: 'Sum of won amounts / won deals with an amount',
} as const satisfies Definition;
