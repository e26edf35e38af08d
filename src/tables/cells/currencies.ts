/** The signs and names of money, which currency they mean, and which mark parts its thousands. */

interface Sign {
  sign: string;
  /** The currency's code, or the sign itself where several currencies share it. */
  currency: string;
  /** The mark that can only part thousands beside this sign: `both` for money without smaller units. */
  thousands: ',' | 'both' | '';
}

const table: readonly (readonly [currency: string, thousands: Sign['thousands'], signs: string])[] = [
  ['$', ',', '$'],
  ['USD', ',', 'US$|USD|dollars|dollar|ดอลลาร์|ドル|米ドル|دولار|đô la'],
  ['AUD', ',', 'A$|AU$|AUD'],
  ['CAD', ',', 'C$|CA$|CAD'],
  ['SGD', ',', 'S$|SGD'],
  ['HKD', ',', 'HK$|HKD'],
  ['TWD', ',', 'NT$|TWD'],
  ['NZD', ',', 'NZ$|NZD'],
  ['MXN', ',', 'MX$|MXN'],
  ['BRL', '', 'R$|BRL'],
  ['GBP', ',', '£|GBP'],
  ['EUR', '', '€|EUR|euros|euro|يورو|ユーロ|ยูโร'],
  ['JPY', ',', 'JPY|円|เยน'],
  ['¥', ',', '¥'],
  ['CNY', ',', 'CNY|RMB|元|人民元|หยวน'],
  ['THB', ',', '฿|THB|บาท|baht|バーツ'],
  ['VND', 'both', '₫|VND|VNĐ|đồng|đ|ด่อง|ドン'],
  ['INR', ',', '₹|INR|Rs.|Rs'],
  ['KRW', 'both', '₩|KRW|원|ウォン'],
  ['IDR', 'both', 'Rp|IDR'],
  ['MYR', ',', 'RM|MYR'],
  ['PHP', ',', '₱|PHP'],
  ['AED', ',', 'AED|د.إ|درهم'],
  ['SAR', ',', 'SAR|ر.س|ريال|﷼'],
  ['QAR', ',', 'QAR|ر.ق'],
  ['KWD', ',', 'KWD|د.ك|دينار'],
  ['EGP', ',', 'EGP|ج.م|جنيه|E£'],
  ['CHF', '', 'CHF'],
  ['SEK', '', 'SEK|kr'],
  ['NOK', '', 'NOK'],
  ['DKK', '', 'DKK'],
  ['PLN', '', 'PLN|zł'],
  ['TRY', '', '₺|TRY'],
  ['RUB', '', '₽|RUB'],
  ['ZAR', '', 'ZAR'],
  ['NGN', ',', '₦|NGN'],
  ['ILS', ',', '₪|ILS'],
];

let signs: readonly Sign[] | null = null;
let byFirst: Map<string, Sign[]> | null = null;
let byLast: Map<string, Sign[]> | null = null;

/** All signs, the longest first, so that `US$` is found before `$`. */
function allSigns(): readonly Sign[] {
  if (signs === null) {
    const found: Sign[] = [];
    for (const [currency, thousands, list] of table) {
      for (const sign of list.split('|')) found.push({ sign: sign.toLowerCase(), currency, thousands });
    }
    signs = found.sort((a, b) => b.sign.length - a.sign.length);
  }
  return signs;
}

/** The signs by their first or last letter. */
function indexed(letterOf: (sign: string) => string): Map<string, Sign[]> {
  const index = new Map<string, Sign[]>();
  for (const sign of allSigns()) {
    const letter = letterOf(sign.sign);
    index.set(letter, [...(index.get(letter) ?? []), sign]);
  }
  return index;
}

/** A text without the sign of money at its start or end, and what the sign says; null when it has none. */
export function withoutSign(text: string): (Sign & { rest: string }) | null {
  byFirst = byFirst ?? indexed((sign) => sign.charAt(0));
  byLast = byLast ?? indexed((sign) => sign.charAt(sign.length - 1));
  const lower = text.toLowerCase();
  for (const sign of byFirst.get(lower.charAt(0)) ?? []) {
    if (!lower.startsWith(sign.sign)) continue;
    const rest = text.slice(sign.sign.length);
    if (!startsWithLetter(sign.sign, rest)) return { ...sign, rest: rest.trim() };
  }
  for (const sign of byLast.get(lower.charAt(lower.length - 1)) ?? []) {
    if (lower.endsWith(sign.sign)) return { ...sign, rest: text.slice(0, text.length - sign.sign.length).trim() };
  }
  return null;
}

/** Whether a sign of Latin letters runs on into another word, as `rm` does in `rmb`. */
function startsWithLetter(sign: string, rest: string): boolean {
  return /[a-z]$/.test(sign) && /^[a-z]/i.test(rest);
}

/** The code of a currency for a text such as `usd`, `฿` or `บาท`; the text itself in capitals where it is not known. */
export function currencyOf(text: string): string {
  const lower = text.trim().toLowerCase();
  const sign = allSigns().find((each) => each.sign === lower);
  return sign === undefined ? text.trim().toUpperCase() : sign.currency;
}

/** The signs that several currencies share, and those currencies. */
const shared: Readonly<Record<string, readonly string[]>> = {
  $: ['USD', 'AUD', 'CAD', 'SGD', 'HKD', 'TWD', 'NZD', 'MXN'],
  '¥': ['JPY', 'CNY'],
};

/** The different currencies of a column. A shared sign beside the code of one of its currencies means that one. */
export function differentCurrencies(codes: Iterable<string>): string[] {
  const all = [...new Set(codes)];
  return all.filter((code) => {
    const family = shared[code];
    return family === undefined || all.filter((other) => family.includes(other)).length !== 1;
  });
}
