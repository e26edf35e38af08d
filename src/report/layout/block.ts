/** A block of cells as the report's tab takes it: values, formats, styles and notes, and the charts that draw from it. */

export interface Style {
  background: string | null;
  color: string;
  size: number;
  weight: 'bold' | 'normal';
  align: 'left' | 'center' | 'right';
  wrap: boolean;
}

/** One cell of the block. */
export interface BlockCell extends Style {
  /** A text that begins with `=` is a formula of ours where the format isn't that of text. */
  value: string | number;
  format: string;
  note: string;
}

/** A rectangle of the block, 0-based. */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export interface BlockChart {
  type: 'bar' | 'column' | 'line';
  title: string;
  /** Labels first, then the numbers, each with its header in the first row. */
  data: Area[];
  /** The cells that the chart covers. */
  place: Area;
  axis: string;
  colors: string[];
}

/** Where a table of the report stands: the row of each of its rows, the total last. */
export interface Placed {
  section: string;
  table: string;
  rows: number[];
}

export interface Block {
  columns: number;
  /** Pixels of each column. */
  widths: number[];
  rightToLeft: boolean;
  cells: BlockCell[][];
  /** Areas in which the cells of each row become one. */
  merges: Area[];
  /** Areas whose columns are set apart by white lines. */
  tiles: Area[];
  charts: BlockChart[];
  /** Cells whose formula follows the data, 0-based. */
  live: [row: number, column: number][];
  /** Cells to choose in. */
  controls: { id: string; row: number; column: number; choices: string[]; label: string; above: boolean }[];
  placed: Placed[];
}

/** Text stays text: a name that begins with `=` or looks like a date is never read as one. */
export const textFormat = '@';

/** Google's name of a cell of the block. */
export const cellName = (row: number, column: number): string => `${String.fromCharCode(65 + column)}${row + 1}`;

/** Nine columns: names, and eight of numbers. As wide as a page in landscape, and as a small laptop shows. */
export const widths = [192, 104, 104, 104, 104, 104, 104, 104, 104];

/** Calm colours that pass 4.5:1 on white and on the panel, and that are told apart by those who don't see red or green. */
export const colors = {
  ink: '#202124',
  grey: '#5f6368',
  blue: '#0b57d0',
  orange: '#a8500c',
  band: '#e8f0fe',
  panel: '#f8f9fa',
  title: '#174ea6',
  white: '#ffffff',
} as const;
