/** The headline KPIs and the funnel as they would come out, and the period that they are of. */

import type { Result } from '../engine/formula';
import { fill } from '../i18n/fill';
import type { App } from './app';
import { choice, input } from './choice';
import { type Child, element, note, section } from './element';
import { funnelPicture } from './funnel-picture';
import { headlines } from './headlines';
import { type OwnPeriod, periodChoices } from './period';

/** The section of the first screen. */
export function previewSection(app: App): HTMLElement {
  const { texts, figures, book } = app;
  const { words } = texts;
  const parts: Child[] = [...periodFields(app)];
  const period = app.periodText();
  if (period !== null) {
    const whole = app.known.whole(app.period(), app.draft.settings);
    const shown = headlines(whole.results);
    if (shown.length === 0) parts.push(note(words.noPreview));
    else parts.push(element('dl', { class: 'tiles' }, ...shown.map((result) => tile(result, app))));
    if (whole.funnel.length > 1 && whole.funnel.some(({ reached }) => reached > 0)) {
      const picture = funnelPicture(texts, figures);
      picture.show(whole.funnel);
      parts.push(element('h3', {}, words.funnel), picture.element);
    }
  }
  if (book.cut !== null) parts.push(note(fill(words.previewPart, { rows: figures.count(book.cut) })));
  return section(words.preview, ...parts);
}

function tile({ kpi, value }: Result, { texts, figures, draft }: App): HTMLElement {
  const goal = draft.settings.goals[kpi.id];
  const made = element(
    'div',
    {},
    element('dt', {}, kpi.label[texts.locale]),
    element('dd', { class: 'value' }, figures.value(value as number, kpi.unit)),
  );
  if (goal !== undefined) {
    made.append(element('dd', { class: 'note' }, fill(texts.words.goal, { value: figures.value(goal, kpi.unit) })));
  }
  return made;
}

function periodFields(app: App): HTMLElement[] {
  const { words } = app.texts;
  const { choice: chosen, own } = app.chosenPeriod;
  const options = periodChoices.map((id) => ({ value: id, label: words[id] }));
  const made = choice([words.period], options, chosen, 'period', (value) => {
    app.chosenPeriod = { own, choice: periodChoices.find((id) => id === value) ?? 'all' };
    app.refresh();
  });
  if (chosen !== 'custom') return [made.row];
  const day = (name: keyof OwnPeriod): HTMLElement => {
    const field = input([words[name]], 'date', own[name], `period-${name}`);
    field.input.addEventListener('change', () => {
      app.chosenPeriod = { choice: chosen, own: { ...app.chosenPeriod.own, [name]: field.input.value } };
      app.refresh();
    });
    return field.row;
  };
  return [made.row, element('div', { class: 'own' }, day('from'), day('to'))];
}
