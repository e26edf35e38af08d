/** Which tabs hold which tables, and which columns hold what: the mapping that is made without asking. */

import type { FieldId } from '../kpis/fields';
import { type FunnelStage, rankOf } from '../kpis/stages';
import { type TableId, tableIds } from '../kpis/tables';
import { readBoolean } from './cells/booleans';
import { isBlank, isError, textOf, trimmed } from './cells/cells';
import { Lexicon } from './cells/lexicon';
import { withContent } from './columns/by-content';
import { type Profile, profileOf } from './columns/column-profile';
import { speaksOf, tablesNamed } from './columns/tab-words';
import { readDates } from './dates/dates';
import { namesPeriod } from './dates/periods';
import { changeDates } from './deals/deal-log';
import { type HeaderMatch, readHeader } from './header-words';
import { type ColumnMatch, findHeader, headerNames, matchColumns, mayBeCreation } from './headers';
import { findMatrix } from './layouts/matrix';
import { splitOneCellRows } from './layouts/one-cell-rows';
import { isTotal, numberIn } from './layouts/rows';
import { sampleColumns } from './layouts/sample';
import { sectionsOf } from './layouts/sections';
import { type Mapping, type Matrix, setOwn, type TableMapping } from './mapping';
import { withinSize } from './mapping-size';
import { normalise, parted } from './normalise';
import type { Cell, ReadOptions, SourceTab } from './source';
import { namesLeads, stageOf } from './stage-words';

/** A tab taken for a table. */
export interface Recognition {
  table: TableId;
  /** The tab, its rows split where they stood in one cell. */
  tab: SourceTab;
  /** Index of the header row. */
  header: number;
  columns: ColumnMatch[];
  /** Compared between the tables that a tab might hold. */
  score: number;
  layout?: 'log';
  matrix?: Matrix;
}

/**
 * Finds the tables of a workbook, their columns, what the rows of deals are at least, and the meaning of each stage text
 * that is known. Texts that are not known are left out.
 */
export function recognise(tabs: readonly SourceTab[], options: ReadOptions): Mapping {
  const each = tabs.map((tab) => recogniseTables(tab, options));
  const found = withoutSecondBooks(([] as Recognition[]).concat(...alike(tabs, each)));
  const texts = new Map<Recognition, Map<string, number>>();
  const tables = found.map((each) => mappingOf(each, options, texts));
  const levels = tables.map(({ rows }) => (rows === undefined ? -1 : rankOf(rows)));
  const hasDeals = levels.some((level) => level >= rankOf('opportunity'));
  const stages: Mapping['stages'] = {};
  found.forEach((each, at) => {
    const leadsBesideDeals = hasDeals && (levels[at] as number) < rankOf('opportunity');
    for (const text of texts.get(each)?.keys() ?? []) {
      const stage = stageOf(text, { leadsBesideDeals });
      if (stage !== null) setOwn(stages, text, stage);
    }
  });
  return withinSize({ version: 1, tables, stages });
}

/** Where invoices stand beside lists of income without a number, the invoices count: no money counts twice. */
function withoutSecondBooks(found: readonly Recognition[]): Recognition[] {
  const isNumbered = ({ table, columns }: Recognition): boolean =>
    table === 'orders' && columns.some(({ field }) => field === 'order_id');
  if (!found.some(isNumbered)) return [...found];
  return found.filter(
    (each) => each.table !== 'orders' || isNumbered(each) || !speaksOfIncome(headerNames(each.tab.values, each.header)),
  );
}

function mappingOf(
  each: Recognition,
  options: ReadOptions,
  texts: Map<Recognition, Map<string, number>>,
): TableMapping {
  const { table, tab, header, columns, layout, matrix } = each;
  const mapping: TableMapping = { table, tab: tab.name, header: header + 1, columns: {} };
  for (const { field, header: name } of columns) mapping.columns[field] = name;
  if (layout !== undefined) mapping.layout = layout;
  if (matrix !== undefined) mapping.matrix = matrix;
  if (table === 'deals') {
    const stageColumns = columns.filter(isStageColumn).map(({ column }) => column);
    const seen = stageTexts(tab, header, stageColumns, options);
    texts.set(each, seen);
    mapping.rows = rowsOf(each, [...seen.keys()]);
  }
  return mapping;
}

/** Tabs with the same headers hold the same table: the one that is clearest on any of them. */
function alike(tabs: readonly SourceTab[], found: readonly Recognition[][]): Recognition[][] {
  const best = new Map<string, Recognition>();
  const places = tabs.map((given, at) => {
    const { tab } = splitOneCellRows(given);
    const [one] = found[at] as Recognition[];
    const header = one?.header ?? findHeader(tab);
    const names = header < 0 ? [] : headerNames(tab.values, header);
    const key = names
      .filter((name) => name !== '')
      .sort()
      .join('\n');
    const known = best.get(key);
    if (one !== undefined && (known === undefined || one.score > known.score)) best.set(key, one);
    return { tab, header, names, key };
  });
  return found.map((list, at) => {
    const { tab, header, names, key } = places[at] as (typeof places)[number];
    const model = best.get(key);
    if (model === undefined || list.length > 1 || list[0]?.table === model.table) return list;
    if (model.columns.length < 3 || tab.values.length <= header + 1) return list;
    const columns = model.columns.map((match) => ({ ...match, column: names.indexOf(match.header) }));
    return [{ ...model, tab, header, columns }];
  });
}

/** The mapping with the tabs added of which the person said what they hold. */
export function withAnsweredTabs(tabs: readonly SourceTab[], mapping: Mapping, options: ReadOptions): Mapping {
  const added: TableMapping[] = [];
  for (const given of tabs) {
    const table = tableIds.find((id) => id === mapping.answers?.[`what_table:${given.name}`]);
    const { tab } = splitOneCellRows(given);
    const header = findHeader(tab);
    if (table === undefined || header < 0 || mapping.tables.some((each) => each.tab === given.name)) continue;
    const names = headerNames(tab.values, header);
    const profiles = sampleColumns(tab, header).map((cells) => profileOf(cells, options.localDays));
    const extra = extraMatches(table, tab.name, [table], names, profiles);
    const columns = withContent(table, matchColumns(table, names, profiles, extra), names, profiles);
    added.push(mappingOf({ table, tab, header, columns, score: 0 }, options, new Map()));
  }
  return added.length === 0 ? mapping : { ...mapping, tables: mapping.tables.concat(added) };
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
    const lexicon = new Lexicon();
    const times: number[] = [];
    const own = new Map<string, number>();
    for (let row = header + 1; row < tab.values.length && own.size <= mostStages; row++) {
      const cell = tab.values[row]?.[column] as Cell;
      const number = lexicon.numberOf(typeof cell === 'string' ? cell : textOf(cell, options.localDays));
      if (times[number] === undefined) {
        times[number] = 0;
        if (!isBlank(cell) && !isError(cell)) own.set(textOf(cell, options.localDays), 0);
      }
      times[number] = (times[number] as number) + 1;
    }
    const texts = Array.from(own.keys());
    if (own.size > mostStages || texts.every((text) => readBoolean(text) !== null)) continue;
    lexicon.texts.forEach((text, number) => {
      const count = own.get(trimmed(text));
      if (count !== undefined) own.set(trimmed(text), count + (times[number] as number));
    });
    const name = textOf(tab.values[header]?.[column], options.localDays);
    own.forEach((count, text) => {
      if (text !== name && !isTotal(text)) counts.set(text, (counts.get(text) ?? 0) + count);
    });
  }
  return counts;
}

/** The tables of a tab. Where a tab has parts, those that hold none are left out. */
function recogniseTables(given: SourceTab, options: ReadOptions): Recognition[] {
  const { tab } = splitOneCellRows(given);
  const sections = sectionsOf(tab);
  const found: Recognition[] = [];
  if (sections.length > 1) {
    for (const section of sections) {
      const one = recogniseTab(section, options);
      if (one === null || found.some((other) => isSummary(one, other))) continue;
      // A second column of the same text is told from the first by the whole tab.
      const names = headerNames(tab.values, one.header);
      for (const match of one.columns) match.header = names[match.column] ?? match.header;
      found.push(one);
    }
    if (found.length > 1) return found;
  }
  const whole = recogniseTab(tab, options);
  return whole === null ? found : [whole];
}

/** Whether a part of a tab tells of the same things as another part with other columns, as figures below a list do. */
function isSummary(one: Recognition, other: Recognition): boolean {
  const fieldsOf = ({ columns }: Recognition): FieldId[] => columns.map(({ field }) => field);
  const known = fieldsOf(other);
  const same = fieldsOf(one).filter((field) => known.includes(field)).length;
  return one.table === other.table && same < known.length * 0.6;
}

/** The table that a tab holds; null when it is none that we know. */
function recogniseTab(tab: SourceTab, options: ReadOptions): Recognition | null {
  const header = findHeader(tab);
  if (header < 0 || tab.values.length <= header + 1) return null;
  const names = headerNames(tab.values, header);
  const profiles = sampleColumns(tab, header).map((cells) => profileOf(cells, options.localDays));
  const named = tablesNamed(tab.name);
  let best: Recognition | null = null;
  for (const table of tableIds) {
    const extra = extraMatches(table, tab.name, named, names, profiles);
    const columns = withContent(table, matchColumns(table, names, profiles, extra), names, profiles);
    const score = tableScore(table, tab.name, columns, named, names, profiles);
    if (score > 0 && (best === null || score > best.score)) best = { table, tab, header, columns, score };
  }
  if (best?.table === 'orders') takeProduct(best.columns, names, tab, header);
  const across = findMatrix(tab, header, names, profiles);
  if (across !== null && (best === null || best.table === across.table || best.columns.length < 4)) {
    return { ...across, tab, header, score: 1 };
  }
  if (best?.table === 'deals') {
    // In a list of leads the title is the person's.
    if (speaksOf(tab.name, 'tab') === 'leads') best.columns = best.columns.filter((match) => !isTitle(match));
    dropLateCreation(best, profiles, names, options);
    addCreation(best, names, profiles, options);
    const change = changeColumn(best, options);
    if (change !== null) {
      best.layout = 'log';
      const other = best.columns.find(({ field }) => field === 'stage_change_date');
      if (other === undefined) change.field = 'stage_change_date';
    }
  }
  return best;
}

/** In lines of orders the amount is the number that is quantity times price, whatever its header. */
function takeProduct(columns: ColumnMatch[], names: readonly string[], { values }: SourceTab, header: number): void {
  const quantity = columns.find(({ field }) => field === 'quantity');
  if (quantity === undefined) return;
  const amount = columns.find(({ field }) => field === 'amount');
  const rows = values.slice(header + 1, header + 40);
  const numbers = names.map((_, column) => rows.map((row) => numberIn(row[column])));
  const many = numbers[quantity.column] as number[];
  const isProduct = (price: number, sum: number): boolean => {
    let rightly = 0;
    let all = 0;
    many.forEach((count, row) => {
      const [one, both] = [numbers[price]?.[row] as number, numbers[sum]?.[row] as number];
      if (!(count > 1) || Number.isNaN(one) || Number.isNaN(both)) return;
      all++;
      if (Math.abs(count * one - both) <= 0.01 * Math.abs(both)) rightly++;
    });
    return all >= 2 && rightly >= all * 0.8;
  };
  for (let price = 0; price < names.length; price++) {
    if (price === quantity.column || (amount !== undefined && amount.column !== price)) continue;
    const sum = names.findIndex(
      (name, column) => name !== '' && column !== price && column !== quantity.column && isProduct(price, column),
    );
    if (sum < 0) continue;
    const taken = columns.findIndex(({ column }) => column === sum);
    if (taken >= 0) columns.splice(taken, 1);
    const found = {
      field: 'amount',
      column: sum,
      header: names[sum] as string,
      confidence: 0.7,
      reason: 'content',
    } as const;
    if (amount === undefined) columns.push(found);
    else Object.assign(amount, found);
    return;
  }
}

function isTitle({ field, header }: ColumnMatch): boolean {
  return field === 'deal_name' && normalise(header) === 'title';
}

/** A log shows what it is in its first rows. */
const enoughRows = 3000;

/** The column with the day of each change, when the rows are changes of stage: the same deals in several stages. */
function changeColumn({ tab, header, columns }: Recognition, options: ReadOptions): ColumnMatch | null {
  const find = (...fields: readonly FieldId[]): ColumnMatch | undefined =>
    fields.map((field) => columns.find((match) => match.field === field)).find((match) => match !== undefined);
  const key = find('deal_id', 'deal_name');
  // Two deals of one name with different customers are two deals: `Annual plan` is sold to many.
  const account = key?.field === 'deal_name' ? find('account') : undefined;
  const stage = find('stage');
  const days = columns.filter(({ field }) => changeDates.includes(field));
  if (key === undefined || stage === undefined || days.length === 0) return null;
  const before = new Map<string, number>();
  let rows = 0;
  let repeated = 0;
  let changed = 0;
  const moved = new Int32Array(days.length);
  const textAt = (row: number, column: number): string => textOf(tab.values[row]?.[column], options.localDays);
  for (let row = header + 1; row < Math.min(tab.values.length, header + enoughRows); row++) {
    const name = textAt(row, key.column);
    if (name === '') continue;
    const id = account ? `${name}\n${textAt(row, account.column)}` : name;
    rows++;
    const last = before.get(id);
    before.set(id, row);
    if (last === undefined) continue;
    repeated++;
    if (textAt(last, stage.column) !== textAt(row, stage.column)) changed++;
    days.forEach(({ column }, at) => {
      if (textAt(last, column) !== textAt(row, column)) moved[at] = (moved[at] as number) + 1;
    });
  }
  if (repeated < 2 || changed < repeated * 0.6) return null;
  const best = changeDates
    .map((field) => days.findIndex((day) => day.field === field))
    .find((at) => at >= 0 && (moved[at] as number) >= repeated * 0.5);
  if (best === undefined) return null;
  const clear = days[best]?.field === 'stage_change_date';
  return repeated >= rows * (clear ? 0.1 : 0.3) ? (days[best] as ColumnMatch) : null;
}

const moneyHeader =
  /^(?:amount|total|value|sum|price|จำนวนเงิน|ยอดเงิน|ยอด|มูลค่า|金額|合計|المبلغ|القيمه|so tien|số tiền|giá trị|thành tiền)$/;

/** What the words of a tab or of a question say beyond the headers that we know. */
function extraMatches(
  table: TableId,
  tab: string,
  named: readonly TableId[],
  names: readonly string[],
  profiles: readonly Profile[],
): HeaderMatch[][] {
  const isNumbers = (column: number): boolean => (profiles[column] as Profile).numbers > 0.5;
  const content = (field: FieldId, score: number): HeaderMatch[] => [{ field, score, reason: 'content' }];
  if (table === 'spend' && named.includes('spend')) {
    // On a tab whose name says spend, `Amount` is what was spent.
    return names.map((name, column) =>
      isNumbers(column) && (moneyHeader.test(normalise(name)) || /^[$€£¥฿₫]$/.test(name))
        ? content('spend_amount', 0.7)
        : [],
    );
  }
  if (table === 'surveys') {
    return names.map((name, column) =>
      name.length > 8 && satisfaction.test(normalise(name)) && isNumbers(column) ? content('csat_score', 0.65) : [],
    );
  }
  if (table === 'deals' && speaksOf(tab, 'tab') === 'deals') {
    return names.map((name) => (plainName.test(normalise(name)) ? content('deal_name', 1.02) : []));
  }
  return [];
}

const satisfaction = /satisf|how happy|rate |recommend|พึงพอใจ|ให้คะแนน|満足|رضا|راض|تقيم|hài lòng/;

const plainName = /^(?:name|ชื่อ|名前|الاسم|tên)$/;

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
      ['start_date', 'churn_date', 'churn_status'],
      ['mrr_amount', 'churn_date', 'customer_id', 'account'],
    ],
    own: 1,
  },
  activities: { fields: [['activity_date']], own: 1 },
  targets: { fields: [['target_amount'], ['owner', 'team', 'period']], own: 1 },
  surveys: { fields: [['csat_score'], ['survey_date', 'account', 'contact']], own: 1 },
  inquiries: { fields: [['received_at'], ['first_reply_at', 'reply_time', 'answered']], own: 2 },
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
  customers: ['start_date', 'churn_date', 'mrr_amount', 'billing_period', 'churn_status', 'tenure'],
  activities: ['activity_type', 'duration', 'activity_date'],
  targets: ['target_amount'],
  surveys: ['csat_score', 'survey_date'],
  inquiries: ['received_at', 'first_reply_at', 'reply_time', 'answered', 'resolved'],
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
  const has = (field: FieldId): boolean =>
    columns.some((match) => match.field === field) || (field === 'period' && table === 'counts' && namesPeriod(tab));
  if (table === 'deals') {
    if (!isDeals(tab, columns, has, named, names, profiles)) return 0;
  } else {
    const need = needs[table];
    if (!need.fields.every((group) => group.some(has))) return 0;
    const own = columns.filter(
      ({ field, reason }) => ownFields[table].includes(field) && (reason !== 'content' || named.includes(table)),
    );
    if (own.length < need.own) return 0;
    // A tab that isn't called so shows two columns by their headers.
    const clarity = columns.reduce((sum, { confidence }) => sum + (confidence >= 0.55 ? 1 : confidence), 0);
    if (clarity < 2 && !named.includes(table)) return 0;
    const isSure = (...any: readonly FieldId[]): boolean =>
      columns.some(({ field, confidence }) => confidence >= 0.55 && any.includes(field));
    // What is bought from others is no order of a customer.
    if (
      table === 'orders' &&
      names.some((name) => /supplier|vendor|purchase order|ผู้ขายสินค้า|仕入先|مورد|nhà cung cấp/i.test(name))
    )
      return 0;
    if (table === 'spend' && !named.includes(table) && !isSure('spend_amount', 'impressions', 'clicks', 'campaign'))
      return 0;
    if (table === 'customers' && !named.includes(table) && !isSure('mrr_amount', 'customer_id', 'churn_status'))
      return 0;
    // Who ordered on a day is no subscription, unless something says that it goes on or has ended.
    if (
      table === 'customers' &&
      !named.includes(table) &&
      names.some(namesOrderDate) &&
      !has('churn_date') &&
      !has('churn_status') &&
      !has('billing_period')
    )
      return 0;
    if (table === 'activities' && !has('activity_type') && !named.includes('activities')) return 0;
    // An amount on its own is no spend: the word for spending must be there, or the tab's name.
    if (table === 'targets' && has('spend_amount')) return 0;
  }
  let score = 0;
  for (const { field, confidence } of columns) {
    score +=
      confidence * (ownFields[table].includes(field) ? 1.5 : field === 'status' || field === 'deal_id' ? 1 : 0.5);
  }
  if (named.includes(table)) score += 2;
  // Headers that speak of income again and again say it as a tab's name would.
  if (table === 'orders' && speaksOfIncome(names)) score += 2;
  return score;
}

/** Whether a header says that something was ordered that day, and not that somebody became a customer. */
function namesOrderDate(name: string): boolean {
  const clear = readHeader(name).filter(({ reason }) => reason === 'same' || reason === 'spelling');
  const names = (wanted: FieldId) => clear.some(({ field }) => field === wanted);
  return names('order_date') && !names('start_date') && !names('created_date');
}

const incomeWords =
  /\b(?:revenue|income|transaction|invoice|receipt)s?\b|รายได้|ใบแจ้งหนี้|売上|請求|إيراد|فاتور|doanh thu|hóa đơn/;

function speaksOfIncome(names: readonly string[]): boolean {
  return names.filter((name) => incomeWords.test(normalise(parted(name)))).length >= 2;
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
  if (isList(columns, stage, profiles)) return false;
  const speaks = named.includes('deals') || names.some((name) => speaksOf(name) !== null);
  const isSure = (match: ColumnMatch | undefined): boolean => match !== undefined && match.confidence >= 0.5;
  const sold = speaks || tellsDeals.some(has) || ofTrade.some(has);
  if (stage !== undefined && sold && ((profiles[stage.column] as Profile).stages >= 0.3 || speaks || has('amount')))
    return true;
  if (status !== undefined && (speaks || has('amount') || has('source'))) return true;
  if (isSure(status) && (has('owner') || has('created_date'))) return true;
  const id = columns.find(({ field }) => field === 'deal_id');
  if (tellsDeals.some(has) && (speaks || has('deal_name') || has('amount'))) return true;
  const day = columns.find(({ field }) => tellsDeals.includes(field));
  if (isSure(day) && isSure(id) && !anyId.test(normalise((id as ColumnMatch).header))) return true;
  if (tellsDeals.filter(has).length >= 3) return true;
  // A list of people that says where they come from, or how far each is.
  const reached = has('email') || has('phone');
  if (reached && (stage !== undefined || has('source') || has('campaign')) && (has('created_date') || has('owner')))
    return true;
  const known = id !== undefined || has('deal_name') || has('account') || has('contact') || has('email');
  if (speaksOf(tab, 'tab') === 'leads' && known && has('source')) return true;
  return speaks && known && (has('created_date') || has('amount'));
}

/** What tasks and tickets don't have. */
const ofTrade: readonly FieldId[] = [
  'amount',
  'account',
  'contact',
  'email',
  'phone',
  'source',
  'campaign',
  'product',
  'probability',
  'lost_reason',
];

/** Whether a tab only lists the stages, each once, as a source of drop-downs. */
function isList(
  columns: readonly ColumnMatch[],
  stage: ColumnMatch | undefined,
  profiles: readonly Profile[],
): boolean {
  if (stage === undefined || columns.length > 2) return false;
  const { different, filled } = profiles[stage.column] as Profile;
  return different === 1 && filled > 2;
}

/** Headers of ids of anything: tickets and tasks have them too. */
const anyId = /^(?:id|no|ref|reference|number|record id|stt|mã|ลำดับ|รหัส|เลขที่|管理番号|م|رقم|المعرف|#)$/;

/** A start that lies after the end of the same deal is no creation: `Start date` may be that of the work. */
function dropLateCreation(
  { tab, header, columns }: Recognition,
  profiles: readonly Profile[],
  names: readonly string[],
  options: ReadOptions,
): void {
  const at = columns.findIndex(({ field }) => field === 'created_date');
  const created = columns[at];
  if (created === undefined) return;
  // Each row has begun: a column that is mostly blank beside a full one of days is another day.
  const rows = Math.max(...profiles.map(({ filled }) => filled));
  const isFull = (column: number): boolean => {
    const { filled, dates } = profiles[column] as Profile;
    return filled >= rows * 0.9 && dates >= 0.8 && names[column] !== '';
  };
  if ((profiles[created.column] as Profile).filled < rows * 0.5 && names.some((_, column) => isFull(column))) {
    const ended = columns.some(({ field }) => field === 'won_date' || field === 'close_date');
    if (ended) columns.splice(at, 1);
    else created.field = 'close_date';
    return;
  }
  const end = columns.find(({ field }) => field === 'won_date' || field === 'close_date');
  if (created.reason !== 'word' || end === undefined) return;
  const days = (column: number): Float64Array =>
    readDates(
      tab.values.slice(header + 1, header + enoughRows).map((row) => row[column] ?? ''),
      options,
    ).values;
  const starts = days((columns[at] as ColumnMatch).column);
  const ends = days(end.column);
  const late = starts.filter((start, row) => Math.floor(start) > Math.floor(ends[row] as number)).length;
  const pairs = starts.filter((start, row) => !Number.isNaN(start) && !Number.isNaN(ends[row])).length;
  if (late > pairs * 0.5) columns.splice(at, 1);
}

/** A date column that names nothing and never lies after the close date is the day on which the deals began. */
function addCreation(
  found: Recognition,
  names: readonly string[],
  profiles: readonly Profile[],
  options: ReadOptions,
): void {
  const has = (field: FieldId): boolean => found.columns.some((match) => match.field === field);
  const guessed = found.columns.find(({ field, confidence }) => field === 'created_date' && confidence < 0.6);
  if (guessed === undefined && (has('created_date') || has('first_contact_date') || has('lead_date'))) return;
  const end = (['won_date', 'close_date', 'expected_close_date'] as const)
    .map((field) => found.columns.find((match) => match.field === field))
    .find((match) => match !== undefined);
  if (end === undefined) return;
  const days = (column: number): Float64Array => {
    const cells = found.tab.values.slice(found.header + 1).map((row) => row[column] ?? '');
    return readDates(cells, options).values;
  };
  const taken = new Set(found.columns.map(({ column }) => column));
  let ends: Float64Array | null = null;
  /** How many days of a column lie up to the deal's end; null where too few rows have both. */
  const shareBefore = (column: number, least: number): number | null => {
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
    return pairs >= least ? before / pairs : null;
  };
  if (guessed !== undefined) {
    // What a weak word took for the beginning comes after the end.
    if ((shareBefore(guessed.column, 2) ?? 1) < 0.5) found.columns.splice(found.columns.indexOf(guessed), 1);
    return;
  }
  const candidates: number[] = [];
  names.forEach((name, column) => {
    if (name === '' || taken.has(column) || (profiles[column] as Profile).dates < 0.8 || !mayBeCreation(name)) return;
    if ((shareBefore(column, 3) ?? 0) >= 0.98) candidates.push(column);
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

/** Whether the header of a first day speaks of leads: they ask, register or are contacted for the first time. */
function beginsWithLead(header: string): boolean {
  return speaksOf(header, 'tab') === 'leads' || firstWords.test(normalise(header));
}

const firstWords =
  /regist|first (?:contact|visit)|intro|ติดต่อ|สอบถาม|ทัก|รับเรื่อง|ลงทะเบียน|問い?合|反響|受付|استفسار|تواصل|تسجيل|tư vấn|tiếp nhận|đăng ký|liên hệ/;

/** What every row of a deals tab is at least. */
function rowsOf({ tab, columns }: Recognition, texts: readonly string[]): FunnelStage {
  if (texts.some(namesLeads)) return 'lead';
  const headerOf = (field: FieldId): string => columns.find((match) => match.field === field)?.header ?? '';
  const idWords = normalise(headerOf('deal_id')).split(' ');
  if (idWords.includes('mql')) return 'mql';
  if (idWords.includes('sql')) return 'sql';
  // A sheet with the days of several steps, the first ones among them, begins with leads.
  const days = columns.filter(({ field }) => tellsDeals.includes(field)).length;
  const first = columns.find(
    ({ field }) => field === 'created_date' || field === 'lead_date' || field === 'first_contact_date',
  );
  const early = columns.some(({ field }) => field === 'mql_date' || field === 'sql_date' || field === 'lead_date');
  const visited = first !== undefined && columns.some(({ field }) => field === 'opportunity_date');
  const told = columns.some(isStageColumn);
  if (first !== undefined && beginsWithLead(first.header) && (days >= 2 || (days >= 1 && !told))) return 'lead';
  if (days >= 3 && (early || visited)) return 'lead';
  // People with their contact details and nothing to sell them yet.
  const has = (...any: readonly FieldId[]): boolean => columns.some(({ field }) => any.includes(field));
  if (
    has('email', 'phone') &&
    has('contact') &&
    !has('amount', 'close_date', 'won_date', 'expected_close_date', 'deal_name')
  )
    return 'lead';
  // What the rows are called in the columns of ids and names says it best, then the days of the first steps.
  for (const field of ['deal_id', 'deal_name'] as const) {
    const word = speaksOf(headerOf(field));
    if (word !== null) return word === 'deals' ? 'opportunity' : 'lead';
  }
  if (columns.some(({ field }) => field === 'lead_date' || field === 'mql_date' || field === 'sql_date')) return 'lead';
  const others = columns
    .filter(({ field }) => field !== 'stage' && field !== 'status')
    .map(({ header }) => speaksOf(header))
    .find((each) => each !== null);
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
