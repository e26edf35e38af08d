/** The mapping: which tab and columns hold what, and what each stage text means. One small value, saved as JSON. */

import { type FieldId, fields } from '../kpis/fields';
import { type FunnelStage, funnelStages, type StageId, stageIds } from '../kpis/stages';
import { type TableId, tableIds } from '../kpis/tables';

export interface TableMapping {
  table: TableId;
  /** Name of the tab. */
  tab: string;
  /** 1-based row of the header. */
  header: number;
  /** The header text of the column for each field. A second column of the same text is `Text (2)`. */
  columns: Partial<Record<FieldId, string>>;
  /**
   * Deals: what every row is at least, whatever its stage says. A sheet of opportunities has `opportunity`; without this,
   * rows are leads.
   */
  rows?: FunnelStage;
}

export interface Mapping {
  version: 1;
  tables: TableMapping[];
  /** What each stage text means, by the text as written (trimmed). */
  stages: Record<string, StageId>;
}

/**
 * A mapping out of JSON that someone else wrote.
 * @throws Error with a sentence that names what is wrong.
 */
export function normaliseMapping(value: unknown): Mapping {
  if (!isRecord(value)) throw new Error('The mapping is not a JSON object.');
  if (value.version !== 1)
    throw new Error(`The mapping has version ${show(value.version)}; this program knows version 1.`);
  if (!Array.isArray(value.tables)) throw new Error('The mapping has no list "tables".');
  const tables = value.tables.map((each, at) => normaliseTable(each, `Table ${at + 1} of the mapping`));
  const stages: Record<string, StageId> = {};
  if (value.stages !== undefined) {
    if (!isRecord(value.stages)) throw new Error('"stages" of the mapping is not an object of stage texts.');
    for (const [text, stage] of Object.entries(value.stages)) {
      if (!(stageIds as readonly unknown[]).includes(stage)) {
        throw new Error(
          `The mapping gives the stage text "${text}" the meaning ${show(stage)}; it can be ${stageIds.join(', ')}.`,
        );
      }
      set(stages, text.trim(), stage as StageId);
    }
  }
  return { version: 1, tables, stages };
}

function normaliseTable(value: unknown, name: string): TableMapping {
  if (!isRecord(value)) throw new Error(`${name} is not an object.`);
  if (!(tableIds as readonly unknown[]).includes(value.table)) {
    throw new Error(`${name} has "table": ${show(value.table)}; it can be ${tableIds.join(', ')}.`);
  }
  if (typeof value.tab !== 'string' || value.tab === '') throw new Error(`${name} doesn't name its "tab".`);
  const { header = 1, columns, rows } = value;
  if (typeof header !== 'number' || !Number.isInteger(header) || header < 1) {
    throw new Error(`${name} has "header": ${show(header)}; it is the number of the header's row, from 1.`);
  }
  if (!isRecord(columns)) throw new Error(`${name} has no object "columns".`);
  const table: TableMapping = { table: value.table as TableId, tab: value.tab, header, columns: {} };
  for (const [field, column] of Object.entries(columns)) {
    if (!Object.prototype.hasOwnProperty.call(fields, field))
      throw new Error(`${name} has a column for "${field}", which is no field.`);
    if (column === null || column === '') continue;
    if (typeof column !== 'string')
      throw new Error(`${name} has ${show(column)} for the column of "${field}"; it is the text of a header.`);
    table.columns[field as FieldId] = column;
  }
  if (rows !== undefined && rows !== null) {
    if (!(funnelStages as readonly unknown[]).includes(rows)) {
      throw new Error(`${name} has "rows": ${show(rows)}; it can be ${funnelStages.join(', ')}.`);
    }
    table.rows = rows as FunnelStage;
  }
  return table;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function show(value: unknown): string {
  return value === undefined ? 'nothing' : (JSON.stringify(value) ?? String(value)).slice(0, 60);
}

/** Sets an entry even when it is called `__proto__`. */
function set(record: Record<string, StageId>, key: string, value: StageId): void {
  Object.defineProperty(record, key, { value, enumerable: true, configurable: true, writable: true });
}
