/** Truth of calls and subscriptions: pwc_call_center, telco_churn. */

import { type Book, breakdown, letter, type Rows } from '../book';
import type { DataSet } from '../compare';
import { addColumn, notInCatalogue, withValue } from './changes';

const callRates = Object.fromEntries(
  ['answer_rate', 'abandon_rate', 'resolved', 'resolution_rate_all', 'resolution_rate_answered'].map((id) => [
    id,
    notInCatalogue('the share of calls answered or resolved'),
  ]),
);

/** Answered calls are those with a response time; with those without an answer they are all calls. */
function callRows(book: Book, by: string): Rows {
  const rows = breakdown(book.report(), by, {
    answered: 'inquiry_response.denominator',
    minutes: 'inquiry_response',
    unanswered: 'unanswered_inquiries',
    rated: 'csat.denominator',
    csat_4_5: 'csat',
    mean_rating: 'csat (mean)',
  });
  withValue(rows, 'mean_speed_s', (of) => of('minutes') * 60);
  return withValue(rows, 'calls', (of) => of('answered') + of('unanswered'));
}

const callTable = (by: string) => ({
  key: 'key',
  rows: (book: Book) => callRows(book, by),
  not: { ...callRates, mean_talk_s: notInCatalogue('the length of a call') },
});

const pwc: DataSet = {
  name: 'pwc_call_center',
  variants: ['', '__variant_mdy'].map((variant) => ({
    name: `Call-Center-Dataset${variant}`,
    files: [`Call-Center-Dataset${variant}.csv`],
  })),
  asked: { kpis: ['csat (mean)'] },
  kpis: {
    ...callRates,
    calls: (book) =>
      (book.kpi('inquiry_response').denominator as number) + (book.kpi('unanswered_inquiries').value as number),
    answered: (book) => book.kpi('inquiry_response').denominator ?? null,
    mean_speed_s: (book) => (book.kpi('inquiry_response').value as number) * 60,
    mean_talk_s: notInCatalogue('the length of a call'),
    rated: (book) => book.kpi('csat').denominator ?? null,
    mean_rating: (book) => book.kpi('csat (mean)'),
    csat_4_5: (book) => book.kpi('csat'),
  },
  tables: {
    by_agent: callTable('rep'),
    by_topic: callTable('Topic'),
    by_month: callTable('month'),
    by_weekday: callTable('weekday'),
  },
};

/** Lists of the tab: its column as a range without the header. */
const column = (book: Book, header: string): string => {
  const tab = String(book.report().mapping.tables?.[0]?.tab);
  const at = book.headers(tab).indexOf(header);
  const [, first = '', last = ''] = /^(.*!)A1:[A-Z]+(\d+)$/.exec(book.range(tab)) ?? [];
  return `${first}${letter(at)}2:${letter(at)}${last}`;
};

const telcoValue = (formula: (list: (header: string) => string) => string) => (book: Book) =>
  book.value(formula((header) => column(book, header)));

const left = 'COUNTIF(@Churn,"Yes")';
const withLists = (text: string) => telcoValue((list) => text.replace(/@(\w+)/g, (_, header) => list(header)));
const mrr = (who: string) => `MRR(@MonthlyCharges${who === '' ? '' : `,@Churn,"${who}"`})`;

/** The churn rate of each group; by what they paid, its sides are the amounts of all customers and of those who left. */
const telcoTable = (by: string, ours: (key: string) => string = (key) => key) => ({
  key: 'key',
  ours,
  rows: (book: Book) =>
    breakdown(book.report(), by, {
      customers: 'churn.denominator',
      churned: 'churn.numerator',
      churn_rate: 'churn',
      mrr: 'churn (mrr_gross).denominator',
      mrr_lost: 'churn (mrr_gross).numerator',
    }),
});

const paid = (book: Book) => book.kpi('churn (mrr_gross)');

const telco: DataSet = {
  name: 'telco_churn',
  variants: ['Telco-Customer-Churn', 'variant_with_index_col'].map((name) => ({ name, files: [`${name}.csv`] })),
  asked: { kpis: ['churn (mrr_gross)'] },
  // A column with the band of each tenure.
  prepare([tab]) {
    const at = tab?.values[0]?.indexOf('tenure') ?? -1;
    const bands: [number, string][] = [
      [6, '00-06'],
      [12, '07-12'],
      [24, '13-24'],
      [48, '25-48'],
      [999, '49+'],
    ];
    addColumn(tab, 'band', (row) => `band ${bands.find(([most]) => Number(row[at]) <= most)?.[1]}`);
  },
  kpis: {
    customers: (book) => book.kpi('churn').denominator ?? null,
    churned: (book) => book.kpi('churn').numerator ?? null,
    churn_rate: (book) => book.kpi('churn'),
    retention_rate: (book) => book.kpi('retention'),
    churn_rate_dropblank: 'drops the 11 customers without total charges, who are customers all the same',
    mrr_start: (book) => paid(book).denominator ?? null,
    mrr_lost: (book) => paid(book).numerator ?? null,
    mrr_end: (book) => book.kpi('mrr'),
    mrr_churn_rate: paid,
    arpu: (book) => Number(paid(book).denominator) / Number(book.kpi('churn').denominator),
    arpu_retained: (book) => Number(book.kpi('mrr').value) / Number(book.kpi('retention').numerator),
    clv_simple: withLists(`=CLV(${mrr('')}/COUNTA(@Churn),CHURNRATE(${left},COUNTA(@Churn)),"churn")`),
    total_charges: withLists('=REVENUE(@TotalCharges)'),
    mean_total_charges: withLists('=AVGREVENUE(@TotalCharges)'),
    mean_tenure: notInCatalogue('how long customers have been there'),
    mean_tenure_churned: notInCatalogue('how long customers have been there'),
  },
  tables: {
    ...Object.fromEntries(
      ['Contract', 'InternetService', 'PaymentMethod', 'SeniorCitizen', 'gender', 'PaperlessBilling'].map((by) => [
        `by_${by}`,
        telcoTable(by),
      ]),
    ),
    by_tenure_band: telcoTable('band', (key) => `band ${key}`),
  },
};

export const serviceSets: readonly DataSet[] = [pwc, telco];
