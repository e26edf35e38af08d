/** Which scope each service needs (rules, section 2.4), and the refusal when the manifest does not list it. */

const scope = (name: string) => `https://www.googleapis.com/auth/${name}`;

/** Either is enough for everything that concerns the open spreadsheet. */
const DOCUMENT = [scope('spreadsheets.currentonly'), scope('spreadsheets')];
const PANELS = [scope('script.container.ui')];

/**
 * By service, or by service and method where the method needs something else. An empty list needs no scope; a service
 * that is not named belongs to the spreadsheet.
 */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  console: [],
  Logger: [],
  Utilities: [],
  Session: [],
  'Session.getActiveUser': [scope('userinfo.email')],
  'Session.getEffectiveUser': [scope('userinfo.email')],
  ScriptApp: [],
  'ScriptApp.newTrigger': [scope('script.scriptapp')],
  'ScriptApp.getProjectTriggers': [scope('script.scriptapp')],
  'ScriptApp.deleteTrigger': [scope('script.scriptapp')],
  AuthorizationInfo: [],
  Charts: [],
  HtmlService: [],
  HtmlOutput: [],
  PropertiesService: [],
  Properties: [],
  CacheService: [],
  Cache: [],
  LockService: [],
  Lock: [],
  // The menu is allowed before anything was granted.
  'SpreadsheetApp.getUi': [],
  Menu: [],
  Ui: PANELS,
  'Ui.createMenu': [],
  'Ui.createAddonMenu': [],
  PromptResponse: PANELS,
  // They reach other files than the open one.
  'SpreadsheetApp.create': [scope('spreadsheets')],
  'SpreadsheetApp.openById': [scope('spreadsheets')],
  'SpreadsheetApp.openByUrl': [scope('spreadsheets')],
  UrlFetchApp: [scope('script.external_request')],
  DriveApp: [scope('drive')],
  MailApp: [scope('script.send_mail')],
  GmailApp: ['https://mail.google.com/'],
  CalendarApp: [scope('calendar')],
  DocumentApp: [scope('documents')],
  FormApp: [scope('forms')],
  SlidesApp: [scope('presentations')],
  ContactsApp: ['https://www.google.com/m8/feeds'],
  BigQuery: [scope('bigquery')],
  // `currentonly` is valid for built-in services only.
  Sheets: [scope('spreadsheets')],
  Browser: PANELS,
  ContentService: [],
  LanguageApp: [],
  Maps: [],
  XmlService: [],
  CardService: [],
  Jdbc: [scope('script.external_request')],
};

/** Throws Google's refusal when none of the scopes that a call needs is listed. */
export function checkScope(granted: readonly string[] | undefined, service: string, method: string): void {
  if (granted === undefined) return;
  const needed = NEEDED[`${service}.${method}`] ?? NEEDED[service] ?? DOCUMENT;
  if (needed.length === 0 || needed.some((one) => granted.includes(one))) return;
  const list = needed.length === 1 ? needed[0] : `(${needed.join(' || ')})`;
  throw new Error(`You do not have permission to call ${service}.${method}. Required permissions: ${list}`);
}
