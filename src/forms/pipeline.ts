/** The tabs of a pipeline sheet as plain data: columns, drop-downs, colours and sample rows, in one language. */

import { directions, type Locale, type Texts } from '../i18n/locales';
import { type FieldId, fields } from '../kpis/fields';
import { type StageId, stageIds, stages } from '../kpis/stages';
import { tableLabels } from '../kpis/tables';
import { isDisputed } from '../tables/stage-words';
import { fillingHelp, sampleOf, sampleWords } from './sample-words';

/** The tables that can be made as tabs to fill in. */
export const formKinds = ['deals', 'spend', 'activities', 'targets'] as const;

export type FormKind = (typeof formKinds)[number];

/** What the cells of a column take. */
export type Check =
  /** One of these, or with `open` something else too. */
  | { kind: 'list'; choices: string[]; open: boolean }
  /** What stands in the column already, or something else. */
  | { kind: 'column' }
  | { kind: 'date' }
  | { kind: 'number' };

export interface FormColumn {
  field: FieldId;
  header: string;
  width: number;
  /** Google's number format; '' leaves it automatic. */
  format: string;
  check: Check | null;
  /** What Sheets says of a cell that was filled otherwise. */
  help: string;
}

/** Colours cells of the body that meet a condition: a column, or with null all columns. The first that holds wins. */
export interface FormRule {
  column: number | null;
  when: { text: string } | { formula: string };
  background: string | null;
  color: string;
}

export interface Form {
  kind: FormKind;
  /** The tab's name, if it is free. */
  name: string;
  rightToLeft: boolean;
  columns: FormColumn[];
  rules: FormRule[];
  /** Rows below the header. Days are spreadsheet serial numbers. */
  samples: (string | number)[][];
}

const dateFormat = 'yyyy-mm-dd';
const monthFormat = 'yyyy-mm';
const moneyFormat = '#,##0';
/** Days from the spreadsheet's day 0, 1899-12-30, to 1970-01-01. */
export const serialOfEpoch = 25_569;

const red = { background: '#fce8e6', color: '#c5221f' };
const amber = { background: '#feefc3', color: '#b06000' };
const faint = { background: null, color: '#80868b' };

/** From cool to warm along the funnel, green for what was won. */
const stageColors: Readonly<Record<StageId, { background: string; color: string }>> = {
  lead: { background: '#f1f3f4', color: '#3c4043' },
  mql: { background: '#e8f0fe', color: '#174ea6' },
  sql: { background: '#d2e3fc', color: '#174ea6' },
  opportunity: { background: '#e9d7fd', color: '#681da8' },
  proposal: { background: '#fde7c7', color: '#8a4b00' },
  negotiation: { background: '#fdd0b0', color: '#8a3b00' },
  won: { background: '#ceead6', color: '#0d652d' },
  lost: { background: '#fad2cf', color: '#a50e0e' },
  disqualified: { background: '#e8eaed', color: '#5f6368' },
  on_hold: { background: '#fef3b0', color: '#6b5900' },
};

const first = (list: string): string => list.split('|')[0] as string;
/** Says in a header that plain numbers are minutes; without it they could be hours. */
const minutes = /minutes|นาที|分|دقائق|phút/i;

/** The field's usual header in a language. */
function headerOf(field: FieldId, locale: Locale): string {
  const list = fields[field].headers[locale];
  return (field === 'duration' && list.split('|').find((header) => minutes.test(header))) || first(list);
}

/** The word of each stage that a pipeline sheet writes: the usual one, unless teams mean different stages by it. */
function stageWord(stage: StageId, locale: Locale): string {
  const { words, label } = stages[stage];
  const word = first(words[locale]);
  return isDisputed(word) ? label[locale] : word;
}

/** Sample deals: product, owner, source, stage, amount, days since created, days to the expected close and the next step. */
const deals: readonly [number, number, number, StageId, number, number, number, number][] = [
  [0, 0, 0, 'won', 4200, 84, -35, -1],
  [1, 1, 1, 'won', 12500, 76, -20, -1],
  [2, 0, 2, 'lost', 6800, 71, -25, -1],
  [3, 1, 3, 'won', 3100, 58, -6, -1],
  [4, 0, 2, 'negotiation', 18400, 47, 9, 3],
  [1, 1, 0, 'proposal', 9600, 33, -3, 0],
  [2, 0, 4, 'opportunity', 5400, 26, 24, 1],
  [0, 1, 2, 'sql', 2700, 15, 40, 2],
  [3, 0, 0, 'mql', 3900, 8, 55, 2],
  [4, 1, 1, 'lead', 7500, 2, 70, 0],
];

/** Sample activities: days ago, owner, type, account, minutes and state. */
const activities: readonly [number, number, number, number, number, number][] = [
  [21, 0, 0, 4, 15, 0],
  [19, 1, 1, 5, 10, 0],
  [16, 0, 2, 4, 60, 0],
  [14, 1, 3, 5, 45, 0],
  [12, 0, 0, 6, 20, 0],
  [9, 1, 2, 7, 50, 3],
  [7, 0, 4, 4, 40, 0],
  [5, 1, 5, 5, 15, 0],
  [2, 0, 2, 6, 60, 2],
  [-3, 1, 2, 7, 60, 1],
];

/** Monthly spend of each source, and of each owner a monthly target. */
const spends = [650, 200, 1400, 900, 300];
const target = 9000;

/** A form in a language. `today` counts the days since 1970. */
export function formOf(kind: FormKind, locale: Locale, today: number): Form {
  const list = (texts: Texts): string[] => texts[locale].split('|');
  const open = (texts: Texts): Check => ({ kind: 'list', choices: list(texts), open: true });
  const closed = (choices: string[]): Check => ({ kind: 'list', choices, open: false });
  const column = (field: FieldId, width: number, check: Check | null = null, format = ''): FormColumn => {
    const help =
      check === null ? '' : check.kind === 'column' || (check.kind === 'list' && check.open) ? 'open' : check.kind;
    return {
      field,
      header: headerOf(field, locale),
      width,
      format,
      check,
      help: help === '' ? '' : fillingHelp[help][locale],
    };
  };
  const name = (field: FieldId, width: number) => column(field, width);
  const date = (field: FieldId) => column(field, 140, { kind: 'date' }, dateFormat);
  const month = () => column('period', 120, { kind: 'date' }, monthFormat);
  const money = (field: FieldId) => column(field, 120, { kind: 'number' }, moneyFormat);
  const owner = () => column('owner', 160, { kind: 'column' });
  const source = () => column('source', 160, open(sampleWords.sources));

  const word = (stage: StageId) => stageWord(stage, locale);
  const pick = (texts: Texts, at: number): string => list(texts)[at] ?? '';
  const sample = (text: string) => sampleOf[locale].replace('{name}', text);
  /** Marked, so that a report over samples shows that it is one. */
  const rep = (at: number) => sample(pick(sampleWords.owners, at));
  const scaled = (amount: number) => amount * Number(sampleWords.scale[locale]);
  const day = (ago: number) => today - ago + serialOfEpoch;
  /** The first day of a month, counted from this one. */
  const monthStart = (from: number) => {
    const now = new Date(today * 86_400_000);
    return Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + from, 1) / 86_400_000 + serialOfEpoch;
  };

  const made: Record<FormKind, () => Pick<Form, 'columns' | 'rules' | 'samples'>> = {
    deals: () => ({
      columns: [
        name('deal_name', 200),
        name('account', 200),
        owner(),
        source(),
        column('stage', 160, closed(stageIds.map(word))),
        money('amount'),
        date('created_date'),
        date('expected_close_date'),
        date('close_date'),
        name('next_step', 180),
        name('lost_reason', 180),
      ],
      rules: dealRules(word),
      samples: deals.map(([product, seller, origin, stage, amount, age, due, step], at) => {
        const ended = stage === 'won' || stage === 'lost';
        return [
          sample(pick(sampleWords.products, product)),
          pick(sampleWords.accounts, at),
          rep(seller),
          pick(sampleWords.sources, origin),
          word(stage),
          scaled(amount),
          day(age),
          day(-due),
          ended ? day(-due) : '',
          step < 0 ? '' : pick(sampleWords.steps, step),
          stage === 'lost' ? pick(sampleWords.reasons, 0) : '',
        ];
      }),
    }),
    spend: () => ({
      columns: [
        month(),
        source(),
        name('campaign', 220),
        column('spend_type', 140, open(sampleWords.spendTypes)),
        money('spend_amount'),
      ],
      rules: [],
      samples: [-1, 0].reduce<Form['samples']>(
        (rows, from) =>
          rows.concat(
            spends.map((amount, at) => [
              monthStart(from),
              pick(sampleWords.sources, at),
              sample(pick(sampleWords.campaigns, at)),
              pick(sampleWords.spendTypes, at === 4 ? 1 : 0),
              scaled(amount),
            ]),
          ),
        [],
      ),
    }),
    activities: () => ({
      columns: [
        date('activity_date'),
        owner(),
        column('activity_type', 150, open(sampleWords.activityTypes)),
        name('account', 220),
        column('duration', 120, { kind: 'number' }, moneyFormat),
        column('status', 150, open(sampleWords.activityStates)),
      ],
      rules: [
        {
          column: 0,
          when: {
            formula: `=AND(ISNUMBER($A2);$A2<TODAY();${equal('F', pick(sampleWords.activityStates, 1))})`,
          },
          ...red,
        },
      ],
      samples: activities.map(([ago, seller, type, account, minutes, state]) => [
        day(ago),
        rep(seller),
        pick(sampleWords.activityTypes, type),
        pick(sampleWords.accounts, account),
        minutes,
        pick(sampleWords.activityStates, state),
      ]),
    }),
    targets: () => ({
      columns: [month(), owner(), money('target_amount')],
      rules: [],
      samples: [-2, -1, 0, 1, 2].reduce<Form['samples']>(
        (rows, from) => rows.concat([0, 1].map((seller) => [monthStart(from), rep(seller), scaled(target)])),
        [],
      ),
    }),
  };
  return { kind, name: tableLabels[kind][locale], rightToLeft: directions[locale] === 'rtl', ...made[kind]() };
}

/** A comparison of a cell of the row with a text, as a formula has it. */
const equal = (letter: string, text: string) => `$${letter}2="${text.replace(/"/g, '""')}"`;

/** Stages in colour, what is overdue, ends without their day, and rows that are over. */
function dealRules(word: (stage: StageId) => string): FormRule[] {
  const [stage, expected, closed] = [4, 7, 8];
  const is = (one: StageId) => equal('E', word(one));
  const ended = ['won', 'lost', 'disqualified'] as const;
  const colored = stageIds.map((id) => ({ column: stage, when: { text: word(id) }, ...stageColors[id] }));
  const overdue = `=AND(ISNUMBER($H2);$H2<TODAY();$I2="";NOT(OR(${ended.map(is).join(';')})))`;
  const undated = `=AND($I2="";OR(${is('won')};${is('lost')}))`;
  const over = `=OR(${is('lost')};${is('disqualified')})`;
  return [
    ...colored,
    { column: expected, when: { formula: overdue }, ...red },
    { column: closed, when: { formula: undated }, ...amber },
    { column: null, when: { formula: over }, ...faint },
  ];
}
