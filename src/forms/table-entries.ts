/** The entries of a tab: what it holds, and the column of each field. */

import { fill } from '../i18n/fill';
import type { Locale } from '../i18n/locales';
import { type Field, type FieldId, fieldIds, fields } from '../kpis/fields';
import { fieldLabel } from '../kpis/reasons';
import { type FunnelStage, funnelStages, stages } from '../kpis/stages';
import { type TableId, tableIds, tableLabels } from '../kpis/tables';
import { profileOf } from '../tables/columns/column-profile';
import type { ColumnDescription, WorkbookDescription } from '../tables/describe';
import { headerNames, matchColumns } from '../tables/headers';
import { sampleColumns } from '../tables/layouts/sample';
import type { Mapping, TableMapping } from '../tables/mapping';
import type { Draft, Entry, EntryList, Workbook } from './settings-entry';
import { settingsWords as words } from './settings-words';

/** Adds the tables of each tab. */
export function addTabs(
  list: EntryList,
  workbook: Workbook,
  described: WorkbookDescription,
  mapping: Mapping,
  locale: Locale,
): void {
  for (const { name, header, columns } of described.tabs) {
    list.heading(`tab:${name}`, fill(words.tabHeading[locale], { tab: name }));
    const mapped = mapping.tables.filter(({ tab }) => tab === name);
    const tables = described.tables.filter(({ tab }) => tab === name);
    const places = mapped.length > 0 ? mapped : [undefined];
    places.forEach((table, at) => {
      const place: TablePlace = { workbook, tab: name, at, suffix: at === 0 ? name : `${name}#${at + 1}` };
      for (const entry of tableEntries(place, table, table?.header ?? header, tables[at]?.there ?? columns, locale)) {
        if (entry.choices) list.choice({ ...entry, choices: entry.choices, chosen: String(entry.value) });
        else list.add(entry);
      }
    });
  }
}

/** A table of a tab: which one of those that stand there. */
interface TablePlace {
  workbook: Workbook;
  tab: string;
  at: number;
  /** Tells it apart in keys. */
  suffix: string;
}

/** The entries of one table; the value of a choice is its id still. */
function tableEntries(
  place: TablePlace,
  table: TableMapping | undefined,
  header: number,
  columns: readonly ColumnDescription[],
  locale: Locale,
): Entry[] {
  const { suffix } = place;
  const base = { note: '', format: '@', wrong: words.wrong } as const;
  const change =
    (map: (now: TableMapping, given: string | number) => TableMapping | null): Entry['take'] =>
    (given, draft) => {
      const now = tableAt(draft.mapping, place);
      const changed = now && map(now, given);
      return changed ? withTable(draft, place, changed) : null;
    };
  const entries: Entry[] = [
    {
      ...base,
      key: `table:${suffix}`,
      label: words.holds[locale],
      value: table?.table ?? '',
      choices: [{ value: '', label: words.notUsed }, ...tableIds.map((id) => ({ value: id, label: tableLabels[id] }))],
      note: words.holdsNote[locale],
      take: (given, draft) => {
        const row = tableAt(draft.mapping, place)?.header ?? (header || 1);
        return withTable(draft, place, given === '' ? null : proposed(place, given as TableId, row));
      },
    },
  ];
  if (!table) return entries;
  entries.push({
    ...base,
    key: `header:${suffix}`,
    label: words.headerRow[locale],
    value: table.header,
    choices: null,
    format: 'General',
    note: words.columnNote[locale],
    take: change((now, given) => {
      if (typeof given !== 'number' || !Number.isInteger(given) || given < 1) return null;
      return { ...now, ...proposed(place, now.table, given) };
    }),
  });
  if (table.table === 'deals') {
    entries.push({
      ...base,
      key: `rows:${suffix}`,
      label: words.rowsAre[locale],
      value: table.rows ?? 'lead',
      choices: funnelStages.map((id) => ({ value: id, label: stages[id].label })),
      wrong: words.wrongStage,
      take: change((now, given) => ({ ...now, rows: (given || 'lead') as FunnelStage })),
    });
  }
  for (const field of fieldIds) {
    if (!(fields[field] as Field).tables.includes(table.table)) continue;
    const chosen = table.columns[field] ?? '';
    const headers = columns.map((column) => column.header);
    const offered = chosen === '' || headers.includes(chosen) ? headers : [chosen, ...headers];
    const samples = columns.find((column) => column.header === chosen)?.samples ?? [];
    entries.push({
      ...base,
      key: `column:${suffix}:${field}`,
      label: fieldLabel(field, locale),
      value: chosen,
      choices: offered.map((label) => ({ value: label, label })),
      note: samples.join(' · '),
      wrong: words.wrongColumn,
      take: change((now, given) => withColumn(now, field, String(given))),
    });
  }
  return entries;
}

function tableAt(mapping: Mapping, { tab, at }: TablePlace): TableMapping | undefined {
  return mapping.tables.filter((table) => table.tab === tab)[at];
}

/** The draft with another table in the place, or with none. */
function withTable(draft: Draft, place: TablePlace, table: TableMapping | null): Draft {
  const now = tableAt(draft.mapping, place);
  const others = draft.mapping.tables;
  const at = now ? others.indexOf(now) : others.length;
  const tables = others.slice(0, at).concat(table ?? [], others.slice(at + 1));
  return { ...draft, mapping: { ...draft.mapping, tables } };
}

/** A column holds one field: it is taken from the one that had it. */
function withColumn(table: TableMapping, field: FieldId, header: string): TableMapping {
  const columns: TableMapping['columns'] = {};
  for (const [other, column] of Object.entries(table.columns) as [FieldId, string][]) {
    if (other !== field && column !== header) columns[other] = column;
  }
  if (header !== '') columns[field] = header;
  return { ...table, columns };
}

/** A table in a tab with the columns that its headers speak for. */
function proposed({ workbook, tab: name }: TablePlace, table: TableId, header: number): TableMapping {
  const columns: TableMapping['columns'] = {};
  const tab = workbook.tabs.find((one) => one.name === name);
  if (tab) {
    const profiles = sampleColumns(tab, header - 1).map((cells) => profileOf(cells, workbook.options.localDays));
    for (const match of matchColumns(table, headerNames(tab.values, header - 1), profiles)) {
      columns[match.field] = match.header;
    }
  }
  return { table, tab: name, header, columns };
}
