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

/** One sentence per kind of finding: what was found, where, and what to do. `{count}` and `{tab}` are always there. */
export const findingTexts = {
  unknown_stage: {
    en: '{count} rows of {tab} have the stage "{text}", which is not known. Say in the sidebar what it means.',
    th: '{count} แถวใน {tab} มีขั้นตอน "{text}" ที่ยังไม่รู้จัก ระบุความหมายได้ในแถบด้านข้าง',
    ja: '{tab} の {count} 行に不明なステージ「{text}」があります。サイドバーで意味を指定してください。',
    ar: 'في {tab}: {count} صفوف بمرحلة غير معروفة «{text}». حدّد معناها في الشريط الجانبي.',
    vi: '{count} dòng của {tab} có giai đoạn "{text}" chưa được biết. Hãy chọn ý nghĩa trong thanh bên.',
  },
} as const satisfies Record<string, Texts>;

export type FindingCode = keyof typeof findingTexts;

/** The finding as a sentence in a language. */
export function wordFinding(finding: Finding, locale: Locale): string {
  return fill(findingTexts[finding.code][locale], { count: finding.count, tab: finding.tab, ...finding.values });
}
