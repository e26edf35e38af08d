/** A tab's cells in the file: values, looks, notes. Formulas are written as what they come to. */
import type { CellInput, CellView, Host, TabView } from '../host';
import { cellName, keyedAreas } from './areas';
import { isSpark, writeChoices, writeLink, writeNote, writeSpark } from './cell-extras';
import { done, type File } from './library';
import { runsRightToLeft, type StyleBook } from './styles';

const DAY = 86_400_000;
/** Serial number of 1 January 1970. */
const EPOCH = 25_569;

/** What the cells of all tabs need. */
export interface CellPlace {
  host: Host;
  file: File;
  styles: StyleBook;
  /** The Excel name of each tab, by its id. */
  sheets: ReadonlyMap<number, string>;
}

export function writeCells(place: CellPlace, tab: TabView, sheet: string): void {
  const { host, file, styles } = place;
  const views = usedPart(host.cells(tab.id, 1, 1, tab.rows, tab.columns));
  const columns = views[0]?.length ?? 0;
  if (columns === 0) return;
  const area = `A1:${cellName(views.length, columns)}`;
  const formats = host.formats(tab.id, area);
  host.values(tab.id, area).forEach((row, down) => {
    const view = views[down] ?? [];
    const cells = row.map((value, right) => excelValue(value, view[right] ?? null));
    done(file.SetSheetRow(sheet, cellName(down + 1, 1), cells));
  });
  const styled = keyedAreas(views, (view, row, column) =>
    view
      ? styles({
          style: view.style,
          format: formats[row]?.[column] ?? '',
          rightToLeft: view.kind === 'text' && runsRightToLeft(view.text),
        })
      : undefined,
  );
  for (const { key, row, column, lastRow, lastColumn } of styled) {
    done(file.SetCellStyle(sheet, cellName(row, column), cellName(lastRow, lastColumn), key));
  }
  views.forEach((row, down) => {
    row.forEach((view, right) => {
      if (!view) return;
      const cell = cellName(down + 1, right + 1);
      if (view.note && !isSpark(view)) writeNote(file, sheet, cell, view.note);
      if (!view.input?.startsWith('=')) return;
      writeLink(place, sheet, cell, view.input);
      writeSpark(place, tab, sheet, cell, view);
    });
  });
  writeChoices(file, sheet, views);
  done(file.SetSheetDimension(sheet, area));
}

/** The block up to the last row and column with something in it; nothing when all is empty. */
function usedPart(views: (CellView | null)[][]): (CellView | null)[][] {
  const rows = views.map((row) => row.length - [...row].reverse().findIndex((view) => view !== null));
  const widths = rows.map((width, row) => (width > (views[row]?.length ?? 0) ? 0 : width));
  const height = widths.length - [...widths].reverse().findIndex((width) => width > 0);
  const width = Math.max(0, ...widths);
  return width === 0 ? [] : views.slice(0, height).map((row) => row.slice(0, width));
}

/** A date is a number in Excel; before 1900 it has none and stays the text that is shown. */
function excelValue(value: CellInput, view: CellView | null): string | number | boolean | null {
  if (isSpark(view)) return null;
  if (typeof value !== 'object' || value === null) return value;
  const serial = Date.parse(`${value.date}Z`.replace(/^(\d{4}-\d{2}-\d{2})Z$/, '$1T00:00Z')) / DAY + EPOCH;
  return serial >= 0 ? serial : (view?.text ?? value.date);
}
