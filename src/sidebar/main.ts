/** The page of the sidebar: opens the spreadsheet and shows the wizard, or says why it can't. */

import type { WizardOpening } from '../sheets/page-calls';
import { button, element } from './element';
import { working } from './footer';
import { fetchTexts, takeTextsOfPage } from './parts';
import { CallFailed, call } from './server';
import { type PageTexts, textsOf } from './texts';
import { startWizard } from './wizard';

/** What the add-on is called in every language. */
const name = 'Funnel KPIs';

const texts = speak(textsOf(takeTextsOfPage()));
void open();

/** Reads the spreadsheet and shows what was recognised in it. */
async function open(): Promise<void> {
  const heading = element('h1', {}, name);
  const main = element('main', { class: 'stack', 'aria-busy': 'true' }, heading, working(texts.words.loading));
  document.body.replaceChildren(main);
  const slow = (): void => main.append(element('p', { class: 'note', role: 'status' }, texts.words.slow));
  let opening: WizardOpening;
  try {
    opening = await call('wizardOpen', undefined, slow);
    // Somebody may have chosen a language for all since the page was sent.
    await fetchTexts(opening.locale);
  } catch (error) {
    if (!(error instanceof CallFailed)) throw error;
    const again = button('primary', texts.words.tryAgain, () => void open());
    main.removeAttribute('aria-busy');
    main.replaceChildren(
      heading,
      element('p', { class: 'alert', role: 'alert' }, worded(error, texts)),
      element('p', {}, texts.words.without),
      element('div', { class: 'buttons' }, again),
    );
    again.focus();
    return;
  }
  startWizard(opening, speak(textsOf(opening.locale)), { speak: (locale) => speak(textsOf(locale)), worded });
}

function speak(spoken: PageTexts): PageTexts {
  document.documentElement.lang = spoken.locale;
  document.documentElement.dir = spoken.direction;
  return spoken;
}

/** What went wrong, as a sentence. */
function worded({ failure }: CallFailed, { words }: PageTexts): string {
  return failure.code === 'refused' ? failure.message : words[failure.code];
}
