import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Axis } from '../../local/preview/page/axis';

describe('Axis', () => {
  it('places positions one after the other, with the sizes that differ', () => {
    const axis = new Axis(5, 20, new Map([[2, 50]]));
    expect([1, 2, 3, 4, 5, 6].map((position) => axis.start(position))).toEqual([0, 20, 70, 90, 110, 130]);
    expect(axis.length).toBe(130);
  });

  it('says whether a new size changed anything, and moves what comes after it', () => {
    const axis = new Axis(3, 20, new Map());
    expect(axis.resize([[1, 20]])).toBe(false);
    expect(axis.resize([[1, 30]])).toBe(true);
    expect(axis.start(2)).toBe(30);
  });

  it('finds the position at any distance', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(sizes, fc.nat(4000), (list, distance) => {
        const axis = new Axis(list.length, 20, new Map(list.map((size, index) => [index + 1, size])));
        const position = axis.at(distance);
        if (distance >= axis.length) expect(position).toBe(list.length);
        else {
          expect(axis.start(position)).toBeLessThanOrEqual(distance);
          expect(axis.start(position + 1)).toBeGreaterThan(distance);
        }
      }),
    );
  });

  it('skips positions without size', () => {
    const axis = new Axis(4, 20, new Map([[2, 0]]));
    expect(axis.at(20)).toBe(3);
  });
});
