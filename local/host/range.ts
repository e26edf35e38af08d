/** A range of cells: values, formulas, formats and looks. */
import { type Block, blockA1, columnLetters, overlap } from './a1';
import type { CallTable } from './calls';
import { aligned, boldness, checkColor, lineWidth, raised, type StyleChange, slant, underline } from './cell-styles';
import type { Tab } from './cells';
import { checkValidation, HostValidation, putValidation, validationAt } from './data-validation';
import { describeArgument, enumName, HostObject, type ServiceFacts, unwrap, wholeNumber } from './expose';
import { checkFormula, moveFormula } from './formula-text';
import {
  asGoogle,
  type GBorderStyle,
  type GFontLine,
  type GFontStyle,
  type GFontWeight,
  type GPasteType,
  type GProtection,
  type GRange,
  type GSheet,
  type GTextStyle,
  type GValidation,
  type GWrapStrategy,
} from './google';
import { checkFormat, isTextFormat } from './number-format';
import { protectBlock } from './protection';
import { eachCell, formatName, readValues, type ScriptValue, scriptValue, shownText, writeValue } from './reading';
import { HostSheet } from './sheet';
import { textChange } from './text-style';
import type { CellStyle } from './types';
import type { Workspace } from './workspace';

const rangeCalls = {
  getValue: 'read',
  getValues: 'read',
  getDisplayValue: 'read',
  getDisplayValues: 'read',
  getFormula: 'read',
  getFormulas: 'read',
  getNumberFormat: 'read',
  getNumberFormats: 'read',
  getBackground: 'read',
  getBackgrounds: 'read',
  getFontColor: 'read',
  getFontColors: 'read',
  getFontWeight: 'read',
  getFontWeights: 'read',
  getFontSize: 'read',
  getFontSizes: 'read',
  getFontFamily: 'read',
  getFontStyle: 'read',
  getHorizontalAlignment: 'read',
  getVerticalAlignment: 'read',
  getWrap: 'read',
  getNote: 'read',
  getNotes: 'read',
  getMergedRanges: 'read',
  isBlank: 'read',
  isPartOfMerge: 'read',
  getDataValidation: 'read',
  getRow: 'other',
  getColumn: 'other',
  getLastRow: 'other',
  getLastColumn: 'other',
  getNumRows: 'other',
  getNumColumns: 'other',
  getWidth: 'other',
  getHeight: 'other',
  getA1Notation: 'other',
  getSheet: 'other',
  getGridId: 'other',
  getCell: 'other',
  offset: 'other',
  activate: 'other',
  setValue: 'write',
  setValues: 'write',
  setFormula: 'write',
  setFormulas: 'write',
  setNumberFormat: 'write',
  setNumberFormats: 'write',
  setBackground: 'write',
  setBackgrounds: 'write',
  setFontColor: 'write',
  setFontColors: 'write',
  setFontWeight: 'write',
  setFontWeights: 'write',
  setFontSize: 'write',
  setFontSizes: 'write',
  setFontStyle: 'write',
  setFontStyles: 'write',
  setFontFamily: 'write',
  setFontFamilies: 'write',
  setFontLine: 'write',
  setTextStyle: 'write',
  setTextStyles: 'write',
  setHorizontalAlignment: 'write',
  setHorizontalAlignments: 'write',
  setVerticalAlignment: 'write',
  setVerticalAlignments: 'write',
  setWrap: 'write',
  setWraps: 'write',
  setWrapStrategy: 'write',
  setBorder: 'write',
  setNote: 'write',
  setNotes: 'write',
  merge: 'write',
  mergeAcross: 'write',
  mergeVertically: 'write',
  breakApart: 'write',
  clear: 'write',
  clearContent: 'write',
  clearFormat: 'write',
  clearNote: 'write',
  copyTo: 'write',
  protect: 'write',
  setDataValidation: 'write',
  setDataValidations: 'write',
  clearDataValidations: 'write',
} as const satisfies CallTable<GRange>;

type Colors = (string | null)[][];

/** A range of one tab, 1-based as scripts count. */
export class HostRange extends HostObject implements Pick<GRange, keyof typeof rangeCalls> {
  constructor(
    readonly workspace: Workspace,
    readonly tab: Tab,
    readonly block: Block,
  ) {
    super();
  }

  get facts(): ServiceFacts {
    return { service: 'Range', need: 'document', calls: rangeCalls };
  }

  override detail(): string {
    return `${this.tab.name}!${blockA1(this.block)}`;
  }

  /** What is only copied, or protected once more, is not changed. */
  override guardWrite(method: string): void {
    if (method !== 'protect' && method !== 'copyTo') this.tab.guard(this.block);
  }

  private get self(): GRange {
    return asGoogle(this);
  }

  /** The block with 0-based row and column. */
  private get zero(): Block {
    return { ...this.block, row: this.block.row - 1, column: this.block.column - 1 };
  }

  // Place and size

  getRow = () => this.block.row;
  getColumn = () => this.block.column;
  getLastRow = () => this.block.row + this.block.rows - 1;
  getLastColumn = () => this.block.column + this.block.columns - 1;
  getNumRows = () => this.block.rows;
  getNumColumns = () => this.block.columns;
  getHeight = () => this.block.rows;
  getWidth = () => this.block.columns;
  getA1Notation = () => blockA1(this.block);
  getGridId = () => this.tab.id;

  getSheet(): GSheet {
    return asGoogle(new HostSheet(this.workspace, this.tab));
  }

  getCell(row: number, column: number): GRange {
    const down = wholeNumber(row, 'row');
    const right = wholeNumber(column, 'column');
    if (down > this.block.rows || right > this.block.columns) throw new Error('Cell reference out of range');
    return this.at(this.block.row + down - 1, this.block.column + right - 1, 1, 1);
  }

  offset(rowOffset: number, columnOffset: number, numRows?: number, numColumns?: number): GRange {
    const { row, column, rows, columns } = this.block;
    const down = wholeNumber(rowOffset, 'rowOffset', -row + 1);
    const right = wholeNumber(columnOffset, 'columnOffset', -column + 1);
    const height = numRows === undefined ? rows : wholeNumber(numRows, 'numRows');
    const width = numColumns === undefined ? columns : wholeNumber(numColumns, 'numColumns');
    return this.at(row + down, column + right, height, width);
  }

  private at(row: number, column: number, rows: number, columns: number, tab = this.tab): GRange {
    return asGoogle(new HostSheet(this.workspace, tab).rangeAt(row, column, rows, columns));
  }

  activate(): GRange {
    this.workspace.book.activeTabId = this.tab.id;
    this.workspace.events.push({ type: 'activate', tabId: this.tab.id });
    return this.self;
  }

  // Values

  getValues(): ScriptValue[][] {
    const { book, engine } = this.workspace;
    return readValues(book, engine, this.tab, this.zero);
  }

  getValue(): ScriptValue {
    const { book, engine } = this.workspace;
    return readValues(book, engine, this.tab, { ...this.zero, rows: 1, columns: 1 })[0]?.[0] ?? '';
  }

  getDisplayValues(): string[][] {
    const { book, engine } = this.workspace;
    const rows = this.grid(() => '');
    eachCell(engine, this.tab, this.zero, (value, format, row, column) => {
      (rows[row] as string[])[column] = shownText(book, value, format);
    });
    return rows;
  }

  getDisplayValue = () => this.getDisplayValues()[0]?.[0] ?? '';

  isBlank(): boolean {
    const { book, engine } = this.workspace;
    let blank = true;
    eachCell(engine, this.tab, this.zero, (value, format) => {
      if (scriptValue(book, value, format) !== '') blank = false;
    });
    return blank;
  }

  setValues(values: unknown[][]): GRange {
    this.checkShape(values, 'setValues');
    const year = this.workspace.now().getFullYear();
    this.eachZero((row, column, down, right) => {
      this.putValue(row, column, values[down]?.[right], year);
    });
    checkValidation(this.tab, this.zero);
    return this.changed();
  }

  setValue(value: unknown): GRange {
    const year = this.workspace.now().getFullYear();
    this.eachZero((row, column, down, right) => {
      // In the cells that a merge covers there is nothing to see, so nothing is put.
      if (this.isCovered(row, column)) return;
      this.putValue(row, column, value, year);
      const formula = this.tab.formulaAt(row, column);
      if (formula !== undefined) this.putFormula(row, column, formula, down, right);
    });
    checkValidation(this.tab, this.zero);
    return this.changed();
  }

  private putValue(row: number, column: number, value: unknown, year: number): void {
    const { book } = this.workspace;
    if (typeof value === 'string') this.checkText(row, column, value);
    if (value !== '' && value !== null && value !== undefined && this.isCovered(row, column)) {
      const cell = `${columnLetters(column + 1)}${row + 1}`;
      throw new Error(`Host: ${cell} lies under a merge; a value there is never seen, and may be lost.`);
    }
    writeValue(book, this.tab, row, column, value, year);
  }

  /** What Sheets would take for a formula must be one, in the file's own locale (rules, 4.2 and 4.4). */
  private checkText(row: number, column: number, text: string): void {
    if (isTextFormat(this.tab.formatAt(row, column)) || text.length < 2) return;
    if (text.startsWith('=')) checkFormula(text, this.workspace.book.locale.decimalComma);
    else if (/^[-+@]\D/.test(text)) {
      throw new Error(
        `Host: the text "${text.slice(0, 40)}" may be read as a formula: give the cell the format "@" first, or write ' before it.`,
      );
    }
  }

  private isCovered(row: number, column: number): boolean {
    return this.tab.merges.some(
      (merge) =>
        overlap(merge, { row: row + 1, column: column + 1, rows: 1, columns: 1 }) &&
        (merge.row !== row + 1 || merge.column !== column + 1),
    );
  }

  getFormulas(): string[][] {
    return this.collect((row, column) => this.tab.formulaAt(row, column) ?? '');
  }

  getFormula = () => this.getFormulas()[0]?.[0] ?? '';

  setFormulas(formulas: string[][]): GRange {
    this.checkShape(formulas, 'setFormulas');
    this.eachZero((row, column, down, right) => this.putFormula(row, column, formulas[down]?.[right] ?? ''));
    return this.changed();
  }

  setFormula(formula: string): GRange {
    this.eachZero((row, column, down, right) => this.putFormula(row, column, formula, down, right));
    return this.changed();
  }

  private putFormula(row: number, column: number, formula: string, down = 0, right = 0): void {
    const { book } = this.workspace;
    if (typeof formula !== 'string') throw new Error('Host: a formula must be text.');
    if (formula === '') {
      book.setValue(this.tab, row, column, null);
      return;
    }
    const text = formula.startsWith('=') ? formula : `=${formula}`;
    checkFormula(text, book.locale.decimalComma);
    book.setFormula(this.tab, row, column, moveFormula(text, down, right, book.locale.decimalComma));
  }

  private changed(): GRange {
    const { row, column, rows, columns } = this.zero;
    this.workspace.book.onChange({ kind: 'cells', tab: this.tab, row, column, rows, columns });
    return this.self;
  }

  /** Every array must match the range exactly (rules, 4.2). */
  private checkShape(values: unknown, method: string): void {
    const { rows, columns } = this.block;
    const wrong = `The parameters (${describeArgument(values)}) don't match the method signature for SpreadsheetApp.Range.${method}.`;
    if (!Array.isArray(values)) throw new Error(wrong);
    if (values.length !== rows) {
      throw new Error(
        `The number of rows in the data does not match the number of rows in the range. The data has ${values.length} but the range has ${rows}.`,
      );
    }
    for (const line of values as unknown[]) {
      if (!Array.isArray(line)) throw new Error(wrong);
      if (line.length !== columns) {
        throw new Error(
          `The number of columns in the data does not match the number of columns in the range. The data has ${line.length} but the range has ${columns}.`,
        );
      }
    }
  }

  // Number formats

  getNumberFormats(): string[][] {
    const { engine } = this.workspace;
    const rows = this.grid(() => '');
    eachCell(engine, this.tab, this.zero, (_value, format, row, column) => {
      (rows[row] as string[])[column] = formatName(format);
    });
    return rows;
  }

  getNumberFormat = () => this.getNumberFormats()[0]?.[0] ?? '';

  setNumberFormat(numberFormat: string): GRange {
    checkFormat(numberFormat);
    this.eachZero((row, column) => {
      this.workspace.book.setFormat(this.tab, row, column, numberFormat);
    });
    return this.reformatted();
  }

  setNumberFormats(numberFormats: string[][]): GRange {
    this.checkShape(numberFormats, 'setNumberFormats');
    this.eachZero((row, column, down, right) => {
      const format = numberFormats[down]?.[right] ?? '';
      checkFormat(format);
      this.workspace.book.setFormat(this.tab, row, column, format);
    });
    return this.reformatted();
  }

  /** Formulas that read a cell may see a date where a number was. */
  private reformatted(): GRange {
    return this.workspace.book.hasFormulas() ? this.changed() : this.self;
  }

  // Looks

  getBackgrounds = () => this.styles((style) => style.background ?? '#ffffff');
  getBackground = () => this.getBackgrounds()[0]?.[0] ?? '#ffffff';
  getFontColors = () => this.styles((style) => style.color ?? '#000000');
  getFontColor = () => this.getFontColors()[0]?.[0] ?? '#000000';
  getFontWeights = () => this.styles((style): GFontWeight => (style.bold ? 'bold' : 'normal'));
  getFontWeight = (): GFontWeight => this.getFontWeights()[0]?.[0] ?? 'normal';
  getFontSizes = () => this.styles((style) => style.fontSize ?? 10);
  getFontSize = () => this.getFontSizes()[0]?.[0] ?? 10;
  getFontFamily = () => this.styles((style) => style.fontFamily ?? 'Arial')[0]?.[0] ?? 'Arial';
  getFontStyle = (): GFontStyle => (this.styles((style) => style.italic)[0]?.[0] ? 'italic' : 'normal');
  getHorizontalAlignment = () => this.styles((style) => style.align ?? 'general')[0]?.[0] ?? 'general';
  getVerticalAlignment = () => this.styles((style) => style.verticalAlign ?? 'bottom')[0]?.[0] ?? 'bottom';
  getWrap = () => this.styles((style) => style.wrap ?? false)[0]?.[0] ?? false;

  setBackground = (color: string | null) => this.paint(() => ({ background: checkColor(color) }));
  setBackgrounds = (colors: Colors) =>
    this.paintEach('setBackgrounds', colors, (color) => ({ background: checkColor(color) }));
  setFontColor = (color: string | null) => this.paint(() => ({ color: checkColor(color) }));
  setFontColors = (colors: Colors) =>
    this.paintEach('setFontColors', colors, (color) => ({ color: checkColor(color) }));
  setFontWeight = (weight: GFontWeight | null) => this.paint(() => boldness(weight));
  setFontWeights = (weights: (GFontWeight | null)[][]) => this.paintEach('setFontWeights', weights, boldness);
  setFontSize = (size: number) => this.paint(() => ({ fontSize: wholeNumber(size, 'size') }));
  setFontSizes = (sizes: number[][]) =>
    this.paintEach('setFontSizes', sizes, (size) => ({ fontSize: wholeNumber(size, 'size') }));
  setFontStyle = (style: GFontStyle | null) => this.paint(() => slant(style));
  setFontStyles = (styles: (GFontStyle | null)[][]) => this.paintEach('setFontStyles', styles, slant);
  setFontFamily = (family: string | null) => this.paint(() => ({ fontFamily: family ?? undefined }));
  setFontFamilies = (families: (string | null)[][]) =>
    this.paintEach('setFontFamilies', families, (family) => ({ fontFamily: family ?? undefined }));
  setFontLine = (line: GFontLine | null) => this.paint(() => underline(line));
  setTextStyle = (style: GTextStyle) => {
    const change = textChange(style);
    return this.paint(() => change);
  };
  setTextStyles = (styles: GTextStyle[][]) => this.paintEach('setTextStyles', styles, textChange);
  setHorizontalAlignment = (align: 'left' | 'center' | 'normal' | 'right' | null) => this.paint(() => aligned(align));
  setHorizontalAlignments = (aligns: ('left' | 'center' | 'normal' | 'right' | null)[][]) =>
    this.paintEach('setHorizontalAlignments', aligns, aligned);
  setVerticalAlignment = (align: 'top' | 'middle' | 'bottom' | null) => this.paint(() => raised(align));
  setVerticalAlignments = (aligns: ('top' | 'middle' | 'bottom' | null)[][]) =>
    this.paintEach('setVerticalAlignments', aligns, raised);
  setWrap = (wrap: boolean) => this.paint(() => ({ wrap: wrap || undefined }));
  setWraps = (wraps: boolean[][]) => this.paintEach('setWraps', wraps, (wrap) => ({ wrap: wrap || undefined }));

  setWrapStrategy(strategy: GWrapStrategy): GRange {
    const name = enumName(strategy, 'SpreadsheetApp.WrapStrategy', ['WRAP', 'OVERFLOW', 'CLIP']);
    return this.paint(() => ({ wrap: name === 'WRAP' || undefined }));
  }

  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    color?: string | null,
    style?: GBorderStyle | null,
  ): GRange {
    const line = `${lineWidth(style)} ${checkColor(color ?? null) ?? '#000000'}`;
    const { rows, columns } = this.block;
    return this.paint((before, down, right_) => {
      const border: NonNullable<CellStyle['border']> = { ...before.border };
      const side = (name: 'top' | 'left' | 'bottom' | 'right', wanted: boolean | null) => {
        if (wanted === true) border[name] = line;
        else if (wanted === false) delete border[name];
      };
      side('top', down === 0 ? top : horizontal);
      side('bottom', down === rows - 1 ? bottom : horizontal);
      side('left', right_ === 0 ? left : vertical);
      side('right', right_ === columns - 1 ? right : vertical);
      return { border: Object.keys(border).length > 0 ? border : undefined };
    });
  }

  private paint(change: (before: CellStyle, down: number, right: number) => StyleChange): GRange {
    this.eachZero((row, column, down, right) => {
      const line = this.tab.row(row);
      line.styles ??= [];
      const before = line.styles[column] ?? {};
      const after = { ...before, ...change(before, down, right) } as Record<string, unknown>;
      for (const key of Object.keys(after)) if (after[key] === undefined) delete after[key];
      line.styles[column] = Object.keys(after).length > 0 ? (after as CellStyle) : undefined;
    });
    return this.self;
  }

  private paintEach<T>(method: string, values: T[][], change: (value: T) => StyleChange): GRange {
    this.checkShape(values, method);
    return this.paint((_before, down, right) => change(values[down]?.[right] as T));
  }

  private styles<T>(pick: (style: CellStyle) => T): T[][] {
    return this.collect((row, column) => pick(this.tab.rows[row]?.styles?.[column] ?? {}));
  }

  // Notes and merges

  getNotes(): string[][] {
    return this.collect((row, column) => this.tab.rows[row]?.notes?.[column] ?? '');
  }

  getNote = () => this.getNotes()[0]?.[0] ?? '';

  setNote(note: string | null): GRange {
    this.eachZero((row, column) => this.putNote(row, column, note));
    return this.self;
  }

  setNotes(notes: (string | null)[][]): GRange {
    this.checkShape(notes, 'setNotes');
    this.eachZero((row, column, down, right) => this.putNote(row, column, notes[down]?.[right] ?? null));
    return this.self;
  }

  private putNote(row: number, column: number, note: string | null): void {
    const line = this.tab.row(row);
    line.notes ??= [];
    line.notes[column] = note || undefined;
  }

  getMergedRanges(): GRange[] {
    return this.tab.merges
      .filter((merge) => overlap(merge, this.block))
      .map((merge) => asGoogle<GRange>(new HostRange(this.workspace, this.tab, merge)));
  }

  isPartOfMerge(): boolean {
    return this.tab.merges.some((merge) => overlap(merge, this.block));
  }

  merge(): GRange {
    this.join([this.block]);
    return this.self;
  }

  mergeAcross(): GRange {
    const { row, rows } = this.block;
    this.join(Array.from({ length: rows }, (_, index) => ({ ...this.block, row: row + index, rows: 1 })));
    return this.self;
  }

  mergeVertically(): GRange {
    const { column, columns } = this.block;
    this.join(Array.from({ length: columns }, (_, index) => ({ ...this.block, column: column + index, columns: 1 })));
    return this.self;
  }

  private join(blocks: Block[]): void {
    this.breakApart();
    for (const block of blocks) {
      if (block.rows * block.columns === 1) continue;
      this.tab.merges.push(block);
      this.keepFirst(block);
    }
    this.changed();
  }

  /** A merge keeps the content of its first cell only. */
  private keepFirst(block: Block): void {
    for (let down = 0; down < block.rows; down += 1) {
      for (let right = 0; right < block.columns; right += 1) {
        if (down + right > 0)
          this.workspace.book.setValue(this.tab, block.row + down - 1, block.column + right - 1, null);
      }
    }
  }

  breakApart(): GRange {
    const partly = this.tab.merges.find((merge) => overlap(merge, this.block) && !contains(this.block, merge));
    if (partly) throw new Error('You must select all cells in a merged range to merge or unmerge them.');
    this.tab.merges = this.tab.merges.filter((merge) => !overlap(merge, this.block));
    return this.self;
  }

  protect(): GProtection {
    return protectBlock(this.workspace, this.tab, this.block);
  }

  // Data validation

  getDataValidation(): GValidation | null {
    const rule = validationAt(this.tab, this.zero.row, this.zero.column);
    return rule && asGoogle<GValidation>(new HostValidation(rule));
  }

  setDataValidation(rule: GValidation | null): GRange {
    putValidation(this.tab, this.block, this.ruleOf(rule));
    return this.self;
  }

  setDataValidations(rules: (GValidation | null)[][]): GRange {
    this.checkShape(rules, 'setDataValidations');
    putValidation(this.tab, this.block, null);
    this.eachZero((row, column, down, right) => {
      const rule = rules[down]?.[right] ?? null;
      if (rule === null) return;
      putValidation(this.tab, { row: row + 1, column: column + 1, rows: 1, columns: 1 }, this.ruleOf(rule));
    });
    return this.self;
  }

  /** The rule behind an argument: built, and none but that. */
  private ruleOf(rule: GValidation | null) {
    return rule === null ? null : unwrap(rule, HostValidation, 'SpreadsheetApp.Range.setDataValidation').rule;
  }

  clearDataValidations(): GRange {
    putValidation(this.tab, this.block, null);
    return this.self;
  }

  // Clearing and copying

  clear(options?: { contentsOnly?: boolean | undefined; formatOnly?: boolean | undefined }): GRange {
    const unknown = Object.keys(options ?? {}).find((key) => key !== 'contentsOnly' && key !== 'formatOnly');
    if (unknown) throw new Error(`Host: clear with ${unknown} is not built yet.`);
    if (!options?.formatOnly) this.clearContent();
    if (!options?.contentsOnly) this.clearFormat();
    return this.self;
  }

  clearContent(): GRange {
    this.eachExisting((row, column) => this.workspace.book.setValue(this.tab, row, column, null));
    return this.changed();
  }

  clearFormat(): GRange {
    this.eachExisting((row, column) => {
      const line = this.tab.row(row);
      if (line.styles) line.styles[column] = undefined;
      if (line.formats) line.formats[column] = undefined;
    });
    return this.changed();
  }

  clearNote(): GRange {
    this.eachExisting((row, column) => this.putNote(row, column, null));
    return this.self;
  }

  /** Values, formulas, formats and merges; a larger destination takes them several times. */
  copyTo(destination: GRange, type?: GPasteType | object, transposed = false): void {
    if (type !== undefined) enumName(type, 'SpreadsheetApp.CopyPasteType', ['PASTE_NORMAL']);
    if (transposed) throw new Error('Host: Range.copyTo with rows for columns is not built yet.');
    const target = unwrap(destination, HostRange, 'Range.copyTo');
    target.tab.guard(target.block);
    const { book } = this.workspace;
    const { row, column, rows, columns } = this.zero;
    const copied = this.collect((at, index) => {
      const line = this.tab.rows[at];
      return {
        value: line?.values[index] ?? null,
        formula: line?.formulas?.[index],
        format: line?.formats?.[index],
        style: line?.styles?.[index],
      };
    });
    const height = Math.max(rows, Math.floor(target.block.rows / rows) * rows);
    const width = Math.max(columns, Math.floor(target.block.columns / columns) * columns);
    const top = target.zero.row;
    const left = target.zero.column;
    book.ensureGrid(target.tab, top + height, left + width);
    for (let down = 0; down < height; down += 1) {
      for (let right = 0; right < width; right += 1) {
        const cell = copied[down % rows]?.[right % columns];
        if (!cell) continue;
        const [toRow, toColumn] = [top + down, left + right];
        if (cell.formula === undefined) book.setValue(target.tab, toRow, toColumn, cell.value);
        else {
          const [movedRows, movedColumns] = [toRow - row - (down % rows), toColumn - column - (right % columns)];
          const moved = moveFormula(cell.formula, movedRows, movedColumns, book.locale.decimalComma);
          book.setFormula(target.tab, toRow, toColumn, moved);
        }
        book.setFormat(target.tab, toRow, toColumn, cell.format);
        const line = target.tab.row(toRow);
        line.styles ??= [];
        line.styles[toColumn] = cell.style;
      }
    }
    const merges = this.tab.merges.filter((merge) => contains(this.block, merge));
    const over = this.at(top + 1, left + 1, height, width, target.tab);
    over.breakApart();
    for (let down = 0; down < height; down += rows) {
      for (let right = 0; right < width; right += columns) {
        const moved = (merge: Block) => ({
          ...merge,
          row: merge.row - row + top + down,
          column: merge.column - column + left + right,
        });
        target.tab.merges.push(...merges.map(moved));
      }
    }
    book.onChange({ kind: 'cells', tab: target.tab, row: top, column: left, rows: height, columns: width });
  }

  // Walking

  private eachZero(visit: (row: number, column: number, down: number, right: number) => void): void {
    const { row, column, rows, columns } = this.zero;
    for (let down = 0; down < rows; down += 1) {
      for (let right = 0; right < columns; right += 1) visit(row + down, column + right, down, right);
    }
  }

  /** Like `eachZero`, but leaves out rows that hold nothing. */
  private eachExisting(visit: (row: number, column: number) => void): void {
    this.eachZero((row, column) => {
      if (this.tab.rows[row]) visit(row, column);
    });
  }

  private collect<T>(pick: (row: number, column: number) => T): T[][] {
    const { row, column, rows, columns } = this.zero;
    return Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (__, right) => pick(row + down, column + right)),
    );
  }

  private grid<T>(fill: () => T): T[][] {
    return Array.from({ length: this.block.rows }, () => Array.from({ length: this.block.columns }, fill));
  }
}

function contains(outer: Block, inner: Block): boolean {
  return (
    outer.row <= inner.row &&
    outer.column <= inner.column &&
    outer.row + outer.rows >= inner.row + inner.rows &&
    outer.column + outer.columns >= inner.column + inner.columns
  );
}
