/** Dates as people write them, and the order of day and month in a column. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, isoDay } from '../../src/tables/dates/calendar-days';
import { readDates } from '../../src/tables/dates/dates';
import { PeriodReader } from '../../src/tables/dates/periods';
import type { Cell } from '../../src/tables/source';
import { options } from './data';

const { localDays } = options;

function shown(cells: readonly Cell[], locale?: string): string[] {
  const column = readDates(cells, locale === undefined ? { localDays } : { localDays, locale });
  return [...column.values].map((day, at) => {
    if (!Number.isNaN(day)) {
      const minutes = Math.round((day - Math.floor(day)) * 1440);
      return isoDay(day) + (minutes === 0 ? '' : ` +${minutes}`);
    }
    return column.unread.includes(at) ? 'unread' : column.ambiguous.includes(at) ? 'ambiguous' : 'blank';
  });
}

describe('readDates', () => {
  it.each([
    ['2026-03-05', '2026-03-05'],
    ['2016-10-20 19:58:07', '2016-10-20 +1198'],
    ['2016-10-20T19:58', '2016-10-20 +1198'],
    ['2026/3/5', '2026-03-05'],
    ['2026.03.05', '2026-03-05'],
    ['20260305', '2026-03-05'],
    ['2/26/2018 19:58', '2018-02-26 +1198'],
    ['2/26/2018 7:58 PM', '2018-02-26 +1198'],
    ['26-02-2018 19:58', '2018-02-26 +1198'],
    ['26.02.2018', '2018-02-26'],
    ['15 Apr, 2021 00:02:00', '2021-04-15 +2'],
    ['Apr 15, 2021', '2021-04-15'],
    ['15-Apr-21', '2021-04-15'],
    ['1st March 2026', '2026-03-01'],
    ['Thu, 5 Mar 2026', '2026-03-05'],
    ['Thứ 5, 25/03/2026', '2026-03-25'],
    ['ngày 25/3/2026', '2026-03-25'],
    ['الخميس، 25/3/2026', '2026-03-25'],
    ['2026年3月5日', '2026-03-05'],
    ['2026年3月5日(木) 10時30分', '2026-03-05 +630'],
    ['令和8年3月5日', '2026-03-05'],
    ['令和元年5月1日', '2019-05-01'],
    ['R8.3.5', '2026-03-05'],
    ['25/3/2569', '2026-03-25'],
    ['5/3/2569', '2026-03-05'],
    ['๕/๓/๒๕๖๙', '2026-03-05'],
    ['5 มีนาคม 2569', '2026-03-05'],
    ['5 มี.ค. 69', '2026-03-05'],
    ['٢٠٢٦-٠٣-٠٥', '2026-03-05'],
    ['5 مارس 2026', '2026-03-05'],
    ['ngày 5 tháng 3 năm 2026', '2026-03-05'],
    ['5 Thg 3, 2026', '2026-03-05'],
    ['04/04/2026', '2026-04-04'],
  ])('reads %s', (text, day) => {
    expect(shown([text])).toEqual([day]);
  });

  it.each(['31/02/2026', '2026-02-31', '13/13/2026', 'next week', '10:30', 'May-20', '1200'])(
    'leaves %s unread',
    (text) => {
      expect(shown([text])).toEqual(['unread']);
    },
  );

  it('asks about 03/04/2026 when nothing settles it', () => {
    expect(shown(['03/04/2026'])).toEqual(['ambiguous']);
  });

  it.each([
    ['en_US', '2026-03-04'],
    ['en_GB', '2026-04-03'],
    ['th_TH', '2026-04-03'],
  ])('lets the locale %s settle 03/04/2026', (locale, day) => {
    expect(shown(['03/04/2026'], locale)).toEqual([day]);
  });

  it('decides the order by any part above 12, whatever the locale', () => {
    expect(shown(['03/04/2026', '25/04/2026'], 'en_US')).toEqual(['2026-04-03', '2026-04-25']);
    expect(shown(['03/04/2026', '04/25/2026'], 'en_GB')).toEqual(['2026-03-04', '2026-04-25']);
  });

  it('takes the order of the other date columns before that of the locale', () => {
    const column = readDates(['03/04/2026'], { localDays, locale: 'en_US', order: 'dmy' });
    expect(isoDay(column.values[0] as number)).toBe('2026-04-03');
  });

  it('sees that the year is last when the first of three short numbers runs through the month', () => {
    const days = Array.from({ length: 20 }, (_, at) => `${at + 1 < 10 ? '0' : ''}${at + 1}-03-17`);
    expect(shown(['20-10-16', ...days]).slice(0, 2)).toEqual(['2016-10-20', '2017-03-01']);
  });

  it('asks about 20-10-16 alone', () => {
    expect(shown(['20-10-16'])).toEqual(['ambiguous']);
  });

  it('reads only what is clear by itself when two orders are mixed in a column', () => {
    expect(shown(['25/04/2026', '04/25/2026', '03/04/2026'], 'en_US')).toEqual([
      '2026-04-25',
      '2026-04-25',
      'ambiguous',
    ]);
  });

  it('reads typed dates, serial numbers and numbers such as 20260305', () => {
    expect(shown([new Date(2026, 2, 5), new Date(2026, 2, 5, 6), 46086, 20260305])).toEqual([
      '2026-03-05',
      '2026-03-05 +360',
      '2026-03-05',
      '2026-03-05',
    ]);
  });

  it('reads typed dates of a Buddhist year as ours', () => {
    expect(shown([new Date(2569, 2, 5)])).toEqual(['2026-03-05']);
  });

  it('counts a text with a zone as the day in the spreadsheet', () => {
    const noon = readDates(['2026-03-05T12:00:00Z'], {
      localDays: (instant) => (instant.getTime() + 13 * 3600000) / 86400000,
    });
    expect(isoDay(noon.values[0] as number)).toBe('2026-03-06');
  });

  it('leaves blanks blank and other cells unread', () => {
    expect(shown(['', ' ', '-', true, 5, Number.NaN, new Date(Number.NaN)])).toEqual([
      'blank',
      'blank',
      'blank',
      'unread',
      'unread',
      'unread',
      'unread',
    ]);
  });

  it('gives back every day that was written in any of the clear ways', () => {
    fc.assert(
      fc.property(fc.integer({ min: -7000, max: 40000 }), (day) => {
        const [year, month, date] = isoDay(day).split('-').map(Number) as [number, number, number];
        for (const text of [
          isoDay(day),
          `${year}/${month}/${date}`,
          `${year}年${month}月${date}日`,
          `${date} tháng ${month} ${year}`,
        ]) {
          expect([...readDates([text], { localDays }).values]).toEqual([day]);
        }
      }),
    );
  });
});

const readPeriod = (cell: Cell) => {
  const reader = new PeriodReader(1, localDays);
  reader.put(0, cell);
  return reader.finish(1, {});
};

describe('PeriodReader', () => {
  it.each([
    ['2026-03', '2026-03-01'],
    ['3/2026', '2026-03-01'],
    ['Mar 2026', '2026-03-01'],
    ["Mar '26", '2026-03-01'],
    ['March-26', '2026-03-01'],
    ['2026年3月', '2026-03-01'],
    ['มี.ค. 2569', '2026-03-01'],
    ['มีนาคม 69', '2026-03-01'],
    ['مارس 2026', '2026-03-01'],
    ['Tháng 3/2026', '2026-03-01'],
    ['Q2 2026', '2026-04-01'],
    ['2026-Q2', '2026-04-01'],
    ['2026', '2026-01-01'],
    [2026, '2026-01-01'],
    ['2026-W10', '2026-03-02'],
    [new Date(2026, 2, 1), '2026-03-01'],
  ])('reads %s by its first day', (cell, day) => {
    expect(isoDay(readPeriod(cell).values[0] as number)).toBe(day);
  });

  it.each(['January', 'soon', '2026-13'])('leaves %s unread', (text) => {
    expect(readPeriod(text).unread).toEqual([0]);
  });
});

it('counts days of the calendar as they are', () => {
  expect(dayOf(1970, 1, 1)).toBe(0);
  expect(dayOf(2000, 2, 29)).toBe(11016);
  expect(dayOf(1900, 2, 29)).toBeNaN();
  expect(dayOf(2026, 0, 1)).toBeNaN();
});
