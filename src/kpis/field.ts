/** What a column of a table is: what it holds, in which tables, and the headers that people write for it. */

import type { Texts } from '../i18n/locales';
import type { TableId } from './tables';

/** What the cells of a column hold. */
export type FieldKind =
  | 'id'
  | 'text'
  | 'enum'
  | 'currency'
  | 'number'
  | 'percent'
  | 'date'
  | 'datetime'
  | 'duration'
  | 'period';

export interface Field {
  kind: FieldKind;
  /** The tables that may have the column. */
  tables: readonly TableId[];
  /** Headers, `|` between them, the clearest first: it is the field's label. */
  headers: Texts & { readonly crm: string };
}
