/** The report as plain data: sections with tiles, tables, charts and sentences, without where they stand. */

import type { Kpi } from '../kpis/kpi';
import type { Writing } from './numbers';

/** A number with its unit, or null where there is no value. `blank` is for a cell that asks for none. */
export interface Amount {
  value: number | null | 'blank';
  unit: Kpi['unit'];
  /** What the number is made of; shown as the cell's note. */
  note?: string;
}

/** Text of a cell. It is never read as a formula, a date or a number. */
export interface CellText {
  text: string;
  note?: string;
  /** Stands where numbers stand, such as a day or a range. */
  likeNumber?: true;
}

/** A row of the workbook, to go to with a click. */
export interface RowLink {
  link: { tab: string; row: number };
}

export type TableCell = Amount | CellText | RowLink;

export interface TableRow {
  label: string;
  cells: TableCell[];
  /** Shown in a quieter colour: a period that isn't over. */
  quiet?: boolean;
}

export interface ReportTable {
  /** Unique in its section. */
  id: string;
  /** Above the table, where a section has several. */
  title?: string;
  headers: CellText[];
  rows: TableRow[];
  /** The last row, recomputed over all rows and never averaged. */
  total?: TableRow;
}

/** Draws columns of a table. */
export interface ReportChart {
  type: 'bar' | 'column' | 'line';
  /** Says what there is to see. */
  title: string;
  /** The table's id, and which of its number columns are drawn, 0 for the first after the labels. */
  table: string;
  columns: number[];
  /** How many of the table's rows, from the first. */
  rows: number;
  /** What the axis of the values counts. */
  axis: string;
}

/** How a tile's value compares with that of another time. */
export interface Change {
  text: string;
  direction: 'better' | 'worse' | 'same';
}

/** A formula for the cell of a number that gives the same; or what the function gives instead, as a number or a sentence. */
export type Live = { formula: string } | { gives: number } | { says: string };

export interface Tile extends Amount {
  id: string;
  label: string;
  /** What it was computed of, or why there is no value. */
  detail: string;
  changes: Change[];
  goal: string;
  /** The column of the trend table to draw small. */
  spark?: number;
  /** The formula that stands in the value's place. */
  formula?: string;
}

export interface Section {
  id: string;
  title: string;
  /** Sentences that say what there is to see. The first is the finding. */
  lead: string[];
  tiles?: Tile[];
  charts?: ReportChart[];
  tables?: ReportTable[];
}

/** A section whose data are not there, and what to add to see it. */
export interface Missing {
  title: string;
  missing: string;
}

/** A cell to choose in. */
export interface Control {
  id: string;
  label: string;
  value: string;
  choices: string[];
}

export interface Report extends Writing {
  title: string;
  subtitle: string[];
  /** At the top. */
  controls: Control[];
  sections: Section[];
  /** At the end: what is shown and hidden. */
  switchesTitle: string;
  switches: Control[];
  missingTitle: string;
  missing: Missing[];
}
