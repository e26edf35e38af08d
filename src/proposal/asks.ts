/** What is open, as questions with choices: the reader's own, and what has changed in the sheet since it was saved. */

import { fill, isolated } from '../i18n/fill';
import type { Locale } from '../i18n/locales';
import type { FieldId } from '../kpis/fields';
import { fieldLabel } from '../kpis/reasons';
import { headerNames } from '../tables/headers';
import type { Mapping, TableMapping } from '../tables/mapping';
import { type Question, type QuestionKind, wordQuestion } from '../tables/question';
import { withAnswer } from '../tables/questions';
import { withAnsweredTabs } from '../tables/recognise';
import type { SourceTab } from '../tables/source';
import type { Book, Understanding } from './book';
import { tableOf, tablesOf, withAnswerTo, withColumn, withTable, withTabName } from './draft';
import { changeWords as words } from './words';

/** A question as it is shown. */
export interface AskText {
  id: string;
  text: string;
  choices: { value: string; label: string }[];
  /** The choice that counts until there is an answer. */
  usual?: string;
  /** Whether a sheet that was looked over before has come to ask this since. */
  isNew: boolean;
  /** Whether it can be left alone: what is asked about is not needed by a KPI, or its tab does without. */
  isOptional: boolean;
}

export interface Ask extends AskText {
  answer(mapping: Mapping, value: string): Mapping;
}

/** Questions that nobody had when the sheet was looked over: about names that were not there. */
const newKinds: readonly QuestionKind[] = ['unknown_stage', 'renamed_header'];

/** Choices are listed as far as a person reads. */
const mostChoices = 12;

/**
 * What is open. With a saved mapping also what the sheet has lost or gained since; whoever saved it has looked over what
 * its stages mean, so that only new ones are asked about.
 */
export function asksOf(book: Book, mapping: Mapping, known: Understanding, saved: boolean, locale: Locale): Ask[] {
  const questions = known
    .questions()
    .filter(({ kind }) => !saved || kind !== 'ambiguous_stage')
    // Once answered with one of its choices, a question is not put again, whatever the reader makes of the answer.
    .filter(({ id, choices }) => !choices.some(({ value }) => value === mapping.answers?.[id]))
    .map(
      (question): Ask => ({
        id: question.id,
        text: wordQuestion(question, locale),
        choices: question.choices.map(({ value, label }) => ({ value, label: label[locale] })),
        ...(question.default === undefined ? {} : { usual: question.default }),
        isNew: saved && newKinds.includes(question.kind) && !isRare(question, known),
        isOptional: isOptional(question, mapping) || isRare(question, known),
        answer: (now, value) => withAnsweredTabs(book.tabs, withAnswer(now, question, value), book.options),
      }),
    );
  return saved ? [...changesOf(book, mapping, known, locale), ...questions] : questions;
}

/** A tab beside those that are read, or a column that no value is made of: nothing is wrong without an answer. */
function isOptional({ kind, values, default: usual }: Question, { tables }: Mapping): boolean {
  if (kind === 'what_table') return tables.length > 0;
  return kind === 'which_column' && usual === '' && sideFields.includes(values.field as FieldId);
}

/** Whether it is about a stage text that nobody knows, in so few rows that hardly a number depends on it. */
function isRare({ kind, values }: Question, known: Understanding): boolean {
  const all = known.stages().reduce((sum, { count }) => sum + count, 0);
  return kind === 'unknown_stage' && Number(values.count) < all * rareShare;
}

/** Of all rows with a stage. */
const rareShare = 0.01;

/** Fields that numbers are broken down by. Amounts, days and stages are what they are made of. */
const sideFields: readonly FieldId[] = [
  'owner',
  'team',
  'source',
  'campaign',
  'spend_type',
  'account',
  'product',
  'platform',
  'customer_id',
  'order_id',
];

/** Tabs and columns that are gone, and tabs that are new. */
function changesOf({ tabs }: Book, mapping: Mapping, known: Understanding, locale: Locale): Ask[] {
  const asks: Ask[] = [];
  for (const { code, tab, values } of known.reading().findings) {
    const table = tableOf(mapping, tab);
    if (code === 'tab_missing' && table !== undefined) asks.push(askTab(table, tabs, mapping, locale));
    else if (code === 'column_missing') {
      const column = String(values.column);
      tablesOf(mapping, tab).forEach((each, index) => {
        for (const [field, header] of Object.entries(each.columns) as [FieldId, string][]) {
          if (header === column) asks.push(askColumn(each, index, field, column, tabs, locale));
        }
      });
    } else if (code === 'tab_new') asks.push(...askNewTab(tab, String(values.other), mapping, locale));
  }
  return asks;
}

function askTab(table: TableMapping, tabs: readonly SourceTab[], mapping: Mapping, locale: Locale): Ask {
  const wanted = Object.values(table.columns);
  const has = ({ values }: SourceTab): number => {
    const names = headerNames(values, table.header - 1);
    return wanted.filter((name) => names.includes(name)).length;
  };
  const free = tabs
    .filter(({ name }) => tableOf(mapping, name) === undefined)
    .map((tab) => ({ name: tab.name, found: has(tab) }))
    .sort((a, b) => b.found - a.found)
    .slice(0, mostChoices);
  return {
    id: `tab_missing:${table.tab}`,
    text: fill(words.askTab[locale], { tab: isolated(table.tab) }),
    isNew: true,
    isOptional: false,
    choices: [...free.map(({ name }) => ({ value: name, label: name })), { value: '', label: words.gone[locale] }],
    answer: (now, value) => (value === '' ? withTable(now, table.tab, null) : withTabName(now, table.tab, value)),
  };
}

function askColumn(
  table: TableMapping,
  index: number,
  field: FieldId,
  column: string,
  tabs: readonly SourceTab[],
  locale: Locale,
): Ask {
  const tab = tabs.find(({ name }) => name === table.tab);
  const used = new Set(Object.values(table.columns));
  const free = (tab === undefined ? [] : headerNames(tab.values, table.header - 1))
    .filter((name) => name !== '' && !used.has(name))
    .slice(0, mostChoices);
  return {
    id: `column_missing:${table.tab}:${field}${index === 0 ? '' : `#${index + 1}`}`,
    text: fill(words.askColumn[locale], {
      column: isolated(column),
      tab: isolated(table.tab),
      field: fieldLabel(field, locale),
    }),
    isNew: true,
    isOptional: false,
    choices: [...free.map((name) => ({ value: name, label: name })), { value: '', label: words.gone[locale] }],
    answer: (now, value) => withColumn(now, table.tab, field, value === '' ? null : value, index),
  };
}

function askNewTab(tab: string, other: string, mapping: Mapping, locale: Locale): Ask[] {
  const id = `tab_new:${tab}`;
  const like = tableOf(mapping, other);
  if (like === undefined || mapping.answers?.[id] !== undefined) return [];
  const { at: _, ...same } = like;
  return [
    {
      id,
      text: fill(words.askNewTab[locale], { tab: isolated(tab), other: isolated(other) }),
      isNew: true,
      isOptional: false,
      choices: [
        { value: 'yes', label: words.include[locale] },
        { value: 'no', label: words.exclude[locale] },
      ],
      answer: (now, value) => (value === 'yes' ? withTable(now, tab, { ...same, tab }) : withAnswerTo(now, id, value)),
    },
  ];
}
