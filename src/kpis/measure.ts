/** What a measure is: an aggregate over the rows of a table, as data. */

import type { Texts } from '../i18n/locales';
import type { ColumnId } from './columns';
import type { FunnelStage, Outcome } from './stages';
import type { TableId } from './tables';

/** A condition on one row. All conditions of a measure must hold. */
export type Condition =
  /** The deal's outcome. Asking for lost or open deals needs a table that can tell them apart. */
  | { outcome: readonly Outcome[] }
  /** The row reached this funnel stage or passed it, and its table tells of the stage. */
  | { reached: FunnelStage }
  /** A text column holds one of these. A table without the column fits when `unlessMissing` is set. */
  | { column: ColumnId; in: readonly string[]; unlessMissing?: true }
  /** A number column equals this. */
  | { column: ColumnId; equals: number }
  /** A number column is larger than this. */
  | { column: ColumnId; above: number }
  /** The column is filled, or is not. */
  | { column: ColumnId; filled: boolean }
  | Active;

/**
 * A customer at the `start` of the period (begun before its first day, not gone by then) or at its `end` (begun, and not
 * gone on its last day or before). Whoever has several rows is a customer where any of them is running: who left and came
 * back stayed. `last_day`: the row itself runs on the last day of the period, which may be its own last one. Over all time
 * the end is now, when those without an end are there; there is no start. A table without start or end dates fits when
 * `unlessMissing` is set.
 */
export interface Active {
  active: 'start' | 'end' | 'last_day';
  unlessMissing?: true;
}

export interface Measure {
  /** Null: no table holds it; only a person in a cell can give it. */
  table: TableId | null;
  /** What it counts or sums, in the plural: `won deals`. */
  label: Texts;
  /**
   * `distinct` counts the different texts of the column; `p80` and `p90` are percentiles of its numbers; `km` is the median
   * by Kaplan and Meier of whole numbers, where those with a fraction have not ended yet; `top` is the largest of three or
   * more numbers where it is more than half of their sum, else 0; `years` is how long the period is, over all time how long
   * it is from the first of its days to the last.
   */
  aggregate: 'count' | 'sum' | 'mean' | 'distinct' | 'median' | 'p80' | 'p90' | 'km' | 'top' | 'years';
  /** A sum that counts cases, such as the leads of a day: a rate of such sums is a share of cases. */
  ofCases?: true;
  /** The column that is added up. Rows without a value in it don't take part, and are counted. */
  column?: ColumnId;
  where: readonly Condition[];
  /** The day that puts a row into a period. None: a snapshot, the same in every period. */
  date?: ColumnId;
  /**
   * The rows of a period before: so many calendar units earlier, else of the same length; or of the same period a year
   * before. Needs a period, or months.
   */
  shift?: number | 'last_year';
  /**
   * With `shift`, where the period is not over: the one before counts up to the same day; `hide` gives no value, `raw`
   * counts it whole. Where nobody knows today, a word that was said is about the last day that the table tells of.
   */
  partial?: PartialPeriod;
  /**
   * Only days of a period that have passed, or in a period those from today on; `overdue`: all days that have passed, up to
   * the end of the period, also those before it. Where nobody knows today, those before the period. `before`: all days before
   * the period.
   */
  side?: 'past' | 'ahead' | 'overdue' | 'before';
  /** Only taken where a period is given: it tells of its days. */
  timely?: true;
  /**
   * What of the column counts depends on the period. Of subscriptions: `start` the amounts that ran on the day before it;
   * the others how each amount changed until its last day, of the customers to whom that happened: losses are below 0,
   * and all of them add up to the amounts at the end. Of targets: the share of each target's time, in days or Mondays to
   * Fridays, that lies in the period and has passed.
   */
  over?: Movement | 'start' | 'linear' | 'workdays';
}

/** How a period that is not over is compared with one before. */
export const partials = ['aligned', 'hide', 'raw'] as const;
export type PartialPeriod = (typeof partials)[number];

/** What became of a customer's monthly amount in a period. */
export type Movement = 'new' | 'expansion' | 'contraction' | 'churned' | 'reactivated';
