/** A mapped tab made ready for reading: its names, and the column of each field. */

import { type FieldId, fields } from '../kpis/fields';
import type { Notes } from './collect';
import { type Profile, profileOf, supports } from './columns/column-profile';
import { headerNames, matchColumns } from './headers';
import { splitOneCellRows } from './layouts/one-cell-rows';
import { sampleColumns } from './layouts/sample';
import { laidOut } from './layouts/turned';
import type { Mapping, TableMapping } from './mapping';
import { plainChoice } from './question';
import type { ReadOptions, SourceTab } from './source';

export interface Place {
  field: FieldId;
  column: number;
  header: string;
}

export interface Sheet {
  tab: SourceTab;
  /** Index of the header row. */
  header: number;
  names: string[];
  places: Place[];
}

/** How far down a header row is looked for that has moved. */
const deepest = 30;

/** Finds the header row and the mapped columns again, wherever they have moved. What is gone becomes a finding. */
export function openSheet(
  given: SourceTab,
  mapping: TableMapping,
  answers: Mapping['answers'],
  options: ReadOptions,
  notes: Notes,
): Sheet {
  const { tab: plain, split } = splitOneCellRows(given);
  const tab = laidOut(plain, mapping);
  if (tab !== plain) notes.turned.set(tab.name, mapping.header);
  const header = headerRow(tab, mapping);
  const names = headerNames(tab.values, header);
  for (const row of split) if (row > header) notes.add('row_in_one_cell', tab.name, row + 1);
  const places: Place[] = [];
  const gone: { field: FieldId; header: string }[] = [];
  for (const [field, name] of Object.entries(mapping.columns) as [FieldId, string | undefined][]) {
    if (!(field in fields) || name === undefined) continue;
    const column = names.indexOf(name);
    if (column < 0) gone.push({ field, header: name });
    else places.push({ field, column, header: name });
  }
  if (gone.length > 0) {
    const profiles = sampleColumns(tab, header).map((cells) => profileOf(cells, options.localDays));
    for (const { field, header: name } of gone) {
      const column = renamed(mapping, field, places, names, profiles);
      const text = names[column];
      const id = `renamed_header:${tab.name}:${name}`;
      if (text === undefined || answers?.[id] === 'no') {
        notes.add('column_missing', tab.name, 0, { column: name }, name);
        continue;
      }
      notes.add('renamed_header', tab.name, header + 1, { column: name, text }, name);
      notes.ask({
        id,
        kind: 'renamed_header',
        tab: tab.name,
        column: name,
        values: { text },
        choices: [plainChoice(text), { value: 'no', label: none }],
        default: text,
      });
      places.push({ field, column, header: text });
    }
  }
  return { tab, header, names, places };
}

const none = {
  en: 'No, it is gone',
  th: 'ไม่ใช่ คอลัมน์หายไปแล้ว',
  ja: 'いいえ、なくなりました',
  ar: 'لا، لم يعد موجودًا',
  vi: 'Không, cột đã bị xóa',
};

/** The column whose header was changed: at the same place among its neighbours with fitting cells, or by its words. */
function renamed(
  { table, at }: TableMapping,
  field: FieldId,
  places: readonly Place[],
  names: readonly string[],
  profiles: readonly Profile[],
): number {
  const free = (column: number): boolean =>
    names[column] !== undefined && names[column] !== '' && !places.some((place) => place.column === column);
  const before = at?.[field];
  if (before !== undefined) {
    // Columns that were put in before it moved its neighbours as well.
    const near = places
      .filter((place) => at?.[place.field] !== undefined)
      .sort((a, b) => Math.abs((at?.[a.field] as number) - before) - Math.abs((at?.[b.field] as number) - before))[0];
    const column = before + (near === undefined ? 0 : near.column - (at?.[near.field] as number));
    if (free(column) && fits(field, profiles[column] as Profile)) return column;
  }
  const match = matchColumns(table, names, profiles).find((each) => each.field === field && free(each.column));
  return match?.column ?? -1;
}

function fits(field: FieldId, profile: Profile): boolean {
  if (field === 'stage' || field === 'status') return profile.stages >= 0.3 || profile.booleans >= 0.9;
  return supports(fields[field].kind, profile) >= 0.5;
}

/** The header row that the mapping names, or the one that has its columns where rows were put in or taken out above. */
export function headerRow(tab: SourceTab, mapping: TableMapping): number {
  const wanted = Object.values(mapping.columns);
  const found = (row: number): number => {
    const names = headerNames(tab.values, row);
    return wanted.filter((name) => name !== undefined && names.includes(name)).length;
  };
  let best = Math.max(0, mapping.header - 1);
  let most = found(best);
  // From the top, where it usually is, and around its old place.
  for (const from of [0, Math.max(0, best - deepest)]) {
    for (let row = from; row < Math.min(from + deepest * 2, tab.values.length) && most < wanted.length; row++) {
      const count = found(row);
      if (count > most) {
        most = count;
        best = row;
      }
    }
  }
  return best;
}

/** The mapping with the place of each column, so that a header that is changed later is found again. For saving. */
export function withPlaces(tabs: readonly SourceTab[], mapping: Mapping): Mapping {
  const tables = mapping.tables.map((table): TableMapping => {
    const tab = tabs.find(({ name }) => name === table.tab);
    if (tab === undefined) return table;
    const names = headerNames(laidOut(splitOneCellRows(tab).tab, table).values, table.header - 1);
    const at: NonNullable<TableMapping['at']> = {};
    for (const [field, name] of Object.entries(table.columns) as [FieldId, string][]) {
      const column = names.indexOf(name);
      if (column >= 0) at[field] = column;
    }
    return { ...table, at };
  });
  return { ...mapping, tables };
}
