/** The wizard: keeps what the person has chosen, goes from screen to screen, saves and builds the report. */

import { fill } from '../i18n/fill';
import type { Locale } from '../i18n/locales';
import type { ReportJson, WizardOpening } from '../sheets/page-calls';
import type { App, Draft } from './app';
import { element } from './element';
import { figuresOf } from './figures';
import { createFooter, type Footer } from './footer';
import { homeScreen } from './home-screen';
import { modelOf } from './model';
import { fetchTexts } from './parts';
import { resultScreen } from './result-screen';
import { savingAt } from './saving';
import { screensIn } from './screens';
import { CallFailed, call, focusSheet } from './server';
import type { PageTexts } from './texts';
import { waitingWith } from './waiting';

export interface Speech {
  /** Changes the language of the page. */
  speak(locale: Locale): PageTexts;
  /** What went wrong, as a sentence. */
  worded(error: CallFailed, texts: PageTexts): string;
}

/**
 * Shows the wizard: first what the server sent, and then, when the engine has come, whatever the person makes of it. The
 * focus, which Google leaves in the grid, goes to the heading.
 */
export function startWizard(opening: WizardOpening, spoken: PageTexts, { speak, worded }: Speech): void {
  const model = modelOf(opening);
  let texts = spoken;
  let figures = figuresOf(texts.locale, model.sheetLocale, model.draft.settings.currency);
  let reportTab = opening.report;
  let { personLocale } = opening;
  let report: ReportJson | null = null;
  const later = new Set<string>();
  const main = element('main', { class: 'stack' });
  let footer = makeFooter();

  const app: App = {
    get texts() {
      return texts;
    },
    get figures() {
      return figures;
    },
    get draft() {
      return model.draft;
    },
    get saved() {
      return model.saved;
    },
    get automatic() {
      return model.automatic;
    },
    get reportTab() {
      return reportTab;
    },
    get report() {
      return report;
    },
    get chosenPeriod() {
      return model.chosenPeriod;
    },
    get book() {
      return model.book();
    },
    get known() {
      return model.known();
    },
    showsAll: false,
    glance: () => model.glance(texts.locale),
    asks: () => model.glance(texts.locale).asks.filter(({ id }) => !later.has(id)),
    askOf: (id) => model.asks(texts.locale).find((ask) => ask.id === id),
    answer: (id, value, said) =>
      waiting.whenReady(() => {
        const ask = app.askOf(id);
        if (ask !== undefined) change({ mapping: ask.answer(model.draft.mapping, value) }, said);
      }),
    onceReady: (act) => waiting.onceReady(act),
    choosePeriod: (period) =>
      waiting.whenReady(() => {
        model.choosePeriod(period);
        refresh();
      }),
    periodText() {
      const chosen = model.period();
      return 'problem' in chosen ? null : chosen.period;
    },
    period: model.parsedPeriod,
    change,
    putOff(ask) {
      later.add(ask.id);
      refresh();
    },
    open(screen) {
      const opener = screens.opener();
      waiting.whenReady(() => {
        screens.open(screen(), opener);
        sayWhetherSaved();
      });
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
  const waiting = waitingWith({
    waits() {
      footer.complain('');
      footer.wait(texts.words.gettingReady);
    },
    over: sayWhetherSaved,
    failed: (error) => footer.complain(fill(texts.words.notReady, { why: worded(error, texts) })),
  });
  const saving = savingAt({
    app,
    model,
    screens,
    footer: () => footer,
    during,
    whenReady: waiting.whenReady,
    follow,
    sayWhetherSaved,
    slow,
    built(now) {
      report = now;
      reportTab = now.report.tab;
    },
  });

  document.body.replaceChildren(main, footer.element);
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && !screens.isFirst()) back();
  });
  screens.only(null);
  sayWhetherSaved();
  // The page is drawn before anything else is done.
  setTimeout(() => void waiting.start(), 0);

  function makeFooter(): Footer {
    return createFooter(
      texts,
      () => void saving.save(),
      () => void saving.build(),
    );
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
    model.take(next);
    if (next.settings !== undefined) void follow();
  }

  /** Shows figures and words as the settings have them now. */
  async function follow(): Promise<void> {
    const { currency, language } = model.draft.settings;
    figures = figuresOf(texts.locale, model.sheetLocale, currency);
    const locale = language ?? personLocale;
    if (locale === texts.locale) return;
    footer.wait(texts.words.gettingReady);
    try {
      await fetchTexts(locale);
    } catch (error) {
      if (!(error instanceof CallFailed)) throw error;
      sayWhetherSaved();
      footer.complain(worded(error, texts));
      return;
    }
    texts = speak(locale);
    figures = figuresOf(locale, model.sheetLocale, currency);
    const before = footer.element;
    footer = makeFooter();
    before.replaceWith(footer.element);
    refresh();
    sayWhetherSaved();
  }

  function change(next: Partial<Draft>, said?: string): void {
    const before = model.draft;
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

  /** Says whether there is something to save. */
  function sayWhetherSaved(): void {
    const clean = model.isSaved();
    const isSettling = saving.isSettling();
    footer.save.hidden = clean || isSettling;
    footer.build.disabled = model.isEmpty() || isSettling;
    // One button stands out at a time: a report that is there is to be shown first.
    footer.build.className = screens.current() === resultScreen ? 'secondary' : 'primary';
    footer.say(clean ? '' : texts.words.notSaved);
  }

  function slow(): void {
    footer.busy(texts.words.slow);
  }

  async function readAgain(): Promise<void> {
    await during(texts.words.loading, async () => {
      const now = await call('wizardOpen', undefined, slow);
      model.read(now);
      ({ report: reportTab, personLocale } = now);
      await follow();
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
    waiting.forget();
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
