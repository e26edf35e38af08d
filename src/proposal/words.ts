/** What is asked about a sheet that has changed since it was saved. */

import type { Texts } from '../i18n/locales';

export const changeWords = {
  askColumn: {
    en: 'The column "{column}" of {tab} is gone. Which column is "{field}" now?',
    th: 'ไม่พบคอลัมน์ "{column}" ของ {tab} ตอนนี้คอลัมน์ใดคือ "{field}"?',
    ja: '{tab} の列「{column}」がありません。「{field}」は今どの列ですか?',
    ar: 'عمود «{column}» من {tab} غير موجود. أي عمود هو «{field}» الآن؟',
    vi: 'Không còn cột "{column}" của {tab}. Bây giờ cột nào là "{field}"?',
  },
  askTab: {
    en: 'The tab {tab} is gone or has another name. Which tab is it now?',
    th: 'ไม่พบแท็บ {tab} หรือเปลี่ยนชื่อแล้ว ตอนนี้คือแท็บใด?',
    ja: 'シート {tab} がないか、名前が変わりました。今はどのシートですか?',
    ar: 'ورقة {tab} غير موجودة أو تغيّر اسمها. أي ورقة هي الآن؟',
    vi: 'Trang {tab} không còn hoặc đã đổi tên. Bây giờ là trang nào?',
  },
  askNewTab: {
    en: 'The tab {tab} has the same columns as {other}. Does it belong to them?',
    th: 'แท็บ {tab} มีคอลัมน์เหมือน {other} ให้รวมด้วยหรือไม่?',
    ja: 'シート {tab} は {other} と同じ列です。一緒に数えますか?',
    ar: 'ورقة {tab} لها أعمدة {other} نفسها. هل تُضم إليها؟',
    vi: 'Trang {tab} có cùng các cột với {other}. Có gộp vào không?',
  },
  include: { en: 'Yes, count it', th: 'ใช่ ให้นับด้วย', ja: 'はい、数える', ar: 'نعم، احسبها', vi: 'Có, hãy tính' },
  exclude: { en: 'No, leave it out', th: 'ไม่ ไม่ต้องนับ', ja: 'いいえ、数えない', ar: 'لا، اتركها', vi: 'Không, bỏ qua' },
  gone: { en: 'It is gone', th: 'ไม่มีแล้ว', ja: 'もうない', ar: 'لم تعد موجودة', vi: 'Không còn nữa' },
} satisfies Readonly<Record<string, Texts>>;
