/** Styles of texts: the builder that scripts use, and what a style changes in a cell's looks. */
import type { CallTable } from './calls';
import { checkColor, type StyleChange } from './cell-styles';
import { HostObject, type ServiceFacts, unwrap, wholeNumber } from './expose';
import { asGoogle, type GTextStyle, type GTextStyleBuilder } from './google';

const builderCalls = {
  setBold: 'other',
  setFontFamily: 'other',
  setFontSize: 'other',
  setForegroundColor: 'other',
  setItalic: 'other',
  setUnderline: 'other',
  build: 'other',
} as const satisfies CallTable<GTextStyleBuilder>;

/** Google's `TextStyleBuilder`. */
export class HostTextStyleBuilder extends HostObject implements Pick<GTextStyleBuilder, keyof typeof builderCalls> {
  private change: StyleChange = {};

  get facts(): ServiceFacts {
    return { service: 'TextStyleBuilder', need: 'document', calls: builderCalls };
  }

  private with(change: StyleChange): GTextStyleBuilder {
    this.change = { ...this.change, ...change };
    return asGoogle(this);
  }

  setBold = (bold: boolean) => this.with({ bold: bold || undefined });
  setItalic = (italic: boolean) => this.with({ italic: italic || undefined });
  setUnderline = (underline: boolean) => this.with({ underline: underline || undefined });
  setFontFamily = (family: string) => this.with({ fontFamily: family });
  setFontSize = (size: number) => this.with({ fontSize: wholeNumber(size, 'fontSize') });
  setForegroundColor = (color: string) => this.with({ color: checkColor(color) });
  build = () => asGoogle<GTextStyle>(new HostTextStyle(this.change));
}

const styleCalls = { isBold: 'other', isItalic: 'other' } as const satisfies CallTable<GTextStyle>;

/** Google's `TextStyle`: what was said of a text; the rest stays as it is. */
class HostTextStyle extends HostObject implements Pick<GTextStyle, keyof typeof styleCalls> {
  constructor(readonly change: StyleChange) {
    super();
  }

  get facts(): ServiceFacts {
    return { service: 'TextStyle', need: 'document', calls: styleCalls };
  }

  isBold = () => this.change.bold ?? null;
  isItalic = () => this.change.italic ?? null;
}

/** What a style changes in a cell. */
export const textChange = (style: GTextStyle): StyleChange =>
  unwrap(style, HostTextStyle, 'SpreadsheetApp.Range.setTextStyles').change;
