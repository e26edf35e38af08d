/** The one cell store: tabs of rows, each cell a value with a number format, a style, a note and perhaps a formula. */
import { type Block, overlap } from './a1';
import type { ChartRecord } from './charts';
import type { FormatRule } from './conditional-format';
import type { ValidationRecord } from './data-validation';
import { type GridShift, mentionsTab, renameInFormula, shiftFormula, shiftSpan } from './formula-text';
import { type SheetLocale, sheetLocale } from './locales';
import type { CellStyle } from './types';

/** A plain content of a cell. A date is a number whose format is a date format. */
export type Scalar = string | number | boolean | null;

/** A cell error such as `#N/A`, with the note that its hover shows. */
export class CellFault {
  constructor(
    readonly code: string,
    readonly note = '',
  ) {}
}

/** What a cell comes to after calculation. */
export type Computed = Scalar | CellFault;

/** One row; every list is indexed by 0-based column and may be shorter than the grid. */
export interface CellRow {
  values: Scalar[];
  formulas?: (string | undefined)[];
  formats?: (string | undefined)[];
  styles?: (CellStyle | undefined)[];
  notes?: (string | undefined)[];
}

/** Developer metadata of the spreadsheet, a tab, a row or a column. */
export interface MetadataRecord {
  id: number;
  key: string;
  value: string | null;
  visibility: 'DOCUMENT' | 'PROJECT';
  place: { kind: 'SPREADSHEET' } | { kind: 'SHEET'; tab: Tab } | { kind: 'ROW' | 'COLUMN'; tab: Tab; index: number };
}

/** A protected range or tab. */
export interface ProtectionRecord {
  block: Block | null;
  description: string;
  warningOnly: boolean;
  /** Somebody else put it there and did not name the person as an editor. */
  foreign: boolean;
}

export const DEFAULT_ROWS = 1000;
export const DEFAULT_COLUMNS = 26;
export const DEFAULT_COLUMN_WIDTH = 100;
export const DEFAULT_ROW_HEIGHT = 21;
const MOST_CELLS = 10_000_000;
const MOST_COLUMNS = 18_278;
const MOST_TABS = 200;

/** One tab of the workbook. */
export class Tab {
  rows: (CellRow | undefined)[] = [];
  maxRows = DEFAULT_ROWS;
  maxColumns = DEFAULT_COLUMNS;
  hidden = false;
  /** A tab that holds one chart and no cells. */
  isObject = false;
  rightToLeft = false;
  hideGridlines = false;
  tabColor: string | null = null;
  frozenRows = 0;
  frozenColumns = 0;
  columnWidths: (number | undefined)[] = [];
  rowHeights: (number | undefined)[] = [];
  hiddenRows: (boolean | undefined)[] = [];
  hiddenColumns: (boolean | undefined)[] = [];
  /** Rows that a filter hides, by 0-based index. */
  filteredRows: (boolean | undefined)[] = [];
  merges: Block[] = [];
  charts: ChartRecord[] = [];
  protections: ProtectionRecord[] = [];
  validations: ValidationRecord[] = [];
  formatRules: FormatRule[] = [];
  formulaCount = 0;

  constructor(
    readonly id: number,
    public name: string,
  ) {}

  row(index: number): CellRow {
    let row = this.rows[index];
    if (!row) {
      row = { values: [] };
      this.rows[index] = row;
    }
    return row;
  }

  formatAt(row: number, column: number): string | undefined {
    return this.rows[row]?.formats?.[column];
  }

  /** Throws Google's words when a block, or with null the tab as a whole, is protected by somebody else. */
  guard(block: Block | null): void {
    for (const { foreign, warningOnly, block: guarded } of this.protections) {
      // A warning is for people; a script may write (rules, 4.6).
      if (!foreign || warningOnly) continue;
      if (guarded === null || (block !== null && overlap(guarded, block))) {
        throw new Error(
          'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
        );
      }
    }
  }

  formulaAt(row: number, column: number): string | undefined {
    return this.rows[row]?.formulas?.[column];
  }
}

/** What happened to the workbook, for the formula engine: a block of cells changed (0-based), a tab came, or was filled anew. */
export type Change =
  | { kind: 'cells'; tab: Tab; row: number; column: number; rows: number; columns: number }
  | { kind: 'added'; tab: Tab }
  | { kind: 'refilled'; tab: Tab }
  | { kind: 'reshaped' };

/** The workbook: its tabs in order, its settings, and word to the formula engine about every change. */
export class Book {
  readonly tabs: Tab[] = [];
  readonly locale: SheetLocale;
  activeTabId = 0;
  metadata: MetadataRecord[] = [];
  /** Told of every change. */
  onChange: (change: Change) => void = () => {};
  /** Of the next tab, and of the next chart or metadata. */
  nextTabId = 0;
  nextId = 1;

  constructor(
    readonly id: string,
    readonly name: string,
    readonly localeName: string,
    readonly timeZone: string,
  ) {
    this.locale = sheetLocale(localeName);
  }

  /** A number that no chart or metadata of this workbook has yet. */
  freshId(): number {
    this.nextId += 1;
    return this.nextId * 1_000_003;
  }

  tabById(id: number): Tab | undefined {
    return this.tabs.find((tab) => tab.id === id);
  }

  tabByName(name: string): Tab | undefined {
    const wanted = name.toLowerCase();
    return this.tabs.find((tab) => tab.name.toLowerCase() === wanted);
  }

  activeTab(): Tab {
    const tab = this.tabById(this.activeTabId) ?? this.tabs[0];
    if (!tab) throw new Error('Host: the workbook has no tab.');
    return tab;
  }

  hasFormulas(): boolean {
    return this.tabs.some((tab) => tab.formulaCount > 0);
  }

  addTab(name: string, index = this.tabs.length, rows = DEFAULT_ROWS, columns = DEFAULT_COLUMNS): Tab {
    this.checkTabName(name);
    if (this.tabs.length >= MOST_TABS) throw new Error(`This action would exceed the limit of ${MOST_TABS} sheets.`);
    this.checkBudget(rows * columns);
    const tab = new Tab(this.nextTabId === 0 ? 0 : this.nextTabId * 7_919, name);
    this.nextTabId += 1;
    tab.maxRows = rows;
    tab.maxColumns = columns;
    this.tabs.splice(index, 0, tab);
    this.onChange({ kind: 'added', tab });
    return tab;
  }

  deleteTab(tab: Tab): void {
    if (this.tabs.filter((other) => !other.hidden || other === tab).length <= 1) {
      throw new Error("You can't remove all the visible sheets in a document.");
    }
    const index = this.tabs.indexOf(tab);
    this.tabs.splice(index, 1);
    this.metadata = this.metadata.filter(({ place }) => place.kind === 'SPREADSHEET' || place.tab !== tab);
    if (this.activeTabId === tab.id) this.activeTabId = (this.tabs[Math.max(0, index - 1)] ?? this.activeTab()).id;
    this.onChange({ kind: 'reshaped' });
  }

  renameTab(tab: Tab, name: string): void {
    if (name === tab.name) return;
    this.checkTabName(name, tab);
    const before = tab.name;
    tab.name = name;
    this.eachFormula((_home, formula) => renameInFormula(formula, before, name, this.locale.decimalComma));
    this.onChange({ kind: 'reshaped' });
  }

  private checkTabName(name: string, self?: Tab): void {
    if (name.trim() === '') throw new Error('The sheet name must not be empty.');
    if (name.length > 100) throw new Error('The sheet name must not be longer than 100 characters.');
    const taken = this.tabByName(name);
    if (taken && taken !== self) {
      throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
    }
  }

  private checkBudget(more: number): void {
    const cells = this.tabs.reduce((sum, tab) => sum + tab.maxRows * tab.maxColumns, 0);
    if (cells + more > MOST_CELLS) {
      throw new Error(
        `This action would increase the number of cells in the workbook above the limit of ${MOST_CELLS} cells.`,
      );
    }
  }

  /** Sets a constant. `format` undefined leaves the cell's format alone. 0-based. */
  setValue(tab: Tab, row: number, column: number, value: Scalar, format?: string): void {
    const line = tab.row(row);
    if (line.formulas?.[column] !== undefined) {
      line.formulas[column] = undefined;
      tab.formulaCount -= 1;
    }
    while (line.values.length < column) line.values.push(null);
    line.values[column] = value;
    if (format !== undefined) this.setFormat(tab, row, column, format);
  }

  /** Sets a formula, with its `=`. 0-based. */
  setFormula(tab: Tab, row: number, column: number, formula: string): void {
    const line = tab.row(row);
    line.formulas ??= [];
    if (line.formulas[column] === undefined) tab.formulaCount += 1;
    line.formulas[column] = formula;
    while (line.values.length < column) line.values.push(null);
    line.values[column] = null;
  }

  setFormat(tab: Tab, row: number, column: number, format: string | undefined): void {
    const line = tab.row(row);
    line.formats ??= [];
    line.formats[column] = format === '' ? undefined : format;
  }

  /** Grows the grid so that a cell exists. */
  ensureGrid(tab: Tab, rows: number, columns: number): void {
    if (rows <= tab.maxRows && columns <= tab.maxColumns) return;
    const wantedRows = Math.max(rows, tab.maxRows);
    const wantedColumns = Math.max(columns, tab.maxColumns);
    if (wantedColumns > MOST_COLUMNS) throw new Error(`A sheet cannot have more than ${MOST_COLUMNS} columns.`);
    this.checkBudget(wantedRows * wantedColumns - tab.maxRows * tab.maxColumns);
    tab.maxRows = wantedRows;
    tab.maxColumns = wantedColumns;
    if (this.isReferenced(tab)) this.onChange({ kind: 'reshaped' });
  }

  /** Inserts (`by` > 0) or deletes (`by` < 0) rows or columns before the 1-based position. */
  shift(tab: Tab, axis: 'row' | 'column', at: number, by: number): void {
    const size = axis === 'row' ? tab.maxRows : tab.maxColumns;
    if (by < 0 && -by >= size) throw new Error(`You can't delete all the ${axis}s on the sheet.`);
    if (by > 0) {
      this.checkBudget(by * (axis === 'row' ? tab.maxColumns : tab.maxRows));
      if (axis === 'column' && size + by > MOST_COLUMNS) {
        throw new Error(`A sheet cannot have more than ${MOST_COLUMNS} columns.`);
      }
    }
    if (axis === 'row') {
      tab.maxRows += by;
      tab.rows = moved(tab.rows, at - 1, by);
      tab.rowHeights = moved(tab.rowHeights, at - 1, by);
      tab.hiddenRows = moved(tab.hiddenRows, at - 1, by);
      tab.filteredRows = moved(tab.filteredRows, at - 1, by);
      if (by < 0) tab.frozenRows = Math.min(tab.frozenRows, tab.maxRows - 1);
    } else {
      tab.maxColumns += by;
      for (const line of tab.rows) {
        if (!line) continue;
        line.values = Array.from(moved(line.values, at - 1, by), (value) => value ?? null);
        if (line.formulas) line.formulas = moved(line.formulas, at - 1, by);
        if (line.formats) line.formats = moved(line.formats, at - 1, by);
        if (line.styles) line.styles = moved(line.styles, at - 1, by);
        if (line.notes) line.notes = moved(line.notes, at - 1, by);
      }
      tab.columnWidths = moved(tab.columnWidths, at - 1, by);
      tab.hiddenColumns = moved(tab.hiddenColumns, at - 1, by);
    }
    tab.formulaCount = countFormulas(tab);
    const shift: GridShift = { tab: tab.name, axis, at, by };
    const follow = (block: Block) => shiftBlock(block, axis, shift);
    tab.merges = tab.merges.flatMap((block) => follow(block) ?? []);
    tab.validations = tab.validations.flatMap(({ block, rule }) => {
      const moved = follow(block);
      return moved ? { block: moved, rule } : [];
    });
    tab.formatRules = tab.formatRules.flatMap((rule) => {
      const blocks = rule.blocks.flatMap((block) => follow(block) ?? []);
      return blocks.length > 0 ? { ...rule, blocks } : [];
    });
    tab.protections = tab.protections.filter((protection) => {
      if (!protection.block) return true;
      protection.block = follow(protection.block);
      return protection.block !== null;
    });
    for (const other of this.tabs) {
      for (const chart of other.charts) {
        chart.ranges = chart.ranges.flatMap((range) => {
          if (range.tab !== tab) return range;
          const block = follow(range.block);
          return block ? { tab, block } : [];
        });
      }
    }
    this.metadata = this.metadata.filter(({ place }) => {
      if (!(place.kind === 'ROW' || place.kind === 'COLUMN') || place.tab !== tab) return true;
      if ((place.kind === 'ROW') !== (axis === 'row')) return true;
      const span = shiftSpan(place.index, place.index, shift);
      if (span?.first !== undefined) place.index = span.first;
      return span !== null;
    });
    if (this.isReferenced(tab)) {
      this.eachFormula((home, formula) => shiftFormula(formula, home.name, shift, this.locale.decimalComma));
      this.onChange({ kind: 'reshaped' });
    } else this.onChange({ kind: 'refilled', tab });
  }

  /** Whether a formula stands on the tab or reads it. */
  private isReferenced(tab: Tab): boolean {
    if (tab.formulaCount > 0) return true;
    let found = false;
    this.eachFormula((home, formula) => {
      found ||= mentionsTab(formula, home.name, tab.name, this.locale.decimalComma);
      return formula;
    });
    return found;
  }

  private eachFormula(rewrite: (home: Tab, formula: string) => string): void {
    for (const tab of this.tabs) {
      if (tab.formulaCount === 0) continue;
      for (const line of tab.rows) {
        line?.formulas?.forEach((formula, column, all) => {
          if (formula !== undefined) all[column] = rewrite(tab, formula);
        });
      }
    }
  }
}

function shiftBlock(block: Block, axis: 'row' | 'column', shift: GridShift): Block | null {
  const size = axis === 'row' ? block.rows : block.columns;
  const span = shiftSpan(block[axis], block[axis] + size - 1, shift);
  if (span?.first === undefined || span.last === undefined) return null;
  const length = span.last - span.first + 1;
  return axis === 'row'
    ? { ...block, row: span.first, rows: length }
    : { ...block, column: span.first, columns: length };
}

function countFormulas(tab: Tab): number {
  let count = 0;
  for (const line of tab.rows) {
    for (const formula of line?.formulas ?? []) if (formula !== undefined) count += 1;
  }
  return count;
}

function moved<T>(list: T[], at: number, by: number): T[] {
  if (at >= list.length) return list;
  if (by < 0) return list.slice(0, at).concat(list.slice(at - by));
  return list.slice(0, at).concat(new Array<T>(by), list.slice(at));
}
