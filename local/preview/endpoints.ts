/** The preview's JSON endpoints: each reads its request, asks the host and answers with data. */
import type { Host, HostEvent, MenuView } from '../host/types';
import type {
  ActionAnswer,
  CellsAnswer,
  FailureAnswer,
  Outcome,
  PageEvent,
  StartState,
  WorkbookState,
} from './contract';
import type { ScriptPages } from './script-pages';

/** A request that cannot be answered; `status` is its HTTP status and the message one sentence. */
export class RequestError extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly details: Omit<FailureAnswer, 'error'> = {},
  ) {
    super(message);
  }
}

export interface EndpointContext {
  host: Host;
  pages: ScriptPages;
  workbookName: string;
  addOnName: string;
  locale: string;
  /** Number of actions so far. */
  revision: number;
}

type Body = Record<string, unknown>;
type Endpoint = (context: EndpointContext, query: URLSearchParams, body: Body) => unknown;

const largestBlock = 20_000;

/** The menu that `createAddonMenu` adds to. */
const extensions = 'Extensions';

export const endpoints: Record<string, Endpoint> = {
  /** The workbook, the menus, the functions' help, and what was shown before the page opened. */
  'GET /api/start': (context): StartState => ({
    workbook: workbookState(context),
    menus: menuBar(context),
    functions: context.host.functions(),
    events: takeEvents(context),
  }),

  /** The workbook as it is now: tabs, the active one, charts with their data. */
  'GET /api/workbook': (context): WorkbookState => workbookState(context),

  /** Cells of a block of one tab: `tab=1&rows=1-64&columns=1-32`, both ends included. */
  'GET /api/cells': (context, query): CellsAnswer => {
    const tab = tabId(context, Number(query.get('tab') ?? Number.NaN));
    const [firstRow, lastRow] = span(query, 'rows');
    const [firstColumn, lastColumn] = span(query, 'columns');
    if ((lastRow - firstRow + 1) * (lastColumn - firstColumn + 1) > largestBlock) {
      throw new RequestError(400, `A block may hold at most ${largestBlock} cells.`);
    }
    return { cells: context.host.cells(tab, firstRow, firstColumn, lastRow, lastColumn) };
  },

  /** Types texts into cells, as a person does: `{ tab, edits: [{ row, column, text }] }`. */
  'POST /api/type': (context, _query, body): ActionAnswer => {
    const tab = tabId(context, body.tab);
    const edits = list(body, 'edits').map((edit) => {
      const { row, column, text } = (edit ?? {}) as Record<string, unknown>;
      if (!isPosition(row) || !isPosition(column) || typeof text !== 'string') {
        throw new RequestError(400, 'Each edit needs a row and a column from 1, and a text.');
      }
      return { row, column, text };
    });
    return act(context, () => {
      for (const edit of edits) context.host.type(tab, edit.row, edit.column, edit.text);
    });
  },

  /** Shows another tab: `{ tab }`. */
  'POST /api/activate': (context, _query, body): ActionAnswer => {
    const tab = tabId(context, body.tab);
    return act(context, () => context.host.setActiveTab(tab));
  },

  /** Clicks a menu item: `{ handler }`. A failure of the script is answered with 422 and what it did before. */
  'POST /api/click': (context, _query, body): ActionAnswer => {
    const handler = text(body, 'handler');
    return act(context, () => context.host.click(handler));
  },

  /** A call of `google.script.run` by a sidebar or dialog: `{ name, args }`. A failure of the script gives 422. */
  'POST /api/run': (context, _query, body): ActionAnswer => {
    const name = text(body, 'name');
    const args = list(body, 'args');
    let result: unknown;
    const answer = act(context, () => {
      result = context.host.runFromPage(name, args);
    });
    return { ...answer, result: result ?? null };
  },
};

function act(context: EndpointContext, action: () => void): ActionAnswer {
  context.revision += 1;
  const before = context.host.calls();
  const started = performance.now();
  const outcome = (): Outcome => {
    const milliseconds = performance.now() - started;
    const after = context.host.calls();
    return {
      events: takeEvents(context),
      workbook: workbookState(context),
      spent: {
        milliseconds,
        reads: after.reads - before.reads,
        writes: after.writes - before.writes,
        other: after.other - before.other,
      },
    };
  };
  try {
    action();
  } catch (error) {
    const { name, message } = thrown(error);
    throw new RequestError(422, message, { name, outcome: outcome() });
  }
  return { outcome: outcome() };
}

/** The script's errors come from another realm, so they are read by their shape. */
function thrown(error: unknown): { name: string; message: string } {
  if (typeof error !== 'object' || error === null) return { name: 'Error', message: String(error) };
  const { name, message } = error as { name?: unknown; message?: unknown };
  return {
    name: typeof name === 'string' && name !== '' ? name : 'Error',
    message: typeof message === 'string' && message !== '' ? message : String(error),
  };
}

function workbookState({ host, workbookName, locale, revision }: EndpointContext): WorkbookState {
  return { name: workbookName, locale, tabs: host.tabs(), activeTab: host.activeTab(), revision };
}

function takeEvents({ host, pages }: EndpointContext): PageEvent[] {
  return host.takeEvents().map((event: HostEvent): PageEvent => {
    if (event.type !== 'sidebar' && event.type !== 'dialog') return event;
    const { html, ...rest } = event;
    return { ...rest, frame: pages.add(html) };
  });
}

/** Sheets puts an add-on's menu under Extensions by its name; a bound script's own menus stand in the bar. */
function menuBar({ host, addOnName }: EndpointContext): MenuView[] {
  const own = host.menus();
  const addOns = own.filter(({ caption }) => caption === extensions);
  const items = addOns.map((menu) => ({ caption: addOnName, items: menu.items }));
  return [...own.filter(({ caption }) => caption !== extensions), { caption: extensions, items }];
}

function tabId({ host }: EndpointContext, id: unknown): number {
  const tab = host.tabs().find((candidate) => candidate.id === id);
  if (!tab) throw new RequestError(404, `There is no tab with the id ${String(id)}.`);
  return tab.id;
}

function span(query: URLSearchParams, name: string): [number, number] {
  const [first, last] = (query.get(name) ?? '').split('-').map(Number);
  if (!isPosition(first) || !isPosition(last) || last < first) {
    throw new RequestError(400, `The ${name} must be written as first-last, counted from 1.`);
  }
  return [first, last];
}

function isPosition(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1;
}

function text(body: Body, name: string): string {
  const value = body[name];
  if (typeof value !== 'string' || value === '') throw new RequestError(400, `The request lacks ${name}.`);
  return value;
}

function list(body: Body, name: string): unknown[] {
  const value = body[name];
  if (!Array.isArray(value)) throw new RequestError(400, `The request lacks the list ${name}.`);
  return value;
}
