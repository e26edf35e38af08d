/** The settings: language, money, calendar, definitions, goals; as text to take along; and back to automatic. */

import { holidaysFrom } from '../forms/holidays';
import { fill, isolated } from '../i18n/fill';
import { languageNames, locales } from '../i18n/locales';
import { kpis } from '../kpis';
import { type Disputed, disputed, disputedIds } from '../kpis/disputed';
import type { Kpi } from '../kpis/kpi';
import { comparisons, defaultSettings, type Settings, weekStarts } from '../kpis/settings';
import { inOrder } from '../proposal/headlines';
import type { App, Screen } from './app';
import { choice, input } from './choice';
import { button, type Child, disclosure, element, freshId, note, section } from './element';
import { draftFrom, draftText } from './settings-text';

/** Currencies offered by name; any other by its code. */
const currencies = [
  'USD',
  'EUR',
  'GBP',
  'JPY',
  'THB',
  'VND',
  'SAR',
  'AED',
  'EGP',
  'KWD',
  'QAR',
  'CNY',
  'SGD',
  'INR',
  'AUD',
  'CAD',
];

/** The screen of the settings. */
export function settingsScreen(): Screen {
  return {
    title: ({ texts }) => texts.words.settings,
    draw,
    // Nothing of what is typed is drawn anew under the person's hands.
    update: () => {},
  };
}

function draw(app: App): Child[] {
  const { words } = app.texts;
  return [
    note(words.shared),
    languageChoice(app),
    currencyChoice(app),
    ...calendarChoices(app),
    section(words.definitions, ...definitionChoices(app), marginInput(app), holidaysInput(app)),
    section(words.goals, note(words.goalsNote), ...goalInputs(app)),
    section(words.exchange, ...exchange(app), note(words.resetNote), resetButton(app)),
  ];
}

function set(app: App, settings: Partial<Settings>): void {
  app.change({ settings: { ...app.draft.settings, ...settings } });
}

function languageChoice(app: App): HTMLElement {
  const { words } = app.texts;
  const options = [
    { value: '', label: words.ownLanguage },
    ...languageNames.map(([value, label]) => ({ value, label })),
  ];
  return choice([words.language], options, app.draft.settings.language ?? '', 'language', (value) =>
    set(app, { language: locales.find((locale) => locale === value) ?? null }),
  ).row;
}

function currencyChoice(app: App): HTMLElement {
  const { words, locale } = app.texts;
  const names = new Intl.DisplayNames(locale, { type: 'currency' });
  const { currency } = app.draft.settings;
  const listed = currency === null || currencies.includes(currency) ? currencies : [...currencies, currency];
  const options = [
    { value: '', label: words.noCurrency },
    ...listed.map((code) => ({ value: code, label: `${code} · ${names.of(code) ?? code}` })),
    { value: 'other', label: words.otherCurrency },
  ];
  const code = input([words.currencyCode], 'text', '', 'currency-code');
  code.input.maxLength = 3;
  code.row.hidden = true;
  code.input.addEventListener('change', () => {
    const text = code.input.value.trim().toUpperCase();
    const usable = /^[A-Z]{3}$/.test(text);
    app.complain(usable ? '' : fill(words.badCurrency, { text }));
    if (usable) set(app, { currency: text });
  });
  const made = choice([words.currency], options, currency ?? '', 'currency', (value) => {
    code.row.hidden = value !== 'other';
    if (value === 'other') code.input.focus();
    else set(app, { currency: value === '' ? null : value });
  });
  return element('div', { class: 'stack' }, made.row, code.row);
}

function calendarChoices(app: App): HTMLElement[] {
  const { words, locale } = app.texts;
  const { fiscalYearStart, weekStart, comparison } = app.draft.settings;
  const name = (options: Intl.DateTimeFormatOptions, day: number): string =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC', calendar: 'gregory' }).format(
      Date.UTC(2024, day < 0 ? 0 : day, day < 0 ? -day : 1),
    );
  const months = Array.from({ length: 12 }, (_, month) => ({
    value: String(month + 1),
    label: name({ month: 'long' }, month),
  }));
  // 1 January 2024 was a Monday.
  const days = { monday: -1, saturday: -6, sunday: -7 };
  const weeks = weekStarts.map((id) => ({ value: id, label: name({ weekday: 'long' }, days[id]) }));
  const labels = { previous: words.previous, year_before: words.yearBefore, none: words.noComparison };
  const compared = comparisons.map((id) => ({ value: id, label: labels[id] }));
  return [
    choice([words.fiscalYear], months, String(fiscalYearStart), 'fiscal', (value) =>
      set(app, { fiscalYearStart: Number(value) }),
    ).row,
    choice([words.weekStart], weeks, weekStart, 'week', (value) =>
      set(app, { weekStart: weekStarts.find((id) => id === value) ?? 'monday' }),
    ).row,
    choice([words.comparison], compared, comparison, 'comparison', (value) =>
      set(app, { comparison: comparisons.find((id) => id === value) ?? 'previous' }),
    ).row,
  ];
}

function definitionChoices(app: App): HTMLElement[] {
  const { locale } = app.texts;
  return disputedIds.map((id) => {
    const { choices, reason }: Disputed = disputed[id];
    const label = kpis.find((kpi) => kpi.id === id)?.label[locale] ?? id;
    const options = choices.map(({ word, label: text }) => ({ value: word, label: text[locale] }));
    const chosen = app.draft.settings.definitions[id] ?? options[0]?.value ?? '';
    const made = choice([element('span', { class: 'name' }, label)], options, chosen, `definition:${id}`, (value) => {
      const definitions = { ...app.draft.settings.definitions };
      if (value === options[0]?.value) delete definitions[id];
      else definitions[id] = value;
      set(app, { definitions });
    });
    described(made.select, made.row, reason[locale]);
    return made.row;
  });
}

/** A line below a control that is read out with it. */
function described(control: HTMLElement, row: HTMLElement, text: string): void {
  const line = note(text);
  line.id = freshId();
  control.setAttribute('aria-describedby', line.id);
  row.append(line);
}

function marginInput(app: App): HTMLElement {
  const { words } = app.texts;
  const { margin } = app.draft.settings;
  const made = input(
    [element('span', { class: 'name' }, words.margin)],
    'text',
    margin === null ? '' : numberText(margin * 100),
    'margin',
  );
  made.input.inputMode = 'decimal';
  described(made.input, made.row, words.marginNote);
  made.input.addEventListener('change', () => {
    const number = numberOf(made.input.value);
    const usable = number === null || (number > 0 && number <= 100);
    app.complain(usable ? '' : words.badMargin);
    if (usable) set(app, { margin: number === null ? null : number / 100 });
  });
  return made.row;
}

function holidaysInput(app: App): HTMLElement {
  const { words } = app.texts;
  const id = freshId();
  const area = element('textarea', { id, rows: '2', dir: 'ltr', spellcheck: 'false', 'data-key': 'holidays' });
  const show = (days: readonly string[]): void => {
    area.value = days.join(', ');
  };
  show(app.draft.settings.holidays);
  area.addEventListener('change', () => {
    const read = holidaysFrom(area.value, app.book);
    app.complain('wrong' in read ? fill(words.badHolidays, { text: isolated(read.wrong) }) : '');
    if ('wrong' in read) return;
    show(read.days);
    set(app, { holidays: read.days });
  });
  const label = element('label', { for: id }, element('span', { class: 'name' }, words.holidays));
  const row = element('div', { class: 'field' }, label, area);
  described(area, row, words.holidaysNote);
  return row;
}

/** Goals asked for at once; the others stand behind a part that opens. */
const firstGoals = 6;

function goalInputs(app: App): Child[] {
  const { goals } = app.draft.settings;
  const { results } = app.known.whole(app.period(), app.draft.settings);
  const ordered = inOrder(results);
  const near = ordered.filter(({ kpi, value }) => value !== null || goals[kpi.id] !== undefined);
  const shown = [
    ...near.filter(({ kpi }) => goals[kpi.id] !== undefined),
    ...near.filter(({ kpi }) => goals[kpi.id] === undefined),
  ].slice(0, Math.max(firstGoals, Object.keys(goals).length));
  const others = ordered.filter((result) => !shown.includes(result));
  return [
    ...shown.map(({ kpi }) => goalInput(kpi, app)),
    disclosure(
      'goals',
      fill(app.texts.words.moreGoals, { count: app.figures.count(others.length) }),
      ...others.map(({ kpi }) => goalInput(kpi, app)),
    ),
  ];
}

function goalInput(kpi: Kpi, app: App): HTMLElement {
  const scale = kpi.unit === 'percent' ? 100 : 1;
  const goal = app.draft.settings.goals[kpi.id];
  const label = `${kpi.label[app.texts.locale]}${kpi.unit === 'percent' ? ' (%)' : ''}`;
  const made = input([label], 'text', goal === undefined ? '' : numberText(goal * scale), `goal:${kpi.id}`);
  made.input.inputMode = 'decimal';
  made.input.addEventListener('change', () => {
    const number = numberOf(made.input.value);
    const goals = { ...app.draft.settings.goals };
    if (number === null) {
      delete goals[kpi.id];
      made.input.value = '';
    } else goals[kpi.id] = number / scale;
    set(app, { goals });
  });
  return made.row;
}

/** A typed number, with a point or a comma before its fraction; null for none. */
export function numberOf(text: string): number | null {
  const plain = text.trim().replace(/[\s%]/g, '');
  if (plain === '') return null;
  const grouped = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(plain) ? plain.replace(/,/g, '') : plain.replace(',', '.');
  const number = Number(grouped);
  return Number.isFinite(number) ? number : null;
}

function numberText(number: number): string {
  return String(Number(number.toPrecision(12)));
}

function exchange(app: App): HTMLElement[] {
  const { words } = app.texts;
  const id = freshId();
  const area = element('textarea', { id, rows: '5', dir: 'ltr', spellcheck: 'false', 'data-key': 'text' });
  area.value = draftText(app.draft);
  const copy = async (): Promise<void> => {
    area.select();
    try {
      await navigator.clipboard.writeText(area.value);
      app.say(words.copied);
    } catch {
      // Google's frame may not be allowed to write to the clipboard.
      area.focus();
      app.say(words.copyYourself);
    }
  };
  const take = (): void => {
    const read = draftFrom(area.value);
    app.complain(read === null ? words.badText : '');
    if (read === null) return;
    const said = read.ignored.length === 0 ? words.taken : fill(words.takenPart, { names: read.ignored.join(', ') });
    app.change(read.draft, said);
    app.refresh();
  };
  return [
    element('div', { class: 'field' }, element('label', { for: id }, words.asText), area),
    element(
      'div',
      { class: 'buttons' },
      button('secondary', words.copy, () => void copy()),
      button('secondary', words.take, take, { 'data-key': 'take' }),
    ),
  ];
}

function resetButton(app: App): HTMLElement {
  const { words } = app.texts;
  return button(
    'secondary',
    words.reset,
    () => {
      app.change({ mapping: app.automatic, settings: defaultSettings }, words.resetDone);
      app.refresh();
    },
    { 'data-key': 'reset' },
  );
}
