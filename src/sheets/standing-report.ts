/** The report as it stands: what a person chose in it, and whether rows, values, colours or notes of it were changed. */

import { type Begun, begunTab } from './begun-report';
import { type ControlPlace, fingerprintOf, type Mark, type Ownership } from './ownership';
import { valuesOf, type Workbook } from './workbook';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Values = readonly (readonly unknown[])[];

export interface Standing {
  sheet: Sheet;
  /** Null of a first report that was never finished. */
  metadata: Mark['metadata'] | null;
  ownership: Ownership;
  /** The values of the whole tab. */
  values: Values;
  /** Where our block ends by now, and how far the tab's grid reaches at least. */
  rows: number;
  columns: number;
  gridRows: number;
  gridColumns: number;
  /** `unfinished`: the build that wrote it died half-way. `changed`: a person changed it. */
  state: 'whole' | 'changed' | 'unfinished';
  /** Whether a person put rows or columns into it, or took some out. */
  reshaped: boolean;
}

/**
 * The values of a block, without what a person chooses in it and those of formulas that follow the data. One that a
 * person wrote in the place of a formula counts.
 */
export function fingerprintOfBlock(
  values: Values,
  ownership: Ownership,
  formulas?: readonly (readonly string[])[],
): string {
  const { rows, columns, controls = {}, live = [] } = ownership;
  const masked = new Set(Object.keys(controls).map((id) => placeOf(controls[id] as ControlPlace)));
  for (const [row, column] of live) if (!formulas || formulas[row]?.[column]) masked.add(placeOf({ row, column }));
  return fingerprintOf(
    Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) =>
        masked.has(placeOf({ row, column })) ? '' : (values[row]?.[column] ?? ''),
      ),
    ),
  );
}

const placeOf = ({ row, column }: { row: number; column: number }) => `${row},${column}`;

/** What a column holds, wherever its rows stand. */
const columnPrint = (values: Values, column: number): string => {
  const cells = values.map((row) => row[column] ?? '').filter((cell) => cell !== '');
  return cells.length > 0 ? fingerprintOf([cells]) : '';
};

/** The last column in which something stands, 1-based. */
function widthOf(values: Values, { rows, columns }: { rows: number; columns: number }): number {
  const block = values.slice(0, rows);
  let width = columns;
  while (width > 1 && columnPrint(block, width - 1) === '') width -= 1;
  return width;
}

/** The fills and notes of a block, up to the last column in which something stands. */
export function looksOf(sheet: Sheet, values: Values, size: { rows: number; columns: number }): string {
  const range = sheet.getRange(1, 1, size.rows, widthOf(values, size));
  return fingerprintOf([range.getBackgrounds(), range.getNotes()]);
}

/** Where a block ends, told by what stands there. */
export function endsOf(values: Values, size: { rows: number; columns: number }): NonNullable<Ownership['ends']> {
  const width = widthOf(values, size);
  const column = columnPrint(values.slice(0, size.rows), width - 1);
  return { row: String(values[size.rows - 1]?.[0] ?? ''), column, width };
}

/** The number nearest to another one that passes the test, else that one. */
function nearest(to: number, most: number, test: (one: number) => boolean): number {
  for (let away = 0; away <= Math.max(to, most - to); away += 1) {
    if (to + away <= most && test(to + away)) return to + away;
    if (to - away >= 1 && test(to - away)) return to - away;
  }
  return to;
}

/** Where the block ends after a person put in or took out rows and columns. */
function endOf(values: Values, { rows, columns, ends }: Ownership): { rows: number; columns: number } {
  if (!ends) return { rows, columns };
  const most = values[0]?.length ?? 0;
  const right = nearest(ends.width, most, (column) => columnPrint(values.slice(0, rows), column - 1) === ends.column);
  const begins = (row: readonly unknown[] = []) => row.slice(0, right).indexOf(ends.row) >= 0;
  return {
    rows: nearest(rows, values.length, (row) => begins(values[row - 1])),
    columns: columns + right - ends.width,
  };
}

/** Reads the report as it stands. */
export function standing({ sheet, metadata, ownership }: Mark): Standing {
  const values = valuesOf(sheet);
  const { columns, unfinished, planned, looks } = ownership;
  const found = { sheet, metadata, ownership, values, gridRows: values.length, gridColumns: values[0]?.length ?? 0 };
  // A build that died when nothing but room was made: the rows that it put in are there to be used.
  const made = Math.min(Math.max(ownership.rows, planned?.rows ?? 0), found.gridRows);
  const isFree = values.slice(ownership.rows, made).every((row) => row.every((cell) => cell === ''));
  const rows = isFree ? made : Math.min(ownership.rows, found.gridRows);
  if (unfinished !== undefined && values[0]?.[0] === unfinished) {
    const most = Math.min(Math.max(columns, planned?.columns ?? 0), found.gridColumns);
    return { ...found, rows: made, columns: most, state: 'unfinished', reshaped: false };
  }
  const formulas =
    (ownership.live ?? []).length > 0
      ? sheet.getRange(1, 1, rows, Math.min(columns, found.gridColumns)).getFormulas()
      : undefined;
  if (fingerprintOfBlock(values, ownership, formulas) === ownership.fingerprint) {
    const isSame = looks === undefined || looksOf(sheet, values, ownership) === looks;
    return { ...found, rows, columns, state: isSame ? 'whole' : 'changed', reshaped: false };
  }
  const end = endOf(values, ownership);
  const reshaped = end.rows !== ownership.rows || end.columns !== columns;
  return {
    ...found,
    rows: reshaped ? Math.min(end.rows, found.gridRows) : rows,
    columns: Math.min(end.columns, found.gridColumns),
    state: 'changed',
    reshaped,
  };
}

/** The first report of the document, when it was begun and never finished. Its tab is no source. */
export function standingBegun(workbook: Workbook, begun: Begun): Standing | null {
  const tab = begunTab(workbook, begun);
  const sheet = tab && workbook.sheets.get(tab.name);
  if (!sheet) return null;
  workbook.tabs = workbook.tabs.filter((one) => one !== tab);
  const { planned, unfinished } = begun;
  const gridRows = tab.values.length;
  const gridColumns = tab.values[0]?.length ?? 0;
  const rows = Math.min(planned.rows, gridRows);
  const columns = Math.min(planned.columns, gridColumns);
  const ownership: Ownership = {
    kind: 'report',
    sheetId: sheet.getSheetId(),
    rows,
    columns,
    fingerprint: '',
    charts: [],
    unfinished,
    planned,
  };
  const { values } = tab;
  const found = { sheet, metadata: null, ownership, values, rows, columns, gridRows, gridColumns };
  return { ...found, state: 'unfinished', reshaped: false };
}

/** What stands in a cell to choose in: at its place, else beside its label, wherever a person moved it. */
function chosenAt(values: Values, { row, column, label, above }: ControlPlace): unknown {
  const at = (down: number, right: number): unknown => values[down]?.[right] ?? '';
  const [down, right] = above ? [1, 0] : [0, 1];
  if (at(row - down, column - right) === label) return at(row, column);
  let found: unknown = '';
  let least = Number.POSITIVE_INFINITY;
  values.forEach((cells, one) => {
    cells.forEach((cell, other) => {
      const away = Math.abs(one + down - row) + Math.abs(other + right - column);
      if (cell !== label || away >= least || at(one + down, other + right) === '') return;
      least = away;
      found = at(one + down, other + right);
    });
  });
  return found;
}

/** The texts of the cells to choose in, by their ids. None of a report that was not finished. */
export function chosenIn({ state, values, ownership }: Standing): Record<string, string> {
  const { controls = {} } = ownership;
  const texts: Record<string, string> = {};
  if (state === 'unfinished') return texts;
  for (const id of Object.keys(controls)) texts[id] = String(chosenAt(values, controls[id] as ControlPlace));
  return texts;
}
