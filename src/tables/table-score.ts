/** How clearly the columns of a tab are those of a table. */

import type { FieldId } from '../kpis/fields';
import type { TableId } from '../kpis/tables';
import type { Profile } from './columns/column-profile';
import { speaksOf } from './columns/tab-words';
import { namesPeriod } from './dates/periods';
import { readHeader } from './header-words';
import type { ColumnMatch } from './headers';
import { normalise, parted } from './normalise';

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
export function tableScore(
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

/** Whether headers speak of income again and again. */
export function speaksOfIncome(names: readonly string[]): boolean {
  return names.filter((name) => incomeWords.test(normalise(parted(name)))).length >= 2;
}

export const tellsDeals: readonly FieldId[] = [
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
