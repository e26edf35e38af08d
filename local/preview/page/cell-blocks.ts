/** Cells of one tab, fetched in blocks as they come into view and kept until the workbook changes. */
import type { CellView, TabView } from '../../host/types';
import type { CellRange } from './a1';

const blockRows = 80;
const blockColumns = 24;
const keptBlocks = 120;

interface Block {
  cells: (CellView | null)[][];
  revision: number;
}

export class CellBlocks {
  private readonly blocks = new Map<string, Block>();
  private readonly pending = new Map<string, number>();
  private revision = 0;

  constructor(
    private tab: TabView,
    private readonly read: (tab: number, range: CellRange) => Promise<(CellView | null)[][]>,
    /** Called when a block has arrived, with the rows that differ from what was here before. */
    private readonly arrived: (range: CellRange, changedRows: number[]) => void,
    private readonly failed: (error: Error) => void,
  ) {}

  /** The cell; null when it is empty, undefined when it is not here yet. */
  get(row: number, column: number): CellView | null | undefined {
    const block = this.blocks.get(key(blockOf(row, blockRows), blockOf(column, blockColumns)));
    return block && (block.cells[(row - 1) % blockRows]?.[(column - 1) % blockColumns] ?? null);
  }

  /** Fetches what is missing or out of date in the range. */
  want(range: CellRange): void {
    for (let y = blockOf(range.firstRow, blockRows); y <= blockOf(range.lastRow, blockRows); y += 1) {
      for (let x = blockOf(range.firstColumn, blockColumns); x <= blockOf(range.lastColumn, blockColumns); x += 1) {
        this.fetchBlock(y, x);
      }
    }
  }

  /** The workbook changed: what is here is shown until it has been read again. */
  invalidate(tab: TabView): void {
    this.tab = tab;
    this.revision += 1;
  }

  /** True when every cell in the range is here and up to date. */
  complete(range: CellRange): boolean {
    for (let y = blockOf(range.firstRow, blockRows); y <= blockOf(range.lastRow, blockRows); y += 1) {
      for (let x = blockOf(range.firstColumn, blockColumns); x <= blockOf(range.lastColumn, blockColumns); x += 1) {
        if (this.blocks.get(key(y, x))?.revision !== this.revision) return false;
      }
    }
    return true;
  }

  private fetchBlock(y: number, x: number): void {
    const name = key(y, x);
    const { revision } = this;
    if (this.blocks.get(name)?.revision === revision || this.pending.get(name) === revision) return;
    const range: CellRange = {
      firstRow: y * blockRows + 1,
      firstColumn: x * blockColumns + 1,
      lastRow: Math.min((y + 1) * blockRows, this.tab.rows),
      lastColumn: Math.min((x + 1) * blockColumns, this.tab.columns),
    };
    if (range.lastRow < range.firstRow || range.lastColumn < range.firstColumn) return;
    this.pending.set(name, revision);
    this.read(this.tab.id, range)
      .then((cells) => {
        if (this.pending.get(name) !== revision) return;
        const before = this.blocks.get(name)?.cells;
        this.blocks.delete(name);
        this.blocks.set(name, { cells, revision });
        const oldest = this.blocks.keys().next().value;
        if (this.blocks.size > keptBlocks && oldest !== undefined) this.blocks.delete(oldest);
        this.arrived(range, changedRows(before, cells, range.firstRow));
      })
      .catch((error: unknown) => this.failed(error instanceof Error ? error : new Error(String(error))))
      .finally(() => {
        if (this.pending.get(name) === revision) this.pending.delete(name);
      });
  }
}

function changedRows(before: Block['cells'] | undefined, after: Block['cells'], firstRow: number): number[] {
  return after.flatMap((cells, index) =>
    before && JSON.stringify(before[index]) === JSON.stringify(cells) ? [] : [firstRow + index],
  );
}

function blockOf(position: number, size: number): number {
  return Math.floor((position - 1) / size);
}

function key(y: number, x: number): string {
  return `${y}:${x}`;
}
