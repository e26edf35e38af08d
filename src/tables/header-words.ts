/** Which fields a header can name, by the words alone. */

import { locales } from '../i18n/locales';
import { type Field, type FieldId, type FieldKind, fieldIds, fields } from '../kpis/fields';
import { wordSet } from './cells/word-set';
import { type HeaderDictionary, headerDictionary, type Keys } from './header-dictionary';
import { partsOf, writtenOut } from './header-parts';
import { bareOf, normalise, parted } from './normalise';

/** Why a column was taken for a field. */
export type MatchReason =
  /** The header is one of the field's, letter by letter. */
  | 'same'
  /** The same but for case, punctuation, spaces or accents. */
  | 'spelling'
  /** The header has the field's word beside words that change nothing. */
  | 'part'
  /** One word of the header speaks of it; the others are not known. */
  | 'word'
  /** What the cells hold, and where the column stands. */
  | 'content';

export interface HeaderMatch {
  field: FieldId;
  /** 0 to 1. */
  score: number;
  reason: MatchReason;
}

interface Entry {
  field: FieldId;
  place: number;
}

let dictionary: HeaderDictionary | null = null;

function words(): HeaderDictionary {
  dictionary = dictionary ?? headerDictionary();
  return dictionary;
}

/** What the dictionary says of a key in one of its spellings. */
function entriesOf(keys: Keys, key: string): readonly Entry[] | undefined {
  // `constructor` is no key of ours.
  const found = Object.prototype.hasOwnProperty.call(keys, key) ? keys[key] : undefined;
  if (found === undefined) return undefined;
  const { placeCount } = words();
  return (typeof found === 'number' ? [found] : found).map((code) => ({
    field: fieldIds[Math.floor(code / placeCount)] as FieldId,
    place: code % placeCount,
  }));
}

/** The fields that name a header letter by letter. */
function namesakes(header: string): readonly Entry[] {
  const same: Entry[] = [];
  for (const { field } of entriesOf(words().spelling, normalise(header)) ?? []) {
    const { headers } = fields[field] as Field;
    const lists = [...locales.map((locale) => headers[locale]), headers.crm];
    const places = lists.map((list) => list.split('|').indexOf(header)).filter((place) => place >= 0);
    if (places.length > 0) same.push({ field, place: Math.min(...places) });
  }
  return same;
}

const scores: Readonly<Record<MatchReason, number>> = { same: 1, spelling: 0.9, part: 0.6, word: 0.48, content: 0.5 };

const neutral = wordSet(
  `deal deals opportunity opportunities opp lead leads crm sales sale close closed closing won total totals net gross order
  final current full actual record property hs in my our the a of and c x usd eur thb jpy vnd gbp aed sar egp sgd myr idr
  local company currency base % baht yen dong € £ $ ¥ hs hubspot primary product products activity custom assigned our their eur k m 円 บาท (บาท) ريال درهم đ vnd triệu tỷ の 案件 商談 取引 ดีล ของ การขาย الصفقة صفقة الفرصة cơ hội deal giao dịch`,
);

const neutralByKind: Readonly<Partial<Record<FieldKind, () => ReadonlySet<string>>>> = {
  text: wordSet('name id full ชื่อ 名 اسم tên label'),
  enum: wordSet('name label value'),
  id: wordSet('number no code'),
  date: wordSet('date on at time day utc 日 วันที่ ngày تاريخ'),
  datetime: wordSet('date on at time day utc 日 วันที่ ngày تاريخ'),
  currency: wordSet('amount value 額 ยอด'),
  duration: wordSet('min mins minutes h hr hrs hours s sec secs seconds 分 นาที phút دقيقه'),
};

const neutralByField: Readonly<Partial<Record<FieldId, () => ReadonlySet<string>>>> = {
  spend_amount: wordSet('marketing mkt ad ads advertising media campaign channel daily mark การตลาด 広告 quảng cáo'),
  csat_score: wordSet('customer satisfaction'),
  phone: wordSet('number no'),
};

const known = new Map<string, readonly HeaderMatch[]>();
const mostKnown = 2000;

/** The fields that a header can name, of all tables, each with its best score. */
export function readHeader(header: string): readonly HeaderMatch[] {
  const cached = known.get(header);
  if (cached !== undefined) return cached;
  const matches = look(header.trim());
  if (known.size >= mostKnown) known.clear();
  known.set(header, matches);
  return matches;
}

const pictures = /\p{Extended_Pictographic}|\ufe0f/gu;

function look(header: string): readonly HeaderMatch[] {
  const best = new Map<FieldId, HeaderMatch>();
  const put = (entries: readonly Entry[] | undefined, reason: MatchReason, less = 0): void => {
    for (const { field, place } of entries ?? []) {
      const score = scores[reason] - Math.min(place, 30) * 0.002 - less;
      const before = best.get(field);
      if (before === undefined || before.score < score) best.set(field, { field, score, reason });
    }
  };
  if (header === '' || header.length > 80) return [];
  const { spelling, bare, closed } = words();
  put(namesakes(header.replace(pictures, '').trim()), 'same');
  // `Job #` is no job, and `Quote inc VAT` is the quote.
  const text =
    header
      .replace(/(\S)\s*[#№]$/, '$1 number')
      .replace(taxRemark, ' ')
      .trim() || header;
  const keys = [normalise(text), normalise(parted(text))];
  for (const key of keys) put(entriesOf(spelling, key), 'spelling');
  // A unit or a remark in brackets: `Offer (£)`, `月額料金(税抜)`.
  const plain = withoutBrackets(text);
  if (plain !== text) {
    keys.push(normalise(plain));
    put(entriesOf(spelling, normalise(plain)), 'spelling', 0.02);
    // `ลีดคุณภาพ (SQL)`: the remark may be the name.
    const remark = /[([（【［]([^)\]）】］]{2,})[)\]）】］]/.exec(header)?.[1] ?? '';
    put(entriesOf(spelling, normalise(remark)), 'spelling', 0.25);
  }
  // Typed without accents: `Giai doan`, or with another article.
  for (const key of keys.map(bareOf)) put(entriesOf(bare, key) ?? entriesOf(spelling, key), 'spelling', 0.05);
  for (const key of keys) put(entriesOf(closed, key), 'spelling', 0.03);
  const long = keys.map(writtenOut).filter((key) => !keys.includes(key));
  for (const key of long) {
    put(entriesOf(spelling, key), 'spelling', 0.06);
    put(entriesOf(closed, key), 'spelling', 0.06);
  }
  for (const key of new Set([...keys, ...long])) {
    if (isUnspaced(key)) inUnspaced(key, put);
    else inWords(key.split(' '), put);
  }
  for (const key of new Set([...keys, ...long])) {
    for (const field of partsOf(bareOf(key))) put([{ field, place: 0 }], 'word');
  }
  return [...best.values()];
}

const taxRemark =
  /\b(?:inc|incl|including|ex|excl|excluding|with|without|before)\.? (?:vat|gst|tax)\b|(?:ก่อน|รวม|ไม่รวม|chưa|đã|gồm)\s*(?:vat|ภาษี|thuế)|税[抜込別]|(?:قبل|شامل|بدون) (?:ال)?ضريبة/i;

function withoutBrackets(header: string): string {
  return header.replace(/\s*[([（【［][^)\]）】］]*[)\]）】］]\s*/g, ' ').trim() || header;
}

type Put = (entries: readonly Entry[] | undefined, reason: MatchReason, less?: number) => void;

function inWords(tokens: readonly string[], put: Put): void {
  if (tokens.length < 2 || tokens.length > 8) return;
  const { spelling, closed, longest } = words();
  // Only the longest words of the dictionary in the header count: `deal closed date` is no `date`.
  for (let length = Math.min(longest, tokens.length - 1); length > 0; length--) {
    let found = false;
    for (let at = 0; at + length <= tokens.length; at++) {
      const word = tokens.slice(at, at + length).join(' ');
      const entries = entriesOf(spelling, word) ?? entriesOf(closed, word);
      if (entries === undefined) continue;
      const rest = [...tokens.slice(0, at), ...tokens.slice(at + length)];
      const fitting = entries.filter(({ field }) => rest.every((token) => isNeutral(token, field)));
      if (fitting.length === 0) continue;
      found = true;
      put(fitting, 'part', rest.includes('id') ? 0.1 : 0);
    }
    if (found) return;
  }
}

function isUnspaced(text: string): boolean {
  return /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]/.test(text);
}

/** The keys of scripts without spaces, the longest first. */
let unspaced: readonly string[] | null = null;

function inUnspaced(text: string, put: Put): void {
  const { spelling } = words();
  unspaced =
    unspaced ??
    Object.keys(spelling)
      .filter((word) => word.length > 1 && isUnspaced(word))
      .sort((a, b) => b.length - a.length);
  for (const word of unspaced) {
    if (word.length >= text.length || !text.includes(word)) continue;
    const rest = text.split(word).join(' ');
    const fitting = (entriesOf(spelling, word) ?? []).filter(({ field }) => isAllNeutral(rest, field));
    if (fitting.length === 0) continue;
    put(fitting, 'part');
    return;
  }
}

function isNeutral(token: string, field: FieldId): boolean {
  return (
    neutral().has(token) ||
    neutralByKind[fields[field].kind]?.().has(token) === true ||
    neutralByField[field]?.().has(token) === true ||
    entriesOf(words().spelling, token)?.some((entry) => entry.field === field) === true
  );
}

function isAllNeutral(text: string, field: FieldId): boolean {
  let rest = text;
  for (const set of [neutral, neutralByKind[fields[field].kind], neutralByField[field]]) {
    for (const word of set?.() ?? []) if (isUnspaced(word)) rest = rest.split(word).join(' ');
  }
  return rest.split(' ').every((token) => token === '' || isNeutral(token, field));
}
