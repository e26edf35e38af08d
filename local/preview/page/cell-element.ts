/** Draws one cell: its text, fill, lines and alignment as Sheets shows them. */
import type { CellStyle, CellView } from '../../host/types';
import { cellName } from './a1';
import { cellPadding, fontFamily, fontPixels, readsRightToLeft, textHeight, textWidth } from './text-measure';

type PhysicalSide = 'left' | 'center' | 'right';
export type Side = 'start' | 'center' | 'end';

export interface CellBox {
  row: number;
  column: number;
  start: number;
  width: number;
  height: number;
  /** Pixels of empty neighbours that a long text may run into, towards column A and away from it. */
  room: { start: number; end: number };
  rightToLeft: boolean;
  gridlines: boolean;
}

export interface CellDrawing {
  element: HTMLElement;
  /** Pixels of the room that the text took. */
  taken: CellBox['room'];
}

const nothingTaken: CellBox['room'] = { start: 0, end: 0 };

/** Where the text of a cell stands: as set, else by its kind and by the direction of its text. */
export function side(view: CellView, rightToLeft: boolean): Side {
  const physical = view.style?.align ?? naturalSide(view, rightToLeft);
  if (physical === 'center') return 'center';
  return (physical === 'left') === rightToLeft ? 'end' : 'start';
}

function naturalSide(view: CellView, rightToLeft: boolean): PhysicalSide {
  if (view.kind === 'boolean' || view.kind === 'error') return 'center';
  if (view.kind === 'number' || view.kind === 'date') return rightToLeft ? 'left' : 'right';
  return readsRightToLeft(view.text) ? 'right' : 'left';
}

/** True when the text is a line that may run over its empty neighbours. */
export function mayOverflow(view: CellView): boolean {
  return (view.kind === undefined || view.kind === 'text') && !view.style?.wrap && view.text !== '';
}

export function drawCell(view: CellView | null | undefined, box: CellBox): CellDrawing {
  const element = document.createElement('div');
  element.className = 'cell';
  element.id = cellId(box.row, box.column);
  element.setAttribute('role', 'gridcell');
  element.setAttribute('aria-colindex', String(box.column));
  element.dataset.cell = cellName(box.row, box.column);
  element.style.insetInlineStart = `${box.start}px`;
  element.style.width = `${box.width}px`;
  element.style.height = `${box.height}px`;
  if (!box.gridlines) element.classList.add('no-line');
  if (view === undefined) element.setAttribute('aria-busy', 'true');
  if (!view) return { element, taken: nothingTaken };
  paintBox(element, view.style, box);
  const taken = view.text === '' ? nothingTaken : overflow(view, box);
  if (view.text !== '') element.append(textElement(view, box, taken));
  if (isCut(view, box)) element.classList.add('cut');
  if (taken.start + taken.end > 0) element.classList.add('overflowing');
  if (view.choices) {
    const arrow = document.createElement('span');
    arrow.className = 'choices';
    arrow.setAttribute('aria-hidden', 'true');
    element.append(arrow);
  }
  if (view.kind === 'error') element.classList.add('error');
  if (view.note !== undefined) {
    element.dataset.note = view.note;
    element.classList.add('noted');
  }
  if (view.kind === 'number' || view.kind === 'date') element.setAttribute('aria-label', view.text);
  return { element, taken };
}

export function cellId(row: number, column: number): string {
  return `cell-${row}-${column}`;
}

/** Row and column of a cell's id. */
export function cellOfId(id: string): number[] {
  return id.split('-').slice(1).map(Number);
}

function paintBox(element: HTMLElement, style: CellStyle | undefined, box: CellBox): void {
  if (!style) return;
  if (style.background && !/^(#fff(fff)?|white)$/i.test(style.background)) {
    element.style.backgroundColor = style.background;
    element.classList.add('no-line');
  }
  if (style.verticalAlign && style.verticalAlign !== 'bottom') element.dataset.vertical = style.verticalAlign;
  const { border } = style;
  if (!border) return;
  if (border.bottom) element.style.borderBlockEndColor = border.bottom;
  // A tab from right to left is mirrored whole, so its left lines stand at the right.
  if (border.right) element.style.borderInlineEndColor = border.right;
  const lines = [];
  if (border.top) lines.push(`0 -1px 0 0 ${border.top}`);
  if (border.left) lines.push(`${box.rightToLeft ? 1 : -1}px 0 0 0 ${border.left}`);
  if (lines.length > 0) {
    element.style.boxShadow = lines.join(', ');
    element.classList.add('raised');
  }
}

function textElement(view: CellView, box: CellBox, taken: CellBox['room']): HTMLElement {
  const { style } = view;
  const text = document.createElement('span');
  text.className = 'text';
  const numeric = view.kind === 'number' || view.kind === 'date';
  const tooWide = numeric && neededWidth(view) > box.width + 2;
  text.textContent = tooWide ? '#'.repeat(Math.max(1, Math.floor(box.width / 9))) : view.text;
  text.dir = 'auto';
  const where = side(view, box.rightToLeft);
  text.style.textAlign = where === 'center' ? 'center' : (where === 'start') === box.rightToLeft ? 'right' : 'left';
  if (style) paintText(text, style);
  if (taken.start + taken.end > 0) {
    text.style.marginInlineStart = `${-taken.start}px`;
    text.style.width = `${box.width + taken.start + taken.end}px`;
  }
  return text;
}

/** How much of the empty neighbours a long line takes. */
function overflow(view: CellView, box: CellBox): CellBox['room'] {
  const missing = neededWidth(view) - box.width;
  if (missing <= 0 || !mayOverflow(view)) return nothingTaken;
  switch (side(view, box.rightToLeft)) {
    case 'start':
      return { start: 0, end: Math.min(box.room.end, missing) };
    case 'end':
      return { start: Math.min(box.room.start, missing), end: 0 };
    case 'center':
      return { start: Math.min(box.room.start, missing / 2), end: Math.min(box.room.end, missing / 2) };
  }
}

/** True when the text has more lines than the cell has room for. */
function isCut(view: CellView, box: CellBox): boolean {
  if (!view.style?.wrap && !view.text.includes('\n') && (view.style?.fontSize ?? 10) <= 12) return false;
  return textHeight(view.text, view.style, box.width) > box.height + 1;
}

function neededWidth(view: CellView): number {
  return Math.ceil(textWidth(view.text, view.style)) + 2 * cellPadding + 1;
}

function paintText(text: HTMLElement, style: CellStyle): void {
  if (style.bold) text.style.fontWeight = '700';
  if (style.italic) text.style.fontStyle = 'italic';
  if (style.underline) text.style.textDecoration = 'underline';
  if (style.color) text.style.color = style.color;
  if (style.fontSize) text.style.fontSize = `${fontPixels(style)}px`;
  if (style.fontFamily) text.style.fontFamily = fontFamily(style);
  if (style.wrap) text.classList.add('wrap');
}
