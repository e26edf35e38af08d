import type { Definition } from '../kpi';

export const demos = {
  id: 'demos',
  function: 'DEMOS',
  unit: 'count',
  better: 'higher',
  label: {
    en: 'Demos or presentations',
    th: 'จำนวนการสาธิตหรือการนำเสนอผลิตภัณฑ์',
    ja: 'デモ・製品プレゼン件数',
    ar: 'عدد العروض التوضيحية أو تقديمات المنتج',
    vi: 'Số buổi demo hoặc thuyết trình sản phẩm',
  },
  description: {
    en: 'How many product demos and presentations were held.',
    th: 'จำนวนการสาธิตและการนำเสนอสินค้าที่จัดจริง',
    ja: '実施したデモと製品プレゼンの数',
    ar: 'عدد العروض التوضيحية والتقديمية التي عُقدت',
    vi: 'Số buổi demo và thuyết trình đã diễn ra',
  },
  formula: 'demos',
  empty: {
    en: 'there are no activities, so nothing can be counted.',
    th: 'ไม่มีกิจกรรม จึงนับไม่ได้',
    ja: '活動がないため、数えられません。',
    ar: 'لا توجد أنشطة، لذلك لا يمكن العد.',
    vi: 'không có hoạt động nào nên không thể đếm.',
  },
  calls: [
    [
      {
        kind: 'list',
        name: 'types',
        table: 'activities',
        column: 'activity_type',
        help: {
          en: 'The type of each activity, one row per activity',
          th: 'ประเภทของแต่ละกิจกรรม หนึ่งแถวต่อหนึ่งกิจกรรม',
          ja: '活動ごとの種別(1行に1件)',
          ar: 'نوع كل نشاط، صف لكل نشاط',
          vi: 'Loại của từng hoạt động, mỗi dòng một hoạt động',
        },
      },
    ],
    [
      {
        kind: 'list',
        name: 'types',
        table: 'activities',
        column: 'activity_type',
        help: {
          en: 'The type of each activity, one row per activity',
          th: 'ประเภทของแต่ละกิจกรรม หนึ่งแถวต่อหนึ่งกิจกรรม',
          ja: '活動ごとの種別(1行に1件)',
          ar: 'نوع كل نشاط، صف لكل نشاط',
          vi: 'Loại của từng hoạt động, mỗi dòng một hoạt động',
        },
      },
      {
        kind: 'list',
        name: 'status',
        table: 'activities',
        column: 'status',
        help: {
          en: '(optional) The status of each, such as Done, Cancelled or No-show, the same rows',
          th: '(ไม่บังคับ) สถานะของแต่ละรายการ เช่น เสร็จ ยกเลิก ไม่มา แถวเดียวกัน',
          ja: '(任意)各行の状態(完了、キャンセル、欠席など)',
          ar: '(اختياري) حالة كل نشاط مثل تم أو ملغى أو لم يحضر، الصفوف نفسها',
          vi: '(tùy chọn) Trạng thái của từng dòng như Xong, Hủy, Vắng mặt, cùng các dòng',
        },
      },
    ],
  ],
  examples: [
    { formula: '=DEMOS({"Demo";"Call";"Demo";"Presentation";"Product demo";"Demo";"Demo"})', value: 6 },
    {
      formula: '=DEMOS(A2:A9,B2:B9)',
      value: 6,
      ranges: {
        'A2:A9': [['Demo'], ['Demo'], ['Demo'], ['Demo'], ['Demo'], ['Demo'], ['Demo'], ['Demo']],
        'B2:B9': [['Held'], ['No-show'], ['Held'], ['Done'], [''], ['Completed'], ['No show'], ['Done']],
      },
    },
  ],
  source: 'Activities of the types demo and presentation that were held',
} as const satisfies Definition;
