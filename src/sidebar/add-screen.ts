/** A table that is not there yet: what it would unlock, and the tabs that may hold it. */

import { type TableId, tableLabels } from '../kpis/tables';
import { tableOf, withTable } from '../proposal/draft';
import { unlocked } from '../proposal/headlines';
import type { Screen } from './app';
import { button, element, note } from './element';
import { proposed, tabScreen } from './tab-screen';

/** Tables for which a tab can be made. */
const creatable: readonly TableId[] = ['deals', 'spend', 'activities', 'targets'];

/** The screen of a table. */
export function addScreen(table: TableId): Screen {
  return {
    title: ({ texts }) => tableLabels[table][texts.locale],
    draw(app) {
      const { words, locale } = app.texts;
      const gained = unlocked(app.known.whole(app.period(), app.draft.settings), app.draft.settings).get(table) ?? [];
      const kpis = gained.map((kpi) => element('li', {}, kpi.label[locale]));
      const free = app.known.description().tabs.filter(({ name }) => tableOf(app.draft.mapping, name) === undefined);
      const tabs = free.map((tab) =>
        element(
          'li',
          {},
          button('choice', element('bdi', { class: 'name' }, tab.name), () => {
            app.change({ mapping: withTable(app.draft.mapping, tab.name, proposed(table, tab)) });
            app.back();
            app.open(() => tabScreen(tab.name));
          }),
        ),
      );
      return [
        ...(kpis.length === 0 ? [] : [element('h2', {}, words.getsKpis), element('ul', { class: 'list' }, ...kpis)]),
        element('h2', {}, words.whichTab),
        tabs.length === 0 ? note(words.noFreeTab) : element('ul', { class: 'choices' }, ...tabs),
        ...(creatable.includes(table)
          ? [button('secondary', words.createTab, () => void app.createSheet([table]), { 'data-key': 'create' })]
          : []),
      ];
    },
  };
}
