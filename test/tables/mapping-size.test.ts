/** The mapping as it is saved: it fits one of Google's properties, whatever the sheet. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FieldId, fieldIds } from '../../src/kpis/fields';
import { stageIds } from '../../src/kpis/stages';
import { tableIds } from '../../src/kpis/tables';
import { type Mapping, normaliseMapping, type TableMapping } from '../../src/tables/mapping';
import { bytesOf, mappingJson, mostBytes } from '../../src/tables/mapping-size';
import { recognise } from '../../src/tables/recognise';
import { withPlaces } from '../../src/tables/sheet';
import { options, tab } from './data';

const months = Array.from({ length: 36 }, (_, month) =>
  tab(`${2024 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`, [
    ['ชื่อลูกค้า', 'พนักงานขาย', 'สถานะ', 'มูลค่า', 'วันที่สร้าง', 'วันที่ปิดการขาย', 'แหล่งที่มา', 'สินค้า', 'อีเมล'],
    ['A', 'B', 'ชนะ', 1, '2026-01-01', '2026-01-02', 'x', 'y', 'a@b.c'],
  ]),
);

describe('a saved mapping', () => {
  it('of three years of months is short, and the same when it is loaded', () => {
    const mapping = withPlaces(months, recognise(months, options));
    expect(mapping.tables).toHaveLength(36);
    const json = mappingJson(mapping);
    expect(Buffer.byteLength(json)).toBeLessThan(3000);
    expect(normaliseMapping(JSON.parse(json)).tables).toEqual(mapping.tables);
  });

  it('keeps what its person said of stages, and leaves out what the words say anyway', () => {
    const mapping: Mapping = { version: 1, tables: [], stages: { Won: 'won', Demo: 'proposal', X: null } };
    expect(normaliseMapping(JSON.parse(mappingJson(mapping))).stages).toEqual({ Demo: 'proposal', X: null });
  });

  it('fits, and can be loaded, whatever is in it', () => {
    const text = fc.string({ maxLength: 80, unit: 'grapheme' }).map((each) => each.trim() || 'x');
    const table = fc.record({
      table: fc.constantFrom(...tableIds),
      tab: text,
      header: fc.integer({ min: 1, max: 30 }),
      columns: fc.dictionary(fc.constantFrom(...fieldIds), text) as fc.Arbitrary<TableMapping['columns']>,
      at: fc.dictionary(fc.constantFrom(...fieldIds), fc.nat(60)) as fc.Arbitrary<Record<FieldId, number>>,
    });
    const mapping = fc.record({
      version: fc.constant(1 as const),
      tables: fc.array(table, { maxLength: 60 }),
      stages: fc.dictionary(text, fc.constantFrom(...stageIds, null), { maxKeys: 400 }),
      answers: fc.dictionary(text, text, { maxKeys: 60 }),
    });
    fc.assert(
      fc.property(mapping, (given) => {
        const json = mappingJson(given);
        expect(Buffer.byteLength(json)).toBeLessThanOrEqual(mostBytes);
        expect(() => normaliseMapping(JSON.parse(json))).not.toThrow();
      }),
      { numRuns: 60 },
    );
  });

  it('is counted in the bytes that Google counts', () => {
    for (const text of ['abc', 'é', 'ชนะ', '受注', '🚀']) expect(bytesOf(text)).toBe(Buffer.byteLength(text));
  });
});
