/** What settings are called, in the sidebar and on the settings tab. */

import type { Texts } from '../i18n/locales';

export const settingNames = {
  language: { en: 'Language', th: 'ภาษา', ja: '言語', ar: 'اللغة', vi: 'Ngôn ngữ' },
  ownLanguage: {
    en: "Each person's own",
    th: 'ตามภาษาของแต่ละคน',
    ja: '各自の言語',
    ar: 'لغة كل شخص',
    vi: 'Theo từng người',
  },
  currency: { en: 'Currency', th: 'สกุลเงิน', ja: '通貨', ar: 'العملة', vi: 'Tiền tệ' },
  fiscalYear: {
    en: 'The fiscal year begins in',
    th: 'ปีงบประมาณเริ่มเดือน',
    ja: '会計年度の開始月',
    ar: 'تبدأ السنة المالية في',
    vi: 'Năm tài chính bắt đầu từ',
  },
  weekStart: {
    en: 'The week begins on',
    th: 'สัปดาห์เริ่มวัน',
    ja: '週の始まり',
    ar: 'يبدأ الأسبوع يوم',
    vi: 'Tuần bắt đầu từ',
  },
  comparison: {
    en: 'Compare a period with',
    th: 'เปรียบเทียบช่วงเวลากับ',
    ja: '期間の比較対象',
    ar: 'تُقارن الفترة بـ',
    vi: 'So sánh kỳ với',
  },
  previous: {
    en: 'The period before',
    th: 'ช่วงก่อนหน้า',
    ja: '前の期間',
    ar: 'الفترة السابقة',
    vi: 'Kỳ trước',
  },
  yearBefore: {
    en: 'The same period a year before',
    th: 'ช่วงเดียวกันของปีก่อน',
    ja: '前年同期',
    ar: 'الفترة نفسها قبل سنة',
    vi: 'Cùng kỳ năm trước',
  },
  noComparison: { en: 'Nothing', th: 'ไม่เปรียบเทียบ', ja: '比較しない', ar: 'لا شيء', vi: 'Không so sánh' },
  definitions: {
    en: 'Definitions that teams disagree about',
    th: 'นิยามที่แต่ละทีมใช้ต่างกัน',
    ja: 'チームによって異なる定義',
    ar: 'تعريفات تختلف بين الفرق',
    vi: 'Định nghĩa mà các nhóm hiểu khác nhau',
  },
  holidays: { en: 'Holidays', th: 'วันหยุด', ja: '祝日', ar: 'العطل', vi: 'Ngày nghỉ lễ' },
  holidaysNote: {
    en: 'Dates such as 2026-12-31 with commas between, days in a row as 2026-12-24..2026-12-31, or a range that holds them, such as Holidays!A2:A20; 200 at most. They do not count in business hours and business days.',
    th: 'วันที่ เช่น 2026-12-31 คั่นด้วยจุลภาค วันต่อเนื่อง เช่น 2026-12-24..2026-12-31 หรือช่วงเซลล์ที่มีวันที่ เช่น Holidays!A2:A20 ไม่เกิน 200 วัน ไม่นับในเวลาทำการและวันทำการ',
    ja: '2026-12-31 のような日付をコンマで区切ります。連続した日は 2026-12-24..2026-12-31、日付のあるセルなら Holidays!A2:A20 のように書きます。200日まで。営業時間と営業日には数えません。',
    ar: 'تواريخ مثل \u20662026-12-31\u2069 بينها فواصل، أو أيام متتالية مثل \u20662026-12-24..2026-12-31\u2069، أو نطاق فيه تواريخ مثل \u2066Holidays!A2:A20\u2069، حتى 200 يوم. لا تُحسب في ساعات العمل وأيام العمل.',
    vi: 'Các ngày như 2026-12-31, cách nhau bằng dấu phẩy; các ngày liền nhau như 2026-12-24..2026-12-31; hoặc vùng ô chứa ngày như Holidays!A2:A20; tối đa 200 ngày. Không tính vào giờ và ngày làm việc.',
  },
  goals: { en: 'Goals', th: 'เป้าหมาย', ja: '目標', ar: 'الأهداف', vi: 'Mục tiêu' },
  holds: {
    en: 'What this tab holds',
    th: 'ข้อมูลในแท็บนี้',
    ja: 'このシートの内容',
    ar: 'محتوى هذه الورقة',
    vi: 'Nội dung của trang này',
  },
  notUsed: { en: 'Not used', th: 'ไม่ใช้', ja: '使用しない', ar: 'غير مستخدمة', vi: 'Không dùng' },
  headerRow: {
    en: 'Row with the column names',
    th: 'แถวที่มีชื่อคอลัมน์',
    ja: '列名のある行',
    ar: 'صف أسماء الأعمدة',
    vi: 'Dòng chứa tên cột',
  },
  rowsAre: {
    en: 'Each row is at least',
    th: 'แต่ละแถวเป็นอย่างน้อย',
    ja: '各行の最低ステージ',
    ar: 'كل صف هو على الأقل',
    vi: 'Mỗi dòng ít nhất là',
  },
} as const satisfies Record<string, Texts>;
