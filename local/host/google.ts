/** Short names for Google's own types, so that every service of the host is checked against them. */
/// <reference types="google-apps-script" />

export type GRange = GoogleAppsScript.Spreadsheet.Range;
export type GSheet = GoogleAppsScript.Spreadsheet.Sheet;
export type GSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type GSpreadsheetApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
export type GChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
export type GChartBuilder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
export type GColumnChartBuilder = GoogleAppsScript.Spreadsheet.EmbeddedColumnChartBuilder;
export type GPieChartBuilder = GoogleAppsScript.Spreadsheet.EmbeddedPieChartBuilder;
export type GContainerInfo = GoogleAppsScript.Spreadsheet.ContainerInfo;
export type GChartOptions = GoogleAppsScript.Charts.ChartOptions;
export type GChartType = GoogleAppsScript.Charts.ChartType;
export type GCharts = GoogleAppsScript.Charts.Charts;
export type GMergeStrategy = GoogleAppsScript.Charts.ChartMergeStrategy;
export type GHiddenStrategy = GoogleAppsScript.Charts.ChartHiddenDimensionStrategy;
export type GPosition = GoogleAppsScript.Charts.Position;
export type GMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
export type GMetadataFinder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
export type GMetadataLocation = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;
export type GMetadataVisibility = GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;
export type GMetadataLocationType = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType;
export type GProtection = GoogleAppsScript.Spreadsheet.Protection;
export type GProtectionType = GoogleAppsScript.Spreadsheet.ProtectionType;
export type GSheetType = GoogleAppsScript.Spreadsheet.SheetType;
export type GPasteType = GoogleAppsScript.Spreadsheet.CopyPasteType;
export type GTextStyle = GoogleAppsScript.Spreadsheet.TextStyle;
export type GTextStyleBuilder = GoogleAppsScript.Spreadsheet.TextStyleBuilder;
export type GWrapStrategy = GoogleAppsScript.Spreadsheet.WrapStrategy;
export type GBorderStyle = GoogleAppsScript.Spreadsheet.BorderStyle;
export type GFontWeight = GoogleAppsScript.Spreadsheet.FontWeight;
export type GFontStyle = GoogleAppsScript.Spreadsheet.FontStyle;
export type GFontLine = GoogleAppsScript.Spreadsheet.FontLine;
export type GValidation = GoogleAppsScript.Spreadsheet.DataValidation;
export type GValidationBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
export type GFormatRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
export type GFormatRuleBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
export type GUi = GoogleAppsScript.Base.Ui;
export type GMenu = GoogleAppsScript.Base.Menu;
export type GButton = GoogleAppsScript.Base.Button;
export type GButtonSet = GoogleAppsScript.Base.ButtonSet;
export type GPromptResponse = GoogleAppsScript.Base.PromptResponse;
export type GHtmlOutput = GoogleAppsScript.HTML.HtmlOutput;
export type GHtmlService = GoogleAppsScript.HTML.HtmlService;
export type GProperties = GoogleAppsScript.Properties.Properties;
export type GPropertiesService = GoogleAppsScript.Properties.PropertiesService;
export type GCache = GoogleAppsScript.Cache.Cache;
export type GCacheService = GoogleAppsScript.Cache.CacheService;
export type GLock = GoogleAppsScript.Lock.Lock;
export type GLockService = GoogleAppsScript.Lock.LockService;
export type GUtilities = GoogleAppsScript.Utilities.Utilities;
export type GSession = GoogleAppsScript.Base.Session;
export type GLogger = GoogleAppsScript.Base.Logger;
export type GScriptApp = GoogleAppsScript.Script.ScriptApp;
export type GScriptAuthMode = GoogleAppsScript.Script.AuthMode;
export type GAuthorizationInfo = GoogleAppsScript.Script.AuthorizationInfo;
export type GAuthorizationStatus = GoogleAppsScript.Script.AuthorizationStatus;

/** Hands one of the host's objects to the script under Google's type; what it lacks throws when it is called. Null
 * stands where Google's types don't tell that there may be nothing. */
export function asGoogle<T>(built: object | null): T {
  return built as unknown as T;
}
