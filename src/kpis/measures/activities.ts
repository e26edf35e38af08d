/** Measures of activities. */

import type { ActivityKind, ActivityState } from '../activities';
import type { Measure } from '../measure';

/** Made, whether or not anybody came or answered. */
const made: readonly ActivityState[] = ['done', 'no_show'];
const calls: readonly ActivityKind[] = ['call', 'follow_up_call'];
const emails: readonly ActivityKind[] = ['email', 'follow_up_email'];
const followUps: readonly ActivityKind[] = ['follow_up', 'follow_up_call', 'follow_up_email'];
/** All that sells: office work doesn't. */
const selling: readonly ActivityKind[] = [
  ...calls,
  ...emails,
  'follow_up',
  'meeting',
  'demo',
  'proposal',
  'event',
  'referral',
  'other',
  'inbound',
];

const meetings = {
  table: 'activities',
  label: { en: 'meetings', th: 'การประชุม', ja: 'ミーティング', ar: 'الاجتماعات', vi: 'cuộc họp' },
  aggregate: 'sum',
  column: 'activity_count',
  date: 'activity_date',
} as const;

const minutes = {
  table: 'activities',
  label: {
    en: 'minutes of activities',
    th: 'นาทีของกิจกรรม',
    ja: '活動の分数',
    ar: 'دقائق الأنشطة',
    vi: 'số phút hoạt động',
  },
  aggregate: 'sum',
  column: 'duration',
  date: 'activity_date',
} as const;

const events = {
  table: 'activities',
  label: { en: 'events', th: 'งานที่เข้าร่วม', ja: 'イベント', ar: 'الفعاليات', vi: 'sự kiện' },
} as const;

export const activitiesMeasures = {
  activities: {
    table: 'activities',
    label: { en: 'activities', th: 'กิจกรรม', ja: '活動', ar: 'الأنشطة', vi: 'hoạt động' },
    aggregate: 'sum',
    column: 'activity_count',
    where: [
      { column: 'activity_state', in: made },
      { column: 'activity_kind', in: selling, unlessMissing: true },
    ],
    date: 'activity_date',
  },
  calls_made: {
    table: 'activities',
    label: { en: 'calls', th: 'การโทร', ja: '電話', ar: 'المكالمات', vi: 'cuộc gọi' },
    aggregate: 'sum',
    column: 'activity_count',
    where: [
      { column: 'activity_kind', in: calls },
      { column: 'activity_state', in: made },
    ],
    date: 'activity_date',
  },
  emails_sent: {
    table: 'activities',
    label: { en: 'e-mails', th: 'อีเมล', ja: 'メール', ar: 'رسائل البريد', vi: 'email' },
    aggregate: 'sum',
    column: 'activity_count',
    where: [
      { column: 'activity_kind', in: emails },
      { column: 'activity_state', in: made },
    ],
    date: 'activity_date',
  },
  meetings: {
    ...meetings,
    where: [
      { column: 'activity_kind', in: ['meeting'] },
      { column: 'activity_state', in: ['done', 'no_show', 'planned'] },
    ],
  },
  meetings_held: {
    ...meetings,
    where: [
      { column: 'activity_kind', in: ['meeting'] },
      { column: 'activity_state', in: ['done'] },
    ],
  },
  meetings_booked: {
    ...meetings,
    where: [
      { column: 'activity_kind', in: ['meeting'] },
      { column: 'activity_state', in: ['done', 'no_show', 'planned'] },
      { column: 'booked_date', filled: true },
    ],
    date: 'booked_date',
  },
  meetings_held_booked: {
    ...meetings,
    where: [
      { column: 'activity_kind', in: ['meeting'] },
      { column: 'activity_state', in: ['done'] },
      { column: 'booked_date', filled: true },
    ],
    date: 'booked_date',
  },
  follow_ups: {
    table: 'activities',
    label: { en: 'follow-ups', th: 'การติดตาม', ja: 'フォローアップ', ar: 'المتابعات', vi: 'lần theo dõi' },
    aggregate: 'sum',
    column: 'follow_up',
    where: [{ column: 'activity_state', in: made }],
    date: 'activity_date',
  },
  typed_follow_ups: {
    table: 'activities',
    label: { en: 'follow-ups', th: 'การติดตาม', ja: 'フォローアップ', ar: 'المتابعات', vi: 'lần theo dõi' },
    aggregate: 'sum',
    column: 'activity_count',
    where: [
      { column: 'activity_kind', in: followUps },
      { column: 'activity_state', in: made },
    ],
    date: 'activity_date',
  },
  demos: {
    table: 'activities',
    label: { en: 'demos', th: 'การสาธิต', ja: 'デモ', ar: 'العروض التوضيحية', vi: 'buổi demo' },
    aggregate: 'sum',
    column: 'activity_count',
    where: [
      { column: 'activity_kind', in: ['demo'] },
      { column: 'activity_state', in: ['done'] },
    ],
    date: 'activity_date',
  },
  logged_proposals: {
    table: 'activities',
    label: { en: 'proposals', th: 'ข้อเสนอ', ja: '提案', ar: 'العروض', vi: 'đề xuất' },
    aggregate: 'sum',
    column: 'proposal_sent',
    where: [],
    date: 'activity_date',
  },
  counted_events: {
    ...events,
    aggregate: 'sum',
    column: 'event_count',
    where: [
      { column: 'activity_kind', in: ['event'] },
      { column: 'activity_state', in: ['done'] },
    ],
    date: 'activity_date',
  },
  events: {
    ...events,
    aggregate: 'distinct',
    column: 'event',
    where: [
      { column: 'activity_kind', in: ['event'] },
      { column: 'activity_state', in: ['done'] },
    ],
    date: 'activity_date',
  },
  named_events: { ...events, aggregate: 'distinct', column: 'activity_type', where: [], date: 'activity_date' },
  activity_minutes: {
    ...minutes,
    where: [{ column: 'activity_state', in: ['done'] }],
  },
  long_activities: {
    table: 'activities',
    label: {
      en: 'activities longer than a day',
      th: 'กิจกรรมที่นานกว่าหนึ่งวัน',
      ja: '1日を超える活動',
      ar: 'أنشطة أطول من يوم',
      vi: 'hoạt động dài hơn một ngày',
    },
    aggregate: 'count',
    where: [
      { column: 'activity_state', in: ['done'] },
      { column: 'duration', above: 1440 },
    ],
    date: 'activity_date',
  },
  activity_hours: {
    ...minutes,
    label: {
      en: 'hours of activities',
      th: 'ชั่วโมงของกิจกรรม',
      ja: '活動の時間数',
      ar: 'ساعات الأنشطة',
      vi: 'số giờ hoạt động',
    },
    column: 'hours',
    where: [{ column: 'activity_state', in: ['done'] }],
  },
  selling_minutes: {
    ...minutes,
    label: {
      en: 'minutes of selling',
      th: 'นาทีที่ใช้ขาย',
      ja: '営業の分数',
      ar: 'دقائق البيع',
      vi: 'số phút bán hàng',
    },
    where: [
      { column: 'activity_kind', in: selling },
      { column: 'activity_state', in: ['done'] },
    ],
  },
} as const satisfies Record<string, Measure>;
