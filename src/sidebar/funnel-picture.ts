/** The funnel as bars, one per stage, which grow and shrink as stages are moved. */

import type { Glance } from '../proposal/glance';
import { element } from './element';
import type { Figures } from './figures';

export interface FunnelPicture {
  element: HTMLElement;
  show(steps: Glance['funnel']): void;
}

/** Makes the picture. It is a list of its numbers for those who don't see it. */
export function funnelPicture(figures: Figures): FunnelPicture {
  const list = element('ul', { class: 'funnel' });
  const rows = new Map<string, { row: HTMLElement; bar: HTMLElement; number: HTMLElement; share: HTMLElement }>();
  return {
    element: list,
    show(steps) {
      const most = steps.reduce((largest, { reached }) => Math.max(largest, reached), 0);
      for (const [stage, { row }] of rows) if (!steps.some((step) => step.stage === stage)) row.remove();
      for (const { stage, label, reached, fromPrevious } of steps) {
        let made = rows.get(stage);
        if (made === undefined) {
          const bar = element('span', { class: 'bar' });
          const number = element('span', { class: 'number' });
          const share = element('span', { class: 'note' });
          const name = element('span', { class: 'name' }, label);
          const row = element(
            'li',
            {},
            element('span', { class: 'words' }, name, ' ', number, ' ', share),
            element('span', { class: 'track', 'aria-hidden': 'true' }, bar),
          );
          made = { row, bar, number, share };
          rows.set(stage, made);
        }
        made.number.textContent = figures.count(reached);
        made.share.textContent = fromPrevious === null ? '' : figures.share(fromPrevious);
        made.bar.style.inlineSize = `${most === 0 ? 0 : Math.max(reached === 0 ? 0 : 1, (reached / most) * 100)}%`;
        list.append(made.row);
      }
    },
  };
}
