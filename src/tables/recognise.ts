/** Which tabs hold which tables, and which columns hold what: the mapping that is made without asking. */

import type { FieldId } from '../kpis/fields';
import { rankOf } from '../kpis/stages';
import { type TableId, tableIds } from '../kpis/tables';
import { readBoolean } from './cells/booleans';
import { isBlank, isError, textOf, trimmed } from './cells/cells';
import { Lexicon } from './cells/lexicon';
import { withContent } from './columns/by-content';
import { type Profile, profileOf } from './columns/column-profile';
import { speaksOf, tablesNamed } from './columns/tab-words';
import { addCreation, dropLateCreation, rowsOf } from './deal-beginning';
import { changeDates } from './deals/deal-log';
import type { HeaderMatch } from './header-words';
import { type ColumnMatch, findHeader, headerNames, isStageColumn, matchColumns } from './headers';
import { findBoard, isCard } from './layouts/board';
import { findMatrix, spanOf, tableNamed } from './layouts/matrix';
import { splitOneCellRows } from './layouts/one-cell-rows';
import { isTotal, numberIn } from './layouts/rows';
import { enoughRows, sampleColumns } from './layouts/sample';
import { sectionsOf } from './layouts/sections';
import { turned } from './layouts/turned';
import { type Mapping, type Matrix, setOwn, type TableMapping } from './mapping';
import { withinSize } from './mapping-size';
import { normalise } from './normalise';
import type { Cell, ReadOptions, SourceTab } from './source';
import { stageOf } from './stage-words';
import { tableScore } from './table-score';

/** A tab taken for a table. */
export interface Recognition {
  table: TableId;
  /** The tab, its rows split where they stood in one cell. */
  tab: SourceTab;
  /** Index of the header row. */
  header: number;
  columns: ColumnMatch[];
  /** Compared between the tables that a tab might hold. */
  score: number;
  layout?: TableMapping['layout'];
  matrix?: Matrix;
}

/**
 * Finds the tables of a workbook, their columns, what the rows of deals are at least, and the meaning of each stage text
 * that is known. Texts that are not known are left out.
 */
export function recognise(tabs: readonly SourceTab[], options: ReadOptions): Mapping {
  const found = recogniseColumns(tabs, options);
  const tables = found.map(tableOf);
  return withinSize(mappingOf(found, tables, (each) => stagesIn(each, options)));
}

/** The tables of a workbook and their columns. */
export function recogniseColumns(tabs: readonly SourceTab[], options: ReadOptions): Recognition[] {
  const each = tabs.map((tab) => recogniseTables(tab, options));
  return ([] as Recognition[]).concat(...alike(tabs, each));
}

/** The different stage texts of a table of deals. */
export function stagesIn({ tab, header, columns, matrix }: Recognition, options: ReadOptions): string[] {
  if (matrix?.across === 'stage') return Array.from(stagesAcross(tab, header, matrix).keys());
  const stageColumns = columns.filter(isStageColumn).map(({ column }) => column);
  return Array.from(stageTexts(tab, header, stageColumns, options).keys());
}

/**
 * The mapping of tables: what the rows of deals are at least, which is set in them, and what their stage texts mean.
 * @param textsOf The different stage texts of a table of deals.
 */
export function mappingOf(
  found: readonly Recognition[],
  tables: TableMapping[],
  textsOf: (each: Recognition, table: TableMapping) => readonly string[],
): Mapping {
  const texts = found.map((each, at) => (each.table === 'deals' ? textsOf(each, tables[at] as TableMapping) : []));
  found.forEach((each, at) => {
    if (each.table === 'deals') (tables[at] as TableMapping).rows = rowsOf(each, texts[at] as readonly string[]);
  });
  const levels = tables.map(({ rows }) => (rows === undefined ? -1 : rankOf(rows)));
  const hasDeals = levels.some((level) => level >= rankOf('opportunity'));
  const stages: Mapping['stages'] = {};
  found.forEach((_, at) => {
    const leadsBesideDeals = hasDeals && (levels[at] as number) < rankOf('opportunity');
    for (const text of texts[at] as readonly string[]) {
      const stage = stageOf(text, { leadsBesideDeals });
      if (stage !== null) setOwn(stages, text, stage);
    }
  });
  return { version: 1, tables, stages };
}

/** The table's mapping but for what its rows are. */
export function tableOf({ table, tab, header, columns, layout, matrix }: Recognition): TableMapping {
  const mapping: TableMapping = { table, tab: tab.name, header: header + 1, columns: {} };
  for (const { field, header: name } of columns) mapping.columns[field] = name;
  if (layout !== undefined) mapping.layout = layout;
  if (matrix !== undefined) mapping.matrix = matrix;
  return mapping;
}

/** The stages of a board with the number of their cards. */
export function stagesAcross(tab: SourceTab, header: number, matrix: Matrix): Map<string, number> {
  const names = headerNames(tab.values, header);
  const below = tab.values.slice(header + 1);
  return new Map(
    spanOf(names, matrix).map((column) => [names[column] as string, below.filter((row) => isCard(row[column])).length]),
  );
}

/** Tabs with the same headers hold the same table: the one that is clearest on any of them. */
function alike(tabs: readonly SourceTab[], found: readonly Recognition[][]): Recognition[][] {
  const best = new Map<string, Recognition>();
  const places = tabs.map((given, at) => {
    const { tab } = splitOneCellRows(given);
    const [one] = found[at] as Recognition[];
    const header = one?.header ?? findHeader(tab);
    const names = header < 0 ? [] : headerNames(tab.values, header);
    const key = names
      .filter((name) => name !== '')
      .sort()
      .join('\n');
    const known = best.get(key);
    if (one !== undefined && one.layout !== 'turned' && (known === undefined || one.score > known.score))
      best.set(key, one);
    return { tab, header, names, key };
  });
  return found.map((list, at) => {
    const { tab, header, names, key } = places[at] as (typeof places)[number];
    const model = best.get(key);
    if (model === undefined || list.length > 1 || list[0]?.table === model.table) return list;
    if (model.columns.length < 3 || tab.values.length <= header + 1) return list;
    const columns = model.columns.map((match) => ({ ...match, column: names.indexOf(match.header) }));
    return [{ ...model, tab, header, columns }];
  });
}

/** The mapping with the tabs added of which the person said what they hold. */
export function withAnsweredTabs(tabs: readonly SourceTab[], mapping: Mapping, options: ReadOptions): Mapping {
  const found: Recognition[] = [];
  for (const given of tabs) {
    const table = tableIds.find((id) => id === mapping.answers?.[`what_table:${given.name}`]);
    const { tab } = splitOneCellRows(given);
    const header = findHeader(tab);
    if (table === undefined || header < 0 || mapping.tables.some((each) => each.tab === given.name)) continue;
    const names = headerNames(tab.values, header);
    const profiles = sampleColumns(tab, header).map((cells) => profileOf(cells, options.localDays));
    const across =
      (table === 'counts' ? recogniseMetrics(tab, header, options) : null) ??
      findMatrix(tab, header, names, profiles, table) ??
      (table === 'deals' ? findBoard(tab, header, names, profiles) : null);
    if (across?.table === table) {
      found.push({ tab, header, score: 0, ...across });
      continue;
    }
    const extra = extraMatches(table, tab.name, [table], names, profiles);
    const columns = withContent(table, matchColumns(table, names, profiles, extra), names, profiles);
    found.push({ table, tab, header, columns, score: 0 });
  }
  if (found.length === 0) return mapping;
  const added = mappingOf(found, found.map(tableOf), (each) => stagesIn(each, options));
  return { ...mapping, tables: mapping.tables.concat(added.tables) };
}

/** How many different stage texts are kept. More are no stages. */
const mostStages = 60;

/** The texts of stage columns with their counts. Ticks are no texts. */
export function stageTexts(
  tab: SourceTab,
  header: number,
  columns: readonly number[],
  options: ReadOptions,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const column of columns) {
    const own = textsOf(tab.values, header + 1, column, options);
    const name = textOf(tab.values[header]?.[column], options.localDays);
    for (const text of stagesAmong(Array.from(own.keys()), name)) {
      counts.set(text, (counts.get(text) ?? 0) + (own.get(text) as number));
    }
  }
  return counts;
}

/** Those of a column's different texts that may be stages. Too many are none, and neither are ticks. */
export function stagesAmong(texts: readonly string[], header: string): string[] {
  if (texts.length > mostStages || texts.every((text) => readBoolean(text) !== null)) return [];
  return texts.filter((text) => text !== header && !isTotal(text));
}

/** The different texts of a column with their counts, blanks and errors left out; counted on until they are too many. */
function textsOf(
  values: SourceTab['values'],
  from: number,
  column: number,
  { localDays }: ReadOptions,
): Map<string, number> {
  const lexicon = new Lexicon();
  const times: number[] = [];
  const texts = new Map<string, number>();
  for (let row = from; row < values.length && texts.size <= mostStages; row++) {
    const cell = (values[row] as readonly Cell[])[column] as Cell;
    const number = lexicon.numberOf(typeof cell === 'string' ? cell : textOf(cell, localDays));
    if (number === times.length) {
      times.push(0);
      if (!isBlank(cell) && !isError(cell)) texts.set(textOf(cell, localDays), 0);
    }
    times[number] = (times[number] as number) + 1;
  }
  lexicon.texts.forEach((text, number) => {
    const count = texts.get(trimmed(text));
    if (count !== undefined) texts.set(trimmed(text), count + (times[number] as number));
  });
  return texts;
}

/** The tables of a tab. Where a tab has parts, those that hold none are left out. */
function recogniseTables(given: SourceTab, options: ReadOptions): Recognition[] {
  const { tab } = splitOneCellRows(given);
  const sections = sectionsOf(tab);
  const found: Recognition[] = [];
  if (sections.length > 1) {
    for (const section of sections) {
      const one = recogniseTab(section, options);
      if (one === null || found.some((other) => isSummary(one, other))) continue;
      // A second column of the same text is told from the first by the whole tab.
      const names = headerNames(tab.values, one.header);
      if (one.layout !== 'turned') for (const match of one.columns) match.header = names[match.column] ?? match.header;
      found.push(one);
    }
    if (found.length > 1) return found;
  }
  const whole = recogniseTab(tab, options);
  return whole === null ? found : [whole];
}

/** Whether a part of a tab tells of the same things as another part with other columns, as figures below a list do. */
function isSummary(one: Recognition, other: Recognition): boolean {
  const fieldsOf = ({ columns }: Recognition): FieldId[] => columns.map(({ field }) => field);
  const known = fieldsOf(other);
  const same = fieldsOf(one).filter((field) => known.includes(field)).length;
  return one.table === other.table && same < known.length * 0.6;
}

/** The table that a tab holds; null when it is none that we know. */
function recogniseTab(tab: SourceTab, options: ReadOptions): Recognition | null {
  const header = findHeader(tab);
  if (header < 0 || tab.values.length <= header + 1) return null;
  const names = headerNames(tab.values, header);
  const profiles = sampleColumns(tab, header).map((cells) => profileOf(cells, options.localDays));
  const board = findBoard(tab, header, names, profiles);
  if (board !== null) return board.isClear ? { tab, header, score: 1, ...board } : null;
  const named = tablesNamed(tab.name);
  let best: Recognition | null = null;
  for (const table of tableIds) {
    const extra = extraMatches(table, tab.name, named, names, profiles);
    const columns = withContent(table, matchColumns(table, names, profiles, extra), names, profiles);
    const score = tableScore(table, tab.name, columns, named, names, profiles);
    if (score > 0 && (best === null || score > best.score)) best = { table, tab, header, columns, score };
  }
  if (best?.table === 'orders') takeProduct(best.columns, names, tab, header);
  const metrics = recogniseMetrics(tab, header, options);
  if (metrics !== null && (best === null || best.columns.length < 4)) {
    // Targets of several metrics are no sums: what they are is asked.
    return tableNamed(tab, header) === 'targets' ? null : metrics;
  }
  const across = findMatrix(tab, header, names, profiles);
  if (across !== null && (best === null || best.table === across.table || best.columns.length < 4)) {
    return { ...across, tab, header, score: 1 };
  }
  if (best?.table === 'deals') {
    // In a list of leads the title is the person's.
    if (speaksOf(tab.name, 'tab') === 'leads') best.columns = best.columns.filter((match) => !isTitle(match));
    dropLateCreation(best, profiles, names, options);
    addCreation(best, names, profiles, options);
    const change = changeColumn(best, options);
    if (change !== null) {
      best.layout = 'log';
      const other = best.columns.find(({ field }) => field === 'stage_change_date');
      if (other === undefined) change.field = 'stage_change_date';
    }
  }
  return best;
}

/** Counts whose metrics are the rows, beside periods as columns; null where two of the rows are no metrics of ours. */
export function recogniseMetrics(given: SourceTab, header: number, options: ReadOptions): Recognition | null {
  const tab = turned(given, header);
  if (tab === null) return null;
  const names = headerNames(tab.values, header);
  const profiles = sampleColumns(tab, header).map((cells) => profileOf(cells, options.localDays));
  const columns = withContent('counts', matchColumns('counts', names, profiles), names, profiles);
  const clear = columns.filter(({ confidence }) => confidence >= 0.55);
  const isFound = columns.some(({ field, column }) => field === 'period' && column === 0);
  if (!isFound || clear.length < 2 || !clear.some(({ field }) => field.endsWith('_count'))) return null;
  return { table: 'counts', tab, header, columns, score: 1, layout: 'turned' };
}

/** In lines of orders the amount is the number that is quantity times price, whatever its header. */
function takeProduct(columns: ColumnMatch[], names: readonly string[], { values }: SourceTab, header: number): void {
  const quantity = columns.find(({ field }) => field === 'quantity');
  if (quantity === undefined) return;
  const amount = columns.find(({ field }) => field === 'amount');
  const rows = values.slice(header + 1, header + 40);
  const numbers = names.map((_, column) => rows.map((row) => numberIn(row[column])));
  const many = numbers[quantity.column] as number[];
  const isProduct = (price: number, sum: number): boolean => {
    let rightly = 0;
    let all = 0;
    many.forEach((count, row) => {
      const [one, both] = [numbers[price]?.[row] as number, numbers[sum]?.[row] as number];
      if (!(count > 1) || Number.isNaN(one) || Number.isNaN(both)) return;
      all++;
      if (Math.abs(count * one - both) <= 0.01 * Math.abs(both)) rightly++;
    });
    return all >= 2 && rightly >= all * 0.8;
  };
  for (let price = 0; price < names.length; price++) {
    if (price === quantity.column || (amount !== undefined && amount.column !== price)) continue;
    const sum = names.findIndex(
      (name, column) => name !== '' && column !== price && column !== quantity.column && isProduct(price, column),
    );
    if (sum < 0) continue;
    const taken = columns.findIndex(({ column }) => column === sum);
    if (taken >= 0) columns.splice(taken, 1);
    const found = {
      field: 'amount',
      column: sum,
      header: names[sum] as string,
      confidence: 0.7,
      reason: 'content',
    } as const;
    if (amount === undefined) columns.push(found);
    else Object.assign(amount, found);
    return;
  }
}

function isTitle({ field, header }: ColumnMatch): boolean {
  return field === 'deal_name' && normalise(header) === 'title';
}

/** After so many rows of which none is of a deal that was met before, no row is. */
const enoughAlone = 1000;

/** The column with the day of each change, when the rows are changes of stage: the same deals in several stages. */
function changeColumn({ tab, header, columns }: Recognition, options: ReadOptions): ColumnMatch | null {
  const find = (...fields: readonly FieldId[]): ColumnMatch | undefined =>
    fields.map((field) => columns.find((match) => match.field === field)).find((match) => match !== undefined);
  const key = find('deal_id', 'deal_name');
  // Two deals of one name with different customers are two deals: `Annual plan` is sold to many.
  const account = key?.field === 'deal_name' ? find('account') : undefined;
  const stage = find('stage');
  const days = columns.filter(({ field }) => changeDates.includes(field));
  if (key === undefined || stage === undefined || days.length === 0) return null;
  const before = new Map<string, number>();
  let rows = 0;
  let repeated = 0;
  let changed = 0;
  const moved = new Int32Array(days.length);
  const textAt = (row: number, column: number): string => textOf(tab.values[row]?.[column], options.localDays);
  for (let row = header + 1; row < Math.min(tab.values.length, header + enoughRows); row++) {
    if (rows > enoughAlone && repeated === 0) break;
    const name = textAt(row, key.column);
    if (name === '') continue;
    const id = account ? `${name}\n${textAt(row, account.column)}` : name;
    rows++;
    const last = before.get(id);
    before.set(id, row);
    if (last === undefined) continue;
    repeated++;
    if (textAt(last, stage.column) !== textAt(row, stage.column)) changed++;
    days.forEach(({ column }, at) => {
      if (textAt(last, column) !== textAt(row, column)) moved[at] = (moved[at] as number) + 1;
    });
  }
  if (repeated < 2 || changed < repeated * 0.6) return null;
  const best = changeDates
    .map((field) => days.findIndex((day) => day.field === field))
    .find((at) => at >= 0 && (moved[at] as number) >= repeated * 0.5);
  if (best === undefined) return null;
  const clear = days[best]?.field === 'stage_change_date';
  return repeated >= rows * (clear ? 0.1 : 0.3) ? (days[best] as ColumnMatch) : null;
}

const moneyHeader =
  /^(?:amount|total|value|sum|price|จำนวนเงิน|ยอดเงิน|ยอด|มูลค่า|金額|合計|المبلغ|القيمه|so tien|số tiền|giá trị|thành tiền)$/;

/** What the words of a tab or of a question say beyond the headers that we know. */
function extraMatches(
  table: TableId,
  tab: string,
  named: readonly TableId[],
  names: readonly string[],
  profiles: readonly Profile[],
): HeaderMatch[][] {
  const isNumbers = (column: number): boolean => (profiles[column] as Profile).numbers > 0.5;
  const content = (field: FieldId, score: number): HeaderMatch[] => [{ field, score, reason: 'content' }];
  if (table === 'spend' && named.includes('spend')) {
    // On a tab whose name says spend, `Amount` is what was spent.
    return names.map((name, column) =>
      isNumbers(column) && (moneyHeader.test(normalise(name)) || /^[$€£¥฿₫]$/.test(name))
        ? content('spend_amount', 0.7)
        : [],
    );
  }
  if (table === 'surveys') {
    return names.map((name, column) =>
      name.length > 8 && satisfaction.test(normalise(name)) && isNumbers(column) ? content('csat_score', 0.65) : [],
    );
  }
  if (table === 'deals' && speaksOf(tab, 'tab') === 'deals') {
    return names.map((name) => (plainName.test(normalise(name)) ? content('deal_name', 1.02) : []));
  }
  return [];
}

const satisfaction = /satisf|how happy|rate |recommend|พึงพอใจ|ให้คะแนน|満足|رضا|راض|تقيم|hài lòng/;

const plainName = /^(?:name|ชื่อ|名前|الاسم|tên)$/;
