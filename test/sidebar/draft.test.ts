/** The mapping while a person changes it. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stageIds } from '../../src/kpis/stages';
import {
  inFunnelOrder,
  mustReadAgain,
  sameMapping,
  stageOf,
  startOf,
  tableOf,
  toSave,
  unknownStages,
  withColumn,
  withHeader,
  withRows,
  withStage,
  withTable,
} from '../../src/sidebar/draft';
import { workbook } from './workbooks';

const state = workbook('en');
const mapping = startOf(state);
const deals = 'Pipeline 2026';

describe('the start', () => {
  it('is the mapping of the server when that names every stage that the server knew', () => {
    expect(mapping).toEqual(state.mapping);
  });

  it('takes the meaning of stage texts that only the list of stages tells', () => {
    const bare = { ...state, mapping: { ...state.mapping, stages: { New: 'mql' as const } } };
    const start = startOf(bare);
    expect(stageOf(start, 'New')).toBe('mql');
    expect(stageOf(start, 'Closed Won')).toBe('won');
    expect(stageOf(start, 'Kick-off call')).toBeNull();
  });
});

describe('an edit', () => {
  it('leaves the mapping before it alone', () => {
    const before = JSON.stringify(mapping);
    withColumn(mapping, deals, 'amount', null);
    withStage(mapping, 'New', null);
    withTable(mapping, deals, null);
    withRows(mapping, deals, 'sql');
    withHeader(mapping, deals, 4);
    expect(JSON.stringify(mapping)).toBe(before);
  });

  it('gives a field another column, or none', () => {
    expect(tableOf(withColumn(mapping, deals, 'amount', 'Note'), deals)?.columns.amount).toBe('Note');
    expect(tableOf(withColumn(mapping, deals, 'amount', null), deals)?.columns).not.toHaveProperty('amount');
  });

  it('of a tab that is not used changes nothing', () => {
    expect(withColumn(mapping, 'Meeting notes', 'amount', 'A')).toEqual(mapping);
    expect(withTable(mapping, 'Meeting notes', null)).toEqual(mapping);
  });

  it('takes a tab out and puts it back', () => {
    const without = withTable(mapping, deals, null);
    expect(tableOf(without, deals)).toBeUndefined();
    const table = tableOf(mapping, deals);
    if (table === undefined) throw new Error('The sample has no deals.');
    expect(sameMapping(withTable(without, deals, table), mapping)).toBe(true);
  });

  it('keeps the tables of other tabs', () => {
    expect(tableOf(withTable(mapping, deals, null), 'Ad spend')).toEqual(tableOf(mapping, 'Ad spend'));
  });
});

describe('saving', () => {
  it('says that a stage text is not known when its meaning was taken away', () => {
    const [text = ''] = Object.keys(mapping.stages);
    expect(toSave(mapping, withStage(mapping, text, null)).stages[text]).toBeNull();
    expect(toSave(mapping, mapping)).toEqual(mapping);
  });
});

describe('stage texts', () => {
  it.each(['__proto__', 'constructor', 'toString', '10', ' ', '<b>won</b>'])('may be %j', (text) => {
    expect(stageOf(mapping, text)).toBeNull();
    const known = withStage(mapping, text, 'won');
    expect(stageOf(known, text)).toBe('won');
    expect(stageOf(JSON.parse(JSON.stringify(known)) as typeof known, text)).toBe('won');
    expect(sameMapping(withStage(known, text, null), mapping)).toBe(true);
  });

  it('are set and unset without a trace, whatever they are', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...stageIds), (text, stage) => {
        fc.pre(stageOf(mapping, text) === null);
        const known = withStage(mapping, text, stage);
        return stageOf(known, text) === stage && sameMapping(withStage(known, text, null), mapping);
      }),
    );
  });

  it('that nobody knows are listed until they have a meaning', () => {
    const unknown = (of: typeof mapping): string[] => unknownStages(state.stages, of).map(({ text }) => text);
    expect(unknown(mapping)).toEqual(['Kick-off call', 'Parked by <b>finance</b>']);
    expect(unknown(withStage(mapping, 'Kick-off call', 'opportunity'))).toEqual(['Parked by <b>finance</b>']);
  });

  it('stand in the order of the funnel, those not known first and those outside of it last', () => {
    const shuffled = [...state.stages].reverse();
    expect(inFunnelOrder(shuffled, mapping).map(({ text }) => text)).toEqual([
      'Kick-off call',
      'Parked by <b>finance</b>',
      'New',
      'Contacted',
      'Qualified',
      'Demo',
      'Proposal sent',
      'Negotiation',
      'Closed Won',
      'Closed Lost',
    ]);
  });
});

describe('what has to be saved', () => {
  it('is nothing when a change was taken back', () => {
    const changed = withColumn(mapping, deals, 'amount', 'Note');
    expect(sameMapping(changed, mapping)).toBe(false);
    expect(sameMapping(withColumn(changed, deals, 'amount', 'Deal Value'), mapping)).toBe(true);
  });

  it('is nothing when only the order differs', () => {
    const other = { ...mapping, tables: [...mapping.tables].reverse() };
    expect(sameMapping(other, mapping)).toBe(true);
  });

  it('is nothing when rows are said to be leads, as they are anyway', () => {
    expect(sameMapping(withRows(mapping, deals, 'lead'), mapping)).toBe(true);
    expect(sameMapping(withRows(mapping, deals, 'opportunity'), mapping)).toBe(false);
  });
});

describe('the sheet must be read again', () => {
  it.each([
    ['the header row', withHeader(mapping, deals, 2), true],
    ['the column of the stage', withColumn(mapping, deals, 'stage', 'Note'), true],
    ['the column of the outcome', withColumn(mapping, deals, 'status', 'Note'), true],
    ['the use of a tab', withTable(mapping, deals, null), true],
    ['the column of the amount', withColumn(mapping, deals, 'amount', 'Note'), false],
    ['the meaning of a stage', withStage(mapping, 'New', 'mql'), false],
  ])('after a change of %s: %#', (_what, changed, again) => {
    expect(mustReadAgain(mapping, changed)).toBe(again);
  });
});
