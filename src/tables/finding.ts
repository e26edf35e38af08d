/** What was not read as meant: counted, placed and said in words. */

import { fill } from '../i18n/fill';
import type { Locale, Texts } from '../i18n/locales';

export interface Finding {
  code: FindingCode;
  /** Name of the tab. */
  tab: string;
  count: number;
  /** The first few 1-based rows of the tab. */
  rows: number[];
  /** Values for the places of the message, such as the column's header or a text as found. */
  values: Record<string, string | number>;
}

/** How many row numbers a finding keeps. */
export const keptRows = 5;

/**
 * One sentence or two per kind of finding: what was found, where, and what to do. `{count}` and `{tab}` are always
 * there; `{column}` is the column's header, `{text}` a text as found.
 */
export const findingTexts = {
  unknown_stage: {
    en: 'Rows of {tab} with the stage "{text}", which is not known: {count}. Say in the sidebar what it means.',
    th: 'แถวใน {tab} ที่มีขั้นตอน "{text}" ซึ่งยังไม่รู้จัก: {count} ระบุความหมายได้ในแถบด้านข้าง',
    ja: '{tab} に不明なステージ「{text}」の行があります({count} 行)。サイドバーで意味を指定してください。',
    ar: 'صفوف في {tab} بمرحلة غير معروفة «{text}»: {count}. حدّد معناها في الشريط الجانبي.',
    vi: 'Số dòng của {tab} có giai đoạn "{text}" chưa được biết: {count}. Hãy chọn ý nghĩa trong thanh bên.',
  },
  blank_stage: {
    en: 'Rows of {tab} without a stage: {count}. They count as neither open, won nor lost until a stage is filled in.',
    th: 'แถวใน {tab} ที่ไม่มีขั้นตอน: {count} จะยังไม่นับเป็นเปิด ชนะ หรือแพ้ จนกว่าจะกรอกขั้นตอน',
    ja: '{tab} にステージが空の行があります({count} 行)。入力されるまで、進行中・受注・失注のどれにも数えません。',
    ar: 'صفوف في {tab} بلا مرحلة: {count}. لا تُحسب مفتوحة ولا رابحة ولا خاسرة حتى تُكتب مرحلتها.',
    vi: 'Số dòng của {tab} chưa có giai đoạn: {count}. Chúng chưa được tính là đang mở, thắng hay thua cho đến khi điền giai đoạn.',
  },
  unread_number: {
    en: 'Cells of "{column}" in {tab} that are not numbers, such as "{text}": {count}. They are left out; write a number or clear the cell.',
    th: 'เซลล์ในคอลัมน์ "{column}" ของ {tab} ที่ไม่ใช่ตัวเลข เช่น "{text}": {count} เซลล์เหล่านี้ไม่ถูกนับ ให้ใส่ตัวเลขหรือล้างเซลล์',
    ja: '{tab} の「{column}」に数値でないセルがあります(「{text}」など {count} 件)。計算から除いています。数値にするか、空にしてください。',
    ar: 'خلايا في عمود «{column}» من {tab} ليست أرقامًا، مثل «{text}»: {count}. لم تُحسب؛ اكتب رقمًا أو أفرغ الخلية.',
    vi: 'Số ô trong cột "{column}" của {tab} không phải là số, ví dụ "{text}": {count}. Các ô này không được tính; hãy nhập số hoặc xóa ô.',
  },
  ambiguous_numbers: {
    en: 'Cells of "{column}" in {tab} that could be two numbers, such as "{text}": {count}. They are left out; write 1200 or 1.2 as a plain number.',
    th: 'เซลล์ในคอลัมน์ "{column}" ของ {tab} ที่อ่านได้สองแบบ เช่น "{text}": {count} เซลล์เหล่านี้ไม่ถูกนับ ให้เขียนเป็นตัวเลขธรรมดา เช่น 1200 หรือ 1.2',
    ja: '{tab} の「{column}」に二通りに読める数値があります(「{text}」など {count} 件)。計算から除いています。1200 や 1.2 のように書いてください。',
    ar: 'خلايا في عمود «{column}» من {tab} تُقرأ رقمين مختلفين، مثل «{text}»: {count}. لم تُحسب؛ اكتبها رقمًا عاديًا مثل 1200 أو 1.2.',
    vi: 'Số ô trong cột "{column}" của {tab} có thể đọc thành hai số khác nhau, ví dụ "{text}": {count}. Các ô này không được tính; hãy viết thành số thường như 1200 hoặc 1.2.',
  },
  unread_date: {
    en: 'Cells of "{column}" in {tab} that are not dates, such as "{text}": {count}. They count as blank; write a date such as 2026-03-05.',
    th: 'เซลล์ในคอลัมน์ "{column}" ของ {tab} ที่ไม่ใช่วันที่ เช่น "{text}": {count} นับเป็นเซลล์ว่าง ให้เขียนวันที่ เช่น 2026-03-05',
    ja: '{tab} の「{column}」に日付でないセルがあります(「{text}」など {count} 件)。空として扱います。2026-03-05 のように書いてください。',
    ar: 'خلايا في عمود «{column}» من {tab} ليست تواريخ، مثل «{text}»: {count}. تُعدّ فارغة؛ اكتب تاريخًا مثل 2026-03-05.',
    vi: 'Số ô trong cột "{column}" của {tab} không phải là ngày, ví dụ "{text}": {count}. Chúng được coi là trống; hãy viết ngày như 2026-03-05.',
  },
  ambiguous_dates: {
    en: 'Cells of "{column}" in {tab} that could be two days, such as "{text}": {count}. They count as blank; write dates such as 2026-03-05, or set the spreadsheet\'s locale.',
    th: 'เซลล์ในคอลัมน์ "{column}" ของ {tab} ที่อ่านได้เป็นสองวัน เช่น "{text}": {count} นับเป็นเซลล์ว่าง ให้เขียนวันที่แบบ 2026-03-05 หรือตั้งค่าภาษาของสเปรดชีต',
    ja: '{tab} の「{column}」に二通りに読める日付があります(「{text}」など {count} 件)。空として扱います。2026-03-05 のように書くか、スプレッドシートの言語と地域を設定してください。',
    ar: 'خلايا في عمود «{column}» من {tab} تحتمل يومين، مثل «{text}»: {count}. تُعدّ فارغة؛ اكتب التاريخ مثل 2026-03-05 أو اضبط لغة جدول البيانات.',
    vi: 'Số ô trong cột "{column}" của {tab} có thể là hai ngày khác nhau, ví dụ "{text}": {count}. Chúng được coi là trống; hãy viết ngày như 2026-03-05 hoặc đặt ngôn ngữ của bảng tính.',
  },
  won_without_date: {
    en: 'Won deals in {tab} without a close date: {count}. They are missing in every period; fill in the date.',
    th: 'ดีลที่ปิดได้ใน {tab} ที่ไม่มีวันที่ปิด: {count} จะไม่อยู่ในช่วงเวลาใด ให้กรอกวันที่',
    ja: '{tab} に完了日のない受注があります({count} 件)。どの期間にも数えられません。日付を入力してください。',
    ar: 'صفقات رابحة في {tab} بلا تاريخ إغلاق: {count}. لا تظهر في أي فترة؛ اكتب التاريخ.',
    vi: 'Số giao dịch thắng trong {tab} chưa có ngày đóng: {count}. Chúng không nằm trong kỳ nào; hãy điền ngày.',
  },
  closed_before_created: {
    en: 'Deals in {tab} that close before they begin: {count}. They are left out of the sales cycle; check both dates.',
    th: 'ดีลใน {tab} ที่ปิดก่อนวันที่เริ่ม: {count} ไม่นำไปคิดระยะเวลาการขาย ให้ตรวจวันที่ทั้งสอง',
    ja: '{tab} に開始より前に完了した案件があります({count} 件)。営業期間の計算から除いています。両方の日付を確かめてください。',
    ar: 'صفقات في {tab} أُغلقت قبل أن تبدأ: {count}. لا تدخل في حساب دورة البيع؛ راجع التاريخين.',
    vi: 'Số giao dịch trong {tab} đóng trước khi bắt đầu: {count}. Chúng không được tính vào chu kỳ bán hàng; hãy kiểm tra cả hai ngày.',
  },
  future_close: {
    en: 'Won deals in {tab} dated after today: {count}. Check the date or the stage.',
    th: 'ดีลที่ปิดได้ใน {tab} ที่ลงวันที่หลังวันนี้: {count} ให้ตรวจวันที่หรือขั้นตอน',
    ja: '{tab} に今日より後の日付の受注があります({count} 件)。日付かステージを確かめてください。',
    ar: 'صفقات رابحة في {tab} بتاريخ بعد اليوم: {count}. راجع التاريخ أو المرحلة.',
    vi: 'Số giao dịch thắng trong {tab} có ngày sau hôm nay: {count}. Hãy kiểm tra ngày hoặc giai đoạn.',
  },
  overdue: {
    en: 'Open deals in {tab} past their expected close date: {count}. Close them or set a new date.',
    th: 'ดีลที่ยังเปิดใน {tab} ที่เลยวันที่คาดว่าจะปิด: {count} ให้ปิดดีลหรือกำหนดวันใหม่',
    ja: '{tab} に予定日を過ぎた進行中の案件があります({count} 件)。完了させるか、予定日を改めてください。',
    ar: 'صفقات مفتوحة في {tab} تجاوزت تاريخ إغلاقها المتوقع: {count}. أغلقها أو حدّد تاريخًا جديدًا.',
    vi: 'Số giao dịch đang mở trong {tab} đã quá ngày dự kiến đóng: {count}. Hãy đóng chúng hoặc đặt ngày mới.',
  },
  amount_missing_won: {
    en: 'Won deals in {tab} without an amount: {count}. Revenue is lower by them; fill in "{column}".',
    th: 'ดีลที่ปิดได้ใน {tab} ที่ไม่มีมูลค่า: {count} ทำให้รายได้ต่ำกว่าจริง ให้กรอก "{column}"',
    ja: '{tab} に金額のない受注があります({count} 件)。その分、売上が少なくなります。「{column}」を入力してください。',
    ar: 'صفقات رابحة في {tab} بلا مبلغ: {count}. الإيرادات أقل بقدرها؛ املأ «{column}».',
    vi: 'Số giao dịch thắng trong {tab} chưa có số tiền: {count}. Doanh thu bị thiếu phần này; hãy điền "{column}".',
  },
  amount_missing_open: {
    en: 'Open deals in {tab} without an amount: {count}. The pipeline\'s value is lower by them; fill in "{column}".',
    th: 'ดีลที่ยังเปิดใน {tab} ที่ไม่มีมูลค่า: {count} ทำให้มูลค่าไปป์ไลน์ต่ำกว่าจริง ให้กรอก "{column}"',
    ja: '{tab} に金額のない進行中の案件があります({count} 件)。その分、パイプラインの金額が少なくなります。「{column}」を入力してください。',
    ar: 'صفقات مفتوحة في {tab} بلا مبلغ: {count}. قيمة المسار أقل بقدرها؛ املأ «{column}».',
    vi: 'Số giao dịch đang mở trong {tab} chưa có số tiền: {count}. Giá trị pipeline bị thiếu phần này; hãy điền "{column}".',
  },
  negative_amount: {
    en: 'Negative amounts in "{column}" of {tab}: {count}. They are added as they are; check whether they are refunds.',
    th: 'จำนวนติดลบใน "{column}" ของ {tab}: {count} ถูกรวมตามที่เขียนไว้ ให้ตรวจว่าเป็นการคืนเงินหรือไม่',
    ja: '{tab} の「{column}」に負の金額があります({count} 件)。そのまま合計しています。返金かどうか確かめてください。',
    ar: 'مبالغ سالبة في «{column}» من {tab}: {count}. جُمعت كما هي؛ تحقّق هل هي مبالغ مستردة.',
    vi: 'Số tiền âm trong "{column}" của {tab}: {count}. Chúng được cộng như đã ghi; hãy kiểm tra xem có phải hoàn tiền không.',
  },
  duplicate_id: {
    en: 'Rows of {tab} whose "{column}" stands in an earlier row, such as "{text}": {count}. They are all counted; delete those that are the same deal.',
    th: 'แถวใน {tab} ที่ "{column}" ซ้ำกับแถวก่อนหน้า เช่น "{text}": {count} ทุกแถวถูกนับ ให้ลบแถวที่เป็นดีลเดียวกัน',
    ja: '{tab} に「{column}」が前の行と同じ行があります(「{text}」など {count} 行)。すべて数えています。同じ案件なら削除してください。',
    ar: 'صفوف في {tab} تكرّر «{column}» من صف سابق، مثل «{text}»: {count}. حُسبت كلها؛ احذف ما كان منها للصفقة نفسها.',
    vi: 'Số dòng của {tab} có "{column}" trùng với dòng trước, ví dụ "{text}": {count}. Tất cả đều được tính; hãy xóa những dòng là cùng một giao dịch.',
  },
  spelled_two_ways: {
    en: 'Rows of {tab} where a name in "{column}" is spelled another way ({names}): {count}. They count as one name, spelled as in most rows.',
    th: 'แถวใน {tab} ที่ชื่อใน "{column}" สะกดต่างกัน ({names}): {count} นับเป็นชื่อเดียวกัน ตามการสะกดที่พบมากที่สุด',
    ja: '{tab} の「{column}」に表記の違う同じ名前があります({names}、{count} 行)。最も多い表記の1つの名前として数えています。',
    ar: 'صفوف في {tab} كُتب فيها اسم في «{column}» بشكل آخر ({names}): {count}. تُحسب اسمًا واحدًا بالشكل الأكثر ورودًا.',
    vi: 'Số dòng của {tab} có tên trong "{column}" viết khác nhau ({names}): {count}. Chúng được tính là một tên, theo cách viết gặp nhiều nhất.',
  },
  error_cell: {
    en: 'Cells of "{column}" in {tab} that show an error such as {text}: {count}. They count as blank; mend the formula.',
    th: 'เซลล์ในคอลัมน์ "{column}" ของ {tab} ที่แสดงข้อผิดพลาด เช่น {text}: {count} นับเป็นเซลล์ว่าง ให้แก้สูตร',
    ja: '{tab} の「{column}」に {text} などのエラーのセルがあります({count} 件)。空として扱います。数式を直してください。',
    ar: 'خلايا في عمود «{column}» من {tab} تعرض خطأ مثل {text}: {count}. تُعدّ فارغة؛ أصلح الصيغة.',
    vi: 'Số ô trong cột "{column}" của {tab} báo lỗi như {text}: {count}. Chúng được coi là trống; hãy sửa công thức.',
  },
  total_row: {
    en: 'Rows of sums in {tab}: {count}. They are not counted as data; nothing needs to be done.',
    th: 'แถวผลรวมใน {tab}: {count} ไม่นับเป็นข้อมูล ไม่ต้องทำอะไร',
    ja: '{tab} に合計の行があります({count} 行)。データとして数えていません。対応は不要です。',
    ar: 'صفوف المجاميع في {tab}: {count}. لا تُحسب ضمن البيانات؛ لا يلزم شيء.',
    vi: 'Số dòng tổng trong {tab}: {count}. Chúng không được tính là dữ liệu; không cần làm gì.',
  },
  join_unmatched: {
    en: 'Rows of {tab} whose "{column}" is not in {other}: {count}. They are counted on their own; check the ids.',
    th: 'แถวใน {tab} ที่ไม่พบ "{column}" ใน {other}: {count} ถูกนับแยกต่างหาก ให้ตรวจรหัส',
    ja: '{tab} に、「{column}」が {other} にない行があります({count} 行)。別の行として数えています。ID を確かめてください。',
    ar: 'صفوف في {tab} لا يوجد «{column}» الخاص بها في {other}: {count}. تُحسب وحدها؛ راجع المعرّفات.',
    vi: 'Số dòng của {tab} có "{column}" không có trong {other}: {count}. Chúng được tính riêng; hãy kiểm tra mã.',
  },
  currency_mixed: {
    en: 'Amounts of "{column}" in {tab} in other currencies than {kept} ({currencies}): {count}. They are left out of all sums; convert them, or choose the currency in the sidebar.',
    th: 'จำนวนเงินใน "{column}" ของ {tab} ที่ไม่ใช่สกุล {kept} ({currencies}): {count} ไม่ถูกรวมในยอดใด ๆ ให้แปลงสกุลเงิน หรือเลือกสกุลเงินในแถบด้านข้าง',
    ja: '{tab} の「{column}」に {kept} 以外の通貨({currencies})の金額があります({count} 件)。どの合計にも入れていません。換算するか、サイドバーで通貨を選んでください。',
    ar: 'مبالغ في «{column}» من {tab} بعملات غير {kept} ({currencies}): {count}. لا تدخل في أي مجموع؛ حوّلها أو اختر العملة في الشريط الجانبي.',
    vi: 'Số tiền trong "{column}" của {tab} không thuộc loại {kept} ({currencies}): {count}. Chúng không nằm trong tổng nào; hãy quy đổi hoặc chọn loại tiền trong thanh bên.',
  },
  stage_left_out: {
    en: 'Rows of {tab} with the stage "{text}", which you marked as not known: {count}. They count as neither open, won nor lost.',
    th: 'แถวใน {tab} ที่มีขั้นตอน "{text}" ซึ่งคุณระบุว่าไม่ทราบ: {count} ไม่นับเป็นเปิด ชนะ หรือแพ้',
    ja: '{tab} に、不明と指定されたステージ「{text}」の行があります({count} 行)。進行中・受注・失注のどれにも数えません。',
    ar: 'صفوف في {tab} بالمرحلة «{text}» التي حدّدتَ أنها غير معروفة: {count}. لا تُحسب مفتوحة ولا رابحة ولا خاسرة.',
    vi: 'Số dòng của {tab} có giai đoạn "{text}" mà bạn đánh dấu là không rõ: {count}. Chúng không được tính là đang mở, thắng hay thua.',
  },
  stage_order: {
    en: 'Deals in {tab} that reached a later stage before an earlier one: {count}. The furthest stage counts; check the dates of the stages.',
    th: 'ดีลใน {tab} ที่ถึงขั้นหลังก่อนขั้นแรก: {count} นับตามขั้นที่ไกลที่สุด ให้ตรวจวันที่ของแต่ละขั้น',
    ja: '{tab} に、後のステージの日付が前のステージより早い案件があります({count} 件)。最も進んだステージで数えています。日付を確かめてください。',
    ar: 'صفقات في {tab} بلغت مرحلة لاحقة قبل مرحلة سابقة: {count}. تُحسب أبعد مرحلة؛ راجع تواريخ المراحل.',
    vi: 'Số giao dịch trong {tab} đạt giai đoạn sau trước giai đoạn trước: {count}. Giai đoạn xa nhất được tính; hãy kiểm tra ngày của các giai đoạn.',
  },
  duplicate_contact: {
    en: 'Leads in {tab} whose e-mail or phone stands in an earlier row, such as {text}: {count}. They are all counted; delete the doubles, or have them dropped in the sidebar.',
    th: 'ลีดใน {tab} ที่อีเมลหรือเบอร์โทรซ้ำกับแถวก่อนหน้า เช่น {text}: {count} ทุกแถวถูกนับ ให้ลบแถวที่ซ้ำ หรือเลือกตัดออกในแถบด้านข้าง',
    ja: '{tab} に、メールまたは電話番号が前の行と同じリードがあります({text} など {count} 件)。すべて数えています。重複を削除するか、サイドバーで除外してください。',
    ar: 'عملاء محتملون في {tab} يتكرر بريدهم أو هاتفهم من صف سابق، مثل {text}: {count}. حُسبوا كلهم؛ احذف المكرر أو استبعده في الشريط الجانبي.',
    vi: 'Số lead trong {tab} có email hoặc số điện thoại trùng với dòng trước, ví dụ {text}: {count}. Tất cả đều được tính; hãy xóa dòng trùng hoặc bỏ chúng trong thanh bên.',
  },
  duplicate_dropped: {
    en: 'Rows of {tab} that repeat an earlier one and were dropped, as you chose: {count}.',
    th: 'แถวใน {tab} ที่ซ้ำกับแถวก่อนหน้าและถูกตัดออกตามที่คุณเลือก: {count}',
    ja: '{tab} の重複行を、指定どおり除外しました({count} 行)。',
    ar: 'صفوف في {tab} تكرّر صفوفًا سابقة واستُبعدت كما اخترت: {count}.',
    vi: 'Số dòng của {tab} trùng với dòng trước và đã bị bỏ theo lựa chọn của bạn: {count}.',
  },
  row_in_one_cell: {
    en: 'Rows of {tab} that stood in one cell, commas and all: {count}. They were split and read; nothing needs to be done.',
    th: 'แถวใน {tab} ที่ข้อมูลทั้งหมดอยู่ในเซลล์เดียว: {count} ถูกแยกและอ่านแล้ว ไม่ต้องทำอะไร',
    ja: '{tab} に、全項目が一つのセルに入った行がありました({count} 行)。分割して読みました。対応は不要です。',
    ar: 'صفوف في {tab} كانت كلها في خلية واحدة: {count}. قُسمت وقُرئت؛ لا يلزم شيء.',
    vi: 'Số dòng của {tab} nằm gọn trong một ô: {count}. Chúng đã được tách và đọc; không cần làm gì.',
  },
  note_row: {
    en: 'Rows of {tab} that hold only a heading or a note: {count}. They are not counted; fill in more cells if they are data.',
    th: 'แถวใน {tab} ที่มีเพียงหัวข้อหรือหมายเหตุ: {count} ไม่ถูกนับ หากเป็นข้อมูลให้กรอกเซลล์เพิ่ม',
    ja: '{tab} に見出しやメモだけの行があります({count} 行)。数えていません。データであれば、ほかのセルも入力してください。',
    ar: 'صفوف في {tab} فيها عنوان أو ملاحظة فقط: {count}. لم تُحسب؛ املأ خلايا أخرى إن كانت بيانات.',
    vi: 'Số dòng của {tab} chỉ có tiêu đề hoặc ghi chú: {count}. Chúng không được tính; hãy điền thêm ô nếu là dữ liệu.',
  },
  after_end: {
    en: "Rows of {tab} below the table's end, after a gap: {count}. They are not counted; close the gap if they are data.",
    th: 'แถวใน {tab} ที่อยู่ใต้ท้ายตารางหลังช่องว่าง: {count} ไม่ถูกนับ หากเป็นข้อมูลให้ลบแถวว่าง',
    ja: '{tab} の表の終わりより下に行があります({count} 行)。数えていません。データであれば、間の空行を詰めてください。',
    ar: 'صفوف في {tab} بعد نهاية الجدول وبعد فراغ: {count}. لم تُحسب؛ أزل الفراغ إن كانت بيانات.',
    vi: 'Số dòng của {tab} nằm dưới cuối bảng, sau khoảng trống: {count}. Chúng không được tính; hãy xóa dòng trống nếu là dữ liệu.',
  },
  hidden_row: {
    en: 'Hidden rows of {tab}: {count}. They count like all others; delete them if they should not.',
    th: 'แถวที่ซ่อนไว้ใน {tab}: {count} ถูกนับเหมือนแถวอื่น หากไม่ต้องการให้ลบออก',
    ja: '{tab} に非表示の行があります({count} 行)。ほかの行と同じく数えています。不要なら削除してください。',
    ar: 'صفوف مخفية في {tab}: {count}. تُحسب كغيرها؛ احذفها إن كان لا ينبغي ذلك.',
    vi: 'Số dòng bị ẩn của {tab}: {count}. Chúng được tính như các dòng khác; hãy xóa nếu không muốn.',
  },
  renamed_header: {
    en: 'The column "{column}" of {tab} is now called "{text}", by its place and its cells: {count}. Choose it in the sidebar if that is wrong.',
    th: 'คอลัมน์ "{column}" ของ {tab} ตอนนี้ชื่อ "{text}" ดูจากตำแหน่งและข้อมูลในเซลล์: {count} หากไม่ถูกต้องให้เลือกใหม่ในแถบด้านข้าง',
    ja: '{tab} の列「{column}」は、位置と内容から「{text}」に変わったと判断しました({count} 件)。違う場合はサイドバーで選び直してください。',
    ar: 'عمود «{column}» من {tab} صار اسمه «{text}» بحسب موضعه ومحتواه: {count}. اختره في الشريط الجانبي إن كان ذلك خطأ.',
    vi: 'Cột "{column}" của {tab} nay có tên "{text}", xét theo vị trí và nội dung: {count}. Hãy chọn lại trong thanh bên nếu không đúng.',
  },
  tab_new: {
    en: 'The tab {tab} has the same columns as {other} but is not read. Choose it in the sidebar if it belongs to them.',
    th: 'แท็บ {tab} มีคอลัมน์เหมือน {other} แต่ไม่ได้อ่าน เลือกในแถบด้านข้างหากต้องการรวม',
    ja: 'シート {tab} は {other} と同じ列ですが、読んでいません。含める場合はサイドバーで選んでください。',
    ar: 'ورقة {tab} لها أعمدة {other} نفسها ولم تُقرأ. اخترها في الشريط الجانبي إن كانت منها.',
    vi: 'Trang {tab} có cùng các cột với {other} nhưng chưa được đọc. Hãy chọn trong thanh bên nếu thuộc cùng bảng.',
  },
  income_left_out: {
    en: 'The tab {tab} is not counted, as its money may stand in {other} too. Say in the sidebar which of them counts.',
    th: 'ไม่ได้นับแท็บ {tab} เพราะเงินอาจซ้ำกับ {other} เลือกในแถบด้านข้างว่าให้นับส่วนใด',
    ja: '{tab} の金額は {other} と重なるかもしれないため、数えていません。どちらを数えるかをサイドバーで選んでください。',
    ar: 'لم تُحسب ورقة {tab} لأن مالها قد يكون في {other} أيضًا. حدّد في الشريط الجانبي أيهما يُحسب.',
    vi: 'Trang {tab} chưa được tính vì tiền có thể đã nằm trong {other}. Hãy chọn trong thanh bên phần được tính.',
  },
  filled_down: {
    en: 'Blank cells of "{column}" in {tab} below a name, as under merged cells: {count}. They are taken as the name above; fill them in if they are not.',
    th: 'เซลล์ว่างในคอลัมน์ "{column}" ของ {tab} ใต้ชื่อ เหมือนเซลล์ที่ผสานไว้: {count} ถือว่าเป็นชื่อด้านบน หากไม่ใช่ให้กรอกเอง',
    ja: '{tab} の「{column}」に、名前の下で空のセルがあります(結合セルと同じ形、{count} 件)。上の名前として数えています。違う場合は入力してください。',
    ar: 'خلايا فارغة في عمود «{column}» من {tab} تحت اسم، كما في الخلايا المدمجة: {count}. عُدّت للاسم الذي فوقها؛ املأها إن لم تكن كذلك.',
    vi: 'Số ô trống trong cột "{column}" của {tab} nằm dưới một tên, như ô được gộp: {count}. Chúng được tính theo tên ở trên; hãy điền vào nếu không phải.',
  },
  no_table: {
    en: 'No table was found in {tab}. Filled rows: {rows}. First texts: {columns}. Put the column names, such as Stage, Amount and Close date, in one row above the data, or choose in the sidebar what the tab holds.',
    th: 'ไม่พบตารางใน {tab} แถวที่มีข้อมูล: {rows} ข้อความแรก: {columns} ใส่ชื่อคอลัมน์ เช่น ขั้นตอน มูลค่า วันที่ปิด ไว้ในแถวเดียวเหนือข้อมูล หรือเลือกในแถบด้านข้างว่าแท็บเก็บอะไร',
    ja: '{tab} に表が見つかりません。入力のある行: {rows}。最初の文字列: {columns}。ステージ、金額、完了日などの列名をデータの上の1行に入れるか、サイドバーでシートの内容を選んでください。',
    ar: 'لم يُعثر على جدول في {tab}. الصفوف المعبأة: {rows}. أول النصوص: {columns}. ضع أسماء الأعمدة، مثل المرحلة والمبلغ وتاريخ الإغلاق، في صف واحد فوق البيانات، أو اختر في الشريط الجانبي ما تحتويه الورقة.',
    vi: 'Không tìm thấy bảng nào trong {tab}. Số dòng có dữ liệu: {rows}. Các chữ đầu tiên: {columns}. Hãy đặt tên cột, như Giai đoạn, Giá trị, Ngày chốt, trong một dòng phía trên dữ liệu, hoặc chọn trong thanh bên trang này chứa gì.',
  },
  tab_missing: {
    en: 'The tab {tab} is gone or has another name. Choose its tab again in the sidebar.',
    th: 'ไม่พบแท็บ {tab} หรือแท็บถูกเปลี่ยนชื่อ เลือกแท็บใหม่ได้ในแถบด้านข้าง',
    ja: 'シート {tab} が見つかりません。名前が変わった可能性があります。サイドバーで選び直してください。',
    ar: 'ورقة {tab} غير موجودة أو تغيّر اسمها. اخترها من جديد في الشريط الجانبي.',
    vi: 'Không tìm thấy trang {tab} hoặc trang đã đổi tên. Hãy chọn lại trong thanh bên.',
  },
  column_missing: {
    en: 'The column "{column}" of {tab} is gone or has another header. Choose it again in the sidebar.',
    th: 'ไม่พบคอลัมน์ "{column}" ใน {tab} หรือหัวคอลัมน์ถูกเปลี่ยน เลือกใหม่ได้ในแถบด้านข้าง',
    ja: '{tab} に列「{column}」が見つかりません。見出しが変わった可能性があります。サイドバーで選び直してください。',
    ar: 'عمود «{column}» من {tab} غير موجود أو تغيّر عنوانه. اختره من جديد في الشريط الجانبي.',
    vi: 'Không tìm thấy cột "{column}" của {tab} hoặc tiêu đề đã đổi. Hãy chọn lại trong thanh bên.',
  },
} as const satisfies Record<string, Texts>;

export type FindingCode = keyof typeof findingTexts;

/** The finding as a sentence in a language. */
export function wordFinding(finding: Finding, locale: Locale): string {
  return fill(findingTexts[finding.code][locale], { count: finding.count, tab: finding.tab, ...finding.values });
}
