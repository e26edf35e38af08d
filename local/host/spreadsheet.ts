/** The spreadsheet as scripts see it: its tabs, its locale and zone, its metadata, its toasts. */
import { parseA1 } from './a1';
import type { CallTable } from './calls';
import type { Tab } from './cells';
import { addMetadata, HostMetadata, HostMetadataFinder } from './developer-metadata';
import { HostObject, type ServiceFacts, unwrap, wholeNumber } from './expose';
import {
  asGoogle,
  type GMetadata,
  type GMetadataFinder,
  type GMetadataVisibility,
  type GRange,
  type GSheet,
  type GSpreadsheet,
} from './google';
import { HostSheet } from './sheet';
import type { Workspace } from './workspace';

const spreadsheetCalls = {
  getId: 'other',
  getName: 'read',
  getNumSheets: 'read',
  getSheets: 'read',
  getSheetByName: 'read',
  getSheetById: 'read',
  getActiveSheet: 'read',
  getRange: 'other',
  getSpreadsheetLocale: 'read',
  getSpreadsheetTimeZone: 'read',
  getDeveloperMetadata: 'read',
  createDeveloperMetadataFinder: 'other',
  setActiveSheet: 'other',
  toast: 'other',
  insertSheet: 'write',
  deleteSheet: 'write',
  moveActiveSheet: 'write',
  addDeveloperMetadata: 'write',
} as const satisfies CallTable<GSpreadsheet>;

/** The one open spreadsheet. */
export class HostSpreadsheet extends HostObject implements Pick<GSpreadsheet, keyof typeof spreadsheetCalls> {
  constructor(readonly workspace: Workspace) {
    super();
  }

  get facts(): ServiceFacts {
    return { service: 'Spreadsheet', need: 'document', calls: spreadsheetCalls, needs: { toast: 'dialog' } };
  }

  private get book() {
    return this.workspace.book;
  }

  private sheet(tab: Tab): GSheet {
    return asGoogle(new HostSheet(this.workspace, tab));
  }

  private maybe(tab: Tab | undefined): GSheet | null {
    return tab ? this.sheet(tab) : null;
  }

  getId = () => this.book.id;
  getName = () => this.book.name;
  getNumSheets = () => this.book.tabs.length;
  getSheets = () => this.book.tabs.map((tab) => this.sheet(tab));
  getSheetByName = (name: string) => this.maybe(this.book.tabs.find((tab) => tab.name === name));
  getSheetById = (id: number) => this.maybe(this.book.tabById(id));
  getActiveSheet = () => this.sheet(this.book.activeTab());
  getSpreadsheetLocale = () => this.book.localeName;
  getSpreadsheetTimeZone = () => this.book.timeZone;

  getRange(a1Notation: string): GRange {
    const parsed = parseA1(a1Notation);
    const tab = parsed?.tab === undefined ? this.book.activeTab() : this.book.tabByName(parsed.tab);
    if (!tab) throw new Error('Range not found');
    return new HostSheet(this.workspace, tab).getRange(a1Notation);
  }

  setActiveSheet(sheet: GSheet, ..._restore: boolean[]): GSheet {
    return unwrap(sheet, HostSheet, 'SpreadsheetApp.Spreadsheet.setActiveSheet').activate();
  }

  insertSheet(...place: unknown[]): GSheet {
    const [first, second, third] = place;
    const name = typeof first === 'string' ? first : undefined;
    const index = typeof first === 'number' ? first : typeof second === 'number' ? second : undefined;
    const expected = (name === undefined ? 0 : 1) + (index === undefined ? 0 : 1);
    if (place.length !== expected || third !== undefined) {
      throw new Error('Host: Spreadsheet.insertSheet with a template is not built yet.');
    }
    const after = this.book.tabs.indexOf(this.book.activeTab()) + 1;
    const at = index === undefined ? after : wholeNumber(index, 'sheetIndex', 0);
    const tab = this.book.addTab(name ?? this.freshName(), Math.min(at, this.book.tabs.length));
    this.book.activeTabId = tab.id;
    this.workspace.events.push({ type: 'activate', tabId: tab.id });
    return this.sheet(tab);
  }

  private freshName(): string {
    let count = this.book.tabs.length + 1;
    while (this.book.tabByName(`Sheet${count}`)) count += 1;
    return `Sheet${count}`;
  }

  deleteSheet(sheet: GSheet): void {
    const { tab } = unwrap(sheet, HostSheet, 'SpreadsheetApp.Spreadsheet.deleteSheet');
    tab.guard({ row: 1, column: 1, rows: tab.maxRows, columns: tab.maxColumns });
    this.book.deleteTab(tab);
  }

  moveActiveSheet(position: number): void {
    const { tabs } = this.book;
    const to = wholeNumber(position, 'pos');
    if (to > tabs.length) throw new Error('The position of the sheet is out of bounds.');
    const tab = this.book.activeTab();
    tabs.splice(tabs.indexOf(tab), 1);
    tabs.splice(to - 1, 0, tab);
  }

  toast(message: string, title = '', seconds: number | null = 5): void {
    this.workspace.events.push({ type: 'toast', title, message: String(message), seconds: seconds ?? 5 });
  }

  addDeveloperMetadata(key: string, ...rest: (string | GMetadataVisibility)[]): GSpreadsheet {
    addMetadata(this.book, { kind: 'SPREADSHEET' }, key, rest);
    return asGoogle(this);
  }

  getDeveloperMetadata(): GMetadata[] {
    return this.book.metadata
      .filter(({ place }) => place.kind === 'SPREADSHEET')
      .map((record) => asGoogle<GMetadata>(new HostMetadata(this.workspace, record)));
  }

  createDeveloperMetadataFinder = () => asGoogle<GMetadataFinder>(new HostMetadataFinder(this.workspace, null));
}
