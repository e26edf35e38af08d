/** A range of cells: its place, and how its cells are walked over. */
import { type Block, blockA1 } from './a1';
import type { Tab } from './cells';
import { describeArgument, HostObject, wholeNumber } from './expose';
import { asGoogle, type GRange, type GSheet } from './google';
import { HostSheet } from './sheet';
import type { Workspace } from './workspace';

/** A block of one tab, 1-based as scripts count. */
export abstract class RangePlace extends HostObject {
  constructor(
    readonly workspace: Workspace,
    readonly tab: Tab,
    readonly block: Block,
  ) {
    super();
  }

  override detail(): string {
    return `${this.tab.name}!${blockA1(this.block)}`;
  }

  /** What is only copied, or protected once more, is not changed. */
  override guardWrite(method: string): void {
    if (method !== 'protect' && method !== 'copyTo') this.tab.guard(this.block);
  }

  protected get self(): GRange {
    return asGoogle(this);
  }

  /** The block with 0-based row and column. */
  protected get zero(): Block {
    return { ...this.block, row: this.block.row - 1, column: this.block.column - 1 };
  }

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

  protected at(row: number, column: number, rows: number, columns: number, tab = this.tab): GRange {
    return asGoogle(new HostSheet(this.workspace, tab).rangeAt(row, column, rows, columns));
  }

  activate(): GRange {
    this.workspace.book.activeTabId = this.tab.id;
    this.workspace.events.push({ type: 'activate', tabId: this.tab.id });
    return this.self;
  }

  protected changed(): GRange {
    const { row, column, rows, columns } = this.zero;
    this.workspace.book.onChange({ kind: 'cells', tab: this.tab, row, column, rows, columns });
    return this.self;
  }

  /** Every array must match the range exactly (rules, 4.2). */
  protected checkShape(values: unknown, method: string): void {
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

  // Walking

  protected eachZero(visit: (row: number, column: number, down: number, right: number) => void): void {
    const { row, column, rows, columns } = this.zero;
    for (let down = 0; down < rows; down += 1) {
      for (let right = 0; right < columns; right += 1) visit(row + down, column + right, down, right);
    }
  }

  /** Like `eachZero`, but leaves out rows that hold nothing. */
  protected eachExisting(visit: (row: number, column: number) => void): void {
    this.eachZero((row, column) => {
      if (this.tab.rows[row]) visit(row, column);
    });
  }

  protected collect<T>(pick: (row: number, column: number) => T): T[][] {
    const { row, column, rows, columns } = this.zero;
    return Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (__, right) => pick(row + down, column + right)),
    );
  }

  protected grid<T>(fill: () => T): T[][] {
    return Array.from({ length: this.block.rows }, () => Array.from({ length: this.block.columns }, fill));
  }
}
