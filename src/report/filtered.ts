/** The tables cut to one rep, source, product or team. */

import { type Dimension, dimensions } from '../kpis/dimensions';
import { type TableId, tableIds } from '../kpis/tables';
import type { Table, Tables } from '../tables/table';
import { withRows } from '../tables/with-columns';
import type { Controls } from './controls';

/**
 * The rows that belong to what was chosen. A table that doesn't say to whom its rows belong is left out: all of it beside a
 * part of another table would make a wrong number.
 * @param tables With the columns that are worked out, so that a first order stays the first of all.
 */
export function filtered(tables: Tables, { filter }: Controls): { tables: Tables; left: TableId[] } {
  if (!filter) return { tables, left: [] };
  const { field }: Dimension = dimensions[filter.by];
  const kept: { -readonly [id in TableId]?: Table } = {};
  const left: TableId[] = [];
  for (const id of tableIds) {
    const table = tables[id];
    if (!table) continue;
    const column = field && table.texts[field];
    const code = column ? column.names.indexOf(filter.key) : -1;
    if (!column) left.push(id);
    else
      kept[id] = withRows(
        table,
        Array.from(column.codes.keys()).filter((row) => code >= 0 && column.codes[row] === code),
      );
  }
  return { tables: kept, left };
}
