/** The header row of a tab, and which of its columns holds which field of a table. */

import { type Field, type FieldId, fieldIds, fields } from '../kpis/fields';
import type { TableId } from '../kpis/tables';
import { assign } from './assign';
import { isBlank, textOf } from './cells';
import { type Profile, supports } from './column-profile';
import { type HeaderMatch, type MatchReason, readHeader } from './header-words';
import { normalise } from './normalise';
import type { Cell, SourceTab } from './source';

export type { MatchReason } from './header-words';

/** How far down a header row is looked for. */
const deepest = 25;

/**
 * Index of the header row: the row among the first ones whose texts name the most fields, under titles and blank rows.
 * Where no row names two, the first row of at least two texts; -1 when there is none.
 */
export function findHeader(tab: SourceTab): number {
  let best = -1;
  let most = 1;
  let first = -1;
  for (let row = 0; row < Math.min(deepest, tab.values.length); row++) {
    let texts = 0;
    let others = 0;
    let named = 0;
    const seen = new Set<string>();
    for (const cell of tab.values[row] as readonly Cell[]) {
      if (isBlank(cell)) continue;
      if (typeof cell !== 'string' || cell.length > 80) {
        others++;
        continue;
      }
      texts++;
      const text = cell.trim();
      if (seen.has(text)) continue;
      seen.add(text);
      const score = readHeader(text).reduce((top, match) => Math.max(top, match.score), 0);
      if (score >= 0.5) named += score;
      else if (/\d{3}/.test(text)) others++;
    }
    if (first < 0 && texts >= 2 && others === 0) first = row;
    const score = named - others;
    if (score > most + 0.001) {
      most = score;
      best = row;
    }
  }
  return best >= 0 ? best : first;
}

/** The names of the columns of a header row: '' for none, `Text (2)` for a second column of the same text. */
export function columnNames(row: readonly Cell[] | undefined): string[] {
  const times = new Map<string, number>();
  return (row ?? []).map((cell) => {
    const text = textOf(cell, () => Number.NaN);
    if (text === '') return '';
    const time = (times.get(text) ?? 0) + 1;
    times.set(text, time);
    return time === 1 ? text : `${text} (${time})`;
  });
}

export interface ColumnMatch {
  field: FieldId;
  /** Index of the column. */
  column: number;
  header: string;
  /** 0 to 1. */
  confidence: number;
  reason: MatchReason;
}

/** The header text of a column without the number that columnNames adds. */
function plainHeader(name: string): string {
  return name.replace(/ \(\d+\)$/, '');
}

const outcomeHeader = /won|win|convert|success|受注|成約|ปิดการขายได้|ขายได้|فوز|رابح|thắng|chốt/i;
const lossHeader = /lost|lose|失注|แพ้|خسار|thua/i;

/** What a tick in a column says of a deal, by the column's header; null where it says nothing about the outcome. */
export function tickMeans(header: string): 'won' | 'lost' | null {
  if (lossHeader.test(header)) return 'lost';
  return outcomeHeader.test(header) ? 'won' : null;
}

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
  const ids = fieldIds.filter((id) => (fields[id] as Field).tables.includes(table));
  const matches = names.map((name, column) => {
    const profile = profiles[column] as Profile;
    const headers = [...readHeader(plainHeader(name)), ...(extra[column] ?? [])];
    const found = new Map<FieldId, { score: number; reason: MatchReason }>();
    for (const { field, score, reason } of headers) {
      if (!ids.includes(field)) continue;
      const content = contentOf(table, field, name, profile);
      if (content > 0) found.set(field, { score: score * (0.6 + 0.4 * content), reason });
    }
    // One column for both days, in the words of most CRMs: it is the close date, whatever became of the deal.
    const close = found.get('close_date');
    const other = Math.max(found.get('expected_close_date')?.score ?? 0, found.get('won_date')?.score ?? 0);
    if (close !== undefined && close.score > other - 0.05) close.score = Math.max(close.score, other + 0.01);
    // `Status` may stand over the stages themselves: the cells decide.
    const status = found.get('status');
    if (status !== undefined && profile.middles > 0.05) {
      const stage = found.get('stage');
      if (stage === undefined || stage.score < status.score)
        found.set('stage', { score: status.score + 0.01, reason: status.reason });
    }
    return found;
  });
  const pairs = assign(matches.map((found) => ids.map((id) => found.get(id)?.score ?? 0)));
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
  return result;
}

/** How well the cells go with the field, 0 to 1. */
function contentOf(table: TableId, field: FieldId, header: string, profile: Profile): number {
  if (profile.filled === 0) return field === 'stage' || field === 'status' ? 0.2 : 0.5;
  if (field === 'status' && table === 'deals') {
    if (profile.booleans >= 0.9 && profile.values <= 2) return tickMeans(header) === null ? 0 : 1;
    if (profile.dates >= 0.5 || profile.numbers >= 0.5 || profile.stages < 0.3) return 0;
    return profile.middles > 0.05 ? 0.4 : Math.max(0.5, profile.outcomes);
  }
  if (field === 'stage') {
    if (profile.dates >= 0.5 || profile.numbers >= 0.5 || profile.booleans >= 0.9) return 0;
    if (profile.stages < 0.3) {
      // Words that we don't know may be stages all the same, where the header says so.
      const clear = /stage|phase|ขั้นตอน|สเตจ|フェーズ|ステージ|مرحل|giai đoạn/i.test(header);
      return clear && profile.values <= 30 && profile.different < 0.8 ? 0.2 : 0;
    }
    return profile.middles > 0 ? Math.max(0.5, profile.stages) : 0.5;
  }
  if (field === 'email') return profile.emails;
  return supports((fields[field] as Field).kind, profile);
}

const notCreation =
  /last|modif|updat|sync|birth|dob|due|next|end|expir|renew|remind|view|最終|更新|次回|期限|ล่าสุด|ถัดไป|آخر|التالي|cuối|cập nhật|tiếp/;

/** Whether a header that names no field may stand over the day on which a deal began. */
export function mayBeCreation(header: string): boolean {
  return !notCreation.test(normalise(header));
}
