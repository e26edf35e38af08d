/** A1 notation: column letters, quoted tab names, and blocks of cells that may be open at one end. */

/** A block of cells; rows and columns are 1-based. */
export interface Block {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** Whether two blocks share a cell. */
export function overlap(a: Block, b: Block): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

/** A parsed A1 notation. A missing end is open (`A2:A`); `null` stands for the end of the grid. */
export interface A1 {
  tab?: string;
  row: number;
  column: number;
  lastRow: number | null;
  lastColumn: number | null;
}

/** Letters of a 1-based column: 1 is `A`, 27 is `AA`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return letters;
}

/** 1-based column of its letters: `A` is 1, `AA` is 27. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + (letter.charCodeAt(0) - 64);
  return column;
}

/** A tab's name as a formula writes it, always quoted. */
export function quoteTab(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

/** A1 notation of a block without its tab, as `Range.getA1Notation` gives it. */
export function blockA1(block: Block): string {
  const first = `${columnLetters(block.column)}${block.row}`;
  if (block.rows === 1 && block.columns === 1) return first;
  return `${first}:${columnLetters(block.column + block.columns - 1)}${block.row + block.rows - 1}`;
}

const END = /^(\$?[A-Za-z]{1,3})?(\$?[1-9]\d{0,7})?$/;

/** Reads `B2`, `B2:C9`, `A:C`, `2:5`, `A2:A`, each with or without a tab; null when it is no A1 notation. */
export function parseA1(text: string): A1 | null {
  let cells = text.trim();
  let tab: string | undefined;
  const mark = cells.lastIndexOf('!');
  if (mark >= 0) {
    const name = cells.slice(0, mark);
    tab = /^'.*'$/s.test(name) ? name.slice(1, -1).replace(/''/g, "'") : name;
    cells = cells.slice(mark + 1);
  }
  const ends = cells.split(':');
  if (ends.length > 2 || cells === '') return null;
  const first = END.exec(ends[0] ?? '');
  const last = ends.length === 2 ? END.exec(ends[1] ?? '') : first;
  if (!first || !last || ends.some((end) => end === '')) return null;
  const column = (part: RegExpExecArray) => (part[1] ? columnNumber(part[1].replace('$', '')) : null);
  const row = (part: RegExpExecArray) => (part[2] ? Number(part[2].replace('$', '')) : null);
  if (ends.length === 1 && (column(first) === null || row(first) === null)) return null;
  const columns = [column(first), column(last)];
  const rows = [row(first), row(last)];
  if (columns.every((value) => value === null) && rows.every((value) => value === null)) return null;
  const [firstColumn, lastColumn] = inOrder(columns[0] ?? null, columns[1] ?? null);
  const [firstRow, lastRow] = inOrder(rows[0] ?? null, rows[1] ?? null);
  return { ...(tab === undefined ? {} : { tab }), row: firstRow, column: firstColumn, lastRow, lastColumn };
}

function inOrder(a: number | null, b: number | null): [number, number | null] {
  if (a === null && b === null) return [1, null];
  if (a === null || b === null) return [a ?? b ?? 1, null];
  return a <= b ? [a, b] : [b, a];
}
