/** Working hours, against a count of each minute. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { workingMinutes } from '../../src/tables/derived/working-time';
import { cellOf, hostWith } from '../built';

/** Weekdays by their number in JavaScript, 0 for Sunday. */
const weekdays: Record<string, number[]> = {
  'mon-fri': [1, 2, 3, 4, 5],
  'mon-sat': [1, 2, 3, 4, 5, 6],
  'sun-thu': [0, 1, 2, 3, 4],
};

describe('working minutes', () => {
  it('are the minutes of working hours between two moments, without holidays', () => {
    const minute = fc.integer({ min: 29_000_000, max: 29_000_000 + 60 * 24 * 20 });
    const hours = fc.integer({ min: 0, max: 23 });
    const days = fc.array(fc.integer({ min: 20_138, max: 20_160 }), { maxLength: 6 });
    fc.assert(
      fc.property(
        minute,
        minute,
        fc.constantFrom(...Object.keys(weekdays)),
        hours,
        hours,
        days,
        (a, b, week, c, d, off) => {
          const [from, to, opens, closes] = [Math.min(a, b), Math.max(a, b), Math.min(c, d), Math.max(c, d) + 1];
          let count = 0;
          for (let each = from; each < to; each += 1) {
            const date = new Date(each * 60_000);
            const isDay = weekdays[week]?.includes(date.getUTCDay()) && !off.includes(Math.floor(each / 1440));
            if (isDay && date.getUTCHours() >= opens && date.getUTCHours() < closes) count += 1;
          }
          const working = workingMinutes({ hours: 'business', week, opens, closes, holidays: off.join() });
          expect(working?.(from / 1440, to / 1440)).toBeCloseTo(count, 3);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('are not asked for by the clock', () => {
    expect(workingMinutes({})).toBeNull();
    expect(workingMinutes({ hours: 'clock' })).toBeNull();
  });

  it('are those of a whole table of inquiries, in the week and hours that were said', () => {
    const host = hostWith([
      {
        name: 'Inquiries',
        values: [
          ['Received', 'First reply', 'Channel'],
          ['2026-03-06 16:30', '2026-03-09 09:15', 'Mail'],
          ['2026-03-09 08:00', '2026-03-09 10:00', 'Mail'],
          ['2026-03-09 11:00', '', 'Phone'],
        ],
      },
    ]);
    const minutes = (kpi: string) => Number(cellOf(host, `=KPI("${kpi}", Inquiries!A:C)`).text.replace(/,/g, ''));
    expect(minutes('INQUIRYRESPONSE (business)')).toBeCloseTo((45 + 60) / 2, 6);
    expect(minutes('INQUIRYRESPONSE (business opens=8 closes=18)')).toBeCloseTo((90 + 75 + 120) / 2, 6);
    expect(minutes('INQUIRYRESPONSE (business week=mon-sat)')).toBeCloseTo((30 + 480 + 15 + 60) / 2, 6);
    expect(minutes('unanswered inquiries')).toBe(1);
  });
});
