/** The foot of the page: the buttons, and what is going on. */

import { button, type Child, element } from './element';
import type { PageTexts } from './texts';

export interface Footer {
  element: HTMLElement;
  save: HTMLButtonElement;
  build: HTMLButtonElement;
  /** Says what is going on or what has happened. An action stands behind it as a button. */
  say(text: string, action?: { text: string; act: () => void }): void;
  /** Says what went wrong; '' when nothing did. */
  complain(text: string): void;
  /** Says what the person waits for; everything can be pressed meanwhile. */
  wait(text: string): void;
  /** While busy nothing can be pressed, and the text says what is being done. */
  busy(text: string | null): void;
}

/** A line that says what is being done. */
export function working(text: string): HTMLElement {
  return element('p', { class: 'status', role: 'status' }, ...workingParts(text));
}

function workingParts(text: string): Child[] {
  return [element('span', { class: 'spinner', 'aria-hidden': 'true' }), text];
}

/** Makes the foot. `save` and `build` are called when their button is pressed. */
export function createFooter({ words }: PageTexts, save: () => void, build: () => void): Footer {
  const status = element('p', { class: 'status', role: 'status' });
  const alert = element('p', { class: 'alert', role: 'alert' });
  const buildButton = button('primary', words.build, build);
  const saveButton = button('secondary', words.save, save);
  const buttons = [buildButton, saveButton];
  return {
    element: element('footer', { class: 'stack' }, alert, status, element('div', { class: 'buttons' }, ...buttons)),
    save: saveButton,
    build: buildButton,
    say(text, action) {
      status.replaceChildren(text);
      if (action !== undefined) status.append(' ', button('plain', action.text, action.act));
    },
    complain(text) {
      alert.textContent = text;
    },
    wait(text) {
      status.replaceChildren(...workingParts(text));
    },
    busy(text) {
      for (const each of buttons) each.disabled = text !== null;
      if (text !== null) status.replaceChildren(...workingParts(text));
    },
  };
}
