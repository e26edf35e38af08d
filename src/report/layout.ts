/** The report in cells: one block of values, formats and styles, and the charts that draw from it. */

import { dictionaries } from '../i18n/dictionary';
import { directions } from '../i18n/locales';
import { formatOf } from './numbers';
import type { Amount, Report, ReportTable } from './report';

/** Text stays text: a name that begins with `=` or looks like a date is never read as one. */
const textFormat = '@';

export interface Style {
  background: string | null;
  color: string;
  size: number;
  weight: 'bold' | 'normal';
  align: 'left' | 'center' | 'right';
}

/** One cell of the block. */
export interface BlockCell extends Style {
  value: string | number;
  format: string;
}

/** A rectangle of the block, 0-based. */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export interface BlockChart {
  type: 'bar' | 'column';
  title: string;
  /** Labels in the first column, numbers in the second, headers in the first row. */
  data: Area;
  /** The cells that the chart covers. */
  place: Area;
  color: string;
}

export interface Block {
  columns: number;
  /** Pixels: of the first column, which holds names, and of each other one. */
  nameWidth: number;
  columnWidth: number;
  rightToLeft: boolean;
  cells: BlockCell[][];
  /** Areas in which the cells of each row become one. */
  merges: Area[];
  /** Cells whose long text runs over several lines. */
  wraps: Area[];
  /** Rows that are higher than usual, 0-based. Sheets doesn't fit the height of merged cells by itself. */
  rowHeights: { row: number; rows: number; height: number }[];
  charts: BlockChart[];
}

const width = 8;
const tableWidth = 4;
const nameWidth = 200;
const columnWidth = 124;
/** Rows of 21 pixels that a chart needs to be readable. */
const leastChartRows = 14;
const mostChartRows = 22;
/** The column in which the notes of the list of all KPIs begin. */
const noteColumn = 4;

const ink = '#202124';
const grey = '#5f6368';
const blue = '#1a73e8';
const tint = '#e8f0fe';
const panel = '#f8f9fa';
const white = '#ffffff';

/** Heights of rows that hold one, two or more lines of text, in pixels. */
const heights = { title: 44, tileValue: 40, tileNote: 64, oneLine: 21, twoLines: 38 };
/** Characters that fit on one line over all columns, and in the first one. */
const lineLength = 150;
const nameLength = 28;

export function layOut(report: Report): Block {
  const rightToLeft = directions[report.locale] === 'rtl';
  const start = rightToLeft ? 'right' : 'left';
  const plain: Style = { background: null, color: ink, size: 10, weight: 'normal', align: start };
  const none = dictionaries[report.locale].report.none;
  const block: Block = {
    columns: width,
    nameWidth,
    columnWidth,
    rightToLeft,
    cells: [],
    merges: [],
    wraps: [],
    rowHeights: [],
    charts: [],
  };
  const { cells } = block;

  const text = (value: string, style: Partial<Style> = {}): BlockCell => ({
    ...plain,
    value,
    format: textFormat,
    ...style,
  });
  const amount = ({ value, unit }: Amount, style: Partial<Style> = {}): BlockCell =>
    typeof value === 'number'
      ? { ...plain, value, format: formatOf(unit, value), align: 'right', ...style }
      : text(value === 'blank' ? '' : none, { color: grey, align: 'right', ...style });
  /** Adds a row; what is not given is blank in the style. Gives its number. */
  const add = (row: BlockCell[], style: Partial<Style> = {}): number => {
    const blank = text('', style);
    cells.push(Array.from({ length: width }, (_, column) => row[column] ?? blank));
    return cells.length - 1;
  };
  /** Lets the rows from one to the last run over several lines. All are as high as the highest: one call for all. */
  const wrap = (first: number, heightOf: (row: BlockCell[]) => number) => {
    const rows = cells.slice(first);
    block.wraps.push({ row: first, column: 0, rows: rows.length, columns: width });
    block.rowHeights.push({ row: first, rows: rows.length, height: Math.max(...rows.map(heightOf)) });
  };
  const lengthAt = (row: BlockCell[], column: number) => String(row[column]?.value ?? '').length;
  const section = (title: string) => {
    add([]);
    add([text(title, { size: 13, weight: 'bold', background: tint })], { background: tint });
  };
  const head: Partial<Style> = { weight: 'bold', background: panel };
  const tileStyle = (style: Partial<Style>): Partial<Style> => ({ background: panel, align: 'center', ...style });

  const title: Partial<Style> = { size: 20, weight: 'bold', color: white, background: blue };
  block.rowHeights.push({ row: add([text(report.title, title)], title), rows: 1, height: heights.title });
  add([text(report.subtitle, { color: grey })]);
  add([]);
  const labels = add(report.tiles.map((tile) => text(tile.label, tileStyle({ size: 9, color: grey }))));
  wrap(labels, () => heights.twoLines);
  const values = add(
    report.tiles.map((tile) => amount(tile, tileStyle({ size: tile.value === null ? 11 : 16, weight: 'bold' }))),
  );
  wrap(values, () => heights.tileValue);
  const notes = add(report.tiles.map((tile) => text(tile.note, tileStyle({ size: 8, color: grey }))));
  wrap(notes, () => heights.tileNote);

  const addTable = (table: ReportTable) => {
    section(table.title);
    if (table.note) add([text(table.note, { color: grey })]);
    const first = add(
      table.headers.map((header, column) => text(header, { ...head, align: column === 0 ? start : 'right' })),
    );
    for (const row of table.rows) add([text(row.label), ...row.cells.map((cell) => amount(cell))]);
    if (table.total) add([text(table.total.label, head), ...table.total.cells.map((cell) => amount(cell, head))]);
    if (!table.chart) return;
    const end = Math.max(cells.length, first + leastChartRows);
    while (cells.length < end) add([]);
    block.charts.push({
      type: table.chart.type,
      title: table.chart.title,
      data: { row: first, column: 0, rows: table.chart.rows + 1, columns: 2 },
      place: {
        row: first,
        column: tableWidth,
        rows: Math.min(end - first, mostChartRows),
        columns: width - tableWidth,
      },
      color: blue,
    });
  };
  report.tables.forEach(addTable);

  section(report.all.title);
  const allFirst = add(
    report.all.headers.map((header, column) =>
      text(header, { ...head, align: column === 0 || column === noteColumn ? start : 'right' }),
    ),
  );
  for (const kpi of report.all.kpis) {
    const side = (value: number | null) =>
      amount({ value: value ?? 'blank', unit: Number.isInteger(value) ? 'count' : 'currency' });
    add([text(kpi.label), amount(kpi), side(kpi.numerator), side(kpi.denominator), text(kpi.note, { color: grey })]);
  }
  block.merges.push({ row: allFirst, column: noteColumn, rows: cells.length - allFirst, columns: width - noteColumn });
  wrap(allFirst, (row) =>
    lengthAt(row, 0) > nameLength || lengthAt(row, noteColumn) > lineLength / 2 ? heights.twoLines : heights.oneLine,
  );

  section(report.quality.title);
  const qualityFirst = cells.length;
  for (const line of report.quality.lines) add([text(line)]);
  block.merges.push({ row: qualityFirst, column: 0, rows: cells.length - qualityFirst, columns: width });
  wrap(qualityFirst, (row) => (lengthAt(row, 0) > lineLength ? heights.twoLines : heights.oneLine));
  return block;
}
