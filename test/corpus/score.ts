/** Reads a labelled sheet and says of each label whether the reader was right, asked, passed it by, or was wrong. */

import type { Locale } from '../../src/i18n/locales';
import type { FieldId } from '../../src/kpis/fields';
import { headerNames } from '../../src/tables/headers';
import type { Mapping, TableMapping } from '../../src/tables/mapping';
import type { Question, QuestionKind } from '../../src/tables/question';
import { questionsOf } from '../../src/tables/questions';
import { type Reading, readTables } from '../../src/tables/read';
import { recognise } from '../../src/tables/recognise';
import type { ReadOptions, SourceTab } from '../../src/tables/source';
import { options as usual } from '../tables/data';
import type { ColumnLabel, Crm, LabelledTab, Layout, ReadLabel, SheetCase } from './case';

/**
 * `missed`: passed by without a word, where it should have been taken. `wrong`: taken for something that it isn't, or
 * settled without asking where only a person can know.
 */
export type Verdict = 'right' | 'asked' | 'missed' | 'wrong';

export interface Item {
  case: string;
  language: Locale;
  crm: Crm | null;
  layouts: readonly Layout[];
  verdict: Verdict;
  /** What was labelled: a tab, a column, a stage text, a figure. */
  what: string;
  expected: string;
  got: string;
  /** Set where it only follows from another item: its table or its column was not found. */
  follows: boolean;
}

/** Fields that no KPI needs: a column of theirs that is passed by costs nothing. The product counts in orders. */
const extras: readonly FieldId[] = [
  'contact',
  'phone',
  'next_step',
  'deal_type',
  'last_activity_date',
  'pipeline',
  'deal_name',
];

/** 1 July 2026. */
const today = 20635;

interface Read {
  sheet: SheetCase;
  mapping: Mapping;
  reading: Reading;
  put(verdict: Verdict, what: string, expected: string, got: string, follows?: boolean): void;
  /** Whether there is a question of a kind; of a column or a text where one is given. */
  asks(kinds: readonly QuestionKind[], about: Partial<Pick<Question, 'tab' | 'column'>> & { text?: string }): boolean;
}

/** All labels of a case with their verdicts. */
export function score(sheet: SheetCase): Item[] {
  const tabs = sheet.tabs.map(({ tab }) => tab);
  const options: ReadOptions = { ...usual, locale: sheet.locale, today };
  const mapping = recognise(tabs, options);
  const reading = readTables(tabs, mapping, options);
  const questions = questionsOf(tabs, mapping, options);
  const items: Item[] = [];
  const { name, language, crm, layouts } = sheet;
  const read: Read = {
    sheet,
    mapping,
    reading,
    put(given, what, expected, got, follows = false) {
      // What follows from a tab that is asked about is asked with it.
      const verdict =
        follows && given === 'missed' && questions.some(({ kind }) => kind === 'what_table') ? 'asked' : given;
      items.push({ case: name, language, crm, layouts, verdict, what, expected, got, follows });
    },
    asks(kinds, { tab, column, text }) {
      return questions.some(
        (each) =>
          kinds.includes(each.kind) &&
          (tab === undefined || each.tab === tab) &&
          (column === undefined || each.column === column || each.choices.some(({ value }) => value === column)) &&
          (text === undefined || each.values.text === text),
      );
    },
  };
  for (const tab of sheet.tabs) scoreTab(tab, read);
  scoreStages(read);
  if (sheet.rows.length > 0) {
    const got = mapping.tables.find(({ table }) => table === 'deals')?.rows;
    const verdict = got === undefined ? 'missed' : sheet.rows.includes(got) ? 'right' : 'wrong';
    read.put(verdict, 'rows are at least', sheet.rows.join(' or '), got ?? 'nothing', got === undefined);
  }
  for (const label of sheet.reads) scoreReading(label, read);
  scoreOpen(read);
  return items;
}

function scoreTab({ tab, tables, headers, columns }: LabelledTab, { mapping, put, asks }: Read): void {
  const here = mapping.tables.filter((each) => each.tab === tab.name);
  const place = `tab "${tab.name}"`;
  const all = here.map(({ table }) => table).join(', ') || 'no table';
  if (tables.length === 0) {
    put(here.length === 0 ? 'right' : 'wrong', place, 'no table', all);
    return;
  }
  const found = here.find(({ table }) => tables.includes(table));
  const open = here.length === 0 && asks(['what_table'], { tab: tab.name });
  const verdict = found !== undefined ? 'right' : open ? 'asked' : here.length === 0 ? 'missed' : 'wrong';
  put(verdict, place, tables.join(' or '), found?.table ?? all);
  if (found !== undefined) {
    const right = headers.includes(found.header);
    put(right ? 'right' : 'wrong', `${place}, header row`, headers.join(' or '), String(found.header));
  }
  const places = found === undefined ? new Map<FieldId, number>() : placesOf(tab, found);
  for (const label of columns) {
    const asked = found !== undefined && asks(['which_column'], { tab: tab.name, column: label.header });
    scoreColumn(label, tab, found, places, asked, put);
  }
}

function scoreColumn(
  { column, header, fields, mustNot, ask }: ColumnLabel,
  tab: SourceTab,
  found: TableMapping | undefined,
  places: ReadonlyMap<FieldId, number>,
  asked: boolean,
  put: Read['put'],
): void {
  const what = `column ${letterOf(column)} "${header.replace(/\n/g, '⏎')}" of "${tab.name}"`;
  const taken = [...places].filter(([, at]) => at === column).map(([field]) => field);
  const got = found === undefined ? 'no table' : taken.join(', ') || 'nothing';
  const follows = found === undefined;
  if (ask) {
    const verdict = asked ? 'right' : follows ? 'missed' : 'wrong';
    put(verdict, what, `a question: ${fields.join(' or ')}`, asked ? 'asked' : got, follows);
    return;
  }
  if (fields.length > 0) {
    const right = fields.some((field) => taken.includes(field));
    if (taken.length === 0 && fields.some((field) => extras.includes(field))) return;
    if (taken.length === 0 && fields.includes('product') && found?.table !== 'orders') return;
    const verdict = right ? 'right' : asked ? 'asked' : taken.length === 0 ? 'missed' : 'wrong';
    put(verdict, what, fields.join(' or '), got, follows);
    return;
  }
  const bad = taken.filter((field) => mustNot === 'any' || mustNot.includes(field));
  const expected = mustNot === 'any' ? 'no field' : `not ${mustNot.join(', ')}`;
  if (!follows) put(bad.length === 0 ? 'right' : asked ? 'asked' : 'wrong', what, expected, got);
}

/** The index of the column of each field. */
function placesOf(tab: SourceTab, { header, columns }: TableMapping): Map<FieldId, number> {
  const names = headerNames(tab.values, header - 1);
  const places = new Map<FieldId, number>();
  for (const [field, name] of Object.entries(columns) as [FieldId, string][]) {
    const at = names.indexOf(name);
    if (at >= 0) places.set(field, at);
  }
  return places;
}

function scoreStages({ sheet, mapping, put, asks }: Read): void {
  const hasColumn = mapping.tables.some(({ columns }) => columns.stage !== undefined || columns.status !== undefined);
  const questions = ['unknown_stage', 'ambiguous_stage'] as const;
  for (const { text, stages } of sheet.stages) {
    const got = mapping.stages[text] ?? null;
    const right = got !== null && stages.includes(got);
    const verdict = right ? 'right' : asks(questions, { text }) ? 'asked' : got === null ? 'missed' : 'wrong';
    put(verdict, `stage "${text}"`, stages.join(' or '), got ?? 'no stage', got === null && !hasColumn);
  }
  for (const text of sheet.askStages) {
    const got = mapping.stages[text] ?? null;
    const verdict = asks(questions, { text }) ? 'right' : got === null ? 'missed' : 'wrong';
    put(verdict, `stage "${text}"`, 'a question', got ?? 'no stage', got === null && !hasColumn);
  }
}

function scoreReading({ table, what, value }: ReadLabel, { sheet, mapping, reading, put, asks }: Read): void {
  const read = reading.tables[table];
  const name = `${table}.${what}`;
  if (read === undefined) {
    put('missed', name, String(value), 'no table', true);
    return;
  }
  if (what === 'rows') {
    put(read.size === value ? 'right' : 'wrong', name, String(value), String(read.size));
    return;
  }
  const headers = mapping.tables.map(({ columns }) => columns[what]).filter((header) => header !== undefined);
  // A column that was not found counts once, as a column.
  const isColumn = sheet.tabs.some(({ columns }) => columns.some(({ fields }) => fields.includes(what)));
  if (isColumn && headers.length === 0) return;
  const numbers = [...(read.numbers[what] ?? [])].filter((each) => !Number.isNaN(each));
  const asked = headers.some((column) => asks(['date_order', 'decimal_mark', 'currency'], { column }));
  if (typeof value === 'string') {
    const [first] = numbers;
    const got = first === undefined ? 'nothing' : new Date(Math.floor(first) * 86400000).toISOString().slice(0, 10);
    put(got === value ? 'right' : asked ? 'asked' : 'wrong', `first ${name}`, value, got);
    return;
  }
  const sum = numbers.reduce((total, each) => total + each, 0);
  const right = Math.abs(sum - value) <= 1e-9 * Math.max(1, Math.abs(value));
  const verdict = right ? 'right' : asked ? 'asked' : numbers.length === 0 ? 'missed' : 'wrong';
  put(verdict, `sum of ${name}`, String(value), numbers.length === 0 ? 'nothing' : String(sum));
}

/** What only a person can know: the order of day and month, the decimal mark, the currency. */
function scoreOpen({ sheet, mapping, put, asks }: Read): void {
  const open = [
    ['date_order', sheet.askDates],
    ['decimal_mark', sheet.askNumbers],
    ['currency', sheet.askCurrency],
  ] as const;
  for (const [kind, fields] of open) {
    for (const field of fields) {
      const column = mapping.tables.map(({ columns }) => columns[field]).find((each) => each !== undefined);
      const asked = column !== undefined && asks([kind], { column });
      const verdict = asked ? 'right' : column === undefined ? 'missed' : 'wrong';
      put(verdict, `${kind} of ${field}`, 'a question', asked ? 'asked' : 'no question', column === undefined);
    }
  }
}

function letterOf(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : `A${String.fromCharCode(65 + column - 26)}`;
}

export interface Tally {
  cases: number;
  items: number;
  right: number;
  asked: number;
  missed: number;
  wrong: number;
}

/** Counts of the items by verdict. */
export function tally(items: readonly Item[]): Tally {
  const count = (verdict: Verdict): number => items.filter((item) => item.verdict === verdict).length;
  return {
    cases: new Set(items.map((item) => item.case)).size,
    items: items.length,
    right: count('right'),
    asked: count('asked'),
    missed: count('missed'),
    wrong: count('wrong'),
  };
}

/** The items of a verdict, a line each under the name of their case; those that only follow in one line. */
export function complaints(items: readonly Item[], verdict: Verdict): string[] {
  const byCase = new Map<string, Item[]>();
  for (const item of items) {
    if (item.verdict === verdict) byCase.set(item.case, [...(byCase.get(item.case) ?? []), item]);
  }
  return [...byCase].flatMap(([name, list]) => {
    const own = list.filter(({ follows }) => !follows);
    const rest = list.length - own.length;
    return [
      `${name} (${list[0]?.language})`,
      ...own.map(({ what, expected, got }) => `    ${what}: expected ${expected}, got ${got}`),
      ...(rest === 0 ? [] : [`    and ${rest} that follow from a table or column that was not found`]),
    ];
  });
}
