/** The entries of what holds for all tabs: language, money, calendar, definitions and goals. */

import { type Locale, languageNames, locales, type Texts } from '../i18n/locales';
import { type Disputed, disputed, disputedIds } from '../kpis/disputed';
import { kpis } from '../kpis/index';
import { comparisons, type Settings, weekStarts } from '../kpis/settings';
import { holidaysFrom } from './holidays';
import type { Entry, EntryList, Workbook } from './settings-entry';
import { settingsWords as words } from './settings-words';

const set =
  (change: (given: string) => Partial<Settings>): Entry['take'] =>
  (given, draft) => ({ ...draft, settings: { ...draft.settings, ...change(String(given)) } });

/** Adds language, money and calendar. */
export function addGeneral(list: EntryList, settings: Settings, locale: Locale): void {
  list.heading('general', words.general[locale]);
  list.choice({
    key: 'language',
    label: words.language[locale],
    choices: [{ value: '', label: words.ownLanguage }, ...languageNames.map(([value, label]) => ({ value, label }))],
    chosen: settings.language ?? '',
    take: set((given) => ({ language: locales.find((one) => one === given) ?? null })),
  });
  list.add({
    key: 'currency',
    label: words.currency[locale],
    value: settings.currency ?? '',
    choices: null,
    note: words.currencyNote[locale],
    take: (given, draft) => {
      const code = String(given).toUpperCase();
      if (code !== '' && !/^[A-Z]{3}$/.test(code)) return null;
      return { ...draft, settings: { ...draft.settings, currency: code || null } };
    },
  });
  list.choice({
    key: 'fiscalYearStart',
    label: words.fiscalYear[locale],
    choices: Array.from({ length: 12 }, (_, month) => ({
      value: String(month + 1),
      label: dated({ month: 'long' }, month * 30 + 15),
    })),
    chosen: String(settings.fiscalYearStart),
    take: set((given) => ({ fiscalYearStart: Number(given) || 1 })),
  });
  list.choice({
    key: 'weekStart',
    label: words.weekStart[locale],
    // 1 January 2024 was a Monday.
    choices: weekStarts.map((value) => ({
      value,
      label: dated({ weekday: 'long' }, { monday: 0, saturday: 5, sunday: 6 }[value]),
    })),
    chosen: settings.weekStart,
    take: set((given) => ({ weekStart: weekStarts.find((one) => one === given) ?? 'monday' })),
  });
  const compared = { previous: words.previous, year_before: words.yearBefore, none: words.noComparison };
  list.choice({
    key: 'comparison',
    label: words.comparison[locale],
    choices: comparisons.map((value) => ({ value, label: compared[value] })),
    chosen: settings.comparison,
    take: set((given) => ({ comparison: comparisons.find((one) => one === given) ?? 'previous' })),
  });
  list.add({
    key: 'margin',
    label: words.margin[locale],
    value: settings.margin ?? '',
    choices: null,
    note: words.marginNote[locale],
    format: '0.0%',
    take: (given, draft) => {
      const margin = given === '' ? null : given;
      if (margin !== null && !(typeof margin === 'number' && margin > 0 && margin <= 1)) return null;
      return { ...draft, settings: { ...draft.settings, margin } };
    },
  });
}

/** Adds the days on which nobody works. */
export function addHolidays(list: EntryList, settings: Settings, workbook: Workbook, locale: Locale): void {
  list.add({
    key: 'holidays',
    label: words.holidays[locale],
    value: settings.holidays.join(', '),
    choices: null,
    note: words.holidaysNote[locale],
    take: (given, draft) => {
      const read = holidaysFrom(String(given), workbook);
      return 'wrong' in read ? null : { ...draft, settings: { ...draft.settings, holidays: read.days } };
    },
  });
}

/** Adds the definitions that teams disagree about. */
export function addDefinitions(list: EntryList, settings: Settings, locale: Locale): void {
  list.heading('definitions', words.definitions[locale]);
  for (const id of disputedIds) {
    const { choices, reason }: Disputed = disputed[id];
    list.choice({
      key: `definition:${id}`,
      label: kpis.find((kpi) => kpi.id === id)?.label[locale] ?? id,
      choices: choices.map(({ word, label }) => ({ value: word, label })),
      chosen: settings.definitions[id] ?? (choices[0]?.word as string),
      note: reason[locale],
      take: (given, draft) => {
        const definitions = { ...draft.settings.definitions, [id]: String(given) };
        if (given === '') delete definitions[id];
        return { ...draft, settings: { ...draft.settings, definitions } };
      },
    });
  }
}

/** Adds a goal for each KPI. */
export function addGoals(list: EntryList, settings: Settings, locale: Locale): void {
  list.heading('goals', words.goals[locale]);
  for (const { id, label, unit } of kpis) {
    const isShare = unit === 'percent';
    list.add({
      key: `goal:${id}`,
      label: label[locale],
      value: settings.goals[id] ?? '',
      choices: null,
      note: isShare ? words.shareNote[locale] : words.goalNote[locale],
      format: isShare ? '0.0%' : 'General',
      take: (given, draft) => {
        const goals = { ...draft.settings.goals };
        if (given === '') delete goals[id];
        else if (typeof given === 'number') goals[id] = given;
        else return null;
        return { ...draft, settings: { ...draft.settings, goals } };
      },
    });
  }
}

/** The name of a month or a weekday in each language, `days` after 1 January 2024. */
function dated(options: Intl.DateTimeFormatOptions, days: number): Texts {
  const texts = {} as Record<Locale, string>;
  for (const locale of locales) {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    texts[locale] = format.format(new Date(Date.UTC(2024, 0, 1 + days)));
  }
  return texts;
}
