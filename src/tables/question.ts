/** What is truly open in a workbook, as a question with its choices. */

import { fill } from '../i18n/fill';
import { type Locale, locales, type Texts } from '../i18n/locales';
import type { FieldId } from '../kpis/fields';
import { fieldLabel } from '../kpis/reasons';

export interface Question {
  /** The same for the same thing in the same workbook: the key of its answer. */
  id: string;
  kind: QuestionKind;
  /** Name of the tab. */
  tab: string;
  /** Header of the column, where it is about one. */
  column?: string;
  /** For the places of the sentence; `field` is the id of a field. */
  values: Record<string, string | number>;
  choices: Choice[];
  /** The choice that counts until there is an answer; none where nothing is taken until then. */
  default?: string;
}

export interface Choice {
  value: string;
  label: Texts;
}

/** One sentence per kind of question; `{tab}` and `{column}` are always there. */
export const questionTexts = {
  date_order: {
    en: 'In "{column}" of {tab}, is "{text}" written day first or month first?',
    th: 'ในคอลัมน์ "{column}" ของ {tab} วันที่ "{text}" เขียนวันก่อนหรือเดือนก่อน?',
    ja: '{tab} の「{column}」の「{text}」は、日と月のどちらが先ですか?',
    ar: 'في عمود «{column}» من {tab}، هل يُكتب «{text}» باليوم أولًا أم بالشهر أولًا؟',
    vi: 'Trong cột "{column}" của {tab}, "{text}" viết ngày trước hay tháng trước?',
  },
  decimal_mark: {
    en: 'In "{column}" of {tab}, which number is "{text}"?',
    th: 'ในคอลัมน์ "{column}" ของ {tab} "{text}" คือจำนวนใด?',
    ja: '{tab} の「{column}」の「{text}」はどの数値ですか?',
    ar: 'في عمود «{column}» من {tab}، أي رقم هو «{text}»؟',
    vi: 'Trong cột "{column}" của {tab}, "{text}" là số nào?',
  },
  duration_unit: {
    en: 'In "{column}" of {tab}, is "{text}" in minutes, seconds or hours?',
    th: 'ในคอลัมน์ "{column}" ของ {tab} "{text}" เป็นนาที วินาที หรือชั่วโมง?',
    ja: '{tab} の「{column}」の「{text}」の単位は分、秒、時間のどれですか?',
    ar: 'في عمود «{column}» من {tab}، هل «{text}» بالدقائق أم بالثواني أم بالساعات؟',
    vi: 'Trong cột "{column}" của {tab}, "{text}" tính bằng phút, giây hay giờ?',
  },
  unknown_stage: {
    en: 'What does the stage "{text}" in {tab} mean? Rows: {count}.',
    th: 'ขั้นตอน "{text}" ใน {tab} หมายถึงอะไร? จำนวนแถว: {count}',
    ja: '{tab} のステージ「{text}」({count} 行)は何を意味しますか?',
    ar: 'ما معنى المرحلة «{text}» في {tab}؟ عدد الصفوف: {count}.',
    vi: 'Giai đoạn "{text}" trong {tab} nghĩa là gì? Số dòng: {count}.',
  },
  ambiguous_stage: {
    en: 'Teams use the stage "{text}" in {tab} differently. What does it mean here? Rows: {count}.',
    th: 'แต่ละทีมใช้ขั้นตอน "{text}" ใน {tab} ต่างกัน ที่นี่หมายถึงอะไร? จำนวนแถว: {count}',
    ja: '{tab} のステージ「{text}」({count} 行)はチームによって意味が異なります。ここでは何を意味しますか?',
    ar: 'تستخدم الفرق المرحلة «{text}» في {tab} بمعانٍ مختلفة. ما معناها هنا؟ عدد الصفوف: {count}.',
    vi: 'Mỗi nhóm dùng giai đoạn "{text}" trong {tab} theo một nghĩa. Ở đây nó nghĩa là gì? Số dòng: {count}.',
  },
  what_table: {
    en: 'What does the tab {tab} hold? Its columns: {columns}.',
    th: 'แท็บ {tab} เก็บข้อมูลอะไร? คอลัมน์: {columns}',
    ja: 'タブ {tab} は何の表ですか? 列: {columns}',
    ar: 'ماذا تحتوي صفحة {tab}؟ أعمدتها: {columns}.',
    vi: 'Trang {tab} chứa gì? Các cột: {columns}.',
  },
  which_column: {
    en: 'Which column of {tab} holds "{field}"?',
    th: 'คอลัมน์ใดของ {tab} คือ "{field}"?',
    ja: '{tab} のどの列が「{field}」ですか?',
    ar: 'أي عمود من {tab} يحتوي على «{field}»؟',
    vi: 'Cột nào của {tab} chứa "{field}"?',
  },
  currency: {
    en: '"{column}" in {tab} has several currencies ({currencies}). Which one is to be counted?',
    th: '"{column}" ใน {tab} มีหลายสกุลเงิน ({currencies}) ให้นับสกุลใด?',
    ja: '{tab} の「{column}」に複数の通貨({currencies})があります。どの通貨を数えますか?',
    ar: 'في «{column}» من {tab} عملات مختلفة ({currencies}). أيها تُحسب؟',
    vi: 'Cột "{column}" của {tab} có nhiều loại tiền ({currencies}). Tính loại nào?',
  },
  which_income: {
    en: '{invoices} and {others} may hold the same money. Which of them is to be counted?',
    th: '{invoices} และ {others} อาจเป็นเงินก้อนเดียวกัน ให้นับส่วนใด?',
    ja: '{invoices} と {others} は同じお金かもしれません。どちらを数えますか?',
    ar: 'قد يكون المال في {invoices} وفي {others} هو نفسه. أيهما يُحسب؟',
    vi: '{invoices} và {others} có thể là cùng một khoản tiền. Tính phần nào?',
  },
  renamed_header: {
    en: 'The column "{column}" of {tab} is gone. Is it now "{text}"?',
    th: 'ไม่พบคอลัมน์ "{column}" ของ {tab} ตอนนี้คือ "{text}" ใช่หรือไม่?',
    ja: '{tab} の列「{column}」が見つかりません。今は「{text}」ですか?',
    ar: 'عمود «{column}» من {tab} غير موجود. هل أصبح «{text}»؟',
    vi: 'Không tìm thấy cột "{column}" của {tab}. Bây giờ là "{text}" phải không?',
  },
  year: {
    en: 'Which year is "{text}" in {tab}? It names none.',
    th: '"{text}" ใน {tab} ไม่ได้เขียนปีไว้ เป็นปีใด?',
    ja: '{tab} の「{text}」には年がありません。何年ですか?',
    ar: 'لأي سنة «{text}» في {tab}؟ لم تُكتب سنتها.',
    vi: '"{text}" trong {tab} không ghi năm. Đó là năm nào?',
  },
} as const satisfies Record<string, Texts>;

export type QuestionKind = keyof typeof questionTexts;

/** The question as a sentence in a language. */
export function wordQuestion(question: Question, locale: Locale): string {
  const { kind, tab, column = '', values } = question;
  const field = values.field === undefined ? '' : fieldLabel(values.field as FieldId, locale);
  return fill(questionTexts[kind][locale], { tab, column, ...values, field });
}

/** A choice that reads the same in every language. */
export function plainChoice(value: string, label = value): Choice {
  const texts = {} as Record<(typeof locales)[number], string>;
  for (const locale of locales) texts[locale] = label;
  return { value, label: texts };
}
