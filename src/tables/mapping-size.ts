/** The mapping as it is saved: short enough for one of Google's properties, whatever the sheet. */

import type { FieldId } from '../kpis/fields';
import { type Mapping, setOwn, type TableMapping } from './mapping';
import { isDisputed, stageOf } from './stage-words';

/** Bytes that a saved mapping has at most. Google's limit is 9 KB for one property. */
export const mostBytes = 8000;

/** Length of a text in UTF-8. */
export function bytesOf(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // Each half of a pair counts two: four together.
    bytes += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code <= 0xdfff) ? 2 : 3;
  }
  return bytes;
}

/** A saved table: like an earlier one but for what it says itself. */
type SavedTable = Partial<TableMapping> & { tab: string; like?: number };

/**
 * The mapping as JSON of at most `mostBytes`. Tables like an earlier one say only what differs, and stage texts that mean
 * what their words say are left out. What still doesn't fit is given up in this order: places of columns, answers, stage
 * texts, tables, the last ones first. normaliseMapping reads it back.
 */
export function mappingJson(mapping: Mapping): string {
  const attempts: (() => Mapping)[] = [
    () => mapping,
    () => ({ ...mapping, tables: mapping.tables.map(({ at: _, ...table }) => table) }),
  ];
  let short = '';
  for (const attempt of attempts) {
    short = JSON.stringify(compact(attempt()));
    if (bytesOf(short) <= mostBytes) return short;
  }
  return JSON.stringify(compact(withinSize((attempts[1] as () => Mapping)())));
}

function compact({ tables, stages, answers, version }: Mapping): object {
  const saved: SavedTable[] = [];
  tables.forEach((table, at) => {
    const like = tables.findIndex((other, before) => before < at && sameColumns(other, table));
    if (like < 0) saved.push(table);
    else {
      const { tab, header, rows } = table;
      const first = tables[like] as TableMapping;
      saved.push({
        like,
        tab,
        ...(header === first.header ? {} : { header }),
        ...(rows === first.rows || rows === undefined ? {} : { rows }),
      });
    }
  });
  const meant: Mapping['stages'] = {};
  for (const [text, stage] of Object.entries(stages)) {
    // A disputed text depends on its table, and null is the person's word.
    if (stage === null || isDisputed(text) || stageOf(text) !== stage) setOwn(meant, text, stage);
  }
  return { version, tables: saved, stages: meant, ...(answers === undefined ? {} : { answers }) };
}

function sameColumns(one: TableMapping, two: TableMapping): boolean {
  const said = ({ tab: _, header: __, rows: ___, ...rest }: TableMapping): string => JSON.stringify(rest);
  return said(one) === said(two) && (one.rows === undefined) === (two.rows === undefined);
}

/** The tables of a saved mapping, each as it was: those like an earlier one with what that one says. */
export function unlike(tables: readonly unknown[]): unknown[] {
  const full: unknown[] = [];
  for (const table of tables) {
    const like = (table as { like?: unknown } | null)?.like;
    const first = typeof like === 'number' ? full[like] : undefined;
    if (typeof first !== 'object' || first === null) full.push(table);
    else {
      const { like: _, ...own } = table as Record<string, unknown>;
      full.push({ ...first, ...own });
    }
  }
  return full;
}

/** The mapping without what would not fit when saved: answers, then stage texts, then tables, the last ones first. */
export function withinSize(mapping: Mapping): Mapping {
  let fitting = mapping;
  const size = (): number => bytesOf(JSON.stringify(compact(fitting)));
  if (size() <= mostBytes) return mapping;
  const { answers: _, ...unanswered } = fitting;
  fitting = unanswered;
  const texts = Object.entries(mapping.stages);
  while (size() > mostBytes && texts.length > 0) {
    texts.length = Math.floor(texts.length / 2);
    const stages: Mapping['stages'] = {};
    for (const [text, stage] of texts) setOwn(stages, text, stage);
    fitting = { ...fitting, stages };
  }
  while (size() > mostBytes && fitting.tables.length > 1) fitting = { ...fitting, tables: fitting.tables.slice(0, -1) };
  if (size() <= mostBytes) return fitting;
  // One table that is too long by itself: its longest headers go.
  const [table] = fitting.tables;
  const columns = Object.entries(table?.columns ?? {}).sort(([, a], [, b]) => a.length - b.length) as [
    FieldId,
    string,
  ][];
  while (table !== undefined && size() > mostBytes && columns.length > 0) {
    columns.pop();
    fitting = { ...fitting, tables: [{ ...table, columns: Object.fromEntries(columns) }] };
  }
  return size() <= mostBytes ? fitting : { version: 1, tables: [], stages: {} };
}
