/** The global names that a script finds, made for one execution. */
import { HostCacheService } from './cache';
import type { CallCounter } from './calls';
import { HostCharts } from './charts';
import type { Execution } from './execution';
import { Border, type HostObject } from './expose';
import type { Faults } from './faults';
import { HostHtmlService } from './html-service';
import { HostLockService } from './lock';
import { HostConsole, HostLogger } from './logger';
import { HostPropertiesService } from './properties';
import { checkScope } from './scopes';
import { HostScriptApp, HostSession } from './session';
import { HostSpreadsheetApp } from './spreadsheet-app';
import { HostUtilities } from './utilities';
import type { Workspace } from './workspace';

/** Google's globals that the host does not have; naming one of them must not look like a typing error. */
const NOT_BUILT = [
  'BigQuery',
  'Browser',
  'CalendarApp',
  'CardService',
  'ContactsApp',
  'ContentService',
  'DocumentApp',
  'DriveApp',
  'FormApp',
  'GmailApp',
  'Jdbc',
  'LanguageApp',
  'MailApp',
  'Maps',
  'Sheets',
  'SlidesApp',
  'UrlFetchApp',
  'XmlService',
];

/** Globals for one execution, and the border that they stand behind. */
export function createServices(
  workspace: Workspace,
  execution: Execution,
  counter: CallCounter,
  faults: Faults,
): { border: Border; globals: Record<string, unknown> } {
  const border = new Border(execution, counter, faults);
  workspace.execution = execution;
  const built: Record<string, HostObject> = {
    SpreadsheetApp: new HostSpreadsheetApp(workspace),
    Charts: new HostCharts(),
    HtmlService: new HostHtmlService(workspace),
    PropertiesService: new HostPropertiesService(workspace),
    CacheService: new HostCacheService(workspace),
    LockService: new HostLockService(workspace),
    Utilities: new HostUtilities(workspace),
    Session: new HostSession(workspace),
    ScriptApp: new HostScriptApp(workspace),
    Logger: new HostLogger(workspace),
    console: new HostConsole(workspace),
  };
  const globals: Record<string, unknown> = {};
  for (const [name, service] of Object.entries(built)) globals[name] = border.expose(service);
  for (const name of NOT_BUILT) {
    globals[name] = new Proxy(Object.freeze({}), {
      get: (_target, property) => {
        if (typeof property === 'symbol') return undefined;
        try {
          checkScope(execution.scopes, name, property);
          throw new Error(`Host: ${name}.${property} is not built yet.`);
        } catch (error) {
          throw border.scriptError(error);
        }
      },
    });
  }
  return { border, globals };
}
