/** Columns and units of time by the names that people type: how the rows of data are split, and which of them count. */

import { dateText } from '../engine/calendar';
import { byColumn, byDateColumn, byTime, byWeekday, columnOf, type Grouping, timeUnits } from '../engine/grouping';
import type { Filter } from '../engine/measure';
import { locales, type Texts } from '../i18n/locales';
import { type DimensionId, dimensionIds, dimensions } from '../kpis/dimensions';
import { type FieldId, fields } from '../kpis/fields';
import type { TableId } from '../kpis/tables';
import { isDate } from '../tables/cells/cells';
import { columnNames } from '../tables/headers';
import { splitOneCellRows } from '../tables/layouts/one-cell-rows';
import { fold, normalise } from '../tables/normalise';
import type { Cell, SourceTab } from '../tables/source';
import type { Table } from '../tables/table';
import { textAt } from '../tables/text-columns';
import { type Argument, isBlank, rowsOf, shown, textOf } from './arguments';
import type { CellContext } from './context';
import type { Data } from './data';
import { testOf } from './filters';
import { Problem } from './problem';

/** The rows of a tab, those that stand in one cell taken apart. */
const split = (tab: SourceTab | undefined) => tab && splitOneCellRows(tab).tab.values;

/** What a column holds whose cells are days. */
const dayKinds: readonly string[] = ['date', 'datetime', 'period'];

/** What stands in each row of a table, under one header. */
type CellsOf = (table: Table) => ((row: number) => Cell) | null;

/** What a tab says of the names in one of its columns: those of another column, by the folded name. */
function listOf(rows: readonly (readonly Cell[])[], key: number, value: number): Map<string, Cell> | null {
  const list = new Map<string, Cell>();
  for (const row of rows) {
    const name = fold(String(row[key] ?? ''));
    if (name === '') continue;
    // A name that stands there twice says nothing for sure.
    if (list.has(name)) return null;
    list.set(name, row[value] ?? '');
  }
  return list;
}

/** The least share of the names of a column that a list has to know. */
const mostKnown = 0.8;

/**
 * The cells of a column that stands in a tab beside the tables, as VLOOKUP finds them: a list of the reps with the manager
 * of each. Null where no such tab has a column of that header.
 */
function lookedUp({ tabs, mapping }: Data, wanted: string): CellsOf | null {
  const lists: Map<string, Cell>[] = [];
  for (const tab of tabs) {
    if (mapping.tables.some((table) => table.tab === tab.name)) continue;
    const [header = [], ...rows] = split(tab) ?? [];
    const names = columnNames(header);
    const value = names.findIndex((name) => normalise(name) === wanted);
    names.forEach((name, key) => {
      const list = value >= 0 && key !== value && name !== '' ? listOf(rows, key, value) : null;
      if (list) lists.push(list);
    });
  }
  if (lists.length === 0) return null;
  return ({ texts }) => {
    for (const list of lists) {
      for (const column of Object.values(texts)) {
        const known = column?.names.map((name) => list.get(fold(name))) ?? [];
        const found = known.filter((cell) => cell !== undefined).length;
        if (column && found > 1 && found >= known.length * mostKnown)
          return (row) => known[column.codes[row] as number] ?? '';
      }
    }
    return null;
  };
}

/** The cells of a column of any header. Days that were read are texts, as 2026-03-31. */
function cellsByHeader(data: Data, wanted: string): CellsOf | null {
  const columns = new Map<string, { at: number; rows: readonly (readonly Cell[])[] }>();
  const mappedTo = new Map<string, FieldId>();
  for (const { table, tab, header, columns: mapped } of data.mapping.tables) {
    const rows = split(data.tabs.find(({ name }) => name === tab)) ?? [];
    const names = columnNames(rows[header - 1]);
    const at = names.findIndex((name) => normalise(name) === wanted);
    const field = (Object.keys(mapped) as FieldId[]).find((id) => mapped[id] === names[at]);
    if (at >= 0) columns.set(tab, { at, rows });
    if (at >= 0 && field) mappedTo.set(table + tab, field).set(tab, field);
  }
  if (columns.size === 0) return lookedUp(data, wanted);
  return ({ id, tabs, tabOf, rowOf, partners, numbers }) => {
    if (!tabs.some((tab) => columns.has(tab))) return null;
    // Months are kept by their first days.
    const periods = numbers.period ?? numbers.spent;
    const isDaily = (periods ?? []).some((day) => !Number.isNaN(day) && !dateText(day).endsWith('-01'));
    /** The day of a row, where the column of that tab was read as one. */
    const dayIn = (tab: string, row: number): number => {
      const field = mappedTo.get(id + tab) ?? mappedTo.get(tab);
      if (!field || !dayKinds.includes(fields[field].kind)) return Number.NaN;
      if (field === 'period') return isDaily ? Math.floor(periods?.[row] as number) : Number.NaN;
      return Math.floor(numbers[field]?.[row] ?? Number.NaN);
    };
    const cellIn = (tab: string, place: number, row: number): Cell => {
      const day = dayIn(tab, row);
      if (!Number.isNaN(day)) return dateText(day);
      const column = columns.get(tab);
      return column?.rows[place - 1]?.[column.at] ?? '';
    };
    return (row) => {
      const [tab, place] = [tabs[tabOf[row] as number] as string, rowOf[row] as number];
      const own = cellIn(tab, place, row);
      // Of a deal that two tabs tell of, each holds columns that the other lacks.
      const others = isBlank(own) ? (partners?.get(tab)?.get(place) ?? []) : [];
      return others.map((other) => cellIn(other.tab, other.row, row)).find((cell) => !isBlank(cell)) ?? own;
    };
  };
}

/** By the texts of cells. */
function byCells(cellsOf: CellsOf, { localDays }: Data): Grouping {
  return (table) => {
    const cellAt = cellsOf(table);
    if (cellAt === null) return null;
    return columnOf(table.size, (row) => {
      const cell = cellAt(row);
      return isBlank(cell) ? '' : isDate(cell) ? dateText(Math.floor(localDays(cell))) : String(cell).trim();
    });
  };
}

/** The dimension whose column has that header in the data, or that is called so. */
function dimensionNamed(data: Data, wanted: string): DimensionId | undefined {
  return dimensionIds.find((id) => {
    const dimension: { field?: string; label: Texts } = dimensions[id];
    const names = [id, ...locales.map((locale) => dimension.label[locale])].map(normalise);
    const headers = data.mapping.tables.map((table) => table.columns[dimension.field as keyof typeof table.columns]);
    return names.includes(wanted) || headers.some((header) => header !== undefined && normalise(header) === wanted);
  });
}

/** What people call each unit of time; those of fiscal years stand before. */
const timeWords: readonly (readonly [unit: (typeof timeUnits)[number], fiscal: boolean, words: string])[] = [
  ['year', true, 'fiscal year|ปีงบประมาณ|年度|会計年度|سنه ماليه|السنه الماليه|năm tài chính'],
  ['quarter', true, 'fiscal quarter|ไตรมาสงบประมาณ|会計四半期|ربع مالي|الربع المالي|quý tài chính'],
  ['week', false, 'week|สัปดาห์|週|اسبوع|الاسبوع|tuần'],
  ['month', false, 'month|เดือน|月|شهر|الشهر|tháng'],
  ['quarter', false, 'quarter|ไตรมาส|四半期|ربع سنوي|الربع|quý'],
  ['year', false, 'year|ปี|年|سنه|السنه|năm'],
  ['day', false, 'day|วัน|日|يوم|اليوم|ngày'],
];

/** What people call the day of the week. */
const weekdayWords = 'weekday|day of week|day of the week|วันในสัปดาห์|曜日|يوم الاسبوع|ngày trong tuần';

/** The unit that a text names, and the month in which its years begin: `fiscal year 4` begins in April. */
function unitNamed(wanted: string, fiscalYear: () => number) {
  const [, words = '', month] = /^(.*?)(?: (\d{1,2}))?$/.exec(wanted) ?? [];
  const found = timeWords.find(([, fiscal, list]) => list.split('|').includes(fiscal ? words : wanted));
  if (!found) return null;
  const start = found[1] ? Number(month ?? fiscalYear()) : 1;
  return start >= 1 && start <= 12 ? { unit: found[0], start } : null;
}

/** Weeks, months, quarters or years; days only where no column has the name, as one of dates may be called so. */
function timeNamed(wanted: string, fiscalYear: () => number, days: boolean): Grouping | null {
  if (days && weekdayWords.split('|').includes(wanted)) return byWeekday();
  const named = unitNamed(wanted, fiscalYear);
  return named && (named.unit === 'day') === days ? byTime(named.unit, named.start) : null;
}

/** A column of dates by a unit of time, as `created (month)`: cohorts. Null when the text is none. */
function cohortNamed(wanted: string, data: Data, fiscalYear: () => number): Grouping | null {
  for (const { columns } of data.mapping.tables) {
    for (const field of Object.keys(columns) as (keyof typeof columns)[]) {
      const header = normalise(columns[field] ?? '');
      const unit = wanted.startsWith(`${header} `) ? unitNamed(wanted.slice(header.length + 1), fiscalYear) : null;
      if (unit && Object.values(data.tables).some((table) => table?.numbers[field]))
        return byDateColumn(field, unit.unit, unit.start);
    }
  }
  return null;
}

/** @throws Problem that lists the columns and units of time. */
function noSuchColumn(argument: string, text: string, data: Data, times: readonly string[]): never {
  const headers = data.tabs.map((tab) => {
    const table = data.mapping.tables.find((one) => one.tab === tab.name);
    return columnNames(tab.values[(table?.header ?? 1) - 1]).filter((name) => name !== '');
  });
  const words = headers.reduce<readonly string[]>((all, names) => all.concat(names), times).join(', ');
  throw new Problem('not_word', { argument, text: shown(text), words });
}

/** The cells of a column of the sheet, or of what a dimension calls so; null when there is none. */
function cellsNamed(wanted: string, data: Data): CellsOf | null {
  const dimension = dimensionNamed(data, wanted);
  if (!dimension || dimension === 'month') return cellsByHeader(data, wanted);
  const { field } = dimensions[dimension];
  return ({ texts }) => {
    const column = texts[field];
    return column ? (row) => textAt(column, row) : null;
  };
}

/** By a column of the sheet, or by what a dimension calls so; null when there is none. */
export function columnNamed(wanted: string, data: Data): Grouping | null {
  const dimension = dimensionNamed(data, wanted);
  if (dimension && dimension !== 'month') return byColumn(dimensions[dimension].field);
  const cells = cellsByHeader(data, wanted);
  return cells && byCells(cells, data);
}

/**
 * How to split the data: by rep, source or another column; by day, weekday, week, month, quarter or year of each
 * measure's own date; or by such a unit of one column of dates.
 * A column that a dimension knows splits all tables that have the dimension, so that spend meets its leads.
 * @throws Problem when there is no such column.
 */
export function groupingNamed(argument: string, text: string, data: Data, fiscalYear: () => number): Grouping {
  const wanted = normalise(text);
  return (
    timeNamed(wanted, fiscalYear, false) ??
    columnNamed(wanted, data) ??
    timeNamed(wanted, fiscalYear, true) ??
    cohortNamed(wanted, data, fiscalYear) ??
    noSuchColumn(argument, text, data, [...timeUnits, 'weekday', 'fiscal year 4', 'fiscal quarter 4'])
  );
}

/** The cells of a column that was given as a range beside the first table, the same rows. */
function besideFirst(data: Data, range: Argument): CellsOf {
  const cells = rowsOf(range).map(([cell]) => (isBlank(cell) ? '' : cell) as Cell);
  const [first] = data.tabs;
  return ({ tabs, tabOf, rowOf }) =>
    tabs.includes(first?.name ?? '')
      ? (row) => (tabs[tabOf[row] as number] === first?.name ? cells[(rowOf[row] as number) - 1] : undefined) ?? ''
      : null;
}

/**
 * Which rows count: those whose column, by its name or as a range beside the first table, fits the criterion.
 * @throws Problem when there is no such column, or the criterion says nothing.
 */
export function filterNamed(column: Argument, criterion: Argument, data: Data, context: CellContext): Filter {
  const fits = testOf('filter_value', criterion, context);
  const cellsOf = Array.isArray(column)
    ? besideFirst(data, column)
    : (cellsNamed(normalise(textOf(column)), data) ?? noSuchColumn('filter_column', textOf(column), data, []));
  return (table) => {
    const cellAt = cellsOf(table);
    return cellAt && new Uint8Array(table.size).map((_, row) => (fits(cellAt(row)) ? 1 : 0));
  };
}

/** The rows that all filters let through; null where one of them can't be asked. */
export function allOf(filters: readonly Filter[]): Filter | undefined {
  if (filters.length === 0) return undefined;
  const known = new Map<TableId, Uint8Array | null>();
  return (table) => {
    const before = known.get(table.id);
    if (before !== undefined) return before;
    const masks = filters.map((filter) => filter(table));
    const all = masks.some((mask) => mask === null)
      ? null
      : new Uint8Array(table.size).map((_, row) => (masks.every((mask) => mask?.[row] === 1) ? 1 : 0));
    known.set(table.id, all);
    return all;
  };
}
