/** Calls with numbers alone, which are calculated without the library: they must give what the whole way gives. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callFunction } from '../../src/functions/call';
import type { CellContext } from '../../src/functions/context';
import { plainValue } from '../../src/functions/plain-call';
import { definitions } from '../../src/kpis/documented';

/** Of one with numbers alone nothing is asked but the language, and that only to say why there is no value. */
const context: CellContext = {
  locale: () => 'en',
  fiscalYear: () => 1,
  holidays: () => '',
  sheetLocale: () => 'en_US',
  localDays: (instant) => instant.getTime() / 86_400_000,
};

const wholeWay = (name: string, args: unknown[]) => {
  try {
    return callFunction(name, args, context);
  } catch (problem) {
    return (problem as Error).message;
  }
};

const functions = definitions.filter((kpi) => kpi.function).map((kpi) => kpi.function as string);

const number = fc.oneof(
  fc.integer({ min: -3, max: 12 }),
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.double({ min: -1e6, max: 1e9, noNaN: true }),
);
const cell = fc.oneof({ weight: 4, arbitrary: number }, fc.constant(''));
const range = fc.array(cell, { minLength: 1, maxLength: 3 }).map((cells) => cells.map((one) => [one]));
const row = fc.array(cell, { minLength: 1, maxLength: 3 }).map((cells) => [cells]);
const argument = fc.oneof(
  { weight: 6, arbitrary: number },
  range,
  row,
  fc.constantFrom<unknown>('', undefined, null, 'median', '5', true, [['']]),
);

describe('a call with numbers alone', () => {
  it.each(functions)('%s gives what the whole way gives, whatever the arguments are', (name) => {
    fc.assert(
      fc.property(fc.array(argument, { maxLength: 6 }), (args) => {
        const plain = plainValue(name, args);
        if (plain !== null) expect(plain).toBe(wholeWay(name, args));
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['CAC', [20000, 100], 200],
    ['CPL', [[[100], [''], [200]], 10], 30],
    ['MROI', [50000, 10000, 0.4], 1],
    ['SOCIALENG', [10, 5, 3, 2, 400], 0.05],
    ['CLV', [50, 4, 3], 600],
  ])('%s is calculated', (name, args, value) => {
    expect(plainValue(name, args)).toBeCloseTo(value, 12);
  });

  it.each([
    ['an amount as text', 'CPL', ['1200', 10]],
    ['a list', 'LEADRESPONSE', [[[5], [10]]]],
    ['an error in a cell', 'CPL', [[[1], ['#N/A']], 10]],
    ['an argument too many', 'CAC', [20000, 100, 3]],
    ['an argument too few', 'CAC', [20000]],
    ['a date', 'CAC', [new Date(0), 100]],
    ['no value', 'CPL', [100, 0]],
    ['a negative number where there can be none', 'CAC', [100, -1]],
    ['a result outside of where it can lie', 'WINRATE', [-1, 3]],
    ['a function over tables', 'KPITABLE', [1, 2]],
  ])('%s is left to the whole way', (_, name, args) => {
    expect(plainValue(name, args)).toBeNull();
  });
});
