/** The wizard: keeps what the person has chosen, goes from screen to screen, saves and builds the report. */

import { fill } from '../i18n/fill';
import type { Locale } from '../i18n/locales';
import type { ReportJson, SavedState, WizardOpening } from '../sheets/page-calls';
import type { App, Draft, Screen } from './app';
import { conflictScreen } from './conflict-screen';
import { element } from './element';
import { isEngineHere } from './engine';
import { figuresOf } from './figures';
import { createFooter, type Footer } from './footer';
import { homeScreen } from './home-screen';
import { modelOf } from './model';
import { fetchEngine, fetchTexts } from './parts';
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
  /** What the person wants done when the engine comes: the last thing asked for. */
  let wanted: (() => void) | null = null;
  /** The screen on which the person chooses between two saves. */
  let settling: Screen | null = null;
  /** What is done then without being asked for. */
  const onceHere: (() => void)[] = [];
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
      whenReady(() => {
        const ask = app.askOf(id);
        if (ask !== undefined) change({ mapping: ask.answer(model.draft.mapping, value) }, said);
      }),
    onceReady(act) {
      if (isEngineHere()) act();
      else onceHere.push(act);
    },
    choosePeriod: (period) =>
      whenReady(() => {
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
      whenReady(() => {
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

  document.body.replaceChildren(main, footer.element);
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && !screens.isFirst()) back();
  });
  screens.only(null);
  sayWhetherSaved();
  // The page is drawn before anything else is done.
  setTimeout(() => void prepare(), 0);

  function makeFooter(): Footer {
    return createFooter(
      texts,
      () => void save(),
      () => void build(),
    );
  }

  /** Does something that needs the engine: at once, or when it has come. */
  function whenReady(act: () => void): void {
    if (isEngineHere()) {
      act();
      return;
    }
    wanted = act;
    footer.complain('');
    footer.wait(texts.words.gettingReady);
    void prepare();
  }

  /** Fetches the engine. What went wrong is said when the person waits for it. */
  async function prepare(): Promise<void> {
    try {
      await fetchEngine();
    } catch (error) {
      if (!(error instanceof CallFailed)) throw error;
      if (wanted === null) return;
      wanted = null;
      sayWhetherSaved();
      footer.complain(fill(texts.words.notReady, { why: worded(error, texts) }));
      return;
    }
    const act = wanted;
    if (act !== null) {
      wanted = null;
      sayWhetherSaved();
      act();
    }
    for (const each of onceHere.splice(0)) each();
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
    const isSettling = screens.current() === settling;
    footer.save.hidden = clean || isSettling;
    footer.build.disabled = model.isEmpty() || isSettling;
    // One button stands out at a time: a report that is there is to be shown first.
    footer.build.className = screens.current() === resultScreen ? 'secondary' : 'primary';
    footer.say(clean ? '' : texts.words.notSaved);
  }

  async function save(): Promise<void> {
    let others: SavedState | null = null;
    const work = async (): Promise<void> => {
      others = await saveDraft();
    };
    if (!(await during(texts.words.saving, work))) return;
    if (others !== null) {
      settle(others, save);
      return;
    }
    footer.say(texts.words.savedNow);
    if (document.activeElement === document.body) footer.build.focus();
  }

  /**
   * Saves what is shown. What is as recognised and was never saved stays automatic, unless a report is built of it.
   * Gives what others have saved in between, if they have: then nothing was saved.
   */
  async function saveDraft(fixed = false): Promise<SavedState | null> {
    const { mapping, settings } = { ...model.draft, mapping: model.mappingToSave(fixed) };
    const { version } = model.saved;
    const answer = await call('wizardSave', { mapping, settings, version }, slow);
    if ('others' in answer) return answer.others;
    model.keep({ mapping, settings, version: answer.version });
    sayWhetherSaved();
    return null;
  }

  /** Shows what others have saved in between, lets the person choose, and goes on with that. */
  function settle(others: SavedState, goOn: () => Promise<void>): void {
    whenReady(() => {
      const { automatic, saved } = model;
      const draftOf = ({ mapping, settings }: SavedState): Draft => ({ mapping: mapping ?? automatic, settings });
      const take = (draft: Draft): void => {
        model.rebase(others);
        model.take(draft);
        screens.only(null);
        void follow().then(goOn);
      };
      const screen = conflictScreen(app, draftOf(saved), draftOf(others), take);
      settling = screen;
      if (screen === null) take(draftOf(others));
      else screens.only(screen);
      sayWhetherSaved();
    });
  }

  function slow(): void {
    footer.busy(texts.words.slow);
  }

  /** Builds the report of the period chosen, of what is shown; what isn't saved yet is saved first. */
  async function build(): Promise<void> {
    const chosen = model.period();
    if ('problem' in chosen) {
      footer.complain(texts.words[chosen.problem]);
      return;
    }
    const { words } = texts;
    const rows = app
      .glance()
      .tabs.filter(({ tables }) => tables.length > 0)
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
    let others: SavedState | null = null;
    const done = await during(words.building, async () => {
      if (model.saved.mapping === null || !model.isSaved()) others = await saveDraft(true);
      if (others !== null) return;
      step(0, 'done');
      step(1, 'now');
      footer.busy(words.building);
      report = await call('wizardBuild', chosen, slow);
      reportTab = report.report.tab;
      step(1, 'done');
      step(2, 'done');
    });
    if (!done || others !== null) {
      for (const each of steps) if (each.state === 'now') each.state = 'failed';
      refresh();
      if (others !== null) settle(others, build);
      return;
    }
    screens.only(resultScreen);
    sayWhetherSaved();
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
    wanted = null;
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
