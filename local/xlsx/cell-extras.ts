/** What cells have besides values: notes, links to other cells, small charts, drop-downs. */
import type { CellView, TabView } from '../host';
import { cellName, columnName, keyedAreas } from './areas';
import type { CellPlace } from './cells';
import { done, type File } from './library';
import { hex } from './styles';

/** A note, in a box that holds its text. */
export function writeNote(file: File, sheet: string, cell: string, note: string): void {
  const lines = note.split('\n').reduce((all, line) => all + Math.max(1, Math.ceil(line.length / 44)), 1);
  done(file.AddComment(sheet, { Cell: cell, Author: 'Funnel KPIs', Text: note, Width: 320, Height: 18 * lines }));
}

/** Whether the cell holds a small chart instead of a value. */
export function isSpark(view: CellView | null): boolean {
  return view?.input?.startsWith('=SPARKLINE(') ?? false;
}

/** A link to a cell of the workbook or to a page, as the formula HYPERLINK makes it. */
export function writeLink({ file, sheets }: CellPlace, sheet: string, cell: string, formula: string): void {
  const [, quoted] = /^=HYPERLINK\("((?:[^"]|"")*)"/i.exec(formula) ?? [];
  if (quoted === undefined) return;
  const address = quoted.replace(/""/g, '"');
  const [, gid, range = 'A1'] = /^#gid=(\d+)(?:&range=([A-Z]*\d*))?/.exec(address) ?? [];
  const target = gid === undefined ? undefined : sheets.get(Number(gid));
  if (target !== undefined) {
    const place = `'${target.replace(/'/g, "''")}'!${/[A-Z]/.test(range) ? range : `A${range || 1}`}`;
    done(file.SetCellHyperLink(sheet, cell, place, 'Location'));
  } else if (/^https?:/.test(address)) done(file.SetCellHyperLink(sheet, cell, address, 'External'));
}

/** A small chart in the cell, as the formula SPARKLINE draws it from cells of the same tab. */
export function writeSpark({ file }: CellPlace, tab: TabView, sheet: string, cell: string, view: CellView): void {
  const [, range] = /^=SPARKLINE\(\$?([A-Z]+\$?\d+:\$?[A-Z]+\$?\d+)/i.exec(view.input ?? '') ?? [];
  if (range === undefined) return;
  const place = `'${sheet.replace(/'/g, "''")}'!${range.replaceAll('$', '')}`;
  const color = hex(view.style?.color ?? '#3c4043');
  done(file.AddSparkline(sheet, { Location: [cell], Range: [place], SeriesColor: color, Reverse: tab.rightToLeft }));
}

/** Excel's limit for choices that stand in the rule itself. */
const mostInRule = 255;

/** Where longer lists of choices stand, hidden. */
const listTab = 'Lists';

/** Drop-downs. What is not in the list may be typed all the same: rules are Sheets' to hold. */
export function writeChoices(file: File, sheet: string, views: readonly (readonly (CellView | null)[])[]): void {
  const areas = keyedAreas(views, (view) => (view?.choices ? JSON.stringify(view.choices) : undefined));
  for (const { key, row, column, lastRow, lastColumn } of areas) {
    const choices = JSON.parse(key) as string[];
    const inRule = choices.join(',').length <= mostInRule && !choices.some((choice) => /[,"&<>]/.test(choice));
    done(
      file.AddDataValidation(sheet, {
        Type: 'list',
        Sqref: `${cellName(row, column)}:${cellName(lastRow, lastColumn)}`,
        Formula1: inRule ? `"${choices.join(',')}"` : listOf(file, choices),
        AllowBlank: true,
        ShowErrorMessage: false,
      }),
    );
  }
}

/** Puts the choices into a column of the hidden tab, and names its cells. */
function listOf(file: File, choices: readonly string[]): string {
  if (done(file.GetSheetIndex(listTab)).index < 0) {
    done(file.NewSheet(listTab));
    done(file.SetSheetVisible(listTab, false));
  }
  const columns = done(file.GetCols(listTab)).result;
  const known = columns.findIndex((column) => JSON.stringify(column) === JSON.stringify(choices));
  const column = columnName(1 + (known >= 0 ? known : columns.length));
  if (known < 0) done(file.SetSheetCol(listTab, `${column}1`, [...choices]));
  return `${listTab}!$${column}$1:$${column}$${choices.length}`;
}
