import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantile, wilsonInterval } from '../../src/engine/statistics';

describe('quantile', () => {
  // R: quantile(c(10, 20, 90), c(.5, .8)) gives 20 and 62.
  it.each([
    [[10, 20, 90], 0.5, 20],
    [[10, 20, 90], 0.8, 62],
    [[4, 1, 3, 2], 0.5, 2.5],
    [[7], 0.9, 7],
  ])('of %j at %d is %d', (numbers, share, expected) => {
    expect(quantile(numbers, share)).toBeCloseTo(expected, 12);
  });

  it('has no value without numbers', () => {
    expect(quantile([], 0.5)).toBeNull();
  });
});

describe("Wilson's interval", () => {
  // R. G. Newcombe 1998, Statistics in Medicine 17, table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %d in %d', (hits, cases, lower, upper) => {
    const interval = wilsonInterval(hits, cases);
    expect(interval?.lower).toBeCloseTo(lower, 4);
    expect(interval?.upper).toBeCloseTo(upper, 4);
  });

  it('holds the share, within 0 and 1', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), fc.double({ min: 0, max: 1, noNaN: true }), (cases, part) => {
        const hits = Math.floor(cases * part);
        const interval = wilsonInterval(hits, cases);
        expect(interval).not.toBeNull();
        expect(interval?.lower).toBeGreaterThanOrEqual(0);
        expect(interval?.lower).toBeLessThanOrEqual(hits / cases + 1e-12);
        expect(interval?.upper).toBeGreaterThanOrEqual(hits / cases - 1e-12);
        expect(interval?.upper).toBeLessThanOrEqual(1);
      }),
    );
  });

  it.each([
    [1, 0],
    [5, 3],
    [-1, 3],
  ])('has no value for %d of %d', (hits, cases) => {
    expect(wilsonInterval(hits, cases)).toBeNull();
  });
});
