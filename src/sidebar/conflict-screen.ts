/** Somebody else saved in between: where the two differ, and what is to count there. Nothing is saved before that is chosen. */

import { differencesOf, joined } from '../forms/settings-differences';
import { fill, isolated } from '../i18n/fill';
import type { App, Draft, Screen } from './app';
import { choice } from './choice';
import { button, element, note } from './element';

/**
 * The screen, or null where both say the same.
 * @param base What both began with.
 * @param theirs What is saved now.
 * @param settle Takes what is to count.
 */
export function conflictScreen(app: App, base: Draft, theirs: Draft, settle: (draft: Draft) => void): Screen | null {
  const mine = app.draft;
  const differences = differencesOf(app.book, base, mine, theirs, app.texts.locale);
  if (differences.length === 0) return null;
  // What only one has changed is that one's; what both have changed stays as the person has it, who sees it here.
  const own = new Set(differences.filter(({ by }) => by !== 'them').map(({ key }) => key));
  return {
    title: ({ texts }) => texts.words.conflict,
    draw({ texts }) {
      const { words } = texts;
      const rows = differences.map((each) => {
        const value = (text: string): string => (text === '' ? words.empty : isolated(text));
        const options = [
          { value: 'mine', label: fill(words.mine, { value: value(each.mine) }) },
          { value: 'theirs', label: fill(words.theirs, { value: value(each.theirs) }) },
        ];
        const label = element('span', { class: 'name' }, element('bdi', {}, each.label));
        const where = each.section === '' ? [] : [' ', element('bdi', { class: 'note' }, each.section)];
        const made = choice([label, ...where], options, own.has(each.key) ? 'mine' : 'theirs', each.key, (chosen) => {
          if (chosen === 'mine') own.add(each.key);
          else own.delete(each.key);
        });
        return made.row;
      });
      const all = (keys: readonly string[]): void => {
        own.clear();
        for (const key of keys) own.add(key);
        app.refresh();
      };
      const use = (): void => settle(joined(app.book, mine, theirs, [...own], texts.locale));
      return [
        note(words.conflictNote),
        element(
          'div',
          { class: 'buttons' },
          button('plain', words.allMine, () => all(differences.map(({ key }) => key)), { 'data-key': 'mine' }),
          button('plain', words.allTheirs, () => all([]), { 'data-key': 'theirs' }),
        ),
        ...rows,
        element('div', { class: 'buttons' }, button('primary', words.saveChosen, use, { 'data-key': 'settle' })),
      ];
    },
  };
}
