/** What a section of the report is: its name, what it needs, and how it is made of the data. */

import type { Texts } from '../../i18n/locales';
import type { ReportData } from '../data';
import type { Section } from '../model';

/** A section without its id and title. */
export type Body = Omit<Section, 'id' | 'title'>;

export interface SectionMaker {
  id: string;
  title: Texts;
  /** What to add to the workbook to see it. */
  add: Texts;
  /** Can't be switched off. */
  always?: true;
  /** Null where the data are not there. */
  make: (data: ReportData) => Body | null;
}
