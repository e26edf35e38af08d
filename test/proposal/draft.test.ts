/** The mapping while a person changes it. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stageIds } from '../../src/kpis/stages';
import {
  sameMapping,
  tableOf,
  withAnswerTo,
  withColumn,
  withHeader,
  withRows,
  withStage,
  withTable,
  withTabName,
} from '../../src/proposal/draft';
import { type Mapping, normaliseMapping } from '../../src/tables/mapping';

const deals = 'Pipeline 2026';

const mapping: Mapping = {
  version: 1,
  tables: [
    { table: 'deals', tab: deals, header: 1, columns: { stage: 'Stage', amount: 'Deal Value' }, at: { amount: 3 } },
    { table: 'spend', tab: 'Ad spend', header: 1, columns: { spend_amount: 'Spend' } },
  ],
  stages: { New: 'lead' },
};

describe('an edit', () => {
  it('leaves the mapping before it alone', () => {
    const before = JSON.stringify(mapping);
    withColumn(mapping, deals, 'amount', null);
    withStage(mapping, 'New', null);
    withTable(mapping, deals, null);
    withRows(mapping, deals, 'sql');
    withHeader(mapping, deals, 4);
    withTabName(mapping, deals, 'Other');
    withAnswerTo(mapping, 'a', 'b');
    expect(JSON.stringify(mapping)).toBe(before);
  });

  it('gives a field another column, or none', () => {
    expect(tableOf(withColumn(mapping, deals, 'amount', 'Note'), deals)?.columns.amount).toBe('Note');
    expect(tableOf(withColumn(mapping, deals, 'amount', null), deals)?.columns).not.toHaveProperty('amount');
  });

  it('of a column answers the question which one it is', () => {
    expect(withColumn(mapping, deals, 'amount', 'Note').answers).toEqual({ [`which_column:${deals}:amount`]: 'Note' });
  });

  it('of a column forgets where the former one stood', () => {
    expect(tableOf(withColumn(mapping, deals, 'amount', 'Note'), deals)?.at).toEqual({});
  });

  it('of a tab that is not used changes nothing', () => {
    expect(withColumn(mapping, 'Meeting notes', 'amount', 'A').tables).toEqual(mapping.tables);
    expect(withTable(mapping, 'Meeting notes', null)).toEqual(mapping);
  });

  it('takes a tab out and puts it back', () => {
    const without = withTable(mapping, deals, null);
    expect(tableOf(without, deals)).toBeUndefined();
    expect(tableOf(without, 'Ad spend')).toEqual(tableOf(mapping, 'Ad spend'));
    expect(sameMapping(withTable(without, deals, tableOf(mapping, deals) ?? null), mapping)).toBe(true);
  });

  it('gives a tab its new name with all that it holds', () => {
    const renamed = withTabName(mapping, deals, 'Pipeline 2027');
    expect(tableOf(renamed, 'Pipeline 2027')?.columns).toEqual(tableOf(mapping, deals)?.columns);
    expect(tableOf(renamed, deals)).toBeUndefined();
  });
});

describe('stage texts', () => {
  it.each(['__proto__', 'constructor', 'toString', '10', ' ', '<b>won</b>'])('may be %j', (text) => {
    const known = normaliseMapping(JSON.parse(JSON.stringify(withStage(mapping, text, 'won'))));
    expect(Object.entries(known.stages)).toContainEqual([text.trim(), 'won']);
  });

  it('that nobody knows are kept as such, so that they are not asked about again', () => {
    expect(withStage(mapping, 'New', null).stages.New).toBeNull();
  });

  it('are set whatever they are', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...stageIds), (text, stage) => {
        const { stages } = withStage(mapping, text, stage);
        return Object.getOwnPropertyDescriptor(stages, text)?.value === stage && sameMapping(mapping, mapping);
      }),
    );
  });
});

describe('what has to be saved', () => {
  it('is nothing when a change was taken back', () => {
    const changed = withRows(mapping, deals, 'sql');
    expect(sameMapping(changed, mapping)).toBe(false);
    expect(sameMapping(withRows(changed, deals, 'lead'), mapping)).toBe(true);
  });

  it('is nothing when only the order differs', () => {
    expect(sameMapping({ ...mapping, tables: [...mapping.tables].reverse() }, mapping)).toBe(true);
  });

  it('is nothing when rows are said to be leads, as they are anyway', () => {
    expect(sameMapping(withRows(mapping, deals, 'lead'), mapping)).toBe(true);
    expect(sameMapping(withRows(mapping, deals, 'opportunity'), mapping)).toBe(false);
  });

  it('is something when a question was answered', () => {
    expect(sameMapping(withAnswerTo(mapping, 'year:Deals', '2026'), mapping)).toBe(false);
  });

  it('is something when nothing was saved before', () => {
    expect(sameMapping(null, mapping)).toBe(false);
    expect(sameMapping(null, null)).toBe(true);
  });
});
