/** Columns that are worked out of others, for the tables whose reader doesn't do it: one file per table. */

import type { OptionId } from '../../kpis/kpi';
import { type TableId, tableIds } from '../../kpis/tables';
import type { Table, Tables } from '../table';
import { withColumns } from '../with-columns';
import { deriveActivities } from './activities';
import { deriveCustomers } from './customers';
import { deriveDeals } from './deals';
import { deriveOrders } from './orders';
import { withResponses } from './responses';
import { deriveSocial } from './social';
import { deriveSurveys } from './surveys';
import { deriveTargets } from './targets';
import { workingMinutes } from './working-time';

/** Adds its table's columns. What it needs and doesn't find, it leaves out. The other tables are as they were read. */
export type Derive = (table: Table, tables: Tables, options: Options) => Table;

/** What the person gave, such as the scale of survey scores. */
type Options = Readonly<Partial<Record<OptionId, number | string>>>;

const derivations: Readonly<Partial<Record<TableId, Derive>>> = {
  deals: (table, tables, options) => {
    const columns = ['response_minutes', 'created_date', 'first_contact_date'] as const;
    return deriveDeals(withResponses(table, columns, workingMinutes(options)), tables, options);
  },
  orders: deriveOrders,
  targets: deriveTargets,
  activities: deriveActivities,
  customers: deriveCustomers,
  surveys: (table, _, { scale }) => deriveSurveys(table, scale === undefined ? undefined : Number(scale)),
  inquiries: (table, _, options) =>
    withResponses(table, ['reply_minutes', 'received_at', 'first_reply_at'], workingMinutes(options)),
  social: deriveSocial,
};

/** The inquiries as survey answers, where each was asked for a score. */
function scoresOf(inquiries: Table | undefined): Table | undefined {
  if (!inquiries?.numbers.csat_score) return undefined;
  return withColumns({ ...inquiries, id: 'surveys' }, { survey_date: () => inquiries.numbers.day });
}

/** The tables with their worked-out columns. */
export function deriveTables(tables: Tables, options: Options = {}): Tables {
  const derived: Partial<Record<TableId, Table>> = {};
  for (const id of tableIds) {
    const table = tables[id] ?? (id === 'surveys' ? scoresOf(tables.inquiries) : undefined);
    if (table) derived[id] = derivations[id]?.(table, tables, options) ?? table;
  }
  return derived;
}
