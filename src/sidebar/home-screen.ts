/** The first screen: what is open, what would come out, what was recognised, and where everything else is. */

import { fill } from '../i18n/fill';
import type { AskText } from '../proposal/asks';
import type { Gain, TabGlance } from '../proposal/glance';
import { addScreen } from './add-screen';
import type { App, Screen } from './app';
import { button, type Child, disclosure, element, note, section } from './element';
import { glossaryScreen } from './glossary-screen';
import { previewSection } from './preview-section';
import { questionCard } from './question-card';
import { settingsScreen } from './settings-screen';
import { stagesScreen } from './stages-screen';
import { tabScreen } from './tab-screen';

export const homeScreen: Screen = { title, draw };

/** Whether the screen shows only what has changed since it was saved. */
function showsOnlyChanges(app: App): boolean {
  return !app.showsAll && app.asks().some(({ isNew }) => isNew);
}

/** What is to be answered, and what can be left alone: where nothing was found, everything is asked. */
function parted(app: App): { open: AskText[]; optional: AskText[] } {
  const all = showsOnlyChanges(app) ? app.asks().filter(({ isNew }) => isNew) : app.asks();
  const isOptional = (ask: AskText): boolean => ask.isOptional && !app.glance().isEmpty;
  return { open: all.filter((ask) => !isOptional(ask)), optional: all.filter(isOptional) };
}

function title(app: App): string {
  const { words } = app.texts;
  const { open } = parted(app);
  if (showsOnlyChanges(app)) return words.changed;
  if (app.glance().isEmpty) return words.nothingFound;
  if (open.length === 0) return words.ready;
  return open.length === 1 ? words.oneQuestion : fill(words.questions, { count: app.figures.count(open.length) });
}

function draw(app: App): Child[] {
  const { words } = app.texts;
  const { open, optional } = parted(app);
  const [ask] = open;
  const card = ask === undefined ? [] : [questionCard(ask, open.length, app)];
  if (showsOnlyChanges(app)) {
    const showAll = (): void => {
      app.showsAll = true;
      app.refresh();
    };
    return [note(words.changedNote), ...card, button('plain', words.showAll, showAll)];
  }
  const privacy = element('p', { class: 'note privacy' }, words.privacy);
  if (app.glance().isEmpty) {
    return [
      note(app.glance().tabs.length === 0 ? words.noTabs : words.nothingNote),
      ...card,
      createRow(app),
      ...tabsSection(app),
      more(app),
      privacy,
    ];
  }
  return [
    note(app.saved.mapping === null ? words.automatic : words.saved),
    ...card,
    previewSection(app),
    ...tabsSection(app),
    ...optionalSection(optional, app),
    ...addSection(app),
    more(app),
    privacy,
  ];
}

/** What could be said besides, one question at a time. */
function optionalSection(asks: readonly AskText[], app: App): HTMLElement[] {
  const [ask] = asks;
  if (ask === undefined) return [];
  const name = fill(app.texts.words.moreAsks, { count: app.figures.count(asks.length) });
  return [disclosure('asks', name, questionCard(ask, asks.length, app))];
}

/** A row that leads to another screen. */
function row(key: string, name: Child, text: readonly Child[], screen: () => Screen, app: App): HTMLElement {
  const content = [
    element(
      'span',
      { class: 'words' },
      element('span', { class: 'name' }, name),
      element('span', { class: 'note' }, ...text),
    ),
    element('span', { class: 'chevron', 'aria-hidden': 'true' }),
  ];
  return element(
    'li',
    {},
    button('row', content, () => app.open(screen), { 'data-key': key }),
  );
}

function rows(app: App, count: number): string {
  const { words } = app.texts;
  return count === 1 ? words.row : fill(words.rows, { count: app.figures.count(count) });
}

/** The tabs that are used, the stages, and the tabs that aren't. */
function tabsSection(app: App): HTMLElement[] {
  const { words } = app.texts;
  const { tabs, stages, stageField } = app.glance();
  if (tabs.length === 0) return [];
  const tabRow = ({ name, rows: count, tables, isDoubtful }: TabGlance): HTMLElement => {
    const open = (): Screen => tabScreen(name);
    const tab = element('bdi', {}, name);
    if (tables.length === 0) return row(`tab:${name}`, tab, [rows(app, count)], open, app);
    const place: Child[] = [tab, ` · ${rows(app, count)}`];
    if (isDoubtful) place.push(' · ', element('span', { class: 'doubt' }, words.check));
    return row(`tab:${name}`, app.texts.listed(tables), place, open, app);
  };
  const used = tabs.filter(({ tables }) => tables.length > 0);
  const list = element('ul', { class: 'rows' }, ...used.map(tabRow));
  if (stages !== null) {
    const text =
      stages === 0
        ? fill(words.noStages, { field: stageField })
        : fill(words.stageNames, { count: app.figures.count(stages) });
    list.append(row('stages', words.stages, [text], stagesScreen, app));
  }
  const others = tabs.filter(({ tables }) => tables.length === 0);
  const found = section(words.recognised, list);
  if (others.length > 0) {
    const names = element('ul', { class: 'rows' }, ...others.map(tabRow));
    const part = disclosure('others', fill(words.otherTabs, { count: app.figures.count(others.length) }), names);
    part.open = used.length === 0;
    found.append(part);
  }
  return [found];
}

/** How many KPIs a row of a missing table names, and how many tables are offered at once. */
const namedKpis = 3;
const shownTables = 3;

/** The tables that are not there, each with the KPIs that it would unlock. */
function addSection(app: App): HTMLElement[] {
  const { words, listed } = app.texts;
  const { gains } = app.glance();
  if (gains.length === 0) return [];
  const rowOf = ({ table, label, kpis }: Gain): HTMLElement => {
    const named = listed(kpis.slice(0, namedKpis));
    const left = kpis.length - namedKpis;
    const said = left <= 0 ? named : fill(words.andMore, { kpis: named, count: app.figures.count(left) });
    return row(`add:${table}`, label, [fill(words.unlocks, { kpis: said })], () => addScreen(table), app);
  };
  const others = gains.slice(shownTables);
  const list = element('ul', { class: 'rows' }, ...gains.slice(0, shownTables).map(rowOf));
  const made = section(words.addMore, note(words.addMoreNote), list);
  if (others.length > 0) {
    const name = fill(words.otherTables, { count: app.figures.count(others.length) });
    made.append(disclosure('tables', name, element('ul', { class: 'rows' }, ...others.map(rowOf))));
  }
  return [made];
}

function createRow(app: App): HTMLElement {
  const { words } = app.texts;
  return element(
    'div',
    { class: 'card stack' },
    element('p', {}, words.createNote),
    button('secondary', words.create, () => void app.createSheet(['deals']), { 'data-key': 'create' }),
  );
}

function more(app: App): HTMLElement {
  const { words } = app.texts;
  const { counted, all } = app.glance();
  const numbers = { with: app.figures.count(counted), all: app.figures.count(all) };
  return element(
    'div',
    { class: 'stack' },
    element(
      'ul',
      { class: 'rows' },
      row('settings', words.settings, [words.settingsNote], settingsScreen, app),
      row('glossary', words.glossary, [fill(words.glossaryNote, numbers)], glossaryScreen, app),
    ),
    element(
      'div',
      { class: 'buttons' },
      button('plain', words.again, () => void app.readAgain(), { 'data-key': 'again' }),
      button('plain', words.toSheet, () => app.toSheet(), { 'data-key': 'sheet' }),
      ...(app.reportTab === null
        ? []
        : [button('plain', words.showReport, () => void app.showReport(), { 'data-key': 'report' })]),
    ),
  );
}
