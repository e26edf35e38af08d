/** Truth of calls and subscriptions: pwc_call_center, telco_churn. */

import { type Book, letter, type Rows } from '../book';
import type { DataSet } from '../compare';
import { addColumn, notInCatalogue, withValue } from './changes';

const callRates = Object.fromEntries(
  ['answer_rate', 'abandon_rate', 'resolved', 'resolution_rate_all', 'resolution_rate_answered'].map((id) => [
    id,
    notInCatalogue('the share of calls answered or resolved'),
  ]),
);

/** Calls and answers are the sides of other KPIs. */
const callColumns = {
  mean_speed_s: 'inquiry response',
  unanswered: 'unanswered inquiries',
  csat_4_5: 'csat',
  mean_rating: 'csat (mean)',
};

const calls = (book: Book, by: string): Rows => {
  const rows = book.table([callsTab(book)], by, callColumns);
  return withValue(rows, 'mean_speed_s', (of) => of('mean_speed_s') * 60);
};

const callsTab = (book: Book) => String(book.report().mapping.tables?.[0]?.tab);

const callTable = (by: string, ours: (key: string) => string = (key) => key) => ({
  key: 'key',
  ours,
  rows: (book: Book) => calls(book, by),
  not: {
    ...callRates,
    calls: 'calls that come in are inquiries; OUTREACH counts those that are made',
    answered: 'the denominator of the response time, which a table gives as one number',
    rated: 'the denominator of CSAT, which a table gives as one number',
    mean_talk_s: notInCatalogue('the length of a call'),
  },
});

const pwc: DataSet = {
  name: 'pwc_call_center',
  variants: ['', '__variant_mdy'].map((variant) => ({
    name: `Call-Center-Dataset${variant}`,
    files: [`Call-Center-Dataset${variant}.csv`],
  })),
  prepare([tab]) {
    addColumn(tab, 'weekday', (row) => {
      const cell = row[2];
      const [month, day, year] = String(cell).split('/');
      const iso =
        typeof cell === 'object' && cell !== null
          ? cell.date.slice(0, 10)
          : `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
      return `weekday ${((new Date(`${iso}T00:00Z`).getUTCDay() + 6) % 7) + 1}`;
    });
  },
  kpis: {
    ...callRates,
    calls: (book) =>
      (book.kpi('inquiry_response').denominator as number) + (book.kpi('unanswered_inquiries').value as number),
    answered: (book) => book.kpi('inquiry_response').denominator ?? null,
    mean_speed_s: (book) => (book.kpi('inquiry_response').value as number) * 60,
    mean_talk_s: notInCatalogue('the length of a call'),
    rated: (book) => book.kpi('csat').denominator ?? null,
    mean_rating: (book) => book.value(`=KPI("csat (mean)",${book.range(callsTab(book))})`),
    csat_4_5: (book) => book.kpi('csat'),
  },
  tables: {
    by_agent: callTable('Agent'),
    by_topic: callTable('Topic'),
    by_month: callTable('month'),
    by_weekday: callTable('weekday', (key) => `weekday ${key}`),
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

/** The churn rate of each group, and with filters what its customers pay in all and what the leavers paid. */
const telcoTable = (header: string, ours: (key: string) => string = (key) => key) => ({
  key: 'key',
  ours,
  rows: (book: Book) => {
    const tab = String(book.report().mapping.tables?.[0]?.tab);
    const rows = book.table([tab], header, { churn_rate: 'churn' });
    if (tab.startsWith('variant')) return rows;
    const paid = Array.from(rows.keys()).map(
      (key) => `${column(book, 'MonthlyCharges')},${column(book, header)},"${key}"`,
    );
    const all = book.values(paid.map((group) => `=MRR(${group})`));
    const lost = book.values(paid.map((group) => `=MRR(${group},${column(book, 'Churn')},"Yes")`));
    Array.from(rows.values()).forEach((row, at) => {
      row.mrr = all[at] ?? null;
      row.mrr_lost = lost[at] ?? null;
    });
    return rows;
  },
  not: {
    customers: 'the denominator of the churn rate, which a table gives as one number',
    churned: 'the numerator of the churn rate, which a table gives as one number',
    mrr: 'compared in the other file, which holds the same rows',
    mrr_lost: 'compared in the other file, which holds the same rows',
  },
});

const telco: DataSet = {
  name: 'telco_churn',
  variants: ['Telco-Customer-Churn', 'variant_with_index_col'].map((name) => ({ name, files: [`${name}.csv`] })),
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
    mrr_start: withLists(`=${mrr('')}`),
    mrr_lost: withLists(`=${mrr('Yes')}`),
    mrr_end: (book) => book.kpi('mrr'),
    mrr_churn_rate: withLists(`=CHURNRATE(${mrr('Yes')},${mrr('')})`),
    arpu: withLists(`=AVGREVENUE(${mrr('')},COUNTA(@Churn))`),
    arpu_retained: withLists(`=AVGREVENUE(${mrr('No')},COUNTIF(@Churn,"No"))`),
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
