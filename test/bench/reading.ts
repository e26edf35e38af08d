/** What reading costs: 100,000 rows of 12 columns beside a loop that touches every cell and parses numbers. */

import { type Reading, readTables } from '../../src/tables/read';
import { recognise } from '../../src/tables/recognise';
import type { Cell, SourceTab } from '../../src/tables/source';
import { options as usual } from '../tables/data';
import { compare } from './beside';

const size = 100_000;

/** Read on 1 July 2025: half of the deals lie behind. */
export const options = { ...usual, today: 20270 };

const header = [
  'Deal ID',
  'Deal Name',
  'Company',
  'Owner',
  'Stage',
  'Amount',
  'Probability',
  'Source',
  'Product',
  'Created',
  'Close Date',
  'Last Activity',
];

const stages = ['Lead', 'Qualified', 'Demo', '3. Proposal', 'Negotiation', 'Won', 'Lost'];

/** Deals as people keep them: every second column typed, the others as text. */
export function dealsTab(rows: number): SourceTab {
  const values: Cell[][] = [header];
  const start = Date.UTC(2024, 0, 1, 12);
  for (let row = 0; row < rows; row += 1) {
    const seed = (row * 7919) % 10007;
    const created = new Date(start + (seed % 700) * 86400000);
    const close = new Date(created.getTime() + (1 + (seed % 90)) * 86400000);
    values.push([
      `D-${100000 + row}`,
      `Deal ${row}`,
      `Company ${seed % 4000}`,
      `Rep ${seed % 40}`,
      stages[seed % stages.length] as string,
      row % 2 === 0 ? seed * 10 : `$${1 + (seed % 9)},${100 + (seed % 900)}.50`,
      `${seed % 100}%`,
      `Source ${seed % 12}`,
      `Product ${seed % 25}`,
      created,
      `${close.getUTCMonth() + 1}/${close.getUTCDate()}/${close.getUTCFullYear()}`,
      close.toISOString().slice(0, 10),
    ]);
  }
  return { name: 'Deals', values };
}

/** The simplest thing that looks at every cell. */
export function touch({ values }: SourceTab): number {
  let sum = 0;
  for (const row of values) {
    for (const cell of row) {
      const number = Number(cell);
      if (!Number.isNaN(number)) sum += number;
    }
  }
  return sum;
}

/** Asks for what is put off until somebody does. */
function everything({ tables, findings }: Reading): number {
  const texts = Object.values(tables.deals?.texts ?? {});
  return texts.reduce((sum, { codes, names }) => sum + codes.length + names.length, findings.length);
}

export function benchReading(): void {
  const tab = dealsTab(size);
  const mapping = recognise([tab], options);
  const beside = 'a loop with Number()';
  compare(
    'Read 100,000 rows x 12 columns',
    () => readTables([tab], mapping, options),
    beside,
    () => touch(tab),
  );
  compare(
    'Read them, ids, names and findings too',
    () => everything(readTables([tab], mapping, options)),
    beside,
    () => touch(tab),
  );
  compare(
    'Recognise them',
    () => recognise([tab], options),
    beside,
    () => touch(tab),
  );
}
