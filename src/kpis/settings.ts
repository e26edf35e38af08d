/** What a team sets once for its document: one small value, saved beside the mapping. */

import { type Locale, locales } from '../i18n/locales';
import { type Disputed, type DisputedId, disputed, disputedIds } from './disputed';
import { kpis } from './index';
import type { OptionId } from './kpi';

export const weekStarts = ['monday', 'sunday', 'saturday'] as const;
export type WeekStart = (typeof weekStarts)[number];

/** What a period is compared with: nothing, the one just before it, or the same one a year before. */
export const comparisons = ['previous', 'year_before', 'none'] as const;
export type Comparison = (typeof comparisons)[number];

export interface Settings {
  version: 1;
  /** The language of page and report for everybody; null: each person's own. */
  language: Locale | null;
  /** The ISO 4217 code with which money is shown, such as `THB`; null: as a plain number. */
  currency: string | null;
  /** The month in which the fiscal year begins, 1 to 12. */
  fiscalYearStart: number;
  weekStart: WeekStart;
  comparison: Comparison;
  /** Gross margin, above 0 to 1, of customer lifetime value and marketing ROI; null: revenue counts whole. */
  margin: number | null;
  /** Days as `2026-12-31` on which nobody works: they don't count where business hours or days are counted. */
  holidays: string[];
  /** By the KPI's id, in the KPI's unit; shares as fractions. */
  goals: Record<string, number>;
  /** The chosen word of each disputed definition; the first choice where there is none. */
  definitions: Partial<Record<DisputedId, string>>;
}

export const defaultSettings: Settings = {
  version: 1,
  language: null,
  currency: null,
  fiscalYearStart: 1,
  weekStart: 'monday',
  comparison: 'previous',
  margin: null,
  holidays: [],
  goals: {},
  definitions: {},
};

export interface ReadSettings {
  settings: Settings;
  /** What was given but can't be used: names of entries, as given. The default stands in their place. */
  ignored: string[];
}

type Entries = Readonly<Record<string, unknown>>;

/** One check for each entry: the value to take, undefined where what is given can't be used. */
const checks: {
  readonly [K in keyof Settings]: (given: unknown, ignore: (name: string) => void) => Settings[K] | undefined;
} = {
  version: (given) => (given === 1 ? 1 : undefined),
  language: (given) => (given === null ? null : oneOf(locales, given)),
  currency: (given) => {
    if (given === null || given === '') return null;
    const code = typeof given === 'string' ? given.trim().toUpperCase() : '';
    return /^[A-Z]{3}$/.test(code) ? code : undefined;
  },
  fiscalYearStart: (given) => {
    const month = typeof given === 'object' ? Number.NaN : Number(given);
    return Number.isInteger(month) && month >= 1 && month <= 12 ? month : undefined;
  },
  weekStart: (given) => oneOf(weekStarts, given),
  comparison: (given) => oneOf(comparisons, given),
  margin: (given) => {
    if (given === null || given === '') return null;
    return typeof given === 'number' && given > 0 && given <= 1 ? given : undefined;
  },
  holidays: (given, ignore) => {
    if (!Array.isArray(given)) return undefined;
    const isDay = (text: unknown): text is string => {
      const is = typeof text === 'string' && dayPattern.test(text) && dayOf(text) >= 0 && isoOf(dayOf(text)) === text;
      if (!is) ignore(`holidays.${typeof text === 'string' ? text.slice(0, 20) : '?'}`);
      return is;
    };
    return Array.from(new Set(given.filter(isDay)))
      .sort()
      .slice(0, mostHolidays);
  },
  goals: (given, ignore) =>
    entriesOf(given, ignore, 'goals', (id, value) =>
      typeof value === 'number' && Number.isFinite(value) && kpis.some((kpi) => kpi.id === id) ? value : undefined,
    ),
  definitions: (given, ignore) =>
    entriesOf(given, ignore, 'definitions', (id, value) => {
      const found = disputedIds.find((each) => each === id);
      return found && (disputed[found] as Disputed).choices.find(({ word }) => word === value)?.word;
    }),
};

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

/** More of them would not fit into one of Google's properties beside the rest. */
export const mostHolidays = 200;

/** Days since 1970-01-01 of a `2026-12-31`. */
const dayOf = (text: string) => Date.parse(`${text}T00:00:00Z`) / 86_400_000;
/** The text of such a day. */
export const isoOf = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** The holidays as the option that workings of time take. */
export function holidayDays({ holidays }: Settings): string {
  return holidays.map(dayOf).join();
}

function oneOf<T>(values: readonly T[], given: unknown): T | undefined {
  return values.find((value) => value === given);
}

function entriesOf<T>(
  given: unknown,
  ignore: (name: string) => void,
  name: string,
  take: (id: string, value: unknown) => T | undefined,
): Record<string, T> | undefined {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return undefined;
  const taken: Record<string, T> = {};
  for (const [id, value] of Object.entries(given)) {
    const kept = take(id, value);
    if (kept === undefined) ignore(`${name}.${id}`);
    else taken[id] = kept;
  }
  return taken;
}

/**
 * Settings out of JSON that someone else wrote, or a later version of this program: what can be used is taken, the rest is
 * named. Null and undefined give the default settings.
 */
export function readSettings(given: unknown): ReadSettings {
  const settings = { ...defaultSettings, holidays: [], goals: {}, definitions: {} };
  const ignored: string[] = [];
  if (given === null || given === undefined) return { settings, ignored };
  if (typeof given !== 'object' || Array.isArray(given))
    return { settings, ignored: [Array.isArray(given) ? 'list' : String(given).slice(0, 40)] };
  for (const [name, value] of Object.entries(given as Entries)) {
    const check = Object.prototype.hasOwnProperty.call(checks, name) ? checks[name as keyof Settings] : undefined;
    const taken = value === undefined ? undefined : check?.(value, (inner) => ignored.push(inner));
    if (taken !== undefined) Object.assign(settings, { [name]: taken });
    else if (value !== undefined) ignored.push(name);
  }
  return { settings, ignored };
}

/** The settings as JSON that fits into one of Google's properties: only what differs from the default. */
export function settingsJson(settings: Settings): string {
  const said: Record<string, unknown> = { version: settings.version };
  for (const [name, value] of Object.entries(settings)) {
    if (JSON.stringify(value) !== JSON.stringify(defaultSettings[name as keyof Settings])) said[name] = value;
  }
  return JSON.stringify(said);
}

/** What is given to a KPI's formula: the word of its disputed definition, the margin, and the holidays. */
export function optionsOf(settings: Settings, kpi: string): Partial<Record<OptionId, number | string>> {
  const { definitions, margin } = settings;
  const options: Partial<Record<OptionId, number | string>> = margin === null ? {} : { margin };
  if (settings.holidays.length > 0) options.holidays = holidayDays(settings);
  const id = disputedIds.find((each) => each === kpi);
  const word = id && definitions[id];
  if (id && word !== undefined) options[disputed[id].option] = word;
  return options;
}
