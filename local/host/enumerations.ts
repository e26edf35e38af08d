/** Google's enumerations, as far as the host knows them. */
import { enumeration } from './expose';

export const SheetTypes = enumeration('SpreadsheetApp.SheetType', ['GRID', 'OBJECT', 'DATASOURCE']);
export const WrapStrategies = enumeration('SpreadsheetApp.WrapStrategy', ['WRAP', 'OVERFLOW', 'CLIP']);
export const BORDER_NAMES = ['DOTTED', 'DASHED', 'SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'DOUBLE'] as const;
export const BorderStyles = enumeration('SpreadsheetApp.BorderStyle', BORDER_NAMES);
export const CopyPasteTypes = enumeration('SpreadsheetApp.CopyPasteType', ['PASTE_NORMAL']);
export const ProtectionTypes = enumeration('SpreadsheetApp.ProtectionType', ['RANGE', 'SHEET']);
export const MetadataVisibilities = enumeration('SpreadsheetApp.DeveloperMetadataVisibility', ['DOCUMENT', 'PROJECT']);
export const MetadataLocationTypes = enumeration('SpreadsheetApp.DeveloperMetadataLocationType', [
  'SPREADSHEET',
  'SHEET',
  'ROW',
  'COLUMN',
]);
export const CHART_TYPE_NAMES = [
  'BAR',
  'COLUMN',
  'LINE',
  'AREA',
  'PIE',
  'SCATTER',
  'COMBO',
  'HISTOGRAM',
  'TABLE',
] as const;
export const ChartTypes = enumeration('Charts.ChartType', CHART_TYPE_NAMES);
export const MERGE_NAMES = ['MERGE_COLUMNS', 'MERGE_ROWS'] as const;
export const ChartMergeStrategies = enumeration('Charts.ChartMergeStrategy', MERGE_NAMES);
export const HIDDEN_NAMES = ['IGNORE_BOTH', 'IGNORE_COLUMNS', 'IGNORE_ROWS', 'SHOW_BOTH'] as const;
export const ChartHiddenStrategies = enumeration('Charts.ChartHiddenDimensionStrategy', HIDDEN_NAMES);
export const POSITION_NAMES = ['BOTTOM', 'LEFT', 'NONE', 'RIGHT', 'TOP'] as const;
export const ChartPositions = enumeration('Charts.Position', POSITION_NAMES);
export const CURVE_NAMES = ['NORMAL', 'SMOOTH'] as const;
export const CurveStyles = enumeration('Charts.CurveStyle', CURVE_NAMES);
export const Buttons = enumeration('Ui.Button', ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);
export const BUTTON_SET_NAMES = ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL'] as const;
export const ButtonSets = enumeration('Ui.ButtonSet', BUTTON_SET_NAMES);
export const AuthModes = enumeration('ScriptApp.AuthMode', ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL']);
export const AuthorizationStatuses = enumeration('ScriptApp.AuthorizationStatus', ['REQUIRED', 'NOT_REQUIRED']);
