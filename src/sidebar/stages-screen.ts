/** The sheet's own stage names under our stages, to be moved by click, keyboard or drag, with the funnel as it becomes. */

import { fill, isolated } from '../i18n/fill';
import { fieldLabel } from '../kpis/reasons';
import { type StageId, stageIds, stages } from '../kpis/stages';
import { withStage } from '../proposal/draft';
import type { StageTextDescription } from '../tables/describe';
import type { App, Screen } from './app';
import { button, type Child, element, freshId, note, redraw } from './element';
import { type FunnelPicture, funnelPicture } from './funnel-picture';
import { shortStage, stageName } from './stage-name';

/** Where a name can stand; null: not known. */
type Lane = StageId | null;

const lanes: readonly Lane[] = [null, ...stageIds];

/** The screen of the stages. */
export function stagesScreen(): Screen {
  let picked: string | null = null;
  let dragged: string | null = null;
  let board: HTMLElement;
  let picture: FunnelPicture;

  const move = (text: string, lane: Lane, app: App): void => {
    picked = null;
    const { words, locale } = app.texts;
    const stage = lane === null ? words.notKnown : stages[lane].label[locale];
    app.change(
      { mapping: withStage(app.draft.mapping, text, lane) },
      fill(words.moved, { text: isolated(text), stage: isolated(stage) }),
    );
  };

  const pick = (text: string | null, app: App): void => {
    picked = picked === text ? null : text;
    if (picked !== null) app.say(fill(app.texts.words.picked, { text: isolated(picked) }));
    drawBoard(app);
  };

  const chip = ({ text, count }: StageTextDescription, lane: Lane, app: App): HTMLElement => {
    const content = [
      element('bdi', { class: 'name' }, text),
      element('span', { class: 'note' }, app.figures.count(count)),
    ];
    const made = button('chip', content, () => pick(text, app), {
      'data-key': `chip:${text}`,
      'data-stage': text,
      'aria-pressed': String(picked === text),
      draggable: 'true',
    });
    made.addEventListener('keydown', (event) => {
      const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
      const next = lanes[lanes.indexOf(lane) + step];
      if (event.key === 'Escape' && picked !== null) {
        event.stopPropagation();
        pick(null, app);
      } else if (step !== 0) {
        event.preventDefault();
        if (next !== undefined) move(text, next, app);
      }
    });
    made.addEventListener('dragstart', (event) => {
      dragged = text;
      event.dataTransfer?.setData('text/plain', text);
      if (event.dataTransfer) event.dataTransfer.effectAllowed = 'move';
    });
    made.addEventListener('dragend', () => {
      dragged = null;
    });
    return element('li', {}, made);
  };

  const laneOf = (lane: Lane, app: App): HTMLElement | null => {
    const { words, locale } = app.texts;
    const names = app.known
      .stages()
      .filter(({ meaning }) => meaning === lane)
      .sort((a, b) => b.count - a.count);
    if (lane === null && names.length === 0 && picked === null) return null;
    const id = freshId();
    const name = lane === null ? words.notKnown : stageName(lane, locale);
    const head: Child[] = [element('h2', { id }, name)];
    if (picked !== null && !names.some(({ text }) => text === picked)) {
      const text = picked;
      const label = `${words.moveHere}: ${lane === null ? name : shortStage(lane, locale)}`;
      const attributes = { 'aria-label': label, 'data-key': `here:${lane}` };
      head.push(button('here', words.moveHere, () => move(text, lane, app), attributes));
    } else if (names.length === 0) head.push(note(words.empty));
    const content: Child[] = [element('div', { class: 'lane-head' }, ...head)];
    if (names.length > 0)
      content.push(element('ul', { class: 'chips' }, ...names.map((each) => chip(each, lane, app))));
    const made = element(
      'section',
      { class: lane === null ? 'lane open' : 'lane', 'aria-labelledby': id, 'data-lane': lane ?? '' },
      ...content,
    );
    made.addEventListener('dragover', (event) => {
      if (dragged === null) return;
      event.preventDefault();
      made.classList.add('over');
    });
    made.addEventListener('dragleave', () => made.classList.remove('over'));
    made.addEventListener('drop', (event) => {
      event.preventDefault();
      made.classList.remove('over');
      if (dragged !== null) move(dragged, lane, app);
    });
    return made;
  };

  const drawBoard = (app: App): void => {
    redraw(
      board,
      lanes.map((lane) => laneOf(lane, app)).filter((lane): lane is HTMLElement => lane !== null),
    );
    const { locale } = app.texts;
    const { funnel } = app.known.whole(app.period(), app.draft.settings);
    picture.show(funnel.map((step) => ({ ...step, label: stages[step.stage].label[locale] })));
  };

  return {
    title: ({ texts }) => texts.words.stages,
    draw(app) {
      const { words, locale } = app.texts;
      if (app.known.stages().length === 0) {
        return [note(fill(words.noStages, { field: fieldLabel('stage', locale) }))];
      }
      board = element('div', { class: 'stack board' });
      picture = funnelPicture(app.figures);
      drawBoard(app);
      return [element('div', { class: 'card pinned' }, picture.element), note(words.stagesIntro), board];
    },
    update: drawBoard,
  };
}
