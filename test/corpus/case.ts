/** A labelled sheet, and a compact way to write one: a grid of text whose `=` line names what each column holds. */

import type { Locale } from '../../src/i18n/locales';
import { type FieldId, fields } from '../../src/kpis/fields';
import { type FunnelStage, type StageId, stageIds } from '../../src/kpis/stages';
import { type TableId, tableIds } from '../../src/kpis/tables';
import type { Cell, SourceTab } from '../../src/tables/source';

export type Crm = 'hubspot' | 'salesforce' | 'pipedrive' | 'zoho' | 'close' | 'odoo' | 'espocrm';

export const layouts = [
  'stage column',
  'date per stage',
  'ticks',
  'leads',
  'counts',
  'stage log',
  'stacked tabs',
  'orders',
  'order lines',
  'customers',
  'spend',
  'activities',
  'targets',
  'targets matrix',
  'surveys',
  'inquiries',
  'social',
  'several tables',
  'titles above',
  'two-row header',
  'totals',
  'spacer rows',
  'notes beside',
  'headerless columns',
  'board',
  'metrics as rows',
  'merged groups',
  'no table',
] as const;

export type Layout = (typeof layouts)[number];

/** What a column must, may and must not be taken for. */
export interface ColumnLabel {
  /** Index of the column. */
  column: number;
  /** The header as it stands in the sheet. */
  header: string;
  /** The fields it may be mapped to, any of them. Empty: it is no column of the table. */
  fields: readonly FieldId[];
  /** Fields that it must not be taken for; `any` for all. */
  mustNot: readonly FieldId[] | 'any';
  /** Set where a person must be asked which of `fields` it is. */
  ask: boolean;
}

export interface LabelledTab {
  tab: SourceTab;
  /** The tables that the tab may be taken for; empty where it is none. */
  tables: readonly TableId[];
  /** 1-based rows of the header: two of them where it has two rows. */
  headers: readonly number[];
  columns: readonly ColumnLabel[];
}

export interface StageLabel {
  text: string;
  stages: readonly StageId[];
}

/** `rows`: how many rows of data. Else a field of the table: the sum of its numbers, or its first day as YYYY-MM-DD. */
export interface ReadLabel {
  table: TableId;
  what: FieldId | 'rows';
  value: number | string;
}

export interface SheetCase {
  name: string;
  language: Locale;
  /** Spreadsheet locale; '' for none. */
  locale: string;
  crm: Crm | null;
  layouts: readonly Layout[];
  tabs: readonly LabelledTab[];
  stages: readonly StageLabel[];
  /** What the rows of deals are at least; any of them. */
  rows: readonly FunnelStage[];
  reads: readonly ReadLabel[];
  /** Stage texts that nobody can know without asking. */
  askStages: readonly string[];
  /** Fields whose dates could be two days, whose numbers could be two numbers, whose money is of several currencies. */
  askDates: readonly FieldId[];
  askNumbers: readonly FieldId[];
  askCurrency: readonly FieldId[];
}

/** A tab as it is written in the corpus. */
export interface Sketch {
  tables: readonly TableId[];
  text: string;
  plain: boolean;
}

type Tag = (text: TemplateStringsArray) => Sketch;

/**
 * Template tag for a tab that holds one of the tables. One line per row, `|` between cells. A line that begins with `=`
 * labels the columns of the header above it, `==` of the two header rows above it: a field, `a/b` for either, `?a/b`
 * where a person must be asked, `!a` for "not this", `!` for "nothing". A line of only `|` is a blank row.
 *
 * Cells: `#2026-03-05` and `#2026-03-05T14:30` are dates; `12`, `0.5` numbers; `25%` a typed percent (0.25); TRUE and
 * FALSE ticked boxes; `'12` text; `⏎` a line break; all else is text.
 */
export const holding =
  (...tables: readonly TableId[]): Tag =>
  (text) => ({ tables, text: text.raw[0] as string, plain: false });

export const deals = holding('deals');
export const counts = holding('counts');
export const spend = holding('spend');
export const orders = holding('orders');
export const customers = holding('customers');
export const activities = holding('activities');
export const targets = holding('targets');
export const surveys = holding('surveys');
export const inquiries = holding('inquiries');
export const social = holding('social');
/** A tab that holds no table of ours. */
export const noTable = holding();

/** The same tab with every cell as text, as a file that was pasted in. */
export function asText(sketch: Sketch): Sketch {
  return { ...sketch, plain: true };
}

export interface CaseOptions {
  crm?: Crm;
  locale?: string;
  /** Stage texts by what they mean: `{ lead: 'New|Cold', 'mql/sql': 'Qualified' }`. */
  stages?: Readonly<Record<string, string>>;
  /** Stage texts that must be asked, `|` between them. */
  askStages?: string;
  askDates?: readonly FieldId[];
  askNumbers?: readonly FieldId[];
  askCurrency?: readonly FieldId[];
  rows?: FunnelStage | readonly FunnelStage[];
  /** `rows`, `amount`, `spend.rows`, `spend.spend_amount` …; without a table, the first table of the case. */
  reads?: Readonly<Record<string, number | string>>;
}

const usualLocale: Readonly<Record<Locale, string>> = {
  en: 'en_US',
  th: 'th_TH',
  ja: 'ja_JP',
  ar: 'ar_SA',
  vi: 'vi_VN',
};

/** A case; throws where its labels name something that isn't there. */
export function sheet(
  language: Locale,
  name: string,
  kinds: Layout | readonly Layout[],
  sketches: Readonly<Record<string, Sketch>>,
  options: CaseOptions = {},
): SheetCase {
  const fail = (what: string): never => {
    throw new Error(`Corpus, "${name}": ${what}`);
  };
  const tabs = Object.entries(sketches).map(([tab, sketch]) => parse(tab, sketch, fail));
  const texts = new Set(tabs.flatMap(({ tab }) => tab.values.flatMap((row) => row.map((cell) => String(cell).trim()))));
  const known = (text: string): string => (texts.has(text) ? text : fail(`the stage text "${text}" stands nowhere`));
  const first = tabs.flatMap(({ tables }) => [...tables])[0];
  const list = <T>(value: T | readonly T[] | undefined): readonly T[] =>
    value === undefined ? [] : Array.isArray(value) ? (value as readonly T[]) : [value as T];
  return {
    name,
    language,
    locale: options.locale ?? usualLocale[language],
    crm: options.crm ?? null,
    layouts: list(kinds),
    tabs,
    stages: Object.entries(options.stages ?? {}).flatMap(([key, words]) => {
      const stages = key
        .split('/')
        .map((id) => ((stageIds as readonly string[]).includes(id) ? id : fail(`stage ${id}`)));
      return words.split('|').map((text) => ({ text: known(text.trim()), stages: stages as StageId[] }));
    }),
    rows: list(options.rows),
    reads: Object.entries(options.reads ?? {}).map(([key, value]) => {
      const [what = '', table = first ?? ''] = key.split('.').reverse();
      if (!(tableIds as readonly string[]).includes(table)) fail(`reads a table "${table}"`);
      if (what !== 'rows') fieldOf(what, fail);
      return { table: table as TableId, what: what as FieldId | 'rows', value };
    }),
    askStages: options.askStages === undefined ? [] : options.askStages.split('|').map((text) => known(text.trim())),
    askDates: options.askDates ?? [],
    askNumbers: options.askNumbers ?? [],
    askCurrency: options.askCurrency ?? [],
  };
}

function parse(name: string, sketch: Sketch, fail: (what: string) => never): LabelledTab {
  const rows: Cell[][] = [];
  let headers: number[] = [];
  let columns: ColumnLabel[] = [];
  for (const line of sketch.text.split('\n').map((each) => each.trim())) {
    if (line === '') continue;
    if (line.startsWith('=') && headers.length === 0 && sketch.tables.length > 0) {
      const two = line.startsWith('==');
      headers = two ? [rows.length - 1, rows.length] : [rows.length];
      const header = rows[rows.length - 1] as Cell[];
      const labels = line.replace(/^==?/, '').split('|');
      if (labels.length > header.length) fail(`more labels than columns in "${name}"`);
      columns = labels.flatMap((label, column) => labelOf(label.trim(), column, String(header[column]), fail));
      continue;
    }
    rows.push(line === '|' ? [] : line.split('|').map((cell) => cellOf(cell.trim(), sketch.plain)));
  }
  if (sketch.tables.length > 0 && headers.length === 0) fail(`no labels in "${name}"`);
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const values = rows.map((row) => [...row, ...new Array<Cell>(width - row.length).fill('')]);
  return { tab: { name, values }, tables: sketch.tables, headers, columns };
}

function fieldOf(text: string, fail: (what: string) => never): FieldId {
  return Object.prototype.hasOwnProperty.call(fields, text) ? (text as FieldId) : fail(`no field "${text}"`);
}

function labelOf(label: string, column: number, header: string, fail: (what: string) => never): ColumnLabel[] {
  if (label === '') return [];
  const listed = (text: string): FieldId[] => text.split('/').map((each) => fieldOf(each.trim(), fail));
  const base = { column, header, fields: [], mustNot: [], ask: false };
  if (label === '!') return [{ ...base, mustNot: 'any' }];
  if (label.startsWith('!')) return [{ ...base, mustNot: listed(label.slice(1)) }];
  if (label.startsWith('?')) return [{ ...base, fields: listed(label.slice(1)), ask: true }];
  return [{ ...base, fields: listed(label) }];
}

function cellOf(text: string, plain: boolean): Cell {
  const broken = text.replace(/⏎/g, '\n');
  if (plain) return broken.replace(/^'/, '').replace(/^#(?=\d{4}-)/, '');
  if (broken.startsWith("'")) return broken.slice(1);
  const date = /^#(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d))?$/.exec(broken);
  if (date) {
    const [year, month, day, hour, minute] = date.slice(1).map((part) => Number(part ?? 0)) as [
      number,
      number,
      number,
      number,
      number,
    ];
    return new Date(year, month - 1, day, hour, minute);
  }
  if (/^\d{1,3}\.\d{3}$/.test(broken)) throw new Error(`Corpus: write '${text} for text, ${text}0 for a number`);
  if (/^-?(?:0|[1-9]\d*)(?:\.\d+)?%?$/.test(broken)) {
    return broken.endsWith('%') ? Number(broken.slice(0, -1)) / 100 : Number(broken);
  }
  if (broken === 'TRUE' || broken === 'FALSE') return broken === 'TRUE';
  return broken;
}
