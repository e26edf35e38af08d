/** The tab of deals, in any language, with its faults. */

import type { CellInput, TabInput } from '../host/types';
import { dateCell, dayOf, partsOf, workdayFrom } from './calendar';
import type { Deal } from './deal-history';
import { asOf, firstDay } from './period';
import type { DealFaults } from './planted-faults';
import type { Random } from './random';
import { layOut } from './tab';
import { amountText, dateText } from './typed-text';
import { Victims } from './victims';
import { type DealColumn, openStages, type Stage, type Vocabulary } from './vocabulary/vocabulary';

const columns: readonly { key: DealColumn; width: number; kind?: 'money' | 'date' }[] = [
  { key: 'id', width: 80 },
  { key: 'deal', width: 260 },
  { key: 'company', width: 170 },
  { key: 'owner', width: 120 },
  { key: 'stage', width: 110 },
  { key: 'amount', width: 110, kind: 'money' },
  { key: 'source', width: 120 },
  { key: 'product', width: 150 },
  { key: 'contact', width: 130 },
  { key: 'created', width: 95, kind: 'date' },
  { key: 'closed', width: 95, kind: 'date' },
  { key: 'lostReason', width: 140 },
  { key: 'notes', width: 240 },
];

/** A deal and its cells, which may say something else. */
interface Row {
  deal: Deal;
  cells: Record<DealColumn, CellInput>;
}

/** Texts of faults that only some samples have. */
export interface FaultTexts {
  unreadableDate?: string;
  creditNote?: string;
}

export function dealsTab(
  random: Random,
  deals: readonly Deal[],
  words: Vocabulary,
  faults: DealFaults,
  texts: FaultTexts = {},
): TabInput {
  const rows = deals.map((deal): Row => ({ deal, cells: cellsOf(deal, words) }));
  const repeated = plant(random, rows, words, faults, texts);
  const inOrder = withRepeats(random, rows, repeated);
  const lines = inOrder.map(({ cells }) => columns.map(({ key }) => cells[key]));
  const total = columns.map(({ key }, index): CellInput => {
    if (index === 0) return words.deals.total;
    return key === 'amount' ? sumOfNumbers(lines.map((line) => line[index] ?? null)) : null;
  });
  for (let count = 0; count < faults.blankRows; count += 1) lines.splice(spacerIndex(inOrder), 0, []);
  for (let count = 0; count < faults.totalsRows; count += 1) lines.push(total);
  return layOut({
    name: words.deals.tab,
    ...(words.deals.title === undefined ? {} : { title: words.deals.title }),
    columns: columns.map(({ key, width, kind }) => ({
      header: words.deals.headers[key],
      width,
      ...(kind === undefined ? {} : { format: kind === 'money' ? words.money.format : words.dates.format }),
    })),
    rows: lines,
    rightToLeft: words.workbook.rightToLeft ?? false,
  });
}

function cellsOf(deal: Deal, { stages }: Vocabulary): Record<DealColumn, CellInput> {
  return {
    id: deal.id,
    deal: deal.name,
    company: deal.company,
    contact: deal.contact,
    owner: deal.owner,
    source: deal.source,
    product: deal.product,
    stage: stages[deal.stage],
    amount: deal.amount,
    created: dateCell(deal.created),
    closed: dateCell(deal.closed),
    lostReason: deal.lostReason,
    notes: deal.note,
  };
}

/** Plants the faults in the cells and returns the rows that stand twice in the sheet. */
function plant(random: Random, rows: Row[], words: Vocabulary, faults: DealFaults, texts: FaultTexts): Row[] {
  const victims = new Victims(rows, random);
  const open = ({ deal }: Row) => isOpen(deal.stage);
  const won = ({ deal }: Row) => deal.stage === 'won';
  const closed = ({ deal }: Row) => deal.stage === 'won' || deal.stage === 'lost';

  for (const { deal, cells } of victims.take(faults.openPastExpected, (row) => open(row) && hadTime(row.deal))) {
    const early = Math.min(asOf - 3, deal.created + random.integer(20, 50));
    cells.closed = dateCell(workdayFrom(early - 2, words.weekend));
  }
  for (const { cells } of victims.take(faults.onHold, open)) cells.stage = words.stages.onHold;
  for (const { cells } of victims.take(faults.unreadableDates, open)) cells.closed = texts.unreadableDate ?? null;
  for (const { cells } of victims.take(faults.openWithoutCloseDate, open)) cells.closed = null;
  for (const { cells } of victims.take(faults.blankAmounts, open)) cells.amount = null;

  for (const { cells } of victims.take(faults.disqualified, ({ deal }) => deal.stage === 'lost')) {
    cells.stage = words.stages.disqualified;
    cells.lostReason = null;
  }
  for (const { cells } of victims.take(faults.wonWithoutCloseDate, won)) cells.closed = null;
  for (const { cells } of victims.take(faults.negativeAmounts, won)) {
    cells.amount = -350;
    cells.notes = texts.creditNote ?? null;
  }
  for (const { deal, cells } of victims.take(
    faults.closeBeforeCreated,
    (row) => closed(row) && row.deal.created > firstDay + 31,
  )) {
    cells.closed = dateCell(deal.created - random.integer(3, 12));
  }
  for (const { deal, cells } of victims.take(
    faults.stageSpellings,
    (row) => words.stageSpellings[row.deal.stage] !== undefined,
  )) {
    cells.stage = random.pick(words.stageSpellings[deal.stage] ?? []);
  }
  for (const { cells } of victims.take(faults.repSpellings, ({ deal }) => deal.owner === words.repSpelling.name)) {
    cells.owner = words.repSpelling.typed;
  }
  for (const { cells } of victims.take(faults.blankOwners)) cells.owner = null;
  for (const { cells } of victims.take(faults.blankSources)) cells.source = null;
  victims.take(faults.amountsAsText).forEach(({ deal, cells }, index) => {
    const style = words.money.texts[index % words.money.texts.length] ?? { group: ',' };
    const unit = style.divide ?? words.money.step;
    cells.amount = amountText(Math.max(1, Math.round(deal.amount / unit)) * unit, style);
  });
  victims
    .take(faults.datesAsText, ({ deal }) => partsOf(deal.created).date > 12)
    .forEach(({ deal, cells }, index) => {
      const style = words.dates.texts[index % words.dates.texts.length] ?? { pattern: '{y}-{mm}-{dd}' };
      cells.created = dateText(deal.created, style);
    });
  return victims.take(faults.duplicateIds);
}

function isOpen(stage: Stage): boolean {
  return openStages.some((open) => open === stage);
}

/** Old enough to have been expected before the day on which the sample is looked at. */
function hadTime(deal: Deal): boolean {
  return deal.created <= asOf - 40;
}

/** The repeated rows stand again some rows further down, as after a second import. */
function withRepeats(random: Random, rows: readonly Row[], repeated: readonly Row[]): Row[] {
  const lines = [...rows];
  for (const row of repeated) {
    lines.splice(Math.min(lines.length, lines.indexOf(row) + random.integer(5, 60)), 0, row);
  }
  return lines;
}

/** Where 2026 begins: somebody left a row free there. */
function spacerIndex(rows: readonly Row[]): number {
  const newYear = dayOf('2026-01-01');
  return rows.findIndex(({ deal }) => deal.created >= newYear);
}

function sumOfNumbers(cells: readonly CellInput[]): number {
  const sum = cells.reduce<number>((total, cell) => total + (typeof cell === 'number' ? cell : 0), 0);
  return Math.round(sum * 100) / 100;
}
