/** Data validation: the builder that scripts use, the rules of a tab's cells, and what they refuse (rules, 4.6). */
import { type Block, columnLetters, overlap } from './a1';
import type { CallTable } from './calls';
import type { Scalar, Tab } from './cells';
import { describeArgument, HostObject, type ServiceFacts, unwrap } from './expose';
import { asGoogle, type GRange, type GValidation, type GValidationBuilder } from './google';
import { isDateFormat } from './number-format';
import { HostRange } from './range';

/** What a cell must hold. */
type Criterion =
  | { kind: 'list'; values: string[] }
  | { kind: 'range'; tab: Tab; block: Block }
  | { kind: 'date' }
  | { kind: 'at least'; number: number };

/** A rule as the workbook keeps it. */
export interface ValidationRule {
  criterion: Criterion;
  /** Whether an arrow in the cell opens the list. */
  dropdown: boolean;
  allowInvalid: boolean;
  help: string | null;
}

/** A rule on a block of a tab, or with null the end of an older one. The later wins. */
export interface ValidationRecord {
  block: Block;
  rule: ValidationRule | null;
}

const MOST_ITEMS = 500;

const builderCalls = {
  requireValueInList: 'other',
  requireValueInRange: 'other',
  requireDate: 'other',
  requireNumberGreaterThanOrEqualTo: 'other',
  setAllowInvalid: 'other',
  setHelpText: 'other',
  build: 'other',
} as const satisfies CallTable<GValidationBuilder>;

/** Google's `DataValidationBuilder`. */
export class HostValidationBuilder extends HostObject implements Pick<GValidationBuilder, keyof typeof builderCalls> {
  private criterion: Criterion | undefined;
  private dropdown = true;
  private allowInvalid = true;
  private help: string | null = null;

  get facts(): ServiceFacts {
    return { service: 'DataValidationBuilder', need: 'document', calls: builderCalls };
  }

  private require(criterion: Criterion, dropdown = true): GValidationBuilder {
    this.criterion = criterion;
    this.dropdown = dropdown;
    return asGoogle(this);
  }

  requireValueInList(values: unknown, showDropdown?: boolean): GValidationBuilder {
    if (!Array.isArray(values) || values.some((value) => typeof value !== 'string')) {
      throw new Error(
        `The parameters (${describeArgument(values)}) don't match the method signature for SpreadsheetApp.DataValidationBuilder.requireValueInList.`,
      );
    }
    if (values.length === 0 || values.includes('')) throw new Error('Host: a list of choices has no empty text.');
    if (values.length > MOST_ITEMS) {
      throw new Error(
        `The data validation rule has more items than the limit of ${MOST_ITEMS}. Use the “List from a range” criteria instead.`,
      );
    }
    return this.require({ kind: 'list', values: Array.from(values as string[]) }, showDropdown);
  }

  requireValueInRange(range: GRange, showDropdown?: boolean): GValidationBuilder {
    const { tab, block } = unwrap(range, HostRange, 'SpreadsheetApp.DataValidationBuilder.requireValueInRange');
    return this.require({ kind: 'range', tab, block: { ...block } }, showDropdown);
  }

  requireDate = () => this.require({ kind: 'date' });

  requireNumberGreaterThanOrEqualTo(number: number): GValidationBuilder {
    if (typeof number !== 'number' || !Number.isFinite(number)) throw new Error('Host: a least number is a number.');
    return this.require({ kind: 'at least', number });
  }

  setAllowInvalid(allowInvalidData: boolean): GValidationBuilder {
    this.allowInvalid = allowInvalidData;
    return asGoogle(this);
  }

  setHelpText(helpText: string): GValidationBuilder {
    if (typeof helpText !== 'string') throw new Error('Host: a help text is text.');
    this.help = helpText;
    return asGoogle(this);
  }

  build(): GValidation {
    const { criterion, dropdown, allowInvalid, help } = this;
    if (!criterion) throw new Error('Host: a data validation without a criterion checks nothing.');
    return asGoogle(new HostValidation({ criterion, dropdown, allowInvalid, help }));
  }
}

const validationCalls = {
  getAllowInvalid: 'other',
  getHelpText: 'other',
} as const satisfies CallTable<GValidation>;

/** Google's `DataValidation`: a rule that was built. */
export class HostValidation extends HostObject implements Pick<GValidation, keyof typeof validationCalls> {
  constructor(readonly rule: ValidationRule) {
    super();
  }

  get facts(): ServiceFacts {
    return { service: 'DataValidation', need: 'document', calls: validationCalls };
  }

  getAllowInvalid = () => this.rule.allowInvalid;
  getHelpText = () => this.rule.help ?? '';
}

/** Puts a rule on a block, or with null takes the rules there away. */
export function putValidation(tab: Tab, block: Block, rule: ValidationRule | null): void {
  const inside = (one: Block) =>
    one.row >= block.row &&
    one.column >= block.column &&
    one.row + one.rows <= block.row + block.rows &&
    one.column + one.columns <= block.column + block.columns;
  tab.validations = tab.validations.filter((record) => !inside(record.block));
  if (rule || tab.validations.length > 0) tab.validations.push({ block: { ...block }, rule });
}

/** The rule of a cell, 0-based. */
export function validationAt(tab: Tab, row: number, column: number): ValidationRule | null {
  const cell = { row: row + 1, column: column + 1, rows: 1, columns: 1 };
  for (let index = tab.validations.length - 1; index >= 0; index -= 1) {
    const record = tab.validations[index];
    if (record && overlap(record.block, cell)) return record.rule;
  }
  return null;
}

/** The texts that the drop-down of a rule offers, each once; undefined where there is none. */
export function choicesOf({ criterion, dropdown }: ValidationRule): string[] | undefined {
  if (!dropdown) return undefined;
  if (criterion.kind === 'list') return criterion.values;
  if (criterion.kind !== 'range') return undefined;
  const { tab, block } = criterion;
  const texts = new Set<string>();
  for (const line of tab.rows.slice(block.row - 1, block.row - 1 + block.rows)) {
    for (const value of line?.values.slice(block.column - 1, block.column - 1 + block.columns) ?? []) {
      if (value !== null && value !== '') texts.add(String(value));
    }
  }
  return [...texts];
}

function fits({ criterion }: ValidationRule, value: Scalar, format: string | undefined): boolean {
  switch (criterion.kind) {
    case 'list':
      return criterion.values.includes(String(value));
    case 'range':
      return choicesOf({ criterion, dropdown: true, allowInvalid: true, help: null })?.includes(String(value)) ?? false;
    case 'date':
      return typeof value === 'number' && isDateFormat(format);
    case 'at least':
      return typeof value === 'number' && value >= criterion.number;
  }
}

/** Throws what Sheets says when a rule of the block (0-based) refuses what now stands in it; blanks always stand. */
export function checkValidation(tab: Tab, { row, column, rows, columns }: Block): void {
  if (tab.validations.length === 0) return;
  for (let down = row; down < row + rows; down += 1) {
    const line = tab.rows[down];
    for (let right = column; right < column + columns; right += 1) {
      const value = line?.values[right] ?? null;
      if (value === null) continue;
      const rule = validationAt(tab, down, right);
      if (!rule || rule.allowInvalid || fits(rule, value, line?.formats?.[right])) continue;
      const choices = choicesOf(rule);
      const why = rule.help ?? (choices ? `Please enter one of the following values: ${choices.join(', ')}.` : '');
      throw new Error(
        `The data you entered in cell ${columnLetters(right + 1)}${down + 1} violates the data validation rules set on this cell. ${why}`.trim(),
      );
    }
  }
}
