/** What a cell function may ask for beside its arguments. */

import type { Locale } from '../i18n/locales';

/** Each is asked only when it is needed: it costs a service call. */
export interface CellContext {
  /** The person's language, for messages. */
  locale(): Locale;
  /** Local time in the spreadsheet's zone, as days since 1970-01-01. */
  localDays(instant: Date): number;
  /** The spreadsheet's locale such as `en_US`, which settles how the texts of whole tables are read. */
  sheetLocale(): string;
  /** The month in which the document's fiscal years begin, 1 to 12. */
  fiscalYear(): number;
  /** The document's holidays, as the option that workings of time take; '' for none. */
  holidays(): string;
}
