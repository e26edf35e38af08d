/** A drop-down with its label above. */

import { type Child, element, freshId } from './element';

export interface Option {
  value: string;
  label: string;
  /** Set for a text of the person's own: it is written in its own direction, and found by typing its first letters. */
  isOwn?: boolean;
}

export interface Choice {
  /** The label and the drop-down. */
  row: HTMLElement;
  label: HTMLLabelElement;
  select: HTMLSelectElement;
}

/** Makes a drop-down. `choose` is called with the chosen option's value; `key` names it when its screen is drawn anew. */
export function choice(
  label: readonly Child[],
  options: readonly Option[],
  value: string,
  key: string,
  choose: (value: string) => void,
): Choice {
  const id = freshId();
  const select = element('select', { id, 'data-key': key });
  for (const { value: id, label: text, isOwn } of options)
    select.append(element('option', { value: id, ...(isOwn ? { dir: 'auto' } : {}) }, text));
  select.value = value;
  select.addEventListener('change', () => choose(select.value));
  const words = element('label', { for: id }, ...label);
  return { row: element('div', { class: 'field' }, words, select), label: words, select };
}

/** An input with its label above. `type` as in HTML. */
export function input(
  label: readonly Child[],
  type: 'text' | 'date' | 'search',
  value: string,
  key: string,
): { row: HTMLElement; input: HTMLInputElement } {
  const id = freshId();
  const made = element('input', { id, type, 'data-key': key });
  made.value = value;
  return { row: element('div', { class: 'field' }, element('label', { for: id }, ...label), made), input: made };
}
