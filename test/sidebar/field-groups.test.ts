/** Which fields the page asks for first, and what it proposes for a tab that the person chose. */

import { describe, expect, it } from 'vitest';
import { locales } from '../../src/i18n/locales';
import { type Field, fieldIds, fields } from '../../src/kpis/fields';
import { fieldLabel } from '../../src/kpis/reasons';
import { type TableId, tableIds } from '../../src/kpis/tables';
import { fieldGroups, proposeColumns } from '../../src/sidebar/field-groups';

describe('the fields of a table', () => {
  it.each(tableIds)('of %s all stand in one group each', (table) => {
    const { mapped, wanted, others } = fieldGroups({ table, tab: 'A', header: 1, columns: {} });
    const all = fieldIds.filter((id) => (fields[id] as Field).tables.includes(table));
    expect([...mapped, ...wanted, ...others].sort()).toEqual([...all].sort());
  });

  it('that have a column come first', () => {
    const groups = fieldGroups({ table: 'deals', tab: 'A', header: 1, columns: { phone: 'Tel', stage: 'Stage' } });
    expect(groups.mapped).toEqual(['phone', 'stage']);
  });

  it('that a KPI reads come before those that none reads', () => {
    const { wanted, others } = fieldGroups({ table: 'deals', tab: 'A', header: 1, columns: {} });
    expect(wanted).toEqual(
      expect.arrayContaining(['stage', 'status', 'amount', 'created_date', 'close_date', 'owner', 'source']),
    );
    expect(others).toEqual(expect.arrayContaining(['deal_name', 'next_step', 'pipeline']));
  });

  it('of customers and activities are asked for, with those that worked-out columns need', () => {
    const wanted = (table: TableId) => fieldGroups({ table, tab: 'A', header: 1, columns: {} }).wanted;
    expect(wanted('customers')).toEqual(expect.arrayContaining(['start_date', 'churn_date', 'billing_period']));
    expect(wanted('activities')).toEqual(expect.arrayContaining(['activity_type', 'status', 'quantity', 'deal_id']));
  });
});

describe('the proposal for a table that the person chose', () => {
  it.each(locales)('finds the columns by their headers: %s', (locale) => {
    const wanted = (['stage', 'amount', 'owner', 'source'] as const).map((id) => [id, fieldLabel(id, locale)]);
    const headers = [...wanted.map(([, header]) => header as string), 'zzz'];
    expect(proposeColumns('deals', headers)).toEqual(Object.fromEntries(wanted));
  });

  it('uses a column once', () => {
    const columns = Object.values(proposeColumns('deals', ['Status', 'Close Date', 'Name', 'Close Date (2)']));
    expect(new Set(columns).size).toBe(columns.length);
  });

  it('is empty for headers without meaning', () => {
    expect(proposeColumns('deals', ['zzz', ''])).toEqual({});
  });
});
