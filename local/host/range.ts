/** A range of cells under Google's class name `Range`: what a script may call, merges, drop-downs, clearing and copying. */
import { type Block, overlap } from './a1';
import type { CallTable } from './calls';
import { HostValidation, putValidation, validationAt } from './data-validation';
import { enumName, type ServiceFacts, unwrap } from './expose';
import { moveFormula } from './formula-text';
import { asGoogle, type GPasteType, type GProtection, type GRange, type GValidation } from './google';
import { protectBlock } from './protection';
import { RangeLooks } from './range-looks';

const rangeCalls = {
  getValue: 'read',
  getValues: 'read',
  getDisplayValue: 'read',
  getDisplayValues: 'read',
  getFormula: 'read',
  getFormulas: 'read',
  getNumberFormat: 'read',
  getNumberFormats: 'read',
  getBackground: 'read',
  getBackgrounds: 'read',
  getFontColor: 'read',
  getFontColors: 'read',
  getFontWeight: 'read',
  getFontWeights: 'read',
  getFontSize: 'read',
  getFontSizes: 'read',
  getFontFamily: 'read',
  getFontStyle: 'read',
  getHorizontalAlignment: 'read',
  getVerticalAlignment: 'read',
  getWrap: 'read',
  getNote: 'read',
  getNotes: 'read',
  getMergedRanges: 'read',
  isBlank: 'read',
  isPartOfMerge: 'read',
  getDataValidation: 'read',
  getRow: 'other',
  getColumn: 'other',
  getLastRow: 'other',
  getLastColumn: 'other',
  getNumRows: 'other',
  getNumColumns: 'other',
  getWidth: 'other',
  getHeight: 'other',
  getA1Notation: 'other',
  getSheet: 'other',
  getGridId: 'other',
  getCell: 'other',
  offset: 'other',
  activate: 'other',
  setValue: 'write',
  setValues: 'write',
  setFormula: 'write',
  setFormulas: 'write',
  setNumberFormat: 'write',
  setNumberFormats: 'write',
  setBackground: 'write',
  setBackgrounds: 'write',
  setFontColor: 'write',
  setFontColors: 'write',
  setFontWeight: 'write',
  setFontWeights: 'write',
  setFontSize: 'write',
  setFontSizes: 'write',
  setFontStyle: 'write',
  setFontStyles: 'write',
  setFontFamily: 'write',
  setFontFamilies: 'write',
  setFontLine: 'write',
  setTextStyle: 'write',
  setTextStyles: 'write',
  setHorizontalAlignment: 'write',
  setHorizontalAlignments: 'write',
  setVerticalAlignment: 'write',
  setVerticalAlignments: 'write',
  setWrap: 'write',
  setWraps: 'write',
  setWrapStrategy: 'write',
  setBorder: 'write',
  setNote: 'write',
  setNotes: 'write',
  merge: 'write',
  mergeAcross: 'write',
  mergeVertically: 'write',
  breakApart: 'write',
  clear: 'write',
  clearContent: 'write',
  clearFormat: 'write',
  clearNote: 'write',
  copyTo: 'write',
  protect: 'write',
  setDataValidation: 'write',
  setDataValidations: 'write',
  clearDataValidations: 'write',
} as const satisfies CallTable<GRange>;

/** A range of one tab. */
export class HostRange extends RangeLooks implements Pick<GRange, keyof typeof rangeCalls> {
  get facts(): ServiceFacts {
    return { service: 'Range', need: 'document', calls: rangeCalls };
  }

  // Merges

  getMergedRanges(): GRange[] {
    return this.tab.merges
      .filter((merge) => overlap(merge, this.block))
      .map((merge) => asGoogle<GRange>(new HostRange(this.workspace, this.tab, merge)));
  }

  isPartOfMerge(): boolean {
    return this.tab.merges.some((merge) => overlap(merge, this.block));
  }

  merge(): GRange {
    this.join([this.block]);
    return this.self;
  }

  mergeAcross(): GRange {
    const { row, rows } = this.block;
    this.join(Array.from({ length: rows }, (_, index) => ({ ...this.block, row: row + index, rows: 1 })));
    return this.self;
  }

  mergeVertically(): GRange {
    const { column, columns } = this.block;
    this.join(Array.from({ length: columns }, (_, index) => ({ ...this.block, column: column + index, columns: 1 })));
    return this.self;
  }

  private join(blocks: Block[]): void {
    this.breakApart();
    for (const block of blocks) {
      if (block.rows * block.columns === 1) continue;
      this.tab.merges.push(block);
      this.keepFirst(block);
    }
    this.changed();
  }

  /** A merge keeps the content of its first cell only. */
  private keepFirst(block: Block): void {
    for (let down = 0; down < block.rows; down += 1) {
      for (let right = 0; right < block.columns; right += 1) {
        if (down + right > 0)
          this.workspace.book.setValue(this.tab, block.row + down - 1, block.column + right - 1, null);
      }
    }
  }

  breakApart(): GRange {
    const partly = this.tab.merges.find((merge) => overlap(merge, this.block) && !contains(this.block, merge));
    if (partly) throw new Error('You must select all cells in a merged range to merge or unmerge them.');
    this.tab.merges = this.tab.merges.filter((merge) => !overlap(merge, this.block));
    return this.self;
  }

  protect(): GProtection {
    return protectBlock(this.workspace, this.tab, this.block);
  }

  // Data validation

  getDataValidation(): GValidation | null {
    const rule = validationAt(this.tab, this.zero.row, this.zero.column);
    return rule && asGoogle<GValidation>(new HostValidation(rule));
  }

  setDataValidation(rule: GValidation | null): GRange {
    putValidation(this.tab, this.block, this.ruleOf(rule));
    return this.self;
  }

  setDataValidations(rules: (GValidation | null)[][]): GRange {
    this.checkShape(rules, 'setDataValidations');
    putValidation(this.tab, this.block, null);
    this.eachZero((row, column, down, right) => {
      const rule = rules[down]?.[right] ?? null;
      if (rule === null) return;
      putValidation(this.tab, { row: row + 1, column: column + 1, rows: 1, columns: 1 }, this.ruleOf(rule));
    });
    return this.self;
  }

  /** The rule behind an argument: built, and none but that. */
  private ruleOf(rule: GValidation | null) {
    return rule === null ? null : unwrap(rule, HostValidation, 'SpreadsheetApp.Range.setDataValidation').rule;
  }

  clearDataValidations(): GRange {
    putValidation(this.tab, this.block, null);
    return this.self;
  }

  // Clearing and copying

  clear(options?: { contentsOnly?: boolean | undefined; formatOnly?: boolean | undefined }): GRange {
    const unknown = Object.keys(options ?? {}).find((key) => key !== 'contentsOnly' && key !== 'formatOnly');
    if (unknown) throw new Error(`Host: clear with ${unknown} is not built yet.`);
    if (!options?.formatOnly) this.clearContent();
    if (!options?.contentsOnly) this.clearFormat();
    return this.self;
  }

  clearContent(): GRange {
    this.eachExisting((row, column) => this.workspace.book.setValue(this.tab, row, column, null));
    return this.changed();
  }

  clearFormat(): GRange {
    this.eachExisting((row, column) => {
      const line = this.tab.row(row);
      if (line.styles) line.styles[column] = undefined;
      if (line.formats) line.formats[column] = undefined;
    });
    return this.changed();
  }

  clearNote(): GRange {
    this.eachExisting((row, column) => this.putNote(row, column, null));
    return this.self;
  }

  /** Values, formulas, formats and merges; a larger destination takes them several times. */
  copyTo(destination: GRange, type?: GPasteType | object, transposed = false): void {
    if (type !== undefined) enumName(type, 'SpreadsheetApp.CopyPasteType', ['PASTE_NORMAL']);
    if (transposed) throw new Error('Host: Range.copyTo with rows for columns is not built yet.');
    const target = unwrap(destination, HostRange, 'Range.copyTo');
    target.tab.guard(target.block);
    const { book } = this.workspace;
    const { row, column, rows, columns } = this.zero;
    const copied = this.collect((at, index) => {
      const line = this.tab.rows[at];
      return {
        value: line?.values[index] ?? null,
        formula: line?.formulas?.[index],
        format: line?.formats?.[index],
        style: line?.styles?.[index],
      };
    });
    const height = Math.max(rows, Math.floor(target.block.rows / rows) * rows);
    const width = Math.max(columns, Math.floor(target.block.columns / columns) * columns);
    const top = target.zero.row;
    const left = target.zero.column;
    book.ensureGrid(target.tab, top + height, left + width);
    for (let down = 0; down < height; down += 1) {
      for (let right = 0; right < width; right += 1) {
        const cell = copied[down % rows]?.[right % columns];
        if (!cell) continue;
        const [toRow, toColumn] = [top + down, left + right];
        if (cell.formula === undefined) book.setValue(target.tab, toRow, toColumn, cell.value);
        else {
          const [movedRows, movedColumns] = [toRow - row - (down % rows), toColumn - column - (right % columns)];
          const moved = moveFormula(cell.formula, movedRows, movedColumns, book.locale.decimalComma);
          book.setFormula(target.tab, toRow, toColumn, moved);
        }
        book.setFormat(target.tab, toRow, toColumn, cell.format);
        const line = target.tab.row(toRow);
        line.styles ??= [];
        line.styles[toColumn] = cell.style;
      }
    }
    const merges = this.tab.merges.filter((merge) => contains(this.block, merge));
    const over = this.at(top + 1, left + 1, height, width, target.tab);
    over.breakApart();
    for (let down = 0; down < height; down += rows) {
      for (let right = 0; right < width; right += columns) {
        const moved = (merge: Block) => ({
          ...merge,
          row: merge.row - row + top + down,
          column: merge.column - column + left + right,
        });
        target.tab.merges.push(...merges.map(moved));
      }
    }
    book.onChange({ kind: 'cells', tab: target.tab, row: top, column: left, rows: height, columns: width });
  }
}

function contains(outer: Block, inner: Block): boolean {
  return (
    outer.row <= inner.row &&
    outer.column <= inner.column &&
    outer.row + outer.rows >= inner.row + inner.rows &&
    outer.column + outer.columns >= inner.column + inner.columns
  );
}
