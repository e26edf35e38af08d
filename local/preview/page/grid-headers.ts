/** The grid's column letters and row numbers, marked where cells are selected. */
import { type CellRange, columnName } from './a1';
import type { Axis } from './axis';
import type { PaneSource } from './grid-pane';
import type { Selection } from './selection';

export class GridHeaders {
  readonly all = strip('select-all', 'presentation');
  readonly frozenColumns = strip('column-headers', 'row');
  readonly columns = strip('column-headers', 'row');
  readonly frozenRows = strip('row-headers', 'presentation');
  readonly rows = strip('row-headers', 'presentation');

  /** Draws the headers of the frozen cells and of the visible others. */
  draw({ tab, rows, columns }: PaneSource, shown: CellRange, { range }: Selection): void {
    const allRows = range.firstRow === 1 && range.lastRow === tab.rows;
    const allColumns = range.firstColumn === 1 && range.lastColumn === tab.columns;
    const column = (first: number, last: number, origin: number) =>
      positions(first, last).map((position) => {
        const element = header(
          columnName(position),
          'columnheader',
          position,
          columns,
          origin,
          'inset-inline-start',
          'width',
        );
        element.setAttribute('aria-colindex', String(position));
        mark(element, position >= range.firstColumn && position <= range.lastColumn, allRows);
        return element;
      });
    const row = (first: number, last: number, origin: number) =>
      positions(first, last).map((position) => {
        const element = header(String(position), 'rowheader', position, rows, origin, 'top', 'height');
        mark(element, position >= range.firstRow && position <= range.lastRow, allColumns);
        return element;
      });
    this.frozenColumns.replaceChildren(...column(1, tab.frozenColumns, 1));
    this.columns.replaceChildren(...column(shown.firstColumn, shown.lastColumn, tab.frozenColumns + 1));
    this.frozenRows.replaceChildren(...row(1, tab.frozenRows, 1));
    this.rows.replaceChildren(...row(shown.firstRow, shown.lastRow, tab.frozenRows + 1));
  }
}

function header(
  text: string,
  role: string,
  position: number,
  axis: Axis,
  origin: number,
  start: 'inset-inline-start' | 'top',
  size: 'width' | 'height',
): HTMLElement {
  const element = document.createElement('div');
  element.className = 'header';
  element.setAttribute('role', role);
  element.textContent = text;
  element.style.setProperty(start, `${axis.start(position) - axis.start(origin)}px`);
  element.style.setProperty(size, `${axis.size(position)}px`);
  element.hidden = axis.size(position) === 0;
  return element;
}

function mark(element: HTMLElement, within: boolean, whole: boolean): void {
  element.classList.toggle('within', within);
  element.classList.toggle('whole', within && whole);
}

function positions(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

function strip(name: string, role: 'row' | 'presentation'): HTMLElement {
  const element = document.createElement('div');
  element.className = `strip ${name}`;
  element.setAttribute('role', role);
  // Each row of cells tells its number itself, so the numbers beside it would be read twice.
  if (role === 'presentation') element.setAttribute('aria-hidden', 'true');
  return element;
}
