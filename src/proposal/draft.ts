/** The mapping as the person is changing it. Every change gives a new mapping; nothing here touches the page. */

import type { FieldId } from '../kpis/fields';
import type { FunnelStage, StageId } from '../kpis/stages';
import { type Mapping, setOwn, type TableMapping } from '../tables/mapping';

/** What a row of a deals table is at least, where the mapping doesn't say. */
export const leastRow: FunnelStage = 'lead';

/** The tables that the mapping reads from a tab; none where the tab is not used. */
export function tablesOf(mapping: Mapping, tab: string): TableMapping[] {
  return mapping.tables.filter((table) => table.tab === tab);
}

/** The first table of a tab; undefined where the tab is not used. */
export function tableOf(mapping: Mapping, tab: string): TableMapping | undefined {
  return tablesOf(mapping, tab)[0];
}

/** The tab holds this, in the place of the table at that index; null: that table is not read. */
export function withTable(mapping: Mapping, tab: string, table: TableMapping | null, index = 0): Mapping {
  const now = tablesOf(mapping, tab)[index];
  const tables = [...mapping.tables];
  if (now !== undefined) tables.splice(tables.indexOf(now), 1, ...(table === null ? [] : [table]));
  else if (table !== null) tables.push(table);
  return { ...mapping, tables };
}

function edited(mapping: Mapping, tab: string, index: number, edit: (table: TableMapping) => TableMapping): Mapping {
  const table = tablesOf(mapping, tab)[index];
  return table === undefined ? mapping : withTable(mapping, tab, edit(table), index);
}

/** The field stands in the column of that header; null for a field that the table doesn't have. */
export function withColumn(mapping: Mapping, tab: string, field: FieldId, header: string | null, index = 0): Mapping {
  // Who chooses a column has answered which one it is.
  const answered = withAnswerTo(mapping, `which_column:${tab}:${field}`, header ?? '');
  return edited(answered, tab, index, (table) => {
    const columns = { ...table.columns };
    if (header === null) delete columns[field];
    else columns[field] = header;
    if (table.at === undefined) return { ...table, columns };
    // Where the former column stood says nothing of this one.
    const at = { ...table.at };
    delete at[field];
    return { ...table, columns, at };
  });
}

/** The column names stand in this 1-based row. */
export function withHeader(mapping: Mapping, tab: string, header: number, index = 0): Mapping {
  return edited(mapping, tab, index, (table) => ({ ...table, header }));
}

/** Every row of the table is at least this. */
export function withRows(mapping: Mapping, tab: string, rows: FunnelStage, index = 0): Mapping {
  return edited(mapping, tab, index, (table) => ({ ...table, rows }));
}

/** The tab is now called otherwise. */
export function withTabName(mapping: Mapping, tab: string, name: string): Mapping {
  return {
    ...mapping,
    tables: mapping.tables.map((table) => (table.tab === tab ? { ...table, tab: name } : table)),
  };
}

/** The text means this stage; null where nobody knows, so that it is not asked again. */
export function withStage(mapping: Mapping, text: string, stage: StageId | null): Mapping {
  const stages: Mapping['stages'] = { ...mapping.stages };
  setOwn(stages, text, stage);
  return { ...mapping, stages };
}

/** The question with this id was answered so. */
export function withAnswerTo(mapping: Mapping, id: string, value: string): Mapping {
  const answers: Record<string, string> = { ...mapping.answers };
  setOwn(answers, id, value);
  return { ...mapping, answers };
}

/** Whether two mappings say the same, whatever order it is said in. */
export function sameMapping(a: Mapping | null, b: Mapping | null): boolean {
  return a === b || (a !== null && b !== null && canonical(a) === canonical(b));
}

function canonical({ tables, stages, answers = {} }: Mapping): string {
  return JSON.stringify([
    tables
      .map(({ table, tab, header, columns, rows, layout, matrix, duplicates }) => [
        tab,
        table,
        header,
        Object.entries(columns).sort(byText),
        table === 'deals' ? (rows ?? leastRow) : null,
        layout ?? null,
        matrix ?? null,
        duplicates ?? null,
      ])
      .sort(byText),
    Object.entries(stages).sort(byText),
    Object.entries(answers).sort(byText),
  ]);
}

function byText(a: readonly unknown[], b: readonly unknown[]): number {
  const [one, two] = [String(a[0]), String(b[0])];
  return one < two ? -1 : one > two ? 1 : 0;
}
