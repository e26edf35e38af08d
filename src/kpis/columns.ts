/** The columns that a measure can name: the fields that people keep, and those that are worked out of them. */

import type { FieldId } from './fields';

/** Columns that the reader works out of the fields of a deals table. */
export type DerivedId =
  /** Text: `open`, `won`, `lost` or `disqualified`; none where the stage is not known. */
  | 'outcome'
  /** Number: rank of the furthest funnel stage that the row is known to have reached. */
  | 'reached'
  /** Day: creation, else first contact. */
  | 'created'
  /** Day: first contact, else creation. */
  | 'opened'
  /** Day: when it was won, lost or disqualified. None while open. */
  | 'closed'
  /** Number: whole days from `opened` to `closed` of a won deal. None where that would be negative. */
  | 'cycle_days'
  /** Number: 1 on the first won deal of each customer, else 0. None where the customer is not named. */
  | 'first_win'
  /** Number: `reached`, with a fraction for the step of the sheet's own funnel within that stage. */
  | 'step'
  /** Number: whole days from `opened` to `closed` of a deal that ended, won or not. */
  | 'deal_days'
  /** Number: `deal_days`; of an open deal the days until the last day that the deals tell of, and a half: it goes on. */
  | 'days_so_far'
  /** Number: 1 where the source of a lead is a referral, else 0. */
  | 'referred'
  /** Number: 1 where a lead's score is what was asked for or more, else 0. None without a score. */
  | 'scored'
  /** Days: when a deal entered the stage, else its creation. */
  | 'mql_day'
  | 'sql_day'
  | 'opportunity_day'
  | 'proposal_day'
  | 'negotiation_day'
  /** Numbers: 1 where no day of the stage is kept, so that the creation stands for it. */
  | 'mql_undated'
  | 'sql_undated'
  | 'opportunity_undated'
  /** Number: amount times the share of the deals that were won, of those that ended and had come as far. */
  | 'likely'
  /** Number: amount times probability, else the weighted amount that is kept. */
  | 'weighted'
  /** Day: when a deal is expected to close. */
  | 'expected'
  /** Number: rank of the stage that a deal was lost in. None where the table can't tell. */
  | 'lost_at'
  /** Text: what tells a lead from others: its email, else phone, else id; without these each row its own. */
  | 'lead_identity'
  /** Number: 1 on a lead that an earlier row tells of already, by its identity, else 0. */
  | 'repeated_lead'
  /** Text: who buys, one spelling for each: of deals the account or email, of orders and customers the id or account. */
  | 'customer'
  /** Number: 1 on a later sale of something that the customer hadn't bought before, else 0. */
  | 'upsold'
  /** Number: amount less refund. */
  | 'net_amount'
  /** Number: days after an order in which its customer counts as one. None where nobody came back. */
  | 'order_window'
  /** Text: the order that a line belongs to. None for refunds. */
  | 'order'
  /** Number: 1 on the first order of each customer, else 0. None where the customer is not named. */
  | 'first_order'
  /** Number: 1 where a sale lies in the time that targets are set for. */
  | 'targeted'
  /** Number: 1 where a sale is by a rep with a quota, in the time of the rep's quotas. */
  | 'by_quota_rep'
  /** Number: 1 on the targets that make up the whole: of all, else of teams, else of reps. */
  | 'whole_target'
  /** Day: the last one of a target's period. */
  | 'period_end'
  /** Day: the first one after a target that no other target is set for, though one follows later. */
  | 'gap_day'
  /** Text: a rep who has a quota and no deal. */
  | 'idle_rep'
  /** Text: kind of an activity, by its type, else by the name of its tab. */
  | 'activity_kind'
  /** Text: `done`, `planned`, `cancelled` or `no_show`. */
  | 'activity_state'
  /** Number: how many activities a row stands for. */
  | 'activity_count'
  /** Number: hours that it took. */
  | 'hours'
  /** Number: how many follow-ups a row stands for: by type, else the contacts after the first one of a lead. */
  | 'follow_up'
  /** Number: 1 on the first proposal of each deal, else 0. */
  | 'proposal_sent'
  /** Text: what makes rows of several people the same event. */
  | 'event'
  /** Number: how many events a row stands for, where quantities are kept. */
  | 'event_count'
  /** Number: a score within its scale. */
  | 'valid_score'
  /** Number: 1 for a score of a satisfied customer, 0 for another one within the scale. */
  | 'top_two'
  /** Number: 1 for a score outside of its scale. */
  | 'out_of_scale'
  /** Number: minutes from a lead's creation to the first contact. None where that would be negative. */
  | 'response_minutes'
  /** Numbers, of leads and inquiries: 1 where no answer came, where it came before the question, where only days are told. */
  | 'unanswered'
  | 'answered_before'
  | 'answered_by_day'
  /** Number: a customer's amount for one month. None where the billing period isn't known. */
  | 'monthly_amount'
  /** Number: 1 for an amount whose billing period isn't known. */
  | 'billing_unknown'
  /** Number: likes, comments, shares and messages. */
  | 'engagement'
  /** Numbers: 1 where the table has no column for it. */
  | 'no_likes'
  | 'no_comments'
  | 'no_shares'
  | 'no_messages'
  /** Day: when money was spent; the first day of the period where only a period is kept. */
  | 'spent'
  /** Number, spend: 1 where the type of the cost speaks of ads, else 0. None without a column of types. */
  | 'ads'
  /** Day: the row's own day in every table but deals and spend: of the order, activity, survey, start or period. */
  | 'day'
  /** Text: the name of the tab that the row stands on. */
  | 'tab'
  /** Number, customers: 1 where the customer has left, 0 where it stays. */
  | 'churned'
  /** Number, customers: 1 on the row with which each customer began, else 0. */
  | 'first_start'
  /** Number, inquiries: minutes from the inquiry to the first reply. */
  | 'reply_minutes';

export type ColumnId = FieldId | DerivedId;

/** The fields that each worked-out column needs, the most wanted first: what a person has to map to get it. */
export const derivedFrom: Readonly<Record<DerivedId, readonly FieldId[]>> = {
  outcome: ['stage', 'status', 'won_date'],
  reached: ['stage'],
  created: ['created_date', 'first_contact_date', 'lead_date'],
  opened: ['first_contact_date', 'created_date', 'lead_date'],
  closed: ['close_date', 'won_date'],
  cycle_days: ['created_date', 'close_date'],
  first_win: ['account', 'email'],
  step: ['stage'],
  spent: ['spend_date', 'period'],
  ads: ['spend_type'],
  day: ['period', 'order_date', 'activity_date'],
  tab: [],
  churned: ['churn_status', 'churn_date'],
  first_start: ['start_date'],
  reply_minutes: ['first_reply_at', 'reply_time'],
  mql_day: ['mql_date', 'created_date'],
  sql_day: ['sql_date', 'created_date'],
  opportunity_day: ['opportunity_date', 'created_date'],
  proposal_day: ['proposal_date', 'created_date'],
  negotiation_day: ['negotiation_date', 'created_date'],
  mql_undated: ['created_date'],
  sql_undated: ['created_date'],
  opportunity_undated: ['created_date'],
  likely: ['amount', 'stage', 'status', 'opportunity_date', 'proposal_date'],
  deal_days: ['created_date', 'close_date'],
  days_so_far: ['created_date', 'close_date'],
  referred: ['source'],
  scored: ['lead_score'],
  weighted: ['probability', 'weighted_amount'],
  expected: ['expected_close_date', 'close_date'],
  lost_at: ['status', 'opportunity_date', 'proposal_date'],
  customer: ['customer_id', 'account', 'email'],
  lead_identity: ['email', 'phone', 'deal_id'],
  repeated_lead: ['email', 'phone', 'deal_id'],
  upsold: ['customer_id', 'account', 'order_date', 'close_date', 'product'],
  net_amount: ['amount'],
  order_window: ['customer_id', 'order_date'],
  order: ['order_id', 'amount'],
  first_order: ['customer_id', 'account', 'order_date'],
  targeted: ['close_date', 'order_date'],
  by_quota_rep: ['owner'],
  whole_target: ['target_amount'],
  period_end: ['period'],
  gap_day: ['period'],
  idle_rep: ['owner'],
  activity_kind: ['activity_type'],
  activity_state: ['status', 'activity_type'],
  activity_count: ['quantity'],
  hours: ['duration'],
  follow_up: ['activity_type', 'deal_id', 'contact'],
  proposal_sent: ['activity_type', 'deal_id'],
  event: ['activity_type'],
  event_count: ['quantity'],
  valid_score: ['csat_score'],
  top_two: ['csat_score'],
  out_of_scale: ['csat_score'],
  response_minutes: ['created_date', 'first_contact_date'],
  unanswered: ['created_date', 'first_contact_date', 'received_at', 'first_reply_at'],
  answered_before: ['created_date', 'first_contact_date', 'received_at', 'first_reply_at'],
  answered_by_day: ['created_date', 'first_contact_date', 'received_at', 'first_reply_at'],
  monthly_amount: ['mrr_amount', 'billing_period'],
  billing_unknown: ['mrr_amount', 'billing_period'],
  engagement: ['likes', 'comments', 'shares', 'messages'],
  no_likes: ['likes'],
  no_comments: ['comments'],
  no_shares: ['shares'],
  no_messages: ['messages'],
};
