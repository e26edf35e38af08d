/** The headline KPIs and the funnel as they would come out, and the period that they are of. */

import { fill } from '../i18n/fill';
import type { Headline } from '../proposal/glance';
import type { App } from './app';
import { choice, input } from './choice';
import { type Child, element, note, section } from './element';
import { funnelPicture } from './funnel-picture';
import { type OwnPeriod, periodChoices } from './period';

/** The section of the first screen. */
export function previewSection(app: App): HTMLElement {
  const { words } = app.texts;
  const parts: Child[] = [...periodFields(app)];
  const { headlines, funnel, cut } = app.glance();
  if (app.periodText() !== null) {
    if (headlines.length === 0) parts.push(note(words.noPreview));
    else parts.push(element('dl', { class: 'tiles' }, ...headlines.map((each) => tile(each, app))));
    if (funnel.length > 1 && funnel.some(({ reached }) => reached > 0)) {
      const picture = funnelPicture(app.figures);
      picture.show(funnel);
      parts.push(element('h3', {}, words.funnel), picture.element);
    }
  }
  if (cut !== null) parts.push(note(fill(words.previewPart, { rows: app.figures.count(cut) })));
  return section(words.preview, ...parts);
}

function tile({ id, label, value, unit }: Headline, { texts, figures, draft }: App): HTMLElement {
  const goal = draft.settings.goals[id];
  const number = element('dd', { class: 'value' }, figures.value(value, unit));
  const made = element('div', {}, element('dt', {}, label), number);
  if (goal !== undefined) {
    made.append(element('dd', { class: 'note' }, fill(texts.words.goal, { value: figures.value(goal, unit) })));
  }
  return made;
}

function periodFields(app: App): HTMLElement[] {
  const { words } = app.texts;
  const { choice: chosen, own } = app.chosenPeriod;
  const options = periodChoices.map((id) => ({ value: id, label: words[id] }));
  const made = choice([words.period], options, chosen, 'period', (value) => {
    app.choosePeriod({ own, choice: periodChoices.find((id) => id === value) ?? 'all' });
  });
  if (chosen !== 'custom') return [made.row];
  const day = (name: keyof OwnPeriod): HTMLElement => {
    const field = input([words[name]], 'date', own[name], `period-${name}`);
    field.input.addEventListener('change', () => {
      app.choosePeriod({ choice: chosen, own: { ...app.chosenPeriod.own, [name]: field.input.value } });
    });
    return field.row;
  };
  return [made.row, element('div', { class: 'own' }, day('from'), day('to'))];
}
