/** Holidays as a person gives them. */

import { describe, expect, it } from 'vitest';
import { holidaysFrom } from '../../src/forms/holidays';
import { options } from '../tables/data';

const day = (text: string) => new Date(`${text}T00:00:00`);
const tabs = [
  {
    name: 'Days off',
    values: [
      ['Name', 'Day', 'Note'],
      ['New Year', day('2027-01-01'), ''],
      ['May Day', '1 May 2027', 'from 12:00'],
      ['Nobody knows', '', 'free'],
    ],
  },
  { name: 'Empty', values: [['']] },
];
const read = (text: string, locale = 'en_GB') => holidaysFrom(text, { tabs, options: { ...options, locale } });

describe('holidays', () => {
  it.each([
    ['2026-12-31, 2026-01-01', ['2026-01-01', '2026-12-31']],
    ['2026-01-01 2026-12-31\n2026-01-01', ['2026-01-01', '2026-12-31']],
    ['31 Dec 2026; 1 January 2027', ['2026-12-31', '2027-01-01']],
    ['31/12/2026، 03/04/2026', ['2026-04-03', '2026-12-31']],
    ['2026-12-30..2027-01-02', ['2026-12-30', '2026-12-31', '2027-01-01', '2027-01-02']],
    ["'Days off'!B2:B4", ['2027-01-01', '2027-05-01']],
    ["'Days off'!$A:$C, 2027-12-31", ['2027-01-01', '2027-05-01', '2027-12-31']],
    ["'Days off'!B2", ['2027-01-01']],
    ['', []],
  ])('reads %j', (text, days) => {
    expect(read(text)).toEqual({ days });
  });

  it.each([
    ['2026-01-01, Easter', 'Easter'],
    ['2026-02-30', '2026-02-30'],
    ['2026-12-31..2026-01-01', '2026-12-31..2026-01-01'],
    ['2026-01-01..Easter', '2026-01-01..Easter'],
    ['2020-01-01..2026-01-01', '2020-01-01..2026-01-01'],
    ['Nowhere!A:A', 'Nowhere!A:A'],
    ['Empty!A1:A9, 2026-01-01', 'Empty!A1:A9'],
    ["'Days off'!A:A", "'Days off'!A:A"],
  ])('names what is wrong in %j', (text, wrong) => {
    expect(read(text)).toEqual({ wrong });
  });

  it('takes the order of day and month from the locale, and none where that says none', () => {
    expect(read('03/04/2026', 'en_US')).toEqual({ days: ['2026-03-04'] });
    expect(read('03/04/2026', 'en_CA')).toEqual({ wrong: '03/04/2026' });
  });

  it('takes two hundred days, and says which is one too many', () => {
    expect(read('2026-01-01..2026-07-19')).toMatchObject({ days: { length: 200 } });
    expect(read('2026-01-01..2026-07-19, 2026-12-31')).toEqual({ wrong: '2026-12-31' });
  });
});
