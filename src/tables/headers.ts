/** Which column of a tab holds which field of a table. */

import { type Field, type FieldId, fieldIds, fields } from '../kpis/fields';
import type { StageId } from '../kpis/stages';
import type { TableId } from '../kpis/tables';
import { assign } from './columns/assign';
import { type Profile, supports } from './columns/column-profile';
import { plainName } from './columns/header-row';
import { type HeaderMatch, type MatchReason, readHeader } from './header-words';
import { normalise } from './normalise';
import { stageOf } from './stage-words';

export { columnNames, findHeader, headerNames } from './columns/header-row';
export type { MatchReason } from './header-words';

export interface ColumnMatch {
  field: FieldId;
  /** Index of the column. */
  column: number;
  header: string;
  /** 0 to 1. */
  confidence: number;
  reason: MatchReason;
}

const outcomeHeader =
  /won|win|convert|success|accept|approv|sold|book|sign|enrol|go.?ahead|y ?\/ ?n|受注|成約|ปิดการขายได้|ขายได้|فوز|رابح|thắng|chốt/i;
const lossHeader = /lost|lose|失注|แพ้|خسار|thua/i;

/** What a tick in a column says of a deal, by the column's header; null where it says nothing about the outcome. */
export function tickMeans(header: string): 'won' | 'lost' | null {
  if (lossHeader.test(header) || isArchive(header)) return 'lost';
  return outcomeHeader.test(header) ? 'won' : null;
}

/** Whether an unset tick under the header is what says it: a deal that is not `Active` was archived as lost. */
export function isArchive(header: string): boolean {
  return /^\s*(?:is )?active\s*$/i.test(header);
}

/** For each column the fields of a table that it may hold, each with its score. */
export function scoreColumns(
  table: TableId,
  names: readonly string[],
  profiles: readonly Profile[],
  extra: readonly HeaderMatch[][] = [],
): Map<FieldId, { score: number; reason: MatchReason }>[] {
  return names.map((name, column) => {
    const profile = profiles[column] as Profile;
    const headers = [...readHeader(plainName(name)), ...(extra[column] ?? [])];
    const found = new Map<FieldId, { score: number; reason: MatchReason }>();
    for (const { field, score, reason } of headers) {
      if (!(fields[field] as Field).tables.includes(table)) continue;
      let content = contentOf(table, field, name, profile, reason);
      if (reason === 'word' && content < 0.5 && field !== 'stage' && profile.filled > 0) content = 0;
      // A part of the amount, or of each: `Deposit`, `Order Subtotal`, `Price/unit`.
      const share = kindOfAmount.has(field) && (partial.test(name) || /[/／]\s*\p{L}/u.test(name)) ? 0.6 : 1;
      if (content > 0) found.set(field, { score: score * share * (0.6 + 0.4 * content), reason });
    }
    const sum = sumOf[table];
    if (sum !== undefined && found.size === 0 && profile.numbers >= 0.5 && isSumHeader(name))
      found.set(sum, { score: 0.46, reason: 'word' });
    if (table === 'deals' && profile.dates + profile.serials >= 0.5) addStageDate(name, found);
    // `Opportunity` over codes that never repeat holds the ids.
    const deal = found.get('deal_name');
    const areCodes = profile.codes >= 0.9 && profile.different === 1 && !/name|title|名|ชื่อ|اسم|tên/i.test(name);
    if (deal !== undefined && areCodes && !found.has('deal_id')) {
      found.set('deal_id', { score: deal.score, reason: deal.reason });
      deal.score *= 0.5;
    }
    // One column for both days, in the words of most CRMs: it is the close date, whatever became of the deal.
    const close = found.get('close_date');
    const other = found.get('expected_close_date')?.score ?? 0;
    if (close !== undefined && close.score > other - 0.05) close.score = Math.max(close.score, other + 0.01);
    // `Our rep` beside the customer's own people.
    const owner = found.get('owner');
    if (owner !== undefined && /\bour\b|نا$|自社|当社|弊社|ของเรา/i.test(name)) owner.score += 0.05;
    const reply = found.get('reply_time');
    const lasts = found.get('duration');
    if (reply !== undefined && lasts !== undefined) reply.score = Math.max(reply.score, lasts.score + 0.01);
    // `Status` may stand over the stages themselves: the cells decide.
    const status = found.get('status');
    const stage = found.get('stage');
    if (status !== undefined && (profile.middles > 0.05 || (stage !== undefined && profile.outcomes < 0.99))) {
      if (stage === undefined || stage.score <= status.score)
        found.set('stage', { score: status.score + 0.01, reason: status.reason });
    }
    return found;
  });
}

/** What a column of money is in a table when its header has only the sign of a currency: `Est £`, `$ closed`. */
const sumOf: Readonly<Partial<Record<TableId, FieldId>>> = {
  deals: 'amount',
  counts: 'amount',
  orders: 'amount',
  spend: 'spend_amount',
  targets: 'target_amount',
};

function isSumHeader(name: string): boolean {
  return (
    (moneySign.test(name) || /\b(?:usd|eur|gbp|thb|jpy|vnd|sar|aed|egp)\b|บาท|円|ريال|درهم|đồng/i.test(name)) &&
    !partial.test(name) &&
    !/[/／]|\bper\b|vat|tax|gross|cost|spend|comm|balance|ow(?:ed|ing)|ภาษี|税|ضريب/i.test(name)
  );
}

const kindOfAmount: ReadonlySet<FieldId> = new Set(['amount']);

const partial =
  /\b(?:deposit|subtotal|sub total|unit|untaxed|discount|shipping|paid)\b|小計|มัดจำ|内金|手付|単価|ต่อ(?:ชิ้น|หน่วย|ลัง|กล่อง)|عربون|سعر (?:القطعة|الوحدة|الحبة)|cọc|đơn giá/i;

const dateWords =
  /(?:^| )(?:date|dates|time|entered|became|day|on|at|dt|a|an|the|of|stage|went|moved)(?= |$)|วันที่|วัน|日付|日時|日$|تاريخ|يوم|(?:^| )(?:ngày|thời gian)(?= |$)/g;

/** A stage's name over days is the day on which it was reached: `Viewing date`, `Date entered "Contract Sent"`, `内見日`. */
function addStageDate(header: string, found: Map<FieldId, { score: number; reason: MatchReason }>): void {
  if (found.size > 0 || header.length > 60) return;
  const stage = stageOf(
    normalise(header.replace(/\([^)]*\)/g, ' '))
      .replace(dateWords, ' ')
      .trim(),
  );
  const field = stage === null || stage === 'on_hold' || stage === 'disqualified' ? null : stageDay[stage];
  if (field !== null) found.set(field, { score: 0.55, reason: 'part' });
}

const stageDay: Readonly<Record<Exclude<StageId, 'on_hold' | 'disqualified'>, FieldId>> = {
  lead: 'lead_date',
  mql: 'mql_date',
  sql: 'sql_date',
  opportunity: 'opportunity_date',
  proposal: 'proposal_date',
  negotiation: 'negotiation_date',
  won: 'won_date',
  lost: 'lost_date',
};

/**
 * The columns of a table. Every pair of column and field is scored by header and contents; a column has one field at
 * most and a field one column, so that the sum is largest.
 */
export function matchColumns(
  table: TableId,
  names: readonly string[],
  profiles: readonly Profile[],
  extra: readonly HeaderMatch[][] = [],
): ColumnMatch[] {
  const matches = scoreColumns(table, names, profiles, extra);
  const ids = fieldIds.filter((id) => matches.some((found) => found.has(id)));
  // Squares: one clear match counts for more than two doubtful ones.
  const pairs = assign(matches.map((found) => ids.map((id) => (found.get(id)?.score ?? 0) ** 2)));
  const result: ColumnMatch[] = [];
  pairs.forEach((at, column) => {
    const field = at < 0 ? undefined : ids[at];
    const match = field === undefined ? undefined : matches[column]?.get(field);
    if (field === undefined || match === undefined) return;
    result.push({
      field,
      column,
      header: names[column] as string,
      confidence: Math.min(1, match.score),
      reason: match.reason,
    });
  });
  asAmount(result, matches);
  // In a log of activities a plain name is that of whom it is about last of all.
  const person = result.find(({ field }) => field === 'contact');
  if (table === 'activities' && person !== undefined && !result.some(({ field }) => field === 'owner')) {
    if (matches[person.column]?.has('owner')) person.field = 'owner';
  }
  return result;
}

/** `Expected Revenue` is the deal's amount where no other column is, and the weighted one beside it. */
function asAmount(result: ColumnMatch[], matches: ReturnType<typeof scoreColumns>): void {
  const weighted = result.find(({ field }) => field === 'weighted_amount');
  if (weighted === undefined || result.some(({ field }) => field === 'amount')) return;
  if (matches[weighted.column]?.has('amount')) weighted.field = 'amount';
}

/** How well the cells go with the field, 0 to 1. */
function contentOf(table: TableId, field: FieldId, header: string, profile: Profile, reason: MatchReason): number {
  if (profile.filled === 0) return field === 'stage' || field === 'status' ? 0.2 : 0.5;
  if ((field === 'stage' || field === 'status') && profile.ended > 0 && profile.stages < 0.3) return 0;
  if (field === 'status' && table === 'deals') {
    if (profile.booleans >= 0.9 && profile.values <= 2) return tickMeans(header) === null ? 0 : 1;
    if (profile.booleans >= 0.5 && tickMeans(header) !== null) return 0.8;
    if (profile.dates >= 0.5 || profile.numbers >= 0.5) return 0;
    if (profile.stages < 0.3) return isExact(reason) && mayBeStages(profile) ? 0.2 : 0;
    return profile.middles > 0.05 ? 0.4 : Math.max(0.5, profile.outcomes);
  }
  if (field === 'stage') {
    if (profile.dates >= 0.5 || profile.numbers >= 0.5 || profile.booleans >= 0.9) return 0;
    if (profile.stages < 0.3) {
      // Words that we don't know may be stages all the same, where the header says so.
      const clear =
        isExact(reason) ||
        (reason === 'word' && profile.stages > 0) ||
        /stage|phase|ขั้นตอน|สเตจ|フェーズ|ステージ|مرحل|giai đoạn/i.test(header);
      return clear && mayBeStages(profile) ? 0.2 : 0;
    }
    return profile.middles > 0 ? Math.max(0.5, profile.stages) : 0.5;
  }
  // Campaigns may be known by numbers: the column of the fewest is the campaign's, not that of its ads.
  if (field === 'campaign' && profile.numbers >= 0.9) return profile.different < 0.05 ? 0.9 : 0.4;
  if (field === 'email') return profile.emails;
  // Who would recommend is asked beside who is satisfied.
  if (field === 'csat_score' && /recommend|nps|แนะนำ|薦め|勧め|توصي|giới thiệu/i.test(header)) return 0.5;
  // Ids that never repeat are those of the rows: `Prospect ID`.
  if (field === 'account' && profile.different === 1 && profile.filled > 20 && /\bid$/i.test(header)) return 0;
  // The same company in all rows is the sheet's owner.
  if (field === 'account' && profile.values === 1 && profile.filled > 2) return 0.4;
  if (field === 'product' && reason === 'word' && table !== 'orders' && /desc/i.test(header)) return 0;
  // The names of products say more than their codes.
  if (field === 'product' && profile.digits >= 0.8 && /sku|code|รหัส|コード|كود|mã/i.test(header)) return 0;
  const { kind } = fields[field] as Field;
  if (kind !== 'currency' && kind !== 'percent' && moneySign.test(header) && profile.numbers >= 0.5) return 0;
  // Names of customers are no ids of theirs.
  if (field === 'customer_id' && profile.digits < 0.5 && !/id|no|code|#|รหัส|เลข|番号|コード|رقم|كود|mã/i.test(header))
    return 0;
  if (field === 'churn_status' || field === 'answered' || field === 'resolved') {
    return profile.values <= 6 && profile.dates < 0.5 ? 1 : 0;
  }
  if (field === 'expected_close_date' && profile.periods >= 0.5) return 0.7;
  return supports(kind, profile);
}

const moneySign = /[$€£¥฿₫]/;

function isExact(reason: MatchReason): boolean {
  return reason === 'same' || reason === 'spelling';
}

/** Whether a column of texts could hold stages in words that are not known: few of them, or few rows. */
function mayBeStages({ values, different, filled }: Profile): boolean {
  return values <= 30 && (different < 0.8 || filled <= 8);
}

const notCreation =
  /last|modif|updat|sync|birth|dob|due|next|end|expir|renew|remind|view|最終|更新|次回|期限|ล่าสุด|ถัดไป|آخر|التالي|cuối|cập nhật|tiếp theo|kế tiếp/;

/** Whether a header that names no field may stand over the day on which a deal began. */
export function mayBeCreation(header: string): boolean {
  return !notCreation.test(normalise(header));
}

/** Whether a column says where its rows stand. */
export function isStageColumn({ field }: ColumnMatch): boolean {
  return field === 'stage' || field === 'status';
}
