/** One open question with its choices, and what each choice does to the KPIs. */

import type { Result } from '../engine/formula';
import { fill } from '../i18n/fill';
import type { AskText } from '../proposal/asks';
import { namedEffects, resultsWith } from '../proposal/headlines';
import type { App } from './app';
import { button, element, freshId } from './element';

/** The card of the first of so many questions. Its effects are worked out after it is shown, one choice at a time, so that the page stays quick. */
export function questionCard(ask: AskText, count: number, app: App): HTMLElement {
  const { words, direction } = app.texts;
  const id = freshId();
  const numbers = new Map<string, HTMLElement>();
  const choose = (value: string, label: string): void =>
    app.answer(ask.id, value, fill(words.answered, { choice: label }));
  const ordered = [...ask.choices].sort((a, b) => Number(b.value === ask.usual) - Number(a.value === ask.usual));
  const choices = ordered.map(({ value, label }) => {
    const effect = element('span', { class: 'note' });
    numbers.set(value, effect);
    const content = [element('bdi', { class: 'name' }, label), effect];
    if (value === ask.usual) content.splice(1, 0, element('span', { class: 'usual' }, words.usual));
    const made = button('choice', content, () => choose(value, label), { 'data-value': value });
    return element('li', {}, made);
  });
  const none = element('p', { class: 'note' });
  app.onceReady(() => void showEffects(ask, app, numbers, none));
  return element(
    'section',
    { class: 'card stack question', 'aria-labelledby': id, 'data-ask': ask.id, 'data-key': 'question', tabindex: '-1' },
    element('p', { class: 'note' }, fill(words.question, { number: 1, count })),
    element('h2', { id, dir: direction }, ask.text),
    element('ul', { class: 'choices' }, ...choices),
    none,
    button('plain', words.later, () => app.putOff(ask)),
  );
}

/** Lets the page draw, and take what the person does, before work goes on. */
function breath(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

async function showEffects(
  ask: AskText,
  app: App,
  numbers: ReadonlyMap<string, HTMLElement>,
  none: HTMLElement,
): Promise<void> {
  const { draft, figures, texts } = app;
  const answer = app.askOf(ask.id);
  if (answer === undefined || !none.isConnected) return;
  const period = app.period();
  // As it is now, and then after each choice.
  const results: (readonly Result[])[] = [app.known.whole(period, draft.settings).results];
  for (const { value } of ask.choices) {
    await breath();
    // Answered or drawn anew meanwhile.
    if (!none.isConnected || app.draft !== draft) return;
    results.push(resultsWith(app.book, draft.mapping, answer, value, period, draft.settings));
  }
  const effects = namedEffects(results, texts.locale);
  const { words } = texts;
  // Beside what counts until then, the choices show only what they change.
  const usual = ask.choices.findIndex(({ value }) => value === ask.usual) + 1;
  const said = (at: number): string =>
    effects
      .filter(({ values }) => at === usual || values[at] !== values[usual])
      .map(({ name, unit, values }) => {
        const number = values[at] ?? null;
        return `${name} ${number === null ? words.none : figures.value(number, unit)}`;
      })
      .join(' · ');
  ask.choices.forEach(({ value }, at) => {
    const shown = numbers.get(value);
    if (shown !== undefined) shown.textContent = said(at + 1);
  });
  if (effects.length === 0) none.textContent = words.noEffect;
  else if (usual === 0) none.textContent = fill(words.untilThen, { values: said(0) });
}
