/** The wizard: keeps what the person has chosen, goes from screen to screen, saves and builds the report. */

import { fill } from '../i18n/fill';
import type { Locale } from '../i18n/locales';
import type { ReportJson, WizardOpening } from '../sheets/page-calls';
import { recognise } from '../tables/recognise';
import { withPlaces } from '../tables/sheet';
import type { App, Draft } from './app';
import { type Ask, asksOf } from './asks';
import { type Book, bookOf, periodFrom, type Understanding, understand } from './book';
import { sameMapping } from './draft';
import { element } from './element';
import { figuresOf } from './figures';
import { createFooter, type Footer } from './footer';
import { homeScreen } from './home-screen';
import { periodOf } from './period';
import { progressScreen, resultScreen, type Step } from './result-screen';
import { screensIn } from './screens';
import { CallFailed, call, focusSheet } from './server';
import type { PageTexts } from './texts';

export interface Speech {
  /** Changes the language of the page. */
  speak(locale: Locale): PageTexts;
  /** What went wrong, as a sentence. */
  worded(error: CallFailed, texts: PageTexts): string;
}

/** Shows the wizard. The focus, which Google leaves in the grid, goes to the heading. */
export function startWizard(opening: WizardOpening, spoken: PageTexts, { speak, worded }: Speech): void {
  let texts = spoken;
  let book: Book = bookOf(opening);
  let automatic = recognise(book.tabs, book.options);
  let saved: App['saved'] = { mapping: opening.mapping, settings: opening.settings };
  let draft: Draft = { mapping: opening.mapping ?? automatic, settings: opening.settings };
  let known: Understanding = understand(book, draft.mapping);
  let figures = figuresOf(texts.locale, opening.sheetLocale, draft.settings.currency);
  let asks: Ask[] | null = null;
  let reportTab = opening.report;
  let report: ReportJson | null = null;
  // The same period as long as its text is the same, so that what was worked out for it is found again.
  let lastPeriod: { text: string; period: ReturnType<typeof periodFrom> } | null = null;
  const later = new Set<string>();
  const main = element('main', { class: 'stack' });
  let footer: Footer = createFooter(
    texts,
    () => void save(),
    () => void build(),
  );

  const app: App = {
    get texts() {
      return texts;
    },
    get figures() {
      return figures;
    },
    get book() {
      return book;
    },
    get draft() {
      return draft;
    },
    get known() {
      return known;
    },
    get saved() {
      return saved;
    },
    get reportTab() {
      return reportTab;
    },
    get report() {
      return report;
    },
    chosenPeriod: { choice: 'all', own: { from: '', to: '' } },
    showsAll: false,
    asks: () => {
      asks ??= asksOf(book, draft.mapping, known, saved.mapping !== null, texts);
      return asks.filter(({ id }) => !later.has(id));
    },
    periodText() {
      const chosen = chosenPeriod();
      return 'problem' in chosen ? null : chosen.period;
    },
    period() {
      const chosen = chosenPeriod();
      return 'problem' in chosen ? null : periodOfText(chosen.period);
    },
    change,
    putOff(ask) {
      later.add(ask.id);
      refresh();
    },
    open(screen) {
      screens.open(screen);
      sayWhetherSaved();
    },
    back,
    refresh,
    say: (text) => footer.say(text),
    complain: (text) => footer.complain(text),
    readAgain,
    createSheet,
    showReport,
    toSheet: focusSheet,
  };

  const screens = screensIn(main, homeScreen, app);

  document.body.replaceChildren(main, footer.element);
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && !screens.isFirst()) back();
  });
  screens.only(null);
  sayWhetherSaved();

  function chosenPeriod(): ReturnType<typeof periodOf> {
    const { choice, own } = app.chosenPeriod;
    return periodOf(choice, book.options.today, own, draft.settings.fiscalYearStart);
  }

  function periodOfText(text: string): ReturnType<typeof periodFrom> {
    if (lastPeriod?.text !== text) lastPeriod = { text, period: periodFrom(text) };
    return lastPeriod.period;
  }

  function refresh(): void {
    screens.refresh();
  }

  function back(): void {
    footer.complain('');
    screens.back();
    sayWhetherSaved();
  }

  function take(next: Partial<Draft>): void {
    draft = { ...draft, ...next };
    if (next.mapping !== undefined) {
      known = understand(book, draft.mapping);
      asks = null;
    }
    if (next.settings !== undefined) {
      figures = figuresOf(texts.locale, book.options.locale, draft.settings.currency);
      const locale = draft.settings.language ?? opening.locale;
      if (locale !== texts.locale) changeLanguage(locale);
    }
  }

  function change(next: Partial<Draft>, said?: string): void {
    const before = draft;
    take(next);
    const screen = screens.current();
    if (screen.update === undefined) refresh();
    else screen.update(app);
    sayWhetherSaved();
    if (said === undefined) return;
    const undo = (): void => {
      take(before);
      refresh();
      sayWhetherSaved();
      screens.focusHeading();
    };
    footer.say(said, { text: texts.words.undo, act: undo });
  }

  function changeLanguage(locale: Locale): void {
    texts = speak(locale);
    figures = figuresOf(locale, book.options.locale, draft.settings.currency);
    asks = null;
    const before = footer.element;
    footer = createFooter(
      texts,
      () => void save(),
      () => void build(),
    );
    before.replaceWith(footer.element);
    refresh();
  }

  function isSaved(): boolean {
    return (
      sameMapping(saved.mapping ?? automatic, draft.mapping) &&
      JSON.stringify(saved.settings) === JSON.stringify(draft.settings)
    );
  }

  /** Says whether there is something to save. */
  function sayWhetherSaved(): void {
    const clean = isSaved();
    footer.save.hidden = clean;
    footer.build.disabled = Object.keys(known.reading().tables).length === 0;
    footer.say(clean ? '' : texts.words.notSaved);
  }

  async function save(): Promise<void> {
    if (!(await during(texts.words.saving, saveDraft))) return;
    footer.say(texts.words.savedNow);
    if (document.activeElement === document.body) footer.build.focus();
  }

  /** Saves what is shown. What is as recognised and was never saved stays automatic, unless a report is built of it. */
  async function saveDraft(fixed = false): Promise<void> {
    const stays = !fixed && sameMapping(automatic, draft.mapping);
    const mapping = stays ? null : withPlaces(book.tabs, draft.mapping);
    await call('wizardSave', { mapping, settings: draft.settings }, slow);
    saved = { mapping: mapping === null ? null : draft.mapping, settings: draft.settings };
    asks = null;
    sayWhetherSaved();
  }

  function slow(): void {
    footer.busy(texts.words.slow);
  }

  /** Builds the report of the period chosen, of what is shown; what isn't saved yet is saved first. */
  async function build(): Promise<void> {
    const chosen = chosenPeriod();
    if ('problem' in chosen) {
      footer.complain(texts.words[chosen.problem]);
      return;
    }
    const { words } = texts;
    const rows = known
      .description()
      .tabs.filter(({ name }) => draft.mapping.tables.some(({ tab }) => tab === name))
      .reduce((sum, { rows: count }) => sum + count, 0);
    const steps: Step[] = [
      { text: words.stepSave, state: 'now' },
      { text: fill(words.stepCompute, { rows: figures.count(rows) }), state: 'next' },
      { text: words.stepCheck, state: 'next' },
    ];
    const step = (at: number, state: Step['state']): void => {
      if (steps[at] !== undefined) steps[at].state = state;
      refresh();
    };
    screens.only(progressScreen(steps));
    const done = await during(words.building, async () => {
      if (saved.mapping === null || !isSaved()) await saveDraft(true);
      step(0, 'done');
      step(1, 'now');
      footer.busy(words.building);
      report = await call('wizardBuild', chosen, slow);
      reportTab = report.report.tab;
      step(1, 'done');
      step(2, 'done');
    });
    if (!done) {
      for (const each of steps) if (each.state === 'now') each.state = 'failed';
      refresh();
      return;
    }
    footer.say(words.built);
    screens.only(resultScreen);
  }

  async function readAgain(): Promise<void> {
    await during(texts.words.loading, async () => {
      const now = await call('wizardOpen', undefined, slow);
      const clean = isSaved();
      book = bookOf(now);
      automatic = recognise(book.tabs, book.options);
      saved = { mapping: now.mapping, settings: now.settings };
      reportTab = now.report;
      const settings = clean ? now.settings : draft.settings;
      take({ mapping: clean ? (now.mapping ?? automatic) : draft.mapping, settings });
      refresh();
    });
    sayWhetherSaved();
  }

  async function createSheet(kinds: readonly string[]): Promise<void> {
    const done = await during(texts.words.creating, async () => {
      await call('createPipelineSheet', { kinds }, slow);
    });
    if (!done) return;
    await readAgain();
    screens.only(null);
  }

  async function showReport(): Promise<void> {
    if (reportTab === null) return;
    const tab = reportTab;
    if (await during('', async () => void (await call('wizardShow', { tab }, slow)))) focusSheet();
    sayWhetherSaved();
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
      if (!(error instanceof CallFailed)) throw error;
      footer.complain(worded(error, texts));
      return false;
    } finally {
      footer.busy(null);
      main.inert = false;
      main.removeAttribute('aria-busy');
      sayWhetherSaved();
    }
  }
}
