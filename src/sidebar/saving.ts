/** Saving and building: what both send to the server, and what happens when others have saved in between. */

import { fill } from '../i18n/fill';
import type { ReportJson, SavedState } from '../sheets/page-calls';
import type { App, Draft, Screen } from './app';
import { conflictScreen } from './conflict-screen';
import type { Footer } from './footer';
import type { Model } from './model';
import { progressScreen, resultScreen, type Step } from './result-screen';
import type { Screens } from './screens';
import { call } from './server';

/** What saving needs of the page. */
export interface Desk {
  app: App;
  model: Model;
  screens: Screens;
  footer(): Footer;
  /** Does something that takes a while; false when a call failed, which is said. */
  during(text: string, work: () => Promise<void>): Promise<boolean>;
  whenReady(act: () => void): void;
  /** Shows figures and words as the settings have them now. */
  follow(): Promise<void>;
  sayWhetherSaved(): void;
  /** A call takes longer than usual. */
  slow(): void;
  built(report: ReportJson): void;
}

export interface Saving {
  save(): Promise<void>;
  build(): Promise<void>;
  /** Whether the person is choosing between two saves. */
  isSettling(): boolean;
}

export function savingAt(desk: Desk): Saving {
  const { app, model, screens, during, sayWhetherSaved, slow } = desk;
  let settling: Screen | null = null;

  async function save(): Promise<void> {
    let others: SavedState | null = null;
    const work = async (): Promise<void> => {
      others = await saveDraft();
    };
    if (!(await during(app.texts.words.saving, work))) return;
    if (others !== null) {
      settle(others, save);
      return;
    }
    desk.footer().say(app.texts.words.savedNow);
    if (document.activeElement === document.body) desk.footer().build.focus();
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
    desk.whenReady(() => {
      const { automatic, saved } = model;
      const draftOf = ({ mapping, settings }: SavedState): Draft => ({ mapping: mapping ?? automatic, settings });
      const take = (draft: Draft): void => {
        model.rebase(others);
        model.take(draft);
        screens.only(null);
        void desk.follow().then(goOn);
      };
      settling = conflictScreen(app, draftOf(saved), draftOf(others), take);
      if (settling === null) take(draftOf(others));
      else screens.only(settling);
      sayWhetherSaved();
    });
  }

  /** Builds the report of the period chosen, of what is shown; what isn't saved yet is saved first. */
  async function build(): Promise<void> {
    const chosen = model.period();
    const { words } = app.texts;
    if ('problem' in chosen) {
      app.complain(words[chosen.problem]);
      return;
    }
    const rows = app
      .glance()
      .tabs.filter(({ tables }) => tables.length > 0)
      .reduce((sum, { rows: count }) => sum + count, 0);
    const steps: Step[] = [
      { text: words.stepSave, state: 'now' },
      { text: fill(words.stepCompute, { rows: app.figures.count(rows) }), state: 'next' },
      { text: words.stepCheck, state: 'next' },
    ];
    const step = (at: number, state: Step['state']): void => {
      if (steps[at] !== undefined) steps[at].state = state;
      app.refresh();
    };
    screens.only(progressScreen(steps));
    let others: SavedState | null = null;
    const done = await during(words.building, async () => {
      if (model.saved.mapping === null || !model.isSaved()) others = await saveDraft(true);
      if (others !== null) return;
      step(0, 'done');
      step(1, 'now');
      desk.footer().busy(words.building);
      desk.built(await call('wizardBuild', chosen, slow));
      step(1, 'done');
      step(2, 'done');
    });
    if (!done || others !== null) {
      for (const each of steps) if (each.state === 'now') each.state = 'failed';
      app.refresh();
      if (others !== null) settle(others, build);
      return;
    }
    screens.only(resultScreen);
    sayWhetherSaved();
  }

  return { save, build, isSettling: () => settling !== null && screens.current() === settling };
}
