/** A tab as scripts see it: its ranges, its grid, its looks, its charts. */
import { type Block, parseA1 } from './a1';
import type { CallTable } from './calls';
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT, type Tab } from './cells';
import { HostChart, HostChartBuilder, newChartRecord } from './charts';
import { HostFormatRule } from './conditional-format';
import { addMetadata, HostMetadata, HostMetadataFinder } from './developer-metadata';
import { SheetTypes } from './enumerations';
import { enumName, HostObject, type ServiceFacts, unwrap, wholeNumber } from './expose';
import {
  asGoogle,
  type GChart,
  type GChartBuilder,
  type GFormatRule,
  type GMetadata,
  type GMetadataFinder,
  type GMetadataVisibility,
  type GProtection,
  type GProtectionType,
  type GRange,
  type GSheet,
  type GSheetType,
  type GSpreadsheet,
} from './google';
import { HostProtection, protectBlock } from './protection';
import { HostRange } from './range';
import { contentSize } from './reading';
import { HostSpreadsheet } from './spreadsheet';
import type { Workspace } from './workspace';

const sheetCalls = {
  getName: 'read',
  getSheetName: 'read',
  getSheetId: 'other',
  getIndex: 'read',
  getType: 'read',
  isSheetHidden: 'read',
  getParent: 'other',
  getDataRange: 'read',
  getSheetValues: 'read',
  getRange: 'other',
  getLastRow: 'read',
  getLastColumn: 'read',
  getMaxRows: 'read',
  getMaxColumns: 'read',
  getFrozenRows: 'read',
  getFrozenColumns: 'read',
  getColumnWidth: 'read',
  getRowHeight: 'read',
  getTabColor: 'read',
  isRightToLeft: 'read',
  hasHiddenGridlines: 'read',
  isRowHiddenByUser: 'read',
  isRowHiddenByFilter: 'read',
  isColumnHiddenByUser: 'read',
  getCharts: 'read',
  getProtections: 'read',
  getConditionalFormatRules: 'read',
  getDeveloperMetadata: 'read',
  createDeveloperMetadataFinder: 'other',
  newChart: 'other',
  activate: 'other',
  setName: 'write',
  appendRow: 'write',
  insertRows: 'write',
  insertRowsAfter: 'write',
  insertRowsBefore: 'write',
  insertRowAfter: 'write',
  insertRowBefore: 'write',
  insertColumns: 'write',
  insertColumnsAfter: 'write',
  insertColumnsBefore: 'write',
  insertColumnAfter: 'write',
  insertColumnBefore: 'write',
  deleteRow: 'write',
  deleteRows: 'write',
  deleteColumn: 'write',
  deleteColumns: 'write',
  setFrozenRows: 'write',
  setFrozenColumns: 'write',
  setColumnWidth: 'write',
  setColumnWidths: 'write',
  setRowHeight: 'write',
  setRowHeights: 'write',
  setRowHeightsForced: 'write',
  autoResizeRows: 'write',
  setRightToLeft: 'write',
  setHiddenGridlines: 'write',
  setTabColor: 'write',
  hideSheet: 'write',
  showSheet: 'write',
  hideRows: 'write',
  showRows: 'write',
  hideColumns: 'write',
  showColumns: 'write',
  clear: 'write',
  clearContents: 'write',
  clearFormats: 'write',
  clearNotes: 'write',
  insertChart: 'write',
  updateChart: 'write',
  removeChart: 'write',
  setConditionalFormatRules: 'write',
  clearConditionalFormatRules: 'write',
  copyTo: 'write',
  addDeveloperMetadata: 'write',
  protect: 'write',
} as const satisfies CallTable<GSheet>;

/** A tab that holds one chart has no cells; every other method throws (rules, section 8; the words are the host's). */
const objectCalls = {
  getName: 'read',
  getSheetName: 'read',
  getSheetId: 'other',
  getIndex: 'read',
  getType: 'read',
  isSheetHidden: 'read',
  getParent: 'other',
  getTabColor: 'read',
  getDeveloperMetadata: 'read',
  createDeveloperMetadataFinder: 'other',
  activate: 'other',
  setName: 'write',
  setTabColor: 'write',
  hideSheet: 'write',
  showSheet: 'write',
} as const satisfies CallTable<GSheet>;

type RangeArguments = [string] | [number, number, number?, number?];

/** One tab under Google's class name `Sheet`. */
export class HostSheet extends HostObject implements Pick<GSheet, keyof typeof sheetCalls> {
  constructor(
    readonly workspace: Workspace,
    readonly tab: Tab,
  ) {
    super();
  }

  get facts(): ServiceFacts {
    return { service: 'Sheet', need: 'document', calls: this.tab.isObject ? objectCalls : sheetCalls };
  }

  override detail(): string {
    return this.tab.name;
  }

  /** What somebody else protected stays as it is; a copy, a mark or another protection is no change of it. */
  override guardWrite(method: string): void {
    if (!/^(?:copyTo|addDeveloperMetadata|protect|showSheet|hideSheet)$/.test(method)) this.tab.guard(null);
  }

  private get self(): GSheet {
    return asGoogle(this);
  }

  private get book() {
    return this.workspace.book;
  }

  getName = () => this.tab.name;
  getSheetName = () => this.tab.name;
  getSheetId = () => this.tab.id;
  getIndex = () => this.book.tabs.indexOf(this.tab) + 1;
  getType = () => (this.tab.isObject ? SheetTypes.OBJECT : SheetTypes.GRID) as unknown as GSheetType;
  isSheetHidden = () => this.tab.hidden;
  getParent = () => asGoogle<GSpreadsheet>(new HostSpreadsheet(this.workspace));
  getMaxRows = () => this.tab.maxRows;
  getMaxColumns = () => this.tab.maxColumns;
  getFrozenRows = () => this.tab.frozenRows;
  getFrozenColumns = () => this.tab.frozenColumns;
  getColumnWidth = (column: number) => this.tab.columnWidths[column - 1] ?? DEFAULT_COLUMN_WIDTH;
  getRowHeight = (row: number) => this.tab.rowHeights[row - 1] ?? DEFAULT_ROW_HEIGHT;
  getTabColor = () => this.tab.tabColor;
  isRightToLeft = () => this.tab.rightToLeft;
  hasHiddenGridlines = () => this.tab.hideGridlines;
  isRowHiddenByUser = (row: number) => this.tab.hiddenRows[row - 1] ?? false;
  isRowHiddenByFilter = (row: number) => this.tab.filteredRows[row - 1] ?? false;
  isColumnHiddenByUser = (column: number) => this.tab.hiddenColumns[column - 1] ?? false;
  getLastRow = () => contentSize(this.workspace.engine, this.tab).rows;
  getLastColumn = () => contentSize(this.workspace.engine, this.tab).columns;

  setName(name: string): GSheet {
    if (typeof name !== 'string') throw new Error('Host: a sheet name must be text.');
    this.book.renameTab(this.tab, name);
    return this.self;
  }

  activate(): GSheet {
    this.book.activeTabId = this.tab.id;
    this.workspace.events.push({ type: 'activate', tabId: this.tab.id });
    return this.self;
  }

  // Ranges

  getDataRange(): GRange {
    const { rows, columns } = contentSize(this.workspace.engine, this.tab);
    return asGoogle(this.rangeAt(1, 1, Math.max(1, rows), Math.max(1, columns)));
  }

  /** Google's page: -1 stands for the last row, or column, that has data. */
  getSheetValues(startRow: number, startColumn: number, numRows: number, numColumns: number): unknown[][] {
    const { rows, columns } = contentSize(this.workspace.engine, this.tab);
    const height = numRows === -1 ? rows - startRow + 1 : numRows;
    const width = numColumns === -1 ? columns - startColumn + 1 : numColumns;
    return this.getRange(startRow, startColumn, height, width).getValues();
  }

  getRange(...place: RangeArguments): GRange {
    const [first, column, rows = 1, columns = 1] = place;
    if (typeof first === 'string') return asGoogle(this.rangeOf(first));
    if (place.length < 2 || place.length > 4) {
      throw new Error("The parameters don't match the method signature for SpreadsheetApp.Sheet.getRange.");
    }
    const at = (value: unknown, what: string) => {
      const number = wholeNumber(value, `The ${what}`, Number.MIN_SAFE_INTEGER);
      if (number >= 1) return number;
      throw new Error(
        what.startsWith('number')
          ? `The ${what} in the range must be at least 1.`
          : `The ${what} of the range is too small.`,
      );
    };
    return asGoogle(
      this.rangeAt(
        at(first, 'starting row'),
        at(column, 'starting column'),
        at(rows, 'number of rows'),
        at(columns, 'number of columns'),
      ),
    );
  }

  /** A checked range by numbers. */
  rangeAt(row: number, column: number, rows: number, columns: number): HostRange {
    const outside =
      row < 1 || column < 1 || row + rows - 1 > this.tab.maxRows || column + columns - 1 > this.tab.maxColumns;
    if (outside) throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
    return new HostRange(this.workspace, this.tab, { row, column, rows, columns });
  }

  private rangeOf(text: string): HostRange {
    const parsed = parseA1(text);
    const tab = parsed?.tab === undefined ? this.tab : this.book.tabByName(parsed.tab);
    if (!parsed || !tab) throw new Error('Range not found');
    const block: Block = {
      row: parsed.row,
      column: parsed.column,
      rows: (parsed.lastRow ?? Math.max(tab.maxRows, parsed.row)) - parsed.row + 1,
      columns: (parsed.lastColumn ?? Math.max(tab.maxColumns, parsed.column)) - parsed.column + 1,
    };
    return new HostSheet(this.workspace, tab).rangeAt(block.row, block.column, block.rows, block.columns);
  }

  appendRow(rowContents: unknown[]): GSheet {
    const row = this.getLastRow() + 1;
    this.book.ensureGrid(this.tab, row, rowContents.length);
    this.rangeAt(row, 1, 1, rowContents.length).setValues([rowContents]);
    return this.self;
  }

  // The grid

  private shift(axis: 'row' | 'column', at: number, by: number): void {
    const { maxRows, maxColumns } = this.tab;
    if (by < 0) {
      this.tab.guard(
        axis === 'row'
          ? { row: at, column: 1, rows: -by, columns: maxColumns }
          : { row: 1, column: at, rows: maxRows, columns: -by },
      );
    }
    const size = axis === 'row' ? this.tab.maxRows : this.tab.maxColumns;
    if (by < 0 && at - by - 1 > size) throw new Error(`Those ${axis}s are out of bounds.`);
    if (by > 0 && at > size + 1) throw new Error(`Those ${axis}s are out of bounds.`);
    this.book.shift(this.tab, axis, at, by);
  }

  private insert(axis: 'row' | 'column', at: number, howMany: unknown = 1): GSheet {
    this.shift(axis, at, wholeNumber(howMany, 'howMany'));
    return this.self;
  }

  insertRows = (row: number, howMany?: number) => void this.insert('row', wholeNumber(row, 'rowIndex'), howMany);
  insertRowsAfter = (row: number, howMany: number) =>
    this.insert('row', wholeNumber(row, 'afterPosition') + 1, howMany);
  insertRowsBefore = (row: number, howMany: number) => this.insert('row', wholeNumber(row, 'beforePosition'), howMany);
  insertRowAfter = (row: number) => this.insertRowsAfter(row, 1);
  insertRowBefore = (row: number) => this.insertRowsBefore(row, 1);
  insertColumns = (column: number, howMany?: number) =>
    void this.insert('column', wholeNumber(column, 'columnIndex'), howMany);
  insertColumnsAfter = (column: number, howMany: number) =>
    this.insert('column', wholeNumber(column, 'afterPosition') + 1, howMany);
  insertColumnsBefore = (column: number, howMany: number) =>
    this.insert('column', wholeNumber(column, 'beforePosition'), howMany);
  insertColumnAfter = (column: number) => this.insertColumnsAfter(column, 1);
  insertColumnBefore = (column: number) => this.insertColumnsBefore(column, 1);

  deleteRows(row: number, howMany: number): void {
    const { maxRows, frozenRows } = this.tab;
    if (frozenRows > 0 && row > 0 && howMany >= maxRows - frozenRows)
      throw new Error('Sorry, it is not possible to delete all non-frozen rows.');
    this.shift('row', wholeNumber(row, 'rowPosition'), -wholeNumber(howMany, 'howMany'));
  }

  deleteRow(row: number): GSheet {
    this.deleteRows(row, 1);
    return this.self;
  }

  deleteColumns(column: number, howMany: number): void {
    this.shift('column', wholeNumber(column, 'columnPosition'), -wholeNumber(howMany, 'howMany'));
  }

  deleteColumn(column: number): GSheet {
    this.deleteColumns(column, 1);
    return this.self;
  }

  setFrozenRows(rows: number): void {
    const wanted = wholeNumber(rows, 'rows', 0);
    if (wanted >= this.tab.maxRows) throw new Error("You can't freeze all visible rows on the sheet.");
    this.tab.frozenRows = wanted;
  }

  setFrozenColumns(columns: number): void {
    const wanted = wholeNumber(columns, 'columns', 0);
    if (wanted >= this.tab.maxColumns) throw new Error("You can't freeze all visible columns on the sheet.");
    this.tab.frozenColumns = wanted;
  }

  setColumnWidth = (column: number, width: number) => this.setColumnWidths(column, 1, width);
  setRowHeight = (row: number, height: number) => this.setRowHeights(row, 1, height);
  setRowHeightsForced = (row: number, rows: number, height: number) => this.setRowHeights(row, rows, height);

  setColumnWidths(startColumn: number, numColumns: number, width: number): GSheet {
    const first = wholeNumber(startColumn, 'startColumn');
    const last = first + wholeNumber(numColumns, 'numColumns') - 1;
    if (last > this.tab.maxColumns) throw new Error('Those columns are out of bounds.');
    for (let column = first; column <= last; column += 1)
      this.tab.columnWidths[column - 1] = wholeNumber(width, 'width');
    return this.self;
  }

  setRowHeights(startRow: number, numRows: number, height: number): GSheet {
    const first = wholeNumber(startRow, 'startRow');
    const last = first + wholeNumber(numRows, 'numRows') - 1;
    if (last > this.tab.maxRows) throw new Error('Those rows are out of bounds.');
    for (let row = first; row <= last; row += 1) this.tab.rowHeights[row - 1] = wholeNumber(height, 'height');
    return this.self;
  }

  /** Fits rows to their texts, roughly: Google measures each character. Cells of a merge don't count. */
  autoResizeRows(startRow: number, numRows: number): GSheet {
    const first = wholeNumber(startRow, 'startRow');
    const last = first + wholeNumber(numRows, 'numRows') - 1;
    if (last > this.tab.maxRows) throw new Error('Those rows are out of bounds.');
    for (let row = first; row <= last; row += 1) {
      const heights = (this.tab.rows[row - 1]?.styles ?? []).map((style, column) => {
        const merged = this.tab.merges.some(
          (merge) =>
            merge.row <= row &&
            row < merge.row + merge.rows &&
            merge.column <= column + 1 &&
            column + 1 < merge.column + merge.columns,
        );
        const size = style?.fontSize ?? 10;
        const text = String(this.tab.rows[row - 1]?.values[column] ?? '');
        const width = this.tab.columnWidths[column] ?? DEFAULT_COLUMN_WIDTH;
        const lines = style?.wrap ? Math.ceil((text.length * size * 0.8) / (width - 6)) : 1;
        return merged || text === '' ? 0 : Math.max(1, lines) * Math.round(size * 1.5) + 6;
      });
      this.tab.rowHeights[row - 1] = Math.max(DEFAULT_ROW_HEIGHT, ...heights);
    }
    return this.self;
  }

  setRightToLeft(rightToLeft: boolean): GSheet {
    this.tab.rightToLeft = rightToLeft;
    return this.self;
  }

  setHiddenGridlines(hideGridlines: boolean): GSheet {
    this.tab.hideGridlines = hideGridlines;
    return this.self;
  }

  setTabColor(color: string | null): GSheet {
    this.tab.tabColor = color;
    return this.self;
  }

  hideSheet(): GSheet {
    if (this.book.tabs.every((tab) => tab.hidden || tab === this.tab)) {
      throw new Error("You can't hide all the sheets in a document.");
    }
    this.tab.hidden = true;
    return this.self;
  }

  showSheet(): GSheet {
    this.tab.hidden = false;
    return this.self;
  }

  hideRows = (row: number, rows = 1) => this.hide(this.tab.hiddenRows, row, rows, true);
  showRows = (row: number, rows = 1) => this.hide(this.tab.hiddenRows, row, rows, false);
  hideColumns = (column: number, columns = 1) => this.hide(this.tab.hiddenColumns, column, columns, true);
  showColumns = (column: number, columns = 1) => this.hide(this.tab.hiddenColumns, column, columns, false);

  private hide(list: (boolean | undefined)[], first: number, howMany: number, hidden: boolean): void {
    const start = wholeNumber(first, 'position') - 1;
    for (let index = start; index < start + wholeNumber(howMany, 'howMany'); index += 1)
      list[index] = hidden || undefined;
  }

  // Clearing

  private get whole(): HostRange {
    const { maxRows: rows, maxColumns: columns } = this.tab;
    const used = Math.max(1, Math.min(rows, this.tab.rows.length));
    return new HostRange(this.workspace, this.tab, { row: 1, column: 1, rows: used, columns });
  }

  clear(options?: { formatOnly?: boolean | undefined; contentsOnly?: boolean | undefined }): GSheet {
    this.whole.clear(options);
    if (!options?.contentsOnly) this.clearConditionalFormatRules();
    return this.self;
  }

  clearContents(): GSheet {
    this.whole.clearContent();
    return this.self;
  }

  clearFormats(): GSheet {
    this.whole.clearFormat();
    this.clearConditionalFormatRules();
    return this.self;
  }

  clearNotes(): GSheet {
    this.whole.clearNote();
    return this.self;
  }

  // Conditional formats

  getConditionalFormatRules = () =>
    this.tab.formatRules.map((rule) => asGoogle<GFormatRule>(new HostFormatRule(this.tab, rule, this.workspace)));

  setConditionalFormatRules(rules: GFormatRule[]): void {
    this.tab.formatRules = Array.from(rules, (rule) => {
      const built = unwrap(rule, HostFormatRule, 'SpreadsheetApp.Sheet.setConditionalFormatRules');
      if (built.tab !== this.tab) throw new Error('Conditional format rule cannot reference a different sheet.');
      return built.rule;
    });
  }

  clearConditionalFormatRules(): void {
    this.tab.formatRules = [];
  }

  // Charts

  newChart = () => asGoogle<GChartBuilder>(new HostChartBuilder(this.workspace, newChartRecord()));
  getCharts = () => this.tab.charts.map((chart) => asGoogle<GChart>(new HostChart(this.workspace, chart)));

  insertChart(chart: GChart): void {
    const { record } = unwrap(chart, HostChart, 'SpreadsheetApp.Sheet.insertChart');
    if (record.ranges.length === 0) throw new Error('Host: a chart without a range shows nothing.');
    this.tab.charts.push({ ...structuredCloneOf(record), id: this.book.freshId() });
  }

  updateChart(chart: GChart): void {
    const { record } = unwrap(chart, HostChart, 'SpreadsheetApp.Sheet.updateChart');
    const index = this.tab.charts.findIndex((known) => known.id === record.id);
    if (index < 0) throw new Error('The chart is not on this sheet.');
    this.tab.charts[index] = structuredCloneOf(record);
  }

  removeChart(chart: GChart): void {
    const { record } = unwrap(chart, HostChart, 'SpreadsheetApp.Sheet.removeChart');
    const index = this.tab.charts.findIndex((known) => known.id === record.id);
    if (index < 0) throw new Error('The chart is not on this sheet.');
    this.tab.charts.splice(index, 1);
  }

  // Copies, metadata, protection

  copyTo(spreadsheet: GSpreadsheet): GSheet {
    unwrap(spreadsheet, HostSpreadsheet, 'SpreadsheetApp.Sheet.copyTo');
    const { book, tab } = this;
    let name = `Copy of ${tab.name}`;
    for (let count = 2; book.tabByName(name); count += 1) name = `Copy of ${tab.name} ${count}`;
    const copy = book.addTab(name, book.tabs.length, tab.maxRows, tab.maxColumns);
    copy.rows = tab.rows.map(
      (line) =>
        line && {
          values: [...line.values],
          ...(line.formulas ? { formulas: [...line.formulas] } : {}),
          ...(line.formats ? { formats: [...line.formats] } : {}),
          ...(line.styles ? { styles: [...line.styles] } : {}),
          ...(line.notes ? { notes: [...line.notes] } : {}),
        },
    );
    copy.formulaCount = tab.formulaCount;
    copy.charts = tab.charts.map((chart) => ({
      ...structuredCloneOf(chart),
      id: book.freshId(),
      ranges: chart.ranges.map((range) => (range.tab === tab ? { ...range, tab: copy } : range)),
    }));
    copy.merges = [...tab.merges];
    copy.validations = [...tab.validations];
    copy.formatRules = [...tab.formatRules];
    copy.columnWidths = [...tab.columnWidths];
    copy.rowHeights = [...tab.rowHeights];
    copy.frozenRows = tab.frozenRows;
    copy.frozenColumns = tab.frozenColumns;
    copy.rightToLeft = tab.rightToLeft;
    copy.hideGridlines = tab.hideGridlines;
    book.onChange({ kind: 'reshaped' });
    return asGoogle(new HostSheet(this.workspace, copy));
  }

  addDeveloperMetadata(key: string, ...rest: (string | GMetadataVisibility)[]): GSheet {
    addMetadata(this.book, { kind: 'SHEET', tab: this.tab }, key, rest);
    return this.self;
  }

  getDeveloperMetadata(): GMetadata[] {
    return this.book.metadata
      .filter(({ place }) => place.kind === 'SHEET' && place.tab === this.tab)
      .map((record) => asGoogle<GMetadata>(new HostMetadata(this.workspace, record)));
  }

  createDeveloperMetadataFinder = () => asGoogle<GMetadataFinder>(new HostMetadataFinder(this.workspace, this.tab));

  protect = (): GProtection => protectBlock(this.workspace, this.tab, null);

  getProtections(type: GProtectionType): GProtection[] {
    const wanted = enumName(type, 'SpreadsheetApp.ProtectionType', ['RANGE', 'SHEET']);
    return this.tab.protections
      .filter(({ block }) => (block === null) === (wanted === 'SHEET'))
      .map((record) => asGoogle<GProtection>(new HostProtection(this.workspace, this.tab, record)));
  }
}

function structuredCloneOf(record: HostChart['record']): HostChart['record'] {
  return {
    ...record,
    ranges: record.ranges.map((range) => ({ tab: range.tab, block: { ...range.block } })),
    options: structuredClone(record.options),
    position: { ...record.position },
  };
}
