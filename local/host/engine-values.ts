/** Values inside HyperFormula: what they are, how cells become them and they become cells. */
import { createRequire } from 'node:module';
import type * as Formulas from 'hyperformula';
import type {
  CellError,
  FunctionPluginDefinition,
  HyperFormula,
  RawCellContent,
  SimpleCellAddress,
} from 'hyperformula';
import type { Scalar } from './cells';
import { isDateFormat } from './number-format';
import { serialToWall } from './time-zone';

export type Graph = HyperFormula['dependencyGraph'];
/** What HyperFormula calculates with. */
export type EngineValue = ReturnType<Graph['getCellValue']>;

let loaded: typeof Formulas | undefined;

/** HyperFormula, loaded when the first formula needs it: that takes a quarter of a second. */
export function hyper(): typeof Formulas {
  loaded ??= createRequire(import.meta.url)('hyperformula') as typeof Formulas;
  return loaded;
}

/** Whether a value is an error. */
export function isFault(value: unknown): value is CellError {
  return loaded !== undefined && value instanceof loaded.CellError;
}

/** Whether a value is a table. */
export function isRange(value: unknown): value is Formulas.SimpleRangeValue {
  return loaded !== undefined && value instanceof loaded.SimpleRangeValue;
}

/** An error in a cell. */
export function faultOf(type: keyof typeof Formulas.ErrorType, message: string): CellError {
  const { CellError: Fault, ErrorType } = hyper();
  return new Fault(ErrorType[type], message);
}

/** What Sheets says of a function that depends on a volatile one. */
export const VOLATILE_WORDS = 'This function is not allowed to reference a cell with NOW(), RAND(), or RANDBETWEEN().';

/** A wall time as HyperFormula takes dates, independent of the process's own time zone. */
class WallDate extends Date {
  override getDate() {
    return this.getUTCDate();
  }
  override getMonth() {
    return this.getUTCMonth();
  }
  override getFullYear() {
    return this.getUTCFullYear();
  }
  override getHours() {
    return this.getUTCHours();
  }
  override getMinutes() {
    return this.getUTCMinutes();
  }
  override getSeconds() {
    return this.getUTCSeconds();
  }
  override getMilliseconds() {
    return this.getUTCMilliseconds();
  }
}

const GOOGLE_CODES: Record<string, string> = {
  DIV_BY_ZERO: '#DIV/0!',
  NAME: '#NAME?',
  VALUE: '#VALUE!',
  NUM: '#NUM!',
  NA: '#N/A',
  CYCLE: '#REF!',
  REF: '#REF!',
  SPILL: '#REF!',
  LIC: '#ERROR!',
  ERROR: '#ERROR!',
};

/** What a cell with an error shows. What depends on a volatile function waits for ever (rules, 1.3). */
export function codeOf(error: CellError): string {
  return error.message === VOLATILE_WORDS ? 'Loading...' : (GOOGLE_CODES[error.type] ?? '#ERROR!');
}

/** Text that Sheets takes for an error when it is typed or imported. */
export const ERROR_TEXT = /^#(?:N\/A|DIV\/0!|REF!|NAME\?|VALUE!|NUM!)$/i;

/** A number that knows its kind: a date, a percentage. */
export interface RichNumber {
  val: number;
  getDetailedType(): string;
  fromNumber(value: number): RichNumber;
}

/** Whether a number knows its kind. */
export function isRich(value: unknown): value is RichNumber {
  return typeof value === 'object' && value !== null && 'getDetailedType' in value;
}

/** How every engine is set up. */
export function engineOptions(plugins: FunctionPluginDefinition[]) {
  return {
    licenseKey: 'gpl-v3',
    maxRows: 10_000_000,
    maxColumns: 18_300,
    accentSensitive: true,
    functionPlugins: plugins.length === 0 ? [] : [...hyper().HyperFormula.getAllFunctionPlugins(), ...plugins],
  };
}

/** Stamps that make a number a date or a date-time inside the engine. */
let stamps: { date: RichNumber; dateTime: RichNumber } | undefined;

/** The two stamps, made once. */
export function dateStamps(): { date: RichNumber; dateTime: RichNumber } {
  if (!stamps) {
    const engine = hyper().HyperFormula.buildFromArray([[new WallDate(0), new WallDate(1000)]], engineOptions([]));
    const at = (col: number) => engine.dependencyGraph.getCellValue({ sheet: 0, row: 0, col }) as unknown as RichNumber;
    stamps = { date: at(0), dateTime: at(1) };
    engine.destroy();
  }
  return stamps;
}

/** What a formula that cannot be read gives. */
export function parseError(): CellError {
  return faultOf('ERROR', 'Formula parse error.');
}

/** A cell’s constant as the engine takes it. */
export function constant(value: string | number | boolean, format: string | undefined): RawCellContent {
  // Text that reads as an error is one, unless the cell is plain text.
  if (typeof value === 'string') return ERROR_TEXT.test(value) && format !== '@' ? value.toUpperCase() : `'${value}`;
  return typeof value === 'number' && isDateFormat(format) && value >= 0 ? new WallDate(serialToWall(value)) : value;
}

/** A cell of a table that was laid out, as the engine takes it. */
export function spilled(content: Scalar | Date | undefined): RawCellContent {
  if (content === undefined) return null;
  return typeof content === 'string' ? `'${content}` : content;
}

/** A value of a table, as it is laid out. */
export function spillContent(value: EngineValue): Scalar | Date {
  if (isRich(value))
    return /DATE|TIME/.test(value.getDetailedType()) ? new WallDate(serialToWall(value.val)) : value.val;
  if (typeof value === 'symbol') return null;
  if (isFault(value)) return codeOf(value);
  return value as Scalar;
}

/** Whether two laid-out cells are equal. */
export function sameContent(a: Scalar | Date | undefined, b: Scalar | Date | undefined): boolean {
  if (a instanceof Date && b instanceof Date) return a.getTime() === b.getTime();
  return a === b;
}

/** An address as text, and back. */
export function cellKey(address: SimpleCellAddress): string {
  return `${address.sheet},${address.row},${address.col}`;
}

/** The address of such a text. */
export function parseKey(key: string): SimpleCellAddress {
  const [sheet = 0, row = 0, col = 0] = key.split(',').map(Number);
  return { sheet, row, col };
}
