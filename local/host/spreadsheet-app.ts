/** `SpreadsheetApp`: the door to the open spreadsheet and its user interface. */
import type { CallTable } from './calls';
import { HostFormatRuleBuilder } from './conditional-format';
import { HostValidationBuilder } from './data-validation';
import {
  BorderStyles,
  CopyPasteTypes,
  MetadataLocationTypes,
  MetadataVisibilities,
  ProtectionTypes,
  SheetTypes,
  WrapStrategies,
} from './enumerations';
import { HostObject, type ServiceFacts } from './expose';
import {
  asGoogle,
  type GFormatRuleBuilder,
  type GSheet,
  type GSpreadsheet,
  type GSpreadsheetApp,
  type GTextStyleBuilder,
  type GUi,
  type GValidationBuilder,
} from './google';
import { HostSpreadsheet } from './spreadsheet';
import { HostTextStyleBuilder } from './text-style';
import { HostUi } from './ui';
import type { Workspace } from './workspace';

const appCalls = {
  getActive: 'other',
  getActiveSpreadsheet: 'other',
  getActiveSheet: 'read',
  setActiveSheet: 'other',
  getUi: 'other',
  flush: 'other',
  newDataValidation: 'other',
  newConditionalFormatRule: 'other',
  newTextStyle: 'other',
} as const satisfies CallTable<GSpreadsheetApp>;

/** Google's global `SpreadsheetApp`. */
export class HostSpreadsheetApp extends HostObject implements Pick<GSpreadsheetApp, keyof typeof appCalls> {
  constructor(readonly workspace: Workspace) {
    super();
  }

  get facts(): ServiceFacts {
    return {
      service: 'SpreadsheetApp',
      need: 'document',
      needs: { getUi: 'menu' },
      calls: appCalls,
      members: {
        BorderStyle: BorderStyles,
        CopyPasteType: CopyPasteTypes,
        DeveloperMetadataLocationType: MetadataLocationTypes,
        DeveloperMetadataVisibility: MetadataVisibilities,
        ProtectionType: ProtectionTypes,
        SheetType: SheetTypes,
        WrapStrategy: WrapStrategies,
      },
    };
  }

  private get spreadsheet(): HostSpreadsheet {
    return new HostSpreadsheet(this.workspace);
  }

  getActive = () => asGoogle<GSpreadsheet>(this.spreadsheet);
  getActiveSpreadsheet = () => asGoogle<GSpreadsheet>(this.spreadsheet);
  getActiveSheet = () => this.spreadsheet.getActiveSheet();
  setActiveSheet = (sheet: GSheet, ..._restore: boolean[]) => this.spreadsheet.setActiveSheet(sheet);
  getUi = () => asGoogle<GUi>(new HostUi(this.workspace));
  flush = () => this.workspace.engine.calculate();
  newDataValidation = () => asGoogle<GValidationBuilder>(new HostValidationBuilder());
  newTextStyle = () => asGoogle<GTextStyleBuilder>(new HostTextStyleBuilder());
  newConditionalFormatRule = () => asGoogle<GFormatRuleBuilder>(new HostFormatRuleBuilder(this.workspace));
}
