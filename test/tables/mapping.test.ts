/** A mapping from a file or from the document's properties. */

import { describe, expect, it } from 'vitest';
import { normaliseMapping } from '../../src/tables/mapping';

const table = { table: 'deals', tab: 'Deals', header: 2, columns: { stage: 'Stage' } };

describe('normaliseMapping', () => {
  it('gives back a mapping that is right', () => {
    const mapping = { version: 1, tables: [{ ...table, rows: 'lead' }], stages: { Demo: 'opportunity' } };
    expect(normaliseMapping(JSON.parse(JSON.stringify(mapping)))).toEqual(mapping);
  });

  it('leaves out columns without a header and takes row 1 for the header', () => {
    expect(
      normaliseMapping({ version: 1, tables: [{ table: 'deals', tab: 'A', columns: { stage: null, amount: 'B' } }] }),
    ).toEqual({
      version: 1,
      tables: [{ table: 'deals', tab: 'A', header: 1, columns: { amount: 'B' } }],
      stages: {},
    });
  });

  it.each([
    [null, 'The mapping is not a JSON object.'],
    [[], 'The mapping is not a JSON object.'],
    [{ version: 2, tables: [] }, 'The mapping has version 2; this program knows version 1.'],
    [{ version: 1 }, 'The mapping has no list "tables".'],
    [{ version: 1, tables: [5] }, 'Table 1 of the mapping is not an object.'],
    [
      { version: 1, tables: [{ ...table, table: 'sales' }] },
      'Table 1 of the mapping has "table": "sales"; it can be deals, ',
    ],
    [{ version: 1, tables: [{ ...table, tab: '' }] }, 'Table 1 of the mapping doesn\'t name its "tab".'],
    [{ version: 1, tables: [{ ...table, header: 0 }] }, 'Table 1 of the mapping has "header": 0; it is the number'],
    [
      { version: 1, tables: [{ ...table, columns: { stages: 'S' } }] },
      'Table 1 of the mapping has a column for "stages", which is no field.',
    ],
    [
      { version: 1, tables: [{ ...table, columns: { stage: 5 } }] },
      'has 5 for the column of "stage"; it is the text of a header.',
    ],
    [
      { version: 1, tables: [{ ...table, rows: 'lost' }] },
      'Table 1 of the mapping has "rows": "lost"; it can be lead, ',
    ],
    [
      { version: 1, tables: [], stages: { Demo: 'demo' } },
      'The mapping gives the stage text "Demo" the meaning "demo"; it can be lead, ',
    ],
  ])('says what is wrong with %j', (value, message) => {
    expect(() => normaliseMapping(value)).toThrow(message);
  });
});
