/** The first screen: what is open, what would come out, what was recognised, and where everything else is. */

import { fill } from '../i18n/fill';
import { fieldLabel } from '../kpis/reasons';
import { type TableId, tableLabels } from '../kpis/tables';
import { addScreen } from './add-screen';
import type { App, Screen } from './app';
import { tableOf } from './draft';
import { button, type Child, disclosure, element, isolated, note, section } from './element';
import { glossaryScreen } from './glossary-screen';
import { kpiCount, shortName, unlocked } from './headlines';
import { previewSection } from './preview-section';
import { questionCard } from './question-card';
import { settingsScreen } from './settings-screen';
import { stagesScreen } from './stages-screen';
import { confidenceWord, tabScreen } from './tab-screen';

export const homeScreen: Screen = { title, draw };

/** Whether the screen shows only what has changed since it was saved. */
function showsOnlyChanges(app: App): boolean {
  return !app.showsAll && app.asks().some(({ isNew }) => isNew);
}

function isEmpty({ known }: App): boolean {
  return Object.keys(known.reading().tables).length === 0;
}

function title(app: App): string {
  const { words } = app.texts;
  const open = app.asks().length;
  if (showsOnlyChanges(app)) return words.changed;
  if (isEmpty(app)) return words.nothingFound;
  if (open === 0) return words.ready;
  return open === 1 ? words.oneQuestion : fill(words.questions, { count: app.figures.count(open) });
}

function draw(app: App): Child[] {
  const { words } = app.texts;
  const asks = showsOnlyChanges(app) ? app.asks().filter(({ isNew }) => isNew) : app.asks();
  const [ask] = asks;
  const card = ask === undefined ? [] : [questionCard(ask, 1, asks.length, app)];
  if (showsOnlyChanges(app)) {
    const showAll = (): void => {
      app.showsAll = true;
      app.refresh();
    };
    return [note(words.changedNote), ...card, button('plain', words.showAll, showAll)];
  }
  const privacy = element('p', { class: 'note privacy' }, words.privacy);
  if (isEmpty(app)) {
    const { tabs } = app.book;
    return [
      note(tabs.length === 0 ? words.noTabs : words.nothingNote),
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
    ...addSection(app),
    more(app),
    privacy,
  ];
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
    button('row', content, () => app.open(screen()), { 'data-key': key }),
  );
}

function rows(app: App, count: number): string {
  const { words } = app.texts;
  return count === 1 ? words.row : fill(words.rows, { count: app.figures.count(count) });
}

/** The tabs that are used, the stages, and the tabs that aren't. */
function tabsSection(app: App): HTMLElement[] {
  const { texts, known, draft, book } = app;
  const { words, locale } = texts;
  const { tabs, tables } = known.description();
  if (tabs.length === 0) return [];
  const list = element('ul', { class: 'rows' });
  const tabRow = (name: string): HTMLElement => {
    const table = tableOf(draft.mapping, name);
    const count = tabs.find((tab) => tab.name === name)?.rows ?? 0;
    const place: Child[] = [element('bdi', {}, name), ` · ${rows(app, count)}`];
    const doubts = tables.filter((each) => each.tab === name).flatMap(({ columns }) => columns.filter(isDoubtful));
    if (doubts.length > 0) place.push(' · ', element('span', { class: 'doubt' }, words.check));
    return table === undefined
      ? row(`tab:${name}`, element('bdi', {}, name), [rows(app, count)], () => tabScreen(name), app)
      : row(`tab:${name}`, tableLabels[table.table][locale], place, () => tabScreen(name), app);
  };
  const used = book.tabs.filter(({ name }) => tableOf(draft.mapping, name) !== undefined);
  list.append(...used.map(({ name }) => tabRow(name)));
  if (tables.some(({ table }) => table === 'deals')) {
    const count = known.stages().length;
    const text =
      count === 0
        ? fill(words.noStages, { field: fieldLabel('stage', locale) })
        : fill(words.stageNames, { count: app.figures.count(count) });
    list.append(row('stages', words.stages, [text], () => stagesScreen(), app));
  }
  const others = book.tabs.filter((tab) => !used.includes(tab));
  const found = section(words.recognised, list);
  if (others.length > 0) {
    const names = element('ul', { class: 'rows' }, ...others.map(({ name }) => tabRow(name)));
    const part = disclosure('others', fill(words.otherTabs, { count: app.figures.count(others.length) }), names);
    part.open = used.length === 0;
    found.append(part);
  }
  return [found];
}

function isDoubtful({ confidence, reason }: { confidence: number; reason: string }): boolean {
  return reason !== 'chosen' && confidenceWord(confidence) === 'unsure';
}

/** How many KPIs a row of a missing table names. */
const namedKpis = 3;

/** The tables in the order in which teams come to keep them, and how many are offered at once. */
const addOrder: readonly TableId[] = [
  'deals',
  'spend',
  'targets',
  'activities',
  'customers',
  'orders',
  'inquiries',
  'surveys',
  'counts',
  'social',
];
const shownTables = 3;

/** The tables that are not there, each with the KPIs that it would unlock. */
function addSection(app: App): HTMLElement[] {
  const { words, locale } = app.texts;
  const gains = unlocked(app.known.whole(app.period(), app.draft.settings), app.draft.settings);
  if (gains.size === 0) return [];
  const rowOf = (table: TableId): HTMLElement => {
    const kpis = gains.get(table) ?? [];
    const names = kpis.slice(0, namedKpis).map((kpi) => isolated(shortName(kpi.label[locale])));
    const left = kpis.length - names.length;
    const listed = names.join(locale === 'ja' ? '、' : locale === 'ar' ? '، ' : ', ');
    const said = left === 0 ? listed : fill(words.andMore, { kpis: listed, count: app.figures.count(left) });
    const text = fill(words.unlocks, { kpis: said });
    return row(`add:${table}`, tableLabels[table][locale], [text], () => addScreen(table), app);
  };
  const missing = addOrder.filter((table) => gains.has(table));
  const others = missing.slice(shownTables);
  const list = element('ul', { class: 'rows' }, ...missing.slice(0, shownTables).map(rowOf));
  const made = section(words.addMore, note(words.addMoreNote), list);
  if (others.length > 0) {
    const name = fill(words.otherTables, { count: app.figures.count(others.length) });
    made.append(disclosure('tables', name, element('ul', { class: 'rows' }, ...others.map(rowOf))));
  }
  return [made];
}

function createRow(app: App): HTMLElement {
  const { words } = app.texts;
  const kinds: TableId[] = ['deals'];
  return element(
    'div',
    { class: 'card stack' },
    element('p', {}, words.createNote),
    button('secondary', words.create, () => void app.createSheet(kinds), { 'data-key': 'create' }),
  );
}

function more(app: App): HTMLElement {
  const { words } = app.texts;
  const values = isEmpty(app)
    ? 0
    : app.known.whole(app.period(), app.draft.settings).results.filter(({ value }) => value !== null).length;
  const counted = { with: app.figures.count(values), all: app.figures.count(kpiCount) };
  return element(
    'div',
    { class: 'stack' },
    element(
      'ul',
      { class: 'rows' },
      row('settings', words.settings, [words.settingsNote], () => settingsScreen, app),
      row('glossary', words.glossary, [fill(words.glossaryNote, counted)], () => glossaryScreen(), app),
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
