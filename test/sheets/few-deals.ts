/** Tabs with few deals, as the tests of the report's tab begin with. */

import type { TabInput } from '../../local/host';

export type Row = TabInput['values'][number];

export const header = ['Deal', 'Owner', 'Stage', 'Amount', 'Created', 'Close date'];

/** A deal that was won in 2026, created on the first day of that month. */
export const won = (owner: string, amount: number, month: string): Row => [
  `Deal of ${owner}`,
  owner,
  'Won',
  amount,
  { date: `2026-${month}-01` },
  { date: `2026-${month}-20` },
];

export const deals = (...rows: Row[]): TabInput => ({ name: 'Deals', values: [header, ...rows] });

export const few = () => deals(won('Anna', 100, '01'), won('Ben', 300, '02'), won('Anna', 50, '04'));

/** A day after them. */
export const now = () => new Date('2026-05-10T12:00:00Z');
