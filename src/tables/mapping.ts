/** The mapping: which tab and columns hold what, and what each stage text means. One small value, saved as JSON. */

import { type FieldId, fields } from '../kpis/fields';
import { type FunnelStage, funnelStages, type StageId, stageIds } from '../kpis/stages';
import { type TableId, tableIds } from '../kpis/tables';
import { unlike } from './mapping-size';

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
  /**
   * `log`: one row per change of a deal's stage instead of one per deal. `turned`: metrics as rows and periods as columns;
   * `columns` then holds the metrics' names.
   */
  layout?: 'log' | 'turned';
  /** Columns from one header to another that hold one value each: months, reps or kinds beside each other. */
  matrix?: Matrix;
  /** What happens to rows whose id stands in an earlier row. Default `keep`. */
  duplicates?: 'keep' | 'drop';
  /** Index of each field's column when the mapping was saved: finds a column again whose header was changed. */
  at?: Partial<Record<FieldId, number>>;
}

/** The part of a table that lies across: its columns become rows. */
export interface Matrix {
  /** What the cells hold. */
  value: FieldId;
  /** What the headers of the columns hold. */
  across: FieldId;
  /** Headers of the first and the last of the columns. */
  from: string;
  to: string;
}

export interface Mapping {
  version: 1;
  tables: TableMapping[];
  /**
   * What each stage text means, by the text as written (trimmed). Null: the person looked at it and said that it is not
   * known; it is not asked again. A text that is not here means what its words say.
   */
  stages: Record<string, StageId | null>;
  /** Answers to questions, by the question's id. */
  answers?: Record<string, string>;
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
  const tables = unlike(value.tables).map((each, at) => normaliseTable(each, `Table ${at + 1} of the mapping`));
  const stages: Record<string, StageId | null> = {};
  if (value.stages !== undefined) {
    if (!isRecord(value.stages)) throw new Error('"stages" of the mapping is not an object of stage texts.');
    for (const [text, stage] of Object.entries(value.stages)) {
      if (stage !== null && !(stageIds as readonly unknown[]).includes(stage)) {
        throw new Error(
          `The mapping gives the stage text "${text}" the meaning ${show(stage)}; it can be ${stageIds.join(', ')}.`,
        );
      }
      setOwn(stages, text.trim(), stage as StageId | null);
    }
  }
  const mapping: Mapping = { version: 1, tables, stages };
  if (value.answers !== undefined && value.answers !== null) mapping.answers = normaliseAnswers(value.answers);
  return mapping;
}

function normaliseAnswers(value: unknown): Record<string, string> {
  if (!isRecord(value)) throw new Error('"answers" of the mapping is not an object of answers.');
  const answers: Record<string, string> = {};
  for (const [id, answer] of Object.entries(value)) {
    if (typeof answer !== 'string') throw new Error(`The mapping answers "${id}" with ${show(answer)}; it is a text.`);
    setOwn(answers, id, answer);
  }
  return answers;
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
    if (!isField(field)) throw new Error(`${name} has a column for "${field}", which is no field.`);
    if (column === null || column === '') continue;
    if (typeof column !== 'string')
      throw new Error(`${name} has ${show(column)} for the column of "${field}"; it is the text of a header.`);
    table.columns[field] = column;
  }
  if (rows !== undefined && rows !== null) {
    if (!(funnelStages as readonly unknown[]).includes(rows)) {
      throw new Error(`${name} has "rows": ${show(rows)}; it can be ${funnelStages.join(', ')}.`);
    }
    table.rows = rows as FunnelStage;
  }
  const { layout, duplicates, matrix, at } = value;
  if (layout !== undefined && layout !== null) {
    if (layout !== 'log' && layout !== 'turned')
      throw new Error(`${name} has "layout": ${show(layout)}; it can be "log" or "turned".`);
    table.layout = layout;
  }
  if (duplicates !== undefined && duplicates !== null) {
    if (duplicates !== 'keep' && duplicates !== 'drop')
      throw new Error(`${name} has "duplicates": ${show(duplicates)}; it can be "keep" or "drop".`);
    table.duplicates = duplicates;
  }
  if (matrix !== undefined && matrix !== null) table.matrix = normaliseMatrix(matrix, name);
  if (isRecord(at)) {
    const places = Object.entries(at).filter(([field, place]) => isField(field) && typeof place === 'number');
    table.at = Object.fromEntries(places) as NonNullable<TableMapping['at']>;
  }
  return table;
}

function normaliseMatrix(value: unknown, name: string): Matrix {
  if (isRecord(value)) {
    const { value: held, across, from, to } = value;
    const isText = (text: unknown): text is string => typeof text === 'string' && text !== '';
    if (isField(held) && isField(across) && isText(from) && isText(to)) return { value: held, across, from, to };
  }
  throw new Error(
    `${name} has "matrix": ${show(value)}; it needs the fields "value" and "across" and the headers "from" and "to".`,
  );
}

function isField(value: unknown): value is FieldId {
  return typeof value === 'string' && Object.prototype.hasOwnProperty.call(fields, value);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function show(value: unknown): string {
  return value === undefined ? 'nothing' : (JSON.stringify(value) ?? String(value)).slice(0, 60);
}

/** Sets an entry even when it is called `__proto__`. */
export function setOwn<T>(record: Record<string, T>, key: string, value: T): void {
  Object.defineProperty(record, key, { value, enumerable: true, configurable: true, writable: true });
}
