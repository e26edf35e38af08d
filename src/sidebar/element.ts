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
export function button(look: 'primary' | 'secondary' | 'plain', text: string, act: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', class: look }, text);
  made.addEventListener('click', act);
  return made;
}

/** A text of the person's own within a sentence of ours, in whatever direction it is written. */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}

let lastId = 0;

/** An id that no other element has. */
export function freshId(): string {
  lastId += 1;
  return `e${lastId}`;
}
