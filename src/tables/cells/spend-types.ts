/** What money was spent on: marketing, sales or something else, by words of the five languages. */

import { normalise, withoutMarks } from '../normalise';

export type SpendType = 'marketing' | 'sales' | 'other';

const sales =
  /(?:^| )(?:sales?|sdr|bdr|commissions?|salary|salaries|payroll|crm|travel|rep|reps|ban hang|kinh doanh|hoa hong|luong)(?: |$)|ฝ่ายขาย|การขาย|เซลส์|ค่าคอม|เงินเดือน|営業|販売|人件費|المبيعات|مبيعات|عمولة|رواتب/;
const other =
  /(?:^| )(?:other|others|misc|miscellaneous|rent|office|it|admin|general|g a|support|hr|legal|tax|khac|thue|van phong)(?: |$)|อื่น|ค่าเช่า|สำนักงาน|その他|家賃|事務|管理費|أخرى|اخري|إيجار|ايجار|مكتب/;

/** What is made and found out: words that say nothing else, as a product launch is marketing. */
const making =
  /^(?:products?|product costs?|product development|production|production costs?|manufacturing|cogs|cost of goods(?: sold)?|research|research (?:and )?development|r d|development|(?:chi phi )?san pham|(?:chi phi )?san xuat|nghien cuu|nghien cuu (?:va )?phat trien)$|^(?:ค่า|ต้นทุน)?(?:ผลิตภัณฑ์|สินค้า|การผลิต|ผลิต|วิจัย|การวิจัย|วิจัยและพัฒนา)$|^(?:製品|商品|製造|生産|研究|開発|研究開発|製品開発)(?:費|費用|コスト)?$|^(?:売上)?原価$|^(?:تكلفه |تكاليف )?(?:ال)?(?:منتج|منتجات|انتاج|بحث|ابحاث|بحث والتطوير|تصنيع)$/;

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
  return other.test(key) || making.test(key) ? 'other' : 'marketing';
}
