/** Cells out of the store and into it, as scripts and people see them: values, texts, formats. */
import { type Book, CellFault, type Computed, type Scalar, type Tab } from './cells';
import type { Calculated, FormulaEngine } from './formulas';
import { readInput } from './input';
import { AUTOMATIC, displayText, isAutomatic, isDateFormat, isTextFormat } from './number-format';
import { instantToSerial, serialToInstant } from './time-zone';

/** A value as `getValues` gives it. */
export type ScriptValue = string | number | boolean | Date;

const LONGEST_TEXT = 50_000;

/** Calls back for every cell of a block (0-based) with its calculated value and its effective number format. */
export function eachCell(
  engine: FormulaEngine,
  tab: Tab,
  block: { row: number; column: number; rows: number; columns: number },
  visit: (value: Computed, format: string | undefined, row: number, column: number) => void,
): void {
  const mayCalculate = tab.formulaCount > 0;
  if (mayCalculate) engine.calculate();
  for (let down = 0; down < block.rows; down += 1) {
    const line = tab.rows[block.row + down];
    for (let right = 0; right < block.columns; right += 1) {
      const column = block.column + right;
      const value = line?.values[column] ?? null;
      const format = line?.formats?.[column];
      if (mayCalculate && value === null) {
        const known = engine.at(tab, block.row + down, column);
        visit(known.value, effectiveFormat(format, known), down, right);
      } else visit(value, format, down, right);
    }
  }
}

function effectiveFormat(format: string | undefined, known: Calculated): string | undefined {
  return isAutomatic(format) ? known.format : format;
}

/** Values of a block as `getValues` gives them. 0-based. */
export function readValues(
  book: Book,
  engine: FormulaEngine,
  tab: Tab,
  block: { row: number; column: number; rows: number; columns: number },
): ScriptValue[][] {
  const rows: ScriptValue[][] = Array.from({ length: block.rows }, () => new Array<ScriptValue>(block.columns));
  eachCell(engine, tab, block, (value, format, row, column) => {
    (rows[row] as ScriptValue[])[column] = scriptValue(book, value, format);
  });
  return rows;
}

/** One value as `getValue` gives it: blank is '', a date cell is a Date, an error is its code. */
export function scriptValue(book: Book, value: Computed, format: string | undefined): ScriptValue {
  if (value === null) return '';
  if (value instanceof CellFault) return value.code;
  if (typeof value === 'number' && isDateFormat(format)) return new Date(serialToInstant(value, book.timeZone));
  return value;
}

/** The text that a cell shows. */
export function shownText(book: Book, value: Computed, format: string | undefined): string {
  return value instanceof CellFault ? value.code : displayText(value, format, book.locale);
}

/** The number format that `getNumberFormat` names. */
export function formatName(format: string | undefined): string {
  return isAutomatic(format) ? AUTOMATIC : (format as string);
}

/** Puts a value that a script sets into a cell, read as Sheets reads it. 0-based. Returns nothing; throws what Sheets throws. */
export function writeValue(book: Book, tab: Tab, row: number, column: number, value: unknown, year: number): void {
  if (value === null || value === undefined || value === '') {
    book.setValue(tab, row, column, null);
  } else if (typeof value === 'string') {
    writeText(book, tab, row, column, value, year);
  } else if (typeof value === 'boolean') {
    book.setValue(tab, row, column, value);
  } else if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new Error(`Host: ${value} cannot stand in a cell.`);
    book.setValue(tab, row, column, value);
  } else if (isDate(value)) {
    const instant = value.getTime();
    if (Number.isNaN(instant)) throw new Error('Host: an invalid Date cannot stand in a cell.');
    const serial = Number(instantToSerial(instant, book.timeZone).toFixed(9));
    const { datePattern } = book.locale;
    const automatic = Number.isInteger(serial) ? datePattern : `${datePattern} h:mm:ss`;
    book.setValue(tab, row, column, serial, isAutomatic(tab.formatAt(row, column)) ? automatic : undefined);
  } else {
    throw new Error(
      `Host: a cell takes text, numbers, booleans and dates, not ${Object.prototype.toString.call(value)}.`,
    );
  }
}

/** Puts typed text into a cell: a formula, a number, a date or text. 0-based. */
export function writeText(book: Book, tab: Tab, row: number, column: number, text: string, year: number): void {
  if (text.length > LONGEST_TEXT) {
    throw new Error(`Your input contains more than the maximum of ${LONGEST_TEXT} characters in a single cell.`);
  }
  const format = tab.formatAt(row, column);
  if (isTextFormat(format)) {
    book.setValue(tab, row, column, text);
    return;
  }
  const typed = readInput(text, book.locale, year);
  if (typed.formula !== undefined) book.setFormula(tab, row, column, typed.formula);
  else book.setValue(tab, row, column, typed.value, isAutomatic(format) ? typed.format : undefined);
}

/** Whether a value is a Date of any realm. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

/** Last row and column (1-based) with content; 0 when the tab is empty. */
export function contentSize(engine: FormulaEngine, tab: Tab): { rows: number; columns: number } {
  const holds = (value: Scalar | undefined, formula: string | undefined) =>
    (value !== null && value !== undefined) || formula !== undefined;
  let rows = 0;
  let columns = 0;
  tab.rows.forEach((line, row) => {
    if (!line) return;
    let last = Math.max(line.values.length, line.formulas?.length ?? 0);
    while (last > columns && !holds(line.values[last - 1], line.formulas?.[last - 1])) last -= 1;
    if (last > columns) {
      columns = last;
      rows = row + 1;
    } else if (
      line.values.some((value, column) => holds(value, line.formulas?.[column])) ||
      line.formulas?.some(Boolean)
    ) {
      rows = row + 1;
    }
  });
  if (tab.formulaCount > 0) {
    engine.calculate();
    for (const block of engine.spills(tab)) {
      rows = Math.max(rows, block.row + block.rows - 1);
      columns = Math.max(columns, block.column + block.columns - 1);
    }
  }
  return { rows, columns };
}
