/** The kinds of activities, and what can become of one. */

/** `inbound` and `newsletter` are calls and e-mails that nobody in the team made; `admin` is no selling. */
const activityKinds = [
  'call',
  'email',
  'follow_up',
  'follow_up_call',
  'follow_up_email',
  'meeting',
  'demo',
  'proposal',
  'event',
  'referral',
  'other',
  'inbound',
  'newsletter',
  'admin',
] as const;

export type ActivityKind = (typeof activityKinds)[number];

/** An activity without a status took place. */
export type ActivityState = 'done' | 'planned' | 'cancelled' | 'no_show';
