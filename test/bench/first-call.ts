/**
 * One call of a cell function in a process of its own, as each is at Google: nothing is loaded, compiled or known yet.
 * Arguments: the built folder, and which of the calls; prints what it cost. What Google's services cost isn't in it.
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';

const zone = 'America/New_York';
const day = (at: number) => new Date(Date.UTC(2026, 0, 1 + at, 5));

/** Deals of three people, half of them closed. */
const deals = (count: number): unknown[][] => [
  ['Deal', 'Stage', 'Amount', 'Created', 'Closed', 'Owner'],
  ...Array.from({ length: count }, (_, at) => [
    `Deal ${at + 1}`,
    ['Won', 'Lost', 'Proposal', 'Qualified'][at % 4],
    100 + at,
    day(at % 90),
    at % 4 < 2 ? day(100 + (at % 60)) : '',
    ['Anna', 'Ben', 'Cao'][at % 3],
  ]),
];

/** The calls that are measured, by how they are typed. */
export const calls: Readonly<Record<string, () => readonly unknown[]>> = {
  '=CAC(20000, 100)': () => [20_000, 100],
  '=CPL(B2:B13, 10)': () => [Array.from({ length: 12 }, (_, at) => [at * 10]), 10],
  '=CPL(100, 0), which has no value': () => [100, 0],
  '=WINRATE(B2:B501)': () => [
    deals(500)
      .slice(1)
      .map((row) => [row[1]]),
  ],
  '=KPI("win rate", A:F), 500 rows': () => ['win rate', deals(500)],
  '=KPITABLE(A:F, "win rate, revenue, cycle", "Owner")': () => [deals(500), 'win rate, revenue, cycle', 'Owner'],
};

const offset = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });

/** Google's services, as far as a cell function asks for them. */
const services = (folder: string) => ({
  HtmlService: {
    createHtmlOutputFromFile: (name: string) => ({
      getContent: () => readFileSync(join(folder, `${name}.html`), 'utf8'),
    }),
  },
  Session: { getActiveUserLocale: () => 'en' },
  SpreadsheetApp: {
    getActiveSpreadsheet: () => ({ getSpreadsheetLocale: () => 'en_US', getSpreadsheetTimeZone: () => zone }),
  },
  PropertiesService: { getDocumentProperties: () => ({ getProperty: () => null, getProperties: () => ({}) }) },
  Utilities: {
    formatDate: (date: Date) => offset.format(date).split('GMT')[1]?.replace(':', '') ?? '',
  },
});

const [folder = '', typed = ''] = process.argv.slice(2);
if (folder !== '') {
  offset.format(0);
  const source = typed === '' ? '' : readFileSync(join(folder, 'Code.js'), 'utf8');
  const context = createContext(services(folder));
  const args = calls[typed]?.() ?? [];
  const before = process.cpuUsage();
  new Script(source, { filename: 'Code.js' }).runInContext(context);
  try {
    context[/\w+/.exec(typed)?.[0] ?? '']?.(...args);
  } catch (error) {
    if (!typed.includes('no value')) throw error;
  }
  const { user, system } = process.cpuUsage(before);
  console.log((user + system) / 1000);
}
