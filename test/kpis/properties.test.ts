/** What holds for every KPI, whatever the rows are. Driven from the definitions: a new KPI is held to it without a line. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../src/engine/calendar';
import { evaluate, type Options, type Result } from '../../src/engine/formula';
import { byColumn, byTime, type Grouping } from '../../src/engine/grouping';
import { measureTables } from '../../src/engine/measure';
import { measuresFor } from '../../src/engine/needed';
import { kpis } from '../../src/kpis';
import { type Field, type FieldId, fields } from '../../src/kpis/fields';
import type { Formula, Kpi } from '../../src/kpis/kpi';
import type { Measure } from '../../src/kpis/measure';
import { type MeasureId, measures } from '../../src/kpis/measures';
import { type TableId, tableIds } from '../../src/kpis/tables';
import { deriveTables } from '../../src/tables/derived';
import type { Mapping } from '../../src/tables/mapping';
import { readTables } from '../../src/tables/read';
import type { Cell } from '../../src/tables/source';

type Row = Partial<Record<FieldId, Cell>>;
type Workbook = Partial<Record<TableId, readonly Row[]>>;

const day = fc.integer({ min: 0, max: 150 }).map((days) => new Date(Date.UTC(2026, 0, 1 + days)));
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: '', freq: 4 });
const words = (...list: string[]) => fc.constantFrom(...list);
const money = fc.integer({ min: 1, max: 9_000 });
const few = fc.integer({ min: 0, max: 40 });
const owner = maybe(words('Anna', 'Ben', 'Cao'));
const source = maybe(words('Web', 'Referral', 'Fair'));
const customer = words('Acme', 'Beta', 'Ciao', 'Delta');

/** A row of each table. What people leave blank is blank in some rows. */
const rowsOf: Record<TableId, Record<string, fc.Arbitrary<Cell>>> = {
  deals: {
    // Names in the first column, blank in half of the rows, would stand for the rows below them.
    created_date: day,
    account: maybe(customer),
    owner,
    source,
    stage: words('Lead', 'MQL', 'SQL', 'Opportunity', 'Proposal', 'Negotiation', 'Won', 'Won', 'Lost'),
    last_stage: maybe(words('Lead', 'MQL', 'SQL', 'Opportunity', 'Proposal', 'Negotiation')),
    amount: maybe(money),
    probability: maybe(fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100)),
    first_contact_date: maybe(day),
    close_date: maybe(day),
  },
  orders: { customer_id: customer, order_date: day, product: words('Tea', 'Cup', 'Pot'), amount: money, owner, source },
  customers: {
    customer_id: customer,
    start_date: day,
    churn_date: maybe(day),
    mrr_amount: maybe(money),
    billing_period: words('month', 'year', 'quarter'),
  },
  surveys: { survey_date: day, csat_score: fc.integer({ min: 1, max: 5 }) },
  inquiries: { received_at: day, first_reply_at: maybe(day), owner },
  counts: {
    period: day,
    leads_count: few,
    won_count: few,
    customers_start: few,
    customers_end: few,
    spend_amount: money,
  },
  targets: { period: day, owner: words('Anna', 'Ben', 'Cao'), target_amount: money },
  spend: { spend_date: day, spend_amount: money, source },
  social: { social_date: day, likes: few, comments: few, shares: few, messages: few, reach: few.map((n) => n * 100) },
  activities: {
    activity_date: day,
    activity_type: words('Call', 'Email', 'Meeting', 'Demo', 'Proposal', 'Networking event', 'Follow-up call', 'Admin'),
    status: words('Done', 'Cancelled', 'No-show', 'Scheduled'),
    owner,
    deal_id: words('1', '2', '3'),
    duration: fc.integer({ min: 1, max: 90 }),
  },
};

const workbook = (ids: readonly TableId[]): fc.Arbitrary<Workbook> =>
  fc.record(
    Object.fromEntries(ids.map((id) => [id, fc.array(fc.record(rowsOf[id]), { minLength: 1, maxLength: 25 })])),
  );

/** Orders and counts stand for a team that keeps no deals: both kinds of workbooks are tried. */
const workbooks = fc.oneof(
  workbook(tableIds.filter((id) => id !== 'orders' && id !== 'counts')),
  workbook(tableIds.filter((id) => id !== 'deals' && id !== 'counts')),
  workbook(['counts']),
);

const period = parsePeriod('2026-01-15..2026-04-20');

/** Read as tabs are, each table in so many tabs. */
function tablesOf(book: Workbook, parts = 1) {
  const tabs: { name: string; values: Cell[][] }[] = [];
  const mapping: Mapping = { version: 1, tables: [], stages: {} };
  for (const id of tableIds) {
    const rows = book[id];
    if (!rows) continue;
    const columns = Object.keys(rowsOf[id]) as FieldId[];
    const size = Math.ceil(rows.length / parts);
    for (let part = 0; part * size < rows.length; part += 1) {
      const name = `${id} ${part}`;
      const values = rows
        .slice(part * size, (part + 1) * size)
        .map((row) => columns.map((column) => row[column] ?? ''));
      tabs.push({ name, values: [columns as Cell[], ...values] });
      mapping.tables.push({
        table: id,
        tab: name,
        header: 1,
        columns: Object.fromEntries(columns.map((column) => [column, column])),
        ...(id === 'deals' ? { rows: 'lead' as const } : {}),
      });
    }
  }
  const answers = { ...mapping, answers: {} };
  return readTables(tabs, answers, {
    locale: 'en_US',
    localDays: (instant) => instant.getTime() / 86_400_000,
    today: 21_000,
  }).tables;
}

function resultsOf(book: Workbook, { parts = 1, options = {} as Options } = {}): Result[] {
  const tables = deriveTables(tablesOf(book, parts), options);
  const when = period === 'all' ? null : period;
  const { total } = measureTables(tables, measuresFor(kpis, options), when);
  return kpis.map((kpi) => evaluate(kpi, (id) => total[id], options));
}

const shuffled = (book: Workbook, seed: number): Workbook =>
  Object.fromEntries(
    Object.entries(book).map(([id, rows]) => [
      id,
      rows
        .map((row, index) => ({ row, at: Math.sin(seed + index * 7.3) }))
        .sort((a, b) => a.at - b.at)
        .map(({ row }) => row),
    ]),
  );

function scaled(book: Workbook, by: number): Workbook {
  const isMoney = (id: string) => (fields[id as FieldId] as Field).kind === 'currency';
  const times = (row: Row): Row =>
    Object.fromEntries(
      Object.entries(row).map(([id, cell]) => [id, isMoney(id) && typeof cell === 'number' ? cell * by : cell]),
    );
  return Object.fromEntries(Object.entries(book).map(([id, rows]) => [id, rows.map(times)]));
}

/** The same value but for the rounding of sums. */
function expectSame(ours: readonly Result[], theirs: readonly Result[], factor: (kpi: Kpi) => number = () => 1): void {
  ours.forEach(({ kpi, value }, index) => {
    const other = theirs[index]?.value ?? null;
    if (other === null || value === null) expect(value, kpi.id).toBe(other);
    else expect(Math.abs(value - other * factor(kpi)), kpi.id).toBeLessThanOrEqual(Math.abs(value) * 1e-9 + 1e-9);
  });
}

/** The words of every option that a formula lets choose. */
function choicesIn(formula: Formula, found: Map<string, Set<string>> = new Map()): Map<string, Set<string>> {
  if (typeof formula === 'string' || 'option' in formula) return found;
  if ('choose' in formula) {
    const words = found.get(formula.choose) ?? new Set();
    for (const word of Object.keys(formula.of)) words.add(word);
    found.set(formula.choose, words);
    for (const part of Object.values(formula.of)) choicesIn(part, found);
    return found;
  }
  for (const part of Object.values<Formula | readonly Formula[]>(formula).flat()) choicesIn(part as Formula, found);
  return found;
}

const choices = kpis.reduce((found, kpi) => choicesIn(kpi.formula, found), new Map<string, Set<string>>());

/** Any words of the options together; left out is the default. */
const optionsOf: fc.Arbitrary<Options> = fc.record(
  Object.fromEntries(Array.from(choices, ([id, all]) => [id, words(...all)])),
  { requiredKeys: [] },
);

const runs = { numRuns: 100 };

describe('every KPI', () => {
  it('has a value in some of the workbooks that are tried', () => {
    const found = new Set<string>();
    for (const book of fc.sample(workbooks, { numRuns: 150, seed: 7 })) {
      for (const { kpi, value } of resultsOf(book)) if (value !== null) found.add(kpi.id);
    }
    expect(kpis.map(({ id }) => id).filter((id) => !found.has(id))).toEqual([]);
  });

  it('does not depend on the order of rows', () => {
    fc.assert(
      fc.property(workbooks, optionsOf, fc.nat(1000), (book, options, seed) => {
        expectSame(resultsOf(shuffled(book, seed), { options }), resultsOf(book, { options }));
      }),
      runs,
    );
  });

  it('is the same where a table stands in two tabs', () => {
    fc.assert(
      fc.property(workbooks, optionsOf, (book, options) => {
        expectSame(resultsOf(book, { parts: 2, options }), resultsOf(book, { options }));
      }),
      runs,
    );
  });

  it('grows with the money where it is money, and does not change where it is none', () => {
    fc.assert(
      fc.property(workbooks, optionsOf, words('2', '0.5', '100'), (book, options, by) => {
        expectSame(resultsOf(scaled(book, Number(by)), { options }), resultsOf(book, { options }), ({ unit }) =>
          unit === 'currency' ? Number(by) : 1,
        );
      }),
      runs,
    );
  });

  it('lies within its range, with a reason where there is no value', () => {
    fc.assert(
      fc.property(workbooks, optionsOf, (book, options) => {
        for (const { kpi, value, reason, numerator, denominator } of resultsOf(book, { options })) {
          expect(value === null, kpi.id).toBe(reason !== null);
          if (value === null) continue;
          expect(Number.isFinite(value), kpi.id).toBe(true);
          // As a rate, a count has two sides.
          if (kpi.unit === 'count' && denominator === null)
            expect(Number.isInteger(value) && value >= 0, kpi.id).toBe(true);
          if (kpi.unit === 'days' || kpi.unit === 'minutes') expect(value, kpi.id).toBeGreaterThanOrEqual(0);
          // Net churn falls below 0 when customers pay more than they did.
          const except = kpi.within?.except;
          if (kpi.within && !(except !== undefined && Object.values(options).includes(except))) {
            expect(value, kpi.id).toBeGreaterThanOrEqual(kpi.within.min);
            expect(value, kpi.id).toBeLessThanOrEqual(kpi.within.max);
          }
          if (numerator !== null && denominator !== null) {
            expect(value, kpi.id).toBeCloseTo(numerator / denominator, 9);
          }
        }
      }),
      runs,
    );
  });

  it.each<[string, Grouping]>([
    ['rep', byColumn('owner')],
    ['source', byColumn('source')],
    ['month', byTime('month')],
  ])('is made of measures whose groups add up to the total: by %s', (by, grouping) => {
    /** Different customers may be the same in two groups, and who is there at a month's end may be there at the next. */
    const adds = (measure: Measure) =>
      (measure.aggregate === 'count' || measure.aggregate === 'sum') &&
      !measure.shift &&
      !(by === 'month' && (measure.over || measure.where.some((condition) => 'active' in condition)));
    const wanted = measuresFor(kpis);
    const ids = (Object.keys(wanted) as MeasureId[]).filter((id) => adds(measures[id]));
    expect(ids.length).toBeGreaterThan(50);
    fc.assert(
      fc.property(workbooks, (book) => {
        const { total, groups, nothing } = measureTables(deriveTables(tablesOf(book)), wanted, null, grouping);
        for (const id of ids) {
          const whole = total[id];
          const parts = Array.from(groups.values()).map((group) => group[id]);
          // A table without the column is not split.
          if ('none' in whole || 'none' in nothing[id]) continue;
          const sum = parts.reduce((added, part) => added + ('value' in part ? part.value : 0), 0);
          expect(sum, id).toBeCloseTo(whole.value, 6);
        }
      }),
      runs,
    );
  });
});

describe('CHURNRATE and RETENTION', () => {
  it('add up to 1', () => {
    fc.assert(
      fc.property(workbooks, (book) => {
        const results = resultsOf(book);
        const value = (id: string) => results.find(({ kpi }) => kpi.id === id)?.value ?? null;
        const [churn, retention] = [value('churn'), value('retention')];
        if (churn === null || retention === null) expect(churn).toBe(retention);
        else expect(churn + retention).toBeCloseTo(1, 12);
      }),
      runs,
    );
  });
});

describe('WINRATE', () => {
  it('never changes when open deals are added', () => {
    const open = fc.array(fc.record({ ...rowsOf.deals, stage: words('Lead', 'Proposal', 'Negotiation') }), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(workbook(['deals']), open, (book, more) => {
        const rate = (one: Workbook) => resultsOf(one).find(({ kpi }) => kpi.id === 'win_rate')?.value;
        // With a decided deal to begin with: without one the sheet does not tell which deals are lost.
        const decided = [...(book.deals ?? []), { stage: 'Lost', created_date: new Date(0) }, { stage: 'Won' }];
        expect(rate({ deals: [...decided, ...more] })).toBe(rate({ deals: decided }));
      }),
      runs,
    );
  });
});
