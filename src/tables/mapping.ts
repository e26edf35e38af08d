/** The mapping: which tab and columns hold what, and what each stage text means. One small value, saved as JSON. */

import type { FieldId } from '../kpis/fields';
import type { FunnelStage, StageId } from '../kpis/stages';
import type { TableId } from '../kpis/tables';

export interface TableMapping {
  table: TableId;
  /** Name of the tab. */
  tab: string;
  /** 1-based row of the header. */
  header: number;
  /** The header text of the column for each field. A second column of the same text is `Text (2)`. */
  columns: Partial<Record<FieldId, string>>;
  /** Deals: what every row is at least, whatever its stage says. A sheet of opportunities has `opportunity`. */
  rows?: FunnelStage;
}

export interface Mapping {
  version: 1;
  tables: TableMapping[];
  /** What each stage text means, by the text as written (trimmed). */
  stages: Record<string, StageId>;
}
