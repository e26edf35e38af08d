/** The columns that a measure can name: the fields that people keep, and those that are worked out of them. */

import type { FieldId } from './fields';

/** Columns that the reader works out of the fields of a deals table. */
export type DerivedId =
  /** Text: `open`, `won`, `lost` or `disqualified`; none where the stage is not known. */
  | 'outcome'
  /** Number: rank of the furthest funnel stage that the row is known to have reached. */
  | 'reached'
  /** Numbers: ranks of the first and the last funnel stage that the row's table tells of. */
  | 'counts_from'
  | 'counts_to'
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
  /** Day: when money was spent; the first day of the period where only a period is kept. */
  | 'spent'
  /** Day: the row's own day in every table but deals and spend: of the order, activity, survey, start or period. */
  | 'day'
  /** Text: the name of the tab that the row stands on. */
  | 'tab'
  /** Number, customers: 1 where the customer has left, 0 where it stays. */
  | 'churned'
  /** Number, inquiries: minutes from the inquiry to the first reply. */
  | 'reply_minutes';

export type ColumnId = FieldId | DerivedId;

/** The fields that each worked-out column needs, the most wanted first: what a person has to map to get it. */
export const derivedFrom: Readonly<Record<DerivedId, readonly FieldId[]>> = {
  outcome: ['stage', 'status', 'won_date'],
  reached: ['stage'],
  counts_from: ['stage'],
  counts_to: ['stage'],
  created: ['created_date', 'first_contact_date', 'lead_date'],
  opened: ['first_contact_date', 'created_date', 'lead_date'],
  closed: ['close_date', 'won_date'],
  cycle_days: ['created_date', 'close_date'],
  first_win: ['account', 'email'],
  step: ['stage'],
  spent: ['spend_date', 'period'],
  day: ['period', 'order_date', 'activity_date'],
  tab: [],
  churned: ['churn_status', 'churn_date'],
  reply_minutes: ['first_reply_at', 'reply_time'],
};
