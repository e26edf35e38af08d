/** What a KPI is: a formula over measures, with its words, its arguments in a cell and its worked examples. */

import type { Texts } from '../i18n/locales';
import type { ColumnId } from './columns';
import type { FieldId } from './fields';
import type { MeasureId } from './measures';
import type { Outcome } from './stages';
import type { TableId } from './tables';

/**
 * How the value is made of measures.
 * `first` takes the first formula whose measures are mapped; `least` the smallest of those that have a value; `option` is a number that the person may give, such as the
 * margin; `choose` takes the formula of the word that the person gave, the first one when no word was given.
 */
export type Formula =
  | MeasureId
  | { ratio: readonly [Formula, Formula] }
  | { difference: readonly [Formula, Formula] }
  | { sum: readonly Formula[] }
  | { product: readonly Formula[] }
  | { magnitude: Formula }
  | { least: readonly Formula[] }
  | { first: readonly Formula[] }
  | { option: OptionId; otherwise: number }
  | { choose: OptionId; of: Readonly<Record<string, Formula>> };

/** What a person may choose or set; the words are the same in all functions. */
export type OptionId =
  | 'margin'
  | 'method'
  | 'statistic'
  | 'outcome'
  | 'from'
  | 'to'
  | 'denominator'
  | 'basis'
  | 'weighted'
  | 'per'
  | 'stage'
  | 'reps'
  | 'churn'
  | 'show'
  | 'scale'
  | 'counts_as'
  | 'lag'
  | 'movement'
  | 'base'
  | 'disqualified'
  | 'attribution'
  | 'scope'
  | 'min_n'
  | 'conversions'
  | 'spend'
  | 'mode'
  | 'closed'
  | 'type'
  | 'compare'
  | 'prorate'
  | 'source'
  | 'refunds'
  | 'open_only'
  | 'window_days'
  | 'start'
  | 'unit'
  | 'hours'
  | 'week'
  | 'blanks'
  | 'dedupe'
  | 'holidays'
  | 'opens'
  | 'by'
  | 'open'
  | 'cap_years'
  | 'partial'
  | 'score'
  | 'as_of'
  | 'closes';

/** One argument of the cell function. */
export type Parameter = { name: string } & (
  | {
      /** A number or a range of numbers, summed into a measure. Several parameters of one measure are added up. */
      kind: 'numbers';
      measure: MeasureId;
      /** Whether a sum below 0 makes sense, as with refunds. */
      negative?: true;
      /** A fraction: `5%` may be written. */
      share?: true;
      /** One number, and no list. */
      single?: true;
      /** Cells of a list count only where the other argument is filled beside them; all, where the word is given. */
      beside?: { argument: string; unless: string };
      /** The word of an option that giving the number stands for: a reach means a rate. */
      chooses?: { option: OptionId; word: string };
    }
  | {
      /** A fraction from 0 to 1, given for an option of the formula. May be left out. */
      kind: 'fraction';
      option: OptionId;
    }
  | {
      /** One of the words of an option. May be left out. */
      kind: 'word';
      option: OptionId;
      words: readonly string[];
    }
  | {
      /** Days, as an option: a date or a range of dates. May be left out. */
      kind: 'dates';
      option: OptionId;
    }
  | {
      /** The name of a funnel stage, as an option. May be left out. */
      kind: 'stage';
      option: OptionId;
    }
  | {
      /** A column with one entry per row of a table. */
      kind: 'list';
      table: TableId;
      column: ColumnId;
      /** What every row is, where there is no column to say so. */
      outcome?: Outcome;
      /** The word of an option that giving the list stands for: probabilities mean a weighted value. */
      chooses?: { option: OptionId; word: string };
    }
  | {
      /** A range with several columns, recognised by what they hold. */
      kind: 'rows';
      table: TableId;
      fields: readonly FieldId[];
    }
  /** A period: `2026`, `2026-Q1`, `2026-03` or `2026-01-01..2026-03-15`. */
  | { kind: 'period' }
);

/** What the server needs of a KPI. */
export interface Kpi {
  id: string;
  /** Name of the cell function. None: in reports only. */
  function?: string;
  /** Other names of the cell function. */
  aliases?: readonly string[];
  unit: 'currency' | 'percent' | 'count' | 'days' | 'minutes' | 'ratio';
  better: 'higher' | 'lower' | 'neutral';
  label: Texts;
  /** What else it is asked for by over whole tables, beside label and function. */
  asked?: { name: string; label: Texts };
  formula: Formula;
  /** Why there is no value when the denominator is 0. Starts in lower case: a function name may stand before it. */
  empty: Texts;
  /** Where a result can't lie outside of, and what to say when it does; not where the word `except` was given. */
  within?: { min: number; max: number; impossible: Texts; except?: string };
  /** Options beside those of the formula, each with its words; none for a number. */
  settings?: readonly (readonly [OptionId, readonly string[]])[];
  /** Rows that the value does without, to be told beside it. */
  leftOut?: readonly LeftOut[];
  /**
   * The ways to call the cell function, told apart by the number of arguments, by where words stand, and by the lists:
   * the way that knows the most of their texts is meant.
   */
  calls?: readonly (readonly Parameter[])[];
}

/** Rows that a value does without. */
export interface LeftOut {
  /** How many they are. */
  measure: MeasureId;
  /** When it is told: where there are some unless `below` 0, `none`, or `unmapped` for a column or table that isn't there. */
  when?: 'below' | 'none' | 'unmapped';
  /** Told only where the value is made of this measure. */
  with?: MeasureId;
  /** What is wrong with them, with the place `{rows}`. Starts in lower case. */
  says: Texts;
  /** It is a share, told in percent. */
  percent?: true;
  /** In a cell nothing can stand beside the number: one such row is an error. */
  refused?: true;
}

/** A worked example: the formula as typed, and its value. Names stand for ranges, given in `ranges`. */
export interface Example {
  formula: string;
  value: number;
  /** What stands in the ranges that the formula names. Dates as `2026-03-05` text. */
  ranges?: Readonly<Record<string, readonly (readonly (string | number)[])[]>>;
}

/** An argument with what the help box says of it. */
export type Documented = Parameter & { help: Texts };

/**
 * A KPI as its file writes it: with what only the help box, the docs and the tests need. The build leaves these out of
 * the server's bundle, which is loaded anew at each call of a cell function.
 */
export interface Definition extends Kpi {
  /** What it tells, in a short sentence. Shown in the cell's help box. */
  description: Texts;
  calls?: readonly (readonly Documented[])[];
  examples?: readonly Example[];
  /** Where the definition comes from. */
  source: string;
}

/** The entries of a definition that the server does without. */
export const documentation = ['description', 'help', 'examples', 'source'] as const;
