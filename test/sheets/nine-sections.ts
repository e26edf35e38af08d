/** The smallest workbook of which the report has all nine sections, and every chart that it can have. */

import type { TabInput } from '../../local/host';

type Row = TabInput['values'][number];

const day = (date: string) => ({ date });

/** Days from two dates to deals: created, closed. */
const deal = (
  name: string,
  owner: string,
  stage: string,
  amount: number,
  source: string,
  from: string,
  to: string,
  expected = '',
): Row => [
  name,
  owner,
  stage,
  amount,
  source,
  day(from),
  to === '' ? '' : day(to),
  expected === '' ? '' : day(expected),
];

const tab = (name: string, header: string[], rows: Row[]): TabInput => ({ name, values: [header, ...rows] });

/** Deals, leads, spend, orders, activities, customers and targets of two people in three months. */
export const nineSections = (): TabInput[] => [
  tab(
    'Deals',
    ['Deal', 'Owner', 'Stage', 'Amount', 'Source', 'Created', 'Close date', 'Expected close'],
    [
      deal('One', 'Anna', 'Won', 100, 'Web', '2026-01-05', '2026-01-20'),
      deal('Two', 'Ben', 'Won', 300, 'Fair', '2026-02-03', '2026-02-21'),
      deal('Three', 'Anna', 'Lost', 80, 'Web', '2026-02-10', '2026-03-01'),
      deal('Four', 'Ben', 'Won', 50, 'Web', '2026-03-02', '2026-04-02'),
      deal('Five', 'Anna', 'Proposal', 70, 'Fair', '2026-04-01', '', '2026-06-01'),
      deal('Six', 'Ben', 'Qualified', 90, 'Web', '2026-04-20', '', '2026-07-01'),
    ],
  ),
  tab(
    'Leads',
    ['Lead ID', 'Source', 'Owner', 'Created', 'First response', 'Status'],
    [
      ['L1', 'Web', 'Anna', day('2026-01-03T10:00'), day('2026-01-03T11:00'), 'New'],
      ['L2', 'Fair', 'Ben', day('2026-02-02T10:00'), day('2026-02-02T12:00'), 'Qualified'],
      ['L3', 'Web', 'Anna', day('2026-03-02T10:00'), '', 'New'],
    ],
  ),
  tab(
    'Marketing spend',
    ['Month', 'Source', 'Spend'],
    [
      [day('2026-01-01'), 'Web', 40],
      [day('2026-02-01'), 'Fair', 60],
    ],
  ),
  tab(
    'Orders',
    ['Order ID', 'Customer ID', 'Order date', 'Amount'],
    [
      ['O1', 'C1', day('2026-01-20'), 100],
      ['O2', 'C2', day('2026-02-21'), 300],
      ['O3', 'C1', day('2026-02-25'), 40],
      ['O4', 'C1', day('2026-03-25'), 40],
    ],
  ),
  tab(
    'Activities',
    ['Activity date', 'Type', 'Owner'],
    [
      [day('2026-01-06'), 'Call', 'Anna'],
      [day('2026-02-06'), 'Meeting', 'Ben'],
      [day('2026-02-07'), 'Call', 'Ben'],
    ],
  ),
  tab(
    'Customers',
    ['Customer ID', 'Start date', 'End date', 'MRR'],
    [
      ['C1', day('2026-01-20'), '', 20],
      ['C2', day('2026-02-21'), day('2026-04-10'), 30],
    ],
  ),
  tab(
    'Targets',
    ['Rep', 'Month', 'Quota'],
    [
      ['Anna', day('2026-01-01'), 120],
      ['Ben', day('2026-02-01'), 200],
    ],
  ),
];

/** The day on which they are looked at. */
export const now = () => new Date('2026-05-10T12:00:00Z');
