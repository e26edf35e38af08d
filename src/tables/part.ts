/** One mapped tab read into typed columns, before tabs are put together. */

import { type Field, type FieldId, fields } from '../kpis/fields';
import { isBlank, isError, meansNothing, textOf } from './cells';
import type { Findings } from './collect';
import { currencyOf, differentCurrencies } from './currencies';
import { type DateColumn, type DateOrder, readDates } from './dates';
import { readDurations } from './durations';
import { columnNames } from './headers';
import type { TableMapping } from './mapping';
import { fold } from './normalise';
import { readNumbers } from './numbers';
import { readPeriods } from './periods';
import { dataRows, type Skipped } from './rows';
import type { Cell, ReadOptions, SourceTab } from './source';
import { spendTypeOf } from './spend-types';
import type { TextColumn } from './table';
import { textColumn } from './text-columns';

export interface Part {
  mapping: TableMapping;
  size: number;
  /** 1-based rows of the tab. */
  rowOf: Int32Array;
  /** Header of each field that has a column. */
  headers: Partial<Record<FieldId, string>>;
  numbers: Partial<Record<FieldId, Float64Array>>;
  texts: Partial<Record<FieldId, TextColumn>>;
}

/** How far down a header row is looked for that has moved. */
const deepest = 30;

/** Reads the columns that a mapping names. What is gone or can't be read becomes a finding. */
export function readPart(
  tab: SourceTab,
  mapping: TableMapping,
  options: ReadOptions,
  findings: Findings,
  skipped: Skipped[],
): Part {
  const header = headerRow(tab, mapping);
  const names = columnNames(tab.values[header]);
  const places: { field: FieldId; column: number; header: string }[] = [];
  for (const [key, name] of Object.entries(mapping.columns)) {
    const field = key as FieldId;
    if (!(field in fields) || name === undefined) continue;
    const column = names.indexOf(name);
    if (column < 0) findings.add('column_missing', tab.name, 0, { column: name }, name);
    else places.push({ field, column, header: name });
  }
  const keys = places.filter(({ field }) => isKey(field)).map(({ column }) => column);
  const data = dataRows(
    tab.name,
    tab.values,
    header,
    places.map(({ column }) => column),
    keys,
  );
  skipped.push(...data.skipped);
  for (const { reason, count, rows } of data.skipped) {
    if (reason !== 'total') continue;
    rows.forEach((row) => {
      findings.add('total_row', tab.name, row);
    });
    for (let more = rows.length; more < count; more++) findings.add('total_row', tab.name, 0);
  }
  const part: Part = {
    mapping,
    size: data.rows.length,
    rowOf: data.rows.map((row) => row + 1),
    headers: {},
    numbers: {},
    texts: {},
  };
  const dates: { field: FieldId; header: string; cells: Cell[] }[] = [];
  for (const { field, column, header: name } of places) {
    part.headers[field] = name;
    const cells = cellsOf(tab, data.rows, column, name, findings);
    const kind = (fields[field] as Field).kind;
    if (kind === 'date' || kind === 'datetime' || kind === 'period') dates.push({ field, header: name, cells });
    else if (kind === 'currency' || kind === 'number' || kind === 'percent')
      readNumberColumn(part, field, name, cells, options, findings);
    else if (kind === 'duration') {
      const { values, unread } = readDurations(cells.map(emptied), name, options.localDays);
      part.numbers[field] = values;
      report(part, 'unread_number', unread, name, cells, options, findings);
    } else part.texts[field] = readTexts(cells, options);
  }
  readDateColumns(part, dates, options, findings);
  finish(part, findings);
  return part;
}

/** Fields that a row of sums leaves blank. */
function isKey(field: FieldId): boolean {
  const { kind } = fields[field] as Field;
  return (
    kind === 'id' ||
    kind === 'date' ||
    kind === 'datetime' ||
    kind === 'period' ||
    field === 'stage' ||
    field === 'status'
  );
}

/** The header row that the mapping names, or the one that has its columns where rows were put in or taken out above. */
function headerRow(tab: SourceTab, mapping: TableMapping): number {
  const wanted = Object.values(mapping.columns);
  const found = (row: number): number => {
    const names = columnNames(tab.values[row]);
    return wanted.filter((name) => name !== undefined && names.includes(name)).length;
  };
  let best = Math.max(0, mapping.header - 1);
  let most = found(best);
  for (let row = 0; row < Math.min(deepest, tab.values.length) && most < wanted.length; row++) {
    const count = found(row);
    if (count > most) {
      most = count;
      best = row;
    }
  }
  return best;
}

function cellsOf(tab: SourceTab, rows: Int32Array, column: number, header: string, findings: Findings): Cell[] {
  const cells: Cell[] = new Array(rows.length);
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] as number;
    let cell = tab.values[row]?.[column] ?? '';
    if (isError(cell)) {
      findings.add('error_cell', tab.name, row + 1, { column: header, text: cell as string }, header);
      cell = '';
    }
    cells[at] = cell;
  }
  return cells;
}

function emptied(cell: Cell): Cell {
  return typeof cell === 'string' && meansNothing(cell) ? '' : cell;
}

function readTexts(cells: readonly Cell[], options: ReadOptions): TextColumn {
  return textColumn(cells.length, (row) => {
    const cell = cells[row] as Cell;
    return isBlank(cell) ? '' : textOf(cell, options.localDays);
  });
}

function readNumberColumn(
  part: Part,
  field: FieldId,
  header: string,
  cells: readonly Cell[],
  options: ReadOptions,
  findings: Findings,
): void {
  const { values, unread, ambiguous, currencies } = readNumbers(cells.map(emptied), options.locale);
  part.numbers[field] = values;
  const kind = (fields[field] as Field).kind;
  if (kind === 'percent') toFractions(values, cells);
  if (kind === 'currency' && currencies.length > 1) {
    findings.add('currency_mixed', part.mapping.tab, 0, { column: header, currencies: currencies.join(', ') }, header);
  }
  report(part, 'unread_number', unread, header, cells, options, findings);
  report(part, 'ambiguous_numbers', ambiguous, header, cells, options, findings);
}

/** Percents written as 60 instead of 60 %: one above 1 shows that the whole column is. */
function toFractions(values: Float64Array, cells: readonly Cell[]): void {
  const isPlain = (at: number): boolean => !(typeof cells[at] === 'string' && /[%٪％]/.test(cells[at] as string));
  if (!values.some((value, at) => value > 1 && isPlain(at))) return;
  values.forEach((value, at) => {
    if (isPlain(at)) values[at] = value / 100;
  });
}

function readDateColumns(
  part: Part,
  dates: readonly { field: FieldId; header: string; cells: Cell[] }[],
  options: ReadOptions,
  findings: Findings,
): void {
  const read = (field: FieldId, cells: readonly Cell[], locale: string, order: DateOrder | null): DateColumn => {
    const how = { localDays: options.localDays, locale, order };
    return (fields[field] as Field).kind === 'period' ? readPeriods(cells, how) : readDates(cells, how);
  };
  const first = dates.map(({ field, cells }) => {
    const plain = cells.map(emptied);
    return { plain, column: read(field, plain, '', null) };
  });
  const orders = new Set(first.map(({ column }) => column.order).filter((order) => order !== null));
  const order = orders.size === 1 ? ([...orders][0] as DateOrder) : null;
  dates.forEach(({ field, header, cells }, at) => {
    let { column } = first[at] as (typeof first)[number];
    const plain = (first[at] as (typeof first)[number]).plain;
    if (column.ambiguous.length > 0) column = read(field, plain, options.locale, order);
    if ((fields[field] as Field).kind !== 'datetime') {
      for (let row = 0; row < column.values.length; row++)
        column.values[row] = Math.floor(column.values[row] as number);
    }
    part.numbers[field] = column.values;
    report(part, 'unread_date', column.unread, header, cells, options, findings);
    report(part, 'ambiguous_dates', column.ambiguous, header, cells, options, findings);
  });
}

function report(
  part: Part,
  code: 'unread_number' | 'unread_date' | 'ambiguous_numbers' | 'ambiguous_dates',
  rows: readonly number[],
  header: string,
  cells: readonly Cell[],
  options: ReadOptions,
  findings: Findings,
): void {
  for (const at of rows) {
    const values = { column: header, text: textOf(cells[at], options.localDays) };
    findings.add(code, part.mapping.tab, part.rowOf[at] as number, values, header);
  }
}

function finish(part: Part, findings: Findings): void {
  const { tab, table } = part.mapping;
  const owners = part.texts.owner;
  if (owners !== undefined) findSpellings(owners, part, findings);
  const currency = part.texts.currency;
  if (currency !== undefined) {
    const codes = differentCurrencies(currency.names.map(currencyOf));
    if (codes.length > 1) {
      const values = { column: part.headers.currency ?? '', currencies: codes.slice(0, 6).join(', ') };
      findings.add('currency_mixed', tab, 0, values, 'currency');
    }
  }
  if (table === 'spend') {
    const types = part.texts.spend_type;
    const normal = types?.names.map(spendTypeOf);
    part.texts.spend_type = textColumn(part.size, (row) => normal?.[types?.codes[row] as number] ?? 'marketing');
  }
}

/** Names that differ only in case, width or spaces. The spelling of most rows is taken for the right one. */
function findSpellings(column: TextColumn, part: Part, findings: Findings): void {
  const counts = new Int32Array(column.names.length);
  for (const code of column.codes) if (code >= 0) counts[code] = (counts[code] as number) + 1;
  const byFold = new Map<string, number[]>();
  column.names.forEach((name, code) => {
    const key = fold(name);
    byFold.set(key, [...(byFold.get(key) ?? []), code]);
  });
  for (const codes of byFold.values()) {
    if (codes.length < 2) continue;
    codes.sort((a, b) => (counts[b] as number) - (counts[a] as number));
    const names = codes.map((code) => `"${column.names[code]}"`).join(', ');
    const others = new Set(codes.slice(1));
    column.codes.forEach((code, row) => {
      if (!others.has(code)) return;
      const values = { column: part.headers.owner ?? '', names };
      findings.add('spelled_two_ways', part.mapping.tab, part.rowOf[row] as number, values, names);
    });
  }
}
