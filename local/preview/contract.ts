/** What the preview's page and its server say to each other: the JSON of each endpoint. */
import type { CellView, FunctionHelp, HostEvent, MenuView, TabView } from '../host/types';

/** Everything but the cells. Answer of `GET /api/workbook`, and part of every answer to an action. */
export interface WorkbookState {
  name: string;
  /** Spreadsheet locale, for instance `en_US`: numbers on chart axes are written in it. */
  locale: string;
  tabs: TabView[];
  activeTab: number;
  /** Grows with every action, so that an answer that was overtaken is known as old. */
  revision: number;
}

/** Answer of `GET /api/start`: what the page needs once. */
export interface StartState {
  workbook: WorkbookState;
  /** The menu bar: menus of a bound script, then Extensions with the add-on in it. */
  menus: MenuView[];
  functions: FunctionHelp[];
  /** What the script showed before the page was opened, for instance a sidebar that a first run left open. */
  events: PageEvent[];
}

/** An event of the host as the page gets it: a page's HTML stays on the server and is named by its address. */
export type PageEvent =
  | Exclude<HostEvent, { type: 'sidebar' } | { type: 'dialog' }>
  | { type: 'sidebar'; title: string; frame: string }
  | { type: 'dialog'; title: string; frame: string; width: number; height: number; modal: boolean };

/** What an action did: shown to the person, and the state to redraw from. */
export interface Outcome {
  events: PageEvent[];
  workbook: WorkbookState;
  /** Time in the host, and how often the script called a service. */
  spent: { milliseconds: number; reads: number; writes: number; other: number };
}

/** Answer of `GET /api/cells?tab=1&rows=1-64&columns=1-32`. */
export interface CellsAnswer {
  cells: (CellView | null)[][];
}

/** Body of `POST /api/type`: texts as a person types them, each into one cell of one tab. */
export interface TypeRequest {
  tab: number;
  edits: { row: number; column: number; text: string }[];
}

/** Body of `POST /api/click`. */
export interface ClickRequest {
  handler: string;
}

/** Body of `POST /api/activate`. */
export interface ActivateRequest {
  tab: number;
}

/** Body of `POST /api/run`: a call of `google.script.run`. */
export interface RunRequest {
  name: string;
  args: unknown[];
}

/** Answer of every action that worked. `result` is there for `POST /api/run` only. */
export interface ActionAnswer {
  outcome: Outcome;
  result?: unknown;
}

/** Answer with a status of 400 or more. `name` and `outcome` are there when the script itself failed. */
export interface FailureAnswer {
  error: string;
  name?: string;
  outcome?: Outcome;
}
