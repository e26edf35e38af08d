/** All KPIs with what they tell, their value now or why there is none, and how to have them in a cell. */

import type { Result } from '../engine/formula';
import { fill } from '../i18n/fill';
import type { Definition } from '../kpis/kpi';
import { sentence, wordReason } from '../kpis/reasons';
import type { App, Screen } from './app';
import { input } from './choice';
import { element, note } from './element';

/** The screen of the KPIs, with a search over names and descriptions. */
export function glossaryScreen(): Screen {
  let wanted = '';
  return {
    title: ({ texts }) => texts.words.glossary,
    draw(app) {
      const { words, locale } = app.texts;
      const { results } = app.known.whole(app.period(), app.draft.settings);
      const list = element('dl', { class: 'glossary' });
      const none = element('p', { class: 'note', role: 'status' });
      const search = input([words.search], 'search', wanted, 'search');
      const show = (): void => {
        wanted = search.input.value;
        const folded = wanted.trim().toLocaleLowerCase(locale);
        const found = results.filter(({ kpi }) => {
          const { label, description, function: name = '' } = kpi as Definition;
          return `${label[locale]} ${description[locale]} ${name}`.toLocaleLowerCase(locale).includes(folded);
        });
        list.replaceChildren(...found.map((result) => entry(result, app)));
        none.textContent = found.length === 0 ? fill(words.nothingLike, { text: wanted.trim() }) : '';
      };
      search.input.addEventListener('input', show);
      show();
      return [search.row, none, list];
    },
  };
}

function entry({ kpi, value, reason }: Result, { texts, figures }: App): HTMLElement {
  const { words, locale } = texts;
  const { label, description, function: name } = kpi as Definition;
  const made = element(
    'div',
    { 'data-kpi': kpi.id },
    element('dt', {}, label[locale]),
    value === null
      ? element('dd', { class: 'value none' }, words.none)
      : element('dd', { class: 'value' }, figures.value(value, kpi.unit)),
    element('dd', {}, description[locale]),
  );
  if (value === null && reason !== null) {
    made.append(element('dd', {}, note(sentence(wordReason(reason, kpi, locale)))));
  }
  if (name !== undefined) {
    const formula = element('code', { dir: 'ltr' }, `=${name}(…)`);
    const [before = '', after = ''] = words.inCell.split('{formula}');
    made.append(element('dd', {}, note(before, formula, after)));
  }
  return made;
}
