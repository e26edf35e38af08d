/** The way between screens: each opens on top of the one before, and leads back to where it was opened. */

import type { App, Screen } from './app';
import { button, element, redraw } from './element';

export interface Screens {
  /** The screen on top. */
  current(): Screen;
  isFirst(): boolean;
  /** The key of what has the focus, which opens a screen. */
  opener(): string | undefined;
  open(screen: Screen, opener: string | undefined): void;
  /** Goes back to the screen below; what had opened the one above takes the focus. */
  back(): void;
  /** Puts a screen on top of the first one, in place of all others; null: the first one alone. */
  only(screen: Screen | null): void;
  /** Draws the screen anew; what has the focus keeps it. */
  refresh(): void;
  /** Puts the focus on the screen's heading. */
  focusHeading(): void;
}

/** Shows screens in an element, the first one from the start. */
export function screensIn(main: HTMLElement, first: Screen, app: App): Screens {
  const above: { screen: Screen; opener: string | undefined }[] = [];
  const current = (): Screen => above[above.length - 1]?.screen ?? first;
  const focusHeading = (): void => main.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });

  const content = (): (Node | string)[] => {
    const head: Node[] = [element('h1', { tabindex: '-1' }, element('bdi', {}, current().title(app)))];
    if (above.length > 0) {
      const label = [element('span', { class: 'arrow', 'aria-hidden': 'true' }), app.texts.words.back];
      head.unshift(button('plain', label, () => app.back(), { 'data-key': 'back' }));
    }
    return [element('header', { class: 'stack' }, ...head), ...current().draw(app)];
  };

  /** Shows the screen on top from its beginning; its heading takes the focus. */
  const show = (): void => {
    main.replaceChildren(...content());
    window.scrollTo(0, 0);
    focusHeading();
  };

  return {
    current,
    isFirst: () => above.length === 0,
    opener: () => document.activeElement?.closest<HTMLElement>('[data-key]')?.dataset.key,
    open(screen, opener) {
      above.push({ screen, opener });
      show();
    },
    back() {
      const left = above.pop();
      if (left === undefined) return;
      show();
      [...main.querySelectorAll<HTMLElement>('[data-key]')].find(({ dataset }) => dataset.key === left.opener)?.focus();
    },
    only(screen) {
      above.length = 0;
      if (screen !== null) above.push({ screen, opener: undefined });
      show();
    },
    refresh: () => redraw(main, content()),
    focusHeading,
  };
}
