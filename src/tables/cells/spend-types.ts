/** What money was spent on: marketing, sales or something else, by words of the five languages. */

import { normalise, withoutMarks } from '../normalise';

export type SpendType = 'marketing' | 'sales' | 'other';

const sales =
  /(?:^| )(?:sales?|sdr|bdr|commissions?|salary|salaries|payroll|crm|travel|rep|reps|ban hang|kinh doanh|hoa hong|luong)(?: |$)|ฝ่ายขาย|การขาย|เซลส์|ค่าคอม|เงินเดือน|営業|販売|人件費|المبيعات|مبيعات|عمولة|رواتب/;
const other =
  /(?:^| )(?:other|others|misc|miscellaneous|rent|office|it|admin|general|g a|support|hr|legal|tax|khac|thue|van phong)(?: |$)|อื่น|ค่าเช่า|สำนักงาน|その他|家賃|事務|管理費|أخرى|اخري|إيجار|ايجار|مكتب/;

const ads =
  /(?:^| )(?:ads?|adwords|advertis\w*|ppc|sem|google|facebook|meta|instagram|tiktok|linkedin|quang cao)(?: |$)|โฆษณา|広告|إعلان|اعلان/;

/** Whether a spend's words speak of ads: `Google Ads`, `โฆษณา`. */
export function isAds(text: string): boolean {
  return ads.test(withoutMarks(normalise(text)));
}

/** The type of a spend's words. Words that name neither sales nor something else are kinds of marketing. */
export function spendTypeOf(text: string): SpendType {
  const key = withoutMarks(normalise(text));
  // `Sales promotion` is marketing, and so is whatever is called so.
  if (
    /(?:^| )(?:marketing|promotions?|ads?|advertising|tiep thi|quang cao)(?: |$)|การตลาด|โฆษณา|広告|販促|マーケティング|تسويق|إعلان|اعلان/.test(
      key,
    )
  ) {
    return 'marketing';
  }
  if (sales.test(key)) return 'sales';
  return other.test(key) ? 'other' : 'marketing';
}
