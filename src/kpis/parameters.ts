/** Arguments that several functions take: the same words in all of them. */

import type { Texts } from '../i18n/locales';
import type { Documented, Formula, Kpi, LeftOut } from './kpi';

export const activityStatus = {
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
} as const satisfies Documented;

export const activityTypes = {
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
} as const satisfies Documented;

export const customersStart = {
  kind: 'numbers',
  name: 'customers_start',
  measure: 'customers_start',
  help: {
    en: 'Customers at the start of the period',
    th: 'ลูกค้าต้นงวด',
    ja: '期首の顧客数',
    ar: 'العملاء في بداية الفترة',
    vi: 'Khách hàng đầu kỳ',
  },
} as const satisfies Documented;

export const dealStatistic = {
  kind: 'word',
  name: 'statistic',
  option: 'statistic',
  words: ['mean', 'median', 'p80'],
  help: {
    en: '(optional) mean, median or p80 (80% are below it)',
    th: '(ไม่บังคับ) mean, median หรือ p80 (80% ต่ำกว่าค่านี้)',
    ja: '(任意)mean、median、p80(80%がこれより下)',
    ar: '(اختياري) mean أو median أو p80 (‏80% أقل منه)',
    vi: '(tùy chọn) mean, median hoặc p80 (80% thấp hơn)',
  },
} as const satisfies Documented;

export const datedStatistic = {
  ...dealStatistic,
  words: ['mean', 'median', 'p80', 'km'],
  help: {
    en: '(optional) mean, median, p80 or km (median that counts open deals as not finished yet)',
    th: '(ไม่บังคับ) mean, median, p80 หรือ km (มัธยฐานที่นับดีลที่เปิดอยู่ว่ายังไม่จบ)',
    ja: '(任意)mean、median、p80、km(進行中を未完了として数える中央値)',
    ar: '(اختياري) mean أو median أو p80 أو km (وسيط يحسب الصفقات المفتوحة غير منتهية بعد)',
    vi: '(tùy chọn) mean, median, p80 hoặc km (trung vị tính giao dịch đang mở là chưa xong)',
  },
} as const satisfies Documented;

export const firstContacts = {
  kind: 'list',
  name: 'created',
  table: 'deals',
  column: 'created_date',
  help: {
    en: 'the first-contact date of each deal',
    th: 'วันที่ติดต่อครั้งแรกของแต่ละดีล',
    ja: '案件ごとの初回接触日',
    ar: 'تاريخ أول تواصل لكل صفقة',
    vi: 'ngày liên hệ đầu của từng giao dịch',
  },
} as const satisfies Documented;

/** What marketing cost, of spend or of counts per period; all costs, where asked. */
export const marketingCost = {
  choose: 'spend',
  of: { marketing: { first: ['marketing_spend', 'counted_spend'] }, all: { first: ['all_spend', 'counted_spend'] } },
} as const satisfies Formula;

/** New customers: with a first deal, a first order or a first subscription; else as they are counted. */
export const newCustomers = {
  first: ['new_customers', 'first_orders', 'customers_started', 'counted_won'],
} as const satisfies Formula;

export const opportunities = {
  kind: 'numbers',
  name: 'opportunities',
  measure: 'opportunities_entered',
  help: {
    en: 'Opportunities, a number or a range',
    th: 'จำนวนโอกาสการขาย เป็นตัวเลขหรือช่วง',
    ja: '商談数(数値または範囲)',
    ar: 'عدد فرص البيع، رقم أو نطاق',
    vi: 'Số cơ hội, một số hoặc một vùng',
  },
} as const satisfies Documented;

/** Where nothing but orders tells who is still a customer, the days that were taken are told. */
/** Leads, each email, phone or id once where that is asked. */
export const leadsOrDifferent = {
  choose: 'dedupe',
  of: { on: { first: ['different_leads', 'leads'] }, off: 'leads' },
} as const;

export const repeatedLeads = {
  measure: 'repeated_leads',
  with: 'different_leads',
  says: {
    en: 'rows with the email, phone or id of an earlier lead, counted once: {rows}.',
    th: 'แถวที่มีอีเมล โทรศัพท์ หรือรหัสซ้ำกับลีดก่อนหน้า นับครั้งเดียว: {rows}',
    ja: '前のリードと同じメール・電話・IDの行(1件として計上): {rows}',
    ar: 'صفوف ببريد أو هاتف أو معرّف عميل سابق، تُحسب مرة واحدة: {rows}.',
    vi: 'dòng trùng email, điện thoại hoặc mã với lead trước, chỉ tính một lần: {rows}.',
  },
} as const satisfies LeftOut;

/** What is told of answers of which only the day is known. */
export const answeredByDay: Texts = {
  en: 'answers known by the day only, counted in whole days: {rows}. The minutes mean little; keep the times as well.',
  th: 'คำตอบที่รู้เพียงวันที่ นับเป็นวันเต็ม: {rows} จำนวนนาทีจึงบอกได้น้อย ควรบันทึกเวลาด้วย',
  ja: '日付だけで時刻のない回答(日数で計算): {rows} 件。分の値はほとんど意味がないため、時刻も記録してください。',
  ar: 'ردود يُعرف يومها فقط وتُحسب بالأيام الكاملة: {rows}. لا تدل الدقائق على الكثير؛ سجّل الوقت أيضًا.',
  vi: 'câu trả lời chỉ biết ngày, tính theo ngày tròn: {rows}. Số phút ít ý nghĩa; hãy ghi cả giờ.',
};

/** What is told of rows whose answer comes before the question. */
export const answeredBefore: Texts = {
  en: 'rows answered before they came: {rows}. Check the times.',
  th: '{rows} แถวตอบก่อนที่จะได้รับ โปรดตรวจเวลา',
  ja: '{rows} 行は受付より前に回答されています。日時をご確認ください。',
  ar: 'صفوف أُجيب عنها قبل وصولها: {rows}. راجع الأوقات.',
  vi: '{rows} dòng được trả lời trước khi nhận. Hãy kiểm tra thời gian.',
};

export const orderWindow = {
  measure: 'order_window',
  with: 'buyers_at_start',
  says: {
    en: 'a customer without an order for {rows} days counts as gone (twice the middle gap between orders, unless window_days says otherwise).',
    th: 'ลูกค้าที่ไม่สั่งซื้อ {rows} วันถือว่าเลิกแล้ว (สองเท่าของค่ากลางระยะห่างระหว่างคำสั่งซื้อ เว้นแต่กำหนด window_days)',
    ja: '{rows}日間注文のない顧客は離れたとみなします(注文間隔の中央値の2倍。window_days で変更可)。',
    ar: 'يُعدّ العميل بلا طلب لمدة {rows} يومًا قد غادر (ضعف وسيط الفاصل بين الطلبات، ما لم يحدد window_days غير ذلك).',
    vi: 'khách không đặt đơn trong {rows} ngày được coi là đã rời đi (gấp đôi trung vị khoảng cách giữa các đơn, trừ khi có window_days).',
  },
} as const satisfies LeftOut;

export const period = {
  kind: 'period',
  name: 'period',
  help: {
    en: '(optional) The period: 2026, 2026-Q1 or 2026-03',
    th: '(ไม่บังคับ) ช่วงเวลา: 2026, 2026-Q1 หรือ 2026-03',
    ja: '(任意)期間: 2026、2026-Q1、2026-03',
    ar: '(اختياري) الفترة: 2026 أو 2026-Q1 أو 2026-03',
    vi: '(tùy chọn) Kỳ: 2026, 2026-Q1 hoặc 2026-03',
  },
} as const satisfies Documented;

export const responseHours = {
  kind: 'word',
  name: 'hours',
  option: 'hours',
  words: ['clock', 'business'],
  help: {
    en: '(optional) business counts only Monday to Friday, 9 to 17',
    th: '(ไม่บังคับ) business นับเฉพาะวันจันทร์ถึงศุกร์ 9 ถึง 17 น.',
    ja: '(任意)business は月〜金の9〜17時だけを数える',
    ar: '(اختياري) business يحسب من الاثنين إلى الجمعة من 9 إلى 17 فقط',
    vi: '(tùy chọn) business chỉ tính thứ Hai đến thứ Sáu, 9 đến 17 giờ',
  },
} as const satisfies Documented;

export const holidays = {
  kind: 'dates',
  name: 'holidays',
  option: 'holidays',
  help: {
    en: '(optional) The dates of holidays, when hours is business',
    th: '(ไม่บังคับ) วันหยุด เมื่อ hours เป็น business',
    ja: '(任意)祝日の日付(hours が business のとき)',
    ar: '(اختياري) تواريخ العطل، عندما تكون hours هي business',
    vi: '(tùy chọn) Ngày nghỉ lễ, khi hours là business',
  },
} as const satisfies Documented;

/** From when a cycle is counted, and in which days: those of the working week after the first day, or all. */
export const cycleDays = [
  ['start', ['first_contact', 'created', 'opportunity']],
  ['unit', ['days', 'business_days']],
  ['week', ['mon-fri', 'mon-sat', 'sun-thu']],
] as const satisfies Kpi['settings'];

/** What can be said of working hours beside it. */
export const workingTime = [
  ['hours', ['clock', 'business']],
  ['week', ['mon-fri', 'mon-sat', 'sun-thu']],
  ['opens', []],
  ['closes', []],
] as const satisfies Kpi['settings'];

export const responseStatistic = {
  kind: 'word',
  name: 'statistic',
  option: 'statistic',
  words: ['mean', 'median', 'p90'],
  help: {
    en: '(optional) "mean", "median" or "p90"; mean when left out',
    th: '(ไม่บังคับ) "mean", "median" หรือ "p90" ค่าเริ่มต้นคือค่าเฉลี่ย',
    ja: '(任意)"mean"、"median"、"p90"。省略時は平均',
    ar: '(اختياري) "mean" أو "median" أو "p90"، والافتراضي المتوسط',
    vi: '(tùy chọn) "mean", "median" hoặc "p90"; mặc định trung bình',
  },
} as const satisfies Documented;

export const spend = {
  kind: 'numbers',
  name: 'spend',
  measure: 'marketing_spend',
  negative: true,
  help: {
    en: 'Marketing spend, a number or a range',
    th: 'ค่าใช้จ่ายการตลาด เป็นตัวเลขหรือช่วง',
    ja: 'マーケティング費用(数値または範囲)',
    ar: 'إنفاق التسويق، رقم أو نطاق',
    vi: 'Chi phí marketing, một số hoặc một vùng',
  },
} as const satisfies Documented;

export const stageMode = {
  kind: 'word',
  name: 'mode',
  option: 'mode',
  words: ['reached', 'current'],
  help: {
    en: '(optional) current counts only those that stand in the stage now',
    th: '(ไม่บังคับ) current นับเฉพาะที่อยู่ขั้นนี้ตอนนี้',
    ja: '(任意)current は今その段階にあるものだけを数える',
    ar: '(اختياري) current يعدّ من هم في المرحلة الآن فقط',
    vi: '(tùy chọn) current chỉ đếm những dòng đang ở giai đoạn này',
  },
} as const satisfies Documented;

/** By the stage, or by the score of each lead: those with at least so many points. */
export const byScore = <F extends Formula>(byStage: F) =>
  ({ choose: 'score', of: { stage: byStage, 'score=60': 'leads_scored' } }) as const;

export const unscoredLeads = {
  measure: 'leads_unscored',
  with: 'leads_scored',
  says: {
    en: 'leads without a score, not counted: {rows}.',
    th: 'ลีดที่ไม่มีคะแนน ไม่นับ: {rows}',
    ja: 'スコアがないため数えないリード: {rows}',
    ar: 'عملاء محتملون بلا نقاط، لم يُحسبوا: {rows}.',
    vi: 'lead chưa có điểm, không được đếm: {rows}.',
  },
} as const satisfies LeftOut;

export const stages = {
  kind: 'list',
  name: 'stages',
  table: 'deals',
  column: 'stage',
  help: {
    en: 'The stage of each deal, one row per deal',
    th: 'ขั้นตอนของแต่ละดีล หนึ่งแถวต่อหนึ่งดีล',
    ja: '案件ごとのステージ(1行に1件)',
    ar: 'مرحلة كل صفقة، صف لكل صفقة',
    vi: 'Giai đoạn của từng giao dịch, mỗi dòng một giao dịch',
  },
} as const satisfies Documented;
