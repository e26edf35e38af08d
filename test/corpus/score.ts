/** Reads a labelled sheet and says of each label whether the reader was right, asked, or was silently wrong. */

import type { Locale } from '../../src/i18n/locales';
import type { FieldId } from '../../src/kpis/fields';
import type { TableId } from '../../src/kpis/tables';
import { columnNames } from '../../src/tables/headers';
import type { Mapping, TableMapping } from '../../src/tables/mapping';
import { type Reading, readTables } from '../../src/tables/read';
import { recognise } from '../../src/tables/recognise';
import type { ReadOptions, SourceTab } from '../../src/tables/source';
import { isDisputed } from '../../src/tables/stage-words';
import { options as usual } from '../tables/data';
import type { ColumnLabel, Crm, LabelledTab, Layout, ReadLabel, SheetCase } from './case';
import { hasQuestions, questionTexts } from './questions';

export type Verdict = 'right' | 'asked' | 'wrong';

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
  /** Set where the item is only wrong because its table was not found. */
  follows: boolean;
}

/** 1 July 2026. */
const today = 20635;

/** All labels of a case with their verdicts. */
export function score(sheet: SheetCase): Item[] {
  const tabs = sheet.tabs.map(({ tab }) => tab);
  const options: ReadOptions = { ...usual, locale: sheet.locale, today };
  const mapping = recognise(tabs, options);
  const reading = readTables(tabs, mapping, options);
  const questions = questionTexts(tabs, mapping, options);
  const items: Item[] = [];
  const put = (verdict: Verdict, what: string, expected: string, got: string, follows = false): void => {
    const { name, language, crm, layouts } = sheet;
    items.push({ case: name, language, crm, layouts, verdict, what, expected, got, follows });
  };
  const asks = (...texts: readonly string[]): boolean =>
    questions.some((question) => texts.every((text) => question.includes(text)));

  for (const labelled of sheet.tabs) scoreTab(labelled, mapping, asks, put);
  for (const { text, stages } of sheet.stages) {
    const got = mapping.stages[text];
    const asked = got === undefined || asks(text);
    const verdict = got !== undefined && stages.includes(got) ? 'right' : asked ? 'asked' : 'wrong';
    put(verdict, `stage "${text}"`, stages.join(' or '), got ?? 'asked');
  }
  for (const text of sheet.askStages) {
    const got = mapping.stages[text];
    const asked = got === undefined || (hasQuestions ? asks(text) : isDisputed(text));
    put(asked ? 'right' : 'wrong', `stage "${text}"`, 'a question', asked ? 'asked' : (got as string));
  }
  if (sheet.rows.length > 0) {
    const got = mapping.tables.find(({ table }) => table === 'deals')?.rows;
    const right = got !== undefined && sheet.rows.includes(got);
    put(right ? 'right' : 'wrong', 'rows are at least', sheet.rows.join(' or '), got ?? 'nothing', got === undefined);
  }
  for (const label of sheet.reads) scoreReading(label, sheet, mapping, reading, asks, put);
  const codes = [
    ['ambiguous_dates', sheet.askDates, 'dates'],
    ['ambiguous_numbers', sheet.askNumbers, 'numbers'],
    ['currency_mixed', sheet.askCurrency, 'currency'],
  ] as const;
  for (const [code, fields, name] of codes) {
    for (const field of fields) {
      const header = mapping.tables.map(({ columns }) => columns[field]).find((each) => each !== undefined);
      const found =
        header !== undefined &&
        (asks(header) || reading.findings.some((each) => each.code === code && (name === 'currency' || each.values.column === header)));
      put(found ? 'right' : 'wrong', `${name} of ${field}`, 'a question', found ? 'asked' : 'read without a word');
    }
  }
  return items;
}

type Put = (verdict: Verdict, what: string, expected: string, got: string, follows?: boolean) => void;
type Asks = (...texts: readonly string[]) => boolean;

function scoreTab({ tab, tables, headers, columns }: LabelledTab, mapping: Mapping, asks: Asks, put: Put): void {
  const here = mapping.tables.filter((each) => each.tab === tab.name);
  const place = `tab "${tab.name}"`;
  if (tables.length === 0) {
    const got = here.map(({ table }) => table).join(', ');
    put(got === '' ? 'right' : asks(tab.name) ? 'asked' : 'wrong', place, 'no table', got || 'no table');
    return;
  }
  const found = here.find(({ table }) => tables.includes(table));
  const got = found?.table ?? (here.map(({ table }) => table).join(', ') || 'no table');
  put(found !== undefined ? 'right' : asks(tab.name) ? 'asked' : 'wrong', place, tables.join(' or '), got);
  if (found !== undefined) {
    put(
      headers.includes(found.header) ? 'right' : 'wrong',
      `${place}, header row`,
      headers.join(' or '),
      String(found.header),
    );
  }
  const places = found === undefined ? new Map<FieldId, number>() : placesOf(tab, found, headers);
  for (const label of columns) scoreColumn(label, tab, found, places, asks, put);
}

function scoreColumn(
  { column, header, fields, mustNot, ask }: ColumnLabel,
  tab: SourceTab,
  found: TableMapping | undefined,
  places: ReadonlyMap<FieldId, number>,
  asks: Asks,
  put: Put,
): void {
  const what = `column ${letter(column)} "${header.replace(/\n/g, '⏎')}" of "${tab.name}"`;
  const taken = [...places].filter(([, at]) => at === column).map(([field]) => field);
  const got = taken.join(', ') || 'nothing';
  const asked = header !== '' && found !== undefined && asks(header) && !taken.some((field) => asks(field, 'known'));
  if (ask) {
    const right = asked || (!hasQuestions && taken.length === 0);
    put(right ? 'right' : 'wrong', what, `a question: ${fields.join(' or ')}`, right ? 'asked' : got, found === undefined);
    return;
  }
  if (fields.length > 0) {
    const right = fields.some((field) => taken.includes(field));
    const verdict = right ? 'right' : asked ? 'asked' : 'wrong';
    put(verdict, what, fields.join(' or '), found === undefined ? 'no table' : got, found === undefined);
    return;
  }
  const bad = taken.filter((field) => mustNot === 'any' || mustNot.includes(field));
  const expected = mustNot === 'any' ? 'no field' : `not ${mustNot.join(', ')}`;
  put(bad.length === 0 ? 'right' : asked ? 'asked' : 'wrong', what, expected, got, false);
}

/** The index of the column of each field. Headers of two rows may be named by both rows together. */
function placesOf(tab: SourceTab, { header, columns }: TableMapping, headers: readonly number[]): Map<FieldId, number> {
  const names = columnNames(tab.values[header - 1]);
  const joined = joinedNames(tab, headers);
  const places = new Map<FieldId, number>();
  for (const [field, name] of Object.entries(columns) as [FieldId, string][]) {
    const plain = bare(name);
    const both = joined.findIndex((forms) => forms.includes(plain));
    const at = names.indexOf(name);
    if (at >= 0) places.set(field, at);
    else if (both >= 0) places.set(field, both);
  }
  return places;
}

function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}%#]+/gu, '');
}

function joinedNames(tab: SourceTab, headers: readonly number[]): string[][] {
  const [top, sub] = headers.length === 2 ? headers.map((row) => tab.values[row - 1] ?? []) : [[], []];
  let above = '';
  return (sub ?? []).map((cell, column) => {
    const own = String(top?.[column] ?? '');
    if (own !== '') above = own;
    const low = String(cell);
    return [bare(`${above}${low}`), bare(`${own}${low}`), bare(`${low}${above}`)].filter((form) => form !== '');
  });
}

function scoreReading(
  { table, what, value }: ReadLabel,
  sheet: SheetCase,
  mapping: Mapping,
  reading: Reading,
  asks: Asks,
  put: Put,
): void {
  const read = reading.tables[table];
  const name = `${table}.${what}`;
  const isColumn = sheet.tabs.some(({ columns }) => columns.some(({ fields }) => fields.includes(what as FieldId)));
  const headers = mapping.tables.map(({ columns }) => columns[what as FieldId]);
  // A column that was not found is counted once, as a column.
  if (what !== 'rows' && isColumn && headers.every((header) => header === undefined)) return;
  if (read === undefined) {
    put('wrong', name, String(value), 'no table', true);
    return;
  }
  if (what === 'rows') {
    put(read.size === value ? 'right' : 'wrong', name, String(value), String(read.size));
    return;
  }
  const numbers = [...(read.numbers[what] ?? [])].filter((each) => !Number.isNaN(each));
  const header = headers.find((each) => each !== undefined);
  const found =
    typeof value === 'string'
      ? numbers.length === 0
        ? 'nothing'
        : new Date((numbers[0] as number) * 86400000).toISOString().slice(0, 10)
      : numbers.reduce((sum, each) => sum + each, 0);
  const right = typeof found === 'number' ? Math.abs(found - Number(value)) <= 1e-6 * Math.max(1, Math.abs(found)) : found === value;
  const asked =
    header !== undefined &&
    (asks(header) ||
      reading.findings.some(
        ({ code, values }) => (code === 'ambiguous_dates' || code === 'ambiguous_numbers') && values.column === header,
      ));
  put(right ? 'right' : asked ? 'asked' : 'wrong', typeof value === 'number' ? `sum of ${name}` : `first ${name}`, String(value), String(found));
}

function letter(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : `A${String.fromCharCode(65 + column - 26)}`;
}

export interface Tally {
  cases: number;
  items: number;
  right: number;
  asked: number;
  wrong: number;
}

export function tally(items: readonly Item[]): Tally {
  const count = (verdict: Verdict): number => items.filter((item) => item.verdict === verdict).length;
  const cases = new Set(items.map((item) => item.case)).size;
  return { cases, items: items.length, right: count('right'), asked: count('asked'), wrong: count('wrong') };
}

/** The items that are not right, a line each, by case; what only follows from a missing table is one line. */
export function complaints(items: readonly Item[], verdict: Verdict): string[] {
  const byCase = new Map<string, Item[]>();
  for (const item of items) {
    if (item.verdict === verdict) byCase.set(item.case, [...(byCase.get(item.case) ?? []), item]);
  }
  return [...byCase].flatMap(([name, list]) => {
    const follow = list.filter(({ follows }) => follows).length;
    return [
      `${name} (${list[0]?.language})`,
      ...list
        .filter(({ follows }) => !follows)
        .map(({ what, expected, got }) => `    ${what}: expected ${expected}, got ${got}`),
      ...(follow === 0 ? [] : [`    and ${follow} more labels of the table that was not found`]),
    ];
  });
}

export type { TableId };
