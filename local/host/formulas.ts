/** Formulas: HyperFormula over the cell store, built only when a formula needs it and kept in step with edits. */
import type {
  CellError,
  FunctionPluginDefinition,
  HyperFormula,
  RawCellContent,
  SimpleCellAddress,
} from 'hyperformula';
import { type Block, columnLetters } from './a1';
import { GOOGLE_FUNCTIONS } from './builtin-names';
import { type Book, CellFault, type Change, type Computed, type Scalar, type Tab } from './cells';
import {
  cellKey,
  codeOf,
  constant,
  dateStamps,
  type EngineValue,
  engineOptions,
  faultOf,
  type Graph,
  hyper,
  isFault,
  isRange,
  isRich,
  parseError,
  parseKey,
  type RichNumber,
  sameContent,
  spillContent,
  spilled,
  VOLATILE_WORDS,
} from './engine-values';
import { calledFunctions, toEngine } from './formula-text';
import { isDateFormat } from './number-format';
import { instantToSerial, serialToInstant } from './time-zone';

/** A value on its way to or from a custom function: as a script sees a cell. */
export type ScriptCell = string | number | boolean | Date;

/** What a custom function gave: one value, a table, or the message of what it threw. */
export type FunctionOutcome = { value: ScriptCell } | { table: ScriptCell[][] } | { error: string };

/** The project's functions, as the formula engine needs them. */
export interface CustomFunctions {
  /** Names as declared; formulas match them without regard to case. */
  names: string[];
  /** Called before a calculation, so that the functions start from a freshly loaded project. */
  begin(): void;
  call(name: string, args: unknown[]): FunctionOutcome;
}

type Ast = Parameters<HyperFormula['lazilyTransformingAstService']['applyTransformations']>[0];
type CallAst = Ast & { procedureName: string; args: Ast[] };
interface State {
  formulaAddress: SimpleCellAddress;
}

/** Most cells that are changed one by one; a bigger change builds the engine anew. */
const REBUILD_ABOVE = 300_000;
// Names with a dot, which no script function can have.
const WRAP = 'HOST.RESULT';
const PARSE_ERROR = 'HOST.PARSEERROR';

/** What Sheets refuses as an argument of a custom function. TODAY is not among its words (rules, 1.3). */
const VOLATILE = /^(?:NOW|RAND|RANDBETWEEN|RANDARRAY)$/i;

/** Functions whose result has the format of the cells that they read. */
const KEEPS_DATES = /^(?:MAX|MIN|MAXIFS|MINIFS|LARGE|SMALL|MEDIAN|AVERAGE)$/;

/** A calculated cell: its value, and the number format that the formula itself brings along. */
export interface Calculated {
  value: Computed;
  format?: string;
}

/** The formula engine of one workbook. */
export class FormulaEngine {
  private engine: HyperFormula | null = null;
  private graph: Graph | null = null;
  private pending: Exclude<Change, { kind: 'reshaped' }>[] = [];
  private stale = true;
  private calculating = false;
  /** While a formula is tried without a cell, its result is kept here. */
  private isTrial = false;
  private captured: EngineValue[][] | null = null;
  private readonly sheetOf = new Map<Tab, number>();
  private tabOf: Tab[] = [];
  private readonly tables = new Map<string, EngineValue[][]>();
  private laid = new Map<string, Scalar | Date>();
  private blocked = new Map<string, string>();
  private readonly scriptNames: Map<string, string>;
  private plugin: FunctionPluginDefinition | undefined;

  constructor(
    private readonly book: Book,
    private readonly functions: CustomFunctions,
    private readonly now: () => Date,
  ) {
    this.scriptNames = new Map(
      functions.names
        .filter((name) => !GOOGLE_FUNCTIONS.has(name.toUpperCase()))
        .map((name) => [name.toUpperCase(), name]),
    );
    book.onChange = (change) => {
      if (change.kind === 'reshaped') this.stale = true;
      else this.pending.push(change);
    };
  }

  /** The clock on the wall in the spreadsheet's zone, as a serial number. */
  private clock(): number {
    return instantToSerial(this.now().getTime(), this.book.timeZone);
  }

  /** Brings every formula up to date. Does nothing while there is no formula in the workbook. */
  calculate(): void {
    if (this.calculating) return;
    if (!this.engine && !this.book.hasFormulas()) {
      this.pending = [];
      return;
    }
    this.synchronize();
  }

  /** A cell of a tab with formulas, after calculation. 0-based. */
  at(tab: Tab, row: number, column: number): Calculated {
    const value = this.book.hasFormulas() ? this.readCell(tab, row, column) : (tab.rows[row]?.values[column] ?? null);
    return this.calculated(value, tab, row, column);
  }

  /** Blocks that tables from formulas fill on a tab, their own cell included. 1-based. */
  spills(tab: Tab): Block[] {
    const blocks: Block[] = [];
    for (const [key, table] of this.tables) {
      const anchor = parseKey(key);
      if (this.tabOf[anchor.sheet] !== tab || this.blocked.has(key)) continue;
      blocks.push({ row: anchor.row + 1, column: anchor.col + 1, rows: table.length, columns: table[0]?.length ?? 1 });
    }
    return blocks;
  }

  /** Calculates a formula as if it stood in a free cell of a tab. */
  evaluate(tab: Tab, formula: string): Calculated[][] {
    if (!this.engine) this.stale = true;
    this.synchronize();
    const engine = this.built();
    this.calculating = true;
    this.captured = null;
    try {
      this.functions.begin();
      this.isTrial = true;
      const text = this.engineFormula(tab, formula);
      if (engine.validateFormula(text)) engine.calculateFormula(text, this.sheetOf.get(tab) ?? 0);
      const rows: EngineValue[][] = this.captured ?? [[parseError()]];
      return rows.map((row) => row.map((value) => this.calculated(value, tab, 0, -1, formula)));
    } finally {
      this.isTrial = false;
      this.calculating = false;
    }
  }

  private built(): HyperFormula {
    if (!this.engine) throw new Error('Host: the formula engine is not built.');
    return this.engine;
  }

  private synchronize(): void {
    if (this.calculating || (!this.stale && this.pending.length === 0)) return;
    this.calculating = true;
    try {
      this.functions.begin();
      if (this.stale || this.pendingCells() > REBUILD_ABOVE || !this.applyPending()) this.rebuild();
      this.pending = [];
      this.settle();
    } finally {
      this.calculating = false;
    }
  }

  private rebuild(): void {
    this.engine?.destroy();
    this.engine = null;
    this.graph = null;
    this.tables.clear();
    this.laid.clear();
    this.blocked.clear();
    this.sheetOf.clear();
    this.tabOf = [...this.book.tabs];
    this.tabOf.forEach((tab, index) => {
      this.sheetOf.set(tab, index);
    });
    const sheets: Record<string, RawCellContent[][]> = {};
    for (const tab of this.tabOf) sheets[tab.name] = this.contents(tab, 0, 0, tab.rows.length);
    this.stale = false;
    this.plugin ??= this.buildPlugin();
    this.engine = hyper().HyperFormula.buildFromSheets(sheets, engineOptions([this.plugin]));
    this.graph = this.engine.dependencyGraph;
  }

  private applyPending(): boolean {
    const engine = this.engine;
    if (!engine) return false;
    // What stands in a tab now is all that counts: a new tab that is filled at once is taken over once.
    const filled = new Set<Tab>();
    try {
      engine.batch(() => {
        for (const change of this.pending) {
          const { tab } = change;
          if (filled.has(tab)) continue;
          const sheet = this.sheetOf.get(tab);
          if (sheet === undefined || change.kind === 'refilled') {
            filled.add(tab);
            engine.setSheetContent(sheet ?? this.addSheet(engine, tab), this.contents(tab, 0, 0, tab.rows.length));
          } else if (change.kind === 'cells') {
            const { row, column, rows, columns } = change;
            this.forgetTables(sheet, row, column, rows, columns);
            engine.setCellContents({ sheet, row, col: column }, this.contents(tab, row, column, rows, columns));
          }
        }
      });
      return true;
    } catch (error) {
      if (error instanceof Error && error.message.startsWith('Host:')) throw error;
      return false;
    }
  }

  private addSheet(engine: HyperFormula, tab: Tab): number {
    const sheet = engine.getSheetId(engine.addSheet(tab.name)) ?? 0;
    this.sheetOf.set(tab, sheet);
    this.tabOf[sheet] = tab;
    return sheet;
  }

  private pendingCells(): number {
    return this.pending.reduce((sum, change) => {
      if (change.kind === 'cells') return sum + change.rows * change.columns;
      return sum + change.tab.rows.length * change.tab.maxColumns;
    }, 0);
  }

  private forgetTables(sheet: number, row: number, column: number, rows: number, columns: number): void {
    for (const key of this.tables.keys()) {
      const at = parseKey(key);
      const inside =
        at.sheet === sheet && at.row >= row && at.row < row + rows && at.col >= column && at.col < column + columns;
      if (inside) this.tables.delete(key);
    }
  }

  private contents(
    tab: Tab,
    firstRow: number,
    firstColumn: number,
    rows: number,
    columns?: number,
  ): RawCellContent[][] {
    const sheet = this.sheetOf.get(tab) ?? 0;
    const out: RawCellContent[][] = [];
    for (let row = firstRow; row < firstRow + rows; row += 1) {
      const line = tab.rows[row];
      const width = columns ?? Math.max(line?.values.length ?? 0, line?.formulas?.length ?? 0);
      const cells: RawCellContent[] = new Array(width);
      for (let index = 0; index < width; index += 1) {
        const column = firstColumn + index;
        const formula = line?.formulas?.[column];
        const value = line?.values[column] ?? null;
        if (formula !== undefined) cells[index] = this.engineFormula(tab, formula);
        else if (value !== null) cells[index] = constant(value, line?.formats?.[column]);
        else cells[index] = spilled(this.laid.get(cellKey({ sheet, row, col: column })));
      }
      out.push(cells);
    }
    return out;
  }

  private engineFormula(tab: Tab, formula: string): string {
    try {
      const body = toEngine(formula, this.book.locale.decimalComma, (name) => {
        const named = name === undefined ? tab : this.book.tabByName(name);
        return named && { rows: named.maxRows, columns: named.maxColumns };
      });
      return `=${WRAP}(${body.slice(1)})`;
    } catch {
      return `=${PARSE_ERROR}()`;
    }
  }

  /** Lays out the tables that formulas gave, until nothing moves any more. */
  private settle(): void {
    for (let pass = 0; pass < 25; pass += 1) {
      const { laid, blocked } = this.layOut();
      const engine = this.built();
      const cells = [...new Set([...this.laid.keys(), ...laid.keys()])].filter(
        (key) => !sameContent(this.laid.get(key), laid.get(key)),
      );
      const anchors = [...new Set([...this.blocked.keys(), ...blocked.keys()])].filter(
        (key) => this.blocked.get(key) !== blocked.get(key),
      );
      this.laid = laid;
      this.blocked = blocked;
      if (cells.length === 0 && anchors.length === 0) return;
      engine.batch(() => {
        for (const key of cells) {
          const at = parseKey(key);
          const tab = this.tabOf[at.sheet];
          const line = tab?.rows[at.row];
          const occupied = line?.formulas?.[at.col] !== undefined || (line?.values[at.col] ?? null) !== null;
          if (tab && !occupied) engine.setCellContents(at, spilled(laid.get(key)));
        }
        for (const key of anchors) {
          const at = parseKey(key);
          const tab = this.tabOf[at.sheet];
          const formula = tab?.formulaAt(at.row, at.col);
          if (tab && formula !== undefined) engine.setCellContents(at, this.engineFormula(tab, formula));
        }
      });
    }
    throw new Error('Host: tables that formulas return keep moving each other.');
  }

  private layOut(): { laid: Map<string, Scalar | Date>; blocked: Map<string, string> } {
    const laid = new Map<string, Scalar | Date>();
    const blocked = new Map<string, string>();
    const keys = [...this.tables.keys()].sort((a, b) => {
      const [one, other] = [parseKey(a), parseKey(b)];
      return one.sheet - other.sheet || one.row - other.row || one.col - other.col;
    });
    for (const key of keys) {
      const anchor = parseKey(key);
      const tab = this.tabOf[anchor.sheet];
      const table = this.tables.get(key) ?? [];
      const top = this.raw(anchor);
      const circular = isFault(top) && top.type === hyper().ErrorType.CYCLE;
      if (!tab || circular || tab.formulaAt(anchor.row, anchor.col) === undefined) {
        this.tables.delete(key);
        continue;
      }
      const cells: [string, Scalar | Date][] = [];
      let obstacle: string | undefined;
      table.forEach((row, down) => {
        row.forEach((value, right) => {
          if (down === 0 && right === 0) return;
          const at = { sheet: anchor.sheet, row: anchor.row + down, col: anchor.col + right };
          const line = tab.rows[at.row];
          const occupied =
            line?.formulas?.[at.col] !== undefined || (line?.values[at.col] ?? null) !== null || laid.has(cellKey(at));
          if (occupied) obstacle ??= `${columnLetters(at.col + 1)}${at.row + 1}`;
          cells.push([cellKey(at), spillContent(value)]);
        });
      });
      if (obstacle !== undefined) blocked.set(key, obstacle);
      else {
        const before = tab.maxRows + tab.maxColumns;
        tab.maxRows = Math.max(tab.maxRows, anchor.row + table.length);
        tab.maxColumns = Math.max(tab.maxColumns, anchor.col + (table[0]?.length ?? 1));
        if (tab.maxRows + tab.maxColumns !== before) this.stale = true;
        for (const [cell, value] of cells) laid.set(cell, value);
      }
    }
    return { laid, blocked };
  }

  private raw(address: SimpleCellAddress): EngineValue {
    if (!this.graph) throw new Error('Host: the formula engine is not built.');
    return this.graph.getCellValue(address);
  }

  /** The engine's value where a formula or a spilled table may stand, else the store's. */
  private readCell(tab: Tab, row: number, column: number): EngineValue | Scalar {
    const line = tab.rows[row];
    const value = line?.values[column] ?? null;
    if (value !== null && line?.formulas?.[column] === undefined) return value;
    const sheet = this.sheetOf.get(tab);
    if (sheet === undefined || tab.formulaCount === 0) return value;
    return this.raw({ sheet, row, col: column });
  }

  private calculated(value: EngineValue | Scalar, tab: Tab, row: number, column: number, text?: string): Calculated {
    if (isRich(value)) {
      const format = this.automaticFormat(value.getDetailedType());
      return format === undefined ? { value: value.val } : { value: value.val, format };
    }
    if (isFault(value)) return { value: this.fault(value, text ?? tab.formulaAt(row, column) ?? '') };
    if (isRange(value)) return this.calculated(value.data[0]?.[0] ?? null, tab, row, column, text);
    return { value: typeof value === 'symbol' ? null : value };
  }

  private automaticFormat(type: string): string | undefined {
    const { datePattern } = this.book.locale;
    if (type === 'NUMBER_DATE') return datePattern;
    if (type === 'NUMBER_DATETIME') return `${datePattern} h:mm:ss`;
    if (type === 'NUMBER_TIME') return 'h:mm:ss';
    return type === 'NUMBER_PERCENT' ? '0.00%' : undefined;
  }

  private fault(error: CellError, formula: string): CellFault {
    const code = codeOf(error);
    const message = error.message ?? '';
    if (error.type === hyper().ErrorType.CYCLE) {
      return new CellFault(
        code,
        'Circular dependency detected. To resolve with iterative calculation, see File > Settings.',
      );
    }
    if (error.type === hyper().ErrorType.ERROR && message.startsWith('Parsing error')) {
      return new CellFault(code, 'Formula parse error.');
    }
    if (error.type === hyper().ErrorType.NAME) return new CellFault(code, this.unknownName(formula) ?? message);
    return new CellFault(code, message);
  }

  private unknownName(formula: string): string | undefined {
    const known = new Set(this.engine?.getRegisteredFunctionNames() ?? []);
    for (const name of calledFunctions(formula, this.book.locale.decimalComma)) {
      const upper = name.toUpperCase();
      if (known.has(upper) || this.scriptNames.has(upper)) continue;
      if (GOOGLE_FUNCTIONS.has(upper))
        return `Host: the built-in function ${upper} is not in the local formula engine.`;
      return `Unknown function: '${name}'.`;
    }
    return undefined;
  }

  private buildPlugin(): FunctionPluginDefinition {
    const self = this;
    class ProjectPlugin extends hyper().FunctionPlugin {
      callProject(ast: CallAst, state: State): unknown {
        if (ast.args.some((arg) => self.readsVolatile(arg, state))) return faultOf('ERROR', VOLATILE_WORDS);
        const same = self.functions.names.filter((name) => name.toUpperCase() === ast.procedureName);
        if (same.length > 1) return faultOf('ERROR', `Host: ${same.join(' and ')} are one name to Sheets.`);
        const args = ast.args.map((arg) =>
          self.argument(arg, state, this.dependencyGraph, () => this.evaluateAst(arg, state as never)),
        );
        return self.fromOutcome(self.functions.call(self.scriptNames.get(ast.procedureName) ?? '', args));
      }
      result(ast: CallAst, state: State): unknown {
        const key = cellKey(state.formulaAddress);
        const [inner] = ast.args;
        if (!inner) return parseError();
        const value = self.dated(inner, state, this.evaluateAst(inner, state as never));
        if (self.isTrial) {
          self.captured = isRange(value) ? value.data : [[value]];
          return '';
        }
        if (!isRange(value)) {
          self.tables.delete(key);
          return value;
        }
        const rows = value.data;
        if (rows.length > 1 || (rows[0]?.length ?? 0) > 1) self.tables.set(key, rows);
        else self.tables.delete(key);
        const obstacle = self.blocked.get(key);
        if (obstacle !== undefined) {
          const words = `Array result was not expanded because it would overwrite data in ${obstacle}.`;
          return faultOf('REF', words);
        }
        return rows[0]?.[0] ?? '';
      }
      now(): unknown {
        return dateStamps().dateTime.fromNumber(self.clock());
      }
      today(): unknown {
        return dateStamps().date.fromNumber(Math.floor(self.clock()));
      }
      parseError(): unknown {
        return parseError();
      }
      /** A picture at Google; here blocks as high as the numbers, so that its course can be seen and tested. */
      sparkline(ast: CallAst, state: State): unknown {
        const [range] = ast.args;
        if (!range) return faultOf('NA', 'Wrong number of arguments to SPARKLINE.');
        const cells = self.argument(range, state, this.dependencyGraph, () => this.evaluateAst(range, state as never));
        return sparks((Array.isArray(cells) ? cells.flat() : [cells]).filter((cell) => typeof cell === 'number'));
      }
      ifError(ast: CallAst, state: State): unknown {
        const [first, second] = ast.args;
        if (!first) return faultOf('NA', 'Wrong number of arguments to IFERROR.');
        const value = this.evaluateAst(first, state as never);
        // What waits for ever is no error that could be caught.
        if (!isFault(value) || value.message === VOLATILE_WORDS) return value;
        return second ? this.evaluateAst(second, state as never) : '';
      }
    }
    const implemented: Record<string, { method: string; isVolatile?: boolean }> = {
      [WRAP]: { method: 'result' },
      [PARSE_ERROR]: { method: 'parseError' },
      IFERROR: { method: 'ifError' },
      NOW: { method: 'now', isVolatile: true },
      TODAY: { method: 'today', isVolatile: true },
      SPARKLINE: { method: 'sparkline' },
    };
    for (const name of this.scriptNames.keys()) implemented[name] = { method: 'callProject' };
    ProjectPlugin.implementedFunctions = implemented as never;
    const names = Object.fromEntries(Object.keys(implemented).map((name) => [name, name]));
    hyper().HyperFormula.getLanguage('enGB').extendFunctions(names);
    return ProjectPlugin;
  }

  /** Whether an argument holds NOW, RAND or RANDBETWEEN, itself or in a cell that it names. */
  private readsVolatile(ast: Ast, state: State): boolean {
    if (ast.type === 'FUNCTION_CALL') {
      return VOLATILE.test(ast.procedureName) || ast.args.some((arg) => this.readsVolatile(arg, state));
    }
    if (ast.type === 'CELL_REFERENCE' || ast.type === 'CELL_RANGE') {
      const [first, last] = ast.type === 'CELL_RANGE' ? [ast.start, ast.end] : [ast.reference, ast.reference];
      const start = first.toSimpleCellAddress(state.formulaAddress);
      const end = last.toSimpleCellAddress(state.formulaAddress);
      const tab = this.tabOf[start.sheet];
      if (!tab || tab.formulaCount === 0) return false;
      return tab.rows.slice(Math.max(0, start.row), end.row + 1).some((line) =>
        line?.formulas?.slice(Math.max(0, start.col), end.col + 1).some((formula) => {
          const called = formula === undefined ? [] : calledFunctions(formula, this.book.locale.decimalComma);
          return called.some((name) => VOLATILE.test(name));
        }),
      );
    }
    if (ast.type === 'PARENTHESES') return this.readsVolatile(ast.expression, state);
    const sides =
      'left' in ast ? [ast.left, ast.right] : 'value' in ast && typeof ast.value === 'object' ? [ast.value] : [];
    return sides.some((side) => this.readsVolatile(side, state));
  }

  /** One argument as Sheets passes it; references are read from the host's own cells. */
  private argument(ast: Ast, state: State, graph: Graph, evaluate: () => EngineValue): unknown {
    this.graph = graph;
    if (ast.type === 'PARENTHESES') return this.argument(ast.expression, state, graph, evaluate);
    if (ast.type === 'EMPTY') return '';
    if (ast.type === 'CELL_REFERENCE') {
      const address = ast.reference.toSimpleCellAddress(state.formulaAddress);
      const tab = this.tabOf[address.sheet];
      if (tab && address.row >= 0 && address.col >= 0) return this.scriptCell(tab, address.row, address.col);
      return '#REF!';
    }
    if (ast.type === 'CELL_RANGE') {
      const start = ast.start.toSimpleCellAddress(state.formulaAddress);
      const end = ast.end.toSimpleCellAddress(state.formulaAddress);
      const tab = this.tabOf[start.sheet];
      if (!tab || start.row < 0 || start.col < 0 || end.row < start.row || end.col < start.col) return '#REF!';
      return shaped(this.scriptBlock(tab, start.row, start.col, end.row, end.col));
    }
    const value = this.dated(ast, state, evaluate());
    if (!isRange(value)) return this.toScript(value);
    if (value.range) {
      const { start, end } = value.range;
      const tab = this.tabOf[start.sheet];
      if (tab) return shaped(this.scriptBlock(tab, start.row, start.col, end.row, end.col));
    }
    return shaped(value.data.map((row) => row.map((cell) => this.toScript(cell))));
  }

  /** The greatest of some dates is a date: the result takes the format of the first cell that the function reads. */
  private dated(ast: Ast, state: State, value: EngineValue): EngineValue {
    if (typeof value !== 'number' || ast.type !== 'FUNCTION_CALL' || !KEEPS_DATES.test(ast.procedureName)) return value;
    const [first] = ast.args;
    if (first?.type !== 'CELL_RANGE' && first?.type !== 'CELL_REFERENCE') return value;
    const from = (first.type === 'CELL_RANGE' ? first.start : first.reference).toSimpleCellAddress(
      state.formulaAddress,
    );
    const to = (first.type === 'CELL_RANGE' ? first.end : first.reference).toSimpleCellAddress(state.formulaAddress);
    const tab = this.tabOf[from.sheet];
    for (let row = from.row; tab && row <= Math.min(to.row, tab.rows.length - 1); row += 1) {
      const cell = tab.rows[row]?.values[from.col] ?? null;
      if (typeof cell !== 'number') continue;
      if (!isDateFormat(tab.formatAt(row, from.col))) return value;
      const { date, dateTime } = dateStamps();
      return (Number.isInteger(value) ? date : dateTime).fromNumber(value) as unknown as EngineValue;
    }
    return value;
  }

  private scriptBlock(tab: Tab, row: number, column: number, lastRow: number, lastColumn: number): ScriptCell[][] {
    const rows: ScriptCell[][] = [];
    for (let at = row; at <= lastRow; at += 1) {
      const cells: ScriptCell[] = [];
      for (let index = column; index <= lastColumn; index += 1) cells.push(this.scriptCell(tab, at, index));
      rows.push(cells);
    }
    return rows;
  }

  private scriptCell(tab: Tab, row: number, column: number): ScriptCell {
    const value = this.readCell(tab, row, column);
    const plain = isRich(value) ? value.val : value;
    if (typeof plain === 'number' && isDateFormat(tab.formatAt(row, column))) return this.instant(plain);
    const explicit = tab.formatAt(row, column) !== undefined;
    return explicit && isRich(value) ? value.val : this.toScript(value);
  }

  private instant(serial: number): Date {
    return new Date(serialToInstant(serial, this.book.timeZone));
  }

  private toScript(value: EngineValue | Scalar): ScriptCell {
    if (value === null || typeof value === 'symbol') return '';
    if (isRich(value)) return /DATE|TIME/.test(value.getDetailedType()) ? this.instant(value.val) : value.val;
    if (isFault(value)) return codeOf(value);
    if (isRange(value)) return this.toScript(value.data[0]?.[0] ?? null);
    return value as ScriptCell;
  }

  private fromOutcome(outcome: FunctionOutcome): unknown {
    if ('error' in outcome) return faultOf('ERROR', outcome.error);
    if ('value' in outcome) return this.fromScript(outcome.value);
    return hyper().SimpleRangeValue.onlyValues(
      outcome.table.map((row) => row.map((cell) => this.fromScript(cell) as never)),
    );
  }

  private fromScript(value: ScriptCell): string | number | boolean | RichNumber {
    if (!(value instanceof Date)) return value;
    const serial = instantToSerial(value.getTime(), this.book.timeZone);
    return (Number.isInteger(serial) ? dateStamps().date : dateStamps().dateTime).fromNumber(serial);
  }
}

/** A range of one cell arrives as its value, like a single cell. */
function shaped(rows: ScriptCell[][]): ScriptCell[][] | ScriptCell {
  const only = rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
  return only === undefined ? rows : only;
}

function sparks(numbers: readonly number[]): string {
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  const heights = '▁▂▃▄▅▆▇█';
  return numbers.map((one) => heights[most > least ? Math.round(((one - least) / (most - least)) * 7) : 3]).join('');
}
