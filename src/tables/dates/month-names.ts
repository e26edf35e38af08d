/** Names of the months in the five languages. */

const names: readonly string[] = [
  'january|jan|มกราคม|ม.ค|يناير|كانون الثاني|janvier|enero|januar|một|giêng',
  'february|feb|กุมภาพันธ์|ก.พ|فبراير|شباط|hai',
  'march|mar|มีนาคม|มี.ค|مارس|آذار|ba',
  'april|apr|เมษายน|เม.ย|أبريل|ابريل|إبريل|نيسان|tư',
  'may|พฤษภาคม|พ.ค|مايو|أيار|năm',
  'june|jun|มิถุนายน|มิ.ย|يونيو|يونيه|حزيران|sáu',
  'july|jul|กรกฎาคม|ก.ค|يوليو|يوليه|تموز|bảy',
  'august|aug|สิงหาคม|ส.ค|أغسطس|اغسطس|آب|tám',
  'september|sept|sep|กันยายน|ก.ย|سبتمبر|أيلول|chín',
  'october|oct|ตุลาคม|ต.ค|أكتوبر|اكتوبر|تشرين الأول|mười',
  'november|nov|พฤศจิกายน|พ.ย|نوفمبر|تشرين الثاني|mười một',
  'december|dec|ธันวาคม|ธ.ค|ديسمبر|كانون الأول|mười hai',
];

let byName: Map<string, number> | null = null;

/** Vietnamese months are numbers in words, which mean months only after `tháng`. */
const vietnamese = /^(?:một|giêng|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|mười một|mười hai)$/;

/** Month 1 to 12 of a name in small letters, without a closing point; 0 when it is none. */
export function monthOf(name: string, afterMonthWord = false): number {
  if (byName === null) {
    byName = new Map();
    for (let month = 1; month <= 12; month++) {
      for (const each of (names[month - 1] as string).split('|')) byName.set(each, month);
    }
  }
  if (!afterMonthWord && vietnamese.test(name)) return 0;
  return byName.get(name) ?? 0;
}
