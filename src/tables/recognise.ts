/** Which tabs hold which tables, and which columns hold what: the mapping that is made without asking. */

import type { FieldId } from '../kpis/fields';
import { type FunnelStage, rankOf, type StageId } from '../kpis/stages';
import { type TableId, tableIds } from '../kpis/tables';
import { readBoolean } from './booleans';
import { isBlank, isError, textOf } from './cells';
import { type Profile, profileOf } from './column-profile';
import { readDates } from './dates';
import type { HeaderMatch } from './header-words';
import { type ColumnMatch, columnNames, findHeader, matchColumns, mayBeCreation } from './headers';
import type { Mapping, TableMapping } from './mapping';
import { normalise } from './normalise';
import { isTotal } from './rows';
import { sampleColumns } from './sample';
import type { Cell, ReadOptions, SourceTab } from './source';
import { namesLeads, stageOf } from './stage-words';
import { speaksOf, tablesNamed } from './tab-words';

/** A tab taken for a table. */
export interface Recognition {
  table: TableId;
  tab: string;
  /** Index of the header row. */
  header: number;
  columns: ColumnMatch[];
  /** Compared between the tables that a tab might hold. */
  score: number;
}

/**
 * Finds the tables of a workbook, their columns, what the rows of deals are at least, and the meaning of each stage text
 * that is known. Texts that are not known are left out.
 */
export function recognise(tabs: readonly SourceTab[], options: ReadOptions): Mapping {
  const found = tabs.map((tab) => recogniseTab(tab, options)).filter((each): each is Recognition => each !== null);
  const byName = new Map(tabs.map((tab) => [tab.name, tab]));
  const texts = new Map<Recognition, Map<string, number>>();
  const tables = found.map((each) => {
    const mapping: TableMapping = { table: each.table, tab: each.tab, header: each.header + 1, columns: {} };
    for (const { field, header } of each.columns) mapping.columns[field] = header;
    if (each.table === 'deals') {
      const tab = byName.get(each.tab) as SourceTab;
      const seen = stageTexts(
        tab,
        each.header,
        each.columns.filter(isStageColumn).map(({ column }) => column),
        options,
      );
      texts.set(each, seen);
      mapping.rows = rowsOf(tab, each, [...seen.keys()]);
    }
    return mapping;
  });
  const levels = tables.map(({ rows }) => (rows === undefined ? -1 : rankOf(rows)));
  const hasDeals = levels.some((level) => level >= rankOf('opportunity'));
  const stages: Record<string, StageId> = {};
  found.forEach((each, at) => {
    const leadsBesideDeals = hasDeals && (levels[at] as number) < rankOf('opportunity');
    for (const text of texts.get(each)?.keys() ?? []) {
      const stage = stageOf(text, { leadsBesideDeals });
      if (stage !== null) stages[text] = stage;
    }
  });
  return { version: 1, tables, stages };
}

function isStageColumn({ field }: ColumnMatch): boolean {
  return field === 'stage' || field === 'status';
}

/** How many different stage texts are kept. More are no stages. */
const mostStages = 60;

/** The texts of stage columns with their counts. Ticks are no texts. */
export function stageTexts(
  tab: SourceTab,
  header: number,
  columns: readonly number[],
  options: ReadOptions,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const column of columns) {
    const own = new Map<string, number>();
    let onlyTicks = true;
    for (let row = header + 1; row < tab.values.length; row++) {
      const cell = tab.values[row]?.[column] as Cell;
      if (isBlank(cell) || isError(cell)) continue;
      const text = textOf(cell, options.localDays);
      own.set(text, (own.get(text) ?? 0) + 1);
    }
    for (const text of own.keys()) if (readBoolean(text) === null) onlyTicks = false;
    if (onlyTicks || own.size > mostStages) continue;
    const name = textOf(tab.values[header]?.[column], options.localDays);
    for (const [text, count] of own) {
      if (text !== name && !isTotal(text)) counts.set(text, (counts.get(text) ?? 0) + count);
    }
  }
  return counts;
}

/** The table that a tab holds; null when it is none that we know. */
export function recogniseTab(tab: SourceTab, options: ReadOptions): Recognition | null {
  const header = findHeader(tab);
  if (header < 0 || tab.values.length <= header + 1) return null;
  const names = columnNames(tab.values[header]);
  const profiles = sampleColumns(tab, header).map((cells) => profileOf(cells, options.localDays));
  const named = tablesNamed(tab.name);
  let best: Recognition | null = null;
  for (const table of tableIds) {
    const columns = matchColumns(table, names, profiles, extraMatches(table, named, names, profiles));
    const score = tableScore(table, tab.name, columns, named, names, profiles);
    if (score > 0 && (best === null || score > best.score)) best = { table, tab: tab.name, header, columns, score };
  }
  if (best?.table === 'deals') addCreation(best, tab, names, profiles, options);
  return best;
}

const moneyHeader =
  /^(?:amount|total|value|sum|price|จำนวนเงิน|ยอดเงิน|ยอด|มูลค่า|金額|合計|المبلغ|القيمه|so tien|số tiền|giá trị|thành tiền)$/;

/** On a tab whose name says spend, `Amount` is what was spent. */
function extraMatches(
  table: TableId,
  named: readonly TableId[],
  names: readonly string[],
  profiles: readonly Profile[],
): HeaderMatch[][] {
  if (table !== 'spend' || !named.includes('spend')) return [];
  return names.map((name, column): HeaderMatch[] =>
    moneyHeader.test(normalise(name)) && (profiles[column] as Profile).numbers > 0.5
      ? [{ field: 'spend_amount', score: 0.7, reason: 'content' }]
      : [],
  );
}

/** Groups of fields: a table needs one field of each group, and so many fields altogether. */
const needs: Readonly<Record<Exclude<TableId, 'deals'>, { fields: readonly (readonly FieldId[])[]; own: number }>> = {
  counts: { fields: [['period'], ['leads_count', 'mql_count', 'sql_count', 'opps_count', 'won_count']], own: 2 },
  spend: { fields: [['spend_amount'], ['spend_date', 'period', 'source', 'campaign', 'spend_type']], own: 1 },
  orders: {
    fields: [
      ['order_id', 'order_date'],
      ['amount', 'quantity'],
      ['customer_id', 'account', 'product', 'order_date'],
    ],
    own: 1,
  },
  customers: {
    fields: [
      ['start_date', 'churn_date'],
      ['mrr_amount', 'churn_date', 'customer_id', 'account'],
    ],
    own: 1,
  },
  activities: { fields: [['activity_type'], ['activity_date']], own: 2 },
  targets: { fields: [['target_amount'], ['owner', 'team', 'period']], own: 1 },
  surveys: { fields: [['csat_score'], ['survey_date', 'account', 'contact']], own: 1 },
  inquiries: { fields: [['received_at'], ['first_reply_at']], own: 2 },
  social: {
    fields: [
      ['likes', 'comments', 'shares', 'messages'],
      ['platform', 'social_date', 'reach'],
    ],
    own: 2,
  },
};

/** Fields that hardly stand anywhere but in their table. */
const ownFields: Readonly<Record<TableId, readonly FieldId[]>> = {
  deals: [
    'stage',
    'won_date',
    'lost_date',
    'expected_close_date',
    'close_date',
    'probability',
    'lost_reason',
    'deal_name',
    'weighted_amount',
    'first_contact_date',
    'mql_date',
    'sql_date',
    'opportunity_date',
    'proposal_date',
    'negotiation_date',
    'pipeline',
    'deal_type',
    'next_step',
  ],
  counts: [
    'leads_count',
    'mql_count',
    'sql_count',
    'opps_count',
    'won_count',
    'lost_count',
    'customers_start',
    'customers_end',
    'customers_lost',
  ],
  spend: ['spend_amount', 'spend_type'],
  orders: ['order_id', 'order_date', 'refund_amount', 'quantity'],
  customers: ['start_date', 'churn_date', 'mrr_amount', 'billing_period'],
  activities: ['activity_type', 'duration', 'activity_date'],
  targets: ['target_amount'],
  surveys: ['csat_score', 'survey_date'],
  inquiries: ['received_at', 'first_reply_at'],
  social: ['platform', 'likes', 'comments', 'shares', 'messages', 'reach', 'social_date'],
};

/** How clearly the columns are those of a table; 0 when they can't be. */
function tableScore(
  table: TableId,
  tab: string,
  columns: readonly ColumnMatch[],
  named: readonly TableId[],
  names: readonly string[],
  profiles: readonly Profile[],
): number {
  const has = (field: FieldId): boolean => columns.some((match) => match.field === field);
  if (table === 'deals') {
    if (!isDeals(tab, columns, has, named, names, profiles)) return 0;
  } else {
    const need = needs[table];
    if (!need.fields.every((group) => group.some(has))) return 0;
    if (columns.filter(({ field }) => ownFields[table].includes(field)).length < need.own) return 0;
    // An amount on its own is no spend: the word for spending must be there, or the tab's name.
    if (table === 'targets' && has('spend_amount')) return 0;
  }
  let score = 0;
  for (const { field, confidence } of columns) {
    score +=
      confidence * (ownFields[table].includes(field) ? 1.5 : field === 'status' || field === 'deal_id' ? 1 : 0.5);
  }
  if (named.includes(table)) score += 2;
  return score;
}

const tellsDeals: readonly FieldId[] = [
  'won_date',
  'lost_date',
  'first_contact_date',
  'mql_date',
  'sql_date',
  'opportunity_date',
  'proposal_date',
  'negotiation_date',
  'expected_close_date',
  'close_date',
];

function isDeals(
  tab: string,
  columns: readonly ColumnMatch[],
  has: (field: FieldId) => boolean,
  named: readonly TableId[],
  names: readonly string[],
  profiles: readonly Profile[],
): boolean {
  if (columns.length < 2) return false;
  const stage = columns.find(({ field }) => field === 'stage');
  const status = columns.find(({ field }) => field === 'status');
  const speaks = named.includes('deals') || names.some((name) => speaksOf(name) !== null);
  if (stage !== undefined && ((profiles[stage.column] as Profile).stages >= 0.3 || speaks || has('amount')))
    return true;
  if (status !== undefined && (speaks || has('amount') || has('source') || has('owner') || has('created_date')))
    return true;
  const id = columns.find(({ field }) => field === 'deal_id');
  const ofDeals =
    speaks || has('deal_name') || has('amount') || (id !== undefined && !anyId.test(normalise(id.header)));
  if (tellsDeals.some(has) && ofDeals) return true;
  const known = id !== undefined || has('deal_name') || has('account') || has('contact') || has('email');
  if (speaksOf(tab, 'tab') === 'leads' && known && has('source')) return true;
  return speaks && known && (has('created_date') || has('amount'));
}

/** Headers of ids of anything: tickets and tasks have them too. */
const anyId = /^(?:id|no|ref|reference|number|record id|stt|mã|ลำดับ|รหัส|เลขที่|管理番号|م|رقم|المعرف|#)$/;

/** A date column that names nothing and never lies after the close date is the day on which the deals began. */
function addCreation(
  found: Recognition,
  tab: SourceTab,
  names: readonly string[],
  profiles: readonly Profile[],
  options: ReadOptions,
): void {
  const has = (field: FieldId): boolean => found.columns.some((match) => match.field === field);
  if (has('created_date') || has('first_contact_date') || has('lead_date')) return;
  const end = (['won_date', 'close_date', 'expected_close_date'] as const)
    .map((field) => found.columns.find((match) => match.field === field))
    .find((match) => match !== undefined);
  if (end === undefined) return;
  const days = (column: number): Float64Array => {
    const cells = tab.values.slice(found.header + 1).map((row) => row[column] ?? '');
    return readDates(cells, options).values;
  };
  const taken = new Set(found.columns.map(({ column }) => column));
  let ends: Float64Array | null = null;
  const candidates: number[] = [];
  names.forEach((name, column) => {
    if (name === '' || taken.has(column) || (profiles[column] as Profile).dates < 0.8 || !mayBeCreation(name)) return;
    ends = ends ?? days(end.column);
    const starts = days(column);
    let pairs = 0;
    let before = 0;
    for (let row = 0; row < starts.length; row++) {
      const start = starts[row] as number;
      const close = ends[row] as number;
      if (Number.isNaN(start) || Number.isNaN(close)) continue;
      pairs++;
      if (Math.floor(start) <= Math.floor(close)) before++;
    }
    if (pairs >= 3 && before >= pairs * 0.98) candidates.push(column);
  });
  const [column] = candidates;
  if (candidates.length !== 1 || column === undefined) return;
  found.columns.push({
    field: 'created_date',
    column,
    header: names[column] as string,
    confidence: 0.5,
    reason: 'content',
  });
}

/** What every row of a deals tab is at least. */
function rowsOf(tab: SourceTab, { columns }: Recognition, texts: readonly string[]): FunnelStage {
  if (texts.some(namesLeads)) return 'lead';
  const headerOf = (field: FieldId): string => columns.find((match) => match.field === field)?.header ?? '';
  const idWords = normalise(headerOf('deal_id')).split(' ');
  if (idWords.includes('mql')) return 'mql';
  if (idWords.includes('sql')) return 'sql';
  // What the rows are called in the columns of ids and names says it best, then the days of the first steps.
  for (const field of ['deal_id', 'deal_name'] as const) {
    const word = speaksOf(headerOf(field));
    if (word !== null) return word === 'deals' ? 'opportunity' : 'lead';
  }
  if (columns.some(({ field }) => field === 'lead_date' || field === 'mql_date' || field === 'sql_date')) return 'lead';
  const others = columns.map(({ header }) => speaksOf(header)).find((each) => each !== null);
  const word = speaksOf(tab.name, 'tab') ?? others;
  if (word === 'deals') return 'opportunity';
  if (word === 'leads') return 'lead';
  // Neither word stands anywhere: the first step that the stages name.
  const ranks = texts.map((text) => stageOf(text)).map((stage) => (stage === null ? -1 : rankOf(stage)));
  const low = Math.min(rankOf('opportunity'), ...ranks.filter((rank) => rank >= 0));
  const valued = columns.some(({ field }) => field === 'amount' || field === 'probability' || field === 'stage');
  if (low <= rankOf('mql') || (texts.length === 0 && !valued)) return 'lead';
  return low === rankOf('sql') ? 'sql' : 'opportunity';
}
