import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateText, dayOf, monthsBetween, monthText, parseDay, parsePeriod } from '../../src/engine/calendar';

describe('periods', () => {
  it.each([
    ['2026', '2026-01-01', '2026-12-31'],
    ['2026-Q1', '2026-01-01', '2026-03-31'],
    ['2026q4', '2026-10-01', '2026-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    [' 2026-12 ', '2026-12-01', '2026-12-31'],
    ['2026-01-15..2026-02-14', '2026-01-15', '2026-02-14'],
  ])('reads %s as %s to %s', (text, from, to) => {
    const period = parsePeriod(text);
    if (period === null || period === 'all') throw new Error('no period');
    expect([dateText(period.from), dateText(period.to)]).toEqual([from, to]);
  });

  it('reads all as all time', () => {
    expect(parsePeriod('All')).toBe('all');
  });

  it.each(['', '2026-13', '2026-Q5', 'March', '2026-02-30..2026-03-01', '2026-03-02..2026-03-01', '2026-03-01..'])(
    'refuses "%s"',
    (text) => {
      expect(parsePeriod(text)).toBeNull();
    },
  );
});

describe('days', () => {
  it('counts from 1970-01-01', () => {
    expect(dayOf(1970, 1, 1)).toBe(0);
    expect(dayOf(2000, 3, 1)).toBe(11017);
  });

  it('drops the time of day', () => {
    expect(dateText(0.999)).toBe('1970-01-01');
    expect(dateText(-0.001)).toBe('1969-12-31');
  });

  it('reads back every day that it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 200_000 }), (day) => {
        expect(parseDay(dateText(day))).toBe(day);
      }),
    );
  });

  it('refuses a day that does not exist', () => {
    expect(parseDay('2026-02-29')).toBeNull();
    expect(dayOf(2026, 13, 1)).toBeNaN();
  });

  it.each([
    [Number.NaN, ''],
    [Number.POSITIVE_INFINITY, ''],
    [1e9, '2739877-01-03'],
  ])('never throws on a day that Date cannot hold: %s', (day, text) => {
    expect(dateText(day)).toBe(text);
  });

  it('lists the months over the end of a year', () => {
    expect(monthsBetween('2025-11', '2026-02')).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
    expect(monthText(dayOf(2026, 2, 28))).toBe('2026-02');
  });
});
