/** Why a KPI has no value, as a code, and the sentence for it. */

import { fill } from '../i18n/fill';
import type { Locale, Texts } from '../i18n/locales';
import { numberInText } from '../i18n/number-in-text';
import { type FieldId, fields } from './fields';
import type { Kpi, LeftOut } from './kpi';
import { type FunnelStage, stages } from './stages';
import { type TableId, tableLabels } from './tables';

export type Reason =
  /** No tab holds the table. */
  | { code: 'no_table'; table: TableId }
  /** The table has none of these columns; one of them would do. */
  | { code: 'no_column'; table: TableId; fields: readonly FieldId[] }
  /** The table says which deals were won, but not which were lost. */
  | { code: 'lost_unknown' }
  /** Stages whose meaning is not known leave open what was won or lost. */
  | { code: 'stages_open' }
  /** No deal is won, and the sales stand in another table. */
  | { code: 'sold_elsewhere' }
  /** The table doesn't tell who reached this stage. */
  | { code: 'stage_unknown'; stage: FunnelStage }
  /** Leads and deals stand in tabs that nothing joins. */
  | { code: 'apart' }
  /** There are rows, but none has a number. */
  | { code: 'not_recorded'; label: Texts; rows: number }
  /** No table holds it: only a person in a cell can give it. */
  | { code: 'only_given' }
  /** The measure's table can't be split in the way that was asked. */
  | { code: 'not_split' }
  /** The period is not over, and is not to be compared before it is. */
  | { code: 'unfinished' }
  /** Costs that are given to no group, and rows that name none. */
  | { code: 'unallocated' }
  /** It begins with the customers at the start of a period, and all time has none. */
  | { code: 'no_start' }
  /** It compares with the period before, and all time has none. */
  | { code: 'no_period' }
  /** It counts what is overdue, and neither today nor a period says by when. */
  | { code: 'no_due_day' }
  /** So much has not ended yet that no median can be told. */
  | { code: 'not_reached' }
  /** The denominator is 0. */
  | { code: 'empty' }
  /** The result lies outside of what is possible. */
  | { code: 'impossible' };

const texts = {
  no_table: {
    en: 'not mapped: no tab holds "{table}".',
    th: 'ยังไม่ได้จับคู่: ไม่มีแท็บที่เป็น "{table}"',
    ja: '未設定: 「{table}」のシートがありません。',
    ar: 'غير مربوط: لا توجد ورقة فيها «{table}».',
    vi: 'chưa ánh xạ: không có trang nào chứa "{table}".',
  },
  no_column: {
    en: 'not mapped: the table "{table}" has no column for {fields}.',
    th: 'ยังไม่ได้จับคู่: ตาราง "{table}" ไม่มีคอลัมน์สำหรับ {fields}',
    ja: '未設定: 表「{table}」に{fields}の列がありません。',
    ar: 'غير مربوط: لا يوجد في جدول «{table}» عمود لـ {fields}.',
    vi: 'chưa ánh xạ: bảng "{table}" không có cột cho {fields}.',
  },
  lost_unknown: {
    en: 'the sheet says which deals were won, but not which were lost.',
    th: 'ชีตบอกว่าดีลใดปิดได้ แต่ไม่บอกว่าดีลใดปิดไม่ได้',
    ja: 'シートには受注の情報はありますが、失注の情報がありません。',
    ar: 'تُظهر الورقة الصفقات الرابحة ولا تُظهر الخاسرة.',
    vi: 'bảng cho biết giao dịch nào thắng nhưng không cho biết giao dịch nào thua.',
  },
  stages_open: {
    en: 'stages that are not known leave it open. Say in the sidebar what they mean.',
    th: 'ยังบอกไม่ได้ เพราะมีขั้นตอนที่ยังไม่รู้จัก โปรดระบุความหมายในแถบด้านข้าง',
    ja: '不明なステージがあるため分かりません。サイドバーで意味を指定してください。',
    ar: 'لا يمكن تحديدها لوجود مراحل غير معروفة. حدّد معناها في الشريط الجانبي.',
    vi: 'chưa biết được vì có giai đoạn chưa rõ. Hãy chọn ý nghĩa trong thanh bên.',
  },
  sold_elsewhere: {
    en: 'no deal is won here; the sales stand in the orders.',
    th: 'ไม่มีดีลที่ปิดได้ในตารางนี้ ยอดขายอยู่ในคำสั่งซื้อ',
    ja: 'ここに受注した案件はなく、売上は注文にあります。',
    ar: 'لا توجد صفقة رابحة هنا؛ المبيعات في الطلبات.',
    vi: 'ở đây không có giao dịch thắng; doanh số nằm trong đơn hàng.',
  },
  stage_unknown: {
    en: 'the sheet does not say which rows reached the stage "{stage}".',
    th: 'ชีตไม่ได้บอกว่าแถวใดถึงขั้น "{stage}"',
    ja: 'ステージ「{stage}」に進んだ行が分かりません。',
    ar: 'لا تُظهر الورقة الصفوف التي بلغت مرحلة «{stage}».',
    vi: 'bảng không cho biết dòng nào đã đạt giai đoạn "{stage}".',
  },
  apart: {
    en: 'leads and deals stand in separate tabs without a common ID, so nobody knows which leads became customers.',
    th: 'ลีดและดีลอยู่คนละแท็บโดยไม่มีรหัสร่วมกัน จึงไม่รู้ว่าลีดใดกลายเป็นลูกค้า',
    ja: 'リードと案件が共通のIDのない別々のシートにあるため、どのリードが顧客になったか分かりません。',
    ar: 'العملاء المحتملون والصفقات في ورقتين بلا معرّف مشترك، فلا يُعرف من منهم أصبح عميلًا.',
    vi: 'lead và giao dịch nằm ở hai trang không có mã chung nên không biết lead nào thành khách hàng.',
  },
  only_given: {
    en: 'no tab holds what it needs. Give the numbers in a cell.',
    th: 'ไม่มีแท็บใดที่มีข้อมูลที่ต้องใช้ โปรดระบุตัวเลขในเซลล์',
    ja: '必要なデータのシートがありません。セルで数値を指定してください。',
    ar: 'لا توجد ورقة فيها ما يلزم. أدخل الأرقام في خلية.',
    vi: 'không có trang nào chứa dữ liệu cần thiết. Hãy nhập các con số trong một ô.',
  },
  not_split: {
    en: 'the table has no column or date to split it by.',
    th: 'ตารางไม่มีคอลัมน์หรือวันที่สำหรับแบ่งกลุ่ม',
    ja: '表に、分けるための列または日付がありません。',
    ar: 'لا يوجد في الجدول عمود أو تاريخ للتقسيم.',
    vi: 'bảng không có cột hoặc ngày để chia nhóm.',
  },
  no_period: {
    en: 'choose a period: it is compared with the one before.',
    th: 'โปรดเลือกช่วงเวลา เพื่อเทียบกับช่วงก่อนหน้า',
    ja: '期間を選んでください。前の期間と比べます。',
    ar: 'اختر فترة: تُقارن بالفترة السابقة.',
    vi: 'hãy chọn một kỳ để so với kỳ trước.',
  },
  unfinished: {
    en: 'the period is not over yet, so it is not compared with the one before.',
    th: 'ช่วงเวลายังไม่จบ จึงยังไม่เทียบกับช่วงก่อนหน้า',
    ja: '期間がまだ終わっていないため、前の期間とは比べません。',
    ar: 'لم تنتهِ الفترة بعد، لذلك لا تُقارن بالفترة السابقة.',
    vi: 'kỳ chưa kết thúc nên chưa được so với kỳ trước.',
  },
  unallocated: {
    en: 'costs without this entry and rows without it need not belong together.',
    th: 'ค่าใช้จ่ายและแถวที่ไม่ระบุค่านี้อาจไม่เกี่ยวข้องกัน',
    ja: 'この項目のない費用と、この項目のない行は対応するとは限りません。',
    ar: 'التكاليف والصفوف التي لا تذكر هذه القيمة لا يلزم أن تكون مترابطة.',
    vi: 'chi phí và các dòng không ghi mục này chưa chắc thuộc về nhau.',
  },
  no_start: {
    en: 'choose a period: it begins with the customers at its start.',
    th: 'โปรดเลือกช่วงเวลา เพราะต้องนับลูกค้าต้นงวด',
    ja: '期間を選んでください。期首の顧客が必要です。',
    ar: 'اختر فترة: يبدأ الحساب بعملاء بداية الفترة.',
    vi: 'hãy chọn một kỳ: cần số khách hàng đầu kỳ.',
  },
  no_due_day: {
    en: 'choose a period: it says by which day deals are overdue.',
    th: 'โปรดเลือกช่วงเวลา เพื่อบอกว่าดีลเลยกำหนดนับถึงวันใด',
    ja: '期間を選んでください。どの日までを期限切れとするかが決まります。',
    ar: 'اختر فترة: تحدد اليوم الذي تُعد الصفقات متأخرة عنده.',
    vi: 'hãy chọn một kỳ: kỳ cho biết tính quá hạn đến ngày nào.',
  },
  not_reached: {
    en: 'too much is still open: less than half has ended so far, so there is no median yet.',
    th: 'ยังเปิดอยู่มากเกินไป จบไปไม่ถึงครึ่ง จึงยังไม่มีมัธยฐาน',
    ja: '進行中が多く、終わったものが半数に満たないため、中央値はまだありません。',
    ar: 'ما زال الكثير مفتوحًا: انتهى أقل من النصف، لذلك لا يوجد وسيط بعد.',
    vi: 'còn quá nhiều đang mở: chưa tới một nửa kết thúc nên chưa có trung vị.',
  },
  not_recorded: {
    en: 'no value recorded: {rows} rows for "{measure}", none with a number.',
    th: 'ไม่มีค่าที่บันทึก: มี {rows} แถวสำหรับ "{measure}" แต่ไม่มีตัวเลข',
    ja: '値の記録なし: 「{measure}」の {rows} 行に数値がありません。',
    ar: 'لا توجد قيمة مسجلة: {rows} صفوف لـ «{measure}» بلا أي رقم.',
    vi: 'chưa ghi nhận giá trị: {rows} dòng cho "{measure}", không dòng nào có số.',
  },
} as const satisfies Record<string, Texts>;

const or: Texts = { en: ' or ', th: ' หรือ ', ja: 'または', ar: ' أو ', vi: ' hoặc ' };

/** The clearest header of a field, as its name in front of people. */
export function fieldLabel(field: FieldId, locale: Locale): string {
  return fields[field].headers[locale].split('|')[0] ?? field;
}

/**
 * The reason as a sentence that starts in lower case, so that a name can stand before it.
 * @param shown How numbers stand in it.
 */
export function wordReason(
  reason: Reason,
  kpi: Kpi,
  locale: Locale,
  shown: (value: number) => string = numberInText,
): string {
  switch (reason.code) {
    case 'empty':
      return kpi.empty[locale];
    case 'impossible':
      return kpi.within?.impossible[locale] ?? kpi.empty[locale];
    case 'lost_unknown':
    case 'stages_open':
    case 'apart':
    case 'sold_elsewhere':
    case 'only_given':
    case 'not_split':
    case 'no_period':
    case 'no_start':
    case 'unfinished':
    case 'unallocated':
    case 'no_due_day':
    case 'not_reached':
      return texts[reason.code][locale];
    case 'stage_unknown':
      return fill(texts.stage_unknown[locale], { stage: stages[reason.stage].label[locale] });
    case 'not_recorded':
      return fill(texts.not_recorded[locale], { rows: shown(reason.rows), measure: reason.label[locale] });
    case 'no_table':
      return fill(texts.no_table[locale], { table: tableLabels[reason.table][locale] });
    case 'no_column': {
      const names = reason.fields.map((field) => `"${fieldLabel(field, locale)}"`).join(or[locale]);
      return fill(texts.no_column[locale], { table: tableLabels[reason.table][locale], fields: names });
    }
  }
}

/** What is wrong with rows that a value does without, as a sentence that starts in lower case. */
export function wordLeftOut(
  leftOut: LeftOut,
  rows: number,
  locale: Locale,
  shown: (value: number) => string = numberInText,
): string {
  return fill(leftOut.says[locale], { rows: shown(leftOut.percent ? rows * 100 : rows) });
}

const toDate: Texts = {
  en: 'to date: the period and the one before both count up to the same day, here {day}.',
  th: 'ถึงวันนี้: ทั้งช่วงนี้และช่วงก่อนนับถึงวันเดียวกัน คือ {day}',
  ja: '途中経過: この期間も前の期間も同じ日({day})までを数えています。',
  ar: 'حتى تاريخه: تُحسب الفترة والسابقة لها حتى اليوم نفسه، هنا {day}.',
  vi: 'Tính đến nay: kỳ này và kỳ trước đều tính đến cùng một ngày, ở đây là {day}.',
};

/** That a period that is not over counts up to a day, `2026-03-20`, and the one before as far. */
export const wordToDate = (day: string, locale: Locale) => fill(toDate[locale], { day });

/** The sentence with a capital first letter, to stand alone. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
