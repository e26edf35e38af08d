/** What can be wrong with the arguments of a cell function, and the sentences for it. */

import { fill } from '../i18n/fill';
import type { Locale, Texts } from '../i18n/locales';

/** `{argument}` is the argument's name as in the help box, `{place}` the cell's place in the range, or nothing. */
const texts = {
  missing: {
    en: '{argument} is missing. Give a number or a range.',
    th: 'ไม่มี {argument} โปรดระบุตัวเลขหรือช่วง',
    ja: '{argument} がありません。数値または範囲を指定してください。',
    ar: 'الوسيطة {argument} ناقصة. أدخل رقمًا أو نطاقًا.',
    vi: 'thiếu {argument}. Hãy nhập một số hoặc một vùng.',
  },
  mixed_currencies: {
    en: '{argument} has amounts in {text}. Money of different currencies is not added; convert it first.',
    th: '{argument} มีจำนวนเงินเป็น {text} เงินต่างสกุลไม่นำมาบวกกัน โปรดแปลงก่อน',
    ja: '{argument} に {text} の金額があります。異なる通貨は合計しません。先に換算してください。',
    ar: 'في {argument} مبالغ بعملات {text}. لا تُجمع عملات مختلفة؛ حوّلها أولًا.',
    vi: '{argument} có số tiền bằng {text}. Không cộng tiền khác loại; hãy quy đổi trước.',
  },
  negative_days: {
    en: '{argument} has {text}{place}, but no deal ends before it begins. Correct it or leave the cell blank.',
    th: '{argument} มี {text}{place} แต่ดีลจบก่อนเริ่มไม่ได้ โปรดแก้ไขหรือเว้นว่าง',
    ja: '{argument} に {text} があります{place}。案件は始まる前に終わりません。直すか、空にしてください。',
    ar: 'في {argument} القيمة {text}{place}، ولا تنتهي صفقة قبل أن تبدأ. صحّحها أو اترك الخلية فارغة.',
    vi: '{argument} có {text}{place}, nhưng giao dịch không thể kết thúc trước khi bắt đầu. Hãy sửa hoặc để trống.',
  },
  blank: {
    en: '{argument} is blank. Type a number there or select cells with numbers.',
    th: '{argument} ว่างอยู่ โปรดใส่ตัวเลขหรือเลือกเซลล์ที่มีตัวเลข',
    ja: '{argument} が空です。数値を入力するか、数値のあるセルを選んでください。',
    ar: 'الوسيطة {argument} فارغة. اكتب رقمًا أو حدّد خلايا فيها أرقام.',
    vi: '{argument} đang trống. Hãy nhập số hoặc chọn các ô có số.',
  },
  blank_list: {
    en: '{argument} has no filled rows. Select the column with one entry per deal.',
    th: '{argument} ไม่มีแถวที่มีข้อมูล โปรดเลือกคอลัมน์ที่มีหนึ่งรายการต่อหนึ่งดีล',
    ja: '{argument} に入力された行がありません。1行に1件の列を選んでください。',
    ar: 'لا توجد صفوف معبأة في {argument}. حدّد عمودًا فيه قيمة لكل صفقة.',
    vi: '{argument} không có dòng nào có dữ liệu. Hãy chọn cột mỗi dòng một giao dịch.',
  },
  not_number: {
    en: '{argument} has "{text}"{place}, which is not a number. Type a number there or leave the cell blank.',
    th: '{argument} มี "{text}"{place} ซึ่งไม่ใช่ตัวเลข โปรดใส่ตัวเลขหรือเว้นว่าง',
    ja: '{argument} の「{text}」{place}は数値ではありません。数値を入力するか、空にしてください。',
    ar: 'في {argument} القيمة «{text}»{place} ليست رقمًا. اكتب رقمًا أو اترك الخلية فارغة.',
    vi: '{argument} có "{text}"{place} không phải là số. Hãy nhập số hoặc để trống ô đó.',
  },
  ambiguous_number: {
    en: '{argument} has the text "{text}"{place}, which reads differently from country to country. Type it as a number.',
    th: '{argument} มีข้อความ "{text}"{place} ซึ่งแต่ละประเทศอ่านต่างกัน โปรดพิมพ์เป็นตัวเลข',
    ja: '{argument} の文字列「{text}」{place}は国によって読み方が異なります。数値として入力してください。',
    ar: 'في {argument} النص «{text}»{place} يُقرأ بطرق مختلفة بين البلدان. اكتبه رقمًا.',
    vi: '{argument} có chuỗi "{text}"{place} mà mỗi nước đọc một kiểu. Hãy nhập dưới dạng số.',
  },
  error_cell: {
    en: '{argument} has the error {text}{place}. Mend that cell first.',
    th: '{argument} มีข้อผิดพลาด {text}{place} โปรดแก้เซลล์นั้นก่อน',
    ja: '{argument} にエラー {text} があります{place}。先にそのセルを直してください。',
    ar: 'في {argument} الخطأ {text}{place}. أصلح تلك الخلية أولًا.',
    vi: '{argument} có lỗi {text}{place}. Hãy sửa ô đó trước.',
  },
  negative: {
    en: '{argument} adds up to {text}. It must be 0 or more.',
    th: '{argument} รวมได้ {text} ต้องเป็น 0 ขึ้นไป',
    ja: '{argument} の合計が {text} です。0以上にしてください。',
    ar: 'مجموع {argument} هو {text}. يجب أن يكون 0 أو أكثر.',
    vi: 'tổng của {argument} là {text}. Phải từ 0 trở lên.',
  },
  below_zero: {
    en: '{argument} has {text}{place}. It must be 0 or more.',
    th: '{argument} มี {text}{place} ต้องเป็น 0 ขึ้นไป',
    ja: '{argument} に {text} があります{place}。0以上にしてください。',
    ar: 'في {argument} القيمة {text}{place}. يجب أن تكون 0 أو أكثر.',
    vi: '{argument} có {text}{place}. Phải từ 0 trở lên.',
  },
  percent: {
    en: '{argument} has "{text}"{place}, a share. Type the number itself, not a percentage.',
    th: '{argument} มี "{text}"{place} ซึ่งเป็นเปอร์เซ็นต์ โปรดพิมพ์ตัวเลขจริง',
    ja: '{argument} に割合「{text}」があります{place}。割合ではなく数値を入力してください。',
    ar: 'في {argument} النسبة «{text}»{place}. اكتب العدد نفسه لا نسبته.',
    vi: '{argument} có tỷ lệ "{text}"{place}. Hãy nhập chính con số, không phải phần trăm.',
  },
  unknown_types: {
    en: 'nothing in {argument} is known as an activity, such as Call, E-mail, Meeting or Demo; the first is "{text}".',
    th: 'ไม่รู้จักกิจกรรมใดใน {argument} เช่น โทร อีเมล ประชุม เดโม รายการแรกคือ "{text}"',
    ja: '{argument} に電話、メール、ミーティング、デモなどの知られた活動がありません(先頭: 「{text}」)。',
    ar: 'لا يوجد في {argument} نشاط معروف مثل مكالمة أو بريد أو اجتماع أو عرض؛ وأوله «{text}».',
    vi: '{argument} không có hoạt động nào được biết, như Gọi điện, Email, Họp, Demo; mục đầu là "{text}".',
  },
  only_numbers: {
    en: '{argument} has only numbers, such as {text}. Names are needed there, one in each row.',
    th: '{argument} มีแต่ตัวเลข เช่น {text} ต้องเป็นชื่อ แถวละหนึ่งรายการ',
    ja: '{argument} は {text} などの数値だけです。1行に1つずつ名前が必要です。',
    ar: 'في {argument} أرقام فقط مثل {text}. المطلوب أسماء، واحد في كل صف.',
    vi: '{argument} chỉ có số, như {text}. Ở đó cần tên, mỗi dòng một tên.',
  },
  unit_unclear: {
    en: '{argument} has {text}{place}, less than a minute. Type minutes, or format the cells as a duration (1:30:00).',
    th: '{argument} มี {text}{place} ซึ่งน้อยกว่าหนึ่งนาที โปรดพิมพ์เป็นนาที หรือจัดรูปแบบเซลล์เป็นระยะเวลา (1:30:00)',
    ja: '{argument} に {text} があります{place}(1分未満)。分で入力するか、セルを経過時間(1:30:00)の形式にしてください。',
    ar: 'في {argument} القيمة {text}{place}، أقل من دقيقة. اكتب الدقائق أو نسّق الخلايا كمدة (1:30:00).',
    vi: '{argument} có {text}{place}, chưa đến một phút. Hãy nhập số phút hoặc định dạng ô là thời lượng (1:30:00).',
  },
  more_than_before: {
    en: '{argument} has {text}{place}, more than {other} in the step before. List the steps from first to last, each with all who reached it.',
    th: '{argument} มี {text}{place} มากกว่า {other} ในขั้นก่อนหน้า โปรดเรียงจากขั้นแรกไปขั้นสุดท้าย แต่ละขั้นนับทุกคนที่มาถึง',
    ja: '{argument} に {text} があり{place}、前の段階の {other} より多くなっています。最初の段階から順に、到達した全件数を並べてください。',
    ar: 'في {argument} القيمة {text}{place} أكبر من {other} في الخطوة السابقة. رتّب الخطوات من الأولى إلى الأخيرة، ولكل منها كل من بلغها.',
    vi: '{argument} có {text}{place}, nhiều hơn {other} ở bước trước. Hãy xếp các bước từ đầu đến cuối, mỗi bước gồm tất cả đã đạt tới.',
  },
  not_fraction: {
    en: '{argument} must be between 0% and 100%, but {text} was given. Write 40% or 0.4.',
    th: '{argument} ต้องอยู่ระหว่าง 0% ถึง 100% แต่ได้รับ {text} โปรดเขียน 40% หรือ 0.4',
    ja: '{argument} は 0% から 100% の間で指定してください(入力値: {text})。例: 40% または 0.4',
    ar: 'يجب أن تكون {argument} بين 0% و100%، والمعطى {text}. اكتب 40% أو 0.4.',
    vi: '{argument} phải từ 0% đến 100%, nhưng đã nhập {text}. Hãy viết 40% hoặc 0,4.',
  },
  not_one_column: {
    en: '{argument} has {text} columns. Select one column.',
    th: '{argument} มี {text} คอลัมน์ โปรดเลือกคอลัมน์เดียว',
    ja: '{argument} は {text} 列あります。1列だけ選んでください。',
    ar: 'في {argument} {text} أعمدة. حدّد عمودًا واحدًا.',
    vi: '{argument} có {text} cột. Hãy chọn một cột.',
  },
  lengths: {
    en: '{argument} has {rows} rows but {other} has {otherRows}. Select the same rows in both.',
    th: '{argument} มี {rows} แถว แต่ {other} มี {otherRows} แถว โปรดเลือกแถวเดียวกันทั้งสอง',
    ja: '{argument} は {rows} 行、{other} は {otherRows} 行です。同じ行を選んでください。',
    ar: 'في {argument} {rows} صفوف وفي {other} {otherRows}. حدّد الصفوف نفسها في الاثنين.',
    vi: '{argument} có {rows} dòng nhưng {other} có {otherRows} dòng. Hãy chọn cùng các dòng.',
  },
  unknown_stage: {
    en: '{argument} has {rows} rows with the stage "{text}"{place}, which is not known. Use a usual stage name such as Lead, Proposal, Won or Lost, or give counts from COUNTIF.',
    th: '{argument} มี {rows} แถวที่มีขั้นตอน "{text}"{place} ซึ่งไม่รู้จัก โปรดใช้ชื่อขั้นตอนทั่วไป เช่น ลีด เสนอราคา ปิดการขายได้ แพ้ หรือใช้จำนวนจาก COUNTIF',
    ja: '{argument} の {rows} 行にあるステージ「{text}」{place}は不明です。リード、提案、受注、失注などの名称にするか、COUNTIF の件数を渡してください。',
    ar: 'في {argument} {rows} صفوف بمرحلة «{text}»{place} غير معروفة. استخدم اسمًا معتادًا مثل جديد أو عرض سعر أو ربح أو خسارة، أو أعطِ أعدادًا من COUNTIF.',
    vi: '{argument} có {rows} dòng với giai đoạn "{text}"{place} chưa được biết. Hãy dùng tên thường gặp như Mới, Báo giá, Thắng, Thua, hoặc dùng số đếm từ COUNTIF.',
  },
  not_date: {
    en: '{argument} has "{text}"{place}, which is not a date that reads the same everywhere. Type a date such as 2026-03-05.',
    th: '{argument} มี "{text}"{place} ซึ่งไม่ใช่วันที่ที่อ่านได้ชัดเจน โปรดพิมพ์วันที่ เช่น 2026-03-05',
    ja: '{argument} の「{text}」{place}は日付として一意に読めません。2026-03-05 のように入力してください。',
    ar: 'في {argument} القيمة «{text}»{place} ليست تاريخًا واضحًا. اكتب تاريخًا مثل 2026-03-05.',
    vi: '{argument} có "{text}"{place} không phải ngày rõ ràng. Hãy nhập ngày dạng 2026-03-05.',
  },
  not_table: {
    en: '{argument} must have exactly one column of dates and one of amounts. Select those two columns.',
    th: '{argument} ต้องมีคอลัมน์วันที่หนึ่งคอลัมน์และคอลัมน์จำนวนเงินหนึ่งคอลัมน์ โปรดเลือกสองคอลัมน์นั้น',
    ja: '{argument} には日付の列と金額の列が1つずつ必要です。その2列を選んでください。',
    ar: 'يجب أن يحتوي {argument} على عمود تواريخ واحد وعمود مبالغ واحد. حدّد هذين العمودين.',
    vi: '{argument} phải có đúng một cột ngày và một cột số tiền. Hãy chọn hai cột đó.',
  },
  not_data: {
    en: '{argument} holds no table that is known. Select it with its header row, such as Stage, Amount, Close date.',
    th: '{argument} ไม่ใช่ตารางที่รู้จัก โปรดเลือกพร้อมแถวหัวตาราง เช่น ขั้นตอน มูลค่า วันที่ปิด',
    ja: '{argument} に認識できる表がありません。見出し行(ステージ、金額、完了日など)を含めて選んでください。',
    ar: 'لا يحتوي {argument} على جدول معروف. حدّده مع صف العناوين مثل المرحلة والقيمة وتاريخ الإغلاق.',
    vi: '{argument} không chứa bảng nào nhận ra được. Hãy chọn kèm dòng tiêu đề, như Giai đoạn, Giá trị, Ngày chốt.',
  },
  one_kpi: {
    en: '{argument} has several names. For rows and columns give one KPI and two ways to split it.',
    th: '{argument} มีหลายชื่อ หากแบ่งทั้งแถวและคอลัมน์ ให้ระบุ KPI เดียวและการแบ่งสองแบบ',
    ja: '{argument} に名前が複数あります。行と列に分けるときは、KPIを1つ、分け方を2つ指定してください。',
    ar: 'في {argument} عدة أسماء. للصفوف والأعمدة أعطِ مؤشرًا واحدًا وطريقتين للتقسيم.',
    vi: '{argument} có nhiều tên. Để chia theo dòng và cột, hãy cho một KPI và hai cách chia.',
  },
  not_word: {
    en: '{argument} is "{text}". It can be one of: {words}.',
    th: '{argument} คือ "{text}" เลือกได้จาก: {words}',
    ja: '{argument} の「{text}」は使えません。次のいずれかにしてください: {words}',
    ar: 'قيمة {argument} هي «{text}». القيم الممكنة: {words}.',
    vi: '{argument} là "{text}". Có thể là một trong: {words}.',
  },
  no_interval: {
    en: '{argument} asks for an interval, which only a share of counted cases has.',
    th: '{argument} คือช่วงความเชื่อมั่น ซึ่งมีเฉพาะสัดส่วนของจำนวนที่นับ',
    ja: '{argument} は信頼区間ですが、件数の割合にしかありません。',
    ar: 'تطلب {argument} مجال ثقة، ولا يكون إلا لنسبة من حالات معدودة.',
    vi: '{argument} là khoảng tin cậy, chỉ có với tỷ lệ của số đếm.',
  },
  not_yes: {
    en: '{argument} has "{text}"{place}. Write yes or no, 1 or 0, a date or a stage such as Won.',
    th: '{argument} มี "{text}"{place} โปรดเขียน ใช่ หรือ ไม่ใช่, 1 หรือ 0, วันที่ หรือขั้นตอน เช่น ปิดการขายได้',
    ja: '{argument} に「{text}」{place}があります。はい・いいえ、1・0、日付、または「受注」などのステージにしてください。',
    ar: 'في {argument} القيمة «{text}»{place}. اكتب نعم أو لا، أو 1 أو 0، أو تاريخًا، أو مرحلة مثل ربح.',
    vi: '{argument} có "{text}"{place}. Hãy viết có hoặc không, 1 hoặc 0, một ngày, hoặc giai đoạn như Thắng.',
  },
  too_many: {
    en: '{rows} arguments were given, but at most {most} can be used. Take "{text}" and what follows out.',
    th: 'ระบุมา {rows} อาร์กิวเมนต์ แต่ใช้ได้ไม่เกิน {most} โปรดลบ "{text}" และส่วนที่ตามมา',
    ja: '引数が {rows} 個ありますが、使えるのは {most} 個までです。「{text}」以降を除いてください。',
    ar: 'أُعطي {rows} من الوسائط، ولا يُستخدم أكثر من {most}. احذف «{text}» وما بعدها.',
    vi: 'có {rows} đối số nhưng chỉ dùng được tối đa {most}. Hãy bỏ "{text}" và phần sau đó.',
  },
  stage_order: {
    en: '{argument} is "{text}", which does not come after "{other}" in the funnel. Name the earlier stage first.',
    th: '{argument} คือ "{text}" ซึ่งไม่ได้อยู่หลัง "{other}" ในกรวย โปรดระบุขั้นที่มาก่อนเป็นอันแรก',
    ja: '{argument} の「{text}」は「{other}」より後の段階ではありません。先の段階を最初に指定してください。',
    ar: 'قيمة {argument} هي «{text}» ولا تأتي بعد «{other}» في القمع. اذكر المرحلة الأسبق أولًا.',
    vi: '{argument} là "{text}", không nằm sau "{other}" trong phễu. Hãy nêu giai đoạn trước ở đầu.',
  },
  not_period: {
    en: '{argument} is "{text}", which is not a period. Write 2026, 2026-Q1, 2026-03 or 2026-01-01..2026-03-15.',
    th: '{argument} คือ "{text}" ซึ่งไม่ใช่ช่วงเวลา โปรดเขียน 2026, 2026-Q1, 2026-03 หรือ 2026-01-01..2026-03-15',
    ja: '{argument} の「{text}」は期間ではありません。2026、2026-Q1、2026-03、2026-01-01..2026-03-15 のように書いてください。',
    ar: 'قيمة {argument} هي «{text}» وليست فترة. اكتب 2026 أو 2026-Q1 أو 2026-03 أو 2026-01-01..2026-03-15.',
    vi: '{argument} là "{text}", không phải một kỳ. Hãy viết 2026, 2026-Q1, 2026-03 hoặc 2026-01-01..2026-03-15.',
  },
} as const satisfies Record<string, Texts>;

/** Where a cell stands in its range: ` in row 3` or ` in row 3, column 2`. */
const places: Readonly<Record<'row' | 'cell', Texts>> = {
  row: {
    en: ' in row {row} of the range',
    th: ' ในแถวที่ {row} ของช่วง',
    ja: '(範囲の {row} 行目)',
    ar: ' في الصف {row} من النطاق',
    vi: ' ở dòng {row} của vùng',
  },
  cell: {
    en: ' in row {row}, column {column} of the range',
    th: ' ในแถวที่ {row} คอลัมน์ที่ {column} ของช่วง',
    ja: '(範囲の {row} 行 {column} 列目)',
    ar: ' في الصف {row} والعمود {column} من النطاق',
    vi: ' ở dòng {row}, cột {column} của vùng',
  },
};

/** 1-based place of a cell in its range; `columns` is the width of the range. */
export interface Place {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export type ProblemCode = keyof typeof texts;

/** Something wrong with an argument. Worded where the person's language is known. */
export class Problem extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly values: Readonly<Record<string, string | number>>,
    readonly place?: Place,
  ) {
    super(code);
  }
}

/** The sentence for a problem, starting in lower case: the function's name stands before it. */
export function wordProblem(problem: Problem, locale: Locale): string {
  const { place } = problem;
  const single = !place || (place.rows === 1 && place.columns === 1);
  const where = single
    ? ''
    : fill(places[place.columns === 1 ? 'row' : 'cell'][locale], { row: place.row, column: place.column });
  return fill(texts[problem.code][locale], { ...problem.values, place: where });
}
