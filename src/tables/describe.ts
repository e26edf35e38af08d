/** What a workbook holds and how it was read, for the page on which a person looks it over. */

import type { FieldId } from '../kpis/fields';
import type { FunnelStage, StageId } from '../kpis/stages';
import { type TableId, tableIds } from '../kpis/tables';
import { isBlank, textOf } from './cells/cells';
import { type Profile, profileOf } from './columns/column-profile';
import { settledStage, stageReader } from './deals/deal-outcomes';
import { findHeader, headerNames, type MatchReason, matchColumns } from './headers';
import { splitOneCellRows } from './layouts/one-cell-rows';
import { sampleColumns } from './layouts/sample';
import { laidOut } from './layouts/turned';
import type { Mapping } from './mapping';
import { stagesAcross, stageTexts } from './recognise';
import type { ReadOptions, SourceTab } from './source';
import { isDisputed } from './stage-words';

/** All of it can be sent as JSON. */
export interface WorkbookDescription {
  tabs: TabDescription[];
  tables: TableDescription[];
}

export interface TabDescription {
  name: string;
  /** 1-based row of the header: the mapped one, else the one that looks like it; 0 for none. */
  header: number;
  /** Filled rows below the header. */
  rows: number;
  columns: ColumnDescription[];
}

export interface ColumnDescription {
  /** As a mapping names it. */
  header: string;
  /** The first few different texts. */
  samples: string[];
}

export interface TableDescription {
  table: TableId;
  tab: string;
  rows?: FunnelStage;
  /** The columns of the tab by the table's own header row, for it may differ from that of the tab's first table. */
  there: ColumnDescription[];
  columns: { field: FieldId; header: string; confidence: number; reason: MatchReason | 'chosen' }[];
  /** Deals: each text of the stage columns, the most frequent first. */
  stages: StageTextDescription[];
}

export interface StageTextDescription {
  text: string;
  count: number;
  /** Null where neither the mapping nor the words say it. */
  meaning: StageId | null;
  /** Set where the person said that nobody knows: it is not to be asked again. */
  leftOut: boolean;
  /** Set where teams use the text for different stages: worth a look. */
  disputed: boolean;
}

const keptSamples = 3;
const keptTexts = 60;

/** Describes the tabs of a workbook and the tables of a mapping. */
export function describe(given: readonly SourceTab[], mapping: Mapping, options: ReadOptions): WorkbookDescription {
  const tabs = given.map((tab) => {
    const table = mapping.tables.find((each) => each.tab === tab.name);
    const plain = splitOneCellRows(tab).tab;
    return table === undefined ? plain : laidOut(plain, table);
  });
  const described = tabs.map((tab) => describeTab(tab, headerOf(tab, mapping), options));
  return {
    tabs: described,
    tables: mapping.tables.map((each) => {
      const tab = tabs.find(({ name }) => name === each.tab);
      const first = described.find(({ name }) => name === each.tab);
      const header = each.header - 1;
      const there = tab && first?.header !== each.header ? describeTab(tab, header, options) : first;
      const names = tab === undefined ? [] : headerNames(tab.values, header);
      const profiles =
        tab === undefined ? [] : sampleColumns(tab, header).map((cells) => profileOf(cells, options.localDays));
      const matches = matchColumns(tableIds.includes(each.table) ? each.table : 'deals', names, profiles as Profile[]);
      const columns = (Object.entries(each.columns) as [FieldId, string][]).map(([field, text]) => {
        const match = matches.find((one) => one.field === field && one.header === text);
        const reason = match?.reason ?? ('chosen' as const);
        return {
          field,
          header: text,
          confidence: match === undefined ? 1 : Math.round(match.confidence * 100) / 100,
          reason,
        };
      });
      const stageColumns = [each.columns.stage, each.columns.status].map((name) =>
        name === undefined ? -1 : names.indexOf(name),
      );
      const texts =
        tab === undefined || each.table !== 'deals'
          ? []
          : [
              ...(each.matrix?.across === 'stage'
                ? stagesAcross(tab, header, each.matrix)
                : stageTexts(
                    tab,
                    header,
                    stageColumns.filter((at) => at >= 0),
                    options,
                  )),
            ];
      const read = stageReader(mapping.stages, {});
      const stages = texts
        .sort((a, b) => b[1] - a[1])
        .slice(0, keptTexts)
        .map(([text, count]) => ({
          text,
          count,
          meaning: read(text),
          leftOut: settledStage(mapping.stages, text) === null,
          disputed: isDisputed(text),
        }));
      return {
        table: each.table,
        tab: each.tab,
        there: there?.columns ?? [],
        ...(each.rows === undefined ? {} : { rows: each.rows }),
        columns,
        stages,
      };
    }),
  };
}

function headerOf(tab: SourceTab, mapping: Mapping): number {
  const mapped = mapping.tables.find((each) => each.tab === tab.name);
  return mapped === undefined ? findHeader(tab) : mapped.header - 1;
}

function describeTab(tab: SourceTab, header: number, options: ReadOptions): TabDescription {
  const names = header < 0 ? [] : headerNames(tab.values, header);
  let rows = 0;
  for (let row = header + 1; row < tab.values.length; row++) {
    if (tab.values[row]?.some((cell) => !isBlank(cell))) rows++;
  }
  const columns = names
    .map((name, column) => ({ header: name, samples: samplesOf(tab, header, column, options) }))
    .filter(({ header: name }) => name !== '');
  return { name: tab.name, header: header + 1, rows, columns };
}

function samplesOf(tab: SourceTab, header: number, column: number, options: ReadOptions): string[] {
  const found: string[] = [];
  for (let row = header + 1; row < tab.values.length && found.length < keptSamples; row++) {
    const text = textOf(tab.values[row]?.[column], options.localDays).slice(0, 60);
    if (text !== '' && !found.includes(text)) found.push(text);
  }
  return found;
}
