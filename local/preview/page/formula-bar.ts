/** The line above the grid: the name box, which also jumps to a cell, and the formula bar. */
import { readRange } from './a1';

export interface FormulaBar {
  element: HTMLElement;
  /** Shows the name of what is selected. */
  showName(name: string): void;
}

/** `jump` is asked to go to the range that was typed into the name box, and says whether it could. */
export function createFormulaBar(
  field: HTMLTextAreaElement,
  jump: (target: NonNullable<ReturnType<typeof readRange>>) => boolean,
): FormulaBar {
  const element = document.createElement('div');
  element.className = 'formula-bar';
  const box = document.createElement('input');
  box.className = 'name-box';
  box.setAttribute('aria-label', 'Name box: the selected cells. Type a cell and press Enter to go there.');
  box.spellcheck = false;
  box.autocomplete = 'off';
  const sign = document.createElement('span');
  sign.className = 'fx';
  sign.textContent = 'fx';
  sign.setAttribute('aria-hidden', 'true');
  element.append(box, sign, field);
  let shown = '';
  const restore = () => {
    box.value = shown;
    box.removeAttribute('aria-invalid');
  };
  box.addEventListener('focus', () => box.select());
  box.addEventListener('blur', restore);
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') restore();
    if (event.key !== 'Enter') return;
    event.preventDefault();
    const target = readRange(box.value);
    if (!target || !jump(target)) box.setAttribute('aria-invalid', 'true');
  });
  return {
    element,
    showName(name) {
      shown = name;
      restore();
    },
  };
}
