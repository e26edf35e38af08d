/** Formulas as text: split into tokens, made ready for the engine, and kept right when rows, columns or tabs move. */
import { columnLetters, columnNumber, quoteTab } from './a1';

/** One end of a reference; a part that is missing is open. */
export interface RefEnd {
  column?: number;
  columnFixed?: boolean;
  row?: number;
  rowFixed?: boolean;
}

export interface RefToken {
  kind: 'ref';
  text: string;
  tab?: string;
  start: RefEnd;
  end?: RefEnd;
}

export type FormulaToken =
  | RefToken
  | { kind: 'space' | 'string' | 'number' | 'function' | 'name' | 'error' | 'mark'; text: string };

const TAB = /^(?:'((?:[^']|'')+)'|([\p{L}\p{M}\p{N}_.]+))!/u;
const CELLS =
  /^(?:(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,7})(?::(?:(\$?)([A-Za-z]{1,3}))?(?:(\$?)([1-9]\d{0,7}))?)?|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?:(\$?)([1-9]\d{0,7}))?|(\$?)([1-9]\d{0,7}):(\$?)([1-9]\d{0,7}))(?![\p{L}\p{M}\p{N}_.(!])/u;

/** Splits the text after `=` into tokens. Throws when a character belongs to nothing. */
export function tokenize(body: string, decimalComma: boolean): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  const number = decimalComma ? /^(?:\d+(?:,\d+)?|,\d+)(?:[eE][+-]?\d+)?/ : /^(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/;
  let at = 0;
  while (at < body.length) {
    const rest = body.slice(at);
    const token = reference(rest) ?? simple(rest, number);
    if (token === null) throw new SyntaxError('Formula parse error.');
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function simple(rest: string, number: RegExp): FormulaToken | null {
  const rules: [Exclude<FormulaToken['kind'], 'ref'>, RegExp][] = [
    ['space', /^\s+/],
    ['string', /^"(?:[^"]|"")*"/],
    ['error', /^#(?:N\/A|DIV\/0!|REF!|NAME\?|VALUE!|NUM!|NULL!|ERROR!)/i],
    ['number', number],
    ['function', /^[\p{L}_][\p{L}\p{M}\p{N}_.]*(?=\s*\()/u],
    ['name', /^[\p{L}_][\p{L}\p{M}\p{N}_.]*/u],
    ['mark', /^(?:<>|<=|>=|[-+*/^&=<>%(){},;\\])/],
  ];
  for (const [kind, pattern] of rules) {
    const match = pattern.exec(rest);
    if (match) return { kind, text: match[0] };
  }
  return null;
}

function reference(rest: string): RefToken | null {
  const tabMatch = TAB.exec(rest);
  const prefix = tabMatch?.[0] ?? '';
  const match = CELLS.exec(rest.slice(prefix.length));
  if (!match) {
    if (prefix !== '') throw new SyntaxError('Formula parse error.');
    return null;
  }
  const tab = tabMatch ? (tabMatch[1]?.replace(/''/g, "'") ?? tabMatch[2]) : undefined;
  const end = (columnFixed?: string, letters?: string, rowFixed?: string, row?: string): RefEnd => ({
    ...(letters ? { column: columnNumber(letters), columnFixed: columnFixed === '$' } : {}),
    ...(row ? { row: Number(row), rowFixed: rowFixed === '$' } : {}),
  });
  const base = { kind: 'ref' as const, text: prefix + match[0], ...(tab === undefined ? {} : { tab }) };
  if (match[2] !== undefined) {
    const start = end(match[1], match[2], match[3], match[4]);
    if (!match[0].includes(':')) return { ...base, start };
    if (match[6] === undefined && match[8] === undefined) throw new SyntaxError('Formula parse error.');
    return { ...base, start, end: end(match[5], match[6], match[7], match[8]) };
  }
  if (match[10] !== undefined) {
    return { ...base, start: end(match[9], match[10]), end: end(match[11], match[12], match[13], match[14]) };
  }
  return { ...base, start: end('', '', match[15], match[16]), end: end('', '', match[17], match[18]) };
}

/** Throws when Sheets could not read a formula that a script sets: with `,` where the comma is the decimal mark, say. */
export function checkFormula(formula: string, decimalComma: boolean): void {
  try {
    toEngine(formula, decimalComma, () => undefined);
  } catch {
    const why = decimalComma ? ' In this locale "," is the decimal mark; ";" is understood everywhere.' : '';
    throw new Error(`Host: ${formula.slice(0, 80)} is a formula parse error in this spreadsheet.${why}`);
  }
}

/** Names of the functions that a formula calls, as written. */
export function calledFunctions(formula: string, decimalComma: boolean): string[] {
  try {
    return tokenize(formula.slice(1), decimalComma)
      .filter((token) => token.kind === 'function')
      .map((token) => token.text);
  } catch {
    return [];
  }
}

/**
 * The formula as the engine reads it: English marks, quoted tabs, and open ranges closed at the end of the grid.
 * Throws a SyntaxError with Google's words when it cannot be read.
 */
export function toEngine(
  formula: string,
  decimalComma: boolean,
  gridOf: (tab: string | undefined) => { rows: number; columns: number } | undefined,
): string {
  const inBraces: boolean[] = [];
  const out = tokenize(formula.slice(1), decimalComma).map((token): string => {
    if (token.kind === 'ref') return closed(token, gridOf(token.tab));
    if (token.kind === 'number') return token.text.replace(',', '.');
    if (token.kind === 'string') return engineString(token.text.slice(1, -1).replace(/""/g, '"'));
    if (token.kind === 'name' && /^(true|false)$/i.test(token.text)) return `${token.text.toUpperCase()}()`;
    if (token.kind !== 'mark') return token.text;
    if (token.text === '(' || token.text === '{') inBraces.push(token.text === '{');
    if (token.text === ')' || token.text === '}') inBraces.pop();
    if (token.text === ';') return inBraces.at(-1) ? ';' : ',';
    if (token.text === '\\') {
      if (!inBraces.at(-1)) throw new SyntaxError('Formula parse error.');
      return ',';
    }
    if (token.text === ',' && decimalComma) throw new SyntaxError('Formula parse error.');
    return token.text;
  });
  return `=${out.join('')}`;
}

function engineString(text: string): string {
  if (!/["\\]/.test(text)) return `"${text}"`;
  const pieces = text.split(/(["\\])/).map((piece) => {
    if (piece === '"') return 'CHAR(34)';
    return piece === '\\' ? 'CHAR(92)' : `"${piece}"`;
  });
  return `(${pieces.join('&')})`;
}

function closed(token: RefToken, grid: { rows: number; columns: number } | undefined): string {
  const prefix = token.tab === undefined ? '' : `${quoteTab(token.tab)}!`;
  const { start, end } = token;
  if (end === undefined) return prefix + endText(start);
  const lastRow =
    end.row ?? (start.row === undefined || end.row === undefined ? Math.max(grid?.rows ?? 1, start.row ?? 1) : 1);
  const lastColumn = end.column ?? Math.max(grid?.columns ?? 1, start.column ?? 1);
  const first = { ...start, column: start.column ?? 1, row: start.row ?? 1 };
  return `${prefix}${endText(first)}:${endText({ ...end, row: lastRow, column: lastColumn })}`;
}

function endText(end: RefEnd): string {
  const column = end.column === undefined ? '' : (end.columnFixed ? '$' : '') + columnLetters(end.column);
  const row = end.row === undefined ? '' : (end.rowFixed ? '$' : '') + end.row;
  return column + row;
}

/** A change of the grid that references must follow. */
export interface GridShift {
  tab: string;
  axis: 'row' | 'column';
  /** 1-based first row or column that moves or goes. */
  at: number;
  /** Positive: that many are inserted. Negative: that many are deleted. */
  by: number;
}

/** The formula after rows or columns were inserted or deleted; `home` is the tab that the formula stands on. */
export function shiftFormula(formula: string, home: string, shift: GridShift, decimalComma: boolean): string {
  return rewriteRefs(formula, decimalComma, (token) => {
    if ((token.tab ?? home).toLowerCase() !== shift.tab.toLowerCase()) return token.text;
    const moved = shiftSpan(
      token.start[shift.axis],
      token.end ? token.end[shift.axis] : token.start[shift.axis],
      shift,
    );
    if (moved === null) return '#REF!';
    const start = { ...token.start };
    if (start[shift.axis] !== undefined && moved.first !== undefined) start[shift.axis] = moved.first;
    const prefix = token.text.includes('!') ? token.text.slice(0, token.text.lastIndexOf('!') + 1) : '';
    if (!token.end) return prefix + endText(start);
    const end = { ...token.end };
    if (end[shift.axis] !== undefined && moved.last !== undefined) end[shift.axis] = moved.last;
    return `${prefix}${endText(start)}:${endText(end)}`;
  });
}

/** Where a span of rows or columns lies after a shift; null when all of it was deleted. */
export function shiftSpan(
  first: number | undefined,
  last: number | undefined,
  shift: { at: number; by: number },
): { first?: number; last?: number } | null {
  const { at, by } = shift;
  if (by >= 0) {
    return {
      ...(first === undefined ? {} : { first: first >= at ? first + by : first }),
      ...(last === undefined ? {} : { last: last >= at ? last + by : last }),
    };
  }
  const gone = at - by - 1;
  const from = first ?? 1;
  const to = last ?? Number.POSITIVE_INFINITY;
  if (from >= at && to <= gone) return null;
  return {
    ...(first === undefined ? {} : { first: first > gone ? first + by : Math.min(first, at) }),
    ...(last === undefined ? {} : { last: last > gone ? last + by : last >= at ? at - 1 : last }),
  };
}

/** The formula after a tab got a new name. */
export function renameInFormula(formula: string, from: string, to: string, decimalComma: boolean): string {
  return rewriteRefs(formula, decimalComma, (token) => {
    if (token.tab === undefined || token.tab.toLowerCase() !== from.toLowerCase()) return token.text;
    return quoteIfNeeded(to) + token.text.slice(token.text.lastIndexOf('!'));
  });
}

/** Whether a formula that stands on the tab `home` reads a tab. */
export function mentionsTab(formula: string, home: string, tab: string, decimalComma: boolean): boolean {
  let found = false;
  rewriteRefs(formula, decimalComma, (token) => {
    found ||= (token.tab ?? home).toLowerCase() === tab.toLowerCase();
    return token.text;
  });
  return found;
}

/** The formula moved to another cell: relative references follow. */
export function moveFormula(formula: string, rows: number, columns: number, decimalComma: boolean): string {
  const move = (end: RefEnd): RefEnd | null => {
    const moved = { ...end };
    if (moved.row !== undefined && !moved.rowFixed) moved.row += rows;
    if (moved.column !== undefined && !moved.columnFixed) moved.column += columns;
    return (moved.row ?? 1) < 1 || (moved.column ?? 1) < 1 ? null : moved;
  };
  return rewriteRefs(formula, decimalComma, (token) => {
    const start = move(token.start);
    const end = token.end ? move(token.end) : undefined;
    if (start === null || end === null) return '#REF!';
    const prefix = token.text.includes('!') ? token.text.slice(0, token.text.lastIndexOf('!') + 1) : '';
    return prefix + endText(start) + (end ? `:${endText(end)}` : '');
  });
}

function quoteIfNeeded(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) ? name : quoteTab(name);
}

function rewriteRefs(formula: string, decimalComma: boolean, rewrite: (token: RefToken) => string): string {
  let tokens: FormulaToken[];
  try {
    tokens = tokenize(formula.slice(1), decimalComma);
  } catch {
    return formula;
  }
  return `=${tokens.map((token) => (token.kind === 'ref' ? rewrite(token) : token.text)).join('')}`;
}
