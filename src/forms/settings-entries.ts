/** All that can be set, one entry for each row of the settings tab: what it shows, and what a changed cell does. */

import { fill } from '../i18n/fill';
import { type Locale, locales, type Texts } from '../i18n/locales';
import { type Disputed, disputed, disputedIds } from '../kpis/disputed';
import { type Field, type FieldId, fieldIds, fields } from '../kpis/fields';
import { kpis } from '../kpis/index';
import { fieldLabel } from '../kpis/reasons';
import { comparisons, type Settings, weekStarts } from '../kpis/settings';
import { type FunnelStage, funnelStages, type StageId, stageIds, stages } from '../kpis/stages';
import { type TableId, tableIds, tableLabels } from '../kpis/tables';
import { profileOf } from '../tables/columns/column-profile';
import { type ColumnDescription, describe } from '../tables/describe';
import { headerNames, matchColumns } from '../tables/headers';
import { sampleColumns } from '../tables/layouts/sample';
import { type Mapping, setOwn, type TableMapping } from '../tables/mapping';
import { wordQuestion } from '../tables/question';
import { questionsOf, withAnswer } from '../tables/questions';
import type { ReadOptions, SourceTab } from '../tables/source';
import { settingsWords } from './settings-words';

/** What is set: both are replaced, never changed inside. */
export interface Draft {
  settings: Settings;
  mapping: Mapping;
}

export interface Choice {
  value: string;
  /** In each language; a text that reads the same everywhere stands alone. */
  label: Texts | string;
}

export interface Entry {
  /** The same for the same setting, whatever the language; unique. */
  key: string;
  label: string;
  /** A heading has no value. */
  heading?: boolean;
  /** Nobody knows it yet, and it matters. */
  open?: boolean;
  value: string | number;
  choices: readonly Choice[] | null;
  note: string;
  /** Google's number format of the value. */
  format: '@' | '0.0%' | 'General';
  /** What is said of a value that can't be taken. */
  wrong: Texts;
  /** The draft with the value; null when it can't be taken. A choice is given by its value, a blank as ''. */
  take: (given: string | number, draft: Draft) => Draft | null;
}

export interface Workbook {
  tabs: readonly SourceTab[];
  options: ReadOptions;
}

const text = '@';
const share = '0.0%';
const plain = 'General';

/** The label of a choice in a language. */
export const labelOf = ({ label }: Choice, locale: Locale): string =>
  typeof label === 'string' ? label : label[locale];

/** The entries of a workbook as things are set, in the order in which they are shown. */
export function entriesOf(workbook: Workbook, { settings, mapping }: Draft, locale: Locale): Entry[] {
  const words = settingsWords;
  const entries: Entry[] = [];
  const heading = (key: string, label: string) =>
    entries.push({
      key,
      label,
      heading: true,
      value: '',
      choices: null,
      note: '',
      format: text,
      wrong: words.wrong,
      take: () => null,
    });
  const add = (entry: Omit<Entry, 'wrong' | 'note' | 'format'> & Partial<Entry>) =>
    entries.push({ note: '', format: text, wrong: words.wrong, ...entry });
  const choice = (
    entry: Pick<Entry, 'key' | 'label' | 'take'> & Partial<Entry> & { choices: readonly Choice[]; chosen: string },
  ) => {
    const found = entry.choices.find(({ value }) => value === entry.chosen);
    add({ ...entry, value: found ? labelOf(found, locale) : entry.chosen });
  };
  const set =
    (change: (given: string) => Partial<Settings>): Entry['take'] =>
    (given, draft) => ({
      ...draft,
      settings: { ...draft.settings, ...change(String(given)) },
    });

  heading('general', words.general[locale]);
  choice({
    key: 'language',
    label: words.language[locale],
    choices: [
      { value: '', label: words.ownLanguage },
      ...locales.map((one) => ({ value: one, label: languages[one] })),
    ],
    chosen: settings.language ?? '',
    take: set((given) => ({ language: locales.find((one) => one === given) ?? null })),
  });
  add({
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
  choice({
    key: 'fiscalYearStart',
    label: words.fiscalYear[locale],
    choices: Array.from({ length: 12 }, (_, month) => ({
      value: String(month + 1),
      label: dated({ month: 'long' }, month * 30 + 15),
    })),
    chosen: String(settings.fiscalYearStart),
    take: set((given) => ({ fiscalYearStart: Number(given) || 1 })),
  });
  choice({
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
  choice({
    key: 'comparison',
    label: words.comparison[locale],
    choices: comparisons.map((value) => ({ value, label: compared[value] })),
    chosen: settings.comparison,
    take: set((given) => ({ comparison: comparisons.find((one) => one === given) ?? 'previous' })),
  });
  add({
    key: 'margin',
    label: words.margin[locale],
    value: settings.margin ?? '',
    choices: null,
    note: words.marginNote[locale],
    format: share,
    take: (given, draft) => {
      const margin = given === '' ? null : given;
      if (margin !== null && !(typeof margin === 'number' && margin > 0 && margin <= 1)) return null;
      return { ...draft, settings: { ...draft.settings, margin } };
    },
  });

  heading('definitions', words.definitions[locale]);
  for (const id of disputedIds) {
    const { choices, reason }: Disputed = disputed[id];
    choice({
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

  const questions = questionsOf(workbook.tabs, mapping, workbook.options).filter(({ kind }) => !/_stage$/.test(kind));
  if (questions.length > 0) heading('questions', words.questions[locale]);
  for (const question of questions) {
    const { id, choices } = question;
    const usual = choices.find(({ value }) => value === question.default);
    choice({
      key: `answer:${id}`,
      label: wordQuestion(question, locale),
      choices: choices.map(({ value, label }) => ({ value: `=${value}`, label })),
      chosen: '',
      open: true,
      note: usual ? fill(words.untilAnswered[locale], { choice: usual.label[locale] }) : '',
      take: (given, draft) =>
        given === '' ? draft : { ...draft, mapping: withAnswer(draft.mapping, question, String(given).slice(1)) },
    });
  }

  const described = describe(workbook.tabs, mapping, workbook.options);
  const stageChoices: Choice[] = [
    ...stageIds.map((id) => ({ value: id, label: stages[id].label })),
    { value: 'unknown', label: words.notKnown },
  ];
  const seen = new Map<string, { count: number; chosen: string }>();
  for (const table of described.tables) {
    for (const { text: name, count, meaning, leftOut } of table.stages) {
      const chosen = meaning ?? (leftOut ? 'unknown' : '');
      seen.set(name, { count: count + (seen.get(name)?.count ?? 0), chosen });
    }
  }
  if (seen.size > 0) heading('stages', words.stages[locale]);
  seen.forEach(({ count, chosen }, name) => {
    choice({
      key: `stage:${name}`,
      label: name,
      choices: stageChoices,
      chosen,
      open: chosen === '',
      note: fill(words.stageRows[locale], { count }),
      wrong: words.wrongStage,
      take: (given, draft) => {
        const meanings = { ...draft.mapping.stages };
        if (given === '') delete meanings[name];
        else setOwn(meanings, name, given === 'unknown' ? null : (given as StageId));
        return { ...draft, mapping: { ...draft.mapping, stages: meanings } };
      },
    });
  });

  for (const { name, header, columns } of described.tabs) {
    heading(`tab:${name}`, fill(words.tabHeading[locale], { tab: name }));
    const mapped = mapping.tables.filter(({ tab }) => tab === name);
    const places = mapped.length > 0 ? mapped : [undefined];
    places.forEach((table, at) => {
      const place: TablePlace = { workbook, tab: name, at, suffix: at === 0 ? name : `${name}#${at + 1}` };
      for (const entry of tableEntries(place, table, table?.header ?? header, columns, locale)) {
        if (entry.choices) choice({ ...entry, choices: entry.choices, chosen: String(entry.value) });
        else entries.push(entry);
      }
    });
  }

  heading('goals', words.goals[locale]);
  for (const { id, label, unit } of kpis) {
    const isShare = unit === 'percent';
    add({
      key: `goal:${id}`,
      label: label[locale],
      value: settings.goals[id] ?? '',
      choices: null,
      note: isShare ? words.shareNote[locale] : words.goalNote[locale],
      format: isShare ? share : plain,
      take: (given, draft) => {
        const goals = { ...draft.settings.goals };
        if (given === '') delete goals[id];
        else if (typeof given === 'number') goals[id] = given;
        else return null;
        return { ...draft, settings: { ...draft.settings, goals } };
      },
    });
  }
  return entries;
}

const languages: Readonly<Record<Locale, string>> = {
  en: 'English',
  th: 'ไทย',
  ja: '日本語',
  ar: 'العربية',
  vi: 'Tiếng Việt',
} as Record<Locale, string>;

/** The name of a month or a weekday in each language, `days` after 1 January 2024. */
function dated(options: Intl.DateTimeFormatOptions, days: number): Texts {
  const texts = {} as Record<Locale, string>;
  for (const locale of locales) {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    texts[locale] = format.format(new Date(Date.UTC(2024, 0, 1 + days)));
  }
  return texts;
}

/** A table of a tab: which one of those that stand there. */
interface TablePlace {
  workbook: Workbook;
  tab: string;
  at: number;
  /** Tells it apart in keys. */
  suffix: string;
}

/** The entries of one table; the value of a choice is its id still. */
function tableEntries(
  place: TablePlace,
  table: TableMapping | undefined,
  header: number,
  columns: readonly ColumnDescription[],
  locale: Locale,
): Entry[] {
  const words = settingsWords;
  const { suffix } = place;
  const base = { note: '', format: text, wrong: words.wrong } as const;
  const change =
    (map: (now: TableMapping, given: string | number) => TableMapping | null): Entry['take'] =>
    (given, draft) => {
      const now = tableAt(draft.mapping, place);
      const changed = now && map(now, given);
      return changed ? withTable(draft, place, changed) : null;
    };
  const entries: Entry[] = [
    {
      ...base,
      key: `table:${suffix}`,
      label: words.holds[locale],
      value: table?.table ?? '',
      choices: [{ value: '', label: words.notUsed }, ...tableIds.map((id) => ({ value: id, label: tableLabels[id] }))],
      note: words.holdsNote[locale],
      take: (given, draft) => {
        const row = tableAt(draft.mapping, place)?.header ?? (header || 1);
        return withTable(draft, place, given === '' ? null : proposed(place, given as TableId, row));
      },
    },
  ];
  if (!table) return entries;
  entries.push({
    ...base,
    key: `header:${suffix}`,
    label: words.headerRow[locale],
    value: table.header,
    choices: null,
    format: plain,
    note: words.columnNote[locale],
    take: change((now, given) => {
      if (typeof given !== 'number' || !Number.isInteger(given) || given < 1) return null;
      return { ...now, ...proposed(place, now.table, given) };
    }),
  });
  if (table.table === 'deals') {
    entries.push({
      ...base,
      key: `rows:${suffix}`,
      label: words.rowsAre[locale],
      value: table.rows ?? 'lead',
      choices: funnelStages.map((id) => ({ value: id, label: stages[id].label })),
      wrong: words.wrongStage,
      take: change((now, given) => ({ ...now, rows: (given || 'lead') as FunnelStage })),
    });
  }
  for (const field of fieldIds) {
    if (!(fields[field] as Field).tables.includes(table.table)) continue;
    const chosen = table.columns[field] ?? '';
    const headers = columns.map((column) => column.header);
    const offered = chosen === '' || headers.includes(chosen) ? headers : [chosen, ...headers];
    const samples = columns.find((column) => column.header === chosen)?.samples ?? [];
    entries.push({
      ...base,
      key: `column:${suffix}:${field}`,
      label: fieldLabel(field, locale),
      value: chosen,
      choices: offered.map((label) => ({ value: label, label })),
      note: samples.join(' · '),
      wrong: words.wrongColumn,
      take: change((now, given) => withColumn(now, field, String(given))),
    });
  }
  return entries;
}

function tableAt(mapping: Mapping, { tab, at }: TablePlace): TableMapping | undefined {
  return mapping.tables.filter((table) => table.tab === tab)[at];
}

/** The draft with another table in the place, or with none. */
function withTable(draft: Draft, place: TablePlace, table: TableMapping | null): Draft {
  const now = tableAt(draft.mapping, place);
  const others = draft.mapping.tables;
  const at = now ? others.indexOf(now) : others.length;
  const tables = others.slice(0, at).concat(table ?? [], others.slice(at + 1));
  return { ...draft, mapping: { ...draft.mapping, tables } };
}

/** A column holds one field: it is taken from the one that had it. */
function withColumn(table: TableMapping, field: FieldId, header: string): TableMapping {
  const columns: TableMapping['columns'] = {};
  for (const [other, column] of Object.entries(table.columns) as [FieldId, string][]) {
    if (other !== field && column !== header) columns[other] = column;
  }
  if (header !== '') columns[field] = header;
  return { ...table, columns };
}

/** A table in a tab with the columns that its headers speak for. */
function proposed({ workbook, tab: name }: TablePlace, table: TableId, header: number): TableMapping {
  const columns: TableMapping['columns'] = {};
  const tab = workbook.tabs.find((one) => one.name === name);
  if (tab) {
    const profiles = sampleColumns(tab, header - 1).map((cells) => profileOf(cells, workbook.options.localDays));
    for (const match of matchColumns(table, headerNames(tab.values, header - 1), profiles)) {
      columns[match.field] = match.header;
    }
  }
  return { table, tab: name, header, columns };
}
