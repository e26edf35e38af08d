import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantile, survivalMedian, wilsonInterval } from '../../src/engine/statistics';

describe('quantile', () => {
  // R: quantile(c(10, 20, 90), c(.5, .8)) gives 20 and 62.
  it.each([
    [[10, 20, 90], 0.5, 20],
    [[10, 20, 90], 0.8, 62],
    [[4, 1, 3, 2], 0.5, 2.5],
    [[7], 0.9, 7],
    // R 4.2.2: quantile(InsectSprays$count[1:12], c(.5, .8, .9)) and quantile(women$weight, c(.8, .9)).
    [[10, 7, 20, 14, 14, 12, 10, 23, 17, 20, 14, 13], 0.5, 14],
    [[10, 7, 20, 14, 14, 12, 10, 23, 17, 20, 14, 13], 0.8, 19.4],
    [[10, 7, 20, 14, 14, 12, 10, 23, 17, 20, 14, 13], 0.9, 20],
    [[115, 117, 120, 123, 126, 129, 132, 135, 139, 142, 146, 150, 154, 159, 164], 0.8, 150.8],
    [[115, 117, 120, 123, 126, 129, 132, 135, 139, 142, 146, 150, 154, 159, 164], 0.9, 157],
  ])('of %j at %d is %d', (numbers, share, expected) => {
    expect(quantile(numbers, share)).toBeCloseTo(expected, 12);
  });

  it('has no value without numbers', () => {
    expect(quantile([], 0.5)).toBeNull();
  });
});

describe('the median of what has not all ended', () => {
  /** Times as they are printed: `13+` had not ended. */
  const median = (times: string) => {
    const list = times.split(' ');
    return survivalMedian(
      list.map((time) => Number.parseFloat(time)),
      list.map((time) => time.endsWith('+')),
    );
  };

  // R. G. Miller 1981, Survival Analysis, the data `aml` of R's package survival 3.5.3: survfit(Surv(time, status) ~ x, aml).
  const maintained = '9 13 13+ 18 23 28+ 31 34 45+ 48 161+';
  const notMaintained = '5 5 8 8 12 16+ 23 27 30 33 43 45';

  it.each([
    ['aml, maintained', maintained, 31],
    ['aml, not maintained', notMaintained, 23],
    ['aml, all', `${maintained} ${notMaintained}`, 27],
    [
      'ovarian',
      '59 115 156 268 329 353 365 377+ 421+ 431 448+ 464 475 477+ 563 638 744+ 769+ 770+ 803+ 855+ 1040+ 1106+ 1129+ 1206+ 1227+',
      638,
    ],
    [
      'ovarian, rx = 2, which never comes to half',
      '353 365 377+ 421+ 464 475 563 744+ 769+ 770+ 1129+ 1206+ 1227+',
      null,
    ],
    // survfit(Surv(c(10, 30, 60, 50), c(1, 1, 1, 0)) ~ 1) and so on.
    ['exactly half between two ends', '10 30 50+ 60', 45],
    ['exactly half and no end after it', '1 2 3+ 4+', 2],
    ['ties', '5 5+ 5 9+ 9', 9],
    ['nothing ended', '3+ 4+', null],
  ])('%s', (_, times, expected) => {
    expect(median(times)).toBe(expected);
  });

  it('is the plain median where all has ended', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 60 }), (times) => {
        expect(
          survivalMedian(
            times,
            times.map(() => false),
          ),
        ).toBe(quantile(times, 0.5));
      }),
    );
  });

  it('is never sooner when something that was still open is added at the end', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 60 }), (times) => {
        const before = quantile(times, 0.5) as number;
        const after = survivalMedian([...times, 99], [...times.map(() => false), true]);
        expect(after ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(before);
      }),
    );
  });
});

describe("Wilson's interval", () => {
  // R 4.2.2: prop.test(hits, cases, correct = FALSE)$conf.int.
  it.each([
    [81, 263, 0.255288519878, 0.366209576983],
    [15, 148, 0.0623863995307, 0.1604872417233],
    [0, 20, 0, 0.161125158053],
    [1, 29, 0.00611321429276, 0.1717552187932],
    [4238, 6711, 0.619886914783, 0.642963669378],
    [29, 29, 0.8830302015, 1],
  ])('of %d in %d to 10 digits', (hits, cases, lower, upper) => {
    const interval = wilsonInterval(hits, cases);
    expect(interval?.lower).toBeCloseTo(lower, 10);
    expect(interval?.upper).toBeCloseTo(upper, 10);
  });

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
