/** The local host: Apps Script's services over one workbook, with one project loaded into it. */
import { parseA1 } from './a1';
import { CallCounter } from './calls';
import { Book, CellFault, type Tab } from './cells';
import { AuthModes } from './enumerations';
import type { Border } from './expose';
import { FormulaEngine, type FunctionOutcome } from './formulas';
import { functionHelp } from './function-help';
import { checkResult } from './function-result';
import { isDateFormat } from './number-format';
import { type LoadedProject, Project } from './project';
import { eachCell, writeText } from './reading';
import { checkArgument, deliverResult } from './script-run';
import { createServices } from './services';
import { HostSpreadsheet } from './spreadsheet';
import { fillTab } from './tab-input';
import { serialToIso } from './time-zone';
import type { AuthMode, CellInput, Host, HostEvent, HostOptions } from './types';
import { cellView, cellViews, tabView } from './view';
import type { Workspace } from './workspace';

export { workbookFromFiles } from './files';
export type * from './types';

const FUNCTION_SECONDS = 30;

/** Opens a workbook with a project: loads it and runs `onOpen` in NONE, as Sheets does for an add-on of the Marketplace. */
export function createHost(options: HostOptions): Host {
  const { workbook } = options;
  const now = options.now ?? (() => new Date());
  const project = new Project(options.project, options.now);
  const counter = new CallCounter();
  const book = new Book('host-spreadsheet', workbook.name, workbook.locale, workbook.timeZone);
  let functionProject: { loaded: LoadedProject; border: Border } | null = null;

  const load = (mode: AuthMode): { loaded: LoadedProject; border: Border } => {
    let border: Border | undefined;
    if (mode !== 'CUSTOM_FUNCTION') workspace.locks.clear();
    const loaded = project.load(mode, (execution) => {
      const services = createServices(workspace, execution, counter);
      border = services.border;
      return services.globals;
    });
    if (!border) throw new Error('Host: the project was not loaded.');
    return { loaded, border };
  };

  const callFunction = (name: string, args: unknown[]): FunctionOutcome => {
    const started = performance.now();
    try {
      functionProject ??= load('CUSTOM_FUNCTION');
      const { loaded, border } = functionProject;
      const result = loaded.call(
        name,
        args.map((arg) => border.toScript(arg)),
      );
      if (performance.now() - started > FUNCTION_SECONDS * 1000) {
        return { error: 'Exceeded maximum execution time (line 0).' };
      }
      return checkResult(name, result);
    } catch (error) {
      return { error: error instanceof Error ? error.message : String(error) };
    }
  };

  const names = [...new Set(project.functions.map(({ name }) => name).filter((name) => !name.endsWith('_')))];
  const begin = () => {
    functionProject = null;
  };
  const engine = new FormulaEngine(book, { names, begin, call: callFunction }, now);
  const workspace: Workspace = {
    book,
    engine,
    project,
    userLocale: options.userLocale ?? 'en',
    now,
    answer: options.answer ?? defaultAnswer,
    events: [],
    menus: [],
    properties: new Map(),
    caches: new Map(),
    locks: new Set(),
  };

  const tabOf = (tabId: number): Tab => {
    const tab = book.tabById(tabId);
    if (!tab) throw new Error(`Host: there is no tab with the id ${tabId}.`);
    return tab;
  };

  const host: Host = {
    tabs: () => book.tabs.map((tab) => tabView(workspace, tab)),
    cells: (tabId, firstRow, firstColumn, lastRow, lastColumn) =>
      cellViews(workspace, tabOf(tabId), firstRow, firstColumn, lastRow, lastColumn),
    type(tabId, row, column, text) {
      const tab = tabOf(tabId);
      if (row < 1 || column < 1) throw new Error('Host: rows and columns count from 1.');
      book.ensureGrid(tab, row, column);
      writeText(book, tab, row - 1, column - 1, text, now().getFullYear());
      book.onChange({ kind: 'cells', tab, row: row - 1, column: column - 1, rows: 1, columns: 1 });
    },
    evaluate(tabId, formula) {
      const tab = tabOf(tabId);
      const text = formula.startsWith('=') ? formula : `=${formula}`;
      const rows = engine.evaluate(tab, text);
      return {
        values: rows.map((row) => row.map(({ value, format }) => cellView(workspace, value, format) ?? { text: '' })),
      };
    },
    values(tabId, a1) {
      const tab = tabOf(tabId);
      const parsed = parseA1(a1);
      if (!parsed || parsed.tab !== undefined) throw new Error(`Host: ${a1} is no range of the tab.`);
      const block = {
        row: parsed.row - 1,
        column: parsed.column - 1,
        rows: (parsed.lastRow ?? tab.maxRows) - parsed.row + 1,
        columns: (parsed.lastColumn ?? tab.maxColumns) - parsed.column + 1,
      };
      const rows: CellInput[][] = Array.from({ length: block.rows }, () =>
        new Array<CellInput>(block.columns).fill(null),
      );
      eachCell(engine, tab, block, (value, format, down, right) => {
        const isDay = typeof value === 'number' && isDateFormat(format);
        const plain = value instanceof CellFault ? value.code : value;
        (rows[down] as CellInput[])[right] = isDay ? { date: serialToIso(value) } : plain;
      });
      return rows;
    },
    addTab(input) {
      const tab = fillTab(book, input);
      return tabView(workspace, tab);
    },
    setActiveTab(tabId) {
      book.activeTabId = tabOf(tabId).id;
    },
    activeTab: () => book.activeTab().id,
    menus: () => structuredClone(workspace.menus),
    click(handler) {
      if (!project.functions.some(({ name }) => name === handler))
        throw new Error(`Script function not found: ${handler}`);
      load('FULL').loaded.call(handler, []);
    },
    runFromPage(name, args) {
      if (!project.publicFunction(name)) throw new Error(`Script function not found: ${name}`);
      const sent = args.map((arg, index) => checkArgument(arg, String(index)));
      try {
        const { loaded, border } = load('FULL');
        return deliverResult(
          loaded.call(
            name,
            sent.map((arg) => border.toScript(arg)),
          ),
        );
      } catch (error) {
        const thrown = error instanceof Error ? error : new Error(String(error));
        const delivered = new Error(thrown.message);
        delivered.name = thrown.name;
        throw delivered;
      }
    },
    functions: () => functionHelp(project.functions),
    takeEvents: () => workspace.events.splice(0),
    calls: () => counter.count(),
    resetCalls: () => counter.reset(),
  };

  for (const tab of workbook.tabs) fillTab(book, tab);
  if (book.tabs.length === 0) book.addTab('Sheet1');
  book.activeTabId = book.tabs[0]?.id ?? 0;
  open(options.openedIn ?? 'NONE', load, workspace);
  counter.reset();
  return host;
}

/** Loads the project and runs `onOpen`, as opening the document does. */
function open(
  mode: 'NONE' | 'LIMITED',
  load: (mode: AuthMode) => { loaded: LoadedProject; border: Border },
  workspace: Workspace,
): void {
  const { loaded, border } = load(mode);
  if (!workspace.project.functions.some(({ name }) => name === 'onOpen')) return;
  const event = border.toScript({ authMode: AuthModes[mode], source: new HostSpreadsheet(workspace) });
  loaded.call('onOpen', [event]);
}

function defaultAnswer(event: HostEvent): { button: string } {
  return { button: event.type === 'alert' && event.buttons.startsWith('YES') ? 'YES' : 'OK' };
}
