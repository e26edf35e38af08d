/** Cells as text on the clipboard: lines and tabs, with quotes around cells that hold them. */
import type { CellView } from '../../host/types';
import type { CellRange } from './a1';

export interface Edit {
  row: number;
  column: number;
  text: string;
}

const mostCells = 20_000;

/** The edits of a paste, from the first cell of the selection on; one value fills the whole selection. */
export function pastedCells(text: string, range: CellRange): Edit[] {
  const lines = readLines(text);
  const [only] = lines.length === 1 && lines[0]?.length === 1 ? lines[0] : [];
  const edits: Edit[] = [];
  if (only !== undefined) {
    for (let row = range.firstRow; row <= range.lastRow; row += 1) {
      for (let column = range.firstColumn; column <= range.lastColumn && edits.length < mostCells; column += 1) {
        edits.push({ row, column, text: only });
      }
    }
    return edits;
  }
  lines.forEach((texts, down) => {
    texts.forEach((cell, across) => {
      if (edits.length < mostCells) {
        edits.push({ row: range.firstRow + down, column: range.firstColumn + across, text: cell });
      }
    });
  });
  return edits;
}

/** The text of a range as Sheets copies it. Cells that have not been seen are left empty. */
export function copiedText(
  range: CellRange,
  cell: (row: number, column: number) => CellView | null | undefined,
): string {
  const lines: string[] = [];
  const lastRow = Math.min(range.lastRow, range.firstRow + mostCells);
  for (let row = range.firstRow; row <= lastRow; row += 1) {
    const texts: string[] = [];
    for (let column = range.firstColumn; column <= range.lastColumn; column += 1) {
      const text = cell(row, column)?.text ?? '';
      texts.push(/[\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
    }
    lines.push(texts.join('\t'));
  }
  return lines.join('\n');
}

function readLines(text: string): string[][] {
  const lines: string[][] = [];
  let rest = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  let line: string[] | undefined;
  for (let more = text !== ''; more; ) {
    const [whole, quoted, plain = ''] = /^(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))/.exec(rest) ?? [
      '',
      undefined,
      '',
    ];
    if (!line) {
      line = [];
      lines.push(line);
    }
    line.push(quoted?.replaceAll('""', '"') ?? plain);
    const sign = rest.charAt(whole.length);
    if (sign === '\n') line = undefined;
    more = sign !== '';
    rest = rest.slice(whole.length + 1);
  }
  return lines;
}
