/** What the reader is given: the tabs of a workbook, and how its dates count. */

/** A cell as Google's getValues gives it: '' for a blank, an error as its text (`#N/A`). */
export type Cell = string | number | boolean | Date;

export interface SourceTab {
  name: string;
  /** Rows from row 1 and column A of the tab. All rows have the same length. */
  values: readonly (readonly Cell[])[];
  /** Indexes of the rows that a person hid, ascending. They count, and are said. */
  hiddenRows?: readonly number[];
  /** Indexes of the rows that a filter hides, ascending. A filter is a view: they count like all others. */
  filteredRows?: readonly number[];
}

export interface ReadOptions {
  /** Spreadsheet locale such as `en_US`: decides what is left open in `1.200` or `03/04/2026`. */
  locale: string;
  /** The instant's local time in the spreadsheet's zone, as days since 1970-01-01 with their fraction. */
  localDays: (instant: Date) => number;
  /** The day that counts as today, in days since 1970-01-01: for dates that lie in the future. */
  today: number;
}
