/** One mapped tab read into typed columns, before tabs are put together. */

import { type Field, type FieldId, fields } from '../kpis/fields';
import { finishNumbers, keepOneCurrency, type Money, scaleOfTitles } from './cells/amounts';
import { isBlank, isError } from './cells/cells';
import { isAds, spendTypeOf } from './cells/spend-types';
import type { Notes } from './collect';
import { type DateCells, finishDates } from './dates/date-columns';
import { DateReader } from './dates/dates';
import { namesPeriod, PeriodReader, readPeriod } from './dates/periods';
import { readDurationCells } from './durations';
import { cardAmounts, cardName, isCard } from './layouts/board';
import { fillGroups } from './layouts/group-columns';
import { spanOf, titles } from './layouts/matrix';
import { RowFinder } from './layouts/rows';
import { Years } from './layouts/years';
import type { Mapping, TableMapping } from './mapping';
import { fold } from './normalise';
import { NumberReader } from './numbers';
import { openSheet, type Place } from './sheet';
import type { Cell, ReadOptions, SourceTab } from './source';
import type { TextColumn } from './table';
import { LateTexts, TextReader, textColumn } from './text-columns';

export interface Part {
  mapping: TableMapping;
  size: number;
  /** 1-based rows of the tab. */
  rowOf: Int32Array;
  /** Header of each field that has a column. */
  headers: Partial<Record<FieldId, string>>;
  numbers: Partial<Record<FieldId | 'ads', Float64Array>>;
  texts: Partial<Record<FieldId, TextColumn>>;
  /** Whether a row was met whose one text could be a whole row. */
  metLoneText: boolean;
}

/** Reads the columns that a mapping names. What is gone or can't be read becomes a finding. */
export function readPart(
  given: SourceTab,
  mapping: TableMapping,
  answers: Mapping['answers'],
  options: ReadOptions,
  notes: Notes,
): Part {
  const sheet = openSheet(given, mapping, answers, options, notes);
  const { tab, header, names, places } = sheet;
  const across = mapping.matrix === undefined ? [] : spanOf(names, mapping.matrix);
  const columns = places.map(({ column }) => column);
  const isBoard = mapping.matrix?.value === 'deal_name';
  const finder = new RowFinder(
    {
      tab: tab.name,
      values: tab.values,
      header,
      columns: columns.concat(across),
      keys: keysOf(places),
      typed: places
        .filter(({ field }) => isTyped(field))
        .map(({ column }) => column)
        .concat(across),
    },
    notes,
  );
  const source =
    mapping.matrix === undefined
      ? rowsOneByOne(tab, header, finder)
      : unfold(tab, header, isBoard ? null : finder, across, notes);
  const [late, now] = [places.filter(isLate), places.filter((place) => !isLate(place))];
  const readers = now.map(({ field }) => readerOf(field, source.most, options));
  const size = gather(tab.values, source, now, readers);
  const rows = source.rows.subarray(0, size);
  notes.later(() => noteHidden(tab, rows, notes));
  const part: Part = {
    mapping,
    size,
    // The lines of a turned table are columns of the sheet: its row is that of the header.
    rowOf: mapping.layout === 'turned' ? new Int32Array(size).fill(mapping.header) : rows,
    headers: {},
    numbers: {},
    texts: {},
    metLoneText: finder.metLoneText,
  };
  readLate(tab, late, rows, part, options, notes);
  const years = new Years(sheet, rows, answers, options, notes);
  const found: Column[] = now.map(({ field, column, header: name }, at) => ({
    field,
    header: name,
    reader: readers[at] as CellReader,
    cellAt: (row) => tab.values[(rows[row] as number) - 1]?.[column] ?? '',
  }));
  if (mapping.matrix !== undefined) {
    const { value, across: held, from } = mapping.matrix;
    const at = source.columns as Int32Array;
    const cellAt = (row: number): Cell => tab.values[(rows[row] as number) - 1]?.[at[row] as number] ?? '';
    const reader = readerOf(value, rows.length, options);
    for (let row = 0; row < rows.length; row++) reader.put(row, isBoard ? cardName(cellAt(row)) : cellAt(row));
    found.push({ field: value, header: from, reader, cellAt });
    const amounts = isBoard ? cardAmounts(Array.from(rows, (_, row) => cellAt(row))) : null;
    if (amounts !== null) {
      const amount = readerOf('amount', rows.length, options);
      amounts.forEach((text, row) => {
        amount.put(row, text);
      });
      found.push({ field: 'amount', header: from, reader: amount, cellAt: (row) => amounts[row] ?? '' });
    }
    part.headers[held] = from;
    if (held === 'period') part.numbers.period = years.across(at);
    else part.texts[held] = textColumn(part.size, (row) => names[at[row] as number] as string);
  }
  const money = new Map<FieldId, Money | null>();
  const dates: DateCells[] = [];
  const scale = scaleOfTitles(titles(tab, header));
  for (const { field, header: name, reader, cellAt } of found) {
    part.headers[field] = name;
    for (const row of reader.errors) noteError(cellAt(row), tab.name, rows[row] as number, name, notes);
    const place = { tab: tab.name, field, header: name, rowOf: part.rowOf, cellAt, scale };
    if (reader instanceof DateReader) dates.push({ field, header: name, reader, cellAt });
    else if (reader instanceof TextReader) part.texts[field] = reader.finish(size);
    else if (reader instanceof NumberReader) {
      const { values, money: signs } = finishNumbers(reader, place, answers, options, notes);
      part.numbers[field] = values;
      money.set(field, signs);
    } else part.numbers[field] = readDurationCells(place, reader.cells, answers, options, notes);
  }
  finishDates(part, dates, years, answers, options, notes);
  for (const [field, signs] of money) {
    const column = { tab: tab.name, header: part.headers[field] as string, rowOf: part.rowOf };
    keepOneCurrency(column, part.numbers[field] as Float64Array, signs, part.texts.currency, answers, notes);
  }
  fillGroups(part, sheet, rows, notes);
  addPeriodOfTab(part, places);
  finish(part, notes);
  return part;
}

/** Texts that few readings need: ids, and what each row has of its own. */
function isLate({ field }: Place): boolean {
  return (fields[field] as Field).kind === 'id' || ownTexts.includes(field);
}

const ownTexts: readonly FieldId[] = ['deal_name', 'contact', 'email', 'phone', 'next_step'];

/** Columns of texts that are read when one of them is asked for. */
function readLate(
  { name, values }: SourceTab,
  places: readonly Place[],
  rows: Int32Array,
  part: Part,
  { localDays }: ReadOptions,
  notes: Notes,
): void {
  if (places.length === 0) return;
  let done: readonly TextReader[] | null = null;
  const readers = (): readonly TextReader[] => {
    if (done === null) {
      done = places.map(({ field }) => new TextReader(rows.length, isGrouped(field), localDays, rows.length));
      gather(values, { rows, next: (from) => Math.min(blockRows, rows.length - from) }, places, done);
    }
    return done;
  };
  places.forEach(({ field, header }, at) => {
    part.headers[field] = header;
    part.texts[field] = new LateTexts(() => (readers()[at] as TextReader).finish(rows.length));
  });
  notes.later(() => {
    places.forEach(({ column, header }, at) => {
      for (const row of (readers()[at] as TextReader).errors) {
        const cells = values[(rows[row] as number) - 1] as readonly Cell[];
        noteError(cells[column] as Cell, name, rows[row] as number, header, notes);
      }
    });
  });
}

function noteError(cell: Cell, tab: string, row: number, header: string, notes: Notes): void {
  notes.add('error_cell', tab, row, { column: header, text: String(cell).trim() }, header);
}

/** The columns that a row of sums leaves blank: first those that are filled in most rows and soonest looked at. */
function keysOf(places: readonly Place[]): number[] {
  const orderOf = (field: FieldId): number => {
    if (field === 'stage') return 0;
    if (isDay(field)) return 1;
    return field === 'status' ? 2 : (fields[field] as Field).kind === 'id' ? 3 : 4;
  };
  return places
    .map(({ field, column }) => ({ order: orderOf(field), column }))
    .filter(({ order }) => order < 4)
    .sort((a, b) => a.order - b.order)
    .map(({ column }) => column);
}

function isDay(field: FieldId): boolean {
  const { kind } = fields[field] as Field;
  return kind === 'date' || kind === 'datetime' || kind === 'period';
}

function isTyped(field: FieldId): boolean {
  const { kind } = fields[field] as Field;
  return isDay(field) || kind === 'currency' || kind === 'number' || kind === 'percent';
}

/** Where the rows of a table come from, block by block. */
interface RowSource {
  /** At most so many rows. */
  most: number;
  /** 1-based rows of the tab, filled as far as they have been asked for. */
  rows: Int32Array;
  /** The column of each row where columns lie across. */
  columns?: Int32Array;
  /** Fills a block of rows that begins at an index; gives how many they are. */
  next(from: number): number;
}

/** So many rows are read at a time: few enough that their cells stay at hand for all columns. */
const blockRows = 64;

function rowsOneByOne({ values }: SourceTab, header: number, finder: RowFinder): RowSource {
  const most = Math.max(0, values.length - header - 1);
  const rows = new Int32Array(most);
  let row = header + 1;
  const next = (from: number): number => {
    let count = 0;
    for (; count < blockRows && row < values.length; row++) if (finder.accepts(row)) rows[from + count++] = row + 1;
    return count;
  };
  return { most, rows, next };
}

/** A row for each filled cell of the columns that lie across; without a finder, for each card of a board. */
function unfold(
  { name, values }: SourceTab,
  header: number,
  finder: RowFinder | null,
  across: readonly number[],
  notes: Notes,
): RowSource {
  const rows: number[] = [];
  const columns: number[] = [];
  for (let row = header + 1; row < values.length; row++) {
    if (finder?.accepts(row) === false) continue;
    const before = rows.length;
    for (const column of across) {
      const cell = values[row]?.[column];
      if (finder === null ? !isCard(cell) : isBlank(cell)) continue;
      rows.push(row + 1);
      columns.push(column);
    }
    if (rows.length > before) continue;
    const isSum = finder === null && across.some((column) => !isBlank(values[row]?.[column]));
    if (isSum) notes.add('total_row', name, row + 1);
    notes.skip(name, isSum ? 'total' : 'blank', row + 1);
  }
  return {
    most: rows.length,
    rows: Int32Array.from(rows),
    columns: Int32Array.from(columns),
    next: (from) => Math.min(blockRows, rows.length - from),
  };
}

/** Rows that a person hid count like all others, and are said. Filtered rows are only out of sight. */
function noteHidden({ name, hiddenRows }: SourceTab, rows: Int32Array, notes: Notes): void {
  if (hiddenRows === undefined || hiddenRows.length === 0) return;
  const hidden = new Set(hiddenRows);
  let last = -1;
  for (const row of rows) {
    if (row !== last && hidden.has(row - 1)) notes.add('hidden_row', name, row);
    last = row;
  }
}

/** A column whose cells are taken one by one. */
interface Column {
  field: FieldId;
  header: string;
  reader: CellReader;
  cellAt(row: number): Cell;
}

type CellReader = TextReader | NumberReader | DateReader | KeptCells;

/** Keeps the cells as they are. */
class KeptCells {
  readonly cells: Cell[] = [];
  readonly errors: number[] = [];

  put(at: number, cell: Cell | undefined): void {
    this.cells[at] = isBlank(cell) || isError(cell as Cell) ? '' : (cell as Cell);
    if (isError(cell as Cell)) this.errors.push(at);
  }

  take(values: SourceTab['values'], rows: Int32Array, column: number, from: number, to: number): void {
    for (let at = from; at < to; at++) this.put(at, (values[(rows[at] as number) - 1] as readonly Cell[])[column]);
  }
}

function readerOf(field: FieldId, size: number, { localDays }: ReadOptions): CellReader {
  const { kind } = fields[field] as Field;
  // Many keep only the month in which they expect a deal.
  if (kind === 'period' || field === 'expected_close_date') return new PeriodReader(size, localDays);
  if (kind === 'date' || kind === 'datetime') return new DateReader(size, localDays);
  if (kind === 'currency' || kind === 'number' || kind === 'percent') return new NumberReader(size);
  if (kind === 'duration') return new KeptCells();
  return new TextReader(size, isGrouped(field), localDays);
}

/** Whether rows with the same text belong together in any way. */
function isGrouped(field: FieldId): boolean {
  return field !== 'deal_name' && field !== 'next_step';
}

/** Gives the cells to their readers, block by block, and says how many rows there are. */
function gather(
  values: SourceTab['values'],
  { rows, next }: Pick<RowSource, 'rows' | 'next'>,
  places: readonly Place[],
  readers: readonly CellReader[],
): number {
  let from = 0;
  for (let count = next(from); count > 0; count = next(from)) {
    for (let at = 0; at < readers.length; at++) {
      (readers[at] as CellReader).take(values, rows, (places[at] as Place).column, from, from + count);
    }
    from += count;
  }
  return from;
}

/** Counts and spend without a day are of the period that the tab is named after. */
function addPeriodOfTab(part: Part, places: readonly Place[]): void {
  const { table, tab } = part.mapping;
  if ((table !== 'counts' && table !== 'spend') || places.some(({ field }) => isDay(field))) return;
  if (part.numbers.period !== undefined || !namesPeriod(tab)) return;
  const day = readPeriod(tab);
  if (!Number.isNaN(day)) part.numbers.period = new Float64Array(part.size).fill(day);
}

function finish(part: Part, notes: Notes): void {
  const owners = part.texts.owner;
  if (owners !== undefined) notes.later(() => findSpellings(owners, part, notes));
  if (part.mapping.table === 'spend') {
    const types = part.texts.spend_type;
    const normal = types?.names.map(spendTypeOf);
    const ads = types?.names.map(isAds);
    if (types && ads) part.numbers.ads = Float64Array.from(types.codes, (code) => (ads[code] ? 1 : 0));
    part.texts.spend_type = textColumn(part.size, (row) => normal?.[types?.codes[row] as number] ?? 'marketing');
  }
}

/** Names that differ only in case, width or spaces. The spelling of most rows is taken for the right one. */
function findSpellings(column: TextColumn, part: Part, notes: Notes): void {
  const counts = new Int32Array(column.names.length);
  for (const code of column.codes) if (code >= 0) counts[code] = (counts[code] as number) + 1;
  const byFold = new Map<string, number[]>();
  column.names.forEach((name, code) => {
    const key = fold(name);
    const codes = byFold.get(key);
    if (codes === undefined) byFold.set(key, [code]);
    else codes.push(code);
  });
  if (byFold.size === column.names.length) return;
  for (const codes of byFold.values()) {
    if (codes.length < 2) continue;
    codes.sort((a, b) => (counts[b] as number) - (counts[a] as number));
    const names = codes.map((code) => `"${column.names[code]}"`).join(', ');
    const others = new Set(codes.slice(1));
    column.codes.forEach((code, row) => {
      if (!others.has(code)) return;
      const values = { column: part.headers.owner ?? '', names };
      notes.add('spelled_two_ways', part.mapping.tab, part.rowOf[row] as number, values, names);
    });
  }
}
