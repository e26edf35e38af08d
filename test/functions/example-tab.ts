/** The tab that a worked example stands on. */

import type { TabInput } from '../../local/host';
import type { Example } from '../../src/kpis/kpi';

/** A tab in which the example's ranges stand where its formula says. Dates stand there as dates. */
export function tabOf(example: Pick<Example, 'ranges'>): TabInput {
  const values: TabInput['values'] = Array.from({ length: 120 }, () => ['', '', '', '', '', '']);
  for (const [range, rows] of Object.entries(example.ranges ?? {})) {
    const [, column = 'A', row = '1'] = /^([A-Z])(\d+)/.exec(range) ?? [];
    rows.forEach((cells, down) => {
      cells.forEach((cell, right) => {
        const at = values[Number(row) - 1 + down];
        const isDate = typeof cell === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(cell);
        if (at) at[column.charCodeAt(0) - 65 + right] = isDate ? { date: cell } : cell;
      });
    });
  }
  return { name: 'Sheet1', values };
}
