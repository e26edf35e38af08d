/**
 * Prints how well the corpus is read, per language, CRM and layout, and every label that is silently wrong.
 * `--fresh`: only the sheets that were written blind; `--second`, `--third`, `--fourth`: only that batch of them. `--asked`: what was asked, too. `--pending`: the list in pending.ts
 * as it should be.
 */

import { locales } from '../../src/i18n/locales';
import { layouts } from './case';
import { fourthFreshSheets } from './fresh-fourth';
import { secondFreshSheets } from './fresh-second';
import { thirdFreshSheets } from './fresh-third';
import { corpus, freshSheets } from './index';
import { failing } from './pending';
import { complaints, type Item, score, type Tally, tally } from './score';

const blind = new Set(freshSheets.map(({ name }) => name));
const asked = (option: string): boolean => process.argv.includes(option);
const batches = [
  ['--fourth', fourthFreshSheets],
  ['--third', thirdFreshSheets],
  ['--second', secondFreshSheets],
  ['--fresh', freshSheets],
] as const;
const items = (batches.find(([option]) => asked(option))?.[1] ?? corpus).flatMap(score);

function percent(part: number, whole: number): string {
  return whole === 0 ? '-' : `${((part / whole) * 100).toFixed(1)} %`;
}

function line(name: string, { cases, items: all, right, asked, missed, wrong }: Tally): string {
  const cells = [String(cases), String(all), percent(right, all), percent(asked, all), String(missed), String(wrong)];
  return `${name.padEnd(20)}${cells.map((cell) => cell.padStart(9)).join('')}`;
}

function print(title: string, groups: readonly (readonly [name: string, items: readonly Item[]])[]): void {
  console.log(
    `\n${title.padEnd(20)}${['sheets', 'labels', 'right', 'asked', 'missed', 'wrong'].map((each) => each.padStart(9)).join('')}`,
  );
  for (const [name, list] of groups) console.log(line(name, tally(list)));
}

const crms = [...new Set(items.map(({ crm }) => crm))].filter((crm) => crm !== null).sort();
print('All', [
  ['', items],
  ['written blind', items.filter((item) => blind.has(item.case))],
]);
print(
  'Language',
  locales.map((each) => [each, items.filter(({ language }) => language === each)]),
);
print(
  'CRM',
  crms.map((each) => [each, items.filter(({ crm }) => crm === each)]),
);
print(
  'Layout',
  layouts.map((each) => [each, items.filter((item) => item.layouts.includes(each))]),
);
const lists = [
  ['Silently wrong', 'wrong'],
  ['Missed without a word', 'missed'],
  ...(asked('--asked') ? ([['Asked', 'asked']] as const) : []),
] as const;
for (const [title, verdict] of lists) {
  const lines = complaints(items, verdict);
  if (lines.length > 0) console.log(`\n${title}\n${lines.join('\n')}`);
}

const names = failing(items);
console.log(`\n${names.length} sheets are not read as labelled.`);
if (asked('--pending')) console.log(names.map((name) => `  '${name.replace(/'/g, "\\'")}',`).join('\n'));
