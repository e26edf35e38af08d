/** What a stage text means: the words of the five languages and of the CRMs, read with care. */

import { locales } from '../i18n/locales';
import { rankOf, type StageId, stageIds, stages } from '../kpis/stages';
import { plainCharacters } from './cells/characters';
import { wordSet } from './cells/word-set';
import { normalise, withoutMarks } from './normalise';

export interface StageContext {
  /** The text stands in a table of leads beside a table of deals: a converted lead has become a deal, not a sale. */
  leadsBesideDeals?: boolean;
}

/** Words that don't change a stage: `Proposal sent`, `Stage: Demo`, `เจรจาแล้ว`, `提案中`. */
const neutral = wordSet(
  `stage phase step status in progress ongoing the a an of sent submitted made done completed complete scheduled booked
  started held given deal deals sales under current now active level ขั้น ขั้นตอน สถานะ กำลัง แล้ว การ อยู่ ระหว่าง set out hđ hđmb
  中 済 済み 完了 段階 フェーズ ステージ المرحلة مرحلة قيد تم giai đoạn đang đã rồi bước`,
);

/** Words that turn a text around: a text with one of them is only known as a whole. */
const reversals =
  /(?:^| )(?:not|no|non|never|without|un|pre|before|after|pending|awaiting|waiting|to|if|maybe|chưa|không|chờ|sắp|لم|غير|لا|بدون|قبل|بعد|بانتظار|في انتظار)(?: |$)|ไม่|ยังไม่|รอ(?![งบก])|ก่อน|หลัง|未|前|待ち|予定|不|非|後/;

/** Words that are clear only alone: in a longer text they decide nothing, but still speak against another stage. */
const weak = wordSet(
  `new open no order paid review hot cold warm working data success contract raw later customer lead leads trial offer
  commit legal interested signed sold ลูกค้า ใหม่ ซ้ำ 契約 顧客 新規 獲得 成功 عميل جديد فرصة عرض مهتم mới mất chờ mua khách hàng`,
);

/** Words whose meaning depends on the table: the sale itself, or only the step from lead to deal. */
const conversions = wordSet('converted|closed converted|ขายแล้ว|تم التحويل|đã chuyển đổi|コンバート済み');

/** Texts that name an end without saying which. */
const openEnds = wordSet('closed|close|ปิด|ปิดแล้ว|đóng|đã đóng|مغلق|مغلقة|クローズ|完了|終了');

/** Listed in header-synonyms.json as meaning different stages in different teams. */
const disputed = wordSet('qualified|contacted|registered|approved|completed|accepted|passed|فرصة|見込み|trial|open');

/** What a status says of a deal that has not ended. */
const openWords = wordSet(
  `open|active|in progress|ongoing|pending|working|current|live|เปิด|เปิดอยู่|กำลังดำเนินการ|ดำเนินการ|อยู่ระหว่างดำเนินการ|進行中|対応中|継続中
  |オープン|مفتوح|مفتوحة|نشط|نشطة|جارية|قيد التنفيذ|đang mở|đang xử lý|đang tiến hành|đang thực hiện|mở`,
);

interface Dictionary {
  exact: Map<string, StageId>;
  bare: Map<string, StageId>;
  /** Words of scripts without spaces, the longest first. */
  unspaced: readonly (readonly [word: string, stage: StageId])[];
  longest: number;
}

let dictionary: Dictionary | null = null;

function words(): Dictionary {
  if (dictionary !== null) return dictionary;
  const exact = new Map<string, StageId>();
  const bare = new Map<string, StageId>();
  const clashes = new Set<string>();
  let longest = 1;
  for (const part of ['locales', 'crm'] as const) {
    for (const stage of stageIds) {
      const lists = part === 'crm' ? [stages[stage].words.crm] : locales.map((locale) => stages[stage].words[locale]);
      for (const word of lists.join('|').split('|')) {
        const key = normalise(word);
        if (key === '') continue;
        if (!exact.has(key)) exact.set(key, stage);
        longest = Math.max(longest, key.split(' ').length);
        const plain = withoutMarks(key);
        if (plain === key) continue;
        const other = bare.get(plain);
        if (other !== undefined && other !== stage) clashes.add(plain);
        bare.set(plain, stage);
      }
    }
  }
  for (const word of clashes) bare.delete(word);
  const unspaced = [...exact].filter(([word]) => isUnspaced(word)).sort(([a], [b]) => b.length - a.length);
  dictionary = { exact, bare, unspaced, longest };
  return dictionary;
}

function isUnspaced(text: string): boolean {
  return /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]/.test(text);
}

/**
 * The stage that a text means; null when it is not known. Numbering and percentages don't matter. A longer text is known
 * when its other words change nothing, and never when it could mean two stages.
 */
export function stageOf(text: string, context: StageContext = {}): StageId | null {
  const whole = normalise(text);
  const known = exactly(whole, context);
  if (known !== null) return known;
  // What is sure to a hundred percent is sold, and what is lost to someone is lost.
  const certain = /(?:^|\D)100(?:[.,]0+)?\s*[%٪]/.test(plainCharacters(text));
  const plain = plainCharacters(text)
    .normalize('NFKC')
    .replace(/[([]?\s*\d{1,3}(?:[.,]\d+)?\s*[%٪]\s*[)\]]?/g, ' ')
    .replace(
      /^\s*(?:(?:stage|step|phase|s|giai đoạn|bước|ขั้นที่|ขั้นตอนที่|المرحلة)\s*)?\d{1,2}\s*(?:[.):–—-]\s*)?(?=\p{L})/iu,
      '',
    )
    .replace(/^[\s:–—-]+|[\s:–—-]+$/g, '');
  const rest = normalise(plain);
  if (rest === '' || openEnds().has(rest)) return null;
  const found =
    exactly(rest, context) ??
    exactly(rest.replace(/^[ごお](?=[\u3400-\u9fff])/, ''), context) ??
    bySegments(plain, context) ??
    byContainment(rest, context);
  if (certain && (found === null || rankOf(found) >= rankOf('negotiation'))) return 'won';
  return found ?? (/^lost (?:to|on|due|because|for) /.test(rest) ? 'lost' : null);
}

/**
 * Whether teams use the text for different stages, so that the person should look at it. A lead beside deals that was
 * converted has become one of them, and what became of that the deals say.
 */
export function isDisputed(text: string, { leadsBesideDeals }: StageContext = {}): boolean {
  const key = normalise(text);
  return disputed().has(key) || (!leadsBesideDeals && conversions().has(key));
}

/** Whether the text names the step that it stands on as one of leads: `Lead`, `MQL`, `Sales Qualified Lead`. */
export function namesLeads(text: string): boolean {
  return /(?:^| )(?:leads?|mqls?|sqls?|marketing qualified|sales qualified)(?: |$)|ลีด|リード|عميل محتمل|عملاء محتمل|khách hàng tiềm năng|khách tiềm năng/.test(
    normalise(text),
  );
}

function exactly(key: string, context: StageContext): StageId | null {
  if (conversions().has(key)) return context.leadsBesideDeals ? 'sql' : key === 'closed converted' ? 'sql' : 'won';
  const { exact, bare } = words();
  return exact.get(key) ?? bare.get(key) ?? exact.get(key.replace(/ /g, '')) ?? null;
}

/** `Lost - Price`, `Won (2024)`, `Pipeline: Proposal`: one part is a stage as it stands, and no part another. */
function bySegments(text: string, context: StageContext): StageId | null {
  const segments = text
    .split(/\s+[-–—]\s+|[:：/|()（）>→]+/)
    .map(normalise)
    .filter((segment) => segment !== '');
  if (segments.length < 2) return null;
  let found: StageId | null = null;
  for (const segment of segments) {
    const stage = exactly(segment, context);
    if (stage === null) {
      if (reversals.test(segment)) return null;
      continue;
    }
    if (weak().has(segment)) return null;
    if (found !== null && found !== stage) return null;
    found = stage;
  }
  return found;
}

/** The one stage whose words stand in the text, when the words beside them are neutral. */
function byContainment(text: string, context: StageContext): StageId | null {
  if (reversals.test(text)) return null;
  return isUnspaced(text) ? inUnspaced(text) : inWords(text.split(' '), context);
}

function inWords(tokens: readonly string[], context: StageContext): StageId | null {
  const { longest } = words();
  let found: StageId | null = null;
  let strong = false;
  for (let at = 0; at < tokens.length; ) {
    let step = 0;
    for (let length = Math.min(longest, tokens.length - at); length > 0 && step === 0; length--) {
      const word = tokens.slice(at, at + length).join(' ');
      const stage = exactly(word, context);
      if (stage === null || (length === 1 && neutral().has(word))) continue;
      if (found !== null && found !== stage) return null;
      found = stage;
      if (!weak().has(word)) strong = true;
      step = length;
    }
    if (step === 0) {
      if (!neutral().has(tokens[at] as string)) return null;
      step = 1;
    }
    at += step;
  }
  return strong ? found : null;
}

function inUnspaced(text: string): StageId | null {
  let rest = text;
  let found: StageId | null = null;
  let strong = false;
  for (const [word, stage] of words().unspaced) {
    if (!rest.includes(word)) continue;
    if (found !== null && found !== stage) return null;
    found = stage;
    if (!weak().has(word)) strong = true;
    rest = rest.split(word).join(' ');
  }
  if (!strong) return null;
  for (const word of neutral()) if (isUnspaced(word) && word.length > 1) rest = rest.split(word).join(' ');
  for (const word of rest.split(' ')) if (word !== '' && !neutral().has(word)) return null;
  return found;
}

/** Whether a status only says that a deal has not ended: `Active`, `In progress`, `กำลังดำเนินการ`, `進行中`. */
export function isOpenWord(text: string): boolean {
  return openWords().has(normalise(text)) || openWords().has(withoutMarks(normalise(text)));
}
