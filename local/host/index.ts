/** The local host: Apps Script's services over one workbook, with one project loaded into it. */
import { parseA1 } from './a1';
import { CallCounter } from './calls';
import { Book, CellFault, type Tab } from './cells';
import { checkValidation } from './data-validation';
import { AuthModes } from './enumerations';
import { Executions, type Running } from './executions';
import { Faults } from './faults';
import { FormulaEngine, type FunctionOutcome } from './formulas';
import { functionHelp } from './function-help';
import { checkResult } from './function-result';
import { asGoogle } from './google';
import { isAutomatic, isDateFormat } from './number-format';
import { createPage, runTogether } from './page';
import { Project } from './project';
import { eachCell, writeText } from './reading';
import { checkArguments, deliverResult } from './script-run';
import { snapshot } from './snapshot';
import { HostSpreadsheet } from './spreadsheet';
import { fillTab, foreignProtection } from './tab-input';
import { serialToIso } from './time-zone';
import type { CellInput, Host, HostEvent, HostOptions } from './types';
import { cellView, cellViews, tabView } from './view';
import type { Workspace } from './workspace';

export { workbookFromFiles } from './files';
export type * from './types';

/** Opens a workbook with a project: loads it and runs `onOpen` in NONE, as Sheets does for an add-on of the Marketplace. */
export function createHost(options: HostOptions): Host {
  const { workbook } = options;
  const now = options.now ?? (() => new Date());
  const project = new Project(options.project);
  const counter = new CallCounter();
  const book = new Book('host-spreadsheet', workbook.name, workbook.locale, workbook.timeZone);
  const faults = new Faults(book.id);
  let functionProject: Running | null = null;

  const callFunction = (name: string, args: unknown[]): FunctionOutcome => {
    const outer = workspace.execution;
    try {
      functionProject ??= executions.start('cell', 'CUSTOM_FUNCTION', 'cell functions');
      const { border, call, execution } = functionProject;
      workspace.execution = execution;
      counter.begin(execution.title);
      // Each cell has its own clock.
      execution.clock = executions.clock('cell');
      const passed = args.map((arg) => border.toScript(arg, executions.foreignDates));
      return checkResult(name, call(name, passed));
    } catch (error) {
      return { error: error instanceof Error ? error.message : String(error) };
    } finally {
      workspace.execution = outer;
      if (outer) counter.resume(outer.title);
    }
  };

  const names = [...new Set(project.functions.map(({ name }) => name).filter((name) => !name.endsWith('_')))];
  const begin = () => {
    functionProject = null;
  };
  const engine = new FormulaEngine(book, { names, begin, call: callFunction }, now);
  const { cacheLoses = false } = options;
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
    kind: options.kind ?? 'addon',
    container: options.container ?? true,
    cacheLoses: typeof cacheLoses === 'function' ? cacheLoses : () => cacheLoses,
    lockedBy: options.lockedBy ?? [],
    counter,
    execution: undefined,
  };
  const executions = new Executions(workspace, counter, faults, options);

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
      const cell = { row: row - 1, column: column - 1, rows: 1, columns: 1 };
      const { values = [], formats = [] } = tab.rows[cell.row] ?? {};
      const [value, format] = [values[cell.column] ?? null, formats[cell.column]];
      const formula = tab.formulaAt(cell.row, cell.column);
      writeText(book, tab, cell.row, cell.column, text, now().getFullYear());
      try {
        checkValidation(tab, cell);
      } catch (refused) {
        book.setValue(tab, cell.row, cell.column, value, format ?? '');
        if (formula !== undefined) book.setFormula(tab, cell.row, cell.column, formula);
        throw refused;
      }
      book.onChange({ kind: 'cells', tab, ...cell });
    },
    insertRows: (tabId, row, count) => book.shift(tabOf(tabId), 'row', row, count),
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
      const block = blockOf(tab, a1);
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
    formats(tabId, a1) {
      const tab = tabOf(tabId);
      const block = blockOf(tab, a1);
      const rows = Array.from({ length: block.rows }, () => new Array<string>(block.columns).fill(''));
      eachCell(engine, tab, block, (_value, format, down, right) => {
        if (!isAutomatic(format)) (rows[down] as string[])[right] = format ?? '';
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
      executions.start('menu', 'FULL', `menu: ${handler}`).call(handler, []);
    },
    runFromPage(name, args) {
      if (!project.publicFunction(name)) throw new Error(`Script function not found: ${name}`);
      const sent = checkArguments(args);
      try {
        const { call, border } = executions.start('page', 'FULL', `page: ${name}`);
        const passed = sent.map((arg) => border.toScript(arg));
        return deliverResult(call(name, passed));
      } catch (error) {
        const thrown = error instanceof Error ? error : new Error(String(error));
        const delivered = new Error(thrown.message);
        delivered.name = thrown.name;
        throw delivered;
      }
    },
    runTogether: (calls) => runTogether(calls, host.runFromPage),
    page: () => createPage(names, checkArguments, host.runFromPage),
    install: () => trigger('onInstall', executions.start('install', 'FULL', 'onInstall')),
    functions: () => functionHelp(project.functions),
    takeEvents: () => workspace.events.splice(0),
    calls: () => counter.count(),
    resetCalls: () => counter.reset(),
    replay: () => counter.replay(),
    protect: (tabId, range) => {
      const tab = tabOf(tabId);
      tab.protections.push(foreignProtection(tab, range === undefined ? {} : { range }));
    },
    byHand: (work) => work(asGoogle(new HostSpreadsheet(workspace))),
    snapshot: () => snapshot(workspace),
    failAt: (call, kind = 'failed', place = 'any') => faults.plan(call, kind, place),
  };

  /** Runs a simple trigger, if the project has it. */
  const trigger = (name: 'onOpen' | 'onInstall', { call, border, execution }: Running) => {
    if (!project.functions.some((declared) => declared.name === name)) return;
    const event = border.toScript({ authMode: AuthModes[execution.mode], source: new HostSpreadsheet(workspace) });
    call(name, options.event === false ? [] : [event]);
  };

  for (const tab of workbook.tabs) fillTab(book, tab);
  if (book.tabs.length === 0) book.addTab('Sheet1');
  book.activeTabId = book.tabs[0]?.id ?? 0;
  const mode = options.openedIn ?? (workspace.kind === 'bound' ? 'LIMITED' : 'NONE');
  const opened = executions.start('open', mode, 'onOpen');
  // Simple triggers don't run for people who may only look (rules, 2.1).
  if (options.person !== 'viewer') trigger('onOpen', opened);
  counter.reset();
  return host;
}

/** The 0-based block of an A1 notation without a tab. */
function blockOf(tab: Tab, a1: string) {
  const parsed = parseA1(a1);
  if (!parsed || parsed.tab !== undefined) throw new Error(`Host: ${a1} is no range of the tab.`);
  return {
    row: parsed.row - 1,
    column: parsed.column - 1,
    rows: (parsed.lastRow ?? tab.maxRows) - parsed.row + 1,
    columns: (parsed.lastColumn ?? tab.maxColumns) - parsed.column + 1,
  };
}

function defaultAnswer(event: HostEvent): { button: string } {
  return { button: event.type === 'alert' && event.buttons.startsWith('YES') ? 'YES' : 'OK' };
}
