/** The mapping as the person is changing it. Every change gives a new mapping; nothing here touches the page. */

import type { FieldId } from '../kpis/fields';
import { type FunnelStage, rankOf, type StageId } from '../kpis/stages';
import type { WizardStage, WizardState } from '../sheets/page-calls';
import type { Mapping, TableMapping } from '../tables/mapping';

/**
 * The mapping to save: a stage text that had a meaning and lost it is null, or its words would give the meaning back.
 */
export function toSave(start: Mapping, mapping: Mapping): Mapping {
  const lost = Object.keys(start.stages).filter((text) => !Object.hasOwn(mapping.stages, text));
  return {
    ...mapping,
    stages: Object.fromEntries([...Object.entries(mapping.stages), ...lost.map((text) => [text, null])]),
  };
}

/** What a row of a deals table is at least, where the mapping doesn't say. */
export const leastRow: FunnelStage = 'lead';

/** The mapping to start from: the server's, with the meaning of every stage text that the server knew. */
export function startOf(state: WizardState): Mapping {
  let mapping = state.mapping;
  for (const { text, stage } of state.stages) {
    if (stage !== null && !Object.hasOwn(mapping.stages, text)) mapping = withStage(mapping, text, stage);
  }
  return mapping;
}

/** What the mapping says of a tab; undefined where the tab is not used. */
export function tableOf(mapping: Mapping, tab: string): TableMapping | undefined {
  return mapping.tables.find((table) => table.tab === tab);
}

/** The tab holds this; null for a tab that is not used. */
export function withTable(mapping: Mapping, tab: string, table: TableMapping | null): Mapping {
  const at = mapping.tables.findIndex((each) => each.tab === tab);
  const tables = [...mapping.tables];
  if (at < 0) {
    if (table !== null) tables.push(table);
  } else if (table === null) tables.splice(at, 1);
  else tables[at] = table;
  return { ...mapping, tables };
}

function edited(mapping: Mapping, tab: string, edit: (table: TableMapping) => TableMapping): Mapping {
  const table = tableOf(mapping, tab);
  return table === undefined ? mapping : withTable(mapping, tab, edit(table));
}

/** The field stands in the column of that header; null for a field that the tab doesn't have. */
export function withColumn(mapping: Mapping, tab: string, field: FieldId, header: string | null): Mapping {
  return edited(mapping, tab, (table) => {
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
export function withHeader(mapping: Mapping, tab: string, header: number): Mapping {
  return edited(mapping, tab, (table) => ({ ...table, header }));
}

/** Every row of the tab is at least this. */
export function withRows(mapping: Mapping, tab: string, rows: FunnelStage): Mapping {
  return edited(mapping, tab, (table) => ({ ...table, rows }));
}

/** The text means this stage; null where nobody knows. */
export function withStage(mapping: Mapping, text: string, stage: StageId | null): Mapping {
  const kept = Object.entries(mapping.stages).filter(([each]) => each !== text);
  // Not by assignment: a stage may be called `__proto__`.
  return { ...mapping, stages: Object.fromEntries(stage === null ? kept : [...kept, [text, stage]]) };
}

/** What a text means in the mapping; null where it isn't known. */
export function stageOf(mapping: Mapping, text: string): StageId | null {
  return Object.hasOwn(mapping.stages, text) ? (mapping.stages[text] as StageId) : null;
}

/** The stage texts without a meaning, in the order given. */
export function unknownStages(stages: readonly WizardStage[], mapping: Mapping): WizardStage[] {
  return stages.filter(({ text }) => stageOf(mapping, text) === null);
}

/** Stage texts in the order to show them: not known first, then down the funnel, the frequent ones first. */
export function inFunnelOrder(stages: readonly WizardStage[], mapping: Mapping): WizardStage[] {
  const place = (text: string): number => {
    const stage = stageOf(mapping, text);
    if (stage === null) return -1;
    const rank = rankOf(stage);
    return rank < 0 ? Number.MAX_SAFE_INTEGER : rank;
  };
  return [...stages].sort((a, b) => place(a.text) - place(b.text) || b.count - a.count);
}

/** Whether two mappings say the same, whatever order it is said in. */
export function sameMapping(a: Mapping, b: Mapping): boolean {
  return canonical(a) === canonical(b);
}

/** Whether tabs, header rows or stage columns have changed, so that the server has to read the sheet anew. */
export function mustReadAgain(before: Mapping, now: Mapping): boolean {
  const read = ({ tables }: Mapping): string =>
    JSON.stringify(
      tables
        .map(({ tab, table, header, columns }) => [
          tab,
          header,
          ...(table === 'deals' ? [columns.stage ?? null, columns.status ?? null] : []),
        ])
        .sort(byText),
    );
  return read(before) !== read(now);
}

function canonical({ tables, stages }: Mapping): string {
  return JSON.stringify([
    tables
      .map(({ table, tab, header, columns, rows }) => [
        tab,
        table,
        header,
        Object.entries(columns).sort(byText),
        table === 'deals' ? (rows ?? leastRow) : null,
      ])
      .sort(byText),
    Object.entries(stages).sort(byText),
  ]);
}

function byText(a: readonly unknown[], b: readonly unknown[]): number {
  const [one, two] = [String(a[0]), String(b[0])];
  return one < two ? -1 : one > two ? 1 : 0;
}
