/** The box beside a cell with an error: shown on hover, and while the cell is active. */

export class CellNotes {
  /** Lies over the page, beside the cell. */
  readonly element = document.createElement('div');
  private readonly title = document.createElement('div');
  private readonly text = document.createElement('div');
  private shownFor: HTMLElement | undefined;
  private hovered: HTMLElement | undefined;

  /** `active` gives the element of the active cell when it should show its note. */
  constructor(
    grid: HTMLElement,
    private readonly active: () => HTMLElement | null,
  ) {
    this.element.id = 'cell-note';
    this.element.className = 'cell-note';
    this.element.setAttribute('role', 'tooltip');
    this.element.hidden = true;
    this.title.className = 'cell-note-title';
    this.title.textContent = 'Error';
    this.text.className = 'cell-note-text';
    this.text.dir = 'auto';
    this.element.append(this.title, this.text);
    grid.addEventListener('pointerover', (event) => {
      const cell = event.target instanceof Element ? event.target.closest<HTMLElement>('.noted') : null;
      this.hovered = cell ?? undefined;
      this.update();
    });
    grid.addEventListener('pointerleave', () => {
      this.hovered = undefined;
      this.update();
    });
  }

  /** Shows the note that is due after the grid has been drawn or another cell became active. */
  update(): void {
    const active = this.active();
    const cell = this.hovered?.isConnected ? this.hovered : active?.dataset.note === undefined ? undefined : active;
    if (this.shownFor !== cell) this.shownFor?.removeAttribute('aria-describedby');
    this.shownFor = cell;
    this.element.hidden = !cell;
    if (!cell) return;
    cell.setAttribute('aria-describedby', this.element.id);
    this.text.textContent = cell.dataset.note ?? '';
    this.title.hidden = !cell.classList.contains('error');
    const around = cell.getBoundingClientRect();
    const besides = around.right + 2 + this.element.offsetWidth <= window.innerWidth - 4;
    this.element.style.left = `${besides ? around.right + 2 : Math.max(4, around.left - this.element.offsetWidth - 2)}px`;
    this.element.style.top = `${Math.max(4, Math.min(around.top, window.innerHeight - this.element.offsetHeight - 4))}px`;
  }
}
