/** What stands in a range: values, formulas and number formats. */
import { columnLetters, overlap } from './a1';
import { checkValidation } from './data-validation';
import { checkFormula, moveFormula } from './formula-text';
import type { GRange } from './google';
import { checkFormat, isTextFormat } from './number-format';
import { RangePlace } from './range-place';
import { eachCell, formatName, readValues, type ScriptValue, scriptValue, shownText, writeValue } from './reading';

/** A range as far as its values go. */
export abstract class RangeValues extends RangePlace {
  getValues(): ScriptValue[][] {
    const { book, engine } = this.workspace;
    return readValues(book, engine, this.tab, this.zero);
  }

  getValue(): ScriptValue {
    const { book, engine } = this.workspace;
    return readValues(book, engine, this.tab, { ...this.zero, rows: 1, columns: 1 })[0]?.[0] ?? '';
  }

  getDisplayValues(): string[][] {
    const { book, engine } = this.workspace;
    const rows = this.grid(() => '');
    eachCell(engine, this.tab, this.zero, (value, format, row, column) => {
      (rows[row] as string[])[column] = shownText(book, value, format);
    });
    return rows;
  }

  getDisplayValue = () => this.getDisplayValues()[0]?.[0] ?? '';

  isBlank(): boolean {
    const { book, engine } = this.workspace;
    let blank = true;
    eachCell(engine, this.tab, this.zero, (value, format) => {
      if (scriptValue(book, value, format) !== '') blank = false;
    });
    return blank;
  }

  setValues(values: unknown[][]): GRange {
    this.checkShape(values, 'setValues');
    const year = this.workspace.now().getFullYear();
    this.eachZero((row, column, down, right) => {
      this.putValue(row, column, values[down]?.[right], year);
    });
    checkValidation(this.tab, this.zero);
    return this.changed();
  }

  setValue(value: unknown): GRange {
    const year = this.workspace.now().getFullYear();
    this.eachZero((row, column, down, right) => {
      // In the cells that a merge covers there is nothing to see, so nothing is put.
      if (this.isCovered(row, column)) return;
      this.putValue(row, column, value, year);
      const formula = this.tab.formulaAt(row, column);
      if (formula !== undefined) this.putFormula(row, column, formula, down, right);
    });
    checkValidation(this.tab, this.zero);
    return this.changed();
  }

  protected putValue(row: number, column: number, value: unknown, year: number): void {
    const { book } = this.workspace;
    if (typeof value === 'string') this.checkText(row, column, value);
    if (value !== '' && value !== null && value !== undefined && this.isCovered(row, column)) {
      const cell = `${columnLetters(column + 1)}${row + 1}`;
      throw new Error(`Host: ${cell} lies under a merge; a value there is never seen, and may be lost.`);
    }
    writeValue(book, this.tab, row, column, value, year);
  }

  /** What Sheets would take for a formula must be one, in the file's own locale (rules, 4.2 and 4.4). */
  protected checkText(row: number, column: number, text: string): void {
    if (isTextFormat(this.tab.formatAt(row, column)) || text.length < 2) return;
    if (text.startsWith('=')) checkFormula(text, this.workspace.book.locale.decimalComma);
    else if (/^[-+@]\D/.test(text)) {
      throw new Error(
        `Host: the text "${text.slice(0, 40)}" may be read as a formula: give the cell the format "@" first, or write ' before it.`,
      );
    }
  }

  protected isCovered(row: number, column: number): boolean {
    return this.tab.merges.some(
      (merge) =>
        overlap(merge, { row: row + 1, column: column + 1, rows: 1, columns: 1 }) &&
        (merge.row !== row + 1 || merge.column !== column + 1),
    );
  }

  getFormulas(): string[][] {
    return this.collect((row, column) => this.tab.formulaAt(row, column) ?? '');
  }

  getFormula = () => this.getFormulas()[0]?.[0] ?? '';

  setFormulas(formulas: string[][]): GRange {
    this.checkShape(formulas, 'setFormulas');
    this.eachZero((row, column, down, right) => this.putFormula(row, column, formulas[down]?.[right] ?? ''));
    return this.changed();
  }

  setFormula(formula: string): GRange {
    this.eachZero((row, column, down, right) => this.putFormula(row, column, formula, down, right));
    return this.changed();
  }

  protected putFormula(row: number, column: number, formula: string, down = 0, right = 0): void {
    const { book } = this.workspace;
    if (typeof formula !== 'string') throw new Error('Host: a formula must be text.');
    if (formula === '') {
      book.setValue(this.tab, row, column, null);
      return;
    }
    const text = formula.startsWith('=') ? formula : `=${formula}`;
    checkFormula(text, book.locale.decimalComma);
    book.setFormula(this.tab, row, column, moveFormula(text, down, right, book.locale.decimalComma));
  }

  // Number formats

  getNumberFormats(): string[][] {
    const { engine } = this.workspace;
    const rows = this.grid(() => '');
    eachCell(engine, this.tab, this.zero, (_value, format, row, column) => {
      (rows[row] as string[])[column] = formatName(format);
    });
    return rows;
  }

  getNumberFormat = () => this.getNumberFormats()[0]?.[0] ?? '';

  setNumberFormat(numberFormat: string): GRange {
    checkFormat(numberFormat);
    this.eachZero((row, column) => {
      this.workspace.book.setFormat(this.tab, row, column, numberFormat);
    });
    return this.reformatted();
  }

  setNumberFormats(numberFormats: string[][]): GRange {
    this.checkShape(numberFormats, 'setNumberFormats');
    this.eachZero((row, column, down, right) => {
      const format = numberFormats[down]?.[right] ?? '';
      checkFormat(format);
      this.workspace.book.setFormat(this.tab, row, column, format);
    });
    return this.reformatted();
  }

  /** Formulas that read a cell may see a date where a number was. */
  protected reformatted(): GRange {
    return this.workspace.book.hasFormulas() ? this.changed() : this.self;
  }
}
