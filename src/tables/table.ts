/** A table as the engine reads it: typed columns, one entry per row, and where each row stands in the workbook. */

import type { ColumnId } from '../kpis/columns';
import type { FieldId } from '../kpis/fields';
import type { FunnelStage, Outcome } from '../kpis/stages';
import type { TableId } from '../kpis/tables';

/** A text column: each row's entry is an index into `names`, -1 for none. */
export interface TextColumn {
  readonly codes: Int32Array;
  readonly names: readonly string[];
}

/** Where a row stands in the workbook: its tab, and the 1-based row. */
export interface Place {
  tab: string;
  row: number;
}

/** The places in other tabs that tell of the same deal, by the tab and the 1-based row of its own. */
export type Partners = ReadonlyMap<string, ReadonlyMap<number, readonly Place[]>>;

export interface Table {
  readonly id: TableId;
  readonly size: number;
  /**
   * Numbers, NaN for none. Money and counts as they are, percents as fractions, dates as whole days since 1970-01-01 in
   * the spreadsheet's time zone, date-times as such days with their fraction, durations in minutes.
   */
  readonly numbers: Readonly<Partial<Record<ColumnId, Float64Array>>>;
  readonly texts: Readonly<Partial<Record<ColumnId, TextColumn>>>;
  /** Where each row comes from: index into `tabs`, and the 1-based row of that tab. */
  readonly tabs: readonly string[];
  readonly tabOf: Int32Array;
  readonly rowOf: Int32Array;
  /** Where rows were filled from other tabs with the same ids. */
  readonly partners?: Partners;
  /** Deals: the funnel stages that the table can tell of, first to last. Empty for other tables. */
  readonly stages: readonly FunnelStage[];
  /** Deals: which of these stages the rows tell of, stretch by stretch in their order. */
  readonly told?: readonly Told[];
  /** Deals: whether a lost deal can be told from an open one. */
  readonly tellsLost: boolean;
  /** Deals: won or lost, where no known stage means it while others are not known yet: 0 would be a guess. */
  readonly untold?: readonly Outcome[];
  /** Deals: none is won while a table of orders holds the sales: these are only the open ones. */
  readonly soldElsewhere?: boolean;
  /** What is needed for a worked-out column that it doesn't have, where what was chosen asks for something else than usual. */
  readonly lacks?: Readonly<Partial<Record<ColumnId, readonly FieldId[]>>>;
  /**
   * Deals: the sheet's own steps, first to last, where it has several for one of our stages. The column `step` says how
   * far each row came along them.
   */
  readonly steps?: readonly Step[];
}

/** A stretch of rows that tells of the funnel from one rank to another. */
export interface Told {
  size: number;
  from: number;
  to: number;
}

/** The stretch of each row, asked in their order. */
export function toldAt({ told = [] }: Table): (row: number) => Told | undefined {
  let [at, end] = [-1, 0];
  return (row) => {
    while (row >= end && at + 1 < told.length) {
      at += 1;
      end += (told[at] as Told).size;
    }
    return told[at];
  };
}

/** For each row, asked in their order: whether it tells of a stage of that rank. */
export function tellsOf(table: Table, rank: number): (row: number) => boolean {
  const stretch = toldAt(table);
  return (row) => {
    const { from, to } = stretch(row) ?? { from: Infinity, to: -Infinity };
    return from <= rank && rank <= to;
  };
}

/** A step of a sheet's own funnel. */
export interface Step {
  /** The stage's text as the sheet has it. */
  name: string;
  /** The stage of ours that it belongs to. */
  stage: FunnelStage;
  /** The rank of that stage, with a fraction for the order of steps within it. */
  place: number;
}

export type Tables = Readonly<Partial<Record<TableId, Table>>>;
