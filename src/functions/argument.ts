/** An argument of a cell function as Sheets gives it: what every call looks at before anything is read. */

/** What Sheets passes: a value for a single cell, rows for a range, nothing for a left-out argument. */
export type Argument = unknown;

const errorPattern = /^(#(N\/A|DIV\/0!|REF!|NAME\?|VALUE!|NUM!|NULL!|ERROR!)|Loading\.\.\.)$/;

export function isLeftOut(argument: Argument): boolean {
  return argument === undefined || argument === null;
}

export function isBlank(cell: unknown): boolean {
  return cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '');
}

export function isErrorText(cell: unknown): boolean {
  return typeof cell === 'string' && errorPattern.test(cell.trim());
}

/** The argument as rows of cells. Of a range, all rows are lists. */
export function rowsOf(argument: Argument): unknown[][] {
  if (!Array.isArray(argument)) return [[argument]];
  return Array.isArray(argument[0]) ? argument : argument.map((row: unknown) => (Array.isArray(row) ? row : [row]));
}

/** The text of a single cell. */
export function textOf(argument: Argument): string {
  return String(rowsOf(argument)[0]?.[0] ?? '').trim();
}
