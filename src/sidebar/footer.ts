/** The foot of the page: the period, the buttons, and what is going on. */

import { choice } from './choice';
import { button, type Child, element, freshId } from './element';
import { type OwnPeriod, type PeriodChoice, periodChoices } from './period';
import type { PageTexts } from './texts';

export interface Footer {
  element: HTMLElement;
  save: HTMLButtonElement;
  build: HTMLButtonElement;
  /** What was chosen. */
  chosen(): PeriodChoice;
  own(): OwnPeriod;
  /** Puts the focus on the first of the person's own days. */
  focusOwn(): void;
  /** Says what is going on or what has happened. An action stands behind it as a button. */
  say(text: string, action?: { text: string; act: () => void }): void;
  /** Says what went wrong; '' when nothing did. */
  complain(text: string): void;
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
  const own = element('div', { class: 'own' });
  const days = { from: dayInput(words.from), to: dayInput(words.to) };
  own.append(days.from.row, days.to.row);
  own.hidden = true;
  const period = choice(
    [words.period],
    periodChoices.map((id) => ({ value: id, label: words.periods[id] })),
    'all',
    (value) => {
      own.hidden = value !== 'custom';
    },
  );
  const status = element('p', { class: 'status', role: 'status' });
  const alert = element('p', { class: 'alert', role: 'alert' });
  const buildButton = button('primary', words.build, build);
  const saveButton = button('secondary', words.save, save);
  const controls = [period.select, days.from.input, days.to.input, buildButton, saveButton];
  return {
    element: element(
      'footer',
      { class: 'stack' },
      period.row,
      own,
      alert,
      status,
      element('div', { class: 'buttons' }, buildButton, saveButton),
    ),
    save: saveButton,
    build: buildButton,
    chosen: () => periodChoices.find((id) => id === period.select.value) ?? 'all',
    own: () => ({ from: days.from.input.value, to: days.to.input.value }),
    focusOwn: () => days.from.input.focus(),
    say(text, action) {
      status.replaceChildren(text);
      if (action !== undefined) status.append(' ', button('plain', action.text, action.act));
    },
    complain(text) {
      alert.textContent = text;
    },
    busy(text) {
      for (const control of controls) control.disabled = text !== null;
      if (text !== null) status.replaceChildren(...workingParts(text));
    },
  };
}

function dayInput(label: string): { row: HTMLElement; input: HTMLInputElement } {
  const id = freshId();
  const input = element('input', { id, type: 'date' });
  return { row: element('div', { class: 'field' }, element('label', { for: id }, label), input), input };
}
