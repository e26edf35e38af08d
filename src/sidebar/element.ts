/** Makes the page's elements. Texts go in as text, never as markup: headers and stage names are other people's. */

export type Child = Node | string;

type Attributes = Readonly<Record<string, string>>;

/** An element with its attributes and what is in it. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** A button that does something. `look` is a class of the style sheet. */
export function button(
  look: 'primary' | 'secondary' | 'plain' | 'row' | 'choice' | 'chip' | 'here',
  content: Child | readonly Child[],
  act: () => void,
  attributes: Attributes = {},
): HTMLButtonElement {
  const children = typeof content === 'string' || content instanceof Node ? [content] : content;
  const made = element('button', { type: 'button', class: look, ...attributes }, ...children);
  made.addEventListener('click', act);
  return made;
}

/** A part of a screen under a heading of its own. */
export function section(title: string, ...children: readonly Child[]): HTMLElement {
  const id = freshId();
  return element('section', { class: 'stack', 'aria-labelledby': id }, element('h2', { id }, title), ...children);
}

/** A quiet line. */
export function note(...children: readonly Child[]): HTMLParagraphElement {
  return element('p', { class: 'note' }, ...children);
}

/** A part that opens and closes; it stays as it is when its screen is drawn anew. */
export function disclosure(key: string, title: string, ...children: readonly Child[]): HTMLDetailsElement {
  return element(
    'details',
    { 'data-key': key },
    element('summary', {}, title),
    element('div', { class: 'stack' }, ...children),
  );
}

let lastId = 0;

/** An id that no other element has. */
export function freshId(): string {
  lastId += 1;
  return `e${lastId}`;
}

/**
 * Draws the content of an element anew. What has the focus, and which parts are open, stays so for elements with the
 * same `data-key`.
 */
export function redraw(container: HTMLElement, content: readonly Child[]): void {
  const focused = container.contains(document.activeElement) ? keyOf(document.activeElement) : undefined;
  const open = new Map(
    [...container.querySelectorAll<HTMLDetailsElement>('details[data-key]')].map((part) => [keyOf(part), part.open]),
  );
  container.replaceChildren(...content);
  for (const part of container.querySelectorAll<HTMLDetailsElement>('details[data-key]')) {
    part.open = open.get(keyOf(part)) ?? part.open;
  }
  if (focused === undefined) return;
  const again = [...container.querySelectorAll<HTMLElement>('[data-key]')].find((each) => keyOf(each) === focused);
  (again ?? container.querySelector<HTMLElement>('h1'))?.focus();
}

function keyOf(part: Element | null): string | undefined {
  return part?.closest<HTMLElement>('[data-key]')?.dataset.key;
}
