/** Editing one cell, in the cell and in the formula bar at once: both fields hold the same text. */
import { type CellPosition, type CellRange, rangeName } from './a1';
import type { Autocomplete } from './autocomplete';
import { awaitsReference } from './formula-context';

export interface EditingEvents {
  /** Puts the cell's field over the cell. */
  place(cell: CellPosition): void;
  /** The text is to be written, if it changed; then the active cell moves by this many rows and columns. */
  commit(cell: CellPosition, text: string | undefined, rows: number, columns: number): void;
  /** Editing ended, with or without a change: the grid takes the keys again. */
  ended(focusGrid: boolean): void;
}

interface Edit {
  cell: CellPosition;
  before: string;
  /** Begun by typing: arrow keys then leave the cell, as in Sheets. */
  typed: boolean;
}

export class CellEditing {
  /** The field over the cell. */
  readonly cellField = field('Cell', 'cell-field');
  /** The field in the formula bar. */
  readonly barField = field('Formula bar', 'bar-field');
  private edit: Edit | undefined;
  private pick: { start: number; end: number } | undefined;

  constructor(
    private readonly autocomplete: Autocomplete,
    private readonly events: EditingEvents,
    /** The active cell and what the formula bar shows for it. */
    private readonly current: () => { cell: CellPosition; input: string },
  ) {
    for (const element of [this.cellField, this.barField]) {
      element.addEventListener('input', () => this.changed(element));
      element.addEventListener('keydown', (event) => this.key(event, element));
      element.addEventListener('keyup', (event) => {
        if (['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(event.key)) this.autocomplete.update(element);
      });
      element.addEventListener('click', () => {
        this.pick = undefined;
        if (this.edit) this.autocomplete.update(element);
      });
      element.addEventListener('focusout', (event) => this.left(event));
    }
    this.barField.addEventListener('focus', () => {
      if (!this.edit) this.begin(this.current().input, false);
    });
  }

  get editing(): boolean {
    return this.edit !== undefined;
  }

  /** Begins in the cell: with `text` in place of what is there, or with what is there. */
  beginInCell(text: string | undefined): void {
    this.begin(text ?? this.current().input, text !== undefined);
    this.cellField.focus({ preventScroll: true });
    this.cellField.setSelectionRange(this.cellField.value.length, this.cellField.value.length);
    this.autocomplete.update(this.cellField);
  }

  /** What the formula bar shows while nothing is edited. */
  show(input: string): void {
    if (this.edit) return;
    this.barField.value = input;
    grow(this.barField);
  }

  /** Writes the text and moves the active cell. Nothing happens when no cell is edited. */
  commit(rows = 0, columns = 0, focusGrid = true): void {
    const { edit } = this;
    if (!edit) return;
    const text = this.cellField.value;
    this.end(focusGrid);
    this.events.commit(edit.cell, text === edit.before ? undefined : text, rows, columns);
  }

  cancel(): void {
    if (!this.edit) return;
    const { before } = this.edit;
    this.end(true);
    this.show(before);
  }

  /** Puts a reference at the caret when the formula waits for one there. True when it did. */
  pickReference(range: CellRange): boolean {
    const element = this.focused;
    if (!this.edit || !element) return false;
    const caret = element.selectionEnd;
    const place = this.pick?.end === caret ? this.pick : { start: caret, end: caret };
    if (place !== this.pick && !awaitsReference(element.value, caret)) return false;
    const name = rangeName(range);
    element.setRangeText(name, place.start, place.end, 'end');
    this.changed(element);
    this.pick = { start: place.start, end: place.start + name.length };
    return true;
  }

  private get focused(): HTMLTextAreaElement | undefined {
    return [this.cellField, this.barField].find((element) => element === document.activeElement);
  }

  private begin(text: string, typed: boolean): void {
    const { cell, input } = this.current();
    this.edit = { cell, before: input, typed };
    this.pick = undefined;
    this.cellField.value = text;
    this.barField.value = text;
    this.cellField.hidden = false;
    this.events.place(cell);
    grow(this.barField);
  }

  private end(focusGrid: boolean): void {
    this.edit = undefined;
    this.pick = undefined;
    this.autocomplete.hide();
    this.cellField.hidden = true;
    this.events.ended(focusGrid);
  }

  private changed(element: HTMLTextAreaElement): void {
    if (!this.edit) return;
    this.pick = undefined;
    const other = element === this.cellField ? this.barField : this.cellField;
    other.value = element.value;
    this.events.place(this.edit.cell);
    grow(this.barField);
    this.autocomplete.update(element);
  }

  private key(event: KeyboardEvent, element: HTMLTextAreaElement): void {
    if (event.isComposing || !this.edit) return;
    if (!event.altKey && !event.ctrlKey && !event.metaKey && this.autocomplete.key(event)) {
      event.preventDefault();
      return;
    }
    const leaves = this.edit.typed && element === this.cellField && !element.value.startsWith('=');
    switch (event.key) {
      case 'Enter':
        event.preventDefault();
        if (event.altKey || event.ctrlKey || event.metaKey) {
          element.setRangeText('\n', element.selectionStart, element.selectionEnd, 'end');
          this.changed(element);
          return;
        }
        this.commit(event.shiftKey ? -1 : 1, 0);
        return;
      case 'Tab':
        event.preventDefault();
        this.commit(0, event.shiftKey ? -1 : 1);
        return;
      case 'Escape':
        event.preventDefault();
        this.cancel();
        return;
      case 'F2':
        event.preventDefault();
        this.edit.typed = !this.edit.typed;
        return;
      case 'ArrowUp':
      case 'ArrowDown':
        if (!leaves) return;
        event.preventDefault();
        this.commit(event.key === 'ArrowUp' ? -1 : 1, 0);
        return;
      case 'ArrowLeft':
      case 'ArrowRight': {
        if (!leaves) return;
        event.preventDefault();
        const forward = (event.key === 'ArrowRight') !== (element.closest('[dir=rtl]') !== null);
        this.commit(0, forward ? 1 : -1);
        return;
      }
    }
  }

  /** Leaving both fields for another part of the page writes the text, as in Sheets. */
  private left(event: FocusEvent): void {
    const to = event.relatedTarget;
    if (!this.edit || to === this.cellField || to === this.barField || !document.hasFocus()) return;
    setTimeout(() => {
      if (this.edit && !this.focused && document.hasFocus()) this.commit(0, 0, false);
    });
  }
}

function field(label: string, name: string): HTMLTextAreaElement {
  const element = document.createElement('textarea');
  element.className = name;
  element.rows = 1;
  element.spellcheck = false;
  element.autocomplete = 'off';
  element.dir = 'auto';
  element.setAttribute('aria-label', label);
  element.setAttribute('aria-autocomplete', 'list');
  return element;
}

function grow(element: HTMLTextAreaElement): void {
  element.rows = Math.min(5, element.value.split('\n').length);
}
