/** The page of the sidebar: shows what was recognised, keeps the person's changes, saves them and builds the report. */

import { fill } from '../i18n/fill';
import { localeOf } from '../i18n/locales';
import type { WizardState, WizardTab } from '../sheets/page-calls';
import type { Mapping } from '../tables/mapping';
import { mustReadAgain, sameMapping, startOf, tableOf, toSave } from './draft';
import { button, element } from './element';
import { countText } from './figures';
import { createFooter, working } from './footer';
import { periodOf } from './period';
import { resultSection } from './result-section';
import { CallFailed, call, focusSheet } from './server';
import { stagesSection } from './stages-section';
import { type Editing, tabCard } from './tab-card';
import { type PageTexts, textsOf } from './texts';

const main = element('main', { class: 'stack' });
const readAgain = element('p', { class: 'summary open', role: 'status' });
const result = element('div', {});
let texts = speak(textsOf(localeOf(navigator.language)));

/** What is on the page once the server has answered. */
interface Shown {
  state: WizardState;
  /** What the server has, and what the person has made of it. */
  saved: Mapping;
  mapping: Mapping;
  heading: HTMLElement;
  automatic: HTMLButtonElement;
}

document.body.append(main);
void open();

/** Reads the spreadsheet and shows what was recognised in it. */
async function open(): Promise<void> {
  main.setAttribute('aria-busy', 'true');
  main.replaceChildren(working(texts.words.loading));
  try {
    const state = await call('wizardOpen');
    if (state.locale !== texts.locale) texts = speak(textsOf(state.locale));
    startWizard(state);
  } catch (error) {
    const again = button('primary', texts.words.tryAgain, () => void open());
    main.replaceChildren(
      element('p', { class: 'alert', role: 'alert' }, worded(error, texts)),
      element('div', { class: 'buttons' }, again),
    );
    again.focus();
    if (!(error instanceof CallFailed)) throw error;
  } finally {
    main.removeAttribute('aria-busy');
  }
}

function speak(spoken: PageTexts): PageTexts {
  document.documentElement.lang = spoken.locale;
  document.documentElement.dir = spoken.direction;
  return spoken;
}

/** What went wrong, as a sentence. */
function worded(error: unknown, { words }: PageTexts): string {
  if (!(error instanceof CallFailed)) return words.unanswered;
  const { failure } = error;
  return failure.code === 'refused' ? failure.message : words[failure.code];
}

/** Shows the wizard. The focus, which Google leaves in the grid, goes to the heading. */
function startWizard(opened: WizardState): void {
  const { words, locale } = texts;
  const footer = createFooter(texts, save, build);
  let shown: Shown;
  document.body.append(footer.element);
  show(opened, startOf(opened)).heading.focus();

  /** Shows what the server knows, with the person's mapping; what is open stays open. */
  function show(state: WizardState, mapping: Mapping): Shown {
    const open = openedParts();
    const heading = element('h1', { tabindex: '-1' }, words.title);
    const automatic = button('plain', words.backToAutomatic, backToAutomatic);
    shown = { state, saved: startOf(state), mapping, heading, automatic };
    const editing: Editing = { texts, mapping: () => shown.mapping, change };
    const names = stagesSection(state.stages, editing);
    main.replaceChildren(
      element(
        'header',
        { class: 'stack' },
        heading,
        element('p', { class: 'note' }, `${state.saved ? words.saved : words.automatic} ${words.intro}`),
        names.shortcut,
      ),
      tabsSection(state.tabs, editing),
      readAgain,
      names.section,
      element('div', { class: 'buttons' }, automatic, button('plain', words.toSheet, focusSheet)),
      result,
    );
    for (const part of openable()) if (open.has(partName(part))) part.open = true;
    sayWhetherSaved();
    return shown;
  }

  function change(next: Mapping): void {
    shown.mapping = next;
    sayWhetherSaved();
  }

  function isSaved(): boolean {
    return sameMapping(shown.saved, shown.mapping);
  }

  /** Says whether there is something to save, and whether what is shown has to be read anew. */
  function sayWhetherSaved(): void {
    footer.say(isSaved() ? '' : words.notSaved);
    readAgain.textContent = mustReadAgain(shown.saved, shown.mapping) ? words.readAgain : '';
    shown.automatic.hidden = !shown.state.saved && isSaved();
  }

  async function save(): Promise<void> {
    if (!(await during(words.saving, saveMapping))) return;
    footer.say(words.savedNow);
    if (document.activeElement === document.body) footer.save.focus();
  }

  async function saveMapping(): Promise<void> {
    const state = await call('wizardSave', { mapping: toSave(shown.saved, shown.mapping) });
    show(state, startOf(state));
  }

  /** Back to what is recognised automatically. What the person had chosen can be brought back. */
  async function backToAutomatic(): Promise<void> {
    const before = shown.mapping;
    const done = await during(words.saving, async () => {
      const state = await call('wizardSave', { mapping: null });
      show(state, startOf(state));
    });
    if (!done) return;
    shown.heading.focus();
    const undo = (): void => {
      show(shown.state, before).heading.focus();
      if (!isSaved()) footer.say(words.undone);
    };
    footer.say(words.automaticNow, { text: words.undo, act: undo });
  }

  /** Builds the report of the period chosen. What isn't saved yet is saved first. */
  async function build(): Promise<void> {
    const chosen = periodOf(footer.chosen(), new Date(), footer.own());
    if ('problem' in chosen) {
      footer.complain(words[chosen.problem]);
      footer.focusOwn();
      return;
    }
    const done = await during(words.building, async () => {
      if (!isSaved()) await saveMapping();
      footer.busy(words.building);
      result.replaceChildren(resultSection(await call('wizardBuild', chosen), texts, focusSheet));
    });
    if (!done) return;
    footer.say('');
    result.querySelector('h2')?.focus();
    result.firstElementChild?.scrollIntoView();
  }

  /** Does something that takes a while: nothing can be changed meanwhile. Says what went wrong; false when it did. */
  async function during(text: string, work: () => Promise<void>): Promise<boolean> {
    footer.complain('');
    footer.busy(text);
    main.inert = true;
    main.setAttribute('aria-busy', 'true');
    try {
      await work();
      return true;
    } catch (error) {
      footer.complain(worded(error, texts));
      sayWhetherSaved();
      if (!(error instanceof CallFailed)) throw error;
      return false;
    } finally {
      footer.busy(null);
      main.inert = false;
      main.removeAttribute('aria-busy');
    }
  }

  function tabsSection(tabs: readonly WizardTab[], editing: Editing): HTMLElement {
    const used = tabs.filter(({ name }) => tableOf(editing.mapping(), name) !== undefined);
    const others = tabs.filter((tab) => !used.includes(tab));
    const section = element('section', { class: 'stack', 'aria-labelledby': 'tabs' });
    section.append(element('h2', { id: 'tabs' }, words.tabs));
    if (used.length === 0) {
      section.append(element('p', { class: 'note' }, tabs.length === 0 ? words.noTabs : words.noneUsed));
    }
    section.append(...used.map((tab) => tabCard(tab, editing)));
    if (others.length > 0) {
      const cards = element('div', { class: 'stack' }, ...others.map((tab) => tabCard(tab, editing)));
      const count = countText(others.length, locale);
      section.append(element('details', {}, element('summary', {}, fill(words.otherTabs, { count })), cards));
    }
    return section;
  }
}

/** The parts of the page that open and close. */
function openable(): HTMLDetailsElement[] {
  return [...main.querySelectorAll('details')];
}

function openedParts(): ReadonlySet<string> {
  return new Set(openable().flatMap((part) => (part.open ? [partName(part)] : [])));
}

/** The same for a part before and after it is shown anew: its tab, and its place among the tab's parts. */
function partName(part: HTMLDetailsElement): string {
  const card = part.closest<HTMLElement>('[data-tab]');
  const place = card === null ? -1 : [...card.querySelectorAll('details')].indexOf(part);
  return JSON.stringify([card?.dataset.tab ?? null, place]);
}
