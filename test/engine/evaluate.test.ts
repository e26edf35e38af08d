import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../src/engine/calendar';
import { type Evaluation, evaluateTables, type Group } from '../../src/engine/evaluate';
import { type Deal, day, dealsTable } from './deals';

const result = (evaluation: { results: Evaluation['results'] }, id: string) => {
  const found = evaluation.results.find((one) => one.kpi.id === id);
  if (!found) throw new Error(`no KPI ${id}`);
  return found;
};

const value = (evaluation: { results: Evaluation['results'] }, id: string) => result(evaluation, id).value;

const period = (text: string) => {
  const parsed = parsePeriod(text);
  return parsed === 'all' ? null : parsed;
};

const five: Deal[] = [
  { outcome: 'won', amount: 100, created: day('2026-01-01'), closed: day('2026-01-11'), owner: 'Anna', source: 'Web' },
  { outcome: 'won', amount: 300, created: day('2026-01-10'), closed: day('2026-03-11'), owner: 'Ben', source: 'Web' },
  { outcome: 'won', created: day('2026-02-01'), closed: day('2026-03-01'), owner: 'Ben' },
  { outcome: 'lost', amount: 900, created: day('2026-01-05'), closed: day('2026-03-30'), owner: 'Anna' },
  { outcome: 'open', created: day('2026-03-01'), owner: 'Anna', source: 'Fair' },
];

describe('KPIs of a deals table', () => {
  const all = evaluateTables({ deals: dealsTable(five) }, null);

  it('counts won and lost deals for the win rate, and leaves the open ones out', () => {
    expect(result(all, 'win_rate')).toMatchObject({ value: 0.75, numerator: 3, denominator: 4, reason: null });
  });

  it('keeps the open deals in the denominator of opportunity-to-win', () => {
    expect(result(all, 'opp_to_win')).toMatchObject({ numerator: 3, denominator: 5 });
  });

  it('leaves a won deal without an amount out of both sides of the average', () => {
    expect(result(all, 'avg_deal')).toMatchObject({ value: 200, numerator: 400, denominator: 2 });
  });

  it('averages the days of won deals', () => {
    expect(value(all, 'sales_cycle')).toBe((10 + 60 + 28) / 3);
  });

  it('has no pipeline value when no open deal has an amount', () => {
    expect(result(all, 'pipeline_value')).toMatchObject({ value: null, reason: { code: 'not_recorded', rows: 1 } });
  });

  it('has a pipeline value of 0 when there are no open deals', () => {
    const closed = evaluateTables({ deals: dealsTable(five.slice(0, 4)) }, null);
    expect(value(closed, 'pipeline_value')).toBe(0);
  });

  it('says that spend is not mapped, and gives no cost per lead', () => {
    expect(result(all, 'cpl')).toMatchObject({ value: null, reason: { code: 'no_table', table: 'spend' } });
  });

  it('has no win rate when no deal is decided', () => {
    const open = evaluateTables({ deals: dealsTable([{ outcome: 'open' }]) }, null);
    expect(result(open, 'win_rate')).toMatchObject({ value: null, denominator: 0, reason: { code: 'empty' } });
  });

  it('has no win rate when the sheet does not say which deals were lost', () => {
    const table = dealsTable(five, { tellsLost: false });
    expect(result(evaluateTables({ deals: table }, null), 'win_rate').reason).toEqual({ code: 'lost_unknown' });
  });

  it('does not count a stage that the sheet does not tell of', () => {
    const table = dealsTable(five, { stages: ['opportunity', 'won'] });
    expect(result(evaluateTables({ deals: table }, null), 'mql').reason).toEqual({
      code: 'stage_unknown',
      stage: 'mql',
    });
  });

  it('dates won deals by their close date, and opportunities by their creation', () => {
    const march = evaluateTables({ deals: dealsTable(five) }, period('2026-03'));
    expect(result(march, 'win_rate')).toMatchObject({ numerator: 2, denominator: 3 });
    expect(result(march, 'opp_to_win')).toMatchObject({ value: 0, denominator: 1 });
  });

  it('needs a close date only when a period is asked for', () => {
    const table = dealsTable(five);
    const { closed: _, ...numbers } = table.numbers;
    const undated = { deals: { ...table, numbers } };
    expect(value(evaluateTables(undated, null), 'revenue')).toBe(400);
    expect(result(evaluateTables(undated, period('2026')), 'revenue').reason).toMatchObject({ code: 'no_column' });
  });
});

describe('breakdowns', () => {
  const all = evaluateTables({ deals: dealsTable(five) }, null);
  const group = (groups: Group[] | undefined, key: string | null) => {
    const found = groups?.find((one) => one.key === key);
    if (!found) throw new Error(`no group ${key}`);
    return found;
  };

  it('puts the rep with the most revenue first', () => {
    expect(all.breakdowns.rep?.map((one) => one.key)).toEqual(['Ben', 'Anna']);
    expect(value(group(all.breakdowns.rep, 'Anna'), 'win_rate')).toBe(0.5);
  });

  it('keeps the rows without a source as a group of their own', () => {
    expect(value(group(all.breakdowns.source, null), 'deals_won')).toBe(1);
  });

  it('lists the months without a gap, and a month without deals has a revenue of 0 and no win rate', () => {
    expect(all.breakdowns.month?.map((one) => one.key)).toEqual(['2026-01', '2026-02', '2026-03']);
    const february = group(all.breakdowns.month, '2026-02');
    expect(value(february, 'revenue')).toBe(0);
    expect(value(february, 'win_rate')).toBeNull();
  });
});

describe('rows without a date', () => {
  it('stand in a group of their own after the months', () => {
    const undated = dealsTable([...five, { outcome: 'won', amount: 50, created: day('2026-01-02') }]);
    const groups = evaluateTables({ deals: undated }, null).breakdowns.month;
    expect(groups?.map((one) => one.key)).toEqual(['2026-01', '2026-02', '2026-03', null]);
    expect(groups?.[3] && value(groups[3], 'revenue')).toBe(50);
  });
});

describe('the funnel', () => {
  it('counts who reached or passed each stage that the sheet tells of', () => {
    const deals: Deal[] = [
      { reached: 'lead' },
      { reached: 'sql' },
      { reached: 'won', outcome: 'won' },
      { reached: 'mql' },
    ];
    const { funnel } = evaluateTables({ deals: dealsTable(deals, { stages: ['lead', 'sql', 'won'] }) }, null);
    expect(funnel).toEqual([
      { stage: 'lead', reached: 4, fromPrevious: null, fromFirst: null },
      { stage: 'sql', reached: 2, fromPrevious: 0.5, fromFirst: 0.5 },
      { stage: 'won', reached: 1, fromPrevious: 0.5, fromFirst: 0.25 },
    ]);
  });
});

describe('whatever the deals are', () => {
  const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
  const deal = fc.record(
    {
      outcome: fc.constantFrom('open', 'won', 'lost', 'disqualified'),
      amount: maybe(fc.integer({ min: -1000, max: 100_000 })),
      created: maybe(fc.integer({ min: 20_000, max: 20_400 })),
      closed: maybe(fc.integer({ min: 20_000, max: 20_400 })),
      owner: maybe(fc.constantFrom('Anna', 'Ben', 'Cao')),
    },
    { requiredKeys: [] },
  ) as fc.Arbitrary<Deal>;
  const deals = fc.array(deal, { maxLength: 40 });
  const values = (list: readonly Deal[]) =>
    evaluateTables({ deals: dealsTable(list) }, null).results.map((one) => one.value);

  it('never gives NaN or infinity, and always a value or a reason', () => {
    fc.assert(
      fc.property(deals, (list) => {
        for (const one of evaluateTables({ deals: dealsTable(list) }, null).results) {
          expect(one.value === null ? one.reason !== null : Number.isFinite(one.value) && one.reason === null).toBe(
            true,
          );
        }
      }),
    );
  });

  it('gives the same values in any order of rows', () => {
    fc.assert(
      fc.property(deals, (list) => {
        expect(values([...list].reverse())).toEqual(values(list));
      }),
    );
  });

  it('never changes the win rate when open deals are added', () => {
    fc.assert(
      fc.property(deals, (list) => {
        const before = evaluateTables({ deals: dealsTable(list) }, null);
        const after = evaluateTables({ deals: dealsTable([...list, { outcome: 'open' }]) }, null);
        expect(value(after, 'win_rate')).toBe(value(before, 'win_rate'));
      }),
    );
  });

  it('has breakdowns whose counts add up to the total', () => {
    fc.assert(
      fc.property(deals, (list) => {
        const all = evaluateTables({ deals: dealsTable(list) }, null);
        for (const groups of [all.breakdowns.rep, all.breakdowns.month]) {
          if (!groups) continue;
          const sum = groups.reduce((added, one) => added + (value(one, 'deals_won') ?? 0), 0);
          expect(sum).toBe(value(all, 'deals_won'));
        }
      }),
    );
  });
});
