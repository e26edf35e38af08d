/** The preview's page: puts its parts together and passes what happens in one to the others. */
import type { PageEvent } from '../contract';
import type { CellRange } from './a1';
import * as api from './api';
import { Autocomplete } from './autocomplete';
import { CellEditing } from './cell-editing';
import { CellNotes } from './cell-notes';
import { Charts } from './charts';
import { pastedCells } from './clipboard-text';
import { createFormulaBar } from './formula-bar';
import { Grid, selectionName } from './grid';
import { createTitleLine } from './menu';
import { ScriptPanels } from './script-panels';
import { createTabBar } from './tabs';
import { fontFamily, fontPixels, textWidth } from './text-measure';
import { createToasts } from './toasts';
import { WorkbookSession } from './workbook-session';

const largestClear = 5000;

async function open(): Promise<void> {
  const start = await api.start();
  const toasts = createToasts();

  const session = new WorkbookSession(start.workbook, {
    workbookChanged: refresh,
    shown: show,
    busy: (label) => titleLine.setBusy(label),
    failed: (error, label) => toasts.fail(label, error.message),
    spent: (label, spent) => tabBar.showSpent(label, spent),
  });

  const titleLine = createTitleLine(start.menus, (handler, caption) => {
    editing.commit(0, 0, false);
    void session.click(handler, caption);
    grid.focus();
  });

  const tabBar = createTabBar((tab) => {
    editing.commit(0, 0, false);
    void session.activate(tab);
    grid.focus();
  });

  const autocomplete = new Autocomplete(start.functions, () => {
    const { row, column } = grid.selected.active;
    const view = grid.cell(row, column);
    return view?.choices && { texts: view.choices, current: view.text };
  });
  const editing = new CellEditing(
    autocomplete,
    {
      place: placeEditor,
      commit: (cell, text, rows, columns) => {
        if (rows !== 0 || columns !== 0) grid.move(rows, columns);
        if (text !== undefined) void session.type([{ ...cell, text }]);
      },
      ended: (focusGrid) => {
        if (focusGrid) grid.focus();
      },
    },
    () => ({ cell: grid.selected.active, input: activeInput() }),
  );

  const formulaBar = createFormulaBar(editing.barField, ({ tab, range }) => {
    const target = tab === undefined ? session.tab : session.workbook.tabs.find(({ name }) => name === tab);
    if (!target || range.lastRow > target.rows || range.lastColumn > target.columns) return false;
    if (target.id !== session.tab.id) void session.activate(target.id);
    grid.select(range);
    grid.focus();
    return true;
  });

  const grid = new Grid(session.tab, {
    read: api.readCells,
    selected: () => showSelection(),
    edit: (text) => editing.beginInCell(text),
    clear,
    pasted: (text) => {
      const edits = pastedCells(text, grid.selected.range);
      if (edits.length > 0) void session.type(edits);
    },
    pickReference: (range) => editing.pickReference(range),
    pressed: () => editing.commit(0, 0, false),
    drawn,
    failed: (error) => toasts.fail('Read cells', error.message),
  });
  grid.editorLayer.append(editing.cellField);
  editing.cellField.hidden = true;

  const charts = new Charts(grid.chartLayer, (row, column) => grid.places.anchor(row, column));
  const panels = new ScriptPanels({
    run: (name, args, settle) => void session.run(name, args, settle),
    focusGrid: () => grid.focus(),
  });
  const notes = new CellNotes(grid.element, () =>
    document.activeElement === grid.element ? grid.elementOf(grid.selected.active) : null,
  );
  for (const name of ['focusin', 'focusout']) grid.element.addEventListener(name, () => notes.update());

  const middle = document.createElement('main');
  middle.className = 'middle';
  middle.append(grid.element, panels.sidebar);
  document.body.replaceChildren(
    titleLine.element,
    formulaBar.element,
    middle,
    tabBar.element,
    autocomplete.element,
    notes.element,
    toasts.element,
  );
  walkRegions([titleLine.element, formulaBar.element, grid.element, tabBar.element, panels.sidebar]);
  refresh();
  grid.focus();
  for (const event of start.events) show(event);

  function refresh(): void {
    const { workbook, tab } = session;
    titleLine.setName(workbook.name);
    tabBar.show(workbook.tabs, workbook.activeTab);
    grid.show(tab);
    charts.show(tab, workbook.locale);
  }

  function drawn(): void {
    charts?.place();
    notes?.update();
    showSelection();
    if (editing.editing) placeEditor(grid.selected.active);
  }

  function showSelection(): void {
    formulaBar.showName(selectionName(grid.selected, session.tab));
    editing.show(activeInput());
  }

  function activeInput(): string {
    const { row, column } = grid.selected.active;
    const view = grid.cell(row, column);
    return view?.input ?? view?.text ?? '';
  }

  function placeEditor(cell: { row: number; column: number }): void {
    const { top, start: from, width, height } = grid.places.placeOf(cell);
    const style = grid.cell(cell.row, cell.column)?.style;
    const { cellField } = editing;
    const formula = cellField.value.startsWith('=');
    const shownStyle = formula ? undefined : style;
    cellField.style.top = `${top - 1}px`;
    // The field's own direction follows its text, so its place is given by the side of the screen.
    const { rightToLeft } = session.tab;
    cellField.style.left = rightToLeft ? 'auto' : `${from - 1}px`;
    cellField.style.right = rightToLeft ? `${from - 1}px` : 'auto';
    cellField.style.font = `${fontPixels(shownStyle)}px/1.2 ${fontFamily(shownStyle)}`;
    const needed = textWidth(cellField.value, shownStyle) + 16;
    const widest = Math.max(width, 620);
    const lines = Math.ceil(needed / widest) + cellField.value.split('\n').length - 1;
    cellField.style.width = `${Math.min(Math.max(width + 1, needed), widest)}px`;
    cellField.style.height = `${Math.max(height + 1, lines * fontPixels(shownStyle) * 1.2 + 6)}px`;
  }

  function clear(range: CellRange): void {
    const edits = [];
    for (let row = range.firstRow; row <= range.lastRow; row += 1) {
      for (let column = range.firstColumn; column <= range.lastColumn; column += 1) {
        if (grid.cell(row, column)) edits.push({ row, column, text: '' });
        if (edits.length > largestClear) {
          toasts.fail('Clear', `The preview clears at most ${largestClear} cells at once.`);
          return;
        }
      }
    }
    if (edits.length > 0) void session.type(edits);
  }

  function show(event: PageEvent): void {
    switch (event.type) {
      case 'toast':
        toasts.show(event.title, event.message, event.seconds);
        return;
      case 'alert':
        panels.showAlert(event.title, event.message, event.buttons);
        return;
      case 'sidebar':
        panels.showSidebar(event.title, event.frame);
        return;
      case 'dialog':
        panels.showDialog(event);
        return;
      case 'activate':
        // The state that came with the event names the active tab already.
        return;
      case 'log':
        console.info(`[script ${event.level}] ${event.message}`);
    }
  }
}

/** F6 walks between the parts of the page, because Tab moves between cells in the grid. */
function walkRegions(regions: HTMLElement[]): void {
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'F6') return;
    event.preventDefault();
    const shown = regions.filter((region) => !region.hidden);
    const at = shown.findIndex((region) => region.contains(document.activeElement));
    const next = shown[(at + (event.shiftKey ? shown.length - 1 : 1)) % shown.length];
    const focusable = 'button:not([tabindex="-1"]), input, iframe, [tabindex="0"]';
    const target = next?.matches(focusable) ? next : next?.querySelector<HTMLElement>(focusable);
    target?.focus();
  });
}

open().catch((error: unknown) => {
  const message = document.createElement('p');
  message.className = 'starting';
  message.setAttribute('role', 'alert');
  message.textContent = error instanceof Error ? error.message : String(error);
  document.body.replaceChildren(message);
});
