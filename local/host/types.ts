/**
 * What the local host gives to the preview, the command line and the tests: one workbook, one loaded project,
 * and everything that a person at Google Sheets could see or click.
 */
import type { GSpreadsheet } from './google';

/** A cell as a file or a sample gives it. A date is written apart from text: `{ date: '2026-03-05' }` or `'2026-03-05T14:30'`. */
export type CellInput = string | number | boolean | null | { date: string };

/** A tab as a file or a sample gives it. Row 0 of `values` is row 1 of the tab. */
export interface TabInput {
  name: string;
  values: CellInput[][];
  /** Number formats in Google's patterns, same shape as `values`; '' means automatic. */
  formats?: string[][];
  frozenRows?: number;
  rightToLeft?: boolean;
  columnWidths?: number[];
  /** `OBJECT`: a tab that holds one chart and no cells. Default `GRID`. */
  kind?: 'GRID' | 'OBJECT';
  hidden?: boolean;
  /** 1-based rows that a person hid, and rows that a filter hides. */
  hiddenRows?: number[];
  filteredRows?: number[];
  /** What somebody else protected: the whole tab, or a range of it in A1 notation. */
  protections?: { range?: string; warningOnly?: boolean; description?: string }[];
}

export interface WorkbookInput {
  name: string;
  /** Spreadsheet locale as Google writes it, for instance `en_US` or `de_DE`. */
  locale: string;
  /** Spreadsheet time zone, for instance `America/New_York`. It differs from the script's zone on purpose. */
  timeZone: string;
  tabs: TabInput[];
}

/** What a cell shows, for the preview's grid. Only what differs from a plain cell is present. */
export interface CellView {
  /** The text that Sheets would show. */
  text: string;
  /** What the formula bar shows: the formula, or the value as typed. Absent when equal to `text`. */
  input?: string;
  kind?: 'number' | 'date' | 'boolean' | 'error' | 'text';
  /** The hover note of an `#ERROR!` cell. */
  note?: string;
  style?: CellStyle;
  /** What the cell's drop-down offers. */
  choices?: string[];
}

export interface CellStyle {
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  color?: string;
  background?: string;
  fontSize?: number;
  fontFamily?: string;
  align?: 'left' | 'center' | 'right';
  verticalAlign?: 'top' | 'middle' | 'bottom';
  wrap?: boolean;
  /** CSS-like: which sides have a line, and its colour. */
  border?: { top?: string; right?: string; bottom?: string; left?: string };
}

export interface TabView {
  id: number;
  name: string;
  hidden: boolean;
  rightToLeft: boolean;
  /** Size of the grid, not of the content. */
  rows: number;
  columns: number;
  frozenRows: number;
  frozenColumns: number;
  /** Pixel widths, by 0-based column; a column that is not named has the default width. */
  columnWidths: Record<number, number>;
  rowHeights: Record<number, number>;
  defaultColumnWidth: number;
  defaultRowHeight: number;
  /** 1-based, inclusive of the first cell. */
  merges: { row: number; column: number; rows: number; columns: number }[];
  hideGridlines: boolean;
  /** 1-based rows and columns that are hidden, by a person or by a filter. */
  hiddenRows: number[];
  hiddenColumns: number[];
  charts: ChartView[];
}

/** A chart with its data read from the cells that its ranges name at the moment of asking. */
export interface ChartView {
  id: number;
  type: 'BAR' | 'COLUMN' | 'LINE' | 'AREA' | 'PIE' | 'SCATTER' | 'COMBO' | 'HISTOGRAM' | 'TABLE';
  options: Record<string, unknown>;
  /** 1-based anchor cell and pixel offsets. */
  position: { row: number; column: number; offsetX: number; offsetY: number };
  width: number;
  height: number;
  /** A1 notation of each range, tab included. */
  ranges: string[];
  /** First column of the ranges: the categories, as shown. */
  categories: string[];
  /** Where the categories stand, tab included; absent when they aren't one line of cells. */
  categoryCells?: string;
  series: ChartSeriesView[];
}

export interface ChartSeriesView {
  name: string;
  values: (number | null)[];
  texts: string[];
  /** Where name and values stand, tab included; absent when they aren't one line of cells. */
  nameCell?: string;
  cells?: string;
}

export interface MenuView {
  caption: string;
  items: ({ caption: string; handler: string } | { separator: true } | MenuView)[];
}

/** One documented custom function, read from the JSDoc of the built file as Google would read it. */
export interface FunctionHelp {
  name: string;
  description: string;
  parameters: { name: string; description: string }[];
  /** Present when Google would not offer the function or would show it wrongly, and why. */
  problem?: string;
}

/** Something that the script showed to the person. */
export type HostEvent =
  | { type: 'toast'; title: string; message: string; seconds: number }
  | { type: 'alert'; title: string; message: string; buttons: string }
  | { type: 'sidebar'; title: string; html: string }
  | { type: 'dialog'; title: string; html: string; width: number; height: number; modal: boolean }
  | { type: 'activate'; tabId: number }
  | { type: 'log'; level: string; message: string };

export type CallKind = 'read' | 'write' | 'other';

/** Service calls since the last `reset`, by kind, with the list behind the numbers. */
export interface CallCount {
  reads: number;
  writes: number;
  other: number;
  list: { service: string; method: string; kind: CallKind; detail: string }[];
  /** What works at Google and does not work well: one sentence each. */
  warnings: string[];
}

export type LockKind = 'document' | 'script' | 'user';

/**
 * How a service call fails on purpose: the service breaks down or times out, it was called too often, somebody else
 * holds the lock, or the execution's time is up (which no script can catch).
 */
export type FaultKind = 'failed' | 'timed out' | 'too many' | 'lock' | 'too long';

/** Which calls count: all, those of a kind, or one method such as `Range.setValues`. */
export type FaultPlace = 'any' | CallKind | `${string}.${string}`;

/** A document that was put aside. */
export interface Snapshot {
  /** All of it as text, to tell whether two are the same. */
  text: string;
  /** Puts it back as it was, as often as it is called. */
  restore(): void;
}

/** One call of `google.script.run` and how it ended. */
export interface PageAnswer {
  /** Which call it was, counted from 0 in the order in which the page made them. */
  call: number;
  result?: unknown;
  error?: Error;
}

/** The runner of `google.script.run`, without its handlers' return values. */
export interface PageRunner {
  withSuccessHandler(handler: (value: unknown, userObject?: unknown) => void): PageRunner;
  withFailureHandler(handler: (error: Error, userObject?: unknown) => void): PageRunner;
  withUserObject(userObject: unknown): PageRunner;
  /** Every public function of the project. It gives nothing back. */
  [name: string]: (...args: never[]) => unknown;
}

/** An open page of the script, without a browser. */
export interface Page {
  run: PageRunner;
  /** Lets Google answer everything that was asked, ten calls at once and in no order; gives how many answers came. */
  settle(): number;
}

export type AuthMode = 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL';

export interface HostOptions {
  /** Folder with exactly the files that a push sends. */
  project: string;
  workbook: WorkbookInput;
  /** The person's language as `Session.getActiveUserLocale()` gives it. Default `en`. */
  userLocale?: string;
  /** What the script sees as now. Default: the real clock. */
  now?: () => Date;
  /** A published add-on, or a script bound to one spreadsheet. Default `addon`. */
  kind?: 'addon' | 'bound';
  /** Authorization mode in which the project is opened: NONE as after installing, LIMITED once enabled. Default: NONE for an add-on, LIMITED for a bound script. */
  openedIn?: 'NONE' | 'LIMITED';
  /** False: `onOpen` and `onInstall` are called without an event, as from the script editor. */
  event?: boolean;
  /** A viewer gets no simple trigger, so no menu. Default `editor`. */
  person?: 'editor' | 'viewer';
  /** The scopes of the manifest that the person has granted. Default all. */
  granted?: readonly string[];
  /** False: the script stands alone, so document properties, cache and lock are null. Default true. */
  container?: boolean;
  /** What the cache has lost before its time: everything, or the keys for which this says so. Default nothing. */
  cacheLoses?: boolean | ((key: string) => boolean);
  /** Locks that somebody else holds; looked at whenever the script asks for one. */
  lockedBy?: readonly LockKind[];
  /** Whether dates that a cell function gets are made in another realm, where `instanceof Date` does not know them. Default: true. */
  foreignDates?: boolean;
  /** Milliseconds that a cell function may take. Default 30,000. */
  functionLimit?: number;
  /** Milliseconds that any other execution may take, `onOpen` and `onInstall` included. Default 360,000; 30,000 for these two. */
  executionLimit?: number;
  /**
   * Loads the project once for all clicks and calls of a page. Google loads it each time: only for tests that run a build
   * hundreds of times, of code that keeps nothing from one to the next. Default false.
   */
  keepLoaded?: boolean;
  /** Answers `Ui.alert` and `Ui.prompt`: the name of the button pressed, and text for a prompt. Default: OK / YES. */
  answer?: (event: HostEvent) => {
    button: string;
    text?: string /** How long the person thought. */;
    seconds?: number;
  };
}

/** The local host: one workbook with one project loaded into it. All calls are synchronous, as in Apps Script. */
export interface Host {
  /** Tabs in their order. */
  tabs(): TabView[];
  /** Cells of a block, row by row; null for an empty plain cell. Rows and columns are 1-based, both ends included. */
  cells(
    tabId: number,
    firstRow: number,
    firstColumn: number,
    lastRow: number,
    lastColumn: number,
  ): (CellView | null)[][];
  /** What a person types into a cell: a formula, a number, a date or text, read as Sheets reads it. */
  type(tabId: number, row: number, column: number, text: string): void;
  /** What a person does who inserts rows above this one. */
  insertRows(tabId: number, row: number, count: number): void;
  /** Calculates a formula as if it stood in a free cell of the tab, without writing it. */
  evaluate(tabId: number, formula: string): { values: CellView[][] };
  /** The raw values of a block as the script would get them, dates as `{ date }` in the spreadsheet's zone. For tests. */
  values(tabId: number, a1: string): CellInput[][];
  /** The number formats of a block in Google's patterns; '' is automatic. */
  formats(tabId: number, a1: string): string[][];
  /** Adds a tab, as a person does when importing a file. */
  addTab(tab: TabInput): TabView;
  setActiveTab(tabId: number): void;
  activeTab(): number;

  /** Opens the document: loads the project and runs onOpen. Called once by `createHost`. */
  menus(): MenuView[];
  /** Runs a menu item's handler as a click would, in FULL. Throws what the script throws. */
  click(handler: string): void;
  /** Runs a server function as `google.script.run` of the sidebar would: JSON-like values only, top-level names only. */
  runFromPage(name: string, args: unknown[]): unknown;
  /** Calls that a page makes together: they overtake each other. The answers in the order in which they came. */
  runTogether(calls: readonly { name: string; args: unknown[] }[]): PageAnswer[];
  /** A page with `google.script.run` as the browser gives it. */
  page(): Page;
  /** Installs the add-on from inside the editor: `onInstall` in FULL. From the Marketplace's page it is not called. */
  install(): void;
  functions(): FunctionHelp[];
  /** What was shown since the last call. */
  takeEvents(): HostEvent[];
  calls(): CallCount;
  resetCalls(): void;
  /** The calls as text, one line each, execution by execution: for the message of a failing test. */
  replay(): string;
  /** Somebody else protects a tab, or a range of it in A1 notation. */
  protect(tabId: number, range?: string): void;
  /** What a person does by hand, said in Google's own words: formats, charts, rows, tabs. It is no call of the script. */
  byHand<T>(work: (spreadsheet: GSpreadsheet) => T): T;
  /** Puts the document and what is saved with it aside. */
  snapshot(): Snapshot;
  /** Makes the n-th service call from now on fail as Google does. */
  failAt(call: number, kind?: FaultKind, place?: FaultPlace): void;
}
