/** Cell functions recognise and read at once: what they see is what the report sees. */

import { describe, expect, it } from 'vitest';
import { type Reading, readTables } from '../../src/tables/read';
import { recognise } from '../../src/tables/recognise';
import { recogniseAndRead } from '../../src/tables/recognise-and-read';
import type { ReadOptions, SourceTab } from '../../src/tables/source';
import { corpus } from '../corpus';
import { options } from './data';

/** All that a reading says. */
function toldBy({ tables, findings, questions, skipped }: Reading): unknown {
  const columns = Object.values(tables).map(({ numbers, texts, ...rest }) => ({
    ...rest,
    numbers: { ...numbers },
    texts: Object.entries(texts).map(([id, { codes, names }]) => [id, codes, names]),
  }));
  return { columns, findings, questions, skipped };
}

function both(tabs: readonly SourceTab[], how: ReadOptions): [unknown, unknown] {
  const fresh = (): SourceTab[] => tabs.map((tab) => ({ ...tab }));
  const [one, two] = [fresh(), fresh()];
  const mapping = recognise(one, how);
  const at = recogniseAndRead(two, how);
  return [
    { mapping, ...(toldBy(readTables(one, mapping, how)) as object) },
    { mapping: at.mapping, ...(toldBy(at.reading) as object) },
  ];
}

const deals = (...rows: string[]): SourceTab => {
  const lines = ['Deal,Stage,Amount,Closed', ...rows].map((row) => row.split(','));
  return { name: 'Deals', values: lines };
};

describe('recognising and reading at once', () => {
  it.each(corpus.map((sheet) => [sheet.name, sheet] as const))(
    'sees the same as one after the other: %s',
    (_, sheet) => {
      const [after, once] = both(
        sheet.tabs.map(({ tab }) => tab),
        { ...options, locale: sheet.locale },
      );
      expect(once).toEqual(after);
    },
  );

  it('splits rows whose cells all stand in the first one', () => {
    const tab = deals('Acme,Won,100,2025-01-03', 'Bolt,Lost,50,2025-01-04', 'Core,Won,70,2025-02-01');
    const values = [...tab.values, ['Dune,Qualified,30,2025-02-02', '', '', '']];
    const [after, once] = both([{ name: 'Deals', values }], options);
    expect(once).toEqual(after);
    expect(JSON.stringify(once)).toContain('row_in_one_cell');
  });

  it('knows a stage that stands in a row of sums only', () => {
    const tab = deals('Acme,Won,100,2025-01-03', 'Bolt,Won,50,2025-01-04', 'Total,Lead,150,');
    const [after, once] = both([tab], options);
    expect(once).toEqual(after);
  });
});
