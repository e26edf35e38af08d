/** Tabs on their way to the page. */

import { describe, expect, it } from 'vitest';
import { evaluateWhole } from '../../src/engine/evaluate';
import { mostRows, packedDays, packTabs, unpackTabs } from '../../src/tables/packed';
import { readTables } from '../../src/tables/read';
import { recognise } from '../../src/tables/recognise';
import type { SourceTab } from '../../src/tables/source';
import { fileTab, hasData, options, tab } from './data';

const sent = (tabs: readonly SourceTab[]): SourceTab[] =>
  unpackTabs(JSON.parse(JSON.stringify(packTabs(tabs, options.localDays))));

describe('packed tabs', () => {
  it('come back with every kind of cell', () => {
    const values = [
      ['Text', 1, true, ''],
      ['1', -1.5, false, '#N/A'],
      ['Text', 1, '\u0000', 'true'],
    ];
    expect(sent([tab('Deals', values)])).toEqual([{ name: 'Deals', values }]);
  });

  it('keep local days and times', () => {
    const dates = [new Date(2026, 2, 5), new Date(2026, 2, 5, 13, 45, 30), new Date(1899, 11, 30, 8)];
    const [back] = sent([tab('Deals', [dates])]);
    expect(back?.values[0]?.map((cell) => packedDays(cell as Date))).toEqual(
      dates.map((date) => expect.closeTo(options.localDays(date), 7)),
    );
  });

  it('keep an empty tab', () => {
    expect(sent([{ name: 'Empty', values: [] }])).toEqual([{ name: 'Empty', values: [] }]);
  });

  it('of a long tab are its first rows, and tell how many there are', () => {
    const rows = Array.from({ length: mostRows + 5 }, (_, row) => [row]);
    const packed = packTabs([tab('Long', rows)], options.localDays);
    expect(packed[0]?.rows).toBe(mostRows + 5);
    expect(unpackTabs(packed)[0]?.values.length).toBe(mostRows);
  });

  it.skipIf(!hasData)('give the same mapping and the same KPIs as the tabs themselves', () => {
    const files = ['olist_closed_deals_dataset.csv', 'olist_marketing_qualified_leads_dataset.csv'];
    const tabs = files.map((file) => fileTab(`olist_funnel/${file}`, 'typed'));
    const there = sent(tabs);
    const page = { ...options, localDays: packedDays };
    const mapping = recognise(tabs, options);
    expect(recognise(there, page)).toEqual(mapping);
    const values = (whole: ReturnType<typeof evaluateWhole>) => whole.results.map(({ value }) => value);
    expect(values(evaluateWhole(readTables(there, mapping, page).tables, null))).toEqual(
      values(evaluateWhole(readTables(tabs, mapping, options).tables, null)),
    );
  });
});
