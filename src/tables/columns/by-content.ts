/** What a column holds by its cells alone, for headers that say nothing. */

import type { FieldId } from '../../kpis/fields';
import type { TableId } from '../../kpis/tables';
import type { ColumnMatch } from '../headers';
import type { Profile } from './column-profile';

type Fits = (profile: Profile) => boolean;

const isDays: Fits = ({ dates, serials, filled }) => filled > 0 && dates >= 0.8 && serials < 0.5;
const isPeriods: Fits = (profile) => isDays(profile) || profile.periods >= 0.8;
const isMoney: Fits = ({ money, dates }) => money >= 0.6 && dates < 0.5;
const isChannels: Fits = ({ channels, filled }) => filled >= 2 && channels >= 0.6;
const isStages: Fits = ({ stages, values, booleans }) => stages >= 0.6 && values >= 2 && booleans < 0.9;
const isActivities: Fits = ({ activities, filled }) => filled >= 2 && activities >= 0.6;
const isEmails: Fits = ({ emails }) => emails >= 0.8;

/** The fields of a table that are looked for in the cells: unless one of the others beside it is there. */
const wanted: Readonly<
  Record<TableId, readonly (readonly [field: FieldId, fits: Fits, unless?: readonly FieldId[]])[]>
> = {
  deals: [
    ['stage', isStages, ['status']],
    ['amount', isMoney],
    ['source', isChannels, ['campaign']],
    ['email', isEmails],
  ],
  counts: [
    ['period', isPeriods],
    ['source', isChannels, ['campaign']],
  ],
  spend: [
    ['spend_date', isDays, ['period']],
    ['period', isPeriods, ['spend_date']],
    ['source', isChannels, ['campaign']],
    ['spend_amount', isMoney],
  ],
  orders: [
    ['order_date', isDays],
    ['amount', isMoney],
    ['source', isChannels],
    ['customer_id', isEmails, ['account']],
  ],
  customers: [
    ['start_date', isDays, ['churn_date']],
    ['mrr_amount', isMoney],
    ['customer_id', isEmails, ['account']],
  ],
  activities: [
    ['activity_date', isDays],
    ['activity_type', isActivities],
  ],
  targets: [['period', isPeriods]],
  surveys: [['survey_date', isDays]],
  inquiries: [
    ['received_at', isDays],
    ['source', isChannels],
  ],
  social: [
    ['social_date', isDays],
    ['platform', isChannels],
  ],
};

/** The stage before a change. */
const formerStage = /(?:^|\W)(?:from|previous|prior|old|before)(?:\W|$)|เดิม|ก่อน|変更前|前|السابق|^من |trước|cũ/i;

const notThese =
  /last|next|due|deadline|birth|updat|modif|event|unit|vat|tax|discount|shipping|deposit|paid|owed|balance|ล่าสุด|ถัดไป|最終|次回|単価|送料|اخر|آخر|cuối|đơn giá/i;

/**
 * The columns with those added that a table lacks and the cells of one column alone show. Where several columns would
 * do, none is taken.
 */
export function withContent(
  table: TableId,
  columns: readonly ColumnMatch[],
  names: readonly string[],
  profiles: readonly Profile[],
): ColumnMatch[] {
  const all = [...columns];
  for (const [field, fits, unless = []] of wanted[table]) {
    if (all.some((match) => match.field === field || unless.includes(match.field))) continue;
    const free = names
      .map((_, column) => column)
      .filter(
        (column) =>
          names[column] !== '' &&
          !notThese.test(names[column] as string) &&
          !(field === 'stage' && formerStage.test(names[column] as string)) &&
          !all.some((match) => match.column === column) &&
          fits(profiles[column] as Profile),
      );
    const [column] = free;
    if (free.length === 1 && column !== undefined)
      all.push({ field, column, header: names[column] as string, confidence: 0.4, reason: 'content' });
  }
  return all;
}
