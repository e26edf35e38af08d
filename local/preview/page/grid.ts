/** The grid of one tab: four panes that scroll as one, headers, selection by mouse and keys, cells fetched as they appear. */
import type { CellView, TabView } from '../../host/types';
import { type CellPosition, type CellRange, cellName, rangeName } from './a1';
import { CellBlocks } from './cell-blocks';
import { cellId, cellOfId } from './cell-element';
import { copiedText } from './clipboard-text';
import { GridHeaders } from './grid-headers';
import { gridCommand } from './grid-keys';
import { GridLayout } from './grid-layout';
import { GridPane, type PaneSource } from './grid-pane';
import { home, inside, type Selection, selectCell, selectRange, step } from './selection';

export interface GridEvents {
  read(tab: number, range: CellRange): Promise<(CellView | null)[][]>;
  selected(selection: Selection): void;
  /** Typing begins in the active cell: with a text that replaces it, or with what is there. */
  edit(text: string | undefined): void;
  /** The cells of the range are to be emptied. */
  clear(range: CellRange): void;
  pasted(text: string): void;
  /** While a formula waits for a reference, clicks give it one. True when the click was taken. */
  pickReference(range: CellRange): boolean;
  /** Any other click, before it selects. */
  pressed(): void;
  /** Cells, sizes or the scroll position changed, so that what lies over the grid must be placed again. */
  drawn(): void;
  failed(error: Error): void;
}

/** How a tab was left, for the next time it is shown. */
interface LeftTab {
  selection: Selection;
  scrollTop: number;
  scrollAcross: number;
}

export class Grid {
  readonly element = document.createElement('div');
  /** Lies over the cells and scrolls with them: charts. */
  readonly chartLayer = layer('chart-layer');
  /** Lies over everything and scrolls with the cells: the cell's editor. */
  readonly editorLayer = layer('editor-layer');
  private readonly sheet = document.createElement('div');
  private readonly corner = region('corner');
  private readonly top = region('top');
  private readonly side = region('side');
  private readonly panes = {
    frozen: new GridPane('frozen-both'),
    top: new GridPane('frozen-rows'),
    left: new GridPane('frozen-columns'),
    main: new GridPane('main'),
  };
  private readonly headers = new GridHeaders();
  private readonly left = new Map<number, LeftTab>();
  private layout: GridLayout;
  private blocks: CellBlocks;
  private selection: Selection;
  /** Rows that are to be drawn anew, or all of them. */
  private readonly stale = new Set<number>();
  private allStale = true;
  private scheduled = 0;

  constructor(
    tab: TabView,
    private readonly events: GridEvents,
  ) {
    this.layout = new GridLayout(tab, this.element);
    this.blocks = this.newBlocks(tab);
    this.selection = selectCell(tab, { row: 1, column: 1 });
    this.build();
    this.layOut();
    new ResizeObserver(() => this.schedule()).observe(this.element);
  }

  /** Where the cells lie now. */
  get places(): Pick<GridLayout, 'placeOf' | 'anchor'> {
    return this.layout;
  }

  get selected(): Selection {
    return this.selection;
  }

  cell(row: number, column: number): CellView | null | undefined {
    return this.blocks.get(row, column);
  }

  /** Shows the tab as it is now; its cells are read again. */
  show(tab: TabView): void {
    const other = tab.id !== this.tab.id;
    this.allStale ||= shape(tab) !== shape(this.tab);
    if (other) {
      this.left.set(this.tab.id, {
        selection: this.selection,
        scrollTop: this.element.scrollTop,
        scrollAcross: this.layout.scrollAcross,
      });
      this.blocks = this.newBlocks(tab);
    } else {
      this.blocks.invalidate(tab);
    }
    this.layout = new GridLayout(tab, this.element, other ? undefined : this.layout);
    const kept = other ? this.left.get(tab.id) : undefined;
    const selection = other ? kept?.selection : this.selection;
    this.selection = selection
      ? selectRange(tab, selection.active, selection.end)
      : selectCell(tab, { row: 1, column: 1 });
    this.layOut();
    if (other) {
      this.element.scrollTop = kept?.scrollTop ?? 0;
      this.layout.scrollAcross = kept?.scrollAcross ?? 0;
    }
    this.draw();
    this.events.selected(this.selection);
  }

  /** Selects a range, active at its first cell, and scrolls to it. */
  select(range: CellRange): void {
    this.choose(
      selectRange(
        this.tab,
        { row: range.firstRow, column: range.firstColumn },
        { row: range.lastRow, column: range.lastColumn },
      ),
    );
  }

  /** Moves the active cell and scrolls to it. */
  move(rows: number, columns: number): void {
    this.choose(selectCell(this.tab, step(this.tab, this.selection.active, rows, columns)));
  }

  focus(): void {
    this.element.focus({ preventScroll: true });
  }

  /** The element of a cell that is drawn now. */
  elementOf({ row, column }: CellPosition): HTMLElement | null {
    return document.getElementById(cellId(row, column));
  }

  private newBlocks(tab: TabView): CellBlocks {
    const blocks: CellBlocks = new CellBlocks(
      tab,
      this.events.read,
      (range, changedRows) => {
        if (blocks !== this.blocks) return;
        for (const row of changedRows) this.stale.add(row);
        this.fitRows(range);
        this.schedule();
      },
      this.events.failed,
    );
    return blocks;
  }

  private build(): void {
    this.element.className = 'grid';
    this.element.tabIndex = 0;
    this.element.setAttribute('role', 'grid');
    this.element.setAttribute('aria-multiselectable', 'true');
    this.sheet.className = 'sheet';
    this.sheet.setAttribute('role', 'presentation');
    const { headers, panes } = this;
    this.corner.append(headers.all, headers.frozenColumns, headers.frozenRows, panes.frozen.element);
    this.top.append(headers.columns, panes.top.element);
    this.side.append(headers.rows, panes.left.element);
    this.sheet.append(this.corner, this.top, this.side, this.panes.main.element, this.chartLayer, this.editorLayer);
    this.element.append(this.sheet);
    this.element.addEventListener('scroll', () => this.schedule(), { passive: true });
    this.element.addEventListener('pointerdown', (event) => this.press(event));
    this.element.addEventListener('dblclick', (event) => {
      if (this.layout.hit(event)?.part === 'cell') this.events.edit(undefined);
    });
    this.element.addEventListener('keydown', (event) => this.key(event));
    this.element.addEventListener('copy', (event) => this.copy(event));
    this.element.addEventListener('cut', (event) => {
      if (this.copy(event)) this.events.clear(this.selection.range);
    });
    this.element.addEventListener('paste', (event) => {
      if (event.target instanceof HTMLTextAreaElement) return;
      event.preventDefault();
      this.events.pasted(event.clipboardData?.getData('text/plain') ?? '');
    });
  }

  /** Sets what depends on the tab's shape: direction, sizes of the regions, what the grid tells a screen reader. */
  private layOut(): void {
    const { tab } = this;
    this.element.dir = tab.rightToLeft ? 'rtl' : 'ltr';
    this.element.setAttribute('aria-label', tab.name);
    this.element.setAttribute('aria-rowcount', String(tab.rows));
    this.element.setAttribute('aria-colcount', String(tab.columns));
    this.element.classList.toggle('frozen-down', tab.frozenRows > 0);
    this.element.classList.toggle('frozen-across', tab.frozenColumns > 0);
    for (const [name, length] of Object.entries(this.layout.lengths)) {
      this.sheet.style.setProperty(name, `${length}px`);
    }
  }

  private fitRows(range: CellRange): void {
    const moved = this.layout.fitRows(range, (row, column) => this.blocks.get(row, column));
    if (moved === undefined) return;
    this.allStale = true;
    this.layOut();
    this.element.scrollTop += moved;
  }

  private get tab(): TabView {
    return this.layout.tab;
  }

  private schedule(): void {
    if (this.scheduled) return;
    this.scheduled = requestAnimationFrame(() => {
      this.scheduled = 0;
      this.draw();
    });
  }

  private draw(): void {
    const { tab } = this;
    const stale = this.allStale ? 'all' : this.stale;
    const main = this.layout.visible();
    const frozenRows = tab.frozenRows > 0;
    const frozenColumns = tab.frozenColumns > 0;
    const rowsOnTop = { firstRow: 1, lastRow: tab.frozenRows };
    const columnsAside = { firstColumn: 1, lastColumn: tab.frozenColumns };
    this.blocks.want(main);
    if (frozenRows) this.blocks.want({ ...main, ...rowsOnTop });
    if (frozenColumns) this.blocks.want({ ...main, ...columnsAside });
    if (frozenRows && frozenColumns) this.blocks.want({ ...rowsOnTop, ...columnsAside });
    const { source } = this;
    const origin = { row: tab.frozenRows + 1, column: tab.frozenColumns + 1 };
    const { panes } = this;
    const drawPane = (pane: GridPane, row: number, column: number, shown: CellRange | undefined) => {
      pane.draw(source, { row, column }, shown, stale);
      pane.select(source, { row, column }, this.selection);
    };
    drawPane(panes.main, origin.row, origin.column, main);
    drawPane(panes.top, 1, origin.column, frozenRows ? { ...main, ...rowsOnTop } : undefined);
    drawPane(panes.left, origin.row, 1, frozenColumns ? { ...main, ...columnsAside } : undefined);
    const both = frozenRows && frozenColumns;
    drawPane(panes.frozen, 1, 1, both ? { ...rowsOnTop, ...columnsAside } : undefined);
    this.headers.draw(source, main, this.selection);
    this.allStale = false;
    this.stale.clear();
    this.markActive();
    this.element.toggleAttribute('data-ready', this.blocks.complete(main));
    this.events.drawn();
  }

  private get source(): PaneSource {
    return {
      tab: this.tab,
      rows: this.layout.rows,
      columns: this.layout.columns,
      cell: (row, column) => this.blocks.get(row, column),
    };
  }

  /** Tells assistive software which cell is active, and which cells are selected. */
  private markActive(): void {
    const { active, range } = this.selection;
    for (const element of this.element.querySelectorAll('[aria-selected]')) element.removeAttribute('aria-selected');
    const element = this.elementOf(active);
    if (element) this.element.setAttribute('aria-activedescendant', element.id);
    else this.element.removeAttribute('aria-activedescendant');
    for (const cell of this.element.querySelectorAll('.cell')) {
      const [row = 0, column = 0] = cellOfId(cell.id);
      const within = row >= range.firstRow && row <= range.lastRow;
      if (within && column >= range.firstColumn && column <= range.lastColumn)
        cell.setAttribute('aria-selected', 'true');
    }
  }

  private choose(selection: Selection, follow: CellPosition = selection.end): void {
    this.selection = selection;
    this.layout.reveal(follow);
    this.draw();
    this.events.selected(selection);
  }

  private press(event: PointerEvent): void {
    if (event.button !== 0 || (event.target as Element).closest('.chart, .cell-field')) return;
    const hit = this.layout.hit(event);
    if (!hit) return;
    if (hit.part !== 'cell') {
      event.preventDefault();
      this.events.pressed();
      this.focus();
      this.selectWhole(hit);
      return;
    }
    const from = home(this.tab, hit);
    event.preventDefault();
    const picks = this.events.pickReference(selectRange(this.tab, from, from).range);
    if (!picks) {
      this.events.pressed();
      this.focus();
      this.choose(event.shiftKey ? selectRange(this.tab, this.selection.active, hit) : selectCell(this.tab, hit));
      if ((event.target as Element).closest('.choices')) {
        this.events.edit(undefined);
        return;
      }
    }
    const anchor = event.shiftKey && !picks ? this.selection.active : from;
    let last = cellName(hit.row, hit.column);
    this.element.setPointerCapture(event.pointerId);
    const drag = (move: PointerEvent) => {
      const over = this.layout.hit(move);
      if (!over || cellName(over.row, over.column) === last) return;
      last = cellName(over.row, over.column);
      const selection = selectRange(this.tab, anchor, over);
      if (picks) this.events.pickReference(selection.range);
      else this.choose(selection);
    };
    const end = () => {
      this.element.removeEventListener('pointermove', drag);
      this.element.removeEventListener('pointerup', end);
      this.element.removeEventListener('pointercancel', end);
    };
    this.element.addEventListener('pointermove', drag);
    this.element.addEventListener('pointerup', end);
    this.element.addEventListener('pointercancel', end);
  }

  private selectWhole({ part, row, column }: { part: string } & CellPosition): void {
    const { rows, columns } = this.tab;
    const from = { row: part === 'row' ? row : 1, column: part === 'column' ? column : 1 };
    const to = { row: part === 'row' ? row : rows, column: part === 'column' ? column : columns };
    this.choose(selectRange(this.tab, from, to), from);
  }

  private key(event: KeyboardEvent): void {
    if (event.target !== this.element) return;
    const command = gridCommand(event, this.tab.rightToLeft);
    if (!command) return;
    const { active, end } = this.selection;
    const go = (to: CellPosition, extend: boolean) =>
      this.choose(extend ? selectRange(this.tab, active, to) : selectCell(this.tab, to));
    if (command.do !== 'edit' || command.text === undefined) event.preventDefault();
    switch (command.do) {
      case 'step':
        go(step(this.tab, command.extend ? end : active, command.rows, command.columns), command.extend);
        return;
      case 'page': {
        const from = command.extend ? end : active;
        go(
          inside(this.tab, { row: from.row + command.pages * this.layout.rowsPerPage, column: from.column }),
          command.extend,
        );
        return;
      }
      case 'go': {
        const to = { row: command.row ?? active.row, column: command.column ?? active.column };
        go(inside(this.tab, to), command.extend);
        return;
      }
      case 'all':
        this.selectWhole({ part: 'all', row: 1, column: 1 });
        return;
      case 'clear':
        this.events.clear(this.selection.range);
        return;
      case 'edit':
        this.events.edit(command.text);
        return;
    }
  }

  private copy(event: ClipboardEvent): boolean {
    if (event.target instanceof HTMLTextAreaElement) return false;
    const text = copiedText(this.selection.range, (row, column) => this.blocks.get(row, column));
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    return true;
  }
}

/** The name box's text for a selection. */
export function selectionName({ range, active }: Selection, tab: TabView): string {
  const merge = tab.merges.find(({ row, column }) => row === active.row && column === active.column);
  const one =
    range.lastRow - range.firstRow + 1 === (merge?.rows ?? 1) &&
    range.lastColumn - range.firstColumn + 1 === (merge?.columns ?? 1);
  return one ? cellName(active.row, active.column) : rangeName(range);
}

/** What of a tab, apart from its cells, changes how they are drawn. */
function shape(tab: TabView): string {
  return JSON.stringify({ ...tab, charts: [] });
}

function layer(name: string): HTMLElement {
  const element = document.createElement('div');
  element.className = name;
  return element;
}

function region(name: string): HTMLElement {
  const element = document.createElement('div');
  element.className = `region ${name}`;
  element.setAttribute('role', 'presentation');
  return element;
}
