/** The report's tab: found or made, written in few calls, and nothing touched that isn't ours. */

import type { Dictionary } from '../i18n/dictionary';
import type { Controls } from '../report/controls';
import type { Area, Block } from '../report/layout/block';
import { noteBegun } from './begun-report';
import { type ControlPlace, type Ownership, own, ownCopy, type Planned } from './ownership';
import { joinTiles, makeRoom, newTab, withMerged, writeCells } from './report-cells';
import { anchorOf, drawCharts } from './report-charts';
import { endsOf, fingerprintOfBlock, looksOf, type Standing } from './standing-report';
import { freeAmong } from './tab-name';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Written {
  sheet: Sheet;
  tab: string;
  cells: number;
  charts: number;
  /** The tab that keeps the person's changes of the old report, if there were any. */
  keptEdits: string | null;
}

/** What is known of the workbook from reading it. */
export interface Place {
  spreadsheet: Spreadsheet;
  /** The names of all tabs. */
  names: readonly string[];
  /** The report as it stands, if there is one. */
  report: Standing | null;
}

/** Keeps a copy of the report when a person changed cells of it. It is marked before it has its name: a copy is no source. */
function keepEdits({ spreadsheet, names }: Place, { sheet, ownership, state }: Standing, name: string): string | null {
  if (state !== 'changed') return null;
  const free = freeAmong(names, name);
  const copy = sheet.copyTo(spreadsheet);
  ownCopy(copy, 'edits', ownership);
  copy.setName(free);
  return free;
}

/** Makes the tab of the first report. Until that is done, the document's store says whose it is. */
function makeTab({ spreadsheet, names }: Place, words: Dictionary['messages'], planned: Planned): Sheet {
  const name = freeAmong(names, words.tabName);
  noteBegun({ name, unfinished: words.unfinished, planned });
  try {
    return spreadsheet.insertSheet(name, names.length);
  } catch (error) {
    noteBegun(null);
    throw error;
  }
}

const sameAreas = (one: readonly Area[], other: readonly Area[] | undefined) =>
  JSON.stringify(one) === JSON.stringify(other);

/** What the mark says from the first to the last write: what was chosen is not lost with a build that dies. */
type Beginning = Required<Pick<Ownership, 'unfinished' | 'planned' | 'chosen'>>;

/**
 * Makes an old report ready to be written over: room, and a first cell that says that it isn't finished. Gives whether the
 * tiles have to be joined.
 */
function begin(sheet: Sheet, block: Block, report: Standing, now: Beginning): boolean {
  const { planned, unfinished } = now;
  const { ownership, metadata, state, reshaped } = report;
  if (metadata) metadata.setValue(JSON.stringify({ ...ownership, ...now }));
  else noteBegun({ name: sheet.getName(), unfinished, planned });
  makeRoom(sheet, block, report);
  // Changes nothing, and fails before anything is changed when somebody protected a part of the report.
  sheet.getRange(1, 1, Math.max(planned.rows, report.rows), planned.columns).setVerticalAlignment('middle');
  sheet.getRange(1, 1).setValue(unfinished);
  if (state === 'whole' && sameAreas(block.merges, ownership.merges)) return false;
  const range = state === 'whole' ? sheet.getRange(1, 1, report.rows, report.columns) : withMerged(sheet, report);
  range.breakApart();
  if (reshaped) range.clear().clearNote().clearDataValidations();
  return true;
}

/**
 * Writes the report to its tab. A tab of ours is updated in place, wherever it stands and whatever it is called now;
 * cells outside of our block, other charts and the widths that a person chose stay as they are.
 */
export function writeReport(place: Place, block: Block, chosen: Controls, words: Dictionary['messages']): Written {
  const { report } = place;
  const rows = block.cells.length;
  const { columns, merges } = block;
  const planned: Planned = { rows, columns, places: block.charts.map(anchorOf) };
  const { unfinished } = words;
  const keptEdits = report && keepEdits(place, report, words.editsTabName);
  const sheet = report?.sheet ?? makeTab(place, words, planned);
  const joins = report ? begin(sheet, block, report, { unfinished, planned, chosen }) : true;
  if (!report) makeRoom(sheet, block, newTab);
  if (!report?.metadata) {
    sheet.setColumnWidth(1, block.widths[0] ?? 0).setColumnWidths(2, columns - 1, block.widths[1] ?? 0);
    sheet.setHiddenGridlines(true);
  }
  if (!report) sheet.getRange(1, 1, rows, columns).setVerticalAlignment('middle');
  const wasRightToLeft = report?.state === 'unfinished' ? null : (report?.ownership.rightToLeft ?? false);
  if (block.rightToLeft !== wasRightToLeft) sheet.setRightToLeft(block.rightToLeft);
  const [title] = block.cells[0] ?? [];
  const finished = title?.value ?? '';
  if (title) title.value = unfinished;
  // Before the values: under joined cells there are none.
  if (joins) joinTiles(sheet, block);
  writeCells(sheet, block, report?.rows ?? 0);
  sheet.autoResizeRows(1, rows);
  const drawn = drawCharts(sheet, block, report);
  if (title) title.value = finished;
  // What Google made of it, so that a change of a person is told from that.
  const values: unknown[][] = sheet.getRange(1, 1, rows, columns).getValues();
  if (values[0]) values[0][0] = finished;
  const controls: Record<string, ControlPlace> = {};
  for (const { id, row, column, label, above } of block.controls) controls[id] = { row, column, label, above };
  const done: Ownership = {
    kind: 'report',
    sheetId: sheet.getSheetId(),
    rows,
    columns,
    fingerprint: '',
    looks: looksOf(sheet, values, { rows, columns }),
    ends: endsOf(values, { rows, columns }),
    live: block.live,
    ...drawn,
    merges,
    controls,
    chosen,
    rightToLeft: block.rightToLeft,
    unfinished,
  };
  done.fingerprint = fingerprintOfBlock(values, done);
  if (report?.metadata) report.metadata.setValue(JSON.stringify(done));
  else {
    own(sheet, done);
    noteBegun(null);
  }
  sheet.getRange(1, 1).setValue(finished);
  return { sheet, tab: sheet.getName(), cells: rows * columns, charts: drawn.charts.length, keptEdits };
}
